"""The API's description, as it is read: mended, with references resolved and `allOf` merged."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import mends

Schema = dict[str, Any]
METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Described:
    """An operation of the description."""

    id: str
    method: str
    path: str
    raw: dict[str, Any]

    @property
    def group(self) -> str:
        """The page of the API reference that tells of it."""
        return str(self.raw.get("x-oaiMeta", {}).get("group", ""))


class Description:
    """The description: schemas and operations by name.

    Attributes:
        schemas: all named schemas, mended.
        operations: all operations by id.
        fingerprint: tells this description from others.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.fingerprint = fingerprint(document)
        self.document = mends.mended(document)
        self.schemas: dict[str, Schema] = self.document["components"]["schemas"]
        self.operations: dict[str, Described] = {}
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    raw = item[method]
                    found = Described(raw["operationId"], method.upper(), path, raw)
                    self.operations[found.id] = found

    @classmethod
    def load(cls, path: Path) -> Description:
        """Read the description in `path`, JSON or YAML."""
        text = path.read_text(encoding="utf-8")
        if path.suffix in (".yml", ".yaml"):
            import yaml

            loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
            return cls(yaml.load(text, Loader=loader))  # noqa: S506 - both loaders are safe
        return cls(json.loads(text))

    def resolve(self, schema: Schema) -> Schema:
        """Follow references until there is none."""
        while "$ref" in schema:
            schema = self.schemas[reference(schema)]
        return schema

    # --- merging ------------------------------------------------------------------------------

    def merged(self, schema: Schema) -> Schema:
        """Return `schema` without `allOf`, and without unions that only restrict.

        What is left is a reference, a union (`anyOf`), an object with all its properties, or
        something plain. `nullable` stays.
        """
        if "$ref" in schema:
            return schema
        schema = _as_any_of(schema)
        parts = [part for part in schema.get("allOf", ()) if _says_something(part)]
        nullable = bool(schema.get("nullable")) or any(
            part.get("nullable") for part in schema.get("allOf", ())
        )
        rest = {k: v for k, v in schema.items() if k not in ("allOf", "nullable")}
        if parts:
            if _is_object(rest) or "anyOf" in rest:
                parts.append(rest)
            result = self._all_of(parts, rest)
        else:
            result = rest
        variants = [v for v in result.get("anyOf", ()) if _is_variant(v)]
        if "anyOf" in result and len(variants) < len(result["anyOf"]):
            result = {k: v for k, v in result.items() if k != "anyOf"}  # only restricts
        elif "anyOf" in result and result.get("properties"):
            own = {k: v for k, v in result.items() if k != "anyOf"}
            result = {"anyOf": [self._all_of([v, own], {}) for v in variants]}
        return {**result, "nullable": True} if nullable else result

    def _all_of(self, parts: list[Schema], rest: Schema) -> Schema:
        if len(parts) == 1:
            return parts[0]
        whole = [self._flat(part) for part in parts]
        for index, part in enumerate(whole):
            if "anyOf" in part:
                others = [p for i, p in enumerate(parts) if i != index]
                return {"anyOf": [self._all_of([v, *others], {}) for v in part["anyOf"]]}
        properties: dict[str, Schema] = {}
        required: list[str] = []
        for part in whole:
            for name, value in part.get("properties", {}).items():
                properties[name] = _narrower(properties.get(name), value)
            required += [n for n in part.get("required", ()) if n not in required]
        kept = {k: v for k, v in rest.items() if k in ("title", "description")}
        return {**kept, "type": "object", "properties": properties, "required": required}

    def _flat(self, schema: Schema) -> Schema:
        return self.merged(self.resolve(schema))

    def fields(self, schema: Schema) -> tuple[dict[str, Schema], set[str]]:
        """Return the properties that an argument object may have, and the required ones.

        Of a union these are the properties of all variants, and those that all require.
        """
        schema = self._flat(schema)
        if "anyOf" not in schema:
            return dict(schema.get("properties", {})), set(schema.get("required", ()))
        properties: dict[str, Schema] = {}
        required: set[str] | None = None
        for variant in schema["anyOf"]:
            more, needed = self.fields(variant)
            for name, value in more.items():
                properties.setdefault(name, value)
            required = needed if required is None else required & needed
        return properties, required or set()

    # --- operations ---------------------------------------------------------------------------

    def bodies(self, operation: Described) -> dict[str, Schema]:
        """Return the schema of each kind of request body."""
        content = operation.raw.get("requestBody", {}).get("content", {})
        return {kind: media["schema"] for kind, media in content.items()}

    def answers(self, operation: Described) -> dict[str, Schema]:
        """Return the schema of each kind of successful answer."""
        found: dict[str, Schema] = {}
        for status, response in operation.raw["responses"].items():
            if status.startswith("2"):
                for kind, media in response.get("content", {}).items():
                    found[kind] = media["schema"]
        return found

    def parameters(self, operation: Described, where: str) -> list[dict[str, Any]]:
        """Return the parameters that stand in `where`: path, query or header."""
        return [p for p in operation.raw.get("parameters", ()) if p["in"] == where]


def fingerprint(document: dict[str, Any]) -> str:
    """Return a text that is another for another description, however it is written down."""
    text = json.dumps(document, sort_keys=True, default=str)
    return f"{document['info']['version']}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def reference(schema: Schema) -> str:
    """Return the name of the schema that `schema` refers to."""
    return str(schema["$ref"]).rsplit("/", 1)[-1]


def _as_any_of(schema: Schema) -> Schema:
    if "oneOf" in schema:
        schema = {**schema, "anyOf": [*schema.get("anyOf", ()), *schema["oneOf"]]}
        del schema["oneOf"]
    if isinstance(schema.get("type"), list):
        kinds = schema["type"]
        rest = {k: v for k, v in schema.items() if k != "type"}
        schema = {"anyOf": [{**rest, "type": kind} for kind in kinds]}
    return schema


def _is_object(schema: Schema) -> bool:
    return bool(schema.get("properties"))


def _is_variant(schema: Schema) -> bool:
    """Tell whether a member of a union is a type, and not only a restriction such as `required`."""
    return any(
        key in schema for key in ("type", "$ref", "properties", "anyOf", "oneOf", "allOf", "enum")
    )


def _says_something(part: Schema) -> bool:
    """Tell whether a part of `allOf` adds more than words."""
    return bool(part.keys() - {"nullable", "description", "default", "title", "example"})


def _narrower(first: Schema | None, second: Schema) -> Schema:
    """Return the schema of a property that two parts of `allOf` describe: the later, as a rule."""
    if first is None or second.keys() - {"description", "example"}:
        return second
    return first
