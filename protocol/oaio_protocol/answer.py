"""Reading the answer of one attempt: a result, a stream of events, or the body of an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from . import failures
from .actions import Emit
from .errors import (
    APITimeoutError,
    DeserializationError,
    NetworkError,
    ProtocolError,
    ResponseError,
    StreamConnectionLostError,
    StreamInterrupted,
    StreamTimeoutError,
    UnexpectedContentError,
)
from .exchange import Clock, Script, timed_out
from .json import preview
from .reading import interpret, raw_answer, read_event
from .sse import EventParser

if TYPE_CHECKING:
    from .config import Settings
    from .http import ResponseHead
    from .http.coding import Source
    from .operations._base import Operation
    from .streams import Events
    from .timeouts import Deadlines

MAX_ERROR_BODY = 64 * 1024
"""How much of an error's body is read, in bytes."""
DRAIN_TIME = 0.5
"""How long, in seconds, the end of an answer is waited for after the last event of its stream."""


class Answer:
    """Reads what comes back for `operation`.

    Args:
        operation: what was asked.
        settings: how to read.
        clock: the time of the last step.
        deadlines: until when.
        warn: is told of what is not as it should be.

    Attributes:
        handed_over: how many events were handed over.
    """

    def __init__(
        self,
        operation: Operation[Any],
        settings: Settings,
        clock: Clock,
        deadlines: Deadlines,
        warn: Callable[[str], None],
    ) -> None:
        self._operation, self._settings = operation, settings
        self._clock, self._deadlines, self._warn = clock, deadlines, warn
        self._events: Events | None = None
        self.handed_over = 0

    def partial(self) -> object:
        """Return what the events that were handed over add up to."""
        accumulate = self._operation.accumulate
        if self._events is None or accumulate is None or not self.handed_over:
            return None
        try:
            return accumulate(self._events.again())
        except RecursionError:  # an event that is nested deeper than objects can be written
            self._warn("what came of the stream is nested too deeply to be put together")
            return None

    def last_event(self) -> object:
        """Return the last event of a stream that was read; `None` if there is none."""
        return None if self._events is None else self._events.last()

    def _all(self, exchange: Source, limit: int) -> Script[bytes]:
        """Read the rest of the answer; more than `limit` bytes are an error."""
        pieces: list[bytes] = []
        size = 0
        idle = self._deadlines.timeout.idle
        while True:
            deadline, which = self._deadlines.until("idle", idle, self._clock.now)
            data = yield from exchange.read(deadline, which)
            if not data:
                return pieces[0] if len(pieces) == 1 else b"".join(pieces)
            size += len(data)
            if size > limit:
                raise ProtocolError(
                    f"the answer is larger than {limit} bytes",
                    body=preview(pieces[0] if pieces else data),
                )
            pieces.append(data)

    def skip(self, exchange: Source) -> Script[None]:
        """Read what nobody wants, so that the connection can be used again."""
        yield from self._all(exchange, MAX_ERROR_BODY)

    def error_body(self, exchange: Source) -> Script[bytes]:
        """Read the body of an error answer; what cannot be read does not hide the error."""
        try:
            return (yield from self._all(exchange, MAX_ERROR_BODY))
        except (NetworkError, ResponseError) as error:
            self._warn(f"the body of an error answer could not be read: {error.message}")
            return preview(error.body if isinstance(error.body, str) else b"").encode()

    def result(self, exchange: Source, head: ResponseHead) -> Script[Any]:
        """Read a plain answer and return the result it holds.

        Raises:
            DeserializationError: it is not as the API describes.
            UnexpectedContentError: it is of another kind, such as a web page.
        """
        operation, settings = self._operation, self._settings
        if operation.delivery == "pieces":
            return (yield from self._pieces(exchange))
        body = exchange.whole_body(settings.max_body_size)
        if body is None:
            body = yield from self._all(exchange, settings.max_body_size)
        if operation.delivery == "raw":
            return raw_answer(body, head, operation, settings, self._warn)
        return interpret(body, head, operation, settings, self._warn)

    def _pieces(self, exchange: Source) -> Script[None]:
        """Hand over the bytes of the body as they come."""
        clock, deadlines = self._clock, self._deadlines
        while True:
            deadline, which = deadlines.until("idle", deadlines.timeout.idle, clock.now)
            try:
                data = yield from exchange.read(deadline, which)
            except NetworkError as error:
                self._broke_off(error, "pieces")
            if not data:
                return
            self.handed_over += 1
            paused = clock.now
            yield Emit(data)
            deadlines.pause(clock.now - paused)

    def _broke_off(self, error: NetworkError, what: str) -> NoReturn:
        """Raise the error for a stream of which `what` were handed over, if any were, or `error`.

        Raises:
            StreamInterrupted: events were handed over and the rest is lost.
            NetworkError: nothing was handed over yet.
        """
        if not self.handed_over:
            raise error from error.__cause__
        message = f"the stream broke off after {self.handed_over} {what}: {error.message}"
        if isinstance(error, APITimeoutError):
            raise StreamTimeoutError(message, which=error.which) from error
        raise StreamConnectionLostError(message) from error

    def stream(self, exchange: Source, head: ResponseHead) -> Script[None]:
        """Read a stream: hand over its events, then see that it was whole."""
        settings, operation, clock = self._settings, self._operation, self._clock
        deadlines, limits = self._deadlines, self._deadlines.timeout
        parser = EventParser(settings.max_event_size)
        if operation.events is None or operation.read_event is None:
            raise TypeError(f"{operation.name} is not streamed")
        events = operation.events(operation.read_event(settings.strict), settings.loads, head)
        self._events = events
        kind = head.headers.get("content-type", "")
        if not kind.startswith("text/event-stream"):
            self._warn(f"the stream's content type is {kind!r}; it is read all the same")
        beginning = b""
        data: bytes | None = b""
        alive, which_idle, idle = exchange.sent_at, "first_event", limits.first_event
        while not events.finished:
            deadline, which = deadlines.until(which_idle, idle, alive)  # type: ignore[arg-type]
            data = yield from self._read_stream(exchange, deadline, which, events)
            if not data:
                break
            if not events.received and len(beginning) < 1024:
                beginning += data[:1024]
            received = events.received
            for item in parser.receive_data(data):
                event = self._read_event(events, item)
                if event is not None:
                    self.handed_over += 1
                    paused = clock.now
                    yield Emit(event)
                    deadlines.pause(clock.now - paused)
                if events.finished:
                    break
                if item.data:
                    alive, which_idle, idle = clock.now, "idle", limits.idle
            if events.received == received and clock.now > deadline:
                # Where pings flood in, there is always something to read and no wait runs out.
                self._end_quietly(events, timed_out(which, deadlines))
                data = None
                break
        if not events.received:
            self._refuse(beginning, kind, head)
        if data is not None:
            yield from self._drain(exchange)
        events.end()

    def _read_stream(
        self, exchange: Source, deadline: float, which: Any, events: Events
    ) -> Script[bytes | None]:
        """Read more of a stream; `None` if it was complete already and its connection is lost."""
        try:
            return (yield from exchange.read(deadline, which))
        except NetworkError as error:
            self._end_quietly(events, error)
            return None

    def _end_quietly(self, events: Events, error: NetworkError) -> None:
        """Let a stream that was complete end well, even if its connection did not.

        Raises:
            StreamInterrupted: events were handed over and the rest is lost.
            NetworkError: nothing was handed over yet.
        """
        try:
            events.end()
        except StreamInterrupted:
            self._broke_off(error, "events")
        self._warn(f"the connection was lost after the stream's last event: {error.message}")

    def _read_event(self, events: Events, item: Any) -> Any:
        try:
            return read_event(events, item)
        except DeserializationError as error:
            if not self._settings.skip_malformed_events:
                raise
            self._warn(f"an event was skipped: {error.message}")
            return None

    def _refuse(self, beginning: bytes, kind: str, head: ResponseHead) -> None:
        """Tell what an answer without any event is, where a stream was asked for.

        Raises:
            APIError: it is a JSON error object.
            UnexpectedContentError: it is something else.
        """
        if not beginning.strip():
            return  # an empty stream, which is not complete: `Events.end` says so
        try:
            value = self._settings.loads(beginning)
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, dict) and value.get("error"):
            raise failures.from_value(value, head)
        shown = preview(beginning)
        if b"content-encoding" in head.headers.raw:
            from .http.coding import undecodable

            if coding := undecodable(head, self._settings):
                raise UnexpectedContentError(
                    f"the stream is encoded with {coding!r}, which was not asked for", body=shown
                )
        if kind.startswith("text/event-stream") and beginning.lstrip()[:1] in (b":", b"e", b"d"):
            return  # comments or fields only
        raise UnexpectedContentError(
            f"a stream of events was asked for; the answer is {kind!r}: {shown[:80]!r}", body=shown
        )

    def _drain(self, exchange: Source) -> Script[None]:
        """Read to the end of the message, so that the connection can carry another call.

        RFC 9112 section 9.3: it cannot before. A server that does not end its message soon after
        the last event costs only its connection.
        """
        deadline = min(self._clock.now + DRAIN_TIME, self._deadlines.total)
        try:
            while (yield from exchange.read(deadline, "idle")):
                if self._clock.now >= deadline:
                    break
        except NetworkError:
            # The answer is whole; what is lost is a connection, which is then not reusable.
            exchange.reusable = False
