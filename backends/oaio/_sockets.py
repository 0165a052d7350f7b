"""What all backends need of the operating system's sockets."""

from __future__ import annotations

import select
import socket
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from oaio_protocol.http import Endpoint

if TYPE_CHECKING:
    import ssl

Address = tuple[socket.AddressFamily, Any]
"""A family and what `connect` takes."""

_KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 30), ("TCP_KEEPCNT", 4))
"""Seconds of silence before the first probe, between probes, and how many may stay unanswered:
routers forget a silent connection after some minutes, and a long answer can be silent that long."""


def numeric_addresses(endpoint: Endpoint) -> list[Address]:
    """Return where to connect to if that is known without a look-up, else an empty list."""
    if endpoint.unix_path is not None:
        return [(socket.AF_UNIX, endpoint.unix_path)]
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, endpoint.host)
        except OSError:
            continue
        return [(family, (endpoint.host, endpoint.port))]
    return []


def addresses(found: Sequence[tuple[Any, Any, int, str, Any]]) -> list[Address]:
    """Return what `getaddrinfo` found as addresses."""
    return [(socket.AddressFamily(family), address) for family, _, _, _, address in found]


def new_socket(family: socket.AddressFamily) -> socket.socket:
    """Return a stream socket that sends at once and notices when its peer is gone."""
    sock = socket.socket(family, socket.SOCK_STREAM)
    if family != socket.AF_UNIX:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in _KEEPALIVE:
            if hasattr(socket, name):
                sock.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    return sock


def start_tls(sock: socket.socket, endpoint: Endpoint, context: ssl.SSLContext) -> ssl.SSLSocket:
    """Wrap `sock`, which must be connected; the handshake is still to be done.

    An end without TLS's own is an error here, because the answer may have been cut (RFC 8446
    section 6.1).
    """
    return context.wrap_socket(
        sock,
        server_hostname=endpoint.host,
        do_handshake_on_connect=False,
        suppress_ragged_eofs=False,
    )


class Quiet:
    """Tells whether a kept socket is as it was left: open, and with nothing to read.

    A server that closed it, or sent something that nobody asked for, made it readable.
    """

    __slots__ = ("_poll", "_sock")

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._poll = None if not hasattr(select, "poll") else select.poll()
        if self._poll is not None:
            self._poll.register(sock.fileno(), select.POLLIN)

    def __call__(self) -> bool:
        if self._poll is not None:
            return not self._poll.poll(0)
        return not select.select([self._sock], [], [], 0)[0]
