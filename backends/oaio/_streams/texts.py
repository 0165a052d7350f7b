"""The texts of a stream without the rest, for both kinds of client."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from .events import AsyncEventStream, EventStream


class Texts:
    """The pieces of text in the events of a stream.

    Args:
        stream: where the events come from.
        pieces: returns the pieces of an event.
    """

    def __init__(self, stream: EventStream[Any], pieces: Callable[[Any], list[str]]) -> None:
        self._stream, self._pieces = stream, pieces
        self._waiting: list[str] = []

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        while not self._waiting:
            self._waiting = self._pieces(next(self._stream))
        return self._waiting.pop(0)


class AsyncTexts:
    """The same, with an async stream. No generator: those must be closed by who stops early."""

    def __init__(self, stream: AsyncEventStream[Any], pieces: Callable[[Any], list[str]]) -> None:
        self._stream, self._pieces = stream, pieces
        self._waiting: list[str] = []

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        while not self._waiting:
            self._waiting = self._pieces(await self._stream.__anext__())
        return self._waiting.pop(0)


def delta_of(kind: str) -> Callable[[Any], list[str]]:
    """Return what gives the `delta` of events of the type `kind`."""

    def pieces(event: Any) -> list[str]:
        return [event.delta] if getattr(event, "type", None) == kind else []

    return pieces
