"""Answers as types of the caller's own."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any, Literal, NotRequired, TypedDict

import attrs
import pytest

from oaio_protocol.cast import Converter, reader, structure
from oaio_protocol.errors import ConfigurationError, DeserializationError
from oaio_protocol.models.models import Model

WIRE = {"id": "gpt-5", "created": 1_750_000_000, "object": "model", "owned_by": "openai"}


class Typed(TypedDict):
    id: str
    created: int
    extra: NotRequired[str]


@dataclasses.dataclass
class Data:
    id: str
    created: dt.datetime
    object: Literal["model"]
    price: float | None = None


@attrs.frozen
class Inner:
    names: list[str]


@attrs.define
class Attrs:
    id: str
    inner: Inner | None = None


def test_types_of_ones_own() -> None:
    assert structure(Typed, WIRE)["id"] == "gpt-5"
    moment = dt.datetime(2025, 6, 15, 15, 6, 40, tzinfo=dt.UTC)
    assert structure(Data, WIRE) == Data("gpt-5", moment, "model")
    assert structure(Attrs, {"id": "x", "inner": {"names": ["a"]}}) == Attrs("x", Inner(["a"]))
    assert structure(dict, WIRE) == WIRE
    assert structure(dict[str, Any], WIRE) == WIRE
    assert structure(list[int], [1, 2.0]) == [1, 2]
    assert structure(float, 3) == 3.0
    assert structure(object, WIRE) is WIRE
    assert structure(Any, WIRE) is WIRE
    assert structure(dt.datetime, "2026-01-02T03:04:05Z").year == 2026


def test_models_of_this_library() -> None:
    made = structure(Model, WIRE)
    assert isinstance(made, Model)
    assert made.to_dict() == WIRE
    with pytest.raises(DeserializationError):
        reader(Model)({"id": 3}, True)


def test_a_converter() -> None:
    assert structure(Converter(lambda value: value["id"]), WIRE) == "gpt-5"
    with pytest.raises(DeserializationError, match="no Strange"):
        structure(Converter(lambda value: value["nope"], "Strange"), WIRE)


@pytest.mark.parametrize(
    ("tp", "value"),
    [
        (Typed, {"id": None, "created": 1}),
        (Typed, {"created": 1}),
        (Typed, []),
        (Data, {**WIRE, "object": "else"}),
        (Data, {**WIRE, "created": True}),
        (Data, {**WIRE, "price": "1"}),
        (list[int], ["1"]),
        (list[int], [True]),
        (list[int], [1.5]),
        (bool, 1),
        (str, 1),
    ],
)
def test_what_does_not_fit(tp: Any, value: Any) -> None:
    with pytest.raises(DeserializationError, match="the answer is no"):
        structure(tp, value)


def test_types_that_nobody_can_make() -> None:
    class Strange:
        def __init__(self, a: int) -> None: ...

    with pytest.raises(ConfigurationError, match="cannot be made of JSON"):
        structure(Strange, {})
