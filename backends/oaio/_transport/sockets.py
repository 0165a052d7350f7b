"""What all backends need of the operating system's sockets."""

from __future__ import annotations

import errno
import select
import socket
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from oaio_protocol.http import Endpoint

if TYPE_CHECKING:
    from oaio_protocol.dial import Socks

Address = tuple[socket.AddressFamily, Any]
"""A family and what `connect` takes."""

_KEEPALIVE = (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 30), ("TCP_KEEPCNT", 4))
"""Seconds of silence before the first probe, between probes, and how many may stay unanswered:
routers forget a silent connection after some minutes, and a long answer can be silent that long."""


def numeric_addresses(endpoint: Endpoint) -> list[Address]:
    """Return where to connect to if that is known without a look-up, else an empty list."""
    if endpoint.unix_path is not None:
        return [(socket.AF_UNIX, endpoint.unix_path)]
    host, port = endpoint.peer
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except OSError:
            continue
        return [(family, (host, port))]
    return []


def socks_of(endpoint: Endpoint) -> Socks | None:
    """Return what is said to the SOCKS proxy of `endpoint`, if it has one."""
    if endpoint.proxy is None or not endpoint.proxy.is_socks:
        return None
    from .socks import tunnel

    return tunnel


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


def busy() -> ConnectionRefusedError:
    """Return the error for a Unix socket whose queue is full: `connect` does not wait for it."""
    return ConnectionRefusedError(errno.EAGAIN, "the server is busy: its socket's queue is full")


class Readiness:
    """Looks, or waits, whether one socket can be read from or written to."""

    __slots__ = ("_reads", "_sock", "_writes")

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._reads = _poll(sock, "POLLIN")
        self._writes: Any = None  # made when first needed, which is seldom

    def readable(self, seconds: float | None = 0) -> bool:
        """Tell whether there is something to read, or the end; wait for it up to `seconds`."""
        if self._reads is None:
            return bool(select.select([self._sock], [], [], seconds)[0])
        return bool(self._reads.poll(None if seconds is None else seconds * 1000))

    def writable(self, seconds: float | None = 0) -> bool:
        """Tell whether something can be written; wait for it up to `seconds`."""
        if self._reads is None:
            return bool(select.select([], [self._sock], [], seconds)[1])
        if self._writes is None:
            self._writes = _poll(self._sock, "POLLOUT")
        return bool(self._writes.poll(None if seconds is None else seconds * 1000))

    def either(self, seconds: float | None) -> bool:
        """Tell whether it can be read from or written to; wait for it up to `seconds`."""
        if self._reads is None:
            return any(select.select([self._sock], [self._sock], [], seconds))
        poll = _poll(self._sock, "POLLIN")
        poll.modify(self._sock.fileno(), select.POLLIN | select.POLLOUT)
        return bool(poll.poll(None if seconds is None else seconds * 1000))


def _poll(sock: socket.socket, event: str) -> Any:
    """Return a `poll` object for `sock`; `None` where the system has only `select`."""
    if not hasattr(select, "poll"):
        return None
    poll = select.poll()
    poll.register(sock.fileno(), getattr(select, event))
    return poll
