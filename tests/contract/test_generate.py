"""The generator: on a description of its own, and on the one that the code was written from."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from . import described  # isort: skip - finds the generator

from generate import changes, names
from generate.description import Description
from generate.shapes import Choice, Either, Listing, Record, Ref, Scalar, Table
from generate.shaping import Shapes

TEXT = {"type": "string"}


def shapes(**schemas: Any) -> Shapes:
    document = {
        "info": {"version": "0"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    return Shapes(Description(document), {"Hand": "module:Written"})


def shape(schema: Any, **schemas: Any) -> Any:
    return shapes(**schemas).shape(schema, ("Root", "Field"))


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (TEXT, Scalar("str")),
        ({"type": ["integer", "null"]}, Either((Scalar("int"), Scalar("None")))),
        ({"type": "number", "nullable": True}, Either((Scalar("float"), Scalar("None")))),
        ({"type": "string", "enum": ["a", None]}, Either((Choice(("a",)), Scalar("None")))),
        ({"anyOf": [TEXT, {"type": "string", "enum": ["a"]}]}, Scalar("str")),
        ({"anyOf": [{"enum": ["a"]}, {"enum": ["b"]}]}, Choice(("a", "b"))),
        ({"type": "array", "items": TEXT}, Listing(Scalar("str"))),
        ({"type": "object", "additionalProperties": TEXT}, Table(Scalar("str"))),
        ({"type": "object"}, Table(Scalar("Any"))),
        ({}, Scalar("Any")),
        ({"type": "string", "format": "binary"}, Scalar("file")),
        ({"const": 1}, Choice((1,))),
    ],
)
def test_plain_shapes(schema: Any, expected: Any) -> None:
    assert shape(schema) == expected


def test_all_of_is_one_record() -> None:
    made = shapes(A={"properties": {"a": TEXT}, "required": ["a"]})
    whole = {"allOf": [ref("A"), {"properties": {"b": TEXT}}, {"description": "words"}]}
    assert made.shape(whole, ("Root",)) == Ref(("Root",))
    record = made.defined["Root",]
    assert isinstance(record, Record)
    assert [(one.name, one.required) for one in record.fields] == [("a", True), ("b", False)]


def test_all_of_with_a_union_is_a_union() -> None:
    one_of = {"oneOf": [{"properties": {"type": {"enum": [k]}, k: TEXT}} for k in ("x", "y")]}
    made = shapes()
    found = made.shape({"allOf": [one_of, {"properties": {"id": TEXT}}]}, ("Root",))
    assert found == Either((Ref(("Root", "X")), Ref(("Root", "Y"))))


def test_schemas_that_contain_themselves() -> None:
    made = shapes(Tree={"properties": {"leaves": {"type": "array", "items": ref("Tree")}}})
    assert made.shape(ref("Tree"), ("Root",)) == Ref(("Tree",))


def test_unions_that_only_restrict_are_no_unions() -> None:
    schema = {
        "type": "object",
        "properties": {"a": TEXT, "b": TEXT},
        "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
    }
    assert shape(schema) == Ref(("Root", "Field"))


def test_hand_written_types_are_used() -> None:
    assert shape(ref("Hand"), Hand=TEXT).where == "module:Written"


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("batches", "batch"),
        ("vector_stores", "vector_store"),
        ("policies", "policy"),
        ("status", "status"),
        ("data", "data"),
    ],
)
def test_singular(many: str, one: str) -> None:
    assert names.singular(many) == one


def test_attributes_are_identifiers() -> None:
    assert names.attribute("harassment/threatening") == "harassment_threatening"
    assert names.attribute("from") == "from_"
    assert names.attribute("list") == "list_"


def test_tells_what_changed() -> None:
    path = Path("models/generated/x.py")
    before = {path: "class A(Model):\n    a: int\n    b: int\n\nclass Gone(Model):\n    a: int\n"}
    after = {path: "class A(Model):\n    a: str\n    c: int\n\nclass New(Model):\n    a: int\n"}
    assert changes.told(changes.inventory(before), changes.inventory(after)) == [
        "added   models.x.A.c",
        "added   models.x.New",
        "removed models.x.A.b",
        "removed models.x.Gone",
        "changed models.x.A.a: int -> str",
    ]


def generate(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generate", *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(described.TOP / ".ci")},
    )


def test_committed_code_is_what_it_writes() -> None:
    if not described.is_current():
        pytest.skip("the description that the code was written from is not at hand")
    told = generate("--from", str(described.path()), "--check")
    assert (told.returncode, told.stdout) == (0, "")


def test_no_heading_of_the_listing_stands_twice() -> None:
    page = (described.TOP / "docs/reference/api.md").read_text(encoding="utf-8")
    headings = [line for line in page.splitlines() if line.startswith("#")]
    assert "## client.beta.threads" in headings
    assert len(set(headings)) == len(headings)


def test_what_is_taken_and_answered_is_written_once() -> None:
    modules = (described.TOP / "protocol/oaio_protocol").glob("*/generated/*.py")
    written = [path.stem for path in modules if '    "api_key.created",\n' in path.read_text()]
    assert written == ["enumerations"]


def test_says_when_there_is_no_description() -> None:
    told = generate("--check")
    assert told.returncode == 0
    assert "was NOT compared" in told.stdout
    assert generate().returncode == 2


def test_differences_are_told(tmp_path: Path) -> None:
    document = described.description().document
    items = document["components"]["schemas"]["Batch"]["properties"]
    changed = json.loads(json.dumps(document, default=str))
    changed["components"]["schemas"]["Batch"]["properties"] = {**items, "colour": TEXT}
    place = tmp_path / "description.json"
    place.write_text(json.dumps(changed))
    told = generate("--from", str(place), "--check")
    assert told.returncode == 1
    assert "added   models.batches.Batch.colour" in told.stdout.splitlines()
