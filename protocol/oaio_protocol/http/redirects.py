"""Where a redirect leads, and what goes along (RFC 9110 section 15.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from attrs import evolve

from ..errors import ProtocolError
from ..secrets import Secret
from . import Endpoint, Request

if TYPE_CHECKING:
    from ..dial.proxy import Proxies


def redirected(request: Request, location: str, proxies: Proxies | None = None) -> Request:
    """Return `request` sent on to `location` (RFC 9110 section 15.4: 307 and 308 keep the method).

    Credentials go along to the same origin only. `proxies` say how another one is reached.

    Raises:
        ProtocolError: `location` is no http or https URL.
        ConfigurationError: the proxy for it cannot be used.
    """
    try:
        url = urlsplit(urljoin(request.url, location))
        port = url.port
        (url.hostname or "").encode("idna")  # a label that is too long would break the look-up
    except ValueError as error:
        raise ProtocolError(f"the server redirected to a broken URL: {error}") from error
    if url.scheme not in ("http", "https") or not url.hostname or "@" in url.netloc:
        raise ProtocolError("the server redirected to something that is no http or https URL")
    if any(c <= " " or c == "\x7f" or c > "~" for c in url.path + url.query + url.hostname):
        raise ProtocolError("the server redirected to a URL that is not percent-encoded")
    endpoint = Endpoint(url.scheme, url.hostname, port or (443 if url.scheme == "https" else 80))
    if proxies is not None:
        endpoint = proxies.through(endpoint)
    here = request.endpoint
    same = (endpoint.scheme, endpoint.host, endpoint.port) == (here.scheme, here.host, here.port)
    return evolve(
        request,
        endpoint=here if same else endpoint,
        target=f"{url.path or '/'}?{url.query}" if url.query else url.path or "/",
        headers=request.headers
        if same
        else tuple((name, v) for name, v in request.headers if not isinstance(v, Secret)),
        rendered=request.rendered if same else {},  # those heads hold the credentials
    )
