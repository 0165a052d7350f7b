"""What `.stream(...)` returns: the request is made when the `with` block is entered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .events import AsyncEventStream, EventStream

S = TypeVar("S", bound="EventStream[Any]")
A = TypeVar("A", bound="AsyncEventStream[Any]")


class StreamManager(Generic[S]):
    """What `.stream(...)` returns: the request is made when the `with` block is entered."""

    def __init__(self, begin: Callable[[], S]) -> None:
        self._begin = begin
        self._stream: S | None = None

    def __enter__(self) -> S:
        self._stream = self._begin()
        return self._stream

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncStreamManager(Generic[A]):
    """What `.stream(...)` returns: the request is made when the `async with` block is entered."""

    def __init__(self, begin: Callable[[], Awaitable[A]]) -> None:
        self._begin = begin
        self._stream: A | None = None

    async def __aenter__(self) -> A:
        self._stream = await self._begin()
        return self._stream

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            await self._stream.close()
