"""What is asked in a world, and the right answers: the offline server's, made once and kept."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import attrs
from attrs import frozen

from oaio.offline import answer as offline_answer
from oaio_protocol.http import Upload
from oaio_protocol.operations import Operation, chat, embeddings, models, responses
from oaio_protocol.timeouts import Timeout

KINDS = ("chat stream", "chat stream", "response stream", "chat", "response", "embedding", "models")
"""Streams are what most can happen to."""
_HEADERS = {"authorization": "Bearer sk-world", "content-type": "application/json"}
PADDING = 300 * 1024
"""What makes a large request large, in bytes: several pieces to send."""


@frozen
class Asked:
    """One thing to ask.

    Attributes:
        number: which call of the world asks it; the answer shows for which call it was made.
        kind: one of `KINDS`.
        size: how many tokens the answer may have.
        body: `""` if it is small; `"large"` if it is sent in pieces; `"upload"` if these are read
            while it is sent, `"once"` if that can be done only once.
    """

    number: int
    kind: str
    size: int = 4
    body: str = ""


@frozen
class Source:
    """What an upload is read from."""

    data: bytes

    def pread(self, offset: int, max_bytes: int) -> bytes:
        """Return up to `max_bytes` from `offset`."""
        return self.data[offset : offset + max_bytes]


@frozen
class Right:
    """The right answer to a request.

    Attributes:
        head: names and values of its header fields, without those of its framing.
        body: of a plain answer, its bytes.
        value: of a plain answer, its JSON value.
        events: of a stream, the names and data of its events, `[DONE]` included.
        values: of a stream, the JSON values of the events that an application gets.
        complete: of a stream, after how many of `values` it may be taken to be complete.
        tokens: how many tokens request and answer cost.
    """

    head: tuple[tuple[str, str], ...]
    body: bytes = b""
    value: Any = None
    events: tuple[tuple[str, str], ...] = ()
    values: tuple[Any, ...] = ()
    complete: int = 0
    tokens: int = 0


def operation(asked: Asked, timeout: Timeout) -> Operation[Any]:
    """Return the operation that asks for `asked` within the limits of `timeout`."""
    found = _operation(asked)
    body = found.body
    if asked.body in ("upload", "once") and isinstance(body, bytes):
        body = Upload(Source(body), len(body), replayable=asked.body == "upload")
    return attrs.evolve(found, timeout=timeout, body=body)


@lru_cache(1024)
def _operation(asked: Asked) -> Operation[Any]:
    text = f"call {asked.number}, please"
    if asked.body:
        text += "." * PADDING
    messages: Any = [{"role": "user", "content": text}]
    model: Any = "gpt-4o-mini"
    match asked.kind:
        case "chat stream":
            return chat.create(
                model=model, messages=messages, max_completion_tokens=asked.size, stream=True
            )
        case "chat":
            return chat.create(model=model, messages=messages, max_completion_tokens=asked.size)
        case "response stream":
            return responses.create(
                model=model, input=text, max_output_tokens=max(16, asked.size), stream=True
            )
        case "response":
            return responses.create(model=model, input=text, max_output_tokens=max(16, asked.size))
        case "embedding":
            return embeddings.create(
                model="text-embedding-3-small", input=text, dimensions=4, encoding_format="float"
            )
        case _:
            return models.list_(extra_query={"call": asked.number})


@lru_cache(1024)
def right_answer(asked: Asked) -> Right:
    """Return the offline server's answer to `asked`."""
    found = _operation(asked)
    target = f"/v1{found.path}" + (f"?{found.query}" if found.query else "")
    body = found.body if isinstance(found.body, bytes) else b""
    told = offline_answer(found.method, target, _HEADERS, body)
    if told.status != 200:
        raise ValueError(f"the offline server refuses {asked}: {told}")
    framing = ("content-length", "transfer-encoding")
    head = tuple(
        (name, value)
        for name, value in told.headers
        if name not in framing and not name.startswith("x-ratelimit")
    )
    whole = b"".join(piece.data for piece in told.pieces)
    if not told.stream:
        value = json.loads(whole)
        return Right(head, whole, value, tokens=_tokens(value))
    events = tuple(_event(block) for block in whole.decode().split("\n\n") if block)
    values = tuple(json.loads(data) for _, data in events if data != "[DONE]")
    complete = len(values)
    if asked.kind == "chat stream":
        # Without [DONE], a chat is complete when each choice has its finish reason.
        ends = [i for i, v in enumerate(values) if any(c["finish_reason"] for c in v["choices"])]
        complete = ends[-1] + 1
    return Right(head, b"", None, events, values, complete, len(values) + 4)


def _event(block: str) -> tuple[str, str]:
    fields = dict(line.split(": ", 1) for line in block.split("\n"))
    return fields.get("event", ""), fields["data"]


def _tokens(value: Any) -> int:
    usage = value.get("usage") or {}
    return int(usage.get("total_tokens", 0))
