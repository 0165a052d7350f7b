"""The backend for blocking sockets: one client for many threads."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from oaio_protocol.actions import (
    Action,
    Await,
    Close,
    Connect,
    Failed,
    Joined,
    Ok,
    Outcome,
    PoolTimeout,
    ReadBody,
    Receive,
    Send,
    Sleep,
)
from oaio_protocol.errors import OpenAIError
from oaio_protocol.http import Endpoint, Request, Upload
from oaio_protocol.pool import Reuse, Wait

from ._client.sync import Client
from ._streams import Line as AnyLine
from ._transport.connections import Connections, Waker
from ._transport.dial import clock, connected_socket, left, shake_hands
from ._transport.sockets import Readiness
from ._transport.tls import TLS, want_read, want_write
from ._transport.waits import Waits

if TYPE_CHECKING:
    from oaio_protocol.dial import StartTLS
    from oaio_protocol.http2.stream import Http2Stream

    from ._client.azure import AzureClient
    from ._transport.http2_blocking import SharedConnection

__all__ = ["AzureOpenAI", "OpenAI"]

T = TypeVar("T")


class Connection:
    """A connected socket. It never blocks by itself, which saves `settimeout`'s system calls."""

    shared = False
    _closed = True  # until there is a socket
    _stopped = False

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._channel = sock  # what is read and written: else TLS in the TLS of the socket
        self._tls = False
        self._readiness = Readiness(sock)
        self._closed = False  # perhaps by another thread

    @classmethod
    def open(
        cls, endpoint: Endpoint, deadline: float, tls: TLS, connections: Connections[Any]
    ) -> Connection:
        """Connect to `endpoint`, through its proxy if it has one.

        Raises:
            OSError: it failed.
            ProxyError: the proxy refused.
            ClientClosedError: the client was closed meanwhile.
        """
        connection = cls(connected_socket(endpoint, deadline))
        if endpoint.tls or endpoint.proxy is not None:
            try:
                with connections.waking(connection.stop):
                    shake_hands(connection, endpoint, deadline, tls)
            except BaseException:
                connection.abandon()
                raise
        return connection

    def start_tls(self, step: StartTLS, deadline: float, tls: TLS) -> None:
        """Encrypt the connection from here on, also one that is encrypted already."""
        channel: Any = tls.start(self._sock, step.host, step.alpn)
        if not self._tls:
            # The same descriptor goes on in another object.
            self._sock, self._readiness = channel, Readiness(channel)
        self._tls, self._channel = True, channel
        if self._stopped:
            raise ConnectionError("the connection was closed")
        self._when_ready(channel.do_handshake, self._readiness.readable, deadline)

    @property
    def alpn(self) -> str | None:
        """The protocol that was agreed upon when TLS began (RFC 7301), if one was."""
        channel: Any = self._channel
        return channel.selected_alpn_protocol() if self._tls else None

    def send(self, data: bytes, deadline: float) -> None:
        """Write all of `data`."""
        try:
            sent = self._channel.send(data)
        except (BlockingIOError, want_read(), want_write()):
            sent = 0
        if sent == len(data):  # which is nearly always so
            return
        view = memoryview(data)[sent:]
        while view:
            write = partial(self._channel.send, view)
            view = view[self._when_ready(write, self._readiness.writable, deadline) :]

    def receive(self, max_bytes: int, deadline: float) -> bytes:
        """Read what there is."""
        if self._closed:  # its number may be another socket's by now
            raise ConnectionError("the connection was closed")
        # Right after a request there is nothing yet: trying first would cost an exception each
        # time. Not so with TLS: what was sent may have been read already.
        if not self._tls and not self._readiness.readable(left(deadline)):
            raise TimeoutError("the deadline passed")
        try:
            data = self._channel.recv(max_bytes)
        except (BlockingIOError, want_read(), want_write()):
            read = partial(self._channel.recv, max_bytes)
            data = self._when_ready(read, self._readiness.readable, deadline)
        if self._closed:  # meanwhile: a TLS socket that is being closed reads what is encrypted
            raise ConnectionError("the connection was closed")
        return data

    def _when_ready(
        self, operation: Callable[[], T], blocked: Callable[[float | None], bool], deadline: float
    ) -> T:
        """Return what `operation` on the socket returns, once it does not have to wait."""
        while True:
            try:
                return operation()
            except BlockingIOError:
                ready = blocked(left(deadline))
            except want_read():
                ready = self._readiness.readable(left(deadline))
            except want_write():
                ready = self._readiness.writable(left(deadline))
            if not ready:
                raise TimeoutError("the deadline passed")

    def is_quiet(self) -> bool:
        """Tell whether it is open and has nothing to read."""
        channel: Any = self._channel
        return not self._readiness.readable() and not (self._tls and channel.pending())

    def stop(self) -> None:
        """Let nothing be read or written any more; a thread that waits for it is woken."""
        self._stopped = True
        with suppress(OSError):  # not connected any more, which is what was asked for
            # Not SSLSocket's own, which ends the encryption under the hands of a reader.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close at once; a thread that waits in `receive` is woken."""
        self._closed = True
        self.stop()
        self._sock.close()

    def abandon(self) -> None:
        """Close this process's copy of the socket; the parent's stays as it is."""
        self._sock.close()

    def __del__(self) -> None:
        if not self._closed:  # an interrupt came before its call could give it back
            self._sock.close()


_OK = Ok()
_REUSED = Ok(reused=True)


class Line(Waits):
    """What one call does its input and output on: it performs actions, and decides nothing."""

    def __init__(self, connections: Connections[Any], tls: TLS, request: Request) -> None:
        self._connections, self._tls, self._request = connections, tls, request
        self._connection: Connection | None = None
        self._shared: SharedConnection | None = None  # over HTTP/2, in its place
        self._stream: Http2Stream | None = None
        self._endpoint = request.endpoint

    def perform(self, action: Action) -> Outcome:
        """Perform `action` and return its outcome."""
        try:
            if isinstance(action, Receive):
                data = self._held().receive(action.max_bytes, action.deadline)
                if not data:  # which is also how a thread is woken whose client is closed
                    self._connections.check_open()
                return Ok(data)
            if isinstance(action, Send):
                self._held().send(action.data, action.deadline)
            elif isinstance(action, Await):
                self._await(action.deadline)
            elif isinstance(action, Connect):
                return self._connect(action)
            elif isinstance(action, Sleep):
                event = self.new_event()
                with self._connections.waking(event.set):
                    event.wait(max(0.0, action.until - clock()))
            elif isinstance(action, ReadBody) and isinstance(self._request.body, Upload):
                return Ok(self._request.body.source.pread(action.offset, action.max_bytes))
            elif isinstance(action, Close):
                self.release(reusable=False)
        except OSError as error:
            self._connections.check_open()
            return Failed(error)
        return _OK

    def _held(self) -> Connection:
        if self._connection is None:
            raise ConnectionError("the connection was closed")
        return self._connection

    def _connect(self, action: Connect) -> Outcome:
        self._endpoint = action.endpoint
        deadline, asked_at = action.deadline, clock()
        events: list[threading.Event] = []  # made only for a call that has to wait

        def waker() -> Waker:
            events.append(self.new_event())
            return events[0].set

        may_share = self._tls.http2 and self._tls.may_share(action.endpoint)
        grant = self._connections.acquire(
            action.endpoint, asked_at, fresh=action.fresh, waker=waker, may_share=may_share
        )
        if isinstance(grant, Wait):
            try:
                events[0].wait(left(action.queue_deadline))
            except BaseException:
                self._connections.cancel(grant.ticket, clock())
                raise
            taken = self._connections.collect(grant.ticket, clock())
            if taken is None:
                return Failed(PoolTimeout("no connection became free"))
            grant, deadline = taken, action.deadline_after(clock() - asked_at)
        if isinstance(grant, Reuse):
            if grant.connection.shared:
                return self._join(grant.connection, reused=True)
            self._connection = grant.connection
            return _REUSED
        connection: Connection | SharedConnection | None = None
        try:
            connection = Connection.open(action.endpoint, deadline, self._tls, self._connections)
            if self._tls.http2 and self._tls.speaks_http2(connection.alpn, action.endpoint):
                from ._transport.http2_blocking import SharedConnection  # which takes a while

                connection = SharedConnection(connection, self._connections, action.endpoint)
        except BaseException as error:
            if connection is not None:
                connection.close()
            tried = isinstance(error, OSError | OpenAIError)  # and not cancelled
            self._connections.release(grant, action.endpoint, clock(), reusable=not tried)
            if isinstance(error, OpenAIError):  # what its proxy said, typed already
                self._connections.check_open()
                return Failed(error)
            raise
        if isinstance(connection, Connection):
            self._connection, outcome = connection, Ok()
        else:
            outcome = self._join(connection, reused=False)
        self._connections.opened(connection, grant, action.endpoint, clock())
        return outcome

    def _join(self, shared: SharedConnection, *, reused: bool) -> Joined:
        """Hold a connection together with other calls."""
        self._shared, self._stream = shared, shared.http.stream()
        return Joined(reused=reused, stream=self._stream)

    def _await(self, deadline: float) -> None:
        shared, stream = self._shared, self._stream
        if shared is None or stream is None:
            raise ConnectionError("the connection was closed")
        shared.wait(stream, deadline)
        if shared.http.over:  # which is also how a call is woken whose client is closed
            self._connections.check_open()

    def release(self, *, reusable: bool) -> None:
        """Give the connection back, if one is held. Never waits and never fails."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._connections.release(connection, self._endpoint, clock(), reusable=reusable)
        elif self._shared is not None:
            shared, self._shared, stream = self._shared, None, self._stream
            if stream is not None:
                shared.drop(stream)
            self._connections.release(shared, self._endpoint, clock(), reusable=shared.http.accepts)


class OpenAI(Client):
    """The client for blocking code. See `BaseClient` for the arguments."""

    def _line(self, request: Request) -> AnyLine:
        if self._http_client is not None:
            return self._http_client.line(request)  # type: ignore[no-any-return]
        return Line(self._connections, self._tls, request)


if TYPE_CHECKING:

    class AzureOpenAI(AzureClient, OpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]
        """The client for Azure OpenAI. See `AzureClient` and `BaseClient`."""


def __getattr__(name: str) -> Any:
    if name != "AzureOpenAI":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._client.azure import azure_class

    globals()[name] = found = azure_class(OpenAI, name)
    return found
