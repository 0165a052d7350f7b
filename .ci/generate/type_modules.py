"""Writes `oaio.types`: the names of the official SDK's types, and where they are here.

Which name is what stands in `types.tsv`; `counterparts` finds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_name("types.tsv")
TOP = "oaio.types"
_WHERE = re.compile(r"[\w.]+:\w+")
_DEFINED = re.compile(r"^(?:class )?(\w+)", re.MULTILINE)
_NEEDS = {
    "Any": "typing",
    "Iterable": "collections.abc",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "TypeAlias": "typing",
}
"""What annotations need, and where that is."""


@dataclass(frozen=True)
class Counterpart:
    """A row of the table.

    Attributes:
        module: below the official `types`; empty for `types` itself.
        name: the official name there.
        ours: `module:Name`, or an annotation made of such; empty if there is none.
    """

    module: str
    name: str
    ours: str


def rows() -> list[Counterpart]:
    """Read the table."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()[1:]
    return [Counterpart(*line.split("\t")) for line in lines]


def version() -> str:
    """Return the version of the official SDK that the table was written from."""
    with TABLE.open(encoding="utf-8") as lines:
        return next(lines).split()[-1]


def write(found: Iterable[Counterpart], version: str) -> None:
    """Write the table, for a `version` of the official SDK."""
    ordered = sorted(found, key=lambda row: (row.module, row.name))
    lines = [f"{row.module}\t{row.name}\t{row.ours}\n" for row in ordered]
    head = f"module\tname\tours, for openai {version}\n"
    TABLE.write_text("".join([head, *lines]), encoding="utf-8")


def modules() -> dict[Path, str]:
    """Return the modules of `oaio.types`, by their paths in it."""
    tables: dict[str, list[Counterpart]] = {"": []}
    for row in rows():
        if row.ours:
            tables.setdefault(row.module, []).append(row)
    for name in list(tables):
        while name:
            name = name.rpartition(".")[0]  # noqa: PLW2901 - up to the top
            tables.setdefault(name, [])
    parents = {name.rpartition(".")[0] for name in tables if name}
    files = {}
    for name, own in tables.items():
        inside = sorted(n for n in tables if n and n.rpartition(".")[0] == name)
        last = ["__init__"] if name in parents else []
        path = Path(*filter(None, name.split(".")), *last)
        files[path.with_suffix(".py")] = _module(name, own, inside)
    return files


def stale(texts: dict[Path, str]) -> list[str]:
    """Return what the table names that the generated modules, `texts`, lack."""
    defined = {
        ".".join(path.with_suffix("").parts[1:]): set(_DEFINED.findall(text))
        for path, text in texts.items()
        if path.parts[0] == "protocol"
    }
    named = {where for row in rows() for where in _WHERE.findall(row.ours)}
    found = (where.split(":") for where in sorted(named))
    return [f"{m}:{name}" for m, name in found if name not in defined.get(m, {name})]


def _module(name: str, own: list[Counterpart], inside: list[str]) -> str:
    """Return the text of a module: for type checkers, and for when the program runs."""
    official = f"openai.types{'.' if name else ''}{name}"
    words = {word for row in own for word in re.findall(r"\w+", _WHERE.sub("", row.ours))}
    needs = words & _NEEDS.keys()
    checked, table = _Checked(), []
    for one in inside:
        last = one.rpartition(".")[2]
        checked.lines.append(f"from . import {last} as {last}")
        table.append(f"{last!r}: '{TOP}.{one}:',")
    for row in own:
        checked.add(row)
        table.append(f"{row.name!r}: {_at_run_time(row.ours)},")
    lines = [f'"""The names of `{official}`; written by `python3 .ci/dev generate`."""', ""]
    if checked.aliases:
        needs.add("TypeAlias")
    lines += [f"from {_NEEDS[one]} import {one}" for one in sorted(needs)]
    lines += ["from typing import TYPE_CHECKING", "from oaio._names import later", ""]
    lines += ["if TYPE_CHECKING:", *(f"    {line}" for line in checked.text() or ["pass"]), "else:"]
    lines += ["    __getattr__, __dir__ = later(globals(), {", *table, "})"]
    return "\n".join(lines) + "\n"


def _at_run_time(ours: str) -> str:
    if _WHERE.fullmatch(ours):
        return repr(ours)
    text = _WHERE.sub(lambda found: f"at({found[0]!r})", ours)
    return f"lambda {'at' if 'at(' in text else '_'}: {text}"


class _Checked:
    """What type checkers see: imports, and aliases for what has another name here."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.aliases: list[str] = []
        self.private: dict[str, str] = {}

    def add(self, row: Counterpart) -> None:
        module, _, name = row.ours.partition(":")
        if _WHERE.fullmatch(row.ours) and name == row.name:
            self.lines.append(f"from {module} import {name} as {name}")
        else:
            text = _WHERE.sub(lambda found: self._named(found[0]), row.ours)
            self.aliases.append(f"{row.name}: TypeAlias = {text}")

    def _named(self, where: str) -> str:
        """Return the name that `where` is imported under, for aliases only."""
        if where not in self.private:
            module, _, name = where.partition(":")
            free, number = f"_{name}", 1
            while free in self.private.values():
                number += 1
                free = f"_{name}{number}"
            self.private[where] = free
            self.lines.append(f"from {module} import {name} as {free}")
        return self.private[where]

    def text(self) -> list[str]:
        return [*self.lines, *self.aliases]
