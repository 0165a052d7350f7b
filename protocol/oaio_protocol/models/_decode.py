"""From JSON values to models, by functions that are written once for each class.

The hooks here say what a model, a union and a list mean on this wire. cattrs, which reads types of
an application's own (`cast.py`), is not asked: it would take a tenth of the time of a first call to
load, and these are few kinds of types.

Decoding is lenient, because servers are: null is the same as missing, a missing list is empty, a
missing object has empty fields, `3.0` is an integer, and an unknown variant of a union becomes an
`UnknownModel`. A value of another type than the description says is kept as it came.
With `strict=True` the value is first held against the description (`_strict.py`).
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Callable
from typing import Any, Literal, TypeVar, Union

import attrs

from ._base import Model, UnknownModel, wire_names

T = TypeVar("T")
M = TypeVar("M", bound=Model)
Hook = Callable[[Any, Any], Any]

_TAGS = ("type", "object", "role", "event")
"""The fields by which the API tells the variants of a union apart, the likeliest first."""

_decoders: dict[Any, Hook] = {}


def decoder(cls: type[M]) -> Callable[[dict[str, Any], Any], M]:
    """Return the function that makes a `cls` from a JSON object; its second argument is ignored.

    For the inner loop of a stream: `decode` does the same and looks the function up each time.
    """
    found = _decoders.get(cls)
    if found is None:
        tp: Any = cls
        found = _decoders[cls] = _structure_hook(tp)
    return found


def decode(cls: type[M], data: Any, *, strict: bool = False) -> M:
    """Make a `cls` from `data`, a JSON object.

    Raises:
        DeserializationError: `data` is no object, or nested too deeply, or `strict` is set and it
            is not as described.
    """
    try:
        if strict or not issubclass(data.__class__, dict):
            from ._strict import check

            check(data, cls)
        build: Callable[[Any, Any], M] = _decoders.get(cls) or decoder(cls)
        return build(data, cls)
    except RecursionError as error:
        from ..errors import DeserializationError

        raise DeserializationError("the answer is nested too deeply to be decoded") from error


def is_model(tp: Any) -> bool:
    """Tell whether `tp` is a model class."""
    return isinstance(tp, type) and issubclass(tp, Model)


def is_union(tp: Any) -> bool:
    """Tell whether `tp` is a union of types, `None` among them or not."""
    return typing.get_origin(tp) in (Union, types.UnionType)


def _is_list(tp: Any) -> bool:
    return typing.get_origin(tp) is list


def _is_dict(tp: Any) -> bool:
    return typing.get_origin(tp) is dict or tp is dict


def _as_it_is(value: Any, _: Any) -> Any:
    return value


def _integer(value: Any, _: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


@functools.cache
def resolved_fields(cls: type) -> tuple[attrs.Attribute[Any], ...]:
    """Return the fields of `cls` with their types; names of later classes are looked up now."""
    hints = typing.get_type_hints(cls)
    return tuple(a.evolve(type=hints[a.name]) for a in attrs.fields(cls))


def _model_hook(cls: Any) -> Hook:
    """Write the function that fills a `cls`: a few lines a field, no loop, no call of `__init__`.

    Everything is written out in line, and the classes inside are called by name: a call, a closure
    or a comprehension here costs each event of a stream some 5 %.
    """
    scope: dict[str, Any] = {"new": cls.__new__, "cls": cls, "integer": _integer}
    lines = [
        "def structure(wire, _):",
        "self = new(cls)",
        "self._wire = wire",
        "self._extra = None",
    ]
    for field in resolved_fields(cls):
        lines += _field_lines(field, scope)
    lines.append("return self")
    exec("\n    ".join(lines), scope)  # noqa: S102 - the text is made of field names only
    return scope["structure"]  # type: ignore[no-any-return]


def _field_lines(field: attrs.Attribute[Any], scope: dict[str, Any]) -> list[str]:
    """Write the lines that set one field; what they refer to is put into `scope`."""
    name, default = field.name, field.default
    value = f"wire.get({field.metadata.get('wire', name)!r})"
    tp, optional = _without_none(field.type)
    item: Any = typing.get_args(tp)[0] if _is_list(tp) else None
    missing = "None"
    if default is not attrs.NOTHING and isinstance(default, str | int | float):
        scope[f"default_{name}"], missing = default, f"default_{name}"
    if is_model(tp):
        build = _build_later(tp, f"build_{name}", scope)
        missing = missing if optional else f"{build}({{}}, None)"
        made = f"{build}(value, None) if value.__class__ is dict else {_or('value', missing)}"
        return [f"value = {value}", f"self.{name} = {made}"]
    if is_model(item):
        build = _build_later(item, f"build_{name}", scope)
        missing = missing if optional else "[]"
        return [
            f"value = {value}",
            "if value.__class__ is list:",
            f"    self.{name} = items = []",
            "    for item in value:",
            f"        items.append({build}(item, None) if item.__class__ is dict else item)",
            "else:",
            f"    self.{name} = {_or('value', missing)}",
        ]
    hook = _structure_hook(tp)
    if hook is _as_it_is and missing == "None":
        return [f"self.{name} = {value}"]
    if hook is _as_it_is:
        return [f"value = {value}", f"self.{name} = {_or('value', missing)}"]
    if hook is _integer:
        made = f"value if value.__class__ is int else {_or('integer(value, None)', missing)}"
        return [f"value = {value}", f"self.{name} = {made}"]
    scope[f"hook_{name}"] = hook
    if not optional and missing == "None":
        return [f"self.{name} = hook_{name}({value}, None)"]
    return [
        f"value = {value}",
        f"self.{name} = {missing} if value is None else hook_{name}(value, None)",
    ]


def _or(converted: str, missing: str) -> str:
    """Write the choice between `missing`, for null, and `converted`."""
    same = converted == "value" and missing == "None"
    return "value" if same else f"{missing} if value is None else {converted}"


def _build_later(cls: type[Model], name: str, scope: dict[str, Any]) -> str:
    """Let `name` in `scope` be the decoder of `cls`, made when it is first called.

    So classes may contain themselves, and the many classes that an answer could contain but seldom
    does cost nothing. Two threads that come here at once both make the same function.
    """

    def first(value: Any, tp: Any) -> Any:
        scope[name] = build = decoder(cls)
        return build(value, tp)

    scope[name] = first
    return name


def _without_none(tp: Any) -> tuple[Any, bool]:
    """Return `tp` without `None`, and whether `None` was in it; wider unions stay as they are."""
    members = typing.get_args(tp) if is_union(tp) else (tp,)
    others = [member for member in members if member is not type(None)]
    return (others[0] if len(others) == 1 else tp), len(others) < len(members)


def _object_hook(cls: type[Model]) -> Hook:
    """Return the hook of a model that stands in another type, such as `dict[str, X]`."""

    def structure(value: Any, _: Any) -> Any:
        return decoder(cls)(value, cls) if value.__class__ is dict else value

    return structure


def _list_hook(tp: Any) -> Hook:
    (item_type,) = typing.get_args(tp)
    item = _hook(item_type)

    def items(value: Any, _: Any) -> Any:
        if value.__class__ is not list:
            return [] if value is None else value
        if item is _as_it_is:
            return list(value)
        if item is _integer:  # `bytes` of each token: worth the short cut
            return [v if v.__class__ is int else _integer(v, None) for v in value]
        return [None if v is None else item(v, item_type) for v in value]

    return items


def _dict_hook(tp: Any) -> Hook:
    arguments = typing.get_args(tp)
    item = _hook(arguments[1]) if arguments else _as_it_is
    if item is _as_it_is:
        return _as_it_is

    def entries(value: Any, _: Any) -> Any:
        if value.__class__ is not dict:
            return value
        return {k: None if v is None else item(v, arguments[1]) for k, v in value.items()}

    return entries


def _hook(tp: Any) -> Hook:
    return _object_hook(tp) if is_model(tp) else _structure_hook(tp)


@functools.cache
def _structure_hook(tp: Any) -> Hook:
    """Return what makes a value of the type `tp` of a JSON value: of a model, of an object."""
    if is_model(tp):
        return _model_hook(tp)
    if is_union(tp):
        return _union_hook(tp)
    if _is_list(tp):
        return _list_hook(tp)
    if _is_dict(tp):
        return _dict_hook(tp)
    return _integer if tp is int else _as_it_is


def tag_values(cls: type, tag: str) -> tuple[Any, ...]:
    """Return the literal values of the field `tag` of the model `cls`; none if it is no literal."""
    for field in resolved_fields(cls):
        if field.metadata.get("wire", field.name) == tag:
            return tuple(
                value
                for tp in (field.type, *typing.get_args(field.type))
                if typing.get_origin(tp) is Literal
                for value in typing.get_args(tp)
            )
    return ()


def union_tag(models: list[type]) -> tuple[str | None, dict[Any, type]]:
    """Return the field that tells `models` apart, and the class of each of its values."""
    best: tuple[str | None, dict[Any, type]] = (None, {})
    for tag in _TAGS:
        table: dict[Any, type] = {}
        for cls in models:
            for value in tag_values(cls, tag):
                table.setdefault(value, cls)
        if len(set(table.values())) > len(set(best[1].values())):
            best = (tag, table)
    return best


def _union_hook(tp: Any) -> Hook:
    members = [m for m in typing.get_args(tp) if m is not type(None)]
    models = [m for m in members if is_model(m)]
    lists = [m for m in members if _is_list(m)]
    if len(members) == 1:
        return _hook(members[0])
    if not models and not lists:
        return _as_it_is
    tag, table = union_tag(models)
    hooks: dict[Any, Hook] = {}
    list_hook = _list_hook(lists[0]) if lists else _as_it_is

    def pick(value: dict[str, Any]) -> Any:
        kind = _hashable(value.get(tag)) if tag is not None else None
        if kind in table:
            return table[kind]
        # Without a tag that is known: the class that knows the most of the fields, if the tag is
        # missing; a tag that is there and unknown names a kind made after this version.
        if kind is not None:
            return UnknownModel
        return max(models, key=lambda cls: len(wire_names(cls) & value.keys()))

    def structure(value: Any, _: Any) -> Any:
        if value.__class__ is dict and models:
            cls = pick(value)
            hook = hooks.get(cls)
            if hook is None:
                hook = hooks[cls] = decoder(cls)
            return hook(value, cls)
        return list_hook(value, tp) if value.__class__ is list else value

    return structure


def _hashable(value: Any) -> Any:
    return value if isinstance(value, str | int | bool) else None
