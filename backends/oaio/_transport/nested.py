"""TLS inside TLS: to a server, through a proxy that is spoken to over TLS as well.

`ssl` can wrap a socket, but not an `SSLSocket`; so the inner layer works on memory (`MemoryBIO`),
and what it wants to send and receive goes through the outer one.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

_PIECE = 64 * 1024
"""How much is encrypted and sent, or received and decrypted, at once, in bytes."""


class NestedTLS:
    """The inner of two TLS connections, with the methods of an `SSLSocket` that does not block.

    Args:
        outer: the connection to the proxy, which must not block.
        context: the settings of the inner connection.
        host: what its certificate must be for.
    """

    def __init__(self, outer: ssl.SSLSocket, context: ssl.SSLContext, host: str) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._inner = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self._unsent = memoryview(b"")

    def do_handshake(self) -> None:
        """Go on with the handshake; raises `SSLWantReadError` or `SSLWantWriteError` meanwhile."""
        self._received(self._inner.do_handshake)
        self._flush()

    def recv(self, size: int) -> bytes:
        """Return what there is to read, `b""` at the end."""
        return self._received(lambda: self._inner.read(size))

    def send(self, data: memoryview) -> int:
        """Encrypt some of `data`; return how much, none of which must be given again."""
        self._flush()
        taken = self._inner.write(data[:_PIECE])
        with suppress(ssl.SSLWantReadError, ssl.SSLWantWriteError):
            self._flush()  # what is left goes out before the next piece, or before a wait to read
        return taken

    def selected_alpn_protocol(self) -> str | None:
        """Return what was agreed upon by ALPN, if anything was."""
        return self._inner.selected_alpn_protocol()

    def pending(self) -> int:
        """Return how much has come and was not read, in bytes, encrypted or not.

        Of this the socket shows nothing any more.
        """
        return self._inner.pending() + self._incoming.pending + self._outer.pending()

    def _received(self, operation: Callable[[], T]) -> T:
        """Return what `operation` of the inner connection returns, once enough has come for it."""
        while True:
            try:
                return operation()
            except ssl.SSLWantReadError:
                self._flush()
                if data := self._outer.recv(_PIECE):
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()

    def _flush(self) -> None:
        """Send what is encrypted already."""
        while self._unsent or self._outgoing.pending:
            self._unsent = self._unsent or memoryview(self._outgoing.read())
            self._unsent = self._unsent[self._outer.send(self._unsent) :]
