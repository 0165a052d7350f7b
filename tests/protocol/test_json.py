"""JSON out, with problems located; JSON in, with typed errors only."""

from __future__ import annotations

import array
import datetime as dt
import decimal
import enum
import json
import math
import types
from collections import UserDict
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

import attrs
import numpy as np
import orjson
import pydantic
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oaio_protocol.errors import DeserializationError, SerializationError, ValidationError
from oaio_protocol.json import PREVIEW, Loads, dumps, parse, preview, standard_loads
from oaio_protocol.models.chat import ChatCompletionMessage

READERS: tuple[Loads, ...] = (standard_loads, orjson.loads)
every_reader = pytest.mark.parametrize("loads", READERS)

texts = st.text(st.characters(exclude_categories=["Cs"]))
numbers = st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=20,
)


# --- writing ----------------------------------------------------------------------------------


@every_reader
@given(value=values)
def test_what_is_written_is_read(loads: Loads, value: Any) -> None:
    written = dumps(value)
    assert parse(written, loads, "it") == value
    assert parse(written.decode(), loads, "it") == value


@attrs.define
class Point:
    x: int
    inner: Any = None


class Settings(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(populate_by_name=True)
    a: int = 1
    when: dt.date | None = None
    long_name: str | None = pydantic.Field(default=None, alias="longName")


class Colour(enum.StrEnum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Tree:
    def to_dict(self) -> dict[str, Any]:
        return {"tree": True}


UTC = dt.UTC


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"a": 1, "b": [True, None, 2.5]}, '{"a":1,"b":[true,null,2.5]}'),
        ("ü€😀\u2028", '"ü€😀\u2028"'),
        ('"\\\n\x00', '"\\"\\\\\\n\\u0000"'),
        ((1, 2), "[1,2]"),
        ({1: "a", None: "c", 1.5: "d"}, '{"1":"a","null":"c","1.5":"d"}'),
        (2**70, str(2**70)),
        (dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), '"2026-01-02T03:04:05+00:00"'),
        (dt.datetime(2026, 1, 2, 3, 4), '"2026-01-02T03:04:00"'),
        (dt.date(2026, 1, 2), '"2026-01-02"'),
        (Point(1, Point(2)), '{"x":1,"inner":{"x":2,"inner":null}}'),
        (Settings(a=2), '{"a":2}'),
        (Settings(when=dt.date(2026, 1, 2), long_name="x"), '{"when":"2026-01-02","longName":"x"}'),
        ([Tree()], '[{"tree":true}]'),
        (Colour.RED, '"red"'),
        (Level.HIGH, "3"),
        (UserDict({"a": UserDict(b=1)}), '{"a":{"b":1}}'),
        (types.MappingProxyType({"a": 1}), '{"a":1}'),
        (array.array("f", [0.5, 1]), "[0.5,1.0]"),
        (np.array([[1, 2]]), "[[1,2]]"),
        (np.float32(0.5), "0.5"),
        ((n for n in (1, 2)), "[1,2]"),
        (map(str, (1,)), '["1"]'),
        (range(3), "[0,1,2]"),
        ({1}, "[1]"),
        ({"a": 1}.keys(), '["a"]'),
        (
            ChatCompletionMessage.from_dict({"role": "assistant", "content": None, "new": 1}),
            '{"role":"assistant","content":null,"new":1}',
        ),
    ],
)  # fmt: skip
def test_how_values_are_written(value: Any, written: str) -> None:
    assert dumps(value) == written.encode()
    if not isinstance(value, Iterator):
        assert dumps({"in": [value]}) == b'{"in":[' + written.encode() + b"]}"


@pytest.mark.parametrize(
    ("value", "details"),
    [
        ({"a": math.nan}, [("a", "is nan, which JSON cannot say")]),
        ({"a": [1, -math.inf]}, [("a[1]", "is -inf, which JSON cannot say")]),
        (
            {"messages": [{"content": "ok"}, {"content": "a\ud83d!"}]},
            [("messages[1].content", "holds a lone surrogate (U+D83D), which is no Unicode text")],
        ),
        (
            {"x": math.inf, "y": ("\udfff", math.nan)},
            [
                ("x", "is inf, which JSON cannot say"),
                ("y[0]", "holds a lone surrogate (U+DFFF), which is no Unicode text"),
                ("y[1]", "is nan, which JSON cannot say"),
            ],
        ),
        (
            {"a": {"b\ud800": 1}},
            [("a.b\\ud800", "holds a lone surrogate (U+D800), which is no Unicode text")],
        ),
        ({"p": Point(1, math.nan)}, [("p.inner", "is nan, which JSON cannot say")]),
        ({"p": UserDict(q=math.nan)}, [("p.q", "is nan, which JSON cannot say")]),
        ({"v": np.array([math.nan])}, [("v[0]", "is nan, which JSON cannot say")]),
        ({"f": True, "g": 1, "a": math.nan}, [("a", "is nan, which JSON cannot say")]),
        # What was found before something that is no JSON value at all.
        ({"a": math.nan, "b": object()}, [("a", "is nan, which JSON cannot say")]),
        ({math.nan: 1}, [("nan", "is nan, which JSON cannot say")]),
    ],
)
def test_unsendable_values_are_located(value: Any, details: list[tuple[str, str]]) -> None:
    with pytest.raises(ValidationError) as refused:
        dumps(value, "chat.completions.create")
    assert list(refused.value.details) == details
    assert str(refused.value).startswith("chat.completions.create: ")


def test_an_unsendable_value_that_contains_itself_as_well() -> None:
    value: dict[str, Any] = {"a": math.nan}
    value["b"] = value
    with pytest.raises(ValidationError) as refused:
        dumps(value)
    assert refused.value.details[0] == ("a", "is nan, which JSON cannot say")


def test_an_unsendable_text_from_an_iterator_that_is_used_up() -> None:
    with pytest.raises(ValidationError) as refused:
        dumps({"a": iter(["\ud800"])})
    assert refused.value.details[0][0] == "body"
    refused.value.message.encode()


surrogates = st.text(st.characters(categories=["Cs", "Ll"]), max_size=3)


@given(st.dictionaries(surrogates, st.lists(surrogates | st.floats()) | surrogates))
def test_every_refusal_can_be_shown(value: dict[str, Any]) -> None:
    refused = None
    try:
        written = dumps(value)
    except ValidationError as error:
        refused = error
    if refused is None:
        assert standard_loads(written) == value
        return
    assert refused.details
    refused.message.encode()


class Looping:
    def to_dict(self) -> dict[str, Any]:
        return {"again": self}


def circular() -> Any:
    value: list[Any] = []
    value.append({"in": value})
    return value


def nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


class Broken:
    def to_dict(self) -> dict[str, Any]:
        return self.missing  # type: ignore[attr-defined,no-any-return]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (circular(), "Circular reference"),
        (Looping(), "Circular reference"),
        (nested(100_000), "recursion"),
        ({"a": object()}, "object cannot be written as JSON"),
        ({"a": b"bytes"}, "bytes cannot be written"),
        ({"a": bytearray(b"x")}, "bytearray cannot be written"),
        ({"a": decimal.Decimal(1)}, "Decimal cannot be written"),
        ({"a": PurePosixPath("/x")}, "PurePosixPath cannot be written"),
        ({"a": len}, "builtin_function_or_method cannot be written"),
        ({("a", "b"): 1}, "keys must be str"),
        ({"a": 10**5000}, "digits"),
        ({"a": Broken()}, "has no attribute 'missing'"),
    ],
)
def test_what_is_no_json_is_a_typed_error(value: Any, problem: str) -> None:
    with pytest.raises(SerializationError, match=problem) as refused:
        dumps(value, "responses.create")
    assert str(refused.value).startswith("responses.create: ")
    assert refused.value.__cause__ is not None


def test_an_error_in_a_generator_of_the_caller_is_the_callers() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        dumps({"a": broken()})


# --- reading ----------------------------------------------------------------------------------

HOSTILE = [
    b"",
    b" ",
    b"{",
    b'{"a":}',
    b"[1,]",
    b"{'a':1}",
    b"NaN",
    b"[Infinity]",
    b"-Infinity",
    b"nul",
    b"\xff\xfe{\x00}\x00",
    b'"\xff"',
    b'"\xed\xa0\x80"',
    b'"a\nb"',
    b"1 2",
    b"<html>",
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b"1" * 5000 + b"x",
    b"\0",
]


@every_reader
@pytest.mark.parametrize("data", HOSTILE, ids=lambda data: repr(data[:12]))
def test_hostile_bytes(loads: Loads, data: bytes) -> None:
    with pytest.raises(DeserializationError) as refused:
        parse(data, loads, "the answer")
    error = refused.value
    assert error.message.startswith("the answer is not JSON (")
    assert len(error.message) < 600
    assert error.body == preview(data)
    assert error.__cause__ is not None


def refusal(data: bytes | str, loads: Loads) -> DeserializationError | None:
    """Return the typed error for `data`; anything else that is raised gets through."""
    try:
        parse(data, loads, "it")
    except DeserializationError as error:
        return error
    return None


@every_reader
@given(data=st.binary() | st.text().map(str.encode) | values.map(json.dumps).map(str.encode))
@example(data=b"1" * 5000)
@example(data=b"[" * 900 + b"]" * 900)
@example(data=b'"\\ud800"')
@example(data=b'{"\\ud800":1}')
@example(data=b"1e999999")
def test_any_bytes_are_a_value_or_a_typed_error(loads: Loads, data: bytes) -> None:
    refused = refusal(data, loads)
    assert refused is None or refused.body == preview(data)


@given(st.text(st.characters(categories=["Cs", "Ll", "Nd", "Ps", "Pe"])))
def test_any_text_is_a_value_or_a_typed_error(data: str) -> None:
    for loads in READERS:
        refused = refusal(data, loads)
        assert refused is None or refused.body == data[:PREVIEW]


def test_a_byte_order_mark_is_no_harm() -> None:
    assert standard_loads(b'\xef\xbb\xbf{"a":1}') == {"a": 1}


@pytest.mark.parametrize("length", [0, 1, PREVIEW, PREVIEW + 1, 10_000])
def test_previews(length: int) -> None:
    assert preview("x" * length) == "x" * min(length, PREVIEW)
    assert preview(b"x" * length) == "x" * min(length, PREVIEW)
    assert preview("😀".encode() * length) == "😀" * min(length, PREVIEW)
    assert preview(b"\xff" * length) == "\ufffd" * min(length, PREVIEW)


def test_a_preview_of_other_buffers() -> None:
    assert preview(memoryview(b"abc")) == "abc"  # type: ignore[arg-type]


def test_mappings_need_not_be_dicts() -> None:
    assert isinstance(UserDict(), Mapping)
    assert dumps(UserDict()) == b"{}"
