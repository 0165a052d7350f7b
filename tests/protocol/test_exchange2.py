"""Whole calls over HTTP/2: a `Call`, the pure connection, h2's server side, and a virtual clock."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from h2.errors import ErrorCodes

from oaio_protocol.actions import (
    Action,
    Await,
    Close,
    Connect,
    Done,
    Emit,
    Failed,
    Joined,
    Ok,
    Outcome,
    ReadBody,
    Receive,
    Send,
    Sleep,
)
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.http2.stream import Http2Stream
from oaio_protocol.operations import chat, models
from oaio_protocol.timeouts import Timeout

from .test_http2 import Pair, goaway

SETTINGS = Settings.from_environment(
    {"OPENAI_API_KEY": "sk-1"}, base_url="https://api.example/v1", timeout=Timeout(total=100)
)
MODEL = {"id": "m", "object": "model"}
Happens = Callable[["World", int], None]


class World:
    """A backend in miniature: `happens` is asked what the server does to each request."""

    def __init__(self, happens: Happens, *, first_reused: bool = False) -> None:
        self.happens, self.reused = happens, first_reused
        self.now = 0.0
        self.pairs: list[Pair] = []
        self.stream: Http2Stream | None = None
        self.actions: list[str] = []
        self.events: list[Any] = []
        self.cleartext = False

    @property
    def pair(self) -> Pair:
        return self.pairs[-1]

    def run(self, call: Call) -> Done:
        action: Action = call.start(self.now)
        while not isinstance(action, Done):
            self.actions.append(type(action).__name__)
            action = call.step(self.perform(action), self.now)
        return action

    def perform(self, action: Action) -> Outcome:
        match action:
            case Connect():
                reused = self.reused
                if not self.pairs or not self.pair.client.accepts:
                    self.pairs.append(Pair().ready())
                    reused = self.reused and len(self.pairs) == 1
                self.stream = self.pair.client.stream()
                return Joined(reused=reused, stream=self.stream)
            case Await(deadline):
                return self.wait(deadline)
            case Sleep(until):
                self.now = until
            case Emit(event):
                self.events.append(event)
        assert not isinstance(action, Send | Receive | ReadBody)
        return Ok()

    def wait(self, deadline: float) -> Outcome:
        assert self.stream is not None
        self.pair.now = self.now
        known = len(self.pair.server.ended)
        self.pair.exchange()
        if not self.stream.news:
            self.now += 1.0
            for number in self.pair.server.ended[known:] or self.pair.server.ended[-1:]:
                self.happens(self, number)
            self.pair.exchange()
        if self.stream.news:
            self.stream.news = False
            return Ok()
        self.now = max(self.now, deadline)
        return Failed(TimeoutError("the deadline passed"))


def answered(world: World, stream: int) -> None:
    world.pair.server.answer(stream, json.dumps(MODEL).encode())


def call_of(happens: Happens, **options: Any) -> tuple[Done, Call, World]:
    world = World(happens, **options)
    call = Call(models.retrieve("m"), SETTINGS)
    return world.run(call), call, world


def test_a_plain_call() -> None:
    done, call, world = call_of(answered)
    assert done.error is None
    assert done.result.id == "m"
    assert done.reusable
    assert call.attempts == 1
    assert world.actions == ["Connect", "Await"]
    head = world.pair.server.heads[1]
    assert head[":path"] == "/v1/models/m"
    assert head["authorization"] == "Bearer sk-1"


def test_a_stream_hands_over_each_event() -> None:
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    steps = [
        json.dumps({**chunk, "choices": [{"index": 0, "delta": {"content": "a"}}]}),
        json.dumps({**chunk, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}),
        "[DONE]",
    ]

    def happens(world: World, stream: int) -> None:
        http = world.pair.server.http
        if len(steps) == 3:
            http.send_headers(stream, [(":status", "200"), ("content-type", "text/event-stream")])
        if steps:
            http.send_data(stream, f"data: {steps.pop(0)}\n\n".encode())
        else:
            http.end_stream(stream)

    world = World(happens)
    messages: Any = [{"role": "user", "content": "hi"}]
    done = world.run(Call(chat.create(model="m", messages=messages, stream=True), SETTINGS))
    assert done.error is None
    assert done.reusable
    assert len(world.events) == 2
    assert world.pair.server.bodies[1].endswith(b"}")


def test_an_error_status_is_retried_on_a_stream_of_its_own() -> None:
    def busy_first(world: World, stream: int) -> None:
        if stream == 1:
            world.pair.server.http.send_headers(stream, [(":status", "503")], end_stream=True)
        else:
            answered(world, stream)

    done, call, world = call_of(busy_first)
    assert done.error is None
    assert call.attempts == 2
    assert len(world.pairs) == 1
    assert world.actions == ["Connect", "Await", "Sleep", "Close", "Connect", "Await"]


def test_a_request_that_was_not_seen_goes_elsewhere_without_an_attempt() -> None:
    def leave_first(world: World, stream: int) -> None:
        if len(world.pairs) == 1:
            world.pair.client.receive_data(goaway(0), world.now)
        else:
            answered(world, stream)

    done, call, world = call_of(leave_first)
    assert done.error is None
    assert call.attempts == 1
    assert len(world.pairs) == 2
    assert "Sleep" not in world.actions


def test_a_server_that_sees_no_request_is_given_up() -> None:
    def leave(world: World, stream: int) -> None:
        world.pair.client.receive_data(goaway(0), world.now)

    done, call, world = call_of(leave)
    assert type(done.error).__name__ == "ConnectionLostError"
    assert call.attempts == 4
    assert len(world.pairs) == 4 * 4  # in each attempt three more connections are looked at


@pytest.mark.parametrize("reused", [False, True])
def test_a_loss_costs_no_attempt_if_the_connection_was_idle_before(*, reused: bool) -> None:
    def lose_first(world: World, stream: int) -> None:
        if len(world.pairs) == 1:
            world.pair.client.receive_data(b"", world.now)
        else:
            answered(world, stream)

    done, call, world = call_of(lose_first, first_reused=reused)
    assert done.error is None
    assert call.attempts == (1 if reused else 2)
    assert len(world.pairs) == 2


def test_a_loss_after_the_answer_began_is_an_attempt() -> None:
    def lose_first(world: World, stream: int) -> None:
        if len(world.pairs) == 1:
            world.pair.server.http.send_headers(stream, [(":status", "200")])
            world.pair.client.receive_data(world.pair.server.http.data_to_send(), world.now)
            world.pair.client.receive_data(b"", world.now)
        else:
            answered(world, stream)

    done, call, _ = call_of(lose_first, first_reused=True)
    assert done.error is None
    assert call.attempts == 2


@pytest.mark.parametrize(
    ("code", "attempts"),
    [(ErrorCodes.REFUSED_STREAM, 4), (ErrorCodes.CANCEL, 4), (ErrorCodes.PROTOCOL_ERROR, 1)],
)
def test_a_reset_is_retried_as_its_code_says(code: ErrorCodes, attempts: int) -> None:
    done, call, world = call_of(lambda world, n: world.pair.server.http.reset_stream(n, code))
    assert done.error is not None
    assert code.name in done.error.message
    assert call.attempts == attempts
    assert len(world.pairs) == 1


def test_silence_is_a_timeout_and_the_next_attempt_goes_elsewhere() -> None:
    def silent_first(world: World, stream: int) -> None:
        if len(world.pairs) > 1:
            answered(world, stream)

    settings = SETTINGS.with_changes(timeout=Timeout(total=600, idle=10, first_event=10))
    world = World(silent_first)
    messages: Any = [{"role": "user", "content": "hi"}]
    operation = chat.create(model="m", messages=messages, stream=True)
    call = Call(operation, settings)
    world.run(call)
    assert call.attempts == 2
    assert len(world.pairs) == 2
    assert world.pairs[0].client.open_streams == 1
    world.pairs[0].exchange()  # what was given up is reset by whoever writes next
    assert world.pairs[0].server.resets == {1: ErrorCodes.CANCEL}


def test_a_call_that_gets_no_turn_says_so() -> None:
    world = World(lambda _world, _stream: None)
    world.pairs.append(Pair(max_streams=1).ready())
    world.pair.open()
    call = Call(models.retrieve("m"), SETTINGS)
    done = world.run(call)
    assert getattr(done.error, "which", None) == "pool"
    assert world.now == 100.0


def test_the_next_attempt_may_find_http1() -> None:
    def refuse(world: World, stream: int) -> None:
        world.pair.server.http.reset_stream(stream, ErrorCodes.REFUSED_STREAM)

    world = World(refuse)
    call = Call(models.retrieve("m"), SETTINGS)
    body = json.dumps(MODEL).encode()
    plain = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
    action: Action = call.start(0.0)
    connects = 0
    while not isinstance(action, Done):
        outcome: Outcome = Ok()
        connects += isinstance(action, Connect)
        if isinstance(action, Receive):
            outcome = Ok(plain)
        elif not isinstance(action, Send | Close) and not (
            connects == 2 and isinstance(action, Connect)
        ):
            outcome = world.perform(action)
        action = call.step(outcome, world.now)
    assert action.error is None
    assert action.result.id == "m"
    assert call.attempts == 2


def test_aborting_a_call_leaves_the_stream_to_the_backend() -> None:
    world = World(answered)
    call = Call(models.retrieve("m"), SETTINGS)
    action = call.step(world.perform(call.start(0.0)), 0.0)
    assert isinstance(action, Await)
    call.abort()
    assert world.stream is not None
    world.stream.cancel()
    world.pair.exchange()
    assert world.pair.server.resets == {1: ErrorCodes.CANCEL}
