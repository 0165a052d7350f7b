"""The rate limiter: who goes when; step by step, and against a naive model of it."""

from __future__ import annotations

import itertools
import math
from typing import Any

import pytest
from attrs import define, field
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from oaio_protocol.errors import (
    ConfigurationError,
    LimiterQueueFullError,
    LimiterWaitError,
)
from oaio_protocol.limits import LOOK, Limiter, RateLimits
from oaio_protocol.limits.buckets import Turn

HERE = ("https://api.example", "m")


@define(eq=False)
class Caller:
    """One who asks, sleeps for as long as told, and asks again."""

    limiter: Limiter
    tokens: int = 0
    where: tuple[str, str | None] = HERE
    deadline: float = math.inf
    turn: Turn = field(factory=Turn)
    until: float = -math.inf
    went_at: float | None = None

    def ask(self, now: float) -> bool:
        until = self.limiter.ask(self.turn, self.where, self.tokens, now, self.deadline)
        self.until = math.inf if until is None else until
        if until is None:
            self.went_at = now
        return until is None

    def over(self, now: float, tokens: int | None = None, *, sent: bool = True) -> None:
        self.limiter.over(self.turn, now, tokens=tokens, sent=sent, well=True)


def run(callers: list[Caller], now: float = 0.0) -> list[Caller]:
    """Let all go, each asking when it was told to; return them in the order in which they went."""
    went: list[Caller] = []
    waiting = list(callers)
    for caller in callers:
        if caller.ask(now):
            went.append(caller)
            waiting.remove(caller)
    while waiting:
        caller = min(waiting, key=lambda one: one.until)
        now = caller.until
        if caller.ask(now):
            went.append(caller)
            waiting.remove(caller)
    return went


def test_all_may_go_at_once_and_then_one_after_the_other() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=6))
    callers = [Caller(limiter) for _ in range(10)]
    assert run(callers) == callers
    times = [caller.went_at for caller in callers]
    assert times[:6] == [0.0] * 6
    assert times[6:] == pytest.approx([10.0, 20.0, 30.0, 40.0])


def test_tokens_count_as_well() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=60, tokens_per_minute=600))
    callers = [Caller(limiter, tokens) for tokens in (500, 200, 10)]
    assert run(callers) == callers
    assert [caller.went_at for caller in callers] == pytest.approx([0.0, 10.0, 11.0])


def test_a_small_call_does_not_overtake_a_large_one() -> None:
    limiter = Limiter(RateLimits(tokens_per_minute=600))
    callers = [Caller(limiter, tokens) for tokens in (590, 600, 1)]
    assert [caller.tokens for caller in run(callers)] == [590, 600, 1]


def test_a_day_has_its_own_limit() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=100, requests_per_day=2))
    callers = [Caller(limiter) for _ in range(3)]
    run(callers)
    assert callers[2].went_at == pytest.approx(43200.0)


def test_sleeps_are_short_enough_to_see_what_changed() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=1))
    first, second = Caller(limiter), Caller(limiter)
    assert first.ask(0.0)
    assert not second.ask(0.0)
    assert second.until == LOOK


def test_a_call_larger_than_the_bucket_waits_for_a_full_one_and_takes_it_all() -> None:
    limiter = Limiter(RateLimits(tokens_per_minute=600))
    callers = [Caller(limiter, tokens) for tokens in (300, 10_000, 60)]
    assert run(callers) == callers
    assert [caller.went_at for caller in callers] == pytest.approx([0.0, 30.0, 36.0])


def test_what_it_really_cost_is_put_right_afterwards() -> None:
    limiter = Limiter(RateLimits(tokens_per_minute=600))
    dear, cheap = Caller(limiter, 300), Caller(limiter, 300)
    assert run([dear, cheap]) == [dear, cheap]
    cheap.over(0.0, 100)
    dear.over(0.0, 700)  # 200 below nothing
    last = Caller(limiter, 10)
    run([last])
    assert last.went_at == pytest.approx(21.0)


def test_nothing_sent_nothing_spent() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=1, tokens_per_minute=100))
    first, second = Caller(limiter, 100), Caller(limiter, 100)
    assert first.ask(0.0)
    first.over(0.0, sent=False)
    assert second.ask(0.0)


def test_what_came_back_meanwhile_is_not_put_back_once_more() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=60))
    slow, *others = (Caller(limiter) for _ in range(60))
    assert slow.ask(0.0)
    assert all(caller.ask(0.5) for caller in others)
    slow.over(0.5, sent=False)
    # Without the slow one the bucket would have been full until 0.5.
    assert Caller(limiter).ask(0.5)
    last = Caller(limiter)
    assert not last.ask(0.5)
    assert last.until == pytest.approx(1.5)


def test_an_end_is_told_once() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=2))
    caller = Caller(limiter)
    assert caller.ask(0.0)
    caller.over(0.0, sent=False)
    caller.over(0.0, sent=False)
    limiter.cancel(caller.turn)
    callers = [Caller(limiter) for _ in range(3)]
    run(callers)
    assert [one.went_at for one in callers] == pytest.approx([0.0, 0.0, 30.0])


def test_who_gives_up_lets_those_behind_move_up() -> None:
    limiter = Limiter(RateLimits(tokens_per_minute=60))
    first, large, small, last = (Caller(limiter, tokens) for tokens in (60, 60, 2, 2))
    for caller in (first, large, small, last):
        caller.ask(0.0)
    limiter.cancel(large.turn)
    assert run([small, last], 1.0) == [small, last]
    assert [small.went_at, last.went_at] == pytest.approx([2.0, 4.0])


def test_order_is_kept_when_a_later_one_looks_first() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=60, tokens_per_minute=60))
    first, large, one, two = (Caller(limiter, tokens) for tokens in (60, 60, 1, 1))
    assert first.ask(0.0)
    large.ask(0.0)
    two_turn_begins = 0.9
    one.ask(0.5)  # told to look at 1.5
    two.ask(two_turn_begins)
    assert (one.until, two.until) == (1.5, 1.9)
    first.over(1.0, 0)
    limiter.cancel(large.turn)
    assert not two.ask(1.2)  # it could go, but it came later
    assert 1.5 < two.until < 1.51
    assert one.ask(1.5)
    assert two.ask(two.until)


def test_who_oversleeps_is_not_waited_for() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=60))
    for _ in range(60):
        Caller(limiter).ask(0.0)
    late, punctual = Caller(limiter), Caller(limiter)
    late.ask(0.0)
    punctual.ask(0.0)
    assert not punctual.ask(1.5)  # what came back is for the other
    assert punctual.ask(2.0)
    assert late.ask(100.0)


def test_one_model_does_not_wait_for_another_where_there_is_enough_for_both() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=60))
    busy = [Caller(limiter, where=("o", "busy")) for _ in range(3)]
    assert busy[0].ask(0.0)
    limiter.limited(busy[0].turn, 0.0, 30.0)
    assert not busy[1].ask(0.0)
    assert Caller(limiter, where=("o", "other")).ask(0.0)
    assert Caller(limiter, where=("elsewhere", "busy")).ask(0.0)


def test_the_queue_has_a_limit() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=1, max_queue=2))
    assert Caller(limiter).ask(0.0)
    waiting = [Caller(limiter) for _ in range(2)]
    assert not any(caller.ask(0.0) for caller in waiting)
    with pytest.raises(LimiterQueueFullError, match="2 calls wait") as caught:
        Caller(limiter).ask(0.0)
    assert caught.value.retry_after == pytest.approx(180.0)
    assert caught.value.retryable
    assert not any(caller.ask(1.0) for caller in waiting)  # who is in line stays
    limiter.cancel(waiting[0].turn)
    assert not Caller(limiter).ask(1.0)


def test_a_queue_of_none() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=1, max_queue=0))
    assert Caller(limiter).ask(0.0)
    with pytest.raises(LimiterQueueFullError):
        Caller(limiter).ask(0.0)
    assert Caller(limiter).ask(60.0)


def test_a_wait_that_is_too_long_fails_at_once() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=1, max_wait=90))
    assert Caller(limiter).ask(0.0)
    assert not Caller(limiter).ask(0.0)
    with pytest.raises(LimiterWaitError, match="in 120 s") as caught:
        Caller(limiter).ask(0.0)
    assert caught.value.retry_after == pytest.approx(120.0)
    assert caught.value.status_code is None


def test_the_deadline_bounds_the_wait() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=1))
    assert Caller(limiter).ask(0.0)
    with pytest.raises(LimiterWaitError):
        Caller(limiter, deadline=60.0).ask(0.0)
    assert not Caller(limiter, deadline=60.1).ask(0.0)


def test_a_wait_that_becomes_too_long_ends() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=1))
    first, second = Caller(limiter), Caller(limiter, deadline=61.0)
    assert first.ask(0.0)
    assert not second.ask(0.0)
    limiter.limited(first.turn, 0.5, 100.0)
    with pytest.raises(LimiterWaitError):
        second.ask(1.0)
    assert not limiter.show(1.0)[0].waiting


def test_turns_that_come_at_once_are_kept_apart() -> None:
    """No herd: after a pause those who wait go one by one."""
    limiter = Limiter(RateLimits())
    first = Caller(limiter)
    assert first.ask(0.0)
    limiter.limited(first.turn, 0.0, 10.0)
    callers = [Caller(limiter) for _ in range(50)]
    assert run(callers) == callers
    times = [caller.went_at or 0.0 for caller in callers]
    assert times[0] == 10.0
    assert min(b - a for a, b in itertools.pairwise(times)) > 0.04


def test_what_there_is_to_see() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=2, tokens_per_day=86400))
    callers = [Caller(limiter, 400) for _ in range(3)]
    assert [caller.ask(0.0) for caller in callers] == [True, True, False]
    origin, model = limiter.show(15.0)
    assert (origin.origin, origin.model, origin.waiting, origin.under_way) == (HERE[0], None, 1, 2)
    requests, tokens = origin.buckets
    assert (requests.limit, requests.left, requests.full_in) == (2.0, 0.5, 45.0)
    assert (tokens.limit, tokens.left, tokens.full_in) == (86400.0, 85615.0, 785.0)
    assert (model.model, model.buckets, model.paused_for) == ("m", (), 0.0)


def test_lines_that_nobody_needs_are_forgotten() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=60))
    for number in range(3000):
        caller = Caller(limiter, where=(f"origin {number}", f"model {number}"))
        assert caller.ask(float(number))
        caller.over(float(number))
    assert len(limiter.show(3000.0)) < 2100
    busy = Caller(limiter, where=("busy", "m"))
    assert busy.ask(3000.0)
    for number in range(2000):
        caller = Caller(limiter, where=(f"more {number}", None))
        assert caller.ask(3100.0 + number)
        caller.over(3100.0 + number)
    assert any(line.origin == "busy" for line in limiter.show(6000.0))


@pytest.mark.parametrize(
    "arguments",
    [
        {"requests_per_minute": 0},
        {"requests_per_minute": True},
        {"tokens_per_minute": -1},
        {"requests_per_day": "9"},
        {"tokens_per_day": math.inf},
        {"tokens_per_day": math.nan},
        {"max_queue": -1},
        {"max_queue": None},
        {"max_wait": -0.1},
    ],
)
def test_limits_of_no_use(arguments: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(arguments))):
        RateLimits(**arguments)


LIMITS = (("requests", 6.0, 0.1), ("tokens", 60.0, 1.0))
"""What is counted, how much goes at once, and how much comes back each second."""


@define(eq=False)
class Went:
    """What the model knows of a call that went."""

    caller: Caller
    at: float
    costs: tuple[int, int]
    requests: int = 1  # 0 if it turned out that nothing was sent


class AgainstModel(RuleBasedStateMachine):
    """The model is the list of what went and when; it reckons everything anew from that."""

    def __init__(self) -> None:
        super().__init__()
        self.limiter = Limiter(
            RateLimits(requests_per_minute=6, tokens_per_minute=60, max_queue=12)
        )
        self.now = 0.0
        self.waiting: list[Caller] = []  # the first to come first
        self.flying: list[Went] = []
        self.went: list[Went] = []
        self.history: list[tuple[float, tuple[float, float]]] = []  # taken, or put back

    def level(self, kind: int) -> float:
        """Return what is left of one limit, from the history."""
        _, most, rate = LIMITS[kind]
        level, at = most, 0.0
        for when, amounts in self.history:
            level = min(most, level + (when - at) * rate)
            level, at = min(most, level - amounts[kind]), when
        return min(most, level + (self.now - at) * rate)

    def spare(self, caller: Caller) -> float:
        """Return what is there beyond what `caller` and all before it need."""
        ahead = self.waiting[: self.waiting.index(caller) + 1]
        needs = len(ahead), sum(min(one.tokens, 60) for one in ahead)
        return min(self.level(kind) - needs[kind] for kind in (0, 1))

    def ask(self, caller: Caller) -> None:
        spare = self.spare(caller)
        older = self.waiting[: self.waiting.index(caller)]
        if caller.ask(self.now):
            assert spare > -1e-5, "it went, and there was not enough"
            assert all(one.until <= self.now for one in older), "it overtook one that sleeps"
            self.waiting.remove(caller)
            costs = (1, min(caller.tokens, 60))
            self.flying.append(Went(caller, self.now, costs))
            self.went.append(self.flying[-1])
            self.history.append((self.now, costs))
        else:
            assert self.now < caller.until <= self.now + LOOK
            held_up = any(one.until > self.now for one in older)
            assert held_up or spare < 1e-5, "it waits, and there is enough"

    @rule(tokens=st.integers(0, 80))
    def come(self, tokens: int) -> None:
        caller = Caller(self.limiter, tokens)
        self.waiting.append(caller)
        full = len(self.waiting) == 13 and self.spare(caller) < -1e-5
        if not full:
            self.ask(caller)
            return
        with pytest.raises(LimiterQueueFullError) as caught:
            self.ask(caller)
        self.waiting.remove(caller)
        assert caught.value.retry_after

    @rule(seconds=st.floats(0.0, 30.0))
    def wait(self, seconds: float) -> None:
        self.pass_time(self.now + seconds)

    def pass_time(self, end: float) -> None:
        while self.waiting:
            caller = min(self.waiting, key=lambda one: one.until)
            if caller.until > end:
                break
            self.now = max(self.now, caller.until)
            self.ask(caller)
        self.now = max(self.now, end)

    @precondition(lambda self: self.waiting)
    @rule(index=st.integers(0))
    def look_early(self, index: int) -> None:
        self.ask(self.waiting[index % len(self.waiting)])

    @precondition(lambda self: self.waiting)
    @rule(index=st.integers(0))
    def give_up(self, index: int) -> None:
        caller = self.waiting.pop(index % len(self.waiting))
        self.limiter.cancel(caller.turn)

    @precondition(lambda self: self.flying)
    @rule(index=st.integers(0), share=st.floats(0.0, 1.0), sent=st.booleans())
    def end(self, index: int, share: float, *, sent: bool) -> None:
        flight = self.flying.pop(index % len(self.flying))
        used = int(flight.costs[1] * share)
        flight.caller.over(self.now, used, sent=sent)
        passed = self.now - flight.at
        if sent:
            back: tuple[float, float] = (0.0, flight.costs[1] - used)
        else:
            flight.requests = 0
            back = (max(0.0, 1 - 0.1 * passed), max(0.0, flight.costs[1] - 1.0 * passed))
        self.history.append((self.now, (-back[0], -back[1])))

    @invariant()
    def no_window_has_too_many_requests(self) -> None:
        """Counted are those that were sent, at the time when they went."""
        for first in range(len(self.went)):
            total = 0
            for one in self.went[first:]:
                total += one.requests
                assert total <= 6.001 + 0.1 * (one.at - self.went[first].at)

    @invariant()
    def no_window_has_too_many_tokens(self) -> None:
        """Counted are the guesses, and what was put back when it was put back."""
        for first in range(len(self.history)):
            total = 0.0
            for when, (_, tokens) in self.history[first:]:
                total += tokens
                assert total <= 60.001 + when - self.history[first][0]

    @invariant()
    def books_agree(self) -> None:
        for line in self.limiter.show(self.now)[:1]:
            assert line.waiting == len(self.waiting)
            assert line.under_way == len(self.flying)
            for kind, bucket in enumerate(line.buckets):
                assert bucket.left == pytest.approx(self.level(kind), abs=1e-4)

    def teardown(self) -> None:
        """Nobody starves: all who wait go, each when what those before it take has come back."""
        needed = sum(max(10.0, min(one.tokens, 60.0)) for one in self.waiting)
        self.pass_time(self.now + needed + 120.0)
        assert not self.waiting


AgainstModel.TestCase.settings = settings(max_examples=100, stateful_step_count=30, deadline=None)
TestAgainstModel = AgainstModel.TestCase
