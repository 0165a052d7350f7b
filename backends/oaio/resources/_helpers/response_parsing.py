"""`client.responses.parse(...)`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oaio_protocol.errors import ValidationError
from oaio_protocol.operations import responses
from oaio_protocol.operations._base import Omit, omit

from .._signature import describes
from .chat_parsing import check_options

if TYPE_CHECKING:
    from oaio_protocol.models.parsed_responses import ParsedResponse
    from oaio_protocol.operations import Operation
    from oaio_protocol.structured import Format

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client

T = TypeVar("T")
Arguments = responses.ParseArguments


def with_format(arguments: Any, wanted: Format[Any] | None) -> Any:
    """Return `arguments` with the type that is wanted in `text`.

    Raises:
        ValidationError: `text` names another format.
    """
    if wanted is None:
        return arguments
    text = arguments.get("text", omit)
    given: Any = {} if isinstance(text, Omit) or text is None else text
    if not isinstance(given, Mapping):
        given = given.to_dict()
    if given.get("format"):
        problem = "has a format already, beside text_format"
        raise ValidationError.from_details("responses.parse", [("text", problem)])
    return {**arguments, "text": {**given, "format": wanted.responses()}}


def prepared(
    client: Any, text_format: Any, tools: Any, arguments: Any
) -> Operation[ParsedResponse[Any]]:
    """Return the operation of `parse`."""
    from oaio_protocol.structured import parsed_response, parsing

    from ..._helpers.schemas import format_of, tools_of

    check_options(arguments, "parse")
    wanted, known = format_of(text_format), tools_of(tools)
    given = with_format(arguments, wanted)
    operation = client.build(responses.create, tools=known.responses(), **given)
    return parsing(operation, parsed_response, wanted, known)


class ResponsesParsing:
    """Answers of a type of yours."""

    _client: Client

    @overload
    def parse(
        self,
        *,
        text_format: type[T],
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> ParsedResponse[T]: ...
    @overload
    def parse(
        self,
        *,
        text_format: Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> ParsedResponse[None]: ...
    @describes(Arguments, responses.create)
    def parse(
        self,
        *,
        text_format: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        **arguments: Unpack[Arguments],
    ) -> ParsedResponse[Any]:
        """Create a response whose `output_parsed` is of the type `text_format`.

        That is a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec struct.
        `tools` may hold such types and functions, too; see `oaio.tool`. An answer that was cut
        raises `LengthFinishReasonError` or `ContentFilterFinishReasonError`; one that does not fit,
        `DeserializationError`. After a refusal, `output_parsed` is `None`.
        """
        client = self._client
        return client.call(prepared(client, text_format, tools, arguments))


class AsyncResponsesParsing:
    """Answers of a type of yours."""

    _client: AsyncClient

    @overload
    async def parse(
        self,
        *,
        text_format: type[T],
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> ParsedResponse[T]: ...
    @overload
    async def parse(
        self,
        *,
        text_format: Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        **arguments: Unpack[Arguments],
    ) -> ParsedResponse[None]: ...
    @describes(Arguments, responses.create)
    async def parse(
        self,
        *,
        text_format: Any = omit,
        tools: Iterable[Any] | Omit = omit,
        **arguments: Unpack[Arguments],
    ) -> ParsedResponse[Any]:
        """Create a response whose `output_parsed` is of the type `text_format`.

        That is a pydantic model, a dataclass, an attrs class, a TypedDict or a msgspec struct.
        `tools` may hold such types and functions, too; see `oaio.tool`. An answer that was cut
        raises `LengthFinishReasonError` or `ContentFilterFinishReasonError`; one that does not fit,
        `DeserializationError`. After a refusal, `output_parsed` is `None`.
        """
        client = self._client
        return await client.call(prepared(client, text_format, tools, arguments))
