"""Which proxy a connection goes through: what is given, or what the environment says.

The environment is read as curl, requests and httpx read it: `HTTP_PROXY`, `HTTPS_PROXY` and
`ALL_PROXY`, and `NO_PROXY` for the hosts that are reached without. None of these is a standard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from attrs import evolve

from .._values import Value, value
from ..errors import ConfigurationError
from ..http import Endpoint, host_name
from ..secrets import Secret

_DEFAULT_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_SCHEMES = ", ".join(f"{scheme}://" for scheme in _DEFAULT_PORTS)
_LONGEST_OF_SOCKS = 255
"""Bytes of a user name or a password: their length is one byte (RFC 1929 section 2)."""


@value
class Proxy(Value):
    """A proxy, and how to log in there. Neither its text nor its representation shows the login.

    Attributes:
        scheme: `"http"`, `"https"` (TLS to the proxy itself), `"socks5"` or `"socks5h"`.
        host: a name, or an IPv4 or IPv6 address without brackets.
        port: the TCP port.
        login: `user:password` in base64, as HTTP sends it (RFC 7617 section 2).
    """

    scheme: str
    host: str
    port: int
    login: Secret | None = None

    @classmethod
    def parse(cls, text: str) -> Proxy:
        """Read `text`: `SCHEME://USER:PASSWORD@HOST:PORT`; only the host is needed.

        Without a scheme it is an HTTP proxy. User and password are percent-encoded UTF-8.

        Raises:
            ConfigurationError: `text` is no such URL. The message shows nothing of it but a host.
        """
        parts, port = _split(text if "://" in text else f"http://{text}")
        if parts is None or parts.path.strip("/") or parts.query or parts.fragment:
            raise ConfigurationError(
                "the proxy cannot be read: it must be SCHEME://USER:PASSWORD@HOST:PORT, with "
                "user and password percent-encoded"
            )
        if parts.scheme not in _DEFAULT_PORTS:
            raise ConfigurationError(f"the proxy must begin with one of {_SCHEMES}")
        if not parts.hostname or port == 0:
            raise ConfigurationError("the proxy's URL must name a host, and a port that is not 0")
        login = None
        if parts.username or parts.password:
            login = _login(parts.username or "", parts.password or "", parts.scheme)
        host = host_name(parts.hostname)
        return cls(parts.scheme, host, port or _DEFAULT_PORTS[parts.scheme], login)

    @property
    def tls(self) -> bool:
        """Whether the connection to the proxy is encrypted, whatever goes through it."""
        return self.scheme == "https"

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS, which knows nothing of HTTP."""
        return self.scheme.startswith("socks")

    @property
    def user_and_password(self) -> tuple[bytes, bytes] | None:
        """The login in its two parts, to be written to the wire."""
        if self.login is None:
            return None
        from base64 import b64decode

        user, _, password = b64decode(self.login.reveal()).partition(b":")
        return user, password

    @property
    def authorization(self) -> list[tuple[str, str]]:
        """The header field that logs in (RFC 9110 section 11.7.2), to be written to the wire."""
        if self.login is None:
            return []
        return [("Proxy-Authorization", f"Basic {self.login.reveal()}")]

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown in any error or log."""
        if self.login is None or self.user_and_password is None:
            return ()
        password = self.user_and_password[1].decode("latin-1")
        # Any other text is no `Secret`; it is encoded wherever this library writes it.
        if re.fullmatch("[!-~]+", password):
            return self.login, Secret(password, "the proxy's password")
        return (self.login,)

    def __hash__(self) -> int:
        return hash((self.scheme, self.host, self.port))  # a secret has none

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


class Proxies:
    """Which proxy each origin is reached through. An endpoint with a Unix socket has none.

    Args:
        http: what names the proxy for http, and its URL.
        https: the same for https.
        without: hosts that are reached without one, as `NO_PROXY` lists them.
    """

    def __init__(
        self,
        http: tuple[str, str | Proxy] | None,
        https: tuple[str, str | Proxy] | None,
        without: str = "",
    ) -> None:
        self._named = {"http": http, "https": https}
        self._without = tuple(_Exception.parse_all(without))

    @classmethod
    def of(cls, proxy: object, environment: Mapping[str, str]) -> Proxies | None:
        """Return the rules for an argument `proxy`; `None` if nothing goes through a proxy.

        Args:
            proxy: a URL or a `Proxy` for everything, whatever the environment says; `None` for what
                the environment says; `False` for no proxy.
            environment: the variables.

        Raises:
            ConfigurationError: `proxy` is none of these, or a URL that cannot be read.
        """
        if proxy is None:
            return cls.from_environment(environment)
        if proxy is False:
            return None
        if not isinstance(proxy, str | Proxy):
            problem = f"proxy must be a URL, a Proxy, None or False, not {type(proxy).__name__}"
            raise ConfigurationError(problem)
        named = ("proxy", proxy if isinstance(proxy, Proxy) else Proxy.parse(proxy.strip()))
        return cls(named, named)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Proxies | None:
        """Return the rules of `environment`; `None` if it names no proxy.

        A name in lower case goes before the same one in upper case, also if it is empty.
        `ALL_PROXY` counts where the one for the scheme is missing.
        """
        # A web server hands its CGI scripts the client's header field `Proxy` under this name.
        forged = "HTTP_PROXY" if "REQUEST_METHOD" in environment else None

        def named(name: str) -> tuple[str, str] | None:
            for variable in (name.lower(), name):
                text = environment.get(variable)
                if text is not None and variable != forged:
                    return (variable, text.strip()) if text.strip() else None
            return None

        everything = named("ALL_PROXY")
        http, https = (named("HTTP_PROXY") or everything, named("HTTPS_PROXY") or everything)
        without = named("NO_PROXY")
        return cls(http, https, without[1] if without else "") if http or https else None

    def choose(self, endpoint: Endpoint) -> Proxy | None:
        """Return the proxy that `endpoint` is reached through, if there is one.

        Raises:
            ConfigurationError: the variable that names it holds no URL of a proxy. One that is not
                needed may hold anything.
        """
        named = self._named[endpoint.scheme]
        if named is None or endpoint.unix_path is not None:
            return None
        if self._without:
            host, address = endpoint.host.rstrip(".").lower(), _address(endpoint.host)
            if any(entry.covers(host, address, endpoint.port) for entry in self._without):
                return None
        name, proxy = named
        if isinstance(proxy, Proxy):
            return proxy
        try:
            return Proxy.parse(proxy)
        except ConfigurationError as error:
            raise ConfigurationError(f"{name}: {error.message}") from error

    def through(self, endpoint: Endpoint) -> Endpoint:
        """Return `endpoint` with the proxy that it is reached through.

        Raises:
            ConfigurationError: see `choose`.
        """
        proxy = self.choose(endpoint)
        return endpoint if proxy is endpoint.proxy else evolve(endpoint, proxy=proxy)


@value
class _Exception(Value):
    """One entry of `NO_PROXY`: a host and what is below it, an address, or a network."""

    host: str
    port: int | None = None
    network: Any = None  # of ipaddress, if it is an address or a network
    only_below: bool = False

    @classmethod
    def parse_all(cls, text: str) -> Iterator[_Exception]:
        for entry in re.split(r"[,\s]+", text.lower()):
            if entry:
                yield cls._parse(entry)

    @classmethod
    def _parse(cls, entry: str) -> _Exception:
        network = _network(entry)  # also an IPv6 address, whose colons begin no port
        if network is not None:
            return cls(entry, None, network)
        host, colon, port = entry.rpartition(":")
        if not (colon and port.isascii() and port.isdigit()):
            host, port = entry, ""
        if host.startswith("[") and host.endswith("]"):
            host = host[1:-1]
        number = int(port[:6]) if port else None
        # curl and requests let ".example.com" cover example.com itself.
        name = host if host == "*" else host.removeprefix("*.").strip(".")
        if not name.isascii():
            with suppress(UnicodeError):
                name = name.encode("idna").decode("ascii")  # as the endpoint's is
        return cls(name, number, _network(host), host.startswith("*."))

    def covers(self, host: str, address: Any, port: int) -> bool:
        """Tell whether this holds for `host`, whose numeric form is `address` if it has one."""
        if self.port is not None and self.port != port:
            return False
        if self.host == "*":
            return True
        if self.network is not None:
            return address is not None and address in self.network
        if address is None and host.endswith(f".{self.host}"):
            return True
        return host == self.host and not self.only_below


def _split(text: str) -> tuple[Any, int | None]:
    """Return the parts of `text` and its port; no error, which might show a part of a password."""
    # Lone surrogates are what Python makes of a variable that is no UTF-8.
    if any(c <= " " or c == "\x7f" or "\ud800" <= c <= "\udfff" for c in text):
        return None, None
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return None, None
    return parts, port


def _login(user: str, password: str, scheme: str) -> Secret:
    from base64 import b64encode

    both = [unquote_to_bytes(part) for part in (user, password)]
    if b":" in both[0]:
        raise ConfigurationError("the proxy's user name must not hold a colon (RFC 7617 section 2)")
    if any(byte < 0x20 or byte == 0x7F for part in both for byte in part):
        raise ConfigurationError("the proxy's login holds a control character")
    if scheme.startswith("socks") and max(map(len, both)) > _LONGEST_OF_SOCKS:
        raise ConfigurationError(f"SOCKS takes logins of {_LONGEST_OF_SOCKS} bytes at most")
    return Secret(b64encode(b":".join(both)).decode(), "the proxy's login")


def _address(host: str) -> Any:
    """Return `host` as an address of `ipaddress`; `None` if it is a name."""
    import ipaddress

    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _network(text: str) -> Any:
    """Return `text`, an address or a CIDR network, as one of `ipaddress`; `None` if it is none."""
    import ipaddress

    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None
