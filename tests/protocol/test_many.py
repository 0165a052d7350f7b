"""The books of many operations: none is lost, and no more run than may."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import ConfigurationError, RateLimitError
from oaio_protocol.many import Batch, Finished, added_up
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
    with pytest.raises(TypeError, match=f"number 1 is a {type(other).__name__}"):
        batch.start()
    assert batch.start() is None


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
