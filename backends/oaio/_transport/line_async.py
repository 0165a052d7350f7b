"""The input and output of async calls, the same for every event loop.

A backend says how its loop waits (`Loop` and `Watch`); all else about sockets is here.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Awaitable, Callable, Coroutine, Hashable
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

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

from .connections import Connections, Waker
from .dial_async import connected_socket, shake_hands
from .sockets import Readiness
from .tls import TLS, want_read, want_write

if TYPE_CHECKING:
    from oaio_protocol.dial import StartTLS
    from oaio_protocol.http2.stream import Http2Stream

    from .http2_async import SharedConnection

T = TypeVar("T")
WaitFor = Callable[[socket.socket, float], Awaitable[None]]
"""Waits for a socket; raises `TimeoutError` when the deadline passes."""


class Bell(Protocol):
    """Something that one task waits for and any thread may ring."""

    def ring(self) -> None:
        """Let the task go on; callable from any thread."""
        ...

    async def wait(self, deadline: float) -> None:
        """Wait until it rings or `deadline` passes, whichever comes first."""
        ...


class Watch(Protocol):
    """Waits for one socket."""

    async def readable(self, deadline: float) -> None:
        """Wait until there is something to read; `TimeoutError` when `deadline` passes."""
        ...

    async def writable(self, deadline: float) -> None:
        """Wait until something can be written; `TimeoutError` when `deadline` passes."""
        ...

    def follow(self, sock: socket.socket) -> None:
        """Go on with `sock`, which has taken over the descriptor of the one that was watched."""
        ...

    def close(self, sock: socket.socket) -> None:
        """Stop watching and close `sock`, which was watched; callable from any thread."""
        ...


class Group(Protocol):
    """Tasks that end before the group is left."""

    async def enter(self) -> None:
        """Begin."""
        ...

    async def leave(self) -> None:
        """Wait until the tasks have ended; in the task that called `enter`."""
        ...

    def start(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start a task."""
        ...

    def cancel(self) -> None:
        """Cancel the tasks that are running."""
        ...


class Loop(Hashable, Protocol):
    """What a backend is: how its event loop tells the time and waits. Equal for the same loop."""

    def clock(self) -> float:
        """Return the loop's time in seconds."""
        ...

    def is_over(self) -> bool:
        """Tell whether the loop has ended for good."""
        ...

    async def sleep_until(self, when: float) -> None:
        """Sleep until `when`."""
        ...

    async def look_up(self, host: str, port: int, deadline: float) -> list[Any]:
        """Return what `getaddrinfo` finds; `TimeoutError` when `deadline` passes."""
        ...

    async def in_time(self, work: Callable[[], Awaitable[T]], deadline: float) -> T:
        """Return what `work` gives; cancel it, and raise `TimeoutError`, when `deadline` passes."""
        ...

    async def in_thread(self, function: Callable[[], bytes]) -> bytes:
        """Return what `function`, which may block, returns in a thread."""
        ...

    def watch(self, sock: socket.socket) -> Watch:
        """Return what waits for `sock`."""
        ...

    def bell(self) -> Bell:
        """Return a new bell."""
        ...

    def group(self) -> Group:
        """Return a new group of tasks."""
        ...


class SingleWatch:
    """A watch for loops that are told anew for each wait which socket it is for.

    Args:
        sock: what to wait for.
        wait_readable: waits until there is something to read, or the deadline.
        wait_writable: waits until something can be written, or the deadline.
    """

    def __init__(self, sock: socket.socket, wait_readable: WaitFor, wait_writable: WaitFor) -> None:
        self._sock, self._wait_readable, self._wait_writable = sock, wait_readable, wait_writable
        self._waiting = self._closing = False

    async def readable(self, deadline: float) -> None:
        """Wait until there is something to read."""
        await self._wait(self._wait_readable, deadline)

    async def writable(self, deadline: float) -> None:
        """Wait until something can be written."""
        await self._wait(self._wait_writable, deadline)

    async def _wait(self, wait: WaitFor, deadline: float) -> None:
        self._waiting = True
        try:
            await wait(self._sock, deadline)
        finally:
            self._waiting = False
            if self._closing:
                self._sock.close()
        if self._closing:
            raise ConnectionError("the connection was closed")

    def follow(self, sock: socket.socket) -> None:
        """Go on with `sock`, which has taken over the descriptor."""
        self._sock = sock

    def close(self, sock: socket.socket) -> None:
        """Close `sock`; a task that waits for it is woken, and closes it then."""
        if not self._waiting:
            sock.close()
            return
        self._closing = True
        # This wakes the task whatever thread it is in. Not SSLSocket's own method, which would take
        # the TLS state away. If it fails, the peer's reset has woken the task already.
        with suppress(OSError):
            socket.socket.shutdown(sock, socket.SHUT_RDWR)


class Connection:
    """A connected socket that never blocks."""

    shared = False
    _stopped = False

    def __init__(self, sock: socket.socket, watch: Watch) -> None:
        self._sock, self._watch = sock, watch
        self._channel = sock  # what is read and written: else TLS in the TLS of the socket
        self._tls = False
        self._readiness = Readiness(sock)

    @classmethod
    async def open(
        cls,
        endpoint: Endpoint,
        deadline: float,
        tls: TLS,
        loop: Loop,
        connections: Connections[Any],
    ) -> Connection:
        """Connect to `endpoint`, through its proxy if it has one.

        Raises:
            OSError: it failed.
            ProxyError: the proxy refused.
            ClientClosedError: the client was closed meanwhile.
        """
        connection = cls(*await connected_socket(endpoint, deadline, loop))
        if endpoint.tls or endpoint.proxy is not None:
            try:
                with connections.waking(connection.stop):
                    await shake_hands(connection, endpoint, deadline, tls)
            except BaseException:
                connection.close()
                raise
        return connection

    async def start_tls(self, step: StartTLS, deadline: float, tls: TLS) -> None:
        """Encrypt the connection from here on, also one that is encrypted already."""
        channel: Any = tls.start(self._sock, step.host, step.alpn)
        if not self._tls:
            # The same descriptor goes on in another object.
            self._sock, self._readiness = channel, Readiness(channel)
            self._watch.follow(channel)
        self._tls, self._channel = True, channel
        if self._stopped:
            raise ConnectionError("the connection was closed")
        await _when_ready(channel.do_handshake, self._watch, self._watch.readable, deadline)

    @property
    def alpn(self) -> str | None:
        """The protocol that was agreed upon when TLS began (RFC 7301), if one was."""
        channel: Any = self._channel
        return channel.selected_alpn_protocol() if self._tls else None

    async def send(self, data: bytes, deadline: float) -> None:
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
            view = view[await _when_ready(write, self._watch, self._watch.writable, deadline) :]

    async def receive(self, max_bytes: int, deadline: float, *, wait: bool) -> bytes:
        """Read what there is; without `wait`, only what is there already."""
        if self._sock.fileno() < 0:  # its number may be another socket's by now
            raise ConnectionError("the connection was closed")
        # Right after a request, or between slow events, there is nothing yet: trying first would
        # cost an exception each time. Not so with TLS: what was sent may have been read already.
        if wait and not self._tls:
            await self._watch.readable(deadline)
        try:
            return self._channel.recv(max_bytes)
        except (BlockingIOError, want_read(), want_write()):
            if not wait:
                raise
        read = partial(self._channel.recv, max_bytes)
        return await _when_ready(read, self._watch, self._watch.readable, deadline)

    def is_quiet(self) -> bool:
        """Tell whether it is open and has nothing to read."""
        channel: Any = self._channel
        return not self._readiness.readable() and not (self._tls and channel.pending())

    def stop(self) -> None:
        """Let nothing be read or written any more; from any thread. Who waits for it is woken."""
        self._stopped = True
        with suppress(OSError):  # not connected any more, which is what was asked for
            # Not SSLSocket's own, which would take the TLS state away.
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def close(self) -> None:
        """Close at once."""
        self._watch.close(self._sock)

    def abandon(self) -> None:
        """Close this process's copy of the socket; the parent's stays as it is."""
        self._sock.close()

    def __del__(self) -> None:
        if hasattr(self, "_readiness") and self._sock.fileno() >= 0:  # nobody could close it
            self.close()


async def _when_ready(
    operation: Callable[[], T],
    watch: Watch,
    when_blocked: Callable[[float], Awaitable[None]],
    deadline: float,
) -> T:
    """Return what `operation` on a socket returns, once it does not have to wait."""
    while True:
        try:
            return operation()
        except BlockingIOError:
            await when_blocked(deadline)
        except want_read():
            await watch.readable(deadline)
        except want_write():
            await watch.writable(deadline)


_OK = Ok()
_REUSED = Ok(reused=True)


class Line:
    """What one call does its input and output on: it performs actions, and decides nothing.

    The connections of several loops are in one pool, which needs one clock for them all: trio's
    begins anywhere.
    """

    def __init__(
        self, connections: Connections[Any], tls: TLS, request: Request, loop: Loop
    ) -> None:
        self._connections, self._tls, self._request = connections, tls, request
        self._loop, self._clock = loop, loop.clock
        self._connection: Connection | None = None
        self._shared: SharedConnection | None = None  # over HTTP/2, in its place
        self._stream: Http2Stream | None = None
        self._key: Hashable = None

    async def perform(self, action: Action) -> Outcome:
        """Perform `action` and return its outcome."""
        try:
            if isinstance(action, Receive):
                wait = action.deadline > self._clock()
                return Ok(await self._held().receive(action.max_bytes, action.deadline, wait=wait))
            if isinstance(action, Send):
                await self._held().send(action.data, action.deadline)
            elif isinstance(action, Await):
                await self._await(action.deadline)
            elif isinstance(action, Connect):
                return await self._connect(action)
            elif isinstance(action, Sleep):
                bell = self._loop.bell()
                with self._connections.waking(bell.ring):
                    await bell.wait(action.until)
            elif isinstance(action, ReadBody) and isinstance(self._request.body, Upload):
                source = self._request.body.source
                read = partial(source.pread, action.offset, action.max_bytes)
                return Ok(await self._loop.in_thread(read))
            elif isinstance(action, Close):
                self.release(reusable=False)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return Failed(TimeoutError("nothing was there"))
        except OSError as error:
            self._connections.check_open()
            return Failed(error)
        return _OK

    def _held(self) -> Connection:
        if self._connection is None:
            raise ConnectionError("the connection was closed")
        return self._connection

    async def _connect(self, action: Connect) -> Outcome:
        self._key = (self._loop, action.endpoint)
        deadline, asked_at = action.deadline, self._clock()
        bell: list[Bell] = []

        def waker() -> Waker:
            bell.append(self._loop.bell())
            return bell[0].ring

        may_share = self._tls.http2 and self._tls.may_share(action.endpoint)
        grant = self._connections.acquire(
            self._key, monotonic(), fresh=action.fresh, waker=waker, may_share=may_share
        )
        if isinstance(grant, Wait):
            try:
                await bell[0].wait(action.queue_deadline)
            except BaseException:
                self._connections.cancel(grant.ticket, monotonic())
                raise
            taken = self._connections.collect(grant.ticket, monotonic())
            if taken is None:
                return Failed(PoolTimeout("no connection became free"))
            grant, deadline = taken, action.deadline_after(self._clock() - asked_at)
        if isinstance(grant, Reuse):
            if grant.connection.shared:
                return self._join(grant.connection, reused=True)
            self._connection = grant.connection
            return _REUSED
        connection: Connection | SharedConnection | None = None
        try:
            connection = await Connection.open(
                action.endpoint, deadline, self._tls, self._loop, self._connections
            )
            if self._tls.http2 and self._tls.speaks_http2(connection.alpn, action.endpoint):
                from .http2_async import SharedConnection  # which takes a while

                connection = SharedConnection(connection, self._connections, self._key, self._loop)
        except BaseException as error:
            if connection is not None:
                connection.close()
            tried = isinstance(error, OSError | OpenAIError)  # and not cancelled
            self._connections.release(grant, self._key, monotonic(), reusable=not tried)
            if isinstance(error, OpenAIError):  # what its proxy said, typed already
                self._connections.check_open()
                return Failed(error)
            raise
        if isinstance(connection, Connection):
            self._connection, outcome = connection, Ok()
        else:
            outcome = self._join(connection, reused=False)
        self._connections.opened(connection, grant, self._key, monotonic())
        return outcome

    def _join(self, shared: SharedConnection, *, reused: bool) -> Joined:
        """Hold a connection together with other calls."""
        self._shared, self._stream = shared, shared.http.stream()
        return Joined(reused=reused, stream=self._stream)

    async def _await(self, deadline: float) -> None:
        shared, stream = self._shared, self._stream
        if shared is None or stream is None:
            raise ConnectionError("the connection was closed")
        await shared.wait(stream, deadline)
        if shared.http.over:  # which is also how a call is woken whose client is closed
            self._connections.check_open()

    def release(self, *, reusable: bool) -> None:
        """Give the connection back, if one is held. Never waits and never fails."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._connections.release(connection, self._key, monotonic(), reusable=reusable)
        elif self._shared is not None:
            shared, self._shared, stream = self._shared, None, self._stream
            if stream is not None:
                shared.drop(stream)
            self._connections.release(shared, self._key, monotonic(), reusable=shared.http.accepts)
