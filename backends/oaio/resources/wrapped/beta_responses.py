"""`client.beta.responses`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import beta_responses as plain


class BetaResponsesWithRawResponse:
    """`client.beta.responses.with_raw_response`."""

    input_items: BetaResponsesInputItemsWithRawResponse
    input_tokens: BetaResponsesInputTokensWithRawResponse
    cancel = raw(plain.BetaResponses.cancel)
    compact = raw(plain.BetaResponses.compact)
    create = raw(plain.BetaResponses.create)
    delete = raw(plain.BetaResponses.delete)
    retrieve = raw(plain.BetaResponses.retrieve)


class BetaResponsesInputItemsWithRawResponse:
    """`client.beta.responses.input_items.with_raw_response`."""

    list = raw(plain.BetaResponsesInputItems.list)


class BetaResponsesInputTokensWithRawResponse:
    """`client.beta.responses.input_tokens.with_raw_response`."""

    count = raw(plain.BetaResponsesInputTokens.count)


class BetaResponsesWithStreamingResponse:
    """`client.beta.responses.with_streaming_response`."""

    input_items: BetaResponsesInputItemsWithStreamingResponse
    input_tokens: BetaResponsesInputTokensWithStreamingResponse
    cancel = streaming(plain.BetaResponses.cancel)
    compact = streaming(plain.BetaResponses.compact)
    create = streaming(plain.BetaResponses.create)
    delete = streaming(plain.BetaResponses.delete)
    retrieve = streaming(plain.BetaResponses.retrieve)


class BetaResponsesInputItemsWithStreamingResponse:
    """`client.beta.responses.input_items.with_streaming_response`."""

    list = streaming(plain.BetaResponsesInputItems.list)


class BetaResponsesInputTokensWithStreamingResponse:
    """`client.beta.responses.input_tokens.with_streaming_response`."""

    count = streaming(plain.BetaResponsesInputTokens.count)


class AsyncBetaResponsesWithRawResponse:
    """`client.beta.responses.with_raw_response`."""

    input_items: AsyncBetaResponsesInputItemsWithRawResponse
    input_tokens: AsyncBetaResponsesInputTokensWithRawResponse
    cancel = async_raw(plain.AsyncBetaResponses.cancel)
    compact = async_raw(plain.AsyncBetaResponses.compact)
    create = async_raw(plain.AsyncBetaResponses.create)
    delete = async_raw(plain.AsyncBetaResponses.delete)
    retrieve = async_raw(plain.AsyncBetaResponses.retrieve)


class AsyncBetaResponsesInputItemsWithRawResponse:
    """`client.beta.responses.input_items.with_raw_response`."""

    list = async_raw(plain.AsyncBetaResponsesInputItems.list)


class AsyncBetaResponsesInputTokensWithRawResponse:
    """`client.beta.responses.input_tokens.with_raw_response`."""

    count = async_raw(plain.AsyncBetaResponsesInputTokens.count)


class AsyncBetaResponsesWithStreamingResponse:
    """`client.beta.responses.with_streaming_response`."""

    input_items: AsyncBetaResponsesInputItemsWithStreamingResponse
    input_tokens: AsyncBetaResponsesInputTokensWithStreamingResponse
    cancel = async_streaming(plain.AsyncBetaResponses.cancel)
    compact = async_streaming(plain.AsyncBetaResponses.compact)
    create = async_streaming(plain.AsyncBetaResponses.create)
    delete = async_streaming(plain.AsyncBetaResponses.delete)
    retrieve = async_streaming(plain.AsyncBetaResponses.retrieve)


class AsyncBetaResponsesInputItemsWithStreamingResponse:
    """`client.beta.responses.input_items.with_streaming_response`."""

    list = async_streaming(plain.AsyncBetaResponsesInputItems.list)


class AsyncBetaResponsesInputTokensWithStreamingResponse:
    """`client.beta.responses.input_tokens.with_streaming_response`."""

    count = async_streaming(plain.AsyncBetaResponsesInputTokens.count)
