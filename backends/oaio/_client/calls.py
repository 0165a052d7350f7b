"""What a client does with its settings: it shows them, and makes calls of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

import attrs

from oaio_protocol.call import Call
from oaio_protocol.errors import OpenAIError
from oaio_protocol.operations._base import Operation
from oaio_protocol.pool import PoolStats
from oaio_protocol.telemetry import AttemptFailed

from .._transport.connections import Closable, Connections
from . import chance

if TYPE_CHECKING:
    from oaio_protocol.config import Settings
    from oaio_protocol.fallback import Fallback, Function
    from oaio_protocol.hooks import Chain
    from oaio_protocol.secrets import Secret
    from oaio_protocol.telemetry import Observer
    from oaio_protocol.timeouts import HttpxTimeout, Timeout

    from .._transport.tls import TLS
    from .credentials import AsyncKeyProvider, Credentials
    from .gate import SharedGate

C = TypeVar("C", bound=Closable)
P = ParamSpec("P")
T = TypeVar("T")


class Calls(Generic[C]):
    """The part of a client for which the arguments are values already; see `BaseClient`."""

    _settings: Settings
    _credentials: Credentials | None
    _webhook_secret: Secret | None
    _fallbacks: tuple[Fallback | Function, ...]
    _observer: Observer
    _own_hooks: Chain | None
    _hooks: Chain | None  # those of the observers, too
    _gate: SharedGate | None
    _connections: Connections[C]
    _tls: TLS
    _http_client: Any

    # Each can be set, too: the same as `with_options`, but of this client. Resources that were
    # taken from it before stay as they are.
    @property
    def timeout(self) -> Timeout:
        """The limits of time of each call."""
        return self._settings.timeout

    @timeout.setter
    def timeout(self, value: float | Timeout | HttpxTimeout | None) -> None:
        self._become(timeout=value)

    @property
    def max_retries(self) -> int:
        """How many times a failed attempt is followed by another."""
        return int(getattr(self._settings.retry, "max_retries", 0))

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._become(max_retries=value)

    @property
    def base_url(self) -> str:
        """Where the API is."""
        return str(self._settings.base_url)

    @base_url.setter
    def base_url(self, value: str) -> None:
        self._become(base_url=value)

    @property
    def api_key(self) -> Secret | None:
        """The key, which does not show itself."""
        return self._settings.api_key

    @api_key.setter
    def api_key(self, value: str | Secret | AsyncKeyProvider) -> None:
        self._become(api_key=value)

    @property
    def admin_api_key(self) -> Secret | None:
        """The key for operations that need an administrator's, which does not show itself."""
        return self._settings.admin_api_key

    @admin_api_key.setter
    def admin_api_key(self, value: str | Secret) -> None:
        self._become(admin_api_key=value)

    @property
    def organization(self) -> str | None:
        """The organization that calls are made for."""
        return self._settings.organization

    @organization.setter
    def organization(self, value: str) -> None:
        self._become(organization=value)

    @property
    def project(self) -> str | None:
        """The project that calls are made for."""
        return self._settings.project

    @project.setter
    def project(self, value: str) -> None:
        self._become(project=value)

    @property
    def webhook_secret(self) -> Secret | None:
        """What webhooks are signed with, which does not show itself."""
        return self._webhook_secret

    @webhook_secret.setter
    def webhook_secret(self, value: str | Secret) -> None:
        self._become(webhook_secret=value)

    @property
    def default_headers(self) -> dict[str, str | Secret]:
        """The header fields of every request; keys do not show themselves."""
        return dict(self._settings.header_fields)

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters of every request."""
        return dict(self._settings.default_query)

    @property
    def user_agent(self) -> str:
        """What the client calls itself."""
        fields = {name.lower(): value for name, value in self._settings.header_fields}
        return str(fields.get("user-agent", ""))

    if not TYPE_CHECKING:  # type checkers know what is there

        def __getattr__(self, name: str) -> Any:
            from .._official.names import ABSENT_OF_CLIENTS, lacking

            raise lacking(f"{type(self).__name__!r} object", name, ABSENT_OF_CLIENTS)

    def _become(self, **options: Any) -> None:
        """Change options of this client."""
        changed: Any = self.with_options(**options)  # type: ignore[attr-defined]  # of `BaseClient`
        self.__dict__ = vars(changed)

    def stats(self) -> PoolStats:
        """Return what the connections do: how many are in use, how many calls wait, and so on.

        Also the states of the circuit breakers and of the rate limiter, if there are any. The
        connections of an `http_client` are its own, and not counted.
        """
        stats: Any = self._connections.stats(_origin)
        if self._gate is not None:
            state = self._gate.state(self._gate_now())
            stats = attrs.evolve(stats, breakers=state.breakers, limiter=state.lines)
        return stats  # type: ignore[no-any-return]

    def _gate_now(self) -> float:
        """Return the time of the gate's clock, one for the loops of all calls."""
        return time.monotonic()

    def is_closed(self) -> bool:
        """Tell whether the client was closed."""
        return self._connections.closed

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

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
                from .._helpers.cast import understood

                kwargs = understood(kwargs)
            return builder(*args, **kwargs)
        except OpenAIError as error:
            self._refused(getattr(builder, "__qualname__", "a call"), error)
            raise

    def _settings_now(self, operation: Operation[Any]) -> Settings:
        """Return the settings, with the key of the moment if a function gives it."""
        if self._credentials is None or operation.admin:
            return self._settings
        return self._credentials.ask(self._settings)

    def _ready(self, operation: Operation[Any]) -> Operation[Any]:
        """Return `operation` with the files that it uploads opened."""
        if operation.content_type != "multipart/form-data":
            return operation
        from .._helpers.files import with_files

        try:
            return with_files(operation)
        except OpenAIError as error:
            self._refused(operation.name, error)
            raise

    def _new_call(
        self, operation: Operation[Any], now: float, settings: Settings | None = None
    ) -> Call:
        self._connections.check_open()
        if operation.content_type == "multipart/form-data":
            operation = self._ready(operation)
        if settings is None:
            settings = (
                self._settings if self._credentials is None else self._settings_now(operation)
            )
        return Call(
            operation,
            settings,
            random=chance.random,
            epoch=time.time() - now,
            observer=self._observer,
            hooks=self._hooks,
            call_id=chance.next_id(),
            gate=self._gate,
            gate_offset=0.0 if self._gate is None else self._gate_now() - now,
            seam="bytes" if self._http_client is None else "message",
        )


def _origin(key: Hashable) -> str:
    """Return the name of an endpoint, which async clients know together with the event loop."""
    return str(key[1] if isinstance(key, tuple) else key)
