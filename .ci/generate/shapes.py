"""The types of the description, apart from how they are written in Python.

A schema becomes a shape. Objects become records, which have a key (and later a name) and fields;
records and large enumerations of the same structure are one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .description import Schema

Key = tuple[str, ...]
"""A named schema, and the steps into it: fields, and the tags of variants."""


@dataclass(frozen=True)
class Scalar:
    """`str`, `int`, `float`, `bool`, `None`, `Any`, or `file`: what can be uploaded."""

    name: str


@dataclass(frozen=True)
class Choice:
    """One of some values."""

    values: tuple[Any, ...]


@dataclass(frozen=True)
class Listing:
    """A list."""

    item: Shape


@dataclass(frozen=True)
class Table:
    """An object with any keys."""

    item: Shape


@dataclass(frozen=True)
class Either:
    """One of several shapes, at least two."""

    members: tuple[Shape, ...]


@dataclass(frozen=True)
class Ref:
    """A record, or an alias."""

    key: Key


@dataclass(frozen=True)
class Known:
    """A hand-written class or type: `module:Name`."""

    where: str


Shape = Scalar | Choice | Listing | Table | Either | Ref | Known
NONE, ANY, FILE = Scalar("None"), Scalar("Any"), Scalar("file")


@dataclass
class Field:
    """A field of a record."""

    name: str
    shape: Shape
    required: bool
    schema: Schema = field(compare=False)


@dataclass
class Record:
    """An object with fields."""

    key: Key
    fields: list[Field]


@dataclass
class Alias:
    """A named union or enumeration."""

    key: Key
    shape: Shape


def either(*members: Shape) -> Shape:
    """Return the union of `members`, without repetitions; `None` comes last."""
    flat: list[Shape] = []
    values: list[Any] = []
    for member in members:
        for one in member.members if isinstance(member, Either) else (member,):
            if isinstance(one, Choice):
                if not values:
                    flat.append(one)
                values += [v for v in one.values if v not in values]
            elif one not in flat:
                flat.append(one)
    # Any text: then the texts that are known need no mention.
    plain = Scalar("str") in flat
    rest = [
        Choice(tuple(values)) if isinstance(one, Choice) else one
        for one in flat
        if not (isinstance(one, Choice) and plain and all(isinstance(v, str) for v in values))
    ]
    rest = [one for one in rest if one != NONE] + [one for one in rest if one == NONE]
    if ANY in rest:
        return ANY
    return rest[0] if len(rest) == 1 else Either(tuple(rest))


def without_none(shape: Shape) -> tuple[Shape, bool]:
    """Return `shape` without `None`, and whether it was in it."""
    if isinstance(shape, Either) and NONE in shape.members:
        return either(*(m for m in shape.members if m != NONE)), True
    return shape, shape == NONE


def keys(shape: Shape) -> Iterator[Key]:
    """Give the keys that `shape` mentions."""
    if isinstance(shape, Ref):
        yield shape.key
    elif isinstance(shape, Listing | Table):
        yield from keys(shape.item)
    elif isinstance(shape, Either):
        for member in shape.members:
            yield from keys(member)


def known(shape: Shape) -> Iterator[str]:
    """Give the hand-written types that `shape` mentions."""
    if isinstance(shape, Known):
        yield shape.where
    elif isinstance(shape, Listing | Table):
        yield from known(shape.item)
    elif isinstance(shape, Either):
        for member in shape.members:
            yield from known(member)


def scalars(shape: Shape) -> Iterator[Shape]:
    """Give the scalars and enumerations that `shape` is made of."""
    if isinstance(shape, Listing | Table):
        yield shape
        yield from scalars(shape.item)
    elif isinstance(shape, Either):
        for member in shape.members:
            yield from scalars(member)
    else:
        yield shape


def shapes_of(definition: Record | Alias) -> list[Shape]:
    """Return the shapes that `definition` mentions."""
    if isinstance(definition, Alias):
        return [definition.shape]
    return [one.shape for one in definition.fields]
