"""Beginnings and ends: of streams, clients, event loops and processes."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import trio

import oaio
from oaio import ClientClosedError, ConfigurationError, StreamInterrupted
from oaio.offline import OfflineServer

from .players import Events, Face, text_of
from .raw_server import Peer, chunk
from .scenes import QUICK, Authority, Scene
from .test_scenarios import answer_all, words


class Silence:
    """A script that sends one event and then nothing, until the client leaves."""

    def __init__(self) -> None:
        self.waiting, self.gone = threading.Event(), threading.Event()

    def __call__(self, peer: Peer) -> None:
        peer.read_request()
        peer.stream_head()
        peer.piece(chunk("one"))
        self.waiting.set()
        peer.read_to_end()
        self.gone.set()


@contextmanager
def no_collector() -> Iterator[None]:
    """Let only reference counts free objects."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def leftovers() -> list[object]:
    """Return the objects of this project's classes that only the garbage collector can free."""
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        gc.collect()
        return [o for o in gc.garbage if type(o).__module__.startswith("oaio")]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()


def untracked(scene: Scene, base_url: str) -> Face:
    """Return a client that nobody else holds or closes."""
    context = scene.authority.client_context()
    return scene.player.client(api_key="k", base_url=base_url, ssl_context=context, retry=QUICK)


# Streams that are dropped


def test_a_stream_in_a_cycle_is_closed_by_the_garbage_collector(scene: Scene) -> None:
    silence = Silence()

    async def main() -> Any:
        client = scene.client(scene.raw(silence, answer_all))

        async def begin() -> None:
            events = await client.stream()
            events.cycle = events  # type: ignore[attr-defined]
            await anext(events)

        await begin()
        assert not silence.gone.is_set()
        gc.collect()
        await scene.player.wait(silence.gone)
        return words(await client.chat())

    assert scene.play(main) == (2, "stop")


def test_a_stream_that_outlives_its_loop_is_closed_when_it_is_dropped(scene: Scene) -> None:
    silence = Silence()
    server = scene.raw(silence)

    async def begin() -> tuple[Face, Events]:
        client = untracked(scene, server.base_url)
        events = await client.stream()
        await anext(events)
        return client, events

    client, events = scene.player.run(begin)
    del events
    gc.collect()  # trio keeps the result of a run for a while
    assert silence.gone.wait(20)
    del client
    gc.collect()


def test_leaving_the_with_block_closes_the_stream(scene: Scene) -> None:
    silence = Silence()

    async def main() -> None:
        stream = (await scene.client(scene.raw(silence)).stream()).stream
        if isinstance(stream, oaio.Stream):
            with stream as same:
                assert same is stream
        else:
            async with stream as same:
                assert same is stream
        await scene.player.wait(silence.gone)

    scene.play(main)


def test_closing_a_stream_that_was_read_keeps_its_connection(scene: Scene) -> None:
    async def main() -> None:
        client = scene.client()
        events = await client.stream(offline="words=2")
        await events.texts()
        await events.close()
        await events.close()
        await client.chat(offline="words=2")

    scene.play(main)
    assert scene.connections == 1


def test_a_stream_that_is_closed_while_it_is_read_says_so(scene: Scene) -> None:
    silence, reading = Silence(), threading.Event()

    async def main() -> Any:
        events = await scene.client(scene.raw(silence)).stream()

        async def read() -> Any:
            found = []
            try:
                async for event in events:
                    found.append(text_of(event))
                    reading.set()
            except StreamInterrupted as error:
                return found, error.received
            return found, "the end"

        async def close() -> None:
            await scene.player.wait(reading)
            await events.close()

        given, _ = await scene.player.together(read, close)
        await scene.player.wait(silence.gone)
        return given

    # In a thread it may also be closed between two waits.
    assert scene.play(main) in ((["one"], 1), (["one"], "the end"))


# Clients


def test_a_client_that_is_dropped_closes_its_connections(scene: Scene) -> None:
    gone = threading.Event()

    def answer(peer: Peer) -> None:
        answer_all(peer)
        gone.set()

    server = scene.raw(answer)

    async def main() -> None:
        await untracked(scene, server.base_url).chat()
        # Without the garbage collector: it may not come before there is no descriptor left.
        await scene.player.wait(gone)

    with no_collector():
        scene.player.run(main)


@pytest.mark.parametrize("offline", ["", "status=400"])
def test_a_call_leaves_nothing_for_the_garbage_collector(scene: Scene, offline: str) -> None:
    async def main() -> list[object]:
        client = scene.client()

        async def call() -> None:
            try:
                await client.chat(offline=offline)
            except oaio.BadRequestError:
                assert offline

        await call()  # which imports what it needs
        gc.collect()
        with no_collector():
            await call()
            return leftovers()

    assert scene.play(main) == []


def test_a_refused_connection_leaves_nothing_for_the_garbage_collector(scene: Scene) -> None:
    nobody = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
    nobody.close()

    async def main() -> list[object]:
        client = untracked(scene, address)

        async def call() -> None:
            try:
                await client.chat()
            except oaio.ConnectError:
                return

        await call()
        gc.collect()
        with no_collector():
            await call()
            return leftovers()

    assert scene.player.run(main) == []


def test_a_closed_client_says_so(scene: Scene) -> None:
    async def main() -> None:
        client = scene.client()
        other = Face(client.client.with_options(timeout=5))
        await client.chat(offline="words=2")
        assert not client.client.is_closed()
        await client.close()
        await client.close()
        for closed in (client, other):
            assert closed.client.is_closed()
            with pytest.raises(ClientClosedError, match="closed"):
                await closed.chat()
            with pytest.raises(ConfigurationError):
                await closed.stream()

    scene.play(main)
    assert scene.requests == 1


def test_closing_a_client_ends_its_streams_and_calls(scene: Scene) -> None:
    stream, call = Silence(), threading.Event()
    gone = threading.Event()

    def silent(peer: Peer) -> None:
        peer.read_request()
        call.set()
        peer.read_to_end()
        gone.set()

    async def main() -> Any:
        client = scene.client(scene.raw(stream, silent))
        events = await client.stream()
        await anext(events)

        async def read() -> str:
            with pytest.raises(ClientClosedError):
                await events.texts()
            return "stream"

        async def ask() -> str:
            with pytest.raises(ClientClosedError):
                await client.chat()
            return "call"

        async def close() -> None:
            await scene.player.wait(call)
            await client.close()

        ended = await scene.player.together(read, ask, close)
        await scene.player.wait(stream.gone)
        await scene.player.wait(gone)
        return ended

    assert scene.play(main) == ["stream", "call", None]


def test_a_client_may_be_closed_from_another_thread(scene: Scene) -> None:
    silence, reading = Silence(), threading.Event()

    async def main() -> None:
        client = scene.client(scene.raw(silence))
        events = await client.stream()

        def close() -> None:
            assert reading.wait(20)
            client.client._connections.close()

        async def read() -> None:
            await anext(events)
            reading.set()
            with pytest.raises(ClientClosedError):
                await anext(events)

        thread = threading.Thread(target=close)
        thread.start()
        await read()
        await scene.player.in_thread(thread.join)

    scene.play(main)
    assert silence.gone.wait(20)


@pytest.mark.parametrize("kind", ["tls", "http proxy", "https proxy", "socks proxy"])
def test_closing_a_client_ends_a_handshake(clear_scene: Scene, kind: str) -> None:
    begun = threading.Event()

    def hear_and_say_nothing(peer: Peer) -> None:
        peer.sock.recv(1)
        begun.set()
        peer.read_to_end()

    server = clear_scene.raw(hear_and_say_nothing)
    scheme = {"http proxy": "http", "https proxy": "https", "socks proxy": "socks5"}.get(kind)
    port = urlsplit(server.base_url).port
    options: dict[str, Any] = {"base_url": f"https://localhost:{port}/v1"}
    if scheme is not None:
        options["proxy"] = f"{scheme}://localhost:{port}"
    client = clear_scene.client(server, timeout=60, max_retries=0, **options)

    async def call() -> None:
        with pytest.raises(ClientClosedError):
            await client.chat()

    async def close() -> None:
        await clear_scene.player.wait(begun)
        await client.close()

    async def main() -> None:
        await clear_scene.player.together(call, close)

    began = time.monotonic()
    clear_scene.play(main)
    assert time.monotonic() - began < 4, "the limit of time for connecting is 5 s"


def test_with_options_shares_the_connections(scene: Scene) -> None:
    async def main() -> None:
        client = scene.client()
        await client.chat(offline="words=2")
        for options in ({"timeout": 9}, {"max_retries": 0}, {"api_key": "sk-other"}):
            await Face(client.client.with_options(**options)).chat(offline="words=2")

    scene.play(main)
    assert scene.connections == 1
    keys = [request.headers["authorization"] for request in scene.offline.requests]
    assert keys == ["Bearer sk-test"] * 3 + ["Bearer sk-other"]


def test_a_client_as_a_context_manager(scene: Scene) -> None:
    async def main() -> bool:
        client = scene.client().client
        if hasattr(client, "__aenter__"):
            async with client as same:
                await same.models.list()
        else:
            with client as same:
                same.models.list()
        return bool(client.is_closed())

    assert scene.play(main)


# Event loops


@pytest.fixture
def server(nothing_left: None, authority: Authority, *, secure: bool) -> Iterator[OfflineServer]:
    with OfflineServer(ssl_context=authority.server_context() if secure else None) as running:
        yield running


async def ask(client: oaio.AsyncOpenAI) -> tuple[int, str]:
    face = Face(client)
    assert len(await (await face.stream(offline="words=2")).texts()) == 2
    return words(await face.chat(offline="words=2"))


def either(server: OfflineServer, authority: Authority) -> oaio.AsyncOpenAI:
    context = authority.client_context()
    return oaio.AsyncOpenAI(api_key="k", base_url=server.base_url, ssl_context=context)


def test_several_loops_in_turn(server: OfflineServer, authority: Authority) -> None:
    client = either(server, authority)
    for _ in range(3):
        assert asyncio.run(ask(client)) == (2, "stop")
        assert trio.run(ask, client) == (2, "stop")
    # One for each loop; those of loops that have ended are not kept.
    assert server.connections == 6
    assert len(client._connections._all) == 1
    asyncio.run(client.close())


def test_one_loop_run_piece_by_piece_keeps_its_connection(
    server: OfflineServer, authority: Authority
) -> None:
    client = either(server, authority)
    with asyncio.Runner() as runner:
        for _ in range(3):
            assert runner.run(ask(client)) == (2, "stop")
        runner.run(client.close())
    assert server.connections == 1


def test_two_loops_at_the_same_time(server: OfflineServer, authority: Authority) -> None:
    client, both = either(server, authority), threading.Barrier(2)
    given: list[Any] = []

    async def often() -> None:
        for _ in range(10):
            given.append(await ask(client))

    def in_asyncio() -> None:
        both.wait(20)
        asyncio.run(often())

    def in_trio() -> None:
        both.wait(20)
        trio.run(often)

    threads = [threading.Thread(target=target) for target in (in_asyncio, in_trio)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert given == [(2, "stop")] * 20
    assert server.connections == 2
    asyncio.run(client.close())


@pytest.mark.parametrize("run", [asyncio.run, trio.run], ids=["asyncio", "trio"])
def test_a_loop_is_closed_by_a_client_in_another(
    run: Callable[..., Any], server: OfflineServer, authority: Authority
) -> None:
    client, reading = either(server, authority), threading.Event()
    ended: list[BaseException] = []

    async def read() -> None:
        events = await Face(client).stream(offline="stall=1")
        await anext(events)
        reading.set()
        await anext(events)

    def reader() -> None:
        try:
            run(read) if run is trio.run else run(read())
        except ClientClosedError as error:
            ended.append(error)

    async def close() -> None:
        await client.close()

    thread = threading.Thread(target=reader)
    thread.start()
    assert reading.wait(20)
    trio.run(close)
    thread.join(20)
    assert not thread.is_alive()
    assert len(ended) == 1


# Processes


def run_script(script: str, *arguments: str) -> str:
    """Run `script` in a process of its own, with warnings as errors; return what it prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(script), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert not done.stderr, done.stderr
    assert done.returncode == 0
    return done.stdout


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")

FORK = """
    import gc, os, ssl, sys
    import oaio

    url, authority = sys.argv[1:]
    client = oaio.OpenAI(
        api_key="k", base_url=url, ssl_context=ssl.create_default_context(cafile=authority)
    )

    def ask(client):
        arguments = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}
        return client.chat.completions.create(**arguments).choices[0].finish_reason

    def begin():
        arguments = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}
        return client.chat.completions.create(stream=True, **arguments)

    stream = begin()                # a busy connection
    next(stream)
    ask(client)                     # an idle one
    pid = os.fork()
    if pid == 0:
        del stream                  # the child drops its copy
        gc.collect()
        print("child", ask(client), ask(client), flush=True)
        client.close()
        print("closed", client.is_closed(), flush=True)
        os._exit(0)
    os.waitpid(pid, 0)
    print("parent", len([event for event in stream]) > 2, ask(client), client.is_closed())
    client.close()
"""


@needs_fork
def test_after_a_fork(server: OfflineServer, authority: Authority, tmp_path: Path) -> None:
    authority.write(tmp_path / "authority.pem")
    said = run_script(FORK, server.base_url, str(tmp_path / "authority.pem"))
    assert said.splitlines() == ["child stop stop", "closed True", "parent True stop False"]
    # Two of the parent, and one of the child.
    assert server.connections == 3


ASYNC_FORK = """
    import asyncio, gc, os, ssl, sys
    import oaio

    url, authority = sys.argv[1:]
    client = oaio.AsyncOpenAI(
        api_key="k", base_url=url, ssl_context=ssl.create_default_context(cafile=authority)
    )
    arguments = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}

    async def ask():
        return (await client.chat.completions.create(**arguments)).choices[0].finish_reason

    async def child():
        print("child", await ask(), flush=True)
        await client.close()

    async def parent():
        stream = await client.chat.completions.create(stream=True, **arguments)
        await anext(stream)
        await ask()
        pid = os.fork()
        if pid == 0:
            del stream
            gc.collect()
            asyncio._set_running_loop(None)
            asyncio.set_event_loop(None)
            asyncio.run(child())
            os._exit(0)
        os.waitpid(pid, 0)
        print("parent", len([event async for event in stream]) > 2, await ask())
        await client.close()

    asyncio.run(parent())
"""


@needs_fork
def test_after_a_fork_inside_a_loop(
    server: OfflineServer, authority: Authority, tmp_path: Path
) -> None:
    authority.write(tmp_path / "authority.pem")
    said = run_script(ASYNC_FORK, server.base_url, str(tmp_path / "authority.pem"))
    assert said.splitlines() == ["child stop", "parent True stop"]
    assert server.connections == 3


PROGRAM = """
    import asyncio, ssl, sys
    import oaio, oaio.asyncio, oaio.trio, oaio.anyio, trio, anyio

    kind, url, authority = sys.argv[1:]
    options = {"api_key": "k", "base_url": url, "timeout": 30}
    options["ssl_context"] = ssl.create_default_context(cafile=authority)
    arguments = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}

    async def main(client):
        stream = await client.chat.completions.create(stream=True, **arguments)
        async for event in stream:
            break
        await client.chat.completions.create(**arguments)
        return client, stream

    if kind == "blocking":
        client = oaio.OpenAI(**options)
        stream = client.chat.completions.create(stream=True, **arguments)
        for event in stream:
            break
        client.chat.completions.create(**arguments)
    elif kind == "asyncio":
        kept = asyncio.run(main(oaio.asyncio.AsyncOpenAI(**options)))
    elif kind == "trio":
        kept = trio.run(main, oaio.trio.AsyncOpenAI(**options))
    else:
        kept = anyio.run(main, oaio.anyio.AsyncOpenAI(**options), backend=kind[6:])
    print("done")
"""


@pytest.mark.parametrize("kind", ["blocking", "asyncio", "trio", "anyio-asyncio", "anyio-trio"])
def test_a_program_that_closes_nothing_ends_without_a_word(
    kind: str, server: OfflineServer, authority: Authority, tmp_path: Path
) -> None:
    authority.write(tmp_path / "authority.pem")
    said = run_script(PROGRAM, kind, server.base_url, str(tmp_path / "authority.pem"))
    assert said == "done\n"
