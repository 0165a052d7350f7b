"""The other end of one scripted connection: takes a request, does its steps, gives the answer."""

from __future__ import annotations

import json
import math
from collections import deque
from errno import ECONNRESET, EPIPE
from typing import TYPE_CHECKING, Any

import h11
from attrs import define, field

from oaio.offline import answer as offline_answer
from oaio_protocol.http import Endpoint

from .steps import (
    Accept,
    AnswerOffline,
    Block,
    Close,
    ConnectFails,
    Delay,
    Read,
    Reset,
    ScriptError,
    Step,
    Write,
    of_answer,
)

if TYPE_CHECKING:
    from .network import ScriptedNetwork


@define
class RequestSeen:
    """A request as the other end got it.

    Attributes:
        method: the HTTP method.
        target: path and query.
        headers: their names in lower case.
        connection: which connection it came over, counted from 1.
        at: when its head was there.
        body: what came of its body.
        whole: whether all of it came.
    """

    method: str
    target: str
    headers: dict[str, str] = field(repr=False)
    connection: int
    at: float
    body: bytes = b""
    whole: bool = False

    def json(self) -> Any:
        """Return the body's JSON value."""
        return json.loads(self.body)


class Peer:
    """The other end of one connection."""

    def __init__(self, network: ScriptedNetwork, endpoint: Endpoint, steps: deque[Step]) -> None:
        self.endpoint = endpoint
        self._network, self._number = network, network.connections
        self._first: deque[Step] | None = steps
        self._steps: deque[Step] = deque()
        self._time = 0.0  # when the next step happens
        self._blocked_until = 0.0
        self._outbox: deque[bytes] = deque()
        self._end: Step | None = None  # how the connection was ended: Close() or Reset()
        self._http = h11.Connection(h11.SERVER)
        self._request: RequestSeen | None = None

    def take(self, data: bytes, deadline: float) -> None:
        """Take `data` from the client, as a socket does.

        Raises:
            OSError: the connection has ended, or took nothing until `deadline`.
        """
        self._play()
        if self._end is None and (self._request is None or self._request.whole):
            self._begin_exchange()
        if self._end is not None:
            reset = isinstance(self._end, Reset)
            code, what = (ECONNRESET, "reset by peer") if reset else (EPIPE, "closed by peer")
            raise OSError(code, what)
        if not self._network.wait(self._blocked_until, deadline, "nobody reads the request"):
            raise TimeoutError("scripted: the request was not taken")
        self._feed(data)
        self._play()

    def give(self, max_bytes: int, deadline: float) -> bytes:
        """Return what there is for the client, once there is something.

        Raises:
            OSError: the connection was reset, or nothing came until `deadline`.
        """
        while True:
            self._play()
            if self._outbox:
                return self._piece(min(max_bytes, self._network.piece_size or max_bytes))
            if isinstance(self._end, Reset):
                raise ConnectionResetError(ECONNRESET, "reset by peer")
            if self._end is not None:
                return b""
            ready = self._steps and not self._waits_for_request()
            when = self._time if ready else math.inf
            # A deadline that is over asks for what is there already.
            deadline = max(deadline, self._network.clock.now)
            if not self._network.wait(when, deadline, "no answer comes"):
                raise TimeoutError("scripted: no answer came")

    def _piece(self, size: int) -> bytes:
        data = self._outbox.popleft()
        if len(data) > size:
            self._outbox.appendleft(data[size:])
        return data[:size]

    def _begin_exchange(self) -> None:
        if self._first is not None:
            self._steps, self._first = self._first, None
        elif any(isinstance(step, Accept | ConnectFails) for step in self._network.peek()):
            self._end = Close()  # that exchange needs a connection of its own
            return
        else:
            self._steps = deque(self._network.next_exchange())
        if not (self._steps and isinstance(self._steps[0], Read)):
            self._steps.appendleft(Read(None))
        self._time = self._network.clock.now
        self._http = h11.Connection(h11.SERVER)
        self._request = None

    def _feed(self, data: bytes) -> None:
        self._http.receive_data(data)
        while True:
            match self._http.next_event():
                case h11.Request() as head:
                    headers = {
                        name.decode(): value.decode("latin-1") for name, value in head.headers
                    }
                    self._request = RequestSeen(
                        head.method.decode(),
                        head.target.decode(),
                        headers,
                        self._number,
                        self._network.clock.now,
                    )
                    self._network.requests.append(self._request)
                case h11.Data(data=piece) if self._request is not None:
                    self._request.body += piece
                case h11.EndOfMessage() if self._request is not None:
                    self._request.whole = True
                case _:
                    return

    def _waits_for_request(self) -> bool:
        step, request = self._steps[0], self._request
        if not isinstance(step, Read) or (request is not None and request.whole):
            return False
        return request is None or step.body_bytes is None or len(request.body) < step.body_bytes

    def _play(self) -> None:
        """Do the steps whose time has come."""
        now = self._network.clock.now
        while self._steps and self._time <= now and not self._waits_for_request():
            match self._steps.popleft():
                case Read():
                    self._time = now
                case Delay(seconds):
                    self._time += seconds
                case Block(seconds):
                    self._blocked_until = self._time + seconds
                case Write(data) if data:
                    self._outbox.append(data)
                case Write():
                    pass  # no bytes would read as the end of the connection
                case (Reset() | Close()) as end:
                    self._end = end
                    self._steps.clear()
                case AnswerOffline():
                    self._steps.extendleft(reversed(self._offline()))
                case step:
                    raise ScriptError(f"{step!r} comes after the connection is open")

    def _offline(self) -> list[Step]:
        request = self._request
        if request is None:
            raise ScriptError("answer() comes after the request")
        return of_answer(
            offline_answer(request.method, request.target, request.headers, request.body)
        )
