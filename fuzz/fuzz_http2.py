"""Fuzz the reading of HTTP/2: any bytes are answers or typed errors, however they are cut.

Run it with `python fuzz/fuzz_http2.py -runs=20000 fuzz/corpus/http2`.

An input is: how large the pieces are (one byte, 0 for one of all); whether frames follow or bytes
as they are, and whether the requests are still being sent (one byte, bits 0 and 1); then the bytes,
or frames: each a type, flags, whose it is (one byte each: the connection's, or one of the streams),
the length (one byte) and a payload.
"""

from __future__ import annotations

from typing import Any

import oaio_protocol.http2
import oaio_protocol.http2.books
import oaio_protocol.http2.frames
import oaio_protocol.http2.stream
from harness import Reader, functions, run
from oaio_protocol.errors import NetworkError
from oaio_protocol.http import Endpoint, Request
from oaio_protocol.http2 import Http2Connection

MODULES = (
    oaio_protocol.http2,
    oaio_protocol.http2.books,
    oaio_protocol.http2.frames,
    oaio_protocol.http2.stream,
)
SENT, UNDER_WAY = (
    Request("POST", Endpoint("https", "api.test", 443), "/v1", (), b"x" * size)
    for size in (20_000, 70_000)
)
"""Requests for which the window is large enough from the beginning, and which must wait for it."""
STREAMS = 3
KINDS = (0, 1, 3, 4, 5, 6, 7, 8, 9, 2, 11)
_GREETING = b"\0\0\0\4\0\0\0\0\0" + b"\0\0\0\4\1\0\0\0\0"
"""The server's settings, of which there are none, and that it has seen ours."""


def stream_of(reader: Reader, flags: int) -> bytes:
    """Return what the server sends."""
    if not flags & 1:
        return reader.rest()
    frames = b""
    while reader.more:
        kind, flags = reader.pick(KINDS), reader.byte()
        owner = reader.byte() % (STREAMS + 2)
        payload = reader.take(reader.byte())
        number = 2 * owner - 1 if owner else 0
        frames += len(payload).to_bytes(3) + bytes([kind, flags]) + number.to_bytes(4) + payload
    return frames


def read(pieces: list[bytes], request: Request) -> list[list[Any]]:
    """Return what comes of `pieces` for each stream: heads, bodies, and how it ended.

    Raises:
        AssertionError: a stream did not end with the connection.
    """
    connection = Http2Connection()
    connection.receive_data(_GREETING, 0.0)
    streams = [connection.stream() for _ in range(STREAMS)]
    for stream in streams:
        stream.open(request)
        stream.send(request.body if isinstance(request.body, bytes) else b"", last=True)
    connection.data_to_send()
    for piece in pieces:
        connection.receive_data(piece, 1.0)
        connection.data_to_send()
    connection.receive_data(b"", 2.0)
    found: list[list[Any]] = []
    for stream in streams:
        events: list[Any] = []
        while (event := stream.next_event()) is not None:
            if isinstance(event, bytes) and events and isinstance(events[-1], bytes):
                events[-1] += event
            else:
                events.append(type(event) if isinstance(event, NetworkError) else event)
        if not stream.over or not events:
            raise AssertionError("a stream did not end with its connection")
        found.append(events)
    return found


def one_input(data: bytes) -> None:
    """Read one input, whole and in pieces.

    Raises:
        AssertionError: pieces gave something else than the whole.
    """
    reader = Reader(data)
    size, flags = reader.byte(), reader.byte()
    came = stream_of(reader, flags)
    size = size or len(came) or 1
    pieces = [came[at : at + size] for at in range(0, len(came), size)]
    whole = [came] if came else []
    request = UNDER_WAY if flags & 2 else SENT
    # How much of a request was sent between the pieces decides whether a window grows too large.
    if read(pieces, request) != read(whole, request) and request is SENT:
        raise AssertionError(f"pieces of {size} bytes gave something else than the whole")


if __name__ == "__main__":
    run(one_input, [f for module in MODULES for f in functions(module)])
