"""Values are compared and shown by their fields."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest

from oaio_protocol._values import Value, value


@value
class Point(Value):
    x: int
    y: Any = 0
    note: str = attrs.field(default="", eq=False)
    key: str = attrs.field(default="", repr=False)


@value
class Place(Value):
    x: int
    y: Any = 0


def test_equal_by_the_fields_that_count() -> None:
    assert Point(1, note="a") == Point(1, note="b")
    assert Point(1) != Point(2)
    assert Point(1, key="a") != Point(1, key="b")
    assert Point(1) != Place(1)  # type: ignore[comparison-overlap]
    assert Point(1).__eq__((1, 0)) is NotImplemented


def test_hashed_like_they_are_compared() -> None:
    assert len({Point(1, note="a"), Point(1, note="b"), Point(2), Place(1)}) == 3
    with pytest.raises(TypeError, match="unhashable"):
        hash(Point(1, []))


def test_shown_but_for_what_is_hidden() -> None:
    assert repr(Point(1, [2], key="secret")) == "Point(x=1, y=[2], note='')"


def test_immutable_and_small() -> None:
    point = Point(1)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        point.x = 2  # type: ignore[misc]
    assert not hasattr(point, "__dict__")


def test_copied_changed_and_pickled() -> None:
    point = Point(1, note="n")
    assert copy.deepcopy(point) == pickle.loads(pickle.dumps(point)) == point
    assert attrs.evolve(point, y=3) == Point(1, 3)
