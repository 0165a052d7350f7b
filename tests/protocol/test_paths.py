"""Any path of the API, without a builder of its own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from oaio_protocol.config import Settings
from oaio_protocol.errors import ValidationError
from oaio_protocol.http import Upload
from oaio_protocol.models.models import Model
from oaio_protocol.operations.paths import build

SETTINGS = Settings.from_environment({}, api_key="k", default_headers={"X-Own": "1"})


def headers(operation: Any) -> dict[str, Any]:
    return {name.lower(): value for name, value in SETTINGS.request(operation).headers}


def test_get() -> None:
    operation = build("GET", "/things?limit=2", dict, options={"params": {"a": [1, True]}})
    assert (operation.method, operation.path) == ("GET", "/things")
    assert operation.query == "limit=2&a%5B%5D=1&a%5B%5D=true"
    assert operation.body is None
    assert operation.read({"x": 1}, False) == {"x": 1}


def test_what_the_answer_becomes() -> None:
    assert build("GET", "/x").read([1], False) == [1]
    wire = {"id": "m", "created": 1, "object": "model", "owned_by": "o"}
    assert isinstance(build("GET", "/x", Model).read(wire, True), Model)
    assert [build("GET", "/x", kind).answer for kind in (str, bytes, None, type(None))] == [
        "plain",
        "binary",
        "none",
        "none",
    ]


def test_json_bodies() -> None:
    operation = build("POST", "/x", body={"a": 1, "b": 2}, options={"extra_json": {"b": 3}})
    assert operation.body == b'{"a":1,"b":3}'
    assert headers(operation)["content-type"] == "application/json"
    assert build("PATCH", "/x", body=[1]).body == b"[1]"
    assert build("PUT", "/x", options={"extra_body": {"a": 1}}).body == b'{"a":1}'
    assert build("DELETE", "/x").body is None
    with pytest.raises(ValidationError, match="over a mapping"):
        build("POST", "/x", body=[1], options={"extra_body": {"a": 1}})


def test_bodies_that_are_sent_as_they_are() -> None:
    operation = build("PUT", "/x", content=b"\x00")
    assert operation.body == b"\x00"
    assert headers(operation)["content-type"] == "application/octet-stream"
    own = build(
        "PUT", "/x", content=b"v=0", options={"headers": {"Content-Type": "application/sdp"}}
    )
    assert headers(own)["content-type"] == "application/sdp"


def test_forms() -> None:
    operation = build(
        "POST",
        "/x",
        body={"a": True},
        files={"f": b"1" * 100_000},
        options={"extra_body": {"b": 2}},
    )
    request = SETTINGS.request(operation)
    kind = {name.lower(): value for name, value in request.headers}["content-type"]
    assert str(kind).startswith("multipart/form-data; boundary=")
    assert isinstance(request.body, Upload)
    sent = request.body.source.pread(0, request.body_size)
    assert b'name="a"\r\n\r\ntrue\r\n' in sent
    assert b'name="b"\r\n\r\n2\r\n' in sent
    assert sent.count(b"1" * 100_000) == 1
    with pytest.raises(ValidationError, match="must be a mapping"):
        build("POST", "/x", body=[1], files={"f": b""})


def test_progress_goes_along() -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    operation = build("POST", "/x", files={"f": b"1"}, options={"progress": tell})
    body = SETTINGS.request(operation).body
    assert isinstance(body, Upload)
    body.source.pread(0, body.size)
    assert told == [(body.size, body.size)]
    with pytest.raises(ValidationError, match="progress"):
        build("POST", "/x", body={}, options={"progress": tell})


def test_options() -> None:
    operation = build(
        "POST",
        "/x",
        body={},
        options={
            "headers": {"A": "1"},
            "extra_headers": {"B": "2"},
            "idempotency_key": "key",
            "timeout": 3,
            "max_retries": 0,
        },
    )
    found = headers(operation)
    assert (found["a"], found["b"], found["idempotency-key"], found["x-own"]) == (
        "1",
        "2",
        "key",
        "1",
    )
    assert operation.max_retries == 0
    assert operation.timeout.total == 3  # type: ignore[union-attr]
    with pytest.raises(ValidationError, match="'colour' is not known"):
        build("GET", "/x", options={"colour": 1})
    with pytest.raises(ValidationError, match="max_retries"):
        build("GET", "/x", options={"max_retries": -1})


def test_streams() -> None:
    operation = build("POST", "/x", dict[str, int], body={}, stream=True)
    assert operation.streamed
    assert operation.read_event is not None
    assert operation.read_event(False)({"a": 1}, None) == {"a": 1}


def test_the_first_slash_may_be_left_out() -> None:
    assert [build("GET", path).path for path in ("x/y", "/x/y", "", "/")] == [
        "/x/y",
        "/x/y",
        "/",
        "/",
    ]


def test_the_admin_key_is_asked_for_as_in_the_official_sdk() -> None:
    def admin(**security: bool) -> bool:
        return build("GET", "/x", options={"security": security}).admin

    assert admin(admin_api_key_auth=True)
    assert not admin(bearer_auth=True)
    assert not admin(bearer_auth=True, admin_api_key_auth=True)


@pytest.mark.parametrize(
    "path",
    ["x:y", "//evil.example/x", "https://evil.example/", "/a/../b", "/./a", "/a#b", "/.."],
)
def test_what_is_no_path(path: str) -> None:
    with pytest.raises(ValidationError, match="path"):
        build("GET", path)


def test_paths_are_escaped() -> None:
    assert build("GET", "/a b/é%2F/ft:x").path == "/a%20b/%C3%A9%2F/ft:x"
    assert build("GET", "/a\r\nX: y").path == "/a%0D%0AX:%20y"
    assert build("GET", "/a?b=c d\r\nX: y&e[]=%C3%A9?").query == (
        "b=c%20d%0D%0AX:%20y&e%5B%5D=%C3%A9?"
    )
    assert json.loads(build("POST", "/x", body={"é": 1}).body or b"") == {"é": 1}  # type: ignore[arg-type]
