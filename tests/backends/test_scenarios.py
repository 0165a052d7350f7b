"""One table of scenarios for all backends, over real sockets, in the clear and over TLS.

A row says what a scenario gives, how many connections its servers accept and how many requests
they read. It says so once: every backend must give the same.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import attrs
import pytest

from oaio import (
    APIStatusError,
    BreakerPolicy,
    NetworkError,
    RateLimits,
    RetryPolicy,
    StreamInterrupted,
    Timeout,
)
from oaio_protocol.http import Upload
from oaio_protocol.operations import chat

from .players import text_of
from .raw_server import DONE, Peer, Script, chunk
from .scenes import Authority, Scene, failure, seen

Play = Callable[[Scene], Awaitable[Any]]


@dataclass(frozen=True)
class Row:
    """A scenario and what must come of it."""

    play: Any
    gives: Any
    connections: int
    requests: int
    needs: str
    waits: bool

    @property
    def name(self) -> str:
        return str(self.play.__name__)

    @property
    def expected(self) -> tuple[Any, int, int]:
        return self.gives, self.connections, self.requests


ROWS: list[Row] = []


def row(
    *, gives: Any, connections: int, requests: int, needs: str = "", waits: bool = False
) -> Callable[[Play], Play]:
    """Put a scenario into the table; those that wait for a limit of time are played all at once."""

    def add(play: Play) -> Play:
        ROWS.append(Row(play, gives, connections, requests, needs, waits))
        return play

    return add


def has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def has_old_tls() -> bool:
    """Tell whether this OpenSSL can still speak TLS 1.1, with itself."""
    try:
        old_tls(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    except (ssl.SSLError, ValueError):
        return False
    return ssl.HAS_TLSv1_1


def old_tls(context: ssl.SSLContext) -> ssl.SSLContext:
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1"):
        context.minimum_version = ssl.TLSVersion.TLSv1
    with pytest.warns(DeprecationWarning, match="TLSv1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


NEEDS: dict[str, tuple[Callable[[], bool], str]] = {
    "": (lambda: True, ""),
    "ipv6": (has_ipv6, "this machine has no IPv6 loopback address"),
    "unix": (lambda: hasattr(socket, "AF_UNIX"), "this system has no Unix sockets"),
    "old tls": (has_old_tls, "this OpenSSL does not speak TLS 1.1"),
}


def words(completion: Any) -> tuple[int, str]:
    """Return what does not change from one answer of the offline server to another."""
    choice = completion.choices[0]
    return len(choice.message.content.split()), choice.finish_reason


# What goes well


@row(gives=(5, "stop"), connections=1, requests=1)
async def plain(scene: Scene) -> Any:
    return words(await scene.client().chat(offline="words=5"))


@row(gives=(5, "stop"), connections=1, requests=1)
async def stream(scene: Scene) -> Any:
    texts, reasons = [], []
    async for event in await scene.client().stream(offline="words=5"):
        texts.append(text_of(event))
        reasons += [choice.finish_reason for choice in event.choices if choice.finish_reason]
    return len("".join(texts).split()), *reasons


@row(gives=True, connections=1, requests=2)
async def streamed_or_not_the_text_is_the_same(scene: Scene) -> Any:
    client = scene.client()
    whole = await client.chat("How are you?")
    texts = await (await client.stream("How are you?")).texts()
    return len(texts) > 1 and "".join(texts) == whole.choices[0].message.content


@row(gives=[3, 3, 3, 3, 3], connections=1, requests=5)
async def five_streams_use_one_connection(scene: Scene) -> Any:
    client = scene.client()
    return [len(await (await client.stream(offline="words=3")).texts()) for _ in range(5)]


@row(gives=[(2, "stop"), 2, 1, True, (2, "stop")], connections=1, requests=5)
async def all_kinds_of_calls_use_one_connection(scene: Scene) -> Any:
    client = scene.client()
    return [
        words(await client.chat(offline="words=2")),
        len(await (await client.stream(offline="words=2")).texts()),
        len((await client.embed("text")).data),
        len((await client.models()).data) > 0,
        words(await client.chat(offline="words=2")),
    ]


@row(gives=[(2, "stop"), (2, "stop")], connections=2, requests=2)
async def a_connection_that_the_server_will_close_is_not_kept(scene: Scene) -> Any:
    client = scene.client()
    return [words(await client.chat(offline="words=2 close")) for _ in range(2)]


@row(gives=["one two"], connections=1, requests=1)
async def an_answer_may_end_with_the_connection(scene: Scene) -> Any:
    def until_closed(peer: Peer) -> None:
        peer.read_request()
        peer.head(content_type="text/event-stream", connection="close")
        peer.send(chunk("one two") + DONE)
        peer.say_goodbye()
        peer.read_to_end()

    return await (await scene.client(scene.raw(until_closed)).stream()).texts()


@row(gives=["é", "日本", "🙂"], connections=1, requests=1)
async def byte_by_byte(scene: Scene) -> Any:
    def dribble(peer: Peer) -> None:
        peer.read_request()
        body = chunk("é") + chunk("日本") + chunk("🙂") + DONE
        peer.stream_head()
        for index in range(len(body)):
            peer.piece(body[index : index + 1])
        peer.send(b"0\r\n\r\n")
        peer.read_to_end()

    return await (await scene.client(scene.raw(dribble)).stream()).texts()


@row(gives=[(4, "stop")] * 12, connections=12, requests=12)
async def many_at_once(scene: Scene) -> Any:
    everyone = threading.Barrier(12)

    def answer(peer: Peer) -> None:
        peer.read_request()
        everyone.wait(20)  # so that nobody can use the connection of another
        value = {
            "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": "a b c d"}}]
        }
        peer.answer(value)
        peer.read_to_end()

    client = scene.client(scene.raw(*[answer] * 12))

    async def one() -> Any:
        return words(await client.chat())

    return await scene.player.together(*[one] * 12)


@row(gives=("one two", None, "GET /v1/models HTTP/1.1"), connections=2, requests=2)
async def a_redirect_to_another_origin_takes_no_key_along(scene: Scene) -> Any:
    def there(peer: Peer) -> None:
        peer.read_request()
        peer.answer({"object": "list", "data": [{"id": "one two"}]})
        peer.read_to_end()

    target = scene.raw(there)

    def here(peer: Peer) -> None:
        peer.read_request()
        peer.answer({}, 307, location=f"{target.base_url}/models")
        peer.read_to_end()

    found = await scene.client(scene.raw(here)).models()
    request = target.requests[0]
    return found.data[0].id, request.headers.get("authorization"), request.line


# Retries


@row(gives=(2, "stop"), connections=1, requests=2)
async def retry_after_429(scene: Scene) -> Any:
    return words(await scene.client().chat(offline="words=2 status=429 retry-after-ms=10 times=1"))


@row(gives=(2, "stop"), connections=1, requests=4)
async def three_retries_after_503(scene: Scene) -> Any:
    return words(await scene.client().chat(offline="words=2 status=503 times=3"))


@row(gives=("QuotaExceededError", 1, 429), connections=1, requests=1)
async def no_retry_without_quota(scene: Scene) -> Any:
    return await failure(scene.client().chat(offline="quota"))


def reset_at_once(peer: Peer) -> None:
    peer.read_request()
    peer.reset()


def close_at_once(peer: Peer) -> None:
    peer.read_request()
    peer.say_goodbye()
    peer.read_to_end()


def answer_all(peer: Peer) -> None:
    """Answer whatever comes, until the client leaves."""
    with contextlib.suppress(ConnectionError, ssl.SSLError):
        while True:
            peer.read_request()
            peer.answer()


@row(gives=(2, "stop"), connections=3, requests=3)
async def reset_before_the_answer(scene: Scene) -> Any:
    server = scene.raw(reset_at_once, close_at_once, answer_all)
    return words(await scene.client(server).chat())


@row(gives=("ConnectionLostError", 2), connections=2, requests=2)
async def reset_before_every_answer(scene: Scene) -> Any:
    server = scene.raw(reset_at_once, reset_at_once)
    return await failure(scene.client(server, retry=RetryPolicy(1, 0.01)).chat())


@row(gives=2, connections=2, requests=2)
async def reset_in_a_stream_before_its_first_event(scene: Scene) -> Any:
    return len(await (await scene.client().stream(offline="words=2 reset=0 times=1")).texts())


@row(gives=2, connections=2, requests=2)
async def cut_in_a_stream_before_its_first_event(scene: Scene) -> Any:
    return len(await (await scene.client().stream(offline="words=2 cut=0 times=1")).texts())


def _broken_off(ending: Callable[[Peer], None], go_on: threading.Event) -> Script:
    def play(peer: Peer) -> None:
        peer.read_request()
        peer.stream_head()
        peer.piece(chunk("one ") + chunk("two"))
        go_on.wait(20)
        ending(peer)

    return play


async def _broken_stream(scene: Scene, ending: Callable[[Peer], None]) -> Any:
    go_on = threading.Event()
    client = scene.client(scene.raw(_broken_off(ending, go_on)))
    texts = []
    try:
        async for event in await client.stream():
            texts.append(text_of(event))
            if len(texts) == 2:
                go_on.set()
    except StreamInterrupted as error:
        partial: Any = error.partial
        return texts, *seen(error), partial.choices[0].message.content
    return "it ended as if it were whole"


@row(
    gives=(["one ", "two"], "StreamConnectionLostError", 1, 200, 2, "one two"),
    connections=1,
    requests=1,
)
async def reset_in_mid_stream(scene: Scene) -> Any:
    return await _broken_stream(scene, Peer.reset)


@row(
    gives=(["one ", "two"], "StreamConnectionLostError", 1, 200, 2, "one two"),
    connections=1,
    requests=1,
)
async def cut_in_mid_stream(scene: Scene) -> Any:
    def end(peer: Peer) -> None:
        peer.say_goodbye()
        peer.read_to_end()

    return await _broken_stream(scene, end)


@row(
    gives=(["one ", "two"], "StreamInterrupted", 1, 200, 2, "one two"),
    connections=1,
    requests=1,
)
async def a_clean_end_that_is_too_early(scene: Scene) -> Any:
    def end(peer: Peer) -> None:
        peer.send(b"0\r\n\r\n")
        peer.read_to_end()

    return await _broken_stream(scene, end)


# Errors


@row(
    gives=[
        ("BadRequestError", 1, 400),
        ("AuthenticationError", 1, 401),
        ("PermissionDeniedError", 1, 403),
        ("NotFoundError", 1, 404),
        ("ConflictError", 1, 409),
        ("UnprocessableEntityError", 1, 422),
        ("RateLimitError", 1, 429),
        ("ServerError", 1, 500),
        ("ServerError", 1, 503),
    ],
    connections=1,
    requests=9,
)
async def error_answers(scene: Scene) -> Any:
    client = scene.client(max_retries=0)
    statuses = (400, 401, 403, 404, 409, 422, 429, 500, 503)
    return [await failure(client.chat(offline=f"status={status}")) for status in statuses]


@row(
    gives=[
        ("UnexpectedContentError", 1, 200),
        ("UnexpectedContentError", 1, 200),
        ("ServerError", 1, 500),
        ("DeserializationError", 1, 200),
    ],
    connections=2,
    requests=4,
)
async def answers_that_make_no_sense(scene: Scene) -> Any:
    client = scene.client(max_retries=0)
    return [
        await failure(client.stream(offline="html")),
        await failure(client.chat(offline="html")),
        await failure(client.stream(offline="error-event=1")),
        await failure(client.stream(offline="malformed=1")),
    ]


@row(gives=("ProtocolError", 1), connections=1, requests=1)
async def an_answer_that_is_no_http(scene: Scene) -> Any:
    def talk(peer: Peer) -> None:
        peer.read_request()
        peer.send(b"SSH-2.0-OpenSSH_9.9\r\n\r\n")
        peer.read_to_end()

    return await failure(scene.client(scene.raw(talk)).chat())


@row(gives=("ConnectError", 3), connections=0, requests=0)
async def connection_refused(scene: Scene) -> Any:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))  # and does not listen
        scheme = "https" if scene.secure else "http"
        url = f"{scheme}://127.0.0.1:{unused.getsockname()[1]}/v1"
        return await failure(scene.client(base_url=url, retry=RetryPolicy(2, 0.01)).chat())


@row(gives=("DNSError", 2), connections=0, requests=0)
async def a_host_without_an_address(scene: Scene) -> Any:
    url = "https://nowhere.invalid/v1"
    return await failure(scene.client(base_url=url, retry=RetryPolicy(1, 0.01)).chat())


@row(gives=[(1, 2)], connections=1, requests=1)
async def a_name_with_several_addresses(scene: Scene) -> Any:
    # Of the addresses of `localhost` only the one for IPv4 answers.
    url = scene.offline.base_url.replace("127.0.0.1", "localhost")
    found = await scene.client(base_url=url).embed("text")
    return [(len(found.data), found.usage.prompt_tokens + 1)]


# Time


@row(gives=("StreamTimeoutError", 1, "idle", 200, 1), connections=1, requests=1, waits=True)
async def stalled_after_an_event(scene: Scene) -> Any:
    return await failure(scene.client(timeout=Timeout(idle=0.3)).stream(offline="stall=1"))


@row(gives=("StreamTimeoutError", 1, "idle", 200, 1), connections=1, requests=1, waits=True)
async def comments_are_no_sign_of_life(scene: Scene) -> Any:
    timeout = Timeout(idle=0.5)
    return await failure(scene.client(timeout=timeout).stream(offline="stall=1 ping=0.02"))


@row(gives=("APITimeoutError", 2, "first_event", 200), connections=2, requests=2, waits=True)
async def stalled_before_the_first_event(scene: Scene) -> Any:
    client = scene.client(timeout=Timeout(first_event=0.3), retry=RetryPolicy(1, 0.01))
    return await failure(client.stream(offline="stall=0"))


@row(gives=("APITimeoutError", 2, "idle", 200), connections=2, requests=2, waits=True)
async def stalled_in_a_plain_answer(scene: Scene) -> Any:
    client = scene.client(timeout=Timeout(idle=0.3), retry=RetryPolicy(1, 0.01))
    return await failure(client.chat(offline="stall=0"))


@row(gives=("APITimeoutError", 1, "total"), connections=1, requests=1, waits=True)
async def no_answer(scene: Scene) -> Any:
    return await failure(scene.client(timeout=0.5).chat(offline="delay=30"))


@row(gives=("StreamTimeoutError", 1, "total", 200, 1), connections=1, requests=1, waits=True)
async def a_stream_that_takes_too_long(scene: Scene) -> Any:
    return await failure(scene.client(timeout=0.6).stream(offline="stall=1 ping=0.02"))


@row(gives=(("APITimeoutError", 2, "total"), True), connections=1, requests=2, waits=True)
async def one_limit_for_all_attempts(scene: Scene) -> Any:
    def busy(peer: Peer) -> None:
        peer.read_request()
        peer.answer({}, 503, retry_after_ms=10)
        peer.read_request()
        peer.read_to_end()

    client = scene.client(scene.raw(busy), timeout=0.6)
    began = time.monotonic()
    found = await failure(client.chat())
    return found, 0.55 < time.monotonic() - began < 5


@row(gives=(("ServerError", 1, 503), True), connections=1, requests=1, waits=True)
async def no_wait_that_would_be_too_long(scene: Scene) -> Any:
    began = time.monotonic()
    client = scene.client(timeout=5, max_retries=3)
    found = await failure(client.chat(offline="status=503 retry-after=30"))
    return found, time.monotonic() - began < 5


@row(gives=("APITimeoutError", 1, "connect"), connections=0, requests=0, waits=True)
async def a_server_that_does_not_accept(scene: Scene) -> Any:
    with contextlib.ExitStack() as sockets:
        listener = sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        for _ in range(4):  # the queue of those that were not accepted is full
            filler = sockets.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        url = f"{'https' if scene.secure else 'http'}://127.0.0.1:{port}/v1"
        timeout = Timeout(connect=0.5)
        return await failure(scene.client(base_url=url, timeout=timeout, max_retries=0).chat())


@row(gives=("APITimeoutError", 1, "connect"), connections=1, requests=0, waits=True)
async def a_server_that_does_not_shake_hands(scene: Scene) -> Any:
    def silent(peer: Peer) -> None:
        peer.read_to_end()

    server = scene.raw(silent, ssl_context=None)
    url = server.base_url.replace("http:", "https:")
    return await failure(
        scene.client(base_url=url, timeout=Timeout(connect=0.5), max_retries=0).chat()
    )


# Uploads and slow readers

LONG = "0123456789abcdef" * (4 * 65536)
"""4 MiB: more than the buffers of a connection hold."""


@row(gives=("stop", True), connections=1, requests=1)
async def an_upload_larger_than_the_buffers(scene: Scene) -> Any:
    completion = await scene.client().chat(LONG)
    sent = scene.offline.requests[0].json()["messages"][0]["content"]
    return completion.choices[0].finish_reason, sent == LONG


class Source:
    """A body that is read by offset."""

    def __init__(self, data: bytes, broken_at: int | None = None) -> None:
        self._data, self._broken_at = data, broken_at

    def pread(self, offset: int, max_bytes: int) -> bytes:
        if self._broken_at is not None and offset >= self._broken_at:
            raise OSError("the disk is broken")
        return self._data[offset : offset + max_bytes]


def uploading(text: str, broken_at: int | None = None) -> Any:
    """Return an operation whose body is read while it is sent."""
    operation = chat.create(model="m", messages=[{"role": "user", "content": text}])
    body = operation.body
    assert isinstance(body, bytes)
    return attrs.evolve(operation, body=Upload(Source(body, broken_at), len(body)))


@row(gives=("stop", True), connections=1, requests=1)
async def an_upload_that_is_read_in_pieces(scene: Scene) -> Any:
    completion = await scene.client().call(uploading(LONG))
    sent = scene.offline.requests[0].json()["messages"][0]["content"]
    return completion.choices[0].finish_reason, sent == LONG


@row(gives=("stop", [True, True]), connections=2, requests=2)
async def an_upload_that_is_sent_again(scene: Scene) -> Any:
    server = scene.raw(reset_at_once, answer_all)
    completion = await scene.client(server).call(uploading(LONG))
    return completion.choices[0].finish_reason, [LONG.encode() in r.body for r in server.requests]


@row(gives=("APIError", 1), connections=1, requests=1)
async def an_upload_that_cannot_be_read(scene: Scene) -> Any:
    begun = threading.Event()

    def read(peer: Peer) -> None:
        peer.read_head()
        begun.set()
        peer.read_to_end()

    found = await failure(scene.client(scene.raw(read)).call(uploading(LONG, broken_at=300_000)))
    await scene.player.wait(begun)  # the client may have left before the server saw it
    return found


REFUSAL = {"error": {"message": "too large", "type": "invalid_request_error"}}


@row(gives=("APIStatusError", 1, 413), connections=1, requests=1)
async def refused_in_the_middle_of_an_upload(scene: Scene) -> Any:
    def refuse(peer: Peer) -> None:
        peer.read_head()
        peer.answer(REFUSAL, 413, connection="close")
        peer.read_to_end()  # RFC 9112 section 9.6: so that no reset overtakes the answer

    return await failure(scene.client(scene.raw(refuse)).chat(LONG))


@row(gives=("AuthenticationError", 1, 401), connections=1, requests=1, waits=True)
async def refused_by_a_server_that_reads_no_more(scene: Scene) -> Any:
    over = threading.Event()

    def refuse(peer: Peer) -> None:
        peer.read_head()
        peer.answer(REFUSAL, 401, connection="close")
        over.wait(20)

    server = scene.raw(refuse, receive_buffer=16384)
    client = scene.client(server, timeout=Timeout(write=0.5), max_retries=0)
    try:
        return await failure(client.chat(LONG))
    finally:
        over.set()


@row(gives=True, connections=1, requests=1)
async def refused_by_a_server_that_closes_at_once(scene: Scene) -> Any:
    def refuse(peer: Peer) -> None:
        peer.read_head()
        peer.answer(REFUSAL, 401, connection="close")
        # The bytes that lie unread make the system send a reset, which may overtake the answer.

    client = scene.client(scene.raw(refuse), max_retries=0)
    return await failure(client.chat(LONG)) in (
        ("AuthenticationError", 1, 401),
        ("ConnectionLostError", 1),
    )


@row(gives=("APITimeoutError", 1, "write"), connections=1, requests=1, waits=True)
async def a_server_that_reads_no_more(scene: Scene) -> Any:
    over = threading.Event()

    def stop(peer: Peer) -> None:
        peer.read_head()
        over.wait(20)

    server = scene.raw(stop, receive_buffer=16384)
    client = scene.client(server, timeout=Timeout(write=0.5), max_retries=0)
    try:
        return await failure(client.chat(LONG))
    finally:
        over.set()


@row(gives=(True, 256, True), connections=1, requests=1)
async def a_slow_reader_slows_the_server(scene: Scene) -> Any:
    blocked, sent_until_then = threading.Event(), [0]
    body = chunk("x" * 32768) * 256 + DONE  # 8 MiB

    def flood(peer: Peer) -> None:
        peer.read_request()
        peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 32768)
        peer.head(content_type="text/event-stream", content_length=len(body))
        peer.sock.settimeout(0.2)
        sent = 0
        while sent < len(body):
            try:
                sent += peer.sock.send(memoryview(body)[sent : sent + 65536])
            except TimeoutError:  # the client reads no more
                sent_until_then[0] = sent_until_then[0] or sent
                blocked.set()
                peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4 << 20)
        blocked.set()
        peer.sock.settimeout(20)
        peer.read_to_end()

    events = await scene.client(scene.raw(flood)).stream()
    first = text_of(await anext(events))
    await scene.player.wait(blocked)
    held_back = 0 < sent_until_then[0] < len(body) // 2
    rest = await events.texts()
    return held_back, 1 + len(rest), {first, *rest} == {"x" * 32768}


# Giving up in the middle


def _until_the_client_leaves(gone: threading.Event) -> Script:
    def play(peer: Peer) -> None:
        peer.read_request()
        peer.stream_head()
        peer.piece(chunk("one"))
        peer.read_to_end()
        gone.set()

    return play


@row(gives=((2, "stop"), 1), connections=2, requests=2)
async def cancelled_in_mid_stream(scene: Scene) -> Any:
    gone, waiting, read = threading.Event(), threading.Event(), []
    client = scene.client(scene.raw(_until_the_client_leaves(gone), answer_all))
    events = await client.stream()

    async def consume() -> None:
        async for event in events:
            read.append(text_of(event))
            waiting.set()

    await scene.player.stop(consume, waiting, events.close)
    await scene.player.wait(gone)
    return words(await client.chat()), len(read)


@row(gives=(2, "stop"), connections=2, requests=2)
async def cancelled_before_the_answer(scene: Scene) -> Any:
    gone, waiting = threading.Event(), threading.Event()

    def silent(peer: Peer) -> None:
        peer.read_request()
        waiting.set()
        peer.read_to_end()
        gone.set()

    server = scene.raw(silent, answer_all)
    client, victim = scene.client(server), scene.client(server)

    async def ask() -> None:
        await victim.chat()

    await scene.player.stop(ask, waiting, victim.close)
    await scene.player.wait(gone)
    return words(await client.chat())


@row(gives=("one", (2, "stop")), connections=2, requests=2)
async def left_the_loop_early(scene: Scene) -> Any:
    gone = threading.Event()
    client = scene.client(scene.raw(_until_the_client_leaves(gone), answer_all))

    async def first_word() -> str:
        async for event in await client.stream():
            return text_of(event)
        return ""

    text = await first_word()
    await scene.player.wait(gone)
    return text, words(await client.chat())


@row(gives=("one", []), connections=1, requests=1)
async def closed_in_mid_stream(scene: Scene) -> Any:
    gone = threading.Event()
    events = await scene.client(scene.raw(_until_the_client_leaves(gone))).stream()
    first = text_of(await anext(events))
    await events.close()
    await scene.player.wait(gone)
    return first, await events.texts()


# TLS


@row(gives=(("TLSError", 1), 0), connections=1, requests=0)
async def an_unknown_authority(scene: Scene) -> Any:
    server = scene.serve(ssl_context=Authority().server_context())
    return await failure(scene.client(server).chat()), len(server.requests)


@row(gives=("TLSError", 1), connections=1, requests=0)
async def a_certificate_for_another_name(scene: Scene) -> Any:
    server = scene.serve(ssl_context=scene.authority.server_context("other.example"))
    return await failure(scene.client(server).chat())


@row(gives=("TLSError", 1), connections=1, requests=0)
async def a_server_without_tls(scene: Scene) -> Any:
    def plain_answer(peer: Peer) -> None:
        peer.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        peer.read_to_end()

    server = scene.raw(plain_answer, ssl_context=None)
    return await failure(scene.client(base_url=server.base_url.replace("http:", "https:")).chat())


@row(gives=("TLSError", 1), connections=1, requests=0, needs="old tls")
async def a_server_with_old_tls_only(scene: Scene) -> Any:
    server = scene.serve(ssl_context=old_tls(scene.authority.server_context()))
    return await failure(scene.client(server).chat())


@row(gives=(2, "stop"), connections=1, requests=1)
async def a_context_of_the_users_own(scene: Scene) -> Any:
    other = Authority()
    server = scene.serve(ssl_context=other.server_context())
    client = scene.client(server, ssl_context=other.client_context())
    return words(await client.chat(offline="words=2"))


@row(gives=True, connections=1, requests=0)
async def a_server_with_tls_where_none_is_expected(scene: Scene) -> Any:
    server = scene.serve(ssl_context=scene.authority.server_context())
    client = scene.client(base_url=server.base_url.replace("https:", "http:"), max_retries=0)
    try:
        await client.chat()
    except NetworkError as error:
        return not isinstance(error, APIStatusError)
    return False


# Breaker and limiter


@row(
    gives=[("ServerError", 1, 503), ("ServerError", 1, 503), ("CircuitOpenError", 0)],
    connections=1,
    requests=2,
)
async def an_open_breaker_sends_nothing(scene: Scene) -> Any:
    client = scene.client(breaker=BreakerPolicy(failures=2), max_retries=0)
    return [await failure(client.chat(offline="status=503")) for _ in range(3)]


@row(gives=[("ServerError", 1, 503), "stop", "closed"], connections=1, requests=2)
async def a_breaker_that_closes_again(scene: Scene) -> Any:
    policy = BreakerPolicy(failures=1, probe_after=0.01, successes=1)
    client = scene.client(breaker=policy, max_retries=0)
    failed = await failure(client.chat(offline="status=503"))
    await scene.player.in_thread(partial(time.sleep, 0.05))
    completion = await client.chat()
    (breaker,) = client.client._gate.state().breakers
    return [failed, words(completion)[1], breaker.state]


@row(gives=["StreamConnectionLostError", "CircuitOpenError"], connections=1, requests=1)
async def a_stream_that_breaks_off_counts(scene: Scene) -> Any:
    client = scene.client(breaker=BreakerPolicy(failures=1))
    errors = [await failure(client.stream(offline="reset=1")), await failure(client.chat())]
    return [error[0] for error in errors]


@row(gives=("stop", ("LimiterWaitError", 0)), connections=1, requests=1)
async def a_limit_of_ones_own(scene: Scene) -> Any:
    client = scene.client(limiter=RateLimits(requests_per_minute=1, max_wait=1))
    return words(await client.chat())[1], await failure(client.chat())


@row(gives=(("RateLimitError", 1, 429), "stop", True), connections=1, requests=2)
async def a_429_makes_the_next_call_wait(scene: Scene) -> Any:
    client = scene.client(limiter=True, max_retries=0)
    failed = await failure(client.chat(offline="status=429 retry-after-ms=100"))
    began = time.monotonic()
    reason = words(await client.chat())[1]
    return failed, reason, time.monotonic() - began > 0.09


# Other roads


@row(gives=(2, "stop"), connections=1, requests=1, needs="unix")
async def a_unix_socket(scene: Scene) -> Any:
    server = scene.raw(answer_all, unix_path=scene.folder / "s")
    return words(await scene.client(server).chat())


@row(gives=(2, "stop"), connections=1, requests=1, needs="ipv6")
async def ipv6(scene: Scene) -> Any:
    return words(await scene.client(scene.serve(host="::1")).chat(offline="words=2"))


def seen_in(scene: Scene, given: Any) -> tuple[Any, int, int]:
    return given, scene.connections, scene.requests


@pytest.mark.parametrize("found", [row for row in ROWS if not row.waits], ids=lambda row: row.name)
def test_it_is_the_same_on_every_backend(found: Row, scene: Scene) -> None:
    available, reason = NEEDS[found.needs]
    if not available():
        pytest.skip(reason)
    given = scene.play(lambda: found.play(scene))
    scene.close()
    assert seen_in(scene, given) == found.expected


def test_limits_of_time_are_the_same_on_every_backend(scene: Scene) -> None:
    rows = [row for row in ROWS if row.waits]
    scenes = [scene.another() for _ in rows]
    works = [partial(row.play, scene) for row, scene in zip(rows, scenes, strict=True)]
    given = scene.play(lambda: scene.player.together(*works))
    scene.close()
    found = {row.name: seen_in(*pair) for row, *pair in zip(rows, scenes, given, strict=True)}
    assert found == {row.name: row.expected for row in rows}


def test_the_rows_have_names_of_their_own() -> None:
    assert len({found.name for found in ROWS}) == len(ROWS)
