"""What types are made of that the program runs with: the official SDK's, and ours."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Iterable, Iterator
from types import UnionType
from typing import Annotated, Any, NotRequired, Required, Union, get_args, get_origin

import attrs
from openai import BaseModel
from typing_extensions import get_type_hints

from oaio_protocol.models._base import Model, UnknownModel

WRAPPERS = (Annotated, Required, NotRequired)
UNIONS = (Union, UnionType)


def bare(kind: Any) -> Any:
    """Return `kind` without annotations, and without `None` if it is a union."""
    while get_origin(kind) in WRAPPERS:
        kind = get_args(kind)[0]
    if get_origin(kind) in UNIONS and type(None) in get_args(kind):
        rest = tuple(one for one in get_args(kind) if one is not type(None))
        return bare(union(rest))
    return kind


def members(kind: Any) -> Iterator[Any]:
    """Give the members of a union, or the only one."""
    kind = bare(kind)
    if get_origin(kind) in UNIONS:
        for one in get_args(kind):
            yield from members(one)
    elif kind is not type(None):
        yield kind


def is_list(kind: Any) -> bool:
    """Tell whether `kind` is that of a list, or of anything that can be iterated over."""
    name = getattr(get_origin(kind), "__name__", "")
    return name in ("list", "Iterable", "Sequence", "SequenceNotStr")


def is_table(kind: Any) -> bool:
    """Tell whether `kind` is that of a dictionary with any keys."""
    return getattr(get_origin(kind), "__name__", "") in ("dict", "Mapping")


def is_typed_dict(kind: Any) -> bool:
    """Tell whether `kind` is a TypedDict, of `typing` or of `typing_extensions`."""
    return isinstance(kind, type) and issubclass(kind, dict) and hasattr(kind, "__required_keys__")


def is_object(kind: Any) -> bool:
    """Tell whether `kind` has fields."""
    return isinstance(kind, type) and (
        is_typed_dict(kind)
        or (issubclass(kind, BaseModel | Model) and not issubclass(kind, UnknownModel))
    )


@functools.cache
def fields(kind: Any) -> dict[str, Any]:
    """Return the fields of `kind` by their names on the wire."""
    if is_typed_dict(kind):
        found = {}
        for name, one in _hints(kind).items():
            found[_alias(one) or name] = one
        return found
    if issubclass(kind, BaseModel):
        return {info.alias or name: info.annotation for name, info in kind.model_fields.items()}
    hints = get_type_hints(kind)
    cls: Any = kind
    return {a.metadata.get("wire", a.name): hints[a.name] for a in attrs.fields(cls)}


def _hints(kind: Any) -> dict[str, Any]:
    try:
        return get_type_hints(kind, include_extras=True)
    except NameError:  # it is in a circle of imports
        parts = kind.__module__.split(".")
        known: dict[str, Any] = {}
        for end in range(2, len(parts) + 1):
            known.update(vars(importlib.import_module(".".join(parts[:end]))))
        return get_type_hints(kind, localns=known, include_extras=True)


def _alias(kind: Any) -> str | None:
    while get_origin(kind) in WRAPPERS:
        for extra in get_args(kind)[1:]:
            if getattr(extra, "alias", None):
                return str(extra.alias)
        kind = get_args(kind)[0]
    return None


def inside(kinds: Iterable[Any]) -> list[Any]:
    """Return what the lists, or the dictionaries, of `kinds` hold."""
    return [get_args(kind)[-1] for kind in kinds if get_args(kind)]


def union(kinds: Iterable[Any]) -> Any:
    """Return the union of `kinds`."""
    return Union[tuple(kinds)]  # noqa: UP007 - they are not known here
