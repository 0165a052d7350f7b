"""Which kept connection a call gets, when a new one is opened, and who waits: decisions only.

A pool knows connections as opaque values (`C`, in a backend an object with a socket) and calls that
wait as `Ticket`s. It opens, closes and wakes nothing: what it returns says what to do. Each change
of its books is one plain call, so no cancellation can come between a decision and the fact.

```
           acquire                      release(reusable)
 waiting ──────────► in use ───────────────────────────► idle
    ▲        │          │ release(not reusable), forget    │ expiry, too many, forget
    └────────┘          └────────────► gone ◄──────────────┘
   no room: Wait
```
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Hashable
from typing import Any, Generic, TypeVar

from attrs import Attribute, define, field, frozen

from ._values import Value, value
from .errors import ConfigurationError

C = TypeVar("C", bound=Hashable)


def _positive(_: object, attribute: Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ConfigurationError(f"pool {attribute.name} must be above 0, not {value!r}")


@frozen
class PoolLimits:
    """How many connections there may be.

    Attributes:
        max_connections: connections in all; calls beyond it wait for one.
        max_idle: how many connections without a call are kept.
        idle_expiry: how many seconds a connection without a call is kept.
    """

    max_connections: int = field(default=1000, validator=_positive)
    max_idle: int = field(default=100, validator=_positive)
    idle_expiry: float = field(default=60.0, validator=_positive)


@define(eq=False)
class Ticket(Generic[C]):
    """The place of one call in the queue.

    Attributes:
        endpoint: where the call wants to go.
        fresh: whether it refuses a kept connection.
        granted: the answer, once there is one; ask `Pool.take` for it.
    """

    endpoint: Hashable
    fresh: bool = False
    granted: Reuse[C] | Open | None = None


@value
class Reuse(Value, Generic[C]):
    """Use this kept connection."""

    connection: C


@value
class Open(Value):
    """Open a connection; then say `opened`, or `open_failed`."""


@value
class Wait(Value, Generic[C]):
    """There is no room: wait until the ticket is granted, or `cancel` it."""

    ticket: Ticket[C]


@define
class _Idle(Generic[C]):
    connection: C
    since: float


@value
class Changes(Value, Generic[C]):
    """What a change of the pool's books asks the backend to do: close these, and wake those."""

    close: tuple[C, ...] = ()
    wake: tuple[Ticket[C], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.close or self.wake)


_NOTHING: Changes[Any] = Changes()


class Pool(Generic[C]):
    """The connections of one client in one event loop, or one process."""

    def __init__(self, limits: PoolLimits | None = None) -> None:
        self.limits = limits if limits is not None else PoolLimits()
        self._idle: dict[Hashable, deque[_Idle[C]]] = {}  # the newest last
        self._idle_count = 0
        self._in_use = 0  # in use by a call, being opened, or promised to a ticket
        self._queue: deque[Ticket[C]] = deque()
        self._expiry = math.inf  # no connection that is kept expires before

    @property
    def in_use(self) -> int:
        """How many connections carry a call or are being opened for one."""
        return self._in_use

    @property
    def idle(self) -> int:
        """How many connections are kept for later."""
        return self._idle_count

    @property
    def waiting(self) -> int:
        """How many calls wait for a connection."""
        return len(self._queue)

    def acquire(
        self, endpoint: Hashable, now: float, *, fresh: bool = False
    ) -> tuple[Reuse[C] | Open | Wait[C], Changes[C]]:
        """Decide how a call gets a connection to `endpoint`; `fresh` refuses a kept one."""
        expired = self._expire(now)
        # First come, first served.
        grant, closed = (None, ()) if self._queue else self._grant(endpoint, fresh=fresh)
        if grant is None:
            ticket: Ticket[C] = Ticket(endpoint, fresh)
            self._queue.append(ticket)
            return Wait(ticket), Changes(close=expired)
        return grant, Changes(close=(*expired, *closed)) if expired or closed else _NOTHING

    def release(
        self, connection: C, endpoint: Hashable, now: float, *, reusable: bool
    ) -> Changes[C]:
        """Take back a connection after its call; one that is not `reusable` is to be closed."""
        self._in_use -= 1
        close = list(self._expire(now))
        if not reusable:
            close.append(connection)
        else:
            self._keep(connection, endpoint, now)
        wake: list[Ticket[C]] = []
        if self._queue:
            close += self._serve(wake)
        while self._idle_count > self.limits.max_idle:
            close.append(self._drop_oldest())
        return Changes(tuple(close), tuple(wake)) if close or wake else _NOTHING

    def open_failed(self, now: float) -> Changes[C]:
        """Note that the connection that was to be opened could not be."""
        self._in_use -= 1
        wake: list[Ticket[C]] = []
        close = [*self._expire(now), *self._serve(wake)]
        return Changes(tuple(close), tuple(wake))

    def cancel(self, ticket: Ticket[C], now: float) -> Changes[C]:
        """Leave the queue. What was granted already and not taken goes to the next in line."""
        grant, ticket.granted = ticket.granted, None
        if isinstance(grant, Reuse):
            return self.release(grant.connection, ticket.endpoint, now, reusable=True)
        if isinstance(grant, Open):
            return self.open_failed(now)
        if ticket in self._queue:
            self._queue.remove(ticket)
        return Changes()

    def take(self, ticket: Ticket[C]) -> Reuse[C] | Open | None:
        """Return what was granted to `ticket`, and leave it to the caller; `None` means wait on."""
        grant, ticket.granted = ticket.granted, None
        return grant

    def forget(self, unwanted: Callable[[Hashable], bool]) -> tuple[C, ...]:
        """Drop the kept connections to each endpoint of which `unwanted` is true; close them."""
        dropped: list[C] = []
        for endpoint in [endpoint for endpoint in self._idle if unwanted(endpoint)]:
            while endpoint in self._idle:
                dropped.append(self._pop(endpoint, newest=True))
        return tuple(dropped)

    def close(self) -> tuple[C, ...]:
        """Forget the connections that are kept and return them, to be closed."""
        kept = tuple(entry.connection for entries in self._idle.values() for entry in entries)
        self._idle.clear()
        self._idle_count = 0
        return kept

    def _keep(self, connection: C, endpoint: Hashable, now: float) -> None:
        entries = self._idle.get(endpoint)
        if entries is None:
            entries = self._idle[endpoint] = deque()
        entries.append(_Idle(connection, now))
        self._idle_count += 1
        expiry = now + self.limits.idle_expiry
        if expiry < self._expiry:
            self._expiry = expiry

    def _grant(
        self, endpoint: Hashable, *, fresh: bool
    ) -> tuple[Reuse[C] | Open | None, tuple[C, ...]]:
        entries = self._idle.get(endpoint)
        if entries and not fresh:
            # The newest: it is the likeliest to be alive, and the others may expire.
            connection = self._pop(endpoint, newest=True)
            self._in_use += 1
            return Reuse(connection), ()
        closed: tuple[C, ...] = ()
        if self._in_use + self._idle_count >= self.limits.max_connections:
            if not self._idle_count:
                return None, ()
            closed = (self._drop_oldest(),)  # a kept connection to elsewhere makes room
        self._in_use += 1
        return Open(), closed

    def _serve(self, wake: list[Ticket[C]]) -> list[C]:
        """Grant what there is to those who wait, in order; return what is to be closed for it."""
        close: list[C] = []
        while self._queue:
            ticket = self._queue[0]
            grant, closed = self._grant(ticket.endpoint, fresh=ticket.fresh)
            if grant is None:
                break
            close += closed
            self._queue.popleft()
            ticket.granted = grant
            wake.append(ticket)
        return close

    def _expire(self, now: float) -> tuple[C, ...]:
        if now < self._expiry:
            return ()
        expired: list[C] = []
        limit = now - self.limits.idle_expiry
        for endpoint in list(self._idle):
            while (entries := self._idle.get(endpoint)) and entries[0].since <= limit:
                expired.append(self._pop(endpoint, newest=False))
        oldest = min((entries[0].since for entries in self._idle.values()), default=math.inf)
        self._expiry = oldest + self.limits.idle_expiry
        return tuple(expired)

    def _drop_oldest(self) -> C:
        oldest = min(self._idle, key=lambda endpoint: self._idle[endpoint][0].since)
        return self._pop(oldest, newest=False)

    def _pop(self, endpoint: Hashable, *, newest: bool) -> C:
        entries = self._idle[endpoint]
        entry = entries.pop() if newest else entries.popleft()
        if not entries:
            del self._idle[endpoint]
        self._idle_count -= 1
        return entry.connection
