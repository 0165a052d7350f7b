"""What `client.chat.completions.stream(...)` hands over: typed events, made of a stream's chunks.

An event that tells a piece also has the whole so far, its `snapshot`. It is put together when it
is asked for, so an event costs the same however long the answer already is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

import attrs

from ._values import Value, value
from .accumulate.chat import ChatCompletionAccumulator
from .errors import ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError
from .growing import GrowingText, partial_json
from .models.chat import ChatCompletionChunk, ChatCompletionTokenLogprob, ChoiceDelta, ChunkChoice

if TYPE_CHECKING:
    from .accumulate.chat import ToolCall
    from .models.chat import ChatCompletion

__all__ = [
    "ChatCompletionStreamEvent",
    "ChatStreamState",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]

T = TypeVar("T")
Tokens = list[ChatCompletionTokenLogprob]
_hidden = attrs.field(repr=False, eq=False)


@value
class ChunkEvent(Value):
    """A chunk as it came; the other events of the chunk follow."""

    type: ClassVar[Literal["chunk"]] = "chunk"
    chunk: ChatCompletionChunk
    _state: ChatStreamState = _hidden

    @property
    def snapshot(self) -> ChatCompletion:
        """The completion as far as it has come when this is asked for."""
        return self._state.snapshot()


@value
class _TextEvent(Value):
    """A piece of a text, of the choice number `choice`."""

    delta: str
    choice: int
    _text: GrowingText = _hidden
    _size: int = attrs.field(repr=False)

    @property
    def snapshot(self) -> str:
        """The text up to and with this piece."""
        return self._text.text(self._size)


@value
class ContentDeltaEvent(_TextEvent):
    """A piece of the answer's text."""

    type: ClassVar[Literal["content.delta"]] = "content.delta"

    @property
    def parsed(self) -> Any:
        """What can be read of the text so far if it is JSON; `None` if nothing can."""
        return partial_json(self.snapshot)


@value
class ContentDoneEvent(Value, Generic[T]):
    """The answer's text is whole; `parsed` is the object in it if a type was asked for."""

    type: ClassVar[Literal["content.done"]] = "content.done"
    content: str
    parsed: T | None = None
    choice: int = 0


@value
class RefusalDeltaEvent(_TextEvent):
    """A piece of the text of a refusal."""

    type: ClassVar[Literal["refusal.delta"]] = "refusal.delta"


@value
class RefusalDoneEvent(Value):
    """The text of a refusal is whole."""

    type: ClassVar[Literal["refusal.done"]] = "refusal.done"
    refusal: str
    choice: int = 0


@value
class FunctionToolCallArgumentsDeltaEvent(Value):
    """A piece of the arguments of the tool call number `index`; the first may be empty."""

    type: ClassVar[Literal["tool_calls.function.arguments.delta"]] = (
        "tool_calls.function.arguments.delta"
    )
    name: str
    index: int
    arguments_delta: str
    choice: int
    _text: GrowingText = _hidden
    _size: int = attrs.field(repr=False)

    @property
    def arguments(self) -> str:
        """The arguments up to and with this piece: the beginning of a JSON text."""
        return self._text.text(self._size)

    snapshot = arguments

    @property
    def parsed_arguments(self) -> Any:
        """What can be read of the arguments so far; `None` if nothing can."""
        return partial_json(self.arguments)


@value
class FunctionToolCallArgumentsDoneEvent(Value):
    """The arguments of a tool call are whole.

    Attributes:
        name: the function's.
        index: which tool call it is.
        arguments: the JSON text as the model wrote it.
        parsed_arguments: the object that a tool of a known type makes of it; else the JSON value,
            `None` if it is no JSON.
        choice: of which answer.
    """

    type: ClassVar[Literal["tool_calls.function.arguments.done"]] = (
        "tool_calls.function.arguments.done"
    )
    name: str
    index: int
    arguments: str
    parsed_arguments: Any = None
    choice: int = 0


@value
class _LogprobsEvent(Value):
    """The log probabilities of some more tokens."""

    choice: int
    _all: Tokens = _hidden
    _size: int = attrs.field(repr=False)

    @property
    def snapshot(self) -> Tokens:
        """Those of all tokens up to and with these."""
        return self._all[: self._size]


@value
class LogprobsContentDeltaEvent(_LogprobsEvent):
    """The log probabilities of the next tokens of the answer."""

    type: ClassVar[Literal["logprobs.content.delta"]] = "logprobs.content.delta"
    content: Tokens


@value
class LogprobsContentDoneEvent(Value):
    """The log probabilities of all tokens of the answer."""

    type: ClassVar[Literal["logprobs.content.done"]] = "logprobs.content.done"
    content: Tokens
    choice: int = 0


@value
class LogprobsRefusalDeltaEvent(_LogprobsEvent):
    """The log probabilities of the next tokens of a refusal."""

    type: ClassVar[Literal["logprobs.refusal.delta"]] = "logprobs.refusal.delta"
    refusal: Tokens


@value
class LogprobsRefusalDoneEvent(Value):
    """The log probabilities of all tokens of a refusal."""

    type: ClassVar[Literal["logprobs.refusal.done"]] = "logprobs.refusal.done"
    refusal: Tokens
    choice: int = 0


ChatCompletionStreamEvent = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[T]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
"""Whatever the stream hands over; `event.type` tells which."""

Parse = Callable[[str], Any]
ParseArguments = Callable[[str, str], Any]


class ChatStreamState:
    """Makes events of the chunks of one stream.

    Args:
        parse: makes an object of the answer's text; `None` if no type was asked for.
        parse_arguments: makes an object of a function's name and its arguments.
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
        parsed = (
            partial_json(arguments)
            if self._parse_arguments is None
            else self._parse_arguments(call.name, arguments)
        )
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
        """Tell what of the text and of its tokens is whole, once."""
        if state.content.size and not state.content_done:
            state.content_done = True
            text = state.content.text()
            parsed = None if self._parse is None or state.refusal.size else self._parse(text)
            events.append(ContentDoneEvent(text, parsed, state.index))
        if state.refusal.size and not state.refusal_done:
            state.refusal_done = True
            events.append(RefusalDoneEvent(state.refusal.text(), state.index))
        if state.logprobs and not state.logprobs_done:
            state.logprobs_done = True
            for name, tokens in state.logprobs.items():
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


class _Choice:
    """What has come of one choice, and what of it was told to be whole."""

    __slots__ = (
        "arguments",
        "call",
        "content",
        "content_done",
        "index",
        "logprobs",
        "logprobs_done",
        "refusal",
        "refusal_done",
    )

    def __init__(self, index: int) -> None:
        self.index = index
        self.content, self.refusal = GrowingText(), GrowingText()
        self.arguments: dict[ToolCall, GrowingText] = {}
        self.call: ToolCall | None = None
        self.logprobs: dict[str, Tokens] = {}
        self.content_done = self.refusal_done = self.logprobs_done = False

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
