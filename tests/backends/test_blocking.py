"""What only the blocking client has: threads, signals, and sockets that are closed under them."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from oaio import APITimeoutError, ClientClosedError, OpenAI, StreamInterrupted
from oaio.offline import OfflineServer
from oaio_protocol.pool import PoolLimits

from .players import PLAYERS
from .raw_server import Peer, RawServer, chunk
from .scenes import Authority, Scene
from .test_scenarios import answer_all

QUESTION: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}


@pytest.fixture
def player() -> Any:
    return PLAYERS[0]


def client_of(scene: Scene, server: Any, **options: Any) -> OpenAI:
    found: OpenAI = scene.client(server, **options).client
    return found


def test_32_threads_share_4_connections(scene: Scene) -> None:
    client = client_of(scene, None, limits=PoolLimits(max_connections=4))
    everyone = threading.Barrier(32)

    def work(number: int) -> list[str]:
        everyone.wait(20)
        found = []
        for _ in range(5):
            said = {**QUESTION, "messages": [{"role": "user", "content": f"I am {number}."}]}
            found.append(client.chat.completions.create(**said).choices[0].message.content)
            with client.chat.completions.create(stream=True, **said) as stream:
                found.append("".join(event.choices[0].delta.content or "" for event in stream))
        return found

    with client, ThreadPoolExecutor(32) as threads:
        answers = list(threads.map(work, range(32)))
    for number, answer in enumerate(answers):
        assert len(set(answer)) == 1, "an answer went to another thread"
        assert f"I am {number}." in answer[0]
    assert scene.connections <= 4
    assert scene.requests == 320


def test_a_stream_may_be_read_by_one_thread_after_another(scene: Scene) -> None:
    with client_of(scene, None) as client:
        stream = client.chat.completions.create(
            stream=True, extra_headers={"x-offline": "words=9"}, **QUESTION
        )
        with ThreadPoolExecutor(1) as thread:
            first = [thread.submit(next, stream).result() for _ in range(4)]
        assert len(first + list(stream)) > 9


class Silence:
    def __init__(self) -> None:
        self.silent, self.gone = threading.Event(), threading.Event()

    def __call__(self, peer: Peer) -> None:
        peer.read_request()
        peer.stream_head()
        peer.piece(chunk("one"))
        self.silent.set()
        peer.read_to_end()
        self.gone.set()


class Listening:
    """Takes the place of a connection's readiness, and tells when a thread begins to wait."""

    def __init__(self, connection: Any) -> None:
        self._readiness, self.waits = connection._readiness, threading.Event()
        connection._readiness = self

    def readable(self, seconds: float | None = 0) -> bool:
        self.waits.set()
        return bool(self._readiness.readable(seconds))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._readiness, name)


@pytest.mark.parametrize("closed", ["stream", "client"])
def test_a_thread_that_waits_is_woken_by_a_close(closed: str, scene: Scene) -> None:
    silence = Silence()
    client = client_of(scene, scene.raw(silence))
    stream = client.chat.completions.create(stream=True, **QUESTION)
    next(stream)
    (connection,) = client._connections._all
    listening = Listening(connection)
    with ThreadPoolExecutor(1) as thread:
        waiting = thread.submit(next, stream)
        assert listening.waits.wait(20)
        with pytest.raises(RuntimeError, match="another thread"):
            next(stream)
        (stream if closed == "stream" else client).close()
        expected = StreamInterrupted if closed == "stream" else ClientClosedError
        with pytest.raises(expected, match="closed"):
            waiting.result(20)
    assert silence.gone.wait(20)
    assert list(stream) == []
    client.close()


def test_a_client_that_was_closed_between_two_events_says_so(scene: Scene) -> None:
    silence = Silence()
    client = client_of(scene, scene.raw(silence))
    stream = client.chat.completions.create(stream=True, **QUESTION)
    next(stream)
    client.close()
    with pytest.raises(ClientClosedError):
        next(stream)
    assert silence.gone.wait(20)


# Ctrl-C

INTERRUPTED = """
    import gc, os, signal, ssl, sys
    import oaio
    from oaio_protocol.pool import PoolLimits

    where, url, authority = sys.argv[1:]
    signal.signal(signal.SIGINT, signal.default_int_handler)
    client = oaio.OpenAI(
        api_key="k",
        base_url=url,
        ssl_context=ssl.create_default_context(cafile=authority),
        limits=PoolLimits(max_connections=1),
    )
    arguments = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}

    def ask(**more):
        return client.chat.completions.create(**arguments, **more)

    held = ask(stream=True) if where == "queue" else None
    try:
        print("begin", flush=True)
        if where == "stream":
            for event in ask(stream=True):
                pass
        else:
            ask()
    except KeyboardInterrupt:
        print("interrupted", flush=True)
    pool = client._connections._pool
    held = None
    print(pool.in_use, pool.waiting, len(client._connections._all), flush=True)
    print(ask().choices[0].finish_reason, flush=True)
    client.close()
"""


@pytest.fixture
def authority_file(authority: Authority, tmp_path: Path) -> Path:
    authority.write(tmp_path / "authority.pem")
    return tmp_path / "authority.pem"


def interrupt(server: RawServer | OfflineServer, where: str, file: Path, when: Any) -> list[str]:
    script = textwrap.dedent(INTERRUPTED)
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", script, where, server.base_url, str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        begin = process.stdout.readline()
        when()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    finally:
        process.kill()
        process.wait()
    assert not err, err
    return [begin.strip(), *out.splitlines()]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("where", ["answer", "stream", "queue"])
def test_ctrl_c_lets_go_of_the_connection(where: str, scene: Scene, authority_file: Path) -> None:
    silence, asked = Silence(), threading.Event()

    def silent(peer: Peer) -> None:
        peer.read_request()
        asked.set()
        peer.read_to_end()
        silence.gone.set()

    server = scene.raw(silent if where == "answer" else silence, answer_all)
    # In the queue nothing tells the server; the signal may come a little before the wait, or in it.
    happened = asked if where == "answer" else silence.silent
    said = interrupt(server, where, authority_file, lambda: happened.wait(20))
    assert said == ["begin", "interrupted", "0 0 0", "stop"]
    assert silence.gone.wait(20)


@pytest.fixture
def plain_server(nothing_left: None) -> Iterator[OfflineServer]:
    with OfflineServer() as running:
        yield running


def test_an_interrupt_in_the_queue_passes_the_place_on(plain_server: OfflineServer) -> None:
    url, limits = plain_server.base_url, PoolLimits(max_connections=1)
    with OpenAI(api_key="k", base_url=url, limits=limits, timeout=20) as client:
        stream = client.chat.completions.create(stream=True, **QUESTION)

        class WorstMoment(threading.Event):
            """The turn comes, and the signal with it."""

            def wait(self, timeout: float | None = None) -> bool:
                list(stream)
                assert self.is_set()
                raise KeyboardInterrupt

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("oaio.blocking.threading.Event", WorstMoment)
            with pytest.raises(KeyboardInterrupt):
                client.chat.completions.create(**QUESTION)
        assert client.chat.completions.create(**QUESTION).choices[0].finish_reason == "stop"
    assert plain_server.connections == 1


def test_a_name_server_that_does_not_answer_is_waited_for_no_longer_than_the_limit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answered, asked = threading.Event(), threading.Event()

    def silent(*_: object, **__: object) -> list[Any]:
        asked.set()
        answered.wait(60)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    with OpenAI(api_key="k", base_url="http://host.invalid/v1", max_retries=0) as client:
        with pytest.raises(APITimeoutError) as caught:
            client.with_options(timeout=0.05).chat.completions.create(**QUESTION)
        assert asked.is_set()
        assert not answered.is_set()
        assert caught.value.which == "total"
    answered.set()
    for thread in threading.enumerate():
        if thread.name == "oaio name lookup":
            thread.join(60)


def test_closing_the_client_ends_the_wait_before_a_retry(scene: Scene) -> None:
    seen = threading.Event()

    def busy(peer: Peer) -> None:
        peer.read_request()
        peer.send(b"HTTP/1.1 429 Too Many\r\nretry-after: 50\r\ncontent-length: 0\r\n\r\n")
        seen.set()

    client = client_of(scene, scene.raw(busy))

    def close() -> None:
        seen.wait(60)
        client.close()

    with ThreadPoolExecutor(1) as pool:
        closing = pool.submit(close)
        with pytest.raises(ClientClosedError):
            client.with_options(max_retries=3).chat.completions.create(**QUESTION)
        closing.result()
