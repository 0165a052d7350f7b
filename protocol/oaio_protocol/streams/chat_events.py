"""What `client.chat.completions.stream(...)` hands over: typed events, made of a stream's chunks.

An event that tells a piece also has the whole so far, its `snapshot`. It is put together when it
is asked for, so an event costs the same however long the answer already is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeVar

import attrs

from .._values import Value, value
from ..models.chat import ChatCompletionChunk, ChatCompletionTokenLogprob
from .growing import GrowingText, partial_json

if TYPE_CHECKING:
    from ..models.chat import ChatCompletion
    from .chat import ChatStreamState

__all__ = [
    "ChatCompletionStreamEvent",
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


@value
class ChunkEvent(Value):
    """A chunk as it came; the other events of the chunk follow."""

    type: ClassVar[Literal["chunk"]] = "chunk"
    chunk: ChatCompletionChunk
    _state: ChatStreamState = attrs.field(repr=False, eq=False)

    @property
    def snapshot(self) -> ChatCompletion:
        """The completion as far as it has come when this is asked for."""
        return self._state.snapshot()


@value
class _TextEvent(Value):
    """A piece of a text, of the choice number `choice`."""

    delta: str
    choice: int
    _text: GrowingText = attrs.field(repr=False, eq=False)
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
    _text: GrowingText = attrs.field(repr=False, eq=False)
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
    _all: Tokens = attrs.field(repr=False, eq=False)
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
