"""Values: immutable attrs classes that cost little to define.

attrs compiles a comparison and a representation for each class, half of the 0.35 ms that a class
costs at import; here they are written once. The rest is put off until it is needed (`_slotted.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

import attrs

from ._slotted import slotted

T = TypeVar("T", bound="Value")


class Value:
    """Base of the values: compared by their fields, shown with them."""

    __slots__ = ()

    if not TYPE_CHECKING:  # type checkers know that nothing can be set, and so find where it is

        def __setattr__(self, name: str, value: Any) -> None:
            raise attrs.exceptions.FrozenInstanceError

        def __delattr__(self, name: str) -> None:
            raise attrs.exceptions.FrozenInstanceError

    def __getstate__(self) -> dict[str, Any]:
        return {a.name: getattr(self, a.name) for a in _fields(self)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return _compared(self) == _compared(other)

    def __hash__(self) -> int:
        return hash((type(self), _compared(self)))

    def __repr__(self) -> str:
        shown = (f"{a.name}={getattr(self, a.name)!r}" for a in _fields(self) if a.repr)
        return f"{type(self).__name__}({', '.join(shown)})"


@dataclass_transform(frozen_default=True, field_specifiers=(attrs.field,))
def value(cls: type[T]) -> type[T]:
    """Make `cls`, which must derive from `Value`, an immutable attrs class with slots."""
    return slotted(cls, frozen=True, eq=False, repr=False, weakref_slot=False)


def changed(this: T, **changes: Any) -> T:
    """Return a value like `this` with some of its fields changed."""
    new: T = attrs.evolve(this, **changes)  # type: ignore[misc]  # it is one, by `value`
    return new


def _fields(this: Any) -> tuple[attrs.Attribute[Any], ...]:
    found: tuple[attrs.Attribute[Any], ...] = attrs.fields(type(this))
    return found


def _compared(this: object) -> tuple[Any, ...]:
    return tuple(getattr(this, a.name) for a in _fields(this) if a.eq)
