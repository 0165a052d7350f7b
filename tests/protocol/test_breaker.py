"""The circuit breaker, step by step and against a naive model of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from oaio_protocol import errors
from oaio_protocol.breaker import (
    TRANSITIONS,
    Breaker,
    BreakerPolicy,
    Permit,
    State,
    Verdict,
    verdict,
)

POLICY = BreakerPolicy(failures=3, window=60, probe_after=30, successes=2, probes=1)


def entered(breaker: Breaker, now: float) -> Permit:
    permit = breaker.enter(now)
    assert permit is not None
    return permit


def state(breaker: Breaker) -> str:
    """Return the state, which a type checker takes not to change."""
    return breaker.state


def opened(policy: BreakerPolicy = POLICY, now: float = 0.0) -> Breaker:
    breaker = Breaker(policy)
    for _ in range(policy.failures):
        breaker.leave(entered(breaker, now), "failure", now)
    assert state(breaker) == "open"
    return breaker


def test_it_opens_after_so_many_failures_within_the_window() -> None:
    told: list[tuple[State, State, str]] = []
    breaker = Breaker(POLICY, lambda *change: told.append(change))
    for now in (0.0, 30.0, 60.0):
        assert state(breaker) == "closed"
        breaker.leave(entered(breaker, now), "failure", now)
    assert state(breaker) == "open"
    assert told == [("closed", "open", "too many failures")]


def test_failures_outside_the_window_do_not_count_together() -> None:
    breaker = Breaker(POLICY)
    for now in (0.0, 30.0, 60.1, 90.1):
        breaker.leave(entered(breaker, now), "failure", now)
    assert state(breaker) == "closed"
    breaker.leave(entered(breaker, 90.2), "failure", 90.2)
    assert state(breaker) == "open"


def test_success_does_not_make_failures_undone() -> None:
    breaker = Breaker(POLICY)
    for outcome in ("failure", "success", "failure", "neutral", "failure"):
        breaker.leave(entered(breaker, 1.0), outcome, 1.0)
    assert state(breaker) == "open"


def test_an_open_one_refuses_until_it_probes() -> None:
    breaker = opened(now=100.0)
    assert breaker.enter(129.9) is None
    assert breaker.refused_until(129.9) == 130.0
    assert breaker.show("here", 129.0).probe_in == 1.0
    assert breaker.refused_until(130.0) is None
    entered(breaker, 130.0)
    assert state(breaker) == "half-open"


def test_only_so_many_probes_at_once() -> None:
    breaker = opened(BreakerPolicy(failures=1, probes=2))
    first, second = entered(breaker, 30.0), entered(breaker, 30.0)
    assert breaker.enter(31.0) is None
    assert breaker.refused_until(31.0) == 31.0  # it depends on the others
    breaker.leave(second, "neutral", 32.0)  # cancelled: its place is free again
    third = entered(breaker, 32.0)
    assert breaker.enter(32.0) is None
    breaker.leave(first, "success", 33.0)
    breaker.leave(third, "success", 33.0)
    assert state(breaker) == "half-open"
    breaker.leave(entered(breaker, 34.0), "success", 34.0)
    assert state(breaker) == "closed"


def test_a_failed_probe_opens_it_for_as_long_again() -> None:
    breaker = opened()
    breaker.leave(entered(breaker, 30.0), "success", 31.0)
    breaker.leave(entered(breaker, 32.0), "failure", 40.0)
    assert state(breaker) == "open"
    assert breaker.refused_until(69.9) == 70.0
    breaker.leave(entered(breaker, 70.0), "success", 71.0)
    assert state(breaker) == "half-open"  # the success before counts no more


def test_who_was_let_through_before_a_change_says_nothing_after_it() -> None:
    breaker = Breaker(POLICY)
    late = [entered(breaker, 0.0) for _ in range(10)]
    for permit in late[:3]:
        breaker.leave(permit, "failure", 1.0)
    assert state(breaker) == "open"
    for permit in late[3:6]:
        breaker.leave(permit, "failure", 20.0)  # it does not stay open longer
    probe = entered(breaker, 31.0)
    for permit in late[6:]:
        breaker.leave(permit, "success", 31.0)  # and these are no probes
    assert state(breaker) == "half-open"
    assert breaker.enter(31.0) is None
    breaker.leave(probe, "success", 32.0)
    breaker.leave(entered(breaker, 33.0), "success", 33.0)
    assert state(breaker) == "closed"


def test_it_begins_anew_when_it_closes() -> None:
    breaker = opened()
    for now in (30.0, 31.0):
        breaker.leave(entered(breaker, now), "success", now)
    assert state(breaker) == "closed"
    assert not breaker.show("here", 31.0).failures
    for _ in range(2):
        breaker.leave(entered(breaker, 32.0), "failure", 32.0)
    assert state(breaker) == "closed"


def test_what_there_is_to_see() -> None:
    breaker = Breaker(POLICY)
    breaker.leave(entered(breaker, 0.0), "failure", 0.0)
    breaker.leave(entered(breaker, 50.0), "failure", 50.0)
    assert breaker.show("here", 60.0).failures == 2
    assert breaker.show("here", 61.0).failures == 1
    assert not breaker.is_idle(61.0)
    assert breaker.is_idle(111.0)


def test_the_table_has_no_dead_end() -> None:
    states = {before for before, _ in TRANSITIONS}
    assert states == {"closed", "open", "half-open"} == set(TRANSITIONS.values())


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (None, "success"),
        (errors.ServerError("x", status_code=500), "failure"),
        (errors.APIError("in a stream", status_code=503), "failure"),
        (errors.APITimeoutError("x", which="idle"), "failure"),
        (errors.APITimeoutError("x", which="total"), "failure"),
        (errors.APITimeoutError("x", which="pool"), "neutral"),
        (errors.ConnectError("x"), "failure"),
        (errors.DNSError("x"), "failure"),
        (errors.TLSError("x"), "failure"),
        (errors.ConnectionLostError("x", status_code=200), "failure"),
        (errors.StreamInterrupted("x", status_code=200), "failure"),
        (errors.StreamTimeoutError("x"), "failure"),
        (errors.BadRequestError("x", status_code=400), "success"),
        (errors.AuthenticationError("x", status_code=401), "success"),
        (errors.RateLimitError("x", status_code=429), "success"),
        (errors.DeserializationError("x", status_code=200), "neutral"),
        (errors.UnexpectedContentError("x"), "neutral"),
        (errors.ClientClosedError("x"), "neutral"),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value),
)
def test_what_an_ending_says_about_the_server(
    error: errors.OpenAIError | None, says: Verdict
) -> None:
    assert verdict(error) == says


@pytest.mark.parametrize(
    "arguments",
    [
        {"failures": 0},
        {"failures": 2.5},
        {"failures": True},
        {"window": 0},
        {"window": "60"},
        {"probe_after": -1},
        {"probe_after": float("nan")},
        {"successes": 0},
        {"probes": 0},
        {"per": "model"},
    ],
)
def test_policies_of_no_use(arguments: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError, match=next(iter(arguments))):
        BreakerPolicy(**arguments)


class AgainstModel(RuleBasedStateMachine):
    """The model keeps the whole history, and reads the state off it each time."""

    def __init__(self) -> None:
        super().__init__()
        self.policy = BreakerPolicy(failures=3, window=10, probe_after=5, successes=2, probes=2)
        self.now = 0.0
        self.breaker = Breaker(self.policy)
        self.out: list[tuple[Permit, float, int]] = []  # the permit, and the era it is of
        self.failed_at: list[float] = []  # of this era, while closed
        self.state = "closed"
        self.era = 0
        self.opened_at = 0.0
        self.good = 0

    def turn(self, state: str) -> None:
        self.state, self.era, self.good, self.failed_at = state, self.era + 1, 0, []

    @rule(seconds=st.floats(0.0, 8.0))
    def wait(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    def enter(self) -> None:
        permit = self.breaker.enter(self.now)
        if self.state == "open" and self.now >= self.opened_at + 5:
            self.turn("half-open")
        probing = sum(era == self.era for _, _, era in self.out)
        may = self.state == "closed" or (self.state == "half-open" and probing < 2)
        assert (permit is not None) == may
        if permit is not None:
            self.out.append((permit, self.now, self.era))

    @precondition(lambda self: self.out)
    @rule(index=st.integers(0), outcome=st.sampled_from(["success", "failure", "neutral"]))
    def leave(self, index: int, outcome: Verdict) -> None:
        permit, _, era = self.out.pop(index % len(self.out))
        self.breaker.leave(permit, outcome, self.now)
        if era != self.era:
            return
        if self.state == "closed" and outcome == "failure":
            self.failed_at.append(self.now)
            if sum(at >= self.failed_at[-1] - 10 for at in self.failed_at) >= 3:
                self.opened_at = self.now
                self.turn("open")
        elif self.state == "half-open" and outcome == "failure":
            self.opened_at = self.now
            self.turn("open")
        elif self.state == "half-open" and outcome == "success":
            self.good += 1
            if self.good == 2:
                self.turn("closed")

    @invariant()
    def same_state(self) -> None:
        assert self.breaker.state == self.state

    @invariant()
    def says_when_it_probes(self) -> None:
        again_at = self.breaker.refused_until(self.now)
        if self.state == "open" and self.now < self.opened_at + 5:
            assert again_at == self.opened_at + 5
        elif self.state == "closed":
            assert again_at is None


AgainstModel.TestCase.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
TestAgainstModel = AgainstModel.TestCase
