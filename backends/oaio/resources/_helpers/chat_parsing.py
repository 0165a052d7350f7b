"""`client.chat.completions.parse(...)`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oaio_protocol.operations import chat
from oaio_protocol.operations._base import Omit, omit

from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.parsed import ParsedChatCompletion
    from oaio_protocol.operations import Operation
    from oaio_protocol.operations._chat_params import ResponseFormat

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client

T = TypeVar("T")
Arguments = chat.ParseArguments


def check_options(arguments: Any, method: str) -> None:
    """See that nothing is asked for that `method` does in its own way.

    Raises:
        TypeError: something is.
    """
    for name in ("stream", "cast"):
        if not isinstance(arguments.get(name, omit), Omit):
            raise TypeError(f"{method}() got an unexpected argument {name!r}")


def prepared(
    client: Any, response_format: Any, tools: Any, arguments: Any
) -> Operation[ParsedChatCompletion[Any]]:
    """Return the operation of `parse`."""
    from oaio_protocol.structured import parsed_completion, parsing

    from ..._helpers.schemas import format_of, tools_of

    check_options(arguments, "parse")
    wanted, known = format_of(response_format), tools_of(tools)
    form = response_format if wanted is None else wanted.chat()
    operation = client.build(chat.create, response_format=form, tools=known.chat(), **arguments)
    return parsing(operation, parsed_completion, wanted, known)


class CompletionsParsing:
    """Answers of a type of yours."""

    _client: Client

    @overload
    def parse(
        self,
        *,
        response_format: type[T],
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> ParsedChatCompletion[T]: ...
    @overload
    def parse(
        self,
        *,
        response_format: ResponseFormat | Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> ParsedChatCompletion[None]: ...
    @describes(Arguments, chat.create)
    def parse(
        self,
        *,
        response_format: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        **arguments: Unpack[Arguments],
    ) -> ParsedChatCompletion[Any]:
        """Create a chat completion whose `message.parsed` is of the type `response_format`.

        That is a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec struct.
        `tools` may hold such types and functions, too; see `oaio.tool`. An answer that was cut
        raises `LengthFinishReasonError` or `ContentFilterFinishReasonError`; one that does not fit,
        `DeserializationError`. After a refusal, `parsed` is `None`.
        """
        client = self._client
        return client.call(prepared(client, response_format, tools, arguments))


class AsyncCompletionsParsing:
    """Answers of a type of yours."""

    _client: AsyncClient

    @overload
    async def parse(
        self,
        *,
        response_format: type[T],
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> ParsedChatCompletion[T]: ...
    @overload
    async def parse(
        self,
        *,
        response_format: ResponseFormat | Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> ParsedChatCompletion[None]: ...
    @describes(Arguments, chat.create)
    async def parse(
        self,
        *,
        response_format: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        **arguments: Unpack[Arguments],
    ) -> ParsedChatCompletion[Any]:
        """Create a chat completion whose `message.parsed` is of the type `response_format`.

        That is a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec struct.
        `tools` may hold such types and functions, too; see `oaio.tool`. An answer that was cut
        raises `LengthFinishReasonError` or `ContentFilterFinishReasonError`; one that does not fit,
        `DeserializationError`. After a refusal, `parsed` is `None`.
        """
        client = self._client
        return await client.call(prepared(client, response_format, tools, arguments))
