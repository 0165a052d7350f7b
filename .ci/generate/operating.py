"""Writes the operations: `oaio_protocol/operations/generated/SERVICE.py`."""

from __future__ import annotations

import keyword
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from . import known, names
from .description import Described, Description, Schema
from .modelling import ENUMERATIONS, SHARED, Models, Result
from .shapes import (
    ANY,
    FILE,
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
    scalars,
    shapes_of,
    without_none,
)
from .shaping import Shapes
from .surface import Row

_PREFIXES = (
    ("admin", "organization", "audit_logs"),
    ("admin", "organization", "projects"),
    ("admin", "organization", "usage"),
    ("admin", "organization"),
    ("beta", "responses"),
    ("beta", "chatkit"),
)


@dataclass
class Method:
    """An operation of the description as a method of a resource.

    Attributes:
        row: its line in the table.
        described: its part of the description.
        function: the name of its builder.
        base: what the names of its types begin with.
        path: the names of its path parameters, in their order.
        fields: its other parameters.
        query: which of them go into the query.
        multipart: whether the others are a form.
        betas: whether it takes `betas`.
        result: what it gives back.
        event: what its events are, if it can be streamed.
    """

    row: Row
    described: Described
    function: str
    base: str
    path: list[str]
    fields: list[Field]
    query: set[str]
    multipart: bool
    betas: bool
    result: Result
    event: Result | None

    @property
    def format(self) -> Field | None:
        """The argument that may ask for a text instead of JSON, if there is one."""
        if self.row.name not in known.TEXTS:
            return None
        return next(one for one in self.fields if one.name == "response_format")

    @property
    def parameters(self) -> str:
        """The TypedDict of what it sends."""
        if not self.fields:
            return "NoParams"
        return f"{self.base}AllParams" if self.format else f"{self.base}Params"

    @property
    def arguments(self) -> str:
        """The TypedDict of its arguments."""
        if not self.fields and not self.betas:
            return "CallOptions"
        return f"{self.base}Arguments"


def local(resource: tuple[str, ...]) -> tuple[str, ...]:
    """Return the path of `resource` in its service."""
    for prefix in _PREFIXES:
        if resource[: len(prefix)] == prefix:
            return resource[len(prefix) :]
    if resource[0] == "beta":
        return resource if resource[1] == "realtime" else resource[1:]
    return resource[1:]


def base_name(resource: tuple[str, ...], method: str) -> str:
    """Return what the names of the types of a method begin with."""
    parts = [p for p in resource if p not in ("admin", "organization")]
    if resource[:1] == ("beta",) and resource[1] in ("assistants", "threads", "chatkit"):
        parts = parts[1:]
    return "".join(names.camel(names.singular(p)) for p in parts) + names.camel(method)


class Operations:
    """All operations: their arguments and their builders."""

    title = ""
    """What the only module holds, if there is only one."""

    def __init__(self, description: Description, rows: list[Row], models: Models) -> None:
        self.description, self.models = description, models
        self.shapes = Shapes(description, known.PARAMETERS)
        self.methods = [self._method(row) for row in rows]
        self.users = self._users()
        self.shapes.merge(self.users)
        for method in self.methods:
            for one in method.fields:
                one.shape = self.shapes.settled(one.shape)
        self.users = self._users()
        self.homes = {
            key: next(iter(services)) if len(services) == 1 else SHARED
            for key, services in self.users.items()
        }
        self.names: dict[Key, str] = {}
        self._give_names()

    def services(self) -> list[str]:
        """Return the modules to write."""
        homes = {m.row.service for m in self.methods} | set(self.homes.values())
        return sorted(homes - {ENUMERATIONS})

    def of(self, service: str) -> list[Method]:
        """Return the operations of `service`."""
        return [m for m in self.methods if m.row.service == service]

    def formats(self, method: Method) -> list[str]:
        """Return the values of the argument `method.format`, if there is one."""
        shape = method.format.shape if method.format else ANY
        if isinstance(shape, Ref):
            (shape,) = shapes_of(self.shapes.defined[shape.key])
        shape, _ = without_none(shape)
        return [str(value) for value in shape.values] if isinstance(shape, Choice) else []

    # --- reading ------------------------------------------------------------------------------

    def _method(self, row: Row) -> Method:
        described = self.description.operations[row.operation]
        base = base_name(row.resource, row.method)
        function = "_".join((*local(row.resource), row.method))
        if keyword.iskeyword(function) or function in ("list", "filter", "input"):
            function += "_"
        bodies = self.description.bodies(described)
        form = bodies.get("multipart/form-data")
        multipart = form is not None and (
            "application/json" not in bodies or self._takes_files(form)
        )
        fields: list[Field] = []
        query: set[str] = set()
        for parameter in self.description.parameters(described, "query"):
            query.add(parameter["name"])
            fields.append(self._field(parameter, base))
        body = form or bodies.get("application/json")
        if body:
            properties, required = self.description.fields(body)
            fields += [
                self._field({"name": n, "schema": s, "required": n in required}, base)
                for n, s in properties.items()
            ]
        streamed = row.name in known.STREAMS
        if streamed:
            fields = [one for one in fields if one.name != "stream"]
        return Method(
            row=row,
            described=described,
            function=function,
            base=base,
            path=[p["name"] for p in self.description.parameters(described, "path")],
            fields=fields,
            query=query,
            multipart=multipart,
            betas=bool(self.description.parameters(described, "header")),
            result=self.models.result(row),
            event=self.models.event(row) if streamed else None,
        )

    def _takes_files(self, schema: Schema) -> bool:
        """Tell whether a form can hold files; else it may as well be JSON."""
        shapes = Shapes(self.description, known.PARAMETERS)
        fields, _ = self.description.fields(schema)
        return any(FILE in scalars(shapes.shape(one, ("",))) for one in fields.values())

    def _field(self, parameter: dict[str, Any], base: str) -> Field:
        name, schema = parameter["name"], parameter["schema"]
        key: Key = (f"@{base}", names.camel(name))
        shape = self.shapes.shape(schema, key)
        return Field(name, shape, bool(parameter.get("required")), schema)

    def _users(self) -> dict[Key, set[str]]:
        users: dict[Key, set[str]] = {}
        for method in self.methods:
            for one in method.fields:
                for key in self.shapes.reachable(one.shape):
                    users.setdefault(key, set()).add(method.row.service)
        return users

    def _give_names(self, imported: Iterable[str] = ()) -> None:
        taken: dict[str, set[str]] = {home: set(imported) for home in self.homes.values()}
        for key in sorted(self.homes, key=len):
            name = names.camel(key[0].lstrip("@")) + "".join(key[1:])
            if isinstance(self.shapes.defined[key], Record) or key[0].startswith("@"):
                name = name.removesuffix("Params").removesuffix("Param") + "Param"
            tables = [taken.setdefault(s, set()) for s in {self.homes[key], *self.users[key]}]
            free, number = name, 1
            while any(free in table for table in tables):
                number += 1
                free = f"{name.removesuffix('Param')}{number}Param"
            for table in tables:
                table.add(free)
            self.names[key] = free

    # --- types as text ------------------------------------------------------------------------

    def annotation(self, shape: Shape) -> str:
        """Return `shape` as the annotation of an argument."""
        if isinstance(shape, Scalar):
            return {"Any": "object", "file": "FileTypes"}.get(shape.name, shape.name)
        if isinstance(shape, Choice):
            return f"Literal[{', '.join(map(repr, shape.values))}]"
        if isinstance(shape, Listing):
            plain = isinstance(shape.item, Scalar | Choice)
            return f"{'Sequence' if plain else 'Iterable'}[{self.annotation(shape.item)}]"
        if isinstance(shape, Table):
            return f"Mapping[str, {self.annotation(shape.item)}]"
        if isinstance(shape, Known):
            return shape.where.split(":")[1]
        if isinstance(shape, Ref):
            return self.names[shape.key]
        return " | ".join(self.annotation(member) for member in shape.members)
