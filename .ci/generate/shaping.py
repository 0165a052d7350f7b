"""From schemas to shapes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from . import names
from .description import Description, Schema, reference
from .shapes import (
    ANY,
    FILE,
    NONE,
    Alias,
    Choice,
    Either,
    Field,
    Key,
    Known,
    Listing,
    Record,
    Ref,
    Scalar,
    Shape,
    Table,
    either,
    keys,
    shapes_of,
    without_none,
)

_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_TAGS = ("type", "object", "role", "event", "status")


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
        return [k for shape in shapes_of(self.defined[key]) for k in keys(shape)]

    def ordered(self, own: list[Key]) -> list[Key]:
        """Return `own` so that what is mentioned comes first, as far as there are no circles."""
        mine, order, seen = set(own), list[Key](), set[Key]()

        def visit(key: Key) -> None:
            if key not in seen and key in mine:
                seen.add(key)
                for inner in self.inside(key):
                    visit(inner)
                order.append(key)

        for key in own:
            visit(key)
        return order

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
