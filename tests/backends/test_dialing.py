"""How connections are opened: names with several addresses, silent ones, and TLS's offers."""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import trio

import oaio
from oaio import APITimeoutError, ConnectError, DNSError, Timeout
from oaio._transport.line_async import Connection, Line
from oaio._transport.race import Race
from oaio._transport.tls import TLS, default_context
from oaio.trio import current_loop
from oaio_protocol.actions import Receive
from oaio_protocol.dial import eyeballs
from oaio_protocol.dial.eyeballs import ATTEMPT_DELAY
from oaio_protocol.http import Endpoint, Request

from .players import Face
from .scenes import Scene
from .test_scenarios import words

NAME = "localhost"
"""What is looked up: a name that the certificates of the tests are for."""
ANYWHERE = Endpoint("https", "api.test", 443)


_really = socket.getaddrinfo


class Names:
    """What the system's resolver answers for `NAME`."""

    def __init__(self) -> None:
        self.found: list[Any] = []

    def look_up(self, host: Any, port: Any, *_: Any, **__: Any) -> list[Any]:
        if host in (NAME, NAME.encode()):
            return self.found
        return list(_really(host, port, 0, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST))

    def add(self, host: str, port: int) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        address = (host, port, 0, 0) if ":" in host else (host, port)
        self.found.append((family, socket.SOCK_STREAM, 6, "", address))


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    found = Names()
    monkeypatch.setattr(socket, "getaddrinfo", found.look_up)
    return found


@pytest.fixture
def silent() -> Iterator[int]:
    """A port that answers nothing: the queue of its listener is full, so a SYN gets lost."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            filling = stack.enter_context(socket.socket())
            filling.setblocking(False)
            filling.connect_ex(listener.getsockname())
        yield int(listener.getsockname()[1])


@pytest.fixture
def refusing() -> Iterator[int]:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        yield int(unused.getsockname()[1])


def client(scene: Scene, **options: Any) -> Face:
    scheme = "https" if scene.secure else "http"
    return scene.client(base_url=f"{scheme}://{NAME}/v1", **{"max_retries": 0, **options})


def ask(scene: Scene, **options: Any) -> Any:
    async def main() -> Any:
        return words(await client(scene, **options).chat(offline="words=2"))

    return scene.play(main)


def test_an_address_that_refuses_is_passed_over_at_once(
    scene: Scene, names: Names, refusing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(eyeballs, "ATTEMPT_DELAY", 1000.0)
    names.add("127.0.0.1", refusing)
    names.add("::1", refusing)
    names.add("127.0.0.1", scene.offline.port)
    assert ask(scene) == (2, "stop")


def test_a_silent_address_costs_the_delay_only(
    scene: Scene, names: Names, silent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(eyeballs, "ATTEMPT_DELAY", 0.02)
    names.add("127.0.0.1", silent)
    names.add("127.0.0.1", silent)
    names.add("127.0.0.1", scene.offline.port)
    assert ask(scene, timeout=Timeout(connect=10)) == (2, "stop")
    assert scene.connections == 1


def test_a_slow_address_may_still_win(
    scene: Scene, names: Names, silent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first one answers after the second was begun, which stays silent."""
    monkeypatch.setattr(eyeballs, "ATTEMPT_DELAY", 0.0)
    names.add("127.0.0.1", scene.offline.port)
    names.add("127.0.0.1", silent)
    assert ask(scene) == (2, "stop")


def test_all_addresses_are_silent(scene: Scene, names: Names, silent: int) -> None:
    names.add("127.0.0.1", silent)
    names.add("127.0.0.1", silent)

    async def main() -> Any:
        with pytest.raises(APITimeoutError) as caught:
            await client(scene, timeout=Timeout(connect=0.1)).chat()
        return caught.value.which

    assert scene.play(main) == "connect"


def test_all_addresses_refuse(scene: Scene, names: Names, refusing: int) -> None:
    names.add("::1", refusing)
    names.add("127.0.0.1", refusing)

    async def main() -> Any:
        with pytest.raises(ConnectError) as caught:
            await client(scene).chat()
        return type(caught.value.__cause__)

    assert scene.play(main) is ConnectionRefusedError


@pytest.mark.parametrize("count", [0, 1])
def test_a_name_without_a_usable_address(scene: Scene, names: Names, count: int) -> None:
    for _ in range(count):
        names.found.append((socket.AF_INET, socket.SOCK_STREAM, 6, "", ("255.255.255.255", 9)))

    async def main() -> Any:
        with pytest.raises(ConnectError) as caught:
            await client(scene).chat()
        return caught.value.retryable

    assert scene.play(main)


def test_a_name_that_nobody_knows(scene: Scene, names: Names) -> None:
    async def main() -> Any:
        with pytest.raises(DNSError):
            await scene.client(base_url="http://nobody.test/v1", max_retries=0).chat()

    scene.play(main)


def test_a_proxy_with_several_addresses(scene: Scene, names: Names, refusing: int) -> None:
    """The addresses are the proxy's; the server's are none of the client's business."""
    from .proxy_servers import pass_on

    proxy = scene.raw(pass_on, ssl_context=None)
    names.add("127.0.0.1", refusing)
    names.add("127.0.0.1", proxy.port)

    async def main() -> Any:
        found = scene.client(
            base_url=f"https://127.0.0.1:{scene.offline.port}/v1",
            proxy=f"http://{NAME}:1",
        )
        return words(await found.chat(offline="words=2"))

    if scene.secure:
        assert scene.play(main) == (2, "stop")


def test_a_unix_socket_whose_queue_is_full(clear_scene: Scene) -> None:
    path = clear_scene.folder / "full.sock"
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(str(path))
        listener.listen(0)
        for _ in range(3):
            filling = stack.enter_context(socket.socket(socket.AF_UNIX))
            filling.setblocking(False)
            filling.connect_ex(str(path))

        async def main() -> Any:
            url = f"http+unix://{str(path).replace('/', '%2F')}/v1"
            with pytest.raises(ConnectError, match="its socket's queue is full") as caught:
                await clear_scene.client(base_url=url, max_retries=0).chat()
            return caught.value.retryable

        assert clear_scene.play(main) is True


def test_a_look_at_what_has_come_may_find_that_tls_has_to_write_first() -> None:
    class Full:
        """A channel whose key changes while its socket takes nothing."""

        def recv(self, size: int) -> bytes:
            raise ssl.SSLWantWriteError

    async def main() -> Any:
        ours, theirs = socket.socketpair()
        with ours as sock, theirs:
            line: Any = Line(None, None, Request("GET", ANYWHERE, "/", ()), current_loop())  # type: ignore[arg-type]
            line._connection = Connection(sock, line._loop.watch(sock))
            line._connection._channel = Full()
            return await line.perform(Receive(100, deadline=-1.0))

    assert isinstance(trio.run(main).error, TimeoutError)


def test_cancelling_leaves_no_attempt(scene: Scene, names: Names, silent: int) -> None:
    names.add("127.0.0.1", silent)
    names.add("127.0.0.1", silent)
    begun = threading.Event()
    begin = Race._begin

    def begin_and_tell(race: Race, address: Any) -> None:
        begin(race, address)
        begun.set()

    async def main() -> None:
        # The limit is for the blocking client, which nothing can cancel.
        found = client(scene, timeout=Timeout(connect=0.3))
        await scene.player.stop(found.chat, begun, found.close)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Race, "_begin", begin_and_tell)
        scene.play(main)


def test_where_a_loop_cannot_wait_for_all_attempts(
    scene: Scene, names: Names, silent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, whose `select` has no descriptor."""
    monkeypatch.setattr("oaio._transport.race.selectors.DefaultSelector", selectors.SelectSelector)
    monkeypatch.setattr(eyeballs, "ATTEMPT_DELAY", 0.02)
    names.add("127.0.0.1", silent)
    names.add("127.0.0.1", scene.offline.port)
    assert ask(scene) == (2, "stop")


def test_a_race_by_itself(refusing: int, silent: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        addresses: list[Any] = [
            (socket.AF_INET, ("127.0.0.1", silent)),
            (socket.AF_INET, ("127.0.0.1", refusing)),
            (socket.AF_INET, listener.getsockname()),
        ]
        race = Race(addresses)
        assert race.fileno() is not None
        assert race.winner(0.0) is None
        assert race.next_look(0.0) == ATTEMPT_DELAY
        race.wait(0)
        assert race.winner(ATTEMPT_DELAY / 2) is None
        while (winner := race.winner(ATTEMPT_DELAY)) is None:
            race.wait(5)  # the refusal and the connection take their moment
        with winner:
            assert winner.getpeername() == listener.getsockname()
        race.close()
        race.close()


# TLS's offers


def test_each_connection_offers_its_own_protocols() -> None:
    """One context serves clients with and without HTTP/2, and proxies."""
    context = default_context()
    for alpn in (("h2", "http/1.1"), ("http/1.1",)):
        ours, theirs = socket.socketpair()
        with ours, theirs:
            wrapped = TLS(context).start(ours, "api.test", alpn)
            assert isinstance(wrapped, ssl.SSLSocket)
            with wrapped:
                wrapped.setblocking(False)
                with pytest.raises(ssl.SSLWantReadError):
                    wrapped.do_handshake()
                hello = theirs.recv(65536)
        assert (b"\x02h2" in hello) == ("h2" in alpn)
        assert b"\x08http/1.1" in hello


def test_what_was_agreed_upon_is_known(scene: Scene) -> None:
    if not scene.secure:
        pytest.skip("ALPN is a part of TLS")
    server_context = scene.authority.server_context()
    server_context.set_alpn_protocols(["http/1.1"])

    async def main() -> Any:
        found = scene.client(scene.serve(ssl_context=server_context))
        await found.chat()
        (connection,) = found.client._connections._all
        return connection.alpn

    assert scene.play(main) == "http/1.1"


def test_a_client_of_a_proxy_imports_what_it_needs_only() -> None:
    """Neither socksio nor the proxies' rules are loaded for clients without one."""
    import subprocess
    import sys

    code = (
        "import sys, oaio; oaio.OpenAI(api_key='k').close();"
        "print(sorted({'socksio', 'ssl', 'oaio_protocol.dial', 'oaio_protocol.dial.proxy',"
        " 'oaio._transport.race'}"
        " & set(sys.modules)))"
    )
    printed = subprocess.check_output([sys.executable, "-c", code], text=True)
    assert printed.strip() == "[]"


def test_names_are_public() -> None:
    assert issubclass(oaio.ProxyError, oaio.APIConnectionError)
