"""Many calls at once on a scripted network: in virtual time, and the same each time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
import trio

import oaio
from oaio.testing import ScriptedNetwork, VirtualClock, async_client, delay, reply, stall, stream
from oaio_protocol.operations import chat, models

CHUNK = {"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}
HELLO: Any = [{"role": "user", "content": "Hello"}]
RUNS: list[Callable[[Any], Any]] = [asyncio.run, lambda main: trio.run(lambda: main)]


@pytest.fixture(params=RUNS, ids=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[[Any], Any]:
    found: Callable[[Any], Any] = request.param
    return found


def after(*seconds: float) -> list[Any]:
    return [[delay(one), reply(200, {"object": "list", "data": []})] for one in seconds]


LIST = models.list_()


@pytest.mark.parametrize(
    ("limit", "order", "ends"),
    [(3, [2, 1, 0], [1, 3, 5]), (2, [1, 2, 0], [3, 4, 5]), (1, [0, 1, 2], [5, 8, 9])],
)
def test_time_passes_for_all_at_once(
    run: Callable[[Any], Any], limit: int, order: list[int], ends: list[float]
) -> None:
    async def main() -> None:
        network = ScriptedNetwork(*after(5, 3, 1))
        async with async_client(network) as openai:
            found = []
            async with openai.as_completed([LIST] * 3, limit=limit) as results:
                async for finished in results:
                    assert finished.unwrap().object == "list"
                    found.append((finished.index, network.clock.now))
        assert found == list(zip(order, ends, strict=True))
        assert network.left == 0

    for _ in range(3):  # trio starts its tasks in any order
        run(main())


def test_streams_retries_and_limits_of_time(run: Callable[[Any], Any]) -> None:
    network = ScriptedNetwork(
        reply(429, headers={"retry-after": "20"}),
        stream(CHUNK, delay(7), CHUNK),
        stall(),
        reply(400),
        reply(200, {"object": "list", "data": []}),
    )
    streamed = chat.create(model="m", messages=HELLO, stream=True)

    async def main() -> Any:
        async with async_client(network, timeout=30) as openai:
            return await openai.gather([LIST, streamed, LIST, LIST])

    first, second, third, fourth = run(main())
    assert first.unwrap().object == "list"
    assert second.unwrap().choices[0].message.content == "aa"
    assert isinstance(third.error, oaio.APITimeoutError)
    assert isinstance(fourth.error, oaio.BadRequestError)
    assert [seen.at for seen in network.requests] == [0, 0, 0, 0, 20]
    assert network.clock.now == 30


def test_the_breaker_opens_in_the_middle(run: Callable[[Any], Any]) -> None:
    network = ScriptedNetwork([delay(1), reply(503)], [delay(2), reply(503)], *after(4, 5, 9))

    async def main() -> Any:
        breaker = oaio.BreakerPolicy(failures=2)
        async with async_client(network, breaker=breaker, max_retries=0) as openai:
            return await openai.gather([LIST] * 6, limit=4)

    kinds = [type(one.error).__name__ for one in run(main())]
    # The fifth takes the place of the first, at 1 s; the sixth that of the second, at 2 s.
    assert kinds == ["ServerError", "ServerError", *["NoneType"] * 3, "CircuitOpenError"]
    assert network.clock.now == 10


def test_leaving_early_takes_no_time_and_the_client_goes_on(run: Callable[[Any], Any]) -> None:
    network = ScriptedNetwork(*after(1, 50), then=reply(200, {"object": "list", "data": []}))

    async def main() -> None:
        async with async_client(network) as openai:
            async with openai.as_completed(iter([LIST] * 100), limit=3) as results:
                async for _ in results:
                    break
            assert network.clock.now <= 1
            assert (await openai.models.list()).object == "list"
            assert len(await openai.gather([LIST] * 5, limit=2)) == 5
            assert network.clock.now <= 1

    run(main())


def test_calls_of_the_block_and_nested_ones_take_their_time(run: Callable[[Any], Any]) -> None:
    network = ScriptedNetwork(*after(10, 2, 3), *after(4, 6))

    async def main() -> list[tuple[int, float]]:
        found = []
        async with (
            async_client(network) as openai,
            openai.as_completed([LIST] * 2) as results,
        ):
            async for finished in results:
                found.append((finished.index, network.clock.now))
                if finished.index == 1:
                    await openai.models.list()
                    await openai.gather([LIST] * 2)
        return found

    assert run(main()) == [(1, 2), (0, 11)]


def test_two_at_once_on_one_clock() -> None:
    clock = VirtualClock()
    networks = [ScriptedNetwork(*after(5, 4), clock=clock) for _ in range(2)]

    async def main() -> None:
        await asyncio.gather(*(async_client(one).gather([LIST] * 2) for one in networks))

    asyncio.run(main())
    assert clock.now == 5


def test_async_tools_of_one_answer(run: Callable[[Any], Any]) -> None:
    call = {"type": "function", "function": {"name": "look", "arguments": "{}"}}
    calling = {"role": "assistant", "tool_calls": [{**call, "id": "a"}, {**call, "id": "b"}]}
    saying = {"role": "assistant", "content": "done"}
    answers = [reply(200, {"choices": [{"message": one}]}) for one in (calling, saying)]
    network = ScriptedNetwork(answers[0], *after(5, 4), answers[1])

    async def main() -> Any:
        async with async_client(network) as openai:

            async def look() -> str:
                await openai.models.list()
                return str(network.clock.now)

            conversation = openai.chat.completions.run_tools(
                model="m", messages=HELLO, tools=[look]
            )
            step = await anext(conversation)
            assert (await conversation.final()).choices[0].message.content == "done"
            return sorted(result.text for result in step.results)

    assert run(main()) == ["4.0", "5.0"]
