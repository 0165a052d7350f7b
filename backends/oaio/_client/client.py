"""The clients' arguments: their settings and their connections."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, Unpack

from oaio_protocol.config import Settings
from oaio_protocol.errors import ConfigurationError, OpenAIError
from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.pool import PoolLimits
from oaio_protocol.retry import Policy
from oaio_protocol.secrets import Secret
from oaio_protocol.telemetry import Observer
from oaio_protocol.timeouts import HttpxTimeout, Timeout

from .._transport.accepted import decoders
from .._transport.connections import Closable, Connections
from .._transport.tls import TLS, Http2
from ..resources.clients import NAMES
from .arguments import (
    binary,
    chain_of,
    changed_by,
    check_limits,
    check_proxy,
    credentials_of,
    fallbacks_of,
    fastest_loads,
    gate_of,
    policy_of,
    proxies_of,
    secret_of,
    timeout_of,
    understood,
)
from .calls import Calls
from .chance import boundary
from .listeners import hooks_with, listener

if TYPE_CHECKING:
    import ssl

    from oaio_protocol.breaker import BreakerPolicy
    from oaio_protocol.dial.proxy import Proxy
    from oaio_protocol.fallback import FallbackOption
    from oaio_protocol.hooks import Hooks
    from oaio_protocol.limits import RateLimits
    from oaio_protocol.limits.tokens import TokenCounter

    from .._official.options import CopyOptions, OfficialOptions
    from .credentials import AsyncKeyProvider

C = TypeVar("C", bound=Closable)


class BaseClient(Calls[C]):
    """Settings and connections; `with_options` makes a client that shares the connections.

    Args:
        api_key: the key; else `OPENAI_API_KEY`. A server that needs none takes any text. A function
            is asked for one before each call; what it gives to an async client may be awaitable.
        admin_api_key: the key for operations that need an administrator's; else `OPENAI_ADMIN_KEY`.
        organization: else `OPENAI_ORG_ID`.
        project: else `OPENAI_PROJECT_ID`.
        webhook_secret: what webhooks are signed with; else `OPENAI_WEBHOOK_SECRET`.
        base_url: where the API is, with any path; else `OPENAI_BASE_URL`, else OpenAI. A Unix
            socket is `http+unix://%2Fpath%2Fto.sock/v1`.
        timeout: limits of time in seconds; a number is the total over all attempts. An
            `httpx.Timeout` is taken, too; see `Timeout.of`.
        max_retries: how many times a failed attempt is followed by another (3).
        retry: a policy of your own: a `RetryPolicy`, or anything with its `decide`.
        default_headers: header fields for every request.
        default_query: query parameters for every request.
        strict: refuse answers that are not as the API describes.
        skip_malformed_events: log and skip events of a stream that are not JSON.
        max_event_size: how large one event of a stream may be, in bytes (64 MiB).
        max_body_size: how large a plain answer may be, in bytes (512 MiB).
        max_redirects: how many times in a row an attempt may be sent elsewhere (5).
        fallback: what stands in for a call that failed for good, though it could have succeeded
            another time: a `Fallback`, a function of the operation and the error, or several of
            these, tried one after the other.
        compression: whether compressed answers are asked for: gzip and deflate; brotli and zstd if
            they are installed.
        max_decompression_ratio: how many times larger an answer may become, once it is larger than
            16 MiB (100).
        ssl_context: in the place of the one that verifies against the system's trust store.
        proxy: the URL of a proxy for everything: `http://USER:PASSWORD@HOST:PORT`, or with
            `https`, `socks5` or `socks5h`; `None` for what `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY`
            and `NO_PROXY` say; `False` for no proxy whatever they say.
        limits: how many connections there may be.
        http2: whether HTTP/2, in which many calls share one connection, is spoken where TLS agrees
            upon it. `"prior-knowledge"` speaks it without TLS as well, and nothing else.
        observer: a function that is told what happens, or several; see `oaio_protocol.telemetry`.
            The log is written without it.
        hooks: functions that may change what is done; see `oaio_protocol.hooks`. One or several.
        breaker: a circuit breaker: `True` for the usual one, or a `BreakerPolicy`.
        limiter: a rate limiter: `True` for one that learns from the server's answers, or
            `RateLimits` of your own.
        token_counter: a function that returns how many tokens a text is for a model (or `None`),
            for the limiter; else `tiktoken`, if it is installed with its tables, else an estimate.
        http_client: an `httpx` client that does the HTTP in the place of this library; it is closed
            with this client, as the official SDK does. Limits of time that were given to it are
            this client's, unless `timeout` is given.
        official: other arguments of the official SDK's; see `_official.options`.

    Raises:
        ConfigurationError: an argument, or a variable of the environment, cannot be used.
    """

    _where_keys_are = "pass api_key=... or set OPENAI_API_KEY"

    def __init__(
        self,
        *,
        api_key: str | Secret | AsyncKeyProvider | None = None,
        admin_api_key: str | Secret | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | Secret | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | HttpxTimeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        retry: Policy | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        strict: bool = False,
        skip_malformed_events: bool = False,
        max_event_size: int | None = None,
        max_body_size: int | None = None,
        max_redirects: int | None = None,
        fallback: FallbackOption | None = None,
        compression: bool = True,
        max_decompression_ratio: float | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | Proxy | Literal[False] | None = None,
        limits: PoolLimits | None = None,
        http2: Http2 | None = None,
        observer: Observer | Iterable[Observer] | None = None,
        hooks: Hooks | Iterable[Hooks] | None = None,
        breaker: bool | BreakerPolicy | None = None,
        limiter: bool | RateLimits | None = None,
        token_counter: TokenCounter | None = None,
        http_client: Any = None,
        **official: Unpack[OfficialOptions],
    ) -> None:
        self._observer = listener(observer)
        try:
            self._own_hooks = chain_of(hooks)
            self._hooks = hooks_with(self._observer, self._own_hooks)
            self._webhook_secret = secret_of(webhook_secret, "OPENAI_WEBHOOK_SECRET")
            self._fallbacks = fallbacks_of(fallback)
            key, self._credentials = credentials_of(api_key)
            keyless = False
            if official:
                base_url, strict, keyless = understood(official, base_url, strict)
            self._settings = self._make_settings(
                api_key=key,
                admin_api_key=admin_api_key,
                organization=organization,
                project=project,
                base_url=base_url,
                timeout=timeout_of(timeout, http_client),
                retry=policy_of(retry, max_retries),
                default_headers=default_headers,
                default_query=default_query,
                strict=strict,
                skip_malformed_events=skip_malformed_events,
                max_event_size=max_event_size,
                max_body_size=max_body_size,
                max_redirects=max_redirects,
                decoders=decoders() if compression and http_client is None else None,
                max_decompression_ratio=max_decompression_ratio,
                loads=fastest_loads(),
                boundary=boundary,
                binary=binary,
                proxies=proxies_of(proxy) if http_client is None else None,
            )
            if self._credentials is None and not (keyless or self._settings.has_credentials):
                raise ConfigurationError(
                    f"there is no API key: {self._where_keys_are} "
                    "(for a server that needs none, any text will do)"
                )
            if http_client is not None and (ssl_context is not None or limits is not None or proxy):
                raise ConfigurationError(
                    "with an http_client, proxy, ssl_context and limits are its own"
                )
            self._gate = gate_of(breaker=breaker, limiter=limiter, token_counter=token_counter)
            check_proxy(self._settings)
            check_limits(limits)
            self._connections: Connections[C] = Connections(limits)
            self._tls = TLS.of(ssl_context, http2)
            self._http_client = None if http_client is None else self._adapt(http_client)
        except OpenAIError as error:
            self._refused(type(self).__name__, error)
            raise

    def _make_settings(self, **arguments: Any) -> Settings:
        """Return the settings; a key of the environment yields to a function that gives one."""
        environment: Mapping[str, str] = os.environ
        if self._credentials is not None:
            environment = {**os.environ, "OPENAI_API_KEY": ""}
        return Settings.from_environment(environment, **arguments)

    def _adapt(self, http_client: Any) -> Any:
        raise NotImplementedError

    def with_options(
        self,
        *,
        api_key: str | Secret | AsyncKeyProvider | None = None,
        admin_api_key: str | Secret | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | Secret | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | HttpxTimeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        retry: Policy | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        strict: bool | None = None,
        skip_malformed_events: bool | None = None,
        max_event_size: int | None = None,
        max_body_size: int | None = None,
        max_redirects: int | None = None,
        fallback: FallbackOption | None = None,
        observer: Observer | Iterable[Observer] | None = None,
        hooks: Hooks | Iterable[Hooks] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | Proxy | Literal[False] | None = None,
        limits: PoolLimits | None = None,
        http2: Http2 | None = None,
        http_client: Any = None,
        **official: Unpack[CopyOptions],
    ) -> Self:
        """Return a client with some options changed that shares this one's connections.

        `default_headers` and `default_query` are added to this client's own; the other two with
        `set_` replace them, as `observer` and `hooks` do, which `()` takes away. With
        `ssl_context`, `proxy`, `limits`, `http2` or `http_client` the new client has connections of
        its own, and is to be closed, too.

        Raises:
            ConfigurationError: an option cannot be used.
        """
        old = self._settings
        extra = official.pop("_extra_kwargs", None) if official else None
        if official:
            base_url, strict, _ = understood(official, base_url, strict)
        key, credentials = credentials_of(api_key)
        changes: dict[str, Any] = {
            "api_key": key,
            "admin_api_key": admin_api_key,
            "organization": organization,
            "project": project,
            "base_url": base_url,
            "timeout": timeout_of(timeout, http_client),
            "retry": policy_of(retry, max_retries, old.retry),
            "default_headers": changed_by(
                old.default_headers, default_headers, set_default_headers, "headers"
            ),
            "default_query": changed_by(
                old.default_query.items(), default_query, set_default_query, "query"
            ),
            "strict": strict,
            "skip_malformed_events": skip_malformed_events,
            "max_event_size": max_event_size,
            "max_body_size": max_body_size,
            "max_redirects": max_redirects,
        }
        changed = {name: value for name, value in changes.items() if value is not None}
        new = self._twin()
        new._settings = old.with_changes(**changed)  # noqa: SLF001 - it is one of us
        if api_key is not None:
            new._credentials = credentials  # noqa: SLF001
        if fallback is not None:
            new._fallbacks = fallbacks_of(fallback)  # noqa: SLF001
        if webhook_secret is not None:
            new._webhook_secret = secret_of(webhook_secret, "")  # noqa: SLF001
        if observer is not None:
            new._observer = listener(observer)  # noqa: SLF001
        if hooks is not None:
            new._own_hooks = chain_of(hooks)  # noqa: SLF001
        if observer is not None or hooks is not None:
            new._hooks = hooks_with(new._observer, new._own_hooks)  # noqa: SLF001
        if http_client is not None:
            from .other_transport import give_http_client

            give_http_client(new, http_client)
        if any(one is not None for one in (ssl_context, proxy, limits, http2)):
            from .other_transport import give

            give(new, http2=http2, proxy=proxy, ssl_context=ssl_context, limits=limits)
        return new.with_options(**extra) if extra else new

    copy = with_options

    def _twin(self) -> Self:
        """Return a client like this one, which shares its connections, for a resource to hold.

        This one holds its resources. If they held it, too, the connections of a client that is
        dropped would stay open until the garbage collector finds the cycle.
        """
        new = type(self).__new__(type(self))
        new.__dict__.update(
            {name: value for name, value in self.__dict__.items() if name not in _RESOURCES}
        )
        return new

    def __deepcopy__(self, memo: object) -> Self:
        return self.with_options()


_RESOURCES = NAMES | {"chat", "responses", "embeddings", "models"}
"""The attributes that `functools.cached_property` leaves on a client."""
