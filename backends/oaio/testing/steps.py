"""What may happen to a request: the steps that a script is made of."""

from __future__ import annotations

import errno
import json
import math
import socket
import ssl
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import TypeAlias

from attrs import frozen

from oaio.offline.parts import Answer, Ending


class ScriptError(AssertionError):
    """The code under test did what its script does not provide for."""


@frozen
class ConnectFails:
    """The connection cannot be opened."""

    error: Callable[[], OSError]


@frozen
class Accept:
    """A new connection is opened."""


@frozen
class Delay:
    """Nothing happens for a while."""

    seconds: float


@frozen
class Read:
    """The request is read up to so many bytes of its body; `None` is all of it."""

    body_bytes: int | None


@frozen
class Block:
    """No byte of the request is taken any more, for a while."""

    seconds: float


@frozen
class Write:
    """These bytes are sent to the client."""

    data: bytes


@frozen
class Reset:
    """The connection is reset."""


@frozen
class Close:
    """The connection is closed."""


@frozen
class AnswerOffline:
    """The request is answered as the offline server answers it."""


Step = ConnectFails | Accept | Delay | Read | Block | Write | Reset | Close | AnswerOffline
Script: TypeAlias = Step | Sequence["Script"]
"""A step, or several in their order; what the functions below return may be nested."""


def flatten(script: Script) -> list[Step]:
    """Return the steps of `script` in their order."""
    if isinstance(script, Sequence):
        return [step for part in script for step in flatten(part)]
    return [script]


def refuse() -> Step:
    """No connection is opened: nobody listens."""
    return ConnectFails(lambda: ConnectionRefusedError(errno.ECONNREFUSED, "Connection refused"))


def dns_failure() -> Step:
    """No connection is opened: the host has no address."""
    return ConnectFails(lambda: socket.gaierror(socket.EAI_NONAME, "Name or service not known"))


def tls_failure() -> Step:
    """No connection is opened: the certificate cannot be verified."""
    return ConnectFails(
        lambda: ssl.SSLCertVerificationError(1, "certificate verify failed: self-signed")
    )


def accept() -> Step:
    """Open a new connection, even if one was kept; after `delay(3)` that takes 3 s."""
    return Accept()


def delay(seconds: float) -> Step:
    """Nothing happens for `seconds`."""
    return Delay(seconds)


def stall() -> Step:
    """Nothing ever happens again, and the connection stays open."""
    return Delay(math.inf)


def read(body_bytes: int | None = None) -> Step:
    """The request is read up to `body_bytes` of its body, or all of it.

    A script that does not begin with this reads the whole request before anything else happens.
    """
    return Read(body_bytes)


def block(seconds: float = math.inf) -> Step:
    """No byte of the request is taken for `seconds`: the client cannot write."""
    return Block(seconds)


def send(data: bytes) -> Step:
    """The client gets `data`, as it is."""
    return Write(data)


def reset() -> Step:
    """The connection is reset by the peer."""
    return Reset()


def close() -> Step:
    """The connection is closed by the peer."""
    return Close()


def answer() -> Step:
    """The request is answered as the offline server answers it; see `oaio.offline`."""
    return AnswerOffline()


def reply(
    status: int = 200, body: object = None, headers: Mapping[str, str] | None = None
) -> Script:
    """A whole answer, with its length.

    Args:
        status: the HTTP status.
        body: bytes and texts are sent as they are, anything else as JSON; `None` is an error of the
            API from status 400 on, and nothing below.
        headers: header fields beside the content's type and length.
    """
    if body is None and status >= 400:
        body = {"error": {"message": _phrase(status), "type": None, "param": None, "code": None}}
    kind, data = _encode(body)
    fields = {"content-type": kind} if kind else {}
    fields |= {"content-length": str(len(data)), **_lower(headers)}
    return send(_head(status, fields) + data)


def stream(
    *items: object,
    done: bool = True,
    headers: Mapping[str, str] | None = None,
) -> Script:
    """A stream of server-sent events.

    Args:
        items: an event's data (a text as it is, anything else as JSON), bytes to be sent as they
            are (a comment, say), or a step: `stream(first, delay(5), second, reset())`.
        done: whether `[DONE]` and the end of the message follow, which is not so after `reset()`,
            `close()` and `stall()`.
        headers: header fields beside the usual ones.
    """
    fields = {
        "content-type": "text/event-stream",
        "transfer-encoding": "chunked",
        **_lower(headers),
    }
    steps: list[Step] = [Write(_head(200, fields))]
    for item in items:
        if isinstance(item, Step):
            steps.append(item)
        else:
            steps.append(Write(_chunk(item if isinstance(item, bytes) else _event(item))))
    if steps[-1] not in (Reset(), Close(), Delay(math.inf)):
        steps.append(Write((_chunk(_event("[DONE]")) if done else b"") + b"0\r\n\r\n"))
    return steps


def of_answer(found: Answer) -> list[Step]:
    """Return how an answer of the offline server is sent."""
    headers = dict(found.headers)
    body = b"".join(piece.data for piece in found.pieces)
    headers |= {"transfer-encoding": "chunked"} if found.stream else {}
    if found.close:
        headers["connection"] = "close"
    steps: list[Step] = [Delay(found.delay)]
    head = _head(found.status, headers) if found.status else b""
    steps.append(Write(head if found.stream else head + body))
    if found.stream:
        for piece in found.pieces:
            steps += [Delay(piece.delay), Write(_chunk(piece.data))]
    match found.ending:
        case Ending.COMPLETE:
            steps += [Write(b"0\r\n\r\n")] if found.stream else []
            steps += [Close()] if found.close else []
        case Ending.CUT:
            steps.append(Close())
        case Ending.RESET:
            steps.append(Reset())
        case Ending.STALL:
            steps.append(Delay(math.inf))
    return steps


def _lower(headers: Mapping[str, str] | None) -> dict[str, str]:
    return {name.lower(): value for name, value in (headers or {}).items()}


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else "Unknown"


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} {_phrase(status)}\r\n{lines}\r\n".encode("latin-1")


def _encode(body: object) -> tuple[str, bytes]:
    match body:
        case None:
            return "", b""
        case bytes():
            return "application/octet-stream", body
        case str():
            return "text/plain; charset=utf-8", body.encode()
        case _:
            return "application/json", json.dumps(body).encode()


def _event(data: object) -> bytes:
    text = data if isinstance(data, str) else json.dumps(data)
    return b"".join(b"data: %b\n" % line.encode() for line in text.split("\n")) + b"\n"


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)
