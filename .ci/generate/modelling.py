"""Writes the models: `oaio_protocol/models/generated/SERVICE.py`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from . import known, names
from .description import Description, Schema, reference
from .shapes import (
    ANY,
    Alias,
    Choice,
    Field,
    Key,
    Known,
    Listing,
    Record,
    Ref,
    Scalar,
    Shape,
    Table,
    keys,
    without_none,
)
from .shapes import known as known_in
from .shaping import Shapes
from .surface import Row

SHARED = "shared"
ENUMERATIONS = "enumerations"
"""The module of the enumerations that operations take, too; see `enumerations`."""
REFERENCE = "https://platform.openai.com/docs/api-reference"


@dataclass
class Page:
    """A page class: one kind of page of one list."""

    key: Key
    kind: str
    item: Shape
    fields: list[Field]
    rows: list[Row] = field(default_factory=list)


@dataclass
class Result:
    """What a method gives back: the name of its type, and the module that has it.

    Attributes:
        name: of the class, as annotations name it.
        module: below `oaio_protocol`; empty for built-in types.
        item: the type of a page's items, written out, and what it needs to be imported.
        is_class: whether the name is that of a class; else it is that of a union.
    """

    name: str
    module: str
    item: str = ""
    imports: dict[str, set[str]] = field(default_factory=dict)
    is_class: bool = True


class Models:
    """All models: which there are, in which module, under which name."""

    title = ""
    """What the only module holds, if there is only one."""

    def __init__(self, description: Description, rows: list[Row]) -> None:
        self.description, self.rows = description, rows
        self.shapes = Shapes(description, known.MODELS)
        self.answers: dict[str, Shape] = {}
        self.events: dict[str, Shape] = {}
        self.pages: dict[Any, Page] = {}
        for row in rows:
            self._read(row)
        self.shapes.merge(self._users()[0])
        for table in (self.answers, self.events):
            for name, shape in table.items():
                table[name] = self.shapes.settled(shape)
        for page in self.pages.values():
            page.item = self.shapes.settled(page.item)
            for one in page.fields:
                one.shape = self.shapes.settled(one.shape)
        self.users, roots = self._users()
        self.homes = self._homes(roots)
        self.wanted = self._wanted()
        self.names: dict[Key, str] = {}
        self.aliases: dict[str, dict[str, Key]] = {}
        self._give_names()
        self.page_names = self._page_names()

    def services(self) -> list[str]:
        """Return the modules to write."""
        return sorted({*self.homes.values(), *(self.page_home(p) for p in self.pages.values())})

    # --- reading ------------------------------------------------------------------------------

    def _read(self, row: Row) -> None:
        operation = self.description.operations[row.operation]
        answers = self.description.answers(operation)
        if row.name in known.STREAMS:
            event: Schema
            if row.name in known.EVENTS:
                event = {"$ref": f"#/components/schemas/{known.EVENTS[row.name]}"}
            else:
                event = answers["text/event-stream"]
            self.events[row.name] = self._root(event, f"@{names.camel(row.name)}Event")
        if row.result in ("binary", "str", "None"):
            return
        schema = answers["application/json"]
        if row.page is None:
            self.answers[row.name] = self._root(schema, f"@{row.result}")
            return
        merged = self.description.merged(self.description.resolve(schema))
        key: Key = (str(schema.get("$ref", f"@{row.name}")).rsplit("/", 1)[-1],)
        page = self.pages.get((key, row.page))
        if page is None:
            required = set(merged.get("required", ()))
            fields = [
                Field(n, self.shapes.shape(s, (*key, names.camel(n))), n in required, s)
                for n, s in merged["properties"].items()
            ]
            data = without_none(next(f.shape for f in fields if f.name == "data"))[0]
            item = data.item if isinstance(data, Listing) else ANY
            page = self.pages[key, row.page] = Page(key, row.page, item, fields)
        page.rows.append(row)

    def _root(self, schema: Schema, name: str) -> Shape:
        """Return the shape of an answer; it has a name in any case."""
        shape = self.shapes.shape(schema, (name,))
        if isinstance(shape, Ref | Known):
            return shape
        key = (reference(schema) if "$ref" in schema else name,)
        self.shapes.defined[key] = Alias(key, shape)
        return Ref(key)

    # --- homes --------------------------------------------------------------------------------

    def page_home(self, page: Page) -> str:
        """Return the module of a page."""
        return home({row.service for row in page.rows})

    def _users(self) -> tuple[dict[Key, set[str]], dict[Key, set[str]]]:
        """Return the services that use each key, and those of which it is an answer."""
        users: dict[Key, set[str]] = {}
        roots: dict[Key, set[str]] = {}
        for row in self.rows:
            for table in (self.answers, self.events):
                if row.name in table:
                    self._use(table[row.name], row.service, users, roots)
        for page in self.pages.values():
            for row in page.rows:
                self._use(page.item, row.service, users, roots)
                for one in page.fields:
                    self._use(one.shape, row.service, users, {})
        return users, roots

    def _homes(self, roots: dict[Key, set[str]]) -> dict[Key, str]:
        homes: dict[Key, str] = {}
        for key, services in self.users.items():
            own = roots.get(key, set())
            alone = not self.shapes.inside(key)
            homes[key] = min(own) if alone and own and len(services) > 1 else home(services)
        return homes

    def _use(self, shape: Shape, service: str, users: Any, roots: Any) -> None:
        for key in self.shapes.reachable(shape):
            users.setdefault(key, set()).add(service)
        if isinstance(shape, Ref):
            roots.setdefault(shape.key, set()).add(service)

    # --- names --------------------------------------------------------------------------------

    def _wanted(self) -> dict[Key, list[tuple[str, str]]]:
        """Return the names that the table gives to what methods return, with their modules."""
        wanted: dict[Key, list[tuple[str, str]]] = {}
        for row in self.rows:
            shape = self.answers.get(row.name)
            if isinstance(shape, Ref):
                wanted.setdefault(shape.key, []).append((row.result, row.service))
        for page in self.pages.values():
            if isinstance(page.item, Ref):
                for row in page.rows:
                    wanted.setdefault(page.item.key, []).append((row.result, row.service))
        return wanted

    def _give_names(self) -> None:
        taken: dict[str, dict[str, Key]] = {}
        claims: dict[tuple[str, str], set[Key]] = {}
        for key, found in self.wanted.items():
            for name, _ in found:
                claims.setdefault((self.homes[key], name), set()).add(key)
        # What the table names first, then the named schemas, then what stands inside of others.
        for key, found in self.wanted.items():
            home = self.homes[key]
            table = list(dict.fromkeys(name for name, _ in found))
            own = _cleaned(key[0])
            name = table[0] if len(table) == 1 else own
            if claims.get((home, name), {key}) != {key}:
                name = own
            self._name(key, name, taken)
        for key in sorted(self.homes, key=lambda k: (len(k), self.homes[k] != SHARED)):
            if key not in self.names:
                self._name(key, self._own_name(key), taken)
        for key, found in self.wanted.items():
            home = self.homes[key]
            for name, _ in found:
                if name not in taken[home] and claims[home, name] == {key}:
                    self.aliases.setdefault(home, {})[name] = key
                    taken[home][name] = key

    def _own_name(self, key: Key) -> str:
        if len(key) == 1:
            return _cleaned(key[0])
        for length in range(len(key) - 1, 0, -1):
            if key[:length] in self.names:
                return self.names[key[:length]] + "".join(key[length:])
        return _cleaned(key[0]) + "".join(key[1:])

    def _name(self, key: Key, name: str, taken: dict[str, dict[str, Key]]) -> None:
        # A name must be free wherever it is imported.
        tables = [taken.setdefault(s, {}) for s in {self.homes[key], *self.users[key]}]
        base, number = name, 1
        while any(name in table for table in tables) or name in _IMPORTED:
            number += 1
            name = f"{base}{number}"
        for table in tables:
            table[name] = key
        self.names[key] = name

    def _page_names(self) -> dict[Any, str]:
        found: dict[Any, str] = {}
        taken: set[tuple[str, str]] = set()
        for where, page in self.pages.items():
            home = self.page_home(page)
            name = f"{self.annotation(page.item)}Page" if isinstance(page.item, Ref | Known) else ""
            if not name or (home, name) in taken:
                name = _cleaned(page.key[0]).removesuffix("Response").removeprefix("List") + "Page"
            if (home, name) in taken:
                name = f"{page.kind.removesuffix('Page')}{name}"
            taken.add((home, name))
            found[where] = name
        return found

    # --- types as text ------------------------------------------------------------------------

    def annotation(self, shape: Shape) -> str:
        """Return `shape` as an annotation."""
        if isinstance(shape, Scalar):
            return shape.name if shape.name != "file" else "str"
        if isinstance(shape, Choice):
            return f"Literal[{', '.join(map(repr, shape.values))}]"
        if isinstance(shape, Listing):
            return f"list[{self.annotation(shape.item)}]"
        if isinstance(shape, Table):
            return f"dict[str, {self.annotation(shape.item)}]"
        if isinstance(shape, Known):
            return shape.where.split(":")[1]
        if isinstance(shape, Ref):
            return self.names[shape.key]
        return " | ".join(self.annotation(member) for member in shape.members)

    def imports(self, shape: Shape, home: str = "") -> dict[str, set[str]]:
        """Return what the annotation of `shape` needs, by module below `models`."""
        found: dict[str, set[str]] = {}
        for where in known_in(shape):
            module, name = where.split(":")
            found.setdefault(f"models.{module}", set()).add(name)
        for key in keys(shape):
            if self.homes[key] != home:
                found.setdefault(f"models.generated.{self.homes[key]}", set()).add(self.names[key])
        return found

    def result(self, row: Row) -> Result:
        """Return what the method of `row` gives back."""
        special = {
            "binary": Result("BinaryContent", "binary"),
            "str": Result("str", ""),
            "None": Result("None", ""),
        }
        if row.result in special:
            return special[row.result]
        if row.page is not None:
            where = next(w for w, p in self.pages.items() if row in p.rows)
            page = self.pages[where]
            module = f"models.generated.{self.page_home(page)}"
            item = self.annotation(page.item)
            return Result(self.page_names[where], module, item, self.imports(page.item))
        return self._result(self.answers[row.name])

    def event(self, row: Row) -> Result:
        """Return what the events of the method of `row` are."""
        return self._result(self.events[row.name])

    def _result(self, shape: Shape) -> Result:
        if isinstance(shape, Known):
            module, name = shape.where.split(":")
            return Result(name, f"models.{module}", is_class=name not in _KNOWN_UNIONS)
        if not isinstance(shape, Ref):
            raise TypeError(f"an answer without a name: {shape}")
        is_class = isinstance(self.shapes.defined[shape.key], Record)
        module = f"models.generated.{self.homes[shape.key]}"
        return Result(self.names[shape.key], module, is_class=is_class)


def home(services: set[str]) -> str:
    """Return the module for what `services` use."""
    if len(services) == 1:
        return next(iter(services))
    return "admin" if all(name.startswith("admin") for name in services) else SHARED


_IMPORTED = frozenset({"Model", *known.PAGE_FIELDS})
"""Names that every module imports."""

_KNOWN_UNIONS = frozenset({"Tool", "ToolChoice", "ResponseOutputItem", "ResponseStreamEvent"})


def _cleaned(name: str) -> str:
    return names.camel(name.lstrip("@"))
