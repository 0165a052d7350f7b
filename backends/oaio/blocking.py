"""The backend for blocking sockets: one client for many threads."""

from __future__ import annotations

import math
import socket
import threading
import time
from contextlib import suppress
from functools import partial

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
from ._sockets import Quiet, addresses, new_socket, numeric_addresses, start_tls
from ._streams import Line as AnyLine
from ._sync import Client
from ._tls import TLS

__all__ = ["OpenAI"]

clock = time.monotonic


def _left(deadline: float) -> float | None:
    """Return the seconds until `deadline`, for `settimeout`, at least what it takes to look."""
    return None if deadline == math.inf else max(0.001, deadline - clock())


class Connection:
    """A connected socket."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self.is_quiet = Quiet(sock)

    @classmethod
    def open(cls, endpoint: Endpoint, deadline: float, tls: TLS) -> Connection:
        """Connect to the first address of `endpoint` that answers, each with its share of time.

        Raises:
            OSError: none did; the last one's error.
        """
        found = numeric_addresses(endpoint) or addresses(
            socket.getaddrinfo(endpoint.host, endpoint.port, type=socket.SOCK_STREAM)
        )
        failure: OSError = OSError("the host has no address")
        for left, (family, address) in zip(range(len(found), 0, -1), found, strict=True):
            sock = new_socket(family)
            try:
                now = clock()
                sock.settimeout(_left(now + (deadline - now) / left))
                sock.connect(address)
                if endpoint.tls:
                    sock = start_tls(sock, endpoint, tls.context)
                    sock.settimeout(_left(deadline))
                    sock.do_handshake()
                return cls(sock)
            except OSError as error:
                failure = error
                sock.close()
            except BaseException:
                sock.close()
                raise
        raise failure

    def send(self, data: bytes, deadline: float) -> None:
        """Write all of `data`."""
        view = memoryview(data)
        while view:
            self._sock.settimeout(_left(deadline))
            view = view[self._sock.send(view) :]

    def receive(self, max_bytes: int, deadline: float) -> bytes:
        """Read what there is."""
        self._sock.settimeout(_left(deadline))
        return self._sock.recv(max_bytes)

    def close(self) -> None:
        """Close at once; a thread that waits in `receive` is woken."""
        with suppress(OSError):  # not connected any more, which is what was asked for
            self._sock.shutdown(socket.SHUT_RDWR)
        self._sock.close()

    def abandon(self) -> None:
        """Close this process's copy of the socket; the parent's stays as it is."""
        self._sock.close()


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
                return Ok(self._held().receive(action.max_bytes, action.deadline))
            if isinstance(action, Send):
                self._held().send(action.data, action.deadline)
            elif isinstance(action, Connect):
                return self._connect(action)
            elif isinstance(action, Sleep):
                time.sleep(max(0.0, action.until - clock()))
            elif isinstance(action, ReadBody) and isinstance(self._request.body, Upload):
                return Ok(self._request.body.source.pread(action.offset, action.max_bytes))
            elif isinstance(action, Close):
                self.release(reusable=False)
            return Ok()
        except OSError as error:
            self._connections.check_open()
            return Failed(error)

    def _held(self) -> Connection:
        if self._connection is None:
            raise ConnectionError("the connection was closed")
        return self._connection

    def _connect(self, action: Connect) -> Outcome:
        self._endpoint = action.endpoint
        deadline, asked_at = action.deadline, clock()
        event = threading.Event()
        make_waker = partial(_setter, event)
        grant = self._connections.acquire(
            action.endpoint, asked_at, fresh=action.fresh, waker=make_waker
        )
        if isinstance(grant, Wait):
            try:
                event.wait(_left(action.queue_deadline))
            finally:
                taken = self._connections.take(grant.ticket)
                if taken is None:
                    self._connections.cancel(grant.ticket, clock())
            self._connections.check_open()
            if taken is None:
                return Failed(PoolTimeout("no connection became free"))
            grant, deadline = taken, deadline + clock() - asked_at
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


def _setter(event: threading.Event) -> Waker:
    return event.set


class OpenAI(Client):
    """The client for blocking code. See `BaseClient` for the arguments."""

    def _line(self, request: Request) -> AnyLine:
        if self._http_client is not None:
            return self._http_client.line(request)  # type: ignore[no-any-return]
        return Line(self._connections, self._tls, request)
