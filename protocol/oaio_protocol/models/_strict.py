"""Hold a JSON value against the description of a model, for clients that asked to be strict.

Unknown fields, unknown variants of a union and unknown values of an enumeration pass: the API grows
by them. A missing required field, or a value of another JSON type, does not.
"""

from __future__ import annotations

import typing
from typing import Any, Literal

import attrs

from ..errors import DeserializationError
from ._decode import is_model, is_union, resolved_fields, union_tag

_SCALARS: dict[Any, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    float: (float, int),
    bool: (bool,),
}
_NAMES: dict[type, str] = {
    type(None): "null",
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
}


def check(value: Any, cls: type) -> None:
    """Check that `value` is as the model `cls` describes.

    Raises:
        DeserializationError: it is not; the message names the first fields that differ.
    """
    problems = list(_problems(value, cls, ""))
    if problems:
        more = f" (and {len(problems) - 3} more)" if len(problems) > 3 else ""
        raise DeserializationError(
            f"the answer is not the {getattr(cls, '__name__', 'object')} that the API describes: "
            f"{'; '.join(problems[:3])}{more}"
        )


def _problems(value: Any, tp: Any, path: str) -> typing.Iterator[str]:
    where = path or "the answer"
    origin = typing.get_origin(tp)
    if is_model(tp) or origin is dict:
        if value.__class__ is not dict:
            yield f"{where} is {_name(value)}, not an object"
        elif is_model(tp):
            yield from _model_problems(value, tp, path)
        else:
            for key, item in value.items():
                yield from _problems(item, typing.get_args(tp)[1], f"{path}.{key}")
    elif is_union(tp):
        yield from _union_problems(value, tp, path)
    elif origin is list:
        if value.__class__ is not list:
            yield f"{where} is {_name(value)}, not an array"
            return
        for index, item in enumerate(value):
            yield from _problems(item, typing.get_args(tp)[0], f"{path}[{index}]")
    elif origin is Literal:
        # Enumerations may grow; their type may not change.
        if not any(isinstance(value, type(known)) for known in typing.get_args(tp)):
            yield f"{where} is {_name(value)}"
    elif tp in _SCALARS:
        wrong_bool = isinstance(value, bool) and tp is not bool
        if wrong_bool or not isinstance(value, _SCALARS[tp]):
            yield f"{where} is {_name(value)}, not {tp.__name__}"


def _model_problems(value: dict[str, Any], cls: type, path: str) -> typing.Iterator[str]:
    for field in resolved_fields(cls):
        key = field.metadata.get("wire", field.name)
        inner = f"{path}.{key}" if path else key
        if value.get(key) is not None:
            yield from _problems(value[key], field.type, inner)
        elif field.default is attrs.NOTHING and not _optional(field.type):
            yield f"{inner} is {'null' if key in value else 'missing'}"


def _union_problems(value: Any, tp: Any, path: str) -> typing.Iterator[str]:
    members = [m for m in typing.get_args(tp) if m is not type(None)]
    models = [m for m in members if is_model(m)]
    if value.__class__ is dict and models:
        tag, table = union_tag(models)
        kind = value.get(tag) if tag is not None else None
        if isinstance(kind, str):
            if kind in table:
                yield from _problems(value, table[kind], path)
            return  # a kind made after this version
    if value is None and _optional(tp):
        return
    tried = [list(_problems(value, member, path)) for member in members]
    if tried and all(tried):
        yield min(tried, key=len)[0]


def _optional(tp: Any) -> bool:
    return tp is Any or type(None) in typing.get_args(tp)


def _name(value: object) -> str:
    return _NAMES.get(value.__class__, "a number")
