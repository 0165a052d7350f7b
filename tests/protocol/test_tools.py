"""Functions as tools: what the model is told of them, and what becomes of its calls."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import functools
import json
import math
from typing import Annotated, Any, Literal, TypedDict
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import ConfigurationError, SchemaError, ToolArgumentsError
from oaio_protocol.operations import chat, responses
from oaio_protocol.operations._base import omit
from oaio_protocol.shapes.docstrings import read_docstring
from oaio_protocol.tools import FunctionTool, function_tool, result_text, tool
from oaio_protocol.tools.set import ToolSet, type_tool


class Unit(enum.Enum):
    C = "c"
    F = "f"


@dataclasses.dataclass
class Place:
    """Somewhere.

    Attributes:
        city: its name.
    """

    city: str
    zip: int | None = None


class Range(TypedDict):
    first: dt.date
    days: int


@tool
def weather(
    place: Place, when: Range, unit: Unit = Unit.C, details: Annotated[bool, "all of it"] = False
) -> dict[str, Any]:
    """Tell the weather.

    Not that of yesterday.

    Args:
        place: where it is.
        unit (Unit): of the temperature,
            in one letter.

    Returns:
        numbers.
    """
    return {"city": place.city, "days": when["days"], "unit": unit, "details": details}


ARGUMENTS = '{"place": {"city": "Bonn", "zip": null}, "when": {"first": "2025-06-15", "days": 2}'


def test_a_function_is_described() -> None:
    assert isinstance(weather, FunctionTool)
    assert (weather.name, weather.is_async, weather.strict) == ("weather", False, True)
    assert weather.description == "Tell the weather.\n\nNot that of yesterday."
    schema = weather.parameters
    assert schema["required"] == ["place", "when", "unit", "details"]
    assert schema["additionalProperties"] is False
    properties = schema["properties"]
    assert properties["place"]["description"] == "where it is."
    assert properties["place"]["properties"]["city"] == {
        "type": "string",
        "description": "its name.",
    }
    assert properties["when"] == {"$ref": "#/$defs/Range"}
    unit = properties["unit"]
    assert unit["description"] == "of the temperature, in one letter."
    assert unit["anyOf"] == [{"$ref": "#/$defs/Unit"}, {"type": "null"}]
    assert properties["details"] == {
        "anyOf": [{"type": "boolean"}, {"type": "null"}],
        "description": "all of it",
    }
    described = {
        "name": "weather",
        "description": weather.description,
        "parameters": schema,
        "strict": True,
    }
    assert weather.chat() == {"type": "function", "function": described}
    assert weather.responses() == {"type": "function", **described}


def test_arguments_are_typed() -> None:
    found = weather.arguments(ARGUMENTS + ', "unit": "f", "details": null}')
    when = {"first": dt.date(2025, 6, 15), "days": 2}
    assert found == {"place": Place("Bonn"), "when": when, "unit": Unit.F}
    assert weather(**found) == {"city": "Bonn", "days": 2, "unit": Unit.F, "details": False}
    assert len({weather, weather, function_tool(weather.function)}) == 1
    assert weather.function(Place("Ulm"), {"first": dt.date.min, "days": 1})["city"] == "Ulm"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "the arguments are not JSON"),
        ("[" * 100_000, "the arguments are not JSON"),
        ("[]", "weather is [], and should be an object"),
        ("{}", "weather.place is missing"),
        ('{"place": {"city": 3}}', "weather.place.city is 3, and should be a text"),
        (ARGUMENTS + ', "unit": "k"}', "weather.unit is 'k'"),
    ],
)
def test_arguments_that_do_not_fit_are_typed_errors(text: str, problem: str) -> None:
    with pytest.raises(ToolArgumentsError) as caught:
        weather.arguments(text)
    assert problem in caught.value.message
    assert caught.value.tool == "weather"
    assert text.startswith(str(caught.value.body))


def test_the_decorator_takes_arguments() -> None:
    @tool(name="go", description="Do it.", strict=False)
    def anything(options: dict[str, int], more: Any = None, count: int = 3) -> None: ...

    assert (anything.name, anything.description) == ("go", "Do it.")
    assert anything.parameters == {
        "type": "object",
        "properties": {
            "options": {"type": "object", "additionalProperties": {"type": "integer"}},
            "more": {},
            "count": {"type": "integer"},
        },
        "required": ["options"],
        "additionalProperties": False,
    }
    assert anything.arguments('{"options": {"a": 1}, "more": [1]}') == {
        "options": {"a": 1},
        "more": [1],
    }
    assert anything.chat()["function"]["strict"] is False


def test_functions_without_parameters_need_no_arguments() -> None:
    async def ping() -> str:
        return "pong"

    found = function_tool(ping)
    assert found.is_async
    assert found.parameters["properties"] == {}
    assert found.arguments("") == found.arguments("{}") == {}
    assert "description" not in found.chat()["function"]


def test_methods_and_callable_objects_are_tools() -> None:
    class Shop:
        def price(self, article: str) -> int:
            return len(article)

        async def __call__(self, *, article: str) -> int:
            return len(article)

    method = function_tool(Shop().price)
    assert method.name == "price"
    assert method(**method.arguments('{"article": "abc"}')) == 3
    called = function_tool(Shop(), name="shop")
    assert called.is_async
    assert list(called.parameters["properties"]) == ["article"]


def untyped(x) -> None: ...  # type: ignore[no-untyped-def]
def positional(x: int, /) -> None: ...
def starred(*x: int) -> None: ...
def doubly_starred(**x: int) -> None: ...
def with_any(x: Any) -> None: ...
def with_bytes(x: list[bytes]) -> None: ...
def with_mapping(x: dict[str, str]) -> None: ...
def with_unknown(x: Nowhere) -> None: ...  # type: ignore[name-defined]  # noqa: F821


@pytest.mark.parametrize(
    ("function", "path"),
    [
        (untyped, "untyped.x"),
        (positional, "positional.x"),
        (starred, "starred.x"),
        (doubly_starred, "doubly_starred.x"),
        (with_any, "with_any.x"),
        (with_bytes, "with_bytes.x[]"),
        (with_mapping, "with_mapping.x"),
        (with_unknown, "with_unknown"),
        (lambda: None, "<lambda>"),
        (functools.partial(untyped), ""),
    ],
)
def test_what_cannot_be_a_tool_is_refused(function: Any, path: str) -> None:
    with pytest.raises(SchemaError) as caught:
        function_tool(function)
    assert caught.value.path == path


# --- docstrings -------------------------------------------------------------------------------

GOOGLE = """Do it.

    At length.

    Args:
        a: first,
            and more.
        *b (int, optional): second: with a colon.

    Raises:
        ValueError: c: never.
    """
SPHINX = """Do it.

    At length.

    :param a: first,
        and more.
    :param int b: second: with a colon.
    :returns: c
    """
NUMPY = """Do it.

    At length.

    Parameters
    ----------
    a : str
        first,
        and more.
    b
        second: with a colon.

    Returns
    -------
    c : int
        a number.
    """


@pytest.mark.parametrize("text", [GOOGLE, SPHINX, NUMPY], ids=["google", "sphinx", "numpy"])
def test_docstrings_of_all_styles(text: str) -> None:
    summary, arguments = read_docstring(text)
    assert summary == "Do it.\n\nAt length."
    assert arguments == {"a": "first, and more.", "b": "second: with a colon."}


@given(st.none() | st.text() | st.text(alphabet="Args:\n - x:param"))
def test_any_docstring_can_be_read(text: str | None) -> None:
    summary, arguments = read_docstring(text)
    assert isinstance(summary, str)
    assert all(arguments.values())


# --- results ----------------------------------------------------------------------------------


@attrs.define
class Result:
    at: dt.datetime
    place: Place


@pytest.mark.parametrize(
    ("result", "text"),
    [
        ("as it is", "as it is"),
        (None, "null"),
        ({"ä": [1, True]}, '{"ä": [1, true]}'),
        (
            Result(dt.datetime(2025, 1, 2, tzinfo=dt.UTC), Place("Bonn")),
            '{"at": "2025-01-02T00:00:00+00:00", "place": {"city": "Bonn", "zip": null}}',
        ),
        (
            [Unit.C, {1}, (2,), UUID(int=0)],
            '["c", [1], [2], "00000000-0000-0000-0000-000000000000"]',
        ),
        (decimal.Decimal("1.10"), '"1.10"'),
    ],
)
def test_results_are_text(result: object, text: str) -> None:
    assert result_text(result) == text


@pytest.mark.parametrize("result", [object(), b"bytes", math.nan, {1: object()}])
def test_results_that_are_no_text_are_refused(result: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        result_text(result)


# --- together ---------------------------------------------------------------------------------


def go(x: int) -> int:
    return x


def test_tools_of_all_kinds_go_together() -> None:
    hosted = {"type": "web_search"}
    own = {"type": "function", "function": {"name": "mine", "parameters": {}}}
    known = ToolSet([weather, go, Place, hosted, own])
    assert [one.name for one in known.functions] == ["weather", "go"]
    assert known.others == {"Place", "mine"}
    messages: Any = [{"role": "user", "content": "?"}]
    sent = json.loads(chat.create(model="m", messages=messages, tools=known.chat()).body)
    assert [one["type"] for one in sent["tools"]] == ["function"] * 3 + ["web_search", "function"]
    sent = json.loads(responses.create(model="m", input="?", tools=known.responses()).body)
    assert [one.get("name") for one in sent["tools"]] == ["weather", "go", "Place", None, "mine"]
    assert known.read("Place", '{"city": "Bonn", "zip": 3}') == Place("Bonn", 3)
    assert known.read("go", '{"x": 3}') == {"x": 3}
    assert known.read("mine", "{") is None
    assert known.read("unknown", "{") is None
    with pytest.raises(ToolArgumentsError):
        known.read("go", "{}")


def test_no_tools_are_not_sent() -> None:
    for none in (omit, None):
        assert ToolSet(none).chat() is ToolSet(none).responses() is omit
    assert ToolSet([]).chat() == []


def test_what_is_no_tool_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="a tool is a function"):
        ToolSet([3])


def test_types_are_tools() -> None:
    found = type_tool(Place, name="place", description="Where.")
    assert found["function"]["name"] == "place"
    assert found["function"]["description"] == "Where."
    assert json.loads(json.dumps(found)) == found
    assert found.make('{"city": "Bonn", "zip": 3}') == Place("Bonn", 3)


@given(st.dictionaries(st.text(), st.none() | st.text() | st.integers()))
def test_any_arguments_fit_or_are_typed_errors(arguments: dict[str, Any]) -> None:
    choice: Literal["fits", "refused"] = "fits"
    try:
        found = function_tool(go).arguments(json.dumps(arguments))
    except ToolArgumentsError:
        choice = "refused"
    else:
        assert found == {"x": arguments["x"]}
    assert (choice == "fits") == isinstance(arguments.get("x"), int)


def test_lone_surrogates_in_results_are_escaped() -> None:
    assert result_text("caf\udce9 \u00fc") == "caf\\udce9 \u00fc"
    assert json.loads(result_text({"file": "caf\udce9"}).encode()) == {"file": "caf\udce9"}
