"""What must be so in every world, whatever happens in it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from oaio_protocol.actions import Action, Connect, Done, ReadBody, Send, Sleep
from oaio_protocol.errors import APIError, OpenAIError

from .link import Connection, End

if TYPE_CHECKING:
    from .answers import Written
    from .caller import Caller
    from .requests import Asked
    from .session2 import Sending
    from .shared import SharedConnection
    from .world import World

KEY = "sk-world-3f9b1c7de2a84f60"
"""The key of all calls, which no error may show."""
_MOST_ACTIONS = 20_000
"""A call of more actions than this never ends."""


class InvariantBroken(AssertionError):  # noqa: N818 - it says what happened
    """Something happened in a world that must not happen.

    Attributes:
        invariant: which of the promises of `oaio.testing.world` was broken.
        detail: how.
        seed: the seed of the world.
        replay: what to run to see it once more.
    """

    def __init__(self, invariant: str, detail: str, seed: int, replay: str) -> None:
        super().__init__(f"seed {seed}: {invariant}: {detail}\nto see it again: {replay}")
        self.invariant, self.detail, self.seed, self.replay = invariant, detail, seed, replay

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.invariant, self.detail, self.seed, self.replay)


class Witness:
    """Sees everything, and says so when something is wrong."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._queue: list[Caller] = []
        self._answers: dict[int, list[tuple[Written, Connection | Sending]]] = {}
        self._garbled: set[int] = set()

    def broken(self, invariant: str, detail: str) -> NoReturn:
        """Say that `invariant` does not hold.

        Raises:
            InvariantBroken: always.
        """
        raise InvariantBroken(invariant, detail, self._world.seed, self._world.replay)

    # What calls do.

    def asks(self, caller: Caller, ask: Callable[[], Action]) -> Action:
        """Let a call say its next action."""
        name = str(caller)
        if caller.over:
            self.broken("each call ends once", f"{name} went on after its end")
        try:
            action = ask()
        except InvariantBroken:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not happen
            self.broken("only typed errors", f"{name} raised {error!r}")
        caller.actions.append(type(action).__name__)
        if len(caller.actions) > _MOST_ACTIONS:
            self.broken("each call ends once", f"{name} does not end")
        if caller.events and isinstance(action, Connect | Send | Sleep):
            self.broken(
                "no retry after an event",
                f"{name} asks for {type(action).__name__} after {len(caller.events)} events",
            )
        again = isinstance(action, ReadBody) and not action.offset
        if again and caller.asked.body == "once" and "ReadBody" in caller.actions[:-1]:
            self.broken("attempts", f"{name} reads an upload again that can be read only once")
        self._world.note(name, type(action).__name__, _detail(action))
        return action

    def ended(self, caller: Caller) -> None:
        """A call is over."""
        self._world.left -= 1
        self._check_events(caller)
        done = caller.done
        if done is None:
            return
        name, call, now = str(caller), caller.call, self._world.agenda.now
        if caller.timeout.total is not None:
            limit = caller.began + caller.timeout.total + caller.paused
            if now > limit + 1e-9 * max(1.0, limit):
                self.broken("each call ends in time", f"{name} ended at {now}, not by {limit}")
        most = self._world.most_attempts
        if most is not None and call.attempts > most:
            self.broken("attempts", f"{name} made {call.attempts} attempts, {most} are allowed")
        if done.error is not None:
            self._check_error(name, done.error, call.attempts)
        else:
            self._check_complete(caller, done)

    def _check_error(self, name: str, error: OpenAIError, attempts: int) -> None:
        if not isinstance(error, APIError):
            self.broken("only typed errors", f"{name} failed with {error!r}")
        if error.attempts != attempts:
            told = error.attempts
            self.broken("attempts", f"{name} made {attempts} attempts; its error says {told}")
        if KEY in f"{error} {error.body} {error.__dict__}":
            self.broken("no secret is shown", f"{name}: {error!r}")
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made one expression ago
        if type(again) is not type(error) or str(again) != str(error):
            self.broken("only typed errors", f"{name}: {error!r} is another after pickling")

    def _last(self, caller: Caller) -> tuple[Written, Connection | Sending] | None:
        answers = self._answers.get(caller.asked.number)
        return answers[-1] if answers else None

    def _check_events(self, caller: Caller) -> None:
        """See that what the application got is the beginning of what its server sent."""
        if not caller.events:
            return
        name, last = str(caller), self._last(caller)
        if last is None or last[0].right is None:
            self.broken("events", f"{name} got events that nobody sent")
        got = [event.to_dict() for event in caller.events]
        sent = last[0].right.values
        if last[1].number in self._garbled:
            rest = iter(sent)  # a destroyed event may be missing; the others keep their order
            right = all(any(event == one for one in rest) for event in got)
        else:
            right = tuple(got) == sent[: len(got)]
        if not right:
            self.broken("events", f"{name} got {len(got)} events that are not what was sent")

    def _check_complete(self, caller: Caller, done: Done) -> None:
        """See that a call which ended well has all of its own answer."""
        name, last = str(caller), self._last(caller)
        if last is None or last[0].right is None:
            self.broken("events", f"{name} ended well, and nobody answered it")
        written, connection = last
        right = last[0].right
        if connection.number in self._garbled:
            return
        if right.events:
            all_came = not (connection.owed or connection.unread or connection.end is End.RESET)
            least = len(right.values) if all_came else right.complete
            if not written.whole or len(caller.events) < least:
                self.broken(
                    "events", f"{name} is said to be complete with {len(caller.events)} events"
                )
        elif done.result.to_dict() != right.value:
            self.broken("events", f"{name} got another answer than its own: {done.result!r}")

    # What connections go through.

    def takes(self, caller: Caller, connection: Connection) -> None:
        """A call begins to use a connection."""
        if connection.user is not None:
            self.broken(
                "a connection has one user",
                f"{caller} got {connection} from under {connection.user}",
            )
        if connection.closed:
            self.broken(
                "a connection has one user",
                f"{caller} got {connection}, which is closed",
            )
        connection.user = caller
        self._world.note(str(caller), "takes", str(connection))

    def joins(self, caller: Caller, shared: SharedConnection) -> None:
        """A call begins to use a connection together with others."""
        if shared.link.closed:
            self.broken("a connection has one user", f"{caller} got {shared}, which is closed")
        self._world.note(str(caller), "joins", str(shared))

    def gives_back(self, caller: Caller, connection: Connection, *, reusable: bool) -> None:
        """A call ends to use a connection."""
        if connection.user is not caller:
            self.broken("a connection has one user", f"{caller} gave {connection} back twice")
        connection.user = None
        garbled = connection.number in self._garbled
        if reusable and not garbled and (connection.owed or connection.unread):
            self.broken(
                "a connection has one user", f"{connection} is kept in the middle of an answer"
            )

    def closed(self, connection: Connection) -> None:
        """A connection was closed on this side."""
        self._world.open.discard(connection)

    def request_begun(self, connection: Connection) -> None:
        """The first bytes of a request came to a server."""
        if connection.owed or connection.unread:
            self.broken(
                "a connection has one user",
                f"a request came over {connection} in the middle of an answer",
            )

    def answered(
        self, asked: Asked | None, written: Written, connection: Connection | Sending
    ) -> None:
        """A server answers a call."""
        if asked is not None:
            self._answers.setdefault(asked.number, []).append((written, connection))

    def garbled(self, connection: Connection) -> None:
        """A byte of an answer is destroyed: nobody can know what comes of it."""
        self._garbled.add(connection.number)

    # What happens in the queue.

    def queues(self, caller: Caller) -> None:
        """A call has to wait for a connection."""
        self._queue.append(caller)

    def granted(self, caller: Caller) -> None:
        """A call gets a connection, or the right to open one."""
        if not self._queue:
            return
        first = next((one for one in self._queue if one.endpoint == caller.endpoint), caller)
        if first is not caller:
            self.broken(
                "first come, first served",
                f"{caller} was served before {first.asked.number}",
            )
        self.left_the_queue(caller)

    def left_the_queue(self, caller: Caller) -> None:
        """A call does not want to wait any more."""
        if caller in self._queue:
            self._queue.remove(caller)

    # The whole.

    def look(self) -> None:
        """Look at the world between two things that happen in it."""
        pool = self._world.pool
        if self._queue and pool.in_use < pool.limits.max_connections:
            self._check_room()
        if pool.in_use + pool.idle > pool.limits.max_connections:
            self.broken("the pool's limits", f"{pool.in_use} in use, {pool.idle} kept")

    def _check_room(self) -> None:
        """See that each call that waits has to: only its origin's connections are all in use."""
        stats = self._world.pool.stats()
        for caller in self._queue:
            origin = stats.origins[str(caller.endpoint)]
            opening = caller.server.may_share and origin.in_use
            if origin.in_use < self._world.pool.limits.max_per_origin and not opening:
                self.broken(
                    "no call starves",
                    f"{caller} waits while {origin.in_use} connections to its "
                    f"server are in use, and {stats.in_use} in all",
                )

    def end(self) -> None:
        """Look at the world when every call is over."""
        world = self._world
        for caller in world.callers:
            if not caller.over:
                waits = caller.actions[-1] if caller.actions else "its beginning"
                self.broken(
                    "each call ends once",
                    f"{caller} never ended: it is at {waits}",
                )
        pool = world.pool
        if pool.in_use or pool.waiting:
            self.broken(
                "the books are zero", f"in use: {pool.in_use}, waiting: {pool.waiting}, at the end"
            )
        if world.gate is not None:
            world.gate.end(world.agenda.now)
        if len(world.open) != pool.idle:
            self.broken(
                "no connection leaks", f"{len(world.open)} are open, {pool.idle} of them are kept"
            )
        world.connections.close()
        if world.open:
            self.broken("no connection leaks", f"{len(world.open)} are open after close()")


def _detail(action: Action) -> str:
    match action:
        case Done(error=None):
            return "complete"
        case Done(error=error):
            return f"{type(error).__name__}: {error}"
        case Sleep(until):
            return f"until {until!r}"
        case Send(data):
            return f"{len(data)} bytes"
        case _:
            return ""
