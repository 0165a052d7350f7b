"""One stream of an HTTP/2 connection: what its call has of it, and what goes and comes on it."""

from __future__ import annotations

from collections import deque
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from h2.errors import ErrorCodes

from .._values import Value, value
from ..errors import ConnectionLostError, NetworkError, ProtocolError
from ..http import Headers, ResponseHead
from ..http1 import End, has_body

if TYPE_CHECKING:
    from ..http import Request
    from .books import StreamBooks

_JOINED = 16 * 1024
"""Up to this size, in bytes, what comes is joined to what came before and was not taken yet."""
_OF_THE_CONNECTION = frozenset(
    {"connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade", "te", "host"}
)
"""Header fields that mean something to one HTTP/1.1 connection only (RFC 9113 section 8.2.2)."""
_OUR_FAULT = frozenset(
    {
        ErrorCodes.PROTOCOL_ERROR,
        ErrorCodes.FLOW_CONTROL_ERROR,
        ErrorCodes.STREAM_CLOSED,
        ErrorCodes.FRAME_SIZE_ERROR,
        ErrorCodes.COMPRESSION_ERROR,
        ErrorCodes.INADEQUATE_SECURITY,
        ErrorCodes.HTTP_1_1_REQUIRED,
    }
)
"""With these a server says that asking again in the same way is of no use."""


@value
class Moved(Value):
    """The server has not seen the request, which may go over another connection at once.

    `served` tells whether this connection was of use to others.
    """

    reason: str
    served: bool = False


Event = ResponseHead | bytes | End | NetworkError | Moved
"""What came; one that is neither a head nor bytes is the last."""


class Http2Stream:
    """What one call has of a connection that it shares with others.

    Attributes:
        id: the stream's number; 0 until it is opened.
        request: what goes out on it.
        events: what came and was not taken; ask `next_event`.
        news: whether something happened that its call may wait for.
        piece: what of the upload was handed over and is not sent yet.
        over: whether nothing more will come.
    """

    __slots__ = (
        "_connection",
        "_lock",
        "answered",
        "blocked",
        "ended",
        "events",
        "id",
        "last",
        "mark",
        "news",
        "over",
        "piece",
        "request",
        "sent",
    )

    def __init__(self, connection: StreamBooks, lock: AbstractContextManager[Any]) -> None:
        self._connection, self._lock = connection, lock
        self.id = self.mark = 0
        self.request: Request | None = None
        self.events: deque[Event] = deque()
        self.piece: memoryview | None = None
        self.last = False  # whether the piece is the last one
        self.blocked = False  # whether the piece waits for a window
        self.sent = self.ended = False  # all of the request; all of the answer
        self.answered = False  # whether anything of the answer came
        self.news = self.over = False

    def open(self, request: Request) -> None:
        """Send the head of `request`, now or when it is the stream's turn."""
        with self._lock:
            self.request = request
            try:
                self._connection.open_stream(self)
            except BaseException:  # KeyboardInterrupt: the peer may not understand what follows
                self._connection.break_off()
                raise

    def send(self, piece: bytes, *, last: bool) -> None:
        """Hand over the next piece of the body; the one before must have been sent."""
        with self._lock:
            if not self.over:
                self.piece, self.last = memoryview(piece), last
                self._connection.upload(self)

    def next_event(self) -> Event | None:
        """Return what came next, if anything did, and let the server send as much again."""
        with self._lock:
            if not self.events:
                return None
            event = self.events.popleft()
            if isinstance(event, bytes):
                self._connection.taken(self, len(event))
            return event

    def cancel(self) -> None:
        """Give the stream up. Never waits and never fails; callable from anywhere."""
        self._connection.cancel(self)

    def doubt(self, since: float, now: float) -> None:
        """Note that a wait ran out: if all is silent, let no other call try this connection."""
        with self._lock:
            self._connection.doubt((since + now) / 2)

    @property
    def untouched(self) -> bool:
        """Whether nothing came over the connection since the stream was opened."""
        return self.id != 0 and self.mark == self._connection.received

    def add_data(self, data: bytes) -> None:
        """Keep a part of the answer's body; the lock is held."""
        events = self.events
        # Else a server could make a mebibyte of events out of a mebibyte of data.
        if events and isinstance(before := events[-1], bytes) and len(before) < _JOINED:
            events[-1] = before + data
        else:
            events.append(data)


def request_fields(request: Request) -> list[tuple[bytes, bytes]]:
    """Return the header fields of `request`, the pseudo-header fields first (section 8.3.1)."""
    endpoint = request.endpoint
    fields = [
        (b":method", request.method.encode("ascii")),
        (b":scheme", endpoint.scheme.encode("ascii")),
        (b":authority", endpoint.authority.encode("ascii")),
        (b":path", request.target.encode("ascii")),
    ]
    for name, text in request.plain_headers():
        lower = name.lower()  # section 8.2: upper case is malformed
        if lower not in _OF_THE_CONNECTION:
            fields.append((lower.encode("ascii"), text.encode("latin-1")))
    if has_body(request.method, request.body_size):
        fields.append((b"content-length", b"%d" % request.body_size))
    return fields


def response_head(fields: list[tuple[bytes, bytes]]) -> ResponseHead:
    """Return the head that header fields, which h2 has checked, make.

    Raises:
        ProtocolError: the status, into which h2 does not look, is no status.
    """
    status = 0
    plain: list[tuple[bytes, bytes]] = []
    for name, text in fields:
        if name == b":status":
            if len(text) != 3 or not text.isdigit():
                raise ProtocolError(f"the answer's status is {text[:20]!r}")
            status = int(text)
        else:
            plain.append((name, text))
    return ResponseHead(status, Headers(plain), None, "HTTP/2")


def reset_error(code: int | None, *, ours: bool) -> NetworkError:
    """Return the error for a stream that was reset (section 5.4.2)."""
    known = ErrorCodes(code) if code in set(ErrorCodes) else None
    name = known.name if known is not None else f"error code {code}"
    if ours:
        return ProtocolError(f"the server broke HTTP/2 on this stream ({name})")
    if known is ErrorCodes.HTTP_1_1_REQUIRED:
        return ProtocolError("the server wants HTTP/1.1 for this request: set http2=False")
    if known in _OUR_FAULT:
        return ProtocolError(f"the server refused the request as a fault of HTTP/2 ({name})")
    if known is ErrorCodes.REFUSED_STREAM:  # section 8.7: it can be sent again safely
        return ConnectionLostError(f"the server refused the request before it read it ({name})")
    return ConnectionLostError(f"the server broke the answer off ({name})")
