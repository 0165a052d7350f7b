"""Walks through the types of the official SDK and ours, side by side."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any, Literal, get_args, get_origin

from .kinds import (
    UNIONS,
    bare,
    fields,
    inside,
    is_list,
    is_object,
    is_table,
    is_typed_dict,
    members,
    union,
)

_LIKE = 0.3
"""How many of the fields of two objects must be in both, where there is a choice of objects."""


def fit(theirs: Any, ours: Any, least: float = 0) -> float:
    """Return how much `ours` looks like `theirs`: 0 if it cannot be the same.

    Args:
        theirs: an object of the official SDK.
        ours: an object of ours.
        least: how many of all fields must be in both.
    """
    if is_typed_dict(theirs) != is_typed_dict(ours):
        return 0
    there, here = fields(theirs), fields(ours)
    found = 0.1
    for name in there.keys() & here.keys():
        mine, other = _values(there[name]), _values(here[name])
        if len(mine) == 1 and name == "type" and not other:
            return 0  # ours is for kinds that are not known
        if mine and other:
            if not mine & other:
                return 0
            found += (2 if mine == other else 1) / len(mine)
    both = len(there.keys() & here.keys()) / max(len(there.keys() | here.keys()), 1)
    if both < least:
        return 0
    found += both
    return found + 0.5 * (plain(theirs.__name__) == plain(ours.__name__))


def plain(name: str) -> str:
    """Return `name` so that spellings that differ in style are the same."""
    return name.lower().replace("_", "")


def _values(kind: Any) -> set[Any]:
    """Return the values of a field that tells what an object is."""
    found: set[Any] = set()
    for one in members(kind):
        if get_origin(one) is not Literal:
            return set()
        found.update(get_args(one))
    return found


@dataclass
class Walk:
    """Walks through both, and keeps what corresponded.

    Attributes:
        classes: ours for each of theirs, with how well it fits.
        values: what stood, of ours, where one of their types stood that may have a name.
        heaps: unions of ours that only say where to look.
    """

    classes: dict[Any, dict[Any, float]] = field(default_factory=dict)
    values: list[tuple[Any, Any]] = field(default_factory=list)
    heaps: list[Any] = field(default_factory=list)
    _waiting: deque[tuple[Any, Any]] = field(default_factory=deque)
    _seen: set[tuple[int, int]] = field(default_factory=set)
    _kept: list[Any] = field(default_factory=list)

    def start(self, theirs: Any, ours: Any) -> None:
        """Walk through `theirs` and `ours`, which correspond."""
        self._waiting.append((theirs, ours))
        while self._waiting:
            self._step(*self._waiting.popleft())

    def _step(self, theirs: Any, ours: Any) -> None:
        theirs, ours = bare(theirs), bare(ours)
        if (id(theirs), id(ours)) in self._seen:
            return
        self._seen.add((id(theirs), id(ours)))
        self._kept += [theirs, ours]  # or their ids would be given to others
        if get_origin(theirs) is not None and ours not in self.heaps:
            self.values.append((theirs, ours))
        there, here = list(members(theirs)), list(members(ours))
        for test in (is_list, is_table):
            mine, other = (inside(filter(test, one)) for one in (there, here))
            if mine and other:
                self._waiting.append((union(mine), union(other)))
                if len(mine) == 1 or len(other) == 1:
                    self._alias_inside(theirs, other)
        self._enumeration(theirs, here)
        self._objects(list(filter(is_object, there)), list(filter(is_object, here)))

    def _alias_inside(self, theirs: Any, other: list[Any]) -> None:
        for one in get_args(theirs) if get_origin(theirs) in UNIONS else ():
            if is_list(bare(one)):
                self.values.append((bare(one), list[union(other)]))  # type: ignore[misc]

    def _enumeration(self, theirs: Any, here: list[Any]) -> None:
        """Keep what stands for an enumeration that is but a part of `theirs`."""
        for one in get_args(theirs) if get_origin(theirs) in UNIONS else ():
            if get_origin(bare(one)) is Literal:
                rest = [other for other in here if get_origin(other) is Literal]
                rest = rest or [other for other in here if other is str]
                if rest:
                    self.values.append((bare(one), rest[0]))

    def _objects(self, there: list[Any], here: list[Any]) -> None:
        least = _LIKE if len(there) > 1 or len(here) > 1 else 0
        pairs = [(fit(a, b, least), i, j) for i, a in enumerate(there) for j, b in enumerate(here)]
        for score, i, j in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
            if score and there[i] is not None and here[j] is not None:
                theirs, ours = there[i], here[j]
                there[i] = None
                # One of ours may stand for several of theirs, but not the other way round.
                known = self.classes.setdefault(theirs, {})
                if ours not in known:
                    known[ours] = score
                    a, b = fields(theirs), fields(ours)
                    for name in a.keys() & b.keys():
                        self._waiting.append((a[name], b[name]))
