"""What a call tells of itself: in which order, with which numbers, and to whom."""

from __future__ import annotations

import gc
import json
from contextlib import suppress
from typing import Any

import pytest

from oaio.testing import ScriptedNetwork, VirtualClock, answer, refuse, reply, reset, send, stream
from oaio.testing.steps import delay
from oaio_protocol.actions import Done, Emit, Failed, Ok
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import OpenAIError, RateLimitError
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.operations import chat, embeddings, models, responses
from oaio_protocol.retry import RetryPolicy
from oaio_protocol.telemetry import (
    AttemptFailed,
    AttemptStarted,
    CallFinished,
    CallStarted,
    ConnectionAcquired,
    Deprecated,
    EventReceived,
    FirstByte,
    FirstEvent,
    Happening,
    RateLimited,
    Warned,
)
from oaio_protocol.telemetry.usage import Usage

KEY = "sk-very-secret-key"
SETTINGS = Settings.from_environment(
    {},
    api_key=KEY,
    base_url="http://api.test/v1",
    retry=RetryPolicy(max_retries=2, initial_delay=1, jitter=0),
)
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
PLAIN = chat.create(model="m", messages=MESSAGES)
STREAM = chat.create(model="m", messages=MESSAGES, stream=True)
USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}


def chunk(text: str = "a", finish: str | None = None, **fields: Any) -> str:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return json.dumps({"id": "c-1", "model": "m-2026", "choices": [choice], **fields})


USED = json.dumps({"id": "c-1", "model": "m-2026", "choices": [], "usage": USAGE})


class Told:
    """An observer that keeps what it is told."""

    def __init__(self, *wants: type) -> None:
        self.wants = frozenset(wants) or None
        self.all: list[Any] = []

    def __call__(self, happening: Happening) -> None:
        self.all.append(happening)

    @property
    def names(self) -> list[str]:
        return [type(one).__name__ for one in self.all]

    def only(self, kind: type) -> Any:
        (found,) = [one for one in self.all if type(one) is kind]
        return found


def call_of(operation: Any, told: Told, **options: Any) -> Call:
    return Call(operation, SETTINGS, random=lambda: 0.0, observer=told, call_id="id-1", **options)


def run(operation: Any, *exchanges: Any, told: Told | None = None) -> Told:
    told = Told() if told is None else told
    network = ScriptedNetwork(*exchanges)
    with suppress(OpenAIError):
        network.run(call_of(operation, told))
    return told


# -- the order of things ---------------------------------------------------------------------------

BEGINNING = ["CallStarted", "AttemptStarted", "ConnectionAcquired", "FirstByte"]


def test_a_plain_call() -> None:
    told = run(
        PLAIN, reply(200, body={"id": "c-1", "model": "m-2026", "choices": [], "usage": USAGE})
    )
    assert told.names == [*BEGINNING, "CallFinished"]
    started, finished = told.only(CallStarted), told.only(CallFinished)
    assert (started.model, started.streamed, str(started.endpoint)) == (
        "m",
        False,
        "http://api.test",
    )
    assert finished.started is started
    assert finished.result.id == "c-1"
    assert (finished.outcome, finished.error, finished.attempts) == ("completed", None, 1)
    assert (finished.model, finished.response_id, finished.status) == ("m-2026", "c-1", 200)
    assert finished.usage == Usage(3, 2, 5)
    assert {one.call_id for one in told.all} == {"id-1"}
    assert {one.operation for one in told.all} == {"chat.completions.create"}


def test_a_stream() -> None:
    told = run(STREAM, stream(chunk(), chunk("b", "stop"), USED))
    assert told.names == [
        *BEGINNING,
        "FirstEvent",
        *["EventReceived"] * 3,
        "CallFinished",
    ]
    received = [one for one in told.all if isinstance(one, EventReceived)]
    assert [one.index for one in received] == [0, 1, 2]
    assert received[0].event.choices[0].delta.content == "a"
    finished = told.only(CallFinished)
    assert (finished.events, finished.finish_reasons) == (3, ("stop",))
    assert (finished.usage, finished.model) == (Usage(3, 2, 5), "m-2026")
    assert finished.result is None


def test_a_streamed_response() -> None:
    usage = {"input_tokens": 4, "output_tokens": 1, "total_tokens": 5}
    response = {"id": "r-1", "model": "m-x", "status": "incomplete", "usage": usage}
    response["incomplete_details"] = {"reason": "max_output_tokens"}
    events = [
        {"type": "response.created", "response": {"id": "r-1", "status": "in_progress"}},
        {"type": "response.output_text.delta", "delta": "a"},
        {"type": "something.new", "response": "not an object"},
        {"type": "response.incomplete", "response": response},
    ]
    operation = responses.create(model="m", input="hi", stream=True)
    finished = run(operation, stream(*map(json.dumps, events))).only(CallFinished)
    assert (finished.outcome, finished.response_id, finished.model) == ("completed", "r-1", "m-x")
    assert finished.usage == Usage(4, 1, 5)
    assert finished.finish_reasons == ("max_output_tokens",)


def test_a_sloppy_server_breaks_nothing() -> None:
    choice = {"index": [], "finish_reason": "stop"}
    sloppy = {"id": 5, "model": [], "choices": [choice, None, {"finish_reason": 3}], "usage": [1]}
    finished = run(PLAIN, reply(200, body=sloppy)).only(CallFinished)
    assert (finished.outcome, finished.finish_reasons) == ("completed", ("stop",))
    assert (finished.model, finished.response_id, finished.usage) == (None, None, None)


def test_what_has_no_model() -> None:
    told = run(models.list_(), reply(200, body={"object": "list", "data": []}))
    assert told.only(CallStarted).model is None
    finished = told.only(CallFinished)
    assert (finished.model, finished.usage, finished.finish_reasons) == (None, None, ())


def test_embeddings() -> None:
    body = {"model": "m-x", "data": [], "usage": {"prompt_tokens": 3, "total_tokens": 3}}
    told = run(embeddings.create(model="m", input="a"), reply(200, body=body))
    assert told.only(CallFinished).usage == Usage(3, None, 3)


def test_retries() -> None:
    told = run(PLAIN, refuse(), reply(429, headers={"retry-after": "3"}), answer())
    assert told.names == [
        "CallStarted",
        "AttemptStarted",
        "AttemptFailed",
        "AttemptStarted",
        "ConnectionAcquired",
        "FirstByte",
        "RateLimited",
        "AttemptFailed",
        "AttemptStarted",  # over the connection of the one before
        "FirstByte",
        "CallFinished",
    ]
    starts = [(one.attempt, one.seconds) for one in told.all if isinstance(one, AttemptStarted)]
    assert starts == [(1, 0), (2, 1), (3, 4)]
    limited = told.only(RateLimited)
    assert (limited.attempt, limited.retry_after) == (2, 3)
    assert isinstance(limited.error, RateLimitError)
    assert (told.only(CallFinished).attempts, told.only(CallFinished).seconds) == (3, 4)


def test_a_connection_that_is_used_again() -> None:
    network, told = ScriptedNetwork(answer(), answer()), Told(ConnectionAcquired)
    for _ in range(2):
        network.run(call_of(PLAIN, told))
    assert [one.reused for one in told.all] == [False, True]
    assert {one.protocol for one in told.all} == {"http/1.1"}


def test_seconds_count_from_the_beginning() -> None:
    clock = VirtualClock()
    clock.advance(100)
    told = Told()
    network = ScriptedNetwork([delay(2), *stream(chunk("a", "stop"))], clock=clock)
    network.run(call_of(STREAM, told))
    assert told.only(FirstByte).seconds == 2
    assert told.only(FirstEvent).seconds == 2
    assert told.only(CallFinished).seconds == 2


def test_the_message_seam() -> None:
    told = Told()
    call = call_of(PLAIN, told, seam="message")
    call.start(0.0)
    head = ResponseHead(200, Headers.of({"content-type": "application/json"}))
    call.step(Ok(head=head), 1.0)
    call.step(Ok(b'{"id": "c-1", "choices": []}'), 2.0)
    assert isinstance(call.step(Ok(b""), 3.0), Done)
    assert told.names == ["CallStarted", "AttemptStarted", "FirstByte", "CallFinished"]
    assert (told.only(FirstByte).seconds, told.only(CallFinished).seconds) == (1, 3)


# -- the end, exactly once -------------------------------------------------------------------------


def begun(told: Told, events: int = 1) -> Call:
    """A stream of which some events were handed over."""
    network = ScriptedNetwork(stream(chunk(), USED, chunk("b", "stop")))
    call = call_of(STREAM, told)
    line, action = network.line(call.request), call.start(0.0)
    while not (isinstance(action, Emit) and call.handed_over == events):
        outcome = Ok() if isinstance(action, Emit) else line.perform(action)
        action = call.step(outcome, float(call.handed_over))
    return call


def test_a_stream_that_is_dropped_keeps_what_it_knew() -> None:
    told = Told()
    call = begun(told, 2)
    call.abort()
    call.abort()
    finished = told.only(CallFinished)
    assert (finished.outcome, finished.error, finished.events) == ("dropped", None, 2)
    assert (finished.usage, finished.seconds) == (Usage(3, 2, 5), 1)


def test_a_call_that_nobody_holds_any_more() -> None:
    told = Told(CallFinished)
    begun(told)
    gc.collect()
    assert told.only(CallFinished).outcome == "dropped"


def test_abort_after_the_end_changes_nothing() -> None:
    told = Told(CallFinished)
    network = ScriptedNetwork(answer())
    call = call_of(PLAIN, told)
    network.run(call)
    call.abort()
    assert told.only(CallFinished).outcome == "completed"


def test_a_call_that_never_began_tells_nothing() -> None:
    told = Told()
    call_of(PLAIN, told).abort()
    assert told.all == []


def test_a_stream_that_breaks_off() -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: r\r\n\r\n"
    told = run(STREAM, [send(head + f"data: {chunk()}\n\n".encode()), reset()])
    finished = told.only(CallFinished)
    assert (finished.outcome, finished.events, finished.request_id) == ("failed", 1, "r")
    assert finished.error is told.only(AttemptFailed).error
    assert told.names[-2:] == ["AttemptFailed", "CallFinished"]


def test_a_policy_that_raises() -> None:
    class Broken:
        def decide(self, failure: Any, random: float) -> Any:
            raise ZeroDivisionError

    told = Told(CallFinished)
    call = Call(PLAIN, SETTINGS.with_changes(retry=Broken()), observer=told)
    call.start(0.0)
    with pytest.raises(ZeroDivisionError):
        call.step(Failed(ConnectionRefusedError()), 0.0)
    assert call.over
    finished = told.only(CallFinished)
    assert finished.outcome == "failed"
    assert isinstance(finished.error, ZeroDivisionError)


@pytest.mark.parametrize("point", range(1, 8))
def test_each_call_ends_once_wherever_it_is_given_up(point: int) -> None:
    told, network = Told(), ScriptedNetwork(refuse(), stream(chunk(), chunk("b", "stop")))
    call = call_of(STREAM, told)
    line, action = network.line(call.request), call.start(0.0)
    for _ in range(point - 1):
        outcome = Ok() if isinstance(action, Emit) else line.perform(action)
        action = call.step(outcome, network.clock.now)
    call.abort()
    assert told.only(CallStarted) is told.all[0]
    assert told.only(CallFinished) is told.all[-1]


# -- who wants what --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind",
    [
        CallStarted,
        AttemptStarted,
        ConnectionAcquired,
        FirstByte,
        FirstEvent,
        EventReceived,
        AttemptFailed,
        RateLimited,
        Warned,
        Deprecated,
        CallFinished,
    ],
)
def test_nobody_is_told_of_more_than_it_wants(kind: type) -> None:
    head = {"deprecation": "@1", "content-type": "text/plain"}
    exchanges = [reply(429), stream(chunk("a", "stop"), headers=head)]
    told = run(STREAM, *exchanges, told=Told(kind))
    assert told.all
    assert {type(one) for one in told.all} == {kind}


def test_an_observer_of_trouble_costs_a_call_nothing() -> None:
    told = Told(AttemptFailed, Warned)
    call = call_of(PLAIN, told)
    assert not call.listened_to
    assert call._script.gi_code is call._run().gi_code  # type: ignore[attr-defined]


def test_it_holds_no_secret() -> None:
    head = {"deprecation": KEY, "x-request-id": KEY, "content-type": KEY}
    body = {"id": KEY, "model": KEY, "choices": [{"index": 0, "finish_reason": KEY}]}
    told = run(PLAIN, reply(200, headers=head, body=body))
    assert told.only(Deprecated).deprecation is not None
    assert [one for one in told.all if KEY in repr(one)] == []
