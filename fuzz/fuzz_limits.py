"""Fuzz what servers say of their limits: whatever it is, every call goes some day.

Run it with `python fuzz/fuzz_limits.py -runs=20000 fuzz/corpus/limits`.

An input is lines. Each is the answer to one call, in fields with `|` between them: how long it
took, and the values of limit, remaining and reset for requests and then for tokens. A `!` at the
beginning makes it a 429.
"""

from __future__ import annotations

import inspect
import math
import sys

from oaio_protocol.http import Headers
from oaio_protocol.limits import Limiter, RateLimits
from oaio_protocol.limits import headers as limit_headers
from oaio_protocol.limits.buckets import Turn
from oaio_protocol.limits.headers import duration

NAMES = [
    f"{what}-{kind}" for kind in ("requests", "tokens") for what in ("limit", "remaining", "reset")
]
LONGEST = 3 * 86400.0
"""Seconds: what a day's limit that is used up twice over takes to come back, and some more."""


def one_input(data: bytes) -> None:
    """Let a limiter hear what is in `data`.

    Raises:
        AssertionError: a call would wait for ever, or the books hold something impossible.
    """
    limiter, now = Limiter(RateLimits()), 0.0
    for line in data.split(b"\n")[:50]:
        limited = line.startswith(b"!")
        took, *values = line.removeprefix(b"!").split(b"|")
        turn, began = Turn(), now
        while (until := limiter.ask(turn, ("o", "m"), 100, now, math.inf)) is not None:
            if not now < until <= now + 1.001:
                raise AssertionError(f"told to sleep from {now} to {until}")
            now = max(until, now + 600)
            if now - began > LONGEST:
                raise AssertionError(f"it waits for ever: {limiter.show(now)}")
        now += min(duration(took.decode("latin-1")) or 0.0, 3600.0)
        fields = zip(NAMES, values, strict=False)
        headers = Headers((b"x-ratelimit-" + name.encode(), value) for name, value in fields)
        limiter.learn(turn, headers, now)
        if limited:
            limiter.limited(turn, now, duration(headers.get("x-ratelimit-reset-requests")))
        limiter.over(turn, now, tokens=None, sent=True, well=not limited)
        for state in limiter.show(now):
            for bucket in state.buckets:
                if not (1 <= bucket.limit < math.inf and bucket.left <= bucket.limit):
                    raise AssertionError(f"not a possible bucket: {bucket}")


def main() -> None:
    """Hand the harness to atheris, which is needed for nothing else."""
    import atheris  # here, so that tests can import this file without it

    for function in vars(limit_headers).values():
        if inspect.isfunction(function):
            atheris.instrument_func(function)
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
