"""The types of the description, apart from how they are written in Python.

A schema becomes a shape. Objects become records, which have a key (and later a name) and fields;
records and large enumerations of the same structure are one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from . import names
from .description import Description, Schema, reference

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
_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_TAGS = ("type", "object", "role", "event", "status")


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


class Shapes:
    """Makes shapes of schemas, and remembers the records and aliases among them.

    Args:
        description: where references lead.
        known: hand-written types by the name of the schema.
    """

    def __init__(self, description: Description, known: dict[str, str]) -> None:
        self.description = description
        self.known = known
        self.defined: dict[Key, Record | Alias] = {}
        self._open: set[str] = set()
        self._inline: dict[str, Shape] = {}

    def shape(self, schema: Schema, key: Key) -> Shape:
        """Return the shape of `schema`, which stands at `key`."""
        if "$ref" in schema:
            shape = self._named(reference(schema))
            return either(shape, NONE) if schema.get("nullable") else shape
        schema = self.description.merged(schema)
        if "$ref" in schema:
            return self.shape(schema, key)
        shape = self._unnamed(schema, key)
        return either(shape, NONE) if schema.get("nullable") else shape

    def _named(self, name: str) -> Shape:
        if name in self.known:
            return Known(self.known[name])
        key: Key = (name,)
        if name in self._inline:
            return self._inline[name]
        if key in self.defined or name in self._open:
            return Ref(key)
        schema = self.description.schemas[name]
        self._open.add(name)
        shape = self.shape(schema, key)
        self._open.discard(name)
        if shape == Ref(key):
            return shape
        # A name of its own for unions of records and for long enumerations; others are written out.
        if _is_worth_a_name(shape):
            self.defined[key] = Alias(key, shape)
            return Ref(key)
        self._inline[name] = shape
        return shape

    def _unnamed(self, schema: Schema, key: Key) -> Shape:
        if "const" in schema:
            return Choice((schema["const"],))
        if "enum" in schema:
            values = tuple(v for v in schema["enum"] if v is not None)
            shape: Shape = Choice(values)
            return either(shape, NONE) if None in schema["enum"] else shape
        if "anyOf" in schema:
            return self._union(schema["anyOf"], key)
        kind = schema.get("type")
        if kind == "array" or "items" in schema:
            return Listing(self.shape(schema.get("items", {}), _item(key)))
        if schema.get("properties"):
            return self._record(schema, key)
        if kind == "object" or "additionalProperties" in schema:
            item = schema.get("additionalProperties")
            one = (*key, "Value")
            return Table(self.shape(item, one) if isinstance(item, dict) and item else ANY)
        if kind == "string" and schema.get("format") == "binary":
            return FILE
        return Scalar(_PLAIN[kind]) if kind in _PLAIN else ANY

    def _record(self, schema: Schema, key: Key) -> Shape:
        if key in self.defined:
            return Ref(key)
        record = Record(key, [])
        self.defined[key] = record
        required = set(schema.get("required", ()))
        record.fields = [
            Field(name, self.shape(value, (*key, names.camel(name))), name in required, value)
            for name, value in schema["properties"].items()
        ]
        return Ref(key)

    def _union(self, variants: list[Schema], key: Key) -> Shape:
        found: list[Shape] = []
        objects = [v for v in variants if self._is_inline_object(v)]
        # The union gets the name, if it gets one; else its only object does.
        named = len(key) == 1 and len([v for v in variants if v.get("type") != "null"]) > 2
        for number, variant in enumerate(variants, 1):
            at = key
            if variant in objects and (len(objects) > 1 or named):
                other = f"Variant{number}" if len(objects) > 1 else "Object"
                at = (*key, self._tag(variant) or other)
            found.append(self.shape(variant, at))
        return either(*found)

    def _is_inline_object(self, schema: Schema) -> bool:
        if "$ref" in schema:
            return False
        merged = self.description.merged(schema)
        return bool(merged.get("properties")) or (
            "items" in merged and self._is_inline_object(merged["items"])
        )

    def _tag(self, schema: Schema) -> str:
        schema = self.description.merged(schema)
        if "items" in schema:
            return "List"
        properties = schema.get("properties", {})
        for tag in _TAGS:
            values = self.description.resolve(properties.get(tag, {})).get("enum", ())
            if len(values) == 1:
                return names.camel(str(values[0]))
        return names.camel(schema["title"]) if "title" in schema else ""

    # --- what belongs together ----------------------------------------------------------------

    def reachable(self, shape: Shape) -> Iterator[Key]:
        """Give the keys of all records and aliases that `shape` is made of."""
        seen: set[Key] = set()
        waiting = list(keys(shape))
        while waiting:
            key = waiting.pop()
            if key not in seen:
                seen.add(key)
                yield key
                waiting += self.inside(key)

    def inside(self, key: Key) -> list[Key]:
        """Return the keys that the definition of `key` mentions."""
        return [k for shape in _shapes(self.defined[key]) for k in keys(shape)]

    def merge(self, users: dict[Key, set[str]]) -> None:
        """Make one of all definitions that have the same structure and may have the same name.

        Args:
            users: the services of each key. What different services use stays apart, so that none
                needs to load another.
        """
        self.replaced: dict[Key, Key] = {}
        while True:
            groups: dict[Any, list[Key]] = {}
            for key, definition in self.defined.items():
                where = frozenset(users.get(key, ()))
                same = (where, _same_name(key), _structure(definition))
                groups.setdefault(same, []).append(key)
            gone = {key: group[0] for group in groups.values() for key in group[1:]}
            if not gone:
                return
            for key in gone:
                del self.defined[key]
            self.replaced.update(gone)
            for definition in self.defined.values():
                if isinstance(definition, Alias):
                    definition.shape = self.settled(definition.shape)
                else:
                    for one in definition.fields:
                        one.shape = self.settled(one.shape)

    def settled(self, shape: Shape) -> Shape:
        """Return `shape` with the keys that are left after `merge`."""
        if isinstance(shape, Ref):
            key = shape.key
            while key in self.replaced:
                key = self.replaced[key]
            return Ref(key)
        if isinstance(shape, Listing):
            return Listing(self.settled(shape.item))
        if isinstance(shape, Table):
            return Table(self.settled(shape.item))
        if isinstance(shape, Either):
            return either(*(self.settled(member) for member in shape.members))
        return shape


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


def _shapes(definition: Record | Alias) -> list[Shape]:
    if isinstance(definition, Alias):
        return [definition.shape]
    return [one.shape for one in definition.fields]


def shapes_of(definition: Record | Alias) -> list[Shape]:
    """Return the shapes that `definition` mentions."""
    return _shapes(definition)


def _is_worth_a_name(shape: Shape) -> bool:
    bare, _ = without_none(shape)
    if isinstance(bare, Choice):
        return len(bare.values) > 5
    return isinstance(bare, Either) and len(bare.members) > 2


def _item(key: Key) -> Key:
    """Return the key of what stands in the list at `key`."""
    return (*key[:-1], names.singular(key[-1])) if len(key) > 1 else (*key, "Item")


def _same_name(key: Key) -> Any:
    """Definitions may be one if this is the same: `Foo` and `Foo-2`, or two fields of one name."""
    return key[0].split("-")[0] if len(key) == 1 else key[-1]


def _structure(definition: Record | Alias) -> Any:
    if isinstance(definition, Alias):
        return definition.shape
    return tuple(sorted((f.name, repr(f.shape), f.required) for f in definition.fields))
