"""A call that somebody listens to, on a blocking and on an async client."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from typing import Any

import pytest

import oaio
from oaio.offline import OfflineServer

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
USAGE = {"include_usage": True}


@pytest.fixture
def own_server(nothing_left: None) -> Iterator[OfflineServer]:
    with OfflineServer() as found:
        yield found


@pytest.fixture(params=["blocking", "asyncio"])
def ask(request: pytest.FixtureRequest, own_server: OfflineServer) -> Any:
    """Make one call with a fresh client; return what came of it."""

    def make(told: Any, use: str = "plain", offline: str = "", **options: Any) -> Any:
        options = {"api_key": "sk-x", "base_url": own_server.base_url, **options}
        headers = {"x-offline": offline} if offline else {}
        arguments: Any = {"model": "m", "messages": MESSAGES, "extra_headers": headers}
        if use != "plain":
            arguments |= {"stream": True, "stream_options": USAGE}
        if request.param == "blocking":
            with oaio.OpenAI(observer=told, **options) as openai:
                return use_blocking(openai, use, arguments)
        return asyncio.run(use_async(told, use, arguments, options))

    return make


def use_blocking(openai: oaio.OpenAI, use: str, arguments: Any) -> Any:
    stream = openai.chat.completions.create(**arguments)
    if use == "read":
        return list(stream)
    if use != "plain":
        next(stream)
    if use == "close":
        stream.close()
    elif use == "forget":
        del stream
        gc.collect()
    return None


async def use_async(told: Any, use: str, arguments: Any, options: Any) -> Any:
    from oaio.asyncio import AsyncOpenAI

    async with AsyncOpenAI(observer=told, **options) as openai:
        stream: Any = await openai.chat.completions.create(**arguments)
        if use == "read":
            return [event async for event in stream]
        if use != "plain":
            await anext(stream)
        if use == "close":
            await stream.close()
        elif use == "forget":
            del stream
            gc.collect()
        return None
