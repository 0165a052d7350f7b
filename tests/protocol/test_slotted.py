"""Classes that attrs completes when they need it are those that it would have defined at once."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any, ClassVar

import attrs
import pytest

from oaio_protocol._slotted import slotted

Define = Callable[[type], Any]


class Shape:
    """A base with a slot that is no field."""

    __slots__ = ("note",)
    note: str

    def area(self) -> float:
        return 0.5


def square(define: Define) -> Any:
    class Square(Shape):
        """Four sides."""

        sides: ClassVar[int] = 4
        width: float
        tags: list[str] = attrs.field(factory=list[str])
        _scale: float = attrs.field(default=1.0, kw_only=True, metadata={"unit": "cm"})

        def area(self) -> float:
            return super().area() + (self.width * self._scale) ** 2

    return define(Square)


def prism(define: Define, base: Any) -> Any:
    class Prism(base):  # type: ignore[misc]
        width: float = 3.0
        height: float = 2.0

        def __attrs_post_init__(self) -> None:
            self.note = "made"

    return define(Prism)


WAYS: dict[str, Define] = {"at once": attrs.define, "later": slotted}


@pytest.mark.parametrize("way", WAYS)
def test_made_and_used(way: str) -> None:
    define = WAYS[way]
    cls = square(define)
    assert cls(2.0, ["a"], scale=3.0).area() == 36.5
    assert cls(2.0).tags == []
    assert cls(2.0).tags is not cls(2.0).tags
    assert cls.sides == 4
    with pytest.raises(TypeError, match=r"__init__\(\) missing 1 required positional argument"):
        cls()
    assert not hasattr(cls(2.0), "__dict__")
    assert not hasattr(cls.__new__(cls), "width")  # no default in the place of its slot
    made = prism(define, cls)(scale=2.0)
    assert (made.width, made.height, made.note, made.area()) == (3.0, 2.0, "made", 36.5)
    assert isinstance(made, cls)


def described(cls: Any) -> Any:
    fields = [(f.name, f.default, f.kw_only, f.inherited, f.metadata) for f in attrs.fields(cls)]
    names = (cls.__name__, cls.__module__, cls.__qualname__, cls.__doc__)
    return names, fields, inspect.signature(cls), cls.__match_args__, sorted(cls.__slots__)


@pytest.mark.parametrize("first", [0, 1], ids=["the base first", "the derived first"])
def test_described_alike(first: int) -> None:
    at_once, later = (
        (square(define), prism(define, square(define))) for define in (no_weak_references, slotted)
    )
    for at in (first, 1 - first):
        assert described(later[at]) == described(at_once[at])
    assert attrs.evolve(later[1](), height=1.0).height == 1.0
    assert attrs.has(later[0])


def no_weak_references(cls: type) -> Any:
    return attrs.define(cls, weakref_slot=False)


def test_a_class_below_that_adds_no_field() -> None:
    class Small(square(slotted)):  # type: ignore[misc]
        __slots__ = ()

    assert Small(1.0).area() == 1.5
    assert [a.name for a in attrs.fields(Small)] == ["width", "tags", "_scale"]


def test_threads_that_come_at_once() -> None:
    for _ in range(20):
        found, barrier = square(slotted), Barrier(4)

        def make(number: int, cls: Any = found, barrier: Barrier = barrier) -> Any:
            barrier.wait(5)
            return cls(number).width, len(attrs.fields(cls))

        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(make, range(4))) == [(number, 3) for number in range(4)]


def test_attrs_is_not_asked_before() -> None:
    """Most models are only ever filled by their decoders."""
    program = (
        "import attrs\n"
        "asked = []\n"
        "define = attrs.define\n"
        "attrs.define = lambda cls, **with_: asked.append(cls.__name__) or define(cls, **with_)\n"
        "from oaio_protocol.models import chat\n"
        "before = len(asked)\n"
        "chat.FunctionCall(arguments='{}', name='f')\n"
        "chat.FunctionCall(arguments='{}', name='g')\n"
        "print(before, *asked)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["0", "FunctionCall"]


def test_a_class_below_with_an_init_of_its_own() -> None:
    made = []

    class Small(square(slotted)):  # type: ignore[misc]
        def __init__(self, size: int) -> None:
            made.append(size)
            super().__init__(float(size), scale=2.0)

    assert (Small(3).width, made) == (3.0, [3])
    assert attrs.fields(Small)[0].name == "width"
