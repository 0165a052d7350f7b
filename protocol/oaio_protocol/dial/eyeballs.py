"""When to try which address of a host that has several: Happy Eyeballs (RFC 8305).

Of two ways to a server, IPv6 and IPv4, one may be broken, and it takes TCP minutes to say so.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable
from typing import Generic, TypeVar

F = TypeVar("F")
T = TypeVar("T")

ATTEMPT_DELAY = 0.25
"""Seconds after which the next address is tried while the last one is silent (section 8)."""


def interleaved(addresses: Iterable[tuple[F, T]]) -> list[tuple[F, T]]:
    """Return `addresses` (family, address) with their families by turns, else in their order.

    The system's order is that of RFC 6724, often all of IPv6 first (RFC 8305 section 4).
    """
    families: dict[F, list[tuple[F, T]]] = {}
    for family, address in addresses:
        families.setdefault(family, []).append((family, address))
    turns = list(families.values())
    return [
        queue[number]
        for number in range(max(map(len, turns), default=0))
        for queue in turns
        if number < len(queue)
    ]


class Attempts(Generic[T]):
    """Hands out addresses: the next one when the last has been silent for a while, or has failed.

    Args:
        addresses: in the order in which to try them.
    """

    def __init__(self, addresses: Iterable[T]) -> None:
        self._left = deque(addresses)
        self._next_at = -math.inf

    @property
    def next_at(self) -> float:
        """When to ask `due` again; infinite if no address is left."""
        return self._next_at if self._left else math.inf

    def due(self, now: float) -> T | None:
        """Return the address to try now; `None` if it is not time for one."""
        if not self._left or now < self._next_at:
            return None
        self._next_at = now + ATTEMPT_DELAY
        return self._left.popleft()

    def failed(self) -> None:
        """Note that an attempt failed: the next one need not wait (section 5)."""
        self._next_at = -math.inf
