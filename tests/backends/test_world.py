"""The simulated world: nothing is wrong in it, and what is planted in it is found."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections import Counter, deque
from collections.abc import Callable, Hashable
from typing import Any

import attrs
import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection

from oaio.testing import ScriptedNetwork, answer, reply
from oaio.testing.world import CALM, InvariantBroken, Weather, World, run_twice
from oaio.testing.world.__main__ import main
from oaio.testing.world.allowance import Allowance, duration
from oaio.testing.world.chance import Agenda, Dice
from oaio.testing.world.requests import Asked, Source, operation
from oaio_protocol.actions import Action, Done, Emit, Ok, Outcome, Receive
from oaio_protocol.breaker import BreakerPolicy
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import APIError, OpenAIError, ProtocolError, ResponseError, ServerError
from oaio_protocol.exchange import Exchange
from oaio_protocol.gate import Ending, Gate, Visitor
from oaio_protocol.http import Endpoint, Request, ResponseHead, Upload
from oaio_protocol.http2 import Http2Connection
from oaio_protocol.limits import Limiter, RateLimits
from oaio_protocol.limits.buckets import Turn
from oaio_protocol.operations import Operation
from oaio_protocol.pool import Changes, Open, Pool, PoolLimits, Reuse, Ticket, Wait
from oaio_protocol.retry import Decision, Failure, Retry, RetryPolicy
from oaio_protocol.timeouts import Timeout

ROUGH = Weather(
    latency=0.05,
    slow=0.1,
    refused=0.1,
    errors=0.2,
    losses=0.3,
    stalls=0.1,
    unfinished=0.1,
    failures=0.1,
    oddities=0.3,
    closes=0.3,
    aborts=0.2,
    slow_readers=0.2,
)
NARROW = PoolLimits(max_connections=2)


# Worlds in which nothing is wrong.


@pytest.mark.parametrize("start", range(0, 400, 50))
def test_every_promise_is_kept(start: int) -> None:
    for seed in range(start, start + 50):
        World(seed).run()


def test_calm_worlds_are_all_success() -> None:
    for seed in range(20):
        report = World(
            seed, weather=CALM, timeout=Timeout(), calls=5, limits=None, breaker=None
        ).run()
        assert report.outcomes == {"complete": 5}
        assert report.attempts == 5


def test_rough_worlds_have_everything_in_them() -> None:
    outcomes: Counter[str] = Counter()
    actions: Counter[str] = Counter()
    limited = 0
    for seed in range(120):
        world = World(seed, weather=attrs.evolve(ROUGH, garbled=0.1, storms=0.5, outages=0.3))
        report = world.run()
        outcomes.update(report.outcomes)
        limited += report.limited
        actions.update(note.what for note in world.trace if note.who.startswith("call"))
    assert limited > 20
    assert outcomes.keys() >= {
        "complete",
        "given up",
        "APITimeoutError",
        "ConnectError",
        "ConnectionLostError",
        "DeserializationError",
        "ProtocolError",
        "RateLimitError",
        "ServerError",
        "StreamConnectionLostError",
        "StreamInterrupted",
        "StreamTimeoutError",
    }
    assert actions.keys() >= {
        "Connect",
        "Send",
        "Receive",
        "ReadBody",
        "Sleep",
        "Close",
        "Emit",
        "Done",
    }


def test_calls_are_given_up_at_every_action() -> None:
    missing = {"Connect", "Send", "Receive", "ReadBody", "Sleep", "Close", "Emit"}
    for seed in range(2000):
        world = World(seed, weather=attrs.evolve(ROUGH, aborts=1.0), pool=NARROW)
        world.run()
        missing -= {c.actions[-1] for c in world.callers if c.given_up and c.actions}
        if not missing:
            return
    pytest.fail(f"none was given up at {missing}")


def test_answers_are_cut_at_every_byte() -> None:
    """Of the head of an answer; a body is the same in that."""
    cut: set[int] = set()
    weather = Weather(losses=1.0)
    for seed in range(30):
        world = World(
            seed,
            calls=20,
            weather=weather,
            retry=RetryPolicy(5),
            timeout=Timeout(),
            limits=None,
            breaker=None,
        )
        world.run()
        cut |= {note.detail for note in world.trace if note.what == "cut"}  # type: ignore[misc]
    assert len([at for at in map(int, cut) if at < 300]) > 200


def test_many_calls_share_a_connection() -> None:
    """And lose nothing, whatever happens to it."""
    ended, opened, calls = Counter[str](), 0, 0
    for seed in range(100):
        report = World(seed, weather=attrs.evolve(ROUGH, http2=1.0), calls=12).run()
        ended.update(report.outcomes)
        opened += report.connections
        calls += 12
    assert ended["complete"] > calls / 4
    assert opened < calls / 2


def test_a_limiter_spares_the_server() -> None:
    """It cannot know the first answer, but what it says it heeds."""
    refused, ended_well = Counter[bool](), Counter[bool]()
    for limited in (True, False):
        for seed in range(40):
            report = World(
                seed,
                calls=20,
                weather=Weather(storms=1.0),
                limits=RateLimits() if limited else None,
                breaker=None,
                timeout=Timeout(),
            ).run()
            refused[limited] += report.limited
            ended_well[limited] += report.outcomes["complete"]
    assert refused[False] > 300
    assert refused[True] < 0.7 * refused[False]
    assert ended_well[True] > ended_well[False]


def test_equal_seeds_give_equal_traces() -> None:
    reports = [run_twice(seed) for seed in range(40)]
    assert len({report.fingerprint for report in reports}) == 40


def test_equal_seeds_give_equal_traces_in_another_process() -> None:
    program = (
        "from oaio.testing.world import World;"
        "print(*(World(seed).run().fingerprint for seed in range(10)))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": salt},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for salt in ("1", "2")
    }
    assert len(found) == 1
    assert found.pop().split() == [World(seed).run().fingerprint for seed in range(10)]


# What is planted in a world is found.


class GivesTwice(Pool[Any]):
    """Hands a connection that is in use to a second call."""

    def __init__(self, limits: PoolLimits) -> None:
        super().__init__(limits)
        self.given: deque[tuple[Hashable, Any]] = deque(maxlen=1)

    def acquire(
        self, endpoint: Hashable, now: float, *, fresh: bool = False, may_share: bool = False
    ) -> tuple[Reuse[Any] | Open | Wait[Any], Changes[Any]]:
        grant, changes = super().acquire(endpoint, now, fresh=fresh, may_share=may_share)
        if isinstance(grant, Open) and self.given:
            whose, connection = self.given[0]
            again = whose == endpoint and connection.user and connection.is_quiet()
        else:
            again = False
        if again:
            return Reuse(self.given.pop()[1]), changes
        if isinstance(grant, Reuse):
            self.given.append((endpoint, grant.connection))
        return grant, changes


class LosesCount(Pool[Any]):
    """Forgets that a connection which is not to be used again is no longer in use."""

    def _close(self, origin: Any, connection: Any, why: str, close: list[Any]) -> None:
        close.append(connection)


class LeaksAtExpiry(Pool[Any]):
    """Forgets the connections that have expired, but does not say that they are to be closed."""

    def _expire(self, now: float, close: list[Any]) -> None:
        super()._expire(now, [])


class LastComeFirstServed(Pool[Any]):
    """Serves who came last."""

    def _serve_one(self, close: list[Any]) -> Ticket[Any] | None:
        for origin in self._origins.values():
            origin.queue.reverse()
        served = super()._serve_one(close)
        for origin in self._origins.values():
            origin.queue.reverse()
        return served


class ForgetsWhoWaits(Pool[Any]):
    """Does not serve the queue when a connection could not be opened."""

    def open_failed(self, endpoint: Hashable, now: float) -> Changes[Any]:
        self._origins[endpoint].opening -= 1
        self._gone(self._origins[endpoint])
        return Changes()


class TakesTooMany(Pool[Any]):
    """Opens one connection too many."""

    def __init__(self, limits: PoolLimits) -> None:
        super().__init__(attrs.evolve(limits, max_connections=limits.max_connections + 1))
        self.limits, self.own_limits = limits, self.limits

    def _grant(self, origin: Any, fresh: bool, close: list[Any]) -> Any:
        self.limits, told = self.own_limits, self.limits
        granted = super()._grant(origin, fresh, close)
        self.limits = told
        return granted


class RetriesAfterAnEvent(Call):
    """Begins a stream anew when it broke off."""

    def _after(self, error: OpenAIError, exchange: Exchange, answer: Any) -> float | None:
        handed_over, answer.handed_over = answer.handed_over, 0
        error.retryable = True
        delay = super()._after(error, exchange, answer)
        answer.handed_over = handed_over
        return delay


class Meddling(Call):
    """Has its actions changed by `meddle`, which may ask for further ones."""

    def start(self, now: float) -> Action:
        self.seen = 0
        return self.meddle(super().start(now), now)

    def step(self, outcome: Outcome, now: float) -> Action:
        return self.meddle(super().step(outcome, now), now)

    def further(self, now: float) -> Action:
        return super().step(Ok(), now)

    def meddle(self, action: Action, now: float) -> Action:
        raise NotImplementedError


class DropsAnEvent(Meddling):
    def meddle(self, action: Action, now: float) -> Action:
        if isinstance(action, Emit):
            self.seen += 1
            if self.seen == 2:
                return self.further(now)
        return action


LAST = ("response.completed", "response.incomplete")


class DropsTheLastEvent(Meddling):
    def meddle(self, action: Action, now: float) -> Action:
        if isinstance(action, Emit) and getattr(action.event, "type", "") in LAST:
            return self.further(now)
        return action


class RepeatsAnEvent(Call):
    def step(self, outcome: Outcome, now: float) -> Action:
        again = getattr(self, "again", None)
        if again is not None:
            self.again = None
            return again  # type: ignore[no-any-return]
        action = super().step(outcome, now)
        self.again = action if isinstance(action, Emit) and self.handed_over == 2 else None
        return action


class KeepsItTooEarly(Meddling):
    """Leaves a stream in its middle, and says that its connection can be used again."""

    def meddle(self, action: Action, now: float) -> Action:
        if isinstance(action, Receive) and self.handed_over:
            return Done(error=APIError("left", attempts=self.attempts), reusable=True)
        return action


class SaysAllIsWell(Meddling):
    def meddle(self, action: Action, now: float) -> Action:
        return Done() if isinstance(action, Done) and self.handed_over else action


class ShowsTheKey(Meddling):
    def meddle(self, action: Action, now: float) -> Action:
        if isinstance(action, Done) and action.error is not None:
            action.error.message = str(self.request.plain_headers())
        return action


class Untyped(Meddling):
    def meddle(self, action: Action, now: float) -> Action:
        if isinstance(action, Done) and action.error is not None:
            raise KeyError("choices")
        return action


class Miscounts(Meddling):
    def meddle(self, action: Action, now: float) -> Action:
        if isinstance(action, Done) and action.error is not None:
            action.error.attempts += 1
        return action


class Lazy(Call):
    """Takes its time, whatever its limit is."""

    def __init__(self, operation: Operation[Any], settings: Settings, **more: Any) -> None:
        super().__init__(attrs.evolve(operation, timeout=Timeout(total=5000)), settings, **more)


class Endless(Call):
    """Waits for ever."""

    def __init__(self, operation: Operation[Any], settings: Settings, **more: Any) -> None:
        super().__init__(attrs.evolve(operation, timeout=Timeout.of(None)), settings, **more)


class Unlimited(RetryPolicy):
    """Tries again and again."""

    def decide(self, failure: Failure, random: float) -> Decision:
        if failure.error.retryable and failure.attempt < 50:
            return Retry(0.1, "once more")
        return super().decide(failure, random)


class Result(Meddling):
    """Gives each call the answer of another, as it came first."""

    first: Any = None

    def meddle(self, action: Action, now: float) -> Action:
        if isinstance(action, Done) and action.result is not None:
            Result.first = Result.first or action.result
            return Done(Result.first, reusable=action.reusable)
        return action


class IgnoresTokens(Limiter):
    def ask(self, turn: Turn, where: Any, tokens: int, now: float, deadline: float) -> float | None:
        return super().ask(turn, where, 0, now, deadline)


class DeafGate(Gate):
    """Does not hear of failures."""

    def leave(self, visitor: Visitor, ending: Ending, now: float) -> None:
        super().leave(visitor, attrs.evolve(ending, verdict="success"), now)


class ForgetfulGate(Gate):
    """Does not note who gives up."""

    def leave(self, visitor: Visitor, ending: Ending, now: float) -> None:
        if ending.verdict != "neutral":
            super().leave(visitor, ending, now)


class UnfairGate(Gate):
    """Lets everybody else go before the first who came."""

    first: Visitor | None = None

    def ask(self, visitor: Visitor, now: float, deadline: float) -> float | None:
        until = super().ask(visitor, now, deadline)
        if until is not None and self.first is None:
            self.first = visitor
        if visitor is self.first and until is None and deadline > now + 9:
            super().leave(visitor, Ending("neutral", sent=False), now)
            return now + 1
        return until


Plant = Callable[[int], World]


def of_pool(cls: Callable[[PoolLimits], Pool[Any]]) -> Plant:
    class Planted(World):
        def new_pool(self, limits: PoolLimits) -> Pool[Any]:
            return cls(limits)

    return lambda seed: Planted(seed, weather=ROUGH, pool=attrs.evolve(NARROW, idle_expiry=5.0))


def of_call(cls: type[Call], weather: Weather = ROUGH) -> Plant:
    class Planted(World):
        def new_call(self, operation: Operation[Any], settings: Settings) -> Call:
            return cls(operation, settings, random=self.dice.random)

    return lambda seed: Planted(seed, weather=weather)


def of_gate(make: Callable[[BreakerPolicy | None, RateLimits | None], Gate]) -> Plant:
    class Planted(World):
        def new_gate(self, breaker: BreakerPolicy | None, limits: RateLimits | None) -> Gate:
            return make(breaker, limits)

    limits = RateLimits(requests_per_minute=10, tokens_per_minute=100)
    breaker = BreakerPolicy(failures=2, probe_after=1.0)
    return lambda seed: Planted(seed, weather=ROUGH, calls=12, limits=limits, breaker=breaker)


def ignores_tokens(breaker: BreakerPolicy | None, limits: RateLimits | None) -> Gate:
    gate = Gate(breaker, limits)
    gate._limiter = IgnoresTokens(limits or RateLimits())
    return gate


def many_probes(breaker: BreakerPolicy | None, limits: RateLimits | None) -> Gate:
    return Gate(attrs.evolve(breaker or BreakerPolicy(), probes=4), limits)


PLANTED: dict[str, tuple[Plant, str]] = {
    "a connection is given to two": (of_pool(GivesTwice), "a connection has one user"),
    "a count is never taken back": (
        of_pool(LosesCount),
        "no call starves|the pool's limits|the books",
    ),
    "an expired connection stays open": (of_pool(LeaksAtExpiry), "no connection leaks"),
    "last come, first served": (of_pool(LastComeFirstServed), "first come, first served"),
    "the queue is not served": (of_pool(ForgetsWhoWaits), "no call starves"),
    "one connection too many": (of_pool(TakesTooMany), "the pool's limits"),
    "a retry after an event": (of_call(RetriesAfterAnEvent), "no retry after an event"),
    "an event is dropped": (of_call(DropsAnEvent), "events"),
    "the last event is dropped": (of_call(DropsTheLastEvent), "events"),
    "an event comes twice": (of_call(RepeatsAnEvent), "events"),
    "a connection is kept too early": (of_call(KeepsItTooEarly), "a connection has one user"),
    "a cut stream is complete": (of_call(SaysAllIsWell), "events"),
    "an answer of another's": (of_call(Result), "events"),
    "the key is shown": (of_call(ShowsTheKey), "no secret is shown"),
    "an error without a type": (of_call(Untyped), "only typed errors"),
    "a wrong number of attempts": (of_call(Miscounts), "attempts"),
    "more attempts than allowed": (
        lambda seed: World(seed, weather=ROUGH, retry=Unlimited()),
        "attempts",
    ),
    "a limit is ignored": (of_call(Lazy), "each call ends in time"),
    "the limiter is not asked": (
        of_gate(lambda breaker, _: Gate(breaker)),
        "the limiter keeps its limits",
    ),
    "the limiter counts no tokens": (of_gate(ignores_tokens), "the limiter keeps its limits"),
    "the limiter is unfair": (of_gate(UnfairGate), "first come, first served"),
    "the breaker never opens": (of_gate(DeafGate), "a breaker opens"),
    "too many probes": (of_gate(many_probes), "an open breaker is kept"),
    "the gate forgets who gave up": (of_gate(ForgetfulGate), "the books are zero"),
    "a call waits for ever": (of_call(Endless), "each call ends"),
}


def first_of(plant: Plant) -> InvariantBroken:
    """Return what is found first in the worlds of `plant`."""
    for seed in range(300):
        try:
            plant(seed).run()
        except InvariantBroken as broken:
            return broken
    pytest.fail("300 worlds did not find it")


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_is_found(name: str) -> None:
    plant, invariant = PLANTED[name]
    broken = first_of(plant)
    assert any(broken.invariant.startswith(one) for one in invariant.split("|")), broken


def test_chance_from_elsewhere_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    worlds: list[World] = []
    usual = World.new_call

    def unequal(self: World, operation: Operation[Any], settings: Settings) -> Call:
        if self not in worlds:
            worlds.append(self)
        if self is worlds[-1] and len(worlds) > 1:
            self.dice.random()
        return usual(self, operation, settings)

    monkeypatch.setattr(World, "new_call", unequal)
    with pytest.raises(InvariantBroken, match="equal seeds"):
        run_twice(5)


# What a world found once.


def test_an_upload_that_can_be_read_once_is_not_redirected() -> None:
    body = Upload(Source(b"all there is"), 12, replayable=False)
    upload = attrs.evolve(operation(Asked(1, "chat"), Timeout()), body=body)
    network = ScriptedNetwork(reply(307, headers={"location": "/elsewhere"}), then=answer())
    settings = Settings.from_environment({}, api_key="any", base_url="http://one.world/v1")
    with pytest.raises(ResponseError, match="cannot be read once more"):
        network.run(network.new_call(upload, settings))
    assert len(network.requests) == 1


@pytest.mark.parametrize("ended", [False, True])
@pytest.mark.parametrize("status", [b"", b"20", b"2x0", b"+20", b"2000"])
def test_a_status_that_is_none_is_a_fault_of_its_stream(status: bytes, ended: bool) -> None:
    config = H2Configuration(
        client_side=False, validate_outbound_headers=False, normalize_outbound_headers=False
    )
    ours, theirs = Http2Connection(), H2Connection(config)
    theirs.initiate_connection()
    streams = [ours.stream(), ours.stream()]
    ours.receive_data(theirs.data_to_send(), 0.0)
    for stream in streams:
        stream.open(Request("GET", Endpoint("http", "one.world", 80), "/", ()))
    theirs.receive_data(ours.data_to_send())
    theirs.send_headers(1, [(b":status", status)], end_stream=ended)
    theirs.send_headers(3, [(b":status", b"200")], end_stream=True)
    ours.receive_data(theirs.data_to_send(), 0.0)
    theirs.receive_data(ours.data_to_send())
    assert isinstance(streams[0].next_event(), ProtocolError)
    assert isinstance(streams[1].next_event(), ResponseHead)


def test_calls_that_may_go_at_the_same_moment_go_in_their_order() -> None:
    limiter, where = Limiter(RateLimits(tokens_per_minute=60)), ("http://one.world", "m")
    limiter.ask(Turn(), where, 60, 0.0, 100.0)
    first, second = Turn(), Turn()
    assert limiter.ask(first, where, 1, 0.5, 100.0) == 1.0
    assert limiter.ask(second, where, 0, 0.5, 100.0) == 1.0  # it costs nothing more
    later = limiter.ask(second, where, 0, 1.0, 100.0)  # it happens to be woken before the first
    assert later is not None
    assert limiter.ask(first, where, 1, 1.0, 100.0) is None
    assert limiter.ask(second, where, 0, later, 100.0) is None


class OnceMore(RetryPolicy):
    """Does not ask whether the body can be sent again."""

    def decide(self, failure: Failure, random: float) -> Decision:
        return super().decide(attrs.evolve(failure, replayable=True), random)


def test_no_policy_sends_an_upload_again_that_can_be_read_once() -> None:
    body = Upload(Source(b"all there is"), 12, replayable=False)
    upload = attrs.evolve(operation(Asked(1, "chat"), Timeout()), body=body)
    network = ScriptedNetwork(reply(503), then=answer())
    settings = Settings.from_environment({}, api_key="any", base_url="http://one.world/v1")
    with pytest.raises(ServerError):
        network.run(network.new_call(upload, settings.with_changes(retry=OnceMore())))
    assert len(network.requests) == 1


# How it is told.


def test_a_failure_says_how_to_see_it_again() -> None:
    class Planted(World):
        def new_call(self, operation: Operation[Any], settings: Settings) -> Call:
            return Untyped(operation, settings)

    broken = first_of(lambda seed: Planted(seed, calls=3, weather=ROUGH))
    assert broken.replay.startswith(f"Planted({broken.seed}, calls=3, weather=Weather(")
    assert str(broken).splitlines()[0].startswith(f"seed {broken.seed}: only typed errors: call ")
    assert str(pickle.loads(pickle.dumps(broken))) == str(broken)
    assert World(7).replay == "python -m oaio.testing.world --seed 7 --trace"


def test_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--seed", "3", "--trace"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert "Connect" in shown[0]
    assert shown[-1].startswith("Report(seed=3, ")
    assert main(["--seeds", "30", "--start", "10", "--jobs", "1"]) == 0
    assert capsys.readouterr().out.startswith("30 worlds in ")
    monkeypatch.setattr(World, "new_pool", lambda _, limits: ForgetsWhoWaits(limits))
    assert main(["--seeds", "600", "--jobs", "1"]) == 1
    told = capsys.readouterr().err
    assert "no call starves" in told
    command = told.splitlines()[-1].partition(": ")[2]
    assert main(command.split()[3:]) == 1
    assert capsys.readouterr().err == told


def test_several_processes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--seeds", "260", "--jobs", "2"]) == 0
    assert capsys.readouterr().out.startswith("260 worlds in ")


def test_a_world_of_ones_own() -> None:
    policy = RetryPolicy(max_retries=8, initial_delay=0.1)
    limits = PoolLimits(max_connections=3)
    report = World(4711, retry=policy, pool=limits, calls=20, weather=Weather(errors=0.5)).run()
    assert sum(report.outcomes.values()) == 20
    assert report.attempts > 20
    assert report.seconds > 0


# Its parts.


def test_the_agenda_is_in_order() -> None:
    agenda, seen = Agenda(), list[tuple[float, str]]()

    def see(name: str) -> None:
        seen.append((agenda.now, name))
        if name == "b":
            agenda.at(0.0, see, "late")  # what is over happens next

    for when, name in ((2.0, "b"), (1.0, "a"), (2.0, "c")):
        agenda.at(when, see, name)
    while agenda.next():
        pass
    assert seen == [(1.0, "a"), (2.0, "b"), (2.0, "c"), (2.0, "late")]


def test_dice() -> None:
    dice, again = Dice(1), Dice(1)
    assert [dice.random() for _ in range(5)] == [again.random() for _ in range(5)]
    assert {dice.below(3) for _ in range(100)} == {0, 1, 2}
    assert {dice.pick("ab") for _ in range(100)} == {"a", "b"}
    assert all(2 <= dice.between(2, 3) < 3 for _ in range(100))
    assert sorted(dice.mostly_short(16) for _ in range(999))[500] < 2
    assert not any(dice.chance(0) for _ in range(100))


def test_an_allowance_counts_within_any_window() -> None:
    allowance = Allowance(2, 100)
    assert [allowance.take(now, 40) for now in (0.0, 10.0)] == [0, 0]
    assert allowance.take(20.0, 1) == 40  # a third request
    assert dict(allowance.fields(20.0))["x-ratelimit-remaining-tokens"] == "20"
    assert allowance.take(60.0, 70) == 10  # room for a request, but not for its tokens
    assert allowance.take(70.0, 70) == 0


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0, "0ms"), (0.006, "6ms"), (1, "1s"), (59.2, "1m0s"), (360, "6m0s")]
)
def test_durations_are_written_as_the_api_does(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_only_errors_of_the_tree_are_taken_for_typed() -> None:
    class Wrong(Meddling):
        def meddle(self, action: Action, now: float) -> Action:
            if isinstance(action, Done) and action.error is not None:
                assert isinstance(action.error, APIError)
                return Done(error=OpenAIError("of no kind"))
            return action

    assert first_of(of_call(Wrong)).invariant == "only typed errors"
