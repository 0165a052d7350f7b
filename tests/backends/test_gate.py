"""The gate that the calls of a client share: threads, loops, clocks, and what is left of it."""

from __future__ import annotations

import asyncio
import gc
import math
import os
import pickle
import sys
import threading
import time
from typing import Any

import pytest
import trio

import oaio
import oaio.asyncio
import oaio.trio
from oaio import BreakerPolicy, ConfigurationError, RateLimits, RetryPolicy
from oaio._client.gate import SharedGate, make_gate
from oaio._client.tiktoken import best_counter, counter, has_table
from oaio.offline import OfflineServer
from oaio.testing import ScriptedNetwork, answer, async_client, client, reply, stream
from oaio_protocol.errors import CircuitOpenError
from oaio_protocol.gate import Ending, Visitor
from oaio_protocol.http import Endpoint
from oaio_protocol.json import standard_loads
from oaio_protocol.limits.tokens import rule_of_thumb
from oaio_protocol.operations import models
from oaio_protocol.telemetry import AttemptFailed, BreakerChanged, LimiterWaited

from .scenes import Scene, failure

HELLO: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}
CHUNK: Any = {"id": "c", "choices": [{"index": 0, "delta": {"content": "Hi"}}]}
WELL, FAILED = Ending("success", sent=True), Ending("failure", sent=True)
ONCE = RetryPolicy(max_retries=0)


def made(breaker: object = None, limiter: object = None) -> SharedGate:
    gate = make_gate(breaker, limiter, None)
    assert gate is not None
    return gate


def visitor(gate: SharedGate) -> Visitor:
    return gate.visitor("", models.list_(), Endpoint("http", "api.test", 80), standard_loads)


# On every backend


def test_who_is_stopped_while_he_waits_leaves_the_line(scene: Scene) -> None:
    waits = threading.Event()

    def observe(happening: object) -> None:
        if isinstance(happening, AttemptFailed):
            threading.Timer(0.1, waits.set).start()

    async def main() -> Any:
        face = scene.client(limiter=True, max_retries=0, observer=observe)
        failed = await failure(face.chat(offline="status=429 retry-after=60"))
        await scene.player.stop(face.chat, waits, face.close)
        (origin, model) = face.client._gate.state().lines
        return failed, origin.waiting, model.waiting, origin.under_way

    assert scene.play(main) == (("RateLimitError", 1, 429), 0, 0, 0)
    scene.close()
    assert scene.requests == 1


@pytest.mark.parametrize("why", ["the limiter", "a retry"])
def test_closing_ends_a_sleep(scene: Scene, why: str) -> None:
    failed: list[BaseException] = []

    async def main() -> None:
        face = scene.client(limiter=RateLimits(requests_per_minute=1), timeout=120)

        async def sleeper() -> None:
            try:
                await face.chat(offline="status=503 retry-after=50")
            except oaio.OpenAIError as error:
                failed.append(error)

        async def closer() -> None:
            await scene.player.in_thread(lambda: time.sleep(0.3))
            await face.close()

        if why == "the limiter":
            await face.chat()
        await scene.player.together(sleeper, closer)

    began = time.monotonic()
    scene.play(main)
    assert time.monotonic() - began < 5
    assert [type(one) for one in failed] == [oaio.ClientClosedError]


def test_many_at_once_wait_for_a_429_and_then_all_go(scene: Scene) -> None:
    async def main() -> Any:
        face = scene.client(limiter=True, retry=ONCE)
        await failure(face.chat(offline="status=429 retry-after-ms=200"))
        began = time.monotonic()
        await scene.player.together(*[face.chat] * 4)
        return time.monotonic() - began

    waited = scene.play(main)
    scene.close()
    assert waited > 0.19  # for the pause; and they went one after the other
    assert scene.requests == 5


# Time that does not pass by itself


def test_the_limiter_in_virtual_time() -> None:
    network, told = ScriptedNetwork(then=answer()), list[Any]()
    patient = client(network, limiter=RateLimits(requests_per_minute=6), observer=told.append)
    times = []
    for _ in range(10):
        patient.chat.completions.create(**HELLO)
        times.append(network.clock.now)
    assert times[:6] == [0.0] * 6
    assert times[6:] == pytest.approx([10.0, 20.0, 30.0, 40.0])
    waits = [happening for happening in told if isinstance(happening, LimiterWaited)]
    assert [round(one.waited, 3) for one in waits] == [10.0] * 4
    assert {one.what for one in waits} == {"requests"}


def test_the_breaker_in_virtual_time() -> None:
    network = ScriptedNetwork(*[reply(503)] * 5, reply(503), *[answer()] * 4)
    told = list[Any]()
    careful = client(network, breaker=True, retry=ONCE, observer=told.append)

    def ask() -> str:
        try:
            careful.chat.completions.create(**HELLO)
        except oaio.OpenAIError as error:
            return type(error).__name__
        return "ok"

    assert [ask() for _ in range(7)] == ["ServerError"] * 5 + ["CircuitOpenError"] * 2
    network.clock.advance(30)
    assert [ask(), ask()] == ["ServerError", "CircuitOpenError"]
    network.clock.advance(30)
    assert [ask() for _ in range(4)] == ["ok"] * 4
    assert [(one.before, one.after) for one in told if isinstance(one, BreakerChanged)] == [
        ("closed", "open"),
        ("open", "half-open"),
        ("half-open", "open"),
        ("open", "half-open"),
        ("half-open", "closed"),
    ]
    assert not network.left


@pytest.mark.parametrize("run", [asyncio.run, lambda main: trio.run(lambda: main)])
def test_async_clients_in_virtual_time(run: Any) -> None:
    network = ScriptedNetwork(then=stream(CHUNK))

    async def main() -> None:
        patient = async_client(network, limiter=RateLimits(requests_per_minute=1))
        for _ in range(3):
            events = await patient.chat.completions.create(stream=True, **HELLO)
            assert [event async for event in events]

    run(main())
    assert network.clock.now == pytest.approx(120.0)


def test_headers_make_calls_wait() -> None:
    headers = {"x-ratelimit-limit-requests": "60", "x-ratelimit-remaining-requests": "0"}
    network = ScriptedNetwork(reply(200, {"object": "list", "data": []}, headers=headers), answer())
    patient = client(network, limiter=True)
    patient.models.list()
    patient.models.list(extra_headers={"x": "y"})
    assert network.clock.now == pytest.approx(1.0)


def test_the_attempt_that_opens_the_breaker_is_the_last() -> None:
    network = ScriptedNetwork(then=reply(503))
    careful = client(network, breaker=BreakerPolicy(failures=2))
    with pytest.raises(oaio.ServerError) as caught:
        careful.models.list()
    assert (caught.value.attempts, network.clock.now) == (2, 0.5)


def test_another_http_stack_passes_the_gate_as_well() -> None:
    httpx = pytest.importorskip("httpx", reason="httpx is not installed")
    failing = httpx.MockTransport(lambda _: httpx.Response(500, json={}))
    with oaio.OpenAI(
        api_key="sk-test",
        http_client=httpx.Client(transport=failing),
        breaker=BreakerPolicy(failures=2),
        limiter=True,
        retry=ONCE,
    ) as careful:
        names = []
        for _ in range(3):
            with pytest.raises(oaio.OpenAIError) as caught:
                careful.models.list()
            names.append(type(caught.value).__name__)
    assert names == ["ServerError", "ServerError", "CircuitOpenError"]


def test_a_dropped_stream_keeps_its_guess_and_frees_its_place() -> None:
    network = ScriptedNetwork(then=stream(CHUNK, CHUNK))
    patient = client(
        network, limiter=RateLimits(tokens_per_minute=1000), breaker=BreakerPolicy(failures=1)
    )
    events = patient.chat.completions.create(stream=True, max_tokens=500, **HELLO)
    next(events)
    del events
    gate = patient._gate
    assert gate is not None
    state = gate.state(0.0)
    assert state.lines[0].under_way == 0
    assert state.lines[0].buckets[0].left == 1000 - 500 - 3
    assert state.breakers[0].failures == 0


# The arguments


def test_off_unless_it_is_asked_for() -> None:
    for arguments in ({}, {"breaker": None}, {"breaker": False, "limiter": False}):
        with oaio.OpenAI(api_key="sk-test", **arguments) as plain:
            assert plain._gate is None


def test_the_state_is_among_the_numbers_of_a_client() -> None:
    with oaio.OpenAI(api_key="sk-test") as plain:
        assert (plain.stats().breakers, plain.stats().limiter) == ((), ())
    network = ScriptedNetwork(reply(503), then=answer())
    limits = RateLimits(requests_per_minute=3, learn=False)
    careful = client(network, breaker=BreakerPolicy(failures=1), limiter=limits, retry=ONCE)
    with pytest.raises(oaio.ServerError):
        careful.models.list()
    network.clock.advance(20)
    stats = careful.stats()
    (breaker,), (origin, _) = stats.breakers, stats.limiter
    assert (breaker.state, breaker.probe_in) == ("open", 10.0)
    assert [bucket.left for bucket in origin.buckets] == [3.0]
    assert pickle.loads(pickle.dumps(stats)) == stats


def test_twins_share_the_gate() -> None:
    with oaio.OpenAI(api_key="sk-test", breaker=True) as one:
        assert one.with_options(timeout=3)._gate is one._gate is not None
        assert one.chat.completions._client._gate is one._gate


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({"breaker": 5}, "breaker must be True"),
        ({"breaker": RateLimits()}, "breaker must be True"),
        ({"breaker": 0}, "breaker must be True"),
        ({"limiter": {}}, "limiter must be True"),
        ({"limiter": {"requests_per_minute": 5}}, "limiter must be True"),
        ({"token_counter": len}, "goes with a limiter"),
        ({"limiter": True, "token_counter": 4}, "token_counter must be a function"),
    ],
)
def test_arguments_of_no_use(arguments: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ConfigurationError, match=complaint):
        oaio.OpenAI(api_key="sk-test", **arguments)


def test_a_counter_of_ones_own() -> None:
    network = ScriptedNetwork(then=reply(503))
    limits = RateLimits(tokens_per_minute=100)
    careful = client(network, limiter=limits, token_counter=lambda *_: 20, retry=ONCE)
    with pytest.raises(oaio.ServerError):
        careful.chat.completions.create(**HELLO)
    assert careful._gate is not None
    assert careful._gate.state(0.0).lines[0].buckets[0].left == 60.0  # the role and the content


# tiktoken


def test_tiktoken_without_its_tables_is_not_made_to_load_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    assert best_counter() is rule_of_thumb
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", "")
    assert not has_table("o200k_base")


def test_tables_are_found_where_tiktoken_keeps_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.delenv("TIKTOKEN_CACHE_DIR", raising=False)
    monkeypatch.setenv("DATA_GYM_CACHE_DIR", str(tmp_path))
    (tmp_path / "fb374d419588a4632f3f557e76b4b70aebbca790").write_bytes(b"")
    assert has_table("o200k_base")
    assert not has_table("cl100k_base")


def test_tables_that_are_there_are_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    tiktoken = pytest.importorskip("tiktoken", reason="tiktoken is not installed")
    bytewise = {bytes([number]): number for number in range(256)}
    made = {"pat_str": r".+", "mergeable_ranks": bytewise, "special_tokens": {}}
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    (tmp_path / "9b5ad71b2ce5302211f9c61530b329a4922fc6a4").write_bytes(b"")
    monkeypatch.setattr(tiktoken, "get_encoding", lambda name: tiktoken.Encoding(name, **made))
    assert best_counter()("abc", "gpt-5") == 3

    def broken(name: str) -> Any:
        raise ValueError(f"Hash mismatch for {name}")

    monkeypatch.setattr(tiktoken, "get_encoding", broken)
    assert best_counter() is rule_of_thumb
    monkeypatch.setitem(sys.modules, "tiktoken", None)
    assert best_counter() is rule_of_thumb


def test_counting_with_tiktoken() -> None:
    tiktoken = pytest.importorskip("tiktoken", reason="tiktoken is not installed")
    bytewise = {bytes([number]): number for number in range(256)}
    pairs = {**bytewise, b"ab": 256}
    new = tiktoken.Encoding(
        "new", pat_str=r".+", mergeable_ranks=pairs, special_tokens={"<|e|>": 300}
    )
    old = tiktoken.Encoding("old", pat_str=r".+", mergeable_ranks=bytewise, special_tokens={})
    count = counter({"o200k_base": new, "cl100k_base": old})
    assert [count("abc", model) for model in ("gpt-5", None, "gpt-4", "gpt-4-turbo")] == [
        2,
        2,
        3,
        3,
    ]
    assert count("<|e|>", "gpt-5") == 5  # it is text
    assert counter({"cl100k_base": old})("abc", "gpt-5") == 3


# Threads


def test_many_threads_keep_the_books() -> None:
    gate = made(BreakerPolicy(failures=10**6), RateLimits(requests_per_minute=10**6))

    def work() -> None:
        for number in range(300):
            one = visitor(gate)
            assert gate.ask(one, time.monotonic(), math.inf) is None
            gate.leave(one, FAILED if number % 3 else WELL, time.monotonic())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    state = gate.state()
    assert state.lines[0].under_way == 0
    assert state.breakers[0].failures == 8 * 200


def test_leaving_in_the_middle_of_a_decision_does_not_wait_for_it() -> None:
    """As `__del__` does, when the garbage collector runs while this thread holds the lock."""
    gate = made(BreakerPolicy(failures=1), None)
    leaving = visitor(gate)
    assert gate.ask(leaving, 0.0, math.inf) is None

    class Key(str):
        __slots__ = ()

        def __hash__(self) -> int:
            gate.leave(leaving, FAILED, 0.0)
            return super().__hash__()

        __eq__ = str.__eq__

    asking = visitor(gate)
    asking.key = Key(asking.key)
    done: list[object] = []
    thread = threading.Thread(
        target=lambda: done.append(gate.ask(asking, 0.0, math.inf)), daemon=True
    )
    thread.start()
    thread.join(5)
    assert done == [None]
    assert gate.state(0.0).breakers[0].state == "open"  # settled right after the decision


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_the_child_of_a_fork_begins_anew() -> None:
    gate = made(BreakerPolicy(failures=1), RateLimits(requests_per_minute=1))
    inherited = visitor(gate)
    assert gate.ask(inherited, 0.0, math.inf) is None
    gate._lock.acquire()  # another thread of the parent, which the child does not have
    pid = os.fork()
    if pid == 0:
        gate.leave(inherited, FAILED, 0.0)
        free = gate.ask(visitor(gate), 0.0, math.inf) is None
        closed = gate.state(0.0).breakers[0].state == "closed"
        os._exit(0 if free and closed else 1)
    gate._lock.release()
    assert os.waitpid(pid, 0)[1] == 0
    gate.leave(inherited, FAILED, 0.0)
    assert gate.state(0.0).breakers[0].state == "open"


def test_loops_with_clocks_of_their_own_share_one_breaker() -> None:
    """trio's clock begins anywhere."""
    with OfflineServer() as server:
        policy = BreakerPolicy(failures=2, probe_after=60)
        shared = oaio.AsyncOpenAI(
            api_key="sk-test", base_url=server.base_url, breaker=policy, retry=ONCE
        )

        async def fail() -> oaio.OpenAIError:
            with pytest.raises(oaio.OpenAIError) as caught:
                await shared.models.list(extra_headers={"x-offline": "status=500"})
            return caught.value

        assert isinstance(trio.run(fail), oaio.ServerError)
        assert isinstance(asyncio.run(fail()), oaio.ServerError)
        for error in (trio.run(fail), asyncio.run(fail())):
            assert isinstance(error, CircuitOpenError)
            assert error.retry_after == pytest.approx(60, abs=5)

        async def close() -> None:
            await shared.close()

        asyncio.run(close())
    gc.collect()
