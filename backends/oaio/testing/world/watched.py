"""The gate of a world, with somebody who counts what it lets through."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from oaio_protocol.gate import Ending, Gate, Visitor
from oaio_protocol.limits import RateLimits

from .allowance import LEAST_TOKENS

if TYPE_CHECKING:
    from oaio_protocol.breaker import Breaker, BreakerPolicy, Permit, State

_MINUTE, _DAY = 60.0, 86400.0
_ROUNDING = 1e-3
"""How much of a request or token may be missing because of rounding."""


class _Bucket:
    """A token bucket, the plain way: no more than what fits, and what comes back since, may go."""

    def __init__(self, limit: float, seconds: float, now: float) -> None:
        self.limit, self._rate = limit, limit / seconds
        self._level, self._at = limit, now

    def _refill(self, now: float) -> None:
        self._level = min(self.limit, self._level + (now - self._at) * self._rate)
        self._at = now

    def take(self, amount: float, now: float) -> bool:
        """Take `amount`; return whether it was there."""
        self._refill(now)
        self._level -= amount
        return self._level >= -_ROUNDING

    def give(self, amount: float, now: float) -> None:
        """Put `amount` back, as far as it fits."""
        self._refill(now)
        self._level = min(self.limit, self._level + amount)


class WatchedGate:
    """Asks a gate, and holds what it says against what it should say.

    Args:
        gate: the gate.
        limits: the limits that it was made with.
        breaker: the policy that it was made with.
        broken: says that a promise was broken.
    """

    def __init__(
        self,
        gate: Gate,
        limits: RateLimits | None,
        breaker: BreakerPolicy | None,
        broken: Callable[[str, str], NoReturn],
    ) -> None:
        self._gate, self._limits, self._breaker, self._broken = gate, limits, breaker, broken
        self._buckets: dict[str, tuple[list[_Bucket], list[_Bucket]]] = {}
        self._lines: dict[Any, list[Visitor]] = {}
        self._inside: dict[Visitor, State] = {}
        self._failed: dict[Breaker, list[float]] = {}
        self._opened: dict[Breaker, int] = {}  # in which period
        self.waits = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._gate, name)

    def ask(self, visitor: Visitor, now: float, deadline: float) -> float | None:
        """See `Gate.ask`."""
        line = self._lines.setdefault(visitor.where, [])
        try:
            until = self._gate.ask(visitor, now, deadline)
        except Exception:
            if visitor in line:
                line.remove(visitor)
            raise
        if until is not None:
            self.waits += 1
            if visitor not in line:
                line.append(visitor)
            if not now < until <= deadline:
                self._broken(
                    "each call ends in time",
                    f"told to sleep until {until} at {now}, not {deadline}",
                )
            return until
        if line and line[0] is not visitor:
            self._broken(
                "first come, first served", f"{visitor.who} passed {line[0].who} at the limiter"
            )
        del line[:1]
        self._check_breaker(visitor)
        self._inside[visitor] = "closed" if visitor.breaker is None else visitor.breaker.state
        self._take(visitor, now)
        return None

    def leave(self, visitor: Visitor, ending: Ending, now: float) -> None:
        """See `Gate.leave`."""
        line = self._lines.get(visitor.where, [])
        if visitor in line:
            line.remove(visitor)
        breaker, permit = visitor.breaker, visitor.permit
        state = self._inside.pop(visitor, None)
        if state is not None:
            requests, tokens = 1, self._cost(visitor)
            for bucket in self._of(visitor, now)[0]:
                bucket.give(0 if ending.sent else requests, now)
            for bucket in self._of(visitor, now)[1]:
                used = tokens if ending.tokens is None else ending.tokens
                bucket.give(tokens - used if ending.sent else tokens, now)
        self._gate.leave(visitor, ending, now)
        if breaker is not None and permit is not None and ending.verdict == "failure":
            self._check_failures(breaker, permit, state, now)

    def end(self, now: float) -> None:
        """See that nobody is left inside or waiting, and that the gate knows it."""
        told = self._gate.state(now)
        left = [line for line in told.lines if line.waiting or line.under_way not in (0, (0, 0))]
        if self._inside or left or any(self._lines.values()):
            self._broken("the books are zero", f"at the end the gate has {left or self._inside}")

    def _of(self, visitor: Visitor, now: float) -> tuple[list[_Bucket], list[_Bucket]]:
        """Return the buckets of requests and of tokens for the origin of `visitor`."""
        origin = visitor.where[0]
        if origin not in self._buckets:
            found: tuple[list[_Bucket], list[_Bucket]] = ([], [])
            if (limits := self._limits) is not None:
                for into, limit, seconds in (
                    (found[0], limits.requests_per_minute, _MINUTE),
                    (found[0], limits.requests_per_day, _DAY),
                    (found[1], limits.tokens_per_minute, _MINUTE),
                    (found[1], limits.tokens_per_day, _DAY),
                ):
                    if limit is not None:
                        into.append(_Bucket(limit, seconds, now))
            self._buckets[origin] = found
        return self._buckets[origin]

    def _cost(self, visitor: Visitor) -> float:
        """Return how many tokens it takes, no more than fit into the smallest bucket."""
        tokens = float(visitor.tokens)
        return tokens if tokens <= LEAST_TOKENS else visitor.turn.costs[1]

    def _take(self, visitor: Visitor, now: float) -> None:
        tokens = self._cost(visitor)
        by_requests, by_tokens = self._of(visitor, now)
        within = [bucket.take(1, now) for bucket in by_requests]
        within += [bucket.take(tokens, now) for bucket in by_tokens]
        if not all(within):
            self._broken(
                "the limiter keeps its limits",
                f"{visitor.who} went at {now}, with {tokens} tokens, within {self._limits}",
            )

    def _check_failures(
        self, breaker: Breaker, permit: Permit, state: State | None, now: float
    ) -> None:
        """See that a breaker opens; what was let through before it opened last says nothing."""
        if breaker.state != "closed" or self._breaker is None:
            self._failed.pop(breaker, None)
            self._opened[breaker] = permit.period
        elif state == "closed" and permit.period > self._opened.get(breaker, -1):
            failed = self._failed.setdefault(breaker, [])
            failed.append(now)
            recent = [at for at in failed if at >= now - self._breaker.window]
            if len(recent) >= self._breaker.failures:
                self._broken("a breaker opens", f"it is closed after failures at {recent}")

    def _check_breaker(self, visitor: Visitor) -> None:
        breaker, permit = visitor.breaker, visitor.permit
        if self._breaker is None:
            return
        if breaker is None or permit is None or breaker.state == "open":
            self._broken("an open breaker is kept", f"{visitor.who} was let through")
        if breaker.state == "half-open":
            probes = 1 + sum(
                other.breaker is breaker and other.permit == permit for other in self._inside
            )
            if probes > self._breaker.probes:
                self._broken("an open breaker is kept", f"{probes} probes are under way")
