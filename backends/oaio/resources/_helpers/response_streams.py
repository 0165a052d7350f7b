"""`client.responses.stream(...)`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oaio_protocol.errors import ValidationError
from oaio_protocol.operations import responses
from oaio_protocol.operations._base import CallOptions, Omit, omit

from .._signature import describes
from . import options_of, several_calls

if TYPE_CHECKING:
    from oaio_protocol.models.parsed_responses import ParsedResponse
    from oaio_protocol.models.responses import Response
    from oaio_protocol.operations import Operation
    from oaio_protocol.resume import ResumePolicy, Resumption

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client
    from ..._streams.managers import AsyncStreamManager, StreamManager
    from ..._streams.responses import AsyncResponseStream, ResponseStream

T = TypeVar("T")
Arguments = responses.ParseArguments


class _Prepared:
    """A stream that was asked for: the operation, the state, and how it goes on after a break."""

    def __init__(
        self,
        client: Any,
        response_id: str | Omit,
        starting_after: int | Omit,
        text_format: Any,
        tools: Any,
        resume: bool | int | ResumePolicy,  # noqa: FBT001 - an argument of the user's
        arguments: Any,
    ) -> None:
        self._client, self._options = client, options_of(arguments)
        self._include = arguments.get("include", omit)
        self.state = self._typed(text_format, tools, arguments)
        if isinstance(response_id, Omit):
            if not isinstance(starting_after, Omit):
                raise ValidationError.from_details(
                    "responses.stream", [("starting_after", "goes with response_id only")]
                )
            self.operation = client.build(responses.create, stream=True, **arguments)
        else:
            self.operation = self._retrieve(response_id, starting_after, arguments)
        self.resumption = self._resumption(resume, response_id, starting_after)

    def _typed(self, text_format: Any, tools: Any, arguments: dict[str, Any]) -> Any:
        """Return the state; put into `arguments` what a type, and tools, are on the wire."""
        from oaio_protocol.streams.responses import ResponseStreamState

        if isinstance(text_format, Omit) and isinstance(tools, Omit):
            return ResponseStreamState()
        from oaio_protocol.structured import parsed_response

        from ..._helpers.schemas import format_of, tools_of

        wanted, known = format_of(text_format), tools_of(tools)
        if wanted is not None:
            arguments["text"] = {**(arguments.get("text") or {}), "format": wanted.responses()}
        if not isinstance(tools, Omit):
            arguments["tools"] = known.responses()
        if wanted is None and not known._readers:  # noqa: SLF001 - nothing is parsed
            return ResponseStreamState()
        return ResponseStreamState(
            parse=None if wanted is None else wanted.read,
            finish=lambda response: parsed_response(response, wanted, known),
        )

    def _retrieve(
        self, response_id: str, starting_after: int | Omit, arguments: Any
    ) -> Operation[Any]:
        from oaio_protocol.operations.generated.responses import retrieve

        unfit = arguments.keys() - CallOptions.__annotations__.keys() - {"include", "text", "tools"}
        if unfit:
            problems = [(name, "does not go with response_id") for name in sorted(unfit)]
            raise ValidationError.from_details("responses.stream", problems)
        options = {n: v for n, v in arguments.items() if n not in ("text", "tools")}
        found: Operation[Any] = self._client.build(
            retrieve, response_id, stream=True, starting_after=starting_after, **options
        )
        return found

    def _resumption(
        self,
        resume: bool | int | ResumePolicy,  # noqa: FBT001
        response_id: str | Omit,
        starting_after: int | Omit,
    ) -> Resumption | None:
        if resume is False:
            return None
        from oaio_protocol.resume import ResumePolicy, Resumption

        policy = ResumePolicy.of(resume)
        if policy is None:
            return None
        return Resumption(
            policy,
            None if isinstance(response_id, Omit) else response_id,
            None if isinstance(starting_after, Omit) else starting_after,
        )

    def reopen(self, response_id: str, starting_after: int) -> Operation[Any]:
        """Return the operation that goes on after the event number `starting_after`."""
        from oaio_protocol.operations.generated.responses import retrieve

        found: Operation[Any] = self._client.build(
            retrieve,
            response_id,
            stream=True,
            starting_after=starting_after,
            include=self._include,
            **self._options,
        )
        return found


class ResponsesStreams:
    """Streams with typed events."""

    _client: Client

    @overload
    def stream(
        self,
        *,
        text_format: type[T],
        response_id: str | Omit = ...,
        starting_after: int | Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        resume: bool | int | ResumePolicy = ...,
        **arguments: Unpack[Arguments],
    ) -> StreamManager[ResponseStream[ParsedResponse[T]]]: ...
    @overload
    def stream(
        self,
        *,
        text_format: Omit = ...,
        response_id: str | Omit = ...,
        starting_after: int | Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        resume: bool | int | ResumePolicy = ...,
        **arguments: Unpack[Arguments],
    ) -> StreamManager[ResponseStream[Response]]: ...
    @several_calls
    @describes(Arguments, responses.create)
    def stream(
        self,
        *,
        text_format: Any = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        resume: bool | int | ResumePolicy = False,
        **arguments: Unpack[Arguments],
    ) -> StreamManager[ResponseStream[Any]]:
        """Stream a response as typed events, for a `with` block.

        Args:
            text_format: a type of which the text is read as an object.
            response_id: a background response that was begun earlier, in the place of a new one.
            starting_after: the `sequence_number` of the event of it that was seen last.
            tools: as the API describes them, or functions and types.
            resume: go on when the connection breaks, as far as the response is a background one:
                `True`, how many times in a row, or a `ResumePolicy`.
            arguments: those of `create`.
        """
        from ..._streams.managers import StreamManager
        from ..._streams.responses import ResponseStream, ResumingStream

        client = self._client
        made = _Prepared(client, response_id, starting_after, text_format, tools, resume, arguments)

        def begin() -> ResponseStream[Any]:
            if made.resumption is None:
                return ResponseStream(client.stream(made.operation), made.state)
            stream = ResumingStream(client, made.operation, made.resumption, made.reopen)
            return ResponseStream(stream.begin(made.operation), made.state)

        return StreamManager(begin)


class AsyncResponsesStreams:
    """Streams with typed events."""

    _client: AsyncClient

    @overload
    def stream(
        self,
        *,
        text_format: type[T],
        response_id: str | Omit = ...,
        starting_after: int | Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        resume: bool | int | ResumePolicy = ...,
        **arguments: Unpack[Arguments],
    ) -> AsyncStreamManager[AsyncResponseStream[ParsedResponse[T]]]: ...
    @overload
    def stream(
        self,
        *,
        text_format: Omit = ...,
        response_id: str | Omit = ...,
        starting_after: int | Omit = ...,
        tools: Iterable[Any] | Omit = ...,
        resume: bool | int | ResumePolicy = ...,
        **arguments: Unpack[Arguments],
    ) -> AsyncStreamManager[AsyncResponseStream[Response]]: ...
    @several_calls
    @describes(Arguments, responses.create)
    def stream(
        self,
        *,
        text_format: Any = omit,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        resume: bool | int | ResumePolicy = False,
        **arguments: Unpack[Arguments],
    ) -> AsyncStreamManager[AsyncResponseStream[Any]]:
        """Stream a response as typed events, for an `async with` block.

        The arguments are those of the blocking client's method.
        """
        from ..._streams.managers import AsyncStreamManager
        from ..._streams.responses import AsyncResponseStream, AsyncResumingStream

        client = self._client
        made = _Prepared(client, response_id, starting_after, text_format, tools, resume, arguments)

        async def begin() -> AsyncResponseStream[Any]:
            if made.resumption is None:
                return AsyncResponseStream(await client.stream(made.operation), made.state)
            stream = AsyncResumingStream(client, made.operation, made.resumption, made.reopen)
            return AsyncResponseStream(await stream.begin(made.operation), made.state)

        return AsyncStreamManager(begin)
