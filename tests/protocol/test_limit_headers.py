"""What is read from `x-ratelimit-*` header fields, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.limits.headers import Allowance, allowance, duration


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("6ms", 0.006),
        ("1s", 1.0),
        ("6m0s", 360.0),
        ("1h2m", 3720.0),
        ("2m59.56s", 179.56),
        ("1d2h3m4s5ms", 93784.005),
        ("250us", 0.00025),
        ("250µs", 0.00025),
        ("0s", 0.0),
        ("12", 12.0),
        ("0.5", 0.5),
        (" 7s ", 7.0),
        ("30, 30", 30.0),
        (None, None),
        ("", None),
        ("soon", None),
        ("-1s", None),
        ("1s later", None),
        ("s", None),
        ("1.2.3", None),
        ("inf", None),
        ("nan", None),
        ("1763800000", None),  # a time since 1970
        ("2026-11-22T12:00:00Z", None),
        ("Sun, 22 Nov 2026 12:00:02 GMT", None),
        ("33d", None),
        ("9" * 5000, None),
    ],
)
def test_durations(text: str | None, seconds: float | None) -> None:
    assert duration(text) == (None if seconds is None else pytest.approx(seconds))


@given(st.text(max_size=30) | st.from_regex(r"(\d{1,6}(\.\d{1,3})?(ms|us|d|h|m|s)){0,4}"))
def test_whatever_is_sent(text: str) -> None:
    seconds = duration(text)
    assert seconds is None or 0 <= seconds <= 32 * 86400


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
def test_what_is_written_is_read(h: int, m: int, s: int, ms: int) -> None:
    assert duration(f"{h}h{m}m{s}s{ms}ms") == pytest.approx(h * 3600 + m * 60 + s + ms / 1000)


def headers(limit: str = "", remaining: str = "", reset: str = "") -> dict[str, str]:
    named = {"limit": limit, "remaining": remaining, "reset": reset}
    return {f"x-ratelimit-{name}-tokens": value for name, value in named.items() if value}


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (headers("40000", "39990", "15ms"), Allowance(40000, 39990, 0.015)),
        (headers("40000"), Allowance(40000, None, None)),
        (headers("", "119"), Allowance(None, 119, None)),
        (headers("100, 100;w=60", "7"), Allowance(100, 7, None)),
        (headers("100", "250", "1s"), Allowance(100, 100, 1.0)),
        (headers("100.0", "2.0"), Allowance(100, 2, None)),
        (headers("100", "-1"), Allowance(100, None, None)),
        (headers("unlimited", "unlimited", "0"), None),
        (headers("0", "", "1s"), None),
        (headers("0", "0"), Allowance(None, 0, None)),
        (headers("", "", "1s"), None),
        (headers("1e9"), None),
        ({}, None),
        ({"x-ratelimit-limit-requests": "5"}, None),
    ],
)
def test_allowances(given: dict[str, str], found: Allowance | None) -> None:
    assert allowance(given, "tokens") == found
