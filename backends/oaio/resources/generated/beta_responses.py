"""`client.beta.responses`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.operations.generated import beta_responses as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.beta_responses import (
        BetaCompactedResponse,
        BetaResponse,
        BetaResponseItem,
        BetaResponseItemPage,
        BetaResponseStreamEvent,
        InputTokenCountResponse,
    )

    from ..._helpers.pages import AsyncPages
    from ..._streams import AsyncStream, Stream
    from ..wrapped import beta_responses as wrapped


class BetaResponses(Resource):
    """Responses: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.BetaResponsesWithRawResponse
    with_streaming_response: wrapped.BetaResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> BetaResponsesInputItems:
        """Input items."""
        return BetaResponsesInputItems(self._client)

    @cached_property
    def input_tokens(self) -> BetaResponsesInputTokens:
        """Input tokens."""
        return BetaResponsesInputTokens(self._client)

    @describes(build.BetaResponseCancelArguments, build.cancel)
    def cancel(
        self, response_id: str, **arguments: Unpack[build.BetaResponseCancelArguments]
    ) -> BetaResponse:
        """Cancel a response."""
        client = self._client
        return client.call(client.build(build.cancel, response_id, **arguments))

    @describes(build.BetaResponseCompactArguments, build.compact)
    def compact(
        self, **arguments: Unpack[build.BetaResponseCompactArguments]
    ) -> BetaCompactedResponse:
        """Make a conversation shorter, for the next response."""
        client = self._client
        return client.call(client.build(build.compact, **arguments))

    @overload
    def create(
        self, *, stream: Literal[True], **arguments: Unpack[build.BetaResponseCreateArguments]
    ) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.BetaResponseCreateArguments],
    ) -> BetaResponse: ...
    @overload
    def create(
        self, *, stream: bool, **arguments: Unpack[build.BetaResponseCreateArguments]
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    @describes(build.BetaResponseCreateArguments, build.create)
    def create(
        self,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.BetaResponseCreateArguments],
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Create a response; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.create, stream=stream, **arguments)
        if stream:
            return client.stream(operation)
        return client.call(operation)

    @describes(build.BetaResponseDeleteArguments, build.delete)
    def delete(
        self, response_id: str, **arguments: Unpack[build.BetaResponseDeleteArguments]
    ) -> None:
        """Delete a response."""
        client = self._client
        return client.call(client.build(build.delete, response_id, **arguments))

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **arguments: Unpack[build.BetaResponseRetrieveArguments],
    ) -> Stream[BetaResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.BetaResponseRetrieveArguments],
    ) -> BetaResponse: ...
    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        **arguments: Unpack[build.BetaResponseRetrieveArguments],
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...
    @describes(build.BetaResponseRetrieveArguments, build.retrieve)
    def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.BetaResponseRetrieveArguments],
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Return a response; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.retrieve, response_id, stream=stream, **arguments)
        if stream:
            return client.stream(operation)
        return client.call(operation)


class BetaResponsesInputItems(Resource):
    """Input items: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.BetaResponsesInputItemsWithRawResponse
    with_streaming_response: wrapped.BetaResponsesInputItemsWithStreamingResponse

    @describes(build.BetaResponseInputItemListArguments, build.input_items_list)
    def list(
        self, response_id: str, **arguments: Unpack[build.BetaResponseInputItemListArguments]
    ) -> BetaResponseItemPage:
        """Return the input items of a response, page by page."""
        client = self._client
        return client.page(client.build(build.input_items_list, response_id, **arguments))


class BetaResponsesInputTokens(Resource):
    """Input tokens: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.BetaResponsesInputTokensWithRawResponse
    with_streaming_response: wrapped.BetaResponsesInputTokensWithStreamingResponse

    @describes(build.BetaResponseInputTokenCountArguments, build.input_tokens_count)
    def count(
        self, **arguments: Unpack[build.BetaResponseInputTokenCountArguments]
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would have."""
        client = self._client
        return client.call(client.build(build.input_tokens_count, **arguments))


class AsyncBetaResponses(AsyncResource):
    """Responses: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.AsyncBetaResponsesWithRawResponse
    with_streaming_response: wrapped.AsyncBetaResponsesWithStreamingResponse

    @cached_property
    def input_items(self) -> AsyncBetaResponsesInputItems:
        """Input items."""
        return AsyncBetaResponsesInputItems(self._client)

    @cached_property
    def input_tokens(self) -> AsyncBetaResponsesInputTokens:
        """Input tokens."""
        return AsyncBetaResponsesInputTokens(self._client)

    @describes(build.BetaResponseCancelArguments, build.cancel)
    async def cancel(
        self, response_id: str, **arguments: Unpack[build.BetaResponseCancelArguments]
    ) -> BetaResponse:
        """Cancel a response."""
        client = self._client
        return await client.call(client.build(build.cancel, response_id, **arguments))

    @describes(build.BetaResponseCompactArguments, build.compact)
    async def compact(
        self, **arguments: Unpack[build.BetaResponseCompactArguments]
    ) -> BetaCompactedResponse:
        """Make a conversation shorter, for the next response."""
        client = self._client
        return await client.call(client.build(build.compact, **arguments))

    @overload
    async def create(
        self, *, stream: Literal[True], **arguments: Unpack[build.BetaResponseCreateArguments]
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.BetaResponseCreateArguments],
    ) -> BetaResponse: ...
    @overload
    async def create(
        self, *, stream: bool, **arguments: Unpack[build.BetaResponseCreateArguments]
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    @describes(build.BetaResponseCreateArguments, build.create)
    async def create(
        self,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.BetaResponseCreateArguments],
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Create a response; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.create, stream=stream, **arguments)
        if stream:
            return await client.stream(operation)
        return await client.call(operation)

    @describes(build.BetaResponseDeleteArguments, build.delete)
    async def delete(
        self, response_id: str, **arguments: Unpack[build.BetaResponseDeleteArguments]
    ) -> None:
        """Delete a response."""
        client = self._client
        return await client.call(client.build(build.delete, response_id, **arguments))

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        **arguments: Unpack[build.BetaResponseRetrieveArguments],
    ) -> AsyncStream[BetaResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.BetaResponseRetrieveArguments],
    ) -> BetaResponse: ...
    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool,
        **arguments: Unpack[build.BetaResponseRetrieveArguments],
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...
    @describes(build.BetaResponseRetrieveArguments, build.retrieve)
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.BetaResponseRetrieveArguments],
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Return a response; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.retrieve, response_id, stream=stream, **arguments)
        if stream:
            return await client.stream(operation)
        return await client.call(operation)


class AsyncBetaResponsesInputItems(AsyncResource):
    """Input items: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.AsyncBetaResponsesInputItemsWithRawResponse
    with_streaming_response: wrapped.AsyncBetaResponsesInputItemsWithStreamingResponse

    @describes(build.BetaResponseInputItemListArguments, build.input_items_list)
    def list(
        self, response_id: str, **arguments: Unpack[build.BetaResponseInputItemListArguments]
    ) -> AsyncPages[BetaResponseItemPage, BetaResponseItem]:
        """Return the input items of a response, page by page."""
        client = self._client
        return client.page(client.build(build.input_items_list, response_id, **arguments))


class AsyncBetaResponsesInputTokens(AsyncResource):
    """Input tokens: https://platform.openai.com/docs/api-reference/responses"""

    with_raw_response: wrapped.AsyncBetaResponsesInputTokensWithRawResponse
    with_streaming_response: wrapped.AsyncBetaResponsesInputTokensWithStreamingResponse

    @describes(build.BetaResponseInputTokenCountArguments, build.input_tokens_count)
    async def count(
        self, **arguments: Unpack[build.BetaResponseInputTokenCountArguments]
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would have."""
        client = self._client
        return await client.call(client.build(build.input_tokens_count, **arguments))
