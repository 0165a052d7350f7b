"""`parse()` on every client, with types of every library; schemas beside the official SDK's."""

from __future__ import annotations

import asyncio
import dataclasses
import enum
import gc
import json
import tracemalloc
from collections.abc import Callable
from typing import Annotated, Any, Literal, Optional, TypedDict

import attrs
import httpx
import msgspec
import pydantic
import pytest
import trio
from jsonschema import Draft202012Validator
from openai.lib._pydantic import to_strict_json_schema

import oaio
from oaio._helpers.schemas import foreign, format_of, tools_of
from oaio.offline import OfflineServer
from oaio_protocol.models.chat import ChatCompletion
from oaio_protocol.models.parsed import ParsedChatCompletion
from oaio_protocol.models.parsed_responses import ParsedResponse

MESSAGES: Any = [{"role": "user", "content": "solve it"}]


@dataclasses.dataclass
class Step:
    explanation: str
    output: str


@dataclasses.dataclass
class InDataclass:
    steps: list[Step]
    answer: Literal["yes", "no"]


@attrs.define
class InAttrs:
    steps: list[Step]
    answer: str | None


class InTypedDict(TypedDict):
    answer: int


class Color(enum.Enum):
    """What it looks like."""

    RED = "red"


class InPydantic(pydantic.BaseModel):
    """An answer."""

    step: Step
    color: Color
    answer: Annotated[int, pydantic.Field(ge=0)] = 3
    more: str | None = None


@pydantic.dataclasses.dataclass
class InPydanticDataclass:
    answer: int = pydantic.Field(description="the answer")


class InMsgspec(msgspec.Struct):
    """An answer."""

    step: Step
    answer: Annotated[int, msgspec.Meta(ge=0)]
    more: str | None = None


@dataclasses.dataclass
class Mixed:
    pydantic: InPydantic
    struct: InMsgspec | None
    steps: list[InPydanticDataclass]


TYPES: list[Any] = [
    *(InDataclass, InAttrs, InTypedDict, InPydantic, InPydanticDataclass, InMsgspec, Mixed),
]
types = pytest.mark.parametrize("tp", TYPES, ids=lambda tp: tp.__name__)


def is_one(value: Any, tp: Any) -> bool:
    return isinstance(value, dict if tp is InTypedDict else tp)


# --- answers of the offline server ------------------------------------------------------------


@types
def test_chat_completions_of_a_type(tp: Any, offline_server: OfflineServer) -> None:
    with oaio.OpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
        found = client.chat.completions.parse(model="m", messages=MESSAGES, response_format=tp)
        raw = client.chat.completions.with_raw_response.parse(
            model="m", messages=MESSAGES, response_format=tp
        )
    assert isinstance(found, ParsedChatCompletion)
    assert is_one(found.choices[0].message.parsed, tp)
    assert raw.headers["content-type"] == "application/json"
    assert raw.parse().choices[0].message.parsed == found.choices[0].message.parsed


@types
def test_responses_of_a_type(tp: Any, offline_server: OfflineServer) -> None:
    with oaio.OpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
        found = client.responses.parse(
            model="m", input="solve it", text_format=tp, text={"verbosity": "low"}
        )
    assert isinstance(found, ParsedResponse)
    assert is_one(found.output_parsed, tp)
    assert found._request_id is not None


@pytest.mark.parametrize("run", [asyncio.run, trio.run], ids=["asyncio", "trio"])
def test_the_async_clients_parse_too(
    run: Callable[[Any], Any], offline_server: OfflineServer
) -> None:
    async def main() -> None:
        async with oaio.AsyncOpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
            chat = await client.chat.completions.parse(
                model="m", messages=MESSAGES, response_format=InDataclass
            )
            assert isinstance(chat.choices[0].message.parsed, InDataclass)
            response = await client.responses.parse(
                model="m", input="solve it", text_format=InDataclass
            )
            assert isinstance(response.output_parsed, InDataclass)

    run(main) if run is trio.run else run(main())


def test_answers_that_were_cut(offline_server: OfflineServer) -> None:
    with oaio.OpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
        with pytest.raises(oaio.LengthFinishReasonError) as caught:
            client.chat.completions.parse(
                model="m", messages=MESSAGES, response_format=InPydantic, max_tokens=2
            )
        assert isinstance(caught.value.completion, ChatCompletion)
        with pytest.raises(oaio.ValidationError, match="has a format already"):
            client.responses.parse(
                model="m",
                input="?",
                text_format=InPydantic,
                text={"format": {"type": "json_object"}},
            )


def test_tools_that_are_types(offline_server: OfflineServer) -> None:
    tool = oaio.pydantic_function_tool(InPydantic, name="get_weather")
    with oaio.OpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
        chat = client.chat.completions.parse(
            model="m", messages=[{"role": "user", "content": "what is the weather?"}], tools=[tool]
        )
        (call,) = chat.choices[0].message.tool_calls or []
        assert isinstance(call.function.parsed_arguments, InPydantic)
        response = client.responses.parse(model="m", input="what is the weather?", tools=[tool])
        item: Any = response.output[0]
        assert isinstance(item.parsed_arguments, InPydantic)
        plain = client.chat.completions.create(
            model="m",
            messages=[{"role": "user", "content": "what is the weather?"}],
            tools=[tool],  # type: ignore[list-item]  # a dict, for type checkers
        )
        assert plain.choices[0].message.tool_calls


# --- answers that a server makes up -----------------------------------------------------------


def client_that_hears(message: dict[str, Any], finish_reason: str = "stop") -> oaio.OpenAI:
    def answer(_: httpx.Request) -> httpx.Response:
        choice = {
            "index": 0,
            "finish_reason": finish_reason,
            "message": {"role": "assistant", **message},
        }
        return httpx.Response(
            200,
            json={
                "id": "c",
                "object": "chat.completion",
                "created": 1,
                "model": "m",
                "choices": [choice],
            },
        )

    http_client = httpx.Client(transport=httpx.MockTransport(answer))
    return oaio.OpenAI(api_key="sk-x", http_client=http_client, max_retries=0)


@pytest.mark.parametrize("wrong", [{"stream": True}, {"cast": dict}])
def test_what_parse_does_in_its_own_way_is_refused(wrong: dict[str, Any]) -> None:
    with client_that_hears({}) as client:
        calls: list[Callable[[], Any]] = [
            lambda: client.chat.completions.parse(model="m", messages=MESSAGES, **wrong),
            lambda: client.responses.parse(model="m", input="?", **wrong),
            lambda: client.chat.completions.run_tools(
                model="m", messages=MESSAGES, tools=[], **wrong
            ),
            lambda: client.responses.run_tools(model="m", input="?", tools=[], **wrong),
        ]
        for call in calls:
            with pytest.raises(TypeError, match="unexpected argument"):
                call()


def test_a_refusal_is_readable() -> None:
    with client_that_hears({"content": None, "refusal": "I must not."}) as client:
        found = client.chat.completions.parse(
            model="m", messages=MESSAGES, response_format=InPydantic
        )
    message = found.choices[0].message
    assert (message.parsed, message.refusal) == (None, "I must not.")


def test_the_content_filter_is_an_error() -> None:
    with (
        client_that_hears({"content": "{"}, "content_filter") as client,
        pytest.raises(oaio.ContentFilterFinishReasonError),
    ):
        client.chat.completions.parse(model="m", messages=MESSAGES, response_format=InPydantic)


@types
def test_answers_that_do_not_fit_are_typed_errors(tp: Any) -> None:
    with (
        client_that_hears({"content": '{"answer": {}}'}) as client,
        pytest.raises(oaio.DeserializationError, match=f"the answer is no {tp.__name__}") as caught,
    ):
        client.chat.completions.parse(model="m", messages=MESSAGES, response_format=tp)
    assert caught.value.body == '{"answer": {}}'
    assert caught.value.attempts == 1


def test_what_cannot_be_described_is_not_sent() -> None:
    class HasMapping(pydantic.BaseModel):
        counts: dict[str, int]

    class HasTuple(msgspec.Struct):
        pair: tuple[int, str]

    with client_that_hears({}) as client:
        for tp, path in ((HasMapping, "HasMapping.counts"), (HasTuple, "HasTuple.pair")):
            with pytest.raises(oaio.SchemaError) as caught:
                client.chat.completions.parse(model="m", messages=MESSAGES, response_format=tp)
            assert caught.value.path == path
            assert caught.value.attempts == 0


# --- schemas ----------------------------------------------------------------------------------


class Leaf(pydantic.BaseModel):
    kind: Literal["leaf"]
    value: float


class Branch(pydantic.BaseModel):
    kind: Literal["branch"]
    left: Leaf | Branch = pydantic.Field(discriminator="kind")
    right: Leaf | None = None


class Fields(pydantic.BaseModel):
    leaf: Leaf = pydantic.Field(description="a leaf that is described")
    maybe: Optional[Leaf] = pydantic.Field(default=None, description="perhaps")  # noqa: UP045
    many: list[Leaf | int] = pydantic.Field(min_length=1, max_length=3)
    number: int = pydantic.Field(ge=0, lt=10, multiple_of=2)
    color: Color = Color.RED
    alias: str = pydantic.Field(alias="other name")


class Node(pydantic.BaseModel):
    children: list[Node]


class Empty(pydantic.BaseModel):
    pass


UNSENDABLE = {"default", "discriminator", "minLength", "maxLength", "uniqueItems", "examples"}


def as_ours(node: Any) -> Any:
    """Return a schema of the official SDK's without what the API refuses, which it leaves in."""
    if isinstance(node, list):
        return [as_ours(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {k: as_ours(v) for k, v in node.items() if k not in UNSENDABLE}
    if "oneOf" in result:
        result["anyOf"] = result.pop("oneOf")
    return result


def resolved(node: Any, root: Any, inside: tuple[str, ...] = ()) -> Any:
    """Return a schema with its definitions written out: which are shared makes no difference."""
    if isinstance(node, list):
        return [resolved(item, root, inside) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node and node["$ref"] not in inside:
        name = node["$ref"]
        return resolved(root["$defs"][name.removeprefix("#/$defs/")], root, (*inside, name))
    return {k: resolved(v, root, inside) for k, v in node.items() if k != "$defs"}


@pytest.mark.parametrize(
    "model", [InPydantic, Leaf, Branch, Fields, Node, Empty], ids=lambda m: m.__name__
)
def test_schemas_of_pydantic_models_are_the_official_ones(model: Any) -> None:
    official = as_ours(to_strict_json_schema(model))
    found = format_of(model)
    assert found is not None
    ours = found.schema
    assert resolved(ours, ours) == resolved(official, official)
    Draft202012Validator.check_schema(ours)


@types
def test_schemas_describe_what_is_read(tp: Any) -> None:
    from oaio.offline.examples import example

    found = format_of(tp)
    assert found is not None
    value = example(found.schema)
    Draft202012Validator(found.schema).validate(value)
    assert is_one(found.read(json.dumps(value)), tp)


def test_other_types_are_not_foreign() -> None:
    for tp in (int, InDataclass, list[int], "InPydantic", None, InTypedDict):
        assert foreign(tp) is None
    assert format_of({"type": "json_object"}) is None


def test_repeated_parsing_does_not_grow() -> None:
    text = (
        '{"step": {"explanation": "a", "output": "b"}, "color": "red", "answer": 1, "more": null}'
    )

    def once(client: oaio.OpenAI) -> None:
        client.chat.completions.parse(
            model="m", messages=MESSAGES, response_format=InPydantic, tools=[InPydantic]
        )

    with client_that_hears({"content": text}) as client:
        for _ in range(30):
            once(client)
        gc.collect()
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            for _ in range(200):
                once(client)
            gc.collect()
            grown = tracemalloc.get_traced_memory()[0] - before
        finally:
            tracemalloc.stop()
    assert grown < 50_000, f"{grown} bytes in 200 calls"


def test_tools_take_types_of_other_libraries() -> None:
    def book(trip: InPydantic, fare: InMsgspec, step: Step | None = None) -> None: ...

    (tool,) = tools_of([book]).functions
    value = {
        "trip": {"step": {"explanation": "a", "output": "b"}, "color": "red", "answer": 1},
        "fare": {"step": {"explanation": "a", "output": "b"}, "answer": 1},
    }
    found = tool.arguments(json.dumps(value))
    assert isinstance(found["trip"], InPydantic)
    assert isinstance(found["fare"], InMsgspec)
    with pytest.raises(oaio.ToolArgumentsError, match=r"book\.fare"):
        tool.arguments(json.dumps({**value, "fare": {}}))
