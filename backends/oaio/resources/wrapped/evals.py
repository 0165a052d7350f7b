"""`client.evals`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import evals as plain


class EvalsWithRawResponse:
    """`client.evals.with_raw_response`."""

    runs: EvalsRunsWithRawResponse
    create = raw(plain.Evals.create)
    delete = raw(plain.Evals.delete)
    list = raw(plain.Evals.list)
    retrieve = raw(plain.Evals.retrieve)
    update = raw(plain.Evals.update)


class EvalsRunsWithRawResponse:
    """`client.evals.runs.with_raw_response`."""

    output_items: EvalsRunsOutputItemsWithRawResponse
    cancel = raw(plain.EvalsRuns.cancel)
    create = raw(plain.EvalsRuns.create)
    delete = raw(plain.EvalsRuns.delete)
    list = raw(plain.EvalsRuns.list)
    retrieve = raw(plain.EvalsRuns.retrieve)


class EvalsRunsOutputItemsWithRawResponse:
    """`client.evals.runs.output_items.with_raw_response`."""

    list = raw(plain.EvalsRunsOutputItems.list)
    retrieve = raw(plain.EvalsRunsOutputItems.retrieve)


class EvalsWithStreamingResponse:
    """`client.evals.with_streaming_response`."""

    runs: EvalsRunsWithStreamingResponse
    create = streaming(plain.Evals.create)
    delete = streaming(plain.Evals.delete)
    list = streaming(plain.Evals.list)
    retrieve = streaming(plain.Evals.retrieve)
    update = streaming(plain.Evals.update)


class EvalsRunsWithStreamingResponse:
    """`client.evals.runs.with_streaming_response`."""

    output_items: EvalsRunsOutputItemsWithStreamingResponse
    cancel = streaming(plain.EvalsRuns.cancel)
    create = streaming(plain.EvalsRuns.create)
    delete = streaming(plain.EvalsRuns.delete)
    list = streaming(plain.EvalsRuns.list)
    retrieve = streaming(plain.EvalsRuns.retrieve)


class EvalsRunsOutputItemsWithStreamingResponse:
    """`client.evals.runs.output_items.with_streaming_response`."""

    list = streaming(plain.EvalsRunsOutputItems.list)
    retrieve = streaming(plain.EvalsRunsOutputItems.retrieve)


class AsyncEvalsWithRawResponse:
    """`client.evals.with_raw_response`."""

    runs: AsyncEvalsRunsWithRawResponse
    create = async_raw(plain.AsyncEvals.create)
    delete = async_raw(plain.AsyncEvals.delete)
    list = async_raw(plain.AsyncEvals.list)
    retrieve = async_raw(plain.AsyncEvals.retrieve)
    update = async_raw(plain.AsyncEvals.update)


class AsyncEvalsRunsWithRawResponse:
    """`client.evals.runs.with_raw_response`."""

    output_items: AsyncEvalsRunsOutputItemsWithRawResponse
    cancel = async_raw(plain.AsyncEvalsRuns.cancel)
    create = async_raw(plain.AsyncEvalsRuns.create)
    delete = async_raw(plain.AsyncEvalsRuns.delete)
    list = async_raw(plain.AsyncEvalsRuns.list)
    retrieve = async_raw(plain.AsyncEvalsRuns.retrieve)


class AsyncEvalsRunsOutputItemsWithRawResponse:
    """`client.evals.runs.output_items.with_raw_response`."""

    list = async_raw(plain.AsyncEvalsRunsOutputItems.list)
    retrieve = async_raw(plain.AsyncEvalsRunsOutputItems.retrieve)


class AsyncEvalsWithStreamingResponse:
    """`client.evals.with_streaming_response`."""

    runs: AsyncEvalsRunsWithStreamingResponse
    create = async_streaming(plain.AsyncEvals.create)
    delete = async_streaming(plain.AsyncEvals.delete)
    list = async_streaming(plain.AsyncEvals.list)
    retrieve = async_streaming(plain.AsyncEvals.retrieve)
    update = async_streaming(plain.AsyncEvals.update)


class AsyncEvalsRunsWithStreamingResponse:
    """`client.evals.runs.with_streaming_response`."""

    output_items: AsyncEvalsRunsOutputItemsWithStreamingResponse
    cancel = async_streaming(plain.AsyncEvalsRuns.cancel)
    create = async_streaming(plain.AsyncEvalsRuns.create)
    delete = async_streaming(plain.AsyncEvalsRuns.delete)
    list = async_streaming(plain.AsyncEvalsRuns.list)
    retrieve = async_streaming(plain.AsyncEvalsRuns.retrieve)


class AsyncEvalsRunsOutputItemsWithStreamingResponse:
    """`client.evals.runs.output_items.with_streaming_response`."""

    list = async_streaming(plain.AsyncEvalsRunsOutputItems.list)
    retrieve = async_streaming(plain.AsyncEvalsRunsOutputItems.retrieve)
