"""Shapes of single values: texts, numbers, times, constants; and what all shapes have in common."""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from .._values import Value, value

Schema = dict[str, Any]
Read = Callable[[Any, str], Any]
"""Makes a typed value of a JSON value; the text is where in the answer it stands, for errors."""


class Misfit(ValueError):  # noqa: N818 - never leaves the core
    """A JSON value is not of the type that it should be of."""


@value
class Foreign(Value):
    """A type of another library: `schema` is its JSON schema, `read` makes one of a JSON text."""

    schema: Mapping[str, Any]
    read: Callable[[str], Any]


FindForeign = Callable[[Any], Foreign | None]
"""Tells what a type of another library is; `None` if it is none."""


def no_foreign(_: Any) -> None:
    """Find nothing."""


@value
class Shape(Value):
    """A type: its schema, what reads it, and, for objects, the names of its fields."""

    schema: Schema
    read: Read
    keys: frozenset[str] | None = None


def described(shape: Shape, text: str) -> Shape:
    """Return `shape` with `text` as its description."""
    if not text:
        return shape
    return Shape({**shape.schema, "description": text}, shape.read, shape.keys)


NULL: Schema = {"type": "null"}


def takes_null(schema: Schema) -> bool:
    """Tell whether null is among what `schema` allows."""
    return (
        not schema
        or NULL in schema.get("anyOf", ())
        or None in schema.get("enum", ())
        or (schema.get("type") == "null")
    )


def misfit(value: Any, path: str, wanted: str) -> Misfit:
    """Return the error for `value`, which is not as `wanted`."""
    shown = repr(value)
    shown = shown if len(shown) <= 60 else shown[:59] + "…"
    return Misfit(f"{path} is {shown}, and should be {wanted}")


def _exactly(tp: type, wanted: str) -> Read:
    def read(value: Any, path: str) -> Any:
        if value.__class__ is not tp:
            raise misfit(value, path, wanted)
        return value

    return read


def _integer(value: Any, path: str) -> int:
    if value.__class__ is float and value.is_integer():
        return int(value)
    if value.__class__ is not int:
        raise misfit(value, path, "a whole number")
    return value


def _number(value: Any, path: str) -> float:
    if value.__class__ not in (int, float):
        raise misfit(value, path, "a number")
    return float(value)


def parsed(kind: type, make: Callable[[Any], Any], wanted: str) -> Read:
    """Return what reads a `kind` of JSON value and calls `make` with it."""

    def read(value: Any, path: str) -> Any:
        if not isinstance(value, kind):
            raise misfit(value, path, wanted)
        try:
            return make(value)
        except (ValueError, ArithmeticError) as error:
            raise misfit(value, path, wanted) from error

    return read


def _decimal(value: Any, path: str) -> Decimal:
    return Decimal(str(_number(value, path) if value.__class__ is not int else value))


_DURATION = re.compile(
    r"(?P<sign>[-+]?)P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)


def _duration(text: str) -> dt.timedelta:
    """Read a duration of ISO 8601 without years and months, whose length is not known."""
    found = _DURATION.fullmatch(text)
    if found is None:
        raise ValueError(text)
    parts = {k: float(v) for k, v in found.groupdict().items() if v is not None and k != "sign"}
    return dt.timedelta(**parts) * (-1 if found["sign"] == "-" else 1)


def one_of(values: tuple[Any, ...]) -> Shape:
    """Return the shape of one of some constants."""
    plain = [v.value if isinstance(v, enum.Enum) else v for v in values]
    kinds = [name for tp, name in _CONSTANTS if any(isinstance(v, tp) for v in plain)]
    if bool in map(type, plain) and int not in map(type, plain):
        kinds.remove("integer")  # a bool is an int, too
    schema: Schema = {"type": kinds[0] if len(kinds) == 1 else kinds, "enum": plain}

    def read(value: Any, path: str) -> Any:
        for known, raw in zip(values, plain, strict=True):
            if raw == value and raw.__class__ is value.__class__:
                return known
        raise misfit(value, path, f"one of {plain}")

    return Shape(schema, read)


_CONSTANTS: tuple[tuple[type, str], ...] = (
    (str, "string"),
    (int, "integer"),
    (float, "number"),
    (bool, "boolean"),
    (type(None), "null"),
)
_NOTHING = Shape(NULL, _exactly(type(None), "null"))
SCALARS: dict[Any, Shape] = {
    str: Shape({"type": "string"}, _exactly(str, "a text")),
    int: Shape({"type": "integer"}, _integer),
    float: Shape({"type": "number"}, _number),
    bool: Shape({"type": "boolean"}, _exactly(bool, "true or false")),
    None: _NOTHING,
    type(None): _NOTHING,
    Decimal: Shape({"type": "number"}, _decimal),
    dt.datetime: Shape(
        {"type": "string", "format": "date-time"},
        parsed(str, dt.datetime.fromisoformat, "a date and time as in ISO 8601"),
    ),
    dt.date: Shape(
        {"type": "string", "format": "date"},
        parsed(str, dt.date.fromisoformat, "a date as in ISO 8601"),
    ),
    dt.time: Shape(
        {"type": "string", "format": "time"},
        parsed(str, dt.time.fromisoformat, "a time as in ISO 8601"),
    ),
    dt.timedelta: Shape(
        {"type": "string", "format": "duration"},
        parsed(str, _duration, "a duration as in ISO 8601"),
    ),
}
