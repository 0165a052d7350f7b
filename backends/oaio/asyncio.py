"""The backend for asyncio.

It waits for plain sockets with `add_reader` and `add_writer` instead of transports: that reads only
when a call wants to, closes at once without a task, and measures faster, most of all with TLS. A
loop without these (Windows' proactor) is served by `oaio.anyio`.
"""

from __future__ import annotations

import asyncio
import math
import socket
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import field, frozen

from ._client.async_client import AsyncClient
from ._transport.line_async import Bell, Group, Watch

if TYPE_CHECKING:
    from ._client.azure import AzureClient

__all__ = ["AsyncAzureOpenAI", "AsyncOpenAI"]

T = TypeVar("T")


class AsyncioWatch:
    """Waits for one socket. The socket stays registered while calls follow each other.

    One timer serves all deadlines: it is moved only to an earlier time, and looks, when it fires,
    whether the deadline of the moment has come. So a wait costs no timer of its own.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, sock: socket.socket) -> None:
        self._loop, self._fd = loop, sock.fileno()
        self._reading = self._writing = False  # registered
        self._woken = False  # by what there was to read
        self._waiter: asyncio.Future[None] | None = None
        self._deadline = self._timer_at = math.inf
        self._timer: asyncio.TimerHandle | None = None

    async def readable(self, deadline: float) -> None:
        """Wait until there is something to read."""
        if not self._reading:
            self._reading, self._woken = True, False
            self._loop.add_reader(self._fd, self._on_readable)
        await self._wait(deadline)

    async def writable(self, deadline: float) -> None:
        """Wait until something can be written."""
        if self._reading:  # else what comes meanwhile would end the wait
            self._reading = False
            self._loop.remove_reader(self._fd)
        self._writing = True
        self._loop.add_writer(self._fd, self._wake)
        try:
            await self._wait(deadline)
        finally:
            self._stop_writing()

    def _stop_writing(self) -> None:
        if self._writing:  # else it was closed meanwhile, and its number may be another socket's
            self._writing = False
            self._loop.remove_writer(self._fd)

    async def _wait(self, deadline: float) -> None:
        self._waiter = waiter = self._loop.create_future()
        self._deadline = deadline
        if deadline < self._timer_at:
            self._set_timer(deadline)
        try:
            await waiter
        finally:
            self._waiter = None

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def _on_readable(self) -> None:
        if self._waiter is None:
            # Nobody wants it now: let it lie in the socket, so that a slow reader slows the sender.
            self._reading = False
            self._loop.remove_reader(self._fd)
        elif self._woken:
            # The loop looked at the socket once more before the task that was woken had read from
            # it. If there is still something, the loop will say so in its next turn.
            self._woken = False
        else:
            self._woken = True
            self._wake()

    def _set_timer(self, when: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer_at, self._timer = when, self._loop.call_at(when, self._on_timer)

    def _on_timer(self) -> None:
        self._timer, self._timer_at = None, math.inf
        waiter = self._waiter
        if waiter is None or waiter.done():
            return
        if self._deadline <= self._loop.time():
            waiter.set_exception(TimeoutError("the deadline passed"))
        else:
            self._set_timer(self._deadline)

    def follow(self, sock: socket.socket) -> None:
        """Do nothing: the loop knows the descriptor only, which stays the same."""

    def close(self, sock: socket.socket) -> None:
        """Stop watching and close `sock`."""
        loop = self._loop
        if loop.is_closed():
            sock.close()
        elif not loop.is_running() or _running() is loop:
            self._close_here(sock)
        else:  # collected in another thread: a loop is not to be touched from there
            try:
                loop.call_soon_threadsafe(self._close_here, sock)
            except RuntimeError:  # it was closed just now
                sock.close()

    def _close_here(self, sock: socket.socket) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._reading:
            self._reading = False
            self._loop.remove_reader(self._fd)
        self._stop_writing()
        sock.close()
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_exception(ConnectionError("the connection was closed"))


class AsyncioBell:
    """Something that one task waits for and any thread may ring."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop, self._event = loop, asyncio.Event()

    def ring(self) -> None:
        """Let the task go on."""
        if _running() is self._loop:  # many calls on one HTTP/2 connection wake each other
            self._event.set()
            return
        try:
            self._loop.call_soon_threadsafe(self._event.set)
        except RuntimeError:
            return  # the loop is closed, and with it the task that waited

    async def wait(self, deadline: float) -> None:
        """Wait until it rings or `deadline` passes."""
        try:
            async with asyncio.timeout_at(None if deadline == math.inf else deadline):
                await self._event.wait()
        except TimeoutError:
            return


class AsyncioGroup:
    """Tasks that end before the group does."""

    def __init__(self) -> None:
        self._group = asyncio.TaskGroup()
        self._tasks: set[asyncio.Task[None]] = set()

    async def enter(self) -> None:
        """Begin."""
        await self._group.__aenter__()

    async def leave(self) -> None:
        """Wait until the tasks have ended."""
        await self._group.__aexit__(None, None, None)

    def start(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start a task."""
        task = self._group.create_task(function())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def cancel(self) -> None:
        """Cancel the tasks that are running."""
        for task in self._tasks:
            task.cancel()


@frozen
class AsyncioLoop:
    """A running asyncio loop."""

    loop: asyncio.AbstractEventLoop
    clock: Callable[[], float] = field(eq=False)

    def is_over(self) -> bool:
        """Tell whether the loop was closed."""
        return self.loop.is_closed()

    async def sleep_until(self, when: float) -> None:
        """Sleep until `when`."""
        await asyncio.sleep(max(0.0, when - self.clock()))

    async def look_up(self, host: str, port: int, deadline: float) -> list[Any]:
        """Return what `getaddrinfo` finds."""
        async with asyncio.timeout_at(None if deadline == math.inf else deadline):
            return await self.loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)

    async def in_time(self, work: Callable[[], Awaitable[T]], deadline: float) -> T:
        """Return what `work` gives."""
        async with asyncio.timeout_at(None if deadline == math.inf else deadline):
            return await work()

    async def in_thread(self, function: Callable[[], bytes]) -> bytes:
        """Return what `function` returns in a thread."""
        return await asyncio.to_thread(function)

    def watch(self, sock: socket.socket) -> Watch:
        """Return what waits for `sock`."""
        return AsyncioWatch(self.loop, sock)

    def bell(self) -> Bell:
        """Return a new bell."""
        return AsyncioBell(self.loop)

    def group(self) -> Group:
        """Return a new group of tasks."""
        return AsyncioGroup()


def _running() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def current_loop() -> AsyncioLoop:
    """Return the asyncio loop that is running."""
    loop = asyncio.get_running_loop()
    return AsyncioLoop(loop, loop.time)


class AsyncOpenAI(AsyncClient):
    """The client for asyncio. See `BaseClient` for the arguments."""

    def _running_loop(self) -> AsyncioLoop:
        last = self._last_loop
        if isinstance(last, AsyncioLoop) and last.loop is asyncio.get_running_loop():
            return last
        return current_loop()


if TYPE_CHECKING:

    class AsyncAzureOpenAI(AzureClient, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]
        """The client for Azure OpenAI under asyncio. See `AzureClient` and `BaseClient`."""


def __getattr__(name: str) -> Any:
    if name != "AsyncAzureOpenAI":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._client.azure import azure_class

    globals()[name] = found = azure_class(AsyncOpenAI, name)
    return found
