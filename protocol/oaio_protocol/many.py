"""Many operations at once: which one is started when, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from ._values import Value, value
from .errors import ConfigurationError, OperationsError
from .operations._base import Operation

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_END = object()
"""In the place of an operation: there are no more. Not `None`, which may be among them."""


@value
class Finished(Value, Generic[T_co]):
    """What became of one of many operations.

    Attributes:
        index: its place among them, from 0.
        operation: what was asked.
        result: what was answered; of a stream, what its events add up to. `None` if it failed.
        error: why it failed; `None` if it did not.
    """

    index: int
    operation: Operation[T_co]
    result: T_co | None = None
    error: Exception | None = None

    def unwrap(self) -> T_co:
        """Return the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return self.result  # type: ignore[return-value]  # there is one if there is no error


class Batch(Generic[T]):
    """The books of many operations. They are asked for one by one, when there is a place.

    A place is taken from the start of an operation until its end was handed over: so what nobody
    has asked for does not pile up.

    Args:
        operations: any number of them, also without an end.
        limit: how many places there are.

    Raises:
        ConfigurationError: `limit` is no whole number, or less than 1.

    Attributes:
        places: how many are taken.
        handed_over: how many operations have ended and were handed over.
        failure: what the iterable of operations raised; it is not asked again. It is for the caller
            when all that was started has ended, so that nothing is lost.
    """

    def __init__(self, operations: Iterable[Operation[T]], limit: int) -> None:
        places: Any = limit
        if isinstance(places, bool) or not isinstance(places, int) or places < 1:
            raise ConfigurationError(f"limit must be a whole number, 1 or more, not {limit!r}")
        self._operations, self._limit = iter(operations), limit
        self._started = 0
        self._exhausted = False
        self.places = self.handed_over = 0
        self.failure: Exception | None = None

    def start(self) -> tuple[int, Operation[T]] | None:
        """Return the next operation to start and its index; `None` if none is to be started."""
        if self._exhausted or self.places >= self._limit:
            return None
        try:
            operation = self._next()
        except Exception as error:  # noqa: BLE001 - the operations are the user's
            self._exhausted, self.failure = True, error
            return None
        if operation is None:
            self._exhausted = True
            return None
        self.places += 1
        self._started += 1
        return self._started - 1, operation

    def _next(self) -> Operation[T] | None:
        """Return the next operation; `None` at the end.

        Raises:
            TypeError: something else is among the operations.
            Exception: that of the iterable.
        """
        try:
            found: Any = next(self._operations, _END)
        except StopAsyncIteration as error:  # it would end a loop over the results; as in PEP 479
            raise RuntimeError("the operations raised StopAsyncIteration") from error
        if found is _END:
            return None
        if not isinstance(found, Operation):
            raise TypeError(
                "operations are what the functions in oaio_protocol.operations return, such as "
                f"chat.create(...); number {self._started} is a {type(found).__name__}"
            )
        return found

    def take_failure(self) -> Exception | None:
        """Return the failure, and forget it: it is raised once."""
        failure, self.failure = self.failure, None
        return failure

    def hand_over(self) -> None:
        """Note that an end was handed over."""
        self.places -= 1
        self.handed_over += 1

    def stop(self) -> None:
        """Start no more."""
        self._exhausted = True


def in_order(found: Iterable[Finished[T]], failure: Exception | None) -> list[Finished[T]]:
    """Return what has finished in the order of the operations.

    Raises:
        OperationsError: their iterable failed, with `failure`.
    """
    finished = sorted(found, key=lambda one: one.index)
    if failure is None:
        return finished
    raise OperationsError(
        f"the operations failed after {len(finished)}: {type(failure).__name__}: {failure}",
        finished=finished,
    ) from failure


def added_up(operation: Operation[T], events: list[Any]) -> T:
    """Return what the events of a stream add up to; the events, if nothing is known to."""
    return events if operation.accumulate is None else operation.accumulate(events)  # type: ignore[return-value]
