"""One HTTP/2 connection and the threads whose calls share it."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from oaio_protocol.http2 import Http2Stream

from .dial import clock, left
from .http2 import LOOK_AGAIN, SLICE, Shared

if TYPE_CHECKING:
    from ..blocking import Connection
    from .connections import Connections


class SharedConnection(Shared[threading.Lock]):
    """An HTTP/2 connection that the calls of many threads share."""

    connection: Connection

    def __init__(
        self, connection: Connection, connections: Connections[Any], key: Hashable
    ) -> None:
        super().__init__(connection, connections, key, clock())
        self._turn = threading.Lock()  # of who reads and writes for all

    def _now(self) -> float:
        return clock()

    def _pool_now(self) -> float:
        return clock()

    def _wake(self, waiter: threading.Lock) -> None:
        with suppress(RuntimeError):  # it was woken already
            waiter.release()

    def wait(self, stream: Http2Stream, deadline: float) -> None:
        """Send what there is to send, and wait until `stream` has news.

        Raises:
            TimeoutError: there was none until `deadline`.
        """
        reads = writes = False
        waiter: threading.Lock | None = None
        try:
            while True:
                flushed = self.flush()
                self.notify()
                if stream.news:
                    stream.news = False
                    return
                with self._turn:
                    if not self._reading:
                        reads = self._reading = True
                    if not flushed and not self._writing:
                        writes = self._writing = True
                    elif flushed and writes:
                        writes = self._writing = False
                    if not reads and not writes:
                        waiter = self._followers[stream] = threading.Lock()
                        waiter.acquire()
                if reads or writes:
                    self._look(deadline, reads=reads, writes=writes, flushed=flushed)
                elif waiter is not None:
                    self._follow(stream, waiter, deadline)
        finally:
            with self._turn:
                if reads:
                    self._reading = False
                if writes:
                    self._writing = False
                self._followers.pop(stream, None)
                self._hand_on()

    def _look(self, deadline: float, *, reads: bool, writes: bool, flushed: bool) -> None:
        """Wait for the socket, and read what there is."""
        if reads and self._more and self.receive():
            return
        # Whether another thread has a part of this.
        slice_ = LOOK_AGAIN if reads and (writes or flushed) else SLICE
        until = min(deadline, self.http.timer, clock() + slice_)
        readiness = self.connection._readiness  # noqa: SLF001
        wait = readiness.readable if not writes else readiness.either if reads else None
        if (wait or readiness.writable)(left(until)):
            if reads:
                self.receive()
            return
        now = clock()
        if now >= deadline:
            raise TimeoutError("the deadline passed")
        if now >= self.http.timer:
            self.http.on_timer(now)

    def _follow(self, stream: Http2Stream, waiter: threading.Lock, deadline: float) -> None:
        """Sleep until there are news, or until it is this thread's turn to read for all."""
        try:
            if stream.news:  # since the thread was put among those who are woken
                return
            # Not for long: the thread that was to wake this one may have been interrupted.
            seconds = min(max(0.0, deadline - clock()), LOOK_AGAIN)
            woken = waiter.acquire(timeout=seconds)
            if not woken and clock() >= deadline and not stream.news:
                raise TimeoutError("the deadline passed")
        finally:
            with self._turn:
                self._followers.pop(stream, None)

    def is_quiet(self) -> bool:
        """Tell whether it takes another call; what came while nobody waited is read first."""
        reads = False
        try:
            with self._turn:
                if not self._reading and not self._followers:
                    reads = self._reading = True
            if reads:
                self._catch_up()
        finally:
            if reads:
                with self._turn:
                    self._reading = False
                    self._hand_on()
        return self.http.accepts
