"""Finds what the names of the official SDK's `types` are here, for `types.tsv`.

Needs the official SDK; run when it has changed: `python3 .ci/dev generate --official`.

Both clients have the same methods: what these take and answer corresponds, and so do its fields,
the members of unions, and what is inside of these. So both are walked through side by side.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any, Literal, get_args, get_origin

from .kinds import UNIONS, bare, fields, inside, is_list, is_object, is_table, members, union
from .modelling import Result
from .official import DIRECT, HAND_WRITTEN, NOT_HERE, ROOTS, STREAMING
from .official_names import (
    PREFIX,
    deep_modules,
    official_arguments,
    official_method,
    official_names,
    official_packages,
    official_results,
)
from .operating import Method, Operations
from .type_modules import Counterpart
from .walk import Walk, fit, plain


class Counterparts:
    """What each official name is here.

    Args:
        operations: the methods, with what they take and answer.
    """

    def __init__(self, operations: Operations) -> None:
        self.enumerations = list(dict.fromkeys(_enumerations(operations.description.document)))
        self.walk = Walk()
        self.aliases = _our_aliases()
        for name, arguments, answer, event in HAND_WRITTEN:
            method = official_method(name)
            self._both(official_results(method), (_load(answer), _load(event)))
            for one in official_arguments(method) if arguments else ():
                self.walk.start(one, _load(arguments))
                self.walk.start(one, _load_streaming(one, arguments, STREAMING))
        for method in operations.methods:
            self._method(method)
        for theirs, ours in ROOTS:
            if ours.endswith(":*"):
                self.walk.heaps.append(_load(ours))
            self.walk.start(_official(theirs), _load(ours))
        self.direct = {_official(theirs): _load(ours) for theirs, ours in DIRECT}

    def _method(self, method: Method) -> None:
        official = official_method(method.row.name)
        answer = _load_result(method.result)
        if method.row.page:
            answer = union(inside([bare(fields(answer)["data"])]))
        self._both(official_results(official), (answer, _load_result(method.event)))
        if method.fields:
            service = f"oaio_protocol.operations.generated.{method.row.service}"
            for one in official_arguments(official):
                self.walk.start(one, _load(f"{service}:{method.parameters}"))
                if method.event:
                    ours = f"{service}:{method.parameters}"
                    self.walk.start(one, _load_streaming(one, ours, service))

    def _both(self, theirs: Iterable[Any], ours: Iterable[Any]) -> None:
        for one, other in zip(theirs, ours, strict=True):
            if one is not None and other is not None:
                self.walk.start(one, other)

    def rows(self) -> Iterator[Counterpart]:
        """Give the names of all packages, and of the modules of `DEEP` what was found."""
        packages = official_packages()
        for module in [*packages, *deep_modules()]:
            below = module.removeprefix(PREFIX).lstrip(".")
            for name, value in official_names(module).items():
                if module not in packages and name not in _own(module):
                    continue
                lacking = NOT_HERE.search(f"{below}.{name}")
                ours = (None if lacking else self.ours(value, name)) or ""
                if ours or module in packages:
                    yield Counterpart(below, name, ours)

    def ours(self, theirs: Any, name: str = "") -> str | None:
        """Return what `theirs` is here."""
        if theirs in self.direct:
            return self.written(self.direct[theirs])
        if is_object(theirs):
            found = self._object(theirs)
            return None if found is None else f"{found.__module__}:{found.__qualname__}"
        kind = bare(theirs)
        if get_origin(kind) is Literal and (choice := self._choice(kind)):
            return choice
        walked = [w for t, w in self.walk.values if t == kind]
        shares = [self._share(kind, w) + (plain(self._name(w)) == plain(name)) for w in walked]
        if walked and max(shares) > _ALIKE:
            best = walked[shares.index(max(shares))]
            if is_list(kind):
                return self.written(list[_item(best)])  # type: ignore[misc]
            if is_table(kind):
                return f"dict[str, {self.written(get_args(best)[-1])}]"
            return self.written(best)
        return self._translated(kind)

    def _object(self, theirs: Any) -> Any:
        found = self.walk.classes.get(theirs) or self._twin(theirs)
        if not found:
            return None
        mine = set(fields(theirs))

        def rank(ours: Any) -> tuple[bool, bool, float]:
            same = plain(ours.__name__) == plain(theirs.__name__)
            beta = "Beta" in theirs.__name__ or "beta" in theirs.__module__
            return (("beta" in ours.__module__) <= beta, same, len(mine & set(fields(ours))))

        return max(found, key=lambda ours: (*rank(ours), found[ours]))

    def _twin(self, theirs: Any) -> dict[Any, float] | None:
        """Return what is found for another class of theirs, of the same name and fields."""
        for other, found in self.walk.classes.items():
            if (
                other.__name__ == theirs.__name__
                and fields(other).keys() == fields(theirs).keys()
                and fit(theirs, next(iter(found)))
            ):
                return found
        return None

    def _choice(self, kind: Any) -> str | None:
        """Return an enumeration as the description has it; the best, if none was met."""
        met = [w for t, w in self.walk.values if t == kind]
        for ours in met:
            if all(get_origin(one) is Literal for one in members(ours)):
                return self.written(ours)
        values = set(get_args(kind))
        best = max(self.enumerations, key=lambda e: len(values & set(e)) / len(values | set(e)))
        alike = len(values & set(best)) / len(values | set(best))
        return self.written(Literal[best]) if alike > _ALIKE else None  # type: ignore[valid-type]

    def _share(self, theirs: Any, ours: Any) -> float:
        """Return how many of the objects in `theirs` are in `ours`, of those that are known."""
        here = list(members(ours))
        if ours is Any or ours is object:
            return theirs is Any or theirs is object
        if is_list(theirs) or is_table(theirs):
            inner = inside(filter(is_list if is_list(theirs) else is_table, here))
            return self._share(get_args(theirs)[-1], union(inner)) if inner else 0
        objects = [one for one in members(theirs) if is_object(one)]
        if not objects:
            return not any(is_object(one) for one in here)
        mapped = [found for one in objects if (found := self._object(one)) is not None]
        return sum(one in here for one in mapped) / max(len(mapped), 1)

    def _translated(self, kind: Any) -> str | None:
        """Return the annotation `kind` with what its parts are here, if all of them are."""
        if kind in (str, int, float, bool, object, type(None)):
            return "None" if kind is type(None) else str(kind.__name__)
        if is_list(kind) or is_table(kind):
            inner = self.ours(get_args(kind)[-1])
            shape = "list[{}]" if is_list(kind) else "dict[str, {}]"
            return shape.format(inner) if inner else None
        if get_origin(kind) in UNIONS:
            parts = [self.ours(one) for one in members(kind)]
            found = list(dict.fromkeys(part for part in parts if part))
            return " | ".join(found) if None not in parts else None
        if is_object(kind):
            return self.ours(kind)
        return None

    def _name(self, ours: Any) -> str:
        return self.aliases.get(_key(ours), ":").split(":")[1]

    def written(self, ours: Any) -> str:
        """Return `ours` as an annotation, with the modules of its names."""
        if (alias := self.aliases.get(_key(ours))) is not None:
            return alias
        kind = bare(ours)
        if (alias := self.aliases.get(_key(kind))) is not None:
            return alias
        if get_origin(kind) is Literal:
            return f"Literal[{', '.join(map(repr, get_args(kind)))}]"
        if is_list(kind):
            name = get_origin(kind).__name__
            return f"{name}[{' | '.join(map(self.written, get_args(kind)))}]"
        if is_table(kind):
            return f"{get_origin(kind).__name__}[str, {self.written(get_args(kind)[-1])}]"
        if get_origin(kind) in UNIONS:
            parts = list(get_args(kind))
            files = get_args(_load(_FILES))
            whole = [_FILES] if set(parts) >= set(files) else []
            rest = [one for one in parts if not whole or one not in files]
            return " | ".join(dict.fromkeys([*whole, *map(self.written, rest)]))
        if kind is Any:
            return "Any"
        built_in = kind.__module__ == "builtins"
        return kind.__name__ if built_in else f"{kind.__module__}:{kind.__qualname__}"


_FILES = "oaio_protocol.operations._parts:FileTypes"

_ALIKE = 0.6
"""How much of two enumerations, of two unions, must be in both."""


def _key(kind: Any) -> Any:
    """Return what is the same for unions of the same members in another order."""
    kind = bare(kind)
    try:
        if get_origin(kind) in UNIONS:
            return frozenset(get_args(kind))
        if get_origin(kind) is Literal:
            return ("Literal", frozenset(get_args(kind)))
        hash(kind)
    except TypeError:
        return repr(kind)
    return kind


def _item(kind: Any) -> Any:
    return union([get_args(one)[-1] for one in members(kind) if is_list(one)])


def _own(module: str) -> list[str]:
    return list(getattr(importlib.import_module(module), "__all__", ()))


def _load(where: str) -> Any:
    module, _, name = where.partition(":")
    if name == "*":
        found = vars(importlib.import_module(module)).values()
        return union([one for one in found if is_object(one) and one.__module__ == module])
    return getattr(importlib.import_module(module), name) if where else None


def _load_streaming(theirs: Any, ours: str, module: str) -> Any:
    """Return the arguments of ours with `stream`, if `theirs` say whether it is on."""
    kind = re.search(r"(Non)?Streaming$", theirs.__name__)
    return _load(f"{module}:{ours.partition(':')[2]}{kind[0]}" if kind else ours)


def _load_result(result: Result | None) -> Any:
    if result is None or not result.module:
        return None
    return _load(f"oaio_protocol.{result.module}:{result.name}")


def _official(where: str) -> Any:
    module, _, name = f"{PREFIX}.{where}".rpartition(".")
    return getattr(importlib.import_module(module), name)


def _enumerations(part: Any) -> Iterator[tuple[str, ...]]:
    """Give the values of all enumerations of the description."""
    if isinstance(part, dict):
        values = part.get("enum")
        if isinstance(values, list) and all(isinstance(one, str) for one in values):
            yield tuple(values)
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from _enumerations(inner)


def _our_aliases() -> dict[Any, str]:
    """Return where our unions and enumerations are defined."""
    homes: dict[Any, list[str]] = {}
    for package in ("oaio_protocol.models", "oaio_protocol.operations"):
        top = importlib.import_module(package)
        for one in pkgutil.walk_packages(top.__path__, f"{package}."):
            module = importlib.import_module(one.name)
            for name in _assigned(module):
                value = getattr(module, name, None)
                if get_origin(value) in (*UNIONS, Literal) and not name.startswith("_"):
                    homes.setdefault(_key(value), []).append(f"{one.name}:{name}")
    return {
        key: min(found, key=lambda where: ("beta" in where, "generated" in where, len(where)))
        for key, found in homes.items()
    }


def _assigned(module: ModuleType) -> Iterator[str]:
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Assign):
            yield from (one.id for one in node.targets if isinstance(one, ast.Name))
