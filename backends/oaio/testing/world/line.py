"""What one call of a world does its input and output on.

It does what the backends' lines do, on the same books (`oaio._transport.connections`), in virtual
time.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from oaio_protocol.actions import (
    Action,
    Await,
    Close,
    Connect,
    Failed,
    Joined,
    Ok,
    Outcome,
    PoolTimeout,
    ReadBody,
    Receive,
    Send,
    Sleep,
)
from oaio_protocol.http import Upload
from oaio_protocol.pool import Open, Reuse, Ticket, Wait

if TYPE_CHECKING:
    from oaio_protocol.http2.stream import Http2Stream

    from .caller import Caller
    from .link import Connection
    from .shared import SharedConnection

_OK = Ok()


class Line:
    """Performs the actions of one call.

    Args:
        caller: whose it is.
        resume: is called with the outcome of an action that had to wait.

    Attributes:
        waiting: the action that waits.
    """

    def __init__(self, caller: Caller, resume: Callable[[Outcome], None]) -> None:
        self._caller, self._world, self._server = caller, caller.world, caller.server
        self._go_on = resume
        self._connection: Connection | None = None
        self._shared: SharedConnection | None = None
        self._stream: Http2Stream | None = None
        self._endpoint: Any = None
        self._ticket: Ticket[Any] | None = None
        self._asked_at = 0.0  # for a connection
        self._opening: Open | None = None
        self.waiting: Action | None = None
        self._turn = 0  # which wait it is, so that a wait that is over is not ended once more

    def perform(self, action: Action) -> Outcome | None:
        """Perform `action` and return its outcome, or `None` if it has to wait."""
        try:
            outcome = self._perform(action)
        except OSError as error:
            outcome = Failed(error)
        self.waiting = action if outcome is None else None
        return outcome

    def give_up(self) -> None:
        """Stop whatever it is doing, and drop what it holds."""
        self._turn += 1
        self.waiting = None
        connections, now = self._world.connections, self._world.agenda.now
        if self._ticket is not None:
            ticket, self._ticket = self._ticket, None
            self._world.witness.left_the_queue(self._caller)
            connections.cancel(ticket, now)
        if self._opening is not None:
            right, self._opening = self._opening, None
            connections.release(right, self._endpoint, now, reusable=True)
        self.release(reusable=False)

    def release(self, *, reusable: bool) -> None:
        """Give the connection back, if one is held."""
        world, now = self._world, self._world.agenda.now
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.on_news = None
            world.witness.gives_back(self._caller, connection, reusable=reusable)
            world.connections.release(connection, self._endpoint, now, reusable=reusable)
        shared, self._shared = self._shared, None
        if shared is not None and self._stream is not None:
            shared.drop(self._stream)
            shared.users -= 1
            accepts = shared.http.accepts
            world.connections.release(shared, self._endpoint, now, reusable=accepts)

    def until(self, when: float, end: Callable[[], None]) -> None:
        """Let `end` happen at `when`, unless the wait is over by then."""
        self._turn += 1
        if when != math.inf:
            self._world.agenda.at(when, self._if_still, self._turn, end)

    def _if_still(self, turn: int, end: Callable[[], None]) -> None:
        if turn == self._turn and not self._caller.over:
            end()

    def resume(self, outcome: Outcome) -> None:
        """End the wait."""
        self._turn += 1
        self.waiting = None
        self._go_on(outcome)

    def _late(self) -> None:
        if self._shared is not None and self._stream is not None:
            self._shared.waiting.pop(self._stream, None)
        self.resume(Failed(TimeoutError("the deadline passed")))

    def _perform(self, action: Action) -> Outcome | None:
        match action:
            case Receive():
                return self._receive(action)
            case Send():
                return self._send(action)
            case Await(deadline):
                return self._await(deadline)
            case Connect():
                return self._connect(action)
            case Sleep(until):
                self.until(until, lambda: self.resume(_OK))
                return None
            case ReadBody(offset, max_bytes):
                body = self._caller.call.request.body
                return Ok(body.source.pread(offset, max_bytes) if isinstance(body, Upload) else b"")
            case Close():
                self.release(reusable=False)
                return _OK
            case _:
                raise TypeError(f"a world does not perform {action!r}")

    def _held(self) -> Connection:
        if self._connection is None:
            raise ConnectionError("there is no connection")
        return self._connection

    def _receive(self, action: Receive) -> Outcome | None:
        connection = self._held()
        data = connection.receive(action.max_bytes)
        if data is not None:
            return Ok(data)
        return self._wait_for_news(connection, action.deadline)

    def _send(self, action: Send) -> Outcome | None:
        connection = self._held()
        if connection.writable_at > self._world.agenda.now and connection.end is None:
            return self._wait_for_news(connection, action.deadline)
        connection.send(action.data)
        return _OK

    def _wait_for_news(self, connection: Connection, deadline: float) -> Outcome | None:
        if deadline <= self._world.agenda.now:
            return Failed(TimeoutError("the deadline passed"))
        connection.on_news = self._news
        self.until(deadline, self._late)
        return None

    def _news(self) -> None:
        action = self.waiting
        if isinstance(action, Receive | Send):
            outcome = self.perform(action)
            if outcome is not None:
                self.resume(outcome)

    def _await(self, deadline: float) -> Outcome | None:
        shared, stream = self._shared, self._stream
        if shared is None or stream is None:
            raise ConnectionError("there is no connection")
        shared.flush()
        if stream.news:
            stream.news = False
            return _OK
        if deadline <= self._world.agenda.now:
            return Failed(TimeoutError("the deadline passed"))

        def news() -> None:
            stream.news = False
            self.resume(_OK)

        self.until(deadline, self._late)
        turn = self._turn
        shared.wait(stream, lambda: self._if_still(turn, news))
        return None

    def _connect(self, action: Connect) -> Outcome | None:
        world = self._world
        now = world.agenda.now
        self._endpoint = action.endpoint
        grant = world.connections.acquire(
            action.endpoint,
            now,
            fresh=action.fresh,
            waker=lambda: self._woken,
            may_share=self._server.may_share,
        )
        if isinstance(grant, Wait):
            self._ticket = grant.ticket
            world.witness.queues(self._caller)
            self._asked_at = now
            self.until(action.queue_deadline, lambda: self._collect(action))
            return None
        world.witness.granted(self._caller)
        return self._use(grant, action.deadline)

    def _woken(self) -> None:
        """Be told by the pool that there is a connection; as in a thread, it takes a moment."""
        action = self.waiting

        def collect() -> None:
            if isinstance(action, Connect):
                self._collect(action)

        self._world.witness.granted(self._caller)
        delay = self._world.dice.pick((0.0, 0.0, 0.001))
        self._world.agenda.after(delay, self._if_still, self._turn, collect)

    def _collect(self, action: Connect) -> None:
        world = self._world
        now = world.agenda.now
        ticket, self._ticket = self._ticket, None
        if ticket is None:
            return
        grant = world.connections.collect(ticket, now)
        if grant is None:
            world.witness.left_the_queue(self._caller)
            self.resume(Failed(PoolTimeout("no connection became free")))
            return
        outcome = self._use(grant, action.deadline_after(now - self._asked_at))
        if outcome is not None:
            self.resume(outcome)

    def _use(self, grant: Reuse[Any] | Open, deadline: float) -> Outcome | None:
        if isinstance(grant, Reuse):
            if grant.connection.shared:
                return self._join(grant.connection, reused=True)
            self._hold(grant.connection)
            return Ok(reused=True)
        world = self._world
        self._opening = grant
        seconds, error = self._server.opening()
        opened = world.agenda.now + seconds
        if opened > deadline:
            self.until(deadline, lambda: self._not_opened(TimeoutError("no answer")))
        elif error is not None:
            failure = error
            self.until(opened, lambda: self._not_opened(failure))
        else:
            self.until(opened, self._opened)
        return None

    def _end_opening(self) -> Open:
        right, self._opening = self._opening, None
        if right is None:
            raise RuntimeError("nothing is being opened")
        return right

    def _not_opened(self, error: OSError) -> None:
        right, world = self._end_opening(), self._world
        world.connections.release(right, self._endpoint, world.agenda.now, reusable=False)
        self.resume(Failed(error))

    def _opened(self) -> None:
        right, world = self._end_opening(), self._world
        connection = world.new_connection(self._server)
        if self._server.http2:
            from .shared import SharedConnection

            shared = SharedConnection(world, connection, self._endpoint)
            joined = self._join(shared, reused=False)
            world.connections.opened(shared, right, self._endpoint, world.agenda.now)
            self.resume(joined)
            return
        self._hold(connection)
        world.connections.opened(connection, right, self._endpoint, world.agenda.now)
        self.resume(_OK)

    def _hold(self, connection: Connection) -> None:
        self._world.witness.takes(self._caller, connection)
        self._connection = connection

    def _join(self, shared: SharedConnection, *, reused: bool) -> Joined:
        self._world.witness.joins(self._caller, shared)
        shared.users += 1
        self._shared, self._stream = shared, shared.http.stream()
        return Joined(reused=reused, stream=self._stream)
