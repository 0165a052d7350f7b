"""A circuit breaker: an origin that fails again and again is left alone for a while.

What moves it is in one table, `TRANSITIONS`, from which the documentation draws its diagram. Only
attempts that were let through in the present state count: an answer that was asked for before the
breaker opened says nothing about the time after.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, Literal

from attrs import Attribute, field, frozen

from ._values import Value, value
from .errors import (
    APITimeoutError,
    ConfigurationError,
    NetworkError,
    OpenAIError,
    StreamInterrupted,
)

State = Literal["closed", "open", "half-open"]
Verdict = Literal["success", "failure", "neutral"]

TRANSITIONS: dict[tuple[State, str], State] = {
    ("closed", "too many failures"): "open",
    ("open", "the wait is over"): "half-open",
    ("half-open", "a probe failed"): "open",
    ("half-open", "enough probes succeeded"): "closed",
}
"""From a state, for a reason, to a state."""

Changed = Callable[[State, State, str], object]
"""Is told of a change: before, after, why."""


def _above_0(_: object, attribute: Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ConfigurationError(f"breaker {attribute.name} must be above 0, not {value!r}")


def _count(_: object, attribute: Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigurationError(
            f"breaker {attribute.name} must be a whole number from 1, not {value!r}"
        )


def _scope(_: object, __: Attribute[Any], value: Any) -> None:
    if value not in ("origin", "endpoint"):
        raise ConfigurationError(f"breaker per must be 'origin' or 'endpoint', not {value!r}")


@frozen
class BreakerPolicy:
    """When a breaker opens and closes.

    Attributes:
        failures: so many failures ...
        window: ... within so many seconds open it.
        probe_after: how many seconds it stays open before it lets a probe through.
        successes: how many probes must succeed before it closes.
        probes: how many may be under way at once. A stream is under way until it ends.
        per: one breaker for each `"origin"` (scheme, host and port), or for each `"endpoint"` (an
            origin and an operation, such as `chat.completions.create`).

    Raises:
        ConfigurationError: one of them is of no use.
    """

    failures: int = field(default=5, validator=_count)
    window: float = field(default=60.0, validator=_above_0)
    probe_after: float = field(default=30.0, validator=_above_0)
    successes: int = field(default=3, validator=_count)
    probes: int = field(default=1, validator=_count)
    per: Literal["origin", "endpoint"] = field(default="origin", validator=_scope)


@value
class Permit(Value):
    """The right to one attempt; `period` numbers the state in which it was given."""

    period: int


@value
class BreakerState(Value):
    """What there is to see of a breaker.

    Attributes:
        key: what it is for.
        state: `"closed"`, `"open"` or `"half-open"`.
        failures: how many failures within the window count against it.
        probe_in: in how many seconds it will let a probe through; 0 if it lets one through now, or
            as soon as one that is under way has ended.
    """

    key: str
    state: State
    failures: int
    probe_in: float


class Breaker:
    """The breaker for one origin or endpoint.

    Args:
        policy: when it opens and closes.
        changed: is told when it does.

    Attributes:
        state: what it is now. An open one stays open until somebody asks it after the wait.
    """

    def __init__(self, policy: BreakerPolicy, changed: Changed = lambda *_: None) -> None:
        self.policy, self._changed = policy, changed
        self.state: State = "closed"
        self._period = 0
        self._failed_at: deque[float] = deque(maxlen=policy.failures)
        self._opened_at = 0.0
        self._under_way = self._succeeded = 0  # probes

    def refused_until(self, now: float) -> float | None:
        """Return when to ask again, or `None` if an attempt would be let through at `now`.

        The time is not after `now` if it depends on the probes that are under way.
        """
        if self.state == "closed":
            return None
        if self.state == "open":
            probe_at = self._opened_at + self.policy.probe_after
            return None if now >= probe_at else probe_at
        return None if self._under_way < self.policy.probes else now

    def enter(self, now: float) -> Permit | None:
        """Let an attempt through, or return `None`. A permit must be given to `leave`, once."""
        if self.refused_until(now) is not None:
            return None
        if self.state == "open":
            self._move("the wait is over")
        if self.state == "half-open":
            self._under_way += 1
        return Permit(self._period)

    def leave(self, permit: Permit, verdict: Verdict, now: float) -> None:
        """Note how the attempt with `permit` ended; `"neutral"` says nothing about the server."""
        if permit.period != self._period:
            return
        if self.state == "half-open":
            self._under_way -= 1
            if verdict == "failure":
                self._open(now, "a probe failed")
            elif verdict == "success":
                self._succeeded += 1
                if self._succeeded >= self.policy.successes:
                    self._move("enough probes succeeded")
        elif verdict == "failure":
            failed_at = self._failed_at
            # A clock of another thread may be a moment behind.
            failed_at.append(max(now, failed_at[-1]) if failed_at else now)
            full = len(failed_at) == self.policy.failures
            if full and failed_at[-1] - failed_at[0] <= self.policy.window:
                self._open(now, "too many failures")

    def is_idle(self, now: float) -> bool:
        """Tell whether it might as well be a new one."""
        failed_at = self._failed_at
        recent = bool(failed_at) and now - failed_at[-1] <= self.policy.window
        return self.state == "closed" and not recent

    def show(self, key: str, now: float) -> BreakerState:
        """Return what there is to see of it."""
        limit = now - self.policy.window
        recent = sum(failed_at >= limit for failed_at in self._failed_at)
        return BreakerState(
            key, self.state, recent, max(0.0, (self.refused_until(now) or now) - now)
        )

    def _open(self, now: float, why: str) -> None:
        self._opened_at = now
        self._move(why)

    def _move(self, why: str) -> None:
        before, self.state = self.state, TRANSITIONS[self.state, why]
        self._period += 1
        self._under_way = self._succeeded = 0
        if self.state == "closed":
            self._failed_at.clear()
        self._changed(before, self.state, why)


def verdict(error: OpenAIError | None) -> Verdict:
    """Return what an attempt that ended with `error`, or well, says about the server.

    Failures are 5xx (also those reported inside a stream), limits of time that ran out, lost or
    refused connections, and streams that broke off. Any other answer, a 4xx too, is a sign of life.
    Neutral is what says nothing about it: no connection was free here, or an answer came that
    cannot be read.
    """
    if error is None:
        return "success"
    status = error.status_code
    if isinstance(error, APITimeoutError):
        return "neutral" if error.which == "pool" else "failure"
    if isinstance(error, NetworkError | StreamInterrupted):
        return "failure"
    if status is not None and status >= 500:
        return "failure"
    return "success" if status is not None and status >= 400 else "neutral"
