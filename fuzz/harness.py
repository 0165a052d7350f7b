"""What the harnesses share: decisions drawn from an input, and the way to atheris."""

from __future__ import annotations

import inspect
import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from types import ModuleType

T = TypeVar("T")


class Reader:
    """Draws decisions from the bytes of an input; once they are used up, each is the first choice.

    A harness makes its first choice the one that brings it to an end.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def more(self) -> bool:
        """Whether any byte is left."""
        return self._at < len(self._data)

    def byte(self) -> int:
        """Return the next byte, 0 at the end."""
        return (self.take(1) or b"\0")[0]

    def take(self, count: int) -> bytes:
        """Return the next `count` bytes, or what there is."""
        piece = self._data[self._at : self._at + count]
        self._at += len(piece)
        return piece

    def rest(self) -> bytes:
        """Return all that is left."""
        return self.take(len(self._data))

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of `choices`, by the next byte."""
        return choices[self.byte() % len(choices)]


def functions(module: ModuleType) -> Iterable[Callable[..., object]]:
    """Return the functions of a module and the methods of its classes."""
    for thing in vars(module).values():
        if inspect.isfunction(thing) and thing.__module__ == module.__name__:
            yield thing
        elif inspect.isclass(thing) and thing.__module__ == module.__name__:
            yield from filter(inspect.isfunction, vars(thing).values())


def run(one_input: Callable[[bytes], None], instrumented: Iterable[Callable[..., object]]) -> None:
    """Hand a harness to atheris, which is needed for nothing else."""
    import atheris  # here, so that tests can import the harnesses without it

    for function in instrumented:
        atheris.instrument_func(function)
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
