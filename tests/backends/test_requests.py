"""Paths without a method, and answers as types of the caller's own, on every backend."""

from __future__ import annotations

import dataclasses
from typing import Any

import attrs
import httpx
import msgspec
import pydantic
import pydantic.dataclasses
import pytest

from oaio import OpenAI
from oaio._helpers.cast import converter_for
from oaio_protocol.binary import BinaryContent
from oaio_protocol.cast import Converter
from oaio_protocol.errors import DeserializationError, NotFoundError, ValidationError
from oaio_protocol.models.models import Model

from .players import settle
from .scenes import Scene

ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}


class Pydantic(pydantic.BaseModel):
    id: str
    created: int


class Struct(msgspec.Struct):
    id: str
    created: int


@dataclasses.dataclass
class Data:
    id: str
    created: int


@attrs.frozen
class Attrs:
    id: str
    created: int


@pydantic.dataclasses.dataclass
class PydanticData:
    id: str
    created: int


class Wrong(msgspec.Struct):
    id: int


class WrongPydantic(pydantic.BaseModel):
    id: int


def test_paths_without_a_method(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        assert (await settle(made.get("/models", cast_to=dict)))["object"] == "list"
        assert (await settle(made.get("models")))["object"] == "list"
        assert isinstance(await settle(made.get("/models/gpt-5", cast_to=Model)), Model)
        assert (await settle(made.get("/models/gpt-5", cast_to=str))).startswith('{"id"')
        assert isinstance(await settle(made.get("/models", cast_to=bytes)), BinaryContent)
        found = await settle(made.post("/chat/completions", cast_to=dict, body=ASKED))
        assert found["object"] == "chat.completion"
        body = {**ASKED, "stream": True}
        stream = await settle(
            made.post("/chat/completions", cast_to=dict, body=body, stream=True, stream_cls=None)
        )
        first = await stream.__anext__() if hasattr(stream, "__anext__") else next(stream)
        assert first["object"] == "chat.completion.chunk"
        await settle(stream.close())
        file = await settle(
            made.post(
                "/files",
                cast_to=dict,
                body={"purpose": "batch"},
                files={"file": ("a.txt", b"x")},
                options={"headers": {"X-A": "1"}, "max_retries": 0},
            )
        )
        assert clear_scene.offline.requests[-1].headers["x-a"] == "1"
        assert await settle(made.delete(f"/files/{file['id']}", cast_to=type(None))) is None
        for method in (made.put, made.patch):
            with pytest.raises(NotFoundError):
                await settle(method("/nothing", body={}))
        with pytest.raises(ValidationError):
            await settle(made.get("//models"))

    clear_scene.play(main)


@pytest.mark.parametrize("kind", [Pydantic, Struct, Data, Attrs, PydanticData])
def test_types_of_ones_own(kind: Any, clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        found = await settle(made.models.retrieve("gpt-5", cast=kind))
        assert isinstance(found, kind)
        assert found.id == "gpt-5"
        again = await settle(made.get("/models/gpt-5", cast_to=kind))
        assert again == found

    clear_scene.play(main)


@pytest.mark.parametrize("kind", [Wrong, WrongPydantic])
def test_what_does_not_fit(kind: Any, clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        with pytest.raises(DeserializationError, match=kind.__name__):
            await settle(made.models.retrieve("gpt-5", cast=kind))

    clear_scene.play(main)


def test_what_needs_no_converter() -> None:
    assert isinstance(converter_for(Pydantic), Converter)
    for plain in (dict, Data, Attrs, dict[str, Any], None, 3):
        assert converter_for(plain) is plain


def test_the_default_query_stays_at_its_origin() -> None:
    """Some servers take their keys in it."""
    urls: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url))
        return httpx.Response(200, json={})

    client = OpenAI(
        api_key="sk-here",
        base_url="http://here.test/v1",
        default_query={"key": "sk-query"},
        http_client=httpx.Client(transport=httpx.MockTransport(answer)),
    )
    client.get("http://there.test/x", options={"params": {"a": 1}})
    client.get("http://here.test/x")
    assert urls == ["http://there.test/x?a=1", "http://here.test/x?key=sk-query"]
