"""What generated operations are made of: rules, the beta header, the offer of a call."""

from __future__ import annotations

from typing import Any

import pytest

from oaio_protocol.multipart import Form
from oaio_protocol.operations import _parts
from oaio_protocol.operations._base import omit
from oaio_protocol.operations.generated import beta_responses, containers, realtime
from oaio_protocol.validation import problems


@pytest.mark.parametrize(
    ("kinds", "value", "fits"),
    [
        (("text",), "a", True),
        (("text",), 1, False),
        (("number",), 1.5, True),
        (("number",), True, False),
        (("boolean",), False, True),
        (("boolean",), 0, False),
        (("list",), [1], True),
        (("list",), "abc", False),
        (("mapping",), {}, True),
        (("mapping",), [], False),
        (("text", "list"), ("a",), True),
        (("text", "list"), {}, False),
    ],
)
def test_kinds(kinds: tuple[str, ...], value: Any, fits: bool) -> None:
    found = problems({"x": value}, [_parts.kinds("x", *kinds)])
    assert (not found) is fits
    assert all(where == "x" and what.startswith("must be a ") for where, what in found)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([], "must not be empty"),
        ([1, 2, 3, 4], "must have at most 3 entries, not 4"),
        ("abc", "must be a list, not str"),
        (7, "must be a list, not int"),
        ([1], None),
        ((1, 2, 3), None),
        (iter([1]), None),
    ],
)
def test_sized(value: Any, message: str | None) -> None:
    found = problems({"x": value}, [_parts.sized("x", 1, 3)])
    assert found == ([] if message is None else [("x", message)])


def test_what_may_be_null_must_still_be_given() -> None:
    rule = _parts.given("x")
    assert problems({}, [rule]) == [("x", "is required")]
    assert problems({"x": None}, [rule]) == []


def test_betas_become_a_header() -> None:
    made = beta_responses.retrieve("r", betas=["a=v1", "b=v2"], extra_headers={"x-y": "z"})
    assert dict(made.headers)["openai-beta"] == "a=v1,b=v2"
    assert dict(made.headers)["x-y"] == "z"
    assert made.query == "beta=true"
    assert "openai-beta" not in dict(beta_responses.retrieve("r", betas=omit).headers)
    more = beta_responses.retrieve("r", include=["usage"], extra_query={"beta": "false"})
    assert sorted(more.query.split("&")) == ["beta=false", "include%5B%5D=usage"]


def test_an_offer_alone_is_the_body() -> None:
    made = realtime.calls_create(sdp="v=0")
    assert (made.body, made.content_type) == (b"v=0", "application/sdp")


def test_an_offer_with_a_session_is_a_form() -> None:
    made = realtime.calls_create(
        sdp="v=0", session={"type": "realtime", "model": "m"}, extra_body={"more": 1}
    )
    assert isinstance(made.body, Form)
    assert made.body.texts == (
        ("sdp", "v=0"),
        ("more", "1"),
        ("session", '{"type":"realtime","model":"m"}'),
    )


def test_an_offer_with_something_unknown_is_a_form() -> None:
    made = realtime.calls_create(sdp="v=0", extra_body={"more": 1})
    assert isinstance(made.body, Form)
    assert made.body.texts == (("sdp", "v=0"), ("more", "1"))


def test_a_form_only_for_files() -> None:
    assert containers.files_create("c", file_id="f").body == b'{"file_id":"f"}'
    assert isinstance(containers.files_create("c", file=b"x").body, Form)
