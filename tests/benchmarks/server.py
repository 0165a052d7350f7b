"""The loopback server: answers rendered beforehand, so that nearly all the work is the client's.

It speaks HTTP/1.1, and HTTP/2 to who begins with it.

It prints its port and serves until its standard input ends, so it never outlives who started it.
The model named in a request says what to send: `events-10000` is a stream of 10,000 events at once,
`slow-200` one of 200 events, one each 10 ms, `slow-20-500` one of 20 events, one each 500 ms.
Uploads are thrown away; the file `file-1000` is 1000 MB of nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import sys
from collections.abc import Callable
from typing import cast

from . import payloads
from .server2 import PREFACE, Http2Peer

INTERVAL = b"10"  # milliseconds between two events of a slow stream, if its model names none

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
FILE = re.compile(rb"/files/file-(\d+)/content")
PIECE = bytes(1024 * 1024)
MODEL = re.compile(rb'"model": *"(events|slow)-(\d+)(?:-(\d+))?"')
STREAM = re.compile(rb'"stream": *true')

LIMITS = (
    b"openai-processing-ms: 12\r\nx-request-id: req_123\r\n"
    b"x-ratelimit-limit-requests: 10000\r\nx-ratelimit-remaining-requests: 9999\r\n"
    b"x-ratelimit-reset-requests: 6ms\r\n"
)
STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\n"
    b"transfer-encoding: chunked\r\n" + LIMITS + b"\r\n"
)


def message(body: bytes) -> bytes:
    """Put the head of a JSON answer before its body."""
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n%b\r\n"
    return head % (len(body), LIMITS) + body


COMPLETION = message(payloads.completion())
BASE64 = message(payloads.embeddings(as_base64=True))
FLOATS = message(payloads.embeddings(as_base64=False))


class Connection(asyncio.Protocol):
    """One client's connection: requests in, answers out, one after the other."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # Not checked: uvloop's transports do not descend from asyncio's.
        self.transport = cast("asyncio.Transport", transport)
        self.received = b""
        self.timer: asyncio.TimerHandle | None = None
        self.http2: Http2Peer | None = None
        self.upload = 0  # bytes of one that are still to come, and are thrown away
        self.uploaded = 0
        self.download = 0  # megabytes of one that are still to be sent

    def connection_lost(self, exc: Exception | None) -> None:
        if self.timer:
            self.timer.cancel()

    def data_received(self, data: bytes) -> None:
        if not self.received and data.startswith(PREFACE):
            self.http2 = Http2Peer(self.transport)
        if self.http2 is not None:
            self.http2.receive_data(data)
            return
        if self.upload:
            self.upload -= len(data)
            self.end_upload()
            return
        self.received += data
        while (end := self.received.find(b"\r\n\r\n")) >= 0:
            head, rest = self.received[:end], self.received[end + 4 :]
            declared = LENGTH.search(head)
            length = int(declared[1]) if declared else 0
            if b" /v1/files " in head.split(b"\r\n", 1)[0]:
                self.received, self.uploaded = b"", length
                self.upload = length - len(rest)
                self.end_upload()
                return
            if len(rest) < length:
                return
            body, self.received = rest[:length], rest[length:]
            self.answer(head.split(b"\r\n", 1)[0], body)

    def answer(self, line: bytes, body: bytes) -> None:
        model = MODEL.search(body)
        if file := FILE.search(line):
            self.download = int(file[1])
            head = b"HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n"
            size = self.download * len(PIECE)
            self.transport.write(head + b"content-length: %d\r\n\r\n" % size)
            self.resume_writing()
        elif b"/embeddings" in line:
            self.transport.write(BASE64 if b'"base64"' in body else FLOATS)
        elif not (model and STREAM.search(body)):
            self.transport.write(COMPLETION)
        elif model[1] == b"events":
            self.transport.write(STREAM_HEAD + payloads.stream(int(model[2])))
        else:
            self.transport.write(STREAM_HEAD)
            now = asyncio.get_running_loop().time()
            interval = int(model[3] or INTERVAL) / 1000
            self.send_event(payloads.frames(int(model[2])), 0, now, interval)

    def end_upload(self) -> None:
        """Answer an upload once all of it came."""
        if not self.upload:
            self.transport.write(message(payloads.file_object(self.uploaded)))

    def pause_writing(self) -> None:
        """Wait until the client has read what was written."""
        self.paused = True

    def resume_writing(self) -> None:
        """Go on with a download."""
        self.paused = False
        while self.download and not self.paused:
            self.download -= 1
            self.transport.write(PIECE)

    def send_event(
        self, frames: tuple[bytes, ...], index: int, due: float, interval: float
    ) -> None:
        if index == len(frames) - 1:  # [DONE], and the end of the body with it
            self.transport.write(frames[index] + b"0\r\n\r\n")
            return
        self.transport.write(frames[index])
        due += interval
        loop = asyncio.get_running_loop()
        self.timer = loop.call_at(due, self.send_event, frames, index + 1, due, interval)


async def serve() -> None:
    """Serve on a free port until standard input ends."""
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), ended.set)
    server = await loop.create_server(Connection, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    await ended.wait()


def main() -> None:
    """Serve, on uvloop where it is installed: a faster server leaves more of the machine."""
    factory: Callable[[], asyncio.AbstractEventLoop] | None
    try:
        import uvloop
    except ImportError:
        factory = None
    else:
        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(serve())


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        main()
