"""From the events of a streamed run of an assistant to its messages and steps.

Source: https://platform.openai.com/docs/api-reference/assistants-streaming.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...models._base import Model, to_wire
from ...models._decode import decode
from ..growing import GrowingText

if TYPE_CHECKING:
    from ...models.generated.assistants import Message, Run, RunStep

_NOT_JOINED = frozenset({"id", "object", "type", "role", "name", "status", "file_id", "detail"})
"""Fields that say what a thing is: what comes is all of it."""


class Grown:
    """A JSON object to which deltas are added.

    Texts are put together, entries of lists found by their `index`; of anything else the last value
    counts. Nothing is joined or copied before `to_dict`.
    """

    __slots__ = ("_fields",)

    def __init__(self, told: Mapping[str, Any] | None = None) -> None:
        self._fields: dict[str, Any] = dict(told or {})

    def add(self, delta: Mapping[str, Any]) -> None:
        """Take in `delta`."""
        fields = self._fields
        value: Any
        found: Any
        for name, value in delta.items():
            found = fields.get(name)
            if value is None or name == "index":
                fields.setdefault(name, value)
            elif value.__class__ is str and name not in _NOT_JOINED:
                if found.__class__ is not GrowingText:
                    text = fields[name] = GrowingText()
                    if found.__class__ is str:
                        text.add(found)
                    found = text
                found.add(value)
            elif value.__class__ is dict:
                if found.__class__ is not Grown:
                    found = fields[name] = Grown(found if found.__class__ is dict else None)
                found.add(value)
            elif value.__class__ is list:
                if found.__class__ is not _Entries:
                    found = fields[name] = _Entries(found if found.__class__ is list else [])
                found.add(value)
            else:
                fields[name] = value

    def to_dict(self) -> dict[str, Any]:
        """Return the object as it is now."""
        return {name: _plain(value) for name, value in self._fields.items() if name != "index"}


class _Entries:
    """A list to whose entries deltas are added."""

    __slots__ = ("_entries",)

    def __init__(self, told: list[Any]) -> None:
        self._entries: dict[int, Any] = dict(enumerate(told))

    def add(self, deltas: list[Any]) -> None:
        entry: Any
        for delta in deltas:
            index = delta.get("index") if delta.__class__ is dict else None
            if not isinstance(index, int):
                self._entries[max(self._entries, default=-1) + 1] = delta
                continue
            entry = self._entries.get(index)
            if entry.__class__ is not Grown:
                entry = self._entries[index] = Grown(entry if entry.__class__ is dict else None)
            entry.add(delta)

    def to_list(self) -> list[Any]:
        return [_plain(self._entries[index]) for index in sorted(self._entries)]


def _plain(value: Any) -> Any:
    if value.__class__ is GrowingText:
        return value.text()
    if value.__class__ is Grown:
        return value.to_dict()
    return value.to_list() if value.__class__ is _Entries else to_wire(value)


class RunAccumulator:
    """Follows a stream: the run, its messages and its steps, as far as they have come.

    Attributes:
        run: the run as it was told last.
        message: the id of the message that was spoken of last.
        step: the id of the step that was spoken of last.
    """

    def __init__(self) -> None:
        self.run: Run | None = None
        self.message: str | None = None
        self.step: str | None = None
        self._messages: dict[str, Grown | Model] = {}
        self._steps: dict[str, Grown | Model] = {}

    def add(self, event: Any) -> None:
        """Take in the next event; those of unknown kinds are passed over."""
        kind, data = getattr(event, "event", None), getattr(event, "data", None)
        if not isinstance(kind, str) or not isinstance(data, Model):
            return
        if kind.startswith("thread.run.step."):
            self.step = _grow(self._steps, kind, data) or self.step
        elif kind.startswith("thread.message."):
            self.message = _grow(self._messages, kind, data) or self.message
        elif kind.startswith("thread.run."):
            self.run = data  # type: ignore[assignment]

    def messages(self) -> list[Message]:
        """Return the messages, in the order in which they began."""
        from ...models.generated.assistants import Message

        return [_model(Message, found) for found in self._messages.values()]

    def steps(self) -> list[RunStep]:
        """Return the steps, in the order in which they began."""
        from ...models.generated.assistants import RunStep

        return [_model(RunStep, found) for found in self._steps.values()]

    def current_message(self) -> Message | None:
        """Return the message that was spoken of last."""
        from ...models.generated.assistants import Message

        return None if self.message is None else _model(Message, self._messages[self.message])

    def current_step(self) -> RunStep | None:
        """Return the step that was spoken of last."""
        from ...models.generated.assistants import RunStep

        return None if self.step is None else _model(RunStep, self._steps[self.step])


def _grow(into: dict[str, Grown | Model], kind: str, data: Any) -> str | None:
    """Add what an event tells of a message or a step; return its id."""
    found_id = data.id
    if not isinstance(found_id, str):
        return None
    if not kind.endswith(".delta"):
        into[found_id] = data
        return found_id
    grown = into.get(found_id)
    if not isinstance(grown, Grown):
        grown = into[found_id] = Grown({"id": found_id} if grown is None else grown.to_dict())
    delta = to_wire(data.delta)
    if delta.__class__ is dict:
        grown.add(delta)
    return found_id


def _model(cls: Any, found: Grown | Model) -> Any:
    return decode(cls, found.to_dict()) if isinstance(found, Grown) else found
