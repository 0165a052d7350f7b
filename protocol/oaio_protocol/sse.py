"""Server-sent events: bytes in, events out, in any chunking.

The rules are those of the WHATWG HTML standard, sections 9.2.5 and 9.2.6, whole:
https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
"""

from __future__ import annotations

from typing import Final, NamedTuple

from .errors import EventTooLargeError

__all__ = ["MAX_EVENT_SIZE", "MAX_RECONNECTION_TIME", "EventParser", "ServerSentEvent"]

MAX_EVENT_SIZE: Final = 64 * 1024 * 1024
"""How large one event may be unless told otherwise, in bytes: room for images in base64."""

MAX_RECONNECTION_TIME: Final = 2**31 - 1
"""The most that a `retry` field can ask for, in milliseconds (24.8 days); more is taken as this.
It keeps a field of a million digits from costing more than its bytes, and the value in the range
that timers everywhere accept."""

_BOM: Final = b"\xef\xbb\xbf"
_COLON: Final = 0x3A


class ServerSentEvent(NamedTuple):
    """One event, as it was dispatched.

    Attributes:
        event: the name from its `event` field; `"message"` if there was none or an empty one.
        data: its `data` lines, joined by LF; empty if there was but one, and that empty.
        id: the last event id of the stream at this point, which may come from an earlier event.
        retry: the reconnection time in milliseconds if this event's own block set it, else None.
    """

    event: str = "message"
    data: str = ""
    id: str = ""
    retry: int | None = None


# Makes an event in half the time of the class's own constructor.
_new_event: Final = tuple[str | int | None, ...].__new__


class EventParser:
    """The parser of one event stream. It takes time linear in the bytes it is given.

    Between two calls it holds at most one unfinished event of `max_event_size` bytes, the name of
    the event and the last event id. The size of an event is that of all lines of its block,
    finished or not, without their line ends. Comments do not count: they are dropped as they
    arrive, so an endless one is harmless.

    Args:
        max_event_size: how large one event may be, in bytes.

    Attributes:
        last_event_id: the id of the last event that ended, dispatched or not; `""` at first.
        reconnection_time: what the last valid `retry` field said, in milliseconds, if any came.

    Raises:
        ValueError: `max_event_size` is less than 1.
    """

    __slots__ = (
        "_data",
        "_event",
        "_id",
        "_line",
        "_max_event_size",
        "_retry",
        "_size",
        "_skip_lf",
        "_started",
        "last_event_id",
        "reconnection_time",
    )

    def __init__(self, max_event_size: int = MAX_EVENT_SIZE) -> None:
        if max_event_size < 1:
            raise ValueError(f"max_event_size must be at least 1 byte, not {max_event_size}")
        self.last_event_id = ""
        self.reconnection_time: int | None = None
        self._max_event_size = max_event_size
        # Where we are in the stream.
        self._started = False  # whether the place of the byte order mark is behind us
        self._skip_lf = False  # whether the last byte was a CR, to which a LF would belong
        self._line: bytearray = bytearray()  # the unfinished line; of a comment, the colon only
        # The block that is being read. Its `id` outlives it.
        self._event = ""
        self._data: bytes | bytearray | None = None
        self._id = ""
        self._retry: int | None = None
        self._size = 0  # of its whole lines; once it is over the limit, the parser has failed

    @property
    def pending(self) -> bool:
        """Whether an event has begun and not ended; at the end of the stream, it is lost."""
        return self._size > 0 or (bool(self._line) and self._line[0] != _COLON)

    def receive_data(self, data: bytes | bytearray | memoryview) -> list[ServerSentEvent]:
        """Take the next bytes of the stream.

        Args:
            data: any number of bytes, cut anywhere.

        Returns:
            The events that these bytes completed.

        Raises:
            EventTooLargeError: an event is larger than `max_event_size`. Events completed before
                it come first: then they are returned, and the next call of this method or of
                `receive_eof` raises. Nothing can be read from then on; every call raises.
        """
        events: list[ServerSentEvent] = []
        if self._size <= self._max_event_size:
            self._read(bytes(data), events)
        if not events:
            self._raise_if_failed()
        return events

    def receive_eof(self) -> None:
        """Note that the stream has ended. An unfinished event is not dispatched: see `pending`.

        Raises:
            EventTooLargeError: an event is larger than `max_event_size`.
        """
        self._raise_if_failed()

    def _read(self, data: bytes, events: list[ServerSentEvent]) -> None:
        """Cut the bytes into lines, and keep the unfinished one at the end."""
        if not self._started:
            data = self._skip_bom(data)
        if self._skip_lf and data:
            data = data.removeprefix(b"\n")
            self._skip_lf = False
        if b"\r" in data:
            self._skip_lf = data.endswith(b"\r")
            lines = data.splitlines()  # of bytes: CR, LF and CRLF end a line, and nothing else
            if data.endswith((b"\r", b"\n")):
                lines.append(b"")
        else:
            lines = data.split(b"\n")
        unfinished = lines.pop()
        if lines:
            if self._line:
                # Joined once, when the line ends: at each chunk, it would take quadratic time.
                lines[0] = b"".join((self._line, lines[0]))
                self._line.clear()
            self._read_lines(lines, events)
        if unfinished:
            self._line += unfinished
            if self._line[0] == _COLON:
                del self._line[1:]
            elif self._size + len(self._line) > self._max_event_size:
                self._size += len(self._line)
                self._line.clear()
                self._data = None

    def _skip_bom(self, data: bytes) -> bytes:
        """Drop one byte order mark, and hold back what may be the start of one."""
        data = bytes(self._line) + data
        self._line.clear()
        if len(data) < len(_BOM) and _BOM.startswith(data):
            self._line += data
            return b""
        self._started = True
        return data.removeprefix(_BOM)

    def _read_lines(self, lines: list[bytes], events: list[ServerSentEvent]) -> None:
        """Read whole lines, without their ends.

        This is the loop in which a stream spends its time: it keeps in locals what changes with
        every line, and makes few calls for `data: …`, the line that nearly all streams consist of.
        """
        data, size, limit = self._data, self._size, self._max_event_size
        for line in lines:
            if not line:
                self.last_event_id = self._id
                # An empty `data` field dispatches empty data; a block without one, nothing.
                if data is not None:
                    # Decoded by whole lines: no line end is inside a character.
                    text = data.decode("utf-8", "replace")
                    values = (self._event or "message", text, self._id, self._retry)
                    events.append(_new_event(ServerSentEvent, values))
                self._event = ""
                data = self._retry = None
                size = 0
                continue
            if line[:6] == b"data: ":
                name, value = b"data", line[6:]
            elif line[0] == _COLON:
                continue
            else:
                name, _, value = line.partition(b":")
                value = value.removeprefix(b" ")
            size += len(line)
            if size > limit:
                data = None
                break
            if name != b"data":
                self._read_field(name, value)
            elif data is None:
                data = value
            else:
                if isinstance(data, bytes):
                    data = bytearray(data)
                data += b"\n"
                data += value
        self._data, self._size = data, size

    def _read_field(self, name: bytes, value: bytes) -> None:
        """Read any field but `data`. Names are case sensitive; unknown fields are ignored."""
        if name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():  # of bytes: ASCII digits, at least one
            # Eleven significant digits are above the maximum, whatever follows them.
            digits = value.lstrip(b"0")[:11]
            self._retry = self.reconnection_time = min(int(digits or b"0"), MAX_RECONNECTION_TIME)

    def _raise_if_failed(self) -> None:
        if self._size > self._max_event_size:
            raise EventTooLargeError(
                f"A server-sent event is larger than {self._max_event_size} bytes, so the rest of "
                "the stream was not read: if such large events are expected, raise max_event_size"
            )
