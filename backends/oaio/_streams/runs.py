"""Streams of runs of assistants: the handlers that are told what happens, for both clients."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Self

from oaio_protocol.errors import APITimeoutError, OpenAIError, StreamInterrupted
from oaio_protocol.streams.runs import RunStreamState

from .events import AsyncEventStream, EventStream
from .texts import AsyncTexts, Texts

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        AssistantStreamEvent,
        Message,
        Run,
        RunStep,
    )

__all__ = ["AssistantEventHandler", "AsyncAssistantEventHandler"]


class _Snapshots:
    """What has come so far."""

    _state: Any

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The last event."""
        return self._state.event  # type: ignore[no-any-return]

    @property
    def current_run(self) -> Run | None:
        """The run as it was told last."""
        return self._state.run  # type: ignore[no-any-return]

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step that was spoken of last, as far as it has come."""
        return self._state.step()  # type: ignore[no-any-return]

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that was spoken of last, as far as it has come."""
        return self._state.message()  # type: ignore[no-any-return]

    def _final_run(self) -> Run:
        run = self._state.run
        if run is None:
            raise StreamInterrupted("the stream did not tell of its run")
        return run  # type: ignore[no-any-return]


class AssistantEventHandler(_Snapshots, EventStream["AssistantStreamEvent"]):
    """The events of a run. Methods of a subclass whose names begin with `on_` are called with them.

    A snapshot among their arguments is put together only for a method that is there.
    """

    def __init__(self) -> None:
        super().__init__(None, RunStreamState())

    def _attach(self, stream: Any) -> Self:
        self._stream = stream
        return self

    def __next__(self) -> AssistantStreamEvent:
        ended = self._ended or self._error is not None
        try:
            event = super().__next__()
        except StopIteration:
            if self._ended and not ended:
                self.on_end()
            raise
        except OpenAIError as error:
            if not ended:
                if isinstance(error, APITimeoutError):
                    self.on_timeout()
                self.on_exception(error)
            raise
        for name, arguments in self._state.told:
            if getattr(type(self), name) is not getattr(AssistantEventHandler, name):
                getattr(self, name)(*arguments())
        return event

    def get_final_run(self) -> Run:
        """Read to the end and return the run; its `status` says how it ended."""
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the steps of the run."""
        self.until_done()
        return self._state.steps()  # type: ignore[no-any-return]

    def get_final_messages(self) -> list[Message]:
        """Read to the end and return the messages of the run."""
        self.until_done()
        return self._state.messages()  # type: ignore[no-any-return]

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of the text only."""
        return Texts(self, _texts_in)

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Take any event, before the methods below are called."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step begins."""

    def on_run_step_delta(self, delta: Any, snapshot: RunStep) -> None:
        """A piece of a step has come."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step is over."""

    def on_tool_call_created(self, tool_call: Any) -> None:
        """A tool call begins."""

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A piece of a tool call has come."""

    def on_tool_call_done(self, tool_call: Any) -> None:
        """A tool call is whole."""

    def on_message_created(self, message: Message) -> None:
        """A message begins."""

    def on_message_delta(self, delta: Any, snapshot: Message) -> None:
        """A piece of a message has come."""

    def on_message_done(self, message: Message) -> None:
        """A message is whole, or will come no further."""

    def on_text_created(self, text: Any) -> None:
        """A text begins."""

    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        """A piece of a text has come."""

    def on_text_done(self, text: Any) -> None:
        """A text is whole."""

    def on_image_file_done(self, image_file: Any) -> None:
        """An image is there."""

    def on_end(self) -> None:
        """The stream has ended well."""

    def on_timeout(self) -> None:
        """A limit of time ran out; `on_exception` follows."""

    def on_exception(self, exception: Exception) -> None:
        """The stream failed; the error is raised after this."""


class AsyncAssistantEventHandler(_Snapshots, AsyncEventStream["AssistantStreamEvent"]):
    """The events of a run, for async clients; see `AssistantEventHandler`."""

    def __init__(self) -> None:
        super().__init__(None, RunStreamState())

    def _attach(self, stream: Any) -> Self:
        self._stream = stream
        return self

    async def __anext__(self) -> AssistantStreamEvent:
        ended = self._ended or self._error is not None
        try:
            event = await super().__anext__()
        except StopAsyncIteration:
            if self._ended and not ended:
                await self.on_end()
            raise
        except OpenAIError as error:
            if not ended:
                if isinstance(error, APITimeoutError):
                    await self.on_timeout()
                await self.on_exception(error)
            raise
        for name, arguments in self._state.told:
            if getattr(type(self), name) is not getattr(AsyncAssistantEventHandler, name):
                await getattr(self, name)(*arguments())
        return event

    async def get_final_run(self) -> Run:
        """Read to the end and return the run; its `status` says how it ended."""
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the steps of the run."""
        await self.until_done()
        return self._state.steps()  # type: ignore[no-any-return]

    async def get_final_messages(self) -> list[Message]:
        """Read to the end and return the messages of the run."""
        await self.until_done()
        return self._state.messages()  # type: ignore[no-any-return]

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the text only."""
        return AsyncTexts(self, _texts_in)

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Take any event, before the methods below are called."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step begins."""

    async def on_run_step_delta(self, delta: Any, snapshot: RunStep) -> None:
        """A piece of a step has come."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step is over."""

    async def on_tool_call_created(self, tool_call: Any) -> None:
        """A tool call begins."""

    async def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
        """A piece of a tool call has come."""

    async def on_tool_call_done(self, tool_call: Any) -> None:
        """A tool call is whole."""

    async def on_message_created(self, message: Message) -> None:
        """A message begins."""

    async def on_message_delta(self, delta: Any, snapshot: Message) -> None:
        """A piece of a message has come."""

    async def on_message_done(self, message: Message) -> None:
        """A message is whole, or will come no further."""

    async def on_text_created(self, text: Any) -> None:
        """A text begins."""

    async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        """A piece of a text has come."""

    async def on_text_done(self, text: Any) -> None:
        """A text is whole."""

    async def on_image_file_done(self, image_file: Any) -> None:
        """An image is there."""

    async def on_end(self) -> None:
        """The stream has ended well."""

    async def on_timeout(self) -> None:
        """A limit of time ran out; `on_exception` follows."""

    async def on_exception(self, exception: Exception) -> None:
        """The stream failed; the error is raised after this."""


def _texts_in(event: Any) -> list[str]:
    """Return the pieces of text that an event brings."""
    if getattr(event, "event", None) != "thread.message.delta":
        return []
    content = getattr(event.data.delta, "content", None)
    parts: list[Any] = content if isinstance(content, list) else []
    values = [getattr(getattr(part, "text", None), "value", None) for part in parts]
    return [value for value in values if isinstance(value, str) and value]
