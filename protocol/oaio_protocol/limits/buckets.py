"""Token buckets, and the line of calls before them: the arithmetic of the rate limiter.

A bucket holds so much at most and is refilled steadily. A call in line knows how much those before
it and it itself will take (`Line.ahead`), and from that when its turn comes; so nobody has to wake
it. What is taken is taken when the call goes, not when it gets in line: a bucket that is full while
calls wait for another one does not grow beyond its size.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from .._values import Value, value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .learned import ModelLine

Kind = Literal["requests", "tokens"]
KINDS: tuple[Kind, Kind] = ("requests", "tokens")

_GRAIN = 1e-6
"""What may be missing for rounding: refilled in many small steps, a bucket is never quite full."""


@value
class BucketState(Value):
    """What there is to see of a bucket.

    Attributes:
        kind: what it counts.
        limit: how much it holds.
        left: how much is in it; below 0 if a call took more than was known before.
        full_in: in how many seconds it is full, if nobody takes anything.
        learned: whether the server's answers told of it.
    """

    kind: Kind
    limit: float
    left: float
    full_in: float
    learned: bool


class Bucket:
    """How much may be taken: `capacity` at once, and `rate` a second.

    Attributes:
        kind: what it counts.
        capacity: how much it holds.
        rate: how much comes back each second.
        level: how much was in it when it was last looked at; it may be less than nothing.
        learned: whether the server's answers told of it.
    """

    __slots__ = ("_at", "capacity", "kind", "learned", "level", "rate")

    def __init__(
        self, kind: Kind, capacity: float, seconds: float, now: float, *, learned: bool = False
    ) -> None:
        self.kind: Kind = kind
        self.capacity, self.rate, self.learned = float(capacity), capacity / seconds, learned
        self.level, self._at = self.capacity, now

    def refill(self, now: float) -> None:
        """Let what came back until `now` in."""
        if now > self._at:
            self.level = min(self.capacity, self.level + (now - self._at) * self.rate)
            self._at = now

    def take(self, amount: float) -> None:
        """Take `amount`, also if that is more than there is."""
        self.level -= amount

    def give(self, amount: float) -> None:
        """Put `amount` back, as far as there is room."""
        self.level = min(self.capacity, self.level + amount)

    def wait_for(self, amount: float) -> float:
        """Return in how many seconds it holds `amount`, were there room; 0 if it does."""
        missing = amount - self.level
        return 0.0 if missing <= _GRAIN else missing / self.rate

    def show(self) -> BucketState:
        """Return what there is to see of it."""
        full_in = (self.capacity - self.level) / self.rate
        return BucketState(self.kind, self.capacity, self.level, full_in, self.learned)


class Turn:
    """The turn of one call's attempts, one after the other: what it takes, and where it stands.

    Attributes:
        costs: how many requests and tokens it takes, in the order of `KINDS`.
        lines: the lines that it stands in, or went through until it is over.
        joined_at: when it got in line.
        told: until when it was told to sleep; minus infinity if it was not.
        went_at: when it went; `None` if it has not, or is over.
        spent: how much had gone through its model's line when it went, itself included.
        lacks: what it was held back for last: `"requests"`, `"tokens"`, `"a pause after 429"`, or
            `"those before it"`.
    """

    __slots__ = ("costs", "joined_at", "lacks", "lines", "spent", "told", "went_at")

    def __init__(self) -> None:
        self.costs: tuple[int, int] = (1, 0)
        self.lines: tuple[Line, ModelLine] | None = None
        self.joined_at = self.told = -math.inf
        self.went_at: float | None = None
        self.spent: tuple[int, int] = (0, 0)
        self.lacks = ""


class Line:
    """Calls in line before some buckets, the first to come first.

    Attributes:
        buckets: what they wait for; they need to be enough in each.
        spent: how many requests and tokens went through in all.
        under_way: how many requests and tokens are of calls that went and are not over.
    """

    def __init__(self) -> None:
        self.buckets: list[Bucket] = []
        self.spent: tuple[int, int] = (0, 0)
        self.under_way: tuple[int, int] = (0, 0)
        self._marks: dict[Turn, list[int]] = {}  # costs added up from the first ever to itself
        self._joined = [0, 0]
        self._left = [0, 0]

    def __len__(self) -> int:
        return len(self._marks)

    def join(self, turn: Turn) -> None:
        """Put `turn` at the end of the line."""
        joined = self._joined
        joined[0] += turn.costs[0]
        joined[1] += turn.costs[1]
        self._marks[turn] = joined.copy()

    def leave(self, turn: Turn) -> None:
        """Take `turn` out of the line, wherever it stands; those behind it move up."""
        marks, total = self._marks, self._left
        requests, tokens = turn.costs
        for front, back in zip(marks, reversed(marks), strict=True):  # from the nearer end
            if front is turn:
                # What left is taken off everybody's mark at once; those ahead must not move.
                self._shift(iter(marks), turn, requests, tokens)
                break
            if back is turn:
                total, requests, tokens = self._joined, -requests, -tokens
                self._shift(reversed(marks), turn, requests, tokens)
                break
        total[0] += requests
        total[1] += tokens
        del marks[turn]

    def _shift(self, turns: Iterator[Turn], last: Turn, requests: int, tokens: int) -> None:
        """Add to the marks of all `turns` before `last`."""
        for turn in turns:
            if turn is last:
                return
            mark = self._marks[turn]
            mark[0] += requests
            mark[1] += tokens

    def ahead(self, turn: Turn) -> tuple[int, int]:
        """Return how much those before `turn` and it itself will take."""
        mark, left = self._marks[turn], self._left
        return mark[0] - left[0], mark[1] - left[1]

    def wait_of(self, turn: Turn, now: float) -> tuple[float, str]:
        """Return in how many seconds it is the turn of `turn`, 0 if it is now, and what lacks."""
        requests, tokens = self.ahead(turn)
        first = next(iter(self._marks)) is turn
        wait, lacks = 0.0, ""
        for bucket in self.buckets:
            bucket.refill(now)
            amount = float(requests if bucket.kind == "requests" else tokens)
            if first:  # more than a bucket holds is never in it: a full one must do
                amount = min(amount, bucket.capacity)
            if (seconds := bucket.wait_for(amount)) > wait:
                wait, lacks = seconds, bucket.kind
        return wait, lacks

    def go(self, turn: Turn, now: float) -> None:
        """Take what `turn` costs; it is out of the line then."""
        self.leave(turn)
        requests, tokens = turn.costs
        for bucket in self.buckets:
            bucket.refill(now)
            bucket.take(requests if bucket.kind == "requests" else tokens)
        self.spent = self.spent[0] + requests, self.spent[1] + tokens
        self.under_way = self.under_way[0] + requests, self.under_way[1] + tokens

    def over(self, turn: Turn, now: float, tokens: int | None, *, sent: bool) -> None:
        """Note that `turn` is over, and put back what it did not need after all.

        It really cost `tokens`, if that is known. Of a call of which nothing was sent everything is
        put back, but for what came back meanwhile: a full bucket would have lost that.
        """
        self.under_way = self.under_way[0] - turn.costs[0], self.under_way[1] - turn.costs[1]
        seconds = 0.0 if turn.went_at is None else max(0.0, now - turn.went_at)
        for bucket in self.buckets:
            bucket.refill(now)
            cost = turn.costs[KINDS.index(bucket.kind)]
            if not sent:
                bucket.give(max(0.0, cost - bucket.rate * seconds))
            elif tokens is not None and bucket.kind == "tokens":
                bucket.give(cost - tokens)

    def asleep(self, turn: Turn, now: float) -> float | None:
        """Return until when the last of those before `turn` sleeps, if one does until now or later.

        One that should have been awake before and has not asked yet is not waited for.
        """
        latest: float | None = None
        for other in self._marks:
            if other is turn:
                break
            if other.told >= now and (latest is None or other.told > latest):
                latest = other.told
        return latest

    def is_idle(self, now: float) -> bool:
        """Tell whether it might as well be a new one."""
        if self._marks or self.under_way[0]:
            return False
        for bucket in self.buckets:
            bucket.refill(now)
        return all(bucket.level >= bucket.capacity - _GRAIN for bucket in self.buckets)
