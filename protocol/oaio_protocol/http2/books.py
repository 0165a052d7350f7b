"""The books of an HTTP/2 connection: which streams wait, are open, upload, and have news."""

from __future__ import annotations

from collections import deque
from contextlib import AbstractContextManager
from typing import Any

from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.exceptions import H2Error

from ..errors import ConnectionLostError, NetworkError
from ..http1 import End
from .stream import Http2Stream, Moved, request_fields

OUT_SIZE = 256 * 1024
"""How much of uploads is made into frames at once, in bytes."""
CONTROL_FRAMES = 10_000
"""How many frames a minute may carry nothing that we wait for, beside those that are earned."""
_EARNED_BY_DATA = 16
"""How many more for each frame of data that we send: some servers give back the window in small
steps."""


class StreamBooks:
    """The streams of a connection, and what changes when one of them does.

    Args:
        http: the judge of all frames.
        max_streams: how many streams there may be at once; more wait for their turn.
        lock: held during each change, by those who call what begins with "_" too.
        now: the time, in seconds.

    Attributes:
        accepts: whether new streams can be opened.
        over: whether the connection has ended; nothing is sent or taken any more.
        received: how often something came.
    """

    def __init__(
        self,
        http: H2Connection,
        max_streams: int,
        lock: AbstractContextManager[Any],
        now: float,
    ) -> None:
        self.accepts, self.over = True, False
        self.received = 0
        self._h2, self._max_streams, self._lock = http, max_streams, lock
        self._known = False  # the server's settings
        self._streams: dict[int, Http2Stream] = {}
        self._waiting: deque[Http2Stream] = deque()
        self._uploads: deque[Http2Stream] = deque()  # streams with a piece that can be sent
        self._cancelled: deque[Http2Stream] = deque()
        self._news: list[Http2Stream] = []
        self._served = False  # whether a call was answered
        self._why = ""  # the server's reason to end the connection
        self._allowance = CONTROL_FRAMES
        self._heard_at = now

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

    def open_stream(self, stream: Http2Stream) -> None:
        """Open `stream`, now or when it is its turn."""
        self._settle()
        if self.accepts and not self._waiting and len(self._streams) < self._limit():
            self._open(stream)
        else:
            self._waiting.append(stream)
            self._admit()

    def break_off(self) -> None:
        """Give the connection up: a change of it was left half done."""
        self._lose(None)

    def upload(self, stream: Http2Stream) -> None:
        """Send the piece that `stream` has got."""
        if stream.id and not stream.over:
            self._uploads.append(stream)

    def taken(self, stream: Http2Stream, size: int) -> None:
        """Let the server send `size` bytes more: as many were taken (section 6.9)."""
        if not self.over:
            self._h2.acknowledge_received_data(size, stream.id)

    def doubt(self, since: float) -> None:
        """Open no more streams if nothing came `since` then; those that are open go on."""
        if self._heard_at <= since:
            self.accepts = False
            self._settle()
            self._admit()

    def cancel(self, stream: Http2Stream) -> None:
        """Reset `stream` soon. The lock need not be held."""
        self._cancelled.append(stream)

    def _limit(self) -> int:
        return min(self._max_streams, self._h2.remote_settings.max_concurrent_streams)

    def _admit(self) -> None:
        """Open streams that wait, in their order, as many as may be open (section 5.1.2)."""
        if not self.accepts:
            self._move_waiting(self._why or "the connection takes no more requests")
            return
        while self._waiting and len(self._streams) < self._limit():
            stream = self._waiting.popleft()
            self._open(stream)
            self._tell(stream)

    def _open(self, stream: Http2Stream) -> None:
        request = stream.request
        if stream.over or request is None:
            return
        whole = not request.body_size
        try:
            number = self._h2.get_next_available_stream_id()
            self._h2.send_headers(number, request_fields(request), end_stream=whole)
        except H2Error as error:  # the numbers are used up
            self.accepts, self._why = False, str(error)
            self._end(stream, Moved(self._why, self._served))
            self._move_waiting(self._why)
            return
        self._streams[number] = stream
        stream.id, stream.mark, stream.sent = number, self.received, whole
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
            self._end(self._waiting.popleft(), Moved(reason, self._served))

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

    def _unblock(self, stream: Http2Stream) -> None:
        if stream.blocked:
            stream.blocked = False
            self._uploads.append(stream)

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
