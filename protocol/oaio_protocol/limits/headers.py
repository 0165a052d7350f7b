"""What a server says of its limits: `x-ratelimit-{limit,remaining,reset}-{requests,tokens}`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .._values import Value, value

_PART = re.compile(r"(\d{1,15}(?:\.\d*)?)\s*(ms|us|µs|μs|ns|d|h|m|s)", re.ASCII)
_NUMBER = re.compile(r"\s*(\d{1,15}(?:\.\d*)?)(?![\w.:-])", re.ASCII)
_SECONDS = {
    "d": 86400.0,
    "h": 3600.0,
    "m": 60.0,
    "s": 1.0,
    "ms": 1e-3,
    "us": 1e-6,
    "µs": 1e-6,
    "μs": 1e-6,
    "ns": 1e-9,
}
_LONGEST = 32 * 86400.0
"""Seconds; more is no duration, but a time since 1970, which some servers send."""


@value
class Allowance(Value):
    """What a server says of one of its limits; `None` where it says nothing that can be used.

    Attributes:
        limit: how much there is when nothing is used.
        remaining: how much is left.
        reset: in how many seconds nothing will be used any more.
    """

    limit: float | None = None
    remaining: float | None = None
    reset: float | None = None


def duration(text: str | None) -> float | None:
    """Return the seconds that `text` says: `6ms`, `1s`, `6m0s`, `1h2m`, `2m59.56s`, or a number.

    `None` for what is no duration of at most 32 days: dates, times since 1970, anything else.
    """
    text = (text or "").strip()
    seconds, end = 0.0, 0
    for part in _PART.finditer(text):
        if part.start() != end:
            return None
        seconds += float(part[1]) * _SECONDS[part[2]]
        end = part.end()
    if end != len(text) or not text:
        found = _number(text)
        if found is None:
            return None
        seconds = found
    return seconds if seconds <= _LONGEST else None


def _number(text: str | None) -> float | None:
    """Return the number at the beginning of `text`; after it only a comma or a semicolon counts.

    A field that is repeated, or that names its window (`100, 100;w=60`), means the first.
    """
    found = _NUMBER.match(text or "")
    return float(found[1]) if found else None


def allowance(headers: Mapping[str, str], kind: str) -> Allowance | None:
    """Return what `headers` say of `kind`, `"requests"` or `"tokens"`; `None` if nothing."""
    get = headers.get
    limit = _number(get(f"x-ratelimit-limit-{kind}"))
    remaining = _number(get(f"x-ratelimit-remaining-{kind}"))
    if limit is not None and limit < 1:
        limit = None  # a limit of nothing at all is none that somebody could be under
    if limit is None and remaining is None:
        return None
    if limit is not None and remaining is not None:
        remaining = min(remaining, limit)
    return Allowance(limit, remaining, duration(get(f"x-ratelimit-reset-{kind}")))
