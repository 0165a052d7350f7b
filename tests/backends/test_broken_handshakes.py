"""Proxies and servers that end, or fall silent, at each byte of what they say before a request."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

import pytest

from oaio import NetworkError, Timeout

from .proxy_servers import LOGIN, PASSWORD
from .raw_server import Peer
from .scenes import Scene

Say = Callable[[Peer], None]


class Cut(Exception):  # noqa: N818 - no failure of a script
    pass


class Dying:
    """A proxy, for a `RawServer`, whose connections end after so many bytes of what they say."""

    def __init__(self, say: Callable[[Dying], None], count: int, end: str) -> None:
        self._say, self._left, self._end = say, count, end

    def __call__(self, peer: Peer) -> None:
        self.peer = peer
        try:
            self._say(self)
        except Cut:
            if self._end == "reset":
                peer.reset()
            return
        peer.read_to_end()

    def hear(self, count: int) -> bytes:
        data = b""
        while len(data) < count:
            data += self.peer.sock.recv(count - len(data)) or b"\0" * count
        return data

    def say(self, data: bytes) -> None:
        self.peer.send(data[: self._left])
        self._left -= len(data)
        if self._left < 0:
            raise Cut


def http(proxy: Dying) -> None:
    proxy.peer.read_head()
    proxy.say(b"HTTP/1.1 200 OK\r\nVia: x\r\n\r\n")
    tls(proxy)


def refusal(proxy: Dying) -> None:
    proxy.peer.read_head()
    proxy.say(b"HTTP/1.1 403 No\r\nContent-Length: 4\r\n\r\nnono")


def socks(proxy: Dying) -> None:
    count = proxy.hear(2)[1]
    proxy.hear(count)
    proxy.say(b"\5\2")
    user = proxy.hear(2)[1]
    size = proxy.hear(user + 1)[-1]
    proxy.hear(size)
    proxy.say(b"\1\0")
    proxy.hear(4 + 1 + len("api.test") + 2)
    proxy.say(b"\5\0\0\1\0\0\0\0\0\0")
    tls(proxy)


def tls(proxy: Dying) -> None:
    proxy.hear(5)
    proxy.say(b"\x16\x03\x03\x00\x7a\x02\x00\x00")


KINDS = {
    "http": (http, "http", 35),
    "refusal": (refusal, "http", 42),
    "socks": (socks, "socks5", 22),
}
"""What is said, the scheme, and how many bytes it is."""


@pytest.mark.parametrize("end", ["close", "reset"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_proxy_that_dies_at_each_byte(clear_scene: Scene, kind: str, end: str) -> None:
    say, scheme, size = KINDS[kind]
    scene = clear_scene

    async def main() -> list[str]:
        server = scene.raw(*(Dying(say, count, end) for count in range(size)))
        client = scene.client(
            base_url="https://api.test/v1",
            proxy=f"{scheme}://{LOGIN}@127.0.0.1:{server.port}",
            max_retries=0,
        )
        found = []
        for _ in range(size):
            with pytest.raises(NetworkError) as caught:
                await client.chat()
            error = caught.value
            text = f"{error} {error!r} {vars(error)}"
            assert PASSWORD not in text
            assert LOGIN not in text
            found.append(type(error).__name__)
        assert client.client.stats().in_use == 0
        return found

    assert set(scene.play(main)) <= {"ProxyError", "ConnectError", "TLSError"}


class Stalling(Dying):
    """One that falls silent instead, and tells when."""

    def __init__(self, say: Callable[[Dying], None], count: int) -> None:
        super().__init__(say, count, "")
        self.silent = threading.Event()

    def __call__(self, peer: Peer) -> None:
        self.peer = peer
        with contextlib.suppress(Cut):
            self._say(self)
        self.silent.set()
        peer.read_to_end()


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_that_is_cancelled_at_each_byte(clear_scene: Scene, kind: str) -> None:
    say, scheme, size = KINDS[kind]
    scene = clear_scene
    proxies = [Stalling(say, count) for count in range(0, size, 3)]
    # Nothing can cancel the blocking client, which waits to the end of this limit.
    limit = Timeout(connect=0.1) if repr(scene.player) == "blocking" else Timeout()

    async def main() -> None:
        server = scene.raw(*proxies)
        for proxy in proxies:
            client = scene.client(
                base_url="https://api.test/v1",
                proxy=f"{scheme}://{LOGIN}@127.0.0.1:{server.port}",
                timeout=limit,
            )
            await scene.player.stop(client.chat, proxy.silent, client.close)
            assert client.client.stats().in_use == 0

    scene.play(main)
