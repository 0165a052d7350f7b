"""What the actions themselves can tell."""

from __future__ import annotations

import math

import pytest

from oaio_protocol.actions import Connect
from oaio_protocol.http import Endpoint


@pytest.mark.parametrize(
    ("queue_deadline", "waited", "expected"),
    [(math.inf, 0.0, 5.0), (30.0, 20.0, 25.0), (30.0, 29.0, 30.0)],
)
def test_time_in_the_queue_is_added_but_not_past_its_own_limit(
    queue_deadline: float, waited: float, expected: float
) -> None:
    action = Connect(Endpoint("http", "h", 80), 5.0, queue_deadline)
    assert action.deadline_after(waited) == expected
