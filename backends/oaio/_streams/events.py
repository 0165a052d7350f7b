"""Streams with helpers: what `.stream(...)` gives in a `with` block, for both kinds of client.

The events are made by a pure state (`oaio_protocol.streams.chat_events` and its like); here they
are handed over one by one.
"""

from __future__ import annotations

from collections import deque
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from oaio_protocol.errors import APIError, DeserializationError, OpenAIError, StreamInterrupted

if TYPE_CHECKING:
    from oaio_protocol.http import ResponseHead

E = TypeVar("E")


class State(Protocol):
    """What makes the events that are handed over of those that come."""

    error: OpenAIError | None

    def feed(self, event: Any) -> list[Any]:
        """Return what is handed over for `event`."""
        ...

    def end(self) -> list[Any]:
        """Return what is handed over when the stream has ended well."""
        ...

    def snapshot(self) -> Any:
        """Return what has come so far, as one object."""
        ...

    def final(self) -> Any:
        """Return what the stream was for, as one object."""
        ...


_MISSHAPEN = (TypeError, ValueError, KeyError, AttributeError, RecursionError)
"""What comes of values in events that are of other kinds than the API describes."""


class _Held(Generic[E]):
    """A stream, its state, and the events that wait to be handed over."""

    def __init__(self, stream: Any, state: Any) -> None:
        self._stream, self._state = stream, state
        self._waiting: deque[Any] = deque()
        self._ended = self._closed = False
        self._error: OpenAIError | None = None

    @property
    def response(self) -> ResponseHead | None:
        """Status and header fields of the answer."""
        return self._stream.response  # type: ignore[no-any-return]

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` of the answer."""
        return self._stream.request_id  # type: ignore[no-any-return]

    def _take(self, event: Any) -> None:
        try:
            self._waiting.extend(self._state.feed(event))
        except OpenAIError as error:
            self._failed(error)
            raise
        except _MISSHAPEN as error:
            raise self._misshapen(error) from error

    def _has_ended(self) -> None:
        self._ended = True
        try:
            self._waiting.extend(self._state.end())
        except OpenAIError as error:
            self._failed(error)
            raise
        except _MISSHAPEN as error:
            raise self._misshapen(error) from error

    def _misshapen(self, error: Exception) -> DeserializationError:
        made = DeserializationError(f"the stream is not of the shape that was expected: {error!r}")
        self._failed(made)
        return made

    def _failed(self, error: OpenAIError) -> None:
        """Note what ended the stream, and say in it how far it came."""
        self._error = error
        if isinstance(error, APIError) and error.partial is None:
            error.partial = self._state.snapshot()

    def _result(self) -> Any:
        """Return what the stream was for; the objects in it are made now."""
        try:
            found = self._state.final()
        except OpenAIError as error:
            self._failed(error)
            raise
        except _MISSHAPEN as error:
            raise self._misshapen(error) from error
        if found is None:
            raise DeserializationError("the stream has ended, and did not hold what it was for")
        return found

    def _check(self) -> None:
        """Raise what makes the stream useless from here on."""
        error: OpenAIError | None = self._error or self._state.error
        if error is not None:
            raise error

    def _check_ended(self) -> None:
        """Raise an error if there is nothing final to be had."""
        self._check()
        if not self._ended:
            raise StreamInterrupted(
                "the stream was closed before its end", partial=self._state.snapshot()
            )


class EventStream(_Held[E]):
    """The events of a stream, for a `with` block. Leaving the block closes it."""

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> E:
        waiting = self._waiting
        while not waiting:
            self._check()
            if self._ended or self._closed:
                raise StopIteration
            try:
                event = next(self._stream)
            except StopIteration:
                self._has_ended()
            except OpenAIError as error:
                self._failed(error)
                raise
            else:
                self._take(event)
        return waiting.popleft()  # type: ignore[no-any-return]

    def until_done(self) -> Self:
        """Read to the end.

        Raises:
            OpenAIError: the stream failed, or is cut off; its `partial` is what had come.
        """
        for _ in self:
            pass
        self._check_ended()
        return self

    def _final(self) -> Any:
        self.until_done()
        return self._result()

    def close(self) -> None:
        """Stop; what was not read is lost."""
        self._closed = True
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncEventStream(_Held[E]):
    """The events of a stream, for an `async with` block. Leaving the block closes it."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        waiting = self._waiting
        while not waiting:
            self._check()
            if self._ended or self._closed:
                raise StopAsyncIteration
            try:
                event = await self._stream.__anext__()
            except StopAsyncIteration:
                self._has_ended()
            except OpenAIError as error:
                self._failed(error)
                raise
            else:
                self._take(event)
        return waiting.popleft()  # type: ignore[no-any-return]

    async def until_done(self) -> Self:
        """Read to the end.

        Raises:
            OpenAIError: the stream failed, or is cut off; its `partial` is what had come.
        """
        async for _ in self:
            pass
        self._check_ended()
        return self

    async def _final(self) -> Any:
        await self.until_done()
        return self._result()

    async def close(self) -> None:
        """Stop; what was not read is lost."""
        self._closed = True
        await self._stream.close()

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
