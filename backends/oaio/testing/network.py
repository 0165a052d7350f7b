"""A network whose every move is written down beforehand."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from typing import Any

from attrs import frozen

from oaio_protocol.actions import (
    Action,
    Connect,
    Done,
    Emit,
    Failed,
    Ok,
    Outcome,
    ReadBody,
    Receive,
    Send,
    Sleep,
)
from oaio_protocol.actions import Close as CloseAction
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.gate import Gate
from oaio_protocol.hooks import Chain
from oaio_protocol.http import Endpoint, Request, Upload
from oaio_protocol.operations import Operation
from oaio_protocol.telemetry import Observer

from .clock import VirtualClock
from .peer import Peer, RequestSeen
from .steps import Accept, ConnectFails, Delay, Script, ScriptError, Step, flatten


@frozen
class Performed:
    """An action that the network performed, when it began and ended, and its outcome."""

    began: float
    action: Action
    ended: float
    outcome: Outcome


class ScriptedNetwork:
    """The other end of every connection: it does with each request what its script says.

    Args:
        exchanges: what happens to the first request, the second, and so on: a step or a list of
            steps for each; see `oaio.testing.steps`. A retry is a request of its own.
        then: what happens to every request after them; without it, one more is a `ScriptError`.
        piece_size: how many bytes the client gets at once, at the most.
        clock: the time.

    A connection that was kept is used again, even if its peer has closed it by then: the client
    must notice. An exchange that says how its connection is opened never gets a kept one.

    Attributes:
        requests: the requests that came.
        performed: every action that was performed, in order.
        connections: how many connections were opened.
        clock: the time.
        epoch: seconds since 1970 when the clock reads 0, for `Retry-After` dates.
        random: what places the delay before a retry within its jitter; 0 is the longest delay.
    """

    def __init__(
        self,
        *exchanges: Script,
        then: Script | None = None,
        piece_size: int | None = None,
        clock: VirtualClock | None = None,
    ) -> None:
        self.clock = VirtualClock() if clock is None else clock
        self.requests: list[RequestSeen] = []
        self.performed: list[Performed] = []
        self.connections = 0
        self._calls = 0
        self.epoch = 1_750_000_000.0
        self.random: Callable[[], float] = lambda: 0.0
        self.piece_size = piece_size
        self._exchanges = deque(flatten(exchange) for exchange in exchanges)
        self._then = None if then is None else flatten(then)
        self._kept: list[Peer] = []

    @property
    def left(self) -> int:
        """How many exchanges of the script have not happened."""
        return len(self._exchanges)

    def line(self, request: Request) -> ScriptedLine:
        """Return what one call with `request` does its input and output on."""
        return ScriptedLine(self, request)

    def new_call(
        self,
        operation: Operation[Any],
        settings: Settings,
        observer: Observer | None = None,
        hooks: Chain | None = None,
        gate: Gate | None = None,
    ) -> Call:
        """Return a call whose time and chance are this network's."""
        self._calls += 1
        return Call(
            operation,
            settings,
            random=self.random,
            epoch=self.epoch,
            observer=observer,
            hooks=hooks,
            call_id=f"scripted-{self._calls}",
            gate=gate,
        )

    def run(self, call: Call) -> tuple[list[Any], Any]:
        """Carry out `call`; return its events and its result. For users of the core.

        Raises:
            OpenAIError: the call failed.
        """
        line, events = self.line(call.request), list[Any]()
        action = call.start(self.clock.now)
        while not isinstance(action, Done):
            if isinstance(action, Emit):
                events.append(action.event)
                outcome: Outcome = Ok()
            else:
                outcome = line.perform(action)
            action = call.step(outcome, self.clock.now)
        line.release(reusable=action.reusable)
        if action.error is not None:
            raise action.error
        return events, action.result

    def next_exchange(self) -> list[Step]:
        """Begin the next exchange."""
        steps = self.peek()
        if self._exchanges:
            self._exchanges.popleft()
        return list(steps)

    def peek(self) -> list[Step]:
        """Return the steps of the next exchange.

        Raises:
            ScriptError: there is none.
        """
        if self._exchanges:
            return self._exchanges[0]
        if self._then is not None:
            return self._then
        raise ScriptError(
            f"the script has nothing for one more request, after {len(self.requests)}: "
            "add an exchange, or say what happens `then`"
        )

    def keep(self, peer: Peer) -> None:
        """Take back a connection that may be used again."""
        self._kept.append(peer)

    def kept(self, endpoint: Endpoint) -> Peer | None:
        """Return the connection to `endpoint` that was kept last; it is kept no longer."""
        for index in reversed(range(len(self._kept))):
            if self._kept[index].endpoint == endpoint:
                return self._kept.pop(index)
        return None

    def wait(self, when: float, deadline: float, what: str) -> bool:
        """Let time pass until `when`, or until `deadline` if that is earlier: then return `False`.

        Raises:
            ScriptError: both are never.
        """
        if when <= deadline and when != math.inf:
            self.clock.wait_until(when)
            return True
        if deadline == math.inf:
            raise ScriptError(f"the call would wait for ever: {what}, and no limit of time is set")
        self.clock.wait_until(deadline)
        return False


class ScriptedLine:
    """Performs the actions of one call."""

    def __init__(self, network: ScriptedNetwork, request: Request) -> None:
        self._network, self._request = network, request
        self._peer: Peer | None = None

    def perform(self, action: Action) -> Outcome:
        """Perform `action` in no time but the virtual, and return its outcome.

        Raises:
            ScriptError: the script does not provide for it.
        """
        began = self._network.clock.now
        try:
            outcome: Outcome = self._perform(action)
        except OSError as error:
            outcome = Failed(error)
        ended = self._network.clock.now
        self._network.performed.append(Performed(began, action, ended, outcome))
        return outcome

    def _perform(self, action: Action) -> Ok:
        match action:
            case Connect():
                return self._connect(action)
            case Send(data, deadline):
                self._held().take(data, deadline)
            case Receive(max_bytes, deadline):
                return Ok(self._held().give(max_bytes, deadline))
            case ReadBody(offset, max_bytes) if isinstance(self._request.body, Upload):
                return Ok(self._request.body.source.pread(offset, max_bytes))
            case Sleep(until):
                self._network.clock.wait_until(until)
            case CloseAction():
                self.release(reusable=False)
            case _:
                raise ScriptError(f"a scripted network does not perform {action!r}")
        return Ok()

    def _held(self) -> Peer:
        if self._peer is None:
            raise ScriptError("there is no connection; `Connect` comes first")
        return self._peer

    def _connect(self, action: Connect) -> Ok:
        network = self._network
        begins = any(isinstance(step, Accept | ConnectFails) for step in network.peek())
        if not begins and not action.fresh:
            self._peer = network.kept(action.endpoint)
            if self._peer is not None:
                return Ok(reused=True)
        steps = deque(network.next_exchange())
        while begins:
            match steps.popleft():
                case Delay(seconds):
                    when = network.clock.now + seconds
                    if not network.wait(when, action.deadline, "no connection is opened"):
                        raise TimeoutError("scripted: the connection took too long")
                case ConnectFails(error):
                    raise error()
                case Accept():
                    begins = False
                case step:
                    raise ScriptError(f"{step!r} cannot come before the connection is open")
        network.connections += 1
        self._peer = Peer(network, action.endpoint, steps)
        return Ok()

    def release(self, *, reusable: bool) -> None:
        """Give back the connection, if one is held. Never waits and never fails."""
        peer, self._peer = self._peer, None
        if peer is not None and reusable:
            self._network.keep(peer)
