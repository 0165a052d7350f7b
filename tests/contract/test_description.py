"""Every operation against the API's description: what it sends, and what it makes of answers."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from oaio_protocol.errors import ValidationError

from . import described

SEEDS = (0, 1, 2, 3)
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
        if method.multipart:
            files = {one.name.removesuffix("[]") for one in operation.body.files}
            assert operation.content_type == "multipart/form-data"
            assert files == {k for k, v in body.items() if described.has_file(v)}
            texts = {k: v for k, v in body.items() if not described.has_file(v)}
            assert sorted(operation.body.texts) == sorted(described.leaves(texts))
        elif operation.body is not None:
            assert json.loads(operation.body) == body
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
        try:
            operation = described.builder(method)(**path, **{**given, one.name: Thing()})
        except (ValidationError, TypeError) as error:
            assert one.name in str(error)  # noqa: PT017
        else:
            # Anything goes, as far as the description says; or it is a file, which is opened later.
            kind = one.schema.get("format"), one.schema
            assert operation.body is None or method.multipart, kind


RESULTS = [
    n for n in NAMES if described.methods()[n].row.result not in ("binary", "str", "None")
]


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
        result = read(value, True)  # strict
        assert result.to_dict() == value
        assert json.loads(result.to_json()) == value
        assert read(value, False).to_dict() == value


@pytest.mark.parametrize("name", [n for n in NAMES if described.methods()[n].event])
def test_events_round_trip(name: str) -> None:
    method = described.methods()[name]
    from generate import known

    if name in known.EVENTS:
        schema: Any = {"$ref": f"#/components/schemas/{known.EVENTS[name]}"}
    else:
        schema = described.description().answers(method.described)["text/event-stream"]
    read = described.spec(method).read_event(True)
    for seed in range(40):
        value = described.Sampler(seed).value(schema)
        assert read(value, None).to_dict() == value
