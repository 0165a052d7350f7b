"""The rate limiter: how many requests and tokens may go, and who goes when.

There are two lines for each call: that of its origin, with the limits that the user set, and that
of its origin and model, with the limits that the server's answers tell of. A call goes when it is
its turn in both; until then it is told how long to sleep, and asks again.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from attrs import Attribute, field, frozen

from .._values import Value, value
from ..errors import ConfigurationError, LimiterQueueFullError, LimiterWaitError
from .buckets import Bucket, BucketState, Kind, Line, Turn
from .learned import ModelLine

if TYPE_CHECKING:
    from collections.abc import Mapping

LOOK = 1.0
"""The longest sleep, in seconds: then a call looks whether its turn comes earlier by now."""
_APART = 0.001
"""How far apart, in seconds, calls go whose turns come at once, so that they keep their order."""
_GRAIN = 1e-6
"""A time, in seconds, for which nobody is sent to sleep: clocks are added and subtracted."""
_MANY = 1000
"""From so many lines on, those that nobody needs are forgotten."""

_MINUTE, _DAY = 60.0, 86400.0

Where = tuple[str, "str | None"]
"""An origin and a model."""


def _limit(_: object, attribute: Attribute[Any], value: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1 <= value < math.inf:
        raise ConfigurationError(f"limit {attribute.name} must be 1 or more, not {value!r}")


def _not_negative(_: object, attribute: Attribute[Any], value: Any) -> None:
    if value is None and attribute.default is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise ConfigurationError(f"limit {attribute.name} must be 0 or more, not {value!r}")


@frozen
class RateLimits:
    """What a client allows itself at each origin; what the server tells of its limits comes on top.

    Each limit is a token bucket: all of it may go at once, and what was taken comes back steadily,
    spread over its minute or day.

    Attributes:
        requests_per_minute: how many requests; `None` for no limit.
        tokens_per_minute: how many tokens, of input and output.
        requests_per_day: how many requests.
        tokens_per_day: how many tokens.
        max_queue: how many calls may wait at an origin; one more fails at once.
        max_wait: how many seconds a call may have to wait; one that would have to wait longer fails
            at once. Its total limit of time bounds the wait as well.
        learn: whether the server's answers are heeded: its `x-ratelimit-*` header fields and its
            429s.

    Raises:
        ConfigurationError: one of them is of no use.
    """

    requests_per_minute: float | None = field(default=None, validator=_limit)
    tokens_per_minute: float | None = field(default=None, validator=_limit)
    requests_per_day: float | None = field(default=None, validator=_limit)
    tokens_per_day: float | None = field(default=None, validator=_limit)
    max_queue: int = field(default=1000, validator=_not_negative)
    max_wait: float | None = field(default=None, validator=_not_negative)
    learn: bool = True

    def buckets(self, now: float) -> list[Bucket]:
        """Return the buckets for the limits that are set, full."""
        found: tuple[tuple[Kind, float | None, float], ...] = (
            ("requests", self.requests_per_minute, _MINUTE),
            ("tokens", self.tokens_per_minute, _MINUTE),
            ("requests", self.requests_per_day, _DAY),
            ("tokens", self.tokens_per_day, _DAY),
        )
        return [Bucket(kind, limit, per, now) for kind, limit, per in found if limit is not None]


@value
class LineState(Value):
    """What there is to see of a line.

    Attributes:
        origin: where its calls go.
        model: which model they ask for; `None` for the line of all calls to the origin.
        waiting: how many wait.
        under_way: how many went and are not over.
        paused_for: for how many seconds nobody goes, since the server said 429.
        buckets: what there is left.
    """

    origin: str
    model: str | None
    waiting: int
    under_way: int
    paused_for: float
    buckets: tuple[BucketState, ...]


class Limiter:
    """Says of each call whether it may go, or until when it has to sleep.

    Args:
        limits: what the user allows.
    """

    def __init__(self, limits: RateLimits) -> None:
        self.limits = limits
        self._origins: dict[str, Line] = {}
        self._models: dict[Where, ModelLine] = {}

    def ask(
        self, turn: Turn, where: Where, tokens: int, now: float, deadline: float
    ) -> float | None:
        """Return until when the call has to sleep and then ask again, or `None`: it may go.

        Args:
            turn: the call's own, the same for each time it asks. One that went must be given to
                `over`, one that has to sleep may be given to `cancel`.
            where: its origin and model.
            tokens: how many it may cost. A call that costs more than a bucket holds waits for a
                full one and takes all of it.
            now: the time.
            deadline: when it is too late to go.

        Raises:
            LimiterQueueFullError: too many wait already.
            LimiterWaitError: it could not go in time. Either way it is out of the line.
        """
        origin, model = turn.lines or self._join(turn, where, tokens, now)
        wait, lacks = max(origin.wait_of(turn, now), model.wait_of(turn, now))
        position = model.ahead(turn)[0] - 1
        when = now + wait
        if (paced := model.pace.time_of(position)) > when:
            when, lacks = paced, "a pause after 429"
        if when <= now + _GRAIN:
            asleep = model.asleep(turn, now) if position else None
            if asleep is None:
                origin.go(turn, now)
                model.go(turn, now)
                model.pace.went(now)
                turn.spent, turn.went_at = model.spent, now
                return None
            when, lacks = asleep + _APART, "those before it"
        self._check(turn, len(origin), when, now, deadline)
        turn.told, turn.lacks = min(when, now + LOOK), lacks
        return turn.told

    def _join(self, turn: Turn, where: Where, tokens: int, now: float) -> tuple[Line, ModelLine]:
        if len(self._models) >= _MANY and where not in self._models:
            self._forget(now)
        origin, model = self._origins.get(where[0]), self._models.get(where)
        if origin is None:
            origin = self._origins[where[0]] = Line()
            origin.buckets = self.limits.buckets(now)
        if model is None:
            model = self._models[where] = ModelLine()
        buckets = (*origin.buckets, *model.buckets)
        most = min((b.capacity for b in buckets if b.kind == "tokens"), default=math.inf)
        turn.costs = (1, int(min(tokens, most)))
        turn.lines, turn.joined_at, turn.told = (origin, model), now, -math.inf
        origin.join(turn)
        model.join(turn)
        return turn.lines

    def _check(self, turn: Turn, waiting: int, when: float, now: float, deadline: float) -> None:
        wait, longest = when - now, self.limits.max_wait
        if turn.told == -math.inf and waiting > self.limits.max_queue:
            self.cancel(turn)
            raise LimiterQueueFullError(
                f"{self.limits.max_queue} calls wait for the rate limiter already, as many as may; "
                f"the turn of this one would come in {wait:.3g} s",
                retry_after=wait,
            )
        if when >= deadline or (longest is not None and when > turn.joined_at + longest):
            self.cancel(turn)
            raise LimiterWaitError(
                f"the rate limiter would let the call go in {wait:.3g} s, which is too late",
                retry_after=wait,
            )

    def cancel(self, turn: Turn) -> None:
        """Take a call that has to sleep out of the line; those behind it move up."""
        if turn.lines is not None and turn.went_at is None:
            for line in turn.lines:
                line.leave(turn)
            turn.lines = None

    def learn(self, turn: Turn, headers: Mapping[str, str], now: float) -> None:
        """Take over what the answer to a call that went says of the server's limits."""
        if self.limits.learn and turn.lines is not None:
            turn.lines[1].learn(headers, turn, now)

    def limited(self, turn: Turn, now: float, wait: float | None) -> None:
        """Note that the server answered 429 to a call; it asks to wait for `wait` seconds."""
        if self.limits.learn and turn.lines is not None and turn.went_at is not None:
            turn.lines[1].pace.slow_down(now, turn.went_at, wait)

    def over(self, turn: Turn, now: float, *, tokens: int | None, sent: bool, well: bool) -> None:
        """Note that a call that went is over.

        Args:
            turn: the call's.
            now: the time.
            tokens: how many it cost; `None` if that is not known, then the guess stands.
            sent: whether anything was sent; if not, what it took is put back.
            well: whether the server answered it, and not with 429.
        """
        if turn.lines is None or turn.went_at is None:
            return
        for line in turn.lines:
            line.over(turn, now, tokens, sent=sent)
        if well:
            turn.lines[1].pace.speed_up(turn.went_at)
        turn.lines = turn.went_at = None

    def _forget(self, now: float) -> None:
        self._models = {k: line for k, line in self._models.items() if not line.is_idle(now)}
        self._origins = {k: line for k, line in self._origins.items() if not line.is_idle(now)}

    def show(self, now: float) -> tuple[LineState, ...]:
        """Return what there is to see of the lines."""
        models = (
            _show(*where, line, now, line.pace.time_of(0)) for where, line in self._models.items()
        )
        return (*(_show(name, None, line, now) for name, line in self._origins.items()), *models)


def _show(origin: str, model: str | None, line: Line, now: float, until: float = 0.0) -> LineState:
    for bucket in line.buckets:
        bucket.refill(now)
    buckets = tuple(bucket.show() for bucket in line.buckets)
    return LineState(origin, model, len(line), line.under_way[0], max(0.0, until - now), buckets)
