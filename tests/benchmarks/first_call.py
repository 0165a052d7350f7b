"""Import, make a client, and get a first answer: what a short script pays.

Nothing is imported at the top but what measures, so that the meter sees every import.
"""

from __future__ import annotations

import importlib

from .measure import Meter, Sample

# len(payloads.ANSWER), written out because importing that module would import json unseen.
ANSWER_LENGTH = 272


def blocking(client: str, url: str) -> Sample:
    """Measure a blocking client, `module:Class`."""
    meter = Meter()
    module, _, name = client.partition(":")
    api = getattr(importlib.import_module(module), name)(api_key="k", base_url=url)
    answer = api.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "hi"}]
    )
    seen = len(answer.choices[0].message.content)
    sample = meter.stop(1, expected=ANSWER_LENGTH, seen=seen)
    api.close()
    return sample


def asyncio(client: str, url: str) -> Sample:
    """Measure an async client, `module:Class`, with the start of an event loop."""
    meter = Meter()
    import asyncio

    async def call() -> Sample:
        module, _, name = client.partition(":")
        async with getattr(importlib.import_module(module), name)(api_key="k", base_url=url) as api:
            answer = await api.chat.completions.create(
                model="gpt-4o", messages=[{"role": "user", "content": "hi"}]
            )
            seen = len(answer.choices[0].message.content)
            return meter.stop(1, expected=ANSWER_LENGTH, seen=seen)

    return asyncio.run(call())


def stdlib(url: str) -> Sample:
    """Measure http.client and json: no client in plain Python does with less."""
    meter = Meter()
    import http.client
    import json

    host = url.split("/")[2]
    connection = http.client.HTTPConnection(host)
    body = json.dumps({"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]})
    connection.request("POST", "/v1/chat/completions", body, {"Content-Type": "application/json"})
    answer = json.loads(connection.getresponse().read())
    seen = len(answer["choices"][0]["message"]["content"])
    sample = meter.stop(1, expected=ANSWER_LENGTH, seen=seen)
    connection.close()
    return sample
