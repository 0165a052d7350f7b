"""One HTTP/2 connection and the streams of the many calls on it (RFC 9113).

h2 is the judge of every frame; `frames` cuts them for it. What came for a stream is kept
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
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from h2 import events
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.exceptions import H2Error
from h2.settings import SettingCodes, Settings

from ..errors import ProtocolError
from ..http1 import End
from .books import CONTROL_FRAMES, StreamBooks
from .frames import CONTINUATION, DATA, GOAWAY, FrameReader, data_size, goaway, opens_block
from .stream import Http2Stream, Moved, reset_error, response_head

if TYPE_CHECKING:
    from .frames import Frame

__all__ = ["Http2Connection", "Http2Stream"]

MAX_STREAMS = 100
"""How many calls share one connection, if the server allows as many."""
STREAM_WINDOW = 1024 * 1024
"""How many bytes of an answer may lie here before its call takes them."""
MAX_FRAME_SIZE = 64 * 1024
"""The largest frame that we take, in bytes."""
MAX_HEAD_SIZE = 64 * 1024
"""The largest list of header fields that we take, in bytes, each counted with 32 more."""

_LARGEST_WINDOW = 2**31 - 1
_EARNED_BY_NEWS = 4
"""How many frames that carry nothing a frame of an answer earns: some servers measure the round
trip with a PING for each."""


class Http2Connection(StreamBooks):
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
        # Our header fields have been checked already (`http.header`), and are in lower case.
        config = H2Configuration(
            client_side=True,
            header_encoding=None,
            validate_outbound_headers=False,
            normalize_outbound_headers=False,
            normalize_inbound_headers=False,
        )
        http = H2Connection(config)
        super().__init__(http, max_streams, nullcontext() if lock is None else lock, now)
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
        self._allowed_at = -math.inf
        self._keepalive, self._pinged_at = keepalive, math.inf

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

    def settle(self) -> None:
        """Carry out what was cancelled, also if nothing can be sent for it now."""
        with self._lock:
            self._settle()

    def take_news(self) -> list[Http2Stream]:
        """Return the streams that got news since this was last asked."""
        if not self._news:
            return []
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
        if stream is None:
            return
        stream.answered, stream.ended = True, event.stream_ended is not None
        try:
            stream.events.append(response_head(event.headers))
        except ProtocolError as error:  # malformed: a fault of this stream only (section 8.1.1)
            self._close(stream, ErrorCodes.PROTOCOL_ERROR)
            self._end(stream, error)
            self._admit()
        else:
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
        self._served = True
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

    def _useful(self, stream: Http2Stream) -> None:
        self._allowance += _EARNED_BY_NEWS
        self._tell(stream)

    def _charge(self, frames: int, now: float) -> None:
        """Bound the frames that carry no news: they would only keep us busy (section 10.5)."""
        if now - self._allowed_at >= 60:
            self._allowed_at, self._allowance = now, max(self._allowance, CONTROL_FRAMES)
        self._allowance -= frames
        if self._allowance < 0 and not self.over:
            error = ProtocolError("the server sends frames without end that carry nothing")
            self._break(ErrorCodes.ENHANCE_YOUR_CALM, error, None)

    def _on_goaway(self, last: int, code: int) -> None:
        """Take no new streams; those above `last` have not been seen (section 6.8)."""
        self.accepts, self._why = False, f"the server ends the connection ({_name(code)})"
        for stream in [s for number, s in self._streams.items() if number > last]:
            del self._streams[stream.id]
            self._end(stream, Moved(self._why, self._served))
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
