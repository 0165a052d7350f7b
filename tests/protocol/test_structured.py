"""Structured outputs: the schema of a type, and the object that an answer becomes."""

from __future__ import annotations

import copy
import dataclasses
import datetime as dt
import enum
import gc
import json
import pickle
import re
import sys
import tracemalloc
import types
from contextlib import suppress
from decimal import Decimal
from typing import (
    Annotated,
    Any,
    Generic,
    Literal,
    NewType,
    NotRequired,
    Required,
    TypedDict,
    TypeVar,
)
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from oaio_protocol.errors import (
    ContentFilterFinishReasonError,
    DeserializationError,
    LengthFinishReasonError,
    SchemaError,
)
from oaio_protocol.models.chat import ChatCompletion
from oaio_protocol.models.responses import Response
from oaio_protocol.operations import chat
from oaio_protocol.shapes.strict import strict_schema
from oaio_protocol.shapes.values import Foreign
from oaio_protocol.structured import (
    KEPT_FORMATS,
    Format,
    _format_of,
    format_of,
    parsed_completion,
    parsed_response,
    parsing,
)
from oaio_protocol.tools.set import ToolSet

T = TypeVar("T")
Cents = NewType("Cents", int)


class Color(enum.Enum):
    """What it looks like."""

    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass
class Box(Generic[T]):
    content: T
    next: Box[T] | None = None


@attrs.define
class Step:
    """A step of the way.

    Attributes:
        output: what came out.
    """

    output: str
    count: int | float = 0


class Options(TypedDict, total=False):
    level: Required[int]
    colors: list[Color]
    note: str | None


class Point(TypedDict):
    x: float
    y: NotRequired[Annotated[float, "upwards"]]


@dataclasses.dataclass
class Everything:
    box: Box[int]
    children: list[Everything]
    either: Step | Options | Literal["none", 1, True]
    color: Annotated[Color, "the color"]
    at: dt.datetime | None
    day: dt.date
    hour: dt.time
    span: dt.timedelta
    price: Decimal
    cents: Cents
    id: UUID
    many: tuple[int, ...]
    tags: frozenset[str]
    point: Point
    yes: bool = dataclasses.field(default=True, metadata={"description": "whether"})
    hidden: int = dataclasses.field(default=3, init=False)


EXAMPLE = {
    "box": {"content": 1, "next": {"content": 2, "next": None}},
    "children": [],
    "either": {"output": "a", "count": 1.5},
    "color": "blue",
    "at": "2025-06-15T12:00:00+00:00",
    "day": "2025-06-15",
    "hour": "12:30:00",
    "span": "P1DT2H3M4.5S",
    "price": 1.1,
    "cents": 5,
    "id": "00000000-0000-4000-8000-000000000000",
    "many": [1, 2],
    "tags": ["a", "a"],
    "point": {"x": 1, "y": None},
    "yes": False,
}


def read(tp: Any, value: Any) -> Any:
    return format_of(tp).read(json.dumps(value))


def nodes(schema: Any) -> Any:
    """Yield every schema inside of a schema."""
    if isinstance(schema, list):
        for item in schema:
            yield from nodes(item)
    elif isinstance(schema, dict):
        yield schema
        for key in ("items", "anyOf"):
            yield from nodes(schema.get(key, []))
        for key in ("properties", "$defs"):
            for item in schema.get(key, {}).values():
                yield from nodes(item)


# --- schemas ----------------------------------------------------------------------------------


def assert_strict(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object"
    allowed = {
        *("type", "properties", "required", "additionalProperties", "items", "enum", "const"),
        *("anyOf", "$ref", "$defs", "description", "title", "format", "pattern", "minimum"),
        *("maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems"),
    }
    for node in nodes(schema):
        assert node.keys() <= allowed
        if node.get("type") == "object":
            assert node["additionalProperties"] is False
            assert node["required"] == list(node["properties"])
        if "$ref" in node:
            assert node.keys() <= {"$ref"}
            assert node["$ref"].removeprefix("#/$defs/") in schema["$defs"]


def test_the_schema_of_everything_is_strict() -> None:
    schema = format_of(Everything).schema
    assert_strict(schema)
    Draft202012Validator(schema).validate(EXAMPLE)
    properties = schema["properties"]
    assert "hidden" not in properties
    assert properties["box"] == {"$ref": "#/$defs/Box_int"}
    assert properties["children"] == {"type": "array", "items": {"$ref": "#/$defs/Everything"}}
    assert properties["color"]["description"] == "the color"
    assert properties["color"]["enum"] == ["red", "blue"]
    assert properties["yes"] == {"type": "boolean", "description": "whether"}
    moment = {"type": "string", "format": "date-time"}
    assert properties["at"] == {"anyOf": [moment, {"type": "null"}]}
    assert schema["$defs"]["Step"]["description"] == "A step of the way."
    output = schema["$defs"]["Step"]["properties"]["output"]
    assert output == {"type": "string", "description": "what came out."}
    assert schema["$defs"]["Color"]["description"] == "What it looks like."
    upwards = {"anyOf": [{"type": "number"}, {"type": "null"}], "description": "upwards"}
    assert schema["$defs"]["Point"]["properties"]["y"] == upwards


@pytest.mark.parametrize("tp", [Everything, Box[int], Box[Box[str]], Step, Options, Point])
def test_requests_with_a_type_are_valid(tp: Any) -> None:
    found = format_of(tp)
    assert re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", found.name)
    messages: Any = [{"role": "user", "content": "?"}]
    operation = chat.create(model="m", messages=messages, response_format=found.chat())
    sent = json.loads(operation.body)
    assert sent["response_format"]["json_schema"]["schema"] == found.schema
    assert sent["response_format"]["json_schema"]["strict"] is True
    assert found.responses() == {"type": "json_schema", **found.chat()["json_schema"]}


@dataclasses.dataclass
class HasMapping:
    inner: list[dict[str, int]]


@dataclasses.dataclass
class HasAny:
    inner: Step | Any


@dataclasses.dataclass
class HasBareList:
    inner: list  # type: ignore[type-arg]


@dataclasses.dataclass
class HasTuple:
    inner: tuple[int, str]


@dataclasses.dataclass
class HasBytes:
    inner: list[bytes | None]


@dataclasses.dataclass
class HasUnknown:
    inner: Nowhere  # type: ignore[name-defined]  # noqa: F821


@dataclasses.dataclass
class HasParameter(Generic[T]):
    inner: T


@pytest.mark.parametrize(
    ("tp", "path"),
    [
        (HasMapping, "HasMapping.inner[]"),
        (HasAny, "HasAny.inner|1"),
        (HasBareList, "HasBareList.inner[]"),
        (HasTuple, "HasTuple.inner"),
        (HasBytes, "HasBytes.inner[]"),
        (HasUnknown, "HasUnknown"),
        (HasParameter, "HasParameter.inner"),
        (int, "int"),
        (list[Step], "list_Step"),
        (Step | Point, "Step_Point"),
        (object(), "object"),
    ],
)
def test_what_cannot_be_described_is_refused_with_its_place(tp: Any, path: str) -> None:
    with pytest.raises(SchemaError) as caught:
        format_of(tp)
    assert isinstance(caught.value, TypeError)
    assert caught.value.path.startswith(path) or path in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.path, str(again)) == (caught.value.path, str(caught.value))


SCHEMAS = st.recursive(
    st.sampled_from(
        [
            {"type": "string"},
            {"type": "integer", "minimum": 1},
            {"type": "string", "format": "uri", "maxLength": 3},
            {"enum": ["a", 1]},
            {"$ref": "#/$defs/A"},
            {"$ref": "#"},
            {},
            True,
        ]
    ),
    lambda inner: st.one_of(
        st.builds(lambda i: {"type": "array", "items": i}, inner),
        st.builds(lambda i: {"anyOf": i}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda i: {"oneOf": i, "default": None}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda i, t: {"allOf": [i], "title": t}, inner, st.text()),
        st.builds(
            lambda p: {"type": "object", "properties": p, "additionalProperties": True},
            st.dictionaries(st.sampled_from(["a", "enum", "$ref", "items"]), inner, max_size=3),
        ),
        st.just({"$ref": "#/$defs/A", "description": "d"}),
    ),
    max_leaves=8,
)


@given(SCHEMAS, SCHEMAS)
def test_any_schema_becomes_strict_or_is_refused(field: Any, definition: Any) -> None:
    schema = {"type": "object", "properties": {"f": field}, "$defs": {"A": definition}}
    before = copy.deepcopy(schema)
    try:
        found = strict_schema(schema, "Root")
    except SchemaError as error:
        path = error.path
    else:
        path = "somewhere"
        for node in nodes(found):
            if node.get("type") == "object":
                assert node["required"] == list(node["properties"])
            assert not node.keys() & {"oneOf", "allOf", "default", "maxLength"}
            if "$ref" in node and node["$ref"] != "#":
                assert node["$ref"].removeprefix("#/$defs/") in found["$defs"]
    assert path, "an error does not say where"
    assert schema == before, "the schema that was given was changed"


@pytest.mark.parametrize(
    ("field", "problem"),
    [
        ({"$ref": "#/$defs/Nowhere"}, "refers to '#/$defs/Nowhere', which is not there"),
        ({"allOf": [{"type": "string"}, {"type": "string"}]}, "is an intersection"),
        ({"type": "array", "prefixItems": []}, "has items of different types"),
        ({"type": "string", "not": {"const": "a"}}, "excludes something"),
        ({"type": "object", "patternProperties": {}}, "has fields whose names are not known"),
        ({"type": "object", "additionalProperties": True}, "has fields whose names are not known"),
        ({"type": "object"}, "has fields whose names are not known"),
        ({"title": "X"}, "may be anything"),
        (True, "may be anything"),
    ],
)
def test_what_no_strict_schema_can_say_is_refused(field: Any, problem: str) -> None:
    with pytest.raises(SchemaError) as caught:
        strict_schema({"type": "object", "properties": {"f": field}}, "Root")
    assert caught.value.path == "Root.f"
    assert problem in str(caught.value)


def test_what_only_narrows_a_value_is_left_out() -> None:
    text = {"type": "string", "maxLength": 3, "format": "uri", "pattern": "(?=a)", "default": "a"}
    schema = {
        "$ref": "#/definitions/A",
        "definitions": {
            "A": {"type": "object", "properties": {"f": text, "g": {"oneOf": [text]}}},
        },
    }
    assert strict_schema(schema, "Root") == {
        "type": "object",
        "properties": {"f": {"type": "string"}, "g": {"anyOf": [{"type": "string"}]}},
        "required": ["f", "g"],
        "additionalProperties": False,
    }


def test_a_strict_schema_stays_as_it_is() -> None:
    schema = format_of(Everything).schema
    assert strict_schema(schema, "Everything") == schema


# --- reading ----------------------------------------------------------------------------------


def test_an_answer_becomes_an_object() -> None:
    found = read(Everything, EXAMPLE)
    assert found == Everything(
        box=Box(1, Box(2)),
        children=[],
        either=Step("a", 1.5),
        color=Color.BLUE,
        at=dt.datetime(2025, 6, 15, 12, tzinfo=dt.UTC),
        day=dt.date(2025, 6, 15),
        hour=dt.time(12, 30),
        span=dt.timedelta(days=1, hours=2, minutes=3, seconds=4.5),
        price=Decimal("1.1"),
        cents=Cents(5),
        id=UUID("00000000-0000-4000-8000-000000000000"),
        many=(1, 2),
        tags=frozenset({"a"}),
        point={"x": 1.0},
        yes=False,
    )
    assert found.hidden == 3
    assert isinstance(found.many, tuple)
    assert isinstance(found.point["x"], float)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            {"level": 1, "colors": ["red"], "note": None},
            {"level": 1, "colors": [Color.RED], "note": None},
        ),
        ({"level": 1, "colors": None, "note": "n"}, {"level": 1, "note": "n"}),
        ({"output": "a", "count": 2}, Step("a", 2)),
        ("none", "none"),
        (1, 1),
        (True, True),
    ],
)
def test_unions_find_their_member(value: Any, expected: Any) -> None:
    found = read(Everything, {**EXAMPLE, "either": value}).either
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"cents": 1.5}, "Everything.cents is 1.5, and should be a whole number"),
        ({"cents": True}, "Everything.cents is True, and should be a whole number"),
        ({"cents": "5"}, "Everything.cents is '5'"),
        ({"price": "1"}, "Everything.price"),
        ({"box": {"content": "x", "next": None}}, "Everything.box.content is 'x'"),
        ({"box": {"next": None}}, "Everything.box.content is missing"),
        ({"box": []}, "Everything.box is [], and should be an object, for Box[int]"),
        ({"children": {}}, "Everything.children is {}, and should be a list"),
        ({"color": "green"}, "Everything.color is 'green', and should be one of ['red', 'blue']"),
        ({"day": "tomorrow"}, "Everything.day is 'tomorrow', and should be a date"),
        ({"span": "P1M"}, "Everything.span"),
        ({"id": "?"}, "Everything.id is '?', and should be a UUID"),
        ({"many": [1, None]}, "Everything.many[1] is None"),
        ({"either": {"output": 1}}, "Everything.either.output is 1"),
        ({"either": "other"}, "; or "),
        ({"day": "x" * 1000}, "…"),
    ],
)
def test_an_answer_that_does_not_fit_says_where(change: dict[str, Any], place: str) -> None:
    text = json.dumps({**EXAMPLE, **change})
    with pytest.raises(DeserializationError) as caught:
        format_of(Everything).read(text)
    assert place in caught.value.message
    assert len(caught.value.message) < 2000
    assert isinstance(caught.value.body, str)
    assert text.startswith(caught.value.body.removesuffix("…"))


@pytest.mark.parametrize("text", ["", "{", "nonsense", "[" * 100_000, "null", '{"output": }'])
def test_an_answer_that_is_no_json_is_a_typed_error(text: str) -> None:
    with pytest.raises(DeserializationError, match="the answer is no Step"):
        format_of(Step).read(text)


def test_what_a_class_refuses_is_a_typed_error() -> None:
    @attrs.define
    class Small:
        size: int = attrs.field(validator=attrs.validators.lt(3))  # type: ignore[annotation-unchecked]

    Small.__annotations__["size"] = int
    with pytest.raises(DeserializationError, match="is no Small"):
        read(Small, {"size": 7})


NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(10**9), 10**9)
BOXES = st.recursive(
    st.builds(lambda n: {"content": n, "next": None}, st.integers()),
    lambda inner: st.builds(lambda n, b: {"content": n, "next": b}, st.integers(), inner),
)


@given(
    box=BOXES,
    either=st.one_of(
        st.sampled_from(["none", 1, True]),
        st.fixed_dictionaries({"output": st.text(), "count": NUMBERS}),
        st.fixed_dictionaries(
            {
                "level": st.integers(),
                "colors": st.none() | st.lists(st.sampled_from(["red", "blue"])),
                "note": st.none() | st.text(),
            }
        ),
    ),
    at=st.none() | st.datetimes(timezones=st.just(dt.UTC)).map(dt.datetime.isoformat),
    point=st.fixed_dictionaries({"x": NUMBERS, "y": st.none() | NUMBERS}),
)
def test_whatever_fits_the_schema_can_be_read(**changes: Any) -> None:
    value = {**EXAMPLE, **changes}
    form = format_of(Everything)
    Draft202012Validator(form.schema).validate(value)
    found = form.read(json.dumps(value))
    again: Any = found.box
    wanted: Any = value["box"]
    while wanted is not None:
        assert again.content == wanted["content"]
        again, wanted = again.next, wanted["next"]
    assert found.point == {k: v for k, v in value["point"].items() if v is not None}
    if not isinstance(value["either"], dict):
        assert found.either is value["either"] or found.either == value["either"]
    else:
        assert isinstance(found.either, Step) is ("output" in value["either"])


ANSWERS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from([*EXAMPLE, "x"]), inner),
    max_leaves=20,
)


@given(ANSWERS)
def test_whatever_a_server_answers_is_an_object_or_a_typed_error(value: Any) -> None:
    with suppress(DeserializationError):
        assert isinstance(read(Everything, value), Everything)
    with suppress(DeserializationError):
        assert isinstance(read(Everything, {**EXAMPLE, "either": value}), Everything)


def test_a_type_of_another_library_can_stand_in_a_field() -> None:
    class Other:
        def __init__(self, text: str) -> None:
            self.value = json.loads(text)["value"]

    schema = {
        "$ref": "#/$defs/Step",
        "$defs": {"Step": {"type": "object", "properties": {"value": {"type": "integer"}}}},
    }

    def foreign(tp: Any) -> Foreign | None:
        return Foreign(schema, Other) if tp is Other else None

    holder = attrs.make_class(
        "Holder", {"step": attrs.field(type=Step), "other": attrs.field(type=Other)}
    )
    holder.__annotations__ = {"step": Step, "other": Other}
    found = format_of(holder, foreign)
    assert_strict(found.schema)
    made = found.read('{"step": {"output": "a", "count": 1}, "other": {"value": 5}}')
    assert (made.step, made.other.value) == (Step("a", 1), 5)
    with pytest.raises(DeserializationError, match=re.escape("Holder.other")):
        found.read('{"step": {"output": "a", "count": 1}, "other": {}}')
    assert format_of(Other, foreign).read('{"value": 6}').value == 6


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the statement `type` is new in Python 3.12")
def test_aliases_that_refer_to_themselves() -> None:
    scope: dict[str, Any] = {"__name__": __name__}
    program = (  # it is no syntax yet for the oldest Python that we run on
        "import dataclasses\ntype Tree = int | list[Tree]\n"
        "@dataclasses.dataclass\nclass Holder:\n    tree: Tree\n"
    )
    exec(compile(program, "tree", "exec", dont_inherit=True), scope)
    assert read(scope["Holder"], {"tree": [1, [2]]}).tree == [1, [2]]


def test_types_are_remembered_but_not_for_ever() -> None:
    assert format_of(Step) is format_of(Step)
    for number in range(2 * KEPT_FORMATS):
        made = types.new_class(f"Made{number}")
        made.__annotations__ = {"x": int}
        format_of(dataclasses.dataclass(made))
    assert _format_of.cache_info().currsize == KEPT_FORMATS


# --- answers ----------------------------------------------------------------------------------


def completion(**changes: Any) -> ChatCompletion:
    message = {
        "role": "assistant",
        "content": '{"output": "a", "count": 1}',
        **changes.pop("message", {}),
    }
    choice = {"index": 0, "finish_reason": "stop", "message": message, **changes}
    return ChatCompletion.from_dict(
        {
            "id": "c",
            "object": "chat.completion",
            "created": 1,
            "model": "m",
            "choices": [choice],
            "odd": 1,
        }
    )


def test_a_completion_is_parsed() -> None:
    plain = completion()
    found = parsed_completion(plain, format_of(Step))
    message = found.choices[0].message
    assert message.parsed == Step("a", 1)
    assert "parsed=Step(output='a', count=1)" in repr(message)
    assert isinstance(found, ChatCompletion)
    assert found.to_dict() == plain.to_dict()
    assert found.extra == {"odd": 1}
    again = pickle.loads(pickle.dumps(found))
    assert again.choices[0].message.parsed == Step("a", 1)
    assert copy.deepcopy(found).choices[0].message.parsed == Step("a", 1)
    assert not hasattr(plain.choices[0].message, "parsed"), "the completion was changed"


@pytest.mark.parametrize("odd", ["ab", {"a": 1}, 7])
def test_what_sloppy_servers_put_in_the_place_of_lists_stays(odd: Any) -> None:
    choice = {"finish_reason": "stop", "message": {"role": "assistant", "tool_calls": odd}}
    chat = ChatCompletion.from_dict({"id": "c", "choices": [choice]})
    assert parsed_completion(chat, format_of(Step)).to_dict() == chat.to_dict()
    item = {"type": "message", "id": "m", "content": odd}
    for output in (odd, [item]):
        whole = Response.from_dict({"id": "r", "status": "completed", "output": output})
        assert parsed_response(whole, format_of(Step)).to_dict() == whole.to_dict()


def test_refusals_and_silence_are_no_objects() -> None:
    found = parsed_completion(
        completion(message={"content": None, "refusal": "no"}), format_of(Step)
    )
    assert (found.choices[0].message.parsed, found.choices[0].message.refusal) == (None, "no")
    assert parsed_completion(completion(), None).choices[0].message.parsed is None


@pytest.mark.parametrize(
    ("reason", "error"),
    [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)],
)
def test_a_completion_that_was_cut_is_a_typed_error(reason: str, error: Any) -> None:
    cut = completion(finish_reason=reason, message={"content": '{"outp'})
    with pytest.raises(error) as caught:
        parsed_completion(cut, format_of(Step))
    assert caught.value.completion == cut
    assert not caught.value.retryable
    assert pickle.loads(pickle.dumps(caught.value)).completion == cut


CALL = {
    "id": "call_1",
    "type": "function",
    "function": {"name": "go", "arguments": '{"output": "a", "count": 1}'},
}


def tool(**changes: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": "go", "parameters": {}, **changes}}


def test_arguments_of_tools_are_parsed() -> None:
    answer = completion(message={"content": "on my way", "tool_calls": [CALL]})
    found = parsed_completion(answer, format_of(Step), ToolSet([tool(strict=True)]))
    assert found.choices[0].message.parsed is None, "what is said beside calls is no answer yet"
    (call,) = found.choices[0].message.tool_calls or []
    assert call.function.parsed_arguments == {"output": "a", "count": 1}
    assert found.to_dict() == answer.to_dict()
    loose = parsed_completion(answer, None, ToolSet([tool()])).choices[0].message.tool_calls or []
    assert loose[0].function.parsed_arguments is None
    named = {**CALL, "function": {**CALL["function"], "name": "Step"}}  # type: ignore[dict-item]
    of_type = parsed_completion(
        completion(message={"content": None, "tool_calls": [named]}), None, ToolSet([Step])
    )
    assert (of_type.choices[0].message.tool_calls or [])[0].function.parsed_arguments == Step(
        "a", 1
    )


def test_arguments_that_do_not_fit_are_a_typed_error() -> None:
    broken = {**CALL, "function": {"name": "go", "arguments": "{"}}
    answer = completion(message={"content": None, "tool_calls": [broken]})
    with pytest.raises(DeserializationError, match="the arguments of go are not JSON"):
        parsed_completion(answer, None, ToolSet([tool(strict=True)]))


def response(*output: Any, **changes: Any) -> Response:
    return Response.from_dict(
        {
            "id": "r",
            "object": "response",
            "created_at": 1,
            "model": "m",
            "status": "completed",
            "output": list(output),
            **changes,
        }
    )


def text(value: str, kind: str = "output_text") -> dict[str, Any]:
    part = {"type": kind, "annotations": [], "text": value}
    if kind == "refusal":
        part = {"type": kind, "refusal": value}
    return {
        "id": "msg",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [part],
    }


def test_a_response_is_parsed() -> None:
    plain = response(
        {"id": "rs", "type": "reasoning", "summary": []}, text('{"output": "a", "count": 1}')
    )
    found = parsed_response(plain, format_of(Step))
    assert found.output_parsed == Step("a", 1)
    assert found.output_text == plain.output_text
    assert found.to_dict() == plain.to_dict()
    assert pickle.loads(pickle.dumps(found)).output_parsed == Step("a", 1)
    assert parsed_response(plain, None).output_parsed is None
    assert parsed_response(response(text("no", "refusal")), format_of(Step)).output_parsed is None
    call = {"type": "function_call", "call_id": "c", "name": "go", "arguments": '{"x": 1}'}
    mixed = parsed_response(
        response(text("wait"), call), format_of(Step), ToolSet([tool(strict=True)])
    )
    assert mixed.output_parsed is None
    last: Any = mixed.output[1]
    assert last.parsed_arguments == {"x": 1}


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("max_output_tokens", LengthFinishReasonError),
        ("content_filter", ContentFilterFinishReasonError),
    ],
)
def test_a_response_that_was_cut_is_a_typed_error(reason: str, error: Any) -> None:
    cut = response(text('{"outp'), status="incomplete", incomplete_details={"reason": reason})
    with pytest.raises(error) as caught:
        parsed_response(cut, format_of(Step))
    assert caught.value.completion == cut
    assert parsed_response(cut, None).output_text == '{"outp'


def test_parsing_is_what_reading_becomes() -> None:
    messages: Any = [{"role": "user", "content": "?"}]
    operation = parsing(
        chat.create(model="m", messages=messages), parsed_completion, format_of(Step), None
    )
    found = operation.read(completion().to_dict(), False)
    assert found.choices[0].message.parsed == Step("a", 1)


def test_parsing_again_and_again_does_not_grow() -> None:
    """The official SDK made a class for each call, and kept it."""
    answer = completion().to_dict()

    def once() -> None:
        form: Format[Step] = format_of(Step)
        parsed_completion(ChatCompletion.from_dict(answer), form, ToolSet([Step]))

    for _ in range(50):
        once()
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(500):
            once()
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 20_000, f"{grown} bytes in 500 calls"
