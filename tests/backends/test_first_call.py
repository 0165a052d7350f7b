"""What a program loads up to the answer of its first plain call: a short script waits for it.

The names below are all that may be loaded of our own. A module costs 0.3 to 1 ms; one that such a
call can do without is imported where it is needed.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

from oaio.offline import OfflineServer

CORE = """
    oaio_protocol oaio_protocol._slotted oaio_protocol._values oaio_protocol.actions
    oaio_protocol.answer oaio_protocol.call oaio_protocol.config oaio_protocol.errors
    oaio_protocol.exchange oaio_protocol.failures oaio_protocol.http oaio_protocol.http1
    oaio_protocol.json oaio_protocol.models oaio_protocol.models._base
    oaio_protocol.models._decode oaio_protocol.models.chat oaio_protocol.operations
    oaio_protocol.operations._base oaio_protocol.operations._chat_message_params
    oaio_protocol.operations._chat_params oaio_protocol.operations.chat oaio_protocol.pool
    oaio_protocol.pool.values oaio_protocol.reading oaio_protocol.http.redirects oaio_protocol.retry
    oaio_protocol.secrets oaio_protocol.sse oaio_protocol.streams oaio_protocol.telemetry
    oaio_protocol.timeouts oaio_protocol.validation
"""
BOTH = """
    oaio oaio._client oaio._client.arguments oaio._client.calls oaio._client.chance
    oaio._client.client oaio._client.listeners oaio._client.sync oaio._client.verbs oaio._streams
    oaio._transport oaio._transport.accepted oaio._transport.connections oaio._transport.dial
    oaio._transport.locks oaio._transport.sockets oaio._transport.tls oaio._transport.waits
    oaio.blocking oaio.resources oaio.resources._later oaio.resources._resource
    oaio.resources._signature oaio.resources.chat oaio.resources.clients
"""
ASYNCIO = (
    "oaio._transport.line_async oaio._client.async_client oaio._transport.dial_async oaio.asyncio"
)

NEVER = {"cattrs", "email", "h2", "hashlib", "http", "pathlib", "random", "tempfile"}
"""What others wrote and a plain call has no use for, though it may well creep in."""
NOT_BLOCKING = {"asyncio", "concurrent", "logging", "ssl", "subprocess"}

BLOCKING_CALL = """
import oaio
with oaio.OpenAI(api_key="k", base_url=URL) as api:
    api.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "hi"}])
"""
ASYNCIO_CALL = """
import asyncio
from oaio.asyncio import AsyncOpenAI
async def main():
    async with AsyncOpenAI(api_key="k", base_url=URL) as api:
        await api.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "hi"}]
        )
asyncio.run(main())
"""


def loaded(program: str, url: str) -> set[str]:
    """Return the modules that `program` loads, beside those that an interpreter begins with."""
    code = (
        f"import sys; before = set(sys.modules); URL = {url!r}\n{program}\n"
        "print(*set(sys.modules) - before)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(told.stdout.split())


@pytest.mark.parametrize(
    ("program", "ours", "never"),
    [
        pytest.param(BLOCKING_CALL, CORE + BOTH, NEVER | NOT_BLOCKING, id="blocking"),
        pytest.param(ASYNCIO_CALL, CORE + BOTH + ASYNCIO, NEVER, id="asyncio"),
    ],
)
def test_nothing_more_is_loaded(
    program: str, ours: str, never: set[str], offline_server: OfflineServer
) -> None:
    found = loaded(program, offline_server.base_url)
    mine = {name for name in found if name.partition(".")[0] in ("oaio", "oaio_protocol")}
    assert "oaio_protocol.models.chat" in mine
    assert not mine - set(ours.split())
    assert not {name.partition(".")[0] for name in found} & never


def test_importing_loads_no_client() -> None:
    """Who only catches errors, say."""
    found = loaded("import oaio; oaio.APIError", "")
    assert "oaio_protocol.errors" in found
    assert not found & {"oaio.blocking", "oaio_protocol.call", "oaio_protocol.http1", "socket"}
