"""attrs classes with slots, which attrs completes when they need it.

Of most of the classes that a program loads it never makes an object by their arguments: models are
filled by their decoders, and most kinds of values never come up. So a class begins with its slots
alone, in a tenth of the 0.3 ms that attrs takes for it; its `__init__` is written, and its fields
are described, when somebody first asks for either.
"""

from __future__ import annotations

import sys
from typing import Any, ClassVar, TypeVar

import attrs

T = TypeVar("T")

_LATER = ("__init__", "__attrs_attrs__", "__attrs_props__", "__match_args__")
"""What attrs adds to a class."""


def slotted(cls: type[T], **options: Any) -> type[T]:
    """Return `cls` with a slot for each of its fields: the class that attrs would define.

    Args:
        cls: a class whose fields are annotated; its bases have slots, too, and what attrs would add
            but for the names above.
        options: those of `attrs.define`.
    """
    if sys.version_info >= (3, 14):  # annotations are read by a function there, not in the class
        return attrs.define(cls, slots=True, **options)
    body: dict[str, Any] = {**vars(cls), "__qualname__": cls.__qualname__}
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    fields = [
        name
        for name, annotation in body.get("__annotations__", {}).items()
        if not _is_class_var(annotation)
    ]
    inherited = {slot for base in cls.__mro__ for slot in getattr(base, "__slots__", ())}
    slots = {name: body[name] for name in body if name not in fields}
    slots["__slots__"] = tuple(name for name in fields if name not in inherited)
    later = _Later(body, options)
    slots |= {name: _Awaited(later, name) for name in _LATER if name not in body}
    kind: Any = type(cls)
    made = kind(cls.__name__, cls.__bases__, slots)
    for method in body.values():
        # Where `super()` finds the class.
        names = getattr(getattr(method, "__code__", None), "co_freevars", ())
        if "__class__" in names:
            method.__closure__[names.index("__class__")].cell_contents = made
    later.cls = made
    found: type[T] = made
    return found


def _is_class_var(annotation: object) -> bool:
    if isinstance(annotation, str):
        return annotation.startswith(("ClassVar", "typing.ClassVar"))
    return getattr(annotation, "__origin__", annotation) is ClassVar


class _Later:
    """A class that attrs has not seen yet."""

    def __init__(self, body: dict[str, Any], options: dict[str, Any]) -> None:
        self._body, self._options = body, options
        self.cls: Any = None

    def complete(self) -> None:
        """Let attrs describe the class: a copy of it, because the class has its slots already.

        Two threads that come here at once both give it the same.
        """
        copy = type(self.cls.__name__, self.cls.__bases__, self._body)
        copy = attrs.define(copy, **self._options)
        for name in _LATER:
            if name in vars(copy) and name not in self._body:
                setattr(self.cls, name, vars(copy)[name])
            elif isinstance(vars(self.cls).get(name), _Awaited):
                delattr(self.cls, name)  # older versions of attrs do without


class _Awaited:
    """Stands for what attrs adds to a class, until somebody asks for it."""

    def __init__(self, later: _Later, name: str) -> None:
        self._later, self._name = later, name

    def __get__(self, instance: object, owner: type) -> Any:
        self._later.complete()
        # Not what `instance` has by this name: `super().__init__` of a class below asks here, and
        # has another one itself.
        found: Any = getattr(self._later.cls, self._name)
        return found if instance is None else _bound(found, instance, owner)


def _bound(found: Any, instance: object, owner: type) -> Any:
    return found.__get__(instance, owner) if hasattr(found, "__get__") else found
