"""Chance and time of a world: one seed, one clock, one agenda."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, TypeVar

from oaio.testing.clock import VirtualClock

T = TypeVar("T")


class Dice:
    """All the chance there is in a world.

    Everything is made of `Random.random`, the one method whose numbers Python promises never to
    change for a seed, so that a seed means the same on every machine.
    """

    def __init__(self, seed: int) -> None:
        self.random: Callable[[], float] = Random(seed).random  # noqa: S311

    def chance(self, probability: float) -> bool:
        """Return `True` with `probability`, 0 to 1."""
        return self.random() < probability

    def between(self, low: float, high: float) -> float:
        """Return a number from `low` up to `high`."""
        return low + (high - low) * self.random()

    def below(self, end: int) -> int:
        """Return one of `range(end)`; 0 if that is empty."""
        return int(self.random() * end)

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of `choices`."""
        return choices[int(self.random() * len(choices))]

    def mostly_short(self, longest: float) -> float:
        """Return a number from 0 to `longest`, half of them below a sixteenth of it."""
        return longest * self.random() ** 4


class Agenda:
    """What is going to happen, in the order of its time; at the same time, of its making."""

    def __init__(self) -> None:
        self.clock = VirtualClock()
        self._entries: list[tuple[float, int, Callable[..., None], tuple[Any, ...]]] = []
        self._made = 0

    @property
    def now(self) -> float:
        """The time, in seconds since the world began."""
        return self.clock.now

    def at(self, when: float, what: Callable[..., None], *arguments: Any) -> None:
        """Let `what(*arguments)` happen at `when`, or next if that is over."""
        self._made += 1
        heapq.heappush(self._entries, (max(when, self.clock.now), self._made, what, arguments))

    def after(self, seconds: float, what: Callable[..., None], *arguments: Any) -> None:
        """Let `what(*arguments)` happen `seconds` from now."""
        self.at(self.clock.now + seconds, what, *arguments)

    def next(self) -> bool:
        """Let the next thing happen; return `False` if there is none."""
        if not self._entries:
            return False
        when, _, what, arguments = heapq.heappop(self._entries)
        self.clock.now = when
        what(*arguments)
        return True
