"""`oaio.DefaultHttpxClient` and the others: what is given to them takes effect."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import httpx
import httpx2
import pytest
import trio

import oaio
from oaio.offline import OfflineServer

BLOCKING = {"DefaultHttpxClient": httpx, "DefaultHttpx2Client": httpx2}
ASYNC = {"DefaultAsyncHttpxClient": httpx, "DefaultAsyncHttpx2Client": httpx2}


@pytest.mark.parametrize("name", BLOCKING)
def test_blocking_clients(name: str, offline_server: OfflineServer) -> None:
    made = getattr(oaio, name)()
    assert isinstance(made, BLOCKING[name].Client)
    assert (made.timeout.connect, made.timeout.read, made.follow_redirects) == (5.0, 600.0, True)
    with oaio.OpenAI(api_key="k", base_url=offline_server.base_url, http_client=made) as client:
        assert client.timeout == oaio.DEFAULT_TIMEOUT
        assert client.models.list().data
        again = client.with_options(http_client=getattr(oaio, name)(timeout=7))
        assert again.models.list().data
        assert (again.timeout.connect, again.timeout.idle) == (7, 7)
        again.close()
        assert client.models.list().data
    assert made.is_closed


@pytest.mark.parametrize("name", [*ASYNC, "DefaultAioHttpClient"])
def test_async_clients(name: str, offline_server: OfflineServer) -> None:
    async def main() -> None:
        made = getattr(oaio, name)(timeout=30)
        assert isinstance(made, ASYNC.get(name, httpx).AsyncClient)
        url = offline_server.base_url
        async with oaio.AsyncOpenAI(api_key="k", base_url=url, http_client=made) as client:
            assert client.timeout.connect == 30
            assert (await client.models.list()).data
            stream = await client.chat.completions.create(
                model="m", messages=[{"role": "user", "content": "Hello."}], stream=True
            )
            assert len([chunk async for chunk in stream]) > 1
        assert made.is_closed

    asyncio.run(main())
    if name != "DefaultAioHttpClient":  # aiohttp is for asyncio only
        trio.run(main)


def test_its_arguments_take_effect() -> None:
    asked: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"object": "list", "data": []})

    made = oaio.DefaultHttpxClient(
        transport=httpx.MockTransport(answer), headers={"x-own": "1"}, limits=httpx.Limits()
    )
    with oaio.OpenAI(api_key="k", http_client=made, timeout=12) as client:
        assert client.timeout.total == 12
        client.models.list()
    assert asked[0].headers["x-own"] == "1"
    assert asked[0].headers["authorization"] == "Bearer k"


def test_its_proxy_is_gone_through(offline_server: OfflineServer) -> None:
    """An offline server as the proxy: it is asked for the whole URL (RFC 9112 section 3.2.2)."""
    made = oaio.DefaultHttpxClient(proxy=offline_server.base_url.removesuffix("/v1"))
    given: Any = {"api_key": "k", "base_url": "http://x.example/v1", "max_retries": 0}
    with oaio.OpenAI(**given, http_client=made) as client, pytest.raises(oaio.APIStatusError):
        client.models.list()
    assert offline_server.requests[-1].headers["host"] == "x.example"


def test_limits_of_time_that_are_httpxs_own_are_not_taken_for_the_users() -> None:
    for made in (httpx.Client(), httpx2.Client()):
        with oaio.OpenAI(api_key="k", http_client=made) as client:
            assert client.timeout == oaio.DEFAULT_TIMEOUT


def test_the_other_names() -> None:
    assert oaio.Transport is httpx.BaseTransport
    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    assert limits == oaio.DEFAULT_CONNECTION_LIMITS
    assert "Proxy" in str(oaio.ProxiesTypes)


def test_transport_settings_do_not_go_with_an_http_client() -> None:
    with oaio.OpenAI(api_key="k", http_client=httpx.Client()) as client:
        for given in ({"http2": True}, {"proxy": "http://x:1"}, {"limits": oaio.PoolLimits()}):
            options: Any = given
            with pytest.raises(oaio.ConfigurationError, match="http_client"):
                client.with_options(**options)


def test_without_httpx_it_is_said_what_to_install() -> None:
    program = (
        "import sys\n"
        "for name in ('httpx', 'httpx2', 'httpx_aiohttp'): sys.modules[name] = None\n"
        "import oaio\n"
        "print(hasattr(oaio, 'DefaultHttpxClient'))\n"
        "try: oaio.DefaultAioHttpClient\n"
        "except AttributeError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "False",
        (
            "DefaultAioHttpClient needs httpx_aiohttp, which is not installed: "
            "pip install httpx_aiohttp"
        ),
    ]
