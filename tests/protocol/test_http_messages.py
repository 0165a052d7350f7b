"""Requests and answers as errors and raw results hold them."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol import errors
from oaio_protocol.config import Settings
from oaio_protocol.failures import from_response, redact
from oaio_protocol.http import Headers, ResponseHead, Upload
from oaio_protocol.http.messages import KEPT, HttpRequest, HttpResponse, note_exchange
from oaio_protocol.json import standard_loads
from oaio_protocol.operations import chat
from oaio_protocol.secrets import Secret

KEY = "sk-abcdefgh/ijklmnop+qrstuvw=="
HELLO: Any = [{"role": "user", "content": "hello"}]


def head(status: int = 200, kind: str = "application/json", **fields: str) -> ResponseHead:
    return ResponseHead(status, Headers.of({"content-type": kind, **fields}))


def request(**options: Any) -> HttpRequest:
    settings = Settings.from_environment({}, api_key=KEY, base_url="https://x.example/v1")
    operation = chat.create(model="m", messages=HELLO, **options)
    return HttpRequest.of(settings.request(operation), body=True)


def test_a_request_shows_no_key() -> None:
    one = request()
    assert (one.method, one.url) == ("POST", "https://x.example/v1/chat/completions")
    assert one.headers["Authorization"] == "**********"
    assert json.loads(one.read())["model"] == "m"
    assert KEY not in repr(one)
    assert pickle.loads(pickle.dumps(one)) == one


def test_a_request_without_its_body() -> None:
    settings = Settings.from_environment({}, api_key=KEY)
    sent = settings.request(chat.create(model="m", messages=HELLO))
    assert HttpRequest.of(sent).content is None
    with pytest.raises(RuntimeError, match="not kept"):
        HttpRequest.of(sent).read()


class Source:
    def pread(self, offset: int, max_bytes: int) -> bytes:
        raise AssertionError("nobody reads it")


def test_an_upload_is_not_read() -> None:
    from attrs import evolve

    settings = Settings.from_environment({}, api_key=KEY)
    sent = settings.request(chat.create(model="m", messages=HELLO))
    assert HttpRequest.of(evolve(sent, body=Upload(Source(), 3)), body=True).content is None


def test_what_an_answer_has() -> None:
    answer = HttpResponse.of(head(404), b'{"a": "\xc3\xa9\\n"}', request=request(), seconds=1.5)
    assert (answer.status_code, answer.reason_phrase) == (404, "Not Found")
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.text == '{"a": "é\\n"}'
    assert answer.json() == {"a": "é\n"}
    assert answer.json(parse_constant=str) == {"a": "é\n"}
    assert answer.read() == answer.content == b"".join(answer.iter_bytes(3))
    assert "".join(answer.iter_text(2)) == answer.text
    assert list(answer.iter_lines()) == [answer.text]
    assert answer.url == "https://x.example/v1/chat/completions"
    assert answer.elapsed == dt.timedelta(seconds=1.5)
    assert answer.http_version == "HTTP/1.1"
    assert answer.encoding == answer.charset_encoding == "utf-8"
    assert answer.complete
    assert answer.is_closed
    assert repr(answer) == "<HttpResponse [404]>"
    assert pickle.loads(pickle.dumps(answer)) == answer
    answer.close()
    with pytest.raises(errors.NotFoundError):
        answer.raise_for_status()


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (100, "informational"),
        (200, "success"),
        (308, "redirect"),
        (404, "client_error"),
        (599, "server_error"),
    ],
)
def test_kinds_of_status(status: int, kind: str) -> None:
    answer = HttpResponse.of(head(status))
    kinds = ("informational", "success", "redirect", "client_error", "server_error")
    assert [one for one in kinds if getattr(answer, f"is_{one}")] == [kind]
    assert answer.is_error == kind.endswith("error")
    assert (answer.url, HttpResponse.of(head(299)).reason_phrase) == ("", "")
    if kind == "success":
        assert answer.raise_for_status() is answer


def test_a_body_that_was_not_read() -> None:
    answer = HttpResponse.of(head(), None)
    assert not answer.is_closed
    with pytest.raises(RuntimeError, match="iter_bytes"):
        _ = answer.content


def test_a_body_in_an_encoding_that_nobody_knows() -> None:
    assert HttpResponse.of(head(kind="text/plain; charset=klingon"), b"x\xff").text == "x\ufffd"
    assert HttpResponse.of(head(kind="text/plain; charset=latin-1"), b"\xe9").text == "é"


def test_it_can_be_awaited() -> None:
    answer = HttpResponse.of(head(), b"x")
    read = answer.aread()
    with pytest.raises(StopIteration) as caught:
        read.send(None)
    assert caught.value.value == b"x"
    with pytest.raises(StopIteration):
        answer.aclose().send(None)


# --- with errors ------------------------------------------------------------------------------


def failed(body: bytes, kind: str = "application/json") -> errors.APIError:
    error = from_response(head(400, kind), body, standard_loads, None)
    note_exchange(error, Settings.from_environment({}, api_key=KEY).request(ASK), 0.5)
    redact(error, [Secret(KEY)])
    return error


ASK = chat.create(model="m", messages=HELLO)


def test_an_error_keeps_a_bounded_part_of_the_body() -> None:
    error = failed(b"x" * (KEPT + 1), "text/plain")
    assert isinstance(error.response, HttpResponse)
    assert error.response.content == b"x" * KEPT
    assert not error.response.complete
    whole = failed(b"x" * KEPT, "text/plain").response
    assert isinstance(whole, HttpResponse)
    assert whole.complete


def test_an_error_has_its_request_and_its_answer() -> None:
    error = failed(b'{"error": {"message": "no", "code": "c"}}')
    assert isinstance(error.response, HttpResponse)
    assert error.request == error.response.request
    assert error.request is not None
    assert (error.request.method, error.request.content) == ("POST", None)
    assert error.response.json()["error"]["code"] == "c"
    assert error.response.elapsed == dt.timedelta(seconds=0.5)
    again = pickle.loads(pickle.dumps(error))
    assert (again.response, again.request) == (error.response, error.request)


def test_an_error_without_an_answer_has_its_request() -> None:
    error = errors.ConnectError("no")
    note_exchange(error, Settings.from_environment({}, api_key=KEY).request(ASK), 0.0)
    assert error.response is None
    assert error.request is not None


WRITINGS: dict[str, Any] = {
    "plain": lambda key: key.encode(),
    "utf-16": lambda key: key.encode("utf-16"),
    "slashes": lambda key: key.replace("/", "\\/").encode(),
    "escapes": lambda key: "".join(f"\\u{ord(c):04x}" for c in key).encode(),
    "some": lambda key: key.replace("+", "\\u002B").replace("=", "\\u003d").encode(),
    "cut": lambda key: key[:-3].encode(),
}


@pytest.mark.parametrize("writing", WRITINGS)
def test_no_key_is_left_in_a_body_in_whatever_way_it_is_written(writing: str) -> None:
    text = WRITINGS[writing](KEY)
    kind = "text/plain; charset=utf-16" if writing == "utf-16" else "application/json"
    body = text if writing == "utf-16" else b'{"echo": "' + text + b'", "a": "\\u0022\\/"}'
    answer = failed(body, kind).response
    assert isinstance(answer, HttpResponse)
    if writing == "utf-16":
        assert "**********" in answer.text
    else:
        assert answer.json()["echo"].startswith("**********")
        assert answer.json()["a"] == '"/'
    pickled = pickle.dumps(answer)
    assert text not in pickled
    assert KEY.encode() not in pickled


@given(st.binary(max_size=300))
def test_a_body_without_a_key_stays_as_it_came(body: bytes) -> None:
    answer = failed(body, "text/plain").response
    assert isinstance(answer, HttpResponse)
    assert answer.content == body
