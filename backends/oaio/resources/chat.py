"""`client.chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from oaio_protocol.operations import chat
from oaio_protocol.operations._base import Omit, omit

from ._later import later
from ._resource import AsyncResource, Resource
from ._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletion, ChatCompletionChunk

    from .._client.async_client import AsyncClient
    from .._client.sync import Client
    from .._streams import AsyncStream, Stream
    from .generated.chat import AsyncChatCompletions, ChatCompletions
    from .wrapped import chat as wrapped
else:
    ChatCompletions = later(Resource, "chat", "ChatCompletions")
    AsyncChatCompletions = later(AsyncResource, "chat", "AsyncChatCompletions")

Arguments = chat.CreateArguments


class Completions(ChatCompletions):
    """Chat completions: https://platform.openai.com/docs/api-reference/chat"""

    @overload
    def create(
        self, *, stream: Literal[True], **arguments: Unpack[Arguments]
    ) -> Stream[ChatCompletionChunk]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | Omit | None = ..., **arguments: Unpack[Arguments]
    ) -> ChatCompletion: ...
    @overload
    def create(
        self, *, stream: bool, **arguments: Unpack[Arguments]
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...
    @describes(Arguments, chat.create)
    def create(
        self, *, stream: bool | Omit | None = omit, **arguments: Unpack[Arguments]
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Create a chat completion; with `stream=True`, return a stream of its chunks."""
        client = self._client
        operation = client.build(chat.create, stream=stream, **arguments)
        return client.stream(operation) if stream else client.call(operation)


class Chat(Resource):
    """What there is to chat."""

    with_raw_response: wrapped.ChatWithRawResponse
    with_streaming_response: wrapped.ChatWithStreamingResponse

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self.completions = Completions(client)


class AsyncCompletions(AsyncChatCompletions):
    """Chat completions: https://platform.openai.com/docs/api-reference/chat"""

    @overload
    async def create(
        self, *, stream: Literal[True], **arguments: Unpack[Arguments]
    ) -> AsyncStream[ChatCompletionChunk]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | Omit | None = ..., **arguments: Unpack[Arguments]
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self, *, stream: bool, **arguments: Unpack[Arguments]
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...
    @describes(Arguments, chat.create)
    async def create(
        self, *, stream: bool | Omit | None = omit, **arguments: Unpack[Arguments]
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Create a chat completion; with `stream=True`, return a stream of its chunks."""
        client = self._client
        operation = client.build(chat.create, stream=stream, **arguments)
        return await client.stream(operation) if stream else await client.call(operation)


class AsyncChat(AsyncResource):
    """What there is to chat."""

    with_raw_response: wrapped.AsyncChatWithRawResponse
    with_streaming_response: wrapped.AsyncChatWithStreamingResponse

    def __init__(self, client: AsyncClient) -> None:
        super().__init__(client)
        self.completions = AsyncCompletions(client)
