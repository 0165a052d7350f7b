"""Enumerations that are both taken and answered: written once, in a small module of the models.

The modules of operations do not load those of the models, which are large, before an answer comes.
"""

from __future__ import annotations

from .modelling import ENUMERATIONS, Models
from .operating import Operations
from .shapes import Alias, Choice


def share(models: Models, operations: Operations) -> None:
    """Make one home of both for each named enumeration that both have."""
    for key in models.homes.keys() & operations.homes.keys():
        mine, other = models.shapes.defined[key], operations.shapes.defined[key]
        same = isinstance(mine, Alias) and isinstance(other, Alias) and mine.shape == other.shape
        if same and isinstance(mine.shape, Choice) and models.names[key] == operations.names[key]:
            models.homes[key] = operations.homes[key] = ENUMERATIONS
