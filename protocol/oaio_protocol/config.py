"""The settings of a client: arguments first, then the environment, checked before use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs
from attrs import field, frozen

from .errors import ConfigurationError, ValidationError
from .http import Endpoint, Request, Url, header
from .json import Loads, standard_loads
from .operations._base import Omit, Operation, omit, query_string
from .retry import Policy, RetryPolicy
from .secrets import Secret
from .sse import MAX_EVENT_SIZE
from .timeouts import Timeout

if TYPE_CHECKING:
    from typing import Self

DEFAULT_BASE_URL = "https://api.openai.com/v1"
USER_AGENT = "oaio/0.1.0"
MAX_BODY_SIZE = 512 * 1024 * 1024


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
    default_headers: tuple[tuple[str, Any], ...] = ()
    default_query: Mapping[str, object] = field(factory=dict)
    strict: bool = False
    skip_malformed_events: bool = False
    max_event_size: int = MAX_EVENT_SIZE
    max_body_size: int = MAX_BODY_SIZE
    loads: Loads = standard_loads
    _headers: tuple[tuple[str, str | Secret], ...] = field(init=False, repr=False, eq=False)
    _json_headers: tuple[tuple[str, str | Secret], ...] = field(init=False, repr=False, eq=False)
    _query: str = field(init=False, repr=False, eq=False)
    _rendered: tuple[dict[tuple[str, str], bytes], dict[tuple[str, str], bytes]] = field(
        init=False, repr=False, eq=False, factory=lambda: ({}, {})
    )

    @_headers.default
    def _make_headers(self) -> tuple[tuple[str, str | Secret], ...]:
        """The header fields that all requests share, made once."""
        fields: dict[str, tuple[str, Any]] = {}
        own: list[tuple[str, Any]] = [("Accept", "application/json"), ("User-Agent", USER_AGENT)]
        if self.api_key is not None:
            bearer = Secret(f"Bearer {self.api_key.reveal()}", "the API key")
            own.append(("Authorization", bearer))
        if self.organization is not None:
            own.append(("OpenAI-Organization", self.organization))
        if self.project is not None:
            own.append(("OpenAI-Project", self.project))
        return _merge(fields, [*own, *self.default_headers])

    @_json_headers.default
    def _make_json_headers(self) -> tuple[tuple[str, str | Secret], ...]:
        """The same with a body; a content type that the user set stays."""
        return _merge({}, [("Content-Type", "application/json"), *self._headers])

    @_query.default
    def _make_query(self) -> str:
        return "&".join(filter(None, (self.base_url.query, query_string(self.default_query))))

    @classmethod
    def from_environment(cls, environment: Mapping[str, str], **arguments: Any) -> Self:
        """Make settings of `arguments`; those that are `None` come from `environment`.

        Read are `OPENAI_API_KEY`, `OPENAI_ORG_ID`, `OPENAI_PROJECT_ID`, `OPENAI_BASE_URL` and
        `OPENAI_CUSTOM_HEADERS` (lines `Name: value`).

        Raises:
            ConfigurationError: an argument or a variable cannot be used; the message names it.
        """
        given = {name: value for name, value in arguments.items() if value is not None}
        base_url = given.pop("base_url", None) or environment.get("OPENAI_BASE_URL", "").strip()
        key = given.pop("api_key", None)
        if key is None and (from_environment := environment.get("OPENAI_API_KEY")):
            key = Secret(from_environment, "OPENAI_API_KEY")
        custom = _custom_headers(environment.get("OPENAI_CUSTOM_HEADERS", ""))
        try:
            return cls(
                base_url=_url(base_url or DEFAULT_BASE_URL),
                api_key=key if key is None or isinstance(key, Secret) else Secret(key),
                organization=given.pop("organization", environment.get("OPENAI_ORG_ID") or None),
                project=given.pop("project", environment.get("OPENAI_PROJECT_ID") or None),
                default_headers=(*custom, *_pairs(given.pop("default_headers", ()))),
                **given,
            )
        except ValidationError as error:
            raise ConfigurationError(f"the settings cannot be used: {error.message}") from error

    def with_changes(self, **changes: Any) -> Self:
        """Return these settings with some replaced."""
        if isinstance(changes.get("api_key"), str):
            changes["api_key"] = Secret(changes["api_key"])
        if "base_url" in changes:
            changes["base_url"] = _url(changes["base_url"])
        if "default_headers" in changes:
            changes["default_headers"] = tuple(_pairs(changes["default_headers"]))
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
        query = f"{self._query}&{operation.query}" if self._query and operation.query else (
            self._query or operation.query
        )
        path = f"{url.path}{operation.path}"
        has_body = operation.body is not None
        headers = self._json_headers if has_body else self._headers
        if operation.headers:
            headers = _merge({}, [*headers, *operation.headers])
        return Request(
            operation.method,
            url.endpoint,
            f"{path}?{query}" if query else path,
            headers,
            operation.body if operation.body is not None else b"",
            {} if operation.headers else self._rendered[has_body],
        )


def _merge(
    fields: dict[str, tuple[str, Any]], pairs: list[tuple[str, Any]]
) -> tuple[tuple[str, str | Secret], ...]:
    """Return `pairs` with later ones in the place of earlier ones of the same name."""
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


def _pairs(headers: Any) -> list[tuple[str, Any]]:
    return list(headers.items()) if isinstance(headers, Mapping) else list(headers)


def _custom_headers(text: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if line.strip():
            if not colon or not name.strip():
                raise ConfigurationError(
                    "OPENAI_CUSTOM_HEADERS must hold lines of `Name: value`; one has no name or "
                    "no colon"
                )
            pairs.append((name.strip(), value.strip()))
    return pairs


def _url(value: Any) -> Url:
    if isinstance(value, Url):
        return value
    return Url.parse(str(value).strip())


__all__ = ["DEFAULT_BASE_URL", "Endpoint", "Settings", "omit"]
