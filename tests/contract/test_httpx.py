"""The message seam over httpx, on real sockets: blocking, asyncio and trio.

A scenario is an `async` function over a client; what a blocking client gives needs no waiting for.
"""

from __future__ import annotations

import asyncio
import gc
import gzip
import inspect
import json
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from typing import Any

import attrs
import httpx
import httpx2
import pytest
import trio
import trustme

import oaio
from oaio.offline import OfflineServer
from oaio_protocol.actions import PoolTimeout
from oaio_protocol.http import Upload
from oaio_protocol.operations import chat
from oaio_protocol.pool import PoolLimits

HELLO: Any = [{"role": "user", "content": "hello"}]
PATIENCE = 20.0
QUICK = oaio.Timeout(total=PATIENCE, idle=0.2)
TRUST = ssl.create_default_context()  # httpx would load all authorities anew for each client

Scenario = Callable[[Any], Awaitable[Any]]


class Kind:
    """One way to run a scenario, over httpx or over our own backend."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.blocking = name == "blocking"

    def run(self, scenario: Scenario, client: Callable[[], Any]) -> Any:
        """Run `scenario` with a client of its own, which is closed after it."""

        async def main() -> Any:
            one = client()
            try:
                return await scenario(one)
            finally:
                await given(one.close())

        if self.blocking:
            coroutine: Any = main()
            try:
                coroutine.send(None)
            except StopIteration as end:
                found = end.value
            else:
                raise RuntimeError("the blocking client waited for an event loop")
        elif self.name == "asyncio":
            found = asyncio.run(main())
        else:
            found = trio.run(main)
        gc.collect()  # what was forgotten complains here
        return found

    def own(self, **options: Any) -> Any:
        """Return a client without httpx."""
        return (oaio.OpenAI if self.blocking else oaio.AsyncOpenAI)(api_key="sk-test", **options)

    def over_httpx(self, library: Any = httpx, **options: Any) -> Any:
        """Return a client over httpx."""
        made = {k: options.pop(k) for k in ("transport", "verify", "headers") if k in options}
        made.setdefault("verify", TRUST)
        http_client = (library.Client if self.blocking else library.AsyncClient)(**made)
        return self.own(http_client=http_client, **options)


async def given(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def events(stream: Any) -> list[Any]:
    return [event async for event in each(stream)]


async def each(stream: Any) -> Any:
    """Give the events of any stream."""
    end = object()
    while (event := await _next(stream, end)) is not end:
        yield event


async def _next(stream: Any, end: object) -> Any:
    if isinstance(stream, oaio.Stream):
        return next(stream, end)
    return await anext(stream, end)


async def ask(client: Any, directives: str = "", **arguments: Any) -> Any:
    headers = {"x-offline": directives} if directives else {}
    return await given(
        client.chat.completions.create(
            model="gpt-4o", messages=HELLO, extra_headers=headers, **arguments
        )
    )


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.002)


@pytest.fixture(params=["blocking", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> Kind:
    return Kind(request.param)


@pytest.fixture
def server() -> Iterator[OfflineServer]:
    with OfflineServer() as server:
        yield server


# --- the same results as without httpx --------------------------------------------------------


async def _calls(client: Any) -> list[Any]:
    models = await given(client.models.list())
    found = [
        await ask(client),
        await given(client.responses.create(model="gpt-4o", input="hello")),
        await given(client.embeddings.create(model="m", input=["a", "b"])),
        models,
        await given(client.models.retrieve(models.data[0].id)),
        *await events(await ask(client, stream=True)),
        *await events(await given(client.responses.create(model="m", input="x", stream=True))),
    ]
    return [model.to_dict() for model in found]


@pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])
def test_the_same_results(kind: Kind, server: OfflineServer, library: Any) -> None:
    url = server.base_url
    expected = kind.run(_calls, lambda: kind.own(base_url=url))
    sent = [(r.method, r.path, r.body, r.headers["authorization"]) for r in server.requests]
    server.reset()
    found = kind.run(_calls, lambda: kind.over_httpx(library, base_url=url))
    assert found == expected
    assert [(r.method, r.path, r.body, r.headers["authorization"]) for r in server.requests] == sent
    assert server.connections == 1


@pytest.mark.parametrize(
    "directives",
    [
        "status=400",
        "status=401",
        "status=404",
        "status=429",
        "status=503",
        "quota",
        "html",
        "drop",
        "cut=0",
        "reset=0",
        "cut=2",
        "reset=2",
        "error-event=0",
        "error-event=2",
        "malformed=1",
        "no-done",
    ],
)
@pytest.mark.parametrize("stream", [False, True], ids=["plain", "streamed"])
def test_the_same_errors(kind: Kind, server: OfflineServer, directives: str, stream: bool) -> None:
    async def scenario(client: Any) -> Any:
        seen = 0
        try:
            answer = await ask(client, directives, stream=stream)
            if stream:
                async for _ in each(answer):
                    seen += 1
        except oaio.OpenAIError as error:
            return type(error), error.code, error.type, error.status_code, error.retryable, seen
        return seen

    options = {"base_url": server.base_url, "max_retries": 0}
    expected = kind.run(scenario, lambda: kind.own(**options))
    assert kind.run(scenario, lambda: kind.over_httpx(**options)) == expected
    until(lambda: server.open_connections == 0)


def test_retry_after_429(kind: Kind, server: OfflineServer) -> None:
    async def scenario(client: Any) -> Any:
        plain = await ask(client, "status=429 retry-after-ms=1 times=2 key=plain")
        stream = await ask(client, "status=429 retry-after-ms=1 times=1 key=stream", stream=True)
        return plain, await events(stream)

    plain, streamed = kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url))
    assert plain.choices[0].message.content
    assert streamed[-1].choices[0].finish_reason == "stop"
    assert len(server.requests) == 5
    assert server.connections == 1


def test_five_streams_use_one_connection(kind: Kind, server: OfflineServer) -> None:
    async def scenario(client: Any) -> None:
        for _ in range(5):
            assert len(await events(await ask(client, stream=True))) > 5

    kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url))
    assert server.connections == 1


# --- time -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("directives", "stream", "timeout", "which"),
    [
        ("stall=2", True, QUICK, "idle"),
        ("stall=2 ping=0.02", True, QUICK, "idle"),
        ("stall=2", False, QUICK, "idle"),
        ("stall=2", True, oaio.Timeout(total=0.2, idle=None), "total"),
        ("stall=2 ping=0.02", True, oaio.Timeout(total=0.2), "total"),
        ("delay=60", False, 0.2, "total"),
        ("stall=0", True, oaio.Timeout(total=PATIENCE, first_event=0.2), "first_event"),
    ],
)
def test_limits_of_time(
    kind: Kind,
    server: OfflineServer,
    directives: str,
    stream: bool,
    timeout: oaio.Timeout | float,
    which: str,
) -> None:
    async def scenario(client: Any) -> Any:
        async def call() -> None:
            await events(await ask(client, directives, stream=stream, timeout=timeout))

        with pytest.raises(oaio.APITimeoutError) as caught:
            await call()
        return caught.value

    options = {"base_url": server.base_url, "max_retries": 0}
    began = time.monotonic()
    error = kind.run(scenario, lambda: kind.over_httpx(**options))
    assert error.which == which
    assert time.monotonic() - began < PATIENCE / 2
    if "delay" not in directives:  # while it sleeps, the server sees nothing
        until(lambda: server.open_connections == 0)


def test_an_answer_without_an_end_is_not_waited_for(kind: Kind) -> None:
    """After `[DONE]` the end of the message has half a second, whatever limits httpx has."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(
                    b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
                    b"transfer-encoding: chunked\r\n\r\ne\r\ndata: [DONE]\n\n\r\n"
                )
                with suppress(OSError):
                    connection.recv(1)  # until the client hangs up

        thread = threading.Thread(target=serve)
        thread.start()

        async def scenario(client: Any) -> Any:
            return await events(await ask(client, stream=True))

        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
        began = time.monotonic()
        assert kind.run(scenario, lambda: kind.over_httpx(base_url=url)) == []
        assert time.monotonic() - began < PATIENCE / 2
        thread.join(PATIENCE)
        assert not thread.is_alive()


def test_httpx_gets_the_limits(kind: Kind) -> None:
    seen: list[dict[str, float | None]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(dict(request.extensions["timeout"]))
        return httpx.Response(200, json={"object": "list", "data": []})

    async def scenario(client: Any) -> None:
        await given(client.models.list(timeout=oaio.Timeout(total=50, connect=2, write=None)))
        await given(client.models.list(timeout=None))

    kind.run(scenario, lambda: kind.over_httpx(transport=httpx.MockTransport(answer)))
    first, second = seen
    assert first["connect"] == 2
    assert first["write"] is not None
    assert 40 < first["write"] <= 50
    assert second == dict.fromkeys(("connect", "read", "write", "pool"))


# --- giving up --------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["break", "close", "with"])
def test_a_stream_that_is_given_up(kind: Kind, server: OfflineServer, way: str) -> None:
    async def scenario(client: Any) -> None:
        for _ in range(3):
            stream = await ask(client, "stall=3", stream=True)
            assert await _next(stream, None) is not None
            if way == "close":
                await given(stream.close())
            elif way == "with" and kind.blocking:
                with stream:
                    pass
            elif way == "with":
                async with stream:
                    pass
            del stream
            gc.collect()
            until(lambda: server.open_connections == 0)  # with a loop that stands still
        assert len(await events(await ask(client, stream=True))) > 5

    kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url))


def test_given_up_streams_do_not_fill_the_pool(server: OfflineServer) -> None:
    limits = httpx.Limits(max_connections=1)
    with oaio.OpenAI(
        api_key="sk", base_url=server.base_url, http_client=httpx.Client(limits=limits)
    ) as client:
        for _ in range(3):
            for _ in client.chat.completions.create(model="m", messages=HELLO, stream=True):
                break
        assert client.models.list().data


def test_a_full_pool_is_a_timeout(server: OfflineServer) -> None:
    limits = httpx.Limits(max_connections=1)
    with oaio.OpenAI(
        api_key="sk", base_url=server.base_url, http_client=httpx.Client(limits=limits)
    ) as client:
        hasty = client.with_options(timeout=0.2, max_retries=0)
        stream = client.chat.completions.create(model="m", messages=HELLO, stream=True)
        with stream, pytest.raises(oaio.APITimeoutError) as caught:
            hasty.models.list()
        assert caught.value.which == "pool"
        assert client.models.list().data


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "streamed"])
def test_cancellation_under_asyncio(server: OfflineServer, stream: bool) -> None:
    async def scenario(client: Any) -> None:
        async def call() -> None:
            await events(await ask(client, "stall=2", stream=stream))

        task = asyncio.create_task(call())
        while not server.open_connections:
            await asyncio.sleep(0.002)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        until(lambda: server.open_connections == 0)
        assert (await ask(client)).choices

    kind = Kind("asyncio")
    kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url))


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "streamed"])
def test_cancellation_under_trio(server: OfflineServer, stream: bool) -> None:
    async def scenario(client: Any) -> None:
        with trio.move_on_after(0.1) as scope:
            await events(await ask(client, "stall=2", stream=stream))
        assert scope.cancelled_caught
        until(lambda: server.open_connections == 0)
        assert (await ask(client)).choices

    kind = Kind("trio")
    kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url))


def test_several_event_loops_in_turn(server: OfflineServer) -> None:
    """httpx itself keeps connections of loops that are over: what it says is of our tree."""
    client = Kind("asyncio").over_httpx(base_url=server.base_url, max_retries=2)

    async def give_up() -> None:
        await _next(await ask(client, "stall=2", stream=True), None)

    async def call() -> Any:
        return await ask(client, "close")

    async def close() -> None:
        await client.close()

    asyncio.run(give_up())
    assert asyncio.run(call()).choices
    assert asyncio.run(call()).choices
    asyncio.run(close())
    gc.collect()


# --- connections ------------------------------------------------------------------------------


def test_nobody_there(kind: Kind) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    async def scenario(client: Any) -> Any:
        with pytest.raises(oaio.ConnectError) as caught:
            await ask(client)
        return caught.value

    url = f"http://127.0.0.1:{port}/v1"
    error = kind.run(scenario, lambda: kind.over_httpx(base_url=url, max_retries=0))
    assert error.retryable
    assert isinstance(error.__cause__, httpx.ConnectError)


def test_unknown_host(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: Any, **__: Any) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    async def scenario(client: Any) -> None:
        with pytest.raises(oaio.DNSError):
            await ask(client)

    kind.run(scenario, lambda: kind.over_httpx(base_url="http://no.test/v1", max_retries=0))


def test_tls(kind: Kind) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)

    async def trusted(client: Any) -> Any:
        await _next(await ask(client, "stall=3", stream=True), None)
        return await events(await ask(client, stream=True))

    async def refused(client: Any) -> Any:
        with pytest.raises(oaio.TLSError) as caught:
            await ask(client)
        return caught.value

    with OfflineServer(ssl_context=context) as server:
        url = server.base_url
        assert kind.run(trusted, lambda: kind.over_httpx(base_url=url, verify=trusting))
        error = kind.run(refused, lambda: kind.over_httpx(base_url=url))
        assert not error.retryable
        assert error.attempts == 1


def test_redirects_leave_the_key_behind(kind: Kind, server: OfflineServer) -> None:
    async def scenario(client: Any) -> Any:
        here = await ask(client, f"status=307 location={server.base_url}/models times=1 key=here")
        there = await ask(client, f"status=307 location={other.base_url}/x times=1 key=there")
        return here, there

    with OfflineServer() as other, pytest.raises(oaio.APIStatusError):
        kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url, max_retries=0))
    assert [r.headers.get("authorization") for r in server.requests] == ["Bearer sk-test"] * 2


def test_unix_sockets_belong_to_httpx(kind: Kind) -> None:
    async def scenario(client: Any) -> None:
        with pytest.raises(oaio.ConfigurationError, match="uds="):
            await ask(client)

    kind.run(scenario, lambda: kind.over_httpx(base_url="http+unix://%2Ftmp%2Fx.sock/v1"))


# --- bodies -----------------------------------------------------------------------------------

COMPLETION = {"id": "c", "choices": [{"index": 0, "message": {"content": "hi"}}]}


# httpx leaves its inner generators to the garbage collector when the coding is broken, which trio
# does not like.
@pytest.mark.filterwarnings("ignore:Async generator 'httpx:ResourceWarning")
@pytest.mark.parametrize("whole", [True, False], ids=["whole", "broken"])
def test_compressed_answers(kind: Kind, whole: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert "gzip" in request.headers["accept-encoding"]
        body = gzip.compress(json.dumps(COMPLETION).encode())
        headers = {"content-encoding": "gzip", "content-type": "application/json"}
        stream = httpx.ByteStream(body if whole else b"\x1f\x8b" + body[20:])
        return httpx.Response(200, headers=headers, stream=stream)

    async def scenario(client: Any) -> Any:
        if whole:
            return await ask(client)
        with pytest.raises(oaio.ContentCodingError):
            await ask(client)
        return None

    found = kind.run(scenario, lambda: kind.over_httpx(transport=httpx.MockTransport(answer)))
    assert found is None or found.choices[0].message.content == "hi"


class Source:
    def __init__(self, data: bytes) -> None:
        self.data = data

    def pread(self, offset: int, max_bytes: int) -> bytes:
        if offset > 200_000 and len(self.data) < 500_000:
            raise OSError("the disk is gone")
        return self.data[offset : offset + max_bytes]


BIG = json.dumps({"model": "m", "messages": HELLO, "user": "é" * 100_000}).encode()


def _upload(data: bytes, size: int, directives: str = "") -> Any:
    operation = chat.create(
        model="m", messages=HELLO, extra_headers={"x-offline": directives} if directives else {}
    )
    return attrs.evolve(operation, body=Upload(Source(data), size))


def test_uploads(kind: Kind, server: OfflineServer) -> None:
    async def scenario(client: Any) -> Any:
        operation = _upload(BIG, len(BIG), "status=503 retry-after-ms=1 times=1")
        return await given(client.call(operation))

    found = kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url))
    assert found.choices
    assert [request.body for request in server.requests] == [BIG, BIG]
    assert server.requests[0].headers["content-length"] == str(len(BIG))
    assert "transfer-encoding" not in server.requests[0].headers


@pytest.mark.parametrize(
    ("size", "words"), [(len(BIG) + 1, "ended at byte"), (450_000, "disk is gone")]
)
def test_uploads_that_cannot_be_read(
    kind: Kind, server: OfflineServer, size: int, words: str
) -> None:
    data = BIG if size > len(BIG) else b"x" * 450_000

    async def scenario(client: Any) -> None:
        with pytest.raises(oaio.APIError, match=words):
            await given(client.call(_upload(data, size)))

    kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url, max_retries=0))


# --- clients ----------------------------------------------------------------------------------


def test_closing_closes_the_httpx_client(kind: Kind, server: OfflineServer) -> None:
    async def scenario(client: Any) -> None:
        http_client = client._http_client.client
        await ask(client)
        await given(client.close())
        assert http_client.is_closed
        with pytest.raises(oaio.ClientClosedError):
            await ask(client)

    kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url))
    until(lambda: server.open_connections == 0)


def test_a_closed_httpx_client(kind: Kind, server: OfflineServer) -> None:
    async def scenario(client: Any) -> None:
        http_client = client._http_client.client
        await given(http_client.close() if kind.blocking else http_client.aclose())
        with pytest.raises(oaio.ClientClosedError, match="httpx"):
            await ask(client.with_options(timeout=3))

    kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url))


def test_closing_wakes_a_thread_that_reads(server: OfflineServer) -> None:
    client = Kind("blocking").over_httpx(base_url=server.base_url)
    stream = client.chat.completions.create(
        model="m", messages=HELLO, stream=True, extra_headers={"x-offline": "stall=1"}
    )
    next(stream)
    failures: list[Exception] = []

    def read() -> None:
        try:
            next(stream)
        except oaio.OpenAIError as error:
            failures.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    client.close()
    server.close()
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert isinstance(failures[0], oaio.ClientClosedError)


def test_what_httpx_adds(kind: Kind, server: OfflineServer) -> None:
    async def scenario(client: Any) -> None:
        await ask(client)

    headers = {"X-Team": "blue", "Authorization": "Bearer not-this"}
    kind.run(scenario, lambda: kind.over_httpx(base_url=server.base_url, headers=headers))
    (request,) = server.requests
    assert request.headers["x-team"] == "blue"
    assert request.headers["authorization"] == "Bearer sk-test"
    assert request.headers["user-agent"].startswith("oaio/")


@pytest.mark.parametrize(
    ("client", "http_client"),
    [
        (oaio.OpenAI, httpx.AsyncClient),
        (oaio.AsyncOpenAI, httpx.Client),
        (oaio.OpenAI, object),
        (oaio.AsyncOpenAI, dict),
    ],
)
def test_another_kind_of_client(client: Any, http_client: Any) -> None:
    wanted = "httpx.Client" if client is oaio.OpenAI else "httpx.AsyncClient"
    with pytest.raises(oaio.ConfigurationError, match=rf"{wanted}, not an? .*"):
        client(api_key="sk", http_client=http_client())


def test_what_httpx_decides_is_for_httpx_to_be_told() -> None:
    with httpx.Client(verify=TRUST) as http_client:
        for options in ({"ssl_context": TRUST}, {"limits": PoolLimits()}):
            with pytest.raises(oaio.ConfigurationError, match="ssl_context and limits"):
                oaio.OpenAI(api_key="sk", http_client=http_client, **options)


def test_subclasses_of_httpx_clients() -> None:
    class Mine(httpx.Client):
        pass

    with oaio.OpenAI(api_key="sk", http_client=Mine()) as client:
        assert not client.is_closed()


def test_httpx_is_not_imported_without_need() -> None:
    program = (
        "import sys, oaio\n"
        "oaio.OpenAI(api_key='sk').close()\n"
        "oaio.AsyncOpenAI(api_key='sk')\n"
        "print(sorted({'httpx', 'httpx2', 'httpcore', 'anyio', 'trio'} & sys.modules.keys()))"
    )
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"


# --- what httpx says --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "expected", "which"),
    [
        (httpx.ConnectTimeout("x"), oaio.APITimeoutError, "connect"),
        (httpx.WriteTimeout("x"), oaio.APITimeoutError, "write"),
        (httpx.ReadTimeout("x"), oaio.APITimeoutError, "total"),
        (httpx.PoolTimeout("x"), oaio.APITimeoutError, "pool"),
        (PoolTimeout("x"), oaio.APITimeoutError, "total"),
        (httpx.ConnectError("x"), oaio.ConnectError, None),
        (httpx.ProxyError("x"), oaio.ConnectError, None),
        (httpx.ReadError("x"), oaio.ConnectionLostError, None),
        (httpx.WriteError("x"), oaio.ConnectionLostError, None),
        (httpx.CloseError("x"), oaio.ConnectionLostError, None),
        (
            httpx.RemoteProtocolError("Server disconnected without sending a response."),
            oaio.ConnectionLostError,
            None,
        ),
        (httpx.RemoteProtocolError("illegal status line"), oaio.ProtocolError, None),
        (httpx.LocalProtocolError("x"), oaio.ProtocolError, None),
        (httpx.UnsupportedProtocol("x"), oaio.ConfigurationError, None),
        (httpx.InvalidURL("x"), oaio.ConfigurationError, None),
        (RuntimeError("Event loop is closed"), oaio.ConnectionLostError, None),
        (BrokenPipeError("x"), oaio.ConnectionLostError, None),
    ],
    ids=lambda value: getattr(value, "__name__", None) or str(type(value).__name__),
)
def test_errors_of_httpx(kind: Kind, error: Exception, expected: Any, which: str | None) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        raise error

    async def scenario(client: Any) -> Any:
        with pytest.raises(oaio.OpenAIError) as caught:
            await ask(client, timeout=PATIENCE)
        return caught.value

    found = kind.run(
        scenario,
        lambda: kind.over_httpx(transport=httpx.MockTransport(answer), max_retries=0),
    )
    assert type(found) is expected
    assert getattr(found, "which", None) == which
    causes = []
    cause: BaseException | None = found
    while cause is not None:
        causes.append(cause)
        assert len(causes) < 9, "a cycle of causes"
        cause = cause.__cause__
    assert error in causes
