"""Writes the operations: `oaio_protocol/operations/generated/SERVICE.py`."""

from __future__ import annotations

import keyword
from dataclasses import dataclass
from typing import Any

from . import known, names
from .description import Described, Description, Schema
from .modelling import REFERENCE, SHARED, Models, Result
from .shapes import (
    ANY,
    FILE,
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

_PREFIXES = (
    ("admin", "organization", "audit_logs"),
    ("admin", "organization", "projects"),
    ("admin", "organization", "usage"),
    ("admin", "organization"),
    ("beta", "responses"),
    ("beta", "chatkit"),
)
_DEEPEST = 3
"""How far into the arguments the rules look."""
_NAME_OF_KIND = {"str": "text", "int": "number", "float": "number", "bool": "boolean"}


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
        return sorted({m.row.service for m in self.methods} | set(self.homes.values()))

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

    def _give_names(self) -> None:
        taken: dict[str, set[str]] = {}
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

    # --- writing ------------------------------------------------------------------------------

    def module(self, service: str) -> str:
        """Return the text of the module of `service`."""
        own = [key for key in self.shapes.defined if self.homes.get(key) == service]
        methods = self.of(service)
        body: list[str] = []
        done: set[Key] = set()
        for key in self._ordered(own):
            definition = self.shapes.defined[key]
            if isinstance(definition, Alias):
                text = self.annotation(definition.shape)
                body.append(f"{self.names[key]}: TypeAlias = {text}\n")
            else:
                doc = self._purpose(definition)
                body.append(self._typed_dict(self.names[key], doc, definition.fields, done))
            done.add(key)
        for method in methods:
            if method.fields:
                doc, apart = f"The arguments of `{method.row.name}`.", method.format
                fields = [one for one in method.fields if one is not apart]
                body.append(self._typed_dict(f"{method.base}Params", doc, fields, done))
                if apart:
                    head = f"class {method.parameters}({method.base}Params, total=False):"
                    doc = "The same, and the one that the type of the result depends on."
                    body.append(
                        f'{head}\n    """{doc}"""\n\n'
                        f"    {apart.name}: {self._wrapped(apart, done, always=True)}\n"
                    )
            if method.arguments != "CallOptions":
                bases = [f"{method.base}Params"] if method.fields else []
                bases += ["BetaOptions"] if method.betas else []
                doc = "The same, and what every operation takes."
                head = f"class {method.arguments}({', '.join(bases)}, CallOptions, total=False):"
                body.append(f'{head}\n    """{doc}"""\n')
        readers: dict[str, str] = {}
        for method in methods:
            self._reader(method.result, readers)
            if method.event:
                self._event_reader(method, readers)
        body += [text for text in readers.values() if text]
        for method in methods:
            body.append(self._spec(method))
            body.append(self._builder(method))
        return self._head(service, own, methods) + "\n\n".join(body)

    def _head(self, service: str, own: list[Key], methods: list[Method]) -> str:
        shapes = [s for key in own for s in shapes_of(self.shapes.defined[key])]
        shapes += [one.shape for m in methods for one in m.fields]
        needs: dict[str, set[str]] = {}
        for shape in shapes:
            for where in known_in(shape):
                module, name = where.split(":")
                needs.setdefault(f"..{module}", set()).add(name)
            for key in keys(shape):
                if self.homes[key] != service:
                    needs.setdefault(f"._{SHARED}", set()).add(self.names[key])
        groups = sorted({m.described.group for m in methods if m.described.group})
        pages = "\n".join(f"{REFERENCE}/{group}" for group in groups) or REFERENCE
        what = "Arguments that several services take" if service == SHARED else None
        title = what or f"Operations of {names.words(service)}"
        lines = [f'"""{title}.', "", "Sources:", "", pages]
        lines += ['"""', ""]
        # What is not used is taken out when the text is put in order.
        lines += [
            "from collections.abc import Callable, Iterable, Mapping, Sequence",
            "from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict",
            "from typing import Unpack",
            "",
        ]
        lines += [
            "from ... import validation as rule",
            "from ...models._decode import decode",
            "from ...streams import AssistantEvents, ChatEvents, ResponseEvents, TypedEvents",
            "from .._base import CallOptions, Omit, Operation, Spec, omit",
            "from .._parts import BetaOptions, FileTypes, NoParams, as_it_is, beta, decode_union",
            "from ...accumulate import whole",
            "from .._parts import call_offer, event_reader, given, kinds, sized",
        ]
        for module, found in sorted(needs.items()):
            lines.append(f"from {module} import {', '.join(sorted(found))}")
        late: dict[str, set[str]] = {}
        for method in methods:
            for result in (method.result, method.event):
                if result and result.module:
                    late.setdefault(result.module, set()).add(result.name)
        if late:
            lines += ["", "if TYPE_CHECKING:"]
            for module, found in sorted(late.items()):
                lines.append(f"    from ...{module} import {', '.join(sorted(found))}")
        return "\n".join([*lines, "", ""]) + "\n"

    def _ordered(self, own: list[Key]) -> list[Key]:
        mine, order, seen = set(own), list[Key](), set[Key]()

        def visit(key: Key) -> None:
            if key not in seen and key in mine:
                seen.add(key)
                for inner in self.shapes.inside(key):
                    visit(inner)
                order.append(key)

        for key in own:
            visit(key)
        return order

    def _typed_dict(self, name: str, doc: str, fields: list[Field], done: set[Key]) -> str:
        ordered = sorted(fields, key=lambda one: not one.required)
        if not all(one.name.isidentifier() and not keyword.iskeyword(one.name) for one in fields):
            pairs = ", ".join(
                f"{one.name!r}: {self._wrapped(one, done, always=True)}" for one in ordered
            )
            return f"{name} = TypedDict({name!r}, {{{pairs}}}, total=False)\n"
        total = all(one.required for one in fields)
        lines = [f"class {name}(TypedDict{'' if total else ', total=False'}):"]
        lines += [f'    """{doc}"""', ""]
        for one in ordered:
            lines.append(f"    {one.name}: {self._wrapped(one, done, always=not total)}")
            said = self._said(one)
            if said:
                lines.append(f'    """{said}"""')
        return "\n".join(lines) + "\n"

    def _wrapped(self, one: Field, done: set[Key], *, always: bool) -> str:
        text = self.annotation(one.shape)
        later = any(k not in done and self.homes[k] != SHARED for k in keys(one.shape))
        if later:
            text = f'"{text}"'
        return f"Required[{text}]" if one.required and always else text

    def _purpose(self, record: Record) -> str:
        for method in self.methods:
            for one in method.fields:
                if record.key in keys(one.shape):
                    return f"`{one.name}` of `{method.row.name}`."
        for parent, definition in self.shapes.defined.items():
            if isinstance(definition, Record) and parent in self.names:
                for one in definition.fields:
                    if record.key in keys(one.shape):
                        return f"`{one.name}` of {names.a(f'`{self.names[parent]}`')}."
            elif isinstance(definition, Alias) and record.key in keys(definition.shape):
                return f"A variant of `{self.names.get(parent, 'an argument')}`."
        return "A part of an argument."

    # --- limits -------------------------------------------------------------------------------

    def _limits(self, schema: Schema) -> Schema:
        """Return the part of `schema` that is not null, with its limits."""
        outer = schema
        schema = self.description.merged(self.description.resolve(schema))
        while "$ref" in schema:
            schema = self.description.merged(self.description.resolve(schema))
        if "anyOf" in schema:
            rest = [v for v in schema["anyOf"] if v.get("type") != "null"]
            if len(rest) == 1:
                schema = {**self._limits(rest[0]), **{k: schema[k] for k in _KEPT & schema.keys()}}
        return {**schema, **{k: outer[k] for k in _KEPT & outer.keys()}}

    def _said(self, one: Field) -> str:
        """Return what the docstring of an argument says: range, size, default."""
        limits = self._limits(one.schema)
        said: list[str] = []
        low, high = limits.get("minimum"), limits.get("maximum")
        if low is not None or high is not None:
            said.append(_range(low, high, ""))
        low, high = limits.get("minLength"), limits.get("maxLength")
        if low is not None or high is not None:
            said.append(_range(low, high, " characters"))
        low, high = limits.get("minItems"), limits.get("maxItems")
        if low is not None or high is not None:
            said.append(_range(low, high, " entries"))
        default = limits.get("default")
        if isinstance(default, str | int | float) and not one.required and len(str(default)) < 40:
            shown = str(default).lower() if isinstance(default, bool) else default
            said.append(f"`{shown}` if it is left out")
        if limits.get("deprecated"):
            said.append("deprecated")
        text = "; ".join(said)
        return f"{text[0].upper()}{text[1:]}." if text else ""

    def _rules(self, one: Field, depth: int = 0, above: frozenset[Key] = frozenset()) -> list[str]:
        shape, nullable = without_none(one.shape)
        found: list[str] = []
        if one.required:
            found.append(f"given({one.name!r})" if nullable else f"rule.required({one.name!r})")
        limits = self._limits(one.schema)
        return found + self._kind_rules(one.name, shape, limits, depth, above)

    def _kind_rules(
        self, name: str, shape: Shape, limits: Schema, depth: int, above: frozenset[Key]
    ) -> list[str]:
        if name == "metadata" and isinstance(shape, Table):
            return ["rule.metadata()"]
        if isinstance(shape, Ref) and isinstance(self.shapes.defined[shape.key], Alias):
            alias = self.shapes.defined[shape.key]
            inner = without_none(alias.shape)[0] if isinstance(alias, Alias) else ANY
            return self._kind_rules(name, inner, limits, depth, above)
        if isinstance(shape, Scalar):
            return _scalar_rules(name, shape, limits)
        if isinstance(shape, Choice):
            if name == "order" and all(isinstance(v, str) for v in shape.values):
                return [f"rule.one_of({', '.join(map(repr, (name, *shape.values)))})"]
            return _scalar_rules(name, Scalar(type(shape.values[0]).__name__), {})
        if isinstance(shape, Listing):
            sizes = _bounds(limits.get("minItems"), limits.get("maxItems"), 0)
            found = [f"sized({name!r}{sizes})"]
            inside = self._inside(shape.item, depth, above)
            return [*found, f"rule.each({name!r}, {', '.join(inside)})"] if inside else found
        if isinstance(shape, Ref):
            inside = self._inside(shape, depth, above)
            return [f"rule.inside({', '.join([repr(name), *inside])})"]
        if isinstance(shape, Table):
            return [f"kinds({name!r}, 'mapping')"]
        if isinstance(shape, Either | Known):
            wanted = self._kinds(shape)
            if wanted and len(wanted) < 5:
                return [f"kinds({', '.join(map(repr, (name, *wanted)))})"]
        return []

    def _inside(self, shape: Shape, depth: int, above: frozenset[Key]) -> list[str]:
        """Return the rules for the inside of an object."""
        if not isinstance(shape, Ref) or shape.key in above or depth >= _DEEPEST:
            return []
        record = self.shapes.defined[shape.key]
        if not isinstance(record, Record):
            return []
        return [
            text
            for one in record.fields
            for text in self._rules(one, depth + 1, above | {shape.key})
        ]

    def _kinds(self, shape: Shape) -> list[str]:
        """Return the kinds of the members of a union; none if one can be anything."""
        found: set[str] = set()
        waiting = [shape]
        while waiting:
            one = waiting.pop()
            if isinstance(one, Either):
                waiting += one.members
            elif isinstance(one, Ref):
                definition = self.shapes.defined[one.key]
                if isinstance(definition, Alias):
                    waiting.append(without_none(definition.shape)[0])
                else:
                    found.add("mapping")
            elif isinstance(one, Table):
                found.add("mapping")
            elif isinstance(one, Known):
                found |= {"mapping", "text"} if "ToolChoice" in one.where else {"mapping"}
            elif isinstance(one, Listing):
                found.add("list")
            elif isinstance(one, Choice):
                found.add(_NAME_OF_KIND[type(one.values[0]).__name__])
            elif isinstance(one, Scalar) and one.name in _NAME_OF_KIND:
                found.add(_NAME_OF_KIND[one.name])
            elif one != Scalar("None"):
                return []
        order = ("text", "number", "boolean", "list", "mapping")
        return [kind for kind in order if kind in found]

    # --- functions ----------------------------------------------------------------------------

    def _reader(self, result: Result, readers: dict[str, str]) -> None:
        if not result.module or result.module == "binary":
            return
        name = reader_name(result)
        how = (
            f"decode({result.name}, value, strict=strict)"
            if result.is_class
            else f"decode_union({result.name}, value, strict)"
        )
        shown = f'"{result.name}"' if result.is_class else "Any"
        readers[name] = (
            f"def {name}(value: Any, strict: bool) -> {shown}:\n"
            f"    from ...{result.module} import {result.name}\n\n"
            f"    return {how}\n"
        )

    def _event_reader(self, method: Method, readers: dict[str, str]) -> None:
        event = method.event
        if event is None:
            return
        name = f"{reader_name(event)}_reader"
        readers[name] = (
            f"def {name}(strict: bool) -> Callable[[Any, Any], Any]:\n"
            f"    from ...{event.module} import {event.name}\n\n"
            f"    return event_reader({event.name}, strict)\n"
        )

    def _spec(self, method: Method) -> str:
        row, result = method.row, method.result
        path = method.described.path.split("?")[0]
        parts = [
            f"name={row.name!r}",
            f"method={method.described.method!r}",
            f"path={path!r}",
            f"parameters={method.parameters}",
        ]
        special = {"binary": "binary", "str": "plain", "None": "none"}.get(row.result)
        parts.append(f"read={reader_name(result) if not special else 'as_it_is'}")
        rules = [text for one in method.fields for text in self._rules(one)]
        if rules:
            parts.append(f"rules=({', '.join(rules)},)")
        query = set(method.query)
        if query:
            parts.append(f"query=frozenset({{{', '.join(map(repr, sorted(query)))}}})")
        if method.multipart:
            parts.append(f"content={'either' if row.name in known.EITHER else 'multipart'!r}")
            files = sorted(one.name for one in method.fields if FILE in scalars(one.shape))
            if files:
                parts.append(f"files=frozenset({{{', '.join(map(repr, files))}}})")
        answer = special or ("text" if row.name in known.TEXTS else None)
        if answer:
            parts.append(f"answer={answer!r}")
        headers = self._headers(method)
        if headers:
            parts.append(f"headers=({', '.join(map(repr, headers))},)")
        if row.resource[0] == "admin":
            parts.append("admin=True")
        if method.event:
            kind, terminal = known.STREAMS[row.name]
            events = {
                "chat": "ChatEvents",
                "responses": "ResponseEvents",
                "assistants": "AssistantEvents",
                "terminal": f"TypedEvents.until({terminal!r})",
            }[kind]
            parts += [f"events={events}", f"read_event={reader_name(method.event)}_reader"]
            if row.name in known.ACCUMULATE:
                parts.append(f"accumulate={known.ACCUMULATE[row.name]}")
        return f"{constant(method)} = Spec({', '.join(parts)},)\n"

    def _headers(self, method: Method) -> list[tuple[str, str]]:
        found = []
        for length in range(1, len(method.row.resource) + 1):
            header = known.HEADERS.get(".".join(method.row.resource[:length]))
            if header:
                found.append(header)
        if method.row.result == "binary":
            found.append(("Accept", known.ACCEPT.get(method.row.name, "application/binary")))
        if method.row.result == "None":
            found.append(("Accept", "*/*"))
        return found

    def _builder(self, method: Method) -> str:
        arguments = "arguments" if method.fields or method.betas else "options"
        signature = [f"{name}: str" for name in method.path[-1:]]
        others = [f"{name}: str" for name in method.path[:-1]]
        if method.event:
            others.append("stream: bool | Omit | None = omit")
        own = method.format
        if own:
            others.append(f"{own.name}: {self.annotation(own.shape)} | Omit | None = omit")
        if others:
            signature += ["*", *others]
        signature.append(f"**{arguments}: Unpack[{method.arguments}]")
        given = arguments
        first = [n for n, on in (("stream", method.event), ("response_format", own)) if on]
        if first:
            given = f"{{{', '.join(f'{n!r}: {n}' for n in first)}, **{arguments}}}"
        if method.betas:
            given = f"beta({given})"
        finish = known.FINISH.get(method.row.name)
        path = ""
        if method.path:
            pairs = ", ".join(f"{name!r}: {name}" for name in method.path)
            path = f", {{{pairs}}}"
        result = f"Operation[{method.result.name}]"
        if method.result.module:
            result = f'"{result}"'
        build = f"{constant(method)}.build({given}{path})"
        if finish:
            build = f"{finish}({build}, {arguments})"
        what = f"{method.described.method} {method.described.path.split('?')[0]}"
        return (
            f"def {method.function}({', '.join(signature)}) -> {result}:\n"
            f'    """Build `{what}`."""\n'
            f"    return {build}\n"
        )


def constant(method: Method) -> str:
    """Return the name of the `Spec` of `method`."""
    return method.function.rstrip("_").upper()


def reader_name(result: Result) -> str:
    """Return the name of the function that makes a `result`."""
    return f"_{names.snake(result.name)}"


_KEPT = {"default", "deprecated"}


def _scalar_rules(name: str, shape: Scalar, limits: Schema) -> list[str]:
    if shape.name == "str":
        return [
            f"rule.text({name!r}{_bounds(limits.get('minLength'), limits.get('maxLength'), 0)})"
        ]
    numbers = _bounds(limits.get("minimum"), limits.get("maximum"), None)
    if shape.name == "int":
        return [f"rule.integer({name!r}{numbers})"]
    if shape.name == "float":
        return [f"rule.within({name!r}{numbers})"]
    return [f"kinds({name!r}, 'boolean')"] if shape.name == "bool" else []


def _bounds(low: Any, high: Any, lowest: Any) -> str:
    if low is None and high is None:
        return ""
    text = f", {lowest if low is None else low}"
    return text if high is None else f"{text}, {high}"


def _range(low: Any, high: Any, unit: str) -> str:
    if low is not None and high is not None:
        return f"{low} to {high}{unit}" if low != high else f"{low}{unit}"
    return f"at least {low}{unit}" if low is not None else f"at most {high}{unit}"
