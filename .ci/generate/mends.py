"""What the description gets wrong, mended when it is read. Each mend says what was wrong.

A mend for something that a description does not have does nothing: older ones can be read, too.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

Document = dict[str, Any]
TEXT, WHOLE = {"type": "string"}, {"type": "integer"}
FILE = {"type": "string", "format": "binary"}


def mended(document: Document) -> Document:
    """Return `document` with all mends."""
    document = copy.deepcopy(document)
    for mend in MENDS:
        mend(document)
    return document


# --- what is written in a way that OpenAPI 3.1 does not know -------------------------------------


def recursion(document: Document) -> None:
    """`$recursiveRef` is of an older JSON Schema, and means the schema that it stands in."""
    for name, schema in document["components"]["schemas"].items():
        for part in _parts(schema):
            if part.pop("$recursiveRef", None):
                part["$ref"] = f"#/components/schemas/{name}"
            part.pop("$recursiveAnchor", None)


def misplaced_limits(document: Document) -> None:
    """Limits of lists stand at texts, and some are misspelt; `optional` is no keyword."""
    for part in _parts(document["components"]["schemas"]):
        if part.get("type") in ("string", "number"):
            for name in ("minItems", "min_items", "max_items"):
                if isinstance(part.get(name), int):
                    del part[name]


def brackets(document: Document) -> None:
    """Lists in queries are always written `name[]`: some parameters have it in their name."""
    for _, operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            parameter["name"] = parameter["name"].removesuffix("[]")


# --- what is not so ------------------------------------------------------------------------------


def not_required(document: Document) -> None:
    """What the server makes, and what there is another way for, is no argument one must give."""
    schemas = document["components"]["schemas"]
    for name, fields in {
        "RealtimeSessionCreateRequest": {"client_secret"},
        "CreateVoiceRequest": {"audio_sample", "consent"},  # a voice can be made of a prompt, too
    }.items():
        schema = schemas.get(name, {})
        schema["required"] = [one for one in schema.get("required", ()) if one not in fields]


def speech_is_bytes(document: Document) -> None:
    """What these operations answer is bytes, though it is described as a JSON text, too."""
    for name in ("RetrieveVideoContent", "GetSkillContent", "GetSkillVersionContent"):
        operation = _operation(document, name)
        if operation:
            operation["responses"]["200"]["content"].pop("application/json", None)


# --- what is missing -----------------------------------------------------------------------------


def newer_arguments(document: Document) -> None:
    """Arguments that the API takes, and the official SDK has, but the description lacks."""
    low_to_high = {"type": "string", "enum": ["low", "medium", "high"]}
    drawing = {
        "complexity": _or_null(low_to_high),
        "frame_count": _or_null(WHOLE),
        "frame_duration_ms": _or_null(WHOLE),
        "safety_identifier": _or_null(TEXT),
        "svg": _or_null({"type": "object", "additionalProperties": True}),
    }
    something = {"type": "object", "additionalProperties": True}
    added: dict[str, Document] = {
        "create-project": {"geography": _or_null(TEXT)},
        "modify-project": {"geography": _or_null(TEXT)},
        "create-project-service-account": {"expires_in_seconds": _or_null(WHOLE)},
        "CreateanAPIkeyforaserviceaccount": {"expires_in_seconds": _or_null(WHOLE)},
        "createVoice": {
            "type": {"type": "string", "enum": ["audio_sample", "prompt"]},
            "prompt": TEXT,
            "model": TEXT,
            "script_hint": TEXT,
        },
        "createImage": drawing,
        "createImageEdit": {**drawing, "markup": FILE},
        "Compactconversation": {"image": something},
        "beta_Compactconversation": {"image": something},
        "beta_createResponse": {
            "access_programs": something,
            "background_options": something,
            "image": something,
        },
        "create-realtime-session": {
            "input_audio_noise_reduction": something,
            "model": TEXT,
        },
        "create-realtime-transcription-session": {
            "client_secret": something,
            "modalities": {"type": "array", "items": {"type": "string", "enum": ["text", "audio"]}},
        },
    }
    for operation, arguments in added.items():
        _add_arguments(document, operation, arguments)
    costs = (_operation(document, "usage-costs") or {}).get("parameters", [])
    if costs and all(parameter["name"] != "line_items" for parameter in costs):
        schema = {"type": "array", "items": TEXT}
        costs.append({"name": "line_items", "in": "query", "schema": schema})


MENDS: tuple[Callable[[Document], None], ...] = (
    recursion,
    misplaced_limits,
    brackets,
    not_required,
    speech_is_bytes,
    newer_arguments,
)


# --- helpers -------------------------------------------------------------------------------------


def _or_null(schema: Document) -> Document:
    return {"anyOf": [schema, {"type": "null"}]}


def _parts(value: Any) -> Iterator[Document]:
    """Give every object in `value`."""
    if isinstance(value, dict):
        yield value
        for item in list(value.values()):
            yield from _parts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _parts(item)


def _operations(document: Document) -> Iterator[tuple[str, Document]]:
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                yield operation["operationId"], operation


def _operation(document: Document, name: str) -> Document | None:
    return next((found for one, found in _operations(document) if one == name), None)


def _add_arguments(document: Document, name: str, arguments: Document) -> None:
    operation = _operation(document, name) or {}
    content = operation.get("requestBody", {}).get("content", {})
    schemas = document["components"]["schemas"]
    for kind, media in content.items():
        if kind == "application/json" and len(content) > 1:
            continue  # of the two ways to send it, the one with files takes everything
        schema = media["schema"]
        while "$ref" in schema:
            schema = schemas[schema["$ref"].rsplit("/", 1)[-1]]
        if "properties" not in schema:
            schema = next(part for part in schema["allOf"] if "properties" in part)
        for argument, described in arguments.items():
            schema["properties"].setdefault(argument, copy.deepcopy(described))
