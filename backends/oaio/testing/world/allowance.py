"""How a server of a world limits the rate of requests, and how it tells of it."""

from __future__ import annotations

import math
from collections import deque

WINDOW = 60.0
"""How long requests and tokens count, in seconds."""
LEAST_TOKENS = 60
"""The smallest limit of tokens that a server has."""


class Allowance:
    """How many requests and tokens a server takes within any `WINDOW`."""

    def __init__(self, requests: int, tokens: int) -> None:
        self.requests, self.tokens = requests, tokens
        self._taken: deque[tuple[float, int]] = deque()

    def take(self, now: float, tokens: int) -> float:
        """Count a request of `tokens` and return 0, or return for how long it is too much."""
        while self._taken and self._taken[0][0] <= now - WINDOW:
            self._taken.popleft()
        used = sum(count for _, count in self._taken)
        if len(self._taken) < self.requests and used + tokens <= self.tokens:
            self._taken.append((now, tokens))
            return 0.0
        return self._taken[0][0] + WINDOW - now if self._taken else WINDOW

    def fields(self, now: float) -> list[tuple[str, str]]:
        """Return the header fields that tell where this stands."""
        used = sum(count for _, count in self._taken)
        left = max(0.0, self._taken[0][0] + WINDOW - now) if self._taken else 0.0
        return [
            ("x-ratelimit-limit-requests", str(self.requests)),
            ("x-ratelimit-limit-tokens", str(self.tokens)),
            ("x-ratelimit-remaining-requests", str(self.requests - len(self._taken))),
            ("x-ratelimit-remaining-tokens", str(max(0, self.tokens - used))),
            ("x-ratelimit-reset-requests", duration(left)),
            ("x-ratelimit-reset-tokens", duration(left)),
        ]


def duration(seconds: float) -> str:
    """Write `seconds` as the API does: `6ms`, `1s`, `1m0s`."""
    if seconds < 1:
        return f"{math.ceil(seconds * 1000)}ms"
    whole = math.ceil(seconds)
    return f"{whole // 60}m{whole % 60}s" if whole >= 60 else f"{whole}s"
