"""The real clients over a network that is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from oaio._client.async_client import AsyncClient
from oaio._client.client import BaseClient
from oaio._client.sync import Client
from oaio_protocol.actions import Action, Outcome
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.gate import Gate
from oaio_protocol.hooks import Chain
from oaio_protocol.http import Request
from oaio_protocol.operations import Operation
from oaio_protocol.telemetry import Observer

from .clock import VirtualClock
from .schedule import VirtualLoop

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from oaio._streams import AsyncLine, Line

T = TypeVar("T")


class Network(Protocol):
    """What a client can be put on: a `ScriptedNetwork`."""

    clock: VirtualClock

    def line(self, request: Request) -> Line:
        """Return what one call with `request` does its input and output on."""
        ...

    def new_call(
        self,
        operation: Operation[Any],
        settings: Settings,
        observer: Observer | None = None,
        hooks: Chain | None = None,
        gate: Gate | None = None,
    ) -> Call:
        """Return a call whose time and chance are this network's."""
        ...


class _OnNetwork(BaseClient[Any]):
    """What the two clients share."""

    def __init__(self, network: Network, **options: Any) -> None:
        options = {"api_key": "sk-scripted", "base_url": "http://scripted.test/v1", **options}
        super().__init__(proxy=False, **options)
        self._network = network

    def _gate_now(self) -> float:
        return self._network.clock.now

    def _new_call(
        self,
        operation: Operation[Any],
        now: float,  # noqa: ARG002
        settings: Settings | None = None,
    ) -> Call:
        self._connections.check_open()
        settings = self._settings_now(operation) if settings is None else settings
        return self._network.new_call(
            self._ready(operation), settings, self._observer, self._hooks, self._gate
        )


class ScriptedClient(_OnNetwork, Client):
    """`oaio.OpenAI` on a scripted network."""

    def __init__(self, network: Network, **options: Any) -> None:
        super().__init__(network, **options)
        self._clock = network.clock

    def _line(self, request: Request) -> Line:
        return self._network.line(request)


class _AsyncScriptedLine:
    """The same line for the async client; it waits only for others to do what comes earlier."""

    def __init__(self, line: Line, clock: VirtualClock) -> None:
        self._line, self._clock = line, clock

    async def perform(self, action: Action) -> Outcome:
        """Perform one action."""
        clock = self._clock
        began = clock.now
        outcome = self._line.perform(action)
        ended, schedule = clock.now, clock.schedule
        if ended > began and schedule is not None and schedule.shared:
            clock.jump(began)  # what came of it is known, but not yet to the call
            await schedule.until(ended)
        return outcome

    def release(self, *, reusable: bool) -> None:
        """Give back the connection, if one is held."""
        self._line.release(reusable=reusable)


class AsyncScriptedClient(_OnNetwork, AsyncClient):
    """`oaio.AsyncOpenAI` on a scripted network."""

    def _running_loop(self) -> Any:
        return VirtualLoop(self._network.clock)

    async def _opened(self, operation: Operation[Any]) -> Operation[Any]:
        return self._ready(operation)  # there are no threads

    async def _in_time(self, work: Callable[[], Awaitable[T]], seconds: float | None) -> T:  # noqa: ARG002
        return await work()

    def _line(self, request: Request, loop: Any) -> AsyncLine:  # noqa: ARG002
        return _AsyncScriptedLine(self._network.line(request), self._network.clock)


def client(network: Network, **options: Any) -> ScriptedClient:
    """Return a blocking client on `network`.

    Args:
        network: what happens.
        options: the arguments of `oaio.OpenAI`; key and base URL have defaults.
    """
    return ScriptedClient(network, **options)


def async_client(network: Network, **options: Any) -> AsyncScriptedClient:
    """Return an async client on `network`, for asyncio and trio: nothing in it ever really waits.

    The calls of `gather` and `as_completed`, and the async tools of one answer, go on at the same
    virtual time, and in the same order each time. Other tasks of yours take turns: what one call
    waits for has passed for all.

    Args:
        network: what happens.
        options: the arguments of `oaio.AsyncOpenAI`; key and base URL have defaults.
    """
    return AsyncScriptedClient(network, **options)
