"""Whether a failed call is tried again, and when: a policy as data, a decision as a function."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from typing import TYPE_CHECKING, Any, Protocol

from attrs import Attribute, evolve, field, frozen

from ._values import Value, value
from .errors import (
    APIStatusError,
    APITimeoutError,
    CircuitOpenError,
    ConfigurationError,
    LimiterError,
    OpenAIError,
    QuotaExceededError,
)

if TYPE_CHECKING:
    from .http import Headers

_RETRIED_STATUS = frozenset({408, 409, 429})
_LONGEST_WAIT = 10**9  # seconds; larger numbers are not numbers of seconds
_STEEPEST = 1000.0  # its 60th power is still a float


@value
class Failure(Value):
    """What is known when an attempt has failed.

    Attributes:
        error: why.
        attempt: how many attempts there were, this one included.
        handed_over: how many events of the stream the application has; more than 0 forbids a retry.
        replayable: whether the request's body can be sent again.
        time_left: seconds until the call's total limit.
    """

    error: OpenAIError
    attempt: int = 1
    handed_over: int = 0
    replayable: bool = True
    time_left: float = float("inf")


@value
class Retry(Value):
    """Try again after `delay` seconds; `reason` says where the delay comes from."""

    delay: float
    reason: str


@value
class GiveUp(Value):
    """The call has failed; `reason` says why it is not tried again."""

    reason: str


Decision = Retry | GiveUp


class Policy(Protocol):
    """What a call asks after each failed attempt. `RetryPolicy` is the usual one."""

    def decide(self, failure: Failure, random: float) -> Decision:
        """Decide about `failure`, with `random`, a number in [0, 1), for the jitter."""
        ...


def _not_negative(_: object, attribute: Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise ConfigurationError(f"retry {attribute.name} must be 0 or more, not {value!r}")


def _at_most(high: float) -> Callable[[object, Attribute[Any], Any], None]:
    def check(instance: object, attribute: Attribute[Any], value: Any) -> None:
        _not_negative(instance, attribute, value)
        if value > high:
            raise ConfigurationError(f"retry {attribute.name} must be at most {high:g}")

    return check


@frozen
class RetryPolicy:
    """Exponential backoff with jitter, within limits; the server's wishes come first.

    Attributes:
        max_retries: how many times a failed attempt is followed by another.
        initial_delay: seconds before the first retry.
        multiplier: by how much each delay is longer than the last.
        max_delay: the longest delay of our own choice, in seconds.
        jitter: the part of a delay, 0 to 1, that is taken off at random, so that clients which
            failed together do not come back together.
        max_retry_after: the longest wait, in seconds, that a server may ask for; if it asks for
            more, the call fails at once and its error says how long (`retry_after`).
    """

    max_retries: int = field(default=3, validator=_not_negative)
    initial_delay: float = field(default=0.5, validator=_not_negative)
    multiplier: float = field(default=2.0, validator=_at_most(_STEEPEST))
    max_delay: float = field(default=8.0, validator=_not_negative)
    jitter: float = field(default=0.25, validator=_at_most(1))
    max_retry_after: float = field(default=60.0, validator=_not_negative)

    def decide(self, failure: Failure, random: float) -> Decision:
        """Return what to do about `failure`; a pure function of its arguments.

        Args:
            failure: what happened.
            random: a number in [0, 1) that places the delay within its jitter.
        """
        error = failure.error
        if failure.handed_over:
            return GiveUp("a part of the stream was handed over already")
        if not error.retryable:
            return GiveUp(f"{type(error).__name__} is not retryable")
        if isinstance(error, APITimeoutError) and error.which == "total":
            return GiveUp("the time for the whole call is over")
        if isinstance(error, CircuitOpenError | LimiterError):
            return GiveUp("it was refused before anything was sent")
        if not failure.replayable:
            return GiveUp("the request's body cannot be read again")
        if failure.attempt > self.max_retries:
            return GiveUp(f"all {self.max_retries} retries were used")
        if error.retry_after is not None:
            if error.retry_after > self.max_retry_after:
                return GiveUp(f"the server asks for a wait of {error.retry_after:g} s")
            decision = Retry(error.retry_after, "as the server asked")
        else:
            decision = Retry(self.backoff(failure.attempt, random), "backoff")
        if decision.delay >= failure.time_left:
            return GiveUp("the time for the whole call would be over before the retry")
        return decision

    def backoff(self, attempt: int, random: float) -> float:
        """Return the delay in seconds after the failed attempt number `attempt`, from 1."""
        # Without a bound on the exponent a large attempt number would overflow.
        delay = self.initial_delay * self.multiplier ** min(attempt - 1, 60)
        return min(delay, self.max_delay) * (1 - self.jitter * random)


def with_max_retries(policy: Policy, max_retries: int) -> Policy:
    """Return `policy` with another number of retries; for a user's own it is an upper limit."""
    if isinstance(policy, RetryPolicy):
        return evolve(policy, max_retries=max_retries)
    return _Limited(policy, max_retries)


@value
class _Limited(Value):
    """A user's policy, asked for a number of retries at the most."""

    policy: Policy
    max_retries: int

    def decide(self, failure: Failure, random: float) -> Decision:
        """See `Policy.decide`."""
        if failure.attempt > self.max_retries:
            return GiveUp(f"all {self.max_retries} retries were used")
        return self.policy.decide(failure, random)


def is_retryable(error: APIStatusError, headers: Headers) -> bool:
    """Tell whether an error answer is worth a retry.

    A quota that is used up is not, whatever a gateway's header says; else `x-should-retry` decides;
    else the status: 408, 409, 429 and 5xx are.
    """
    if isinstance(error, QuotaExceededError):
        return False
    wish = headers.get("x-should-retry")
    if wish in ("true", "false"):
        return wish == "true"
    status = error.status_code or 0
    return status in _RETRIED_STATUS or status >= 500


def retry_after(headers: Headers, unix_now: float | None) -> float | None:
    """Return how long the server asks to wait, in seconds.

    Read from `retry-after-ms`, then `Retry-After` in seconds or as a date (RFC 9110 section
    10.2.3). A date is held against the answer's own `Date`, so that a clock that is wrong here does
    no harm, or else against `unix_now`, seconds since 1970.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _number(value)
    if seconds is not None:
        return seconds
    until = _unix_time(value)
    now = _unix_time(headers.get("date", "")) or unix_now
    return None if until is None or now is None else max(0.0, until - now)


def _number(text: str | None) -> float | None:
    try:
        value = float(text) if text is not None else None
    except ValueError:
        return None
    return value if value is not None and 0 <= value <= _LONGEST_WAIT else None


def _unix_time(text: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        # Without a zone it would be read as local; the dates of HTTP are UTC (RFC 9110 5.6.7).
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None
