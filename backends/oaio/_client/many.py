"""Many operations at once with the blocking client: in threads, which end before it returns."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sized
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from queue import SimpleQueue
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from oaio_protocol.actions import Action, Close, Outcome
from oaio_protocol.many import Batch, Finished, added_up, in_order
from oaio_protocol.operations import Operation

from .._transport.waits import Waits
from .progress import Progress, ProgressOption, progress_of

if TYPE_CHECKING:
    from oaio_protocol.http import Request

    from .._streams import Line
    from .sync import Client

T = TypeVar("T")


class _Stopped(BaseException):
    """Ends a call whose result nobody waits for any more; no `except Exception` stops it."""


class _StoppableLine:
    """A line that another thread can bring to an end, whatever its own is waiting for."""

    def __init__(self, line: Line, all_of_them: Results[Any]) -> None:
        self._line, self._lines = line, all_of_them.lines
        self._stop, self._lock = all_of_them.stop, threading.Lock()

    def perform(self, action: Action) -> Outcome:
        """Perform one action."""
        self._check()
        if isinstance(action, Close):
            with self._lock:
                return self._line.perform(action)
        outcome = self._line.perform(action)
        self._check()
        return outcome

    def _check(self) -> None:
        if self._stop.is_set():
            raise _Stopped

    def release(self, *, reusable: bool) -> None:
        """Give back the connection, if one is held."""
        with self._lock:
            self._line.release(reusable=reusable)
        self._lines.discard(self)

    def wake(self) -> None:
        """Have the thread go on that is waiting on this line; called when it is to stop."""
        if isinstance(self._line, Waits):
            self._line.end_waits()
        with self._lock:  # two threads would give one connection back twice
            self._line.release(reusable=False)


class Results(Generic[T]):
    """What becomes of many operations, in the order in which they end.

    ```python
    with client.as_completed(operations, limit=20) as results:
        for finished in results:
            print(finished.index, finished.result or finished.error)
    ```

    The next operations are started when the next result is asked for. Leaving the block ends those
    that are still running, and waits for their threads. What the operations' own iterable raises
    comes after the results of those that were started.
    """

    def __init__(
        self,
        client: Client,
        operations: Iterable[Operation[T]],
        limit: int,
        progress: ProgressOption,
    ) -> None:
        self._batch = Batch(operations, limit)
        self._limit = limit
        self._total = len(operations) if isinstance(operations, Sized) else None
        self._option: ProgressOption = progress
        self._progress: Progress | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._ended: SimpleQueue[Finished[T] | BaseException] = SimpleQueue()
        self.stop = threading.Event()
        self.lines: set[_StoppableLine] = set()
        self._new_line = client._line  # noqa: SLF001 - it is one of us
        self._client = client._twin()  # noqa: SLF001
        vars(self._client)["_line"] = self._line  # of this client only

    def _line(self, request: Request) -> _StoppableLine:
        line = _StoppableLine(self._new_line(request), self)
        self.lines.add(line)
        return line

    def __enter__(self) -> Self:
        self._progress = progress_of(self._option, self._total)
        self._threads = ThreadPoolExecutor(self._limit, "oaio")
        return self

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Finished[T]:
        finished = self._wait()
        if finished is None:
            raise self._batch.take_failure() or StopIteration
        return finished

    def _wait(self) -> Finished[T] | None:
        """Return the next result; `None` if all that was started has ended."""
        if self._threads is None:
            raise RuntimeError("results are for a `with` block: with client.as_completed(...) as …")
        while (started := self._batch.start()) is not None:
            work = partial(copy_context().run, self._work, *started)
            self._threads.submit(work)
        if not self._batch.places:
            return None
        ended = self._ended.get()
        if isinstance(ended, BaseException):
            raise ended
        self._batch.hand_over()
        if self._progress is not None:
            self._progress.show(self._batch.handed_over)
        return ended

    def _work(self, index: int, operation: Operation[T]) -> None:
        """Carry out one operation, in a thread."""
        try:
            self._ended.put(Finished(index, operation, carry_out(self._client, operation)))
        except Exception as error:  # noqa: BLE001 - it is the result
            self._ended.put(Finished(index, operation, error=error))
        except _Stopped:
            return
        except BaseException as error:  # noqa: BLE001 - SystemExit, raised where results are read
            self._ended.put(error)

    def all_of_them(self) -> list[Finished[T]]:
        """Wait for all, and return what became of them in the order of the operations.

        Raises:
            OperationsError: their iterable failed.
        """
        found: list[Finished[T]] = []
        while (finished := self._wait()) is not None:
            found.append(finished)
        return in_order(found, self._batch.take_failure())

    def close(self) -> None:
        """End what is running, and wait for its threads."""
        threads, self._threads = self._threads, None
        self._batch.stop()
        self.stop.set()
        if self._progress is not None:
            self._progress.close()
            self._progress = None
        if threads is not None:
            threads.shutdown(wait=False, cancel_futures=True)
            for line in self.lines.copy():
                line.wake()
            threads.shutdown(wait=True)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def carry_out(client: Any, operation: Operation[T]) -> T:
    """Return the result of `operation`; of a stream, what its events add up to."""
    if not operation.streamed:
        result: T = client.call(operation)
        return result
    with client.stream(operation) as stream:
        return added_up(operation, list(stream))


def gather(
    client: Client, operations: Iterable[Operation[T]], limit: int, progress: ProgressOption
) -> list[Finished[T]]:
    """Carry out all of `operations`; see `Client.gather`."""
    with Results(client, operations, limit, progress) as results:
        return results.all_of_them()
