"""URLs, header fields, requests and heads of answers."""

from __future__ import annotations

import pickle
from typing import Any

import h11
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oaio_protocol import http1
from oaio_protocol.config import Settings
from oaio_protocol.errors import ConfigurationError, ProtocolError, ValidationError
from oaio_protocol.http import (
    SECRET_HEADERS,
    BodySource,
    Endpoint,
    Headers,
    Request,
    ResponseHead,
    Upload,
    Url,
    header,
)
from oaio_protocol.http.redirects import redirected
from oaio_protocol.operations import models
from oaio_protocol.secrets import Secret

# --- URLs -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "scheme", "host", "port", "path", "query"),
    [
        ("https://api.openai.com/v1", "https", "api.openai.com", 443, "/v1", ""),
        ("https://api.openai.com/v1/", "https", "api.openai.com", 443, "/v1", ""),
        ("https://api.openai.com/v1//", "https", "api.openai.com", 443, "/v1", ""),
        ("https://api.openai.com", "https", "api.openai.com", 443, "", ""),
        ("https://api.openai.com/", "https", "api.openai.com", 443, "", ""),
        ("HTTPS://API.OpenAI.com/V1", "https", "api.openai.com", 443, "/V1", ""),
        ("http://localhost:11434/v1", "http", "localhost", 11434, "/v1", ""),
        ("http://localhost:80", "http", "localhost", 80, "", ""),
        ("http://localhost:", "http", "localhost", 80, "", ""),
        ("http://localhost:65535", "http", "localhost", 65535, "", ""),
        ("https://h/openai/deployments/a-b?api-version=1", "https", "h", 443,
         "/openai/deployments/a-b", "api-version=1"),
        ("https://h/v1/?a=b", "https", "h", 443, "/v1", "a=b"),
        ("https://h?a=b&c=%20d", "https", "h", 443, "", "a=b&c=%20d"),
        ("https://h/v1#", "https", "h", 443, "/v1", ""),
        ("http://127.0.0.1:8000/a/b/c", "http", "127.0.0.1", 8000, "/a/b/c", ""),
        ("http://[::1]:8000/v1", "http", "::1", 8000, "/v1", ""),
        ("http://[fe80::1%25eth0]:8000", "http", "fe80::1%eth0", 8000, "", ""),
        ("https://[2001:db8::1]", "https", "2001:db8::1", 443, "", ""),
        ("https://bücher.example/v1", "https", "xn--bcher-kva.example", 443, "/v1", ""),
        ("https://例え.テスト", "https", "xn--r8jz45g.xn--zckzah", 443, "", ""),
        ("https://example.com./v1", "https", "example.com.", 443, "/v1", ""),
        ("http://my_service:8000", "http", "my_service", 8000, "", ""),
        ("https://h/größe/%41?q=ü", "https", "h", 443, "/gr%C3%B6%C3%9Fe/%41", "q=%C3%BC"),
        ('https://h/a"b\\c{d}|^`<>', "https", "h", 443, "/a%22b%5Cc%7Bd%7D%7C%5E%60%3C%3E", ""),
        ("https://h/a;b=c,d:e@f!$&'()*+~", "https", "h", 443, "/a;b=c,d:e@f!$&'()*+~", ""),
    ],
)  # fmt: skip
def test_urls(text: str, scheme: str, host: str, port: int, path: str, query: str) -> None:
    assert Url.parse(text) == Url(Endpoint(scheme, host, port), path, query)


@pytest.mark.parametrize(
    ("text", "unix_path", "path", "query"),
    [
        ("http+unix://%2Ftmp%2Fa.sock/v1", "/tmp/a.sock", "/v1", ""),
        ("http+unix://%2Ftmp%2FA%20b.sock", "/tmp/A b.sock", "", ""),
        ("unix:///tmp/a.sock:/v1/", "/tmp/a.sock", "/v1", ""),
        ("unix:///tmp/a.sock", "/tmp/a.sock", "", ""),
        ("unix:///tmp/a.sock:", "/tmp/a.sock", "", ""),
        ("unix://relative/a.sock:/v1?a=b", "relative/a.sock", "/v1", "a=b"),
        ("unix:///tmp/50%25.sock:/v1", "/tmp/50%25.sock", "/v1", ""),
        ("unix:///tmp/me@home.sock:/v1", "/tmp/me@home.sock", "/v1", ""),
        ("unix:///tmp/a?b#c[d].sock:/v1", "/tmp/a?b#c[d].sock", "/v1", ""),
        ("unix:///tmp/ü.sock:/v1", "/tmp/ü.sock", "/v1", ""),
    ],
)
def test_unix_sockets(text: str, unix_path: str, path: str, query: str) -> None:
    wanted = Url(Endpoint("http", "localhost", 80, unix_path), path, query)
    assert Url.parse(text) == wanted


def test_a_unix_socket_with_tls() -> None:
    endpoint = Url.parse("https+unix://%2Fa/v1").endpoint
    assert endpoint == Endpoint("https", "localhost", 443, "/a")
    assert endpoint.tls


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "must begin with http:// or https://, not ''"),
        ("api.openai.com/v1", "must begin with"),
        ("ftp://h/v1", "must begin with"),
        ("wss://h/v1", "must begin with"),
        ("http+tcp://h", "must begin with"),
        ("://h", "must begin with"),
        ("//h/v1", "must begin with"),
        ("localhost:8000/v1", "must begin with"),
        ("unix+http://h", "must begin with"),
        ("http://", "names no host"),
        ("http:///v1", "names no host"),
        ("http://:80/v1", "names no host"),
        ("http:/v1", "names no host"),
        ("http://user@h/v1", "user name or a password"),
        ("http://user:sesame@h/v1", "user name or a password"),
        ("http://h/v1#part", "fragment"),
        ("http://h:65536", "cannot be read"),
        ("http://h:-1", "cannot be read"),
        ("http://h:http", "cannot be read"),
        ("http://h:٣", "cannot be read"),
        ("http://h:0", "port 0"),
        ("http://[::1", "cannot be read"),
        ("http://::1/v1", "cannot be read"),
        ("http://h/\ud800", "cannot be read"),
        ("unix:///tmp/\udce9.sock:/v1", "cannot be read"),
        ("http://h/a b", "space or a control character"),
        ("http://h/\r\nX: y", "space or a control character"),
        ("http://h/\0", "space or a control character"),
        ("http://h\x7f/", "space or a control character"),
        ("http://h/\t", "space or a control character"),
        ("http://a..b/", "no valid name"),
        (f"http://{'a' * 64}.example/", "no valid name"),
        (f"http://{'ü' * 64}.example/", "no valid name"),
        ("http+unix:///v1", "names no Unix socket"),
        ("unix://:/v1", "names no Unix socket"),
        ("http+unix://%2Fa%00b/v1", "names no Unix socket"),
    ],
)
def test_what_is_no_base_url(text: str, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem) as refused:
        Url.parse(text)
    assert "sesame" not in str(refused.value)


def test_a_host_that_idna_makes_a_space_of() -> None:
    with pytest.raises(ConfigurationError):
        Url.parse("http://\xa0")


@given(st.text() | st.text().map("http://{}".format) | st.text().map("https://h/{}".format))
@example("http://\u2100/")
@example("http://h/?\ud800")
def test_any_text_is_a_url_or_a_typed_error(text: str) -> None:
    try:
        url = Url.parse(text)
    except ConfigurationError:
        return
    settings = Settings(base_url=url)
    request = settings.request(models.list_())
    # Whatever passes can be written, and says the same to a server.
    assert served(request).target == request.target.encode()


def test_how_endpoints_are_shown() -> None:
    assert str(Endpoint("https", "h", 443)) == "https://h"
    assert str(Endpoint("https", "h", 80)) == "https://h:80"
    assert str(Endpoint("http", "::1", 80)) == "http://[::1]"
    assert str(Endpoint("http", "::1", 8080)) == "http://[::1]:8080"
    assert Endpoint("http", "fe80::1%eth0", 8080).authority == "[fe80::1]:8080"
    assert str(Endpoint("http", "localhost", 80, "/a b")) == "http://localhost at /a b"
    assert Endpoint("http", "h", 80).tls is False
    # The query may hold a key.
    assert str(Url.parse("https://h:8/v1/?sig=1")) == "https://h:8/v1"


# --- header fields ----------------------------------------------------------------------------


def served(request: Request) -> h11.Request:
    """Return what a server reads of `request`."""
    connection = h11.Connection(h11.SERVER)
    connection.receive_data(http1.Http1Exchange().send_head(request))
    event = connection.next_event()
    assert isinstance(event, h11.Request)
    return event


names = st.text(st.characters(max_codepoint=0x17F), min_size=1)
values = st.text(st.characters(max_codepoint=0x17F)) | st.text(
    st.sampled_from("\r\n\0\t\x0b\x0c\x1c\x85\xa0:, aé")
)


@given(names | st.just("X-Name"), values)
@example("X", "a\r\nEvil: 1")
@example("X\r\nEvil", "1")
@example("X", "a\x0bb")
@example("X", "\xa0a\x85")
@example("Authorization", "Bearer a\nb")
def test_no_field_injects_another(name: str, value: str) -> None:
    try:
        field = header(name, value)
    except (ValidationError, ConfigurationError):
        return
    if name.lower() in ("host", "content-length", "transfer-encoding", "connection"):
        return  # refused where requests are made
    endpoint = Endpoint("http", "h", 80)
    event = served(Request("GET", endpoint, "/", (field,)))
    sent = value.strip(" \t").encode("latin-1")
    assert list(event.headers) == [(b"host", b"h"), (name.lower().encode(), sent)]


@pytest.mark.parametrize(
    "bad", ["\r", "\n", "\0", "\r\n ", "\x01", "\x0b", "\x1f", "\x7f", "\u0100", "\ud800"]
)
@pytest.mark.parametrize("name", ["X-Name", "Authorization"])
def test_characters_that_are_refused(bad: str, name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        header(name, f"secret{bad}value")
    assert refused.value.details[0][0] == name
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize("name", ["", " ", "a b", "a:", "a\n", "é", "a\0", "(a)", None, 3, b"a"])
def test_names_that_are_refused(name: Any) -> None:
    with pytest.raises(ValidationError, match="is no header name"):
        header(name, "x")


@pytest.mark.parametrize("value", [None, b"x", ["x"], {}])
def test_values_that_are_no_text_are_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match=r"headers: X: must be a text, not \w+"):
        header("X", value)


def test_values() -> None:
    assert header("X", " \ta b\t ") == ("X", "a b")
    assert header("X", "café") == ("X", "café")
    assert header("X", "") == ("X", "")
    assert header("X", 3) == ("X", "3")
    assert header("X", 2.5) == ("X", "2.5")
    secret = Secret("s")
    assert header("X", secret) == ("X", secret)


@pytest.mark.parametrize("name", sorted(SECRET_HEADERS))
def test_credentials_are_secrets(name: str) -> None:
    for spelled in (name, name.title(), name.upper()):
        assert header(spelled, "abc") == (spelled, Secret("abc"))
    with pytest.raises(ConfigurationError, match=f"header {name} is empty"):
        header(name, " ")


# --- heads of answers -------------------------------------------------------------------------


def test_headers_are_a_mapping_without_case() -> None:
    headers = Headers(
        [(b"X-Request-Id", b"r"), (b"Vary", b"a"), (b"vary", b"b"), (b"N", b"caf\xe9")]
    )
    assert headers["x-request-id"] == headers["X-REQUEST-ID"] == "r"
    assert headers["Vary"] == "a, b"
    assert headers["n"] == "café"
    assert list(headers) == ["x-request-id", "vary", "n"]
    assert len(headers) == 3
    assert "VARY" in headers
    assert "other" not in headers
    assert "\u2713" not in headers
    assert headers.get("other") is None
    with pytest.raises(KeyError):
        headers["other"]
    assert headers == {"x-request-id": "r", "vary": "a, b", "n": "café"}
    assert repr(Headers.of({"A": "b"})) == "Headers({'a': 'b'})"
    assert dict(Headers()) == {}


def test_headers_are_pickled() -> None:
    headers = Headers([(b"A", b"\xff"), (b"a", b"b")])
    assert pickle.loads(pickle.dumps(headers)) == headers == Headers.of({"a": "ÿ, b"})


def test_the_request_id() -> None:
    assert ResponseHead(200, Headers.of({"X-Request-ID": "r"})).request_id == "r"
    assert ResponseHead(200, Headers()).request_id is None


# --- requests ---------------------------------------------------------------------------------


class Bytes:
    def pread(self, offset: int, max_bytes: int) -> bytes:
        return b"abc"[offset : offset + max_bytes]


def test_requests() -> None:
    endpoint = Endpoint("https", "h", 8443)
    headers = (("A", "b"), ("Authorization", Secret("Bearer k")))
    request = Request("POST", endpoint, "/v1/x?a=b", headers, b"body")
    assert request.url == "https://h:8443/v1/x?a=b"
    assert request.body_size == 4
    assert request.plain_headers() == [("A", "b"), ("Authorization", "Bearer k")]
    assert "Bearer k" not in repr(request)
    assert "body" not in repr(request)
    source = Bytes()
    assert isinstance(source, BodySource)
    upload = Request("POST", endpoint, "/", (), Upload(source, 3))
    assert upload.body_size == 3
    assert isinstance(upload.body, Upload)
    assert upload.body.replayable


# --- redirects --------------------------------------------------------------------------------


def request_with_key(base_url: str = "https://a.example/v1") -> Request:
    settings = Settings.from_environment(
        {}, api_key="sk-key", base_url=base_url, default_headers={"Cookie": "c=1", "X": "y"}
    )
    return settings.request(models.list_())


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/v1/models",
        "http://a.example/v1/models",
        "https://a.example:444/v1/models",
        "//evil.example/v1/models",
        "https://a.example.evil/v1/models",
    ],
)
def test_credentials_never_go_to_another_origin(location: str) -> None:
    request = request_with_key()
    http1.Http1Exchange().send_head(request)  # a head that was written before is not sent again
    written = bytes(http1.Http1Exchange().send_head(redirected(request, location))).lower()
    assert b"authorization" not in written
    assert b"cookie" not in written
    assert b"\r\nx: y\r\n" in written
    host = location.partition("//")[2].partition("/")[0].encode()
    assert b"\r\nhost: " + host + b"\r\n" in written


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("https://a.example/v2/models?x=y", "/v2/models?x=y"),
        ("https://a.example:443", "/"),
        ("HTTPS://A.EXAMPLE/x", "/x"),
        ("/elsewhere", "/elsewhere"),
        ("other", "/v1/other"),
        ("?page=2", "/v1/models?page=2"),
        ("/%C3%BC#part", "/%C3%BC"),
    ],
)
def test_credentials_go_along_to_the_same_origin(location: str, target: str) -> None:
    request = request_with_key()
    onward = redirected(request, location)
    assert onward.endpoint == request.endpoint
    assert onward.target == target
    assert onward.headers == request.headers
    assert b"sk-key" in http1.Http1Exchange().send_head(onward)


def test_a_redirect_at_a_unix_socket_stays_there() -> None:
    onward = redirected(request_with_key("unix:///tmp/a.sock:/v1"), "/v2")
    assert onward.endpoint.unix_path == "/tmp/a.sock"
    away = redirected(request_with_key("unix:///tmp/a.sock:/v1"), "http://b/v2")
    assert away.endpoint == Endpoint("http", "b", 80)


@given(st.text() | st.text().map("https://{}".format))
@example("http://[bad")
@example("http://\u2100/")
@example("ftp://h/")
@example("https://user@h/")
@example("https://h:99999/")
@example("https:///x")
@example(f"https://{'a' * 64}/")
@example("https://a..b/")
@example("/\xff")
@example("/a\r\nX: y")
def test_any_location_is_a_request_or_a_typed_error(location: str) -> None:
    try:
        onward = redirected(request_with_key(), location)
    except ProtocolError:
        return
    assert served(onward).target == onward.target.encode()
