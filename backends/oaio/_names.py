"""Modules whose names are loaded when they are first used."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeAlias

Where: TypeAlias = str | Callable[[Callable[[str], Any]], Any]
"""`module:Name`, `module:` for a module; or a function that makes the value of such."""


def load(where: str) -> Any:
    """Return what is at `module:Name`; the module itself, if there is no name."""
    module, _, name = where.partition(":")
    found = import_module(module)
    return getattr(found, name) if name else found


def later(
    module: dict[str, Any], homes: Mapping[str, Where]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the functions `__getattr__` and `__dir__` of a module.

    Args:
        module: its `globals()`, which keep what was loaded.
        homes: where its names are.
    """

    def find(name: str) -> Any:
        if name == "__all__":  # asked for by `from ... import *`
            return [one for one in homes if one not in _modules(homes)]
        where = homes.get(name)
        if where is None:
            raise AttributeError(f"module {module['__name__']!r} has no attribute {name!r}")
        value = module[name] = load(where) if isinstance(where, str) else where(load)
        return value

    def names() -> list[str]:
        return sorted({*module, *homes})

    return find, names


def _modules(homes: Mapping[str, Where]) -> list[str]:
    return [name for name, where in homes.items() if isinstance(where, str) and where[-1] == ":"]
