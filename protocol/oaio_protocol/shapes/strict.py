"""Any JSON schema made into one of the strict kind, which models are held to: a pure function.

Every object names all of its fields and takes no others; what may be missing may be null instead:
https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import SchemaError

Schema = dict[str, Any]

_KEPT = frozenset(
    {"type", "enum", "const", "title", "description", "pattern", "multipleOf", "minimum"}
    | {"maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems"}
)
"""Keywords that are allowed, and hold no schemas. Those that only narrow a value and are not here,
such as `maxLength`, are left out: whoever reads the value checks them."""
_FORMATS = frozenset(
    {"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"}
)
_REFUSED = {
    "patternProperties": "has fields whose names are not known",
    "prefixItems": "has items of different types: make it a class with a field for each",
    "not": "excludes something",
    "if": "depends on a condition",
    "dependentSchemas": "depends on a condition",
    "dependentRequired": "depends on a condition",
}
_TYPED = frozenset({"type", "enum", "const", "anyOf", "$ref"})


def strict_schema(schema: Mapping[str, Any], name: str) -> Schema:
    """Return `schema`, that of an object, as a strict one; `name` is what errors call it.

    Raises:
        SchemaError: it allows what no strict schema can say; `path` is where.
    """
    return _Strict(schema, name).document()


class _Strict:
    def __init__(self, root: Mapping[str, Any], name: str) -> None:
        self._root, self._name = root, name
        self._inside: list[str] = []  # the references that are being written out

    def document(self) -> Schema:
        """Return the whole schema, with those definitions that are needed."""
        root = self._root
        found = self._node({k: v for k, v in root.items() if k not in _HOMES}, self._name)
        while "$ref" in found:
            reference = found.pop("$ref")
            found = {**self._node(self._resolve(reference, self._name), self._name), **found}
        if found.get("type") != "object":
            raise _refuse(self._name, "must be an object: put it into a class with one field")
        definitions: Schema = {}
        waiting = list(_references(found))
        while waiting:
            reference = waiting.pop()
            key = reference.rpartition("/")[2]
            if key not in definitions:
                definitions[key] = self._node(self._resolve(reference, key), key)
                waiting += _references(definitions[key])
        return {**found, "$defs": dict(sorted(definitions.items()))} if definitions else found

    def _resolve(self, reference: str, path: str) -> Mapping[str, Any]:
        if reference == "#":
            return {key: value for key, value in self._root.items() if key not in _HOMES}
        key = reference.rpartition("/")[2]
        for home in _HOMES:
            value = self._root.get(home, {}).get(key)
            if isinstance(value, Mapping):
                return value
        raise _refuse(path, f"refers to {reference!r}, which is not there")

    def _node(self, node: Any, path: str) -> Schema:
        """Return the strict form of `node`, a part of the schema."""
        if not isinstance(node, Mapping):
            raise _refuse(path, "may be anything")
        for keyword, problem in _REFUSED.items():
            if keyword in node:
                raise _refuse(path, problem)
        parts = node.get("allOf", ())
        if len(parts) > 1:
            raise _refuse(path, "is an intersection of types")
        if parts and isinstance(parts[0], Mapping):
            # Some generators wrap a reference, to write a description beside it.
            return self._node({**parts[0], **{k: v for k, v in node.items() if k != "allOf"}}, path)
        if "$ref" in node:
            return self._reference(node, path)
        variants = node.get("anyOf") or node.get("oneOf")
        if not variants and not node.keys() & _TYPED:
            raise _refuse(path, "may be anything: give it a type")
        result = {key: value for key, value in node.items() if key in _KEPT}
        if "(?" in result.get("pattern", ""):
            del result["pattern"]  # looks ahead or behind, which is not allowed
        if node.get("format") in _FORMATS:
            result["format"] = node["format"]
        if variants:
            result["anyOf"] = [
                self._node(variant, f"{path}|{number}") for number, variant in enumerate(variants)
            ]
        if node.get("type") == "object":
            result.update(self._object(node, path))
        if node.get("type") == "array":
            if "items" not in node:
                raise _refuse(f"{path}[]", "may be anything: give it a type")
            result["items"] = self._node(node["items"], f"{path}[]")
        return result

    def _object(self, node: Mapping[str, Any], path: str) -> Schema:
        fields = node.get("properties")
        if not fields and node.get("additionalProperties", fields is None) is not False:
            problem = "has fields whose names are not known: make it a list of objects"
            raise _refuse(path, problem)
        properties = {
            key: self._node(value, f"{path}.{key}") for key, value in (fields or {}).items()
        }
        return {
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }

    def _reference(self, node: Mapping[str, Any], path: str) -> Schema:
        """Return a reference, which may have nothing beside it: then it is written out."""
        reference = str(node["$ref"])
        key = reference.rpartition("/")[2]
        link: Schema = {"$ref": "#" if reference == "#" else f"#/$defs/{key}"}
        target = self._resolve(reference, path)
        beside = {k: v for k, v in node.items() if k in _KEPT}
        if not beside:
            return link
        if reference in self._inside:  # it would never end
            return {"anyOf": [link], **beside}
        self._inside.append(reference)
        found = self._node(target, path)
        self._inside.pop()
        return {**found, **beside}


_HOMES = ("$defs", "definitions")


def _references(node: Any) -> Iterator[str]:
    """Yield the references in `node` to definitions."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                if value != "#":
                    yield value
            else:
                yield from _references(value)
    elif isinstance(node, list):
        for item in node:
            yield from _references(item)


def _refuse(path: str, problem: str) -> SchemaError:
    return SchemaError(f"{path} {problem} (no strict JSON schema can say this)", path=path)
