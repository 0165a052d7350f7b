"""What is said to a proxy, and when TLS begins: the script, step by step."""

from __future__ import annotations

import pickle
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.actions import Failed, Ok, Outcome, Receive, Send
from oaio_protocol.dial import Handshake, StartTLS, Step, handshakes
from oaio_protocol.dial.proxy import Proxy
from oaio_protocol.errors import ProxyError
from oaio_protocol.http import Endpoint

BOTH = ("h2", "http/1.1")
TO_SERVER = StartTLS("api.test", BOTH)
GRANTED = b"HTTP/1.1 200 Connection established\r\n\r\n"


def endpoint(proxy: str | None, scheme: str = "https", host: str = "api.test") -> Endpoint:
    port = 443 if scheme == "https" else 80
    return Endpoint(scheme, host, port, None, None if proxy is None else Proxy.parse(proxy))


class Talk:
    """Performs a script: answers each `Receive` with the next of `pieces`."""

    def __init__(self, script: Handshake[None], *pieces: bytes | OSError) -> None:
        self.script, self.pieces = script, list(pieces)
        self.sent = b""
        self.steps: list[str | StartTLS] = []

    def run(self) -> Talk:
        outcome: Outcome | None = None
        while True:
            try:
                step: Step = next(self.script) if outcome is None else self.script.send(outcome)
            except StopIteration:
                return self
            outcome = self._perform(step)

    def _perform(self, step: Step) -> Outcome:
        if isinstance(step, StartTLS):
            self.steps.append(step)
            return Ok()
        assert step.deadline == 9.0
        self.steps.append(type(step).__name__)
        if isinstance(step, Send):
            self.sent += step.data
            return Ok()
        assert isinstance(step, Receive)
        piece = self.pieces.pop(0)
        if isinstance(piece, OSError):
            return Failed(piece)
        self.pieces[:0] = [piece[step.max_bytes :]] if piece[step.max_bytes :] else []
        return Ok(piece[: step.max_bytes])


def talk(proxy: str | None, *pieces: bytes | OSError, scheme: str = "https", **more: Any) -> Talk:
    return Talk(handshakes(endpoint(proxy, scheme, **more), 9.0, alpn=BOTH), *pieces)


def refused(
    *pieces: bytes | OSError, proxy: str = "http://user:hunter2@proxy.test:1"
) -> ProxyError:
    with pytest.raises(ProxyError) as caught:
        talk(proxy, *pieces).run()
    error = caught.value
    assert error.proxy == "http://proxy.test:1"
    assert "http://proxy.test:1" in error.message
    for text in (repr(error), repr(vars(error)), repr(error.__cause__)):
        assert "hunter2" not in text
        assert "dXNlcjpodW50ZXIy" not in text
    pickle.loads(pickle.dumps(error))
    return error


def test_without_a_proxy() -> None:
    assert talk(None).run().steps == [TO_SERVER]
    assert talk(None, scheme="http").run().steps == []


def test_http_through_an_http_proxy_needs_no_tunnel() -> None:
    assert talk("http://proxy.test", scheme="http").run().steps == []
    to_proxy = StartTLS("proxy.test", ("http/1.1",))
    assert talk("https://proxy.test", scheme="http").run().steps == [to_proxy]


def test_https_through_an_http_proxy() -> None:
    said = talk("http://user:hunter2@proxy.test", GRANTED).run()
    assert said.steps == ["Send", "Receive", TO_SERVER]
    assert said.sent == (
        b"CONNECT api.test:443 HTTP/1.1\r\nHost: api.test:443\r\n"
        b"Proxy-Authorization: Basic dXNlcjpodW50ZXIy\r\n\r\n"
    )


def test_https_through_an_https_proxy() -> None:
    said = talk("https://proxy.test", GRANTED).run()
    to_proxy = StartTLS("proxy.test", ("http/1.1",))
    assert said.steps == [to_proxy, "Send", "Receive", TO_SERVER]
    assert b"Proxy-Authorization" not in said.sent


def test_a_server_without_a_name() -> None:
    said = talk("http://proxy.test", GRANTED, host="::1").run()
    assert said.sent.startswith(b"CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n")
    assert said.steps[-1] == StartTLS("::1", BOTH)


def test_the_login_is_not_shown_by_what_is_sent() -> None:
    step = next(handshakes(endpoint("http://user:hunter2@proxy.test"), 9.0))
    assert "dXNlcjpodW50ZXIy" not in repr(step)


def test_socks_is_said_by_the_backend() -> None:
    def socks(to: Endpoint, proxy: Proxy, deadline: float) -> Handshake[None]:
        assert (to.host, str(proxy), deadline) == ("api.test", "socks5://proxy.test:1080", 9.0)
        yield Send(b"socks", deadline)

    for scheme, last in (("https", [TO_SERVER]), ("http", [])):
        to = endpoint("socks5://proxy.test", scheme)
        said = Talk(handshakes(to, 9.0, alpn=BOTH, socks=socks)).run()
        assert said.steps == ["Send", *last]


@given(st.lists(st.integers(0, 70), max_size=8))
def test_the_answer_may_come_in_any_pieces(cuts: list[int]) -> None:
    answer = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\n"
    at = [0, *sorted(min(cut, len(answer)) for cut in cuts), len(answer)]
    pieces = [piece for a, b in pairwise(at) if (piece := answer[a:b])]
    assert talk("http://proxy.test", *pieces).run().steps[-1] == TO_SERVER


@pytest.mark.parametrize("status", [200, 204, 299])
def test_any_2xx_grants_the_tunnel(status: int) -> None:
    assert talk("http://proxy.test", b"HTTP/1.1 %d X\r\n\r\n" % status).run().steps[-1] == TO_SERVER


def test_a_refusal_with_its_page() -> None:
    error = refused(
        b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n"
        b"Content-Length: 33\r\n\r\n",
        b"who is dXNlcjpodW50ZXIy? hunter2?",
    )
    assert error.status_code == 407
    assert not error.retryable
    assert error.body == "who is **********? **********?"
    assert "refused a tunnel to api.test:443: HTTP 407 (its user name" in error.message
    assert error.response is not None
    assert error.response.headers["proxy-authenticate"] == "Basic"


@pytest.mark.parametrize(
    "end", [b"", TimeoutError("the deadline passed"), ConnectionResetError("gone")], ids=repr
)
def test_a_refusal_whose_page_does_not_come_whole(end: bytes | OSError) -> None:
    error = refused(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 99\r\n\r\nsome of it", end)
    assert (error.status_code, error.retryable, error.body) == (502, True, "some of it")


def test_a_page_without_end_is_not_read_to_its_end() -> None:
    pieces = [b"HTTP/1.1 403 Forbidden\r\n\r\n", *[b"x" * 10_000] * 9]
    said = talk("http://proxy.test", *pieces)
    with pytest.raises(ProxyError):
        said.run()
    assert len(said.pieces) > 5


def test_a_proxy_that_closes_instead_of_answering() -> None:
    for pieces in ([b""], [b"HTTP/1.1 20", b""], [b"HTTP/1.1 100 Continue\r\n\r\n", b""]):
        error = refused(*pieces)
        assert "closed the connection before there was a tunnel" in error.message
        assert error.retryable
        assert error.status_code is None


@pytest.mark.parametrize(
    "answer",
    [
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"SSH-2.0-OpenSSH_9.9\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nhunter2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nx: " + b"y" * 100_000,
        b"\0" * 100_000,
    ],
    ids=["tls", "ssh", "header", "large", "zeros"],
)
def test_what_is_no_http_proxy(answer: bytes) -> None:
    error = refused(answer, b"")
    assert "broke HTTP/1.1" in error.message
    assert not error.retryable


def test_bytes_before_the_tunnel_are_not_taken_for_the_servers() -> None:
    assert not refused(GRANTED + b"\x16\x03").retryable


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_the_error_of_a_step_comes_out_as_it_is(at: int) -> None:
    script = handshakes(endpoint("https://proxy.test"), 9.0)
    step, failure = next(script), ConnectionResetError("gone")
    for _ in range(at):
        step = script.send(Ok(GRANTED if isinstance(step, Receive) else b""))
    with pytest.raises(ConnectionResetError) as caught:
        script.send(Failed(failure))
    assert caught.value is failure


@given(st.lists(st.binary(min_size=1), max_size=5))
def test_whatever_a_proxy_says_ends_in_tls_or_a_proxy_error(pieces: list[bytes]) -> None:
    said = talk("http://proxy.test", *pieces, b"")
    try:
        said.run()
    except ProxyError:
        return
    assert said.steps[-1] == TO_SERVER
