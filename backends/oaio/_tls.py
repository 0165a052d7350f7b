"""Where a client's TLS settings come from."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


class TLS:
    """The TLS settings of one client, made when the first https connection is opened."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self._context = context

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
