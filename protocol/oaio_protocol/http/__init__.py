"""The values of HTTP: where a request goes, what it is, and the head of an answer (RFC 9110)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Protocol, Self, runtime_checkable
from urllib.parse import quote, unquote, urlsplit

from attrs import field, frozen

from .._values import Value, changed, value
from ..errors import ConfigurationError, ValidationError
from ..secrets import Secret

if TYPE_CHECKING:
    from ..dial.proxy import Proxy

SECRET_HEADERS = frozenset(
    {
        "api-key",
        "authorization",
        "cf-access-client-secret",
        "cf-aig-authorization",
        "cookie",
        "helicone-auth",
        "ocp-apim-subscription-key",
        "proxy-authorization",
        "x-api-key",
        "x-auth-token",
        "x-goog-api-key",
        "x-litellm-api-key",
        "x-portkey-api-key",
    }
)
"""Header fields that hold credentials, of servers and of gateways in front of them: kept as
`Secret`, never sent to another origin."""

_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NOT_IN_HOST = frozenset('/\\?#@<>"{}|^`\x7f')
_DEFAULT_PORTS = {"http": 80, "https": 443}
_URL_SAFE = "%/?:@!$&'()*+,;=~"
"""What stands in a URL's path and query as it is; all else is percent-encoded (RFC 3986)."""


@frozen(cache_hash=True)  # it is a key of the pool's
class Endpoint:
    """Where to connect to.

    Attributes:
        scheme: `"http"` or `"https"`.
        host: a name, or an IPv4 or IPv6 address without brackets; what a certificate must be for.
        port: the TCP port.
        unix_path: the path of a Unix socket to connect to instead.
        proxy: the proxy that it is reached through: two ways to one origin are two endpoints.
    """

    scheme: str
    host: str
    port: int
    unix_path: str | None = None
    proxy: Proxy | None = None

    @property
    def peer(self) -> tuple[str, int]:
        """The host and the port to connect to: the proxy's, if there is one."""
        return (self.host, self.port) if self.proxy is None else (self.proxy.host, self.proxy.port)

    @property
    def forwarded(self) -> bool:
        """Whether a proxy reads the requests and sends them on, instead of tunnelling bytes."""
        return self.proxy is not None and not self.tls and not self.proxy.is_socks

    @property
    def tls(self) -> bool:
        """Whether the connection is encrypted."""
        return self.scheme == "https"

    @property
    def authority(self) -> str:
        """The value of the Host header field (RFC 9110 section 7.2)."""
        # A zone (RFC 6874) says which network of this machine, and nothing to the server.
        host = f"[{self.host.partition('%')[0]}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        where = f" at {self.unix_path}" if self.unix_path is not None else ""
        way = f" through the proxy {self.proxy}" if self.proxy is not None else ""
        return f"{self.scheme}://{self.authority}{where}{way}"


@value
class Url(Value):
    """A base URL in its parts: an endpoint, a path without a slash at its end, and a query."""

    endpoint: Endpoint
    path: str = ""
    query: str = ""

    @classmethod
    def parse(cls, text: str) -> Url:
        """Read `text`: `http(s)://HOST[:PORT]/PATH?QUERY`.

        A Unix socket is `http+unix://%2Fpath%2Fto.sock/PATH` (the socket's path percent-encoded) or
        `unix:///path/to.sock:/PATH`.

        Raises:
            ConfigurationError: `text` is no such URL. User names and passwords are refused.
        """
        if any(c <= " " or c == "\x7f" for c in text):
            raise ConfigurationError("the base URL holds a space or a control character")
        try:
            if text.startswith("unix://"):
                socket_path, _, path = text[len("unix://") :].partition(":")
                text = f"http+unix://{quote(socket_path, safe='')}{path}"
            parts = urlsplit(text)
            port = parts.port
            path, query = (quote(part, safe=_URL_SAFE) for part in (parts.path, parts.query))
        except ValueError as error:
            raise ConfigurationError(f"the base URL cannot be read: {error}") from error
        scheme, _, kind = parts.scheme.partition("+")
        if scheme not in _DEFAULT_PORTS or kind not in ("", "unix"):
            raise ConfigurationError(
                f"the base URL must begin with http:// or https://, not {text[:32]!r}"
            )
        if "@" in parts.netloc:
            raise ConfigurationError("the base URL must not hold a user name or a password")
        if parts.fragment:
            raise ConfigurationError("the base URL must not hold a fragment (#...)")
        if port == 0:
            raise ConfigurationError("the base URL names port 0, to which nothing can connect")
        if kind:
            unix_path = unquote(parts.netloc)
            if not unix_path or "\0" in unix_path:
                raise ConfigurationError("the base URL names no Unix socket")
            endpoint = Endpoint(scheme, "localhost", _DEFAULT_PORTS[scheme], unix_path)
        else:
            endpoint = Endpoint(scheme, host_name(parts.hostname), port or _DEFAULT_PORTS[scheme])
        return cls(endpoint, path.rstrip("/"), query)

    def __str__(self) -> str:
        return f"{self.endpoint.scheme}://{self.endpoint.authority}{self.path}"


def host_name(host: str | None) -> str:
    """Return `host` as it is looked up and sent: a name in other letters is encoded by IDNA.

    Raises:
        ConfigurationError: it is no valid name.
    """
    if not host:
        raise ConfigurationError("the base URL names no host")
    name = host.replace("%25", "%", 1) if ":" in host else host  # of a zone (RFC 6874 section 2)
    if not host.isascii():
        try:
            name = host.encode("idna").decode("ascii")
        except UnicodeError as error:
            raise ConfigurationError(f"the host {host!r} is no valid name") from error
    # What the codec checks of ASCII, too: such a label would break the look-up of the name. The
    # codec takes 1 ms to import.
    *labels, last = name.split(".")
    broken = not all(0 < len(label) < 64 for label in labels) or len(last) > 63
    if not name or broken or any(c <= " " or c in _NOT_IN_HOST for c in name):
        # IDNA maps some characters to these: U+00A0 becomes a space.
        raise ConfigurationError(f"the host {host!r} is no valid name")
    return name


class Headers(Mapping[str, str]):
    """Header fields of an answer: names in any case; repeated fields are joined by a comma."""

    __slots__ = ("raw",)
    raw: dict[bytes, bytes]
    """The fields as they came, by their names in lower case: faster to look into."""

    def __init__(self, pairs: Iterable[tuple[bytes, bytes]] = ()) -> None:
        # Kept as bytes: of the twenty fields of an answer, two or three are looked at.
        pairs = list(pairs)
        self.raw = raw = {name.lower(): value for name, value in pairs}
        if len(raw) != len(pairs):
            raw.clear()
            for name, value in pairs:
                before = raw.get(name.lower())
                raw[name.lower()] = value if before is None else before + b", " + value

    def __getitem__(self, name: str) -> str:
        try:
            return self.raw[name.lower().encode("latin-1")].decode("latin-1")
        except UnicodeEncodeError:
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return iter([name.decode("latin-1") for name in self.raw])

    def __len__(self) -> int:
        return len(self.raw)

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"

    def __reduce__(self) -> tuple[type[Headers], tuple[list[tuple[bytes, bytes]]]]:
        return Headers, (list(self.raw.items()),)

    @classmethod
    def of(cls, mapping: Mapping[str, str]) -> Headers:
        """Make headers of plain texts."""
        return cls([(n.encode("latin-1"), v.encode("latin-1")) for n, v in mapping.items()])


class Shown(Value):
    """What can hold a secret that a server echoes, and is shown: with errors, say."""

    __slots__ = ()

    def redacted(self, redact: Callable[[str], str]) -> Self:
        """Return this without what `redact` takes out of texts."""
        raise NotImplementedError


@value
class ResponseHead(Shown):
    """Status and header fields of an answer.

    `fallback` says what it came from, if that stood in for what was asked first; `http_version` is
    such as `"HTTP/2"`.
    """

    status_code: int
    headers: Headers
    fallback: str | None = None
    http_version: str = "HTTP/1.1"

    @property
    def request_id(self) -> str | None:
        """The `x-request-id`, which OpenAI's support asks for."""
        return self.headers.get("x-request-id")

    def standing_in(self, fallback: str) -> Self:
        """Return this head as that of the answer of a `fallback`."""
        return changed(self, fallback=fallback)

    def redacted(self, redact: Callable[[str], str]) -> Self:
        """See `Shown.redacted`."""
        headers = {redact(name): redact(text) for name, text in self.headers.items()}
        return changed(self, headers=Headers.of(headers))


@runtime_checkable
class BodySource(Protocol):
    """Something to upload that is read by offset, so that a retry needs no rewind."""

    def pread(self, offset: int, max_bytes: int) -> bytes:
        """Return up to `max_bytes` from `offset`; `b""` is the end."""
        ...


@value
class Upload(Value):
    """A body that is read piece by piece while it is sent.

    Attributes:
        source: what the backend reads from to answer `ReadBody`.
        size: its length in bytes.
        replayable: whether it can be read a second time; if not, a call is never retried once a
            part of it was sent.
    """

    source: BodySource
    size: int
    replayable: bool = True


@frozen
class Request:
    """One HTTP request, ready to be sent. Its representation shows no credential."""

    method: str
    endpoint: Endpoint
    target: str
    headers: tuple[tuple[str, str | Secret], ...]
    body: bytes | Upload = field(default=b"", repr=False)
    rendered: dict[tuple[str, str, bool], bytes] = field(factory=dict, repr=False, eq=False)
    """What `http1` keeps of heads with these header fields; requests alike share it."""

    @property
    def url(self) -> str:
        """The absolute URL, for another HTTP stack."""
        return f"{self.endpoint.scheme}://{self.endpoint.authority}{self.target}"

    @property
    def body_size(self) -> int:
        """The length of the body in bytes."""
        return len(self.body) if isinstance(self.body, bytes) else self.body.size

    def plain_headers(self) -> list[tuple[str, str]]:
        """Return the header fields with the credentials revealed, to be written to the wire."""
        return [(n, v.reveal() if isinstance(v, Secret) else v) for n, v in self.headers]


def header_name(name: Any) -> str:
    """Return `name` if it is the name of a header field, a token (RFC 9110 section 5.1).

    Raises:
        ValidationError: it is none.
    """
    if not isinstance(name, str) or not name or not _TOKEN.issuperset(name):
        raise ValidationError.from_details("headers", [(repr(name), "is no header name")])
    return name


def header(name: Any, value: Any) -> tuple[str, str | Secret]:
    """Return a header field that cannot inject another one.

    Raises:
        ValidationError: the name is no token, or the value is no text, or holds CR, LF, NUL,
            another control character, or one outside Latin-1 (RFC 9110 sections 5.1 and 5.5).
        ConfigurationError: the value is a credential that cannot be sent.
    """
    name = header_name(name)
    if isinstance(value, Secret):
        return name, value
    if isinstance(value, int | float):
        value = str(value)
    if not isinstance(value, str):
        problem = f"must be a text, not {type(value).__name__}"
        raise ValidationError.from_details("headers", [(name, problem)])
    if any((c < " " and c != "\t") or c == "\x7f" or c > "\xff" for c in value):
        problem = "must not hold CR, LF, NUL, other control characters, or any outside Latin-1"
        raise ValidationError.from_details("headers", [(name, problem)])
    value = value.strip(" \t")
    return name, Secret(value, f"header {name}") if name.lower() in SECRET_HEADERS else value
