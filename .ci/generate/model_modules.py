"""Writes the modules of models: `oaio_protocol/models/generated/SERVICE.py`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from . import known, names
from .modelling import ENUMERATIONS, REFERENCE, SHARED, Models, Page
from .shapes import (
    ANY,
    Alias,
    Choice,
    Either,
    Field,
    Key,
    Record,
    Ref,
    Shape,
    keys,
    scalars,
    shapes_of,
    without_none,
)


class ModelModules:
    """The text of the modules of `models`."""

    def __init__(self, models: Models) -> None:
        self.models = models

    def module(self, service: str) -> str:
        """Return the text of the module of `service`."""
        own = [key for key in self.models.shapes.defined if self.models.homes.get(key) == service]
        pages = [
            (w, p) for w, p in self.models.pages.items() if self.models.page_home(p) == service
        ]
        order, done = self.models.shapes.ordered(own), set[Key]()
        body: list[str] = []
        needs: dict[str, set[str]] = {}
        for key in order:
            definition = self.models.shapes.defined[key]
            if isinstance(definition, Alias):
                body.append(
                    f"{self.models.names[key]} = {self.models.annotation(definition.shape)}\n"
                )
            else:
                body.append(self._class(definition, done, service))
            done.add(key)
            for shape in shapes_of(definition):
                _add(needs, self.models.imports(shape, service))
        for where, page in pages:
            body.append(self._page(self.models.page_names[where], page))
            _add(needs, self.models.imports(page.item, service))
            for one in _own_fields(page):
                _add(needs, self.models.imports(one.shape, service))
        for name, key in self.models.aliases.get(service, {}).items():
            body.append(f"{name} = {self.models.names[key]}\n")
        return self._head(service, order, pages, needs) + "\n\n".join(body)

    def _head(self, service: str, order: list[Key], pages: Any, needs: dict[str, set[str]]) -> str:
        shapes = [s for key in order for s in shapes_of(self.models.shapes.defined[key])]
        shapes += [s.shape for _, page in pages for s in _own_fields(page)]
        shapes += [page.item for _, page in pages]
        found = [one for shape in shapes for one in scalars(shape)]
        uses = [n for n, on in (("Any", ANY in found), ("Literal", _has_choice(found))) if on]
        lines = [f'"""{_about(service, self.models.title)}"""', ""]
        if uses:
            lines += [f"from typing import {', '.join(uses)}", ""]
        records = [self.models.shapes.defined[k] for k in order]
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

    def _class(self, record: Record, done: set[Key], service: str) -> str:
        lines = ["@model", f"class {self.models.names[record.key]}(Model):"]
        lines.append(f'    """{self._purpose(record)}"""')
        fields = sorted(record.fields, key=lambda f: not _is_certain(f))
        if fields:
            lines.append("")
        lines += [self._field(one, done, service) for one in fields]
        return "\n".join(lines) + "\n"

    def _page(self, name: str, page: Page) -> str:
        item = self.models.annotation(page.item)
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
        text = self.models.annotation(shape)
        certain = _is_certain(one)
        if not certain and shape != ANY:
            text = f"{text} | None"
        later = done is not None and any(
            k not in done and self.models.homes[k] == service for k in keys(shape)
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
        rows = [r for r in self.models.rows if self.models.answers.get(r.name) == Ref(key)]
        rows += [r for p in self.models.pages.values() if p.item == Ref(key) for r in p.rows]
        if rows:
            best = min(rows, key=lambda r: (r.method != "retrieve", r.method != "create", r.name))
            what = "An entry of what" if best.page else "What"
            return f"{what} `{best.name}` answers."
        for parent, definition in self.models.shapes.defined.items():
            if parent not in self.models.names:
                continue
            if isinstance(definition, Alias) and key in keys(definition.shape):
                return f"A variant of `{self.models.names[parent]}`{_tagged(record)}."
            if isinstance(definition, Record):
                for one in definition.fields:
                    if key in keys(one.shape):
                        variant = isinstance(without_none(one.shape)[0], Either)
                        tag = _tagged(record) if variant else ""
                        return f"`{one.name}` of {names.a(f'`{self.models.names[parent]}`')}{tag}."
        for name, shape in self.models.events.items():
            if key in keys(shape):
                return f"An event of `{name}`{_tagged(record)}."
        return f"Stands in answers{_tagged(record)}."


def _about(service: str, title: str) -> str:
    if service == ENUMERATIONS:
        return f"Values that operations both take and answer.\n\nSource: {REFERENCE}.\n"
    if service == SHARED or title:
        return (
            f"{title or 'What several services answer'}.\n\n"
            f"Source: {REFERENCE}. Times are seconds since 1970 (UTC).\n"
        )
    return (
        f"What the operations of {names.words(service)} answer.\n\n"
        f"Source: {REFERENCE}. Times are seconds since\n"
        "1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.\n"
    )


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
