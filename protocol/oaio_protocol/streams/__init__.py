"""From server-sent events to typed events, and whether a stream was whole.

One class for each way in which the API ends a stream:

- `ChatEvents`: chat completions end with `data: [DONE]`, which some servers leave out; then every
  choice must have had its finish reason.
- `ResponseEvents`: responses end with `response.completed`, `.incomplete` or `.failed`.
- `TypedEvents`: images and transcriptions end after an event of a certain type.
- `AssistantEvents`: runs end with an event that is called `done`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .. import failures
from ..errors import OpenAIError, StreamInterrupted
from ..json import Loads, dumps, unreadable

if TYPE_CHECKING:
    from ..http import ResponseHead
    from ..models._base import Model
    from ..sse import ServerSentEvent

Decode = Callable[[Any, Any], Any]
"""Makes a typed event of a JSON value; the second argument is ignored (see `models._decode`)."""


class Events:
    """Reads the events of one stream; what all kinds have in common.

    Attributes:
        received: how many data events came.
        finished: nothing is to come any more: the rest of the answer need not be waited for long.
    """

    def __init__(self, decode: Decode, loads: Loads, head: ResponseHead) -> None:
        self._decode, self._loads, self._head = decode, loads, head
        self.received = 0
        self.finished = False
        self._kept: list[str] = []  # texts, which cost a tenth of the objects made of them

    def read(self, event: ServerSentEvent) -> Model | None:
        """Return the typed event for `event`; `None` if it holds nothing for the application.

        Raises:
            DeserializationError: its data is not JSON, or not as described (when strict).
            APIError: it reports an error.
        """
        data = event.data
        if not data:
            return None  # some servers keep a connection alive with empty events
        self.received += 1
        if data.startswith("[DONE]"):
            self.finished = True
            return None
        try:
            value = self._loads(data)
        except (ValueError, RecursionError) as error:
            raise unreadable(data, error, f"event {self.received} of the stream") from error
        if value.__class__ is dict and (
            value.get("error") or event.event == "error" or value.get("type") == "error"
        ):
            raise failures.from_value(value, self._head)
        noted = self._note(self._decode(value, None))
        self._kept.append(data)  # only what can be decoded once more
        return noted

    def last(self) -> Model | None:
        """Return the last event that was read, made once more: that which tells the usage."""
        return self._decode(self._loads(self._kept[-1]), None) if self._kept else None

    def again(self) -> list[Model]:
        """Return the events that were read, made once more; for the report of a stream's loss."""
        return [self._decode(self._loads(data), None) for data in self._kept]

    def _note(self, event: Model) -> Model:
        return event

    def end(self) -> None:
        """Note that the answer has ended.

        Raises:
            StreamInterrupted: it was not complete.
            APIError: it was complete, and failed.
        """
        raise NotImplementedError


class ChatEvents(Events):
    """The chunks of a streamed chat completion."""

    def __init__(self, decode: Decode, loads: Loads, head: ResponseHead) -> None:
        super().__init__(decode, loads, head)
        self._seen: set[Any] = set()
        self._done: set[Any] = set()  # Azure sends annotations of a choice after its finish reason

    def _note(self, event: Any) -> Model:
        choices = event.choices
        if choices.__class__ is list:
            for choice in choices:
                index = getattr(choice, "index", 0)
                self._seen.add(index)
                if getattr(choice, "finish_reason", None):
                    self._done.add(index)
        return event  # type: ignore[no-any-return]

    def end(self) -> None:
        """See `Events.end`."""
        if self.finished or (self._seen and self._seen == self._done):
            return
        raise StreamInterrupted(
            f"the stream ended after {self.received} events, without [DONE] and without a finish "
            "reason for every choice: the answer is cut off"
        )


class TypedEvents(Events):
    """Events that tell their type; the stream is whole once the `terminal` one has come."""

    def __init__(self, decode: Decode, loads: Loads, head: ResponseHead, terminal: str) -> None:
        super().__init__(decode, loads, head)
        self._terminal, self._complete = terminal, False

    @classmethod
    def until(cls, terminal: str) -> Callable[[Decode, Loads, ResponseHead], TypedEvents]:
        """Return what makes the reader of a stream that ends with the type `terminal`."""
        return lambda decode, loads, head: cls(decode, loads, head, terminal)

    def _note(self, event: Model) -> Model:
        self._complete = self._complete or getattr(event, "type", None) == self._terminal
        return event

    def end(self) -> None:
        """See `Events.end`."""
        if not (self._complete or self.finished):
            raise StreamInterrupted(
                f"the stream ended after {self.received} events, before {self._terminal}: "
                "the answer is cut off"
            )


class AssistantEvents(Events):
    """The events of a run, whose type is the name of the event: both become one object."""

    def read(self, event: ServerSentEvent) -> Model | None:
        """See `Events.read`."""
        if event.event == "done":
            self.finished = True
            return None
        if not event.data or event.event == "error":
            return super().read(event)
        name = dumps(event.event, "event").decode()
        return super().read(event._replace(data=f'{{"event":{name},"data":{event.data}}}'))

    def end(self) -> None:
        """See `Events.end`."""
        if not self.finished:
            raise StreamInterrupted(
                f"the stream ended after {self.received} events, before the event done: "
                "the run is cut off"
            )


_TERMINAL = frozenset({"response.completed", "response.incomplete", "response.failed"})


class ResponseEvents(Events):
    """The events of a streamed response."""

    def __init__(self, decode: Decode, loads: Loads, head: ResponseHead) -> None:
        super().__init__(decode, loads, head)
        self._complete = False
        self._failure: OpenAIError | None = None

    def _note(self, event: Any) -> Model:
        kind = getattr(event, "type", None)
        if isinstance(kind, str) and kind in _TERMINAL:
            self._complete = self.finished = True
            if kind == "response.failed":
                self._failure = self._failed(event)
        return event  # type: ignore[no-any-return]

    def _failed(self, event: Any) -> OpenAIError:
        response = event.to_dict().get("response")
        described = response.get("error") if isinstance(response, dict) else None
        return failures.from_value({"error": described or {}}, self._head)

    def end(self) -> None:
        """See `Events.end`."""
        if self._failure is not None:
            raise self._failure
        if not self._complete:
            raise StreamInterrupted(
                f"the stream ended after {self.received} events, before response.completed, "
                "response.incomplete or response.failed: the answer is cut off"
            )
