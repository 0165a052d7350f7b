"""`client.responses`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import responses as plain
from ..responses import AsyncResponses, Responses


class ResponsesWithRawResponse:
    """`client.responses.with_raw_response`."""

    input_items: ResponsesInputItemsWithRawResponse
    input_tokens: ResponsesInputTokensWithRawResponse
    cancel = raw(plain.Responses.cancel)
    compact = raw(plain.Responses.compact)
    create = raw(Responses.create)
    delete = raw(plain.Responses.delete)
    parse = raw(plain.Responses.parse)
    retrieve = raw(plain.Responses.retrieve)


class ResponsesInputItemsWithRawResponse:
    """`client.responses.input_items.with_raw_response`."""

    list = raw(plain.ResponsesInputItems.list)


class ResponsesInputTokensWithRawResponse:
    """`client.responses.input_tokens.with_raw_response`."""

    count = raw(plain.ResponsesInputTokens.count)


class ResponsesWithStreamingResponse:
    """`client.responses.with_streaming_response`."""

    input_items: ResponsesInputItemsWithStreamingResponse
    input_tokens: ResponsesInputTokensWithStreamingResponse
    cancel = streaming(plain.Responses.cancel)
    compact = streaming(plain.Responses.compact)
    create = streaming(Responses.create)
    delete = streaming(plain.Responses.delete)
    parse = streaming(plain.Responses.parse)
    retrieve = streaming(plain.Responses.retrieve)


class ResponsesInputItemsWithStreamingResponse:
    """`client.responses.input_items.with_streaming_response`."""

    list = streaming(plain.ResponsesInputItems.list)


class ResponsesInputTokensWithStreamingResponse:
    """`client.responses.input_tokens.with_streaming_response`."""

    count = streaming(plain.ResponsesInputTokens.count)


class AsyncResponsesWithRawResponse:
    """`client.responses.with_raw_response`."""

    input_items: AsyncResponsesInputItemsWithRawResponse
    input_tokens: AsyncResponsesInputTokensWithRawResponse
    cancel = async_raw(plain.AsyncResponses.cancel)
    compact = async_raw(plain.AsyncResponses.compact)
    create = async_raw(AsyncResponses.create)
    delete = async_raw(plain.AsyncResponses.delete)
    parse = async_raw(plain.AsyncResponses.parse)
    retrieve = async_raw(plain.AsyncResponses.retrieve)


class AsyncResponsesInputItemsWithRawResponse:
    """`client.responses.input_items.with_raw_response`."""

    list = async_raw(plain.AsyncResponsesInputItems.list)


class AsyncResponsesInputTokensWithRawResponse:
    """`client.responses.input_tokens.with_raw_response`."""

    count = async_raw(plain.AsyncResponsesInputTokens.count)


class AsyncResponsesWithStreamingResponse:
    """`client.responses.with_streaming_response`."""

    input_items: AsyncResponsesInputItemsWithStreamingResponse
    input_tokens: AsyncResponsesInputTokensWithStreamingResponse
    cancel = async_streaming(plain.AsyncResponses.cancel)
    compact = async_streaming(plain.AsyncResponses.compact)
    create = async_streaming(AsyncResponses.create)
    delete = async_streaming(plain.AsyncResponses.delete)
    parse = async_streaming(plain.AsyncResponses.parse)
    retrieve = async_streaming(plain.AsyncResponses.retrieve)


class AsyncResponsesInputItemsWithStreamingResponse:
    """`client.responses.input_items.with_streaming_response`."""

    list = async_streaming(plain.AsyncResponsesInputItems.list)


class AsyncResponsesInputTokensWithStreamingResponse:
    """`client.responses.input_tokens.with_streaming_response`."""

    count = async_streaming(plain.AsyncResponsesInputTokens.count)
