"""The servers of a world: each answers as the offline server does, or as the weather says."""

from __future__ import annotations

import errno
import math
import re
from typing import TYPE_CHECKING

from oaio_protocol.http import Endpoint

from . import answers
from .allowance import LEAST_TOKENS, Allowance
from .answers import Written
from .link import Connection, Piece
from .requests import Asked, right_answer
from .session import Session

if TYPE_CHECKING:
    from .world import World

_CALL = re.compile(rb'"call (\d+), please|[?&]call=(\d+)')
_ERRORS = (400, 401, 403, 404, 408, 409, 413, 422, 429, 429, 500, 500, 502, 503, 503, 504)


class Server:
    """One origin.

    Attributes:
        http2: whether it speaks HTTP/2.
        may_share: whether its clients think that it may do so.
        outage: from when to when it is out of order, and how.
    """

    def __init__(self, world: World, endpoint: Endpoint) -> None:
        dice = world.dice
        self.endpoint, self.world = endpoint, world
        self.http2 = dice.chance(world.weather.http2)
        self.may_share = self.http2 or dice.chance(0.2)
        self.outage = (math.inf, math.inf, "")
        if dice.chance(world.weather.outages):
            begin = dice.between(0.0, 20.0)
            how = dice.pick(("refuses", "errors", "resets", "silent"))
            self.outage = (begin, begin + dice.mostly_short(120.0) + 1.0, how)
        self.allowance: Allowance | None = None
        if dice.chance(world.weather.storms):
            tokens = dice.pick((LEAST_TOKENS, 150, 1000, 10**6))
            self.allowance = Allowance(1 + dice.below(12), tokens)

    @property
    def trouble(self) -> str:
        """How it is out of order now; empty if it is not."""
        begin, end, how = self.outage
        return how if begin <= self.world.agenda.now < end else ""

    def opening(self) -> tuple[float, OSError | None]:
        """Return how many seconds opening a connection takes, and how it fails, if it does."""
        world = self.world
        latency = 2 * world.latency()
        if self.trouble == "silent":
            return math.inf, None
        if self.trouble == "refuses":
            return latency, ConnectionRefusedError(errno.ECONNREFUSED, "refused")
        if world.dice.chance(world.weather.refused):
            how = world.dice.pick(("refused", "unreachable", "silent", "slow"))
            if how == "silent":
                return math.inf, None
            if how == "slow":
                return world.dice.between(0.0, 10.0), None
            if how == "refused":
                return latency, ConnectionRefusedError(errno.ECONNREFUSED, "refused")
            return latency, OSError(errno.EHOSTUNREACH, "unreachable")
        return latency, None

    def accept(self, connection: Connection) -> Session:
        """Take a new connection."""
        if self.http2:
            from .session2 import Session2

            return Session2(self, connection)
        return Session(self, connection)

    def asked(self, target: str, body: bytes) -> Asked | None:
        """Return what a request asks for; `None` if nobody does, whom a garbled redirect sent."""
        found = _CALL.search(body[:400]) or _CALL.search(target.encode())
        return None if found is None else self.world.asked.get(int(found[1] or found[2]))

    def answer(self, asked: Asked | None, target: str) -> Written:
        """Decide what is answered."""
        if asked is None:
            return answers.error(404)
        dice, weather = self.world.dice, self.world.weather
        now = self.world.agenda.now
        right = right_answer(asked)
        fields: list[tuple[str, str]] = []
        if self.allowance is not None:
            wait = self.allowance.take(now, right.tokens)
            fields = self.allowance.fields(now)
            if wait:
                self.world.limited += 1
                told = (("retry-after", f"{wait:.0f}"), ("retry-after-ms", f"{wait * 1000:.0f}"))
                shown = dice.pick((*told, None))
                return answers.error(429, *fields, *([shown] if shown else ()))
        if self.trouble == "errors":
            return answers.error(dice.pick((500, 502, 503)))
        if dice.chance(weather.errors):
            return self._error()
        if dice.chance(weather.oddities / 8):
            return answers.redirect(target)
        return answers.right(right, tuple(fields), dice, weather)

    def _error(self) -> Written:
        dice = self.world.dice
        status = dice.pick((*_ERRORS, 0))
        if not status:
            return answers.web_page()
        fields: list[tuple[str, str]] = []
        if dice.chance(0.3):
            seconds = dice.pick((0, 1, 2, 30, 1000))
            fields.append(("retry-after", str(seconds)))
        if dice.chance(0.1):
            fields.append(("x-should-retry", dice.pick(("true", "false"))))
        code = "insufficient_quota" if status == 429 and dice.chance(0.3) else None
        return answers.error(status, *fields, code=code)

    def timed(self, data: bytes) -> list[Piece]:
        """Cut `data` into pieces, each with its time."""
        dice, weather = self.world.dice, self.world.weather
        think = dice.mostly_short(20.0 if dice.chance(weather.slow) else 0.5)
        longest = 8.0 if dice.chance(weather.slow) else weather.latency / 4
        if not data:
            return []
        ends = {len(data)}
        ends.update(1 + dice.below(len(data)) for _ in range(dice.below(7)))
        if dice.chance(0.05):  # byte by byte, for a while
            begin = dice.below(len(data))
            ends.update(range(begin + 1, min(begin + 40, len(data))))
        pieces: list[Piece] = []
        begin = 0
        for end in sorted(ends):
            gap = dice.mostly_short(longest) if pieces else think
            pieces.append((gap, data[begin:end]))
            begin = end
        return pieces
