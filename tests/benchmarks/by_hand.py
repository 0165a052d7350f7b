"""aiohttp with orjson, as a careful user writes it: no retries, no types, no errors of its own."""

from __future__ import annotations

import asyncio

import aiohttp
import orjson

from . import payloads
from .measure import Meter, Sample

HEADERS = {"Authorization": "Bearer k"}


def session(limit: int) -> aiohttp.ClientSession:
    """Open a session that allows `limit` connections; aiohttp's own limit of 100 would queue."""
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=limit), headers=HEADERS)


async def read_stream(api: aiohttp.ClientSession, url: str, model: str) -> int:
    """Read a whole stream and give the number of characters in it."""
    characters = 0
    body = {"model": model, "messages": payloads.MESSAGES, "stream": True}
    async with api.post(f"{url}/chat/completions", json=body) as response:
        async for line in response.content:
            if line.startswith(b"data: ") and not line.startswith(b"data: [DONE]"):
                chunk = orjson.loads(line[6:])
                characters += len(chunk["choices"][0]["delta"].get("content") or "")
    return characters


def stream(url: str, events: int) -> Sample:
    """One stream."""

    async def run() -> Sample:
        async with session(1) as api:
            await read_stream(api, url, f"events-{events}")
            meter = Meter()
            seen = await read_stream(api, url, f"events-{events}")
            return meter.stop(events, expected=payloads.stream_length(events), seen=seen)

    return asyncio.run(run())


def slow(url: str, streams: int, events: int, interval: int = 10) -> Sample:
    """Many slow streams at once; `interval` milliseconds between two events of each."""

    async def run() -> Sample:
        async with session(streams) as api:
            await read_stream(api, url, "slow-2")
            meter = Meter()
            model = f"slow-{events}-{interval}"
            reads = (read_stream(api, url, model) for _ in range(streams))
            seen = sum(await asyncio.gather(*reads))
            expected = streams * payloads.stream_length(events)
            return meter.stop(streams * events, expected=expected, seen=seen)

    return asyncio.run(run())


def plain(url: str, calls: int, in_flight: int) -> Sample:
    """Plain calls, always `in_flight` of them at once."""
    body = {"model": "gpt-4o", "messages": payloads.MESSAGES}

    async def repeat(api: aiohttp.ClientSession, times: int) -> int:
        characters = 0
        for _ in range(times):
            async with api.post(f"{url}/chat/completions", json=body) as response:
                answer = orjson.loads(await response.read())
                characters += len(answer["choices"][0]["message"]["content"])
        return characters

    async def run() -> Sample:
        async with session(in_flight) as api:
            await asyncio.gather(*(repeat(api, 2) for _ in range(in_flight)))
            each = calls // in_flight
            meter = Meter()
            seen = sum(await asyncio.gather(*(repeat(api, each) for _ in range(in_flight))))
            done = each * in_flight
            return meter.stop(done, expected=done * len(payloads.ANSWER), seen=seen)

    return asyncio.run(run())


def plain_http2(url: str, calls: int, in_flight: int) -> Sample:
    """Plain calls with httpx and orjson over one HTTP/2 connection."""
    import httpx

    body = orjson.dumps({"model": "gpt-4o", "messages": payloads.MESSAGES})
    headers = {"Content-Type": "application/json"}

    async def repeat(api: httpx.AsyncClient, times: int) -> int:
        characters = 0
        for _ in range(times):
            answer = await api.post(f"{url}/chat/completions", content=body, headers=headers)
            characters += len(orjson.loads(answer.content)["choices"][0]["message"]["content"])
        return characters

    async def run() -> Sample:
        async with httpx.AsyncClient(http1=False, http2=True, headers=HEADERS) as api:
            await repeat(api, 2)
            each = calls // in_flight
            meter = Meter()
            seen = sum(await asyncio.gather(*(repeat(api, each) for _ in range(in_flight))))
            done = each * in_flight
            return meter.stop(done, expected=done * len(payloads.ANSWER), seen=seen)

    return asyncio.run(run())
