"""Keeps what the garbage collector tells away from the locks of other libraries.

A stream that is part of a cycle ends when the collector finds it, in the middle of whatever the
thread was doing: it may hold the very lock that counting it takes, and would wait for itself.
"""

from __future__ import annotations

import gc
from collections import deque
from threading import get_ident
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oaio_protocol.telemetry import Happening

_collecting: set[int] = set()
"""The threads that are in the middle of a collection."""


def _note(phase: str, _: dict[str, int]) -> None:
    if phase == "start":
        _collecting.add(get_ident())
    else:
        _collecting.discard(get_ident())


gc.callbacks.append(_note)


class OutsideCollector:
    """An observer that hears what the collector tells a little later: before what comes next."""

    def __init__(self) -> None:
        self._later: deque[Happening] = deque()

    def __call__(self, happening: Happening) -> None:
        """Take note of what happened."""
        if _collecting and get_ident() in _collecting:
            self._later.append(happening)
            return
        while self._later:
            try:
                late = self._later.popleft()
            except IndexError:  # another thread took it
                break
            self._hear(late)
        self._hear(happening)

    def _hear(self, happening: Happening) -> None:
        raise NotImplementedError
