"""What a call passes before and after each attempt: the circuit breaker, then the rate limiter.

A `Gate` is shared by all calls of a client. It decides and does not wait: who has to wait is told
until when, sleeps, and asks again. `Visit` is the part of a call that does so.

The calls of one client may run in several event loops, whose clocks begin anywhere. A gate has one
clock for them all; each call knows how far its own is off.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from ._values import Value, value
from .actions import Sleep
from .breaker import Breaker, BreakerPolicy, BreakerState, Permit, State, Verdict, verdict
from .errors import CircuitOpenError, LimiterError, QuotaExceededError, RateLimitError
from .limits import Limiter, LineState, RateLimits, Where
from .limits.buckets import Turn
from .limits.tokens import TokenCounter, estimate, rule_of_thumb
from .telemetry.happenings import BreakerChanged, LimiterWaited
from .telemetry.usage import usage_of

if TYPE_CHECKING:
    from .call import Call
    from .errors import OpenAIError
    from .exchange import Clock, Script
    from .http import Endpoint, Headers, ResponseHead
    from .json import Loads
    from .operations._base import Operation

_MANY = 1000
"""From so many breakers on, those that nobody needs are forgotten."""


@value
class GateState(Value):
    """What there is to see of a gate.

    Attributes:
        breakers: each breaker that was asked.
        lines: each line of the rate limiter: one for each origin, and one for each model there.
    """

    breakers: tuple[BreakerState, ...]
    lines: tuple[LineState, ...]


@value
class Ending(Value):
    """How an attempt ended, as far as a gate cares.

    Attributes:
        verdict: what it says about the server.
        sent: whether anything was sent.
        tokens: how many it cost, if that is known.
        limited: whether it was answered by 429 because of the rate.
        wait: how many seconds the server asked to wait, if it did.
    """

    verdict: Verdict
    sent: bool
    tokens: int | None = None
    limited: bool = False
    wait: float | None = None


class Visitor:
    """What a gate knows of one call.

    Attributes:
        who: its id and the name of its operation.
        key: what its breaker is for.
        where: its origin and model.
        tokens: how many it may cost.
        inside: whether an attempt of its is under way.
    """

    __slots__ = ("breaker", "inside", "key", "permit", "tokens", "turn", "where", "who")

    def __init__(self, who: tuple[str, str], key: str, where: Where, tokens: int) -> None:
        self.who, self.key, self.where, self.tokens = who, key, where, tokens
        self.inside = False
        self.turn = Turn()
        self.breaker: Breaker | None = None
        self.permit: Permit | None = None


class Gate:
    """A breaker and a limiter, or one of them, for all calls of a client.

    Not for use by several threads: a backend that has them wraps it.

    Args:
        breaker: when breakers open; `None` for none.
        limits: what may go; `None` for no limiter.
        count: counts the tokens of a text; see `limits.tokens`.

    Attributes:
        changes: what became of breakers; whoever finds something takes it out and tells it.
    """

    def __init__(
        self,
        breaker: BreakerPolicy | None = None,
        limits: RateLimits | None = None,
        count: TokenCounter = rule_of_thumb,
    ) -> None:
        self.changes: deque[BreakerChanged] = deque()
        self._policy, self._count = breaker, count
        self._limiter = None if limits is None else Limiter(limits)
        self._breakers: dict[str, Breaker] = {}
        self._acting = ("", "")  # who makes the breaker change

    def visitor(
        self, call_id: str, operation: Operation[Any], endpoint: Endpoint, loads: Loads
    ) -> Visitor:
        """Return what the gate has to know of a call."""
        origin = key = _origin(endpoint)
        if self._policy is not None and self._policy.per == "endpoint":
            key = f"{origin} {operation.name}"
        model, tokens, body = operation.model, 0, operation.body
        if self._limiter is not None and isinstance(body, bytes):
            tokens = estimate(_json(body, loads), self._count)
        where = (origin, model if isinstance(model, str) else None)
        return Visitor((call_id, operation.name), key, where, tokens)

    def ask(self, visitor: Visitor, now: float, deadline: float) -> float | None:
        """Return until when to sleep before asking again, or `None`: the attempt may begin.

        An attempt that begins must be given to `leave`, and so must a visitor that asks no more.

        Raises:
            CircuitOpenError: the breaker is open.
            LimiterError: it would have to wait too long, or too many wait.
        """
        breaker, limiter = self._breaker(visitor.key, now), self._limiter
        if breaker is not None and (again_at := breaker.refused_until(now)) is not None:
            if limiter is not None:
                limiter.cancel(visitor.turn)
            raise _refusal(visitor.key, again_at, now)
        if limiter is not None:
            until = limiter.ask(visitor.turn, visitor.where, visitor.tokens, now, deadline)
            if until is not None:
                return until
        if breaker is not None:
            self._acting = visitor.who
            visitor.breaker, visitor.permit = breaker, breaker.enter(now)
        visitor.inside = True
        return None

    def heard(self, visitor: Visitor, headers: Headers, now: float) -> None:
        """Take over what the head of an answer says of the server's limits."""
        if self._limiter is not None:
            self._limiter.learn(visitor.turn, headers, now)

    def leave(self, visitor: Visitor, ending: Ending, now: float) -> None:
        """Note how an attempt ended, or that a visitor waits no longer. Never fails."""
        limiter, permit = self._limiter, visitor.permit
        if not visitor.inside:
            if limiter is not None:
                limiter.cancel(visitor.turn)
            return
        visitor.inside = False
        if visitor.breaker is not None and permit is not None:
            self._acting, visitor.permit = visitor.who, None
            visitor.breaker.leave(permit, ending.verdict, now)
        if limiter is not None:
            if ending.limited:
                limiter.limited(visitor.turn, now, ending.wait)
            well = ending.verdict == "success" and not ending.limited
            limiter.over(visitor.turn, now, tokens=ending.tokens, sent=ending.sent, well=well)

    def refused_until(self, visitor: Visitor, now: float) -> float | None:
        """Return until when the breaker refuses attempts like this; `None` if it does not."""
        breaker = self._breaker(visitor.key, now)
        return None if breaker is None else breaker.refused_until(now)

    def state(self, now: float) -> GateState:
        """Return what there is to see of it."""
        breakers = tuple(breaker.show(key, now) for key, breaker in self._breakers.items())
        return GateState(breakers, () if self._limiter is None else self._limiter.show(now))

    def _breaker(self, key: str, now: float) -> Breaker | None:
        if self._policy is None:
            return None
        breaker = self._breakers.get(key)
        if breaker is None:
            if len(self._breakers) >= _MANY:
                kept = self._breakers.items()
                self._breakers = {k: one for k, one in kept if not one.is_idle(now)}

            def changed(before: State, after: State, why: str) -> None:
                self.changes.append(BreakerChanged(*self._acting, key, before, after, why))

            breaker = self._breakers[key] = Breaker(self._policy, changed)
        return breaker


def _json(body: bytes, loads: Loads) -> object:
    """Return the JSON value of a request; `None` for one that a user wrote himself and is none."""
    try:
        return loads(body)
    except (ValueError, RecursionError):
        return None


def _origin(endpoint: Endpoint) -> str:
    if endpoint.unix_path is not None:
        return f"{endpoint.scheme}+unix://{endpoint.unix_path}"
    return f"{endpoint.scheme}://{endpoint.host}:{endpoint.port}"


def _refusal(key: str, again_at: float, now: float) -> CircuitOpenError:
    wait = max(0.0, again_at - now)
    when = f"it lets a probe through in {wait:.3g} s" if wait else "its probes are under way"
    return CircuitOpenError(
        f"the circuit breaker for {key} is open: {when}",
        retry_after=wait,
        key=key,
        probe_at=max(now, again_at),
    )


def ending(error: OpenAIError | None, answer: object, *, sent: bool) -> Ending:
    """Return how an attempt ended.

    Args:
        error: why it failed, if it did.
        answer: its result, or the last event of its stream, where `usage` is looked for.
        sent: whether anything was sent.
    """
    judged = verdict(error)
    if error is None:
        usage = usage_of(answer) or usage_of(getattr(answer, "response", None))
        return Ending(judged, sent, None if usage is None else usage.total)
    limited = isinstance(error, RateLimitError) and not isinstance(error, QuotaExceededError)
    # Who is refused has cost no tokens; what the server's own failures cost nobody knows.
    return Ending(judged, sent, 0 if judged == "success" else None, limited, error.retry_after)


class Visit:
    """How one call goes through a gate, attempt after attempt. It does not hold the call.

    Args:
        gate: the gate.
        call: the call.
        clock: the call's clock.
        offset: what its reading lacks to the gate's, in seconds.
        loads: reads the JSON of the request.
    """

    def __init__(self, gate: Gate, call: Call, clock: Clock, offset: float, loads: Loads) -> None:
        self._gate, self._clock, self._offset = gate, clock, offset
        self._visitor = gate.visitor(call.call_id, call.operation, call.request.endpoint, loads)

    @property
    def _now(self) -> float:
        return self._clock.now + self._offset

    def enter(self, call: Call, deadline: float) -> Script[None]:
        """Wait until an attempt of `call` may begin.

        Raises:
            CircuitOpenError: the breaker is open.
            LimiterError: the limiter would not let it begin before `deadline`.
        """
        began, visitor = self._clock.now, self._visitor
        try:
            while (until := self._ask(deadline)) is not None:
                yield Sleep(until - self._offset)
        finally:
            waited = self._clock.now - began
            if waited > 0:
                call.tell(LimiterWaited(*visitor.who, waited, visitor.turn.lacks))
        self._report(call)  # not when given up: a hook could raise, in the place of a cancellation

    def _ask(self, deadline: float) -> float | None:
        try:
            return self._gate.ask(self._visitor, self._now, deadline + self._offset)
        except CircuitOpenError as error:
            if error.probe_at is not None:
                error.probe_at -= self._offset
            raise

    def heard(self, head: ResponseHead) -> None:
        """Take over what the head of an answer says of the server's limits."""
        self._gate.heard(self._visitor, head.headers, self._now)

    def leave(
        self, call: Call, error: OpenAIError | None, answer: object = None, *, sent: bool = True
    ) -> None:
        """Note how an attempt of `call` ended; see `ending`."""
        self._gate.leave(self._visitor, ending(error, answer, sent=sent), self._now)
        self._report(call)

    def give_up(self, *, sent: bool) -> None:
        """Note that the call is over. Never waits and never fails; does nothing after `leave`."""
        self._gate.leave(self._visitor, Ending("neutral", sent), self._now)

    def forbids(self, error: OpenAIError, delay: float) -> bool:
        """Tell whether `error` cannot be followed by another attempt `delay` seconds from now."""
        if isinstance(error, CircuitOpenError | LimiterError):
            return True
        until = self._gate.refused_until(self._visitor, self._now)
        return until is not None and until > self._now + delay

    def _report(self, call: Call) -> None:
        changes = self._gate.changes
        while changes:
            try:
                change = changes.popleft()
            except IndexError:  # another thread took it
                return
            call.announce(change)
