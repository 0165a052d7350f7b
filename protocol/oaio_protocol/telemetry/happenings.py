"""What happens in a call that goes well, and what is seldom; see `telemetry.py`.

Each has the `call_id` that the backend gave to the call, the same for all of one call, and the name
of the operation. `seconds` count from the beginning of the call, on the backend's clock.
"""

from __future__ import annotations

from typing import Any, Literal

from attrs import field

from .._values import Value, value
from ..errors import RateLimitError
from ..http import Endpoint, Headers, Request
from ..retry import _unix_time
from .usage import Usage


@value
class CallStarted(Value):
    """A call began. It is followed by exactly one `CallFinished`.

    Attributes:
        request: what is sent, before any hook saw it. It shows neither its body nor a credential.
        streamed: whether the answer is a stream of events.
        model: the model that is asked for, if any.
    """

    call_id: str
    operation: str
    request: Request
    streamed: bool
    model: str | None

    @property
    def endpoint(self) -> Endpoint:
        """Where the request goes to."""
        return self.request.endpoint


@value
class AttemptStarted(Value):
    """An attempt began; the first is number 1."""

    call_id: str
    operation: str
    attempt: int
    seconds: float


@value
class ConnectionAcquired(Value):
    """The attempt has a connection: a kept one (`reused`) or one that was opened for it.

    Not told of an attempt that goes on over the connection of the one before it.

    Attributes:
        protocol: `"http/1.1"` or `"h2"`.
        waited: how many seconds that took, a place in the pool's queue included.
    """

    call_id: str
    operation: str
    attempt: int
    endpoint: Endpoint
    reused: bool
    protocol: str
    waited: float
    seconds: float


@value
class FirstByte(Value):
    """The first bytes of the attempt's answer came (message seam: its head)."""

    call_id: str
    operation: str
    attempt: int
    seconds: float


@value
class FirstEvent(Value):
    """The first event of a stream is handed to the application."""

    call_id: str
    operation: str
    seconds: float


@value
class EventReceived(Value):
    """An event of a stream is handed to the application.

    Attributes:
        index: 0 for the first.
        event: the event itself.
    """

    call_id: str
    operation: str
    index: int
    seconds: float
    event: Any = field(repr=False, eq=False)


@value
class LimiterWaited(Value):
    """The rate limiter held a call back for `waited` seconds, for want of `what`."""

    call_id: str
    operation: str
    waited: float
    what: str


@value
class BreakerChanged(Value):
    """The circuit breaker for `key` went from one state to another, and why.

    `call_id` and `operation` are those of the call in which it did; empty if it was in none.
    """

    call_id: str
    operation: str
    key: str
    before: str
    after: str
    reason: str


@value
class RateLimited(Value):
    """The server answered 429; `retry_after` is how many seconds it asks to wait, if it said."""

    call_id: str
    operation: str
    attempt: int
    error: RateLimitError
    retry_after: float | None


@value
class Deprecated(Value):
    """The answer's header fields say that what was called is, or will be, withdrawn.

    Attributes:
        deprecation: the field `Deprecation` (RFC 9745).
        sunset: the field `Sunset` (RFC 8594).
        warning: the field `Warning`, where its code is 299 (RFC 7234 section 5.5.7).
        link: the field `Link`, which may tell where to read more.
    """

    call_id: str
    operation: str
    deprecation: str | None
    sunset: str | None
    warning: str | None
    link: str | None

    @property
    def since(self) -> float | None:
        """When it was or will be deprecated, in seconds since 1970."""
        text = (self.deprecation or "").strip()
        if text[:1] == "@" and text[1:].lstrip("-").isdecimal() and len(text) < 20:
            return float(text[1:])
        return _unix_time(text)  # a date as of HTTP: the drafts before the RFC

    @property
    def ends(self) -> float | None:
        """When it ceases to work, in seconds since 1970."""
        return _unix_time(self.sunset or "")


@value
class CallFinished(Value):
    """The call is over, after `seconds`. Told exactly once for each `CallStarted`.

    Attributes:
        outcome: `"completed"`; `"failed"`, with an error; or `"dropped"`: given up by the
            application, cancelled, or collected as garbage.
        error: why it failed; what is not an `OpenAIError` is a hook's or a policy's.
        seconds: until the last thing that happened; a stream that is dropped does not read the
            clock again.
        attempts: how many there were.
        events: how many events of a stream were handed to the application.
        request_id: the `x-request-id` of the last answer.
        status: the status of the last answer.
        usage: the tokens that it cost, as far as the server said before it was over.
        model: the model that answered.
        response_id: the API's id of the answer.
        finish_reasons: why each choice ended; for responses their status, or why incomplete.
        fallback: what the answer came from in the place of what was asked first, if it did.
        result: the result itself, if it was no stream.
        started: how the call began.
    """

    call_id: str
    operation: str
    outcome: Literal["completed", "failed", "dropped"]
    error: BaseException | None
    seconds: float
    attempts: int
    events: int
    request_id: str | None
    status: int | None
    usage: Usage | None
    model: str | None
    response_id: str | None
    finish_reasons: tuple[str, ...]
    fallback: str | None
    result: Any = field(repr=False, eq=False)
    started: CallStarted = field(repr=False)


def deprecated(headers: Headers) -> tuple[str | None, str | None, str | None, str | None] | None:
    """Return what `headers` say of a deprecation, in the order of `Deprecated`'s fields."""
    deprecation, sunset = headers.get("deprecation"), headers.get("sunset")
    warning = headers.get("warning")
    if warning is not None and not warning.lstrip().startswith("299"):
        warning = None
    if deprecation is None and sunset is None and warning is None:
        return None
    return deprecation, sunset, warning, headers.get("link")
