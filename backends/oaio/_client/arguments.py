"""What the arguments of a client stand for. What is seldom given is imported when it is."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from oaio_protocol.config import PROXY_VARIABLES
from oaio_protocol.errors import ConfigurationError
from oaio_protocol.json import Loads, standard_loads
from oaio_protocol.operations._base import Omit
from oaio_protocol.pool import PoolLimits
from oaio_protocol.retry import Policy, RetryPolicy
from oaio_protocol.secrets import Secret
from oaio_protocol.timeouts import HttpxTimeout, Timeout

if TYPE_CHECKING:
    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.breaker import BreakerPolicy
    from oaio_protocol.config import Settings
    from oaio_protocol.dial.proxy import Proxies
    from oaio_protocol.fallback import Fallback, FallbackOption, Function
    from oaio_protocol.hooks import Chain, Hooks
    from oaio_protocol.http import ResponseHead
    from oaio_protocol.limits import RateLimits
    from oaio_protocol.limits.tokens import TokenCounter

    from .credentials import AsyncKeyProvider, Credentials
    from .gate import SharedGate


def fastest_loads() -> Loads:
    """Return the fastest reader of JSON that is installed."""
    try:
        import orjson
    except ImportError:
        return standard_loads
    return orjson.loads


def binary(content: bytes, head: ResponseHead) -> BinaryContent:
    """Return what a binary answer becomes: something that can be written to a file."""
    from .._helpers.downloads import Download

    return Download(content, head)


def credentials_of(
    api_key: str | Secret | AsyncKeyProvider | None,
) -> tuple[str | Secret | None, Credentials | None]:
    """Return a key, or what gets one for each call."""
    if not callable(api_key):
        return api_key, None
    from .credentials import Credentials

    return None, Credentials(api_key)


def secret_of(value: str | Secret | None, variable: str) -> Secret | None:
    """Return `value`, else what `variable` of the environment holds, as a secret."""
    found = os.environ.get(variable) if value is None else value
    name = "webhook_secret" if value is not None else variable
    return found if isinstance(found, Secret) else Secret(found, name) if found else None


def timeout_of(
    timeout: float | Timeout | HttpxTimeout | Omit | None, http_client: Any = None
) -> Timeout | None:
    """Return the limits of time, else those of `http_client`; `None` if nothing is said of them."""
    if not isinstance(timeout, Omit):
        return Timeout.of(timeout)
    if http_client is None:
        return None
    from .._official.httpx_defaults import timeout_of as said_by

    said = said_by(http_client)
    return None if said is None else Timeout.of(said)


def understood(
    official: Mapping[str, Any], base_url: Any, strict: Any
) -> tuple[str | None, Any, bool]:
    """Return the base URL, whether to be strict, and whether a client may do without a key."""
    from .._official import options

    return options.understood(official, base_url, strict)


def check_proxy(settings: Settings) -> None:
    """Fail now instead of later if the proxy needs a library that is not installed.

    Raises:
        ConfigurationError: it does.
    """
    through = settings.endpoint.proxy
    if through is not None and through.is_socks:
        from .._transport.socks import library

        library()


def check_limits(limits: object) -> None:
    """Check the limits of a pool.

    Raises:
        ConfigurationError: they are none.
    """
    if not isinstance(limits, PoolLimits | None):
        raise ConfigurationError(f"limits must be PoolLimits, not {limits!r}")


def changed_by(
    old: Iterable[tuple[str, Any]],
    added: Mapping[str, Any] | None,
    instead: Mapping[str, Any] | None,
    what: str,
) -> Any:
    """Return what `added` and `instead` make of defaults; `None` if nothing.

    Raises:
        ConfigurationError: both are given.
    """
    if added is not None and instead is not None:
        raise ConfigurationError(f"pass only one of default_{what} and set_default_{what}")
    if added is None:
        return None if instead is None else dict(instead)
    # Header fields may be there twice, in other letters: the settings see to that.
    return [*old, *added.items()] if what == "headers" else {**dict(old), **added}


def policy_of(retry: Policy | None, max_retries: int | Omit, old: Policy | None = None) -> Any:
    """Return the policy of retries, the `old` one where nothing else is said.

    Raises:
        ConfigurationError: `retry` is none, or one of the user's, which has no `max_retries`.
    """
    policy = retry if retry is not None else old
    if retry is not None and not callable(getattr(retry, "decide", None)):
        raise ConfigurationError("retry must be a RetryPolicy, or have a method `decide` like its")
    if isinstance(max_retries, Omit):
        return policy
    if policy is None:
        return RetryPolicy(max_retries=max_retries)
    if not isinstance(policy, RetryPolicy):
        raise ConfigurationError("max_retries goes with a RetryPolicy only: set it on your policy")
    return attrs.evolve(policy, max_retries=max_retries)


def fallbacks_of(given: FallbackOption | None) -> tuple[Fallback | Function, ...]:
    """Return what stands in for a call that failed, one after the other."""
    if given is None:
        return ()
    from oaio_protocol import fallback

    return fallback.fallbacks_of(given)


def proxies_of(proxy: object) -> Proxies | None:
    """Return the rules of the argument `proxy`, or of the environment."""
    if proxy is None and not any(name in os.environ for name in PROXY_VARIABLES):
        return None
    from oaio_protocol.dial.proxy import Proxies

    return Proxies.of(proxy, os.environ)


def gate_of(
    *,
    breaker: bool | BreakerPolicy | None,
    limiter: bool | RateLimits | None,
    token_counter: TokenCounter | None,
) -> SharedGate | None:
    """Return what calls go through before they are sent, if anything is."""
    if all(one is None or one is False for one in (breaker, limiter, token_counter)):
        return None
    from .gate import make_gate

    return make_gate(breaker, limiter, token_counter)


def chain_of(hooks: Hooks | Iterable[Hooks] | None) -> Chain | None:
    """Return the hooks, one after the other."""
    if hooks is None:
        return None
    from oaio_protocol.hooks import chain

    return chain(hooks)
