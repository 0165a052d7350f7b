"""An application of a world that makes one call."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from oaio_protocol.actions import Action, Done, Emit, Ok, Outcome
from oaio_protocol.call import Call

from .drawn import Habits
from .line import Line
from .requests import Asked, operation

if TYPE_CHECKING:
    from oaio_protocol.config import Settings
    from oaio_protocol.timeouts import Timeout

    from .server import Server
    from .world import World


class Caller:
    """Makes one call.

    Attributes:
        call: the call, once it has begun.
        began: when that was.
        paused: how long the application kept a stream waiting, in seconds.
        events: what the application got.
        actions: the names of the actions that were asked for.
        done: how the call ended; `None` if it was given up, or has not ended.
        over: whether nothing can happen any more.
        given_up: whether the application gave up.
    """

    def __init__(
        self,
        world: World,
        asked: Asked,
        server: Server,
        settings: Settings,
        timeout: Timeout,
        habits: Habits,
    ) -> None:
        self.world, self.server, self.endpoint = world, server, server.endpoint
        self.asked, self.timeout, self.settings, self.habits = asked, timeout, settings, habits
        self.events: list[Any] = []
        self.actions: list[str] = []
        self.paused, self.began = 0.0, math.inf
        self.call: Call
        self.done: Done | None = None
        self.over = self.given_up = False
        self._line = Line(self, lambda outcome: self._go_on(self._next(outcome)))

    def __str__(self) -> str:
        return f"call {self.asked.number}"

    def begin(self) -> None:
        """Make the call."""
        world = self.world
        self.began = world.agenda.now
        self.call = world.new_call(operation(self.asked, self.timeout), self.settings)
        self._go_on(self._asked(lambda: self.call.start(self.began)))

    def abort(self) -> None:
        """Give the call up, wherever it is."""
        if self.over:
            return
        self.world.note(str(self), "gives up", type(self._line.waiting).__name__)
        self.given_up = True
        self.call.abort()
        self._line.give_up()
        self._end()

    def _asked(self, ask: Callable[[], Action]) -> Action:
        return self.world.witness.asks(self, ask)

    def _next(self, outcome: Outcome) -> Action:
        return self._asked(lambda: self.call.step(outcome, self.world.agenda.now))

    def _go_on(self, action: Action) -> None:
        """Perform `action` and those after it, until one has to wait."""
        habits = self.habits
        while True:
            if isinstance(action, Done):
                self.done = action
                self._line.release(reusable=action.reusable)
                self._end()
                return
            if len(self.actions) == habits.abort_at:
                if not habits.abort_after:
                    self.abort()
                    return
                self.world.agenda.after(habits.abort_after, self.abort)
            outcome = self._read(action) if isinstance(action, Emit) else self._line.perform(action)
            if outcome is None:
                return
            action = self._next(outcome)

    def _read(self, action: Emit) -> Outcome | None:
        """Take an event; think about it for a while."""
        self.events.append(action.event)
        if len(self.events) == self.habits.leaves_after:
            self.world.agenda.after(0.0, self.abort)
            return None
        pause = self.habits.pause and self.world.dice.mostly_short(self.habits.pause)
        if not pause:
            return Ok()
        began = self.world.agenda.now

        def read() -> None:
            self.paused += self.world.agenda.now - began
            self._line.resume(Ok())

        self._line.until(began + pause, read)
        return None

    def _end(self) -> None:
        self.over = True
        self.world.witness.ended(self)
