"""A world: servers, a network between, and applications that call; all of it from one seed."""

# A world looks into the books of connections, whose pool it may replace.
# ruff: noqa: SLF001

from __future__ import annotations

from collections import Counter
from typing import Any

from oaio._transport.connections import Connections
from oaio_protocol.breaker import BreakerPolicy
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.gate import Gate
from oaio_protocol.limits import RateLimits
from oaio_protocol.operations import Operation
from oaio_protocol.pool import Pool, PoolLimits
from oaio_protocol.retry import Policy
from oaio_protocol.timeouts import Timeout

from . import drawn
from .caller import Caller
from .chance import Agenda, Dice
from .drawn import DRAWN, Drawn
from .link import Connection
from .report import Entry, Note, Report
from .requests import KINDS, Asked
from .server import Server
from .watched import WatchedGate
from .weather import Weather, drawn_weather
from .witness import KEY, InvariantBroken, Witness

EPOCH = 1_750_000_000.0
"""Seconds since 1970 when a world begins."""

_SETTINGS = tuple(
    Settings.from_environment({}, api_key=KEY, base_url=f"http://server-{name}.world/v1")
    for name in "ab"
)


class World:
    """Many calls over many connections to servers that have their troubles, from one seed.

    Whatever is not given is drawn. The calls, the pool, and all that decides are the real ones of
    this library; the network, the servers, the applications and the time are simulated.

    Args:
        seed: what all chance comes from: equal seeds give equal worlds.
        calls: how many calls are made.
        retry: when a failed call is tried again.
        timeout: the limits of time of all calls; `total` must be set.
        pool: how many connections there may be.
        limits: those of the client's rate limiter; `None` for no limiter.
        breaker: when the client's circuit breakers open; `None` for none.
        weather: what goes wrong, and how often.

    To try something of your own inside a call, a pool or a gate, derive a class and override
    `new_call`, `new_pool` or `new_gate`.
    """

    def __init__(
        self,
        seed: int,
        *,
        calls: int | None = None,
        retry: Policy | None = None,
        timeout: Timeout | None = None,
        pool: PoolLimits | None = None,
        limits: RateLimits | Drawn | None = DRAWN,
        breaker: BreakerPolicy | Drawn | None = DRAWN,
        weather: Weather | None = None,
    ) -> None:
        self.seed = seed
        given: dict[str, Any] = {"calls": calls, "retry": retry, "timeout": timeout, "pool": pool}
        given = {k: v for k, v in {**given, "weather": weather}.items() if v is not None}
        given |= {k: v for k, v in (("limits", limits), ("breaker", breaker)) if v is not DRAWN}
        shown = "".join(f", {name}={value!r}" for name, value in given.items())
        self.replay = f"{type(self).__name__}({seed}{shown}).run()"
        if type(self) is World and not given:
            self.replay = f"python -m oaio.testing.world --seed {seed} --trace"
        self.dice, self.agenda = Dice(seed), Agenda()
        self.weather = weather if weather is not None else drawn_weather(self.dice)
        self.retry = retry if retry is not None else drawn.retry(self.dice)
        self.limited = 0
        self.callers: list[Caller] = []
        self.asked: dict[int, Asked] = {}
        self.open: set[Connection] = set()
        self.witness = Witness(self)
        self._opened = 0
        self._trace: list[Entry] = []
        self.pool = self.new_pool(pool if pool is not None else drawn.pool(self.dice))
        self.connections: Connections[Any] = Connections(self.pool.limits)
        self.connections._pool = self.pool
        self.limits = drawn.limits(self.dice) if isinstance(limits, Drawn) else limits
        self.breaker = drawn.breaker(self.dice) if isinstance(breaker, Drawn) else breaker
        self.gate: WatchedGate | None = None
        if self.limits is not None or self.breaker is not None:
            gate = self.new_gate(self.breaker, self.limits)
            self.gate = WatchedGate(gate, self.limits, self.breaker, self.witness.broken)
        settings = tuple(found.with_changes(retry=self.retry) for found in _SETTINGS)
        servers = tuple(Server(self, found.base_url.endpoint) for found in settings)
        ends = 1 + self.dice.below(len(servers))
        self._people(
            calls if calls is not None else drawn.calls(self.dice),
            timeout,
            settings,
            servers[:ends],
        )
        self.left = len(self.callers)

    @property
    def most_attempts(self) -> int | None:
        """How many attempts a call may make; `None` if nobody can know."""
        most = getattr(self.retry, "max_retries", None)
        return most + 1 if isinstance(most, int) else None

    def run(self) -> Report:
        """Let everything happen.

        Raises:
            InvariantBroken: something happened that must not.
        """
        burst = self.dice.chance(0.4)
        for caller in self.callers:
            self.agenda.at(0.0 if burst else self.dice.mostly_short(30.0), caller.begin)
        look = self.witness.look
        try:
            while self.left and self.agenda.next():
                look()
            self.witness.end()
        except InvariantBroken:
            raise
        except Exception as error:  # noqa: BLE001 - of the books, say, or of a shared connection
            self.witness.broken("nothing else is raised", repr(error))
        return Report(
            self.seed,
            Counter(_outcome(caller) for caller in self.callers),
            sum(caller.call.attempts for caller in self.callers),
            self._opened,
            self.limited,
            0 if self.gate is None else self.gate.waits,
            self.agenda.now,
            tuple(self._trace),
        )

    def new_call(self, operation: Operation[Any], settings: Settings) -> Call:
        """Return the call for `operation`."""
        gate: Any = self.gate
        return Call(operation, settings, random=self.dice.random, epoch=EPOCH, gate=gate)

    def new_pool(self, limits: PoolLimits) -> Pool[Any]:
        """Return the pool of all calls."""
        return Pool(limits)

    def new_gate(self, breaker: BreakerPolicy | None, limits: RateLimits | None) -> Gate:
        """Return what all calls pass before each attempt."""
        return Gate(breaker, limits)

    def new_connection(self, server: Server) -> Connection:
        """Open a connection to `server`."""
        self._opened += 1
        connection = Connection(self, server, self._opened, self.latency())
        self.open.add(connection)
        return connection

    def latency(self) -> float:
        """Return how long a way is, in seconds."""
        return self.dice.mostly_short(self.weather.latency)

    def note(self, who: str, what: str, detail: str) -> None:
        """Write down that something happened."""
        self._trace.append((self.agenda.now, who, what, detail))

    @property
    def trace(self) -> tuple[Note, ...]:
        """What has happened so far."""
        return tuple(Note(*entry) for entry in self._trace)

    def _people(
        self,
        calls: int,
        timeout: Timeout | None,
        settings: tuple[Settings, ...],
        servers: tuple[Server, ...],
    ) -> None:
        """Make the applications."""
        dice = self.dice
        for number in range(1, calls + 1):
            body = dice.pick(("large", "upload", "once")) if dice.chance(0.04) else ""
            asked = Asked(number, dice.pick(KINDS), dice.pick((1, 3, 6)), body)
            which = dice.below(len(servers))
            limits = timeout if timeout is not None else drawn.timeout(dice)
            caller = Caller(
                self,
                asked,
                servers[which],
                settings[which],
                limits,
                drawn.habits(dice, self.weather),
            )
            self.asked[number] = asked
            self.callers.append(caller)


def _outcome(caller: Caller) -> str:
    if caller.given_up or caller.done is None:
        return "given up"
    return "complete" if caller.done.error is None else type(caller.done.error).__name__


def run_twice(seed: int) -> Report:
    """Run the world of `seed` two times, and see that the same happens.

    Raises:
        InvariantBroken: it does not, or something else is wrong.
    """
    world = World(seed)
    report, again = world.run(), World(seed).run()
    if report.fingerprint != again.fingerprint:
        pairs = zip(report.trace, again.trace, strict=False)
        different = next((pair for pair in pairs if pair[0] != pair[1]), ("the length", ""))
        world.witness.broken("equal seeds, equal traces", f"{different[0]}, then {different[1]}")
    return report
