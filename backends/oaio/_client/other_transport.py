"""Clients that are like another one, but for the way their requests go."""

from __future__ import annotations

from typing import Any

from oaio_protocol.errors import ConfigurationError
from oaio_protocol.pool import PoolLimits

from .._transport.connections import Connections
from .._transport.tls import TLS
from .arguments import check_limits, check_proxy, proxies_of


def give(client: Any, *, http2: Any, proxy: Any, ssl_context: Any, limits: Any) -> None:
    """Give `client`, which is new, connections of its own; `None` is what it has already.

    Raises:
        ConfigurationError: an argument cannot be used.
    """
    if client._http_client is not None:  # noqa: SLF001 - it is one of ours, here and below
        raise ConfigurationError(
            "with an http_client, http2, proxy, ssl_context and limits are its own"
        )
    if proxy is not None:
        client._settings = client._settings.with_changes(proxies=proxies_of(proxy))  # noqa: SLF001
        check_proxy(client._settings)  # noqa: SLF001
    if http2 is not None or ssl_context is not None:
        old: TLS = client._tls  # noqa: SLF001
        client._tls = old.changed(ssl_context, http2)  # noqa: SLF001
    check_limits(limits)
    found: PoolLimits | None = limits or client._connections.limits  # noqa: SLF001
    client._connections = Connections(found)  # noqa: SLF001


def give_http_client(client: Any, http_client: Any) -> None:
    """Have `client`, which is new, send its requests through `http_client`.

    Raises:
        ConfigurationError: it is none of httpx's.
    """
    client._connections = Connections(None)  # noqa: SLF001
    client._http_client = client._adapt(http_client)  # noqa: SLF001
    # httpx asks for compressed answers itself, and decodes them; and it knows the proxies.
    client._settings = client._settings.with_changes(decoders={}, proxies=None)  # noqa: SLF001
