"""`client.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from oaio_protocol.operations._base import CallOptions, Omit, omit
from oaio_protocol.operations.generated import responses as build

from .._helpers.responses import AsyncResponsesHelpers, ResponsesHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.responses import (
        CompactedResponse,
        InputTokenCountResponse,
        ResponseItem,
        ResponseItemPage,
    )
    from oaio_protocol.models.response_events import ResponseStreamEvent
    from oaio_protocol.models.responses import Response

    from ..._helpers.pages import AsyncPages
    from ..._streams import AsyncStream, Stream
    from ..wrapped import responses as wrapped


class Responses(ResponsesHelpers, Resource):
    """Responses: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.ResponsesWithRawResponse
    with_streaming_response: wrapped.ResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> ResponsesInputItems:
        """Input items."""
        return ResponsesInputItems(self._client)

    @cached_property
    def input_tokens(self) -> ResponsesInputTokens:
        """Input tokens."""
        return ResponsesInputTokens(self._client)

    @describes(CallOptions, build.cancel)
    def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Response:
        """Cancel a response."""
        client = self._client
        return client.call(client.build(build.cancel, response_id, **options))

    @describes(build.ResponseCompactArguments, build.compact)
    def compact(self, **arguments: Unpack[build.ResponseCompactArguments]) -> CompactedResponse:
        """Make a conversation shorter, for the next response."""
        client = self._client
        return client.call(client.build(build.compact, **arguments))

    @describes(CallOptions, build.delete)
    def delete(self, response_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a response."""
        client = self._client
        return client.call(client.build(build.delete, response_id, **options))

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **arguments: Unpack[build.ResponseRetrieveArguments],
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ResponseRetrieveArguments],
    ) -> Response: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        **arguments: Unpack[build.ResponseRetrieveArguments],
    ) -> Response | Stream[ResponseStreamEvent]: ...
    @describes(build.ResponseRetrieveArguments, build.retrieve)
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ResponseRetrieveArguments],
    ) -> Response | Stream[ResponseStreamEvent]:
        """Return a response; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.retrieve, response_id, stream=stream, **arguments)
        if stream:
            return client.stream(operation)
        return client.call(operation)


class ResponsesInputItems(Resource):
    """Input items: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.ResponsesInputItemsWithRawResponse
    with_streaming_response: wrapped.ResponsesInputItemsWithStreamingResponse

    @describes(build.ResponseInputItemListArguments, build.input_items_list)
    def list(
        self, response_id: str, **arguments: Unpack[build.ResponseInputItemListArguments]
    ) -> ResponseItemPage:
        """Return the input items of a response, page by page."""
        client = self._client
        return client.page(client.build(build.input_items_list, response_id, **arguments))


class ResponsesInputTokens(Resource):
    """Input tokens: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.ResponsesInputTokensWithRawResponse
    with_streaming_response: wrapped.ResponsesInputTokensWithStreamingResponse

    @describes(build.ResponseInputTokenCountArguments, build.input_tokens_count)
    def count(
        self, **arguments: Unpack[build.ResponseInputTokenCountArguments]
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would have."""
        client = self._client
        return client.call(client.build(build.input_tokens_count, **arguments))


class AsyncResponses(AsyncResponsesHelpers, AsyncResource):
    """Responses: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.AsyncResponsesWithRawResponse
    with_streaming_response: wrapped.AsyncResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> AsyncResponsesInputItems:
        """Input items."""
        return AsyncResponsesInputItems(self._client)

    @cached_property
    def input_tokens(self) -> AsyncResponsesInputTokens:
        """Input tokens."""
        return AsyncResponsesInputTokens(self._client)

    @describes(CallOptions, build.cancel)
    async def cancel(self, response_id: str, **options: Unpack[CallOptions]) -> Response:
        """Cancel a response."""
        client = self._client
        return await client.call(client.build(build.cancel, response_id, **options))

    @describes(build.ResponseCompactArguments, build.compact)
    async def compact(
        self, **arguments: Unpack[build.ResponseCompactArguments]
    ) -> CompactedResponse:
        """Make a conversation shorter, for the next response."""
        client = self._client
        return await client.call(client.build(build.compact, **arguments))

    @describes(CallOptions, build.delete)
    async def delete(self, response_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a response."""
        client = self._client
        return await client.call(client.build(build.delete, response_id, **options))

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **arguments: Unpack[build.ResponseRetrieveArguments],
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ResponseRetrieveArguments],
    ) -> Response: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        **arguments: Unpack[build.ResponseRetrieveArguments],
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    @describes(build.ResponseRetrieveArguments, build.retrieve)
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ResponseRetrieveArguments],
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Return a response; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.retrieve, response_id, stream=stream, **arguments)
        if stream:
            return await client.stream(operation)
        return await client.call(operation)


class AsyncResponsesInputItems(AsyncResource):
    """Input items: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.AsyncResponsesInputItemsWithRawResponse
    with_streaming_response: wrapped.AsyncResponsesInputItemsWithStreamingResponse

    @describes(build.ResponseInputItemListArguments, build.input_items_list)
    def list(
        self, response_id: str, **arguments: Unpack[build.ResponseInputItemListArguments]
    ) -> AsyncPages[ResponseItemPage, ResponseItem]:
        """Return the input items of a response, page by page."""
        client = self._client
        return client.page(client.build(build.input_items_list, response_id, **arguments))


class AsyncResponsesInputTokens(AsyncResource):
    """Input tokens: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.AsyncResponsesInputTokensWithRawResponse
    with_streaming_response: wrapped.AsyncResponsesInputTokensWithStreamingResponse

    @describes(build.ResponseInputTokenCountArguments, build.input_tokens_count)
    async def count(
        self, **arguments: Unpack[build.ResponseInputTokenCountArguments]
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would have."""
        client = self._client
        return await client.call(client.build(build.input_tokens_count, **arguments))
