"""The message seam over httpx: it does the HTTP, and all else stays as it is.

Here is what both kinds of httpx client share, and the blocking one; the other is in
`httpx_async.py`. httpx is taken from the client that the user made: nothing of it is imported
before.
"""

from __future__ import annotations

import math
import socket
import ssl
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from oaio_protocol.actions import (
    Action,
    Close,
    Failed,
    Ok,
    Outcome,
    PoolTimeout,
    Receive,
    SendRequest,
    Sleep,
)
from oaio_protocol.errors import (
    APIError,
    APITimeoutError,
    ClientClosedError,
    ConfigurationError,
    ConnectError,
    ContentCodingError,
    DNSError,
    OpenAIError,
    ProtocolError,
    TLSError,
)
from oaio_protocol.exchange import PIECE_SIZE
from oaio_protocol.http import Headers, Request, ResponseHead, Upload

from .waits import Waits

if TYPE_CHECKING:
    import httpx

clock = time.monotonic


def library_of(client: object, kind: str) -> Any:
    """Return the module that `client`, which must be its `kind` of client, is from.

    That is httpx, or httpx2, which goes on with the same interface.

    Raises:
        ConfigurationError: it is something else.
    """
    for cls in type(client).__mro__:
        package = cls.__module__.partition(".")[0]
        if package in ("httpx", "httpx2") and cls.__name__ == kind:
            return sys.modules[package]
    found = f"{type(client).__module__}.{type(client).__qualname__}"
    raise ConfigurationError(f"http_client must be an httpx.{kind}, not a {found}")


class Adapter:
    """An httpx client, and what calls over it have in common.

    Args:
        client: the user's.
        kind: `"Client"` or `"AsyncClient"`.
        check_open: raises an error if our own client was closed.
    """

    def __init__(self, client: Any, kind: str, check_open: Callable[[], None]) -> None:
        self.library, self.client = library_of(client, kind), client
        self._check_open = check_open
        self.abandoned: deque[tuple[Any, Any, Any]] = deque()
        """Answers that nobody reads on: (event loop, response, its pieces). See `Line.release`."""

    @property
    def errors(self) -> tuple[type[Exception], ...]:
        """What httpx raises, and what comes through it."""
        library = self.library
        own = (library.HTTPError, library.InvalidURL)
        # RuntimeError: a closed answer, or the connection of an event loop that is over.
        return (*own, OSError, RuntimeError, OpenAIError)

    def check_open(self) -> None:
        """Say so if one of the two clients was closed.

        Raises:
            ClientClosedError: it was.
        """
        self._check_open()
        if self.client.is_closed:
            raise ClientClosedError("the httpx client of this client was closed; make new ones")

    def build(self, action: SendRequest, content: Any, timeouts: dict[str, float | None]) -> Any:
        """Return the request as httpx has it.

        Raises:
            ConfigurationError: it goes to a Unix socket, which is for httpx's transport to say.
        """
        self.check_open()
        request = action.request
        if request.endpoint.unix_path is not None:
            raise ConfigurationError(
                "give httpx the Unix socket, as httpx.HTTPTransport(uds=...), and this client a "
                "base URL that begins with http://localhost/"
            )
        headers = request.plain_headers()
        if isinstance(request.body, Upload):
            headers.append(("Content-Length", str(request.body.size)))
        return self.client.build_request(
            request.method,
            request.url,
            headers=headers,
            content=content or None,
            extensions={"timeout": timeouts},
        )

    def failed(self, error: Exception, endpoint: object) -> Failed:
        """Return the outcome that `error` is."""
        if isinstance(error, OpenAIError):
            return Failed(error)
        self._check_open()
        found = self._typed(error, endpoint)
        found.__cause__ = error
        return Failed(found)

    def _typed(self, error: Exception, endpoint: object) -> Exception:
        library, text = self.library, f"{type(error).__name__}: {error}"
        if isinstance(error, library.PoolTimeout):
            return PoolTimeout(text)
        if isinstance(error, library.ConnectTimeout):
            message = f"no connection to {endpoint} was opened in time (the limit `connect`)"
            return APITimeoutError(message, which="connect")
        if isinstance(error, library.WriteTimeout):
            message = "a piece of the request could not be sent in time (the limit `write`)"
            return APITimeoutError(message, which="write")
        if isinstance(error, library.TimeoutException | TimeoutError):
            return TimeoutError(text)
        if isinstance(error, library.ConnectError | library.ProxyError):
            return _connect_error(error, endpoint)
        if isinstance(error, library.DecodingError):
            return ContentCodingError(f"the answer's content coding is broken: {text}")
        lost = "disconnected" in text or "closed connection" in text  # told by the words only
        if isinstance(error, library.ProtocolError) and not lost:
            return ProtocolError(f"the server broke the rules of HTTP: {text}")
        if isinstance(error, library.UnsupportedProtocol | library.InvalidURL):
            return ConfigurationError(f"httpx cannot go to {endpoint}: {text}")
        return ConnectionError(text)


def _connect_error(error: BaseException, endpoint: object) -> OpenAIError:
    """Return why no connection was opened: httpx wraps the cause, often twice."""
    causes: list[BaseException] = [error]
    while (inner := causes[-1].__cause__ or causes[-1].__context__) is not None:
        if inner in causes:
            break
        causes.append(inner)
    text = f"{type(error).__name__}: {error}"
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return TLSError(f"no secure connection to {endpoint}: {text}")
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return DNSError(f"the host of {endpoint} could not be looked up: {text}")
    return ConnectError(f"could not connect to {endpoint}: {text}")


def limit(seconds: float | None, left: float) -> float | None:
    """Return the smaller of two times as httpx takes it, where `None` is no limit."""
    smaller = left if seconds is None else min(seconds, left)
    return None if smaller == math.inf else max(smaller, 0.001)


def head_of(response: Any) -> ResponseHead:
    """Return status and header fields of an answer."""
    headers = Headers(response.headers.raw)
    return ResponseHead(response.status_code, headers, None, response.http_version)


def piece_of(upload: Upload, offset: int) -> bytes:
    """Return the piece of `upload` at `offset`; none at its end.

    Raises:
        APIError: it cannot be read, or ends before its size.
    """
    size = min(PIECE_SIZE, upload.size - offset)
    if not size:
        return b""
    try:
        data = upload.source.pread(offset, size)
    except OSError as error:
        raise APIError(f"the upload could not be read: {error}") from error
    if not data:
        raise APIError(f"the upload ended at byte {offset}, before its size of {upload.size}")
    return data


def hang_up(response: Any) -> None:
    """Tell the server at once that its answer is not wanted any more. Never waits, never fails.

    Only where the connection carries this answer alone: not with HTTP/2.
    """
    stream = response.extensions.get("network_stream")
    if stream is not None and response.http_version.startswith("HTTP/1"):
        sock = stream.get_extra_info("socket")
        with suppress(OSError, AttributeError):  # closed already; or no socket, as in a test
            sock.shutdown(socket.SHUT_RDWR)


def _pieces(upload: Upload) -> Iterator[bytes]:
    offset = 0
    while data := piece_of(upload, offset):
        offset += len(data)
        yield data


class _Moving(threading.local):
    """The deadline of the read that a thread is in."""

    deadline = math.inf


_moving = _Moving()


class _BoundedRead:
    """The `read` of a connection of httpx, ended by the deadline of the moment.

    httpx takes one limit for each read of a body, before the first; ours moves: events push it
    back, comments do not, and the total stays where it is.
    """

    def __init__(self, read: Callable[..., bytes]) -> None:
        self._read = read

    def __call__(self, max_bytes: int, timeout: float | None = None) -> bytes:
        left = _moving.deadline - clock()
        return self._read(max_bytes, limit(timeout, left))


class Line(Waits):
    """What one call does its input and output on: it performs actions, and decides nothing."""

    def __init__(self, adapter: Adapter, request: Request) -> None:
        self._adapter, self._endpoint = adapter, request.endpoint
        self._response: httpx.Response | None = None
        self._pieces: Iterator[bytes] = iter(())

    def perform(self, action: Action) -> Outcome:
        """Perform `action` and return its outcome."""
        try:
            if isinstance(action, Receive):
                return self._receive(action)
            if isinstance(action, SendRequest):
                return self._send(action)
            if isinstance(action, Sleep):
                self.new_event().wait(max(0.0, action.until - clock()))
            elif isinstance(action, Close):
                self.release(reusable=False)
                settle(self._adapter)
            return Ok()
        except self._adapter.errors as error:
            return self._adapter.failed(error, self._endpoint)

    def _send(self, action: SendRequest) -> Outcome:
        settle(self._adapter)
        adapter, body, left = self._adapter, action.request.body, action.deadline - clock()
        self._endpoint = action.request.endpoint
        timeouts = {
            "connect": limit(action.connect, left),
            "write": limit(action.write, left),
            "read": limit(None, left),
            "pool": limit(None, left),
        }
        content = _pieces(body) if isinstance(body, Upload) else body
        request = adapter.build(action, content, timeouts)
        response = adapter.client.send(request, stream=True, follow_redirects=False)
        self._response, self._pieces = response, response.iter_bytes()
        stream: Any = response.extensions.get("network_stream")
        if stream is not None and response.http_version.startswith("HTTP/1"):
            if not isinstance(stream.read, _BoundedRead):
                stream.read = _BoundedRead(stream.read)
            timeouts["read"] = None  # httpx looks here again before it reads the body
        return Ok(head=head_of(response))

    def _receive(self, action: Receive) -> Outcome:
        if action.deadline <= clock():
            return Failed(TimeoutError("nothing was there"))
        _moving.deadline = action.deadline
        try:
            return Ok(next(self._pieces, b""))
        finally:
            _moving.deadline = math.inf

    def release(self, *, reusable: bool) -> None:  # noqa: ARG002 - httpx sees for itself
        """Let go of the answer; hang up if it was not read to its end. Never waits, never fails.

        The garbage collector may be the caller, in the middle of whatever this thread does inside
        of httpx. So httpx itself is told later, by `settle`: its locks are not to be taken twice.
        """
        response, self._response = self._response, None
        if response is not None and not response.is_closed:
            hang_up(response)
            self._adapter.abandoned.append((None, response, self._pieces))


def settle(adapter: Adapter) -> None:
    """Have httpx close what was let go of."""
    while adapter.abandoned:
        with suppress(IndexError):  # another thread was faster
            adapter.abandoned.popleft()[1].close()


class BlockingAdapter(Adapter):
    """An `httpx.Client` for the blocking client."""

    def __init__(self, client: Any, check_open: Callable[[], None]) -> None:
        super().__init__(client, "Client", check_open)

    def line(self, request: Request) -> Line:
        """Return what the call for `request` does its input and output on."""
        return Line(self, request)

    def close(self) -> None:
        """Close the httpx client, as the official SDK does."""
        settle(self)
        self.client.close()
