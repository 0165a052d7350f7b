"""Streams of chat completions with helpers."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from oaio_protocol.streams.chat_events import ChatCompletionStreamEvent

from .events import AsyncEventStream, EventStream
from .texts import AsyncTexts, Texts, delta_of

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletion

C = TypeVar("C")
"""What the completion at the end is."""


class ChatCompletionStream(EventStream[ChatCompletionStreamEvent[object]], Generic[C]):
    """The events of a chat completion: chunks, and what they add to; see `chat_events`."""

    def get_final_completion(self) -> C:
        """Read to the end and return the whole completion.

        Raises:
            LengthFinishReasonError: an object was asked for, and its text is cut.
            OpenAIError: the stream failed, or is cut off; its `partial` is what had come.
        """
        return self._final()  # type: ignore[no-any-return]

    @property
    def current_completion_snapshot(self) -> ChatCompletion:
        """The completion so far."""
        return self._state.snapshot()  # type: ignore[no-any-return]

    def text_deltas(self) -> Iterator[str]:
        """Yield the pieces of the text only."""
        return Texts(self, delta_of("content.delta"))


class AsyncChatCompletionStream(AsyncEventStream[ChatCompletionStreamEvent[object]], Generic[C]):
    """The events of a chat completion: chunks, and what they add to; see `chat_events`."""

    async def get_final_completion(self) -> C:
        """Read to the end and return the whole completion.

        Raises:
            LengthFinishReasonError: an object was asked for, and its text is cut.
            OpenAIError: the stream failed, or is cut off; its `partial` is what had come.
        """
        return await self._final()  # type: ignore[no-any-return]

    @property
    def current_completion_snapshot(self) -> ChatCompletion:
        """The completion so far."""
        return self._state.snapshot()  # type: ignore[no-any-return]

    def text_deltas(self) -> AsyncIterator[str]:
        """Yield the pieces of the text only."""
        return AsyncTexts(self, delta_of("content.delta"))
