"""The methods of the official SDK, and the names of its types."""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
from types import ModuleType
from typing import Any, get_origin

import openai.types
from typing_extensions import get_type_hints

from .kinds import bare, inside, is_object, members, union
from .official import DEEP

PREFIX = "openai.types"


@functools.cache
def _client() -> Any:
    return openai.OpenAI(api_key="-", admin_api_key="-")


def official_method(name: str) -> Any:
    """Return the function behind `client.NAME`."""
    *path, last = name.split(".")
    where = _client()
    for step in path:
        where = getattr(where, step)
    return inspect.unwrap(getattr(type(where), last))


def official_arguments(method: Any) -> list[Any]:
    """Return the TypedDicts of what `method` sends: several if streams have one of their own."""
    found = []
    for name in method.__code__.co_names:
        module = method.__globals__.get(name)
        if isinstance(module, ModuleType) and module.__name__.startswith(PREFIX):
            for one in method.__code__.co_names:
                if one.endswith(("Params", "Streaming")) and hasattr(module, one):
                    found += filter(is_object, members(getattr(module, one)))
    return list(dict.fromkeys(found))


def official_results(method: Any) -> tuple[Any, Any]:
    """Return what `method` answers (for a page, an entry), and its events."""
    answers, events = [], []
    for one in members(get_type_hints(method).get("return")):
        if is_object(one) and "data" in one.model_fields and "Page" in one.__name__:
            answers += inside([bare(one.model_fields["data"].annotation)])
        elif getattr(get_origin(one), "__name__", "") == "Stream":
            events += inside([one])
        elif is_object(one):
            answers.append(one)
    return (union(answers) if answers else None), (union(events) if events else None)


def official_packages() -> list[str]:
    """Return `openai.types` and the packages in it."""
    found = pkgutil.walk_packages(openai.types.__path__, f"{PREFIX}.")
    return [PREFIX, *(one.name for one in found if one.ispkg)]


def deep_modules() -> list[str]:
    """Return the modules of `DEEP`."""
    found = pkgutil.walk_packages(openai.types.__path__, f"{PREFIX}.")
    modules = [one.name for one in found if not one.ispkg]
    inside = {name: name.removeprefix(f"{PREFIX}.") for name in modules}
    return [m for m in modules if inside[m] in DEEP or f"{inside[m].rpartition('.')[0]}.*" in DEEP]


def official_names(module: str) -> dict[str, Any]:
    """Return the public names of an official module, and what they mean."""
    return {
        name: value
        for name, value in vars(importlib.import_module(module)).items()
        if not name.startswith("_") and not isinstance(value, ModuleType) and name != "annotations"
    }
