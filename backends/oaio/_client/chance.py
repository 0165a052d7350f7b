"""What the core may not make by itself: random numbers, boundaries of forms, and ids of calls."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import count


def random() -> float:
    """Return a number in [0, 1); drawn after a failure only, and so imported then."""
    from random import random as draw

    return draw()  # noqa: S311 - spreads retries, keeps no secret


def boundary() -> str:
    """Return a boundary for a form that nobody can foretell and write into a file."""
    return os.urandom(16).hex()


def _number_calls() -> None:
    """Begin anew with the ids of calls, so that the child of a fork has other ones."""
    global next_id  # noqa: PLW0603 - an object's attribute would cost each call more
    next_id = map(f"{os.urandom(4).hex()}-{{}}".format, count(1)).__next__


next_id: Callable[[], str]
"""Returns an id for a call. Another function after a fork: to be looked up here each time."""
_number_calls()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_number_calls)
