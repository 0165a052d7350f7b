"""The connections of one client: the core's `Pool` decides, this carries it out.

Safe to use from several threads and event loops, from `__del__` in whatever thread the garbage
collector runs, and in the child of a fork.
"""

from __future__ import annotations

import math
import os
import threading
from collections import deque
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager
from typing import Generic, Protocol, TypeVar
from weakref import WeakKeyDictionary, WeakValueDictionary

from oaio_protocol._values import Value, value
from oaio_protocol.errors import ClientClosedError
from oaio_protocol.pool import (
    Changes,
    Open,
    Pool,
    PoolLimits,
    PoolStats,
    Reuse,
    Ticket,
    Wait,
)
from oaio_protocol.pool.values import NOTHING

from .locks import take

_fork_lock = threading.Lock()
"""Held while what a fork made useless is replaced: in a child, too, threads may come at once."""
_forks = 0
"""How many forks lie between this process and the one that imported this module."""


def _forked() -> None:
    global _forks, _fork_lock  # noqa: PLW0603 - os.getpid() would be a system call in each call
    _forks += 1
    _fork_lock = threading.Lock()  # a thread of the parent's may have held it


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)


def forks() -> int:
    """Return how many forks lie between this process and the one that imported this module."""
    return _forks


class Closable(Hashable, Protocol):
    """What the pool keeps.

    Attributes:
        shared: whether it carries many calls, so that one that ends must not close it.
    """

    shared: bool

    def close(self) -> None:
        """Close at once; never waits."""
        ...

    def abandon(self) -> None:
        """Close this process's copy only, in the child of a fork."""
        ...

    def is_quiet(self) -> bool:
        """Tell whether it is open and can carry a call."""
        ...


C = TypeVar("C", bound=Closable)
Waker = Callable[[], None]
"""Wakes a call that waits in the queue; may be called from any thread."""


_Returned = tuple[C | Open, Hashable, float, bool]
"""A connection, or the right to open one; the endpoint; when; whether it can be used again."""


@value
class _Resized(Value, Generic[C]):
    """How many calls a connection can carry from now on."""

    connection: C
    endpoint: Hashable
    now: float
    capacity: int


class Connections(Generic[C]):
    """Keeps, hands out and closes connections.

    Returned connections go through a queue of their own, because `__del__` may return one while
    this very thread is in the middle of a change: whoever holds the lock serves the queue.
    """

    def __init__(self, limits: PoolLimits | None = None) -> None:
        self._limits = limits
        self._begin()

    def _begin(self) -> None:
        self._closed = False
        self._lock = threading.Lock()
        self._pool: Pool[C] = Pool(self._limits)
        self._wakers: dict[Ticket[C], Waker] = {}
        self._sleepers: set[Waker] = set()
        self._returned: deque[_Returned[C] | _Resized[C]] = deque()
        # Weakly: what was in the hands of a call that an interrupt (`KeyboardInterrupt`) took out
        # between two steps is collected with it, and `_recount` finds that its place is free.
        self._all: WeakKeyDictionary[C, Hashable] = WeakKeyDictionary()
        self._rights: WeakValueDictionary[int, Open] = WeakValueDictionary()
        self._forks = _forks  # last: who finds it so finds all of it in its place

    def _after_fork(self) -> None:
        """Forget the parent's connections without disturbing them."""
        with _fork_lock:
            if self._forks == _forks:  # another thread was here
                return
            inherited, closed = self._present(), self._closed
            self._begin()
            self._closed = closed
        for connection in inherited:
            connection.abandon()

    def acquire(
        self,
        endpoint: Hashable,
        now: float,
        *,
        fresh: bool,
        waker: Callable[[], Waker],
        may_share: bool = False,
    ) -> Reuse[C] | Open | Wait[C]:
        """Return how the call gets its connection; `waker` makes what wakes it if it must wait.

        `may_share` tells whether a new connection might turn out to carry many calls.

        Raises:
            ClientClosedError: the client was closed.
        """
        if self._forks != _forks:
            self._after_fork()
        while True:
            with self._lock:
                if self._closed:
                    self.check_open()
                # What this thread gave back may still be in the queue: it should find it again.
                returned = self._take_back() if self._returned else ()
                grant, changes = self._pool.acquire(endpoint, now, fresh=fresh, may_share=may_share)
                if changes is not NOTHING:
                    self._note(changes)
                if isinstance(grant, Reuse):
                    pass
                elif isinstance(grant, Open):
                    self._rights[id(grant)] = grant
                else:
                    self._wakers[grant.ticket] = waker()
                    returned = [*returned, changes]
                    changes = self._recount(now)
            if returned or changes is not NOTHING:
                self._carry_out(*returned, changes)
            if self._returned:
                self._settle()
            if not isinstance(grant, Reuse) or grant.connection.is_quiet():
                return grant
            self.release(grant.connection, endpoint, now, reusable=False)

    def opened(self, connection: C, right: Open, endpoint: Hashable, now: float) -> None:
        """Note a new connection, which was opened by `right`."""
        with self._lock:
            self._all[connection] = endpoint
            self._rights.pop(id(right), None)
            changes = self._pool.opened(connection, endpoint, now, shared=connection.shared)
            self._note(changes)
        self._carry_out(changes)
        self._settle()
        if self._closed:
            connection.close()

    def resize(self, connection: C, endpoint: Hashable, now: float, capacity: int) -> None:
        """Note how many calls `connection` can carry from now on; never waits, never fails."""
        self._returned.append(_Resized(connection, endpoint, now, capacity))
        self._settle()

    def stats(self, name: Callable[[Hashable], str] = str) -> PoolStats:
        """Return what the connections do; `name` makes the name of an endpoint."""
        if self._forks != _forks:
            self._after_fork()
        with self._lock:
            # Nothing expires by being looked at.
            changes = self._recount(-math.inf, surely=True)
            stats = self._pool.stats(name)
        self._carry_out(changes)
        self._settle()
        return stats

    def collect(self, ticket: Ticket[C], now: float) -> Reuse[C] | Open | None:
        """Return what a call got that waited; one that got nothing leaves the queue.

        Raises:
            ClientClosedError: it got nothing because the client was closed.
        """
        changes: Changes[C] = NOTHING
        with self._lock:
            grant = self._pool.take(ticket)
            if grant is None:
                changes = self._recount(now)
                grant = self._pool.take(ticket)
        self._carry_out(changes)
        self._settle()
        if grant is None:
            self.cancel(ticket, now)
            self.check_open()
        return grant

    def release(
        self, connection: C | Open, endpoint: Hashable, now: float, *, reusable: bool
    ) -> None:
        """Take back a connection, or the right to open one; never waits, never fails.

        The right to open one is `reusable` if it was not tried to an end.
        """
        if self._forks != _forks:
            if not isinstance(connection, Open):
                connection.abandon()
            return
        if not reusable and not isinstance(connection, Open) and not connection.shared:
            connection.close()
        self._returned.append((connection, endpoint, now, reusable and not self._closed))
        self._settle()

    def forget(self, unwanted: Callable[[Hashable], bool], now: float) -> None:
        """Close the kept connections to each endpoint of which `unwanted` is true."""
        if self._forks != _forks:
            self._after_fork()
        with self._lock:
            changes = self._pool.forget(unwanted, now)
            self._note(changes)
        self._carry_out(changes)
        self._settle()

    def cancel(self, ticket: Ticket[C], now: float) -> None:
        """Leave the queue."""
        with self._lock:
            self._wakers.pop(ticket, None)
            changes = self._pool.cancel(ticket, now)
            self._note(changes)
        self._carry_out(changes)
        self._settle()

    def _settle(self) -> None:
        while self._returned:
            taken: list[bool] = []
            try:
                if not take(self._lock, 0, taken):
                    return
                returned = self._take_back()
            finally:
                if taken and taken[0]:
                    self._lock.release()
            if returned:
                self._carry_out(*returned)

    def _take_back(self) -> list[Changes[C]]:
        """Serve the queue of returned connections; the lock is held."""
        found: list[Changes[C]] = []
        pool = self._pool
        while self._returned:
            note = self._returned.popleft()
            if isinstance(note, _Resized):
                changes = pool.resize(note.connection, note.endpoint, note.now, note.capacity)
            else:
                connection, endpoint, now, reusable = note
                if not isinstance(connection, Open):
                    changes = (
                        Changes((connection,))  # the parent's: the books know nothing of it
                        if self._forks and connection not in self._all
                        else pool.release(connection, endpoint, now, reusable=reusable)
                    )
                elif self._rights.pop(id(connection), None) is connection:
                    no_more = pool.open_abandoned if reusable else pool.open_failed
                    changes = no_more(endpoint, now)
                else:
                    changes = NOTHING
            if changes is not NOTHING:
                self._note(changes)
                found.append(changes)
        return found

    def _note(self, changes: Changes[C]) -> None:
        """Take note of which connections go, and who may open one; the lock is held."""
        for connection in changes.close:
            self._all.pop(connection, None)
        for ticket in changes.wake:
            if isinstance(ticket.granted, Open):
                self._rights[id(ticket.granted)] = ticket.granted

    def _recount(self, now: float, *, surely: bool = False) -> Changes[C]:
        """Have the pool count what there is, and serve who waits; the lock is held.

        An interrupt may have taken a call out of the middle of anything. It is done before a call
        waits, and before it gives up: then a place that nobody holds would be missed.
        """
        pool = self._pool
        if self._closed:  # nothing is to be had any more
            return NOTHING
        as_booked = pool.in_use + pool.idle == len(self._all) + len(self._rights)
        if as_booked and not surely:  # nearly always so, and quickly seen
            return NOTHING
        opening = [right.endpoint for right in self._rights.values()]
        there = [(c, self._all[c]) for c in self._present() if c in self._all]
        changes = pool.recount(there, opening, now)
        self._note(changes)
        return changes

    def _carry_out(self, *all_changes: Changes[C]) -> None:
        for changes in all_changes:
            for connection in changes.close:
                connection.close()
            for ticket in changes.wake:
                waker = self._wakers.pop(ticket, None)
                if waker is not None:
                    waker()

    def _present(self) -> list[C]:
        """Return the connections that are there; also while other threads add some."""
        # `list(self._all)` is a loop in Python, in whose middle the other threads come.
        return [found for ref in self._all.keyrefs() if (found := ref()) is not None]

    @property
    def limits(self) -> PoolLimits:
        """How many connections there may be."""
        return self._pool.limits

    def check_open(self) -> None:
        """Raise `ClientClosedError` if the client was closed."""
        if self._closed:
            raise ClientClosedError("this client was closed; make a new one")

    @contextmanager
    def waking(self, waker: Waker) -> Generator[None, None, None]:
        """Call `waker` if the client is closed meanwhile: `close` ends a sleep, too.

        Raises:
            ClientClosedError: the client was closed, before or meanwhile.
        """
        self._sleepers.add(waker)
        try:
            self.check_open()
            yield
        finally:
            self._sleepers.discard(waker)
        self.check_open()

    @property
    def closed(self) -> bool:
        """Whether the client was closed."""
        return self._closed

    def close(self) -> None:
        """Close every connection, in use or not, and wake those who wait. Never fails."""
        self._closed = True
        inherited = self._forks != _forks
        for connection in self._present():
            if inherited:
                connection.abandon()
            else:
                connection.close()
        self._all.clear()
        for waker in [*self._wakers.values(), *self._sleepers]:
            waker()

    def __del__(self) -> None:
        if hasattr(self, "_wakers"):
            self.close()
