"""The fields of classes that hold data: dataclasses, attrs classes and TypedDicts."""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Mapping
from typing import Any

import attrs

from ..errors import SchemaError


def is_object(cls: type) -> bool:
    """Tell whether `cls` is a dataclass, an attrs class or a TypedDict."""
    return dataclasses.is_dataclass(cls) or attrs.has(cls) or typing.is_typeddict(cls)


Member = tuple[str, str, Any, bool, str]


def members_of(tp: Any, cls: type) -> list[Member]:
    """Return (name in JSON, name of the argument, type, required, description) of each field."""
    try:
        hints = typing.get_type_hints(cls, include_extras=True)
    except NameError as error:
        problem = f"{shown(tp)}: {error}; define it where it can be found, outside of functions"
        raise SchemaError(problem, path=shown(tp)) from error
    parameters: tuple[Any, ...] = getattr(cls, "__parameters__", ())
    known = dict(zip(parameters, typing.get_args(tp), strict=False))
    found: list[Member] = []
    if typing.is_typeddict(cls):
        keys: Any = cls
        for name, hint in hints.items():
            bare, required = _bare(hint, name in keys.__required_keys__)
            found.append((name, name, _filled(bare, known), required, ""))
    elif attrs.has(cls):
        for a in attrs.fields(cls):
            if a.init:
                key, note = a.alias or a.name, str(a.metadata.get("description", ""))
                hint = _filled(hints.get(a.name, Any), known)
                found.append((key, key, hint, a.default is attrs.NOTHING, note))
    else:
        data: Any = cls
        for f in dataclasses.fields(data):
            if f.init:
                missing = dataclasses.MISSING
                required = f.default is missing and f.default_factory is missing
                note = str(f.metadata.get("description", ""))
                found.append((f.name, f.name, _filled(hints[f.name], known), required, note))
    return found


def _bare(hint: Any, required: bool) -> tuple[Any, bool]:  # noqa: FBT001 - what else is known
    """Return the type in `Required[X]`, `NotRequired[X]` or `ReadOnly[X]`, and whether it must be.

    Where annotations are texts, the class itself does not know which of its keys are required.
    """
    while (marker := getattr(typing.get_origin(hint), "_name", None)) in _MARKERS:
        (hint,) = typing.get_args(hint)
        required = required if marker == "ReadOnly" else marker == "Required"
    return hint, required


_MARKERS = ("Required", "NotRequired", "ReadOnly")


def _filled(hint: Any, known: Mapping[Any, Any]) -> Any:
    """Return `hint` with the parameters of its generic class filled in."""
    if hint in known:
        return known[hint]
    parameters = getattr(hint, "__parameters__", ())
    if known and parameters and not isinstance(hint, type):
        return hint[tuple(known.get(parameter, parameter) for parameter in parameters)]
    return hint


def own_docstring(cls: type) -> str:
    """Return the docstring that somebody wrote for `cls`, and not one that was generated."""
    text = cls.__dict__.get("__doc__") or ""
    return "" if text.startswith(f"{cls.__name__}(") else text


def type_name(tp: Any) -> str:
    """Return a name for `tp` that the API takes: letters, digits, `_` and `-`, 64 at most."""
    return re.sub(r"[^a-zA-Z0-9_-]+", "_", shown(tp)).strip("_")[:64] or "answer"


def shown(tp: Any) -> str:
    """Return the name of `tp` without modules."""
    arguments = typing.get_args(tp)
    if typing.get_origin(tp) in (typing.Union, types.UnionType):
        return " | ".join(shown(argument) for argument in arguments)
    name = getattr(typing.get_origin(tp) or tp, "__name__", None)
    if name is None:
        return str(tp)
    inside = ", ".join(shown(argument) for argument in arguments)
    return f"{name}[{inside}]" if inside else str(name)
