"""Which connection a call gets: limits, queues, reuse, replacement; and how sockets are set up."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from typing import Any

import anyio
import pytest

from oaio import APITimeoutError, ClientClosedError, OpenAIError, Timeout
from oaio._transport.tls import default_context
from oaio_protocol.actions import Failed, Ok, PoolTimeout, Receive
from oaio_protocol.pool import PoolLimits
from oaio_protocol.telemetry import AttemptFailed, CallFinished, Warned

from .players import BlockingPlayer, Face, settle
from .raw_server import Peer
from .scenes import Scene, failure
from .test_scenarios import answer_all, words


def only_socket(client: Face) -> socket.socket:
    """Return the socket of the only connection of `client`."""
    (connection,) = client.client._connections._all
    found: socket.socket = connection._sock
    return found


class Queue(dict[Any, Any]):
    """Takes the place of a client's record of who waits for a connection, and tells of arrivals."""

    def __init__(self, client: Face) -> None:
        super().__init__()
        self._changed = threading.Condition()
        client.client._connections._wakers = self

    def __setitem__(self, ticket: Any, waker: Any) -> None:
        with self._changed:
            super().__setitem__(ticket, waker)
            self._changed.notify_all()

    async def reach(self, scene: Scene, count: int) -> None:
        """Wait until `count` calls wait for a connection."""

        def wait() -> bool:
            with self._changed:
                return self._changed.wait_for(lambda: len(self) == count, 20)

        assert await scene.player.in_thread(wait), "nobody came into the queue"


# Limits and queues


def test_many_calls_share_few_connections(scene: Scene) -> None:
    count = 32

    async def main() -> list[Any]:
        client = scene.client(limits=PoolLimits(max_connections=4))

        async def plain() -> Any:
            return words(await client.chat(offline="words=2"))

        async def streamed() -> Any:
            return len(await (await client.stream(offline="words=2")).texts())

        return await scene.player.together(*[plain, streamed] * (count // 2))

    assert scene.play(main) == [(2, "stop"), 2] * (count // 2)
    assert scene.connections <= 4
    assert scene.requests == count


def test_failures_give_their_place_back(scene: Scene) -> None:
    async def main() -> Any:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            dead = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
            client = scene.client(limits=PoolLimits(max_connections=1), timeout=30)
            for _ in range(3):
                other = Face(client.client.with_options(base_url=dead))
                assert (await failure(other.chat()))[0] == "ConnectError"
                reset = await failure(client.stream(offline="reset=1"))
                assert reset[0] == "StreamConnectionLostError"
        return words(await client.chat(offline="words=2"))

    assert scene.play(main) == (2, "stop")


def test_the_queue_has_a_deadline(scene: Scene) -> None:
    async def main() -> Any:
        client = scene.client(limits=PoolLimits(max_connections=1))
        events = await client.stream(offline="words=3")
        with pytest.raises(APITimeoutError, match="pool") as caught:
            await client.chat(timeout=Timeout(total=0.2))
        assert isinstance(caught.value.__cause__, PoolTimeout)
        left = len(await events.texts())
        return caught.value.which, left, words(await client.chat(offline="words=2"))

    assert scene.play(main) == ("pool", 3, (2, "stop"))
    assert (scene.connections, scene.requests) == (1, 2)


def test_who_queues_is_told_that_the_client_is_closed(scene: Scene) -> None:
    async def main() -> Any:
        client = scene.client(limits=PoolLimits(max_connections=1))
        queue = Queue(client)
        await client.stream(offline="stall=1")
        held = await client.stream(offline="stall=1")

        async def ask() -> str:
            with pytest.raises(ClientClosedError):
                await client.chat()
            return "told"

        async def close() -> None:
            await queue.reach(scene, 1)
            await client.close()

        told, _ = await scene.player.together(ask, close)
        del held
        return told

    assert scene.play(main) == "told"


def test_a_call_that_is_cancelled_in_the_queue_takes_no_place(scene: Scene) -> None:
    if isinstance(scene.player, BlockingPlayer):
        pytest.skip("nothing cancels a thread")

    async def main() -> Any:
        client = scene.client(limits=PoolLimits(max_connections=1))
        queue = Queue(client)
        events = await client.stream(offline="words=3")
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(client.chat)
            await queue.reach(scene, 3)
            group.cancel_scope.cancel()
        assert client.client._connections._pool.waiting == 0
        left = len(await events.texts())
        return left, words(await client.chat(offline="words=2"))

    assert scene.play(main) == (3, (2, "stop"))
    assert (scene.connections, scene.requests) == (1, 2)


def test_a_call_that_is_cancelled_when_its_turn_comes_passes_it_on(scene: Scene) -> None:
    if isinstance(scene.player, BlockingPlayer):
        pytest.skip("nothing cancels a thread")

    async def main() -> Any:
        client = scene.client(limits=PoolLimits(max_connections=1))
        queue = Queue(client)
        events = await client.stream(offline="stall=1")
        given: list[Any] = []

        async def second() -> None:
            given.append(words(await client.chat(offline="words=2")))

        async with anyio.create_task_group() as others, anyio.create_task_group() as group:
            group.start_soon(client.chat)
            await queue.reach(scene, 1)
            others.start_soon(second)
            await queue.reach(scene, 2)
            await events.close()  # the first in the queue is woken, but does not run yet
            group.cancel_scope.cancel()
        return given

    assert scene.play(main) == [(2, "stop")]
    assert scene.requests == 2


def test_idle_connections_beyond_the_limit_are_closed(scene: Scene) -> None:
    everyone, gone = threading.Barrier(3), [threading.Event() for _ in range(3)]

    def answer(peer: Peer) -> None:
        peer.read_request()
        everyone.wait(20)
        peer.answer()
        peer.read_to_end()
        gone[peer.number].set()

    async def main() -> int:
        client = scene.client(scene.raw(*[answer] * 3), limits=PoolLimits(max_idle=1))
        await scene.player.together(*[client.chat] * 3)
        kept = len(client.client._connections._all)
        await client.close()
        for event in gone:
            await scene.player.wait(event)
        return kept

    assert scene.play(main) == 1


def test_a_kept_connection_makes_room_for_one_to_elsewhere(scene: Scene) -> None:
    gone = threading.Event()

    def first(peer: Peer) -> None:
        peer.read_request()
        peer.answer()
        peer.read_to_end()
        gone.set()

    async def main() -> Any:
        there = scene.raw(answer_all)
        client = scene.client(scene.raw(first), limits=PoolLimits(max_connections=1))
        await client.chat()
        other = Face(client.client.with_options(base_url=there.base_url))
        found = words(await other.chat())
        await scene.player.wait(gone)
        return found

    assert scene.play(main) == (2, "stop")


# Kept connections


def test_a_kept_connection_that_was_closed_is_replaced(scene: Scene) -> None:
    closed = threading.Event()

    def answer_and_close(peer: Peer) -> None:
        peer.read_request()
        peer.answer()
        peer.say_goodbye()
        closed.set()
        peer.read_to_end()

    failures: list[Any] = []

    async def main() -> Any:
        server = scene.raw(answer_and_close, answer_all)
        client = scene.client(server, max_retries=0, observer=failures.append)
        await client.chat()
        await scene.player.wait(closed)
        return words(await client.chat())

    assert scene.play(main) == (2, "stop")
    assert (scene.connections, scene.requests) == (2, 2)
    assert [one.outcome for one in failures if isinstance(one, CallFinished)] == ["completed"] * 2
    assert not [one for one in failures if isinstance(one, AttemptFailed)]


@pytest.mark.parametrize("ending", ["close", "reset"])
def test_a_kept_connection_that_is_closed_under_a_request_is_replaced(
    ending: str, scene: Scene
) -> None:
    def answer_one(peer: Peer) -> None:
        peer.read_request()
        peer.answer()
        peer.read_request()
        if ending == "reset":
            peer.reset()
            return
        peer.say_goodbye()
        peer.read_to_end()

    happenings: list[Any] = []

    async def main() -> Any:
        server = scene.raw(answer_one, answer_all)
        client = scene.client(server, max_retries=0, observer=happenings.append)
        await client.chat()
        return words(await client.chat())

    assert scene.play(main) == (2, "stop")
    assert (scene.connections, scene.requests) == (2, 3)
    assert [one.attempts for one in happenings if isinstance(one, CallFinished)] == [1, 1]


def test_a_fresh_connection_that_is_closed_is_a_failure(scene: Scene) -> None:
    def close(peer: Peer) -> None:
        peer.read_request()
        peer.say_goodbye()
        peer.read_to_end()

    async def main() -> Any:
        return await failure(scene.client(scene.raw(close), max_retries=0).chat())

    assert scene.play(main) == ("ConnectionLostError", 1)
    assert scene.requests == 1


def test_bytes_that_follow_an_answer_cost_the_connection(scene: Scene) -> None:
    def too_much(peer: Peer) -> None:
        peer.read_request()
        peer.answer(surplus=b"HTTP/1.1 200 OK\r\n\r\n")
        peer.read_to_end()

    happenings: list[Any] = []

    async def main() -> Any:
        server = scene.raw(too_much, answer_all)
        client = scene.client(server, observer=happenings.append)
        return [words(await client.chat()) for _ in range(2)]

    assert scene.play(main) == [(2, "stop")] * 2
    assert scene.connections == 2
    warned = [one.message for one in happenings if isinstance(one, Warned)]
    assert "after its answer" in warned[0]


def test_bytes_that_come_between_calls_cost_the_connection(scene: Scene) -> None:
    answered, sent = threading.Event(), threading.Event()

    def say_more(peer: Peer) -> None:
        peer.read_request()
        peer.answer()
        answered.wait(20)
        peer.send(b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\n")
        sent.set()
        peer.read_to_end()

    async def main() -> Any:
        client = scene.client(scene.raw(say_more, answer_all))
        first = words(await client.chat())
        answered.set()
        await scene.player.wait(sent)
        return first, words(await client.chat())

    assert scene.play(main) == ((2, "stop"),) * 2
    assert (scene.connections, scene.requests) == (2, 2)


# Sockets


def test_sockets_send_at_once_and_notice_that_a_peer_is_gone(scene: Scene) -> None:
    async def main() -> None:
        client = scene.client()
        await client.chat(offline="words=2")
        sock = only_socket(client)
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
        if hasattr(socket, "TCP_KEEPIDLE"):
            assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60
        assert not sock.get_inheritable()
        if scene.secure:
            assert isinstance(sock, ssl.SSLSocket)
            assert sock.version() in ("TLSv1.2", "TLSv1.3")

    scene.play(main)


def test_a_deadline_that_has_passed_asks_for_what_is_there(scene: Scene) -> None:
    async def main() -> list[Any]:
        client = scene.client()
        events = await client.stream(offline="stall=1")
        line, clock = events.stream._line, events.stream._clock
        found: list[Any] = []
        with contextlib.suppress(OpenAIError):
            # First what came with the event, then nothing, which is not an end of the connection.
            while not found or isinstance(found[-1], Ok):
                found.append(await settle(line.perform(Receive(65536, clock() - 1))))
        return found

    (*_, last) = scene.play(main)
    assert isinstance(last, Failed)
    assert isinstance(last.error, TimeoutError)


def test_a_limit_of_years(scene: Scene) -> None:
    async def main() -> Any:
        client = scene.client(timeout=Timeout(1e9, connect=1e9, write=1e9, idle=1e9))
        return words(await client.chat(offline="words=2"))

    assert scene.play(main) == (2, "stop")


def test_no_limit_at_all(scene: Scene) -> None:
    async def main() -> Any:
        client = scene.client(timeout=None, limits=PoolLimits(max_connections=1))

        async def one() -> Any:
            return words(await client.chat(offline="words=2"))

        return await scene.player.together(one, one)

    assert scene.play(main) == [(2, "stop")] * 2
    assert scene.connections == 1


def test_the_usual_context_verifies_and_refuses_old_tls() -> None:
    context = default_context()
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname
    assert default_context() is context
