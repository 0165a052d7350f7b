"""Locks that are only tried for, where `KeyboardInterrupt` may come between any two steps."""

from __future__ import annotations

import threading


def take(lock: threading.Lock, seconds: float, taken: list[bool]) -> bool:
    """Append to `taken` whether `lock` could be taken within `seconds`, and return that.

    It is appended by the very step that takes the lock: Python raises `KeyboardInterrupt` after a
    call and before its result is stored, and then nobody would know that the lock is to be released
    (in a `finally`, by a plain `release()`: a function around that could be interrupted, too).
    """
    taken.extend(map(lock.acquire, (True,), (seconds,)))
    return taken[0]
