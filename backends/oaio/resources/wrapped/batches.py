"""`client.batches`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import batches as plain


class BatchesWithRawResponse:
    """`client.batches.with_raw_response`."""

    cancel = raw(plain.Batches.cancel)
    create = raw(plain.Batches.create)
    list = raw(plain.Batches.list)
    retrieve = raw(plain.Batches.retrieve)


class BatchesWithStreamingResponse:
    """`client.batches.with_streaming_response`."""

    cancel = streaming(plain.Batches.cancel)
    create = streaming(plain.Batches.create)
    list = streaming(plain.Batches.list)
    retrieve = streaming(plain.Batches.retrieve)


class AsyncBatchesWithRawResponse:
    """`client.batches.with_raw_response`."""

    cancel = async_raw(plain.AsyncBatches.cancel)
    create = async_raw(plain.AsyncBatches.create)
    list = async_raw(plain.AsyncBatches.list)
    retrieve = async_raw(plain.AsyncBatches.retrieve)


class AsyncBatchesWithStreamingResponse:
    """`client.batches.with_streaming_response`."""

    cancel = async_streaming(plain.AsyncBatches.cancel)
    create = async_streaming(plain.AsyncBatches.create)
    list = async_streaming(plain.AsyncBatches.list)
    retrieve = async_streaming(plain.AsyncBatches.retrieve)
