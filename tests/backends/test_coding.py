"""Compressed answers over real connections, on every backend, from the offline server."""

from __future__ import annotations

import socket
from typing import Any

import pytest

import oaio
from oaio.offline import OfflineServer
from oaio.offline.directives import parse
from oaio.offline.parts import Refused

from .scenes import Scene

CODINGS = ("gzip", "deflate", "br", "zstd", "deflate,gzip", "gzip,br,zstd")


@pytest.mark.parametrize("coding", CODINGS)
def test_what_is_said_is_the_same(scene: Scene, coding: str) -> None:
    client = scene.client()

    async def main() -> None:
        plain = await client.chat("Tell me.")
        coded = await client.chat("Tell me.", f"coding={coding}")
        assert coded.choices[0].message.content == plain.choices[0].message.content
        assert coded._response.headers["content-encoding"] == coding
        said = await (await client.stream("Tell me.")).texts()
        stream = await client.stream("Tell me.", f"coding={coding}")
        assert await stream.texts() == said
        assert "gzip, deflate, br, zstd" in scene.offline.requests[-1].headers["accept-encoding"]

    scene.play(main)
    assert scene.connections == 1


def test_each_event_is_delivered_when_it_comes(scene: Scene) -> None:
    """The stream stalls: what came before is there, although the coding has not ended."""
    client = scene.client(timeout=oaio.Timeout(idle=0.2))

    async def main() -> Any:
        stream = await client.stream("Tell me.", "stall=4 coding=gzip")
        return len([await anext(stream) for _ in range(4)])

    assert scene.play(main) == 4


def test_it_can_be_refused(scene: Scene) -> None:
    client = scene.client(compression=False)

    async def main() -> None:
        assert (await client.chat()).choices
        # What was not asked for is decoded all the same.
        assert (await client.chat("x", "coding=gzip")).choices

    scene.play(main)
    assert "accept-encoding" not in scene.offline.requests[0].headers


@pytest.mark.parametrize("trouble", ["cut=3", "reset=3"])
def test_a_stream_that_is_cut(scene: Scene, trouble: str) -> None:
    client = scene.client()

    async def main() -> None:
        with pytest.raises(oaio.StreamConnectionLostError) as caught:
            await (await client.stream("x", f"{trouble} coding=gzip")).texts()
        assert caught.value.received <= 3

    scene.play(main)


def test_a_plain_answer_that_is_cut_is_tried_again(scene: Scene) -> None:
    client = scene.client()

    async def main() -> None:
        assert (await client.chat("x", "cut=1 coding=gzip times=1")).choices

    scene.play(main)
    assert scene.requests == 2


def test_an_error_that_is_compressed(scene: Scene) -> None:
    client = scene.client(max_retries=0)

    async def main() -> None:
        with pytest.raises(oaio.RateLimitError, match="as you asked"):
            await client.chat("x", "status=429 coding=gzip,deflate")

    scene.play(main)


def test_the_bytes_of_the_server_are_compressed() -> None:
    with OfflineServer() as server, socket.create_connection(("127.0.0.1", server.port)) as sock:
        sock.sendall(
            b"GET /v1/models HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n"
            b"X-Offline: coding=gzip close\r\n\r\n"
        )
        answer = b"".join(iter(lambda: sock.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-encoding: gzip" in head.lower()
    assert body.startswith(b"\x1f\x8b")


@pytest.mark.parametrize("word", ["coding", "coding=", "coding=lzw", "coding=gzip,,br"])
def test_directives_that_are_none(word: str) -> None:
    with pytest.raises(Refused, match="coding"):
        parse(word)
