"""What is left of a world."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from attrs import field, frozen

Entry = tuple[float, str, str, str]


@frozen
class Note:
    """One thing that happened: when, to whom, and what."""

    at: float
    who: str
    what: str
    detail: str

    def __str__(self) -> str:
        return f"{self.at:12.6f}  {self.who:15}{self.what:12}{self.detail}"


@frozen
class Report:
    """What happened in a world in which every promise was kept.

    Attributes:
        seed: its seed.
        outcomes: how many calls ended in which way: `"complete"`, `"given up"`, or an error's name.
        attempts: how many attempts all calls made.
        connections: how many connections were opened.
        limited: how many requests a server refused because there were too many.
        waits: how often the limiter made a call wait.
        seconds: how long it lasted, in virtual seconds.
        trace: everything that happened, in order.
    """

    seed: int
    outcomes: Mapping[str, int]
    attempts: int
    connections: int
    limited: int
    waits: int
    seconds: float
    trace: tuple[Entry, ...] = field(repr=False)

    @property
    def fingerprint(self) -> str:
        """What is equal for equal traces, and different for others."""
        return hashlib.blake2b(repr(self.trace).encode(), digest_size=16).hexdigest()
