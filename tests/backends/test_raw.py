"""Answers as they came, of every resource and on every backend."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypedDict

import pytest

import oaio
from oaio import RawResponse
from oaio._client.methods import AsyncOpening, Opening
from oaio.testing import ScriptedNetwork, client, delay, reply
from oaio_protocol.binary import BinaryContent
from oaio_protocol.errors import (
    DeserializationError,
    NotFoundError,
    StreamInterrupted,
    UnexpectedContentError,
)
from oaio_protocol.models.models import Model, ModelPage

from .players import settle
from .scenes import Scene

ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}


class Named(TypedDict):
    id: str


async def items(found: Any) -> list[Any]:
    """Return all of what is iterated over with or without `await`."""
    if hasattr(found, "__aiter__") and not hasattr(found, "__next__"):
        return [item async for item in found]
    return list(found)


class Block:
    """A `with` or an `async with` block."""

    def __init__(self, opening: Any) -> None:
        self.opening = opening

    async def __aenter__(self) -> Any:
        if isinstance(self.opening, Opening):
            return self.opening.__enter__()
        assert isinstance(self.opening, AsyncOpening)
        return await self.opening.__aenter__()

    async def __aexit__(self, *error: object) -> None:
        if isinstance(self.opening, Opening):
            self.opening.__exit__(*error)
        else:
            await self.opening.__aexit__(*error)


def test_raw_answers(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        raw = await settle(made.models.with_raw_response.retrieve("gpt-5"))
        assert isinstance(raw, RawResponse)
        assert (raw.status_code, raw.method, raw.retries_taken) == (200, "GET", 0)
        assert raw.url == f"{clear_scene.offline.base_url}/models/gpt-5"
        assert raw.headers["X-Request-ID"] == raw.request_id
        assert raw.headers["x-ratelimit-remaining-requests"] == "9999"
        assert dt.timedelta(0) < raw.elapsed < dt.timedelta(seconds=20)
        assert raw.json()["id"] == "gpt-5"
        assert raw.content == raw.read() == raw.text.encode()
        parsed = raw.parse()
        assert isinstance(parsed, Model)
        assert parsed._request_id == raw.request_id
        assert raw.parse(to=Named)["id"] == "gpt-5"
        with pytest.raises(DeserializationError):
            raw.parse(to=list[int])
        assert repr(raw) == f"<RawResponse [200] GET {raw.url}>"

    clear_scene.play(main)


def test_header_fields_of_a_result(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        file = await settle(made.files.create(file=b"x", purpose="batch"))
        stream = await settle(made.chat.completions.create(stream=True, **ASKED))
        content = await settle(made.files.content(file.id))
        page = await settle(made.files.list())
        for result in (file, stream, content, page):
            head = oaio.response_of(result)
            assert head is not None
            assert head.headers["x-ratelimit-remaining-tokens"] == "199000"
            assert head.request_id is not None
        assert oaio.response_of(page.data[0]) is None
        assert oaio.response_of({"response": 1}) is None
        await settle(stream.close())

    clear_scene.play(main)


def test_raw_answers_of_the_whole_client(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        whole = await settle(made.with_raw_response.chat.completions.create(**ASKED))
        nested = await settle(made.chat.with_raw_response.completions.create(**ASKED))
        usual = await settle(made.chat.completions.create(**ASKED))
        assert whole.parse() == nested.parse() == usual
        assert isinstance((await settle(made.with_raw_response.get("/models"))).parse(), dict)
        error = made.models.with_raw_response.retrieve
        with pytest.raises(NotFoundError):
            await settle(error("no-such-model"))
        again = await settle(
            made.models.with_raw_response.retrieve(
                "gpt-5", extra_headers={"x-offline": "status=503 times=2 retry-after-ms=1"}
            )
        )
        assert again.retries_taken == 2

    clear_scene.play(main)


def test_raw_answers_of_lists_streams_and_files(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        for number in range(3):
            await settle(made.files.create(file=(f"{number}.txt", b"x"), purpose="batch"))
        raw = await settle(made.files.with_raw_response.list(limit=2))
        page = raw.parse()
        assert len(page.data) == 2
        assert [item.filename for item in await items(page)] == ["2.txt", "1.txt", "0.txt"]
        raw = await settle(made.chat.completions.with_raw_response.create(stream=True, **ASKED))
        assert raw.headers["content-type"].startswith("text/event-stream")
        with pytest.raises(TypeError, match=r"parse\(\) gives it"):
            _ = raw.content
        assert len(await items(raw.parse())) > 1
        content = await settle(made.files.with_raw_response.content(page.data[0].id))
        assert isinstance(content.parse(), BinaryContent)

    clear_scene.play(main)


def test_bodies_as_they_come(clear_scene: Scene) -> None:
    data = ("é line\r\n" * 50_000).encode()

    async def main() -> None:
        made = clear_scene.client().client
        file = await settle(made.files.create(file=data, purpose="batch"))
        content = made.files.with_streaming_response.content
        async with Block(content(file.id)) as response:
            assert response.status_code == 200
            assert response.headers["content-length"] == str(len(data))
            pieces = await items(response.iter_bytes(100_000))
            assert [len(piece) for piece in pieces[:-1]] == [100_000] * (len(data) // 100_000)
            assert b"".join(pieces) == data
            assert response.is_closed
        async with Block(content(file.id)) as response:
            assert "".join(await items(response.iter_text())) == data.decode()
        async with Block(content(file.id)) as response:
            assert await items(response.iter_lines()) == ["é line"] * 50_000
        async with Block(content(file.id)) as response:
            assert await settle(response.read()) == data
        async with Block(content(file.id)) as response:
            assert await settle(response.text()) == data.decode()
        async with Block(content(file.id)) as response:
            assert (await settle(response.parse())).content == data
        async with Block(content(file.id)) as response:
            told: list[tuple[int, int]] = []
            target = clear_scene.folder / "x"
            await settle(
                response.stream_to_file(
                    target, chunk_size=50_000, progress=lambda *numbers: told.append(numbers)
                )
            )
            assert target.read_bytes() == data
            assert told[-1] == (len(data), len(data))
            assert len(told) == -(-len(data) // 50_000)

    clear_scene.play(main)


def test_json_and_events_as_they_come(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        async with Block(made.models.with_streaming_response.retrieve("gpt-5")) as response:
            assert (await settle(response.parse())).id == "gpt-5"
        async with Block(made.models.with_streaming_response.retrieve("gpt-5")) as response:
            assert (await settle(response.parse(to=Named)))["id"] == "gpt-5"
        async with Block(made.models.with_streaming_response.list()) as response:
            assert isinstance(await settle(response.parse()), ModelPage)
        async with Block(made.with_streaming_response.models.list()) as response:
            assert (await settle(response.json()))["object"] == "list"
        create = made.chat.completions.with_streaming_response.create
        async with Block(create(stream=True, **ASKED)) as response:
            events = await items(await settle(response.parse()))
        usual = await items(await settle(made.chat.completions.create(stream=True, **ASKED)))
        assert events == usual
        async with Block(create(stream=True, **ASKED)) as response:
            lines = await items(response.iter_lines())
        assert lines[-2] == "data: [DONE]"
        with pytest.raises(StreamInterrupted):
            async with Block(
                create(stream=True, extra_headers={"x-offline": "no-done cut=3"}, **ASKED)
            ) as response:
                await items(await settle(response.parse()))
        with pytest.raises(NotFoundError):
            async with Block(made.models.with_streaming_response.retrieve("no-such-model")):
                raise AssertionError

    clear_scene.play(main)


def test_a_body_that_was_read_can_be_asked_for_again(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        async with Block(made.models.with_streaming_response.retrieve("gpt-5")) as response:
            body = await settle(response.read())
            assert body.startswith(b"{")
            assert await settle(response.read()) == body
            assert await settle(response.text()) == body.decode()
            assert (await settle(response.json()))["id"] == "gpt-5"
            assert (await settle(response.parse())).id == "gpt-5"
            assert b"".join(await items(response.iter_bytes(7))) == body
            assert "".join(await items(response.iter_text())) == body.decode()
            assert await items(response.iter_lines()) == body.decode().splitlines()

    clear_scene.play(main)


def test_a_body_that_is_not_read_closes_its_connection(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        file = await settle(made.files.create(file=bytes(5_000_000), purpose="batch"))
        async with Block(made.files.with_streaming_response.content(file.id)) as response:
            assert not response.is_closed
        assert response.is_closed
        await settle(made.models.list())
        assert clear_scene.connections == 2

    clear_scene.play(main)


def test_a_body_that_was_read_leaves_its_connection(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        for _ in range(3):
            async with Block(made.models.with_streaming_response.list()) as response:
                await settle(response.read())
            await settle(made.models.with_raw_response.list())
        assert clear_scene.connections == 1

    clear_scene.play(main)


def test_what_has_no_one_answer() -> None:
    with client(ScriptedNetwork()) as made:
        for resource in (made.batches.with_raw_response, made.batches.with_streaming_response):
            with pytest.raises(AttributeError, match=r"poll\(\) makes several calls"):
                _ = resource.poll
            with pytest.raises(AttributeError):
                _ = resource.nothing
            assert "retrieve" in dir(resource)


def test_the_client_itself_stays_as_it_is() -> None:
    network = ScriptedNetwork(reply(200, {"id": "a"}), [delay(2), reply(200, {"id": "b"})])
    with client(network) as made:
        models = made.models
        raw = models.with_raw_response
        assert isinstance(models.retrieve("a"), Model)
        found = raw.retrieve("b")
        assert found.elapsed == dt.timedelta(seconds=2)
        assert isinstance(found.parse(), Model)


def test_what_is_no_result_can_still_be_looked_at() -> None:
    network = ScriptedNetwork(reply(200, b"<html>", headers={"content-type": "text/html"}))
    with client(network) as made:
        found = made.models.with_raw_response.list()
        assert found.text == "<html>"
        with pytest.raises(UnexpectedContentError):
            found.parse()
