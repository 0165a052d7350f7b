"""Tells what happens in a call by looking at its actions and their outcomes as they pass.

A call that nobody watches knows nothing of this.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal

from ..actions import Action, Connect, Done, Emit, Joined, Ok, Outcome, Receive, SendRequest
from .happenings import (
    AttemptStarted,
    CallFinished,
    CallStarted,
    ConnectionAcquired,
    EventReceived,
    FirstByte,
    FirstEvent,
)
from .usage import Usage, usage_of

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Clock, Script
    from . import Happening

_ALL: frozenset[type] = frozenset(
    {
        AttemptStarted,
        CallFinished,
        CallStarted,
        ConnectionAcquired,
        EventReceived,
        FirstByte,
        FirstEvent,
    }
)


class Gathered:
    """What an answer says of itself while it passes, whole or in events."""

    def __init__(self) -> None:
        self.usage: Usage | None = None
        self.model: str | None = None
        self.response_id: str | None = None
        self._reasons: dict[Any, str] = {}

    @property
    def finish_reasons(self) -> tuple[str, ...]:
        """Why each choice ended, as far as it did."""
        return tuple(self._reasons.values())

    def note(self, answer: Any) -> None:
        """Take note of a result, or of an event of a stream."""
        # Of the events of a response only some hold the response. The class is asked, because an
        # object would look among its unknown fields as well, which takes ten times as long.
        cls = type(answer)
        if hasattr(cls, "response"):
            answer, cls = answer.response, type(answer.response)
        if hasattr(cls, "usage") or cls is dict:  # a dict: the application cast it
            self.usage = usage_of(answer) or self.usage
        if self.response_id is None and hasattr(cls, "id"):
            self.response_id = _text(answer.id)
        if self.model is None and hasattr(cls, "model"):
            self.model = _text(answer.model)
        if hasattr(cls, "choices"):
            if isinstance(answer.choices, list):
                for choice in answer.choices:
                    if reason := _text(getattr(choice, "finish_reason", None)):
                        index = getattr(choice, "index", 0)
                        self._reasons[index if isinstance(index, int) else None] = reason
        elif hasattr(cls, "incomplete_details"):
            why = _text(getattr(answer.incomplete_details, "reason", None))
            if reason := why or _text(answer.status):
                self._reasons[0] = reason


def _text(found: object) -> str | None:
    return found if isinstance(found, str) and found else None


class Watch:
    """Watches one call.

    Args:
        call: the call.
        clock: its clock.
        tell: is told what happens.
        wants: the classes of what it wants to be told; `None` for all.
    """

    def __init__(
        self,
        call: Call,
        clock: Clock,
        tell: Callable[[Happening], None],
        wants: frozenset[type] | None,
    ) -> None:
        self._call, self._clock, self._tell = call, clock, tell
        self._wants = wants = _ALL if wants is None else wants
        self._each = EventReceived in wants
        self._gathers = CallFinished in wants
        self._who = (call.call_id, call.operation.name)
        self._attempt = self._events = 0
        self._gathered = Gathered()
        self._asked_at = 0.0
        self._waits_for_byte = self._finished = False

    def script(self, script: Script[None]) -> Script[None]:
        """Pass the actions of `script` on, and tell of them."""
        call = self._call
        operation = call.operation
        self._began = self._clock.now
        self._started = CallStarted(*self._who, call.request, operation.streamed, operation.model)
        try:
            if CallStarted in self._wants:
                self._tell(self._started)
            action: Action = next(script)
            while True:
                self._coming(action)
                outcome = yield action
                self._done(action, outcome)
                action = script.send(outcome)
        except GeneratorExit:
            self._finish("dropped")
            raise
        except StopIteration:
            return
        except BaseException as error:  # a hook's, a policy's, or a signal in the middle of a step
            self._finish("failed", error)
            raise
        finally:
            with suppress(ValueError):
                script.close()

    def _since(self) -> float:
        return self._clock.now - self._began

    def _coming(self, action: Action) -> None:
        """Look at an action before it is performed."""
        kind, call, wants = action.__class__, self._call, self._wants
        if self._waits_for_byte and call.head is not None:
            self._first_byte()  # of HTTP/2, whose bytes do not pass here
        if kind is Emit:
            self._event(action.event)  # type: ignore[union-attr]
            return
        if call.attempts != self._attempt:
            self._attempt, self._waits_for_byte = call.attempts, FirstByte in wants
            if AttemptStarted in wants:
                self._tell(AttemptStarted(*self._who, self._attempt, self._since()))
        if isinstance(action, Done):
            if self._gathers and action.result is not None:
                self._gathered.note(action.result)
            failed = action.error is not None
            self._finish("failed" if failed else "completed", action.error, action.result)
        self._asked_at = self._clock.now

    def _event(self, event: Any) -> None:
        index, self._events = self._events, self._events + 1
        if self._gathers:
            self._gathered.note(event)
        if not index and FirstEvent in self._wants:
            self._tell(FirstEvent(*self._who, self._since()))
        if self._each:
            self._tell(EventReceived(*self._who, index, self._since(), event))

    def _done(self, action: Action, outcome: Outcome) -> None:
        """Look at what came of an action."""
        kind = action.__class__
        if kind is Emit or not isinstance(outcome, Ok):
            return
        if isinstance(action, Connect):
            if ConnectionAcquired in self._wants:
                self._tell(
                    ConnectionAcquired(
                        *self._who,
                        self._attempt,
                        action.endpoint,
                        outcome.reused,
                        "h2" if isinstance(outcome, Joined) else "http/1.1",
                        self._clock.now - self._asked_at,
                        self._since(),
                    )
                )
        elif self._waits_for_byte and ((kind is Receive and outcome.data) or kind is SendRequest):
            self._first_byte()

    def _first_byte(self) -> None:
        self._waits_for_byte = False
        self._tell(FirstByte(*self._who, self._attempt, self._since()))

    def _finish(
        self,
        outcome: Literal["completed", "failed", "dropped"],
        error: BaseException | None = None,
        result: Any = None,
    ) -> None:
        if self._finished or not self._gathers:
            return
        self._finished = True
        call, gathered, redact = self._call, self._gathered, self._call.redact
        head = call.head
        self._tell(
            CallFinished(
                *self._who,
                outcome=outcome,
                error=error,
                seconds=self._since(),
                attempts=call.attempts,
                events=call.handed_over,
                request_id=None if head is None else redact(head.request_id),
                status=None if head is None else head.status_code,
                usage=gathered.usage,
                model=redact(gathered.model),
                response_id=redact(gathered.response_id),
                finish_reasons=tuple(redact(reason) or "" for reason in gathered.finish_reasons),
                fallback=call.fallback,
                result=result,
                started=self._started,
            )
        )
