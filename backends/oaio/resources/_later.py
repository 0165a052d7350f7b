"""Hand-written resources that generated ones add to, without loading these before they are used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ._resource import AsyncResource, Resource


def later(base: type[Resource | AsyncResource], module: str, name: str) -> Any:
    """Return a `base` that has what the class `name` in `generated.MODULE` has, too.

    That class is imported when something of it is asked for: a first call of `create` needs none.
    """

    class Later(base):  # type: ignore[misc,valid-type]
        def __getattr__(self, wanted: str) -> Any:
            if wanted.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {wanted!r}")
            found = getattr(self._added(), wanted)
            self.__dict__[wanted] = found
            return found

        def __dir__(self) -> list[str]:
            return sorted({*super().__dir__(), *dir(self._added())})

        def _added(self) -> Any:
            return getattr(import_module(f".generated.{module}", __package__), name)(self._client)

    return Later
