"""What is said to a SOCKS5 proxy (RFC 1928, RFC 1929); socksio knows its bytes.

The name of the server is always sent to the proxy, which looks it up: so `socks5` is the same as
`socks5h`, as in httpx, and no name leaves the machine another way.
"""

from __future__ import annotations

from typing import Any

from oaio_protocol.actions import Receive, Send
from oaio_protocol.dial import Handshake, ask, lost
from oaio_protocol.dial.proxy import Proxy
from oaio_protocol.errors import ConfigurationError, ProxyError
from oaio_protocol.http import Endpoint
from oaio_protocol.secrets import SecretBytes

_VERSION = 5
_ADDRESS_SIZES = {1: 4, 4: 16}
"""Bytes of an address of IPv4 and IPv6, by its type (RFC 1928 section 6); a name has a length."""
_PASSING = frozenset({1, 3, 4, 5, 6})
"""Replies that may be others in a minute: failures, and servers that do not answer or refuse."""


def library() -> Any:
    """Return socksio.

    Raises:
        ConfigurationError: it is not installed.
    """
    try:
        import socksio
    except ImportError as error:
        raise ConfigurationError(
            "a SOCKS proxy needs socksio: pip install 'oaio[socks]'. If the proxy is named by the "
            "environment and not wanted, proxy=False leaves it out"
        ) from error
    return socksio


def tunnel(endpoint: Endpoint, proxy: Proxy, deadline: float) -> Handshake[None]:
    """Ask `proxy` for a tunnel to `endpoint`.

    Raises:
        ProxyError: it refused, or did not speak SOCKS5.
        ConfigurationError: socksio is not installed.
    """
    socks = library()
    talk = socks.SOCKS5Connection()
    try:
        yield from _log_in(socks, talk, proxy, deadline)
        target = (endpoint.host, endpoint.port)
        command = socks.SOCKS5Command.CONNECT
        talk.send(socks.SOCKS5CommandRequest.from_address(command, target))
        yield from ask(Send(talk.data_to_send(), deadline))
        version, code = reply = yield from _read(2, proxy, deadline)
        if version == _VERSION and code:  # what follows says nothing, and may not come
            why = _reason(socks, reply[1:])
            text = f"the proxy {proxy} refused a tunnel to {endpoint.host}:{endpoint.port}: {why}"
            raise _refused(proxy, text, retryable=code in _PASSING)
        talk.receive_data(reply + (yield from _address(proxy, deadline)))
    except (socks.ProtocolError, OverflowError) as error:  # OverflowError: of a name's length
        raise _refused(proxy, f"the proxy {proxy} does not speak SOCKS5: {error}") from error


def _log_in(socks: Any, talk: Any, proxy: Proxy, deadline: float) -> Handshake[None]:
    method, login = socks.SOCKS5AuthMethod, proxy.user_and_password
    known = [method.NO_AUTH_REQUIRED]
    if login is not None:
        known.append(method.USERNAME_PASSWORD)
    talk.send(socks.SOCKS5AuthMethodsRequest(known))
    yield from ask(Send(talk.data_to_send(), deadline))
    chosen = talk.receive_data((yield from _read(2, proxy, deadline))).method
    if chosen not in known:
        wish = "the login" if login else "to be used without a user name and a password"
        raise _refused(proxy, f"the proxy {proxy} refused {wish}")
    if chosen is method.USERNAME_PASSWORD and login is not None:
        talk.send(socks.SOCKS5UsernamePasswordRequest(*login))
        yield from ask(Send(SecretBytes(talk.data_to_send()), deadline))
        if not talk.receive_data((yield from _read(2, proxy, deadline))).success:
            raise _refused(proxy, f"the proxy {proxy} refused the user name or the password")


def _reason(socks: Any, code: bytes) -> str:
    try:
        return str(socks.SOCKS5ReplyCode(code).name.lower().replace("_", " "))
    except ValueError:
        return f"reply {code[0]}"


def _address(proxy: Proxy, deadline: float) -> Handshake[bytes]:
    """Read the rest of a good reply, and no byte more: what follows is the server's."""
    head = yield from _read(3, proxy, deadline)
    kind, first = head[1], head[2]  # its type, and its first byte or its length
    rest = _ADDRESS_SIZES.get(kind, first + 1) - 1 + 2  # and the port
    return head + (yield from _read(rest, proxy, deadline))


def _read(size: int, proxy: Proxy, deadline: float) -> Handshake[bytes]:
    data = b""
    while len(data) < size:
        piece = yield from ask(Receive(size - len(data), deadline))
        if not piece:
            raise lost(proxy)
        data += piece
    return data


def _refused(proxy: Proxy, text: str, *, retryable: bool = False) -> ProxyError:
    return ProxyError(text, proxy=str(proxy), retryable=retryable)
