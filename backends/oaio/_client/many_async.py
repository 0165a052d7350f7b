"""Many operations at once with the async clients: in tasks, which end before it returns."""

from __future__ import annotations

import math
import sys
from collections import deque
from collections.abc import Iterable, Sized
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from oaio_protocol.many import Batch, Finished, added_up, in_order
from oaio_protocol.operations import Operation

from .progress import Progress, ProgressOption, progress_of

if TYPE_CHECKING:
    from .._transport.line_async import Bell, Group
    from .async_client import AsyncClient

T = TypeVar("T")


class AsyncResults(Generic[T]):
    """What becomes of many operations, in the order in which they end.

    ```python
    async with client.as_completed(operations, limit=20) as results:
        async for finished in results:
            print(finished.index, finished.result or finished.error)
    ```

    The next operations are started when the next result is asked for. Leaving the block cancels
    those that are still running. What the operations' own iterable raises comes after the results
    of those that were started.
    """

    # A class and no generator: a generator may not be left inside of a task group (PEP 789).

    def __init__(
        self,
        client: AsyncClient,
        operations: Iterable[Operation[T]],
        limit: int,
        progress: ProgressOption,
    ) -> None:
        self._client, self._batch = client, Batch(operations, limit)
        self._total = len(operations) if isinstance(operations, Sized) else None
        self._option: ProgressOption = progress
        self._progress: Progress | None = None
        self._group: Group | None = None
        self._ended: deque[Finished[T]] = deque()
        self._bell: Bell | None = None

    async def __aenter__(self) -> Self:
        self._progress = progress_of(self._option, self._total)
        self._loop = self._client._running_loop()  # noqa: SLF001 - it is one of us
        group = self._loop.group()
        await group.enter()
        self._group = group
        return self

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Finished[T]:
        finished = await self._wait()
        if finished is None:
            raise self._batch.take_failure() or StopAsyncIteration
        return finished

    async def _wait(self) -> Finished[T] | None:
        """Return the next result; `None` if all that was started has ended."""
        if self._group is None:
            raise RuntimeError(
                "results are for an `async with` block: async with client.as_completed(...) as …"
            )
        while (started := self._batch.start()) is not None:
            self._group.start(partial(self._work, *started))
        if not self._batch.places:
            return None
        while not self._ended:
            self._bell = self._loop.bell()
            await self._bell.wait(math.inf)
        self._batch.hand_over()
        if self._progress is not None:
            self._progress.show(self._batch.handed_over)
        return self._ended.popleft()

    async def _work(self, index: int, operation: Operation[T]) -> None:
        """Carry out one operation, in a task."""
        try:
            result = await carry_out(self._client, operation)
        except Exception as error:  # noqa: BLE001 - it is the result
            finished = Finished(index, operation, error=error)
        except BaseException as error:
            if not _is_stray(error):
                raise
            stray = RuntimeError("something that the call waited for was cancelled, not the call")
            stray.__cause__ = error
            finished = Finished(index, operation, error=stray)
        else:
            finished = Finished(index, operation, result)
        self._ended.append(finished)
        if self._bell is not None:
            self._bell.ring()
            self._bell = None

    async def all_of_them(self) -> list[Finished[T]]:
        """Wait for all, and return what became of them in the order of the operations.

        Raises:
            OperationsError: their iterable failed.
        """
        found: list[Finished[T]] = []
        while (finished := await self._wait()) is not None:
            found.append(finished)
        return in_order(found, self._batch.take_failure())

    async def close(self) -> None:
        """Cancel what is running, and wait until it has ended."""
        group, self._group = self._group, None
        self._batch.stop()
        if self._progress is not None:
            self._progress.close()
            self._progress = None
        if group is not None:
            group.cancel()
            # Not told of what ended the block, which goes on as it is, in no group of exceptions.
            await group.leave()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _is_stray(error: BaseException) -> bool:
    """Tell whether `error` is a cancellation that nobody asked this task for.

    With asyncio, who waits for something that was cancelled looks as if he were cancelled himself:
    such as a function of the user's that gets a key, or stands in for a call.
    """
    asyncio: Any = sys.modules.get("asyncio")
    if asyncio is None or not isinstance(error, asyncio.CancelledError):
        return False
    return not asyncio.current_task().cancelling()


async def carry_out(client: Any, operation: Operation[T]) -> T:
    """Return the result of `operation`; of a stream, what its events add up to."""
    if not operation.streamed:
        result: T = await client.call(operation)
        return result
    async with await client.stream(operation) as stream:
        return added_up(operation, [event async for event in stream])


async def gather(
    client: AsyncClient, operations: Iterable[Operation[T]], limit: int, progress: ProgressOption
) -> list[Finished[T]]:
    """Carry out all of `operations`; see `AsyncClient.gather`."""
    async with AsyncResults(client, operations, limit, progress) as results:
        return await results.all_of_them()
