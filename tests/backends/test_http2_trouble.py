"""What hurts the calls that share an HTTP/2 connection: a full network, a fork, an interruption."""

from __future__ import annotations

import gc
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

import oaio
from oaio._transport.connections import Connections
from oaio._transport.http2_async import SharedConnection as AsyncShared
from oaio._transport.http2_blocking import SharedConnection as BlockingShared
from oaio._transport.locks import take
from oaio.blocking import Connection
from oaio_protocol.http import Endpoint, Request
from oaio_protocol.pool import PoolLimits

from .http2_server import Http2Server, Peer, model
from .scenes import Scene
from .test_http2 import DONE, Serve, client, event, named, serve
from .test_lifecycle import needs_fork, run_script

__all__ = ["serve"]

REQUEST = Request("GET", Endpoint("http", "one.test", 80), "/v1/models", (), b"")


class Interrupted(BaseException):
    """As `KeyboardInterrupt`, which would end an event loop."""


@pytest.fixture
def ends() -> Iterator[tuple[BlockingShared, socket.socket]]:
    """A connection, and the server's end of it, which does nothing by itself."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    pool: Connections[Any] = Connections()
    shared = BlockingShared(Connection(ours), pool, "one")
    yield shared, theirs
    shared.close()
    theirs.close()


def fill(sock: socket.socket) -> None:
    with suppress(BlockingIOError):
        while True:
            sock.send(bytes(65536))


def flushed(shared: BlockingShared) -> list[bool]:
    """Return what `flush` returns, nothing if it never does."""
    found: list[bool] = []
    thread = threading.Thread(target=lambda: found.append(shared.flush()), daemon=True)
    thread.start()
    thread.join(5)
    return found


def test_a_stream_can_be_given_up_while_the_network_takes_nothing(
    ends: tuple[BlockingShared, socket.socket],
) -> None:
    shared, _ = ends
    one, two = shared.http.stream(), shared.http.stream()
    one.open(REQUEST)
    fill(shared.connection._sock)
    assert flushed(shared) == [False]
    two.open(REQUEST)
    shared.drop(one)
    assert flushed(shared) == [False]
    assert one.over
    assert not two.over


def test_a_stream_can_be_given_up_when_nothing_can_be_written_any_more(
    ends: tuple[BlockingShared, socket.socket],
) -> None:
    shared, theirs = ends
    stream = shared.http.stream()
    stream.open(REQUEST)
    theirs.close()
    assert flushed(shared) == [True]
    shared.drop(stream)
    assert flushed(shared) == [True]
    assert stream.over


def test_an_interruption_between_reading_and_understanding_ends_the_connection(
    ends: tuple[BlockingShared, socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, theirs = ends
    stream = shared.http.stream()
    stream.open(REQUEST)
    theirs.send(b"\0\0\0\4\0\0\0\0\0")  # SETTINGS

    def interrupted(*_: object) -> None:
        raise Interrupted

    monkeypatch.setattr(shared.http, "receive_data", interrupted)
    with pytest.raises(Interrupted):
        shared.receive()
    error = stream.next_event()
    assert isinstance(error, oaio.ConnectionLostError)
    assert "interrupted" in error.message
    assert not shared.http.accepts


def test_an_interruption_while_a_request_is_encoded_ends_the_connection(
    ends: tuple[BlockingShared, socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, _ = ends

    def interrupted(*_: object, **__: object) -> None:
        raise Interrupted

    monkeypatch.setattr(shared.http._h2, "send_headers", interrupted)
    with pytest.raises(Interrupted):
        shared.http.stream().open(REQUEST)
    assert shared.http.over


def test_a_lock_that_is_only_tried_for() -> None:
    lock = threading.Lock()
    first: list[bool] = []
    second: list[bool] = []
    assert take(lock, 0, first)
    assert not take(lock, 0, second)
    assert (first, second) == ([True], [False])


def test_an_interruption_while_a_connection_is_opened_gives_the_place_back(
    scene: Scene, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    face = client(scene, serve(), max_retries=0, timeout=5, limits=PoolLimits(max_connections=1))
    begun: list[int] = []

    for shared in (BlockingShared, AsyncShared):
        usual: Any = shared.__init__

        def interrupted(*args: Any, usual: Any = usual) -> None:
            begun.append(1)
            if len(begun) == 1:
                raise Interrupted
            usual(*args)

        monkeypatch.setattr(shared, "__init__", interrupted)

    async def main() -> Any:
        with pytest.raises(Interrupted):
            await named(face, "a")
        return (await named(face, "b")).owned_by

    assert scene.play(main) == "2"


def test_calls_at_once_go_out_in_few_writes(scene: Scene, serve: Serve) -> None:
    if scene.player.name == "blocking":
        pytest.skip("threads do not wait for each other before they write")
    held: list[int] = []

    def all_at_once(peer: Peer, stream: int) -> None:
        if peer.heads[stream][":path"].endswith("first"):
            model(peer, stream)
            return
        held.append(stream)
        if len(held) == 50:
            for number in held:
                model(peer, number)
            held.clear()

    face = client(scene, serve(all_at_once))
    sent: list[int] = []

    class Counting:
        def __init__(self, sock: Any) -> None:
            self.recv, self._sock = sock.recv, sock

        def send(self, data: bytes) -> int:
            sent.append(len(data))
            return self._sock.send(data)  # type: ignore[no-any-return]

    async def main() -> None:
        await named(face, "first")
        (shared,) = face.client._connections._all
        shared._sock = Counting(shared._sock)
        await scene.player.together(*[lambda: named(face, "a") for _ in range(50)])

    scene.play(main)
    assert len(sent) <= 10


def test_a_client_that_is_dropped_closes_its_connection_at_once() -> None:
    server = Http2Server()
    try:
        openai = oaio.OpenAI(api_key="k", base_url=server.base_url, http2="prior-knowledge")
        openai.models.retrieve("a")
        gc.collect()
        gc.disable()
        try:
            del openai
            assert server.wait_until(lambda: server.peers[0].ended)
        finally:
            gc.enable()
    finally:
        server.close()


FORK = """
    import gc, os, sys
    import oaio

    client = oaio.OpenAI(api_key="k", base_url=sys.argv[1], http2="prior-knowledge")
    arguments = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}
    stream = client.chat.completions.create(stream=True, **arguments)
    next(stream)
    pid = os.fork()
    if pid == 0:
        del stream                  # the child drops its copy
        gc.collect()
        print("child", client.models.retrieve("a").owned_by, flush=True)
        client.close()
        os._exit(0)
    os.waitpid(pid, 0)
    print("parent", client.models.retrieve("go-on").owned_by, len(list(stream)))
    client.close()
"""


@needs_fork
def test_the_child_of_a_fork_leaves_its_parents_streams_alone() -> None:
    def answer(peer: Peer, stream: int) -> None:
        path = peer.heads[stream][":path"]
        if "models" not in path:
            peer.head(stream, kind="text/event-stream")
            peer.data(stream, event("a"))
            return
        model(peer, stream)
        if "go-on" in path:
            peer.data(1, event("b") + DONE, end=True)

    server = Http2Server(answer)
    try:
        assert run_script(FORK, server.base_url).splitlines() == ["child 2", "parent 1 2"]
        assert not server.peers[0].resets
    finally:
        server.close()
