"""Answers as types of the caller's own: attrs classes, dataclasses, TypedDicts, plain values.

cattrs does the work, which knows no pydantic model and no msgspec struct; a backend that finds such
a type makes a `Converter` for it.
"""

from __future__ import annotations

import functools
import typing
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NotRequired, Required

from ._values import Value, value
from .errors import ConfigurationError, DeserializationError, OpenAIError
from .models._base import Model

if TYPE_CHECKING:
    import cattrs


@value
class Converter(Value):
    """Makes something of a JSON value by a function of its own; `name` is for errors."""

    convert: Callable[[Any], Any]
    name: str = "the type that was asked for"


def reader(cast: Any) -> Callable[[Any, bool], Any]:
    """Return what makes the result `cast`, a type or a `Converter`, of an answer's JSON value."""
    if isinstance(cast, Converter):
        return lambda value, _: _converted(cast.convert, value, cast.name)
    if isinstance(cast, type) and issubclass(cast, Model):
        return lambda value, strict: cast.from_dict(value, strict=strict)
    if cast in (Any, object):
        return lambda value, _: value
    convert = _convert(cast)
    return lambda value, _: _converted(convert, value, _name(cast))


def structure(tp: Any, value: Any) -> Any:
    """Return `value`, a JSON value, as a `tp`.

    Raises:
        DeserializationError: it does not fit.
        ConfigurationError: there is no way to make a `tp`.
    """
    return reader(tp)(value, False)


def _convert(tp: Any) -> Callable[[Any], Any]:
    import cattrs

    converter = _cattrs()
    try:
        hook = converter.get_structure_hook(tp)
    except (cattrs.errors.StructureHandlerNotFoundError, TypeError, NameError) as error:
        raise ConfigurationError(f"cast: {_name(tp)} cannot be made of JSON: {error}") from error
    return lambda value: hook(value, tp)


@functools.cache
def _cattrs() -> cattrs.Converter:
    import datetime as dt

    import cattrs

    from .models.converters import register

    # Numbers and texts are checked: turning `None` into "None" would hide that something is wrong.
    converter = register(cattrs.Converter(detailed_validation=False))
    for scalar in (str, bool):
        converter.register_structure_hook(scalar, _exactly(scalar))
    converter.register_structure_hook(int, _integer)
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(dt.datetime, _moment)
    converter.register_structure_hook_factory(typing.is_typeddict, _typed_dict)
    return converter


def _typed_dict(tp: Any) -> Callable[[Any, Any], Any]:
    """Return what checks and converts the entries of a TypedDict; others stay as they are.

    cattrs' own takes what `NotRequired` marks for required where annotations are texts, as with
    `from __future__ import annotations`.
    """
    hints = typing.get_type_hints(tp, include_extras=True)
    required = frozenset(
        name
        for name, hint in hints.items()
        if typing.get_origin(hint) is Required
        or (typing.get_origin(hint) is not NotRequired and name in tp.__required_keys__)
    )
    plain = typing.get_type_hints(tp)
    converter = _cattrs()

    def make(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError(f"{value!r} is no object")
        if missing := required - value.keys():
            raise KeyError(min(missing))
        known = {name: plain[name] for name in plain.keys() & value.keys()}
        return {**value, **{name: converter.structure(value[name], known[name]) for name in known}}

    return make


def _exactly(tp: type) -> Callable[[Any, Any], Any]:
    def check(value: Any, _: Any) -> Any:
        if not isinstance(value, tp):
            raise TypeError(f"{value!r} is no {tp.__name__}")
        return value

    return check


def _integer(value: Any, _: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{value!r} is no int")
    return value


def _number(value: Any, _: Any) -> Any:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{value!r} is no float")
    return float(value)


def _moment(value: Any, _: Any) -> Any:
    """Read a time as the API writes it: seconds since 1970, or ISO 8601."""
    import datetime as dt

    if isinstance(value, int | float) and not isinstance(value, bool):
        return dt.datetime.fromtimestamp(value, dt.UTC)
    return dt.datetime.fromisoformat(_exactly(str)(value, None))


def _converted(convert: Callable[[Any], Any], value: Any, name: str) -> Any:
    try:
        return convert(value)
    except OpenAIError:
        raise
    except Exception as error:  # cattrs and other people's validators raise what they like
        raise DeserializationError(f"the answer is no {name}: {error!r}") from error


def _name(tp: Any) -> str:
    return str(getattr(tp, "__name__", tp))
