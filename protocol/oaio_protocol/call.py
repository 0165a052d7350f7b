"""One API call, retries included, as a state machine.

Outside it is actions and outcomes (`actions.py`); inside it is a generator that reads top-down:
send, read the head, read the answer or its events, and again if the policy says so.

```
start ─► Connect ─► Send ─► Receive ─► … ─► Emit ─► Receive ─► … ─► Done
            ▲                  │
            └── Sleep ◄── Close ┘  after a failure that is retried
```
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from . import failures
from .actions import Action, Done, Outcome, Sleep
from .answer import Answer
from .errors import (
    LimiterError,
    OpenAIError,
    ProtocolError,
    RateLimitError,
    ResponseError,
    StreamInterrupted,
)
from .exchange import Clock, Exchange, Http1Exchange, MessageExchange, Script
from .http import Upload
from .http.redirects import redirected
from .operations._base import Omit, Operation
from .retry import Failure, GiveUp, Retry, with_max_retries
from .secrets import Secret
from .telemetry import TROUBLE, AttemptFailed, Observer, Warned
from .timeouts import Deadlines, Timeout

if TYPE_CHECKING:
    from .config import Settings
    from .gate import Gate, Visit
    from .hooks import Chain
    from .http import Request, ResponseHead
    from .http.coding import Source
    from .retry import Decision
    from .telemetry import Happening
    from .telemetry.happenings import BreakerChanged, Deprecated, RateLimited


def _middle() -> float:
    return 0.5


def _secrets(requests: list[Request], settings: Settings) -> tuple[Secret, ...]:
    """Return what nothing may show. Looked up when something is to be shown, which is seldom."""
    fields = (field for request in requests for field in request.headers)
    return (*(value for _, value in fields if isinstance(value, Secret)), *settings.secrets)


def _warner(
    observer: Observer | None,
    wants: frozenset[type] | None,
    who: tuple[str, str],
    requests: list[Request],
    settings: Settings,
) -> Callable[[str], None]:
    """Return what reports a warning. It does not hold the call, whose parts hold it."""

    def warn(message: str) -> None:
        if observer is not None and (wants is None or Warned in wants):
            for secret in _secrets(requests, settings):
                message = secret.redact(message)
            observer(Warned(*who, message))

    return warn


def _beyond_trouble(observer: Observer | None, wants: frozenset[type] | None) -> bool:
    return observer is not None and (wants is None or not wants <= TROUBLE)


class Call:
    """One call of an operation, with all its attempts.

    A backend calls `start` once and `step` with the outcome of each action, until the action is
    `Done`; or `abort` at any time. It reads uploads from `request.body.source`.

    Args:
        operation: what to do.
        settings: how.
        random: returns numbers in [0, 1) for the jitter of the backoff.
        epoch: seconds since 1970 when the backend's clock read 0, to understand `Retry-After` dates
            of servers that send no `Date`.
        observer: is told what happens, as far as it wants; see `telemetry.Observer`. It must not
            raise: `telemetry.Observers` sees to that for those that a backend does not know.
        hooks: functions of the user's that may change what is done; see `hooks.chain`.
        call_id: what all that happens in this call is told with.
        gate: what each attempt has to pass: circuit breaker and rate limiter.
        gate_offset: what the backend's clock lacks to the gate's, in seconds.
        seam: `"bytes"` for a backend that moves bytes, `"message"` for another HTTP stack.

    Attributes:
        operation: what to do.
        call_id: see above.
        request: what is sent.
        head: status and header fields of the last answer, once there is one.
        attempts: how many attempts were made so far.
        fallback: what this call stands in for, if it is the fallback of another; only told.
        listened_to: whether anybody wants to be told of more than failures and warnings.

    Raises:
        ValidationError: a header field of the operation cannot be sent.
    """

    def __init__(
        self,
        operation: Operation[Any],
        settings: Settings,
        *,
        random: Callable[[], float] = _middle,
        epoch: float | None = None,
        observer: Observer | None = None,
        hooks: Chain | None = None,
        call_id: str = "",
        gate: Gate | None = None,
        gate_offset: float = 0.0,
        seam: str = "bytes",
    ) -> None:
        self.request: Request = settings.request(operation)
        self.head: ResponseHead | None = None
        self.attempts = 0
        self.fallback: str | None = None
        self.operation, self.call_id, self._settings = operation, call_id, settings
        self._random, self._epoch, self._observer = random, epoch, observer
        self._seam, self._hooks = seam, hooks
        self._answer: Answer | None = None
        self._clock = Clock()
        self._requests = [self.request]  # and after it what hooks made of it
        self._visit: Visit | None = None
        if gate is not None:
            from .gate import Visit

            self._visit = Visit(gate, self, self._clock, gate_offset, settings.loads)
        self._script: Generator[Action, Outcome, None] = self._run()
        wants: frozenset[type] | None = getattr(observer, "wants", None)
        self._wants = wants
        who = (call_id, operation.name)
        self._warn = _warner(observer, wants, who, self._requests, settings)
        watched = wants is not TROUBLE and _beyond_trouble(observer, wants)
        self.listened_to = watched or hooks is not None
        if watched:
            from .telemetry.watching import Watch

            self._script = Watch(self, self._clock, self.tell, wants).script(self._script)

    @property
    def handed_over(self) -> int:
        """How many events were handed over so far."""
        return 0 if self._answer is None else self._answer.handed_over

    @property
    def sent(self) -> Request:
        """What was sent last: `request`, or what hooks or a redirect made of it."""
        return self._requests[-1]

    @property
    def settings(self) -> Settings:
        """How it is done."""
        return self._settings

    @property
    def time_left(self) -> float:
        """How many seconds it had, at its last step, until its total limit; once it was started."""
        return self._deadlines.total - self._clock.now

    @property
    def over(self) -> bool:
        """Whether nothing is to come any more: it ended, was given up, or raised."""
        from inspect import GEN_CLOSED, getgeneratorstate

        return getgeneratorstate(self._script) == GEN_CLOSED

    def tell(self, happening: Happening) -> None:
        """Tell the observer of `happening`, if there is one that wants to know."""
        wants = self._wants
        if self._observer is not None and (wants is None or happening.__class__ in wants):
            self._observer(happening)

    def redact(self, text: str | None) -> str | None:
        """Return `text` of the server's without the secrets that it may echo."""
        for secret in _secrets(self._requests, self._settings) if text else ():
            text = secret.redact(text or "")
        return text

    def announce(self, happening: RateLimited | BreakerChanged | Deprecated) -> None:
        """Tell the observer and the hooks. Need not be called if nobody is `listened_to`."""
        self.tell(happening)
        if self._hooks is not None:
            self._hooks.hear(happening)

    def start(self, now: float) -> Action:
        """Begin, and return the first action. `now` is the reading of the backend's clock."""
        self._clock.now = now
        return next(self._script)

    def step(self, outcome: Outcome, now: float) -> Action:
        """Take the outcome of the last action and return the next one."""
        clock = self._clock
        if now > clock.now:  # a clock that goes back is taken to stand still
            clock.now = now
        return self._script.send(outcome)

    def abort(self) -> None:
        """Give the call up. Never waits and never fails; the backend drops the connection."""
        # "Generator already executing": another thread is inside `step`. Its next action fails,
        # because the connection is gone, and so its call ends by itself.
        try:  # noqa: SIM105 - `suppress` takes 2 µs, and this is a part of each call
            self._script.close()
        except ValueError:
            pass

    def _run(self) -> Script[None]:
        clock, settings = self._clock, self._settings
        timeout = self.operation.timeout
        limits: Timeout = settings.timeout if isinstance(timeout, Omit) else timeout
        self._deadlines = deadlines = Deadlines(limits, clock.now)
        exchange: Exchange = (
            Http1Exchange(clock, deadlines)
            if self._seam == "bytes"
            else MessageExchange(clock, deadlines)
        )
        self._answer = answer = Answer(self.operation, settings, clock, deadlines, self._warn)
        visit = self._visit
        while True:
            try:
                if visit is not None:
                    self.head, exchange.sending = None, False
                    yield from visit.enter(self, deadlines.total)
                self.attempts += 1
                result = yield from self._attempt(exchange, answer)
            except OpenAIError as error:
                if visit is not None:
                    visit.leave(self, error, sent=exchange.sending)
                if exchange.reusable:
                    exchange.keep()
                else:
                    yield from exchange.drop()
                delay = self._after(error, exchange, answer)
                if delay is None:
                    yield Done(error=error, reusable=exchange.reusable)
                    return
                yield Sleep(clock.now + delay)
            except BaseException:  # given up, or a fault of a hook's
                if visit is not None:
                    visit.give_up(sent=exchange.sending)
                raise
            else:
                if visit is not None:
                    visit.leave(self, None, answer.last_event() if result is None else result)
                if exchange.surplus:
                    self._warn(
                        "the server sent bytes after its answer; the connection is not used again"
                    )
                yield Done(result=result, reusable=exchange.reusable)
                return

    def _after(self, error: OpenAIError, exchange: Exchange, answer: Answer) -> float | None:
        """Complete `error` and ask the policy about it; return the delay before a retry."""
        error.attempts = self.attempts
        if self.head is not None and error.response is None:
            error.response, error.status_code = self.head, self.head.status_code
            error.request_id = self.head.request_id
        if isinstance(error, StreamInterrupted):
            error.received, error.partial = answer.handed_over, answer.partial()
        if self.attempts:
            from .http.messages import note_exchange

            note_exchange(error, self.sent, self._clock.now - exchange.sent_at)
        failures.redact(error, _secrets(self._requests, self._settings))
        if self.head is not None or isinstance(error, ProtocolError):
            failures.forget_frames(error)
        body = self.request.body
        failure = Failure(
            error=error,
            attempt=self.attempts,
            handed_over=answer.handed_over,
            replayable=not (
                isinstance(body, Upload) and not body.replayable and exchange.sent_body
            ),
            time_left=self._deadlines.total - self._clock.now,
        )
        if (
            self.listened_to
            and isinstance(error, RateLimitError)
            and not isinstance(error, LimiterError)
        ):
            self._limited(error)
        policy = self._settings.retry
        if self.operation.max_retries is not None:
            policy = with_max_retries(policy, self.operation.max_retries)
        decision = policy.decide(failure, self._random())
        if self._hooks is not None:
            decision = self._ask_hooks(self._hooks, failure, decision)
        delay, reason = decision.delay if isinstance(decision, Retry) else None, decision.reason
        # Some promises are kept whatever policy and hooks, which may be a user's own, would like.
        hopeless = answer.handed_over or not failure.replayable
        if delay is not None and (hopeless or delay >= failure.time_left):
            delay = None
        if delay is not None and self._visit is not None and self._visit.forbids(error, delay):
            delay, reason = None, "the circuit breaker or the rate limiter refuses it"
        self.tell(
            AttemptFailed(self.call_id, self.operation.name, self.attempts, error, delay, reason)
        )
        del self._requests[1:]
        return delay

    def _ask_hooks(self, hooks: Chain, failure: Failure, decision: Decision) -> Decision:
        """Return what the hooks make of `decision`, if it is to try again."""
        if failure.handed_over or isinstance(decision, GiveUp):
            return decision
        return hooks.decision(failure, decision)

    def _limited(self, error: RateLimitError) -> None:
        from .telemetry.happenings import RateLimited

        who = self.call_id, self.operation.name
        self.announce(RateLimited(*who, self.attempts, error, error.retry_after))

    def _answered(self, head: ResponseHead) -> None:
        """Tell those who listen what the head of an answer says."""
        from .telemetry.happenings import Deprecated, deprecated

        if self._hooks is not None:
            self._hooks.response(head)
        if found := deprecated(head.headers):
            texts = [self.redact(text) for text in found]
            self.announce(Deprecated(self.call_id, self.operation.name, *texts))

    def _attempt(self, exchange: Exchange, answer: Answer) -> Script[Any]:
        """Make one attempt: send, follow redirects, and read what comes."""
        self.head = None
        request = self.request
        if self._hooks is not None:
            request = self._hooks.request(request, self.call_id)
            self._requests[1:] = [request]
        streamed = self.operation.streamed
        first_event = self._deadlines.timeout.first_event if streamed else None
        most = self._settings.max_redirects
        for _ in range(1 + most):
            self.head = head = yield from exchange.send(request, first_event)
            if head.status_code not in (307, 308):
                break
            location = head.headers.get("location")
            if location is None:
                break
            body = request.body
            if exchange.sent_body and isinstance(body, Upload) and not body.replayable:
                raise ResponseError(
                    f"the server redirects to {location!r}, and the body cannot be read once more"
                )
            yield from answer.skip(exchange)
            onward = redirected(request, location, self._settings.proxies)
            if onward.endpoint != request.endpoint or not exchange.reusable:
                yield from exchange.drop()
            else:
                exchange.keep()
            request = onward
            self._requests.append(onward)
        else:
            raise ResponseError(f"the server redirected more than {most} times")
        if self._visit is not None:
            self._visit.heard(head)
        if self.listened_to:
            self._answered(head)
        if self.fallback is not None:
            self.head = head = head.standing_in(self.fallback)
        source: Source = exchange
        if b"content-encoding" in head.headers.raw:
            from .http.coding import decoded

            source = decoded(exchange, head, self._settings)
        if not 200 <= head.status_code < 300:
            told = yield from answer.error_body(source)
            unix_now = None if self._epoch is None else self._epoch + self._clock.now
            raise failures.from_response(head, told, self._settings.loads, unix_now)
        if streamed:
            return (yield from answer.stream(source, head))
        return (yield from answer.result(source, head))
