"""Calls over HTTP/2, on every backend, with TLS and without; against a server that is scripted."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from h2.errors import ErrorCodes
from h2.settings import SettingCodes

import oaio
from oaio import PoolLimits, Timeout
from oaio._transport.http2_async import SharedConnection as AsyncShared
from oaio._transport.http2_blocking import SharedConnection as BlockingShared
from oaio_protocol.operations import models

from .http2_server import Handler, Http2Server, Peer, model
from .players import Events, drive, settle, text_of
from .scenes import Scene, failure

CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
Serve = Callable[..., Http2Server]


@pytest.fixture
def serve(scene: Scene) -> Iterator[Serve]:
    servers: list[Http2Server] = []

    def start(on_request: Handler = model, **options: Any) -> Http2Server:
        servers.append(Http2Server(on_request, ssl_context=scene.server_context, **options))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def client(scene: Scene, server: Http2Server, **options: Any) -> Any:
    options.setdefault("http2", True if scene.secure else "prior-knowledge")
    return scene.client(base_url=server.base_url, **options)


async def named(face: Any, name: str) -> Any:
    return await settle(face.client.models.retrieve(name))


def event(text: str | None, reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": reason}
    return b"data: " + json.dumps({**CHUNK, "choices": [choice]}).encode() + b"\n\n"


DONE = event(None, "stop") + b"data: [DONE]\n\n"


def streaming(peer: Peer, stream: int, *texts: str) -> None:
    peer.head(stream, kind="text/event-stream")
    for text in texts:
        peer.data(stream, event(text))


# Many calls, one connection.


def test_a_hundred_calls_share_one_connection(scene: Scene, serve: Serve) -> None:
    held: list[int] = []

    def all_at_once(peer: Peer, stream: int) -> None:
        held.append(stream)
        if len(held) == 100:
            for number in reversed(held):
                model(peer, number)

    server = serve(all_at_once)
    face = client(scene, server, max_retries=0)

    async def main() -> Any:
        works = [lambda n=n: named(face, f"m{n}") for n in range(100)]
        found = await scene.player.together(*works)
        return found, face.client.stats()

    found, stats = scene.play(main)
    assert [one.id for one in found] == [f"/v1/models/m{n} 0" for n in range(100)]
    assert server.connections == 1
    assert (stats.opened, stats.idle, stats.streams) == (1, 1, 0)
    assert stats.reused == 99


def test_streams_go_on_side_by_side(scene: Scene, serve: Serve) -> None:
    begun: list[int] = []

    def in_turn(peer: Peer, stream: int) -> None:
        peer.head(stream, kind="text/event-stream")
        begun.append(stream)
        if len(begun) == 20:
            for number in range(5):
                for each in begun:
                    said = peer.json(each)["messages"][0]["content"]
                    peer.data(each, event(f"{said}.{number} "))
            for each in begun:
                peer.data(each, DONE, end=True)

    server = serve(in_turn)
    face = client(scene, server)

    async def one(n: int) -> str:
        return "".join(await (await face.stream(f"s{n}")).texts())

    async def main() -> Any:
        return await scene.player.together(*[lambda n=n: one(n) for n in range(20)])

    wanted = ["".join(f"s{n}.{i} " for i in range(5)) for n in range(20)]
    assert scene.play(main) == wanted
    assert server.connections == 1


def test_calls_one_after_the_other_use_one_connection(scene: Scene, serve: Serve) -> None:
    server = serve()
    face = client(scene, server)

    async def main() -> Any:
        return [(await named(face, "a")).owned_by for _ in range(5)]

    assert scene.play(main) == ["1"] * 5


def test_more_calls_than_the_server_allows_wait(scene: Scene, serve: Serve) -> None:
    open_now: set[int] = set()
    most: list[int] = []

    def note(peer: Peer, stream: int) -> None:
        open_now.add(stream)
        most.append(len(open_now))

    def answer(peer: Peer, stream: int) -> None:
        open_now.discard(stream)
        model(peer, stream)

    server = serve(answer, on_head=note, settings={SettingCodes.MAX_CONCURRENT_STREAMS: 3})
    face = client(scene, server, max_retries=0, limits=PoolLimits(max_per_origin=1))

    async def main() -> Any:
        return await scene.player.together(*[lambda: named(face, "a")] * 20)

    assert len(scene.play(main)) == 20
    assert server.connections == 1
    assert max(most) <= 3


def test_a_full_connection_makes_another_one_open(scene: Scene, serve: Serve) -> None:
    held: list[tuple[Peer, int]] = []

    def hold(peer: Peer, stream: int) -> None:
        held.append((peer, stream))
        if len(held) == 6:
            for one in held:
                model(*one)

    server = serve(hold, settings={SettingCodes.MAX_CONCURRENT_STREAMS: 2})
    face = client(scene, server, max_retries=0)

    async def main() -> Any:
        return await scene.player.together(*[lambda: named(face, "a")] * 6)

    assert len(scene.play(main)) == 6
    assert server.connections == 3


def test_an_event_wakes_its_own_call_only(
    scene: Scene, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    woken: list[int] = []
    for shared in (BlockingShared, AsyncShared):
        wake = shared._wake
        monkeypatch.setattr(shared, "_wake", lambda *a, wake=wake: (woken.append(1), wake(*a))[1])
    begun: list[int] = []

    def talk(peer: Peer, stream: int) -> None:
        peer.head(stream, kind="text/event-stream")
        begun.append(stream)
        if len(begun) < 40:
            return
        for number in range(100):
            peer.data(begun[7], event(f"{number} "))
            server.wait_until(lambda n=number: len(heard) > n)
        counts.append(len(woken))
        for each in begun:
            peer.data(each, DONE, end=True)

    heard: list[str] = []
    counts: list[int] = []
    server = serve(talk)
    face = client(scene, server)

    async def one() -> int:
        stream = await face.stream()
        texts = []
        async for item in stream:
            texts.append(text_of(item))
            heard.extend(texts[-1:] if texts[-1] else [])
            server.changed()
        return len([text for text in texts if text])

    async def main() -> Any:
        return await scene.player.together(*[one for _ in range(40)])

    assert sorted(scene.play(main)) == [0] * 39 + [100]
    # Each event wakes the call that it is for, or that reads for all, which then hands this on.
    assert counts[0] < 40 * 4 + 100 * 3


# Endings.


def test_what_a_goaway_leaves_out_goes_over_another_connection(scene: Scene, serve: Serve) -> None:
    held: list[int] = []

    def leave(peer: Peer, stream: int) -> None:
        if peer.number > 1:
            model(peer, stream)
            return
        held.append(stream)
        if len(held) == 5:
            peer.goaway(held[1])
            for number in held[:2]:
                model(peer, number)

    server = serve(leave)
    face = client(scene, server, max_retries=0)

    async def main() -> Any:
        works = [lambda n=n: named(face, f"m{n}") for n in range(5)]
        return await scene.player.together(*works), face.client.stats()

    found, stats = scene.play(main)
    assert sorted(one.owned_by for one in found) == ["1", "1", "2", "2", "2"]
    assert [one.id for one in found] == [f"/v1/models/m{n} 0" for n in range(5)]
    assert stats.opened == 2
    assert stats.closed == {"ended": 1}


def test_a_server_that_only_says_goaway_is_an_error(scene: Scene, serve: Serve) -> None:
    server = serve(lambda peer, _: peer.goaway(0))
    face = client(scene, server, max_retries=1)

    async def main() -> Any:
        return await failure(named(face, "a"))

    assert scene.play(main) == ("ConnectionLostError", 2)
    assert server.connections == 8  # each attempt looks at three more, should they be better


def test_a_refused_stream_is_retried_on_the_same_connection(scene: Scene, serve: Serve) -> None:
    def refuse_first(peer: Peer, stream: int) -> None:
        if stream == 1:
            peer.reset(stream, ErrorCodes.REFUSED_STREAM)
        else:
            model(peer, stream)

    server = serve(refuse_first)
    face = client(scene, server)

    async def main() -> Any:
        return await named(face, "a")

    assert scene.play(main).owned_by == "1"
    assert server.requests == 2
    assert server.connections == 1


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (ErrorCodes.REFUSED_STREAM, "ConnectionLostError"),
        (ErrorCodes.INTERNAL_ERROR, "ConnectionLostError"),
        (ErrorCodes.PROTOCOL_ERROR, "ProtocolError"),
    ],
)
def test_a_reset_fails_its_own_call_only(
    scene: Scene, serve: Serve, code: ErrorCodes, name: str
) -> None:
    def reset_bad(peer: Peer, stream: int) -> None:
        if "bad" in peer.heads[stream][":path"]:
            peer.reset(stream, code)
        else:
            model(peer, stream)

    server = serve(reset_bad)
    face = client(scene, server, max_retries=0)

    async def main() -> Any:
        works: list[Any] = [lambda: failure(named(face, "bad")), lambda: named(face, "good")]
        return await scene.player.together(*works)

    bad, good = scene.play(main)
    assert bad == (name, 1)
    assert good.owned_by == "1"


def test_a_connection_that_dies_fails_all_its_calls(scene: Scene, serve: Serve) -> None:
    held: list[int] = []

    def die(peer: Peer, stream: int) -> None:
        held.append(stream)
        if len(held) == 1:
            model(peer, stream)  # so that it is a connection that was of use
        elif len(held) == 101:
            peer.head(held[-1])
            peer.drop()

    server = serve(die)
    face = client(scene, server, max_retries=0)

    async def main() -> Any:
        await named(face, "first")
        return await scene.player.together(*[lambda: failure(named(face, "a"))] * 100)

    assert {found[0] for found in scene.play(main)} == {"ConnectionLostError"}
    assert server.connections == 1


def test_calls_on_a_connection_that_dies_are_retried_on_one_other(
    scene: Scene, serve: Serve
) -> None:
    held: list[int] = []

    def die_once(peer: Peer, stream: int) -> None:
        if peer.number > 1:
            model(peer, stream)
            return
        held.append(stream)
        if len(held) == 30:
            peer.drop()

    server = serve(die_once)
    face = client(scene, server)

    async def main() -> Any:
        return await scene.player.together(*[lambda: named(face, "a")] * 30)

    assert {one.owned_by for one in scene.play(main)} == {"2"}
    assert server.connections == 2


@pytest.mark.parametrize("how", ["goaway", "drop"])
def test_a_connection_that_ended_while_it_was_idle_costs_no_attempt(
    scene: Scene, serve: Serve, how: str
) -> None:
    server = serve()
    face = client(scene, server, max_retries=0)

    async def main() -> Any:
        first = await named(face, "a")
        if how == "goaway":
            server.peers[0].goaway(1)
        server.peers[0].drop()
        server.wait_until(lambda: server.peers[0].ended)
        return first.owned_by, (await named(face, "a")).owned_by

    assert scene.play(main) == ("1", "2")


def test_what_breaks_the_rules_is_a_typed_error(scene: Scene, serve: Serve) -> None:
    server = serve(lambda peer, _: peer.raw(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    face = client(scene, server)

    async def main() -> Any:
        return await failure(named(face, "a"))

    assert scene.play(main) == ("ProtocolError", 1)


def test_a_stream_that_ends_early_is_not_complete(scene: Scene, serve: Serve) -> None:
    def cut(peer: Peer, stream: int) -> None:
        streaming(peer, stream, "one", "two")
        peer.data(stream, b"", end=True)

    server = serve(cut)
    face = client(scene, server)

    async def main() -> Any:
        return await failure(face.stream())

    assert scene.play(main) == ("StreamInterrupted", 1, 200, 2)


def test_a_stream_that_is_reset_says_how_far_it_got(scene: Scene, serve: Serve) -> None:
    seen = threading.Event()

    def cut(peer: Peer, stream: int) -> None:
        streaming(peer, stream, "one", "two")

    server = serve(cut)
    face = client(scene, server)

    async def main() -> Any:
        stream = await face.stream()
        assert [(await anext(stream)).choices[0].delta.content for _ in "12"] == ["one", "two"]
        server.peers[0].reset(1, ErrorCodes.INTERNAL_ERROR)
        return await failure(rest_of(stream))

    assert scene.play(main) == ("StreamConnectionLostError", 1, 200, 2)
    assert not seen.is_set()


async def rest_of(stream: Events) -> Any:
    return await stream.texts()


# Flow.


def test_a_slow_reader_keeps_no_other_from_its_answer(scene: Scene, serve: Serve) -> None:
    large = "x" * 10_000

    def answer(peer: Peer, stream: int) -> None:
        if peer.heads[stream][":method"] == "GET":
            peer.answer(stream, {"id": large * 20, "object": "model"})
            return
        streaming(peer, stream, *([large] * 400))
        peer.data(stream, DONE, end=True)

    server = serve(answer)
    face = client(scene, server)

    async def main() -> Any:
        slow = await face.stream()
        await anext(slow)
        others = await scene.player.together(*[lambda: named(face, "a")] * 20)
        left = server.peers[0].left(1)
        return others, left, await slow.texts()

    others, left, texts = scene.play(main)
    assert [len(one.id) for one in others] == [200_000] * 20
    assert left > 2_000_000  # it was not sent ahead of its reader
    assert texts == [large] * 399
    assert server.connections == 1


def test_uploads_larger_than_the_windows(scene: Scene, serve: Serve) -> None:
    server = serve()
    face = client(scene, server, max_retries=0)
    text = "y" * 700_000

    async def upload(n: int) -> Any:
        return await face.call(upload_of(text + str(n)))

    async def main() -> Any:
        return await scene.player.together(*[lambda n=n: upload(n) for n in range(8)])

    found = scene.play(main)
    assert all(int(one.id.split()[1]) > 700_000 for one in found)
    peer = server.peers[0]
    assert sorted(peer.json(number)["text"] for number in peer.requests) == [
        text + str(n) for n in range(8)
    ]


def upload_of(text: str) -> Any:
    from oaio_protocol.operations._base import Operation

    found = models.retrieve("m")
    body = json.dumps({"text": text}).encode()
    changes = {"method": "POST", "path": "/upload", "body": body}
    fields = {name: getattr(found, name) for name in found.__attrs_attrs__ and _names(found)}
    return Operation(**{**fields, **changes})


def _names(value: Any) -> list[str]:
    return [a.name for a in value.__attrs_attrs__ if a.init and not a.name.startswith("_")]


def test_an_answer_before_the_upload_has_ended_counts(scene: Scene, serve: Serve) -> None:
    def refuse(peer: Peer, stream: int) -> None:
        peer.answer(stream, {"error": {"message": "too large"}}, 413)
        peer.reset(stream, ErrorCodes.NO_ERROR)

    server = serve(on_head=refuse, reads=False)
    face = client(scene, server, max_retries=0)

    async def main() -> Any:
        first = await failure(face.call(upload_of("z" * 500_000)))
        server.on_head = lambda _peer, _stream: None
        return first, (await named(face, "a")).owned_by

    assert scene.play(main) == (("APIStatusError", 1, 413), "1")


# Giving up.


def test_a_call_that_is_given_up_resets_its_stream_only(scene: Scene, serve: Serve) -> None:
    waits = threading.Event()

    def hold(peer: Peer, stream: int) -> None:
        if "held" in peer.heads[stream][":path"]:
            waits.set()
        else:
            model(peer, stream)

    server = serve(hold)
    face = client(scene, server)
    spare = client(scene, server)

    async def main() -> Any:
        await named(face, "a")
        await scene.player.stop(lambda: named(face, "held"), waits, by_force=face.close)
        other = spare if scene.player.name == "blocking" else face
        found = await named(other, "b")
        return found.owned_by

    if scene.player.name == "blocking":
        assert scene.play(main) == "2"
    else:
        assert scene.play(main) == "1"
        server.wait_until(lambda: bool(server.peers[0].resets))
        assert list(server.peers[0].resets.values()) == [ErrorCodes.CANCEL]


def test_a_stream_that_is_left_keeps_its_connection(scene: Scene, serve: Serve) -> None:
    def answer(peer: Peer, stream: int) -> None:
        if peer.heads[stream][":method"] == "GET":
            model(peer, stream)
        else:
            streaming(peer, stream, *(["more"] * 50))

    server = serve(answer)
    face = client(scene, server)

    async def main() -> Any:
        for _ in range(3):
            stream = await face.stream()
            await anext(stream)
            await stream.close()
        stats = face.client.stats()
        return (await named(face, "a")).owned_by, stats.streams

    assert scene.play(main) == ("1", 0)
    server.wait_until(lambda: len(server.peers[0].resets) == 3)
    assert set(server.peers[0].resets.values()) == {ErrorCodes.CANCEL}


def test_a_wait_that_runs_out_is_a_timeout_and_a_silent_connection_is_left(
    scene: Scene, serve: Serve
) -> None:
    def hold(peer: Peer, stream: int) -> None:
        if peer.number > 1:
            model(peer, stream)

    server = serve(hold)
    face = client(scene, server, max_retries=0, timeout=Timeout(idle=0.5, first_event=0.5, total=9))

    async def main() -> Any:
        first = await failure(face.stream())
        return first, (await named(face, "a")).owned_by

    assert scene.play(main) == (("APITimeoutError", 1, "first_event"), "2")


def test_a_call_that_waits_while_others_are_answered_runs_out_by_itself(
    scene: Scene, serve: Serve
) -> None:
    def hold(peer: Peer, stream: int) -> None:
        if "held" not in peer.heads[stream][":path"]:
            model(peer, stream)

    server = serve(hold)
    face = client(scene, server, max_retries=0, timeout=0.3)

    async def busy() -> str:
        return "".join([(await named(face, "a")).owned_by for _ in range(20)])

    async def main() -> Any:
        works: list[Any] = [lambda: failure(named(face, "held")), busy, busy]
        return await scene.player.together(*works)

    held, *others = scene.play(main)
    assert held == ("APITimeoutError", 1, "total")
    assert others == ["1" * 20] * 2


def test_closing_the_client_ends_every_call(scene: Scene, serve: Serve) -> None:
    server = serve(lambda _peer, _stream: None)
    face = client(scene, server, max_retries=0)

    def wait_and_close() -> None:
        server.wait_until(lambda: server.requests == 10)
        drive(close_from_here())

    async def close_from_here() -> None:
        face.client._connections.close()  # as another thread does

    async def close() -> None:
        await scene.player.in_thread(wait_and_close)

    async def main() -> Any:
        works: list[Any] = [lambda: failure(named(face, "a")) for _ in range(10)]
        return await scene.player.together(*works, close)

    *found, _ = scene.play(main)
    assert {one[0] for one in found} == {"ClientClosedError"}


def test_a_frozen_server_is_noticed_by_its_silence(scene: Scene, serve: Serve) -> None:
    thaw = threading.Event()

    def freeze(peer: Peer, stream: int) -> None:
        if peer.number == 1:
            thaw.wait(20)
        else:
            model(peer, stream)

    server = serve(freeze)
    face = client(scene, server, limits=PoolLimits(ping_after=0.3))

    async def main() -> Any:
        try:
            return await scene.player.together(*[lambda: named(face, "a")] * 3)
        finally:
            thaw.set()

    assert {one.owned_by for one in scene.play(main)} == {"2"}


def test_a_server_that_thinks_but_answers_pings_is_waited_for(scene: Scene, serve: Serve) -> None:
    def think(peer: Peer, stream: int) -> None:
        threading.Timer(0.8, model, [peer, stream]).start()

    server = serve(think)
    face = client(scene, server, max_retries=0, limits=PoolLimits(ping_after=0.1))

    async def main() -> Any:
        return await named(face, "a")

    assert scene.play(main).owned_by == "1"


# Which protocol is spoken.


def test_http2_can_be_refused(scene: Scene) -> None:
    if not scene.secure:
        face = scene.client(http2=False)
        protocols = "1"
    else:
        assert scene.server_context is not None
        scene.server_context.set_alpn_protocols(["http/1.1"])
        face = scene.client(http2=True)
        protocols = "1"

    async def main() -> Any:
        await face.chat()
        await face.chat()
        return face.client.stats()

    stats = scene.play(main)
    assert (stats.opened, stats.reused, stats.streams) == (1, 1, 0)
    assert str(scene.connections) == protocols


def test_an_http2_server_that_is_refused_has_no_protocol_in_common(
    scene: Scene, serve: Serve
) -> None:
    server = serve()
    face = client(scene, server, http2=False, max_retries=0, timeout=5)

    async def main() -> Any:
        return (await failure(named(face, "a")))[0]

    assert scene.play(main) in ("ConnectionLostError", "ProtocolError", "TLSError")


def test_what_can_be_said_of_http2() -> None:
    with pytest.raises(oaio.ConfigurationError, match="http2 must be True, False or"):
        oaio.OpenAI(api_key="k", http2="yes")  # type: ignore[arg-type]
