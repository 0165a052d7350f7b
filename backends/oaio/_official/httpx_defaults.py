"""Clients of httpx for `http_client=`, with the defaults of the official SDK, by its names.

httpx is imported when one of the names is used: httpx, or httpx2, which goes on with its interface.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from oaio_protocol.timeouts import HttpxTimeout

if TYPE_CHECKING:
    from httpx import AsyncClient as DefaultAioHttpClient
    from httpx import AsyncClient as DefaultAsyncHttpx2Client
    from httpx import AsyncClient as DefaultAsyncHttpxClient
    from httpx import BaseTransport as Transport
    from httpx import Client as DefaultHttpx2Client
    from httpx import Client as DefaultHttpxClient
    from httpx import Limits, Proxy

    DEFAULT_CONNECTION_LIMITS: Limits
    ProxiesTypes = str | Proxy | dict[str, str | Proxy | None]

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "ProxiesTypes",
    "Transport",
]

_OWN, _OFFICIAL = (5.0, 5.0, 5.0, 5.0), (5.0, 600.0, 600.0, 600.0)
"""Limits of connect, read, write and pool in seconds, if nobody says any: httpx's, and below."""


def timeout_of(client: object) -> HttpxTimeout | None:
    """Return the limits of time that the user gave to a `client` of httpx; `None` for none."""
    found = getattr(client, "timeout", None)
    if not isinstance(found, HttpxTimeout):
        return None
    limits = (found.connect, found.read, found.write, found.pool)
    return None if limits in (_OWN, _OFFICIAL) else found


def _library(*names: str, what: str) -> Any:
    for name in names:
        try:
            return import_module(name)
        except ImportError:
            continue
    raise AttributeError(f"{what} needs {names[0]}, which is not installed: pip install {names[0]}")


def _limits(library: Any) -> Any:
    return library.Limits(max_connections=1000, max_keepalive_connections=100)


def _with_defaults(library: Any, base: Any, name: str) -> Any:
    def init(self: Any, **options: Any) -> None:
        options.setdefault("timeout", library.Timeout(600.0, connect=5.0))
        options.setdefault("limits", _limits(library))
        options.setdefault("follow_redirects", True)
        base.__init__(self, **options)

    doc = f"`{base.__name__}` with the limits of the official SDK; for `http_client=`."
    return type(name, (base,), {"__init__": init, "__doc__": doc, "__module__": __name__})


def _client(name: str, kind: str, *libraries: str) -> Any:
    library = _library(*libraries, what=name)
    return _with_defaults(library, getattr(library, kind), name)


def _aiohttp(name: str) -> Any:
    base = _library("httpx_aiohttp", what=name).HttpxAiohttpClient
    return _with_defaults(import_module("httpx"), base, name)


def _proxies(name: str) -> Any:
    proxy, mapping = _library("httpx", "httpx2", what=name).Proxy, cast("Any", dict)
    return str | proxy | mapping[str, str | proxy | None]


_MADE: dict[str, Callable[[str], Any]] = {
    "DefaultHttpxClient": lambda name: _client(name, "Client", "httpx", "httpx2"),
    "DefaultAsyncHttpxClient": lambda name: _client(name, "AsyncClient", "httpx", "httpx2"),
    "DefaultHttpx2Client": lambda name: _client(name, "Client", "httpx2"),
    "DefaultAsyncHttpx2Client": lambda name: _client(name, "AsyncClient", "httpx2"),
    "DefaultAioHttpClient": _aiohttp,
    "DEFAULT_CONNECTION_LIMITS": lambda name: _limits(_library("httpx", "httpx2", what=name)),
    "Transport": lambda name: _library("httpx", "httpx2", what=name).BaseTransport,
    "ProxiesTypes": _proxies,
}


def __getattr__(name: str) -> Any:
    if name not in _MADE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = made = _MADE[name](name)
    return made
