"""Every action answered by every outcome: what holds for a call, whatever its backend answers.

`walk` carries out one call by choosing an outcome for each action, and checks what must always
hold. `explore` makes every choice, up to a depth, from several places that a call can come to;
Hypothesis makes many choices at random.
"""

from __future__ import annotations

import json
import math
import socket
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oaio_protocol.actions import (
    Action,
    Close,
    Connect,
    Done,
    Emit,
    Failed,
    Ok,
    Outcome,
    PoolTimeout,
    ReadBody,
    Receive,
    Send,
    SendRequest,
    Sleep,
)
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import OpenAIError, StreamInterrupted
from oaio_protocol.exchange import PIECE_SIZE
from oaio_protocol.http import Headers, ResponseHead, Upload
from oaio_protocol.operations import chat, models
from oaio_protocol.retry import RetryPolicy
from oaio_protocol.timeouts import Timeout

BEGAN, TOTAL, RETRIES = 1000.0, 30.0, 2
SETTINGS = Settings.from_environment(
    {},
    api_key="sk-key",
    base_url="http://api.test/v1",
    timeout=Timeout(total=TOTAL, connect=5, write=7, first_event=11, idle=9),
    retry=RetryPolicy(max_retries=RETRIES, initial_delay=1),
)
SIZE = PIECE_SIZE + 10
MESSAGES: Any = [{"role": "user", "content": "Hello"}]


class Zeros:
    def pread(self, offset: int, max_bytes: int) -> bytes:
        return bytes(min(max_bytes, SIZE - offset))


def plain() -> Call:
    return Call(models.list_(), SETTINGS)


def streamed() -> Call:
    return Call(chat.create(model="m", messages=MESSAGES, stream=True), SETTINGS)


def upload() -> Call:
    operation = attrs.evolve(models.list_(), method="POST", body=Upload(Zeros(), SIZE))
    return Call(operation, SETTINGS)


def one_shot() -> Call:
    body = Upload(Zeros(), SIZE, replayable=False)
    return Call(attrs.evolve(models.list_(), method="POST", body=body), SETTINGS)


def message_plain() -> Call:
    return Call(models.list_(), SETTINGS, seam="message")


def message_streamed() -> Call:
    return Call(chat.create(model="m", messages=MESSAGES, stream=True), SETTINGS, seam="message")


MAKERS = [plain, streamed, upload, one_shot, message_plain, message_streamed]


def sse(*data: str) -> bytes:
    return b"".join(b"data: %b\n\n" % part.encode() for part in data)


def event(text: str = "x", finish: str | None = None) -> str:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return json.dumps({"id": "c", "choices": [choice]})


def chunked(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def answer(status: int, body: bytes, *fields: str, size: int | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body) if size is None else size}"]
    return "\r\n".join([*lines, *fields, "", ""]).encode() + body


LIST = b'{"object":"list","data":[]}'
BEGIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
REDIRECT = answer(307, b"", "Location: /x")
ELSEWHERE = answer(308, b"", "Location: https://other.test/x")
END = b"0\r\n\r\n"
RESET, REFUSED = ConnectionResetError(104, "reset"), ConnectionRefusedError(111, "refused")

BYTES = {
    "end": b"",
    "garbage": b"\x15\x03\x01\x00\x02garbage\r\n\r\n",
    "interim": b"HTTP/1.1 103 X\r\n\r\n",
    "part of a head": b"HTTP/1.1 20",
    "good": answer(200, LIST),
    "good, close": answer(200, LIST, "Connection: close"),
    "good, surplus": answer(200, LIST) + b"HTTP",
    "bad json": answer(200, b"{"),
    "half": answer(200, LIST[:9], size=len(LIST)),
    "rest": LIST[9:],
    "head of a stream": BEGIN,
    "stream": BEGIN + chunked(sse(event(), event("", "stop"), "[DONE]")) + END,
    "event": chunked(sse(event())),
    "last event": chunked(sse(event("", "stop"))),
    "done": chunked(sse("[DONE]")),
    "end of message": END,
    "ping": chunked(b": ping\n\n"),
    "broken event": chunked(sse("{")),
    "error event": chunked(sse('{"error":{"code":503}}')),
    "broken chunk": b"xyz\r\n",
    "429": answer(429, b"{}", "Retry-After: 2"),
    "429, long": answer(429, b"{}", "Retry-After: 29"),
    "503, half": answer(503, b"{", size=9),
    "400": answer(400, b"{}"),
    "redirect": REDIRECT,
    "elsewhere": ELSEWHERE,
}
PIECES = {
    "end": b"",
    "good": LIST,
    "half": LIST[:9],
    "event": sse(event()),
    "last event": sse(event("", "stop")),
    "done": sse("[DONE]"),
    "ping": b": ping\n\n",
    "garbage": b"\x00garbage",
    "error event": sse('{"error":{"code":503}}'),
}
HEADS = {
    "200": ResponseHead(200, Headers.of({"content-type": "application/json"})),
    "429": ResponseHead(429, Headers.of({"retry-after": "2"})),
    "500": ResponseHead(500, Headers()),
    "400": ResponseHead(400, Headers()),
    "elsewhere": ResponseHead(307, Headers.of({"location": "https://other.test/x"})),
}
TIMEOUT = TimeoutError("the deadline passed")
FAILURES: dict[str, Exception] = {
    "timeout": TIMEOUT,
    "reset": RESET,
    "pipe": BrokenPipeError(32, "pipe"),
    "ETIMEDOUT": TimeoutError(110, "timed out"),
    "other": OSError(5, "I/O"),
    "no OSError": RuntimeError("a bug of a backend"),
}
CONNECT_FAILURES: dict[str, Exception] = {
    **FAILURES,
    "refused": REFUSED,
    "dns": socket.gaierror(-2, "unknown"),
    "tls": ssl.SSLCertVerificationError(1, "untrusted"),
    "pool": PoolTimeout("full"),
}


def failed(errors: dict[str, Exception]) -> dict[str, Outcome]:
    return {name: Failed(error) for name, error in errors.items()}


BY_KIND: dict[type, dict[str, Outcome]] = {
    Connect: {"new": Ok(), "kept": Ok(reused=True), **failed(CONNECT_FAILURES)},
    Send: {"sent": Ok(), **failed(FAILURES)},
    Receive: {**{name: Ok(data) for name, data in BYTES.items()}, **failed(FAILURES)},
    ReadBody: {"read": Ok(b"?"), "end": Ok(), **failed({"other": OSError(5, "I/O")})},
    SendRequest: {
        **{name: Ok(head=head) for name, head in HEADS.items()},
        **failed(CONNECT_FAILURES),
    },
    Sleep: {"slept": Ok()},
    Close: {"closed": Ok()},
    Emit: {"wanted": Ok()},
}
OF_MESSAGES: dict[str, Outcome] = {
    **{name: Ok(data) for name, data in PIECES.items()},
    **failed(FAILURES),
}


def choices(call: Call, action: Action) -> dict[str, Outcome]:
    """Return what `action` may be answered with, by name."""
    if call._seam == "message" and isinstance(action, Receive):
        return OF_MESSAGES
    found = BY_KIND[type(action)]
    if isinstance(action, Connect) and action.fresh:
        found = {name: outcome for name, outcome in found.items() if name != "kept"}
    return found


Choose = Callable[[Action, list[str]], tuple[str, float]]
"""Gives the name of an outcome, and the part of the action's time that it takes, 0 to 1."""


def walk(call: Call, choose: Choose, *, most: int = 400) -> list[tuple[type, str]]:
    """Carry out `call`, checking on the way; return what was done and how it was answered."""
    now, end, held = BEGAN, BEGAN + TOTAL, None
    origin = call.request.endpoint
    path: list[tuple[type, str]] = []
    emitted = slept = 0
    action = call.start(now)
    while not isinstance(action, Done):
        assert len(path) < most, "the call does not come to an end"
        if emitted:
            assert not isinstance(action, Connect | Send | Sleep | SendRequest), "began again"
        match action:
            case Connect(endpoint, deadline, queue_deadline):
                assert held is None, "the last connection was not closed"
                assert now <= deadline <= end
                assert deadline <= now + 5
                assert queue_deadline == end
                held = endpoint
            case Send(data, deadline):
                assert held is not None
                assert data
                assert deadline <= end
                if data.startswith((b"GET ", b"POST ")):
                    assert (b"sk-key" in data) == (held == origin), "credentials went astray"
            case Receive(max_bytes, deadline):
                assert held is not None or call._seam == "message"
                assert max_bytes > 0
                assert deadline <= end
            case ReadBody(offset, max_bytes):
                assert 0 <= offset < SIZE
                assert 0 < max_bytes <= SIZE - offset
            case Sleep(until):
                slept += 1
                assert now <= until < end
            case Close():
                assert held is not None or call._seam == "message", "closed twice"
                held = None
            case Emit(event):
                emitted += 1
                assert event.choices
            case SendRequest(request, deadline):
                assert deadline <= end
                same = request.endpoint == origin
                assert same == any(name == "Authorization" for name, _ in request.headers)
        available = choices(call, action)
        name, part = choose(action, list(available))
        outcome = available[name]
        path.append((type(action), name))
        if isinstance(action, Connect) and isinstance(outcome, Failed):
            held = None
        if isinstance(action, ReadBody) and isinstance(outcome, Ok) and name == "read":
            outcome = Ok(Zeros().pread(action.offset, action.max_bytes))
        if isinstance(action, Emit):
            now, end = now + 50 * part, end + 50 * part  # the application takes its time
        else:
            now = after(action, outcome, now, part)
        assert now <= end
        action = call.step(outcome, now)
    check(call, action, emitted=emitted, slept=slept, held=held is not None)
    with pytest.raises(StopIteration):
        call.step(Ok(), now)
    call.abort()
    return path


def after(action: Action, outcome: Outcome, now: float, part: float) -> float:
    """Return when the outcome comes; a backend that is told a deadline keeps it."""
    if isinstance(action, Sleep):
        return max(now, action.until)
    deadline = getattr(action, "deadline", now)
    if isinstance(outcome, Failed) and isinstance(outcome.error, PoolTimeout):
        deadline, part = getattr(action, "queue_deadline", deadline), 1.0
    elif isinstance(outcome, Failed) and outcome.error is TIMEOUT:
        part = 1.0
    return max(now, now + (deadline - now) * part)


def check(call: Call, done: Done, *, emitted: int, slept: int, held: bool) -> None:
    """Check how a call ended."""
    assert done.error is None or isinstance(done.error, OpenAIError)
    assert 1 <= call.attempts <= 1 + RETRIES
    assert slept == call.attempts - 1
    assert call.handed_over == emitted
    if done.reusable:
        assert held or call._seam == "message"
    if done.error is not None:
        assert done.error.attempts == call.attempts
        assert str(done.error)
        assert done.result is None
        if isinstance(done.error, StreamInterrupted):
            assert done.error.received == emitted
            assert (done.error.partial is not None) == bool(emitted)
    elif call.operation.streamed:
        assert emitted or done.result is None
    else:
        assert done.result.data == []


# The dull ending of a path that was chosen up to its depth: everything fails at once.
LAST = {
    Connect: "refused",
    Send: "reset",
    Receive: "reset",
    ReadBody: "read",
    SendRequest: "refused",
    Sleep: "slept",
    Close: "closed",
    Emit: "wanted",
}


def explore(
    make: Callable[[], Call], beginning: list[str], depth: int
) -> Iterator[list[tuple[type, str]]]:
    """Walk every path of `depth` free choices after `beginning`; actions with one outcome, and
    those of the beginning, are no choices."""
    pending: list[list[str]] = [[]]
    while pending:
        chosen = pending.pop()
        given, free = iter(beginning), iter(chosen)
        more: list[list[str]] = []

        def choose(action: Action, names: list[str]) -> tuple[str, float]:
            if len(names) == 1:
                return names[0], 0.0
            name = next(given, None) or next(free, None)  # noqa: B023
            if name is None:
                if len(chosen) < depth and not more:  # noqa: B023
                    more.extend([*chosen, other] for other in names)  # noqa: B023
                name = LAST[type(action)]
            assert name in names, f"{name} is no outcome of {action}"
            return name, 0.0

        yield walk(make(), choose)
        pending += more


PLACES: dict[str, tuple[Callable[[], Call], list[str], int]] = {
    "plain": (plain, [], 3),
    "plain, on a kept connection": (plain, ["kept", "sent"], 2),
    "plain, within the answer": (plain, ["new", "sent", "half"], 2),
    "plain, after a 429": (plain, ["new", "sent", "429"], 3),
    "plain, redirected": (plain, ["new", "sent", "redirect"], 3),
    "plain, redirected elsewhere": (plain, ["new", "sent", "elsewhere"], 3),
    "plain, tried again after elsewhere": (
        plain,
        ["new", "sent", "elsewhere", "new", "sent", "429"],
        3,
    ),
    "stream": (streamed, [], 3),
    "stream, begun": (streamed, ["new", "sent", "head of a stream"], 2),
    "stream, with an event": (streamed, ["new", "sent", "head of a stream", "event"], 2),
    "stream, with its last event": (
        streamed,
        ["kept", "sent", "head of a stream", "last event"],
        2,
    ),
    "stream, done": (streamed, ["new", "sent", "head of a stream", "done"], 2),
    "upload": (upload, [], 3),
    "upload, begun": (upload, ["new", "sent"], 2),
    "upload, between two pieces": (upload, ["new", "sent", "read", "sent"], 3),
    "upload, kept, between two pieces": (upload, ["kept", "sent", "read", "sent"], 3),
    "upload, sent": (upload, ["kept", "sent", "read", "sent", "timeout", "read", "sent"], 2),
    "upload, stalled": (upload, ["new", "sent", "read", "timeout"], 3),
    "one shot, between two pieces": (one_shot, ["kept", "sent", "read", "sent"], 3),
    "messages": (message_plain, [], 3),
    "messages, streamed": (message_streamed, [], 3),
}


@pytest.mark.parametrize("place", PLACES)
def test_every_action_with_every_outcome(place: str) -> None:
    make, beginning, depth = PLACES[place]
    paths = list(explore(make, beginning, depth))
    assert len(paths) > 10


def test_nothing_was_left_out() -> None:
    """Each outcome that stands in the tables above was the answer to its action somewhere."""
    seen: set[tuple[type, str]] = set()
    of_messages: set[str] = set()
    for make, beginning, _ in PLACES.values():
        for path in explore(make, beginning, 1):
            if make in (message_plain, message_streamed):
                of_messages |= {name for kind, name in path if kind is Receive}
                path = [step for step in path if step[0] is not Receive]
            seen.update(path)
    for make in (message_plain, message_streamed):
        for path in explore(make, ["200"], 1):
            of_messages |= {name for kind, name in path if kind is Receive}
    assert seen == {(kind, name) for kind, outcomes in BY_KIND.items() for name in outcomes}
    assert of_messages == set(OF_MESSAGES)


LIKELY = ["new", "sent", "read", "head of a stream", "event", "200", "429"]


@given(st.sampled_from(MAKERS), st.data())
@settings(max_examples=400)
def test_outcomes_at_random(make: Callable[[], Call], data: st.DataObject) -> None:
    parts = st.sampled_from([0.0, 0.0, 0.01, 0.5, 1.0])

    def choose(action: Action, names: list[str]) -> tuple[str, float]:
        if len(names) == 1:
            return names[0], data.draw(parts)
        # Without a bias a path ends at once, and nothing long is ever walked.
        names = names + [name for name in LIKELY if name in names] * len(names)
        return data.draw(st.sampled_from(names)), data.draw(parts)

    walk(make(), choose, most=5000)


@given(st.lists(st.binary(max_size=60), max_size=10), st.booleans(), st.data())
def test_any_bytes_from_a_server(pieces: list[bytes], begun: bool, data: st.DataObject) -> None:
    """Bytes that nobody thought of, at the beginning of an answer or within a stream."""
    make = data.draw(st.sampled_from([plain, streamed]))
    call = make()
    given_pieces = iter([BEGIN, *pieces] if begun else pieces)
    action = call.start(0.0)
    while not isinstance(action, Done):
        outcome: Outcome = Ok()
        if isinstance(action, Receive):
            outcome = Ok(next(given_pieces, b""))
        action = call.step(outcome, action.until if isinstance(action, Sleep) else 0.0)
    assert action.error is None or isinstance(action.error, OpenAIError)
    assert math.isfinite(call.attempts)
