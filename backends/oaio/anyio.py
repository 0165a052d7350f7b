"""The backend for anyio: asyncio or trio, also asyncio loops that cannot watch sockets."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import anyio.lowlevel
import anyio.to_thread
from attrs import field, frozen

from ._client.async_client import AsyncClient
from ._transport.line_async import Bell, Group, SingleWatch, Watch

if TYPE_CHECKING:
    from ._client.azure import AzureClient

__all__ = ["AsyncAzureOpenAI", "AsyncOpenAI"]

T = TypeVar("T")


@contextmanager
def _until(deadline: float) -> Generator[None, None, None]:
    """Bound a wait; say what happened as the operating system would."""
    with anyio.CancelScope(deadline=deadline) as scope:
        try:
            yield
        # ValueError: another thread closed the socket, so it has no descriptor any more.
        except (anyio.ClosedResourceError, anyio.BusyResourceError, ValueError) as error:
            raise ConnectionError(f"the connection was closed: {error}") from error
    if scope.cancelled_caught:
        raise TimeoutError("the deadline passed")


async def _readable(sock: socket.socket, deadline: float) -> None:
    with _until(deadline):
        await anyio.wait_readable(sock)


async def _writable(sock: socket.socket, deadline: float) -> None:
    with _until(deadline):
        await anyio.wait_writable(sock)


class AnyioBell:
    """Something that one task waits for and any thread may ring."""

    def __init__(self, soon: Callable[[Callable[[], None]], object]) -> None:
        self._soon, self._event = soon, anyio.Event()

    def ring(self) -> None:
        """Let the task go on."""
        try:
            self._soon(self._event.set)
        except RuntimeError:  # trio's RunFinishedError is one too
            return  # the loop is over, and with it the task that waited

    async def wait(self, deadline: float) -> None:
        """Wait until it rings or `deadline` passes."""
        with anyio.CancelScope(deadline=deadline):
            await self._event.wait()


class AnyioGroup:
    """Tasks that end before the group does."""

    def __init__(self) -> None:
        self._group = anyio.create_task_group()

    async def enter(self) -> None:
        """Begin."""
        await self._group.__aenter__()

    async def leave(self) -> None:
        """Wait until the tasks have ended."""
        await self._group.__aexit__(None, None, None)

    def start(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start a task."""
        self._group.start_soon(function)

    def cancel(self) -> None:
        """Cancel the tasks that are running."""
        self._group.cancel_scope.cancel()


def _nothing() -> None:
    """Do nothing, to ask whether a loop still takes calls."""


@frozen
class AnyioLoop:
    """A loop that anyio runs on. Its clock and its door for other threads are the native ones."""

    native: object
    clock: Callable[[], float] = field(eq=False)
    soon: Callable[[Callable[[], None]], object] = field(eq=False)

    def is_over(self) -> bool:
        """Tell whether the loop has ended for good."""
        try:
            self.soon(_nothing)
        except RuntimeError:
            return True
        return False

    async def sleep_until(self, when: float) -> None:
        """Sleep until `when`."""
        await anyio.sleep_until(when)

    async def look_up(self, host: str, port: int, deadline: float) -> list[Any]:
        """Return what `getaddrinfo` finds."""
        with _until(deadline):
            return await anyio.getaddrinfo(host, port, type=socket.SOCK_STREAM)

    async def in_time(self, work: Callable[[], Awaitable[T]], deadline: float) -> T:
        """Return what `work` gives."""
        with _until(deadline):
            return await work()

    async def in_thread(self, function: Callable[[], bytes]) -> bytes:
        """Return what `function` returns in a thread."""
        return await anyio.to_thread.run_sync(function)

    def watch(self, sock: socket.socket) -> Watch:
        """Return what waits for `sock`."""
        return SingleWatch(sock, _readable, _writable)

    def bell(self) -> Bell:
        """Return a new bell."""
        return AnyioBell(self.soon)

    def group(self) -> Group:
        """Return a new group of tasks."""
        return AnyioGroup()


def current_loop() -> AnyioLoop:
    """Return the loop that this code runs in."""
    native: Any = anyio.lowlevel.current_token().native_token
    if isinstance(native, asyncio.AbstractEventLoop):
        return AnyioLoop(native, native.time, native.call_soon_threadsafe)
    clock = sys.modules["trio"].lowlevel.current_clock().current_time
    return AnyioLoop(native, clock, native.run_sync_soon)


class AsyncOpenAI(AsyncClient):
    """The client for anyio. See `BaseClient` for the arguments."""

    def _running_loop(self) -> AnyioLoop:
        return current_loop()


if TYPE_CHECKING:

    class AsyncAzureOpenAI(AzureClient, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]
        """The client for Azure OpenAI under anyio. See `AzureClient` and `BaseClient`."""


def __getattr__(name: str) -> Any:
    if name != "AsyncAzureOpenAI":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._client.azure import azure_class

    globals()[name] = found = azure_class(AsyncOpenAI, name)
    return found
