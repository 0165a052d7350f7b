"""One HTTP/2 connection and the tasks whose calls share it, for every event loop."""

from __future__ import annotations

import socket
from collections.abc import Hashable
from time import monotonic
from typing import TYPE_CHECKING, Any

from oaio_protocol.http2 import Http2Stream

from .http2 import LOOK_AGAIN, SLICE, Shared

if TYPE_CHECKING:
    from .connections import Connections
    from .line_async import Bell, Connection, Loop, Watch


class SharedConnection(Shared["Bell"]):
    """An HTTP/2 connection that the calls of many tasks share."""

    connection: Connection

    def __init__(
        self, connection: Connection, connections: Connections[Any], key: Hashable, loop: Loop
    ) -> None:
        self._loop = loop
        super().__init__(connection, connections, key, loop.clock())
        self._watch = connection._watch  # noqa: SLF001
        self._writer: tuple[Watch, socket.socket] | None = None

    def _now(self) -> float:
        return self._loop.clock()

    def _pool_now(self) -> float:
        return monotonic()

    def _wake(self, waiter: Bell) -> None:
        waiter.ring()

    async def wait(self, stream: Http2Stream, deadline: float) -> None:
        """Send what there is to send, and wait until `stream` has news.

        Raises:
            TimeoutError: there was none until `deadline`.
        """
        reads = False
        if self._followers and not stream.answered and not stream.news:
            # Let the other tasks that are about to send something do so: it goes out in one write.
            await self._loop.sleep_until(0.0)
        try:
            while True:
                flushed = self.flush()
                self.notify()
                if stream.news:
                    stream.news = False
                    return
                if not self._reading:
                    reads = self._reading = True
                if not flushed and self._writes(stream, reads=reads):
                    if reads and self._followers:  # let another one read
                        reads = self._reading = False
                        self._hand_on()
                    await self._wait_to_write(deadline)
                    if reads:
                        self.receive()
                elif reads:
                    if not flushed:
                        self._hand_on()  # somebody else waits to write
                    await self._look(deadline, flushed=flushed)
                else:
                    await self._follow(stream, deadline)
                    if stream.news:  # what others have to send by now, they send themselves
                        stream.news = False
                        return
        finally:
            if reads:
                self._reading = False
            self._hand_on()

    def _writes(self, stream: Http2Stream, *, reads: bool) -> bool:
        """Tell whether the call of `stream` is to wait until something can be written.

        One that uploads is, if there is one: meanwhile it could not be told of its news.
        """
        if self._writing or stream.piece is not None or not self._followers:
            return not self._writing
        return not reads and all(other.piece is None for other in self._followers)

    async def _look(self, deadline: float, *, flushed: bool) -> None:
        """Wait for something to read, and read it."""
        if self._more and self.receive():
            return
        slice_ = LOOK_AGAIN if flushed else SLICE  # the task that writes may leave
        until = min(deadline, self.http.timer, self._now() + slice_)
        try:
            await self._watch.readable(until)
        except TimeoutError:
            now = self._now()
            if now >= deadline:
                raise
            if now >= self.http.timer:
                self.http.on_timer(now)
        except OSError as error:  # closed, perhaps by another thread
            self.http.connection_lost(error)
        else:
            self.receive()

    async def _wait_to_write(self, deadline: float) -> None:
        """Wait until something can be written.

        With a descriptor of its own, because a watch serves one task; and not for long, because
        nobody reads if this task is alone, and the server may wait for that before it reads on.
        """
        if self._writer is None:
            sock = self.connection._sock  # noqa: SLF001
            copy = socket.fromfd(sock.fileno(), sock.family, sock.type)
            copy.setblocking(False)
            self._writer = self._loop.watch(copy), copy
        self._writing = True
        try:
            await self._writer[0].writable(min(deadline, self._now() + SLICE))
        except TimeoutError:
            if self._now() >= deadline:
                raise
        except OSError as error:
            self.http.connection_lost(error)
        finally:
            self._writing = False

    async def _follow(self, stream: Http2Stream, deadline: float) -> None:
        """Sleep until there are news, or until it is this task's turn to read for all."""
        bell = self._followers[stream] = self._loop.bell()
        try:
            if not stream.news:  # which a thread that closes the client may have brought
                await bell.wait(deadline)
        finally:
            self._followers.pop(stream, None)
        if not stream.news and self._now() >= deadline:
            raise TimeoutError("the deadline passed")

    def is_quiet(self) -> bool:
        """Tell whether it takes another call; what came while nobody waited is read first."""
        if not self._reading and not self._followers:
            self._catch_up()
            self._hand_on()
        return self.http.accepts

    def close(self) -> None:
        """Close at once; those who wait are woken."""
        super().close()
        writer, self._writer = self._writer, None
        if writer is not None:
            writer[0].close(writer[1])

    def abandon(self) -> None:
        """Close this process's copies of the socket; the parent's stay as they are."""
        super().abandon()
        if self._writer is not None:
            self._writer[1].close()
