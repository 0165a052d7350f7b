"""How each backend is run: one face for all of them, so that a scenario is written once.

A scenario is an `async` function. A blocking client's methods return without ever waiting for an
event loop, so for it a scenario runs through in one go, without any loop: see `drive`.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import anyio
import anyio.to_thread
import trio

import oaio
import oaio.anyio
import oaio.asyncio
import oaio.blocking
import oaio.trio
from oaio_protocol.operations import Operation

T = TypeVar("T")
Work = Callable[[], Coroutine[Any, Any, Any]]

PATIENCE = 20.0
"""Seconds that a wait for something which must happen may take on a busy machine."""


async def settle(value: Any) -> Any:
    """Return `value`, or what it gives when it is awaited."""
    return await value if inspect.isawaitable(value) else value


def drive(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that never waits for a loop."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]
    coroutine.close()
    raise RuntimeError("a scenario of the blocking client waited for an event loop")


class Events:
    """The events of a stream of any backend."""

    def __init__(self, stream: Any) -> None:
        self.stream = stream

    def __aiter__(self) -> Events:
        return self

    async def __anext__(self) -> Any:
        if not isinstance(self.stream, oaio.Stream):
            return await self.stream.__anext__()
        try:
            return next(self.stream)
        except StopIteration:
            raise StopAsyncIteration from None

    async def texts(self) -> list[str]:
        """Read to the end; return the texts that came."""
        return [text async for event in self if (text := text_of(event))]

    async def close(self) -> None:
        await settle(self.stream.close())


def text_of(event: Any) -> str:
    """Return the text in an event of a chat stream."""
    return "".join(choice.delta.content or "" for choice in event.choices)


class Face:
    """A client of any backend."""

    def __init__(self, client: Any) -> None:
        self.client = client

    async def chat(self, said: str = "Hello.", offline: str = "", **arguments: Any) -> Any:
        """Ask for a plain answer; `offline` holds directives for the offline server."""
        create = self.client.chat.completions.create
        return await settle(create(**_chat(said, offline), **arguments))

    async def stream(self, said: str = "Hello.", offline: str = "", **arguments: Any) -> Events:
        """Ask for a stream."""
        create = self.client.chat.completions.create
        return Events(await settle(create(stream=True, **_chat(said, offline), **arguments)))

    async def embed(self, text: str) -> Any:
        return await settle(self.client.embeddings.create(model="m", input=text))

    async def models(self) -> Any:
        return await settle(self.client.models.list())

    async def call(self, operation: Operation[Any]) -> Any:
        return await settle(self.client.call(operation))

    async def close(self) -> None:
        await settle(self.client.close())


def _chat(said: str, offline: str) -> dict[str, Any]:
    arguments: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": said}]}
    return {**arguments, "extra_headers": {"x-offline": offline}} if offline else arguments


class Player:
    """Runs scenarios with one backend."""

    def __init__(self, name: str, client_class: Callable[..., Any]) -> None:
        self.name, self._client_class = name, client_class

    def __repr__(self) -> str:
        return self.name

    def client(self, **options: Any) -> Face:
        """Return a client of this backend."""
        return Face(self._client_class(**options))

    def run(self, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Run a scenario to its end."""
        raise NotImplementedError

    async def wait(self, event: threading.Event) -> None:
        """Wait for something that a server's thread does."""
        if not await self.in_thread(lambda: event.wait(PATIENCE)):
            raise TimeoutError("what was waited for did not happen")

    async def in_thread(self, function: Callable[[], T]) -> T:
        """Call `function`, which blocks, without keeping other tasks from running."""
        raise NotImplementedError

    async def together(self, *works: Work) -> list[Any]:
        """Do all `works` at once; return what they return."""
        raise NotImplementedError

    async def stop(
        self, work: Work, when: threading.Event, by_force: Callable[[], Awaitable[object]]
    ) -> None:
        """Begin `work` and stop it `when` something happened: cancel it, or use force.

        Nothing can cancel a blocked thread; closing what it waits for is `by_force`.
        """
        raise NotImplementedError


class BlockingPlayer(Player):
    def run(self, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return drive(main())

    async def in_thread(self, function: Callable[[], T]) -> T:
        return function()

    async def together(self, *works: Work) -> list[Any]:
        with ThreadPoolExecutor(len(works)) as pool:
            return list(pool.map(lambda work: drive(work()), works))

    async def stop(
        self, work: Work, when: threading.Event, by_force: Callable[[], Awaitable[object]]
    ) -> None:
        def begin() -> None:
            with contextlib.suppress(oaio.OpenAIError):  # it is closed under the thread's hands
                drive(work())

        thread = threading.Thread(target=begin)
        thread.start()
        try:
            await self.wait(when)
            await by_force()
        finally:
            thread.join(PATIENCE)
        assert not thread.is_alive(), "the thread still waits"


class AsyncioPlayer(Player):
    def run(self, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
        async def and_look_back() -> T:
            result = await main()
            assert asyncio.all_tasks() == {asyncio.current_task()}, "a task is left"
            return result

        return asyncio.run(and_look_back())

    async def in_thread(self, function: Callable[[], T]) -> T:
        return await asyncio.to_thread(function)

    async def together(self, *works: Work) -> list[Any]:
        return list(await asyncio.gather(*(work() for work in works)))

    async def stop(
        self, work: Work, when: threading.Event, by_force: Callable[[], Awaitable[object]]
    ) -> None:
        task = asyncio.create_task(work())
        await self.wait(when)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()


class TrioPlayer(Player):
    def run(self, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return trio.run(main)

    async def in_thread(self, function: Callable[[], T]) -> T:
        return await trio.to_thread.run_sync(function)

    async def together(self, *works: Work) -> list[Any]:
        results: list[Any] = [None] * len(works)

        async def one(index: int) -> None:
            results[index] = await works[index]()

        async with trio.open_nursery() as nursery:
            for index in range(len(works)):
                nursery.start_soon(one, index)
        return results

    async def stop(
        self, work: Work, when: threading.Event, by_force: Callable[[], Awaitable[object]]
    ) -> None:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(work)
            await self.wait(when)
            nursery.cancel_scope.cancel()
        assert nursery.cancel_scope.cancelled_caught


class AnyioPlayer(Player):
    def __init__(self, name: str, client_class: Callable[..., Any], under: str) -> None:
        super().__init__(name, client_class)
        self._under = under

    def run(self, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
        return anyio.run(main, backend=self._under)

    async def in_thread(self, function: Callable[[], T]) -> T:
        return await anyio.to_thread.run_sync(function)

    async def together(self, *works: Work) -> list[Any]:
        results: list[Any] = [None] * len(works)

        async def one(index: int) -> None:
            results[index] = await works[index]()

        async with anyio.create_task_group() as group:
            for index in range(len(works)):
                group.start_soon(one, index)
        return results

    async def stop(
        self, work: Work, when: threading.Event, by_force: Callable[[], Awaitable[object]]
    ) -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(work)
            await self.wait(when)
            group.cancel_scope.cancel()
        assert group.cancel_scope.cancelled_caught


PLAYERS: tuple[Player, ...] = (
    BlockingPlayer("blocking", oaio.blocking.OpenAI),
    AsyncioPlayer("asyncio", oaio.asyncio.AsyncOpenAI),
    TrioPlayer("trio", oaio.trio.AsyncOpenAI),
    AnyioPlayer("anyio-asyncio", oaio.anyio.AsyncOpenAI, "asyncio"),
    AnyioPlayer("anyio-trio", oaio.anyio.AsyncOpenAI, "trio"),
    AsyncioPlayer("either-asyncio", oaio.AsyncOpenAI),
    TrioPlayer("either-trio", oaio.AsyncOpenAI),
)
