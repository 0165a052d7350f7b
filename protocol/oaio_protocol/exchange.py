"""How one request goes out and its answer comes in, at either of the two seams.

Both classes are generators over actions with the same three verbs, so that a `Call` reads top-down:

- `Http1Exchange` (the bytes seam): a backend moves bytes, h11 makes sense of them.
- `MessageExchange` (the message seam): another HTTP stack sends the request and feeds back status,
  header fields and body.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from typing import TYPE_CHECKING, NoReturn, TypeVar

from . import http1
from .actions import (
    Action,
    Close,
    Connect,
    Failed,
    Joined,
    Ok,
    Outcome,
    PoolTimeout,
    ReadBody,
    Receive,
    Send,
    SendRequest,
)
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConnectError,
    ConnectionLostError,
    DNSError,
    NetworkError,
    OpenAIError,
    ProtocolError,
    TLSError,
)
from .http import Endpoint, Request, ResponseHead, Upload

if TYPE_CHECKING:
    from .errors import WhichTimeout
    from .http2.exchange import Http2Exchange
    from .timeouts import Deadlines

T = TypeVar("T")
Script = Generator[Action, Outcome, T]

RECEIVE_SIZE = 64 * 1024
"""How many bytes are read at once; from 128 KiB on, malloc(3) maps memory anew for each read."""
PIECE_SIZE = 256 * 1024
"""How much of a body is sent at once; between pieces an early answer is looked for."""
_TOGETHER = 64 * 1024
"""A body up to this size goes out in one piece with its head."""


_MOVES = 3
"""How often a request may go on from one connection that was of no use to the next."""


class Stale(APIConnectionError):  # noqa: N818 - never leaves the exchange
    """The connection was closed by the server before the request: no attempt was made.

    Attributes:
        served: whether it was of use to other calls before, so that trying on leads somewhere.
    """

    served: bool = False


class Clock:
    """The time of the last step; what a call's parts share of its backend's clock."""

    now = 0.0


def ask(
    action: Action, which: WhichTimeout, clock: Clock, deadlines: Deadlines, where: object = ""
) -> Script[Ok]:
    """Yield `action`; raise a typed error if it failed or if the call's time is over."""
    return check((yield action), which, clock, deadlines, where)


def check(
    outcome: Outcome, which: WhichTimeout, clock: Clock, deadlines: Deadlines, where: object = ""
) -> Ok:
    """Return `outcome`; raise a typed error if it is a failure or if the call's time is over."""
    if isinstance(outcome, Failed):
        fail(outcome.error, which, deadlines, where)
    if clock.now > deadlines.total:
        raise timed_out("total", deadlines)
    return outcome


def timed_out(which: WhichTimeout, deadlines: Deadlines) -> APITimeoutError:
    """Return the error for the limit `which`."""
    what = {
        "connect": "no connection was opened",
        "write": "a piece of the request could not be sent",
        "first_event": "the first event did not come",
        "idle": "no data came",
        "total": "the call did not end",
        "pool": "no connection became free",
    }[which]
    name = "total" if which == "pool" else which
    limit = getattr(deadlines.timeout, name)
    within = "in time" if limit is None else f"within {limit:g} s"
    return APITimeoutError(f"{what} {within} (the limit `{which}`)", which=which)


def _ran_out(error: Exception) -> bool:
    """Tell whether a deadline passed. TCP's own ETIMEDOUT, which has a number, is a loss."""
    return isinstance(error, TimeoutError) and error.errno is None


def fail(
    error: Exception, which: WhichTimeout, deadlines: Deadlines, where: object = ""
) -> NoReturn:
    """Raise the error of this library's tree for the `error` of an action; see `typed`."""
    if isinstance(error, OpenAIError):
        raise error  # typed by the backend, with a cause of its own
    raise typed(error, which, deadlines, where) from error


def typed(
    error: Exception, which: WhichTimeout, deadlines: Deadlines, where: object
) -> OpenAIError:
    """Return the error of this library's tree for the `error` of an action.

    `where` is the endpoint if the action was to connect to it.
    """
    if isinstance(error, PoolTimeout):
        return timed_out("pool", deadlines)
    if _ran_out(error):
        return timed_out(which, deadlines)
    text = f"{type(error).__name__}: {error}"
    # The core imports neither socket nor ssl; their errors are known by name.
    names = {cls.__name__ for cls in type(error).__mro__}
    if not where:
        return ConnectionLostError(f"the connection was lost: {text}")
    if "gaierror" in names:
        return DNSError(f"the host of {where} could not be looked up: {text}")
    if "SSLError" in names or "CertificateError" in names:
        return TLSError(f"no secure connection to {where}: {text}")
    return ConnectError(f"could not connect to {where}: {text}")


class Http1Exchange:
    """Exchanges over connections that the backend opens, keeps or closes.

    They speak HTTP/1.1, which is done here, or HTTP/2, which is left to an `Http2Exchange`.
    """

    def __init__(self, clock: Clock, deadlines: Deadlines) -> None:
        self._clock, self._deadlines = clock, deadlines
        self._http = http1.Http1Exchange()
        self._events: deque[http1.Event] = deque()
        self._used = False  # both of these, by a request
        self._connected: Endpoint | None = None  # where the connection that is held goes to
        self._reused = False  # which carried an exchange before
        self._must_be_fresh = False
        self._http2: Http2Exchange | None = None  # if the connection carries many calls
        self._whole = False
        self.reusable = False
        self.surplus = False  # whether bytes that nobody asked for followed the answer
        self.sent_at = clock.now  # when the last request had been sent whole
        self.sent_body = False  # any of it: matters if it cannot be read again
        self.sending = False  # whether anything may have been sent; a call with a gate resets it

    def send(self, request: Request, first_event: float | None) -> Script[ResponseHead]:
        """Send `request` over a kept or a new connection and return the head of the answer.

        `first_event` is the limit in seconds for the first event, which bounds the head, too.
        """
        moves = 0
        while True:
            try:
                return (yield from self._send_once(request, first_event))
            except Stale as error:
                # The server closed a kept connection, as it may at any time (RFC 9112 section
                # 9.3.1, RFC 9113 section 6.8). No attempt was made that could count.
                moves += not error.served
                if moves > _MOVES:
                    raise ConnectionLostError(error.message) from error.__cause__
                # Another HTTP/2 connection may carry all calls that the lost one carried.
                self._must_be_fresh = self._http2 is None
                yield from self.drop()

    def _send_once(self, request: Request, first_event: float | None) -> Script[ResponseHead]:
        if self._used:
            self._http = http1.Http1Exchange()
            self._events.clear()
        self._used = True
        self._whole = self.reusable = self.surplus = False
        if (
            self._connected is None
            or self._connected != request.endpoint
            or self._http2 is not None
        ):
            if self._connected is not None:
                # After a redirect to elsewhere, a retry goes back, and the credentials with it.
                yield from self.drop()
            yield from self._connect(request)
        self.sending = True
        if self._http2 is not None:
            return (yield from self._http2.send(self, request, first_event))
        try:
            if (yield from self._write(request)):
                self._http.end_body()
        except ConnectionLostError:
            pass  # The server may have answered before: a refusal of a body that is too large.
        self.sent_at = self._clock.now
        deadline, which = self._deadlines.until("first_event", first_event, self.sent_at)
        while not self._events:
            data = yield from self._receive(deadline, which)
            if not data and self._reused and not self._http.received and self.can_replay(request):
                raise Stale("the kept connection was closed")
            self._events.extend(self._http.receive_data(data))
        head = self._events.popleft()
        if isinstance(head, ResponseHead):
            return head
        raise head if isinstance(head, NetworkError) else ProtocolError("the answer has no head")

    def can_replay(self, request: Request) -> bool:
        """Tell whether the body of `request` can be sent again, whatever was sent of it."""
        return isinstance(request.body, bytes) or request.body.replayable or not self.sent_body

    def _connect(self, request: Request) -> Script[None]:
        timeout = self._deadlines.timeout
        deadline, which = self._deadlines.until("connect", timeout.connect, self._clock.now)
        action = Connect(
            request.endpoint, deadline, self._deadlines.total, fresh=self._must_be_fresh
        )
        outcome = yield action
        outcome = check(outcome, which, self._clock, self._deadlines, request.endpoint)
        self._connected, self._reused = request.endpoint, outcome.reused
        self._must_be_fresh = False
        if isinstance(outcome, Joined) and outcome.stream is not None:
            from .http2.exchange import Http2Exchange

            self._http2 = Http2Exchange(
                outcome.stream, self._clock, self._deadlines, reused=outcome.reused
            )

    def _write(self, request: Request) -> Script[bool]:
        """Return what sends `request`, and returns whether all of it was sent."""
        body = request.body
        if isinstance(body, bytes) and len(body) <= _TOGETHER:
            return self._send(self._http.send_head(request, body))
        return self._write_pieces(request, body)

    def _write_pieces(self, request: Request, body: bytes | Upload) -> Script[bool]:
        if not (yield from self._send(self._http.send_head(request))):
            return False
        offset = 0
        while piece := (yield from self.piece(body, offset)):
            offset += len(piece)
            self.sent_body = True
            if not (yield from self._send(piece)):
                return False
            if offset < request.body_size and (yield from self._answered_early()):
                return False
        return True

    def piece(self, body: bytes | Upload, offset: int) -> Script[bytes]:
        """Return the next piece of `body`, `b""` at its end."""
        if isinstance(body, bytes):
            return body[offset : offset + PIECE_SIZE]
        action = ReadBody(offset, min(PIECE_SIZE, body.size - offset))
        if not action.max_bytes:
            return b""
        outcome = yield action
        if isinstance(outcome, Failed):
            raise APIError(f"the upload could not be read: {outcome.error}") from outcome.error
        if not outcome.data:
            raise APIError(f"the upload ended at byte {offset}, before its size of {body.size}")
        return outcome.data

    def _send(self, data: bytes) -> Script[bool]:
        """Send `data`; return `False` if the answer came while it could not be sent."""
        deadlines, clock = self._deadlines, self._clock
        deadline, which = deadlines.until("write", deadlines.timeout.write, clock.now)
        outcome = yield Send(data, deadline)
        if outcome.__class__ is Ok and clock.now <= deadlines.total:
            return True
        try:
            check(outcome, which, clock, deadlines)
        except APITimeoutError:
            # A server that reads no more may have said why.
            if (yield from self._answered_early()):
                return False
            raise
        return True

    def _answered_early(self) -> Script[bool]:
        """Look, without waiting, whether the answer comes before the request is sent whole."""
        outcome = yield Receive(RECEIVE_SIZE, self._clock.now)
        # An end or a loss shows again when more is sent, or when the answer is waited for.
        if isinstance(outcome, Ok) and outcome.data:
            self._events.extend(self._http.receive_data(outcome.data))
        return bool(self._events)

    def _receive(self, deadline: float, which: WhichTimeout) -> Script[bytes]:
        outcome = yield Receive(RECEIVE_SIZE, deadline)
        if isinstance(outcome, Ok):
            if self._clock.now > self._deadlines.total:
                raise timed_out("total", self._deadlines)
            return outcome.data
        if _ran_out(outcome.error):
            raise timed_out(which, self._deadlines) from outcome.error
        if self._reused and not self._http.received:
            return b""  # a reset of a kept connection says the same as its end
        fail(outcome.error, which, self._deadlines)

    def whole_body(self, limit: int) -> bytes | None:
        """Return the answer's body if all of it came with its head, as most do, within `limit`."""
        events = self._events
        if len(events) != 2:
            return None
        body, end = events
        if not isinstance(body, bytes) or not isinstance(end, http1.End) or len(body) > limit:
            return None
        events.clear()
        self._whole, self.reusable, self.surplus = True, end.reusable, self._http.surplus
        return body

    def read(self, deadline: float, which: WhichTimeout) -> Script[bytes]:
        """Return the next bytes of the answer's body, `b""` at its end."""
        if self._http2 is not None:
            return (yield from self._http2.read(self, deadline, which))
        while True:
            while self._events:
                event = self._events.popleft()
                if isinstance(event, bytes):
                    return event
                if isinstance(event, NetworkError):
                    raise event
                self._whole, self.surplus = True, self._http.surplus
                self.reusable = isinstance(event, http1.End) and event.reusable
            if self._whole:
                return b""
            data = yield from self._receive(deadline, which)
            self._events.extend(self._http.receive_data(data))

    def drop(self) -> Script[None]:
        """Close the connection, or leave it to the others on it, if there is one."""
        if self._connected is not None:
            self._connected, self.reusable = None, False
            if self._http2 is not None:
                self._http2.stream.cancel()
                self._http2 = None
            yield Close()

    def keep(self) -> None:
        """Let the next request of this call go over the same connection."""
        self._reused = True


class MessageExchange:
    """Exchanges that another HTTP stack performs."""

    def __init__(self, clock: Clock, deadlines: Deadlines) -> None:
        self._clock, self._deadlines = clock, deadlines
        self.reusable = False
        self.sent_at = clock.now
        self.sent_body = self.sending = False
        self.surplus = False

    def send(self, request: Request, first_event: float | None) -> Script[ResponseHead]:
        """Have `request` sent and return the head of the answer; see `Http1Exchange.send`."""
        self.reusable = False
        self.sent_body = self.sending = True
        self.sent_at = self._clock.now
        deadline, which = self._deadlines.until("first_event", first_event, self.sent_at)
        limits = self._deadlines.timeout
        action = SendRequest(request, deadline, limits.connect, limits.write)
        outcome = yield from ask(action, which, self._clock, self._deadlines)
        if outcome.head is None:
            raise TypeError("SendRequest must be answered by Ok(head=ResponseHead(...))")
        return outcome.head

    def whole_body(self, limit: int) -> bytes | None:
        """Return `None`: what the other stack holds already is not known here."""
        del limit
        return None

    def read(self, deadline: float, which: WhichTimeout) -> Script[bytes]:
        """Return the next bytes of the answer's body, `b""` at its end."""
        action = Receive(RECEIVE_SIZE, deadline)
        outcome = yield from ask(action, which, self._clock, self._deadlines)
        self.reusable = not outcome.data
        return outcome.data

    def drop(self) -> Script[None]:
        """Abandon the answer, if there is one."""
        self.reusable = False
        yield Close()

    def keep(self) -> None:
        """Do nothing: the other stack keeps its own connections."""


Exchange = Http1Exchange | MessageExchange
