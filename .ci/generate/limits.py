"""What must hold for arguments: as rules that are checked, and as docstrings."""

from __future__ import annotations

from typing import Any

from .description import Description, Schema
from .shapes import (
    ANY,
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
    without_none,
)
from .shaping import Shapes

_DEEPEST = 3
"""How far into the arguments the rules look."""
_NAME_OF_KIND = {"str": "text", "int": "number", "float": "number", "bool": "boolean"}
_KEPT = {"default", "deprecated"}


class Limits:
    """The limits of arguments, whose records are in `shapes`."""

    def __init__(self, description: Description, shapes: Shapes) -> None:
        self.description, self.shapes = description, shapes

    def _limits(self, schema: Schema) -> Schema:
        """Return the part of `schema` that is not null, with its limits."""
        outer = schema
        schema = self.description.merged(self.description.resolve(schema))
        while "$ref" in schema:
            schema = self.description.merged(self.description.resolve(schema))
        if "anyOf" in schema:
            rest = [v for v in schema["anyOf"] if v.get("type") != "null"]
            if len(rest) == 1:
                schema = {**self._limits(rest[0]), **{k: schema[k] for k in _KEPT & schema.keys()}}
        return {**schema, **{k: outer[k] for k in _KEPT & outer.keys()}}

    def said(self, one: Field) -> str:
        """Return what the docstring of an argument says: range, size, default."""
        limits = self._limits(one.schema)
        said: list[str] = []
        low, high = limits.get("minimum"), limits.get("maximum")
        if low is not None or high is not None:
            said.append(_range(low, high, ""))
        low, high = limits.get("minLength"), limits.get("maxLength")
        if low is not None or high is not None:
            said.append(_range(low, high, " characters"))
        low, high = limits.get("minItems"), limits.get("maxItems")
        if low is not None or high is not None:
            said.append(_range(low, high, " entries"))
        default = limits.get("default")
        if isinstance(default, str | int | float) and not one.required and len(str(default)) < 40:
            shown = str(default).lower() if isinstance(default, bool) else default
            said.append(f"`{shown}` if it is left out")
        if limits.get("deprecated"):
            said.append("deprecated")
        text = "; ".join(said)
        return f"{text[0].upper()}{text[1:]}." if text else ""

    def rules(self, one: Field, depth: int = 0, above: frozenset[Key] = frozenset()) -> list[str]:
        """Return the calls that make the rules for an argument."""
        shape, nullable = without_none(one.shape)
        found: list[str] = []
        if one.required:
            found.append(f"given({one.name!r})" if nullable else f"rule.required({one.name!r})")
        limits = self._limits(one.schema)
        return found + self._kind_rules(one.name, shape, limits, depth, above)

    def _kind_rules(
        self, name: str, shape: Shape, limits: Schema, depth: int, above: frozenset[Key]
    ) -> list[str]:
        if name == "metadata" and isinstance(shape, Table):
            return ["rule.metadata()"]
        if isinstance(shape, Ref) and isinstance(self.shapes.defined[shape.key], Alias):
            alias = self.shapes.defined[shape.key]
            inner = without_none(alias.shape)[0] if isinstance(alias, Alias) else ANY
            return self._kind_rules(name, inner, limits, depth, above)
        if isinstance(shape, Scalar):
            return _scalar_rules(name, shape, limits)
        if isinstance(shape, Choice):
            if name == "order" and all(isinstance(v, str) for v in shape.values):
                return [f"rule.one_of({', '.join(map(repr, (name, *shape.values)))})"]
            return _scalar_rules(name, Scalar(type(shape.values[0]).__name__), {})
        if isinstance(shape, Listing):
            sizes = _bounds(limits.get("minItems"), limits.get("maxItems"), 0)
            found = [f"sized({name!r}{sizes})"]
            inside = self._inside(shape.item, depth, above)
            return [*found, f"rule.each({name!r}, {', '.join(inside)})"] if inside else found
        if isinstance(shape, Ref):
            inside = self._inside(shape, depth, above)
            return [f"rule.inside({', '.join([repr(name), *inside])})"]
        if isinstance(shape, Table):
            return [f"kinds({name!r}, 'mapping')"]
        if isinstance(shape, Either | Known):
            wanted = self._kinds(shape)
            if wanted and len(wanted) < 5:
                return [f"kinds({', '.join(map(repr, (name, *wanted)))})"]
        return []

    def _inside(self, shape: Shape, depth: int, above: frozenset[Key]) -> list[str]:
        """Return the rules for the inside of an object."""
        if not isinstance(shape, Ref) or shape.key in above or depth >= _DEEPEST:
            return []
        record = self.shapes.defined[shape.key]
        if not isinstance(record, Record):
            return []
        return [
            text
            for one in record.fields
            for text in self.rules(one, depth + 1, above | {shape.key})
        ]

    def _kinds(self, shape: Shape) -> list[str]:
        """Return the kinds of the members of a union; none if one can be anything."""
        found: set[str] = set()
        waiting = [shape]
        while waiting:
            one = waiting.pop()
            if isinstance(one, Either):
                waiting += one.members
            elif isinstance(one, Ref):
                definition = self.shapes.defined[one.key]
                if isinstance(definition, Alias):
                    waiting.append(without_none(definition.shape)[0])
                else:
                    found.add("mapping")
            elif isinstance(one, Table):
                found.add("mapping")
            elif isinstance(one, Known):
                found |= {"mapping", "text"} if "ToolChoice" in one.where else {"mapping"}
            elif isinstance(one, Listing):
                found.add("list")
            elif isinstance(one, Choice):
                found.add(_NAME_OF_KIND[type(one.values[0]).__name__])
            elif isinstance(one, Scalar) and one.name in _NAME_OF_KIND:
                found.add(_NAME_OF_KIND[one.name])
            elif one != Scalar("None"):
                return []
        order = ("text", "number", "boolean", "list", "mapping")
        return [kind for kind in order if kind in found]


def _scalar_rules(name: str, shape: Scalar, limits: Schema) -> list[str]:
    if shape.name == "str":
        return [
            f"rule.text({name!r}{_bounds(limits.get('minLength'), limits.get('maxLength'), 0)})"
        ]
    numbers = _bounds(limits.get("minimum"), limits.get("maximum"), None)
    if shape.name == "int":
        return [f"rule.integer({name!r}{numbers})"]
    if shape.name == "float":
        return [f"rule.within({name!r}{numbers})"]
    return [f"kinds({name!r}, 'boolean')"] if shape.name == "bool" else []


def _bounds(low: Any, high: Any, lowest: Any) -> str:
    if low is None and high is None:
        return ""
    text = f", {lowest if low is None else low}"
    return text if high is None else f"{text}, {high}"


def _range(low: Any, high: Any, unit: str) -> str:
    if low is not None and high is not None:
        return f"{low} to {high}{unit}" if low != high else f"{low}{unit}"
    return f"at least {low}{unit}" if low is not None else f"at most {high}{unit}"
