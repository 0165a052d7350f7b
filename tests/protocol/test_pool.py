"""The pool's decisions: by example, and against a model that is naive about everything."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
)

from oaio_protocol.errors import ConfigurationError
from oaio_protocol.pool import (
    Changes,
    Open,
    OriginStats,
    Pool,
    PoolLimits,
    PoolStats,
    Reuse,
    Ticket,
    Wait,
)

NOTHING: Changes[str] = Changes()


def pool(connections: int = 10, idle: int = 10, expiry: float = 60.0) -> Pool[str]:
    return Pool(PoolLimits(connections, idle, expiry))


def counts(of: Pool[Any]) -> tuple[int, int, int]:
    return of.in_use, of.idle, of.waiting


def waiting(answer: Any) -> Ticket[str]:
    assert isinstance(answer, Wait)
    assert answer.ticket.granted is None
    return answer.ticket


# --- examples ---------------------------------------------------------------------------------


def test_a_connection_is_opened_kept_and_used_again() -> None:
    mine = pool()
    assert mine.acquire("a", 0.0) == (Open(), NOTHING)
    assert counts(mine) == (1, 0, 0)
    assert mine.release("c1", "a", 1.0, reusable=True) == NOTHING
    assert counts(mine) == (0, 1, 0)
    assert mine.acquire("a", 2.0) == (Reuse("c1"), NOTHING)
    assert counts(mine) == (1, 0, 0)
    assert mine.release("c1", "a", 3.0, reusable=False) == Changes(close=("c1",))
    assert counts(mine) == (0, 0, 0)


def test_the_newest_is_used_first_and_none_for_another_endpoint() -> None:
    mine = pool()
    for endpoint in ("a", "a", "b", "b"):
        mine.acquire(endpoint, 0.0)
    for name in ("c1", "c2"):
        mine.release(name, "a", 1.0, reusable=True)
    assert mine.acquire("b", 2.0) == (Open(), NOTHING)
    assert mine.acquire("a", 2.0) == (Reuse("c2"), NOTHING)
    assert mine.acquire("a", 2.0) == (Reuse("c1"), NOTHING)
    assert mine.acquire("a", 2.0) == (Open(), NOTHING)


def test_a_call_may_refuse_a_kept_connection() -> None:
    mine = pool()
    mine.acquire("a", 0.0)
    mine.release("c1", "a", 0.0, reusable=True)
    assert mine.acquire("a", 1.0, fresh=True) == (Open(), NOTHING)
    assert counts(mine) == (1, 1, 0)


def test_kept_connections_expire_at_any_change() -> None:
    mine = pool(expiry=10)
    for endpoint in ("a", "a", "b"):
        mine.acquire(endpoint, 0.0)
    mine.release("c1", "a", 0.0, reusable=True)
    mine.release("c2", "a", 5.0, reusable=True)
    mine.release("c3", "b", 6.0, reusable=True)
    assert mine.acquire("c", 9.9) == (Open(), NOTHING)
    assert mine.acquire("c", 10.0) == (Open(), Changes(close=("c1",)))
    assert mine.release("c4", "c", 15.0, reusable=False) == Changes(close=("c4", "c2"))
    assert mine.open_failed("c", 16.0) == Changes(close=("c3",))
    assert counts(mine) == (0, 0, 0)


def test_no_more_are_kept_than_allowed() -> None:
    mine = pool(idle=2)
    for name in ("c1", "c2", "c3"):
        mine.acquire("a" if name == "c1" else "b", 0.0)
    mine.release("c1", "a", 1.0, reusable=True)
    mine.release("c2", "b", 2.0, reusable=True)
    assert mine.release("c3", "b", 3.0, reusable=True) == Changes(close=("c1",))
    assert counts(mine) == (0, 2, 0)


def test_a_kept_connection_elsewhere_makes_room() -> None:
    mine = pool(connections=2)
    mine.acquire("a", 0.0)
    mine.acquire("b", 0.0)
    mine.release("c1", "a", 1.0, reusable=True)
    mine.release("c2", "b", 2.0, reusable=True)
    assert mine.acquire("c", 3.0) == (Open(), Changes(close=("c1",)))
    assert mine.acquire("b", 3.0, fresh=True) == (Open(), Changes(close=("c2",)))
    assert counts(mine) == (2, 0, 0)


def test_first_come_first_served() -> None:
    mine = pool(connections=1)
    mine.acquire("a", 0.0)
    first = waiting(mine.acquire("a", 0.0)[0])
    second = waiting(mine.acquire("b", 0.0)[0])
    third = waiting(mine.acquire("a", 0.0)[0])
    assert counts(mine) == (1, 0, 3)
    assert mine.take(first) is None
    assert mine.release("c1", "a", 1.0, reusable=True) == Changes(wake=(first,))
    # A late comer does not overtake what was promised but not taken yet.
    late = waiting(mine.acquire("a", 1.0)[0])
    assert mine.take(first) == Reuse("c1")
    assert mine.take(first) is None
    # A connection to elsewhere is closed to make room.
    assert mine.release("c1", "a", 2.0, reusable=True) == Changes(close=("c1",), wake=(second,))
    assert mine.take(second) == Open()
    assert mine.open_failed("b", 3.0) == Changes(wake=(third,))
    assert mine.take(third) == Open()
    assert mine.release("c2", "a", 4.0, reusable=False) == Changes(close=("c2",), wake=(late,))
    assert mine.take(late) == Open()


def test_a_call_in_the_queue_may_refuse_a_kept_connection_too() -> None:
    mine = pool(connections=1)
    mine.acquire("a", 0.0)
    ticket = waiting(mine.acquire("a", 0.0, fresh=True)[0])
    assert mine.release("c1", "a", 1.0, reusable=True) == Changes(close=("c1",), wake=(ticket,))
    assert mine.take(ticket) == Open()
    assert counts(mine) == (1, 0, 0)


def test_leaving_the_queue() -> None:
    mine = pool(connections=1)
    mine.acquire("a", 0.0)
    first = waiting(mine.acquire("a", 0.0)[0])
    second = waiting(mine.acquire("a", 0.0)[0])
    assert mine.cancel(first, 1.0) == NOTHING
    assert mine.cancel(first, 1.0) == NOTHING  # once more does no harm
    assert mine.release("c1", "a", 2.0, reusable=True) == Changes(wake=(second,))


@pytest.mark.parametrize("fresh", [False, True])
def test_leaving_after_something_was_granted_loses_nothing(*, fresh: bool) -> None:
    mine = pool(connections=1)
    mine.acquire("a", 0.0)
    first = waiting(mine.acquire("a", 0.0, fresh=fresh)[0])
    second = waiting(mine.acquire("a", 0.0)[0])
    mine.release("c1", "a", 1.0, reusable=True)
    assert mine.cancel(first, 2.0) == Changes(wake=(second,))
    assert mine.take(first) is None
    assert mine.take(second) == (Open() if fresh else Reuse("c1"))
    assert counts(mine) == (1, 0, 0)


def test_leaving_after_taking_changes_nothing() -> None:
    mine = pool(connections=1)
    mine.acquire("a", 0.0)
    first = waiting(mine.acquire("a", 0.0)[0])
    mine.release("c1", "a", 1.0, reusable=True)
    assert mine.take(first) == Reuse("c1")
    assert mine.cancel(first, 2.0) == NOTHING
    assert counts(mine) == (1, 0, 0)


def test_forgetting() -> None:
    mine = pool()
    for endpoint in ("a", "a", "b"):
        mine.acquire(endpoint, 0.0)
    for name, endpoint in (("c1", "a"), ("c2", "a"), ("c3", "b")):
        mine.release(name, endpoint, 0.0, reusable=True)
    assert mine.forget(lambda endpoint: endpoint == "a", 0.0) == Changes(close=("c1", "c2"))
    assert counts(mine) == (0, 1, 0)
    assert mine.forget(lambda endpoint: endpoint == "a", 0.0) == NOTHING
    assert mine.acquire("a", 1.0) == (Open(), NOTHING)
    assert mine.acquire("b", 1.0) == (Reuse("c3"), NOTHING)


@pytest.mark.parametrize("name", ["max_connections", "max_per_origin", "max_idle", "idle_expiry"])
@pytest.mark.parametrize("value", [0, -1, math.nan, True, "5", None])
def test_impossible_limits(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"pool {name} must be above 0"):
        PoolLimits(**{name: value})


@pytest.mark.parametrize("value", [0, -1, math.nan, True, "5"])
def test_impossible_silence(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="pool ping_after must be above 0"):
        PoolLimits(ping_after=value)


def test_the_usual_limits() -> None:
    assert Pool[str]().limits == PoolLimits(1000, 100, 60.0, 1000)


# --- connections that carry many calls -----------------------------------------------------------


def shared(capacity: int = 3, **limits: Any) -> Pool[str]:
    """Return a pool with the connection "c1" to "a", which carries one call."""
    mine: Pool[str] = Pool(PoolLimits(**limits))
    assert mine.acquire("a", 0.0, may_share=True) == (Open(), NOTHING)
    assert mine.opened("c1", "a", 0.0, shared=True) == NOTHING
    assert mine.resize("c1", "a", 0.0, capacity) == NOTHING
    return mine


def test_a_connection_carries_as_many_calls_as_it_can() -> None:
    mine = shared(3)
    for _ in range(2):
        assert mine.acquire("a", 0.0) == (Reuse("c1"), NOTHING)
    assert counts(mine) == (1, 0, 0)
    assert mine.acquire("a", 0.0) == (Open(), NOTHING)
    assert mine.stats().streams == 3
    for _ in range(3):
        assert mine.release("c1", "a", 1.0, reusable=True) == NOTHING
    assert counts(mine) == (1, 1, 0)
    assert mine.acquire("a", 2.0) == (Reuse("c1"), NOTHING)


def test_calls_wait_for_the_connection_that_is_being_opened() -> None:
    mine: Pool[str] = Pool()
    mine.acquire("a", 0.0, may_share=True)
    tickets = [waiting(mine.acquire("a", 0.0, may_share=True)[0]) for _ in range(5)]
    assert mine.acquire("b", 0.0, may_share=True) == (Open(), NOTHING)
    # Until the server has said how many it takes, there is one call on it.
    assert mine.opened("c1", "a", 1.0, shared=True) == NOTHING
    assert mine.resize("c1", "a", 1.0, 4) == Changes(wake=tuple(tickets[:4]))
    assert [mine.take(t) for t in tickets[:4]] == [Reuse("c1")] * 3 + [Open()]
    assert mine.opened("c2", "a", 1.0, shared=True) == NOTHING
    assert mine.release("c1", "a", 1.0, reusable=True) == Changes(wake=(tickets[4],))


def test_the_call_of_a_new_connection_may_end_before_it_is_known_how_many_it_carries() -> None:
    mine: Pool[str] = Pool()
    mine.acquire("a", 0.0, may_share=True)
    first, second = (waiting(mine.acquire("a", 0.0, may_share=True)[0]) for _ in range(2))
    mine.opened("c1", "a", 1.0, shared=True)
    assert mine.release("c1", "a", 1.0, reusable=True) == Changes(wake=(first,))
    assert mine.take(first) == Reuse("c1")
    assert mine.resize("c1", "a", 1.0, 2) == Changes(wake=(second,))


@pytest.mark.parametrize("by", ["resize", "release"])
def test_a_new_connection_that_comes_to_nothing_keeps_nobody(by: str) -> None:
    mine: Pool[str] = Pool()
    mine.acquire("a", 0.0, may_share=True)
    tickets = [waiting(mine.acquire("a", 0.0, may_share=True)[0]) for _ in range(3)]
    mine.opened("c1", "a", 1.0, shared=True)
    if by == "resize":
        assert mine.resize("c1", "a", 1.0, 0) == Changes(wake=tuple(tickets))
    else:
        found = mine.release("c1", "a", 1.0, reusable=False)
        assert found == Changes(close=("c1",), wake=tuple(tickets))


def test_if_it_carries_one_call_only_the_others_open_their_own_ever_after() -> None:
    mine: Pool[str] = Pool()
    mine.acquire("a", 0.0, may_share=True)
    tickets = [waiting(mine.acquire("a", 0.0, may_share=True)[0]) for _ in range(3)]
    assert mine.opened("c1", "a", 1.0) == Changes(wake=tuple(tickets))
    assert [mine.take(ticket) for ticket in tickets] == [Open()] * 3
    assert mine.acquire("a", 1.0, may_share=True) == (Open(), NOTHING)


def test_if_it_cannot_be_opened_each_tries_for_itself() -> None:
    mine: Pool[str] = Pool()
    mine.acquire("a", 0.0, may_share=True)
    tickets = [waiting(mine.acquire("a", 0.0, may_share=True)[0]) for _ in range(3)]
    assert mine.open_failed("a", 1.0) == Changes(wake=tuple(tickets))


def test_if_it_is_given_up_the_next_opens_one_for_all() -> None:
    mine: Pool[str] = Pool()
    mine.acquire("a", 0.0, may_share=True)
    tickets = [waiting(mine.acquire("a", 0.0, may_share=True)[0]) for _ in range(3)]
    assert mine.open_abandoned("a", 1.0) == Changes(wake=(tickets[0],))
    assert mine.cancel(tickets[0], 1.0) == Changes(wake=(tickets[1],))
    assert mine.take(tickets[1]) == Open()
    assert mine.opened("c1", "a", 1.0, shared=True) == NOTHING
    assert mine.resize("c1", "a", 1.0, 100) == Changes(wake=(tickets[2],))


def test_a_connection_that_takes_no_more_is_closed_after_its_last_call() -> None:
    mine = shared(3)
    mine.acquire("a", 0.0)
    assert mine.resize("c1", "a", 0.0, 0) == NOTHING
    assert mine.acquire("a", 0.0) == (Open(), NOTHING)
    assert mine.release("c1", "a", 0.0, reusable=True) == NOTHING
    assert mine.release("c1", "a", 0.0, reusable=True) == Changes(close=("c1",))
    assert mine.resize("c1", "a", 0.0, 5) == NOTHING  # it is gone


def test_a_call_that_finds_it_broken_ends_it_for_all() -> None:
    mine = shared(3)
    mine.acquire("a", 0.0)
    assert mine.release("c1", "a", 0.0, reusable=False) == NOTHING
    assert mine.acquire("a", 0.0) == (Open(), NOTHING)
    assert mine.release("c1", "a", 0.0, reusable=False) == Changes(close=("c1",))


def test_an_idle_one_that_ends_is_closed_at_once() -> None:
    mine = shared(3)
    mine.release("c1", "a", 0.0, reusable=True)
    assert counts(mine) == (0, 1, 0)
    assert mine.resize("c1", "a", 0.0, 0) == Changes(close=("c1",))
    assert counts(mine) == (0, 0, 0)


def test_shared_connections_expire_and_make_room_like_others() -> None:
    mine = shared(3, idle_expiry=10, max_connections=2)
    mine.release("c1", "a", 0.0, reusable=True)
    mine.acquire("b", 1.0)
    mine.release("c2", "b", 1.0, reusable=True)
    assert mine.acquire("c", 2.0) == (Open(), Changes(close=("c1",)))
    mine.release("c3", "c", 2.0, reusable=True)
    mine = shared(3, idle_expiry=10)
    mine.release("c1", "a", 0.0, reusable=True)
    assert mine.acquire("b", 10.0) == (Open(), Changes(close=("c1",)))


def test_a_shared_connection_is_fresh_for_nobody() -> None:
    mine = shared(3)
    assert mine.acquire("a", 0.0, fresh=True) == (Open(), NOTHING)


def test_forgetting_a_shared_connection() -> None:
    mine = shared(3)
    assert mine.forget(lambda _: True, 0.0) == NOTHING
    assert mine.release("c1", "a", 0.0, reusable=True) == Changes(close=("c1",))


# --- origins ------------------------------------------------------------------------------------


def test_the_limit_of_one_origin_keeps_no_other_from_its_turn() -> None:
    mine: Pool[str] = Pool(PoolLimits(max_per_origin=1))
    mine.acquire("a", 0.0)
    first = waiting(mine.acquire("a", 0.0)[0])
    assert mine.acquire("b", 0.0) == (Open(), NOTHING)
    assert mine.release("c1", "a", 0.0, reusable=True) == Changes(wake=(first,))
    mine.take(first)
    mine.release("c1", "a", 0.0, reusable=True)
    assert mine.acquire("a", 0.0, fresh=True) == (Open(), Changes(close=("c1",)))


def test_of_several_origins_the_oldest_call_gets_the_room() -> None:
    mine: Pool[str] = Pool(PoolLimits(max_connections=2, max_per_origin=1))
    mine.acquire("a", 0.0)
    mine.acquire("b", 0.0)
    again = waiting(mine.acquire("a", 0.0)[0])
    older = waiting(mine.acquire("d", 0.0)[0])
    newer = waiting(mine.acquire("c", 0.0)[0])
    # The first in line waits for its own origin; the room is for the next.
    assert mine.release("c2", "b", 1.0, reusable=False) == Changes(close=("c2",), wake=(older,))
    assert mine.release("c1", "a", 1.0, reusable=True) == Changes(wake=(again,))
    assert mine.cancel(newer, 1.0) == NOTHING


def test_a_recount_frees_what_nobody_holds_and_repairs_the_books() -> None:
    mine = pool(2)
    mine.acquire("a", 0.0)
    mine.opened("c1", "a", 0.0)
    mine.acquire("b", 0.0)
    ticket = waiting(mine.acquire("a", 0.0)[0])
    mine._connections = mine._idle_count = mine._waiting = 7  # an interrupt came in the middle
    assert mine.recount([("c1", "a")], ["b"], 1.0) == NOTHING
    assert counts(mine) == (2, 0, 1)
    assert mine.recount([], ["b"], 1.0) == Changes(wake=(ticket,))
    assert mine.take(ticket) == Open()
    assert mine.stats().closed == {"interrupted": 1}
    assert mine.recount([("c9", "z")], ["a", "b"], 1.0) == NOTHING
    assert mine.stats().origins["z"].in_use == 1
    assert mine.release("late", "gone", 1.0, reusable=True) == Changes(close=("late",))


def test_stats() -> None:
    mine = shared(3)
    mine.acquire("a", 0.0)
    mine.acquire("b", 0.0)
    mine.opened("c2", "b", 0.0)
    mine.release("c2", "b", 0.0, reusable=True)
    mine.acquire("b", 0.0, fresh=True)
    mine.opened("c3", "b", 0.0)
    mine.release("c3", "b", 0.0, reusable=False)
    assert mine.stats() == PoolStats(
        in_use=1,
        idle=1,
        waiting=0,
        streams=2,
        opened=3,
        reused=1,
        closed={"ended": 1},
        origins={"a": OriginStats(1, 0, 0, 2), "b": OriginStats(0, 1, 0, 0)},
    )
    # The same origin in two event loops is one.
    assert mine.stats(lambda _: "x").origins == {"x": OriginStats(1, 1, 0, 2)}


# --- against a naive model --------------------------------------------------------------------

ENDPOINTS = st.sampled_from(["a", "b", "c"])
SHARING = {"b", "c"}
"""Origins whose connections may turn out to carry many calls."""


class One:
    """What the model knows of a connection."""

    def __init__(self, endpoint: str, capacity: int | None, now: float) -> None:
        self.endpoint, self.capacity = endpoint, capacity
        self.users, self.since, self.known = 1, now, capacity is None

    def has_room(self) -> bool:
        return self.users < (1 if self.capacity is None else self.capacity)


class Calls(RuleBasedStateMachine):
    """Calls come, wait, give up, fail and end, in any order; every connection is accounted for."""

    held = Bundle("held")
    """(connection or None while it is being opened, endpoint) that a call has."""

    @initialize(
        connections=st.integers(1, 4),
        per_origin=st.integers(1, 4),
        idle=st.integers(1, 4),
        expiry=st.integers(1, 5),
    )
    def begin(self, connections: int, per_origin: int, idle: int, expiry: int) -> None:
        self.limits = PoolLimits(connections, idle, expiry, per_origin)
        self.pool: Pool[int] = Pool(self.limits)
        self.now, self.numbers = 0.0, 0
        self.all: dict[int, One] = {}
        self.opening: list[str] = []
        self.failed: set[str] = set()  # where nobody waits for another's connection
        self.queue: list[Ticket[int]] = []
        self.promised: dict[Ticket[int], Reuse[int] | Open] = {}

    def total(self, endpoint: str | None = None) -> int:
        kept = [one for one in self.all.values() if endpoint in (None, one.endpoint)]
        return len(kept) + len([place for place in self.opening if endpoint in (None, place)])

    def idle(self, endpoint: str | None = None) -> list[One]:
        found = [one for one in self.all.values() if endpoint in (None, one.endpoint)]
        return [one for one in found if not one.users]

    def waiting_for(self, endpoint: str) -> list[Ticket[int]]:
        return [ticket for ticket in self.queue if ticket.endpoint == endpoint]

    def note_grant(self, grant: Reuse[int] | Open, endpoint: Any, *, fresh: bool) -> None:
        if isinstance(grant, Open):
            assert fresh or not any(
                one.has_room() for one in self.all.values() if one.endpoint == endpoint
            )
            self.opening.append(endpoint)
            return
        assert not fresh
        one = self.all[grant.connection]
        assert one.endpoint == endpoint
        assert one.has_room()
        if one.capacity is None:
            others = [o for o in self.idle(endpoint) if o.capacity is None]
            assert all(other.since <= one.since for other in others)  # the newest
        one.users += 1

    def carry_out(self, changes: Changes[int]) -> None:
        assert len(set(changes.close)) == len(changes.close)
        for connection in changes.close:
            assert not self.all.pop(connection).users
        for ticket in changes.wake:
            assert ticket.granted is not None
            # First come, first served, at each origin.
            assert ticket is next(t for t in self.queue if t.endpoint == ticket.endpoint)
            self.queue.remove(ticket)
            self.note_grant(ticket.granted, ticket.endpoint, fresh=ticket.fresh)
            self.promised[ticket] = ticket.granted
        for ticket in changes.wake:
            if isinstance(ticket.granted, Open):
                for other in self.queue:
                    assert other.number > ticket.number or self.waits_at_its_origin(other)

    def waits_at_its_origin(self, ticket: Ticket[int]) -> bool:
        """Tell whether it waits for something else than room in the pool."""
        place: Any = ticket.endpoint
        first = next(t for t in self.queue if t.endpoint == place)
        if first is not ticket:
            return True
        begun = any(o.endpoint == place and not o.known for o in self.all.values())
        joins = place not in self.failed and (place in self.opening or begun)
        joins = joins and place in SHARING
        full = self.total(place) >= self.limits.max_per_origin
        return (joins and not ticket.fresh) or full

    @rule(seconds=st.sampled_from([0, 1, 2, 10]))
    def time_passes(self, seconds: int) -> None:
        self.now += seconds

    @rule(target=held, endpoint=ENDPOINTS, fresh=st.booleans())
    def come(self, endpoint: str, *, fresh: bool) -> Any:
        limit = self.now - self.limits.idle_expiry
        kept = [one for one in self.all.values() if one.endpoint == endpoint]
        expired = all(not one.users and one.since <= limit for one in kept)
        if expired and endpoint not in self.opening and not self.waiting_for(endpoint):
            self.failed.discard(endpoint)  # nothing of it is known any more
        answer, changes = self.pool.acquire(
            endpoint, self.now, fresh=fresh, may_share=endpoint in SHARING
        )
        self.carry_out(changes)
        if isinstance(answer, Wait):
            self.queue.append(answer.ticket)
            return multiple()
        assert all(ticket.endpoint != endpoint for ticket in self.queue)  # nobody was overtaken
        self.note_grant(answer, endpoint, fresh=fresh)
        return (answer.connection if isinstance(answer, Reuse) else None, endpoint)

    @rule(target=held, one=consumes(held), shared=st.booleans())
    def open_well(self, one: Any, *, shared: bool) -> Any:
        connection, endpoint = one
        if connection is not None:
            return one
        shared = shared and endpoint in SHARING
        self.opening.remove(endpoint)
        self.numbers += 1
        self.all[self.numbers] = One(endpoint, 1 if shared else None, self.now)
        if shared:
            self.failed.discard(endpoint)
        else:
            self.failed.add(endpoint)
        self.carry_out(self.pool.opened(self.numbers, endpoint, self.now, shared=shared))
        return (self.numbers, endpoint)

    @rule(one=consumes(held), reusable=st.booleans())
    def end(self, one: Any, *, reusable: bool) -> None:
        self.give_back(one, reusable=reusable)

    def give_back(self, one: Any, *, reusable: bool) -> None:
        connection, endpoint = one
        if connection is None:
            self.opening.remove(endpoint)
            if reusable:
                self.carry_out(self.pool.open_abandoned(endpoint, self.now))
            else:
                self.failed.add(endpoint)
                self.carry_out(self.pool.open_failed(endpoint, self.now))
            return
        kept = self.all[connection]
        kept.users -= 1
        if not kept.users:
            kept.since = self.now
        if not reusable and kept.capacity is not None:
            self.set_capacity(kept, 0)
        gone = not reusable and not kept.users
        changes = self.pool.release(connection, endpoint, self.now, reusable=reusable)
        assert not gone or connection in changes.close
        self.carry_out(changes)

    def set_capacity(self, one: One, capacity: int) -> None:
        if not one.known and not capacity:
            self.failed.add(one.endpoint)
        one.capacity, one.known = capacity, True

    @rule(capacity=st.integers(0, 5), data=st.data())
    def resize(self, capacity: int, data: st.DataObject) -> None:
        known = [number for number, one in self.all.items() if one.capacity is not None]
        if known:
            connection = data.draw(st.sampled_from(known))
            one = self.all[connection]
            self.set_capacity(one, capacity)
            self.carry_out(self.pool.resize(connection, one.endpoint, self.now, capacity))
            assert capacity or one.users or connection not in self.all

    @rule(target=held, data=st.data())
    def take(self, data: st.DataObject) -> Any:
        known = [*self.queue, *self.promised]
        if not known:
            return multiple()
        ticket = data.draw(st.sampled_from(known))
        grant = self.pool.take(ticket)
        assert grant == self.promised.pop(ticket, None)
        if grant is None:
            return multiple()
        return (grant.connection if isinstance(grant, Reuse) else None, ticket.endpoint)

    @rule(data=st.data())
    def give_up(self, data: st.DataObject) -> None:
        known = [*self.queue, *self.promised]
        if not known:
            return
        ticket = data.draw(st.sampled_from(known))
        grant = self.promised.pop(ticket, None)
        if grant is None:
            self.queue.remove(ticket)
        elif isinstance(grant, Open):
            self.opening.remove(str(ticket.endpoint))
        else:
            one = self.all[grant.connection]
            one.users -= 1
            if not one.users:
                one.since = self.now
        self.carry_out(self.pool.cancel(ticket, self.now))
        assert self.pool.take(ticket) is None

    @rule(endpoint=ENDPOINTS)
    def forget(self, endpoint: str) -> None:
        for one in self.all.values():
            # What carries no call is dropped; what is still opening has come to nothing.
            if one.endpoint == endpoint and one.capacity is not None and one.users:
                self.set_capacity(one, 0)
        self.carry_out(self.pool.forget(lambda place: place == endpoint, self.now))
        assert not self.idle(endpoint)

    def recount(self) -> None:
        there = [(connection, one.endpoint) for connection, one in self.all.items()]
        self.carry_out(self.pool.recount(there, list(self.opening), self.now))

    @rule()
    def recount_what_is_right(self) -> None:
        self.recount()

    @rule(one=consumes(held))
    def lose(self, one: Any) -> None:
        """A call is interrupted between two steps, and tells nobody of it."""
        connection, endpoint = one
        if connection is None:
            self.opening.remove(endpoint)
        elif self.all[connection].capacity is None:
            del self.all[connection]
        else:  # of one that carries many it cannot be told
            self.give_back(one, reusable=True)
        self.recount()

    @invariant()
    def the_books_are_right(self) -> None:
        idle = len(self.idle())
        assert counts(self.pool) == (self.total() - idle, idle, len(self.queue))
        assert self.total() <= self.limits.max_connections
        assert all(self.total(place) <= self.limits.max_per_origin for place in "abc")
        assert idle <= self.limits.max_idle
        stats = self.pool.stats()
        assert stats.streams == sum(
            one.users for one in self.all.values() if one.capacity is not None
        )
        assert stats.opened == self.numbers
        assert sum(stats.closed.values()) == self.numbers - len(self.all)
        assert sum(origin.in_use for origin in stats.origins.values()) == stats.in_use
        # Somebody is there for each origin that the pool remembers.
        assert all(self.total(o) or any(t.endpoint == o for t in self.queue) for o in stats.origins)

    @invariant()
    def nobody_waits_in_vain(self) -> None:
        for place in "abc":
            ticket = next((t for t in self.queue if t.endpoint == place), None)
            if ticket is None:
                continue
            if not ticket.fresh:
                assert not any(o.has_room() for o in self.all.values() if o.endpoint == place)
            if self.total(place) >= self.limits.max_per_origin:
                assert not self.idle(place)
            elif not self.waits_at_its_origin(ticket):
                assert self.total() >= self.limits.max_connections
                assert not self.idle()

    def teardown(self) -> None:
        """Let everybody go: then nothing is left, neither connections nor calls."""
        if not hasattr(self, "pool"):
            return
        while (
            self.queue or self.promised or self.opening or any(o.users for o in self.all.values())
        ):
            for ticket in list(self.promised):
                assert self.pool.take(ticket) == self.promised.pop(ticket)
            for connection, one in list(self.all.items()):
                if one.users:
                    self.give_back((connection, one.endpoint), reusable=False)
            for endpoint in list(self.opening):
                self.give_back((None, endpoint), reusable=False)
        self.carry_out(self.pool.forget(lambda _: True, self.now))
        assert counts(self.pool) == (0, 0, 0)
        assert not self.all


TestCalls = Calls.TestCase
TestCalls.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
