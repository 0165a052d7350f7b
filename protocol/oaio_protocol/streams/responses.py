"""What `client.responses.stream(...)` hands over: the API's events, some with more than came.

A piece of a text has the text so far, its `snapshot`, put together when it is asked for. A text
that is whole, and the response at the end, have the object in it, `parsed`, if a type was asked
for. Source: https://platform.openai.com/docs/api-reference/responses-streaming.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from ..errors import (
    ContentFilterFinishReasonError,
    DeserializationError,
    LengthFinishReasonError,
    OpenAIError,
)
from ..models import response_events as raw
from ..models._decode import decoder
from .accumulate.responses import ResponseAccumulator
from .growing import GrowingText

if TYPE_CHECKING:
    from ..models._base import Model
    from ..models.responses import Response

__all__ = [
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseStreamState",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]


class _Snapshot:
    """What an event that tells a piece of a text has beside it."""

    __slots__ = ()
    _text: GrowingText
    _size: int

    @property
    def snapshot(self) -> str:
        """The text up to and with this piece, from where this stream began."""
        return self._text.text(self._size)


# Not attrs classes: they have no field of their own, and so cost nothing to define.


class ResponseTextDeltaEvent(_Snapshot, raw.ResponseTextDeltaEvent):
    """A piece of the answer's text."""

    __slots__ = ("_size", "_text")


class ResponseRefusalDeltaEvent(_Snapshot, raw.ResponseRefusalDeltaEvent):
    """A piece of the text of a refusal."""

    __slots__ = ("_size", "_text")


class ResponseReasoningTextDeltaEvent(_Snapshot, raw.ResponseReasoningTextDeltaEvent):
    """A piece of the text of a reasoning."""

    __slots__ = ("_size", "_text")


class ResponseReasoningSummaryTextDeltaEvent(_Snapshot, raw.ResponseReasoningSummaryTextDeltaEvent):
    """A piece of the summary of a reasoning."""

    __slots__ = ("_size", "_text")


class ResponseFunctionCallArgumentsDeltaEvent(
    _Snapshot, raw.ResponseFunctionCallArgumentsDeltaEvent
):
    """A piece of the arguments of a function call."""

    __slots__ = ("_size", "_text")


class ResponseCustomToolCallInputDeltaEvent(_Snapshot, raw.ResponseCustomToolCallInputDeltaEvent):
    """A piece of the input of a custom tool."""

    __slots__ = ("_size", "_text")


class ResponseTextDoneEvent(raw.ResponseTextDoneEvent):
    """A text of the answer is whole; `parsed` is the object in it if a type was asked for."""

    __slots__ = ("parsed",)
    parsed: Any


if TYPE_CHECKING:
    ResponseStreamEvent = (
        raw.ResponseCreatedEvent
        | raw.ResponseQueuedEvent
        | raw.ResponseInProgressEvent
        | raw.ResponseCompletedEvent
        | raw.ResponseIncompleteEvent
        | raw.ResponseFailedEvent
        | raw.ResponseErrorEvent
        | raw.ResponseOutputItemAddedEvent
        | raw.ResponseOutputItemDoneEvent
        | raw.ResponseContentPartAddedEvent
        | raw.ResponseContentPartDoneEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | raw.ResponseOutputTextAnnotationAddedEvent
        | ResponseRefusalDeltaEvent
        | raw.ResponseRefusalDoneEvent
        | ResponseReasoningTextDeltaEvent
        | raw.ResponseReasoningTextDoneEvent
        | raw.ResponseReasoningSummaryPartAddedEvent
        | raw.ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | raw.ResponseReasoningSummaryTextDoneEvent
        | raw.ResponseCompactionCompactingEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | raw.ResponseFunctionCallArgumentsDoneEvent
        | ResponseCustomToolCallInputDeltaEvent
        | raw.ResponseCustomToolCallInputDoneEvent
        | raw.ResponseAudioDeltaEvent
        | raw.ResponseAudioDoneEvent
        | raw.ResponseAudioTranscriptDeltaEvent
        | raw.ResponseAudioTranscriptDoneEvent
        | raw.ResponseFileSearchCallInProgressEvent
        | raw.ResponseFileSearchCallSearchingEvent
        | raw.ResponseFileSearchCallCompletedEvent
        | raw.ResponseWebSearchCallInProgressEvent
        | raw.ResponseWebSearchCallSearchingEvent
        | raw.ResponseWebSearchCallCompletedEvent
        | raw.ResponseCodeInterpreterCallInProgressEvent
        | raw.ResponseCodeInterpreterCallCodeDeltaEvent
        | raw.ResponseCodeInterpreterCallCodeDoneEvent
        | raw.ResponseCodeInterpreterCallInterpretingEvent
        | raw.ResponseCodeInterpreterCallCompletedEvent
        | raw.ResponseShellCallCommandAddedEvent
        | raw.ResponseShellCallCommandDeltaEvent
        | raw.ResponseShellCallCommandDoneEvent
        | raw.ResponseShellCallOutputContentDeltaEvent
        | raw.ResponseShellCallOutputContentDoneEvent
        | raw.ResponseImageGenCallInProgressEvent
        | raw.ResponseImageGenCallGeneratingEvent
        | raw.ResponseImageGenCallPartialImageEvent
        | raw.ResponseImageGenCallCompletedEvent
        | raw.ResponseMcpCallInProgressEvent
        | raw.ResponseMcpCallArgumentsDeltaEvent
        | raw.ResponseMcpCallArgumentsDoneEvent
        | raw.ResponseMcpCallCompletedEvent
        | raw.ResponseMcpCallFailedEvent
        | raw.ResponseMcpListToolsInProgressEvent
        | raw.ResponseMcpListToolsCompletedEvent
        | raw.ResponseMcpListToolsFailedEvent
    )
    """Whatever the stream hands over; for type checkers only."""

_WITH_SNAPSHOT: dict[str, tuple[type[Model], str]] = {
    "response.output_text.delta": (ResponseTextDeltaEvent, "content_index"),
    "response.refusal.delta": (ResponseRefusalDeltaEvent, "content_index"),
    "response.reasoning_text.delta": (ResponseReasoningTextDeltaEvent, "content_index"),
    "response.reasoning_summary_text.delta": (
        ResponseReasoningSummaryTextDeltaEvent,
        "summary_index",
    ),
    "response.function_call_arguments.delta": (ResponseFunctionCallArgumentsDeltaEvent, ""),
    "response.custom_tool_call_input.delta": (ResponseCustomToolCallInputDeltaEvent, ""),
}
"""For each type: its class here, and the field that tells the place in the item."""


class ResponseStreamState:
    """Makes the events that are handed over of those of a stream.

    Args:
        parse: makes an object of a text; `None` if no type was asked for.
        finish: makes what `final` returns of the response.

    Attributes:
        error: why the stream is of no use from here on although it went well; to be raised after
            the events that were returned.
    """

    def __init__(
        self,
        parse: Callable[[str], Any] | None = None,
        finish: Callable[[Response], Any] | None = None,
    ) -> None:
        self._parse, self._finish = parse, finish
        self._accumulator = ResponseAccumulator()
        self._texts: dict[tuple[Any, ...], GrowingText] = {}
        self._commentary: set[Any] = set()
        self._broken: OpenAIError | None = None
        self.error: OpenAIError | None = None

    def feed(self, event: Model) -> list[Any]:
        """Return the events for `event`: one."""
        self._accumulator.add(event)
        kind = getattr(event, "type", None)
        if isinstance(kind, str):
            if kind in _WITH_SNAPSHOT:
                return [self._with_snapshot(cast("Any", event), *_WITH_SNAPSHOT[kind])]
            if self._parse is not None:
                return [self._typed(event, kind)]
        return [event]

    def _with_snapshot(self, event: Any, cls: type[Model], index: str) -> Any:
        place = event.output_index
        if place is None:  # servers that number nothing may still tell the item
            place = event.item_id
        key = (cls, place, getattr(event, index) if index else None)
        text = self._texts.get(key)
        if text is None:
            text = self._texts[key] = GrowingText()
        if isinstance(event.delta, str):
            text.add(event.delta)
        made: Any = decoder(cls)(event._wire, None)  # noqa: SLF001 - the models are ours
        made._text, made._size = text, text.size  # noqa: SLF001
        return made

    def _typed(self, event: Any, kind: str) -> Any:
        """Return `event` with the object in it, if it tells a text that is whole."""
        if kind == "response.output_item.added":
            if getattr(event.item, "phase", None) == "commentary":
                self._commentary.add(event.output_index)
        elif kind == "response.output_text.done":
            made: Any = decoder(ResponseTextDoneEvent)(event._wire, None)  # noqa: SLF001
            made.parsed = None
            if event.output_index not in self._commentary and self._parse is not None:
                try:
                    made.parsed = self._parse(event.text)
                except DeserializationError as error:
                    self._broken = error  # unless the text was cut, which the end will tell
            return made
        elif kind == "response.completed":
            self.error = self._broken
        elif kind == "response.incomplete":
            self.error = self._cut()
        return event

    def _cut(self) -> OpenAIError:
        response = self.snapshot()
        details = getattr(response, "incomplete_details", None)
        if getattr(details, "reason", None) == "content_filter":
            return ContentFilterFinishReasonError(completion=response, partial=response)
        return LengthFinishReasonError(
            "the answer was cut at the token limit, so no object can be read from it",
            completion=response,
            partial=response,
        )

    def end(self) -> list[Any]:
        """Return the events that were still to come when the stream has ended: none."""
        return []

    def snapshot(self) -> Response | None:
        """Return the response so far; `None` if nothing has come."""
        return self._accumulator.result()

    def final(self) -> Any:
        """Return the response, with the objects in it if a type was asked for.

        `None` if no event held a response.
        """
        response = self.snapshot()
        return response if self._finish is None or response is None else self._finish(response)
