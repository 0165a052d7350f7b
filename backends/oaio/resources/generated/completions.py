"""`client.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.operations.generated import completions as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.completions import Completion

    from ..._streams import AsyncStream, Stream
    from ..wrapped import completions as wrapped


class Completions(Resource):
    """Completions: https://platform.openai.com/docs/api-reference/completions"""

    with_raw_response: wrapped.CompletionsWithRawResponse
    with_streaming_response: wrapped.CompletionsWithStreamingResponse

    @overload
    def create(
        self, *, stream: Literal[True], **arguments: Unpack[build.CompletionCreateArguments]
    ) -> Stream[Completion]: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.CompletionCreateArguments],
    ) -> Completion: ...
    @overload
    def create(
        self, *, stream: bool, **arguments: Unpack[build.CompletionCreateArguments]
    ) -> Completion | Stream[Completion]: ...
    @describes(build.CompletionCreateArguments, build.create)
    def create(
        self,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.CompletionCreateArguments],
    ) -> Completion | Stream[Completion]:
        """Create a completion; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.create, stream=stream, **arguments)
        if stream:
            return client.stream(operation)
        return client.call(operation)


class AsyncCompletions(AsyncResource):
    """Completions: https://platform.openai.com/docs/api-reference/completions"""

    with_raw_response: wrapped.AsyncCompletionsWithRawResponse
    with_streaming_response: wrapped.AsyncCompletionsWithStreamingResponse

    @overload
    async def create(
        self, *, stream: Literal[True], **arguments: Unpack[build.CompletionCreateArguments]
    ) -> AsyncStream[Completion]: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.CompletionCreateArguments],
    ) -> Completion: ...
    @overload
    async def create(
        self, *, stream: bool, **arguments: Unpack[build.CompletionCreateArguments]
    ) -> Completion | AsyncStream[Completion]: ...
    @describes(build.CompletionCreateArguments, build.create)
    async def create(
        self,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.CompletionCreateArguments],
    ) -> Completion | AsyncStream[Completion]:
        """Create a completion; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.create, stream=stream, **arguments)
        if stream:
            return await client.stream(operation)
        return await client.call(operation)
