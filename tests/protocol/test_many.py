"""The books of many operations: none is lost, and no more run than may."""

from __future__ import annotations

import itertools
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import ConfigurationError, OperationsError, RateLimitError
from oaio_protocol.many import Batch, Finished, added_up, in_order
from oaio_protocol.operations import chat, embeddings, models

LIST = models.list_()


def test_places() -> None:
    batch = Batch([LIST] * 3, 2)
    assert batch.start() == (0, LIST)
    assert batch.start() == (1, LIST)
    assert batch.start() is None
    assert batch.places == 2
    batch.hand_over()
    assert batch.start() == (2, LIST)
    assert batch.start() is None
    batch.hand_over()
    batch.hand_over()
    assert batch.start() is None
    assert (batch.places, batch.handed_over) == (0, 3)


def test_they_are_asked_for_when_there_is_a_place() -> None:
    asked = itertools.count()
    batch = Batch((LIST for _ in asked), 3)
    for _ in range(10):
        batch.start()
    assert next(asked) == 3
    batch.stop()
    batch.hand_over()
    assert batch.start() is None


@given(st.integers(0, 30), st.integers(1, 8), st.randoms(use_true_random=False))
def test_each_is_started_once_and_in_order(count: int, limit: int, chance: Any) -> None:
    batch, started, running = Batch([LIST] * count, limit), [], 0
    while True:
        one = batch.start()
        if one is not None:
            started.append(one[0])
            running += 1
            assert running <= limit
        elif not running:
            break
        if running and (one is None or chance.random() < 0.5):
            batch.hand_over()
            running -= 1
    assert started == list(range(count))
    assert batch.handed_over == count


@pytest.mark.parametrize("limit", [0, -1, 1.5, True, None, "2"])
def test_limits_that_are_none(limit: Any) -> None:
    with pytest.raises(ConfigurationError, match="limit must be"):
        Batch([], limit)


@pytest.mark.parametrize("other", ["x", None])
def test_something_else_among_the_operations(other: Any) -> None:
    batch: Batch[Any] = Batch([LIST, other, LIST], 5)
    assert batch.start() is not None
    assert batch.start() is None
    assert isinstance(batch.failure, TypeError)
    assert f"number 1 is a {type(other).__name__}" in str(batch.failure)


@given(st.integers(0, 12), st.integers(1, 5))
def test_operations_that_raise_end_what_is_started_and_lose_nothing(count: int, limit: int) -> None:
    def operations() -> Any:
        yield from [LIST] * count
        raise LookupError("of the operations")

    batch, started = Batch(operations(), limit), 0
    while True:
        while batch.start() is not None:
            started += 1
        if not batch.places:
            break
        batch.hand_over()
    assert started == batch.handed_over == count
    assert isinstance(batch.failure, LookupError)
    assert batch.start() is None, "it is not asked again"


def test_an_end_of_another_kind_is_no_end() -> None:
    """It would end an `async for` over the results as if nothing had gone wrong."""

    def operations() -> Any:
        yield LIST
        raise StopAsyncIteration

    batch = Batch(operations(), 5)
    assert batch.start() is not None
    assert batch.start() is None
    assert isinstance(batch.failure, RuntimeError)


def test_what_has_finished_is_told_in_order_or_with_the_failure() -> None:
    found = [Finished(1, LIST, "b"), Finished(0, LIST, "a")]
    assert [one.result for one in in_order(found, None)] == ["a", "b"]
    with pytest.raises(OperationsError, match="LookupError: of the operations") as caught:
        in_order(found, LookupError("of the operations"))
    assert isinstance(caught.value.__cause__, LookupError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert [one.result for one in again.finished] == ["a", "b"]
    assert not again.retryable


def test_what_became_of_one() -> None:
    assert Finished(0, LIST, result="r").unwrap() == "r"
    error = RateLimitError("slow down")
    with pytest.raises(RateLimitError) as caught:
        Finished(0, LIST, error=error).unwrap()
    assert caught.value is error
    assert Finished(0, LIST, None).unwrap() is None


def test_what_events_add_up_to() -> None:
    operation = chat.create(model="m", messages=[{"role": "user", "content": "?"}], stream=True)
    assert operation.accumulate is not None
    assert added_up(embeddings.create(model="m", input="x"), [1, 2]) == [1, 2]  # type: ignore[comparison-overlap]
