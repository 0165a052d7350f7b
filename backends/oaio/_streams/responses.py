"""Streams of responses with helpers, and how they go on after a break."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from oaio_protocol.actions import Failed, Sleep
from oaio_protocol.errors import OpenAIError
from oaio_protocol.operations._base import Omit
from oaio_protocol.retry import GiveUp
from oaio_protocol.timeouts import Timeout

from .._client.chance import random
from .events import AsyncEventStream, EventStream
from .texts import AsyncTexts, Texts, delta_of

if TYPE_CHECKING:
    from oaio_protocol.http import ResponseHead
    from oaio_protocol.models.responses import Response
    from oaio_protocol.operations import Operation
    from oaio_protocol.resume import Resume, Resumption
    from oaio_protocol.streams.responses import ResponseStreamEvent

    Events = EventStream[ResponseStreamEvent]
    AsyncEvents = AsyncEventStream[ResponseStreamEvent]
else:  # without loading the models of the events for the name
    Events, AsyncEvents = EventStream, AsyncEventStream

R = TypeVar("R")
"""What the response at the end is."""
Reopen = Callable[[str, int], "Operation[Any]"]
"""Returns the operation that asks for the events of a response after one of them."""


class ResponseStream(Events, Generic[R]):
    """The events of a response; pieces of texts have a `snapshot`."""

    def get_final_response(self) -> R:
        """Read to the end and return the response, complete or incomplete (see its `status`).

        Raises:
            LengthFinishReasonError: an object was asked for, and its text is cut.
            OpenAIError: the response failed, or the stream is cut off; `partial` is what had come.
        """
        return self._final()  # type: ignore[no-any-return]

    @property
    def current_response_snapshot(self) -> Response | None:
        """The response so far; `None` before the first event."""
        return self._state.snapshot()  # type: ignore[no-any-return]

    def text_deltas(self) -> Iterator[str]:
        """Yield the pieces of the text only."""
        return Texts(self, delta_of("response.output_text.delta"))


class AsyncResponseStream(AsyncEvents, Generic[R]):
    """The events of a response; pieces of texts have a `snapshot`."""

    async def get_final_response(self) -> R:
        """Read to the end and return the response, complete or incomplete (see its `status`).

        Raises:
            LengthFinishReasonError: an object was asked for, and its text is cut.
            OpenAIError: the response failed, or the stream is cut off; `partial` is what had come.
        """
        return await self._final()  # type: ignore[no-any-return]

    @property
    def current_response_snapshot(self) -> Response | None:
        """The response so far; `None` before the first event."""
        return self._state.snapshot()  # type: ignore[no-any-return]

    def text_deltas(self) -> AsyncIterator[str]:
        """Yield the pieces of the text only."""
        return AsyncTexts(self, delta_of("response.output_text.delta"))


class _Resuming:
    """A stream that is gone on with when it breaks; what both kinds have in common."""

    def __init__(
        self, client: Any, operation: Operation[Any], resumption: Resumption, reopen: Reopen
    ) -> None:
        self._client, self._resumption, self._reopen = client, resumption, reopen
        timeout = operation.timeout
        self._timeout: Timeout = client.timeout if isinstance(timeout, Omit) else timeout
        self._stream: Any = None
        self._closed = False

    @property
    def response(self) -> ResponseHead | None:
        """Status and header fields of the last answer."""
        return self._stream.response  # type: ignore[no-any-return]

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` of the last answer."""
        return self._stream.request_id  # type: ignore[no-any-return]

    def _decide(self, error: OpenAIError, now: float, *, reopening: bool) -> Resume:
        """Return how to go on.

        Raises:
            OpenAIError: `error`, if not at all.
        """
        left = None if reopening else self._stream._call.time_left  # noqa: SLF001 - one of us
        step = self._resumption.broke(error, now=now, time_left=left, random=random())
        if isinstance(step, GiveUp) or self._closed:
            raise error
        return step

    def _operation(self, step: Resume) -> Operation[Any]:
        operation = self._reopen(step.response_id, step.starting_after)
        total = None if self._timeout.total is None else step.time_left
        return attrs.evolve(operation, timeout=attrs.evolve(self._timeout, total=total))


class ResumingStream(_Resuming):
    """The events of a response, with a blocking client."""

    def begin(self, operation: Operation[Any]) -> ResumingStream:
        """Make the first request."""
        self._stream = self._client.stream(operation)
        return self

    def __next__(self) -> Any:
        while True:
            try:
                event = next(self._stream)
            except OpenAIError as error:
                self._resume(error)
            else:
                if self._resumption.take(event):
                    return event

    def _resume(self, broken: OpenAIError) -> None:
        """Go on after `broken`, or raise it."""
        client, clock = self._client, self._client._clock  # noqa: SLF001 - one of us
        step = self._decide(broken, clock(), reopening=False)
        while True:
            operation = self._operation(step)
            if step.delay:
                line = client._line(client._settings.request(operation))  # noqa: SLF001
                outcome = line.perform(Sleep(clock() + step.delay))
                line.release(reusable=False)
                if isinstance(outcome, Failed):
                    raise broken from outcome.error
            try:
                self._stream = client.stream(operation)
            except OpenAIError as error:
                try:
                    step = self._decide(error, clock(), reopening=True)
                except OpenAIError:
                    raise broken from error
            else:
                return

    def close(self) -> None:
        """Stop."""
        self._closed = True
        self._stream.close()


class AsyncResumingStream(_Resuming):
    """The events of a response, with an async client."""

    async def begin(self, operation: Operation[Any]) -> AsyncResumingStream:
        """Make the first request."""
        self._stream = await self._client.stream(operation)
        return self

    async def __anext__(self) -> Any:
        while True:
            try:
                event = await self._stream.__anext__()
            except OpenAIError as error:
                await self._resume(error)
            else:
                if self._resumption.take(event):
                    return event

    async def _resume(self, broken: OpenAIError) -> None:
        """Go on after `broken`, or raise it."""
        client = self._client
        loop = client._running_loop()  # noqa: SLF001 - one of us
        step = self._decide(broken, loop.clock(), reopening=False)
        while True:
            operation = self._operation(step)
            if step.delay:
                line = client._line(client._settings.request(operation), loop)  # noqa: SLF001
                outcome = await line.perform(Sleep(loop.clock() + step.delay))
                line.release(reusable=False)
                if isinstance(outcome, Failed):
                    raise broken from outcome.error
            try:
                self._stream = await client.stream(operation)
            except OpenAIError as error:
                try:
                    step = self._decide(error, loop.clock(), reopening=True)
                except OpenAIError:
                    raise broken from error
            else:
                return

    async def close(self) -> None:
        """Stop."""
        self._closed = True
        await self._stream.close()
