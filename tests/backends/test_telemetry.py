"""What real clients tell those who listen, and what hooks do in them."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import oaio
from oaio.offline import OfflineServer
from oaio.testing import ScriptedNetwork, answer, client
from oaio_protocol.hooks import Hooks, with_headers
from oaio_protocol.retry import GiveUp
from oaio_protocol.telemetry import (
    AttemptFailed,
    CallFinished,
    CallStarted,
    ConnectionAcquired,
    EventReceived,
    Warned,
)

MESSAGES: Any = [{"role": "user", "content": "Hello"}]


class Told:
    def __init__(self, *wants: type) -> None:
        self.wants = frozenset(wants) or None
        self.all: list[Any] = []

    def __call__(self, happening: Any) -> None:
        self.all.append(happening)

    def of(self, kind: type) -> list[Any]:
        return [one for one in self.all if type(one) is kind]


def test_a_stream_is_told_from_beginning_to_end(ask: Any) -> None:
    told = Told()
    events = ask(told, "read")
    (finished,) = told.of(CallFinished)
    assert (finished.outcome, finished.events) == ("completed", len(events))
    assert finished.usage.output > 0
    assert [one.index for one in told.of(EventReceived)] == list(range(len(events)))
    assert len({one.call_id for one in told.all}) == 1
    assert told.all[0].call_id


@pytest.mark.parametrize("use", ["close", "forget"])
def test_a_stream_that_is_dropped_is_told_once(ask: Any, use: str) -> None:
    told = Told(CallStarted, CallFinished)
    ask(told, use)
    started, finished = told.all
    assert (finished.outcome, finished.events) == ("dropped", 1)
    assert (finished.started, finished.model) == (started, "m")


def test_a_retry_and_a_failure(ask: Any) -> None:
    told = Told()
    ask(told, offline="status=500 times=1 retry-after-ms=1 key=a")
    assert [one.attempt for one in told.of(AttemptFailed)] == [1]
    with pytest.raises(oaio.NotFoundError):
        ask(told, offline="status=404")
    assert [one.outcome for one in told.of(CallFinished)] == ["completed", "failed"]
    assert [one.status for one in told.of(CallFinished)] == [200, 404]


def test_a_cancelled_call_is_dropped(own_server: OfflineServer) -> None:
    told = Told(CallFinished)

    async def main() -> None:
        from oaio.asyncio import AsyncOpenAI

        async with AsyncOpenAI(api_key="x", base_url=own_server.base_url, observer=told) as openai:
            call = openai.models.list(extra_headers={"x-offline": "delay=30"})
            task = asyncio.ensure_future(call)
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(main())
    assert [one.outcome for one in told.all] == ["dropped"]


def test_a_stream_that_another_thread_closes_is_dropped_at_once(own_server: OfflineServer) -> None:
    told = Told(EventReceived, CallFinished)
    with oaio.OpenAI(api_key="x", base_url=own_server.base_url, observer=told) as openai:
        stream: Any = openai.chat.completions.create(
            model="m", messages=MESSAGES, stream=True, extra_headers={"x-offline": "stall=2"}
        )
        gc.disable()
        try:
            with ThreadPoolExecutor(1) as pool:
                reader = pool.submit(list, stream)
                while len(told.of(EventReceived)) < 2:
                    time.sleep(0.001)
                stream.close()
                with pytest.raises(oaio.StreamInterrupted):
                    reader.result()
            assert [one.outcome for one in told.of(CallFinished)] == ["dropped"]
        finally:
            gc.enable()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_the_child_of_a_fork_counts_anew() -> None:
    program = (
        "import os\n"
        "from oaio._client import chance\n"
        "chance.next_id()\n"
        "child = os.fork()\n"
        "os.write(1, chance.next_id().encode() + b' ')\n"  # at once, unlike print
        "if child: os.wait()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    first, second = done.stdout.split()
    assert first.partition("-")[0] != second.partition("-")[0]


def test_each_call_has_an_id_of_its_own(own_server: OfflineServer) -> None:
    told = Told(ConnectionAcquired, CallFinished)
    with (
        oaio.OpenAI(api_key="x", base_url=own_server.base_url, observer=told) as openai,
        ThreadPoolExecutor(4) as pool,
    ):
        list(pool.map(lambda _: openai.models.list(), range(20)))
    ids = [one.call_id for one in told.of(CallFinished)]
    assert len(set(ids)) == 20
    assert any(one.reused for one in told.of(ConnectionAcquired))


def test_several_observers_and_a_broken_one(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: Any) -> None:
        raise ZeroDivisionError

    first, last = Told(), Told(CallFinished)
    openai = client(ScriptedNetwork(then=answer()), observer=(first, broken, last))
    openai.models.list()
    openai.models.list()
    assert len(first.of(CallFinished)) == len(last.all) == 2
    errors = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 1
    assert "broken" in errors[0].getMessage()
    assert errors[0].exc_info is not None


def test_options_may_replace_the_observer() -> None:
    first, second = Told(), Told()
    openai = client(ScriptedNetwork(then=answer()), observer=first)
    openai.with_options(observer=second).models.list()
    openai.with_options(observer=()).models.list()
    assert first.all == []
    assert len(second.of(CallFinished)) == 1


def test_the_log_alone_does_not_watch_calls(caplog: pytest.LogCaptureFixture) -> None:
    """What watches a call costs each event of its stream."""
    openai = client(ScriptedNetwork())
    caplog.set_level(logging.INFO, "oaio")
    assert openai._observer.wants == {AttemptFailed, Warned}
    caplog.set_level(logging.DEBUG, "oaio")
    assert openai._observer.wants == {AttemptFailed, Warned, CallFinished}


# -- hooks -----------------------------------------------------------------------------------------


class Fault(Exception):  # noqa: N818
    pass


def fail(*_: Any) -> Any:
    raise Fault


def test_a_hook_changes_what_is_sent(ask: Any) -> None:
    hooks = Hooks(before_request=lambda request: with_headers(request, {"X-Offline": "status=404"}))
    with pytest.raises(oaio.NotFoundError):
        ask(Told(), hooks=hooks)


def test_a_hook_forbids_a_retry(ask: Any) -> None:
    hooks = Hooks(on_retry=lambda failure, decision: GiveUp("no"))
    with pytest.raises(oaio.ServerError) as caught:
        ask(Told(), offline="status=500", hooks=hooks)
    assert caught.value.attempts == 1


@pytest.mark.parametrize("use", ["plain", "read"])
@pytest.mark.parametrize(
    "hook",
    [{"before_request": fail}, {"after_response": fail}, {"on_rate_limit": fail}],
    ids=lambda hook: next(iter(hook)),
)
def test_a_hook_that_raises_leaves_no_socket(ask: Any, hook: Any, use: str) -> None:
    told = Told(CallFinished)
    with pytest.raises(Fault):
        ask(told, use, offline="status=429", hooks=Hooks(**hook))
    assert [one.outcome for one in told.all] == ["failed"]


class Policy:
    """A policy that fails in the middle of a stream, as a hook cannot be made to."""

    def decide(self, failure: Any, random: float) -> Any:
        raise Fault


def test_what_is_raised_in_the_middle_of_a_stream_closes_it(ask: Any) -> None:
    told = Told(CallFinished)
    with pytest.raises(Fault):
        ask(told, "read", offline="error-event=2", retry=Policy())
    assert [(one.outcome, one.events) for one in told.all] == [("failed", 2)]


def test_options_may_replace_the_hooks() -> None:
    heads: list[Any] = []
    openai = client(ScriptedNetwork(then=answer()), hooks=Hooks(before_request=fail))
    openai.with_options(hooks=[Hooks(after_response=heads.append)]).models.list()
    openai.with_options(hooks=()).models.list()
    assert len(heads) == 1
    with pytest.raises(Fault):
        openai.models.list()


def test_a_wrong_hook_is_refused_at_once() -> None:
    with pytest.raises(oaio.ConfigurationError, match="Hooks"):
        client(ScriptedNetwork(), hooks=fail)
