"""What a server's answers tell of its limits, and what becomes of the calls that wait for it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from .buckets import KINDS, Bucket, Kind, Line
from .headers import Allowance, allowance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .buckets import Turn

_MINUTE, _DAY = 60.0, 86400.0


class Pace:
    """What 429s do to a line: nobody goes for a while, and then one after the other.

    Where the server tells of no limits, the distance between two calls is all there is to find its
    pace by: it is doubled by each 429 of a call that went after the last one, and shrinks by a
    tenth with each answer that is none.
    """

    FIRST, LONGEST, SHORTEST = 0.05, 15.0, 0.005
    PAUSE, LONGEST_PAUSE = 1.0, 3600.0

    __slots__ = ("_gap", "_since", "until")

    def __init__(self) -> None:
        self.until = self._since = -math.inf
        self._gap = 0.0

    def slow_down(self, now: float, went_at: float, wait: float | None) -> None:
        """Note a 429 for a call that went at `went_at`; the server asks to wait for `wait` s."""
        if went_at >= self._since:  # else it is one more of many that went together
            self._gap = min(max(self.FIRST, self._gap * 2), self.LONGEST)
            self._since = now
        wait = self.PAUSE if wait is None else min(wait, self.LONGEST_PAUSE)
        self.until = max(self.until, now + wait)

    def speed_up(self, went_at: float) -> None:
        """Note an answer for a call that went at `went_at`."""
        if self._gap and went_at >= self._since:
            self._gap = self._gap * 0.9 if self._gap * 0.9 > self.SHORTEST else 0.0

    def time_of(self, position: int) -> float:
        """Return when the call may go before which `position` others stand in line."""
        return self.until + self._gap * position if self._gap else self.until

    def went(self, now: float) -> None:
        """Note that a call goes."""
        if self._gap:
            self.until = max(self.until, now + self._gap)


class ModelLine(Line):
    """The line for one model at one origin, with what the server said of it."""

    def __init__(self) -> None:
        super().__init__()
        self.pace = Pace()
        self._heard = -math.inf  # when the call went whose answer was heard last

    def is_idle(self, now: float) -> bool:
        """Tell whether it might as well be a new one."""
        return self.pace.time_of(0) <= now and super().is_idle(now)

    def learn(self, headers: Mapping[str, str], turn: Turn, now: float) -> None:
        """Take over what the answer to `turn` says."""
        went_at = turn.went_at
        if went_at is None or went_at < self._heard:
            return  # an old story, of a call that took longer
        self._heard = went_at
        for index, kind in enumerate(KINDS):
            said = allowance(headers, kind)
            if said is not None:
                since = self.spent[index] - turn.spent[index]
                others = self.under_way[index] - turn.costs[index]
                self._adopt(kind, said, now, (now - went_at, since, others))

    def _adopt(
        self, kind: Kind, said: Allowance, now: float, passed: tuple[float, int, int]
    ) -> None:
        """Set the bucket for `kind`.

        `passed` is how many seconds passed since the call that was answered went, what was taken
        since, and what others that are not over have taken.
        """
        bucket = next((bucket for bucket in self.buckets if bucket.kind == kind), None)
        limit = said.limit
        if limit is None:  # Azure tells only what is left
            limit = max(said.remaining or 0, bucket.capacity if bucket else 0)
        if limit < 1:
            return
        if bucket is None:
            bucket = Bucket(kind, limit, _MINUTE, now, learned=True)
            self.buckets.append(bucket)
        bucket.refill(now)
        if rate := _rate(limit, said):
            bucket.rate = rate
        elif limit != bucket.capacity:
            bucket.rate = limit / _MINUTE
        bucket.capacity = limit
        if said.remaining is not None:
            # The server counted at some time between the request and now. So it has at most what it
            # says and what came back since, without what was taken since; and at least what it says
            # without all that it may not have seen yet. Between the two, what we know holds.
            seconds, since, others = passed
            most = min(limit, said.remaining + seconds * bucket.rate) - since
            least = said.remaining - since - others
            bucket.level = min(max(bucket.level, least), most)
        bucket.level = min(bucket.level, limit)


def _rate(limit: float, said: Allowance) -> float | None:
    """Return how much comes back each second, going by when the server will be at its limit again.

    That tells limits a day from limits a minute. A reset of milliseconds is mostly rounding.
    """
    if said.remaining is None or not said.reset:
        return None
    used = limit - said.remaining
    if used <= 0 or (used < limit / 100 and said.reset < 1):
        return None
    return max(limit / _DAY, min(used / said.reset, limit))
