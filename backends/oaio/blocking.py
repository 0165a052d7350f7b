"""The backend for blocking sockets: one client for many threads."""

from __future__ import annotations

import math
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from oaio_protocol.actions import (
    Action,
    Close,
    Connect,
    Failed,
    Ok,
    Outcome,
    PoolTimeout,
    ReadBody,
    Receive,
    Send,
    Sleep,
)
from oaio_protocol.http import Endpoint, Request, Upload
from oaio_protocol.pool import Reuse, Wait

from ._connections import Connections, Waker
from ._sockets import Address, Readiness, addresses, new_socket, numeric_addresses, start_tls
from ._streams import Line as AnyLine
from ._sync import Client
from ._tls import TLS, want_read, want_write

__all__ = ["OpenAI"]

T = TypeVar("T")
clock = time.monotonic

_LOOK = 0.001
"""What a connect takes at least, in seconds: `settimeout(0)` would not connect at all."""


_LONGEST = 2e6
"""The longest wait, in seconds (23 days): `poll` counts milliseconds in 32 bits."""


def _left(deadline: float) -> float | None:
    """Return the seconds until `deadline`; 0 if it has passed."""
    return None if deadline == math.inf else min(max(0.0, deadline - clock()), _LONGEST)


def _look_up(host: str, port: int, deadline: float) -> list[Any]:
    """Return what `getaddrinfo` finds by `deadline`.

    It takes the time that it takes, half a minute where no name server answers; so it is waited for
    in a thread, which may outlive the wait.
    """
    box: SimpleQueue[list[Any] | Exception] = SimpleQueue()

    def work() -> None:
        try:
            box.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:  # noqa: BLE001 - raised where it is waited for
            box.put(error)

    threading.Thread(target=work, name="oaio name lookup", daemon=True).start()
    try:
        found = box.get(timeout=_left(deadline))
    except Empty:
        raise TimeoutError("the deadline passed") from None
    if isinstance(found, Exception):
        raise found
    return found


class Connection:
    """A connected socket. It never blocks by itself, which saves `settimeout`'s system calls."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._tls = hasattr(sock, "do_handshake")
        self._readiness = Readiness(sock)
        self._closed = False  # perhaps by another thread

    @classmethod
    def open(cls, endpoint: Endpoint, deadline: float, tls: TLS) -> Connection:
        """Connect to the first address of `endpoint` that answers, each with its share of time.

        Raises:
            OSError: none did; the last one's error.
        """
        found = numeric_addresses(endpoint) or addresses(
            _look_up(endpoint.host, endpoint.port, deadline)
        )
        failure: OSError = OSError("the host has no address")
        for left, address in zip(range(len(found), 0, -1), found, strict=True):
            now = clock()
            try:
                return cls._open_one(address, endpoint, now + (deadline - now) / left, tls)
            except OSError as error:
                failure = error
        try:
            raise failure
        finally:
            del failure  # it holds this frame: they would be a cycle

    @classmethod
    def _open_one(cls, to: Address, endpoint: Endpoint, deadline: float, tls: TLS) -> Connection:
        family, address = to
        sock = new_socket(family)
        try:
            sock.settimeout(_left(deadline) or _LOOK)
            sock.connect(address)
            if endpoint.tls:
                sock = start_tls(sock, endpoint, tls.context)
            sock.setblocking(False)
            connection = cls(sock)
            if endpoint.tls:
                shake: Any = sock
                connection._when_ready(shake.do_handshake, connection._readiness.readable, deadline)
        except BaseException:
            sock.close()
            raise
        return connection

    def send(self, data: bytes, deadline: float) -> None:
        """Write all of `data`."""
        view = memoryview(data)
        while view:
            write = partial(self._sock.send, view)
            view = view[self._when_ready(write, self._readiness.writable, deadline) :]

    def receive(self, max_bytes: int, deadline: float) -> bytes:
        """Read what there is."""
        if self._closed:  # its number may be another socket's by now
            raise ConnectionError("the connection was closed")
        # Right after a request there is nothing yet: trying first would cost an exception each
        # time. Not so with TLS: what was sent may have been read already.
        if not self._tls and not self._readiness.readable(_left(deadline)):
            raise TimeoutError("the deadline passed")
        read = partial(self._sock.recv, max_bytes)
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
                ready = blocked(_left(deadline))
            except want_read():
                ready = self._readiness.readable(_left(deadline))
            except want_write():
                ready = self._readiness.writable(_left(deadline))
            if not ready:
                raise TimeoutError("the deadline passed")

    def is_quiet(self) -> bool:
        """Tell whether it is open and has nothing to read."""
        return not self._readiness.readable()

    def close(self) -> None:
        """Close at once; a thread that waits in `receive` is woken."""
        self._closed = True
        with suppress(OSError):  # not connected any more, which is what was asked for
            # Not SSLSocket's own, which ends the encryption under the hands of a reader.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)
        self._sock.close()

    def abandon(self) -> None:
        """Close this process's copy of the socket; the parent's stays as it is."""
        self._sock.close()


_OK = Ok()


class Line:
    """What one call does its input and output on: it performs actions, and decides nothing."""

    def __init__(self, connections: Connections[Connection], tls: TLS, request: Request) -> None:
        self._connections, self._tls, self._request = connections, tls, request
        self._connection: Connection | None = None
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
            elif isinstance(action, Connect):
                return self._connect(action)
            elif isinstance(action, Sleep):
                self._connections.wait_for_close(max(0.0, action.until - clock()))
                self._connections.check_open()
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
            events.append(threading.Event())
            return events[0].set

        grant = self._connections.acquire(
            action.endpoint, asked_at, fresh=action.fresh, waker=waker
        )
        if isinstance(grant, Wait):
            try:
                events[0].wait(_left(action.queue_deadline))
            except BaseException:
                self._connections.cancel(grant.ticket, clock())
                raise
            taken = self._connections.collect(grant.ticket, clock())
            if taken is None:
                return Failed(PoolTimeout("no connection became free"))
            grant, deadline = taken, action.deadline_after(clock() - asked_at)
        if isinstance(grant, Reuse):
            self._connection = grant.connection
            return Ok(reused=True)
        try:
            connection = Connection.open(action.endpoint, deadline, self._tls)
        except BaseException:
            self._connections.release(None, action.endpoint, clock(), reusable=False)
            raise
        self._connection = connection
        self._connections.opened(connection)
        return Ok()

    def release(self, *, reusable: bool) -> None:
        """Give the connection back, if one is held. Never waits and never fails."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._connections.release(connection, self._endpoint, clock(), reusable=reusable)


class OpenAI(Client):
    """The client for blocking code. See `BaseClient` for the arguments."""

    def _line(self, request: Request) -> AnyLine:
        if self._http_client is not None:
            return self._http_client.line(request)  # type: ignore[no-any-return]
        return Line(self._connections, self._tls, request)
