"""The builders: what goes on the wire, what is refused before, and how answers are read."""

from __future__ import annotations

import base64
import math
import struct
from array import array
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import numpy as np
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol import operations
from oaio_protocol.errors import (
    ConfigurationError,
    DeserializationError,
    SerializationError,
    ValidationError,
)
from oaio_protocol.models.chat import ChatCompletion, ChatCompletionChunk
from oaio_protocol.models.embeddings import CreateEmbeddingResponse
from oaio_protocol.models.models import Model, ModelDeleted, ModelPage
from oaio_protocol.models.responses import Response
from oaio_protocol.operations import CallOptions, Operation, chat, embeddings, models, responses
from oaio_protocol.operations._base import Omit, Spec, omit, query_string
from oaio_protocol.secrets import Secret
from oaio_protocol.streams import ChatEvents, ResponseEvents
from oaio_protocol.streams.accumulate.chat import ChatCompletionAccumulator
from oaio_protocol.timeouts import Timeout

USER: dict[str, Any] = {"role": "user", "content": "hi"}


def create_chat(**arguments: Any) -> Operation[ChatCompletion]:
    return chat.create(**{"model": "m", "messages": [USER], **arguments})


def create_response(**arguments: Any) -> Operation[Response]:
    return responses.create(**{"model": "m", "input": "hi", **arguments})


def embed(**arguments: Any) -> Operation[CreateEmbeddingResponse]:
    return embeddings.create(**{"model": "m", "input": "hi", **arguments})


def details(build: Any, **arguments: Any) -> dict[str, str]:
    with pytest.raises(ValidationError) as refused:
        build(**arguments)
    return dict(refused.value.details)


# --- chat -------------------------------------------------------------------------------------


def test_a_chat() -> None:
    made = create_chat(temperature=0.5, stop=["a"], metadata={"k": "ü"}, tools=[])
    assert (made.name, made.method, made.path) == (
        "chat.completions.create",
        "POST",
        "/chat/completions",
    )
    assert (
        made.body
        == (
            '{"model":"m","messages":[{"role":"user","content":"hi"}],'
            '"temperature":0.5,"stop":["a"],"metadata":{"k":"ü"},"tools":[]}'
        ).encode()
    )
    assert (made.query, made.headers, made.timeout) == ("", (), omit)
    assert not made.streamed
    assert made.events is None


def test_what_is_omitted_is_absent_and_none_is_null() -> None:
    made = create_chat(temperature=omit, top_p=None, stream=omit, user=omit)
    assert made.body == (b'{"model":"m","messages":[{"role":"user","content":"hi"}],"top_p":null}')


@pytest.mark.parametrize(
    ("stream", "streamed"), [(True, True), (False, False), (None, False), (omit, False)]
)
def test_streaming(stream: Any, *, streamed: bool) -> None:
    made = create_chat(stream=stream)
    assert made.streamed is streamed
    assert (made.events is ChatEvents) is streamed
    assert isinstance(made.body, bytes)
    assert orjson.loads(made.body).get("stream", omit) is stream


def test_how_a_chat_is_read() -> None:
    made = create_chat(stream=True)
    result = made.read({"id": "c", "choices": []}, False)
    assert isinstance(result, ChatCompletion)
    assert made.read_event is not None
    chunk = made.read_event(False)({"id": "c", "choices": []}, None)
    assert isinstance(chunk, ChatCompletionChunk)
    assert made.accumulate is not None
    accumulator = ChatCompletionAccumulator()
    accumulator.add(chunk)
    assert made.accumulate([chunk]) == accumulator.result()
    with pytest.raises(DeserializationError):
        made.read({"id": 3}, True)
    with pytest.raises(DeserializationError):
        made.read_event(True)({"id": 3}, None)


# --- responses --------------------------------------------------------------------------------


def test_a_response() -> None:
    made = create_response(instructions="be brief", max_output_tokens=16, stream=True)
    assert (made.name, made.method, made.path) == ("responses.create", "POST", "/responses")
    assert isinstance(made.body, bytes)
    assert orjson.loads(made.body) == {
        "model": "m",
        "input": "hi",
        "instructions": "be brief",
        "max_output_tokens": 16,
        "stream": True,
    }
    assert made.events is ResponseEvents
    assert isinstance(made.read({"id": "r"}, False), Response)
    assert made.read_event is not None
    completed = {"type": "response.completed", "response": {"id": "r", "status": "completed"}}
    event = made.read_event(False)(completed, None)
    assert event.type == "response.completed"
    assert made.accumulate is not None
    assert made.accumulate([event]) == event.response
    assert made.accumulate([]) is None
    with pytest.raises(DeserializationError):
        made.read({"id": 3}, True)


def test_a_stored_prompt_needs_no_model() -> None:
    assert responses.create(prompt={"id": "p"}).body == b'{"prompt":{"id":"p"}}'
    assert responses.create().body == b"{}"


# --- models -----------------------------------------------------------------------------------


def test_models() -> None:
    for made, method, path in (
        (models.list_(), "GET", "/models"),
        (models.retrieve("gpt-5"), "GET", "/models/gpt-5"),
        (models.delete("mine"), "DELETE", "/models/mine"),
    ):
        assert (made.method, made.path, made.body) == (method, path, None)
        assert not made.streamed
    page = models.list_().read({"object": "list", "data": [{"id": "a"}]}, False)
    assert isinstance(page, ModelPage)
    assert [model.id for model in page] == ["a"]
    assert isinstance(models.retrieve("a").read({"id": "a"}, False), Model)
    deleted = models.delete("a").read({"id": "a", "deleted": True}, False)
    assert isinstance(deleted, ModelDeleted)
    assert deleted.deleted
    assert models.delete("a", extra_body={"b": 1}).body == b'{"b":1}'


@pytest.mark.parametrize(
    ("model", "path"),
    [
        ("gpt-4o", "/models/gpt-4o"),
        ("ft:gpt-4o:org::id", "/models/ft:gpt-4o:org::id"),
        ("a/b", "/models/a%2Fb"),
        ("../admin", "/models/..%2Fadmin"),
        ("...", "/models/..."),
        ("a?b#c", "/models/a%3Fb%23c"),
        ("a b\r\n", "/models/a%20b%0D%0A"),
        ("größe", "/models/gr%C3%B6%C3%9Fe"),
        ("100%", "/models/100%25"),
        ("{model}", "/models/%7Bmodel%7D"),
        ("%2e%2e", "/models/%252e%252e"),
    ],
)
def test_path_parameters(model: str, path: str) -> None:
    assert models.retrieve(model).path == models.delete(model).path == path


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_path_parameter_is_one_segment_or_refused(model: str) -> None:
    try:
        path = models.retrieve(model).path
    except ValidationError:
        assert not model.strip() or model in (".", "..")
        return
    start, segment = path[: len("/models/")], path[len("/models/") :]
    assert start == "/models/"
    assert unquote(segment) == model
    assert segment.isascii()
    assert not set("/?# \r\n\0") & set(segment)


@pytest.mark.parametrize(
    ("model", "problem"),
    [
        ("", "must be a text that is not empty"),
        (" \t", "must be a text that is not empty"),
        (None, "must be a text that is not empty"),
        (omit, "must be a text that is not empty"),
        (5, "must be a text that is not empty"),
        (b"m", "must be a text that is not empty"),
        (".", "is no name of a resource"),
        ("..", "is no name of a resource"),
        ("a\ud800", "holds a lone surrogate, which is no Unicode text"),
    ],
)
def test_path_parameters_that_are_refused(model: Any, problem: str) -> None:
    assert details(models.retrieve, model=model) == {"model": problem}
    assert details(models.delete, model=model) == {"model": problem}


# --- what every operation takes ---------------------------------------------------------------


def test_options() -> None:
    made = create_chat(
        temperature=1,
        extra_body={"temperature": 2, "tomorrow": {"a": [1]}, "model": "other"},
        extra_query={"a": "b c", "d": [True, None]},
        extra_headers={"X": "y", "Gone": omit, "Authorization": "Bearer mine"},
        timeout=3,
    )
    assert made.body == (
        b'{"model":"other","messages":[{"role":"user","content":"hi"}],'
        b'"temperature":2,"tomorrow":{"a":[1]}}'
    )
    assert made.query == "a=b+c&d%5B%5D=true"
    assert made.headers == (
        ("X", "y"),
        ("Gone", omit),
        ("Authorization", Secret("Bearer mine")),
    )
    assert made.timeout == Timeout(total=3)
    assert "Bearer mine" not in repr(made)


def test_options_that_are_none_or_omitted() -> None:
    made = create_chat(extra_body=None, extra_query=None, extra_headers=None, timeout=None)
    assert (made.query, made.headers) == ("", ())
    assert made.timeout == Timeout.of(None)
    names = CallOptions.__annotations__
    assert create_chat(**dict.fromkeys(names, omit)) == create_chat()


def test_options_that_are_refused() -> None:
    assert details(create_chat, extra_headers={"a b": "c"}) == {"'a b'": "is no header name"}
    assert "must not hold CR" in details(create_chat, extra_headers={"X": "a\nb"})["X"]
    assert details(create_chat, extra_query={"x": "\udc80"}) == {
        "extra_query": "holds a lone surrogate, which is no Unicode text"
    }
    assert details(create_chat, extra_body={"x": [math.nan]}) == {
        "x[0]": "is nan, which JSON cannot say"
    }
    with pytest.raises(SerializationError, match="Omit cannot be written as JSON"):
        create_chat(extra_body={"x": omit})
    with pytest.raises(ConfigurationError, match="timeout total must be"):
        create_chat(timeout=-1)
    with pytest.raises(ConfigurationError, match="header Authorization has the character"):
        create_chat(extra_headers={"Authorization": "é"})


@pytest.mark.parametrize(
    ("values", "query"),
    [
        ({}, ""),
        ({"a": None, "b": omit}, ""),
        ({"a": 1, "b": 2.5, "c": True, "d": False, "e": "f"}, "a=1&b=2.5&c=true&d=false&e=f"),
        ({"a": ["x", "y"]}, "a%5B%5D=x&a%5B%5D=y"),
        ({"a": ("x", None)}, "a%5B%5D=x"),
        ({"a": [["x"], {"k": "v"}]}, "a%5B%5D%5B%5D=x&a%5B%5D%5Bk%5D=v"),
        ({"m": {"k": {"l": 1}}}, "m%5Bk%5D%5Bl%5D=1"),
        ({"a": []}, ""),
        ({3: "x"}, "3=x"),
        ({"a&b=c": "d&e=f#\r\n+ "}, "a%26b%3Dc=d%26e%3Df%23%0D%0A%2B+"),
        ({"a": "[ü]"}, "a=%5B%C3%BC%5D"),
    ],
)
def test_queries(values: Any, query: str) -> None:
    assert query_string(values) == query


@pytest.mark.parametrize(
    ("build", "name"),
    [
        (create_chat, "chat.completions.create"),
        (create_response, "responses.create"),
        (embed, "embeddings.create"),
        (models.list_, "models.list"),
    ],
)
def test_an_unknown_argument_is_a_type_error(build: Any, name: str) -> None:
    with pytest.raises(TypeError, match=rf"{name}\(\) got an unexpected argument 'colour'") as no:
        build(colour="red", zebra=1)
    assert "extra_body" in str(no.value)
    with pytest.raises(TypeError):
        build(colour=None)
    build(colour=omit)


@pytest.mark.parametrize("build", [embed, models.list_])
def test_what_is_no_stream_takes_no_stream(build: Any) -> None:
    with pytest.raises(TypeError, match="unexpected argument 'stream'"):
        build(stream=True)


def test_all_problems_at_once() -> None:
    found = details(
        chat.create,
        model=" ",
        messages=[{"role": "tool", "content": "x"}, {}, "text"],
        temperature=2.1,
        top_p=-0.1,
        n=129,
        frequency_penalty=3,
        presence_penalty=math.nan,
        max_tokens=1,
        max_completion_tokens=1,
        logit_bias={"5": 101},
        metadata={"k": 1},
    )
    assert found == {
        "model": "must not be empty",
        "messages[0].tool_call_id": "is required",
        "messages[1].role": "is required",
        "messages[2]": "must be a mapping or a model, not a str",
        "temperature": "must be between 0 and 2, not 2.1",
        "top_p": "must be between 0 and 1, not -0.1",
        "n": "must be between 1 and 128, not 129",
        "frequency_penalty": "must be between -2 and 2, not 3",
        "presence_penalty": "must be between -2 and 2, not nan",
        "max_tokens": "cannot be given together with max_completion_tokens",
        "logit_bias.5": "must be between -100 and 100, not 101",
        "metadata.k": "must be a string, not an int",
    }


def test_problems_of_single_operations() -> None:
    assert details(chat.create) == {"model": "is required", "messages": "is required"}
    assert details(chat.create, model=None, messages=None) == details(chat.create)
    assert details(create_chat, n=2, stream=True) == {"n": "must be 1 for a stream"}
    assert details(create_chat, messages=[]) == {"messages": "must not be empty"}
    assert details(embeddings.create) == {"model": "is required", "input": "is required"}
    assert details(embed, input="") == {"input": "must not be empty"}
    assert details(embed, input=[]) == {"input": "must not be empty"}
    assert details(embed, input=["a", ""]) == {"input[1]": "must not be empty"}
    assert details(create_response, max_output_tokens=15, previous_response_id="") == {
        "max_output_tokens": "must be at least 16, not 15",
        "previous_response_id": "must not be empty",
    }


def test_iterators_are_sent_whole_and_checked_too() -> None:
    def messages() -> Iterator[dict[str, Any]]:
        yield USER
        yield {"role": "assistant", "content": (part for part in [{"type": "text", "text": "a"}])}

    assert create_chat(messages=messages(), tools=iter(())).body == (
        b'{"model":"m","messages":[{"role":"user","content":"hi"},'
        b'{"role":"assistant","content":[{"type":"text","text":"a"}]}],"tools":[]}'
    )
    assert details(create_chat, messages=iter([{}])) == {"messages[0].role": "is required"}
    assert details(create_chat, messages=iter(())) == {"messages": "must not be empty"}
    assert details(embed, input=iter(["a", ""])) == {"input[1]": "must not be empty"}
    assert embed(input=map(str, (1, 2))).body == (
        b'{"model":"m","input":["1","2"],"encoding_format":"base64"}'
    )


def test_unsendable_texts_are_located() -> None:
    broken = [USER, {"role": "user", "content": [{"type": "text", "text": "\ud83d"}]}]
    assert list(details(create_chat, messages=broken)) == ["messages[1].content[0].text"]
    with pytest.raises(SerializationError, match="object cannot be written as JSON"):
        create_chat(user="u", messages=[{**USER, "name": object()}])


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_prompt_passes_through(prompt: str) -> None:
    made = create_chat(messages=[{"role": "user", "content": prompt}])
    assert isinstance(made.body, bytes)
    assert orjson.loads(made.body)["messages"][0]["content"] == prompt


def test_a_long_prompt_passes_through() -> None:
    prompt = "€" * 3_000_000
    made = create_response(input=prompt)
    assert isinstance(made.body, bytes)
    assert len(made.body) > 9_000_000


def test_models_of_answers_go_back_in() -> None:
    body = {
        "id": "c",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "yes", "new": [1]}}],
    }
    answer: Any = create_chat().read(body, False)
    made = create_chat(messages=[USER, answer.choices[0].message, USER])
    assert isinstance(made.body, bytes)
    assert orjson.loads(made.body)["messages"] == [
        USER,
        {"role": "assistant", "content": "yes", "new": [1]},
        USER,
    ]


# --- embeddings -------------------------------------------------------------------------------

VECTOR = [0.5, -1.25, 3e-05]
FLOATS = [struct.unpack("<f", struct.pack("<f", number))[0] for number in VECTOR]
PACKED = struct.pack("<3f", *VECTOR)


def answer(*vectors: Any) -> dict[str, Any]:
    rows = [
        {"object": "embedding", "index": index, "embedding": vector}
        for index, vector in enumerate(vectors)
    ]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    return {"object": "list", "data": rows, "model": "m", "usage": usage}


BASE64 = answer(base64.b64encode(PACKED).decode())


def test_vectors_are_asked_for_as_base64() -> None:
    made = embed(dimensions=3)
    assert (made.name, made.method, made.path) == ("embeddings.create", "POST", "/embeddings")
    assert made.body == (b'{"model":"m","input":"hi","dimensions":3,"encoding_format":"base64"}')
    assert embed(encoding_format=omit).body == embed().body
    assert embed(encoding_format="float").body == (
        b'{"model":"m","input":"hi","encoding_format":"float"}'
    )
    tokens = embed(input=[[1, 2], [3]]).body
    assert tokens == b'{"model":"m","input":[[1,2],[3]],"encoding_format":"base64"}'


@pytest.mark.parametrize("strict", [False, True])
def test_vectors_become_lists(*, strict: bool) -> None:
    result = embed().read(BASE64, strict)
    assert isinstance(result, CreateEmbeddingResponse)
    assert result.data[0].embedding == FLOATS
    assert type(result.data[0].embedding) is list
    assert result.usage.total_tokens == 1
    assert embed().read(answer(), strict).data == []


def test_vectors_become_what_was_asked_for() -> None:
    as_array: Any = embed(vectors="array").read(BASE64, False).data[0].embedding
    assert as_array == array("f", VECTOR)
    assert type(as_array) is array

    def numpy(data: bytes) -> Any:
        return np.frombuffer(data, "<f4")

    as_numpy: Any = embed(vectors=numpy).read(BASE64, False).data[0].embedding
    assert as_numpy.dtype == np.float32
    assert as_numpy.tolist() == FLOATS
    raw: Any = embed(vectors=bytes).read(BASE64, False).data[0].embedding
    assert raw == PACKED


def test_a_server_that_sends_numbers_all_the_same() -> None:
    floats = answer(VECTOR, [1, 2])
    listed = embed().read(floats, False)
    assert [row.embedding for row in listed.data] == [VECTOR, [1, 2]]  # no precision is lost
    packed = embed(vectors="array").read(floats, False)
    assert [row.embedding for row in packed.data] == [array("f", VECTOR), array("f", [1, 2])]
    for wrong in ([None], ["x"], [[1]], [10**400]):
        with pytest.raises(DeserializationError, match=r"data\[0\].embedding"):
            embed(vectors="array").read(answer(wrong), False)


def test_who_asks_for_a_format_gets_it_as_it_is_on_the_wire() -> None:
    text = BASE64["data"][0]["embedding"]
    assert embed(encoding_format="base64").read(BASE64, False).data[0].embedding == text
    assert embed(encoding_format="float").read(answer(VECTOR), False).data[0].embedding == VECTOR
    both: Any = embed(encoding_format="float", vectors="array").read(answer(VECTOR), False)
    assert both.data[0].embedding == array("f", VECTOR)
    assert embed(encoding_format="base64").read(BASE64, True).data[0].embedding == text


@pytest.mark.parametrize("vectors", ["numpy", "", None, 5, ["list"], omit])
def test_kinds_of_vectors_that_there_are_not(vectors: Any) -> None:
    assert "must be one of list, array or a function" in details(embed, vectors=vectors)["vectors"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("????", "is not base64"),
        ("AAA", "is not base64"),
        ("ÄÄÄÄ", "is not base64"),
        ("AA\nAA", "is not base64"),
        ("AAAA", "is no row of 32-bit floats"),
    ],
)
def test_broken_base64_is_a_typed_error(text: str, problem: str) -> None:
    with pytest.raises(DeserializationError, match=rf"data\[1\].embedding {problem}"):
        embed().read(answer(VECTOR, text), False)


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"data": None},
        {"data": {}},
        {"data": [None, 5, "x", {}]},
        {"data": [{"embedding": None}]},
        {"data": [{"embedding": 5}]},
    ],
)
def test_sloppy_answers(value: Any) -> None:
    result = embed(vectors="array").read(value, False)
    assert isinstance(result, CreateEmbeddingResponse)
    with pytest.raises(DeserializationError):
        embed(vectors="array").read(value, True)


@given(st.lists(st.floats(width=32, allow_nan=False), max_size=20))
def test_vectors_survive_the_wire(vector: list[float]) -> None:
    packed = struct.pack(f"<{len(vector)}f", *vector)
    value = answer(base64.b64encode(packed).decode())
    assert embed().read(value, False).data[0].embedding == vector
    assert embed(vectors="array").read(value, False).data[0].embedding == array("f", vector)


def test_big_endian_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Numbers are swapped to and from the machine's order: twice is as it was."""
    swapped = array("f", VECTOR)
    swapped.byteswap()
    monkeypatch.setattr(embeddings.sys, "byteorder", "big")
    assert embeddings.as_array(swapped.tobytes()) == array("f", VECTOR)
    made = embed(vectors="array").read(answer(VECTOR), False)
    assert made.data[0].embedding == array("f", VECTOR)


# --- specs ------------------------------------------------------------------------------------


class NoFields(dict[str, Any]):
    """Stands for the TypedDict of an operation without arguments."""


def test_a_path_with_several_parameters() -> None:
    spec = Spec("x.y", "POST", "/a/{b}/c/{d}", NoFields, lambda value, strict: value)
    made = spec.build({}, {"b": "1/2", "d": "ü"})
    assert made.path == "/a/1%2F2/c/%C3%BC"
    assert made.body is None
    assert spec.build({"extra_body": {"k": 1}}, {"b": "1", "d": "2"}).body == b'{"k":1}'
    assert made.read(5, False) == 5


def test_get_has_no_body() -> None:
    assert models.list_(extra_body={"a": 1}).body is None


def test_omit() -> None:
    assert not omit
    assert repr(omit) == "omit"
    assert isinstance(omit, Omit)


def test_the_package_exports_what_embedders_need() -> None:
    assert operations.__all__ == ["CallOptions", "Operation"]
    assert operations.Operation is Operation
