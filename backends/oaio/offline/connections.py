"""The offline server's sockets: a thread a connection, over the standard library's HTTP server."""

import contextlib
import json
import selectors
import socket
import socketserver
import ssl
import struct
import threading
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any

from attrs import frozen

from oaio.offline.parts import Answer, Ending

_LARGEST_BODY = 256 * 1024 * 1024


@frozen
class RecordedRequest:
    """A request as it came: ``path`` with its query, header names in lower case, the body whole."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """The body, decoded.

        Raises:
            ValueError: it is not JSON.
        """
        return json.loads(self.body)


class Listener(socketserver.TCPServer):
    """The listening socket and the threads of its connections.

    Not http.server's ThreadingHTTPServer: that one asks the name service for the host's name, which
    can take seconds, is only ended by polling, and does not know its connections.
    """

    allow_reuse_address = True
    request_queue_size = 1024

    def __init__(
        self,
        host: str,
        port: int,
        ssl_context: ssl.SSLContext | None,
        respond: Callable[[RecordedRequest], Answer],
        on_connection: Callable[[], None],
    ) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.closing = threading.Event()
        self.respond = respond
        self._ssl_context = ssl_context
        self._on_connection = on_connection
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        super().__init__((host, port), partial(_Handler, self))
        self.port: int = self.server_address[1]
        self.timeout = 0  # handle_request() is called when a connection is there
        self._wake, self._woken = socket.socketpair()
        self._accepting = threading.Thread(target=self._accept, name="oaio-offline", daemon=True)
        self._accepting.start()

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        with self._lock:
            return len(self._open)

    def close(self) -> None:
        """Close every socket and wait until every thread has ended."""
        self.closing.set()
        self._wake.send(b"\0")
        self._accepting.join()
        self.server_close()
        self._wake.close()
        self._woken.close()
        with self._lock:
            # A shutdown wakes whoever reads or writes, who then closes the socket. Not SSLSocket's
            # own method, which takes the TLS state away under the thread that uses it.
            for connection in self._open:
                with contextlib.suppress(OSError):  # the client was faster
                    socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while not self.closing.is_set():
                selector.select()
                self.handle_request()

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection."""
        connection, address = super().get_request()
        if self._ssl_context is not None:
            # The handshake is left to the connection's own thread: the client may take its time.
            connection = self._ssl_context.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        return connection, address

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give a connection a thread of its own."""
        thread = threading.Thread(
            target=self._serve,
            args=(request, client_address),
            name="oaio-offline-connection",
            daemon=True,
        )
        self._on_connection()
        with self._lock:
            self._open.add(request)
        self._threads = [old for old in self._threads if old.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _serve(self, connection: socket.socket, address: Any) -> None:
        try:
            self.finish_request(connection, address)
        finally:
            self.shutdown_request(connection)

    def shutdown_request(self, request: Any) -> None:
        """Close a connection."""
        # Closing is enough: a shutdown before it would send a FIN where a reset was asked for.
        with self._lock:
            self._open.discard(request)
        self.close_request(request)


class _Handler(BaseHTTPRequestHandler):
    """The requests of one connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, listener: Listener, *arguments: Any) -> None:
        self._listener = listener
        super().__init__(*arguments)

    def handle(self) -> None:
        # A client that leaves is nothing to talk about, whenever it does.
        with contextlib.suppress(OSError):
            if isinstance(self.connection, ssl.SSLSocket):
                self.connection.do_handshake()
            super().handle()

    def finish(self) -> None:
        with contextlib.suppress(OSError):
            super().finish()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it
        """Nothing: whoever wants to know what came in asks `OfflineServer.requests`."""

    def _respond(self) -> None:
        try:
            body = self._read_body()
        except ValueError:
            self.send_error(HTTPStatus.BAD_REQUEST)
            return
        headers: dict[str, str] = {}
        for name, value in self.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        request = RecordedRequest(self.command, self.path, headers, body)
        self._send(self._listener.respond(request))

    # The standard library calls the method named after the request's.
    do_GET = do_POST = do_DELETE = do_PUT = do_PATCH = _respond  # noqa: N815

    def _read_body(self) -> bytes:
        """The body.

        Raises:
            ValueError: its framing is wrong, or it is too large.
            ConnectionError: the client left before it was complete.
        """
        if "chunked" not in self.headers.get("transfer-encoding", "").lower():
            return self._read(int(self.headers.get("content-length", 0)))
        parts: list[bytes] = []
        left = _LARGEST_BODY
        # RFC 9112, section 7.1: a size in hexadecimal, perhaps extensions, the data, an empty line.
        while size := int(self.rfile.readline(1024).partition(b";")[0], 16):
            parts.append(self._read(size, left))
            left -= size
            self.rfile.readline(1024)
        while self.rfile.readline(1024).strip():  # trailers, up to an empty line
            pass
        return b"".join(parts)

    def _read(self, size: int, most: int = _LARGEST_BODY) -> bytes:
        if not 0 <= size <= most:
            raise ValueError(size)
        data = self.rfile.read(size)
        if len(data) < size:
            raise ConnectionError("the client left in the middle of a request")
        return data

    def _send(self, found: Answer) -> None:
        self.close_connection = self.close_connection or found.close
        # Chunks are for HTTP/1.1; before it a stream ends with the connection.
        chunked = found.stream and self.request_version != "HTTP/1.0"
        if not self._pause(found.delay):
            return
        head = self._head(found, chunked=chunked)
        if not found.stream:
            # In one write, so that a short answer is one packet.
            head += b"".join(piece.data for piece in found.pieces)
        if head:
            self.wfile.write(head)
        if found.stream:
            for piece in found.pieces:
                if not self._pause(piece.delay):
                    return
                self._write(piece.data, chunked=chunked)
        self._end(found, chunked=chunked)

    def _pause(self, seconds: float) -> bool:
        """Wait; false if the server closes meanwhile, and the connection with it."""
        if seconds and self._listener.closing.wait(seconds):
            self.close_connection = True
            return False
        return True

    def _head(self, found: Answer, *, chunked: bool) -> bytes:
        if not found.status:
            return b""
        try:
            phrase = HTTPStatus(found.status).phrase
        except ValueError:  # a status without a name
            phrase = ""
        headers = [
            ("date", self.date_time_string()),
            ("server", "oaio-offline"),
            *found.headers,
            ("connection", "close" if self.close_connection else "keep-alive"),
        ]
        if chunked:
            headers.append(("transfer-encoding", "chunked"))
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers)
        return f"HTTP/1.1 {found.status} {phrase}\r\n{lines}\r\n".encode("latin-1")

    def _write(self, data: bytes, *, chunked: bool) -> None:
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data) if chunked else data)

    def _end(self, found: Answer, *, chunked: bool) -> None:
        match found.ending:
            case Ending.COMPLETE:
                if chunked:
                    self.wfile.write(b"0\r\n\r\n")
            case Ending.CUT:
                pass  # close_connection is set
            case Ending.RESET:
                # With a linger time of 0 the close sends RST instead of FIN.
                linger = struct.pack("ii", 1, 0)
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            case Ending.STALL if found.ping and found.stream:
                while self._pause(found.ping):
                    self._write(b": ping\n\n", chunked=chunked)
            case Ending.STALL:
                while self.rfile.read1(65536):  # until the client leaves, or close() wakes us
                    pass
