"""Whole calls against a scripted network, in plain Python, for tests that run in another process.

It uses nothing but the core, under whatever name that is imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

CHUNK = (
    'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":'
    '[{"index":0,"delta":{"role":"assistant","content":"%s"},"finish_reason":%s}]}\n\n'
)
REFUSED = (
    b"HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\nContent-Length: 32\r\n"
    b"Retry-After: Sun, 22 Nov 2026 12:00:02 GMT\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\n\r\n"
    b'{"error":{"message":"too many"}}'
)
STREAM_HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n"
    b"X-Request-Id: req_1\r\n\r\n"
)
EMBEDDINGS = (
    b'{"object":"list","model":"m","usage":{"prompt_tokens":1,"total_tokens":1},'
    b'"data":[{"object":"embedding","index":0,"embedding":"AACAPwAAAEA="}]}'
)


def chunked(events: str) -> bytes:
    data = events.encode()
    return STREAM_HEAD + b"%x\r\n%b\r\n0\r\n\r\n" % (len(data), data)


def plain(body: bytes) -> bytes:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    return head % len(body) + body


def bytewise(*answers: bytes) -> Iterator[bytes]:
    for answer in answers:
        yield from (answer[at : at + 1] for at in range(len(answer)))


def drive(package: str, call: Any, received: Iterator[bytes]) -> dict[str, Any]:
    """Run `call` and return what it did, as JSON values."""
    actions = import_module(f"{package}.actions")
    now, names, events = 1000.0, [], []
    action = call.start(now)
    while not isinstance(action, actions.Done):
        name = type(action).__name__
        if not names or names[-1] != name:
            names.append(name)
        outcome = actions.Ok()
        if name == "Receive":
            outcome = actions.Ok(next(received))
        elif name == "Sleep":
            now = action.until
        elif name == "Emit":
            events.append(action.event.to_dict())
        elif name == "SendRequest":
            http = import_module(f"{package}.http")
            headers = http.Headers.of({"content-type": "application/json"})
            outcome = actions.Ok(head=http.ResponseHead(200, headers))
        action = call.step(outcome, now)
    return {
        "actions": names,
        "events": len(events),
        "result": None if action.result is None else action.result.to_dict(),
        "error": None if action.error is None else type(action.error).__name__,
        "reusable": action.reusable,
        "attempts": call.attempts,
        "now": now,
    }


def run(package: str) -> dict[str, dict[str, Any]]:
    """Make one call of each kind with the core that is imported as `package`."""
    core = import_module(package)
    chat, responses, embeddings, models = (
        import_module(f"{package}.operations.{name}")
        for name in ("chat", "responses", "embeddings", "models")
    )
    settings = core.Settings.from_environment(
        {"OPENAI_API_KEY": "sk-test"}, base_url="http://localhost:8000/v1"
    )
    stream = chunked(CHUNK % ("a", "null") + CHUNK % ("b", '"stop"') + "data: [DONE]\n\n")
    cut = chunked(CHUNK % ("a", "null"))
    completed = 'data: {"type":"response.completed","response":{"id":"r","status":"completed"}}\n\n'
    messages = [{"role": "user", "content": "hi"}]
    streamed = chat.create(model="m", messages=messages, stream=True)
    calls = {
        "stream": (streamed, bytewise(REFUSED, stream)),
        "cut": (streamed, iter([cut])),
        "response": (
            responses.create(model="m", input="hi", stream=True),
            iter([chunked(completed)]),
        ),
        "embeddings": (embeddings.create(model="m", input="hi"), iter([plain(EMBEDDINGS)])),
    }
    done = {
        name: drive(package, core.Call(operation, settings), received)
        for name, (operation, received) in calls.items()
    }
    call = core.Call(models.retrieve("m"), settings, seam="message")
    done["message"] = drive(package, call, iter([b'{"id":"m","object":"model"}', b""]))
    return done
