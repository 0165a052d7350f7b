"""What all operations have in common: where arguments go, and what is refused before sending."""

from __future__ import annotations

import math
from typing import Any, TypedDict

import attrs
import pytest

from oaio.testing import ScriptedNetwork, client, reply
from oaio_protocol import validation as rule
from oaio_protocol.binary import BinaryContent, RawAnswer
from oaio_protocol.config import Settings
from oaio_protocol.errors import (
    ConfigurationError,
    DeserializationError,
    ServerError,
    ValidationError,
)
from oaio_protocol.http import Upload
from oaio_protocol.multipart import Form
from oaio_protocol.operations._base import Operation, Spec, omit, overridden
from oaio_protocol.retry import GiveUp, Retry, RetryPolicy, with_max_retries
from oaio_protocol.streams import ChatEvents


class Params(TypedDict, total=False):
    name: str
    limit: int
    include: list[str]
    file: Any
    metadata: dict[str, str] | None


def read(value: Any, strict: bool) -> Any:
    return ("read", value, strict)


def spec(**changes: Any) -> Spec:
    settled: dict[str, Any] = {
        "name": "things.create",
        "method": "POST",
        "path": "/things",
        "parameters": Params,
        "read": read,
        **changes,
    }
    return Spec(**settled)


SETTINGS = Settings.from_environment({}, api_key="sk-1", admin_api_key="sk-admin")


def headers(operation: Operation[Any], settings: Settings = SETTINGS) -> dict[str, str]:
    return {name.lower(): value for name, value in settings.request(operation).plain_headers()}


# --- where arguments go -----------------------------------------------------------------------


def test_some_arguments_go_into_the_query() -> None:
    made = spec(query=frozenset({"limit", "include"})).build(
        {"name": "n", "limit": 2, "include": ["a b", "c"], "extra_query": {"limit": 3, "x": True}}
    )
    assert made.query == "limit=3&include%5B%5D=a+b&include%5B%5D=c&x=true"
    assert made.body == b'{"name":"n"}'


def test_all_arguments_of_a_get_go_into_the_query() -> None:
    made = spec(method="GET").build({"name": "n", "limit": 2, "extra_query": {"limit": 3}})
    assert (made.query, made.body) == ("name=n&limit=3", None)


def test_what_is_none_or_left_out_is_not_in_the_query() -> None:
    made = spec(method="GET").build({"limit": None, "name": omit})
    assert (made.query, made.body) == ("", None)


def test_an_operation_whose_arguments_are_all_in_the_query_has_no_body() -> None:
    everything = frozenset(Params.__annotations__)
    assert spec(query=everything).build({"limit": 1}).body is None
    assert spec(query=everything, method="DELETE").build({}).body is None
    assert spec(query=everything).build({"extra_body": {"a": 1}}).body == b'{"a":1}'
    assert spec(query=frozenset({"limit"})).build({"limit": 1}).body == b"{}"


def test_forms() -> None:
    made = spec(content="multipart", files=frozenset({"file"})).build(
        {"name": "n", "file": b"data", "metadata": {"k": "v"}, "extra_body": {"new": [1, 2]}}
    )
    assert isinstance(made.body, Form)
    assert made.body.texts == (
        ("name", "n"),
        ("metadata[k]", "v"),
        ("new[]", "1"),
        ("new[]", "2"),
    )
    request = SETTINGS.request(made)
    found = headers(made)
    assert found["content-type"] == f"multipart/form-data; boundary={made.body.boundary()}"
    assert isinstance(request.body, bytes)
    own = attrs.evolve(SETTINGS, boundary=lambda: "own")
    assert headers(made, own)["content-type"] == "multipart/form-data; boundary=own"
    assert own.request(made).body_size == len(request.body) - 6 * (32 - 3)


def test_a_form_without_files_is_a_form_all_the_same() -> None:
    made = spec(content="multipart", files=frozenset({"file"})).build({"name": "n"})
    assert headers(made)["content-type"].startswith("multipart/form-data; boundary=")


def test_open_files_are_not_read_before_they_are_sent() -> None:
    class File:
        """Like an open file: iterating reads it."""

        def __iter__(self) -> Any:
            raise AssertionError

        __next__ = read = __iter__

    file = File()
    made = spec(content="multipart", files=frozenset({"file"})).build({"file": file})
    assert isinstance(made.body, Form)
    assert made.body.files[0].content is file


def test_progress() -> None:
    told: list[Any] = []
    multipart = spec(content="multipart", files=frozenset({"file"}))
    made = multipart.build({"file": b"x", "progress": lambda *a: told.append(a)})
    body = SETTINGS.request(made).body
    assert isinstance(body, Upload)
    body.source.pread(0, 10)
    assert told == [(10, body.size)]
    with pytest.raises(ValidationError, match="progress: is for operations that upload files"):
        spec().build({"progress": told.append})


def test_headers_of_an_operation() -> None:
    beta = spec(headers=(("OpenAI-Beta", "assistants=v2"), ("Accept", "application/binary")))
    found = headers(beta.build({}))
    assert (found["openai-beta"], found["accept"]) == ("assistants=v2", "application/binary")
    own = beta.build({"extra_headers": {"OPENAI-BETA": "x", "accept": omit}})
    assert headers(own)["openai-beta"] == "x"
    assert "accept" not in headers(own)


def test_admin_operations_use_the_admin_key() -> None:
    assert headers(spec(admin=True).build({}))["authorization"] == "Bearer sk-admin"
    assert headers(spec().build({}))["authorization"] == "Bearer sk-1"
    own = spec(admin=True).build({"extra_headers": {"Authorization": "Bearer x"}})
    assert headers(own)["authorization"] == "Bearer x"
    with pytest.raises(ConfigurationError, match="admin key"):
        headers(spec(admin=True).build({}), Settings.from_environment({}, api_key="sk-1"))


def test_overridden_queries() -> None:
    assert overridden("", "a=1") == "a=1"
    assert overridden("a=0&a[]=1&a[b]=2&b=3", "a=4") == "b=3&a=4"
    assert overridden("a%5B%5D=1&a%5bb%5D=2&ab=3", "a%5B%5D=4") == "ab=3&a%5B%5D=4"


# --- what is refused --------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["", "  ", ".", "..", None, 3, "\ud800"])
def test_path_parameters_that_are_no_names(value: Any) -> None:
    with pytest.raises(ValidationError, match="thing_id"):
        spec(path="/things/{thing_id}").build({}, {"thing_id": value})


def test_path_parameters_are_escaped() -> None:
    made = spec(path="/a/{a}/b/{b}").build({}, {"a": "x/../y?#", "b": "ft:m:é%"})
    assert made.path == "/a/x%2F..%2Fy%3F%23/b/ft:m:%C3%A9%25"


def test_arguments_that_are_missing_wrong_or_unknown() -> None:
    strict = spec(rules=(rule.required("name"), rule.text("name"), rule.integer("limit", 1)))
    with pytest.raises(ValidationError) as caught:
        strict.build({"limit": 0})
    assert [name for name, _ in caught.value.details] == ["name", "limit"]
    with pytest.raises(ValidationError, match="must be a string"):
        strict.build({"name": 3})
    with pytest.raises(TypeError, match="unexpected argument 'nmae'"):
        strict.build({"nmae": "x"})


@pytest.mark.parametrize("value", [-1, 1.5, True, "3", math.nan])
def test_max_retries_that_are_none(value: Any) -> None:
    with pytest.raises(ValidationError, match="max_retries: must be a whole number"):
        spec().build({"max_retries": value})


def test_cast_is_for_answers_that_are_not_streamed() -> None:
    streamed = spec(events=ChatEvents, read_event=lambda _: lambda value, _: value)
    assert streamed.build({"cast": dict}).read({"a": 1}, False) == {"a": 1}
    with pytest.raises(ValidationError, match="not streamed"):
        streamed.build({"cast": dict, "stream": True})


def test_always_streamed() -> None:
    always = spec(events=ChatEvents, read_event=lambda _: lambda v, _: v, answer="sse")
    assert always.build({}).streamed
    assert not spec(answer="sse").build({}).streamed  # nothing could read it


# --- calls ------------------------------------------------------------------------------------


def call(operation: Operation[Any], *answers: Any, **options: Any) -> tuple[Any, ScriptedNetwork]:
    network = ScriptedNetwork(*answers)
    with client(network, **options) as made:
        return made.call(operation), network


def test_answers_of_each_kind() -> None:
    sound = reply(200, b"\xff\x00", headers={"content-type": "audio/mpeg"})
    found, _ = call(spec(answer="binary").build({}), sound)
    assert isinstance(found, BinaryContent)
    assert found.content == b"\xff\x00"
    text = reply(200, b"WEBVTT", headers={"content-type": "text/vtt"})
    assert call(spec(answer="text").build({}), text)[0] == "WEBVTT"
    assert call(spec(answer="text").build({}), reply(200, {"a": 1}))[0][1] == {"a": 1}
    assert call(spec(answer="none").build({}), reply(204, b""))[0] is None
    assert call(spec().build({"cast": dict[str, int]}), reply(200, {"a": 1}))[0] == {"a": 1}
    with pytest.raises(DeserializationError):
        call(spec().build({"cast": list[int]}), reply(200, {"a": 1}))


def test_raw_answers() -> None:
    raw = attrs.evolve(spec().build({}), delivery="raw")
    found, _ = call(raw, reply(200, {"a": 1}))
    assert isinstance(found, RawAnswer)
    assert found.parse() == ("read", {"a": 1}, False)


def test_the_number_of_retries_of_a_call() -> None:
    network = ScriptedNetwork(*[reply(500, b"")] * 3)
    with client(network) as made, pytest.raises(ServerError) as caught:
        made.call(spec().build({"max_retries": 1}))
    assert caught.value.attempts == 2
    with client(network) as made, pytest.raises(ServerError) as caught:
        made.call(spec().build({"max_retries": 0}))
    assert caught.value.attempts == 1


def test_the_number_of_retries_is_an_upper_limit_for_a_policy_of_ones_own() -> None:
    class Always:
        def decide(self, failure: Any, random: float) -> Any:
            return Retry(0.0, f"{failure.attempt} {random}")

    from oaio_protocol.retry import Failure

    policy = with_max_retries(Always(), 2)
    failures = [Failure(ServerError("x"), attempt=attempt) for attempt in (1, 2, 3)]
    assert [type(policy.decide(f, 0.5)) for f in failures] == [Retry, Retry, GiveUp]
    assert with_max_retries(RetryPolicy(initial_delay=9), 7) == RetryPolicy(7, initial_delay=9)
