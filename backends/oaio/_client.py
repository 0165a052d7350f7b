"""What the blocking and the async clients have in common: their settings and their connections."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Hashable, Iterable, Mapping
from contextlib import suppress
from functools import cache, partial
from importlib.util import find_spec
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, Literal, ParamSpec, Self, TypeVar

import attrs

from oaio_protocol.call import Call
from oaio_protocol.config import PROXY_VARIABLES, Settings
from oaio_protocol.errors import ConfigurationError, OpenAIError
from oaio_protocol.json import Loads, standard_loads
from oaio_protocol.operations._base import Omit, Operation, omit
from oaio_protocol.pool import PoolLimits, PoolStats
from oaio_protocol.retry import Policy, RetryPolicy
from oaio_protocol.secrets import Secret
from oaio_protocol.telemetry import TROUBLE, AttemptFailed, Happening, Observer, Observers
from oaio_protocol.timeouts import HttpxTimeout, Timeout

from ._connections import Closable, Connections
from ._tls import TLS, Http2
from .resources.generated.clients import NAMES

if TYPE_CHECKING:
    import ssl

    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.breaker import BreakerPolicy
    from oaio_protocol.coding import Decoder, DecoderFactory
    from oaio_protocol.fallback import Fallback, FallbackOption, Function
    from oaio_protocol.hooks import Chain, Hooks
    from oaio_protocol.limits import RateLimits
    from oaio_protocol.proxy import Proxies, Proxy
    from oaio_protocol.tokens import TokenCounter

    from ._credentials import AsyncKeyProvider, Credentials
    from ._gate import SharedGate

C = TypeVar("C", bound=Closable)
P = ParamSpec("P")
T = TypeVar("T")


def fastest_loads() -> Loads:
    """Return the fastest reader of JSON that is installed."""
    try:
        import orjson
    except ImportError:
        return standard_loads
    return orjson.loads


_CODINGS = {
    "gzip": ("zlib",),
    "deflate": ("zlib",),
    "br": ("brotli", "brotlicffi"),
    # Python's own since 3.14, and its backport; not zstandard, which cannot limit what it makes.
    "zstd": ("compression.zstd", "backports.zstd"),
}
"""What decodes each content coding, in the order in which they are asked for."""


@cache
def decoders() -> dict[str, DecoderFactory]:
    """Return what decodes each coding that can be asked for here; imported when it is needed."""
    found: dict[str, DecoderFactory] = {}
    for coding, libraries in _CODINGS.items():
        for library in libraries:
            with suppress(ImportError):  # of the package that it is in
                if find_spec(library) is not None:
                    found[coding] = partial(_decoder, coding, library)
                    break
    return found


def _decoder(coding: str, library: str) -> Decoder:
    from ._coding import decoder

    return decoder(coding, library)


class BaseClient(Generic[C]):
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
            with this client, as the official SDK does.

    Raises:
        ConfigurationError: an argument, or a variable of the environment, cannot be used.
    """

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
    ) -> None:
        self._observer = _with_log(observer)
        try:
            self._hooks = _chain(hooks)
            self._webhook_secret = _secret(webhook_secret, "OPENAI_WEBHOOK_SECRET")
            self._fallbacks = _fallbacks(fallback)
            key, self._credentials = _credentials(api_key)
            self._settings = self._make_settings(
                api_key=key,
                admin_api_key=admin_api_key,
                organization=organization,
                project=project,
                base_url=base_url,
                timeout=None if isinstance(timeout, Omit) else Timeout.of(timeout),
                retry=_policy(retry, max_retries),
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
                boundary=_boundary,
                binary=_binary,
                proxies=_proxies(proxy) if http_client is None else None,
            )
            if self._credentials is None and not self._settings.has_credentials:
                raise ConfigurationError(
                    "there is no API key: pass api_key=... or set OPENAI_API_KEY "
                    "(for a server that needs none, any text will do)"
                )
            if http_client is not None and (ssl_context is not None or limits is not None or proxy):
                raise ConfigurationError(
                    "with an http_client, proxy, ssl_context and limits are its own"
                )
            self._gate = _make_gate(breaker=breaker, limiter=limiter, token_counter=token_counter)
            through = self._settings.endpoint.proxy
            if through is not None and through.is_socks:
                from ._socks import library

                library()  # or fail now instead of later
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

    def _refused(self, what: str, error: OpenAIError) -> None:
        """Tell that `what` was wrong before anything was sent."""
        self._observer(AttemptFailed("", what, 0, error, None, "nothing was sent"))

    def build(
        self, builder: Callable[P, Operation[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Operation[T]:
        """Return what `builder` builds of its arguments; tell if it refuses them.

        Raises:
            ValidationError: the arguments break the API's rules.
        """
        try:
            if "cast" in kwargs or "progress" in kwargs:
                from ._cast import understood

                kwargs = understood(kwargs)
            return builder(*args, **kwargs)
        except OpenAIError as error:
            self._refused(getattr(builder, "__qualname__", "a call"), error)
            raise

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
    ) -> Self:
        """Return a client with some options changed that shares this one's connections.

        `default_headers` and `default_query` are added to this client's own; `observer` and `hooks`
        replace them, and `()` takes them away.
        """
        old = self._settings
        key, credentials = _credentials(api_key)
        changes: dict[str, Any] = {
            "api_key": key,
            "admin_api_key": admin_api_key,
            "organization": organization,
            "project": project,
            "base_url": base_url,
            "timeout": None if isinstance(timeout, Omit) else Timeout.of(timeout),
            "retry": _policy(retry, max_retries, old.retry),
            "default_headers": default_headers and [*old.default_headers, *default_headers.items()],
            "default_query": default_query and {**old.default_query, **default_query},
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
            new._fallbacks = _fallbacks(fallback)  # noqa: SLF001
        if webhook_secret is not None:
            new._webhook_secret = _secret(webhook_secret, "")  # noqa: SLF001
        if observer is not None:
            new._observer = _with_log(observer)  # noqa: SLF001
        if hooks is not None:
            new._hooks = _chain(hooks)  # noqa: SLF001
        return new

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

    @property
    def timeout(self) -> Timeout:
        """The limits of time of each call."""
        return self._settings.timeout

    @property
    def max_retries(self) -> int:
        """How many times a failed attempt is followed by another."""
        return int(getattr(self._settings.retry, "max_retries", 0))

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return str(self._settings.base_url)

    @property
    def api_key(self) -> Secret | None:
        """The key, which does not show itself."""
        return self._settings.api_key

    @property
    def admin_api_key(self) -> Secret | None:
        """The key for operations that need an administrator's, which does not show itself."""
        return self._settings.admin_api_key

    @property
    def webhook_secret(self) -> Secret | None:
        """What webhooks are signed with, which does not show itself."""
        return self._webhook_secret

    def stats(self) -> PoolStats:
        """Return what the connections do: how many are in use, how many calls wait, and so on.

        Those of an `http_client` are its own, and not counted.
        """
        return self._connections.stats(_origin)

    def is_closed(self) -> bool:
        """Tell whether the client was closed."""
        return self._connections.closed

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _settings_now(self, operation: Operation[Any]) -> Settings:
        """Return the settings, with the key of the moment if a function gives it."""
        if self._credentials is None or operation.admin:
            return self._settings
        return self._credentials.ask(self._settings)

    def _ready(self, operation: Operation[Any]) -> Operation[Any]:
        """Return `operation` with the files that it uploads opened."""
        if operation.content_type != "multipart/form-data":
            return operation
        from ._files import with_files

        try:
            return with_files(operation)
        except OpenAIError as error:
            self._refused(operation.name, error)
            raise

    def _new_call(
        self, operation: Operation[Any], now: float, settings: Settings | None = None
    ) -> Call:
        self._connections.check_open()
        return Call(
            self._ready(operation),
            self._settings_now(operation) if settings is None else settings,
            random=_random,
            epoch=time.time() - now,
            observer=self._observer,
            hooks=self._hooks,
            call_id=_next_id(),
            gate=self._gate,
            # One clock for the loops of all calls, and trio's begins anywhere.
            gate_offset=0.0 if self._gate is None else time.monotonic() - now,
            seam="bytes" if self._http_client is None else "message",
        )


_RESOURCES = NAMES | {"chat", "responses", "embeddings", "models"}
"""The attributes that `functools.cached_property` leaves on a client."""


def _credentials(
    api_key: str | Secret | AsyncKeyProvider | None,
) -> tuple[str | Secret | None, Credentials | None]:
    """Return a key, or what gets one for each call."""
    if not callable(api_key):
        return api_key, None
    from ._credentials import Credentials

    return None, Credentials(api_key)


def _fallbacks(given: FallbackOption | None) -> tuple[Fallback | Function, ...]:
    if given is None:
        return ()
    from oaio_protocol.fallback import fallbacks_of

    return fallbacks_of(given)


def _secret(value: str | Secret | None, variable: str) -> Secret | None:
    """Return `value`, else what `variable` of the environment holds, as a secret."""
    found = os.environ.get(variable) if value is None else value
    name = "webhook_secret" if value is not None else variable
    return found if isinstance(found, Secret) else Secret(found, name) if found else None


def _origin(key: Hashable) -> str:
    """Return the name of an endpoint, which async clients know together with the event loop."""
    return str(key[1] if isinstance(key, tuple) else key)


def _random() -> float:
    """Return a number in [0, 1); drawn after a failure only, and so imported then."""
    from random import random

    return random()  # noqa: S311 - spreads retries, keeps no secret


def _boundary() -> str:
    """Return a boundary for a form that nobody can foretell and write into a file."""
    return os.urandom(16).hex()


def _binary(content: bytes, head: ResponseHead) -> BinaryContent:
    """Return what a binary answer becomes: something that can be written to a file."""
    from ._downloads import Download

    return Download(content, head)


def _policy(retry: Policy | None, max_retries: int | Omit, old: Policy | None = None) -> Any:
    policy = retry if retry is not None else old
    if isinstance(max_retries, Omit):
        return policy
    if policy is None:
        return RetryPolicy(max_retries=max_retries)
    if not isinstance(policy, RetryPolicy):
        raise ConfigurationError("max_retries goes with a RetryPolicy only: set it on your policy")
    return attrs.evolve(policy, max_retries=max_retries)


def _proxies(proxy: object) -> Proxies | None:
    """Return the rules of the argument `proxy`, or of the environment."""
    if proxy is None and not any(name in os.environ for name in PROXY_VARIABLES):
        return None
    from oaio_protocol.proxy import Proxies

    return Proxies.of(proxy, os.environ)


def _make_gate(
    *,
    breaker: bool | BreakerPolicy | None,
    limiter: bool | RateLimits | None,
    token_counter: TokenCounter | None,
) -> SharedGate | None:
    if not (breaker or limiter or token_counter):
        return None
    from ._gate import make_gate

    return make_gate(breaker, limiter, token_counter)


def _is_debugged() -> bool:
    """Tell whether the log wants to know of calls that end well."""
    logging: Any = sys.modules.get("logging")
    return logging is not None and bool(logging.getLogger("oaio").isEnabledFor(logging.DEBUG))


class _Log:
    """Writes to the log; `logging` takes as long to import as a call to make, so it may wait."""

    @property
    def wants(self) -> frozenset[type]:
        """What the log shows at the level that it has now."""
        if not _is_debugged():
            return TROUBLE
        from ._logs import ALL

        return ALL

    def __call__(self, happening: Happening) -> None:
        if "logging" in sys.modules or happening.__class__ in TROUBLE:
            from ._logs import log

            log(happening)


_LOG = _Log()


def _failed(observer: Observer, error: Exception) -> None:
    from ._logs import observer_failed

    observer_failed(observer, error)


def _with_log(observer: Observer | Iterable[Observer] | None) -> Observer:
    if os.environ.get("OPENAI_LOG"):
        from ._logs import configure_from_environment

        configure_from_environment()
    observers: tuple[Observer, ...] = ()
    if observer is not None:
        observers = (observer,) if callable(observer) else tuple(observer)
    if not observers:
        return _LOG
    if any(getattr(one, "replaces_log", False) for one in observers):
        return Observers(observers, _failed)
    return Observers((_LOG, *observers), _failed)


def _chain(hooks: Hooks | Iterable[Hooks] | None) -> Chain | None:
    if hooks is None:
        return None
    from oaio_protocol.hooks import chain

    return chain(hooks)


def _number_calls() -> None:
    """Begin anew with the ids of calls, so that the child of a fork has other ones."""
    global _next_id  # noqa: PLW0603 - an object's attribute would cost each call more
    _next_id = map(f"{os.urandom(4).hex()}-{{}}".format, count(1)).__next__


_next_id: Callable[[], str]
_number_calls()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_number_calls)
