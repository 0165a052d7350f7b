"""The pool's decisions: by example, and against a model that is naive about everything."""

from __future__ import annotations

import math
from collections.abc import Hashable
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
from oaio_protocol.pool import Changes, Open, Pool, PoolLimits, Reuse, Ticket, Wait

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
    assert mine.release("c4", "c", 15.0, reusable=False) == Changes(close=("c2", "c4"))
    assert mine.open_failed(16.0) == Changes(close=("c3",))
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
    assert mine.open_failed(3.0) == Changes(wake=(third,))
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
    assert sorted(mine.forget(lambda endpoint: endpoint == "a")) == ["c1", "c2"]
    assert counts(mine) == (0, 1, 0)
    assert mine.forget(lambda endpoint: endpoint == "a") == ()
    assert mine.acquire("a", 1.0) == (Open(), NOTHING)
    assert mine.acquire("b", 1.0) == (Reuse("c3"), NOTHING)


def test_closing() -> None:
    mine = pool()
    mine.acquire("a", 0.0)
    mine.acquire("b", 0.0)
    mine.acquire("b", 0.0)
    mine.release("c1", "a", 0.0, reusable=True)
    mine.release("c2", "b", 0.0, reusable=True)
    assert sorted(mine.close()) == ["c1", "c2"]
    assert mine.close() == ()
    assert counts(mine) == (1, 0, 0)
    assert mine.release("c3", "b", 0.0, reusable=False) == Changes(close=("c3",))


@pytest.mark.parametrize("name", ["max_connections", "max_idle", "idle_expiry"])
@pytest.mark.parametrize("value", [0, -1, math.nan, True, "5", None])
def test_impossible_limits(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"pool {name} must be above 0"):
        PoolLimits(**{name: value})


def test_the_usual_limits() -> None:
    assert Pool[str]().limits == PoolLimits(1000, 100, 60.0)


# --- against a naive model --------------------------------------------------------------------

ENDPOINTS = st.sampled_from(["a", "b", "c"])


class Calls(RuleBasedStateMachine):
    """Calls come, wait, give up, fail and end, in any order; every connection is accounted for.

    The model knows each open connection by its number, and where it is: with a call, promised to a
    ticket, or kept since some time.
    """

    held = Bundle("held")
    """(connection or None while it is being opened, endpoint) that a call has."""
    tickets = Bundle("tickets")

    @initialize(connections=st.integers(1, 4), idle=st.integers(1, 4), expiry=st.integers(1, 5))
    def begin(self, connections: int, idle: int, expiry: int) -> None:
        self.limits = PoolLimits(connections, idle, expiry)
        self.pool: Pool[int] = Pool(self.limits)
        self.now, self.opened = 0.0, 0
        self.kept: dict[int, tuple[Hashable, float]] = {}
        self.in_use: set[int] = set()
        self.opening = 0
        self.queue: list[Ticket[int]] = []
        self.promised: dict[Ticket[int], Reuse[int] | Open] = {}
        self.fresh: dict[Ticket[int], bool] = {}

    # What the pool said is carried out, and held against what the model knows.

    def carry_out(self, changes: Changes[int], *, may_close: set[int] = frozenset()) -> None:  # type: ignore[assignment]
        assert len(set(changes.close)) == len(changes.close)
        for connection in changes.close:
            if connection in self.kept:
                del self.kept[connection]
            else:
                assert connection in may_close
        for ticket in changes.wake:
            assert ticket is self.queue.pop(0)  # first come, first served
            assert ticket.granted is not None
            self.note_grant(ticket.granted, ticket.endpoint, fresh=self.fresh[ticket])
            self.promised[ticket] = ticket.granted
        for _, since in self.kept.values():
            assert since > self.now - self.limits.idle_expiry

    def note_grant(self, grant: Reuse[int] | Open, endpoint: Hashable, *, fresh: bool) -> None:
        if isinstance(grant, Open):
            self.opening += 1
            return
        assert not fresh
        where, since = self.kept.pop(grant.connection)  # nobody else has it
        assert where == endpoint
        assert all(other <= since for place, other in self.kept.values() if place == endpoint)
        self.in_use.add(grant.connection)

    @rule(seconds=st.sampled_from([0, 1, 2, 10]))
    def time_passes(self, seconds: int) -> None:
        self.now += seconds

    @rule(target=held, endpoint=ENDPOINTS, fresh=st.booleans())
    def come(self, endpoint: str, *, fresh: bool) -> Any:
        total = len(self.kept) + len(self.in_use) + self.opening
        answer, changes = self.pool.acquire(endpoint, self.now, fresh=fresh)
        closed = [number for number in changes.close if number in self.kept]
        if isinstance(answer, Reuse):
            # It must have been there before anything was closed for it.
            self.note_grant(answer, endpoint, fresh=fresh)
        self.carry_out(changes)
        if isinstance(answer, Wait):
            assert self.queue or total - len(closed) >= self.limits.max_connections
            self.queue.append(answer.ticket)
            self.fresh[answer.ticket] = fresh
            return multiple()
        assert not self.queue  # nobody was overtaken
        if isinstance(answer, Open):
            self.opening += 1
            if not fresh:
                assert all(place != endpoint for place, _ in self.kept.values())
            return (None, endpoint)
        return (answer.connection, endpoint)

    @rule(target=held, one=consumes(held))
    def open_well(self, one: Any) -> Any:
        connection, endpoint = one
        if connection is None:
            self.opening -= 1
            self.opened += 1
            connection = self.opened
            self.in_use.add(connection)
        return (connection, endpoint)

    @rule(one=consumes(held), reusable=st.booleans())
    def end(self, one: Any, *, reusable: bool) -> None:
        self.give_back(one, reusable=reusable)

    def give_back(self, one: Any, *, reusable: bool) -> None:
        connection, endpoint = one
        if connection is None:
            self.opening -= 1
            self.carry_out(self.pool.open_failed(self.now))
            return
        self.in_use.remove(connection)
        if reusable:
            self.kept[connection] = (endpoint, self.now)
        changes = self.pool.release(connection, endpoint, self.now, reusable=reusable)
        assert reusable or connection in changes.close
        self.carry_out(changes, may_close={connection})

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
            assert self.pool.cancel(ticket, self.now) == Changes()
        elif isinstance(grant, Open):
            self.opening -= 1
            self.carry_out(self.pool.cancel(ticket, self.now))
        else:
            self.in_use.remove(grant.connection)
            self.kept[grant.connection] = (ticket.endpoint, self.now)
            self.carry_out(self.pool.cancel(ticket, self.now))
        assert self.pool.take(ticket) is None

    @rule(endpoint=ENDPOINTS)
    def forget(self, endpoint: str) -> None:
        wanted = {number for number, (place, _) in self.kept.items() if place == endpoint}
        assert set(self.pool.forget(lambda place: place == endpoint)) == wanted
        for number in wanted:
            del self.kept[number]

    @rule()
    def close(self) -> None:
        assert set(self.pool.close()) == set(self.kept)
        self.kept.clear()

    @invariant()
    def the_books_are_right(self) -> None:
        busy = len(self.in_use) + self.opening
        assert counts(self.pool) == (busy, len(self.kept), len(self.queue))
        assert busy + len(self.kept) <= self.limits.max_connections
        assert len(self.kept) <= self.limits.max_idle
        # Nobody waits while there is room.
        assert not self.queue or (busy == self.limits.max_connections and not self.kept)

    def teardown(self) -> None:
        """Let everybody go: then nothing is left, neither connections nor calls."""
        if not hasattr(self, "pool"):
            return
        while self.queue or self.promised or self.in_use or self.opening:
            for ticket in list(self.promised):
                grant = self.promised.pop(ticket)
                assert self.pool.take(ticket) == grant
            for connection in list(self.in_use):
                self.give_back((connection, "a"), reusable=False)
            while self.opening:
                self.give_back((None, "a"), reusable=False)
        self.close()
        assert counts(self.pool) == (0, 0, 0)


TestCalls = Calls.TestCase
TestCalls.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
