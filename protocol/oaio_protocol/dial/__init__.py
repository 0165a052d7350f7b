"""From a connected socket to one that a request can be sent on: what a proxy wants, then TLS.

A small script of the same kind as a call's: a generator over steps, each of which a backend
performs and answers with one outcome.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import TYPE_CHECKING, TypeVar

import h11

from .. import failures
from .._values import Value, value
from ..actions import Failed, Outcome, Receive, Send
from ..errors import ProxyError
from ..http import Endpoint, Headers, ResponseHead
from ..http1 import MAX_HEAD_SIZE
from ..secrets import SecretBytes

if TYPE_CHECKING:
    from .proxy import Proxy

__all__ = ["HTTP_1_1", "Handshake", "StartTLS", "Step", "ask", "handshakes"]

T = TypeVar("T")


@value
class StartTLS(Value):
    """Encrypt the connection from here on, also one that is encrypted already.

    Attributes:
        host: what the certificate must be for.
        alpn: the protocols to offer (RFC 7301), the preferred one first.
    """

    host: str
    alpn: tuple[str, ...]


Step = Send | Receive | StartTLS
Handshake = Generator[Step, Outcome, T]
Socks = Callable[[Endpoint, "Proxy", float], Handshake[None]]
"""Asks a SOCKS proxy for a tunnel to an endpoint by a deadline; the protocol is a backend's."""

HTTP_1_1 = ("http/1.1",)
"""What to offer where nothing else will do (RFC 7301 section 6)."""
_REASON_SIZE = 16 * 1024
"""How much of the page with which a proxy refuses is read, in bytes."""


def handshakes(
    endpoint: Endpoint,
    deadline: float,
    *,
    alpn: tuple[str, ...] = HTTP_1_1,
    socks: Socks | None = None,
) -> Handshake[None]:
    """Make a connection to `endpoint.peer` one to `endpoint` itself, by `deadline`.

    Raises:
        ProxyError: the proxy refused.
        OSError: the error with which a step failed.
    """
    proxy = endpoint.proxy
    if proxy is not None:
        if proxy.tls:
            yield from ask(StartTLS(proxy.host, HTTP_1_1))  # whatever goes through it
        try:
            if proxy.is_socks and socks is not None:
                yield from socks(endpoint, proxy, deadline)
            elif not endpoint.forwarded:
                yield from _tunnel(endpoint, proxy, deadline)
        except ProxyError as error:
            failures.redact(error, proxy.secrets)  # it may have sent back what it got
            raise
    if endpoint.tls:
        yield from ask(StartTLS(endpoint.host, alpn))


def ask(step: Step) -> Handshake[bytes]:
    """Yield `step`; return what came, or raise the error with which it failed."""
    outcome = yield step
    if isinstance(outcome, Failed):
        try:
            raise outcome.error
        finally:
            del outcome  # it holds this frame: they would be a cycle
    return outcome.data


def _tunnel(endpoint: Endpoint, proxy: Proxy, deadline: float) -> Handshake[None]:
    """Ask an HTTP proxy for a tunnel (RFC 9110 section 9.3.6)."""
    http = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD_SIZE)
    host = f"[{endpoint.host}]" if ":" in endpoint.host else endpoint.host
    target = f"{host}:{endpoint.port}"
    fields = [("Host", target), *proxy.authorization]
    head = http.send(h11.Request(method="CONNECT", target=target, headers=fields)) or b""
    yield from ask(Send(SecretBytes(head + (http.send(h11.EndOfMessage()) or b"")), deadline))
    try:
        answer = yield from _answer(http, proxy, deadline)
    except h11.RemoteProtocolError as error:
        text = f"the proxy {proxy} broke HTTP/1.1: {error}"
        raise ProxyError(text, proxy=str(proxy), retryable=False) from error
    if not 200 <= answer.status_code < 300:
        page = yield from _page(http, deadline)
        raise failures.from_proxy(answer, page, proxy, f"a tunnel to {target}")
    if http.trailing_data[0]:
        # With TLS the client speaks first: these are no server's.
        text = f"the proxy {proxy} sent bytes through the tunnel before there was one"
        raise ProxyError(text, proxy=str(proxy), retryable=False)


def _answer(http: h11.Connection, proxy: Proxy, deadline: float) -> Handshake[ResponseHead]:
    """Read the head of the proxy's answer."""
    while True:
        event = http.next_event()
        if isinstance(event, h11.Response):
            return ResponseHead(event.status_code, Headers(event.headers.raw_items()))
        if event is h11.NEED_DATA:
            data = yield from ask(Receive(_REASON_SIZE, deadline))
            if not data:
                raise lost(proxy)
            http.receive_data(data)


def _page(http: h11.Connection, deadline: float) -> Handshake[bytes]:
    """Read what the proxy says about its refusal, or as much as comes of it."""
    page = b""
    with suppress(h11.RemoteProtocolError):  # the refusal itself is known
        while len(page) < _REASON_SIZE:
            event = http.next_event()
            if isinstance(event, h11.Data):
                page += event.data
            elif event is h11.NEED_DATA:
                outcome = yield Receive(_REASON_SIZE, deadline)
                if isinstance(outcome, Failed):
                    break
                http.receive_data(outcome.data)
            else:
                break
    return page


def lost(proxy: Proxy) -> ProxyError:
    """Return the error for a proxy that closed the connection instead of answering."""
    text = f"the proxy {proxy} closed the connection before there was a tunnel"
    return ProxyError(text, proxy=str(proxy))
