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
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from . import failures
from .actions import Action, Done, Outcome, Sleep
from .answer import Answer
from .errors import OpenAIError, ResponseError, StreamInterrupted
from .exchange import Clock, Exchange, Http1Exchange, MessageExchange, Script
from .http import ResponseHead, Upload
from .operations._base import Omit, Operation
from .redirects import redirected
from .retry import Failure, Retry
from .secrets import Secret
from .telemetry import AttemptFailed, CallFinished, Observer, Warned
from .timeouts import Deadlines, Timeout

if TYPE_CHECKING:
    from .config import Settings
    from .http import Request

MAX_REDIRECTS = 5


def _middle() -> float:
    return 0.5


def _secrets(request: Request, settings: Settings) -> tuple[Secret, ...]:
    """Return what nothing may show. Looked up when something is to be shown, which is seldom."""
    own = (value for _, value in request.headers if isinstance(value, Secret))
    return (*own, *settings.secrets)


def _warner(
    observer: Observer | None, operation: str, request: Request, settings: Settings
) -> Callable[[str], None]:
    """Return what reports a warning. It does not hold the call, whose parts hold it."""

    def warn(message: str) -> None:
        if observer is not None:
            for secret in _secrets(request, settings):
                message = secret.redact(message)
            observer(Warned(operation, message))

    return warn


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
        observer: is told what happens.
        tells_success: whether the observer is told of a call that ended well, too.
        seam: `"bytes"` for a backend that moves bytes, `"message"` for another HTTP stack.

    Attributes:
        request: what is sent.
        head: status and header fields of the last answer, once there is one.
        attempts: how many attempts were made so far.

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
        tells_success: bool = True,
        seam: str = "bytes",
    ) -> None:
        self.request: Request = settings.request(operation)
        self.head: ResponseHead | None = None
        self.attempts = 0
        self._operation, self._settings = operation, settings
        self._random, self._epoch, self._observer = random, epoch, observer
        self._seam, self._tells_success = seam, tells_success
        self._answer: Answer | None = None
        self._clock = Clock()
        self._script: Generator[Action, Outcome, None] = self._run()
        self._warn = _warner(observer, operation.name, self.request, settings)

    @property
    def handed_over(self) -> int:
        """How many events were handed over so far."""
        return 0 if self._answer is None else self._answer.handed_over

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
        with suppress(ValueError):
            self._script.close()

    def _run(self) -> Script[None]:
        clock, settings = self._clock, self._settings
        timeout = self._operation.timeout
        limits: Timeout = settings.timeout if isinstance(timeout, Omit) else timeout
        self._began = clock.now
        self._deadlines = deadlines = Deadlines(limits, clock.now)
        exchange: Exchange = (
            Http1Exchange(clock, deadlines)
            if self._seam == "bytes"
            else MessageExchange(clock, deadlines)
        )
        self._answer = answer = Answer(self._operation, settings, clock, deadlines, self._warn)
        while True:
            self.attempts += 1
            try:
                result = yield from self._attempt(exchange, answer)
            except OpenAIError as error:
                if exchange.reusable:
                    exchange.keep()
                else:
                    yield from exchange.drop()
                delay = self._after(error, exchange, answer)
                if delay is None:
                    yield Done(error=error, reusable=exchange.reusable)
                    return
                yield Sleep(clock.now + delay)
            else:
                self._succeeded(exchange)
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
        failures.redact(error, _secrets(self.request, self._settings))
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
        decision = self._settings.retry.decide(failure, self._random())
        delay = decision.delay if isinstance(decision, Retry) else None
        # Two promises are kept whatever the policy, which may be a user's own, would like.
        if delay is not None and (answer.handed_over or delay >= failure.time_left):
            delay = None
        if self._observer is not None:
            name, reason = self._operation.name, decision.reason
            self._observer(AttemptFailed(name, self.attempts, error, delay, reason))
        return delay

    def _succeeded(self, exchange: Exchange) -> None:
        if self._observer is None:
            return
        if exchange.surplus:
            self._warn("the server sent bytes after its answer; the connection is not used again")
        if not self._tells_success:
            return
        seconds = self._clock.now - self._began
        request_id = self.head.request_id if self.head is not None else None
        name = self._operation.name
        self._observer(CallFinished(name, self.attempts, seconds, self.handed_over, request_id))

    def _attempt(self, exchange: Exchange, answer: Answer) -> Script[Any]:
        """Make one attempt: send, follow redirects, and read what comes."""
        self.head = None
        request = self.request
        first_event = self._deadlines.timeout.first_event if self._operation.streamed else None
        for _ in range(1 + MAX_REDIRECTS):
            self.head = head = yield from exchange.send(request, first_event)
            if head.status_code not in (307, 308):
                break
            location = head.headers.get("location")
            if location is None:
                break
            yield from answer.skip(exchange)
            onward = redirected(request, location)
            if onward.endpoint != request.endpoint or not exchange.reusable:
                yield from exchange.drop()
            else:
                exchange.keep()
            request = onward
        else:
            raise ResponseError(f"the server redirected more than {MAX_REDIRECTS} times")
        if not 200 <= head.status_code < 300:
            body = yield from answer.error_body(exchange)
            unix_now = None if self._epoch is None else self._epoch + self._clock.now
            raise failures.from_response(head, body, self._settings.loads, unix_now)
        if self._operation.streamed:
            return (yield from answer.stream(exchange, head))
        return (yield from answer.result(exchange, head))
