"""Many operations at once, on every backend: all are answered for, and nothing outlives them."""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from typing import Any

import pytest
from attrs import evolve

import oaio
from oaio.offline import OfflineServer
from oaio.testing import ScriptedNetwork, answer, client, reply
from oaio_protocol.many import Finished
from oaio_protocol.operations import chat, models

from .players import Player, settle
from .scenes import Scene


def ask(said: str, offline: str = "", **options: Any) -> Any:
    headers = {"x-offline": offline} if offline else {}
    messages: Any = [{"role": "user", "content": said}]
    return chat.create(model="m", messages=messages, extra_headers=headers, **options)


class Results:
    """The results of either kind of client."""

    def __init__(self, results: Any) -> None:
        self.results = results

    async def __aenter__(self) -> Any:
        if hasattr(self.results, "__aenter__"):
            return await self.results.__aenter__()
        self.results.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        if hasattr(self.results, "__aexit__"):
            await self.results.__aexit__(*error)
        else:
            self.results.__exit__(*error)

    def __aiter__(self) -> Any:
        return self

    async def __anext__(self) -> Any:
        try:
            return next(self.results)
        except StopIteration:
            raise StopAsyncIteration from None


def test_each_has_its_result_or_its_error_in_order(scene: Scene) -> None:
    client = scene.client(max_retries=0)

    async def main() -> list[Finished[Any]]:
        operations = [
            ask("zero", "delay=0.1"),
            ask("one", "status=400"),
            ask("two", "status=503"),
            ask("three"),
            models.retrieve("gpt-4o"),
            ask("five", stream=True),
            ask("six", "cut=3", stream=True),
        ]
        found: list[Finished[Any]] = await settle(client.client.gather(operations, limit=3))
        assert [one.operation for one in found] == operations
        return found

    found = scene.play(main)
    assert [one.index for one in found] == list(range(7))
    kinds = [type(one.error).__name__ for one in found]
    assert kinds == [
        "NoneType",
        "BadRequestError",
        "ServerError",
        "NoneType",
        "NoneType",
        "NoneType",
        "StreamConnectionLostError",
    ]
    assert "zero" in found[0].unwrap().choices[0].message.content
    assert "three" in found[3].unwrap().choices[0].message.content
    assert found[4].unwrap().id == "gpt-4o"
    assert "five" in found[5].unwrap().choices[0].message.content
    with pytest.raises(oaio.BadRequestError):
        found[1].unwrap()


def test_the_rest_fail_at_once_when_the_breaker_opens(scene: Scene) -> None:
    client = scene.client(max_retries=0, breaker=oaio.BreakerPolicy(failures=2))

    async def main() -> list[Finished[Any]]:
        operations = [ask("a"), ask("b", "status=503"), ask("c", "status=503"), ask("d"), ask("e")]
        found: list[Finished[Any]] = await settle(client.client.gather(operations, limit=1))
        return found

    found = scene.play(main)
    kinds = [type(one.error) for one in found]
    assert kinds[1:3] == [oaio.ServerError] * 2
    assert kinds[3:] == [oaio.CircuitOpenError] * 2
    assert "a" in found[0].unwrap().choices[0].message.content
    assert scene.requests == 3


def test_a_fallback_for_those_that_fail(scene: Scene) -> None:
    client = scene.client(max_retries=0, fallback=oaio.Fallback(model="second"))

    async def main() -> list[Finished[Any]]:
        operations = [
            ask("a"),
            ask("b", "status=503 times=1 key=b"),
            ask("c", "status=503 times=1 key=c", stream=True),
        ]
        found: list[Finished[Any]] = await settle(client.client.gather(operations))
        return found

    found = [one.unwrap() for one in scene.play(main)]
    assert [one.model for one in found] == ["m", "second", "second"]
    assert [one.fallback for one in found[:2]] == [None, "second"]


def test_no_more_at_once_than_the_limit(scene: Scene) -> None:
    client = scene.client()

    async def main() -> list[Finished[Any]]:
        operations = (ask(str(number), "delay=0.02") for number in range(12))
        found: list[Finished[Any]] = await settle(client.client.gather(operations, limit=3))
        return found

    assert all(one.error is None for one in scene.play(main))
    assert scene.requests == 12
    assert scene.connections <= 3


def test_none_at_all(scene: Scene) -> None:
    client = scene.client()

    async def main() -> Any:
        return await settle(client.client.gather([]))

    assert scene.play(main) == []


def test_in_order_of_completion_and_left_early(scene: Scene) -> None:
    client = scene.client(max_retries=0)
    asked = itertools.count()

    async def main() -> list[int]:
        operations = (ask(str(number), "delay=30" if number in (0, 3) else "") for number in asked)
        order = []
        async with Results(client.client.as_completed(operations, limit=3)) as results:
            async for finished in results:
                order.append(finished.index)
                if len(order) == 4:
                    break
        return order

    began = time.monotonic()
    order = scene.play(main)
    assert time.monotonic() - began < 10
    assert sorted(order) == [1, 2, 4, 5]
    # Not one more was asked for than there are places.
    assert next(asked) <= 4 + 3


def test_what_runs_is_ended_by_an_error_of_the_block(scene: Scene) -> None:
    client = scene.client()

    async def main() -> None:
        operations = [ask("slow", "delay=30"), ask("fast"), ask("stream", "stall=2", stream=True)]
        async with Results(client.client.as_completed(operations)) as results:
            async for _ in results:
                raise LookupError("of the block")

    began = time.monotonic()
    with pytest.raises(LookupError, match="of the block"):  # in no group of exceptions
        scene.play(main)
    assert time.monotonic() - began < 10


def test_waits_between_attempts_and_for_connections_are_ended(scene: Scene) -> None:
    client = scene.client(
        retry=oaio.RetryPolicy(initial_delay=60, max_delay=60),
        limits=oaio.PoolLimits(max_connections=2),
    )

    def until_all_wait() -> None:
        while scene.requests < 2:
            threading.Event().wait(0.01)

    async def main() -> None:
        operations = [
            evolve(models.list_(), admin=True),  # fails at once: there is no such key
            ask("sleeps", "status=503"),
            ask("sleeps, too", "status=503"),
            ask("reads", "delay=30"),
            ask("reads, too", "delay=30"),
            ask("queues", "delay=30"),
            ask("queues, too", "delay=30"),
        ]
        async with Results(client.client.as_completed(operations, limit=7)) as results:
            async for finished in results:
                assert isinstance(finished.error, oaio.ConfigurationError)
                break
            await scene.player.in_thread(until_all_wait)

    began = time.monotonic()
    scene.play(main)
    assert time.monotonic() - began < 10


def test_operations_that_raise(scene: Scene) -> None:
    client = scene.client()

    def operations() -> Any:
        yield ask("zero", "delay=0.1")
        yield ask("one", "status=400")
        yield ask("two", "delay=0.1")
        raise LookupError("of the operations")

    async def main() -> list[int]:
        with pytest.raises(oaio.OperationsError, match="of the operations") as caught:
            await settle(client.client.gather(operations(), limit=5))
        assert isinstance(caught.value.__cause__, LookupError)
        first, second, third = caught.value.finished
        assert first.unwrap().choices
        assert isinstance(second.error, oaio.BadRequestError)
        assert third.unwrap().choices
        order = []
        async with Results(client.client.as_completed(operations(), limit=5)) as results:
            with pytest.raises(LookupError, match="of the operations"):  # noqa: PT012 - the loop raises
                async for finished in results:
                    order.append(finished.index)
            assert [finished async for finished in results] == []
        return order

    assert sorted(scene.play(main)) == [0, 1, 2]


def test_what_was_cancelled_elsewhere_is_one_failure(scene: Scene) -> None:
    """With asyncio, to wait for what was cancelled looks like being cancelled oneself."""

    async def instead(operation: Any, error: oaio.OpenAIError) -> Any:
        raise asyncio.CancelledError

    if "trio" in scene.player.name or scene.player.name == "blocking":
        pytest.skip("only a task of asyncio can be mistaken so")
    client = scene.client(max_retries=0, fallback=instead)

    async def main() -> list[Finished[Any]]:
        found: list[Finished[Any]] = await client.client.gather([ask("a", "status=503"), ask("b")])
        return found

    first, second = scene.play(main)
    assert isinstance(first.error, RuntimeError)
    assert isinstance(first.error.__cause__, asyncio.CancelledError)
    assert second.unwrap().choices


def test_closing_the_client_ends_the_sleeps_of_all() -> None:
    with OfflineServer() as server, oaio.OpenAI(api_key="k", base_url=server.base_url) as client:
        closing = threading.Timer(0.2, client.close)
        closing.start()
        began = time.monotonic()
        (found,) = client.gather([ask("a", "status=503 retry-after=30")])
        assert time.monotonic() - began < 5
        assert isinstance(found.error, oaio.ClientClosedError)
        closing.join()


def test_on_a_scripted_network_no_time_passes() -> None:
    network = ScriptedNetwork(reply(429, headers={"retry-after": "50"}), then=answer())
    began = time.monotonic()
    (found,) = client(network).gather([models.list_()])
    assert found.unwrap().object == "list"
    assert time.monotonic() - began < 5
    assert network.clock.now == 50


def test_the_client_can_be_used_afterwards(scene: Scene) -> None:
    client = scene.client()

    async def main() -> None:
        async with Results(client.client.as_completed([ask("a"), ask("b", "delay=30")])) as results:
            async for _ in results:
                break
        assert (await client.chat()).choices
        found: Any = await settle(client.client.gather([ask("c")]))
        assert found[0].unwrap().choices

    scene.play(main)


def test_a_block_is_needed(player: Player) -> None:
    client = player.client(api_key="k", base_url="http://127.0.0.1:9/v1")

    async def main() -> None:
        results = client.client.as_completed([])
        with pytest.raises(RuntimeError, match="block"):
            await settle(next(results) if hasattr(results, "__next__") else results.__anext__())
        await client.close()

    player.run(main)


def test_progress_is_told(scene: Scene) -> None:
    client = scene.client()
    told: list[tuple[int, int | None]] = []

    def show(done: int, total: int | None) -> None:
        told.append((done, total))

    async def main() -> None:
        await settle(client.client.gather([ask("a"), ask("b")], progress=show))
        await settle(client.client.gather(iter([ask("c")]), progress=show))

    scene.play(main)
    assert told == [(1, 2), (2, 2), (1, None)]


def test_cancellation_leaves_nothing(scene: Scene) -> None:
    if scene.player.name == "blocking":
        pytest.skip("a thread cannot be cancelled; see test_an_interrupt_leaves_nothing")
    client, running = scene.client(), threading.Event()

    async def work() -> None:
        operations = [ask("a"), ask("b", "delay=30"), ask("c", "stall=1", stream=True)]
        async with client.client.as_completed(operations) as results:
            async for _ in results:
                running.set()

    async def main() -> None:
        await scene.player.stop(work, running, client.close)

    began = time.monotonic()
    scene.play(main)
    assert time.monotonic() - began < 10


def test_an_interrupt_leaves_nothing(nothing_left: None) -> None:
    import _thread

    with OfflineServer() as server, oaio.OpenAI(api_key="k", base_url=server.base_url) as client:

        def interrupting(done: int, total: int | None) -> None:
            _thread.interrupt_main()

        with pytest.raises(KeyboardInterrupt):
            client.gather([ask("a"), ask("b", "delay=30"), ask("c")], progress=interrupting)
        assert client.chat.completions.create(
            model="m", messages=[{"role": "user", "content": "still there"}]
        )


def test_over_httpx(scene: Scene) -> None:
    """What another HTTP library reads from is ended, too."""
    httpx = pytest.importorskip("httpx")
    blocking = scene.player.name == "blocking"
    kind = httpx.Client if blocking else httpx.AsyncClient
    server = scene.offline

    async def main() -> None:
        context = scene.authority.client_context()
        client = scene.player.client(
            api_key="k",
            base_url=server.base_url,
            http_client=kind(verify=context if scene.secure else True),
        )
        # A thread inside of httpx cannot be woken before the head of the answer has come.
        slow = ask("slow", "delay=0.5" if blocking else "delay=30")
        # Not at once: a connection that httpx was still opening when it was cancelled would leak.
        fast = ask("fast", "delay=0.3")
        operations = [slow, fast, ask("stalls", "stall=2", stream=True)]
        async with Results(client.client.as_completed(operations)) as results:
            async for finished in results:
                assert finished.index == 1
                break
        await client.close()

    began = time.monotonic()
    scene.play(main)
    assert time.monotonic() - began < 10
