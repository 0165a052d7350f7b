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


async def each(stream: Any) -> AsyncIterator[Any]:
    """Yield what an iterator of either kind gives."""
    if hasattr(stream, "__anext__"):
        async for event in stream:
            yield event
    else:
        for event in stream:
            yield event


async def all_of(manager: Any) -> list[Any]:
    """Return all events of a stream."""
    async with opened(manager) as stream:
        return [event async for event in each(stream)]


__all__ = ["all_of", "each", "opened", "settle"]
