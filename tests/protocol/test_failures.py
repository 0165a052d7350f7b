"""What servers say went wrong, in all the shapes they say it, as typed errors."""

from __future__ import annotations

import json
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol import errors
from oaio_protocol.failures import from_response, from_value, redact
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.json import standard_loads
from oaio_protocol.secrets import Secret

HEAD = ResponseHead(200, Headers.of({"x-request-id": "req_1"}))


def answered(status: int, body: Any, **fields: str) -> errors.APIStatusError:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = ResponseHead(status, Headers.of({"x-request-id": "req_1", **fields}))
    return from_response(head, data, standard_loads, None)


def test_what_is_nested_too_deeply_to_be_shown() -> None:
    deep: Any = "x"
    for _ in range(100_000):
        deep = [deep]

    def loads(_: object) -> Any:
        return {"detail": deep}

    assert from_response(HEAD, b"{}", loads, None).message == "HTTP 200: …"
    assert from_value({"error": {"message": deep}}, HEAD).message.endswith(": …")


def test_the_shape_of_openai() -> None:
    described = {"message": "Too many", "type": "requests", "param": "n", "code": "rate_limit"}
    error = answered(429, {"error": described}, **{"retry-after-ms": "1500"})
    assert type(error) is errors.RateLimitError
    assert str(error) == error.message == "HTTP 429: Too many"
    assert (error.type, error.param, error.code) == ("requests", "n", "rate_limit")
    assert error.body == described
    assert (error.status_code, error.request_id, error.retry_after) == (429, "req_1", 1.5)
    assert error.retryable
    assert error.response is not None
    assert error.response.status_code == 429
    assert error.response.headers["retry-after-ms"] == "1500"


@pytest.mark.parametrize(
    ("body", "message", "shown"),
    [
        ({"error": {"message": "m"}}, "m", {"message": "m"}),
        ({"error": {"message": "m"}, "message": "other"}, "m", {"message": "m"}),
        ([{"error": {"message": "m", "code": 400}}], "m", {"message": "m", "code": 400}),
        ({"error": "text"}, "text", {"error": "text", "message": "text"}),
        ({"error": "t", "message": "longer"}, "longer", {"error": "t", "message": "longer"}),
        ({"message": "m", "type": "t"}, "m", {"message": "m", "type": "t"}),
        ({"object": "error", "message": "m"}, "m", {"object": "error", "message": "m"}),
        ({"detail": "Not Found"}, "Not Found", {"detail": "Not Found", "message": "Not Found"}),
        (
            {"detail": [{"loc": ["body"], "msg": "required"}]},
            "[{'loc': ['body'], 'msg': 'required'}]",
            {
                "detail": [{"loc": ["body"], "msg": "required"}],
                "message": "[{'loc': ['body'], 'msg': 'required'}]",
            },
        ),
        ({"error": None, "detail": "d"}, "d", {"error": None, "detail": "d", "message": "d"}),
        ({"error": None}, '{"error": null}', {"error": None}),
        ({"errors": ["a"]}, '{"errors": ["a"]}', {"errors": ["a"]}),
        ({"error": {}}, '{"error": {}}', '{"error": {}}'),
        ({"error": {"message": ""}}, '{"error": {"message": ""}}', {"message": ""}),
        ({"error": {"message": 5}}, '{"error": {"message": 5}}', {"message": 5}),
        ({"error": ["a"]}, '{"error": ["a"]}', {"error": ["a"]}),
        ({}, "{}", "{}"),
        ([], "[]", "[]"),
        ([{"error": "a"}, {"error": "b"}], '[{"error": "a"}, {"error": "b"}]', ...),
        ("text", '"text"', '"text"'),
        (5, "5", "5"),
        (None, "null", "null"),
        (b"", "no explanation", ""),
        (b"upstream connect error", "upstream connect error", "upstream connect error"),
        (b"<html>\n<h1>502</h1>", "<html>\n<h1>502</h1>", "<html>\n<h1>502</h1>"),
        (b"\xff\xfe", "\ufffd\ufffd", "\ufffd\ufffd"),
        (b'{"error": {"mess', '{"error": {"mess', '{"error": {"mess'),
        (b"[" * 100_000, "[" * 300, "[" * 300),
        (b"x" * 10_000, "x" * 300, "x" * 300),
    ],
)
def test_other_shapes(body: Any, message: str, shown: Any) -> None:
    error = answered(502, body)
    assert type(error) is errors.ServerError
    assert error.message == f"HTTP 502: {message}"
    assert error.body == (message if shown is ... else shown)
    assert error.request_id == "req_1"


@pytest.mark.parametrize(
    ("code", "shown"),
    [(429, "429"), (4.5, "4.5"), (True, "True"), ("c", "c"), (None, None), ([1], None), ({}, None)],
)
def test_codes_need_not_be_texts(code: Any, shown: str | None) -> None:
    error = answered(400, {"error": {"message": "m", "code": code, "type": code, "param": code}})
    assert (error.code, error.type, error.param) == (shown, shown, shown)


def test_classes_by_code_and_type() -> None:
    quota = {"error": {"message": "m", "code": "insufficient_quota"}}
    assert type(answered(429, quota)) is errors.QuotaExceededError
    assert not answered(429, quota, **{"x-should-retry": "true"}).retryable
    filtered = {"error": {"message": "m", "code": "content_filter"}}
    assert type(answered(400, filtered)) is errors.ContentFilteredError
    assert isinstance(answered(400, filtered), errors.BadRequestError)
    assert not answered(500, {}, **{"x-should-retry": "false"}).retryable
    assert answered(408, {}).retryable


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "message", "detail", "code", "type", "param", "status"])
            | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(
    st.integers(300, 599),
    st.binary() | json_values.map(json.dumps).map(str.encode),
    st.sampled_from([standard_loads, orjson.loads]),
)
def test_any_answer_is_a_typed_error(status: int, body: bytes, loads: Any) -> None:
    error = from_response(ResponseHead(status, Headers()), body, loads, None)
    assert error.status_code == status
    assert isinstance(error, errors.ProxyError) is (status == 407)
    assert status == 407 or error.message.startswith(f"HTTP {status}: ")
    redact(error, (Secret("sk-abcdefgh"),))


# --- errors inside a stream, or in an answer of 200 -------------------------------------------


@pytest.mark.parametrize(
    ("described", "cls", "status"),
    [
        ({"code": "rate_limit_exceeded"}, errors.RateLimitError, 429),
        ({"type": "rate_limit_error"}, errors.RateLimitError, 429),
        ({"type": "tokens"}, errors.RateLimitError, 429),
        ({"code": "insufficient_quota"}, errors.QuotaExceededError, 429),
        ({"code": 429}, errors.RateLimitError, 429),
        ({"code": "429"}, errors.RateLimitError, 429),
        ({"code": 408}, errors.APIStatusError, 408),
        ({"code": 409}, errors.ConflictError, 409),
        ({"code": "content_filter"}, errors.ContentFilteredError, 400),
        ({"code": "content_policy_violation"}, errors.ContentFilteredError, 400),
        ({"type": "invalid_request_error"}, errors.BadRequestError, 400),
        ({"code": "invalid_api_key"}, errors.AuthenticationError, 401),
        ({"type": "permission_error"}, errors.PermissionDeniedError, 403),
        ({"code": "model_not_found"}, errors.NotFoundError, 404),
        ({"code": "server_error"}, errors.ServerError, 500),
        ({"type": "api_error"}, errors.ServerError, 500),
        ({"type": "overloaded_error"}, errors.ServerError, 503),
        ({"code": "vector_store_timeout"}, errors.ServerError, 504),
        ({"code": "mystery", "type": "server_error"}, errors.ServerError, 500),
        ({"status": 503, "code": "mystery"}, errors.ServerError, 503),
        ({"status_code": "502"}, errors.ServerError, 502),
        ({"code": 0, "status": 500}, errors.ServerError, 500),
        ({"code": "mystery"}, errors.APIError, None),
        ({"code": 200}, errors.APIError, None),
        ({"code": 600}, errors.APIError, None),
        ({"code": "4290000000"}, errors.APIError, None),
        ({"code": "٤٢٩"}, errors.APIError, None),
        ({"code": [429]}, errors.APIError, None),
        ({}, errors.APIError, None),
    ],
)
def test_errors_in_a_stream_are_classified_like_http_errors(
    described: dict[str, Any], cls: type[errors.APIError], status: int | None
) -> None:
    for value in (
        {"error": {"message": "m", **described}},
        {"type": "error", "message": "m", **described},
    ):
        error = from_value(value, HEAD)
        assert type(error) is cls
        assert error.status_code == status
        assert error.message == "the server reported an error: m"
        assert error.request_id == "req_1"
        assert error.response is HEAD
        quota = isinstance(error, errors.QuotaExceededError)
        assert error.retryable is (
            status is not None and (status in (408, 409, 429) or status >= 500) and not quota
        )


def test_an_error_without_a_word() -> None:
    error = from_value({"error": {}}, HEAD)
    assert error.message == "the server reported an error: the server gave no explanation"
    assert error.body == {}


@given(st.dictionaries(st.sampled_from(["error", "message", "code", "type"]), json_values))
def test_any_object_is_a_typed_error(value: dict[str, Any]) -> None:
    error = from_value(value, HEAD)
    assert isinstance(error, errors.APIError)
    assert error.code is None or isinstance(error.code, str)


# --- redaction --------------------------------------------------------------------------------

KEY = "sk-proj-0123456789abcdef"


def test_keys_that_a_server_echoes_are_taken_out() -> None:
    described = {
        "message": f"Incorrect API key: {KEY}.",
        "code": KEY,
        "type": f"{KEY}!",
        "param": f"a {KEY}",
        KEY: [f"x{KEY}x", {"deep": (KEY, 1)}, {"deeper": [KEY]}],
        "number": 3,
    }
    error = answered(401, {"error": described})
    assert KEY in error.message
    redact(error, (Secret(KEY), Secret("another")))
    assert KEY not in str(vars(error))
    assert KEY not in str(error)
    assert error.message == "HTTP 401: Incorrect API key: **********."
    assert (error.code, error.type, error.param) == ("**********", "**********!", "a **********")
    assert isinstance(error.body, dict)
    assert error.body["number"] == 3


def test_keys_in_a_text_are_taken_out_even_where_it_was_cut() -> None:
    error = answered(500, b"x" * 280 + KEY.encode() + b"!")
    redact(error, (Secret(KEY),))
    assert KEY[:16] not in error.message
    assert error.body == "x" * 280 + "*" * 10


def test_the_causes_and_the_head_of_the_answer_are_redacted_too() -> None:
    head = ResponseHead(401, Headers.of({"x-echo": f"Bearer {KEY}", "x-request-id": "r"}))
    error = from_response(head, b"", standard_loads, None)
    error.__cause__ = cause = errors.NetworkError(f"with {KEY}")
    cause.__context__ = context = ValueError(f"because of {KEY}", 3)
    context.__cause__ = error  # a chain may go round
    redact(error, iter([Secret(KEY)]))
    assert error.response is not None
    assert dict(error.response.headers) == {"x-echo": "Bearer **********", "x-request-id": "r"}
    assert error.response.status_code == 401
    assert head.headers["x-echo"] == f"Bearer {KEY}"  # a value, which others may hold as well
    assert (cause.message, cause.args) == ("with **********", ("with **********",))
    assert context.args == ("because of **********", 3)


def test_redacting_what_is_not_there() -> None:
    error = errors.APIError("plain")
    redact(error, (Secret(KEY),))
    assert vars(error) == {"message": "plain"}
    redact(error, ())


@pytest.mark.parametrize("shape", ['{"a":%b}', "[%b]"])
@pytest.mark.parametrize("depth", [31, 32, 33, 480, 900])
def test_a_body_of_any_depth_is_redacted(shape: str, depth: int) -> None:
    body = b'"%b"' % KEY.encode()
    for _ in range(depth):
        body = shape.encode() % body
    error = answered(500, b'{"error":{"message":"m","in":%b}}' % body)
    redact(error, (Secret(KEY),))
    assert KEY not in repr(error.body)
    assert ("…" in repr(error.body)) is (depth > 31)
