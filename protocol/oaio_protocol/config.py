"""The settings of a client: arguments first, then the environment, checked before use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs
from attrs import Factory, field, frozen

from .errors import ConfigurationError, ValidationError
from .http import Endpoint, Request, Url, header
from .json import Loads, standard_loads
from .operations._base import Omit, Operation, header_fields, omit, query_string
from .retry import Policy, RetryPolicy
from .secrets import Secret
from .sse import MAX_EVENT_SIZE
from .timeouts import Timeout

if TYPE_CHECKING:
    from typing import Self

DEFAULT_BASE_URL = "https://api.openai.com/v1"
DEFAULT_TIMEOUT = Timeout()
DEFAULT_MAX_RETRIES = RetryPolicy().max_retries
USER_AGENT = "oaio/0.1.0"
MAX_BODY_SIZE = 512 * 1024 * 1024


HeaderFields = tuple[tuple[str, str | Secret], ...]
Rendered = dict[tuple[str, str], bytes]


@frozen
class Settings:
    """How calls are made. All of it is data; `with_changes` makes a changed copy.

    Attributes:
        base_url: where the API is.
        api_key: the key, or `None` where a server needs none.
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
        loads: what reads JSON.
    """

    base_url: Url
    api_key: Secret | None = None
    organization: str | None = None
    project: str | None = None
    timeout: Timeout = Timeout()  # noqa: RUF009 - immutable
    retry: Policy = RetryPolicy()  # noqa: RUF009 - immutable
    default_headers: Any = field(default=(), converter=header_fields)
    default_query: Mapping[str, object] = field(factory=dict[str, object])
    strict: bool = False
    skip_malformed_events: bool = False
    max_event_size: int = MAX_EVENT_SIZE
    max_body_size: int = MAX_BODY_SIZE
    loads: Loads = standard_loads
    # Made once, for all requests share them.
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

        Read are `OPENAI_API_KEY`, `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`, `OPENAI_BASE_URL` and
        `OPENAI_CUSTOM_HEADERS` (lines `Name: value`).

        Raises:
            ConfigurationError: an argument or a variable cannot be used; the message names it.
        """
        given = {name: value for name, value in arguments.items() if value is not None}
        base_url = given.pop("base_url", None) or _url_of(environment)
        key = given.pop("api_key", None)
        if key is None and (from_environment := environment.get("OPENAI_API_KEY")):
            key = Secret(from_environment, "OPENAI_API_KEY")
        for variable, argument in _SENT_VARIABLES.items():
            if value := environment.get(variable):
                given.setdefault(argument, _sendable(variable, value))
        custom = _custom_headers(environment.get("OPENAI_CUSTOM_HEADERS", ""))
        try:
            return cls(
                base_url=_url(base_url or DEFAULT_BASE_URL),
                api_key=key if key is None or isinstance(key, Secret) else Secret(key),
                default_headers=(*custom, *header_fields(given.pop("default_headers", ()))),
                **given,
            )
        except ValidationError as error:
            raise ConfigurationError(f"the settings cannot be used: {error.message}") from error

    def with_changes(self, **changes: Any) -> Self:
        """Return these settings with some replaced."""
        if not isinstance(changes.get("api_key"), Secret | None):
            changes["api_key"] = Secret(changes["api_key"])
        if "base_url" in changes:
            changes["base_url"] = _url(changes["base_url"])
        try:
            return attrs.evolve(self, **changes)
        except ValidationError as error:
            raise ConfigurationError(f"the settings cannot be used: {error.message}") from error

    @property
    def has_credentials(self) -> bool:
        """Whether requests carry a key or another credential."""
        return any(isinstance(value, Secret) for _, value in self._headers)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be shown in any error or log."""
        found = [value for _, value in self._headers if isinstance(value, Secret)]
        return (*found, self.api_key) if self.api_key is not None else tuple(found)

    def request(self, operation: Operation[Any]) -> Request:
        """Return the HTTP request for `operation`: where the two seams part.

        Raises:
            ValidationError: a header field of the operation cannot be sent.
        """
        url = self.base_url
        query = (
            _overridden(self._query, operation.query)
            if self._query and operation.query
            else (self._query or operation.query)
        )
        path = f"{url.path}{operation.path}"
        has_body = operation.body is not None
        headers = self._json_headers if has_body else self._headers
        if operation.headers:
            headers = _merge([*headers, *operation.headers])
        return Request(
            operation.method,
            url.endpoint,
            f"{path}?{query}" if query else path,
            headers,
            operation.body if operation.body is not None else b"",
            {} if operation.headers else self._rendered[has_body],
        )


def _headers(settings: Settings) -> HeaderFields:
    """Return the header fields of every request."""
    own: list[tuple[str, Any]] = [("Accept", "application/json"), ("User-Agent", USER_AGENT)]
    if settings.api_key is not None:
        bearer = Secret(f"Bearer {settings.api_key.reveal()}", "the API key")
        own.append(("Authorization", bearer))
    if settings.organization is not None:
        own.append(("OpenAI-Organization", settings.organization))
    if settings.project is not None:
        own.append(("OpenAI-Project", settings.project))
    return _merge([*own, *settings.default_headers])


def _json(settings: Settings) -> HeaderFields:
    """Return those of a request with a body; a content type that the user set stays."""
    return _merge([("Content-Type", "application/json"), *settings._headers])  # noqa: SLF001


def _overridden(query: str, by: str) -> str:
    """Return `query` and `by`, whose parameters replace those of the same name."""
    names = {_parameter(pair) for pair in by.split("&")}
    kept = [pair for pair in query.split("&") if _parameter(pair) not in names]
    return "&".join([*kept, by])


def _parameter(pair: str) -> str:
    """Return `a` for `a=1`, `a[]=1` and `a[b]=1`."""
    return pair.partition("=")[0].partition("[")[0]


def _query(settings: Settings) -> str:
    url, default = settings.base_url.query, query_string(settings.default_query)
    return _overridden(url, default) if url and default else url or default


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
