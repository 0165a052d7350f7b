"""What a server's answers tell of its limits, and what a 429 does to those who wait."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oaio_protocol.limits import Limiter, RateLimits
from oaio_protocol.limits.buckets import Bucket, BucketState, Turn
from oaio_protocol.limits.learned import Pace

HERE = ("o", "m")


def headers(kind: str, limit: object, remaining: object, reset: str = "") -> dict[str, str]:
    named = {"limit": limit, "remaining": remaining, "reset": reset}
    return {
        f"x-ratelimit-{name}-{kind}": str(value) for name, value in named.items() if value != ""
    }


def go(limiter: Limiter, now: float, tokens: int = 0) -> Turn:
    turn = Turn()
    assert limiter.ask(turn, HERE, tokens, now, math.inf) is None
    return turn


def over(limiter: Limiter, turn: Turn, now: float) -> None:
    limiter.over(turn, now, tokens=None, sent=True, well=True)


def learned(limiter: Limiter, now: float) -> dict[str, BucketState]:
    return {bucket.kind: bucket for bucket in limiter.show(now)[-1].buckets}


def test_limits_are_learned() -> None:
    limiter = Limiter(RateLimits())
    turn = go(limiter, 0.0)
    said = headers("requests", 100, 40, "36s") | headers("tokens", 6000, 6000, "0s")
    limiter.learn(turn, said, 0.0)
    assert learned(limiter, 0.0) == {
        "requests": BucketState("requests", 100.0, 40.0, 36.0, learned=True),
        "tokens": BucketState("tokens", 6000.0, 6000.0, 0.0, learned=True),
    }
    assert learned(limiter, 6.0)["requests"].left == pytest.approx(50.0)


def test_a_limit_a_day_is_told_from_one_a_minute() -> None:
    limiter = Limiter(RateLimits())
    first = go(limiter, 0.0)
    limiter.learn(first, headers("requests", 200, 199, "7m12s"), 0.0)
    over(limiter, first, 0.0)
    assert learned(limiter, 0.0)["requests"].full_in == pytest.approx(432.0)
    limiter.learn(go(limiter, 1.0), headers("requests", 10_000, 9_999, "6ms"), 1.0)
    assert learned(limiter, 1.0)["requests"].full_in == pytest.approx(0.006)


def test_an_exhausted_limit_makes_the_next_wait_for_its_share_only() -> None:
    limiter = Limiter(RateLimits())
    limiter.learn(go(limiter, 0.0), headers("requests", 60, 0, "60s"), 0.0)
    turns = [Turn() for _ in range(3)]
    untils = [limiter.ask(turn, HERE, 0, 0.5, math.inf) for turn in turns]
    assert untils == pytest.approx([1.0, 1.5, 1.5])
    assert limiter.ask(turns[0], HERE, 0, 1.0, math.inf) is None


def test_those_on_their_way_are_reckoned_with() -> None:
    limiter = Limiter(RateLimits())
    turns = [go(limiter, 0.0) for _ in range(50)]
    limiter.learn(turns[0], headers("requests", 100, 99, "600ms"), 0.0)
    assert learned(limiter, 0.0)["requests"].left == 50.0


def test_an_old_story_is_not_believed() -> None:
    limiter = Limiter(RateLimits())
    slow = go(limiter, 0.0)
    for number in range(1, 60):
        quick = go(limiter, number / 100)
        limiter.learn(quick, headers("requests", 60, 60 - number, f"{number}s"), number / 100)
        over(limiter, quick, number / 100)
    assert learned(limiter, 0.6)["requests"].left < 2
    limiter.learn(slow, headers("requests", 60, 60, "0s"), 0.6)
    assert learned(limiter, 0.6)["requests"].left < 2


def test_a_server_that_gives_more_than_it_said_is_believed_when_nobody_is_on_the_way() -> None:
    limiter = Limiter(RateLimits())
    for number in range(200):  # always the same, as canned answers are
        turn = go(limiter, float(number), 1000)
        limiter.learn(turn, headers("tokens", 2000, 1900, "6m0s"), float(number))
        over(limiter, turn, float(number))
    assert learned(limiter, 199.0)["tokens"].left == 1900.0


def test_only_what_is_left_is_told() -> None:
    limiter = Limiter(RateLimits())
    limiter.learn(go(limiter, 0.0), headers("requests", "", 119), 0.0)
    assert learned(limiter, 0.0)["requests"].limit == 119.0
    limiter.learn(go(limiter, 0.0), headers("requests", "", 3), 0.0)
    found = learned(limiter, 0.0)["requests"]
    assert (found.limit, found.left) == (119.0, 3.0)


def test_limits_that_change() -> None:
    limiter = Limiter(RateLimits())
    limiter.learn(go(limiter, 0.0), headers("requests", 60, 60), 0.0)
    limiter.learn(go(limiter, 0.0), headers("requests", 6, 6), 0.0)
    found = learned(limiter, 0.0)["requests"]
    assert (found.limit, found.left) == (6.0, 6.0)
    go(limiter, 0.0)
    assert learned(limiter, 0.0)["requests"].full_in == pytest.approx(10.0)


def test_what_the_user_set_holds_whatever_the_server_says() -> None:
    limiter = Limiter(RateLimits(requests_per_minute=2))
    turn = go(limiter, 0.0)
    limiter.learn(turn, headers("requests", 1000, 999, "60ms"), 0.0)
    go(limiter, 0.0)
    assert limiter.ask(Turn(), HERE, 0, 0.0, math.inf) == 1.0


def test_nothing_is_learned_if_that_is_not_wanted() -> None:
    limiter = Limiter(RateLimits(learn=False))
    turn = go(limiter, 0.0)
    limiter.learn(turn, headers("requests", 1, 0, "60s"), 0.0)
    limiter.limited(turn, 0.0, 60.0)
    go(limiter, 0.0)


def test_a_429_makes_the_others_wait() -> None:
    limiter = Limiter(RateLimits())
    turns = [go(limiter, 0.0) for _ in range(10)]
    for turn in turns:
        limiter.limited(turn, 0.5, 20.0)
    waiting = [Turn() for _ in range(3)]
    for turn in waiting:
        assert limiter.ask(turn, HERE, 0, 0.5, math.inf) == 1.5
    assert limiter.show(0.5)[-1].paused_for == 20.0
    # One after the other, and not slower for ten 429s than for one: they were of one wave.
    untils = [limiter.ask(turn, HERE, 0, 20.5, math.inf) for turn in waiting]
    assert untils == [None, pytest.approx(20.55), pytest.approx(20.6)]


def test_the_pace_finds_the_servers() -> None:
    """A server without any header that takes ten requests a second, and says 429 beyond."""
    limiter = Limiter(RateLimits())
    went, refused, taken = 0, 0, [-1.0]
    waiting = [Turn() for _ in range(200)]
    agenda = [(0.0, number) for number in range(len(waiting))]
    while agenda:
        agenda.sort()
        now, number = agenda.pop(0)
        until = limiter.ask(waiting[number], HERE, 0, now, math.inf)
        if until is not None:
            agenda.append((until, number))
            continue
        if now - taken[-1] < 0.1 - 1e-9 and len(taken) > 20:
            refused += 1
            limiter.limited(waiting[number], now, None)
            limiter.over(waiting[number], now, tokens=0, sent=True, well=False)
            agenda.append((now + 0.5, number))
        else:
            taken.append(now)
            went += 1
            over(limiter, waiting[number], now)
    assert went == 200
    # All at once at the beginning nobody can foresee; after it one 429 in so many.
    assert refused < 180 + 60
    assert taken[-1] < 200


def test_a_pause_that_is_absurd() -> None:
    pace = Pace()
    pace.slow_down(0.0, 0.0, 1e9)
    assert pace.until == 3600.0


def test_the_pace_recovers() -> None:
    pace = Pace()
    for now in range(5):
        pace.slow_down(float(now), float(now), 0.0)
    assert pace.time_of(1) - pace.time_of(0) == pytest.approx(0.8)
    pace.speed_up(1.0)  # of a call that went before the last 429
    assert pace.time_of(1) - pace.time_of(0) == pytest.approx(0.8)
    for _ in range(60):
        pace.speed_up(5.0)
    assert pace.time_of(1) == pace.time_of(0)


NUMBERS = st.sampled_from(["", "0", "1", "5", "60", "1e3", "-3", "10, 10", "99999999999", "junk"])
RESETS = st.sampled_from(["", "0", "1ms", "1s", "6m0s", "24h", "1763800000", "junk", "-1"])


@settings(max_examples=300)
@given(st.lists(st.tuples(NUMBERS, NUMBERS, RESETS, st.floats(0, 100)), max_size=8))
def test_whatever_a_server_says_everybody_goes_some_day(
    answers: list[tuple[str, str, str, float]],
) -> None:
    limiter, now = Limiter(RateLimits()), 0.0
    for limit, remaining, reset, wait in answers:
        turn, began = Turn(), now
        while (until := limiter.ask(turn, HERE, 100, now, math.inf)) is not None:
            assert until > now
            # Sleep on without looking: nothing changes meanwhile.
            now = max(until, now + 3600.0)
            assert now - began <= 2.1 * 86400
        limiter.learn(turn, headers("requests", limit, remaining, reset), now)
        limiter.learn(turn, headers("tokens", limit, remaining, reset), now)
        now += wait
        over(limiter, turn, now)
        for bucket in learned(limiter, now).values():
            assert bucket.limit >= 1
            assert bucket.left <= bucket.limit
            assert bucket.full_in < 2.1 * 86400


def test_a_bucket_that_was_never_full_again() -> None:
    bucket = Bucket("requests", 60, 60.0, 0.0)
    bucket.take(60)
    for step in range(1, 1001):
        bucket.refill(step / 1000)
    assert bucket.wait_for(1) == 0.0
    bucket.refill(0.5)  # a clock of another thread, a moment behind
    assert bucket.level == pytest.approx(1.0)
