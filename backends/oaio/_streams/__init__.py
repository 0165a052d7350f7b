"""Streams as the application sees them: iterables and context managers of typed events."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

from oaio_protocol.actions import Action, Close, Done, Emit, Ok, Outcome
from oaio_protocol.call import Call
from oaio_protocol.errors import StreamInterrupted
from oaio_protocol.http import ResponseHead

E = TypeVar("E")
_OK = Ok()
_CLOSE = Close()


class Line(Protocol):
    """What a call does its input and output on; each backend has its own."""

    def perform(self, action: Action) -> Outcome:
        """Perform one action."""
        ...

    def release(self, *, reusable: bool) -> None:
        """Give back the connection, if one is held. Never waits and never fails."""
        ...


class AsyncLine(Protocol):
    """The same, for backends with an event loop."""

    async def perform(self, action: Action) -> Outcome:
        """Perform one action."""
        ...

    def release(self, *, reusable: bool) -> None:
        """Give back the connection, if one is held. Never waits and never fails."""
        ...


class _Held(Generic[E]):
    """A stream between two events: the call, its line, and how to let both go."""

    def __init__(self, call: Call, line: Any, clock: Callable[[], float]) -> None:
        self._call, self._line, self._clock = call, line, clock
        self._step = call.step
        self._next: Any = None  # an event that came before it was asked for
        self._over = False
        self._ready = False  # neither over nor waited for

    @property
    def response(self) -> ResponseHead | None:
        """Status and header fields of the answer."""
        return self._call.head

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` of the answer."""
        head = self._call.head
        return None if head is None else head.request_id

    _request_id = request_id

    @property
    def fallback(self) -> str | None:
        """What stood in for what was asked first, if these are its events."""
        return self._call.fallback

    def _finish(self, action: Done) -> None:
        """Let go of the connection; raise the error if there was one."""
        self._over, self._ready = True, False
        self._line.release(reusable=action.reusable)
        if action.error is not None:
            raise action.error

    def _drop(self) -> None:
        """Stop in the middle. Never waits and never fails."""
        if not self._over:
            self._over, self._ready = True, False
            self._line.release(reusable=False)
        # Another thread may be in the middle of a step; it will find the connection gone, and come
        # here itself. After the end it lets go of what the call and its script hold of each other.
        with suppress(ValueError):
            self._call.abort()

    def _refuse(self, end: type[Exception]) -> None:
        """Say why there is no next event."""
        if self._over:
            raise end
        raise RuntimeError("another thread or task is waiting for the next event of this stream")

    def _check_not_closed(self) -> None:
        """Raise an error if the stream was closed in the middle of a wait."""
        if self._over:
            raise StreamInterrupted(
                "the stream was closed while its next event was waited for",
                received=self._call.handed_over,
                attempts=self._call.attempts,
            )

    def __del__(self) -> None:
        if hasattr(self, "_over"):
            self._drop()


class Stream(_Held[E]):
    """The events of a stream, as they come.

    Leaving the `with` block, `close()`, or just dropping the stream closes its connection, unless
    it was read to its end; then the connection is kept for the next call.
    """

    _line: Line

    def begin(self) -> Self:
        """Run the call up to its first event, so that its failures are raised here."""
        action = self._proceed(self._call.start(self._clock()))
        if isinstance(action, Done):
            self._finish(action)
        else:
            self._next = action
        return self

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        action = self._next
        if action is not None:
            self._next = None
            return action.event  # type: ignore[no-any-return]
        if not self._ready:
            self._refuse(StopIteration)
        try:
            action = self._step(_OK, self._clock())
        except BaseException:  # a hook's, or a signal: the line must not stay open
            if self._call.over:  # and not only busy with another thread's step
                self._drop()
            raise
        if action.__class__ is not Emit:
            action = self._proceed(action)
            if isinstance(action, Done):
                self._finish(action)
                raise StopIteration
        return action.event  # type: ignore[no-any-return]

    def _proceed(self, action: Action) -> Action:
        """Perform actions up to the next event or the end."""
        perform, step, clock = self._line.perform, self._step, self._clock
        self._ready = False
        try:
            while not isinstance(action, Emit | Done):
                outcome = perform(action)
                self._check_not_closed()
                action = step(outcome, clock())
        except BaseException:  # a signal, or a bug: the line must not stay open
            self._drop()
            raise
        self._ready = True
        return action

    def close(self) -> None:
        """Stop; what was not read is lost, and so is the connection."""
        if not self._over:
            self._drop()
            self._line.perform(_CLOSE)  # what `release` must not wait for

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(_Held[E]):
    """The events of a stream, as they come; see `Stream`."""

    _line: AsyncLine

    async def begin(self) -> Self:
        """Run the call up to its first event, so that its failures are raised here."""
        action = await self._proceed(self._call.start(self._clock()))
        if isinstance(action, Done):
            self._finish(action)
        else:
            self._next = action
        return self

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        action = self._next
        if action is not None:
            self._next = None
            return action.event  # type: ignore[no-any-return]
        if not self._ready:
            self._refuse(StopAsyncIteration)
        try:
            action = self._step(_OK, self._clock())
        except BaseException:  # a hook's, or a signal: the line must not stay open
            if self._call.over:  # and not only busy with another thread's step
                self._drop()
            raise
        if action.__class__ is not Emit:
            action = await self._proceed(action)
            if isinstance(action, Done):
                self._finish(action)
                raise StopAsyncIteration
        return action.event  # type: ignore[no-any-return]

    async def _proceed(self, action: Action) -> Action:
        """Perform actions up to the next event or the end."""
        perform, step, clock = self._line.perform, self._step, self._clock
        self._ready = False
        try:
            while not isinstance(action, Emit | Done):
                outcome = await perform(action)
                self._check_not_closed()
                action = step(outcome, clock())
        except BaseException:  # cancelled, or a bug: the line must not stay open
            self._drop()
            raise
        self._ready = True
        return action

    async def close(self) -> None:
        """Stop; what was not read is lost, and so is the connection. Waits for httpx only."""
        if not self._over:
            self._drop()
            await self._line.perform(_CLOSE)  # what `release` must not wait for

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
