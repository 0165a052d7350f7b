"""A server that is told byte by byte what to do: for the faults that no honest server shows."""

from __future__ import annotations

import contextlib
import json
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

PATIENCE = 20.0
"""Seconds after which a script that waits for its client fails."""

_PLAIN = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "one two"},
            "finish_reason": "stop",
        }
    ],
}


def chunk(text: str | None, finish: str | None = None) -> bytes:
    """Return one event of a chat stream."""
    value = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": finish}],
    }
    return b"data: %b\n\n" % json.dumps(value, ensure_ascii=False).encode()


DONE = chunk(None, "stop") + b"data: [DONE]\n\n"


@dataclass(frozen=True)
class RawRequest:
    """A request as it came; header names are in lower case."""

    line: str
    headers: dict[str, str]
    body: bytes


class Peer:
    """The server's end of one connection."""

    def __init__(self, sock: socket.socket, number: int, requests: list[RawRequest]) -> None:
        self.sock, self.number, self._requests = sock, number, requests
        self._buffer = b""

    def read_head(self) -> RawRequest:
        """Read a request up to its body, which is left unread."""
        while b"\r\n\r\n" not in self._buffer:
            data = self.sock.recv(65536)
            if not data:
                raise ConnectionError("the client left before its request was whole")
            self._buffer += data
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        headers = {
            name.lower(): value.strip() for name, _, value in (f.partition(":") for f in fields)
        }
        request = RawRequest(line, headers, b"")
        self._requests.append(request)
        return request

    def read_request(self) -> RawRequest:
        """Read a whole request."""
        request = self.read_head()
        left = int(request.headers.get("content-length", 0))
        while len(self._buffer) < left:
            data = self.sock.recv(262144)
            if not data:
                raise ConnectionError("the client left before its request was whole")
            self._buffer += data
        body, self._buffer = self._buffer[:left], self._buffer[left:]
        request = RawRequest(request.line, request.headers, body)
        self._requests[-1] = request
        return request

    def read_to_end(self) -> int:
        """Read until the client has closed its end; return how many bytes came."""
        count, self._buffer = len(self._buffer), b""
        # A reset, or an end without TLS's own goodbye, is an end too: clients close at once.
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            while data := self.sock.recv(65536):
                count += len(data)
        return count

    def send(self, data: bytes) -> None:
        """Send raw bytes."""
        self.sock.sendall(data)

    def head(self, status: int = 200, **fields: object) -> None:
        """Send the head of an answer; `content_length=5` becomes `content-length: 5`."""
        lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
        self.send(f"HTTP/1.1 {status} Status\r\n{lines}\r\n".encode())

    def answer(
        self, value: object = None, status: int = 200, *, surplus: bytes = b"", **fields: object
    ) -> None:
        """Send a whole answer in JSON (a chat completion if no `value` is given) in one write."""
        body = json.dumps(_PLAIN if value is None else value).encode()
        fields = {"content_type": "application/json", "content_length": len(body), **fields}
        lines = "".join(f"{name.replace('_', '-')}: {text}\r\n" for name, text in fields.items())
        head = f"HTTP/1.1 {status} Status\r\n{lines}\r\n".encode()
        self.send(head + body + surplus)

    def stream_head(self, **fields: object) -> None:
        """Send the head of a chunked stream of events."""
        self.head(content_type="text/event-stream", transfer_encoding="chunked", **fields)

    def piece(self, data: bytes) -> None:
        """Send one chunk."""
        self.send(b"%x\r\n%b\r\n" % (len(data), data))

    def reset(self) -> None:
        """Close with RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.sock.close()

    def say_goodbye(self) -> None:
        """End our direction in order: TLS's close_notify, then FIN."""
        if isinstance(self.sock, ssl.SSLSocket):
            # unwrap() would wait for the client's own close_notify, which it never sends.
            self.sock.settimeout(0)
            with contextlib.suppress(ssl.SSLWantReadError, OSError):
                self.sock.unwrap()
            self.sock.settimeout(PATIENCE)
        with contextlib.suppress(OSError):  # the client was faster
            socket.socket.shutdown(self.sock, socket.SHUT_WR)


Script = Callable[[Peer], None]


class RawServer:
    """Runs one script for each connection, in a thread of its own.

    Args:
        scripts: the first is for the first connection, and so on; a connection beyond them is
            closed at once.
        ssl_context: makes it speak TLS.
        host: the address to listen on.
        unix_path: the Unix socket to listen on instead.
        receive_buffer: the size of the kernel's receive buffers.
    """

    def __init__(
        self,
        scripts: Sequence[Script],
        ssl_context: ssl.SSLContext | None = None,
        *,
        host: str = "127.0.0.1",
        unix_path: Path | None = None,
        receive_buffer: int | None = None,
    ) -> None:
        self._scripts, self._ssl_context = scripts, ssl_context
        self._unix_path = unix_path
        self.connections = 0
        self.requests: list[RawRequest] = []
        self._failures: list[BaseException] = []
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._closing = False
        family = socket.AF_INET if unix_path is None else socket.AF_UNIX
        self._listener = socket.socket(family)
        if receive_buffer is not None:  # inherited by what is accepted
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listener.bind((host, 0) if unix_path is None else str(unix_path))
        self._listener.listen(128)
        self._wake, self._woken = socket.socketpair()
        self._threads = [threading.Thread(target=self._accept, name="raw-server")]
        self._threads[0].start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def base_url(self) -> str:
        scheme = "http" if self._ssl_context is None else "https"
        if self._unix_path is not None:
            return f"{scheme}+unix://{str(self._unix_path).replace('/', '%2F')}/v1"
        return f"{scheme}://127.0.0.1:{self.port}/v1"

    def _accept(self) -> None:
        while True:
            ready, _, _ = select.select([self._listener, self._woken], [], [])
            if self._woken in ready:
                return
            sock, _ = self._listener.accept()
            number = self.connections
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(sock, number), name="raw-peer")
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        sock.settimeout(PATIENCE)
        if sock.family != socket.AF_UNIX:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if self._ssl_context is not None:
                sock = self._ssl_context.wrap_socket(sock, server_side=True)
            with self._lock:
                self._open.add(sock)
            if number < len(self._scripts):
                self._scripts[number](Peer(sock, number, self.requests))
        except BaseException as error:
            if not self._closing:  # else it was woken by `close`
                self._failures.append(error)
        finally:
            with self._lock:
                self._open.discard(sock)
            sock.close()

    def close(self) -> None:
        """Wake and end every script; raise what failed in one before that."""
        if self._closing:
            return
        self._closing = True
        self._wake.send(b"\0")
        self._threads[0].join()
        with self._lock:
            for sock in self._open:
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        for sock in (self._listener, self._wake, self._woken):
            sock.close()
        if self._failures:
            raise self._failures[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
