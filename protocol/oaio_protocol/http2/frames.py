"""Cutting what comes over an HTTP/2 connection into frames (RFC 9113 section 4), for h2 to read.

h2 is the judge of every frame. It is given one frame at a time, because it forgets what the frames
before a bad one meant, and one DATA frame for a run of small ones, because it takes 17 µs for each
and a stream of server-sent events has one for each event.
"""

from __future__ import annotations

from ..errors import ProtocolError

DATA, HEADERS, GOAWAY, CONTINUATION = 0x0, 0x1, 0x7, 0x9
"""The types of frames that are looked at before h2 (RFC 9113 section 6)."""
_HEAD_SIZE = 9

Frame = tuple[int, int, bytes]
"""Type, stream (0 is the connection), and all of the frame's bytes."""


class FrameReader:
    """Makes whole frames of bytes as they come, in any pieces.

    Args:
        max_size: the largest payload of a frame that we allow, in bytes.

    Attributes:
        idle: how many frames there were that carry no data.
    """

    def __init__(self, max_size: int) -> None:
        self._max_size = max_size
        self._buffer = bytearray()
        self._run: list[bytes] = []  # payloads of plain DATA frames that follow each other
        self._run_stream = self._run_size = 0
        self.idle = 0

    def receive_data(self, data: bytes, frames: list[Frame]) -> None:
        """Take `data` and append the frames that are whole to `frames`.

        Raises:
            ProtocolError: a frame is larger than we allow; those before it are in `frames`.
        """
        buffer = self._buffer
        buffer += data
        at, size = 0, len(buffer)
        try:
            while size - at >= _HEAD_SIZE:
                length = int.from_bytes(buffer[at : at + 3])
                if length > self._max_size:
                    raise ProtocolError(
                        f"the server broke HTTP/2: a frame of {length} bytes, where "
                        f"{self._max_size} are allowed"
                    )
                start, end = at + _HEAD_SIZE, at + _HEAD_SIZE + length
                if end > size:
                    break
                kind, flags = buffer[at + 3], buffer[at + 4]
                stream = int.from_bytes(buffer[at + 5 : start]) & 0x7FFFFFFF
                if kind != DATA or not length:
                    self.idle += 1
                if kind == DATA and not flags:
                    if stream != self._run_stream or self._run_size + length > self._max_size:
                        self._end_run(frames)
                        self._run_stream = stream
                    self._run.append(bytes(buffer[start:end]))
                    self._run_size += length
                else:
                    self._end_run(frames)
                    frames.append((kind, stream, bytes(buffer[at:end])))
                at = end
        finally:
            self._end_run(frames)
            del buffer[:at]

    def _end_run(self, frames: list[Frame]) -> None:
        if self._run:
            payload = self._run[0] if len(self._run) == 1 else b"".join(self._run)
            head = len(payload).to_bytes(3) + b"\0\0" + self._run_stream.to_bytes(4)
            frames.append((DATA, self._run_stream, head + payload))
            self._run, self._run_size = [], 0


def data_size(frame: Frame) -> int:
    """Return the length of a frame's payload."""
    return len(frame[2]) - _HEAD_SIZE


def goaway(frame: Frame) -> tuple[int, int] | None:
    """Return the last stream and the error code of a GOAWAY; `None` if it is not well-formed."""
    _, stream, data = frame
    if stream or len(data) < _HEAD_SIZE + 8:
        return None
    last = int.from_bytes(data[_HEAD_SIZE : _HEAD_SIZE + 4]) & 0x7FFFFFFF
    return last, int.from_bytes(data[_HEAD_SIZE + 4 : _HEAD_SIZE + 8])


def opens_block(frame: Frame) -> bool:
    """Tell whether the header block of a HEADERS frame goes on in CONTINUATION frames."""
    return frame[0] == HEADERS and not frame[2][4] & 0x4
