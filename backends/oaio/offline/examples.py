"""The smallest JSON value that fits a JSON schema: arguments of tool calls, structured answers."""

import math
from typing import Any

from attrs import frozen

from oaio.offline.parts import JsonObject, as_list, as_object, as_text

# Deep enough for any real schema.
_DEEPEST = 32

_FORMATS = {
    "date-time": "2025-06-15T12:00:00Z",
    "date": "2025-06-15",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def example(schema: object, name: str = "text") -> Any:
    """A small value that fits ``schema``, always the same.

    Reads ``const``, ``enum``, ``default``, ``type``, ``properties``, ``required``, ``items``, the
    limits of numbers, lengths, ``format``, ``anyOf``, ``oneOf``, the first of ``allOf``, and
    ``$ref`` into the same schema. Everything else (``pattern``, ``not``, ...) is ignored.

    Args:
        schema: a JSON schema; what is not an object is taken for the empty schema.
        name: the string to give where any string will do.
    """
    root = as_object(schema)
    return _Examples(root).make(root, name, ())


@frozen
class _Examples:
    root: JsonObject

    def make(self, schema: JsonObject, name: str, path: tuple[str, ...]) -> Any:
        """A value for ``schema``, which was reached through the references in ``path``."""
        if "$ref" in schema:
            pointer = as_text(schema["$ref"])
            # A schema that requires itself has no finite value: null is as good as any.
            if pointer in path or len(path) == _DEEPEST:
                return None
            return self.make(self._resolve(pointer), name, (*path, pointer))
        if "const" in schema:
            return schema["const"]
        if values := as_list(schema.get("enum")):
            return values[0]
        if "default" in schema:
            return schema["default"]
        for union in ("anyOf", "oneOf", "allOf"):
            options = [as_object(option) for option in as_list(schema.get(union))]
            if options:
                finite = [option for option in options if option.get("$ref") not in path]
                return self.make((finite or options)[0], name, path)
        kinds = as_list(schema.get("type")) or [schema.get("type")]
        match kinds[0] or ("object" if "properties" in schema else "string"):
            case "object":
                fields = as_object(schema.get("properties"))
                wanted = as_list(schema.get("required", list(fields)))
                keys = [key for key in wanted if isinstance(key, str)]
                return {key: self.make(as_object(fields.get(key)), key, path) for key in keys}
            case "array":
                # At most 16: the number is the client's, and nesting multiplies it.
                count = math.ceil(min(_number(schema.get("minItems"), 0), 16))
                return [self.make(as_object(schema.get("items")), name, path)] * count
            case "integer":
                return math.ceil(_least(schema))
            case "number":
                return _least(schema)
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return _string(schema, name)

    def _resolve(self, pointer: str) -> JsonObject:
        found = self.root
        for key in pointer.removeprefix("#").strip("/").split("/"):
            if key:  # RFC 6901, section 4: ~1 is a slash and ~0 a tilde, in this order.
                found = as_object(found.get(key.replace("~1", "/").replace("~0", "~")))
        return found


def _least(schema: JsonObject) -> float:
    if "exclusiveMinimum" in schema:
        return math.floor(_number(schema["exclusiveMinimum"], 0)) + 1
    if "minimum" in schema:
        return _number(schema["minimum"], 0)
    return min(0, _number(schema.get("maximum"), 0))


def _number(value: object, otherwise: float) -> float:
    if isinstance(value, (int, float)) and math.isfinite(value):
        return value
    return otherwise


def _string(schema: JsonObject, name: str) -> str:
    text = _FORMATS.get(as_text(schema.get("format")), name)
    least = math.ceil(min(_number(schema.get("minLength"), 0), 1000))
    most = math.floor(_number(schema.get("maxLength"), len(text) + least))
    return text.ljust(least, ".")[: max(most, 0)]
