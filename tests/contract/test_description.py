"""Every operation against the API's description: what it sends, and what it makes of answers."""

from __future__ import annotations

import json
import random
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from oaio_protocol.errors import SerializationError, ValidationError

from . import described

SEEDS = (0, 1, 2, 3)
PLAIN: Any = {"ensure_ascii": False}
NAMES = sorted(described.methods())


def test_says_which_description_is_used(record_property: Any) -> None:
    record_property("description", str(described.path()))
    record_property("operations that it lacks", described.lacking())
    assert len(NAMES) > 250


def valid_arguments(method: Any, seed: int) -> tuple[dict[str, str], dict[str, Any]]:
    """Return arguments that the description allows: some of its rules only a validator knows."""
    bodies = described.description().bodies(method.described)
    schema = bodies.get("multipart/form-data") or bodies.get("application/json")
    for attempt in range(40):
        path, given = described.arguments(method, seed + 7 * attempt if attempt else seed)
        body = {name: value for name, value in given.items() if name not in method.query}
        if schema is None or described.has_file(body) or not described.problems(body, schema):
            return path, given
    raise AssertionError(f"no valid arguments were found for {method.row.name}")


@pytest.mark.parametrize("name", NAMES)
def test_request_is_as_described(name: str) -> None:
    method = described.methods()[name]
    for seed in SEEDS:
        path, given = valid_arguments(method, seed)
        operation = described.builder(method)(**path, **given)
        template = method.described.path.split("?")[0]
        assert operation.method == method.described.method
        assert unquote(operation.path) == template.format_map(path)
        assert "?" not in operation.path
        query = {k: v for k, v in given.items() if k in method.query}
        fixed = [("beta", "true")] if "?beta=true" in method.described.path else []
        assert sorted(parse_qsl(operation.query, keep_blank_values=True)) == sorted(
            [*described.leaves(query), *fixed]
        )
        body = {k: v for k, v in given.items() if k not in method.query}
        bodies = described.description().bodies(method.described)
        if operation.content_type == "multipart/form-data":
            assert "multipart/form-data" in bodies
            files = {one.name.removesuffix("[]") for one in operation.body.files}
            assert files == {k for k, v in body.items() if described.has_file(v)}
            texts = {k: v for k, v in body.items() if not described.has_file(v)}
            if name == "realtime.calls.create":  # its session is JSON in a field
                texts["session"] = json.dumps(texts["session"], separators=(",", ":"), **PLAIN)
            assert sorted(operation.body.texts) == sorted(described.leaves(texts))
        elif operation.content_type == "application/sdp":
            assert operation.body.decode() == body["sdp"]
        elif operation.body is not None:
            assert json.loads(operation.body) == body
            assert not described.problems(body, bodies.get("application/json", {}))
        else:
            assert not body


@pytest.mark.parametrize("name", [n for n in NAMES if described.methods()[n].path])
def test_empty_path_parameter_is_refused(name: str) -> None:
    method = described.methods()[name]
    path, given = described.arguments(method, 0)
    for parameter in path:
        with pytest.raises(ValidationError) as caught:
            described.builder(method)(**{**path, parameter: " "}, **given)
        assert [where for where, _ in caught.value.details] == [parameter]


def required_of(name: str) -> list[str]:
    return [one.name for one in described.methods()[name].fields if one.required]


@pytest.mark.parametrize("name", [n for n in NAMES if required_of(n)])
def test_missing_arguments_are_all_named(name: str) -> None:
    method = described.methods()[name]
    path, _ = described.arguments(method, 0)
    with pytest.raises(ValidationError) as caught:
        described.builder(method)(**path)
    told = {where for where, message in caught.value.details if message == "is required"}
    assert told >= set(required_of(name))


class Thing:
    """No value of an argument."""


@pytest.mark.parametrize("name", [n for n in NAMES if described.methods()[n].fields])
def test_wrong_type_is_refused(name: str) -> None:
    method = described.methods()[name]
    path, given = described.arguments(method, 0)
    for one in method.fields:
        with pytest.raises((ValidationError, SerializationError)) as caught:
            described.builder(method)(**path, **{**given, one.name: Thing()})
        told = [where for where, _ in getattr(caught.value, "details", ())]
        # Where anything goes, it must still be JSON.
        assert one.name in told or isinstance(caught.value, SerializationError)


def beyond(schema: Any) -> list[Any]:
    """Return values just outside of what `schema` allows, if it has limits."""
    known = described.description()
    schema = known.merged(known.resolve(schema))
    found: list[Any] = []
    if schema.get("type") in ("integer", "number"):
        found += [schema["minimum"] - 1] if "minimum" in schema else []
        found += [schema["maximum"] + 1] if "maximum" in schema else []
    if schema.get("type") == "string":
        found += ["x" * (schema["maxLength"] + 1)] if "maxLength" in schema else []
        found += ["x" * (schema["minLength"] - 1)] if schema.get("minLength") else []
    if schema.get("type") == "array":
        item = described.Sampler(0, "none").value(schema.get("items", {}))
        found += [[item] * (schema["maxItems"] + 1)] if "maxItems" in schema else []
        found += [[item] * (schema["minItems"] - 1)] if schema.get("minItems") else []
    return found


LIMITED = [
    (name, one.name, value)
    for name in NAMES
    if described.is_current()  # an older description has other limits
    for one in described.methods()[name].fields
    for value in beyond(one.schema)
]


OLDER = pytest.param("", "", marks=pytest.mark.skip("an older description has other limits"))


@pytest.mark.parametrize(("name", "argument"), sorted({(n, a) for n, a, _ in LIMITED}) or [OLDER])
def test_limits_hold(name: str, argument: str) -> None:
    method = described.methods()[name]
    path, given = described.arguments(method, 0)
    for value in [v for n, a, v in LIMITED if (n, a) == (name, argument)]:
        with pytest.raises(ValidationError) as caught:
            described.builder(method)(**path, **{**given, argument: value})
        assert argument in [where for where, _ in caught.value.details]


def test_limits_hold_inside_of_arguments() -> None:
    from oaio_protocol.operations.generated import files, vector_stores

    with pytest.raises(ValidationError) as caught:
        files.create(file=b"", purpose="batch", expires_after={"seconds": 1})
    assert sorted(where for where, _ in caught.value.details) == [
        "expires_after.anchor",
        "expires_after.seconds",
    ]
    with pytest.raises(ValidationError) as caught:
        vector_stores.file_batches_create("vs", files=[{"file_id": "a"}, {"attributes": {}}])
    assert [where for where, _ in caught.value.details] == ["files[1].file_id"]


RESULTS = [n for n in NAMES if described.methods()[n].row.result not in ("binary", "str", "None")]


def answer_schema(method: Any) -> Any:
    return described.description().answers(method.described)["application/json"]


@pytest.mark.parametrize("name", RESULTS)
def test_answers_round_trip(name: str) -> None:
    method = described.methods()[name]
    read = described.spec(method).read
    for seed in SEEDS:
        fields = {0: "none", 1: "all"}.get(seed, "some")
        sampler = described.Sampler(seed, fields, unknown=seed % 2 == 1)
        value = sampler.value(answer_schema(method))
        # What an older description does not require may be required now.
        result = read(value, described.is_current())
        assert result.to_dict() == value
        assert json.loads(result.to_json()) == value
        assert read(value, False).to_dict() == value


def spoiled(value: Any, chance: random.Random) -> Any:
    """Return `value` as a newer or a sloppy server might say it."""
    if isinstance(value, list):
        return [spoiled(item, chance) for item in value]
    if not isinstance(value, dict):
        return chance.choice([value, value, value, value, None, "made_later", 7, {}, [], False])
    kept = {k: spoiled(v, chance) for k, v in value.items() if chance.random() < 0.9}
    return kept if chance.random() < 0.95 else {**kept, "type": "made_later"}


@pytest.mark.parametrize("name", RESULTS)
def test_answers_of_other_servers_round_trip(name: str) -> None:
    method = described.methods()[name]
    read = described.spec(method).read
    for seed in range(6):
        sampler = described.Sampler(seed, unknown=True)
        value = spoiled(sampler.value(answer_schema(method)), random.Random(seed))
        value["object"] = "as it was"
        value.pop("type", None)
        assert read(value, False).to_dict() == value


@pytest.mark.parametrize("name", [n for n in NAMES if described.methods()[n].event])
def test_events_round_trip(name: str) -> None:
    method = described.methods()[name]
    from generate import known

    if name in known.EVENTS:
        schema: Any = {"$ref": f"#/components/schemas/{known.EVENTS[name]}"}
    else:
        schema = described.description().answers(method.described)["text/event-stream"]
    read = described.spec(method).read_event(described.is_current())
    for seed in range(40):
        value = described.Sampler(seed).value(schema)
        assert read(value, None).to_dict() == value
