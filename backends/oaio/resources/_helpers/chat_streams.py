"""`client.chat.completions.stream(...)`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oaio_protocol.operations import chat
from oaio_protocol.operations._base import Omit, omit

from .._signature import describes
from . import several_calls

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletion
    from oaio_protocol.models.parsed import ParsedChatCompletion
    from oaio_protocol.operations import Operation
    from oaio_protocol.operations._chat_params import ResponseFormat
    from oaio_protocol.streams.chat import ChatStreamState

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client
    from ..._streams.chat import AsyncChatCompletionStream, ChatCompletionStream
    from ..._streams.managers import AsyncStreamManager, StreamManager

T = TypeVar("T")
Arguments = chat.ParseArguments


def _prepared(
    client: Any, response_format: Any, tools: Any, arguments: Any
) -> tuple[Operation[Any], ChatStreamState]:
    """Return the operation, and what makes the events of its chunks."""
    from oaio_protocol.streams.chat import ChatStreamState

    given: dict[str, Any] = {**arguments, "stream": True}
    if isinstance(response_format, dict | Omit) and isinstance(tools, Omit):
        if not isinstance(response_format, Omit):
            given["response_format"] = response_format
        return client.build(chat.create, **given), ChatStreamState()
    from oaio_protocol.structured import parsed_completion

    from ..._helpers.schemas import format_of, tools_of

    wanted, known = format_of(response_format), tools_of(tools)
    given["response_format"] = response_format if wanted is None else wanted.chat()
    given["tools"] = known.chat()
    if wanted is None and not known._readers:  # noqa: SLF001 - nothing is parsed
        return client.build(chat.create, **given), ChatStreamState()
    state = ChatStreamState(
        parse=None if wanted is None else wanted.read,
        parse_arguments=known.read,
        finish=lambda completion: parsed_completion(completion, wanted, known),
    )
    return client.build(chat.create, **given), state


class CompletionsStreams:
    """Streams with typed events."""

    _client: Client

    @overload
    def stream(
        self,
        *,
        response_format: type[T],
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> StreamManager[ChatCompletionStream[ParsedChatCompletion[T]]]: ...
    @overload
    def stream(
        self,
        *,
        response_format: ResponseFormat | Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> StreamManager[ChatCompletionStream[ChatCompletion]]: ...
    @several_calls
    @describes(Arguments, chat.create)
    def stream(
        self,
        *,
        response_format: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        **arguments: Unpack[Arguments],
    ) -> StreamManager[ChatCompletionStream[Any]]:
        """Stream a chat completion as typed events, for a `with` block.

        With a type as the `response_format`, the text is read as an object of that type.
        """
        from ..._streams.chat import ChatCompletionStream
        from ..._streams.managers import StreamManager

        client = self._client
        operation, state = _prepared(client, response_format, tools, arguments)
        return StreamManager(lambda: ChatCompletionStream(client.stream(operation), state))


class AsyncCompletionsStreams:
    """Streams with typed events."""

    _client: AsyncClient

    @overload
    def stream(
        self,
        *,
        response_format: type[T],
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> AsyncStreamManager[AsyncChatCompletionStream[ParsedChatCompletion[T]]]: ...
    @overload
    def stream(
        self,
        *,
        response_format: ResponseFormat | Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> AsyncStreamManager[AsyncChatCompletionStream[ChatCompletion]]: ...
    @several_calls
    @describes(Arguments, chat.create)
    def stream(
        self,
        *,
        response_format: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        **arguments: Unpack[Arguments],
    ) -> AsyncStreamManager[AsyncChatCompletionStream[Any]]:
        """Stream a chat completion as typed events, for an `async with` block.

        With a type as the `response_format`, the text is read as an object of that type.
        """
        from ..._streams.chat import AsyncChatCompletionStream
        from ..._streams.managers import AsyncStreamManager

        client = self._client
        operation, state = _prepared(client, response_format, tools, arguments)

        async def begin() -> AsyncChatCompletionStream[Any]:
            return AsyncChatCompletionStream(await client.stream(operation), state)

        return AsyncStreamManager(begin)
