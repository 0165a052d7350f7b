"""Writes the models: `oaio_protocol/models/generated/SERVICE.py`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from . import known, names
from .description import Description, Schema, reference
from .shapes import (
    ANY,
    Alias,
    Choice,
    Either,
    Field,
    Key,
    Known,
    Listing,
    Record,
    Ref,
    Scalar,
    Shape,
    Shapes,
    Table,
    keys,
    scalars,
    shapes_of,
    without_none,
)
from .shapes import known as known_in
from .surface import Row

SHARED = "shared"
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

    # --- writing ------------------------------------------------------------------------------

    def module(self, service: str) -> str:
        """Return the text of the module of `service`."""
        own = [key for key in self.shapes.defined if self.homes.get(key) == service]
        pages = [(w, p) for w, p in self.pages.items() if self.page_home(p) == service]
        order, done = self._ordered(own), set[Key]()
        body: list[str] = []
        needs: dict[str, set[str]] = {}
        for key in order:
            definition = self.shapes.defined[key]
            if isinstance(definition, Alias):
                body.append(f"{self.names[key]} = {self.annotation(definition.shape)}\n")
            else:
                body.append(self._class(definition, done, service))
            done.add(key)
            for shape in shapes_of(definition):
                _add(needs, self.imports(shape, service))
        for where, page in pages:
            body.append(self._page(self.page_names[where], page))
            _add(needs, self.imports(page.item, service))
            for one in _own_fields(page):
                _add(needs, self.imports(one.shape, service))
        for name, key in self.aliases.get(service, {}).items():
            body.append(f"{name} = {self.names[key]}\n")
        return self._head(service, order, pages, needs) + "\n\n".join(body)

    def _head(self, service: str, order: list[Key], pages: Any, needs: dict[str, set[str]]) -> str:
        shapes = [s for key in order for s in shapes_of(self.shapes.defined[key])]
        shapes += [s.shape for _, page in pages for s in _own_fields(page)]
        shapes += [page.item for _, page in pages]
        found = [one for shape in shapes for one in scalars(shape)]
        uses = [n for n, on in (("Any", ANY in found), ("Literal", _has_choice(found))) if on]
        lines = [f'"""{_about(service)}"""', ""]
        if uses:
            lines += [f"from typing import {', '.join(uses)}", ""]
        records = [self.shapes.defined[k] for k in order]
        if any(isinstance(r, Record) and any(_renamed(f) for f in r.fields) for r in records):
            lines += ["import attrs", ""]
        has_records = bool(pages) or any(isinstance(r, Record) for r in records)
        kinds = sorted({page.kind for _, page in pages})
        if kinds:
            lines.append(f"from ...pages import {', '.join(kinds)}")
        for module, found_names in sorted(needs.items()):
            place = module.removeprefix("models.")
            where = place.removeprefix("generated.")
            dots = "." if place.startswith("generated.") else ".."
            lines.append(f"from {dots}{where} import {', '.join(sorted(found_names))}")
        if has_records:
            plain = any(isinstance(r, Record) for r in records)
            lines.append(f"from .._base import {'Model, model' if plain else 'model'}")
        return "\n".join([*lines, "", ""]) + "\n"

    def _ordered(self, own: list[Key]) -> list[Key]:
        """Return `own` so that what is mentioned comes first, as far as there are no circles."""
        mine, order, seen = set(own), list[Key](), set[Key]()

        def visit(key: Key) -> None:
            if key in seen or key not in mine:
                return
            seen.add(key)
            for inner in self.shapes.inside(key):
                visit(inner)
            order.append(key)

        for key in own:
            visit(key)
        return order

    def _class(self, record: Record, done: set[Key], service: str) -> str:
        lines = ["@model", f"class {self.names[record.key]}(Model):"]
        lines.append(f'    """{self._purpose(record)}"""')
        fields = sorted(record.fields, key=lambda f: not _is_certain(f))
        if fields:
            lines.append("")
        lines += [self._field(one, done, service) for one in fields]
        return "\n".join(lines) + "\n"

    def _page(self, name: str, page: Page) -> str:
        item = self.annotation(page.item)
        where = " and ".join(f"`{row.name}`" for row in page.rows[:2])
        more = f" and {len(page.rows) - 2} more" if len(page.rows) > 2 else ""
        lines = ["@model", f"class {name}({page.kind}[{item}]):"]
        lines += [f'    """A page of {where}{more}."""', "", f"    data: list[{item}]"]
        own = sorted(_own_fields(page), key=lambda f: not _is_certain(f))
        lines += [self._field(one, None, "") for one in own]
        return "\n".join(lines) + "\n"

    def _field(self, one: Field, done: set[Key] | None, service: str) -> str:
        name = names.attribute(one.name)
        shape, _ = without_none(one.shape)
        text = self.annotation(shape)
        certain = _is_certain(one)
        if not certain and shape != ANY:
            text = f"{text} | None"
        later = done is not None and any(
            k not in done and self.homes[k] == service for k in keys(shape)
        )
        if later:
            text = f'"{text}"'
        if name != one.name:
            default = "" if certain else "default=None, "
            return f"    {name}: {text} = attrs.field({default}metadata={{'wire': {one.name!r}}})"
        return f"    {name}: {text}" + ("" if certain else " = None")

    def _purpose(self, record: Record) -> str:
        """Return the docstring of a class: which answer it is, or where it stands in one."""
        key = record.key
        rows = [r for r in self.rows if self.answers.get(r.name) == Ref(key)]
        rows += [r for p in self.pages.values() if p.item == Ref(key) for r in p.rows]
        if rows:
            best = min(rows, key=lambda r: (r.method != "retrieve", r.method != "create", r.name))
            what = "An entry of what" if best.page else "What"
            return f"{what} `{best.name}` answers."
        for parent, definition in self.shapes.defined.items():
            if parent not in self.names:
                continue
            if isinstance(definition, Alias) and key in keys(definition.shape):
                return f"A variant of `{self.names[parent]}`{_tagged(record)}."
            if isinstance(definition, Record):
                for one in definition.fields:
                    if key in keys(one.shape):
                        variant = isinstance(without_none(one.shape)[0], Either)
                        tag = _tagged(record) if variant else ""
                        return f"`{one.name}` of {names.a(f'`{self.names[parent]}`')}{tag}."
        for name, shape in self.events.items():
            if key in keys(shape):
                return f"An event of `{name}`{_tagged(record)}."
        return f"Stands in answers{_tagged(record)}."


def home(services: set[str]) -> str:
    """Return the module for what `services` use."""
    if len(services) == 1:
        return next(iter(services))
    return "admin" if all(name.startswith("admin") for name in services) else SHARED


_IMPORTED = frozenset({"Model", *known.PAGE_FIELDS})
"""Names that every module imports."""

_KNOWN_UNIONS = frozenset({"Tool", "ToolChoice", "ResponseOutputItem", "ResponseStreamEvent"})


def _about(service: str) -> str:
    if service == SHARED:
        return (
            "What several services answer.\n\n"
            f"Source: {REFERENCE}. Times are seconds since 1970 (UTC).\n"
        )
    return (
        f"What the operations of {names.words(service)} answer.\n\n"
        f"Source: {REFERENCE}. Times are seconds since\n"
        "1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.\n"
    )


def _cleaned(name: str) -> str:
    return names.camel(name.lstrip("@"))


def _own_fields(page: Page) -> list[Field]:
    return [one for one in page.fields if one.name not in known.PAGE_FIELDS[page.kind]]


def _is_certain(one: Field) -> bool:
    """Tell whether a field is there, and not null."""
    return one.required and not without_none(one.shape)[1]


def _renamed(one: Field) -> bool:
    return names.attribute(one.name) != one.name


def _has_choice(found: Iterable[Shape]) -> bool:
    return any(isinstance(one, Choice) for one in found)


def _tagged(record: Record) -> str:
    for one in record.fields:
        if one.name in ("type", "object", "event", "role") and isinstance(one.shape, Choice):
            values = " or ".join(f"`{value}`" for value in one.shape.values)
            if len(one.shape.values) < 3:
                return f": its `{one.name}` is {values}"
    return ""


def _add(into: dict[str, set[str]], more: dict[str, set[str]]) -> None:
    for module, found in more.items():
        into.setdefault(module, set()).update(found)
