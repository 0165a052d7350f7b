"""Hooks: functions of the user's that a call asks or tells, and that may change what it does.

They are plain synchronous functions, called in the middle of the call: they must not wait. What one
raises is a fault of the program, not of the call: it leaves the call as it is, and the connection
is closed. Only an error of this library's own tree that `before_request` or `after_response` raises
is taken for the failure of the attempt, and tried again if it says that it is `retryable`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from .config import _merge
from .errors import ConfigurationError
from .retry import GiveUp, Retry

if TYPE_CHECKING:
    from .http import Request, ResponseHead
    from .operations._base import Omit
    from .retry import Decision, Failure
    from .secrets import Secret
    from .telemetry.happenings import BreakerChanged, Deprecated, RateLimited

__all__ = ["Hooks", "with_headers"]


class Hooks:
    """What may be hooked in; the methods do nothing.

    Override what you need, or pass functions with the same arguments by name::

        Hooks(before_request=lambda request: with_headers(request, {"X-Trace": trace_id()}))

    One object serves every call of a client, of several threads at once.
    """

    def __init__(
        self,
        *,
        before_request: Callable[[Request], Request | None] | None = None,
        before_attempt: Callable[[Request, str], Request | None] | None = None,
        after_response: Callable[[ResponseHead], object] | None = None,
        on_retry: Callable[[Failure, Decision], Decision | None] | None = None,
        on_rate_limit: Callable[[RateLimited], object] | None = None,
        on_breaker_change: Callable[[BreakerChanged], object] | None = None,
        on_deprecation: Callable[[Deprecated], object] | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "before_request": before_request,
            "before_attempt": before_attempt,
            "after_response": after_response,
            "on_retry": on_retry,
            "on_rate_limit": on_rate_limit,
            "on_breaker_change": on_breaker_change,
            "on_deprecation": on_deprecation,
        }
        for name, function in given.items():
            if function is not None:
                if not callable(function):
                    raise ConfigurationError(f"the hook {name} must be a function")
                setattr(self, name, function)

    def before_request(self, request: Request) -> Request | None:  # noqa: ARG002
        """Return `request` with other header fields (`with_headers`), or `None` to let it be.

        Asked once for each attempt, with the request as it is without hooks. Credentials in it are
        `Secret`s and stay so.
        """
        return None

    def before_attempt(self, request: Request, call_id: str) -> Request | None:  # noqa: ARG002
        """Do the same, for who must know the call: `call_id` is what its telemetry is told with.

        What is not overridden asks `before_request`.
        """
        return self.before_request(request)

    def after_response(self, head: ResponseHead) -> object:
        """Hear of status and header fields of an answer, also one that is an error."""

    def on_retry(self, failure: Failure, decision: Decision) -> Decision | None:  # noqa: ARG002
        """Return another decision about a retry that is to be made, or `None` to let it be.

        A `Retry` may come sooner or later, `GiveUp` forbids it. What the call promises is kept: no
        retry beyond its total limit of time.
        """
        return None

    def on_rate_limit(self, limited: RateLimited) -> object:
        """Hear of an answer 429."""

    def on_breaker_change(self, change: BreakerChanged) -> object:
        """Hear that the circuit breaker opened or closed."""

    def on_deprecation(self, deprecated: Deprecated) -> object:
        """Hear that an answer says that what was called is, or will be, withdrawn."""


_NAMES = {
    "RateLimited": "on_rate_limit",
    "BreakerChanged": "on_breaker_change",
    "Deprecated": "on_deprecation",
}


_WRONG = (
    "hooks must be Hooks, not {}: a function is given by the name of its hook, as in "
    "Hooks(before_request=...)"
)


class Chain:
    """Several hooks as one: each goes on with what the one before it made."""

    def __init__(self, hooks: Iterable[Hooks]) -> None:
        self.hooks = tuple(hooks)
        for hook in self.hooks:
            if not isinstance(hook, Hooks):
                raise ConfigurationError(_WRONG.format(type(hook).__name__))

    def request(self, request: Request, call_id: str = "") -> Request:
        """Return the request as the hooks want it.

        Raises:
            TypeError: a hook returned something else than a request.
            ConfigurationError: a hook changed more than header fields.
            ValidationError: a header field cannot be sent.
        """
        changed = request
        for hook in self.hooks:
            found: object = hook.before_attempt(changed, call_id)
            if found is None:
                continue
            if not isinstance(found, type(request)):
                raise TypeError(f"before_request must return a Request or None, not {found!r}")
            changed = found
        if changed is request:
            return request
        # Heads that were rendered with the other fields must not be sent with these.
        fields = _merge(list(changed.headers))
        made = attrs.evolve(request, headers=fields, rendered={})
        if attrs.evolve(changed, headers=fields) != made:
            raise ConfigurationError("before_request may change the header fields only")
        return made

    def response(self, head: ResponseHead) -> None:
        """Tell of an answer."""
        for hook in self.hooks:
            hook.after_response(head)

    def decision(self, failure: Failure, decision: Decision) -> Decision:
        """Return what the hooks make of a decision to try again.

        Raises:
            TypeError: a hook returned something else than a decision.
            ValueError: a delay is no number of seconds from 0.
        """
        for hook in self.hooks:
            found = hook.on_retry(failure, decision)
            if found is None:
                continue
            if not isinstance(found, Retry | GiveUp):
                raise TypeError(f"on_retry must return Retry, GiveUp or None, not {found!r}")
            if isinstance(found, Retry) and not found.delay >= 0:
                raise ValueError(f"the delay of a retry must be 0 or more, not {found.delay!r}")
            decision = found
            if isinstance(found, GiveUp):
                break
        return decision

    def hear(self, happening: RateLimited | BreakerChanged | Deprecated) -> None:
        """Tell of what there is a hook for."""
        name = _NAMES[type(happening).__name__]
        for hook in self.hooks:
            getattr(hook, name)(happening)


def chain(hooks: Hooks | Iterable[Hooks] | None) -> Chain | None:
    """Return `hooks`, one or several, as a call takes them.

    Raises:
        ConfigurationError: they are no `Hooks`.
    """
    if hooks is None:
        return None
    if isinstance(hooks, Hooks):
        return Chain((hooks,))
    if callable(hooks) or not isinstance(hooks, Iterable):
        raise ConfigurationError(_WRONG.format(type(hooks).__name__))
    several = tuple(hooks)
    return Chain(several) if several else None


def beside(own: Chain | None, others: Iterable[Hooks]) -> Chain | None:
    """Return `others` and then `own` as one chain.

    Raises:
        ConfigurationError: one of `others` is no `Hooks`.
    """
    several = tuple(others)
    if not several:
        return own
    return Chain((*several, *(() if own is None else own.hooks)))


def with_headers(request: Request, headers: Mapping[str, str | Secret | Omit]) -> Request:
    """Return `request` with `headers` added, or in the place of those of the same name.

    The value `omit` removes a field.

    Raises:
        ValidationError: a field cannot be sent.
    """
    return attrs.evolve(request, headers=_merge([*request.headers, *headers.items()]), rendered={})
