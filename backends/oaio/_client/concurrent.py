"""A few workers at once, on threads or in whichever event loop is running."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Iterable, Iterator
from threading import Lock, Thread
from typing import Any, TypeVar

T = TypeVar("T")


def run_all(work: Callable[[T], object], items: Iterable[T], workers: int) -> None:
    """Do `work` on each of `items`, up to `workers` at once, on threads.

    Raises:
        Exception: the first that was raised; no item is begun after it.
    """
    queue = _Queue(items)
    # This thread works, too: with one worker, no other thread is needed.
    threads = [
        Thread(target=queue.drain, args=(work,), name="oaio worker", daemon=True)
        for _ in range(min(workers, queue.size) - 1)
    ]
    for thread in threads:
        thread.start()
    try:
        queue.drain(work)
    finally:
        queue.stop()
        for thread in threads:
            thread.join()
    queue.check()


async def run_all_async(
    work: Callable[[T], Awaitable[object]], items: Iterable[T], workers: int
) -> None:
    """Do `work` on each of `items`, up to `workers` at once, in tasks of asyncio or trio.

    Raises:
        Exception: the first that was raised; the other tasks are cancelled.
    """
    queue = _Queue(items)
    count = min(workers, queue.size)
    trio: Any = sys.modules.get("trio")
    try:
        if trio is not None and trio.lowlevel.in_trio_run():
            async with trio.open_nursery() as nursery:
                for _ in range(count):
                    nursery.start_soon(queue.drain_async, work)
        else:
            import asyncio

            async with asyncio.TaskGroup() as group:
                for _ in range(count):
                    group.create_task(queue.drain_async(work))
    except BaseExceptionGroup as error:
        raise _first(error) from None


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Return the first error in `group` that is no group."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


class _Queue:
    """Items that several workers take from, and what went wrong first."""

    def __init__(self, items: Iterable[Any]) -> None:
        listed = list(items)
        self.size = len(listed)
        self._items: Iterator[Any] = iter(listed)
        self._lock = Lock()
        self._error: BaseException | None = None

    def _next(self) -> Any:
        with self._lock:
            return next(self._items, None)

    def stop(self) -> None:
        """Let nobody begin another item."""
        with self._lock:
            self._items = iter(())

    def drain(self, work: Callable[[Any], object]) -> None:
        """Do `work` on items until there are none; keep the first error."""
        try:
            while (item := self._next()) is not None:
                work(item)
        except Exception as error:  # noqa: BLE001 - raised by `check`
            self._error = self._error or error
            self.stop()

    async def drain_async(self, work: Callable[[Any], Awaitable[object]]) -> None:
        """Do `work` on items until there are none."""
        while (item := self._next()) is not None:
            await work(item)

    def check(self) -> None:
        """Raise the first error."""
        if self._error is not None:
            raise self._error
