"""What is drawn for a world where nothing is given: policies, limits, and habits."""

from __future__ import annotations

from enum import Enum
from typing import Final

from attrs import frozen

from oaio_protocol.breaker import BreakerPolicy
from oaio_protocol.limits import RateLimits
from oaio_protocol.pool import PoolLimits
from oaio_protocol.retry import RetryPolicy
from oaio_protocol.timeouts import Timeout

from .chance import Dice
from .weather import Weather


class Drawn(Enum):
    """The type of `DRAWN`."""

    DRAWN = "drawn"


DRAWN: Final = Drawn.DRAWN
"""Stands for what is to be drawn, where `None` means none."""


@frozen
class Habits:
    """What an application does beside waiting for its answer.

    Attributes:
        abort_at: at which action it gives up, counted from 1; 0 is never.
        abort_after: how many seconds after that action was asked for.
        leaves_after: after how many events it leaves the stream; 0 is never.
        pause: the longest time between two events that it takes, in seconds.
    """

    abort_at: int = 0
    abort_after: float = 0.0
    leaves_after: int = 0
    pause: float = 0.0


def habits(dice: Dice, weather: Weather) -> Habits:
    """Draw what an application does."""
    abort_at = leaves_after = 0
    if dice.chance(weather.aborts):
        if dice.chance(0.3):
            leaves_after = 1 + dice.below(6)
        else:
            abort_at = 1 + dice.below(24)
    abort_after = dice.pick((0.0, dice.mostly_short(10.0)))
    pause = dice.pick((0.1, 5.0, 100.0)) if dice.chance(weather.slow_readers) else 0.0
    return Habits(abort_at, abort_after, leaves_after, pause)


def retry(dice: Dice) -> RetryPolicy:
    """Draw when a failed call is tried again."""
    return RetryPolicy(
        max_retries=dice.pick((0, 1, 2, 3, 3, 5)),
        initial_delay=dice.pick((0.0, 0.1, 0.5, 2.0)),
        jitter=dice.pick((0.0, 0.25, 1.0)),
        max_retry_after=dice.pick((0.0, 5.0, 60.0)),
    )


def pool(dice: Dice) -> PoolLimits:
    """Draw how many connections there may be."""
    return PoolLimits(
        max_connections=dice.pick((1, 1, 2, 3, 5, 100)),
        max_idle=dice.pick((1, 2, 100)),
        idle_expiry=dice.pick((0.5, 5.0, 60.0)),
        max_per_origin=dice.pick((1, 2, 100, 100)),
    )


def limits(dice: Dice) -> RateLimits | None:
    """Draw the limits of the client's rate limiter, if it has one."""
    if dice.chance(0.6):
        return None
    return RateLimits(
        requests_per_minute=dice.pick((None, 3, 10, 60)),
        tokens_per_minute=dice.pick((None, None, 40, 200, 2000)),
        requests_per_day=dice.pick((None, None, None, 5)),
        tokens_per_day=dice.pick((None, None, None, 1000)),
        max_queue=dice.pick((0, 3, 1000, 1000, 1000, 1000)),
        max_wait=dice.pick((None, None, 5.0, 30.0)),
        learn=dice.chance(0.8),
    )


def breaker(dice: Dice) -> BreakerPolicy | None:
    """Draw when the client's circuit breakers open, if it has them."""
    if dice.chance(0.5):
        return None
    return BreakerPolicy(
        failures=dice.pick((1, 2, 3, 5)),
        window=dice.pick((1.0, 60.0)),
        probe_after=dice.pick((1.0, 5.0, 30.0)),
        successes=dice.pick((1, 2, 3)),
        probes=dice.pick((1, 1, 2)),
        per=dice.pick(("origin", "endpoint")),
    )


def timeout(dice: Dice) -> Timeout:
    """Draw the limits of time of a call; there is always one for the whole."""
    return Timeout(
        total=dice.pick((1.0, 30.0, 120.0, 600.0, 600.0)),
        connect=dice.pick((1.0, 5.0, 5.0, None)),
        write=dice.pick((1.0, 60.0, None)),
        first_event=dice.pick((None, None, 1.0, 10.0)),
        idle=dice.pick((0.5, 5.0, 60.0, None)),
    )


def calls(dice: Dice) -> int:
    """Draw how many calls a world has: few, but for a few."""
    if dice.chance(0.01):
        return 40 + dice.below(60)
    return 1 + dice.below(4) if dice.chance(0.6) else 4 + dice.below(8)
