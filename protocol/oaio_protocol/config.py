"""The settings of a client: arguments first, then the environment, checked before use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs
from attrs import Attribute, Factory, field, frozen

from .errors import ConfigurationError, ValidationError
from .http import Endpoint, Request, Upload, Url, header
from .json import Loads, standard_loads
from .operations._base import Omit, Operation, header_fields, omit, overridden, query_string
from .retry import Policy, RetryPolicy
from .secrets import Secret
from .sse import MAX_EVENT_SIZE
from .timeouts import Timeout

if TYPE_CHECKING:
    from typing import Self

    from .binary import BinaryContent
    from .dial.proxy import Proxies
    from .http import ResponseHead
    from .http.coding import DecoderFactory

DEFAULT_BASE_URL = "https://api.openai.com/v1"
DEFAULT_TIMEOUT = Timeout()
DEFAULT_MAX_RETRIES = RetryPolicy().max_retries
USER_AGENT = "oaio/0.1.0"
DEFAULT_MAX_REDIRECTS = 5
PROXY_VARIABLES = tuple(
    name for upper in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY") for name in (upper.lower(), upper)
)
"""What names a proxy in the environment; `dial.proxy.Proxies` reads them."""
MAX_BODY_SIZE = 512 * 1024 * 1024


HeaderFields = tuple[tuple[str, str | Secret], ...]
Rendered = dict[tuple[str, str, bool], bytes]


def _at_least_zero(_: object, attribute: Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise ConfigurationError(f"{attribute.name} must be 0 or more, not {value!r}")


@frozen
class Settings:
    """How calls are made. All of it is data; `with_changes` makes a changed copy.

    Attributes:
        base_url: where the API is.
        api_key: the key, or `None` where a server needs none.
        admin_api_key: the key for operations that need an administrator's.
        key_header: the header field that carries the API key as it is, such as `api-key`, in the
            place of `Authorization: Bearer`.
        organization: sent as `OpenAI-Organization`.
        project: sent as `OpenAI-Project`.
        timeout: the limits of time.
        retry: what happens after a failed attempt.
        default_headers: header fields of every request; they replace the client's own.
        default_query: query parameters of every request.
        strict: refuse answers that are not as the API describes.
        skip_malformed_events: log and skip events of a stream that are not JSON, instead of
            failing.
        max_event_size: how large one event of a stream may be, in bytes.
        max_body_size: how large a plain answer may be, in bytes.
        max_redirects: how many times in a row an attempt may be sent elsewhere.
        decoders: the content codings that are asked for in `Accept-Encoding`, and what makes a
            decoder of each; see `http.coding.Decoder`. gzip and deflate are decoded in any case.
        max_decompression_ratio: how many times larger than what came an answer may become; see
            `http.coding.GRACE`.
        loads: what reads JSON.
        boundary: makes the boundaries of forms, best of random bytes; without it, they are made of
            what a form holds (see `multipart.Form.boundary`).
        binary: makes what binary answers become; without it, `binary.BinaryContent`.
        proxies: which proxy a server is reached through, if any is; only for backends that look at
            an endpoint's `proxy`, as those of `oaio` do.
        endpoint: where requests go to, and through which proxy; made of these.
    """

    base_url: Url
    api_key: Secret | None = None
    admin_api_key: Secret | None = None
    key_header: str | None = None
    organization: str | None = None
    project: str | None = None
    timeout: Timeout = Timeout()  # noqa: RUF009 - immutable
    retry: Policy = RetryPolicy()  # noqa: RUF009 - immutable
    default_headers: Any = field(default=(), converter=header_fields)
    default_query: Mapping[str, object] = field(factory=dict[str, object])
    strict: bool = False
    skip_malformed_events: bool = False
    max_event_size: int = field(default=MAX_EVENT_SIZE, validator=_at_least_zero)
    max_body_size: int = field(default=MAX_BODY_SIZE, validator=_at_least_zero)
    max_redirects: int = field(default=DEFAULT_MAX_REDIRECTS, validator=_at_least_zero)
    decoders: Mapping[str, DecoderFactory] = field(factory=dict[str, Any])
    max_decompression_ratio: float = field(default=100.0, validator=_at_least_zero)
    loads: Loads = standard_loads
    boundary: Callable[[], str] | None = None
    binary: Callable[[bytes, ResponseHead], BinaryContent] | None = None
    proxies: Proxies | None = None
    # Made once, for all requests share them.
    endpoint: Endpoint = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(lambda s: _endpoint(s), takes_self=True),  # noqa: PLW0108 - defined below
    )
    _headers: HeaderFields = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(lambda s: _headers(s), takes_self=True),  # noqa: PLW0108 - defined below
    )
    _json_headers: HeaderFields = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(lambda s: _json(s), takes_self=True),  # noqa: PLW0108
    )
    _query: str = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(lambda s: _query(s), takes_self=True),  # noqa: PLW0108
    )
    _rendered: tuple[Rendered, Rendered] = field(
        init=False, repr=False, eq=False, factory=lambda: ({}, {})
    )

    @classmethod
    def from_environment(cls, environment: Mapping[str, str], **arguments: Any) -> Self:
        """Make settings of `arguments`; those that are `None` come from `environment`.

        Read are `OPENAI_API_KEY`, `OPENAI_ADMIN_KEY`, `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`,
        `OPENAI_BASE_URL` and `OPENAI_CUSTOM_HEADERS` (lines `Name: value`).

        Raises:
            ConfigurationError: an argument or a variable cannot be used; the message names it.
        """
        given = {name: value for name, value in arguments.items() if value is not None}
        base_url = given.pop("base_url", None) or _url_of(environment)
        key = _key(given.pop("api_key", None), environment, "OPENAI_API_KEY")
        admin_key = _key(given.pop("admin_api_key", None), environment, "OPENAI_ADMIN_KEY")
        for variable, argument in _SENT_VARIABLES.items():
            if value := environment.get(variable):
                given.setdefault(argument, _sendable(variable, value))
        custom = _custom_headers(environment.get("OPENAI_CUSTOM_HEADERS", ""))
        try:
            return cls(
                base_url=_url(base_url or DEFAULT_BASE_URL),
                api_key=key,
                admin_api_key=admin_key,
                default_headers=(*custom, *header_fields(given.pop("default_headers", ()))),
                **given,
            )
        except ValidationError as error:
            raise ConfigurationError(f"the settings cannot be used: {error.message}") from error

    def with_changes(self, **changes: Any) -> Self:
        """Return these settings with some replaced."""
        for name in changes.keys() & {"api_key", "admin_api_key"}:
            changes[name] = _key(changes[name])
        if "base_url" in changes:
            changes["base_url"] = _url(changes["base_url"])
        try:
            return attrs.evolve(self, **changes)
        except ValidationError as error:
            raise ConfigurationError(f"the settings cannot be used: {error.message}") from error

    @property
    def header_fields(self) -> HeaderFields:
        """The header fields of every request, without what only a body or one operation has."""
        return self._headers

    @property
    def has_credentials(self) -> bool:
        """Whether requests carry a key or another credential."""
        found = any(isinstance(value, Secret) for _, value in self._headers)
        return found or self.admin_api_key is not None

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown in any error or log."""
        found = [value for _, value in self._headers if isinstance(value, Secret)]
        if self.endpoint.proxy is not None:
            found.extend(self.endpoint.proxy.secrets)
        keys = (self.api_key, self.admin_api_key)
        return (*found, *(key for key in keys if key is not None))

    def request(self, operation: Operation[Any]) -> Request:
        """Return the HTTP request for `operation`: where the two seams part.

        Raises:
            ValidationError: a header field of the operation cannot be sent.
            ConfigurationError: the operation needs the admin key, and there is none.
        """
        url = self.base_url
        query = (
            overridden(self._query, operation.query)
            if self._query and operation.query
            else (self._query or operation.query)
        )
        path = f"{url.path}{operation.path}"
        body = operation.body
        has_body = body is not None
        headers = self._json_headers if has_body else self._headers
        own = operation.headers
        if operation.content_type != "application/json":
            body, kind = self._body(operation)
            own = (("Content-Type", kind), *own)
        if operation.admin:
            own = (_admin_bearer(self.admin_api_key), *own)
        if own:
            headers = _merge([*headers, *own])
        return Request(
            operation.method,
            self.endpoint,
            f"{path}?{query}" if query else path,
            headers,
            body if body is not None else b"",  # type: ignore[arg-type]  # forms are written
            {} if own else self._rendered[has_body],
        )

    def _body(self, operation: Operation[Any]) -> tuple[bytes | Upload | None, str]:
        """Return the body of an operation, forms written, and what it is."""
        body, kind = operation.body, operation.content_type
        if body is None or isinstance(body, bytes | Upload):
            return body, kind
        boundary = body.boundary() if self.boundary is None else self.boundary()
        return body.encode(boundary), f"{kind}; boundary={boundary}"


def _endpoint(settings: Settings) -> Endpoint:
    """Return where every request goes to, and through which proxy."""
    endpoint = settings.base_url.endpoint
    return endpoint if settings.proxies is None else settings.proxies.through(endpoint)


def _headers(settings: Settings) -> HeaderFields:
    """Return the header fields of every request."""
    own: list[tuple[str, Any]] = [("Accept", "application/json"), ("User-Agent", USER_AGENT)]
    if settings.decoders:
        own.append(("Accept-Encoding", ", ".join(settings.decoders)))
    if settings.api_key is not None:
        own.append(
            _bearer(settings.api_key)
            if settings.key_header is None
            else (settings.key_header, settings.api_key)
        )
    if settings.organization is not None:
        own.append(("OpenAI-Organization", settings.organization))
    if settings.project is not None:
        own.append(("OpenAI-Project", settings.project))
    return _merge([*own, *settings.default_headers])


def _bearer(key: Secret) -> tuple[str, Secret]:
    return "Authorization", Secret(f"Bearer {key.reveal()}", "the API key")


def _admin_bearer(key: Secret | None) -> tuple[str, Secret]:
    if key is None:
        raise ConfigurationError(
            "this operation needs an admin key: pass admin_api_key=... or set OPENAI_ADMIN_KEY"
        )
    return _bearer(key)


def _json(settings: Settings) -> HeaderFields:
    """Return those of a request with a body; a content type that the user set stays."""
    return _merge([("Content-Type", "application/json"), *settings._headers])  # noqa: SLF001


def _query(settings: Settings) -> str:
    url, default = settings.base_url.query, query_string(settings.default_query)
    return overridden(url, default) if url and default else url or default


def _merge(pairs: list[tuple[str, Any]]) -> HeaderFields:
    """Return `pairs` with later ones in the place of earlier ones of the same name."""
    fields: dict[str, tuple[str, Any]] = {}
    for name, value in pairs:
        if isinstance(value, Omit):
            fields.pop(name.lower(), None)
        else:
            fields[name.lower()] = header(name, value)
    for name in ("host", "content-length", "transfer-encoding", "connection"):
        if name in fields:
            problem = "is set by the client itself"
            raise ValidationError.from_details("headers", [(fields[name][0], problem)])
    return tuple(fields.values())


def _key(value: Any, environment: Mapping[str, str] | None = None, variable: str = "") -> Any:
    """Return the key `value`, else the one that `variable` of the environment holds, if it does."""
    if value is None:
        found = (environment or {}).get(variable)
        return Secret(found, variable) if found else None
    return value if isinstance(value, Secret) else Secret(value)


_SENT_VARIABLES = {"OPENAI_ORG_ID": "organization", "OPENAI_PROJECT_ID": "project"}


def _sendable(variable: str, value: str) -> str:
    """Return `value`, which `variable` of the environment holds, if a header field can carry it."""
    try:
        header(variable, value)
    except ValidationError as error:
        raise ConfigurationError(f"the environment cannot be used: {error.message}") from error
    return value


def _url_of(environment: Mapping[str, str]) -> Url | None:
    text = environment.get("OPENAI_BASE_URL", "").strip()
    try:
        return Url.parse(text) if text else None
    except ConfigurationError as error:
        raise ConfigurationError(f"OPENAI_BASE_URL: {error.message}") from error


def _custom_headers(text: str) -> HeaderFields:
    pairs: list[tuple[str, Any]] = []
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if line.strip():
            if not colon or not name.strip():
                raise ConfigurationError(
                    "OPENAI_CUSTOM_HEADERS must hold lines of `Name: value`; one has no name or "
                    "no colon"
                )
            pairs.append((name.strip(), value.strip()))
    try:
        return _merge(pairs)
    except ValidationError as error:
        raise ConfigurationError(f"OPENAI_CUSTOM_HEADERS: {error.message}") from error


def _url(value: Any) -> Url:
    if isinstance(value, Url):
        return value
    return Url.parse(str(value).strip())


__all__ = ["DEFAULT_BASE_URL", "Endpoint", "Settings", "omit"]
