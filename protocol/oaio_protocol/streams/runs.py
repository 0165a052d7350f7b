"""What follows from the events of a streamed run: what its handler is told, and what it has so far.

Source: https://platform.openai.com/docs/api-reference/assistants-streaming.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import OpenAIError
from .accumulate.runs import RunAccumulator

__all__ = ["RunStreamState", "Told"]

Told = tuple[str, Callable[[], tuple[Any, ...]]]
"""The name of a handler's method, and what makes its arguments if it is to be called."""

_STEP_OVER = ("completed", "failed", "cancelled", "expired")


class RunStreamState:
    """Follows the events of one stream.

    Attributes:
        told: what the last event means to a handler.
        event: the last event.
        run: the run as it was told last.
        error: always `None`; see `chat_events`.
    """

    def __init__(self) -> None:
        self._accumulator = RunAccumulator()
        self.told: list[Told] = []
        self.event: Any = None
        self.error: OpenAIError | None = None
        self._content: int | None = None  # which part of the message is being written
        self._call: int | None = None  # which tool call of the step

    @property
    def run(self) -> Any:
        """The run as it was told last."""
        return self._accumulator.run

    def feed(self, event: Any) -> list[Any]:
        """Take in `event` and return it; what it means to a handler is in `told`."""
        self._accumulator.add(event)
        self.event = event
        self.told = told = [("on_event", lambda: (event,))]
        kind, data = getattr(event, "event", None), getattr(event, "data", None)
        if isinstance(kind, str):
            verb = kind.rpartition(".")[2]
            if kind.startswith("thread.run.step."):
                self._step(verb, data, told)
            elif kind.startswith("thread.message."):
                self._message(verb, data, told)
        return [event]

    def _message(self, verb: str, data: Any, told: list[Told]) -> None:
        if verb == "created":
            self._content = None
            told.append(("on_message_created", lambda: (data,)))
        elif verb == "delta":
            told.append(("on_message_delta", lambda: (data.delta, self.message())))
            for part in _list(getattr(data.delta, "content", None)):
                self._part(part, told)
        elif verb in ("completed", "incomplete"):
            self._part_done(told)
            told.append(("on_message_done", lambda: (data,)))

    def _part(self, part: Any, told: list[Told]) -> None:
        """Tell of a piece of a part of the message."""
        index, text = getattr(part, "index", 0), getattr(part, "text", None)
        new = index != self._content
        if new:
            self._part_done(told)
            self._content = index
        if text is not None:
            if new:
                told.append(("on_text_created", lambda: (self._part_so_far(index, "text"),)))
            told.append(("on_text_delta", lambda: (text, self._part_so_far(index, "text"))))

    def _part_done(self, told: list[Told]) -> None:
        index, self._content = self._content, None
        if index is None:
            return
        for name, method in (("text", "on_text_done"), ("image_file", "on_image_file_done")):
            if (found := self._part_so_far(index, name)) is not None:
                told.append((method, _tuple(found)))

    def _part_so_far(self, index: int, name: str) -> Any:
        content = _list(getattr(self.message(), "content", None))
        return getattr(_at(content, index), name, None)

    def _step(self, verb: str, data: Any, told: list[Told]) -> None:
        if verb == "created":
            self._call = None
            told.append(("on_run_step_created", lambda: (data,)))
        elif verb == "delta":
            told.append(("on_run_step_delta", lambda: (data.delta, self.step())))
            details = getattr(data.delta, "step_details", None)
            for call in _list(getattr(details, "tool_calls", None)):
                index = getattr(call, "index", 0)
                if index != self._call:
                    self._call_done(told)
                    self._call = index
                    told.append(("on_tool_call_created", self._later(index)))
                told.append(("on_tool_call_delta", self._later(index, call)))
        elif verb in _STEP_OVER:
            self._call_done(told)
            told.append(("on_run_step_done", lambda: (data,)))

    def _later(self, index: int, *before: Any) -> Callable[[], tuple[Any, ...]]:
        """Return what gives `before` and the tool call as far as it has come."""
        return lambda: (*before, self._call_so_far(index))

    def _call_done(self, told: list[Told]) -> None:
        index, self._call = self._call, None
        found = None if index is None else self._call_so_far(index)
        if found is not None:
            told.append(("on_tool_call_done", _tuple(found)))

    def _call_so_far(self, index: int) -> Any:
        details = getattr(self.step(), "step_details", None)
        calls = _list(getattr(details, "tool_calls", None))
        return _at(calls, index)

    def end(self) -> list[Any]:
        """Return the events that were still to come when the stream has ended: none."""
        return []

    def message(self) -> Any:
        """Return the message that was spoken of last, as far as it has come."""
        return self._accumulator.current_message()

    def step(self) -> Any:
        """Return the step that was spoken of last, as far as it has come."""
        return self._accumulator.current_step()

    def messages(self) -> list[Any]:
        """Return all messages."""
        return self._accumulator.messages()

    def steps(self) -> list[Any]:
        """Return all steps."""
        return self._accumulator.steps()

    def snapshot(self) -> Any:
        """Return the messages so far."""
        return self.messages()

    def final(self) -> Any:
        """Return the run."""
        return self.run


def _tuple(found: Any) -> Callable[[], tuple[Any, ...]]:
    return lambda: (found,)


def _list(value: Any) -> list[Any]:
    """Return `value` if it is a list, as it should be; else none of it."""
    return value if value.__class__ is list else []


def _at(entries: list[Any], index: object) -> Any:
    """Return the entry `index`; `None` if there is none, or a sloppy server sent no number."""
    if not isinstance(index, int) or not 0 <= index < len(entries):
        return None
    return entries[index]
