"""The gate: breaker and limiter together, and calls that pass it."""

from __future__ import annotations

import gc
import heapq
import math
import pickle
import weakref
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from oaio_protocol import errors
from oaio_protocol.actions import Action, Connect, Done, Emit, Failed, Ok, Outcome, Send, Sleep
from oaio_protocol.breaker import BreakerPolicy
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.gate import Ending, Gate, Visitor, ending
from oaio_protocol.http import Endpoint
from oaio_protocol.json import standard_loads
from oaio_protocol.limits import RateLimits
from oaio_protocol.operations import Operation, chat, models
from oaio_protocol.retry import Failure, GiveUp, Retry, RetryPolicy
from oaio_protocol.telemetry import AttemptFailed
from oaio_protocol.telemetry.happenings import BreakerChanged, LimiterWaited, RateLimited

ORIGIN = "http://api.test:80"
SETTINGS = Settings.from_environment(
    {}, api_key="sk-test", base_url="http://api.test/v1", retry=RetryPolicy(jitter=0)
)
FAILED = Ending("failure", sent=True)
WELL = Ending("success", sent=True)


def says(text: str = "Hello.", **more: Any) -> Operation[Any]:
    return chat.create(model="m", messages=[{"role": "user", "content": text}], **more)


def answer(status: int = 200, body: str = '{"object":"list","data":[]}', **fields: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return "\r\n".join([*lines, f"Content-Length: {len(body)}", "", body]).encode()


def streamed(*events: str) -> bytes:
    body = "".join(f"data: {event}\n\n" for event in events)
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode()


class Run:
    """One call, whose time is moved by its sleeps."""

    def __init__(self, gate: Gate, operation: Operation[Any], now: float = 0.0, **more: Any):
        self.told: list[Any] = []
        chosen = more.pop("settings", SETTINGS)
        self.call = Call(operation, chosen, gate=gate, observer=self.told.append, **more)
        self.now = now
        self.action: Action = self.call.start(now)

    def until(self, *kinds: type, answers: tuple[bytes, ...] = ()) -> Action:
        """Go on until an action of one of `kinds`; time passes in sleeps only."""
        left = list(answers)
        while not isinstance(self.action, (*kinds, Done)):
            outcome: Outcome = Ok()
            if isinstance(self.action, Sleep):
                self.now = self.action.until
            elif type(self.action).__name__ == "Receive":
                outcome = Ok(left.pop(0)) if left else Ok(b"")
            self.step(outcome)
        return self.action

    def step(self, outcome: Outcome) -> Action:
        self.action = self.call.step(outcome, self.now)
        return self.action

    def to_the_end(self, *answers: bytes) -> Done:
        done = self.until(Done, answers=answers)
        assert isinstance(done, Done)
        return done

    def of(self, kind: type) -> list[Any]:
        return [happening for happening in self.told if type(happening) is kind]


def visitor(gate: Gate, operation: Operation[Any] | None = None) -> Visitor:
    endpoint = Endpoint("http", "api.test", 80)
    return gate.visitor("id", operation or models.list_(), endpoint, standard_loads)


def trip(gate: Gate, now: float = 0.0, times: int = 5) -> None:
    for _ in range(times):
        one = visitor(gate)
        assert gate.ask(one, now, math.inf) is None
        gate.leave(one, FAILED, now)


# The gate alone


def test_an_open_breaker_refuses_and_says_when_it_probes() -> None:
    gate = Gate(BreakerPolicy())
    trip(gate, 100.0)
    with pytest.raises(errors.CircuitOpenError, match="a probe through in 20 s") as caught:
        gate.ask(visitor(gate), 110.0, math.inf)
    error = caught.value
    assert (error.retry_after, error.probe_at, error.key) == (20.0, 130.0, ORIGIN)
    again = pickle.loads(pickle.dumps(error))
    assert vars(again) == vars(error)


def test_a_probe_under_way() -> None:
    gate = Gate(BreakerPolicy())
    trip(gate)
    probe = visitor(gate)
    assert gate.ask(probe, 30.0, math.inf) is None
    with pytest.raises(errors.CircuitOpenError, match="under way") as caught:
        gate.ask(visitor(gate), 31.0, math.inf)
    assert caught.value.retry_after == 0.0
    gate.leave(probe, Ending("neutral", sent=True), 32.0)
    assert gate.ask(visitor(gate), 32.0, math.inf) is None


def test_breakers_of_origins_and_of_endpoints() -> None:
    listing, talking = models.list_(), says()
    by_origin, by_endpoint = Gate(BreakerPolicy()), Gate(BreakerPolicy(per="endpoint"))
    for gate in (by_origin, by_endpoint):
        trip(gate)
        assert gate.refused_until(visitor(gate, listing), 0.0) == 30.0
    assert by_origin.refused_until(visitor(by_origin, talking), 0.0) == 30.0
    assert by_endpoint.refused_until(visitor(by_endpoint, talking), 0.0) is None
    assert [one.key for one in by_endpoint.state(0.0).breakers] == [
        f"{ORIGIN} models.list",
        f"{ORIGIN} chat.completions.create",
    ]


@pytest.mark.parametrize(
    ("endpoint", "key"),
    [
        (Endpoint("https", "api.test", 443), "https://api.test:443"),
        (Endpoint("http", "localhost", 80, "/run/a.sock"), "http+unix:///run/a.sock"),
    ],
)
def test_origins(endpoint: Endpoint, key: str) -> None:
    gate = Gate(BreakerPolicy())
    gate.ask(gate.visitor("", models.list_(), endpoint, standard_loads), 0.0, math.inf)
    assert gate.state(0.0).breakers[0].key == key


def test_no_probe_waits_for_the_limiter() -> None:
    """Its place would be taken all the while."""
    gate = Gate(BreakerPolicy(failures=1, probe_after=1), RateLimits(requests_per_minute=1))
    trip(gate, times=1)
    waiting = visitor(gate)
    assert gate.ask(waiting, 1.0, math.inf) == 2.0
    assert gate.state(1.0).breakers[0].state == "open"
    assert gate.ask(waiting, 60.0, math.inf) is None
    assert gate.state(60.0).breakers[0].state == "half-open"


def test_who_waits_is_refused_when_the_breaker_opens() -> None:
    gate = Gate(BreakerPolicy(failures=1), RateLimits(requests_per_minute=1))
    failing, waiting = visitor(gate), visitor(gate)
    assert gate.ask(failing, 0.0, math.inf) is None
    assert gate.ask(waiting, 0.0, math.inf) == 1.0
    gate.leave(failing, FAILED, 0.5)
    with pytest.raises(errors.CircuitOpenError):
        gate.ask(waiting, 1.0, math.inf)
    assert gate.state(1.0).lines[0].waiting == 0


def test_leaving_twice_and_leaving_unasked() -> None:
    gate = Gate(BreakerPolicy(failures=2), RateLimits(requests_per_minute=1))
    one, other = visitor(gate), visitor(gate)
    gate.leave(other, FAILED, 0.0)
    assert gate.ask(one, 0.0, math.inf) is None
    gate.leave(one, FAILED, 0.0)
    gate.leave(one, FAILED, 0.0)
    assert gate.state(0.0).breakers[0].failures == 1
    assert gate.state(0.0).lines[0].under_way == 0


def test_changes_are_told_of_whose_they_are() -> None:
    gate = Gate(BreakerPolicy(failures=1))
    trip(gate, times=1)
    assert list(gate.changes) == [
        BreakerChanged("id", "models.list", ORIGIN, "closed", "open", "too many failures")
    ]


def test_breakers_that_nobody_needs_are_forgotten() -> None:
    gate = Gate(BreakerPolicy(failures=1))
    trip(gate, times=1)
    for number in range(3000):
        endpoint = Endpoint("http", f"host-{number}", 80)
        assert (
            gate.refused_until(gate.visitor("", models.list_(), endpoint, standard_loads), 1.0)
            is None
        )
    kept = gate.state(1.0).breakers
    assert len(kept) <= 1001
    assert any(one.state == "open" for one in kept)


def test_tokens_are_guessed_only_for_a_limiter_and_bodies_that_are_json() -> None:
    asked = []

    def count(text: str, model: str | None) -> int:
        asked.append((text, model))
        return 100

    operation = says(max_tokens=20)
    assert visitor(Gate(BreakerPolicy(), None, count), operation).tokens == 0
    assert not asked
    limited = Gate(None, RateLimits(), count)
    assert visitor(limited, operation).tokens == 220
    assert visitor(limited, evolve(operation, body=b"not JSON")).tokens == 0
    assert visitor(limited, models.list_()).tokens == 0


class Answered:
    def __init__(self) -> None:
        self.usage = {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12}


class Event:
    def __init__(self) -> None:
        self.response = Answered()


@pytest.mark.parametrize(
    ("error", "result", "found"),
    [
        (None, None, Ending("success", sent=True)),
        (None, Answered(), Ending("success", sent=True, tokens=12)),
        (None, Event(), Ending("success", sent=True, tokens=12)),
        (
            errors.RateLimitError("x", status_code=429, retry_after=7.0),
            None,
            Ending("success", sent=True, tokens=0, limited=True, wait=7.0),
        ),
        (
            errors.QuotaExceededError("x", status_code=429),
            None,
            Ending("success", sent=True, tokens=0),
        ),
        (errors.BadRequestError("x", status_code=400), None, Ending("success", True, 0)),
        (errors.ServerError("x", status_code=500), None, Ending("failure", sent=True)),
        (errors.ConnectionLostError("x"), None, Ending("failure", sent=True)),
    ],
)
def test_endings(error: errors.OpenAIError | None, result: object, found: Ending) -> None:
    assert ending(error, result, sent=True) == found


# Calls


def test_a_call_that_fails_for_good_counts_each_attempt() -> None:
    gate = Gate(BreakerPolicy())
    run = Run(gate, models.list_())
    done = run.to_the_end(*[answer(503)] * 4)
    assert type(done.error) is errors.ServerError
    assert gate.state(run.now).breakers[0].failures == 4


def test_the_attempt_that_opens_the_breaker_is_the_last() -> None:
    """It fails at once, with its own error, instead of sleeping until it is refused."""
    gate = Gate(BreakerPolicy(failures=2))
    run = Run(gate, models.list_())
    done = run.to_the_end(*[answer(503)] * 2)
    assert type(done.error) is errors.ServerError
    assert done.error.attempts == 2
    assert run.now == 0.5  # the pause after the first
    last = run.of(AttemptFailed)[-1]
    assert (last.delay, "breaker" in last.reason) == (None, True)
    (change,) = run.of(BreakerChanged)
    assert (change.before, change.after, change.operation) == ("closed", "open", "models.list")


def test_an_open_breaker_fails_a_call_at_once() -> None:
    gate = Gate(BreakerPolicy())
    trip(gate)
    run = Run(gate, models.list_(), now=7.0)
    done = run.action
    assert isinstance(done, Done)
    assert isinstance(done.error, errors.CircuitOpenError)
    assert (done.error.attempts, done.error.retry_after, done.error.response) == (0, 23.0, None)
    assert run.call.attempts == 0
    (failed,) = run.of(AttemptFailed)
    assert failed.delay is None
    assert not run.of(RateLimited)


@pytest.mark.parametrize("error", [errors.CircuitOpenError("x"), errors.LimiterWaitError("x")])
def test_a_refusal_is_not_tried_again(error: errors.OpenAIError) -> None:
    decision = RetryPolicy().decide(Failure(error), 0.0)
    assert decision == GiveUp("it was refused before anything was sent")
    assert error.retryable


def test_a_refusal_is_not_tried_again_by_a_policy_of_ones_own() -> None:
    class Always:
        def decide(self, failure: Failure, random: float) -> Retry:
            return Retry(1.0, "always")

    gate = Gate(BreakerPolicy())
    trip(gate)
    run = Run(gate, models.list_(), settings=evolve(SETTINGS, retry=Always()))
    assert isinstance(run.action, Done)
    assert isinstance(run.action.error, errors.CircuitOpenError)


def test_clocks_that_begin_elsewhere() -> None:
    gate = Gate(BreakerPolicy())
    trip(gate, 1000.0)
    run = Run(gate, models.list_(), now=3.0, gate_offset=1007.0)
    assert isinstance(run.action, Done)
    error = run.action.error
    assert isinstance(error, errors.CircuitOpenError)
    assert error.retry_after == 20.0
    assert error.probe_at == 23.0  # on the call's own clock


@pytest.mark.parametrize("offset", [0.0, 0.1, -1e6, 12345.678901])
def test_the_limiter_makes_a_call_wait(offset: float) -> None:
    gate = Gate(None, RateLimits(requests_per_minute=1))
    first = Run(gate, models.list_(), now=0.3, gate_offset=offset)
    assert first.to_the_end(answer()).error is None
    run = Run(gate, models.list_(), now=0.3, gate_offset=offset)
    assert run.to_the_end(answer()).error is None
    assert run.now == pytest.approx(60.3)
    (waited,) = run.of(LimiterWaited)
    assert (waited.waited, waited.what) == (pytest.approx(60.0), "requests")
    assert not first.of(LimiterWaited)


def test_the_wait_counts_against_the_total() -> None:
    gate = Gate(None, RateLimits(requests_per_minute=1))
    assert Run(gate, models.list_()).to_the_end(answer()).error is None
    run = Run(gate, evolve(models.list_(), timeout=evolve(SETTINGS.timeout, total=59.0)))
    assert isinstance(run.action, Done)
    assert isinstance(run.action.error, errors.LimiterWaitError)
    assert run.action.error.retry_after == pytest.approx(60.0)
    assert not run.of(RateLimited)  # the server said nothing
    late = Run(gate, evolve(models.list_(), timeout=evolve(SETTINGS.timeout, total=61.0)))
    late.until(Connect)
    assert isinstance(late.action, Connect)
    assert late.action.deadline == pytest.approx(61.0)  # one second is left


def test_retries_ask_again() -> None:
    gate = Gate(None, RateLimits(requests_per_minute=2))
    retry = RetryPolicy(jitter=0, initial_delay=0.5, multiplier=1)
    run = Run(gate, models.list_(), settings=evolve(SETTINGS, retry=retry))
    assert run.to_the_end(*[answer(503)] * 2, answer()).error is None
    assert run.now == pytest.approx(30.0)
    assert run.call.attempts == 3


def test_a_429_is_waited_for_by_all() -> None:
    gate = Gate(None, RateLimits())
    run = Run(gate, says())
    other = Run(gate, says())
    run.until(Sleep, answers=(answer(429, retry_after="20"),))
    assert isinstance(run.action, Sleep)
    late = Run(gate, says())
    late.until(Connect)
    assert late.now == 20.0
    assert other.to_the_end(answer()).error is None or other.call.attempts == 1
    assert other.now == 0.0  # it was on its way already


def test_usage_puts_the_guess_right() -> None:
    gate = Gate(None, RateLimits(tokens_per_minute=1000))
    usage = '{"choices":[],"usage":{"prompt_tokens":100,"completion_tokens":50,"total_tokens":150}}'
    assert Run(gate, says(max_tokens=500)).to_the_end(answer(body=usage)).error is None
    assert gate.state(0.0).lines[0].buckets[0].left == 850.0


CHUNK = '{"id":"c","choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":%s}]}'
USAGE = '{"id":"c","choices":[],"usage":{"total_tokens":33}}'


def test_usage_of_a_stream() -> None:
    gate = Gate(BreakerPolicy(), RateLimits(tokens_per_minute=1000))
    run = Run(gate, says(stream=True, max_tokens=500))
    run.until(Emit, answers=(streamed(CHUNK % '"stop"', USAGE, "[DONE]"),))
    assert gate.state(0.0).lines[0].buckets[0].left == 1000 - 500 - 3
    run.step(Ok())
    run.step(Ok())
    assert isinstance(run.action, Done)
    assert run.action.error is None
    assert gate.state(0.0).lines[0].buckets[0].left == 967.0
    assert gate.state(0.0).lines[0].under_way == 0


def test_a_stream_is_a_failure_if_it_breaks_off() -> None:
    gate = Gate(BreakerPolicy())
    run = Run(gate, says(stream=True))
    run.until(Emit, answers=(streamed(CHUNK % "null"),))
    assert gate.state(0.0).breakers[0].failures == 0
    run.step(Ok())
    assert isinstance(run.action, Done)
    assert isinstance(run.action.error, errors.StreamInterrupted)
    assert gate.state(0.0).breakers[0].failures == 1


def test_headers_are_heard_when_they_come() -> None:
    gate = Gate(None, RateLimits())
    run = Run(gate, says(stream=True))
    head = {"x_ratelimit_limit_requests": "60", "x_ratelimit_remaining_requests": "0"}
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in head.items())
    sent = streamed(CHUNK % "null", "[DONE]").replace(b"\r\n", f"\r\n{lines}".encode(), 1)
    run.until(Emit, answers=(sent,))
    assert gate.state(0.0).lines[1].buckets[0].left == 0.0


def to_waiting(gate: Gate) -> Run:
    gate.ask(visitor(gate), 0.0, math.inf)
    run = Run(gate, models.list_())
    assert isinstance(run.action, Sleep)
    return run


def to_connecting(gate: Gate) -> Run:
    run = Run(gate, models.list_())
    assert isinstance(run.action, Connect)
    return run


def to_sending(gate: Gate) -> Run:
    run = to_connecting(gate)
    assert isinstance(run.step(Ok()), Send)
    return run


def to_streaming(gate: Gate) -> Run:
    run = Run(gate, says(stream=True))
    run.until(Emit, answers=(streamed(CHUNK % "null", "[DONE]"),))
    return run


@pytest.mark.parametrize(
    ("begin", "left"),
    [(to_waiting, 0.0), (to_connecting, 1.0), (to_sending, 0.0), (to_streaming, 0.0)],
)
@pytest.mark.parametrize("how", ["aborted", "dropped"])
def test_who_gives_up_gives_back(begin: Callable[[Gate], Run], left: float, how: str) -> None:
    """What was reserved always; what was taken only if nothing was sent."""
    gate = Gate(BreakerPolicy(failures=1, probe_after=1), RateLimits(requests_per_minute=1))
    run = begin(gate)
    if how == "aborted":
        run.call.abort()
    gone = weakref.ref(run.call)
    del run
    gc.collect()
    assert gone() is None
    line = gate.state(0.0).lines[0]
    assert line.waiting == 0
    assert line.under_way == (1 if begin is to_waiting else 0)  # the one that came before
    assert line.buckets[0].left == left
    assert gate.state(0.0).breakers[0].failures == 0


@pytest.mark.parametrize("begin", [to_connecting, to_sending, to_streaming])
def test_a_probe_that_is_given_up_frees_its_place(begin: Callable[[Gate], Run]) -> None:
    gate = Gate(BreakerPolicy(failures=1, probe_after=0.001))
    trip(gate, -1.0, times=1)
    begin(gate).call.abort()
    state = gate.state(0.0).breakers[0]
    assert state.state == "half-open"
    assert gate.ask(visitor(gate), 0.0, math.inf) is None


def test_a_connection_that_cannot_be_opened_costs_no_request_but_counts_as_a_failure() -> None:
    gate = Gate(BreakerPolicy(), RateLimits(requests_per_minute=1))
    run = Run(
        gate,
        evolve(models.list_(), max_retries=0),
        settings=evolve(SETTINGS, retry=RetryPolicy(max_retries=0)),
    )
    assert isinstance(run.action, Connect)
    run.step(Failed(ConnectionRefusedError("no")))
    assert run.to_the_end().error is not None
    assert gate.state(0.0).lines[0].buckets[0].left == 1.0
    assert gate.state(0.0).breakers[0].failures == 1


def test_a_hook_that_raises_leaves_the_gate_as_it_found_it() -> None:
    from oaio_protocol.hooks import Hooks, chain

    def refuse(_: object) -> None:
        raise ZeroDivisionError

    gate = Gate(BreakerPolicy(), RateLimits(requests_per_minute=1))
    with pytest.raises(ZeroDivisionError):
        Run(gate, models.list_(), hooks=chain(Hooks(before_request=refuse)))
    line = gate.state(0.0).lines[0]
    assert (line.under_way, line.buckets[0].left) == (0, 1.0)


def test_giving_up_in_the_line_asks_no_hook() -> None:
    """What it raised would take the place of the cancellation that ends the call."""
    from oaio_protocol.hooks import Hooks, chain

    def fail(_: object) -> None:
        raise ZeroDivisionError

    gate = Gate(BreakerPolicy(failures=1), RateLimits(requests_per_minute=1))
    first = visitor(gate)
    assert gate.ask(first, 0.0, math.inf) is None
    waiting = Run(gate, models.list_(), hooks=chain(Hooks(on_breaker_change=fail)))
    assert isinstance(waiting.action, Sleep)
    gate.leave(first, FAILED, 0.0)
    waiting.call.abort()
    assert gate.state(0.0).lines[0].waiting == 0
    assert [change.after for change in gate.changes] == ["open"]  # for the next who reports


def test_without_a_gate_nothing_of_it_is_loaded() -> None:
    import subprocess
    import sys

    code = (
        "import sys, oaio; oaio.OpenAI(api_key='x').close(); from oaio_protocol.call import Call;"
        "print([n for n in sys.modules if n.rsplit('.')[-1] in ('gate', 'limits', 'breaker')])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


# Many calls, one gate, and a server in trouble


class Storm:
    """Calls that come, fail, are tried again and are given up, in an order that a seed decides."""

    def __init__(self, seed: int, gate: Gate) -> None:
        self.random, self.gate = Random(seed), gate
        self.now = 0.0
        self.agenda: list[tuple[float, int, Run, Outcome]] = []
        self.count = 0
        self.sent_at: list[float] = []
        self.ended: list[Run] = []
        self.given_up = 0

    def plan(self, run: Run) -> None:
        """Put the outcome of a call's present action on the agenda."""
        action, chance = run.action, self.random.random()
        if isinstance(action, Done):
            self.ended.append(run)
            return
        if chance < 0.03:
            run.call.abort()
            self.given_up += 1
            return
        outcome: Outcome = Ok()
        when = self.now + self.random.choice((0.0, 0.001, 0.3))
        if isinstance(action, Sleep):
            # A busy machine wakes some late, and some look early.
            when = max(self.now, action.until + self.random.choice((0.0, 0.0, 0.2, -0.1)))
            outcome = Ok()
        elif isinstance(action, Connect) and chance < 0.1:
            outcome = Failed(ConnectionRefusedError("refused"))
        elif isinstance(action, Send):
            self.sent_at.append(self.now)
        elif type(action).__name__ == "Receive":
            outcome = Ok(self.answer(chance))
        self.count += 1
        heapq.heappush(self.agenda, (when, self.count, run, outcome))

    def answer(self, chance: float) -> bytes:
        if chance < 0.1:
            return answer(503, "{}")
        if chance < 0.2:
            return answer(429, "{}", retry_after=self.random.choice(("0", "1", "7", "junk")))
        if chance < 0.25:
            return b"this is not HTTP\r\n\r\n"
        return answer(x_ratelimit_limit_requests="40", x_ratelimit_remaining_requests="20")

    def run(self, calls: int) -> None:
        for number in range(calls):
            operation = evolve(models.list_(), model=self.random.choice(("a", "b")))
            run = Run(self.gate, operation, now=self.now, gate_offset=17.3)
            assert number == len(self.ended) + self.given_up + len(self.agenda)
            self.plan(run)
            self.run_until(self.now + self.random.choice((0.0, 0.0, 0.05, 3.0)))
        self.run_until(math.inf)

    def run_until(self, end: float) -> None:
        while self.agenda and self.agenda[0][0] <= end:
            self.now, _, run, outcome = heapq.heappop(self.agenda)
            run.now = self.now
            run.step(outcome)
            self.plan(run)
        self.now = max(self.now, end) if end < math.inf else self.now


@settings(max_examples=40)
@given(st.integers(0, 10**9))
def test_a_storm(seed: int) -> None:
    gate = Gate(
        BreakerPolicy(failures=6, window=5, probe_after=2, successes=2),
        RateLimits(requests_per_minute=30),
    )
    storm = Storm(seed, gate)
    storm.run(80)
    assert len(storm.ended) + storm.given_up == 80
    for run in storm.ended:
        assert isinstance(run.action, Done)
        assert run.call.attempts <= 4
        assert (run.action.error is None) == (run.action.result is not None)
    # No window has more than its share; what the machine was late with may come closer together.
    for first, begin in enumerate(storm.sent_at):
        for number, at in enumerate(storm.sent_at[first:], 1):
            assert number <= 30.01 + 0.5 * (at - begin + 0.61)
    state = gate.state(storm.now + 17.3)
    assert [(line.waiting, line.under_way) for line in state.lines] == [(0, 0)] * len(state.lines)
    assert not gate.changes
    (breaker,) = gate._breakers.values()
    assert breaker._under_way == 0 or breaker.state != "half-open"
