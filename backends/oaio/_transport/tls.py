"""Where a client's TLS settings come from."""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from oaio_protocol.errors import ConfigurationError

if TYPE_CHECKING:
    import socket
    import ssl

    from oaio_protocol.http import Endpoint

    from .nested import NestedTLS

HTTP2_BY_DEFAULT = False
"""Whether HTTP/2 is spoken where TLS agrees upon it, if the user says nothing."""

Http2 = bool | Literal["prior-knowledge"]
_OFFERS: dict[Http2, tuple[str, ...]] = {
    True: ("h2", "http/1.1"),
    False: ("http/1.1",),
    "prior-knowledge": ("h2",),
}

_offering = threading.Lock()
"""Held between the setting of a context's offer and its use: contexts are shared."""


class TLS:
    """The TLS settings of one client, made when the first https connection is opened.

    Args:
        context: the user's, if there is one.
        alpn: the protocols to offer to a server, the preferred one first.

    Attributes:
        http2: whether a connection may turn out to speak HTTP/2, and so to carry many calls.
    """

    def __init__(
        self, context: ssl.SSLContext | None = None, alpn: tuple[str, ...] = ("http/1.1",)
    ) -> None:
        self._context, self.alpn = context, alpn
        self.http2 = "h2" in alpn

    @classmethod
    def of(cls, context: ssl.SSLContext | None, http2: Http2 | None) -> TLS:
        """Return the settings for what the user says of HTTP/2; `None` is the default.

        Raises:
            ConfigurationError: it is nothing that can be said of it, or `context` is none.
        """
        wish: Any = HTTP2_BY_DEFAULT if http2 is None else http2
        if not isinstance(wish, bool | str) or wish not in _OFFERS:
            raise ConfigurationError(
                f"http2 must be True, False or 'prior-knowledge', not {wish!r}"
            )
        if context is not None:
            import ssl

            if not isinstance(context, ssl.SSLContext):
                kind = type(context).__name__
                raise ConfigurationError(f"ssl_context must be an ssl.SSLContext, not {kind}")
        return cls(context, _OFFERS[wish])

    def changed(self, context: ssl.SSLContext | None, http2: Http2 | None) -> TLS:
        """Return these settings with what is not `None` in the place of their own; see `of`."""
        said = TLS.of(context, http2)
        alpn = self.alpn if http2 is None else said.alpn
        return TLS(self._context if context is None else context, alpn)

    def may_share(self, endpoint: Endpoint) -> bool:
        """Tell whether a connection to `endpoint` might speak HTTP/2.

        Without TLS that is so if nothing else is offered: it is known before (RFC 9113 section
        3.3). Of a proxy that reads the requests it is not known.
        """
        return endpoint.tls or (self.alpn == ("h2",) and not endpoint.forwarded)

    def speaks_http2(self, agreed: str | None, endpoint: Endpoint) -> bool:
        """Tell whether a new connection does, for which `agreed` was agreed upon by ALPN."""
        return agreed == "h2" if endpoint.tls else self.may_share(endpoint)

    def start(
        self, sock: socket.socket, host: str, alpn: tuple[str, ...]
    ) -> ssl.SSLSocket | NestedTLS:
        """Wrap `sock`, which must be connected; the handshake is still to be done.

        A plain socket lives on in the `SSLSocket`, an `SSLSocket` below the `NestedTLS`. An end
        without TLS's own is an error here, because the answer may have been cut (RFC 8446 section
        6.1).
        """
        import ssl

        context = self.context
        with _offering:
            # Each time: the last connection of this context may have been another client's, or to a
            # proxy. ssl has no offer of a connection's own.
            context.set_alpn_protocols(list(alpn))
            if isinstance(sock, ssl.SSLSocket):
                from .nested import NestedTLS

                return NestedTLS(sock, context, host)
            return context.wrap_socket(
                sock,
                server_hostname=host,
                do_handshake_on_connect=False,
                suppress_ragged_eofs=False,
            )

    @property
    def context(self) -> ssl.SSLContext:
        """The user's context, or the one that verifies against the system's trust store."""
        return self._context if self._context is not None else default_context()


@lru_cache(maxsize=1)
def default_context() -> ssl.SSLContext:
    """Return the context that verifies against the system's trust store; TLS 1.2 or later.

    One for all clients: reading the store takes tens of milliseconds.
    """
    import ssl  # takes a while, and is not needed for http

    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def want_read() -> type[OSError]:
    """Return the error of a TLS socket that has to read before it can go on."""
    import ssl

    return ssl.SSLWantReadError


def want_write() -> type[OSError]:
    """Return the error of a TLS socket that has to write before it can go on."""
    import ssl

    return ssl.SSLWantWriteError
