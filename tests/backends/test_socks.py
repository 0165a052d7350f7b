"""What is said to a SOCKS5 proxy, step by step. Real ones are in `test_proxies`."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import oaio
from oaio._transport.socks import tunnel
from oaio_protocol.actions import Ok, Receive, Send
from oaio_protocol.dial.proxy import Proxy
from oaio_protocol.errors import ConfigurationError, ProxyError
from oaio_protocol.http import Endpoint

LOGIN = b"\x01\x04user\x07hunter2"
TO_NAME = b"\x05\x01\x00\x03\x08api.test\x01\xbb"
GOOD = b"\x05\x00\x00\x01\x7f\x00\x00\x01\x12\x34"


def run(proxy: str, answers: bytes, host: str = "api.test", at_once: int = 99) -> tuple[bytes, int]:
    """Return what was sent, and how many bytes of `answers` were left; then comes the end."""
    script = tunnel(Endpoint("https", host, 443), Proxy.parse(proxy), 9.0)
    sent, outcome = b"", None
    while True:
        try:
            step = next(script) if outcome is None else script.send(outcome)
        except StopIteration:
            return sent, len(answers)
        outcome = Ok()
        if isinstance(step, Send):
            sent += step.data
        elif isinstance(step, Receive):
            size = min(step.max_bytes, at_once)
            outcome, answers = Ok(answers[:size]), answers[size:]


def refused(proxy: str, answers: bytes) -> ProxyError:
    with pytest.raises(ProxyError) as caught:
        run(proxy, answers)
    assert caught.value.proxy == "socks5://proxy.test:1080"
    assert "hunter2" not in repr(caught.value)
    return caught.value


@pytest.mark.parametrize("at_once", [1, 2, 3, 99])
def test_a_tunnel(at_once: int) -> None:
    for address in (
        b"\x01\x7f\x00\x00\x01",
        b"\x04" + bytes(16),
        b"\x03\x04host",
        b"\x03\x00",
    ):
        answers = b"\x05\x00" + b"\x05\x00\x00" + address + b"\x12\x34" + b"the server's"
        sent, left = run("socks5://proxy.test", answers, at_once=at_once)
        assert sent == b"\x05\x01\x00" + TO_NAME
        assert left == len(b"the server's"), "it read what is the server's"


def test_the_proxy_gets_names_and_addresses_as_they_are() -> None:
    for scheme in ("socks5", "socks5h"):
        for host, written in (
            ("api.test", b"\x03\x08api.test"),
            ("10.0.0.1", b"\x01\x0a\x00\x00\x01"),
            ("::1", b"\x04" + bytes(15) + b"\x01"),
        ):
            sent, _ = run(f"{scheme}://proxy.test", b"\x05\x00" + GOOD, host)
            assert sent.endswith(b"\x05\x01\x00" + written + b"\x01\xbb")


def test_a_login() -> None:
    sent, _ = run("socks5://user:hunter2@proxy.test", b"\x05\x02\x01\x00" + GOOD)
    assert sent == b"\x05\x02\x00\x02" + LOGIN + TO_NAME


def test_a_login_that_is_not_asked_for_is_not_given() -> None:
    sent, _ = run("socks5://user:hunter2@proxy.test", b"\x05\x00" + GOOD)
    assert b"hunter2" not in sent


@pytest.mark.parametrize(
    ("proxy", "answers", "says", "retryable"),
    [
        ("user:hunter2@", b"\x05\x02\x01\x01", "refused the user name or the password", False),
        ("user:hunter2@", b"\x05\xff", "refused the login", False),
        ("", b"\x05\xff", "without a user name", False),
        ("", b"\x05\x02", "without a user name", False),
        ("", b"\x05\x00\x05\x01", "api.test:443: general server failure", True),
        ("", b"\x05\x00\x05\x02", "connection not allowed by ruleset", False),
        ("", b"\x05\x00\x05\x04", "host unreachable", True),
        ("", b"\x05\x00\x05\x05\x00\x00\x00\x00", "connection refused", True),
        ("", b"\x05\x00\x05\x08", "address type not supported", False),
        ("", b"\x05\x00\x05\x63", "reply 99", False),
        ("", b"HTTP/1.1 400 Bad Request\r\n", "does not speak SOCKS5", False),
        ("", b"\x05\x07", "does not speak SOCKS5", False),
        ("", b"\x05\x00\x04\x00\x00\x01" + bytes(6), "does not speak SOCKS5", False),
        ("", b"\x05\x00\x05\x00\x00\x09\x01\x01\x01\x01", "does not speak SOCKS5", False),
        ("", b"", "closed the connection", True),
        ("", b"\x05", "closed the connection", True),
        ("", b"\x05\x00\x05\x00\x00\x01\x7f", "closed the connection", True),
    ],
)
def test_refusals(proxy: str, answers: bytes, says: str, retryable: bool) -> None:
    error = refused(f"socks5://{proxy}proxy.test", answers)
    assert says in error.message
    assert error.retryable is retryable


def test_a_name_that_socks_cannot_carry() -> None:
    with pytest.raises(ProxyError) as caught:
        run("socks5://proxy.test", b"\x05\x00" + GOOD, ".".join(["a" * 60] * 5))
    assert not caught.value.retryable


@given(st.binary(max_size=40), st.sampled_from(["", "user:hunter2@"]))
def test_whatever_a_proxy_says_ends_in_a_tunnel_or_a_proxy_error(data: bytes, login: str) -> None:
    try:
        run(f"socks5://{login}proxy.test", data)
    except ProxyError:
        return
    assert data[:2] in (b"\x05\x00", b"\x05\x02")


def test_without_socksio(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socksio", None)
    for client in (oaio.OpenAI, oaio.AsyncOpenAI):
        with pytest.raises(ConfigurationError, match=r"pip install 'oaio\[socks\]'"):
            client(api_key="k", proxy="socks5://proxy.test")
    monkeypatch.setenv("ALL_PROXY", "socks5://proxy.test")
    with pytest.raises(ConfigurationError, match="proxy=False"):
        oaio.OpenAI(api_key="k")
    oaio.OpenAI(api_key="k", proxy=False).close()
    with pytest.raises(ConfigurationError, match="socksio"):
        run("socks5://proxy.test", b"")
