"""Which proxy an origin is reached through, and what its URL may look like."""

from __future__ import annotations

import pickle
from base64 import b64decode
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol import http1
from oaio_protocol.config import PROXY_VARIABLES, Settings
from oaio_protocol.dial.proxy import Proxies, Proxy
from oaio_protocol.errors import ConfigurationError, OpenAIError, ProxyError
from oaio_protocol.failures import from_proxy, from_response
from oaio_protocol.http import Endpoint, Headers, ResponseHead, Url
from oaio_protocol.http.messages import HttpResponse
from oaio_protocol.http.redirects import redirected
from oaio_protocol.json import standard_loads
from oaio_protocol.operations import models

API = Url.parse("https://api.test/v1").endpoint
PLAIN = Url.parse("http://api.test/v1").endpoint


def chosen(environment: dict[str, str], endpoint: Endpoint = API) -> str | None:
    """Return the proxy that `environment` names for `endpoint`, as a text."""
    rules = Proxies.from_environment(environment)
    proxy = rules.choose(endpoint) if rules is not None else None
    return None if proxy is None else str(proxy)


def at(host: str, port: int = 443, scheme: str = "https") -> Endpoint:
    return Endpoint(scheme, host, port)


# The URL of a proxy


@pytest.mark.parametrize(
    ("text", "shown", "login"),
    [
        ("http://proxy.test:3128", "http://proxy.test:3128", None),
        ("proxy.test:3128", "http://proxy.test:3128", None),
        ("proxy.test", "http://proxy.test:80", None),
        ("PROXY.test/", "http://proxy.test:80", None),
        ("https://proxy.test", "https://proxy.test:443", None),
        ("socks5://[::1]", "socks5://[::1]:1080", None),
        ("socks5h://10.0.0.1:9", "socks5h://10.0.0.1:9", None),
        ("http://user:pass@proxy.test", "http://proxy.test:80", b"user:pass"),
        ("user:pass@proxy.test:1", "http://proxy.test:1", b"user:pass"),
        ("http://user@proxy.test", "http://proxy.test:80", b"user:"),
        ("http://@proxy.test", "http://proxy.test:80", None),
        ("http://u%40x:p%3Aw%2F@proxy.test", "http://proxy.test:80", b"u@x:p:w/"),
        ("http://ü:%C3%A4@proxy.test", "http://proxy.test:80", "ü:ä".encode()),
        ("http://bücher.test", "http://xn--bcher-kva.test:80", None),
    ],
)
def test_a_url_is_read(text: str, shown: str, login: bytes | None) -> None:
    proxy = Proxy.parse(text)
    assert str(proxy) == shown
    assert (None if proxy.login is None else b64decode(proxy.login.reveal())) == login


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "cannot be read|must name a host"),
        ("http://", "must name a host"),
        ("http://proxy.test:0", "a port that is not 0"),
        ("http://hunter2:hunter2@proxy.test:99999", "cannot be read"),
        ("http://user:hunter2/x@proxy.test:1", "cannot be read"),
        ("http://user:hunter2@proxy.test:1/path", "cannot be read"),
        ("http://user:hunter2#@proxy.test:1", "cannot be read"),
        ("http://user:hunter2@proxy.test?x", "cannot be read"),
        ("http://user:hunter2@proxy.test\r\nx: y", "cannot be read"),
        ("http://user:hunter2@[::1", "cannot be read"),
        ("socks4://user:hunter2@proxy.test", "must begin with one of http://, https://, socks5://"),
        ("socks://proxy.test", "must begin with"),
        ("ftp://user:hunter2@proxy.test", "must begin with"),
        ("http://us%3Aer:hunter2@proxy.test", "must not hold a colon"),
        ("http://user:hunter2%0D%0A@proxy.test", "control character"),
        (f"socks5://user:{'hunter2' * 40}@proxy.test", "255 bytes"),
        ("http://user:hunter2@pro xy.test", "cannot be read"),
        ("http://user:hunter2\udce9@proxy.test", "cannot be read"),
        (f"http://user:hunter2@{'a' * 64}.test", "no valid name"),
    ],
)
def test_a_broken_url_is_refused_without_showing_it(text: str, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem) as caught:
        Proxy.parse(text)
    error: BaseException | None = caught.value
    while error is not None:
        assert "hunter2" not in repr(error)
        error = error.__cause__ or error.__context__


@given(user=st.text(), password=st.text(), scheme=st.sampled_from(["http", "socks5"]))
def test_any_login_is_read_back_or_refused(user: str, password: str, scheme: str) -> None:
    try:
        pair = user.encode(), password.encode()
        text = f"{scheme}://{quote(user, safe='')}:{quote(password, safe='')}@proxy.test"
    except UnicodeEncodeError:  # a lone surrogate is no text to encode
        return
    try:
        proxy = Proxy.parse(text)
    except ConfigurationError:
        controls = any(byte < 0x20 or byte == 0x7F for byte in b"".join(pair))
        assert ":" in user or controls or max(map(len, pair)) > 255
        return
    assert (proxy.user_and_password or (b"", b"")) == pair


@given(st.text())
def test_any_text_is_a_proxy_or_a_configuration_error(text: str) -> None:
    try:
        proxy = Proxy.parse(text)
    except ConfigurationError:
        return
    assert Proxy.parse(str(proxy)) == Proxy(proxy.scheme, proxy.host, proxy.port)


def test_the_login_is_shown_nowhere() -> None:
    proxy = Proxy.parse("http://user:hunter2@proxy.test:1")
    rules = Proxies.of(proxy, {})
    assert rules is not None
    settings = Settings(base_url=Url.parse("http://api.test/v1"), proxies=rules)
    request = settings.request(models.list_())
    endpoint = request.endpoint
    assert endpoint.proxy == proxy
    assert proxy.login is not None
    for shown in (proxy, rules, settings, request, endpoint, http1.Http1Exchange()):
        for text in (repr(shown), str(shown)):
            assert "hunter2" not in text
            assert proxy.login.reveal() not in text
    assert str(endpoint) == "http://api.test through the proxy http://proxy.test:1"
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(proxy)


def test_proxies_are_equal_by_their_login_too() -> None:
    one, two = (Proxy.parse(f"http://user:{word}@proxy.test") for word in ("a", "b"))
    assert one == Proxy.parse("http://user:a@proxy.test")
    assert one != two
    assert hash(one) == hash(two)
    assert Endpoint("https", "a", 443, None, one) != Endpoint("https", "a", 443, None, two)
    assert Endpoint("https", "a", 443, None, one) != Endpoint("https", "a", 443)


def test_what_is_secret_about_a_proxy() -> None:
    def secrets(text: str) -> list[str]:
        return [secret.reveal() for secret in Proxy.parse(text).secrets]

    assert secrets("http://proxy.test") == []
    assert secrets("http://user:hunter2@proxy.test") == ["dXNlcjpodW50ZXIy", "hunter2"]
    assert secrets("http://user@proxy.test") == ["dXNlcjo="]
    assert secrets("http://u:%FF@proxy.test") == ["dTr/"]


# The environment


@pytest.mark.parametrize(
    ("environment", "https", "http"),
    [
        ({}, None, None),
        ({"HTTPS_PROXY": "a:1"}, "http://a:1", None),
        ({"HTTP_PROXY": "a:1"}, None, "http://a:1"),
        ({"ALL_PROXY": "socks5://a"}, "socks5://a:1080", "socks5://a:1080"),
        ({"ALL_PROXY": "a:1", "HTTP_PROXY": "b:2"}, "http://a:1", "http://b:2"),
        ({"HTTPS_PROXY": "A:1", "https_proxy": "b:2"}, "http://b:2", None),
        ({"HTTPS_PROXY": "a:1", "https_proxy": ""}, None, None),
        ({"HTTPS_PROXY": " "}, None, None),
        ({"HTTPS_PROXY": " a:1 "}, "http://a:1", None),
        ({"HTTPS_PROXY": "", "all_proxy": "c:3"}, "http://c:3", "http://c:3"),
        # https://httpoxy.org: under CGI this one is a header field of the client's.
        ({"HTTP_PROXY": "evil:1", "REQUEST_METHOD": "GET"}, None, None),
        ({"http_proxy": "a:1", "HTTP_PROXY": "evil:1", "REQUEST_METHOD": ""}, None, "http://a:1"),
        ({"HTTPS_PROXY": "a:1", "REQUEST_METHOD": "GET"}, "http://a:1", None),
        ({"NO_PROXY": "*"}, None, None),
        ({"FTP_PROXY": "a:1", "Https_Proxy": "a:1"}, None, None),
    ],
)
def test_the_environment(environment: dict[str, str], https: str | None, http: str | None) -> None:
    assert (chosen(environment), chosen(environment, PLAIN)) == (https, http)


@pytest.mark.parametrize(
    ("without", "endpoint", "is_without"),
    [
        ("*", at("anything"), True),
        ("api.test", at("api.test"), True),
        ("api.test", at("eu.api.test"), True),
        ("api.test", at("myapi.test"), False),
        ("api.test", at("api.test.evil"), False),
        (".api.test", at("eu.api.test"), True),
        (".api.test", at("api.test"), True),
        (".api.test", at("myapi.test"), False),
        ("*.api.test", at("eu.api.test"), True),
        ("*.api.test", at("api.test"), False),
        ("API.Test", at("api.test"), True),
        ("api.test.", at("api.test"), True),
        ("api.test", at("api.test."), True),
        ("a, api.test ,b", at("api.test"), True),
        ("a api.test\tb", at("api.test"), True),
        (",,", at("api.test"), False),
        ("b\u00fccher.test", at("xn--bcher-kva.test"), True),
        ("*.B\u00fccher.test:443", at("api.xn--bcher-kva.test"), True),
        ("\u00fc" * 99 + ".test", at("api.test"), False),
        (".", at("api.test"), False),
        ("test", at("api.test"), True),
        ("api.test:443", at("api.test"), True),
        ("api.test:443", at("eu.api.test"), True),
        ("api.test:8443", at("api.test"), False),
        ("api.test:8443", at("api.test", 8443), True),
        ("*:8443", at("api.test", 8443), True),
        ("*:8443", at("api.test"), False),
        ("localhost", at("localhost"), True),
        ("localhost", at("127.0.0.1"), False),
        ("127.0.0.1", at("127.0.0.1"), True),
        ("127.0.0.1:80", at("127.0.0.1", 80), True),
        ("127.0.0.1:80", at("127.0.0.1", 81), False),
        ("0.0.1", at("127.0.0.1"), False),
        ("10.0.0.0/8", at("10.1.2.3"), True),
        ("10.0.0.0/8", at("11.1.2.3"), False),
        ("10.1.2.3/8", at("10.9.9.9"), True),
        ("10.0.0.0/8", at("10.0.0.0.test"), False),
        ("10.0.0.0/99", at("10.0.0.0"), False),
        ("::1", at("::1"), True),
        ("0:0:0:0:0:0:0:1", at("::1"), True),
        ("[::1]", at("::1"), True),
        ("[::1]:443", at("::1"), True),
        ("[::1]:80", at("::1"), False),
        ("fd00::/8", at("fd12::3"), True),
        ("fd00::/8", at("fe80::3"), False),
        ("::/0", at("10.0.0.1"), False),
        ("0.0.0.0/0", at("::1"), False),
        ("0.0.0.0/0", at("api.test"), False),
    ],
)
def test_what_is_reached_without(without: str, endpoint: Endpoint, is_without: bool) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        found = chosen({"ALL_PROXY": "proxy.test:1", name: without}, endpoint)
        assert found == (None if is_without else "http://proxy.test:1")


@given(st.text(), st.sampled_from(["api.test", "127.0.0.1", "::1", "a"]), st.integers(1, 65535))
def test_any_list_of_exceptions_can_be_read(without: str, host: str, port: int) -> None:
    environment = {"ALL_PROXY": "p", "NO_PROXY": without}
    assert chosen(environment, at(host, port)) in (None, "http://p:80")
    also = {**environment, "NO_PROXY": f"{without},{host}"}
    assert chosen(also, at(host, port)) is None


def test_a_broken_variable_matters_only_if_it_is_needed() -> None:
    environment = {"HTTP_PROXY": "socks4://hunter2@a", "HTTPS_PROXY": "b:1", "NO_PROXY": "here"}
    assert chosen(environment) == "http://b:1"
    assert chosen(environment, at("here", 80, "http")) is None
    with pytest.raises(ConfigurationError, match=r"^HTTP_PROXY: the proxy must begin") as caught:
        chosen(environment, PLAIN)
    assert "hunter2" not in str(caught.value)


def test_the_argument_goes_before_the_environment() -> None:
    environment = {"HTTPS_PROXY": "env:1", "NO_PROXY": "*"}

    def choice(proxy: object) -> str | None:
        rules = Proxies.of(proxy, environment)
        found = rules.choose(API) if rules is not None else None
        return None if found is None else str(found)

    assert choice(None) is None
    assert choice(False) is None
    assert choice(" socks5://given ") == "socks5://given:1080"
    assert choice(Proxy.parse("given")) == "http://given:80"
    environment["NO_PROXY"] = ""
    assert choice(None) == "http://env:1"
    assert choice(False) is None


@pytest.mark.parametrize("proxy", [True, 3, b"http://a", {"https": "a"}, ""])
def test_other_arguments_are_refused(proxy: object) -> None:
    with pytest.raises(ConfigurationError):
        Proxies.of(proxy, {})


def test_the_names_of_all_variables() -> None:
    assert set(PROXY_VARIABLES) == {
        "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"
    }  # fmt: skip
    for name in PROXY_VARIABLES:
        assert Proxies.from_environment({name: "a"}) is not None
    assert Proxies.from_environment({"NO_PROXY": "*"}) is None


# What requests become


def settings_for(base_url: str, proxy: str, **environment: str) -> Settings:
    if environment:
        return Settings(Url.parse(base_url), proxies=Proxies.from_environment(environment))
    return Settings(Url.parse(base_url), proxies=Proxies.of(proxy, {}))


def head_of(settings: Settings) -> bytes:
    return bytes(http1.Http1Exchange().send_head(settings.request(models.list_()))).lower()


def test_an_http_proxy_gets_the_absolute_form_and_the_login() -> None:
    head = head_of(settings_for("http://api.test:8080/v1", "http://user:hunter2@proxy.test"))
    assert head.startswith(b"get http://api.test:8080/v1/models http/1.1\r\n")
    assert b"\r\nhost: api.test:8080\r\n" in head
    assert b"\r\nproxy-authorization: basic dxnlcjpodw50zxiy\r\n" in head


@pytest.mark.parametrize(
    ("base_url", "proxy"),
    [
        ("https://api.test/v1", "http://user:hunter2@proxy.test"),
        ("https://api.test/v1", "https://user:hunter2@proxy.test"),
        ("http://api.test/v1", "socks5://user:hunter2@proxy.test"),
        ("http+unix://%2Fa/v1", "http://user:hunter2@proxy.test"),
    ],
)
def test_through_a_tunnel_the_server_sees_nothing_of_the_proxy(base_url: str, proxy: str) -> None:
    head = head_of(settings_for(base_url, proxy))
    assert head.startswith(b"get /v1/models http/1.1\r\n")
    assert b"proxy" not in head


def test_a_unix_socket_is_reached_without() -> None:
    settings = settings_for("http+unix://%2Fa/v1", "http://proxy.test")
    assert settings.request(models.list_()).endpoint.proxy is None


def test_where_to_connect_to() -> None:
    through = settings_for("https://api.test/v1", "proxy.test:3128").request(models.list_())
    assert through.endpoint.peer == ("proxy.test", 3128)
    assert not through.endpoint.forwarded
    assert API.peer == ("api.test", 443)
    assert not PLAIN.forwarded


def test_another_base_url_may_have_another_proxy() -> None:
    old = settings_for("https://a.test/v1", "", HTTPS_PROXY="s:1", HTTP_PROXY="p:1", NO_PROXY="c")
    assert str(old.request(models.list_()).endpoint.proxy) == "http://s:1"
    new = old.with_changes(base_url="http://b.test/v1")
    assert str(new.request(models.list_()).endpoint.proxy) == "http://p:1"
    assert old.with_changes(base_url="http://c/v1").request(models.list_()).endpoint.proxy is None


def test_a_redirect_chooses_its_own_proxy() -> None:
    settings = settings_for(
        "https://a.test/v1", "", HTTPS_PROXY="s:1", HTTP_PROXY="u:hunter2@p:1", NO_PROXY="c.test"
    )
    request = settings.request(models.list_())

    def onward(location: str) -> Endpoint:
        return redirected(request, location, settings.proxies).endpoint

    assert onward("/v2") == request.endpoint
    assert str(onward("https://b.test/").proxy) == "http://s:1"
    assert onward("https://c.test/").proxy is None
    assert str(onward("http://b.test/").proxy) == "http://p:1"
    away = redirected(request, "http://b.test/x", settings.proxies)
    written = bytes(http1.Http1Exchange().send_head(away))
    assert written.startswith(b"GET http://b.test/x HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic " in written


def test_the_settings_know_the_secrets_of_their_proxy() -> None:
    settings = settings_for("http://api.test/v1", "http://user:hunter2@proxy.test")
    assert "hunter2" in [secret.reveal() for secret in settings.secrets]
    assert not settings.has_credentials  # for the server


# Refusals


@pytest.mark.parametrize(
    ("status", "retryable"),
    [(400, False), (403, False), (407, False), (408, True), (429, True), (502, True), (503, True)],
)
def test_a_refusal_says_that_it_was_the_proxy(status: int, retryable: bool) -> None:
    head = ResponseHead(status, Headers([(b"Retry-After", b"7")]))
    page = b"<h1>No\r\n  way</h1>" + b"x" * 10_000
    proxy = Proxy.parse("http://user:hunter2@proxy.test:1")
    error = from_proxy(head, page, proxy, "a tunnel to api.test:443")
    start = f"the proxy http://proxy.test:1 refused a tunnel to api.test:443: HTTP {status}"
    assert error.message.startswith(start)
    assert "<h1>No way</h1>" in error.message
    assert len(error.message) < 2000
    assert (error.status_code, error.retryable, error.retry_after) == (status, retryable, 7)
    assert error.proxy == "http://proxy.test:1"
    answer = error.response
    assert isinstance(answer, HttpResponse)
    assert (answer.status_code, dict(answer.headers)) == (status, {"retry-after": "7"})
    assert (page.startswith(answer.content), answer.content[:4]) == (True, b"<h1>")
    again: OpenAIError = pickle.loads(pickle.dumps(error))
    assert (type(again), again.message, vars(again)) == (ProxyError, error.message, vars(error))


def test_a_407_is_the_proxys_also_without_a_tunnel() -> None:
    error = from_response(ResponseHead(407, Headers()), b"", standard_loads, None)
    assert isinstance(error, ProxyError)
    assert not error.retryable
    assert "user name or password" in error.message
