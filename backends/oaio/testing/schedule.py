"""Virtual time for many tasks at once: it passes when all of them wait for it.

What is done at one time is done by one task after the other, in the order in which they began to
wait: so it is the same each time, with asyncio and with trio.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

from oaio.either import running_loop

if TYPE_CHECKING:
    from oaio._transport.line_async import Bell, Group

    from .clock import VirtualClock

T = TypeVar("T")


class _Member:
    """A task that takes part: it is busy, or waits until a time or for a bell."""

    def __init__(self) -> None:
        self._bell: Bell | None = None
        self.busy = True
        self.when, self.order = math.inf, 0

    def go_on(self) -> None:
        """Wait no longer."""
        self.busy, self.when = True, math.inf
        if self._bell is not None:
            self._bell.ring()

    def waits(self, when: float, order: int) -> None:
        """Wait until `when`, after those that began earlier to wait for the same time."""
        self._bell = running_loop().bell()
        self.busy, self.when, self.order = False, when, order

    async def waited(self) -> None:
        """Return when the wait is over."""
        bell = self._bell
        try:
            if bell is not None and not self.busy:
                await bell.wait(math.inf)
        finally:  # also if it was cancelled
            self.busy, self.when, self._bell = True, math.inf, None


_member: ContextVar[_Member | None] = ContextVar("member", default=None)


class Schedule:
    """Who waits for the time of one clock."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self._members: set[_Member] = set()
        self._order = count()

    @classmethod
    def of(cls, clock: VirtualClock) -> Schedule:
        """Return the schedule of `clock`, one for all that use it."""
        if clock.schedule is None:
            clock.schedule = cls(clock)
        return clock.schedule

    @property
    def shared(self) -> bool:
        """Whether others may do something while this task waits."""
        member = _member.get()
        return member is not None and member.busy and member in self._members

    def join(self) -> _Member:
        """Add a task, which is busy."""
        member = _Member()
        self._members.add(member)
        return member

    def leave(self, member: _Member) -> None:
        """Remove a task."""
        self._members.discard(member)
        self._go_on()

    def begin(self, member: _Member, when: float) -> None:
        """Have `member` wait until `when`; `member.waited()` is the wait."""
        member.waits(when, next(self._order))
        self._go_on()

    async def until(self, when: float) -> None:
        """Let time pass until `when`."""
        with self.member() as member:
            self.begin(member, when)
            await member.waited()

    @contextmanager
    def member(self) -> Generator[_Member, None, None]:
        """Give the task that this is, which takes part meanwhile if it does not anyway."""
        known = _member.get() if self.shared else None
        member = known or self.join()
        try:
            yield member
        finally:
            if known is None:
                self.leave(member)

    def _go_on(self) -> None:
        """Have the next one go on, if all wait."""
        if any(member.busy for member in self._members):
            return
        waiting = [member for member in self._members if member.when < math.inf]
        if waiting:
            first = min(waiting, key=lambda member: (member.when, member.order))
            self.clock.wait_until(first.when)
            first.go_on()


class _Bell:
    """Something that one task waits for, in virtual time, and another rings."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule
        self._member: _Member | None = None
        self._rung = False

    def ring(self) -> None:
        """Let the task go on."""
        self._rung = True
        if self._member is not None:
            self._member.go_on()

    async def wait(self, deadline: float) -> None:
        """Wait until it rings or `deadline` passes, whichever comes first."""
        if self._rung:
            return
        with self._schedule.member() as member:
            self._member = member
            try:
                self._schedule.begin(member, deadline)
                await member.waited()
            finally:
                self._member = None


class _Group:
    """Tasks that end before the group is left; they run one at a time."""

    def __init__(self, schedule: Schedule) -> None:
        self._schedule = schedule
        self._group: Group = running_loop().group()
        self._own: _Member | None = None
        self._tasks: list[_Member] = []

    async def enter(self) -> None:
        """Begin."""
        await self._group.enter()
        if not self._schedule.shared:
            self._own = self._schedule.join()
            self._before = _member.get()
            _member.set(self._own)

    async def leave(self) -> None:
        """Wait until the tasks have ended."""
        if self._own is not None:
            _member.set(self._before)
            self._schedule.leave(self._own)
        try:
            await self._group.leave()
        finally:
            for task in self._tasks:  # one that was cancelled before it began never ran
                self._schedule.leave(task)

    def start(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start a task, when the others wait."""
        schedule = self._schedule
        task = schedule.join()
        self._tasks.append(task)
        schedule.begin(task, schedule.clock.now)

        async def run() -> None:
            _member.set(task)
            try:
                await task.waited()
                await function()
            finally:
                schedule.leave(task)

        self._group.start(run)

    def cancel(self) -> None:
        """Cancel the tasks that are running."""
        for task in self._tasks:
            task.when = math.inf  # no time passes for what it waits for
        self._group.cancel()


class VirtualLoop:
    """What an async client asks of an event loop (`line_async.Loop`), in virtual time."""

    def __init__(self, clock: VirtualClock) -> None:
        self.clock = clock
        self._schedule = Schedule.of(clock)

    async def sleep_until(self, when: float) -> None:
        """Let time pass until `when`."""
        await self._schedule.until(when)

    async def in_time(self, work: Callable[[], Awaitable[T]], deadline: float) -> T:  # noqa: ARG002
        """Return what `work` gives; it takes no virtual time."""
        return await work()

    async def in_thread(self, function: Callable[[], bytes]) -> bytes:
        """Return what `function` returns: there are no threads."""
        return function()

    def bell(self) -> Bell:
        """Return a new bell."""
        return _Bell(self._schedule)

    def group(self) -> Group:
        """Return a new group of tasks."""
        return _Group(self._schedule)
