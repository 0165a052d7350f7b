"""An HTTP/2 server that does what a test tells it, over h2, in plain threads."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import (
    DataReceived,
    RequestReceived,
    StreamEnded,
    StreamReset,
    WindowUpdated,
)
from h2.exceptions import ProtocolError
from h2.settings import SettingCodes


class Peer:
    """The server's end of one connection; its methods may be called from any thread.

    Attributes:
        number: counts the connections, from 1.
        requests: the stream numbers of requests that came whole, in their order.
        resets: the error codes of streams that the client reset.
    """

    def __init__(self, server: Http2Server, sock: socket.socket, number: int) -> None:
        self.server, self.number = server, number
        self._sock, self._lock = sock, threading.RLock()
        self.http = H2Connection(H2Configuration(client_side=False, header_encoding="latin-1"))
        for code, value in server.settings.items():
            self.http.local_settings[code] = value
        self.http.local_settings.acknowledge()
        self.heads: dict[int, dict[str, str]] = {}
        self.bodies: dict[int, bytes] = {}
        self.requests: list[int] = []
        self.resets: dict[int, int] = {}
        self.ended = False
        self._pending: dict[int, bytearray] = {}
        self._ending: set[int] = set()

    def run(self) -> None:
        try:
            if self.server.ssl_context is not None:
                self._sock = self.server.ssl_context.wrap_socket(self._sock, server_side=True)
            with self._lock:
                self.http.initiate_connection()
                self._flush()
            while data := self._sock.recv(65536):
                with self._lock:
                    for event in self.http.receive_data(data):
                        self._on(event)
                    self._pump()
        except (OSError, ProtocolError, ValueError):
            pass  # what the client did is in the books
        finally:
            self.ended = True
            with suppress(OSError):
                self._sock.close()
            self.server.changed()

    def _on(self, event: Any) -> None:
        match event:
            case RequestReceived():
                self.heads[event.stream_id] = dict(event.headers)
                self.bodies[event.stream_id] = b""
                self.server.on_head(self, event.stream_id)
            case DataReceived():
                self.bodies[event.stream_id] += event.data
                if self.server.reads:
                    self.http.acknowledge_received_data(
                        event.flow_controlled_length, event.stream_id
                    )
            case StreamReset():
                self.resets[event.stream_id] = event.error_code
                self._pending.pop(event.stream_id, None)
            case StreamEnded():
                self.requests.append(event.stream_id)
                self.server.on_request(self, event.stream_id)
            case WindowUpdated():
                pass  # `_pump` looks
        self.server.changed()

    def json(self, stream: int) -> Any:
        return json.loads(self.bodies[stream])

    def head(self, stream: int, status: int = 200, kind: str = "application/json") -> None:
        with self._lock:
            self.http.send_headers(stream, [(":status", str(status)), ("content-type", kind)])
            self._flush()

    def data(self, stream: int, data: bytes, *, end: bool = False) -> None:
        """Send `data` as the windows allow."""
        with self._lock:
            self._pending.setdefault(stream, bytearray()).extend(data)
            if end:
                self._ending.add(stream)
            self._pump()

    def answer(self, stream: int, value: object, status: int = 200) -> None:
        """Answer with a JSON value."""
        self.head(stream, status)
        self.data(stream, json.dumps(value).encode(), end=True)

    def left(self, stream: int) -> int:
        """Return how much could not be sent yet."""
        with self._lock:
            return len(self._pending.get(stream, b""))

    def reset(self, stream: int, code: int) -> None:
        with self._lock:
            self.http.reset_stream(stream, code)
            self._flush()

    def goaway(self, last: int, code: int = 0) -> None:
        payload = last.to_bytes(4) + code.to_bytes(4)
        self.raw(len(payload).to_bytes(3) + b"\x07\x00" + bytes(4) + payload)

    def raw(self, data: bytes) -> None:
        with self._lock:
            self._sock.sendall(data)

    def drop(self) -> None:
        """Close the connection without a word."""
        with suppress(OSError):
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def _pump(self) -> None:
        for stream, pending in list(self._pending.items()):
            with suppress(ProtocolError):
                while pending:
                    window = self.http.local_flow_control_window(stream)
                    size = min(len(pending), window, 16384)
                    if size <= 0:
                        break
                    self.http.send_data(stream, bytes(pending[:size]))
                    del pending[:size]
                if not pending and stream in self._ending:
                    self._ending.discard(stream)
                    del self._pending[stream]
                    self.http.end_stream(stream)
        self._flush()

    def _flush(self) -> None:
        data = self.http.data_to_send()
        if data:
            with suppress(OSError):
                self._sock.sendall(data)


Handler = Callable[[Peer, int], None]


def model(peer: Peer, stream: int) -> None:
    """Answer with what came: path, body's length, connection."""
    found = f"{peer.heads[stream][':path']} {len(peer.bodies[stream])}"
    peer.answer(stream, {"id": found, "object": "model", "owned_by": str(peer.number)})


class Http2Server:
    """Listens, and serves each connection in a thread.

    Args:
        on_request: what happens when a request has come whole.
        on_head: what happens when its head has come.
        ssl_context: for TLS; it offers `h2` only.
        settings: settings beside the usual ones.
        reads: whether the client gets back what it has sent of its windows.
    """

    def __init__(
        self,
        on_request: Handler = model,
        *,
        on_head: Handler = lambda _peer, _stream: None,
        ssl_context: ssl.SSLContext | None = None,
        settings: Mapping[SettingCodes, int] | None = None,
        reads: bool = True,
    ) -> None:
        self.on_request, self.on_head = on_request, on_head
        self.ssl_context, self.settings, self.reads = ssl_context, settings or {}, reads
        if ssl_context is not None:
            ssl_context.set_alpn_protocols(["h2"])
        self.peers: list[Peer] = []
        self._condition = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=200)
        scheme = "http" if ssl_context is None else "https"
        self.base_url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self._accepting = threading.Thread(target=self._accept)
        self._accepting.start()

    @property
    def connections(self) -> int:
        return len(self.peers)

    @property
    def requests(self) -> int:
        return sum(len(peer.requests) for peer in self.peers)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            peer = Peer(self, sock, len(self.peers) + 1)
            self.peers.append(peer)
            thread = threading.Thread(target=peer.run)
            self._threads.append(thread)
            thread.start()

    def changed(self) -> None:
        with self._condition:
            self._condition.notify_all()

    def wait_until(self, condition: Callable[[], bool], seconds: float = 20.0) -> bool:
        """Wait until something that the clients do makes `condition` true."""
        with self._condition:
            return self._condition.wait_for(condition, seconds)

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._accepting.join(20)
        for peer in self.peers:
            peer.drop()
        for thread in self._threads:
            thread.join(20)
