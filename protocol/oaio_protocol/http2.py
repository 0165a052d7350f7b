"""One HTTP/2 connection and the streams of the many calls on it (RFC 9113).

h2 is the judge of every frame; `http2_frames` cuts them for it. What came for a stream is kept
until its call takes it, and only then may the server send as much again: a slow reader slows its
own stream and no other (section 5.2).

Several threads may use one connection if it is given a lock. `Http2Stream.cancel` takes none, so
that it can be called from anywhere, also by the garbage collector in the middle of all else.

```
            open                     the head and the body of the answer      its end
 waiting ──────────► open ────────────────────────────────────────────► over ◄──────── lost, reset,
    │   a slot is free │                                                  ▲             cancelled
    └──────────────────┴──── GOAWAY: the server has not seen it ─► moved ─┘
```
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from h2 import events
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.exceptions import H2Error
from h2.settings import SettingCodes, Settings

from .errors import ConnectionLostError, NetworkError, ProtocolError
from .http1 import End
from .http2_frames import CONTINUATION, DATA, GOAWAY, FrameReader, data_size, goaway, opens_block
from .http2_stream import Http2Stream, Moved, request_fields, reset_error, response_head

if TYPE_CHECKING:
    from .http2_frames import Frame

__all__ = ["Http2Connection", "Http2Stream"]

MAX_STREAMS = 100
"""How many calls share one connection, if the server allows as many."""
STREAM_WINDOW = 1024 * 1024
"""How many bytes of an answer may lie here before its call takes them."""
MAX_FRAME_SIZE = 64 * 1024
"""The largest frame that we take, in bytes."""
MAX_HEAD_SIZE = 64 * 1024
"""The largest list of header fields that we take, in bytes, each counted with 32 more."""
OUT_SIZE = 256 * 1024
"""How much of uploads is made into frames at once, in bytes."""

_LARGEST_WINDOW = 2**31 - 1
_CONTROL_FRAMES = 10_000
"""How many frames a minute may carry nothing that we wait for, beside those that are earned."""
_EARNED_BY_NEWS, _EARNED_BY_DATA = 4, 16
"""How many more for each frame of an answer (some servers measure the round trip with a PING), and
for each frame of ours (some give back the window in small steps)."""


class Http2Connection:
    """A client's end of one HTTP/2 connection.

    A backend passes on what it reads (`receive_data`) and writes what there is (`data_to_send`)
    after each step of a call; then it wakes the calls whose streams have news (`take_news`). What
    the peer does wrong is an event of the streams; nothing is raised.

    Args:
        now: when the connection was opened, in seconds on the backend's clock.
        max_streams: how many streams there may be at once; more wait for their turn.
        window: how many bytes may be kept for a stream before its call takes them.
        keepalive: seconds of silence after which a PING is sent while calls wait; after as many
            again the connection is taken for lost. `None` sends none.
        lock: entered for each change, where several threads share the connection.

    Attributes:
        accepts: whether new streams can be opened.
        over: whether the connection has ended; nothing is sent or taken any more.
    """

    def __init__(
        self,
        now: float = 0.0,
        *,
        max_streams: int = MAX_STREAMS,
        window: int = STREAM_WINDOW,
        keepalive: float | None = None,
        lock: AbstractContextManager[Any] | None = None,
    ) -> None:
        self.accepts, self.over = True, False
        self._max_streams, self._keepalive = max_streams, keepalive
        self._lock: AbstractContextManager[Any] = nullcontext() if lock is None else lock
        # Our header fields have been checked already (`http.header`), and are in lower case.
        config = H2Configuration(
            client_side=True,
            header_encoding=None,
            validate_outbound_headers=False,
            normalize_outbound_headers=False,
            normalize_inbound_headers=False,
        )
        self._h2 = http = H2Connection(config)
        http.local_settings = Settings(
            client=True,
            initial_values={
                SettingCodes.ENABLE_PUSH: 0,
                SettingCodes.INITIAL_WINDOW_SIZE: window,
                SettingCodes.MAX_FRAME_SIZE: MAX_FRAME_SIZE,
                SettingCodes.MAX_HEADER_LIST_SIZE: MAX_HEAD_SIZE,
            },
        )
        http.max_inbound_frame_size = MAX_FRAME_SIZE
        http.initiate_connection()
        # So large that streams whose calls take nothing leave room for all others.
        whole = min(_LARGEST_WINDOW, max_streams * window + window)
        if whole > http.inbound_flow_control_window:
            http.increment_flow_control_window(whole - http.inbound_flow_control_window)
        self._frames = FrameReader(MAX_FRAME_SIZE)
        self._in_block = False
        self._known = False  # the server's settings
        self._streams: dict[int, Http2Stream] = {}
        self._waiting: deque[Http2Stream] = deque()
        self._uploads: deque[Http2Stream] = deque()  # streams with a piece that can be sent
        self._cancelled: deque[Http2Stream] = deque()
        self._news: list[Http2Stream] = []
        self._why = ""  # the server's reason to end the connection
        self._allowance, self._allowed_at = _CONTROL_FRAMES, -math.inf
        self.received = 0  # how often something came
        self._heard_at, self._pinged_at = now, math.inf

    # What backends use.

    @property
    def capacity(self) -> int:
        """How many streams there may be now; one until the server has said how many it takes."""
        if not self.accepts:
            return 0
        return self._limit() if self._known else 1

    @property
    def unsettled(self) -> bool:
        """Whether something was cancelled that `data_to_send` has not taken into account yet."""
        return bool(self._cancelled)

    @property
    def open_streams(self) -> int:
        """How many streams are open."""
        return len(self._streams)

    def stream(self) -> Http2Stream:
        """Return a stream for a call; it is not opened yet."""
        return Http2Stream(self, self._lock)

    def receive_data(self, data: bytes, now: float) -> None:
        """Take what came from the network at `now`; `b""` is its end."""
        with self._lock:
            self._settle()
            if self.over:
                return
            if not data:
                self._lose(None)
                return
            self._heard_at, self._pinged_at = now, math.inf
            self.received += 1
            frames: list[Frame] = []
            before = self._frames.idle
            try:
                self._frames.receive_data(data, frames)
            except ProtocolError as error:
                self._take(frames)
                self._break(ErrorCodes.FRAME_SIZE_ERROR, error, None)
                return
            self._take(frames)
            self._charge(self._frames.idle - before, now)

    def connection_lost(self, cause: Exception | None) -> None:
        """Note that the connection was lost, because of `cause`."""
        with self._lock:
            self._settle()
            self._lose(cause)

    def data_to_send(self) -> bytes:
        """Return what is to be sent now; more may be there once that was written."""
        with self._lock:
            self._settle()
            if self._uploads and not self.over:
                self._pump()
            return self._h2.data_to_send()

    def take_news(self) -> list[Http2Stream]:
        """Return the streams that got news since this was last asked."""
        with self._lock:
            news, self._news = self._news, []
            return news

    @property
    def timer(self) -> float:
        """When `on_timer` is to be called, if a call waits until then."""
        if self._keepalive is None or self.over or not self._streams:
            return math.inf
        pinged = self._pinged_at != math.inf
        return (self._pinged_at if pinged else self._heard_at) + self._keepalive

    def on_timer(self, now: float) -> None:
        """Send a PING if there was silence for long (section 6.7), or give the connection up."""
        with self._lock:
            if now < self.timer:
                return
            if self._pinged_at != math.inf:
                self._lose(TimeoutError("the server did not answer a PING"))
            else:
                self._pinged_at = now
                self._h2.ping(b"\0" * 8)

    def retire(self) -> None:
        """Open no more streams; those that are open go on."""
        self.accepts = False
        self._settle()
        self._admit()

    # What streams use; the lock is held.

    def open_stream(self, stream: Http2Stream) -> None:
        """Open `stream`, now or when it is its turn."""
        self._settle()
        self._waiting.append(stream)
        self._admit()

    def upload(self, stream: Http2Stream) -> None:
        """Send the piece that `stream` has got."""
        if stream.id and not stream.over:
            self._uploads.append(stream)

    def taken(self, stream: Http2Stream, size: int) -> None:
        """Let the server send `size` bytes more: as many were taken (section 6.9)."""
        if not self.over:
            self._h2.acknowledge_received_data(size, stream.id)

    def cancel(self, stream: Http2Stream) -> None:
        """Reset `stream` soon. The lock need not be held."""
        self._cancelled.append(stream)

    # The streams.

    def _limit(self) -> int:
        return min(self._max_streams, self._h2.remote_settings.max_concurrent_streams)

    def _admit(self) -> None:
        """Open streams that wait, in their order, as many as may be open (section 5.1.2)."""
        if not self.accepts:
            self._move_waiting(self._why or "the connection takes no more requests")
            return
        while self._waiting and len(self._streams) < self._limit():
            stream = self._waiting.popleft()
            request = stream.request
            if stream.over or request is None:
                continue
            whole = not request.body_size
            try:
                stream.id = self._h2.get_next_available_stream_id()
                self._h2.send_headers(stream.id, request_fields(request), end_stream=whole)
            except H2Error as error:  # the numbers are used up
                stream.id = 0
                self._waiting.appendleft(stream)
                self.accepts, self._why = False, str(error)
                self._move_waiting(self._why)
                return
            self._streams[stream.id] = stream
            stream.mark, stream.sent = self.received, whole
            self._tell(stream)
            if stream.piece is not None:
                self._uploads.append(stream)

    def _settle(self) -> None:
        """Carry out what was cancelled."""
        if not self._cancelled:
            return
        while self._cancelled:
            stream = self._cancelled.popleft()
            if stream.over and stream.id not in self._streams:
                self._forget_data(stream)
                continue
            stream.over = True
            self._tell(stream)  # its call may wait, if another thread or task gave it up
            if stream.id in self._streams:
                self._close(stream, ErrorCodes.CANCEL)
            elif stream in self._waiting:
                self._waiting.remove(stream)
            self._forget_data(stream)
        if not self.over:
            self._admit()

    def _close(self, stream: Http2Stream, code: ErrorCodes) -> None:
        """Take `stream` off the books; reset it if it was not closed by both sides."""
        del self._streams[stream.id]
        stream.piece = None
        if not self.over and not (stream.sent and stream.ended):
            self._h2.reset_stream(stream.id, code)

    def _forget_data(self, stream: Http2Stream) -> None:
        """Give the connection's window back what nobody will take."""
        size = sum(len(event) for event in stream.events if isinstance(event, bytes))
        stream.events.clear()
        if size:
            self.taken(stream, size)

    def _tell(self, stream: Http2Stream) -> None:
        if not stream.news:
            stream.news = True
            self._news.append(stream)

    def _end(self, stream: Http2Stream, event: End | NetworkError | Moved) -> None:
        """Let `event` be the last of `stream`."""
        stream.events.append(event)
        stream.over, stream.piece = True, None
        self._tell(stream)

    def _move_waiting(self, reason: str) -> None:
        while self._waiting:
            self._end(self._waiting.popleft(), Moved(reason))

    def _pump(self) -> None:
        """Make frames of the pieces to upload, of each stream in turn, as the windows allow."""
        http, room = self._h2, OUT_SIZE
        while self._uploads and room > 0:
            stream = self._uploads.popleft()
            piece = stream.piece
            if stream.over or piece is None:
                continue
            size = 0
            if piece:
                if http.outbound_flow_control_window <= 0:
                    self._uploads.appendleft(stream)  # its turn comes when the window opens
                    return
                window = http.local_flow_control_window(stream.id)
                size = min(len(piece), window, http.max_outbound_frame_size)
                if size <= 0:
                    stream.blocked = True  # until its own window opens
                    continue
            last = stream.last and size == len(piece)
            http.send_data(stream.id, piece[:size], end_stream=last)
            room -= size + 1
            self._allowance += _EARNED_BY_DATA
            if size < len(piece):
                stream.piece = piece[size:]
                self._uploads.append(stream)
                continue
            stream.piece, stream.sent = None, last
            self._tell(stream)

    # What comes.

    def _take(self, frames: list[Frame]) -> None:
        for frame in frames:
            kind, stream_id, data = frame
            if kind == GOAWAY and not self._in_block:
                last_and_code = goaway(frame)
                if last_and_code is not None:
                    # h2 would take no frame any more, though the streams may go on.
                    self._on_goaway(*last_and_code)
                    continue
            elif kind == CONTINUATION or opens_block(frame):
                self._in_block = not data[4] & 0x4
            elif kind == DATA and not data_size(frame) and not data[4]:
                continue  # nothing, and not the end: it counts as a frame that carries no news
            try:
                found = self._h2.receive_data(data)
            except (H2Error, ValueError) as error:
                self._break(None, self._fault(error), self._streams.get(stream_id))
                return
            for event in found:
                handler = _HANDLERS.get(type(event))
                if handler is not None:
                    handler(self, event)
            if self.over:
                return

    def _on_head(self, event: Any) -> None:
        stream = self._streams.get(event.stream_id)
        if stream is not None:
            stream.answered = True
            stream.events.append(response_head(event.headers))
            self._useful(stream)

    def _on_data(self, event: Any) -> None:
        stream, data = self._streams.get(event.stream_id), event.data
        padding = event.flow_controlled_length - len(data)
        if stream is None or stream.over:
            self._h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            return
        if padding:
            self._h2.acknowledge_received_data(padding, event.stream_id)
        if data:
            stream.add_data(data)
            self._useful(stream)

    def _on_end(self, event: Any) -> None:
        stream = self._streams.get(event.stream_id)
        if stream is None:
            return
        stream.ended = True
        self._close(stream, ErrorCodes.CANCEL)  # section 8.1: what is not sent yet is not needed
        self._end(stream, End(reusable=True))
        self._allowance += _EARNED_BY_NEWS
        self._admit()

    def _on_reset(self, event: Any) -> None:
        stream = self._streams.pop(event.stream_id, None)
        if stream is None:
            return
        self._end(stream, reset_error(event.error_code, ours=not event.remote_reset))
        self._admit()

    def _on_window(self, event: Any) -> None:
        stream = self._streams.get(event.stream_id)
        if stream is not None:
            self._unblock(stream)

    def _on_settings(self, _: Any) -> None:
        self._known = True
        for stream in self._streams.values():
            self._unblock(stream)
        self._admit()

    def _unblock(self, stream: Http2Stream) -> None:
        if stream.blocked:
            stream.blocked = False
            self._uploads.append(stream)

    def _useful(self, stream: Http2Stream) -> None:
        self._allowance += _EARNED_BY_NEWS
        self._tell(stream)

    def _charge(self, frames: int, now: float) -> None:
        """Bound the frames that carry no news: they would only keep us busy (section 10.5)."""
        if now - self._allowed_at >= 60:
            self._allowed_at, self._allowance = now, max(self._allowance, _CONTROL_FRAMES)
        self._allowance -= frames
        if self._allowance < 0 and not self.over:
            error = ProtocolError("the server sends frames without end that carry nothing")
            self._break(ErrorCodes.ENHANCE_YOUR_CALM, error, None)

    # The end.

    def _on_goaway(self, last: int, code: int) -> None:
        """Take no new streams; those above `last` have not been seen (section 6.8)."""
        self.accepts, self._why = False, f"the server ends the connection ({_name(code)})"
        for stream in [s for number, s in self._streams.items() if number > last]:
            del self._streams[stream.id]
            self._end(stream, Moved(self._why))
        self._move_waiting(self._why)

    def _fault(self, cause: Exception) -> ProtocolError:
        error = ProtocolError(f"the server broke HTTP/2: {cause}")
        error.__cause__ = cause
        return error

    def _break(
        self, code: ErrorCodes | None, error: ProtocolError, guilty: Http2Stream | None
    ) -> None:
        """End the connection because of a fault; the streams that had no part in it are lost."""
        if code is not None:
            self._h2.close_connection(code)
        if guilty is None and len(self._streams) == 1:
            guilty = next(iter(self._streams.values()))
        if guilty is not None:
            del self._streams[guilty.id]
            self._end(guilty, error)
        self._why = error.message
        self._lose(None)

    def _lose(self, cause: Exception | None) -> None:
        if self.over:
            return
        self.over, self.accepts = True, False
        streams = list(self._streams.values())
        self._streams.clear()
        self._uploads.clear()
        for stream in streams:
            error = ConnectionLostError(self._loss(stream, cause))
            error.__cause__ = cause
            self._end(stream, error)
        self._move_waiting("the connection was lost")

    def _loss(self, stream: Http2Stream, cause: Exception | None) -> str:
        if cause is not None:
            return f"the connection was lost: {type(cause).__name__}: {cause}"
        what = (
            "the connection ended before the answer was whole"
            if stream.answered
            else "the server closed the connection without an answer"
        )
        return f"{what}: {self._why}" if self._why else what


_HANDLERS: dict[type[Any], Callable[[Http2Connection, Any], None]] = {
    events.ResponseReceived: Http2Connection._on_head,  # noqa: SLF001 - in the class they would
    events.DataReceived: Http2Connection._on_data,  # noqa: SLF001   - make a cycle of each
    events.StreamEnded: Http2Connection._on_end,  # noqa: SLF001     - connection
    events.StreamReset: Http2Connection._on_reset,  # noqa: SLF001
    events.WindowUpdated: Http2Connection._on_window,  # noqa: SLF001
    events.RemoteSettingsChanged: Http2Connection._on_settings,  # noqa: SLF001
}


def _name(code: int) -> str:
    return ErrorCodes(code).name if code in set(ErrorCodes) else f"error code {code}"
