"""One API call, retries included, as a state machine.

Outside it is actions and outcomes (`actions.py`); inside it is a generator that reads top-down:
send, read the head, read the answer or its events, and again if the policy says so.

```
start ─► Connect ─► Send ─► Receive ─► … ─► Emit ─► Receive ─► … ─► Done
            ▲                  │
            └── Sleep ◄── Close ┘  after a failure that is retried
```
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import attrs

from . import failures
from .actions import Action, Done, Emit, Outcome, Sleep
from .errors import (
    APITimeoutError,
    DeserializationError,
    NetworkError,
    OpenAIError,
    ProtocolError,
    ResponseError,
    StreamConnectionLostError,
    StreamInterrupted,
    StreamTimeoutError,
    UnexpectedContentError,
)
from .exchange import Clock, Exchange, Http1Exchange, MessageExchange, Script, timed_out
from .http import Endpoint, ResponseHead, Upload
from .json import parse, preview
from .operations._base import Omit, Operation
from .retry import Failure, Retry
from .secrets import Secret
from .sse import EventParser
from .telemetry import AttemptFailed, CallFinished, Observer, Warned
from .timeouts import Deadlines, Timeout

if TYPE_CHECKING:
    from .config import Settings
    from .http import Request
    from .streams import Events

MAX_REDIRECTS = 5
MAX_ERROR_BODY = 64 * 1024
"""How much of an error's body is read, in bytes."""
DRAIN_TIME = 0.5
"""How long, in seconds, the end of an answer is waited for after the last event of its stream."""


def _middle() -> float:
    return 0.5


class Call:
    """One call of an operation, with all its attempts.

    A backend calls `start` once and `step` with the outcome of each action, until the action is
    `Done`; or `abort` at any time. It reads uploads from `request.body.source`.

    Args:
        operation: what to do.
        settings: how.
        random: returns numbers in [0, 1) for the jitter of the backoff.
        epoch: seconds since 1970 when the backend's clock read 0, to understand `Retry-After` dates
            of servers that send no `Date`.
        observer: is told what happens.
        seam: `"bytes"` for a backend that moves bytes, `"message"` for another HTTP stack.
        timeout: limits of time in the place of the operation's or the settings'.

    Attributes:
        request: what is sent.
        head: status and header fields of the last answer, once there is one.
        attempts: how many attempts were made so far.
        handed_over: how many events were handed over.

    Raises:
        ValidationError: a header field of the operation cannot be sent.
    """

    def __init__(
        self,
        operation: Operation[Any],
        settings: Settings,
        *,
        random: Callable[[], float] = _middle,
        epoch: float | None = None,
        observer: Observer | None = None,
        seam: str = "bytes",
    ) -> None:
        self.request: Request = settings.request(operation)
        self.head: ResponseHead | None = None
        self.attempts = 0
        self.handed_over = 0
        self._operation, self._settings = operation, settings
        self._random, self._epoch, self._observer = random, epoch, observer
        self._seam = seam
        self._events: Events | None = None
        self._clock = Clock()
        self._script: Generator[Action, Outcome, None] = self._run()
        own = [value for _, value in self.request.headers if isinstance(value, Secret)]
        self._secrets = (*own, *settings.secrets)

    def start(self, now: float) -> Action:
        """Begin, and return the first action. `now` is the reading of the backend's clock."""
        self._clock.now = now
        return next(self._script)

    def step(self, outcome: Outcome, now: float) -> Action:
        """Take the outcome of the last action and return the next one."""
        clock = self._clock
        if now > clock.now:  # a clock that goes back is taken to stand still
            clock.now = now
        return self._script.send(outcome)

    def abort(self) -> None:
        """Give the call up. Never waits and never fails; the backend drops the connection."""
        # "Generator already executing": another thread is inside `step`. Its next action fails,
        # because the connection is gone, and so its call ends by itself.
        with suppress(ValueError):
            self._script.close()

    def _run(self) -> Script[None]:
        clock, settings = self._clock, self._settings
        timeout = self._operation.timeout
        limits: Timeout = settings.timeout if isinstance(timeout, Omit) else timeout
        self._began = clock.now
        self._deadlines = deadlines = Deadlines(limits, clock.now)
        exchange: Exchange = (
            Http1Exchange(clock, deadlines)
            if self._seam == "bytes"
            else MessageExchange(clock, deadlines)
        )
        while True:
            self.attempts += 1
            try:
                result = yield from self._attempt(exchange)
            except OpenAIError as error:
                if exchange.reusable:
                    exchange.keep()
                else:
                    yield from exchange.drop()
                delay = self._after(error, exchange)
                if delay is None:
                    yield Done(error=error, reusable=exchange.reusable)
                    return
                yield Sleep(clock.now + delay)
            else:
                self._succeeded(exchange)
                yield Done(result=result, reusable=exchange.reusable)
                return

    def _after(self, error: OpenAIError, exchange: Exchange) -> float | None:
        """Complete `error` and ask the policy about it; return the delay before a retry."""
        error.attempts = self.attempts
        if self.head is not None and error.response is None:
            error.response, error.status_code = self.head, self.head.status_code
            error.request_id = self.head.request_id
        if isinstance(error, StreamInterrupted):
            error.received, error.partial = self.handed_over, self._partial()
        failures.redact(error, self._secrets)
        body = self.request.body
        failure = Failure(
            error=error,
            attempt=self.attempts,
            handed_over=self.handed_over,
            replayable=not (
                isinstance(body, Upload) and not body.replayable and exchange.sent_body
            ),
            time_left=self._deadlines.total - self._clock.now,
        )
        decision = self._settings.retry.decide(failure, self._random())
        delay = decision.delay if isinstance(decision, Retry) else None
        # Two promises are kept whatever the policy, which may be a user's own, would like.
        if delay is not None and (self.handed_over or delay >= failure.time_left):
            delay = None
        if self._observer is not None:
            name, reason = self._operation.name, decision.reason
            self._observer(AttemptFailed(name, self.attempts, error, delay, reason))
        return delay

    def _partial(self) -> object:
        """Return what the events that were handed over add up to."""
        accumulate = self._operation.accumulate
        if self._events is None or accumulate is None or not self.handed_over:
            return None
        try:
            return accumulate(self._events.again())
        except RecursionError:  # an event that is nested deeper than objects can be written
            self._warn("what came of the stream is nested too deeply to be put together")
            return None

    def _succeeded(self, exchange: Exchange) -> None:
        if self._observer is None:
            return
        if exchange.surplus:
            self._warn("the server sent bytes after its answer; the connection is not used again")
        seconds = self._clock.now - self._began
        request_id = self.head.request_id if self.head is not None else None
        name = self._operation.name
        self._observer(CallFinished(name, self.attempts, seconds, self.handed_over, request_id))

    def _warn(self, message: str) -> None:
        if self._observer is not None:
            for secret in self._secrets:
                message = secret.redact(message)
            self._observer(Warned(self._operation.name, message))

    def _attempt(self, exchange: Exchange) -> Script[Any]:
        """Make one attempt: send, follow redirects, and read what comes."""
        self.head = None
        request = self.request
        first_event = self._deadlines.timeout.first_event if self._operation.streamed else None
        for _ in range(1 + MAX_REDIRECTS):
            self.head = head = yield from exchange.send(request, first_event)
            location = head.headers.get("location")
            if head.status_code not in (307, 308) or location is None:
                break
            yield from self._read_all(exchange, MAX_ERROR_BODY)
            onward = redirected(request, location)
            if onward.endpoint != request.endpoint or not exchange.reusable:
                yield from exchange.drop()
            else:
                exchange.keep()
            request = onward
        else:
            raise ResponseError(f"the server redirected more than {MAX_REDIRECTS} times")
        if not 200 <= head.status_code < 300:
            body = yield from self._read_error(exchange)
            unix_now = None if self._epoch is None else self._epoch + self._clock.now
            raise failures.from_response(head, body, self._settings.loads, unix_now)
        if self._operation.streamed:
            return (yield from self._read_events(exchange, head))
        return (yield from self._read_result(exchange, head))

    def _read_all(self, exchange: Exchange, limit: int) -> Script[bytes]:
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

    def _read_error(self, exchange: Exchange) -> Script[bytes]:
        """Read the body of an error answer; what cannot be read does not hide the error."""
        try:
            return (yield from self._read_all(exchange, MAX_ERROR_BODY))
        except (NetworkError, ResponseError) as error:
            self._warn(f"the body of an error answer could not be read: {error.message}")
            return preview(error.body if isinstance(error.body, str) else b"").encode()

    def _read_result(self, exchange: Exchange, head: ResponseHead) -> Script[Any]:
        body = yield from self._read_all(exchange, self._settings.max_body_size)
        kind = head.headers.get("content-type", "")
        if "json" not in kind:
            self._warn(f"the answer's content type is {kind!r}, not JSON; it is read all the same")
        try:
            result = self._decode(body, head)
        except DeserializationError as error:
            if "json" not in kind and kind:
                raise UnexpectedContentError(
                    f"the answer is {kind!r}, not JSON: {preview(body)[:80]!r}", body=preview(body)
                ) from error
            error.body = error.body or preview(body)
            raise
        except OpenAIError:
            raise
        except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
            raise DeserializationError(
                f"the answer is not of the shape that the API describes: {error!r}",
                body=preview(body),
            ) from error
        result._response = head  # noqa: SLF001 - the models are ours
        return result

    def _decode(self, body: bytes, head: ResponseHead) -> Any:
        value = parse(body.removeprefix(b"\xef\xbb\xbf"), self._settings.loads, "the answer")
        if isinstance(value, dict) and value.get("error") and not value.keys() & {"id", "object"}:
            # Some gateways answer 200 to what failed.
            raise failures.from_value(value, head)
        return self._operation.read(value, self._settings.strict)

    def _read_events(self, exchange: Exchange, head: ResponseHead) -> Script[None]:
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
        self, exchange: Exchange, deadline: float, which: Any, events: Events
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
            if not self.handed_over:
                raise error from error.__cause__
            message = f"the stream broke off after {self.handed_over} events: {error.message}"
            if isinstance(error, APITimeoutError):
                raise StreamTimeoutError(message, which=error.which) from error
            raise StreamConnectionLostError(message) from error
        self._warn(f"the connection was lost after the stream's last event: {error.message}")

    def _read_event(self, events: Events, item: Any) -> Any:
        try:
            return self._typed_event(events, item)
        except DeserializationError as error:
            if not self._settings.skip_malformed_events:
                raise
            self._warn(f"an event was skipped: {error.message}")
            return None

    def _typed_event(self, events: Events, item: Any) -> Any:
        try:
            return events.read(item)
        except OpenAIError:
            raise
        except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
            raise DeserializationError(
                f"event {events.received} of the stream is not of the shape that the API "
                f"describes: {error!r}",
                body=preview(item.data),
            ) from error

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
        if kind.startswith("text/event-stream") and beginning.lstrip()[:1] in (b":", b"e", b"d"):
            return  # comments or fields only
        raise UnexpectedContentError(
            f"a stream of events was asked for; the answer is {kind!r}: {shown[:80]!r}", body=shown
        )

    def _drain(self, exchange: Exchange) -> Script[None]:
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


def redirected(request: Request, location: str) -> Request:
    """Return `request` sent on to `location` (RFC 9110 section 15.4: 307 and 308 keep the method).

    Credentials go along to the same origin only.

    Raises:
        ProtocolError: `location` is no http or https URL.
    """
    try:
        url = urlsplit(urljoin(request.url, location))
        port = url.port
        (url.hostname or "").encode("idna")  # a label that is too long would break the look-up
    except ValueError as error:
        raise ProtocolError(f"the server redirected to a broken URL: {error}") from error
    if url.scheme not in ("http", "https") or not url.hostname or "@" in url.netloc:
        raise ProtocolError("the server redirected to something that is no http or https URL")
    if any(c <= " " or c == "\x7f" or c > "~" for c in url.path + url.query + url.hostname):
        raise ProtocolError("the server redirected to a URL that is not percent-encoded")
    endpoint = Endpoint(url.scheme, url.hostname, port or (443 if url.scheme == "https" else 80))
    here = request.endpoint
    same = (endpoint.scheme, endpoint.host, endpoint.port) == (here.scheme, here.host, here.port)
    return attrs.evolve(
        request,
        endpoint=here if same else endpoint,
        target=f"{url.path or '/'}?{url.query}" if url.query else url.path or "/",
        headers=request.headers
        if same
        else tuple((name, v) for name, v in request.headers if not isinstance(v, Secret)),
        rendered=request.rendered if same else {},  # those heads hold the credentials
    )
