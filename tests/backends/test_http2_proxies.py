"""HTTP/2 through proxies: in a tunnel, and in TLS within TLS."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from oaio_protocol.operations import embeddings

from .http2_server import Http2Server, Peer, model
from .players import Face
from .proxy_servers import pass_on, socks_server
from .scenes import Scene
from .test_http2 import DONE, client, event, named

LARGE = 300_000
"""Bytes in each direction of each call, many times what the sockets on the way hold."""
CALLS = 10


def answer(peer: Peer, stream: int) -> None:
    path = peer.heads[stream][":path"]
    if path.endswith("/embeddings"):
        peer.answer(stream, {"object": "list", "data": [], "model": "x" * LARGE})
    elif path.endswith("/chat/completions"):
        peer.head(stream, kind="text/event-stream")
        for word in ("one ", "two ", "three"):
            peer.data(stream, event(word))
        peer.data(stream, DONE, end=True)
    else:
        model(peer, stream)


@pytest.fixture(params=["http", "https", "socks5"])
def proxy(request: pytest.FixtureRequest, scene: Scene) -> Iterator[str]:
    if request.param == "socks5":
        with socks_server(scene.folder) as server:
            yield server.url()
        return
    if not scene.secure:
        pytest.skip("without a tunnel the proxy reads the requests: see below")
    context = scene.authority.server_context() if request.param == "https" else None
    yield f"{request.param}://127.0.0.1:{scene.raw(pass_on, ssl_context=context).port}"


def test_calls_share_a_connection_through_a_proxy(scene: Scene, proxy: str) -> None:
    server = Http2Server(answer, ssl_context=scene.server_context)
    face = client(scene, server, proxy=proxy, max_retries=0)

    async def large() -> int:
        operation = embeddings.create(model="m", input=["w" * LARGE])
        return len((await face.call(operation)).model)

    async def streamed() -> str:
        return "".join(await (await face.stream()).texts())

    async def main() -> Any:
        first = (await named(face, "a")).owned_by
        works: list[Any] = [large, streamed] * (CALLS // 2)
        return first, await scene.player.together(*works)

    try:
        assert scene.play(main) == ("1", [LARGE, "one two three"] * (CALLS // 2))
        assert (server.connections, server.requests) == (1, CALLS + 1)
    finally:
        server.close()


def test_a_proxy_that_reads_requests_is_spoken_to_in_http_1(clear_scene: Scene) -> None:
    """Nothing says that it speaks HTTP/2, also if the server is known to."""

    async def main() -> Any:
        face: Face = clear_scene.client(
            base_url="http://api.test/v1",
            proxy=f"http://127.0.0.1:{reader.port}",
            http2="prior-knowledge",
        )
        return (await face.chat()).choices[0].message.content

    def read(peer: Any) -> None:
        line = peer.read_request().line
        assert line == "POST http://api.test/v1/chat/completions HTTP/1.1"
        peer.answer()

    reader = clear_scene.raw(read)
    assert clear_scene.play(main) == "one two"
