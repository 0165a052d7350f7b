"""One HTTP/2 connection and the calls that share it: what is the same in every backend.

Nothing runs in the background. Of the calls that wait, one reads for all (the leader), and hands
this on when it leaves; the others sleep until their own stream has news. What is to be written is
written by whoever comes first, as much as goes without waiting; if that is not all, one of those
who wait waits for the socket, too.
"""

from __future__ import annotations

import threading
from collections.abc import Hashable
from contextlib import suppress
from typing import Any, Generic, TypeVar
from weakref import ref

from oaio_protocol.http2 import Http2Connection, Http2Stream

from .connections import forks
from .locks import take
from .tls import want_read, want_write

SLICE = 0.1
"""Seconds after which a call looks again, where another one was to write and may have left."""
LOOK_AGAIN = 1.0
"""Seconds after which the call that reads for all looks whether its own stream was closed, which
another thread or task may do, and which nothing from the network tells."""
_RECEIVE_SIZE = 64 * 1024
_BRIEFLY = 0.01
"""Seconds that a lock is waited for at most where nothing may wait: this very thread may hold it,
if the garbage collector runs in the middle of a change."""
_NOTHING = memoryview(b"")

W = TypeVar("W")


class Shared(Generic[W]):
    """What the blocking and the async backends have in common; `W` wakes a call that waits.

    Args:
        connection: the connected socket.
        connections: the client's, which are told how many calls this one can carry.
        key: the endpoint that they know it by.
        now: the time, in seconds.
    """

    shared = True

    def __init__(self, connection: Any, connections: Any, key: Hashable, now: float) -> None:
        self._lock = threading.Lock()  # of the books of the connection
        self._io = threading.Lock()  # of the socket, for what does not wait
        keepalive = connections.limits.ping_after
        self.http = Http2Connection(now, keepalive=keepalive, lock=self._lock)
        self.connection = connection
        # Weakly: a client that is dropped without being closed closes its connections at once then.
        self._connections, self._key = ref(connections), key
        self._forks = forks()
        self._sock = connection._channel  # noqa: SLF001 - a part of the backend's connection
        self._encrypted = connection._tls  # noqa: SLF001
        self._more = True  # there may be something that TLS holds and the system does not know of
        self._capacity = self.http.capacity
        self._unsent = _NOTHING
        self._writable = True
        self._reading = self._writing = False  # whether one of those who wait does so for all
        self._followers: dict[Http2Stream, W] = {}

    def _now(self) -> float:
        """Return the time on the clock of the calls."""
        raise NotImplementedError

    def _pool_now(self) -> float:
        """Return the time on the clock of the pool."""
        raise NotImplementedError

    def _wake(self, waiter: W) -> None:
        raise NotImplementedError

    def _hand_on(self) -> None:
        """Let one of those who sleep do what nobody does any more."""
        if not self._followers:
            return
        writes = self._unsent and not self._writing
        if not self._reading or writes:
            with suppress(StopIteration, RuntimeError):  # others may come and go meanwhile
                waiter = next(iter(self._followers.values()))
                if writes:  # an upload waits for nothing else
                    uploads = (w for s, w in self._followers.items() if s.piece is not None)
                    waiter = next(uploads, waiter)
                self._wake(waiter)

    def flush(self) -> bool:
        """Write what can be written without waiting; tell whether that was all."""
        while True:
            with self._io:
                try:
                    done = self._flush()
                except BaseException:
                    self._break_off()
                    raise
            # What was cancelled meanwhile could not be sent, because this thread was here, or
            # because the network takes nothing now.
            if not self.http.unsettled:
                return done
            self.http.settle()

    def _flush(self) -> bool:
        while self._writable:
            if not self._unsent:
                self._unsent = memoryview(self.http.data_to_send())
                if not self._unsent:
                    break
            try:
                sent = self._sock.send(self._unsent)
            except (BlockingIOError, want_read(), want_write()):
                return False
            except (OSError, ValueError):
                # What the server said before it closed is still to be read, and so is the reason.
                self._writable = False
                break
            self._unsent = self._unsent[sent:]
        return True

    def receive(self) -> bool:
        """Take what has come, without waiting; tell whether anything had."""
        with self._io:
            try:
                data, end = self._read()
                if data:
                    self.http.receive_data(data, self._now())
                if isinstance(end, Exception):
                    self.http.connection_lost(end)
                elif end:
                    self.http.receive_data(b"", self._now())
            except BaseException:
                self._break_off()
                raise
        if not data and not end:
            return False
        self._tell()
        return True

    def _break_off(self) -> None:
        """End the connection in the middle of a change, where `KeyboardInterrupt` may come.

        What was read or written then may be lost, and what follows would not be understood.
        """
        self.http.connection_lost(InterruptedError("a call that used it was interrupted"))

    def _read(self) -> tuple[bytes, Exception | bool]:
        """Read what has come; tell whether the connection has ended, and how.

        TLS gives one record at a time, often no more than an event; they are taken together,
        because the frames in them are cheaper together.
        """
        pieces: list[bytes] = []
        size, end = 0, False
        self._more = False
        try:
            while data := self._sock.recv(_RECEIVE_SIZE):
                pieces.append(data)
                size += len(data)
                if not self._encrypted or size >= _RECEIVE_SIZE:
                    self._more = self._encrypted
                    break
            else:
                end = True
        except (BlockingIOError, want_read(), want_write()):
            pass  # that was all
        except (OSError, ValueError) as error:
            return b"".join(pieces), error
        return pieces[0] if len(pieces) == 1 else b"".join(pieces), end

    def _tell(self) -> None:
        """Tell the pool how many calls can be carried, and those who wait for news of them."""
        capacity = self.http.capacity
        if capacity != self._capacity:
            self._capacity = capacity
            connections = self._connections()
            if connections is not None:
                connections.resize(self, self._key, self._pool_now(), capacity)
        self.notify()

    def notify(self) -> None:
        """Wake the calls whose streams have news."""
        for stream in self.http.take_news():
            waiter = self._followers.get(stream)
            if waiter is not None:
                self._wake(waiter)

    def drop(self, stream: Http2Stream) -> None:
        """Give up `stream`, if it is not over. Never waits and never fails."""
        if self._forks != forks():
            return  # what is sent here would go out on the parent's connection
        if stream.over or not self._writable:
            stream.cancel()
            return
        stream.cancel()
        writes: list[bool] = []
        free: list[bool] = []
        try:
            if not take(self._io, _BRIEFLY, writes):
                return  # whoever writes will see it
            try:
                if not take(self._lock, _BRIEFLY, free):
                    return
            finally:
                if free and free[0]:
                    self._lock.release()
            self._flush()
        finally:
            if writes and writes[0]:
                self._io.release()
        self._tell()

    def _catch_up(self) -> None:
        """Take what came while nobody waited: it may be the end."""
        while not self.http.over and self.receive():
            pass
        self.flush()
        self._tell()

    def close(self) -> None:
        """Close at once; those who wait are woken."""
        if not self.http.over:
            self.http.connection_lost(None)
            with suppress(Exception):
                self.notify()
        self.connection.close()

    def abandon(self) -> None:
        """Close this process's copy of the socket; the parent's stays as it is."""
        self.connection.abandon()
