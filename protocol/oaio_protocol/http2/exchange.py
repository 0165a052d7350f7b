"""How one request goes out and its answer comes in on a stream of an HTTP/2 connection.

`Http1Exchange` goes on with this when a connection turns out to carry many calls. The bytes of all
of them are moved together by whoever waits; so a call asks only to wait for news (`Await`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..actions import Await
from ..errors import (
    APITimeoutError,
    ConnectionLostError,
    NetworkError,
    ProtocolError,
)
from ..exchange import Clock, Http1Exchange, Script, Stale, ask
from ..http import ResponseHead
from .stream import Moved

if TYPE_CHECKING:
    from ..errors import WhichTimeout
    from ..http import Request
    from ..timeouts import Deadlines
    from .stream import Event, Http2Stream


class Http2Exchange:
    """One request and its answer.

    Args:
        stream: what `Connect` gave.
        reused: whether its connection carried other calls before.
        clock: the time of the last step.
        deadlines: until when.
    """

    def __init__(
        self, stream: Http2Stream, clock: Clock, deadlines: Deadlines, *, reused: bool
    ) -> None:
        self.stream = stream
        self._reused, self._clock, self._deadlines = reused, clock, deadlines
        self._whole = False

    def send(
        self, owner: Http1Exchange, request: Request, first_event: float | None
    ) -> Script[ResponseHead]:
        """Send `request` and return the head of the answer; note in `owner` what went out.

        Raises:
            Stale: the server has not seen the request: it may go over another connection at once.
        """
        stream, deadlines = self.stream, self._deadlines
        stream.open(request)
        while not stream.id and not stream.events:
            yield from self._wait(deadlines.total, "pool")
        yield from self._upload(owner, request)
        owner.sent_at = self._clock.now
        deadline, which = deadlines.until("first_event", first_event, owner.sent_at)
        while (event := stream.next_event()) is None:
            yield from self._wait(deadline, which)
        if isinstance(event, ResponseHead):
            return event
        raise self._no_head(event, owner, request)

    def _upload(self, owner: Http1Exchange, request: Request) -> Script[None]:
        stream, deadlines, size = self.stream, self._deadlines, request.body_size
        limit = deadlines.timeout.write
        offset = 0
        # An answer that comes before all was sent is the end of sending (RFC 9113 section 8.1).
        while offset < size and not stream.events:
            piece = yield from owner.piece(request.body, offset)
            offset += len(piece)
            owner.sent_body = True
            stream.send(piece, last=offset >= size)
            deadline, which = deadlines.until("write", limit, self._clock.now)
            while stream.piece is not None and not stream.events:
                yield from self._wait(deadline, which)

    def _no_head(self, event: Event, owner: Http1Exchange, request: Request) -> NetworkError:
        can_replay = owner.can_replay(request)
        if isinstance(event, Moved):
            if can_replay:
                return Stale(event.reason, served=event.served)
            return ConnectionLostError(f"the server has not taken the request: {event.reason}")
        if not isinstance(event, NetworkError):
            return ProtocolError("the answer has no head")
        lost = isinstance(event, ConnectionLostError) and self.stream.untouched
        # The server closed the connection while it was idle: no attempt was made that could count.
        return Stale(event.message) if lost and self._reused and can_replay else event

    def read(self, owner: Http1Exchange, deadline: float, which: WhichTimeout) -> Script[bytes]:
        """Return the next bytes of the answer's body, `b""` at its end."""
        while not self._whole:
            event = self.stream.next_event()
            if event is None:
                yield from self._wait(deadline, which)
            elif isinstance(event, bytes):
                return event
            elif isinstance(event, NetworkError):
                raise event
            elif isinstance(event, Moved):
                raise ConnectionLostError(f"the answer was broken off: {event.reason}")
            else:
                self._whole = owner.reusable = True
        return b""

    def _wait(self, deadline: float, which: WhichTimeout) -> Script[None]:
        since = self._clock.now
        try:
            yield from ask(Await(deadline), which, self._clock, self._deadlines)
        except APITimeoutError:
            self.stream.doubt(since, self._clock.now)
            raise
