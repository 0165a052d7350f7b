"""The backend for trio."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import trio
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
    with trio.move_on_at(deadline) as scope:
        try:
            yield
        # ValueError: another thread closed the socket, so it has no descriptor any more.
        except (trio.ClosedResourceError, trio.BusyResourceError, ValueError) as error:
            raise ConnectionError(f"the connection was closed: {error}") from error
    if scope.cancelled_caught:
        raise TimeoutError("the deadline passed")


async def _readable(sock: socket.socket, deadline: float) -> None:
    with _until(deadline):
        await trio.lowlevel.wait_readable(sock)


async def _writable(sock: socket.socket, deadline: float) -> None:
    with _until(deadline):
        await trio.lowlevel.wait_writable(sock)


class TrioBell:
    """Something that one task waits for and any thread may ring."""

    def __init__(self, token: trio.lowlevel.TrioToken) -> None:
        self._token, self._event = token, trio.Event()

    def ring(self) -> None:
        """Let the task go on."""
        if trio.lowlevel.in_trio_run() and trio.lowlevel.current_trio_token() is self._token:
            self._event.set()  # many calls on one HTTP/2 connection wake each other
            return
        try:
            self._token.run_sync_soon(self._event.set, idempotent=True)
        except trio.RunFinishedError:
            return  # the run is over, and with it the task that waited

    async def wait(self, deadline: float) -> None:
        """Wait until it rings or `deadline` passes."""
        with trio.move_on_at(deadline):
            await self._event.wait()


class TrioGroup:
    """Tasks that end before the group does."""

    def __init__(self) -> None:
        self._manager = trio.open_nursery()

    async def enter(self) -> None:
        """Begin."""
        self._nursery = await self._manager.__aenter__()

    async def leave(self) -> None:
        """Wait until the tasks have ended."""
        await self._manager.__aexit__(None, None, None)

    def start(self, function: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Start a task."""
        self._nursery.start_soon(function)

    def cancel(self) -> None:
        """Cancel the tasks that are running."""
        self._nursery.cancel_scope.cancel()


def _nothing() -> None:
    """Do nothing, to ask whether a run still takes calls."""


@frozen
class TrioLoop:
    """A run of trio. Its clock is read without trio, for it may be over by then."""

    token: trio.lowlevel.TrioToken
    clock: Callable[[], float] = field(eq=False)

    def is_over(self) -> bool:
        """Tell whether the run has ended."""
        try:
            self.token.run_sync_soon(_nothing, idempotent=True)
        except trio.RunFinishedError:
            return True
        return False

    async def sleep_until(self, when: float) -> None:
        """Sleep until `when`."""
        await trio.sleep_until(when)

    async def look_up(self, host: str, port: int, deadline: float) -> list[Any]:
        """Return what `getaddrinfo` finds."""
        with _until(deadline):
            return await trio.socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)

    async def in_time(self, work: Callable[[], Awaitable[T]], deadline: float) -> T:
        """Return what `work` gives."""
        with _until(deadline):
            return await work()

    async def in_thread(self, function: Callable[[], bytes]) -> bytes:
        """Return what `function` returns in a thread."""
        return await trio.to_thread.run_sync(function)

    def watch(self, sock: socket.socket) -> Watch:
        """Return what waits for `sock`."""
        return SingleWatch(sock, _readable, _writable)

    def bell(self) -> Bell:
        """Return a new bell."""
        return TrioBell(self.token)

    def group(self) -> Group:
        """Return a new group of tasks."""
        return TrioGroup()


def current_loop() -> TrioLoop:
    """Return the run of trio that this code is in."""
    clock = trio.lowlevel.current_clock().current_time
    return TrioLoop(trio.lowlevel.current_trio_token(), clock)


class AsyncOpenAI(AsyncClient):
    """The client for trio. See `BaseClient` for the arguments."""

    def _running_loop(self) -> TrioLoop:
        return current_loop()


if TYPE_CHECKING:

    class AsyncAzureOpenAI(AzureClient, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]
        """The client for Azure OpenAI under trio. See `AzureClient` and `BaseClient`."""


def __getattr__(name: str) -> Any:
    if name != "AsyncAzureOpenAI":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._client.azure import azure_class

    globals()[name] = found = azure_class(AsyncOpenAI, name)
    return found
