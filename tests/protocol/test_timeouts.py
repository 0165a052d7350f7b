"""Limits of time, and the points in time made of them."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import ConfigurationError
from oaio_protocol.timeouts import Deadlines, Timeout

seconds = st.floats(0.001, 1e6)
NAMES = [attribute.name for attribute in attrs.fields(Timeout)]


def test_defaults() -> None:
    assert Timeout() == Timeout(total=600, connect=5, write=60, first_event=None, idle=60)


def test_of() -> None:
    mine = Timeout(total=1)
    assert Timeout.of(mine) is mine
    assert Timeout.of(30) == Timeout(total=30)
    assert attrs.astuple(Timeout.of(None)) == (None,) * 5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", [0, -1, math.nan, -math.inf, "30", True, [], Fraction(1, 2)])
def test_what_is_no_limit_is_refused(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"timeout {name} must be a number of seconds"):
        Timeout(**{name: value})


@pytest.mark.parametrize("value", ["30", False, 0, -5.0])
def test_of_refuses_what_is_no_limit(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"timeout (total )?must be a number"):
        Timeout.of(value)


@given(total=seconds | st.none(), limit=seconds | st.none(), now=seconds, waited=seconds)
def test_the_nearest_limit_wins(
    total: float | None, limit: float | None, now: float, waited: float
) -> None:
    deadlines = Deadlines(Timeout(total=total), now)
    until, which = deadlines.until("idle", limit, now + waited)
    assert until <= deadlines.total
    assert deadlines.total == (math.inf if total is None else now + total)
    if which == "idle":
        assert limit is not None
        assert until == now + waited + limit < deadlines.total
    else:
        assert (until, which) == (deadlines.total, "total")
        assert limit is None or now + waited + limit >= deadlines.total


def test_no_limit_at_all_is_never() -> None:
    deadlines = Deadlines(Timeout.of(None), 5.0)
    assert deadlines.until("connect", None, 7.0) == (math.inf, "total")
    assert deadlines.until("connect", 1.0, 7.0) == (8.0, "connect")


def test_time_in_the_application_moves_the_end() -> None:
    deadlines = Deadlines(Timeout(total=10), 100.0)
    deadlines.pause(7.5)
    assert deadlines.total == 117.5
    assert deadlines.until("idle", 60, 110.0) == (117.5, "total")


@pytest.mark.parametrize("read", [7.0, 900.0, None])
def test_the_timeout_of_httpx_is_taken(read: float | None) -> None:
    found = Timeout.of(httpx.Timeout(2.0, read=read, connect=1.0))
    total = {7.0: 600.0, 900.0: 900.0, None: None}[read]
    assert found == Timeout(total=total, connect=1.0, write=2.0, first_event=read, idle=read)
