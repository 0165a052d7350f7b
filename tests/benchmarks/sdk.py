"""This client and the official SDK: the same program for both, only the import differs.

`client` is `module:Class`. A first round, unmeasured, imports, connects and fills caches.
"""

from __future__ import annotations

import asyncio
import importlib
from concurrent.futures import ThreadPoolExecutor
from statistics import quantiles
from time import perf_counter
from typing import Any

from . import payloads
from .measure import Meter, Sample


def load(client: str) -> Any:
    """Import the class that `module:Class` names."""
    module, _, name = client.partition(":")
    return getattr(importlib.import_module(module), name)


def read_stream(api: Any, model: str) -> int:
    """Read a whole stream and give the number of characters in it."""
    characters = 0
    for chunk in api.chat.completions.create(model=model, messages=payloads.MESSAGES, stream=True):
        characters += len(chunk.choices[0].delta.content or "")
    return characters


async def read_stream_async(api: Any, model: str) -> int:
    """Do the same with an async client, under any event loop."""
    characters = 0
    stream = await api.chat.completions.create(model=model, messages=payloads.MESSAGES, stream=True)
    async for chunk in stream:
        characters += len(chunk.choices[0].delta.content or "")
    return characters


def stream(client: str, url: str, events: int) -> Sample:
    """One stream, blocking."""
    with load(client)(api_key="k", base_url=url) as api:
        read_stream(api, f"events-{events}")
        meter = Meter()
        seen = read_stream(api, f"events-{events}")
        return meter.stop(events, expected=payloads.stream_length(events), seen=seen)


def stream_asyncio(client: str, url: str, events: int, http2: str = "") -> Sample:
    """One stream, asyncio."""
    options = {"http2": http2} if http2 else {}

    async def run() -> Sample:
        async with load(client)(api_key="k", base_url=url, **options) as api:
            await read_stream_async(api, f"events-{events}")
            meter = Meter()
            seen = await read_stream_async(api, f"events-{events}")
            return meter.stop(events, expected=payloads.stream_length(events), seen=seen)

    return asyncio.run(run())


def slow_threads(client: str, url: str, streams: int, events: int) -> Sample:
    """Many slow streams at once, one thread each, one client for all."""
    with load(client)(api_key="k", base_url=url) as api, ThreadPoolExecutor(streams) as pool:
        read_stream(api, "slow-2")
        meter = Meter()
        seen = sum(pool.map(read_stream, [api] * streams, [f"slow-{events}"] * streams))
        expected = streams * payloads.stream_length(events)
        return meter.stop(streams * events, expected=expected, seen=seen)


def slow_asyncio(client: str, url: str, streams: int, events: int, interval: int = 10) -> Sample:
    """Many slow streams at once, asyncio; `interval` milliseconds between two events of each."""

    async def run() -> Sample:
        async with load(client)(api_key="k", base_url=url) as api:
            await read_stream_async(api, "slow-2")
            meter = Meter()
            model = f"slow-{events}-{interval}"
            reads = (read_stream_async(api, model) for _ in range(streams))
            seen = sum(await asyncio.gather(*reads))
            expected = streams * payloads.stream_length(events)
            return meter.stop(streams * events, expected=expected, seen=seen)

    return asyncio.run(run())


def slow_trio(client: str, url: str, streams: int, events: int) -> Sample:
    """Many slow streams at once, trio."""
    import trio

    async def run() -> Sample:
        async with load(client)(api_key="k", base_url=url) as api:
            seen = 0

            async def read() -> None:
                nonlocal seen
                # Two steps, because `seen += await …` would read `seen` before the other tasks ran.
                characters = await read_stream_async(api, f"slow-{events}")
                seen += characters

            await read_stream_async(api, "slow-2")
            meter = Meter()
            async with trio.open_nursery() as nursery:
                for _ in range(streams):
                    nursery.start_soon(read)
            expected = streams * payloads.stream_length(events)
            return meter.stop(streams * events, expected=expected, seen=seen)

    return trio.run(run)


def plain(client: str, url: str, calls: int) -> Sample:
    """Plain calls, blocking, one after the other."""

    def call(api: Any) -> int:
        answer = api.chat.completions.create(model="gpt-4o", messages=payloads.MESSAGES)
        return len(answer.choices[0].message.content)

    with load(client)(api_key="k", base_url=url) as api:
        for _ in range(20):
            call(api)
        meter = Meter()
        seen = sum(call(api) for _ in range(calls))
        return meter.stop(calls, expected=calls * len(payloads.ANSWER), seen=seen)


def latency(client: str, url: str, calls: int, policies: str = "") -> Sample:
    """How long plain calls take, blocking, with the named policies on; `p50` and `p99` in µs."""
    options: dict[str, Any] = {name: True for name in policies.split("+") if name}
    taken: list[float] = []
    seen = 0
    with load(client)(api_key="k", base_url=url, **options) as api:
        for number in range(calls + 20):
            began = perf_counter()
            answer = api.chat.completions.create(model="gpt-4o", messages=payloads.MESSAGES)
            if number == 19:  # those before only fill caches
                meter = Meter()
            elif number > 19:
                taken.append((perf_counter() - began) * 1e6)
                seen += len(answer.choices[0].message.content)
        sample = meter.stop(calls, expected=calls * len(payloads.ANSWER), seen=seen)
    hundredths = quantiles(taken, n=100)
    return sample | {"p50": hundredths[49], "p99": hundredths[98]}


def plain_asyncio(client: str, url: str, calls: int, in_flight: int, http2: str = "") -> Sample:
    """Plain calls, asyncio, always `in_flight` of them at once; `http2` as the client takes it."""
    options = {"http2": http2} if http2 else {}

    async def repeat(api: Any, times: int) -> int:
        characters = 0
        for _ in range(times):
            answer = await api.chat.completions.create(model="gpt-4o", messages=payloads.MESSAGES)
            characters += len(answer.choices[0].message.content)
        return characters

    async def run() -> Sample:
        async with load(client)(api_key="k", base_url=url, **options) as api:
            await asyncio.gather(*(repeat(api, 2) for _ in range(in_flight)))
            each = calls // in_flight
            meter = Meter()
            seen = sum(await asyncio.gather(*(repeat(api, each) for _ in range(in_flight))))
            done = each * in_flight
            return meter.stop(done, expected=done * len(payloads.ANSWER), seen=seen)

    return asyncio.run(run())


def embeddings(client: str, url: str, calls: int, vectors: str = "") -> Sample:
    """Embeddings, blocking; `vectors="array"` asks this client for arrays, not lists."""
    options = {"vectors": vectors} if vectors else {}

    def call(api: Any) -> int:
        texts = ["a"] * payloads.VECTORS
        answer = api.embeddings.create(model="text-embedding-3-small", input=texts, **options)
        return sum(len(item.embedding) for item in answer.data)

    with load(client)(api_key="k", base_url=url) as api:
        for _ in range(2):
            call(api)
        meter = Meter()
        seen = sum(call(api) for _ in range(calls))
        expected = calls * payloads.VECTORS * payloads.DIMENSIONS
        return meter.stop(calls, expected=expected, seen=seen)
