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

A connection carries one call, or, over HTTP/2, as many as its server allows (`resize`). While a
connection is being opened that may carry many calls, and until it is known how many, the calls to
its origin wait for it, instead of opening a hundred; if it comes to nothing, each opens its own.

Calls to one origin are served in the order in which they came. Of several origins that wait for
room, the call that has waited longest is served first; one that waits for room at its own origin
keeps no other from its turn.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Callable, Hashable, Iterable
from typing import Any, Generic, TypeVar

from attrs import define, field

from .values import (
    NOTHING,
    Changes,
    Open,
    OriginStats,
    PoolLimits,
    PoolStats,
    Reuse,
    Ticket,
    Wait,
)

__all__ = [
    "Changes",
    "Open",
    "OriginStats",
    "Pool",
    "PoolLimits",
    "PoolStats",
    "Reuse",
    "Ticket",
    "Wait",
]

C = TypeVar("C", bound=Hashable)


@define(eq=False)
class _Kept(Generic[C]):
    """A connection without a call, or one that carries many."""

    connection: C
    since: float  # without a call
    users: int = 0
    capacity: int = 1
    known: bool = True  # the capacity


@define(eq=False)
class _Origin(Generic[C]):
    """The connections and the calls of one endpoint."""

    endpoint: Hashable
    shares: bool  # its connections carry many calls, or may do so
    idle: deque[_Kept[C]] = field(factory=deque)  # each for one call; the newest last
    shared: list[_Kept[C]] = field(factory=list)
    queue: deque[Ticket[C]] = field(factory=deque)
    connections: int = 0  # all: idle, in use, and being opened
    opening: int = 0


class Pool(Generic[C]):
    """The connections of one client in one event loop, or one process."""

    def __init__(self, limits: PoolLimits | None = None) -> None:
        self.limits = limits if limits is not None else PoolLimits()
        self._origins: dict[Hashable, _Origin[C]] = {}
        self._shared: dict[C, _Kept[C]] = {}
        self._connections = 0
        self._idle_count = 0
        self._waiting = self._tickets = 0
        self._opened = self._reused = 0
        self._closed: dict[str, int] = {}
        self._expires_at = math.inf  # not before this

    @property
    def in_use(self) -> int:
        """How many connections carry a call or are being opened for one."""
        return self._connections - self._idle_count

    @property
    def idle(self) -> int:
        """How many connections are kept for later."""
        return self._idle_count

    @property
    def waiting(self) -> int:
        """How many calls wait for a connection."""
        return self._waiting

    def stats(self, name: Callable[[Hashable], str] = str) -> PoolStats:
        """Return what the connections do; `name` makes the name of an endpoint."""
        origins: dict[str, OriginStats] = {}
        for endpoint, origin in self._origins.items():
            idle = len(origin.idle) + sum(not kept.users for kept in origin.shared)
            streams = sum(kept.users for kept in origin.shared)
            found = OriginStats(origin.connections - idle, idle, len(origin.queue), streams)
            if before := origins.get(name(endpoint)):  # in another event loop
                found = OriginStats(
                    found.in_use + before.in_use,
                    found.idle + before.idle,
                    found.waiting + before.waiting,
                    found.streams + before.streams,
                )
            origins[name(endpoint)] = found
        return PoolStats(
            self.in_use,
            self._idle_count,
            self._waiting,
            sum(origin.streams for origin in origins.values()),
            self._opened,
            self._reused,
            dict(self._closed),
            origins,
        )

    def acquire(
        self, endpoint: Hashable, now: float, *, fresh: bool = False, may_share: bool = False
    ) -> tuple[Reuse[C] | Open | Wait[C], Changes[C]]:
        """Decide how a call gets a connection to `endpoint`.

        Args:
            endpoint: where the call wants to go.
            now: the time, in seconds.
            fresh: whether it refuses a connection that was there before.
            may_share: whether a new connection might turn out to carry many calls.
        """
        close: list[C] = []
        if now >= self._expires_at:
            self._expire(now, close)
        origin = self._origins.get(endpoint)
        if origin is None:
            origin = self._origins[endpoint] = _Origin(endpoint, may_share)
        # First come, first served.
        grant = None if origin.queue else self._grant(origin, fresh, close)
        if grant is None:
            self._tickets += 1
            ticket: Ticket[C] = Ticket(endpoint, fresh, self._tickets)
            origin.queue.append(ticket)
            self._waiting += 1
            return Wait(ticket), Changes(tuple(close)) if close else NOTHING
        return grant, Changes(tuple(close)) if close else NOTHING

    def opened(
        self, connection: C, endpoint: Hashable, now: float, *, shared: bool = False
    ) -> Changes[C]:
        """Note that `connection` was opened for the call that was told to `Open` one.

        `shared` says whether it carries many calls at once; how many, `resize` will tell.
        """
        origin = self._origins[endpoint]
        origin.opening -= 1
        self._opened += 1
        origin.shares = shared
        if shared:
            kept = self._shared[connection] = _Kept(connection, now, users=1, known=False)
            origin.shared.append(kept)
        return self._served(now, [])

    def open_failed(self, endpoint: Hashable, now: float) -> Changes[C]:
        """Note that the connection that was to be opened could not be."""
        self._origins[endpoint].shares = False  # the others may try at once, each for itself
        return self.open_abandoned(endpoint, now)

    def open_abandoned(self, endpoint: Hashable, now: float) -> Changes[C]:
        """Note that no connection will be opened: the call was cancelled."""
        origin = self._origins[endpoint]
        origin.opening -= 1
        self._gone(origin)
        return self._served(now, [])

    def release(
        self, connection: C, endpoint: Hashable, now: float, *, reusable: bool
    ) -> Changes[C]:
        """Take back a connection after a call; one that is not `reusable` is to be closed."""
        origin = self._origins.get(endpoint)
        if origin is None:  # `recount` knew nothing of it
            return Changes((connection,))
        close: list[C] = []
        kept = self._shared.get(connection) if self._shared else None
        if kept is not None:
            kept.users -= 1
            if not reusable:
                self._set_capacity(origin, kept, 0)
            if not kept.users and not kept.capacity:
                self._drop_shared(origin, kept, "ended", close)
            elif not kept.users:
                kept.since = now
                self._note_idle(now)
        elif reusable:
            origin.idle.append(_Kept(connection, now))
            self._note_idle(now)
        else:
            self._close(origin, connection, "ended", close)
        return self._served(now, close)

    def resize(self, connection: C, endpoint: Hashable, now: float, capacity: int) -> Changes[C]:
        """Note how many calls `connection` can carry from now on; those that it carries stay."""
        kept = self._shared.get(connection)
        close: list[C] = []
        if kept is not None:
            origin = self._origins[endpoint]
            self._set_capacity(origin, kept, capacity)
            if not capacity and not kept.users:
                self._idle_count -= 1
                self._drop_shared(origin, kept, "ended", close)
        return self._served(now, close)

    def cancel(self, ticket: Ticket[C], now: float) -> Changes[C]:
        """Leave the queue. What was granted already and not taken goes to the next in line."""
        grant, ticket.granted = ticket.granted, None
        if isinstance(grant, Reuse):
            return self.release(grant.connection, ticket.endpoint, now, reusable=True)
        if isinstance(grant, Open):
            return self.open_abandoned(ticket.endpoint, now)
        origin = self._origins.get(ticket.endpoint)
        if origin is not None and ticket in origin.queue:
            origin.queue.remove(ticket)
            self._waiting -= 1
            self._forget_empty(origin)
            return self._served(
                now, []
            )  # one that refused what is there may have stood before others
        return NOTHING

    def take(self, ticket: Ticket[C]) -> Reuse[C] | Open | None:
        """Return what was granted to `ticket`, and leave it to the caller; `None` means wait on."""
        grant, ticket.granted = ticket.granted, None
        return grant

    def forget(self, unwanted: Callable[[Hashable], bool], now: float) -> Changes[C]:
        """Drop the kept connections to each endpoint of which `unwanted` is true."""
        close: list[C] = []
        for origin in [origin for e, origin in self._origins.items() if unwanted(e)]:
            self._drop_idle(origin, math.inf, "forgotten", close)
            for kept in origin.shared:
                self._set_capacity(origin, kept, 0)  # to be closed when its calls have gone
        return self._served(now, close)

    def recount(
        self,
        connections: Iterable[tuple[C, Hashable]],
        opening: Iterable[Hashable],
        now: float,
    ) -> Changes[C]:
        """Set the books right, for a backend whose calls may be interrupted between any two steps.

        Args:
            connections: those that are there, kept ones included, each with its endpoint.
            opening: the endpoints of those that are being opened.
            now: the time, in seconds.
        """
        origins = self._origins
        taken, begun = Counter[Hashable](), Counter(opening)
        kept = {one.connection for origin in origins.values() for one in origin.idle}
        for connection, endpoint in connections:
            if connection not in kept and connection not in self._shared:
                taken[endpoint] += 1
        for endpoint in {*taken, *begun} - origins.keys():
            origins[endpoint] = _Origin(endpoint, shares=False)
        self._connections = self._idle_count = self._waiting = 0
        for endpoint, origin in list(origins.items()):
            kept_here = len(origin.idle) + len(origin.shared)
            lost = origin.connections - origin.opening - kept_here - taken[endpoint]
            if lost > 0:
                self._closed["interrupted"] = self._closed.get("interrupted", 0) + lost
            origin.opening = begun[endpoint]
            origin.connections = kept_here + taken[endpoint] + origin.opening
            self._connections += origin.connections
            self._idle_count += len(origin.idle) + sum(not one.users for one in origin.shared)
            self._waiting += len(origin.queue)
            self._forget_empty(origin)
        return self._served(now, [])

    def _grant(
        self,
        origin: _Origin[C],
        fresh: bool,  # noqa: FBT001
        close: list[C],
    ) -> Reuse[C] | Open | None:
        if not fresh:
            if origin.idle:
                # The newest: it is the likeliest to be alive, and the others may expire.
                self._idle_count -= 1
                self._reused += 1
                return Reuse(origin.idle.pop().connection)
            for kept in origin.shared:
                if kept.users < kept.capacity:
                    self._idle_count -= not kept.users
                    kept.users += 1
                    self._reused += 1
                    return Reuse(kept.connection)
            if origin.shares and (origin.opening or not all(k.known for k in origin.shared)):
                return None
        limits = self.limits
        if origin.connections >= limits.max_per_origin:
            if not self._drop_oldest([origin], "room", close):
                return None
        elif self._connections >= limits.max_connections and not (
            self._idle_count and self._drop_oldest(self._origins.values(), "room", close)
        ):
            return None
        # The origin may have gone with its last connection.
        self._origins[origin.endpoint] = origin
        self._connections += 1
        origin.connections += 1
        origin.opening += 1
        return Open(origin.endpoint)

    def _served(self, now: float, close: list[C]) -> Changes[C]:
        """Grant what there is to those who wait, the oldest first, and tidy up."""
        if now >= self._expires_at:
            self._expire(now, close)
        wake: list[Ticket[C]] = []
        while self._waiting and (ticket := self._serve_one(close)) is not None:
            wake.append(ticket)
        while self._idle_count > self.limits.max_idle:
            self._drop_oldest(self._origins.values(), "surplus", close)
        return Changes(tuple(close), tuple(wake)) if close or wake else NOTHING

    def _serve_one(self, close: list[C]) -> Ticket[C] | None:
        """Grant something to the call that has waited longest of those that can get something."""
        queued = [origin for origin in self._origins.values() if origin.queue]
        queued.sort(key=lambda origin: origin.queue[0].number)
        for origin in queued:
            grant = self._grant(origin, origin.queue[0].fresh, close)
            if grant is not None:
                ticket = origin.queue.popleft()
                self._waiting -= 1
                ticket.granted = grant
                return ticket
        return None

    def _set_capacity(self, origin: _Origin[C], kept: _Kept[C], capacity: int) -> None:
        if not kept.known and not capacity:
            origin.shares = False  # it came to nothing: those who waited for it try for themselves
        kept.capacity, kept.known = capacity, True

    def _note_idle(self, now: float) -> None:
        """Note that a connection carries no call any more."""
        self._idle_count += 1
        expiry = now + self.limits.idle_expiry
        if expiry < self._expires_at:
            self._expires_at = expiry

    def _expire(self, now: float, close: list[C]) -> None:
        self._expires_at = math.inf
        limit = now - self.limits.idle_expiry
        for origin in list(self._origins.values()):
            self._drop_idle(origin, limit, "expired", close)
            since = [kept.since for kept in origin.shared if not kept.users]
            since += [kept.since for kept in list(origin.idle)[:1]]
            self._expires_at = min(
                [self._expires_at, *(s + self.limits.idle_expiry for s in since)]
            )

    def _drop_idle(self, origin: _Origin[C], limit: float, why: str, close: list[C]) -> None:
        """Drop what has been without a call since `limit` or longer."""
        while origin.idle and origin.idle[0].since <= limit:
            self._idle_count -= 1
            self._close(origin, origin.idle.popleft().connection, why, close)
        for kept in [k for k in origin.shared if not k.users and k.since <= limit]:
            self._idle_count -= 1
            self._drop_shared(origin, kept, why, close)

    def _drop_oldest(self, origins: Any, why: str, close: list[C]) -> bool:
        """Drop the connection that has been without a call for longest, if there is one."""
        found: tuple[_Origin[C], _Kept[C]] | None = None
        for origin in origins:
            candidates = [kept for kept in origin.shared if not kept.users]
            if origin.idle:
                candidates.append(origin.idle[0])
            for kept in candidates:
                if found is None or kept.since < found[1].since:
                    found = origin, kept
        if found is None:
            return False
        origin, kept = found
        self._idle_count -= 1
        if kept.connection in self._shared:
            self._drop_shared(origin, kept, why, close)
        else:
            origin.idle.popleft()
            self._close(origin, kept.connection, why, close)
        return True

    def _drop_shared(self, origin: _Origin[C], kept: _Kept[C], why: str, close: list[C]) -> None:
        del self._shared[kept.connection]
        origin.shared.remove(kept)
        self._close(origin, kept.connection, why, close)

    def _close(self, origin: _Origin[C], connection: C, why: str, close: list[C]) -> None:
        close.append(connection)
        self._closed[why] = self._closed.get(why, 0) + 1
        self._gone(origin)

    def _gone(self, origin: _Origin[C]) -> None:
        origin.connections -= 1
        self._connections -= 1
        self._forget_empty(origin)

    def _forget_empty(self, origin: _Origin[C]) -> None:
        if not origin.connections and not origin.queue:
            self._origins.pop(origin.endpoint, None)
