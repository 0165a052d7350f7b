"""Recorded calls: what happened in a call, as plain JSON, and the same call once more from that.

A trace holds every outcome with its time, and the action that followed, so that a failure seen once
can be kept in a file and looked at again, byte for byte, without a network. Keys are masked.

That is so of HTTP/1.1, and of another HTTP stack. Over HTTP/2 the bytes belong to all calls of a
connection together, and are not in the outcomes of one: such a call is refused.
"""

# A recording draws a call's random numbers and knows its secrets, which is nobody else's business.
# ruff: noqa: SLF001

from __future__ import annotations

import builtins
import re
import socket
import ssl
from collections.abc import Callable
from typing import Any

from oaio._client.client import BaseClient
from oaio_protocol import actions as _actions
from oaio_protocol import errors as _errors
from oaio_protocol.actions import (
    Action,
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
    SendRequest,
    Sleep,
)
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import ConfigurationError
from oaio_protocol.gate import Gate
from oaio_protocol.hooks import Chain
from oaio_protocol.http import Headers, Request, ResponseHead
from oaio_protocol.operations import Operation
from oaio_protocol.secrets import Secret
from oaio_protocol.telemetry import Observer

from .clock import VirtualClock
from .steps import ScriptError

Trace = dict[str, Any]
"""What was recorded of a call: JSON can say all of it."""

_HTTP1_ONLY = "recordings are of HTTP/1.1: make the client with http2=False"
_MASK = re.compile(r"\*{4,}")


class _Wrapped:
    """A call with something around its three verbs; all else is the call's own."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def __getattr__(self, name: str) -> Any:
        return getattr(self._call, name)

    def abort(self) -> None:
        """Give the call up; see `Call.abort`."""
        self._call.abort()


class RecordedCall(_Wrapped):
    """A call that is carried out like any other, and leaves a trace."""

    def __init__(self, call: Call) -> None:
        super().__init__(call)
        self._random: list[float] = []
        self._steps: list[tuple[float, Outcome | None, Action]] = []
        draw = call._random

        def note() -> float:
            self._random.append(draw())
            return self._random[-1]

        call._random = note

    def start(self, now: float) -> Action:
        """Begin; see `Call.start`."""
        return self._noted(now, None, self._call.start(now))

    def step(self, outcome: Outcome, now: float) -> Action:
        """Go on; see `Call.step`.

        Raises:
            ConfigurationError: the call was given a connection that speaks HTTP/2.
        """
        if isinstance(outcome, Joined):
            raise ConfigurationError(_HTTP1_ONLY)
        return self._noted(now, outcome, self._call.step(outcome, now))

    def _noted(self, now: float, outcome: Outcome | None, action: Action) -> Action:
        self._steps.append((now, outcome, action))
        return action

    @property
    def trace(self) -> Trace:
        """What has happened so far."""
        secrets = self._call._settings.secrets
        received = [o.data for _, o, _ in self._steps if isinstance(o, Ok)]
        shown = iter(_masked(received, secrets))
        steps = []
        for now, outcome, action in self._steps:
            data = next(shown) if isinstance(outcome, Ok) else b""
            steps.append(
                {
                    "now": now,
                    "outcome": _outcome_to_json(outcome, data, secrets),
                    "action": _action_to_json(action, secrets),
                }
            )
        return {
            "operation": self._call.operation.name,
            "epoch": self._call._epoch,
            "random": list(self._random),
            "steps": steps,
        }


class ReplayedCall(_Wrapped):
    """A call to which everything happens as it was recorded, whatever its backend answers."""

    def __init__(self, call: Call, trace: Trace) -> None:
        super().__init__(call)
        self._steps = iter(trace["steps"])
        numbers = iter(trace["random"])
        call._random = lambda: next(numbers, 0.0)
        call._epoch = trace["epoch"]

    def start(self, now: float) -> Action:  # noqa: ARG002
        """Begin when the recorded call began."""
        step = self._next()
        return self._checked(step, self._call.start(step["now"]))

    def step(self, outcome: Outcome, now: float) -> Action:  # noqa: ARG002
        """Go on as the recorded call did.

        Raises:
            ScriptError: the call does not do what was recorded.
        """
        step = self._next()
        recorded = _outcome_from_json(step["outcome"])
        return self._checked(step, self._call.step(recorded, step["now"]))

    def run(self) -> tuple[list[Any], Done]:
        """Go through all that was recorded; return the events and how the call ended."""
        events: list[Any] = []
        action = self.start(0.0)
        while not isinstance(action, Done):
            if isinstance(action, Emit):
                events.append(action.event)
            action = self.step(Ok(), 0.0)
        return events, action

    def _next(self) -> Any:
        step = next(self._steps, None)
        if step is None:
            raise ScriptError("the recorded call was given up here")
        return step

    def _checked(self, step: Any, action: Action) -> Action:
        now_done = _action_to_json(action, self._call._settings.secrets)
        if _one_size(now_done) != _one_size(step["action"]):
            raise ScriptError(f"recorded was {step['action']}, but now the call does {now_done}")
        return action


class Replay:
    """Recorded calls as a network, for `oaio.testing.client`: one trace for each call."""

    def __init__(self, *traces: Trace) -> None:
        self.clock = VirtualClock()
        self._traces = iter(traces)

    def new_call(
        self,
        operation: Operation[Any],
        settings: Settings,
        observer: Observer | None = None,
        hooks: Chain | None = None,
        gate: Gate | None = None,
    ) -> Any:
        """Return a call to which happens what the next trace holds."""
        trace = next(self._traces, None)
        if trace is None:
            raise ScriptError("there is no trace for one more call")
        call = Call(operation, settings, observer=observer, hooks=hooks, gate=gate)
        return ReplayedCall(call, trace)

    def line(self, request: Request) -> Replay:  # noqa: ARG002
        """Return what does nothing: the outcomes come from the trace."""
        return self

    def perform(self, action: Action) -> Outcome:  # noqa: ARG002
        """Do nothing."""
        return Ok()

    def release(self, *, reusable: bool) -> None:
        """Do nothing."""


def record(call: Call) -> RecordedCall:
    """Return `call`, to be used in its place, whose `trace` tells what happened."""
    return RecordedCall(call)


def replay(*traces: Trace) -> Replay:
    """Return a network on which a client's calls go as the recorded ones, one after the other.

    Key and base URL must be as they were, but for the key itself.
    """
    return Replay(*traces)


def record_calls(client: BaseClient[Any]) -> list[RecordedCall]:
    """Record the calls that `client` makes from now on; return the list that they are added to.

    Raises:
        ConfigurationError: the client may speak HTTP/2; `http2=False` sees to it that it does not.
    """
    if client._http_client is None and client._tls.http2:
        raise ConfigurationError(_HTTP1_ONLY)
    calls: list[RecordedCall] = []
    make: Callable[..., Call] = client._new_call

    def new_call(operation: Operation[Any], now: float, settings: Settings | None = None) -> Any:
        calls.append(record(make(operation, now, settings)))
        return calls[-1]

    vars(client)["_new_call"] = new_call  # for this client only
    return calls


def _masked(pieces: list[bytes], secrets: tuple[Secret, ...]) -> list[bytes]:
    """Mask what must not be shown, also across pieces; sizes stay, or the framing would break."""
    whole = b"".join(pieces)
    for secret in secrets:
        value = secret.reveal().encode()
        whole = whole.replace(value, b"*" * len(value))
    masked: list[bytes] = []
    at = 0
    for piece in pieces:
        masked.append(whole[at : at + len(piece)])
        at += len(piece)
    return masked


def _text(data: bytes, secrets: tuple[Secret, ...] = ()) -> str:
    return _masked([data], secrets)[0].decode("latin-1")


def _one_size(shown: Any) -> Any:
    """Make all masks the same: another key has another size."""
    return {k: _MASK.sub("****", v) if isinstance(v, str) else v for k, v in shown.items()}


def _finite(when: float) -> float | None:
    return None if when == float("inf") else when  # JSON cannot say it


def _action_to_json(action: Action, secrets: tuple[Secret, ...]) -> Any:
    match action:
        case Connect(endpoint, deadline, queue_deadline, fresh):
            return {
                "do": "Connect",
                "endpoint": str(endpoint),
                "deadline": _finite(deadline),
                "queue_deadline": _finite(queue_deadline),
                "fresh": fresh,
            }
        case Send(data, deadline):
            shown = _text(data, secrets)
            return {"do": "Send", "data": shown, "deadline": _finite(deadline)}
        case Receive(max_bytes, deadline):
            return {"do": "Receive", "max_bytes": max_bytes, "deadline": _finite(deadline)}
        case ReadBody(offset, max_bytes):
            return {"do": "ReadBody", "offset": offset, "max_bytes": max_bytes}
        case Sleep(until):
            return {"do": "Sleep", "until": until}
        case SendRequest(request, deadline):
            url = _text(request.url.encode(), secrets)
            return {
                "do": "SendRequest",
                "request": f"{request.method} {url}",
                "deadline": _finite(deadline),
            }
        case Emit(event):
            return {"do": "Emit", "event": _text(event.to_json().encode(), secrets)}
        case Done(_, error, reusable):
            failure = None if error is None else f"{type(error).__name__}: {error.message}"
            return {"do": "Done", "error": failure, "reusable": reusable}
        case _:
            return {"do": type(action).__name__}


def _outcome_to_json(outcome: Outcome | None, data: bytes, secrets: tuple[Secret, ...]) -> Any:
    if outcome is None:
        return None
    if isinstance(outcome, Failed):
        error = outcome.error
        arguments = [a for a in error.args if isinstance(a, str | int)]
        shown = [_text(a.encode(), secrets) if isinstance(a, str) else a for a in arguments]
        return {"failed": type(error).__name__, "arguments": shown}
    head = None
    if outcome.head is not None:
        fields = {k: _text(v.encode(), secrets) for k, v in outcome.head.headers.items()}
        head = {"status": outcome.head.status_code, "headers": fields}
    return {"data": data.decode("latin-1"), "reused": outcome.reused, "head": head}


def _outcome_from_json(value: Any) -> Outcome:
    if "failed" in value:
        name, arguments = value["failed"], value["arguments"]
        for module in (builtins, socket, ssl, _actions, _errors):
            cls = getattr(module, name, None)
            if isinstance(cls, type) and issubclass(cls, Exception):
                return Failed(cls(*arguments))
        return Failed(OSError(f"{name}: {arguments}"))
    head = value["head"]
    return Ok(
        value["data"].encode("latin-1"),
        value["reused"],
        head and ResponseHead(head["status"], Headers.of(head["headers"])),
    )
