"""What is special to asyncio: descriptors that are registered, timers, other kinds of loops."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from oaio import APITimeoutError, StreamInterrupted
from oaio.asyncio import AsyncioWatch, AsyncOpenAI
from oaio.offline import OfflineServer

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}


@pytest.fixture
def server(nothing_left: None) -> Iterator[OfflineServer]:
    with OfflineServer() as running:
        yield running


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    here, there = socket.socketpair()
    here.setblocking(False)
    with here, there:
        yield here, there


def client_of(server: OfflineServer, **options: Any) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url=server.base_url, **options)


async def stream_of(client: AsyncOpenAI, offline: str) -> Any:
    headers = {"x-offline": offline}
    return await client.chat.completions.create(stream=True, extra_headers=headers, **QUESTION)


def run(main: Callable[[], Awaitable[Any]], **options: Any) -> Any:
    async def and_look_back() -> Any:
        result = await main()
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return result

    return asyncio.run(and_look_back(), **options)


# The watch


async def receive(watch: AsyncioWatch, sock: socket.socket, deadline: float) -> bytes:
    """Wait and read; a wait may end for nothing."""
    while True:
        await watch.readable(deadline)
        with contextlib.suppress(BlockingIOError):
            return sock.recv(9)


def test_a_wait_ends_when_something_comes(pair: tuple[socket.socket, socket.socket]) -> None:
    async def main() -> None:
        here, there = pair
        loop = asyncio.get_running_loop()
        watch = AsyncioWatch(loop, here)
        for _ in range(3):
            loop.call_soon(there.send, b"x")
            assert await receive(watch, here, loop.time() + 20) == b"x"
        await watch.writable(loop.time() + 20)
        watch.close(here)

    run(main)


def test_what_comes_unasked_stays_in_the_socket(pair: tuple[socket.socket, socket.socket]) -> None:
    async def main() -> bool:
        here, there = pair
        loop = asyncio.get_running_loop()
        watch = AsyncioWatch(loop, here)
        loop.call_soon(there.send, b"x")
        await watch.readable(loop.time() + 20)
        # Nobody reads what lies there: the loop must not turn in circles over it.
        for _ in range(5):
            await asyncio.sleep(0)
        registered = loop.remove_reader(here)
        watch.close(here)
        return registered

    assert run(main) is False


def test_a_wait_does_not_end_for_what_was_read_already(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    async def main() -> None:
        here, there = pair
        loop = asyncio.get_running_loop()
        watch = AsyncioWatch(loop, here)
        for _ in range(3):
            loop.call_soon(there.send, b"x")
            await watch.readable(loop.time() + 20)
            assert here.recv(9) == b"x"
        waiting = asyncio.create_task(watch.readable(loop.time() + 20))
        for _ in range(5):
            await asyncio.sleep(0)
        assert not waiting.done()
        there.send(b"x")
        await waiting
        watch.close(here)

    run(main)


def test_what_is_left_of_a_read_ends_the_next_wait(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    async def main() -> bytes:
        here, there = pair
        loop = asyncio.get_running_loop()
        watch = AsyncioWatch(loop, here)
        loop.call_soon(there.send, b"hello")
        found = b""
        for _ in range(5):
            await watch.readable(loop.time() + 20)
            found += here.recv(1)
        watch.close(here)
        return found

    assert run(main) == b"hello"


def test_each_wait_has_its_own_deadline(pair: tuple[socket.socket, socket.socket]) -> None:
    async def main() -> None:
        here, there = pair
        loop = asyncio.get_running_loop()
        watch = AsyncioWatch(loop, here)
        loop.call_soon(there.send, b"x")
        assert await receive(watch, here, loop.time() + 0.05) == b"x"
        # The timer of the first wait fires in the second, and must not end it.
        loop.call_later(0.1, there.send, b"y")
        assert await receive(watch, here, loop.time() + 20) == b"y"
        before = loop.time()
        with pytest.raises(TimeoutError):
            await receive(watch, here, before + 0.05)
        assert loop.time() - before >= 0.05 - 0.001
        with pytest.raises(TimeoutError):
            await receive(watch, here, before)
        watch.close(here)

    run(main)


@pytest.mark.parametrize("waits_for", ["readable", "writable"])
def test_a_close_ends_a_wait_and_leaves_the_next_owner_of_the_number_alone(
    waits_for: str, pair: tuple[socket.socket, socket.socket]
) -> None:
    async def main() -> None:
        here, _ = pair
        loop = asyncio.get_running_loop()
        if waits_for == "writable":
            with contextlib.suppress(BlockingIOError):
                while True:
                    here.send(bytes(65536))
        number = here.fileno()
        watch = AsyncioWatch(loop, here)
        waiting = asyncio.create_task(getattr(watch, waits_for)(loop.time() + 20))
        await asyncio.sleep(0)
        watch.close(here)
        # Before the task learns of it, another socket gets the number.
        new, other = socket.socketpair()
        assert number in (new.fileno(), other.fileno())
        if new.fileno() != number:
            new, other = other, new
        came = asyncio.Event()
        (loop.add_reader if waits_for == "readable" else loop.add_writer)(number, came.set)
        with pytest.raises(ConnectionError):
            await waiting
        other.send(b"x")
        await asyncio.wait_for(came.wait(), 20)
        loop.remove_reader(number)
        loop.remove_writer(number)
        with new, other:
            watch.close(here)
            assert new.fileno() == number

    run(main)


def test_a_cancelled_wait_leaves_nothing_registered(
    pair: tuple[socket.socket, socket.socket],
) -> None:
    async def main() -> bool:
        here, _ = pair
        loop = asyncio.get_running_loop()
        with contextlib.suppress(BlockingIOError):
            while True:
                here.send(bytes(65536))
        watch = AsyncioWatch(loop, here)
        waiting = asyncio.create_task(watch.writable(loop.time() + 20))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        return loop.remove_writer(here)

    assert run(main) is False


def test_a_watch_is_closed_from_another_thread(pair: tuple[socket.socket, socket.socket]) -> None:
    async def main() -> None:
        here, _ = pair
        loop = asyncio.get_running_loop()
        watch = AsyncioWatch(loop, here)
        waiting = asyncio.create_task(watch.readable(loop.time() + 20))
        await asyncio.sleep(0)
        thread = threading.Thread(target=watch.close, args=[here])
        thread.start()
        with pytest.raises(ConnectionError):
            await waiting
        thread.join(20)
        assert here.fileno() == -1

    run(main)


def test_a_watch_is_closed_after_its_loop(pair: tuple[socket.socket, socket.socket]) -> None:
    here, there = pair

    async def begin() -> AsyncioWatch:
        loop = asyncio.get_running_loop()
        watch = AsyncioWatch(loop, here)
        loop.call_soon(there.send, b"x")
        await watch.readable(loop.time() + 20)
        return watch

    watch = asyncio.run(begin())
    watch.close(here)
    assert here.fileno() == -1


# Calls


def test_in_debug_mode_nothing_is_said(
    server: OfflineServer, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        async with client_of(server) as client:
            await client.chat.completions.create(**QUESTION)
            async for _ in await stream_of(client, "words=3"):
                pass
            await anext(await stream_of(client, "stall=1"))

    run(main, debug=True)
    assert [
        record
        for record in caplog.records
        if record.name == "asyncio" and record.levelname != "DEBUG"
    ] == []


def test_a_timeout_of_the_users_own(server: OfflineServer) -> None:
    async def main() -> None:
        async with client_of(server) as client:
            stream = await stream_of(client, "stall=1")

            async def read() -> None:
                async with asyncio.timeout(0.1):
                    async for _ in stream:
                        pass

            with pytest.raises(TimeoutError) as caught:
                await read()
            assert not isinstance(caught.value, APITimeoutError)
            assert [event async for event in stream] == []
            await client.chat.completions.create(**QUESTION)

    run(main)
    assert server.connections == 2


def test_a_task_group_that_fails_cancels_its_streams(server: OfflineServer) -> None:
    async def main() -> None:
        async with client_of(server) as client:
            reading = asyncio.Event()

            async def read() -> None:
                async for _ in await stream_of(client, "stall=1"):
                    reading.set()

            async def fail() -> None:
                await reading.wait()
                raise ZeroDivisionError

            async def both() -> None:
                async with asyncio.TaskGroup() as group:
                    group.create_task(read())
                    group.create_task(fail())

            with pytest.raises(ExceptionGroup) as caught:
                await both()
            assert [type(error) for error in caught.value.exceptions] == [ZeroDivisionError]
            assert not client._connections._all

    run(main)


def test_two_tasks_cannot_read_one_stream(server: OfflineServer) -> None:
    async def main() -> None:
        async with client_of(server) as client:
            stream = await stream_of(client, "stall=1")
            await anext(stream)
            first = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0)
            with pytest.raises(RuntimeError, match="another thread or task"):
                await anext(stream)
            assert not first.done()
            await stream.close()
            with pytest.raises(StreamInterrupted):
                await first

    run(main)


def test_cancelled_while_it_connects(nothing_left: None) -> None:
    async def main() -> None:
        with contextlib.ExitStack() as sockets:
            listener = sockets.enter_context(socket.socket())
            listener.bind(("127.0.0.1", 0))
            listener.listen(0)
            port = listener.getsockname()[1]
            for _ in range(4):  # the queue of those that were not accepted is full
                filler = sockets.enter_context(socket.socket())
                filler.setblocking(False)
                filler.connect_ex(("127.0.0.1", port))
            async with AsyncOpenAI(api_key="k", base_url=f"http://127.0.0.1:{port}") as client:
                task = asyncio.create_task(client.chat.completions.create(**QUESTION))
                await asyncio.sleep(0)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert client._connections._pool.in_use == 0

    run(main)


def test_a_loop_that_ends_with_everything_open(server: OfflineServer) -> None:
    async def main() -> Any:
        client = client_of(server)
        await client.chat.completions.create(**QUESTION)
        stream = await stream_of(client, "stall=1")
        await anext(stream)
        return client, stream

    client, stream = run(main)
    del stream, client


@pytest.fixture
def uvloop() -> Any:
    found = pytest.importorskip("uvloop")
    found.new_event_loop().close()  # it keeps two descriptors for signals once it was used
    return found


def test_under_uvloop(uvloop: Any, server: OfflineServer) -> None:

    async def main() -> list[int]:
        async with client_of(server) as client:
            counts = []
            for _ in range(3):
                events = await stream_of(client, "words=5")
                counts.append(len([e async for e in events if e.choices[0].delta.content]))
            await client.chat.completions.create(**QUESTION)
            await anext(await stream_of(client, "stall=1"))
            return counts

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        assert runner.run(main()) == [5, 5, 5]
    assert server.connections == 1
