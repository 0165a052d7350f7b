"""Through proxies, with every backend: real ones, and some that do everything wrong."""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import oaio
from oaio import APITimeoutError, AuthenticationError, OpenAIError, ProxyError, Timeout
from oaio_protocol.operations import embeddings

from .players import Face
from .proxy_servers import (
    LOGIN,
    PASSWORD,
    USER,
    ProxyServer,
    needs_tinyproxy,
    pass_on,
    socks_server,
    tinyproxy,
)
from .raw_server import Peer
from .scenes import Scene, failure
from .test_scenarios import words


@pytest.fixture(scope="module")
def open_proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProxyServer]:
    with tinyproxy(tmp_path_factory.mktemp("open")) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def closed_proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProxyServer]:
    """One that wants a login, which tinyproxy takes in letters and digits only."""
    with tinyproxy(tmp_path_factory.mktemp("closed"), "BasicAuth user hunter2") as proxy:
        yield proxy


@pytest.fixture(scope="module")
def socks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProxyServer]:
    with socks_server(tmp_path_factory.mktemp("socks")) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def closed_socks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProxyServer]:
    with socks_server(tmp_path_factory.mktemp("closed-socks"), USER, PASSWORD) as proxy:
        yield proxy


async def talk(scene: Scene, proxy: Any, **options: Any) -> Any:
    """Make a plain call, a stream and a large upload through `proxy`."""
    client = scene.client(proxy=proxy, **options)
    plain = words(await client.chat(offline="words=3"))
    streamed = len(await (await client.stream(offline="words=5")).texts())
    found = await client.call(embeddings.create(model="m", input=["word " * 200_000] * 2))
    return plain, streamed, len(found.data)


TALKED = ((3, "stop"), 5, 2)


def check_talk(scene: Scene, proxy: ProxyServer, login: str | None = None) -> None:
    before = len(proxy.log)
    assert scene.play(lambda: talk(scene, proxy.url(login))) == TALKED
    # A tunnel is kept; tinyproxy closes a connection after each request that it passes on.
    kept = scene.secure or proxy.scheme == "socks5"
    assert (scene.connections, scene.requests) == (1 if kept else 3, 3)
    assert str(scene.offline.port) in proxy.log[before:], "it did not go through the proxy"
    for request in scene.offline.requests:
        assert not [name for name in request.headers if name.lower().startswith("proxy-")]
        assert request.headers["authorization"] == "Bearer sk-test"


# Real ones


@needs_tinyproxy
def test_through_an_http_proxy(scene: Scene, open_proxy: ProxyServer) -> None:
    check_talk(scene, open_proxy)


@needs_tinyproxy
def test_with_a_login(scene: Scene, closed_proxy: ProxyServer) -> None:
    check_talk(scene, closed_proxy, "user:hunter2")


@needs_tinyproxy
@pytest.mark.parametrize("login", [None, "user:wrong-password"])
def test_without_the_login(
    scene: Scene, closed_proxy: ProxyServer, login: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> Any:
        with pytest.raises(OpenAIError) as caught:
            await scene.client(proxy=closed_proxy.url(login)).chat()
        return caught.value

    with caplog.at_level(logging.DEBUG):
        error = scene.play(main)
    # tinyproxy answers 401 to a wrong password, which over plain HTTP could be the server's.
    status = 407 if login is None else 401
    assert (error.status_code, error.retryable, error.attempts) == (status, False, 1)
    assert isinstance(error, ProxyError if scene.secure or status == 407 else AuthenticationError)
    if isinstance(error, ProxyError):
        assert f"{status} (its user name or password is missing or wrong)" in error.message
        assert "Proxy Authentication" in error.body or not scene.secure or status == 401
    for text in (repr(error), str(vars(error)), caplog.text):
        assert "wrong-password" not in text
        assert "dXNlcjp3cm9uZy1wYXNzd29yZA" not in text
    assert scene.requests == 0


@needs_tinyproxy
def test_a_host_that_the_proxy_cannot_reach(scene: Scene, open_proxy: ProxyServer) -> None:
    scheme = "https" if scene.secure else "http"
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"{scheme}://127.0.0.1:{unused.getsockname()[1]}/v1"

        async def main() -> Any:
            return await failure(scene.client(base_url=url, proxy=open_proxy.url()).chat())

        # Through a tunnel the proxy is the only one who can say 500; else it might be the server.
        error = "ProxyError" if scene.secure else "ServerError"
        assert scene.play(main) == (error, 4, 500)


@needs_tinyproxy
def test_a_host_that_the_proxy_forbids(scene: Scene, tmp_path: Path) -> None:
    (tmp_path / "filter").write_text("127.0.0.1\n")

    async def main() -> Any:
        return await failure(scene.client(proxy=proxy.url()).chat())

    with tinyproxy(tmp_path, f'Filter "{tmp_path / "filter"}"') as proxy:
        expected = ("ProxyError", 1, 403) if scene.secure else ("PermissionDeniedError", 1, 403)
        assert scene.play(main) == expected


def test_through_a_socks_proxy(scene: Scene, socks: ProxyServer) -> None:
    check_talk(scene, socks)


def test_through_a_socks_proxy_with_a_login(scene: Scene, closed_socks: ProxyServer) -> None:
    check_talk(scene, closed_socks, LOGIN)


def test_a_socks_proxy_looks_names_up(scene: Scene, socks: ProxyServer) -> None:
    before = len(socks.log)
    url = scene.offline.base_url.replace("127.0.0.1", "localhost")
    assert scene.play(lambda: talk(scene, socks.url(), base_url=url)) == TALKED
    assert "('localhost', " in socks.log[before:], "the name was looked up here"


@pytest.mark.parametrize("login", [None, "some%20user:wrong"])
def test_a_socks_proxy_that_refuses(
    scene: Scene, closed_socks: ProxyServer, login: str | None
) -> None:
    async def main() -> Any:
        return await failure(scene.client(proxy=closed_socks.url(login)).chat())

    assert scene.play(main) == ("ProxyError", 1)


def test_a_host_that_a_socks_proxy_cannot_reach(scene: Scene, socks: ProxyServer) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"

        async def main() -> Any:
            with pytest.raises(ProxyError, match="connection refused") as caught:
                await scene.client(base_url=url, proxy=socks.url()).chat()
            return caught.value.attempts

        assert scene.play(main) == 4


# What the environment says


@needs_tinyproxy
def test_the_environment(
    scene: Scene, open_proxy: ProxyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY" if scene.secure else "http_proxy", open_proxy.url())

    async def main() -> list[int]:
        port, counts = f":{scene.offline.port}", []
        for proxy, without in ((None, ""), (None, "127.0.0.0/8"), (False, "")):
            monkeypatch.setenv("NO_PROXY", without)
            await scene.client(proxy=proxy).chat()
            counts.append(open_proxy.log.count(port))
        return counts

    through, without, refused = scene.play(main)
    assert through > 0
    assert without == refused == through


def test_a_unix_socket_needs_no_proxy(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")

    def answer(peer: Peer) -> None:
        assert peer.read_request().line == "POST /v1/chat/completions HTTP/1.1"
        peer.answer()

    async def main() -> Any:
        server = scene.raw(answer, unix_path=scene.folder / "api.sock")
        return words(await scene.client(server).chat())

    assert scene.play(main) == (2, "stop")


@needs_tinyproxy
def test_connections_are_not_mixed(scene: Scene, open_proxy: ProxyServer) -> None:
    async def main() -> None:
        client = scene.client(proxy=False)
        await client.chat()
        settings = client.client._settings
        proxies = scene.client(proxy=open_proxy.url()).client._settings.proxies
        through = client.client.with_options()
        through._settings = settings.with_changes(proxies=proxies)
        await Face(through).chat()
        await client.chat()

    scene.play(main)
    assert (scene.connections, scene.requests) == (2, 3)


# TLS to the proxy


def test_through_an_https_proxy(scene: Scene) -> None:
    if not scene.secure:
        pytest.skip("only a tunnel is TLS in TLS; the other case is below")

    async def main() -> Any:
        server = scene.raw(pass_on)
        return await talk(scene, f"https://{LOGIN}@127.0.0.1:{server.port}")

    assert scene.play(main) == TALKED
    assert scene.connections == 2


def test_http_through_an_https_proxy(scene: Scene) -> None:
    def answer(peer: Peer) -> None:
        request = peer.read_request()
        assert request.line == "POST http://api.test/v1/chat/completions HTTP/1.1"
        assert request.headers["host"] == "api.test"
        assert request.headers["proxy-authorization"] == "Basic dTpw"
        peer.answer()

    async def main() -> Any:
        server = scene.raw(answer, ssl_context=scene.authority.server_context())
        proxy = f"https://u:p@127.0.0.1:{server.port}"
        return words(await scene.client(base_url="http://api.test/v1", proxy=proxy).chat())

    assert scene.play(main) == (2, "stop")


def test_certificates_are_verified_at_both_ends(scene: Scene) -> None:
    if not scene.secure:
        pytest.skip("there is one TLS only")

    async def main() -> Any:
        good = scene.raw(pass_on)
        bad = scene.raw(lambda peer: None, ssl_context=scene.authority.server_context("bad.test"))
        wrong = scene.serve(ssl_context=scene.authority.server_context("wrong.test"))
        seen = []
        for proxy, server in ((bad, scene.offline), (good, wrong)):
            client = scene.client(server, proxy=f"https://127.0.0.1:{proxy.port}")
            with pytest.raises(oaio.TLSError, match="certificate") as caught:
                await client.chat()
            seen.append(caught.value.attempts)
        return seen

    try:
        assert scene.play(main) == [1, 1]
    finally:
        for server in scene._servers:  # the peers are told of it by an alert
            server._failures = []  # type: ignore[union-attr]


# Proxies that do everything wrong


def through(scene: Scene, *scripts: Any, **options: Any) -> Face:
    """Return a client for https through a proxy of `scripts`."""
    server = scene.raw(*scripts, ssl_context=None)
    proxy = f"http://{LOGIN}@127.0.0.1:{server.port}"
    return scene.client(base_url="https://api.test/v1", proxy=proxy, **options)


def test_a_proxy_that_dies_before_its_answer(scene: Scene) -> None:
    def die(peer: Peer) -> None:
        peer.read_head()

    def reset(peer: Peer) -> None:
        peer.read_head()
        peer.reset()

    def half(peer: Peer) -> None:
        peer.read_head()
        peer.send(b"HTTP/1.1 200 Conn")

    async def main() -> Any:
        client = through(scene, die, half, reset, die)
        with pytest.raises(ProxyError, match="closed the connection before") as caught:
            await client.chat()
        return caught.value.attempts

    assert scene.play(main) == 4


def test_a_proxy_that_dies_in_the_tls_of_the_server(scene: Scene) -> None:
    def die(peer: Peer) -> None:
        peer.read_head()
        peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
        peer.sock.recv(1)

    async def main() -> Any:
        return (await failure(through(scene, die, max_retries=0).chat()))[0]

    assert scene.play(main) in ("TLSError", "ConnectError")  # by when the reset comes


def test_a_proxy_that_sends_back_what_it_got(scene: Scene) -> None:
    def echo(peer: Peer) -> None:
        login = peer.read_head().headers["proxy-authorization"]
        peer.head(502, content_length=len(login), x_login=login)
        peer.send(login.encode())

    async def main() -> Any:
        with pytest.raises(ProxyError) as caught:
            await through(scene, echo, max_retries=0).chat()
        return caught.value

    error = scene.play(main)
    assert (error.status_code, error.retryable, error.body) == (502, True, "Basic **********")
    assert error.response.headers["x-login"] == "Basic **********"
    assert error.proxy.startswith("http://127.0.0.1:")


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 200 O", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_a_proxy_that_stalls(scene: Scene, said: bytes) -> None:
    def stall(peer: Peer) -> None:
        peer.read_head()
        peer.send(said)
        peer.read_to_end()

    async def main() -> Any:
        client = through(scene, stall, timeout=Timeout(connect=0.1), max_retries=0)
        with pytest.raises(APITimeoutError) as caught:
            await client.chat()
        return caught.value.which

    assert scene.play(main) == "connect"


def test_a_refusal_whose_page_stalls_is_still_a_refusal(scene: Scene) -> None:
    def stall(peer: Peer) -> None:
        peer.read_head()
        peer.head(403, content_length=100)
        peer.send(b"because")
        peer.read_to_end()

    async def main() -> Any:
        client = through(scene, stall, timeout=Timeout(connect=0.2))
        with pytest.raises(ProxyError, match="because") as caught:
            await client.chat()
        return caught.value.status_code

    assert scene.play(main) == 403


def test_a_proxy_that_does_not_run(scene: Scene) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        proxy = f"http://u:hunter2@127.0.0.1:{unused.getsockname()[1]}"

        async def main() -> Any:
            with pytest.raises(OpenAIError) as caught:
                await scene.client(proxy=proxy).chat()
            return caught.value

        error = scene.play(main)
    assert isinstance(error, oaio.ConnectError)
    assert "through the proxy http://127.0.0.1:" in str(error)
    assert "hunter2" not in str(error)


def test_a_redirect_over_http_goes_through_the_proxy_too(scene: Scene) -> None:
    def send_on(peer: Peer) -> None:
        peer.read_request()
        peer.head(307, location="http://two.test/v1/elsewhere", content_length=0)
        peer.read_to_end()

    def answer(peer: Peer) -> None:
        request = peer.read_request()
        assert request.line == "POST http://two.test/v1/elsewhere HTTP/1.1"
        assert request.headers["proxy-authorization"].startswith("Basic ")
        assert "authorization" not in request.headers
        peer.answer()

    async def main() -> Any:
        server = scene.raw(send_on, answer, ssl_context=None)
        proxy = f"http://{LOGIN}@127.0.0.1:{server.port}"
        return words(await scene.client(base_url="http://one.test/v1", proxy=proxy).chat())

    assert scene.play(main) == (2, "stop")
