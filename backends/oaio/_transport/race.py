"""Connecting to one of several addresses: the core says when to try which, the first one wins.

One thread or task waits for all attempts at once, so that nothing has to be cancelled: the system's
`epoll` or `kqueue` is itself something that an event loop can wait for.
"""

from __future__ import annotations

import os
import selectors
import socket
from collections.abc import Sequence
from contextlib import suppress

from oaio_protocol.dial.eyeballs import Attempts, interleaved

from .sockets import Address, new_socket

_LOOK_EVERY = 0.01
"""Seconds between looks at the attempts where a loop cannot wait for them all (Windows)."""


class Race:
    """The attempts to connect to the host that has `addresses`; to be closed in the end."""

    def __init__(self, addresses: Sequence[Address]) -> None:
        self._selector = selectors.DefaultSelector()
        self._attempts = Attempts(interleaved(addresses))
        self._failure = OSError("the host has no address")

    def winner(self, now: float) -> socket.socket | None:
        """Return a socket that is connected, if one is by now; begin the attempts that are due.

        Raises:
            OSError: every attempt failed; the last one's error.
        """
        for key, _ in self._selector.select(0):
            sock: socket.socket = key.fileobj  # type: ignore[assignment]
            self._selector.unregister(sock)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if not code:
                return sock
            sock.close()
            self._failed(OSError(code, os.strerror(code)))
        while (address := self._attempts.due(now)) is not None:
            try:
                self._begin(address)
            except OSError as error:
                self._failed(error)
        if not self._selector.get_map():
            try:
                raise self._failure
            finally:
                del self._failure  # it holds this frame: they would be a cycle
        return None

    def _begin(self, address: Address) -> None:
        family, where = address
        sock = new_socket(family)
        try:
            sock.setblocking(False)
            with suppress(BlockingIOError):
                sock.connect(where)
            self._selector.register(sock, selectors.EVENT_WRITE)
        except BaseException:
            sock.close()
            raise

    def _failed(self, error: OSError) -> None:
        self._failure = error
        self._attempts.failed()

    def next_look(self, now: float) -> float:
        """Return when to ask for the winner again, whatever the network does until then."""
        at = self._attempts.next_at
        return at if self.fileno() is not None else min(at, now + _LOOK_EVERY)

    def wait(self, seconds: float | None) -> None:
        """Block until there is news, up to `seconds`."""
        self._selector.select(seconds)

    def fileno(self) -> int | None:
        """Return what becomes readable when there is news; `None` if the system has no such."""
        number = getattr(self._selector, "fileno", None)
        return None if number is None else int(number())

    def close(self) -> None:
        """End all attempts but the one that won."""
        for key in list((self._selector.get_map() or {}).values()):  # none if it was closed
            key.fileobj.close()  # type: ignore[union-attr]
        self._selector.close()
