"""Streams with helpers of any backend, with one face."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from .players import settle


@asynccontextmanager
async def opened(manager: Any) -> AsyncIterator[Any]:
    """Enter and leave what `.stream(...)` returned."""
    if hasattr(manager, "__aenter__"):
        async with manager as stream:
            yield stream
    else:
        with manager as stream:
            yield stream


class each:  # noqa: N801 - it is used like a function
    """What an iterator of either kind gives. No generator, which would have to be closed."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __aiter__(self) -> each:
        return self

    async def __anext__(self) -> Any:
        if hasattr(self._stream, "__anext__"):
            return await self._stream.__anext__()
        try:
            return next(self._stream)
        except StopIteration:
            raise StopAsyncIteration from None


async def all_of(manager: Any) -> list[Any]:
    """Return all events of a stream."""
    async with opened(manager) as stream:
        return [event async for event in each(stream)]


__all__ = ["all_of", "each", "opened", "settle"]
