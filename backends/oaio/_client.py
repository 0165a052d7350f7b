"""What the blocking and the async clients have in common: their settings and their connections."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Self, TypeVar

import attrs

from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import ConfigurationError, OpenAIError
from oaio_protocol.json import Loads, standard_loads
from oaio_protocol.operations._base import Omit, Operation, omit
from oaio_protocol.pool import PoolLimits
from oaio_protocol.retry import Policy, RetryPolicy
from oaio_protocol.secrets import Secret
from oaio_protocol.telemetry import AttemptFailed, CallFinished, Happening, Observer
from oaio_protocol.timeouts import HttpxTimeout, Timeout

from ._connections import Closable, Connections
from ._tls import TLS

if TYPE_CHECKING:
    import ssl

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


class BaseClient(Generic[C]):
    """Settings and connections; `with_options` makes a client that shares the connections.

    Args:
        api_key: the key; else `OPENAI_API_KEY`. A server that needs none takes any text.
        organization: else `OPENAI_ORG_ID`.
        project: else `OPENAI_PROJECT_ID`.
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
        ssl_context: in the place of the one that verifies against the system's trust store.
        limits: how many connections there may be.
        observer: a function that is told what happens; the log is written without it.
        http_client: an `httpx` client that does the HTTP in the place of this library; it is closed
            with this client, as the official SDK does.

    Raises:
        ConfigurationError: an argument, or a variable of the environment, cannot be used.
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        organization: str | None = None,
        project: str | None = None,
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
        ssl_context: ssl.SSLContext | None = None,
        limits: PoolLimits | None = None,
        observer: Observer | None = None,
        http_client: Any = None,
    ) -> None:
        self._observer = _with_log(observer)
        self._tells_success = observer is not None
        try:
            self._settings = Settings.from_environment(
                os.environ,
                api_key=api_key,
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
                loads=fastest_loads(),
            )
            if not self._settings.has_credentials:
                raise ConfigurationError(
                    "there is no API key: pass api_key=... or set OPENAI_API_KEY "
                    "(for a server that needs none, any text will do)"
                )
            if http_client is not None and (ssl_context is not None or limits is not None):
                raise ConfigurationError("with an http_client, ssl_context and limits are its own")
            self._connections: Connections[C] = Connections(limits)
            self._tls = TLS(ssl_context)
            self._http_client = None if http_client is None else self._adapt(http_client)
        except OpenAIError as error:
            self._refused(type(self).__name__, error)
            raise

    def _refused(self, what: str, error: OpenAIError) -> None:
        """Tell that `what` was wrong before anything was sent."""
        self._observer(AttemptFailed(what, 0, error, None, "nothing was sent"))

    def build(
        self, builder: Callable[P, Operation[T]], *args: P.args, **kwargs: P.kwargs
    ) -> Operation[T]:
        """Return what `builder` builds of its arguments; tell if it refuses them.

        Raises:
            ValidationError: the arguments break the API's rules.
        """
        try:
            return builder(*args, **kwargs)
        except OpenAIError as error:
            self._refused(getattr(builder, "__qualname__", "a call"), error)
            raise

    def _adapt(self, http_client: Any) -> Any:
        raise NotImplementedError

    def with_options(
        self,
        *,
        api_key: str | Secret | None = None,
        organization: str | None = None,
        project: str | None = None,
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
    ) -> Self:
        """Return a client with some options changed that shares this one's connections.

        `default_headers` and `default_query` are added to this client's own.
        """
        old = self._settings
        changes: dict[str, Any] = {
            "api_key": api_key,
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
        }
        changed = {name: value for name, value in changes.items() if value is not None}
        new = self._twin()
        new._settings = old.with_changes(**changed)  # noqa: SLF001 - it is one of us
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

    def is_closed(self) -> bool:
        """Tell whether the client was closed."""
        return self._connections.closed

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def _new_call(self, operation: Operation[Any], now: float) -> Call:
        self._connections.check_open()
        return Call(
            operation,
            self._settings,
            random=_random,
            epoch=time.time() - now,
            observer=self._observer,
            tells_success=self._tells_success or _is_debugged(),
            seam="bytes" if self._http_client is None else "message",
        )


_RESOURCES = frozenset({"chat", "responses", "embeddings", "models"})
"""The attributes that `functools.cached_property` leaves on a client."""


def _random() -> float:
    """Return a number in [0, 1); drawn after a failure only, and so imported then."""
    from random import random

    return random()  # noqa: S311 - spreads retries, keeps no secret


def _policy(retry: Policy | None, max_retries: int | Omit, old: Policy | None = None) -> Any:
    policy = retry if retry is not None else old
    if isinstance(max_retries, Omit):
        return policy
    if policy is None:
        return RetryPolicy(max_retries=max_retries)
    if not isinstance(policy, RetryPolicy):
        raise ConfigurationError("max_retries goes with a RetryPolicy only: set it on your policy")
    return attrs.evolve(policy, max_retries=max_retries)


def _is_debugged() -> bool:
    """Tell whether the log wants to know of calls that end well."""
    logging: Any = sys.modules.get("logging")
    return logging is not None and bool(logging.getLogger("oaio").isEnabledFor(logging.DEBUG))


def _log(happening: Happening) -> None:
    """Write to the log; `logging` takes as long to import as a call to make, so it may wait."""
    if "logging" in sys.modules or not isinstance(happening, CallFinished):
        from ._logs import log

        log(happening)


def _with_log(observer: Observer | None) -> Observer:
    if os.environ.get("OPENAI_LOG"):
        from ._logs import configure_from_environment

        configure_from_environment()
    if observer is None:
        return _log

    def tell(happening: Happening) -> None:
        _log(happening)
        observer(happening)

    return tell
