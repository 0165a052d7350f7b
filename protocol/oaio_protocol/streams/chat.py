"""Makes the typed events of `chat_events` of the chunks of a chat completion, one by one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError
from ..models.chat import ChatCompletionChunk, ChatCompletionTokenLogprob, ChoiceDelta, ChunkChoice
from .accumulate.chat import ChatCompletionAccumulator
from .chat_events import (
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from .growing import GrowingText

if TYPE_CHECKING:
    from ..models.chat import ChatCompletion
    from .accumulate.chat import ToolCall

__all__ = ["ChatStreamState"]

Tokens = list[ChatCompletionTokenLogprob]
Parse = Callable[[str], Any]
ParseArguments = Callable[[str, str], Any]


class ChatStreamState:
    """Makes events of the chunks of one stream.

    Args:
        parse: makes an object of the answer's text; `None` if no type was asked for.
        parse_arguments: makes an object of a function's name and its arguments; `None` if it does
            not know that function.
        finish: makes what `final` returns of the completion.

    Attributes:
        error: why the stream is of no use from here on although it went well; to be raised after
            the events that were returned.
    """

    def __init__(
        self,
        parse: Parse | None = None,
        parse_arguments: ParseArguments | None = None,
        finish: Callable[[ChatCompletion], Any] | None = None,
    ) -> None:
        self._parse, self._parse_arguments, self._finish = parse, parse_arguments, finish
        self._accumulator = ChatCompletionAccumulator()
        self._choices: dict[int, _Choice] = {}
        self._snapshot: ChatCompletion | None = None
        self.error: OpenAIError | None = None

    def feed(self, chunk: ChatCompletionChunk) -> list[Any]:
        """Return the events for `chunk`.

        Raises:
            DeserializationError: an object was asked for, and the text is none.
        """
        self._accumulator.add(chunk)
        self._snapshot = None
        events: list[Any] = [ChunkEvent(chunk, self)]
        choices: Any = chunk.choices
        if choices.__class__ is list:
            for choice in choices:
                if isinstance(choice, ChunkChoice):
                    self._choice(choice, events)
        return events

    def _choice(self, choice: ChunkChoice, events: list[Any]) -> None:
        place: Any = choice.index
        index = place if isinstance(place, int) else 0
        state = self._choices.get(index)
        if state is None:
            state = self._choices[index] = _Choice(index)
        delta: Any = choice.delta
        if isinstance(delta, ChoiceDelta):
            if (content := delta.content) and content.__class__ is str:
                text = state.content
                text.add(content)
                events.append(ContentDeltaEvent(content, index, text, text.size))
            if (refusal := delta.refusal) and refusal.__class__ is str:
                text = state.refusal
                text.add(refusal)
                events.append(RefusalDeltaEvent(refusal, index, text, text.size))
            if delta.tool_calls:
                self._tool_calls(state, delta, events)
        if choice.logprobs is not None:
            state.add_logprobs(choice.logprobs, events)
        if choice.finish_reason:
            self._finished(state, choice.finish_reason, events)

    def _tool_calls(self, state: _Choice, delta: ChoiceDelta, events: list[Any]) -> None:
        for piece, call in self._accumulator.tool_calls(state.index, delta):
            if call is not state.call:
                self._content_done(state, events)
                self._call_done(state, events)
                state.call = call
            if call.kind != "function":
                continue
            text = state.arguments.get(call)
            if text is None:
                text = state.arguments[call] = GrowingText()
            more: Any = None if piece.function is None else getattr(piece.function, "arguments", "")
            added = more if isinstance(more, str) else ""
            text.add(added)
            events.append(
                FunctionToolCallArgumentsDeltaEvent(
                    call.name, call.index, added, state.index, text, text.size
                )
            )

    def _call_done(self, state: _Choice, events: list[Any]) -> None:
        """Tell that the arguments of the last call are whole."""
        call, state.call = state.call, None
        text = None if call is None else state.arguments.get(call)
        if call is None or text is None:
            return
        arguments = text.text()
        parsed = None
        if self._parse_arguments is not None:
            parsed = self._parse_arguments(call.name, arguments)
        if parsed is None:
            parsed = _json_value(arguments)
        events.append(
            FunctionToolCallArgumentsDoneEvent(
                call.name, call.index, arguments, parsed, state.index
            )
        )

    def _finished(self, state: _Choice, reason: object, events: list[Any]) -> None:
        if self._parse is not None and reason in ("length", "content_filter"):
            completion = self.snapshot()
            self.error = (
                LengthFinishReasonError(
                    "the answer was cut at the token limit, so no object can be read from it",
                    completion=completion,
                    partial=completion,
                )
                if reason == "length"
                else ContentFilterFinishReasonError(completion=completion, partial=completion)
            )
            return
        self._content_done(state, events)
        self._call_done(state, events)

    def _content_done(self, state: _Choice, events: list[Any]) -> None:
        """Tell what of the text and of its tokens is whole; once more if it went on after that."""
        if state.content.size > state.content_told:
            state.content_told = state.content.size
            text = state.content.text()
            parsed = None if self._parse is None or state.refusal.size else self._parse(text)
            events.append(ContentDoneEvent(text, parsed, state.index))
        if state.refusal.size > state.refusal_told:
            state.refusal_told = state.refusal.size
            events.append(RefusalDoneEvent(state.refusal.text(), state.index))
        for name, tokens in state.logprobs.items():
            if len(tokens) > state.logprobs_told.get(name, 0):
                state.logprobs_told[name] = len(tokens)
                done = LogprobsContentDoneEvent if name == "content" else LogprobsRefusalDoneEvent
                events.append(done(list(tokens), state.index))

    def end(self) -> list[Any]:
        """Return the events that were still to come when the stream has ended well.

        Some servers send no finish reason.
        """
        events: list[Any] = []
        for state in self._choices.values():
            if self.error is None:
                self._content_done(state, events)
                self._call_done(state, events)
        return events

    def snapshot(self) -> ChatCompletion:
        """Return the completion so far."""
        if self._snapshot is None:
            self._snapshot = self._accumulator.result()
        return self._snapshot

    def final(self) -> Any:
        """Return the completion, with the objects in it if types were asked for."""
        completion = self.snapshot()
        return completion if self._finish is None else self._finish(completion)


def _json_value(text: str) -> Any:
    """Return the value of a JSON text; `None` if it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


class _Choice:
    """What has come of one choice, and what of it was told to be whole."""

    __slots__ = (
        "arguments",
        "call",
        "content",
        "content_told",
        "index",
        "logprobs",
        "logprobs_told",
        "refusal",
        "refusal_told",
    )

    def __init__(self, index: int) -> None:
        self.index = index
        self.content, self.refusal = GrowingText(), GrowingText()
        self.arguments: dict[ToolCall, GrowingText] = {}
        self.call: ToolCall | None = None
        self.logprobs: dict[str, Tokens] = {}
        self.content_told = self.refusal_told = 0  # how much of it was told to be whole
        self.logprobs_told: dict[str, int] = {}

    def add_logprobs(self, logprobs: Any, events: list[Any]) -> None:
        """Take in the log probabilities of a chunk."""
        for name in ("content", "refusal"):
            more = getattr(logprobs, name, None)
            if more and more.__class__ is list:
                found = self.logprobs.setdefault(name, [])
                found.extend(more)
                delta = (
                    LogprobsContentDeltaEvent if name == "content" else LogprobsRefusalDeltaEvent
                )
                events.append(delta(self.index, found, len(found), more))
