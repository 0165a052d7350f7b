"""Writes the modules of operations: `oaio_protocol/operations/generated/SERVICE.py`."""

from __future__ import annotations

import keyword

from . import names
from .builders import Builders
from .modelling import ENUMERATIONS, REFERENCE, SHARED
from .operating import Method, Operations
from .shapes import Alias, Field, Key, Record, keys, shapes_of
from .shapes import known as known_in


class OperationModules:
    """The text of the modules of `operations`."""

    def __init__(self, operations: Operations) -> None:
        self.operations, self.builders = operations, Builders(operations)

    def module(self, service: str) -> str:
        """Return the text of the module of `service`."""
        own = [
            key
            for key in self.operations.shapes.defined
            if self.operations.homes.get(key) == service
        ]
        methods = self.operations.of(service)
        body: list[str] = []
        done: set[Key] = set()
        for key in self.operations.shapes.ordered(own):
            definition = self.operations.shapes.defined[key]
            if isinstance(definition, Alias):
                text = self.operations.annotation(definition.shape)
                body.append(f"{self.operations.names[key]}: TypeAlias = {text}\n")
            else:
                doc = self._purpose(definition)
                body.append(
                    self._typed_dict(self.operations.names[key], doc, definition.fields, done)
                )
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
            if method.event:
                body += self._streaming(method)
            if method.arguments != "CallOptions":
                bases = [f"{method.base}Params"] if method.fields else []
                bases += ["BetaOptions"] if method.betas else []
                doc = "The same, and what every operation takes."
                head = f"class {method.arguments}({', '.join(bases)}, CallOptions, total=False):"
                body.append(f'{head}\n    """{doc}"""\n')
        readers: dict[str, str] = {}
        for method in methods:
            self.builders.reader(method.result, readers)
            if method.event:
                self.builders.event_reader(method, readers)
        body += [text for text in readers.values() if text]
        for method in methods:
            body.append(self.builders.spec(method))
            body.append(self.builders.builder(method))
        return self._head(service, own, methods) + "\n\n".join(body)

    def _head(self, service: str, own: list[Key], methods: list[Method]) -> str:
        shapes = [s for key in own for s in shapes_of(self.operations.shapes.defined[key])]
        shapes += [one.shape for m in methods for one in m.fields]
        needs: dict[str, set[str]] = {}
        for shape in shapes:
            for where in known_in(shape):
                module, name = where.split(":")
                needs.setdefault(f"..{module}", set()).add(name)
            for key in keys(shape):
                home = self.operations.homes[key]
                if home != service:
                    module = f"...models.generated.{home}" if home == ENUMERATIONS else f"._{home}"
                    needs.setdefault(module, set()).add(self.operations.names[key])
        groups = sorted({m.described.group for m in methods if m.described.group})
        pages = "\n".join(f"{REFERENCE}/{group}" for group in groups) or REFERENCE
        what = "Arguments that several services take" if service == SHARED else None
        title = what or self.operations.title or f"Operations of {names.words(service)}"
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
            "from ...streams.accumulate import whole",
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
            said = self.builders.limits.said(one)
            if said:
                lines.append(f'    """{said}"""')
        return "\n".join(lines) + "\n"

    def _streaming(self, method: Method) -> list[str]:
        """Return the arguments with `stream`, for those who put them together before a call."""
        forms = (
            ("Streaming", "a stream", "Required[Literal[True]]"),
            ("NonStreaming", "a whole answer", "Literal[False] | None"),
        )
        return [
            f"class {method.parameters}{suffix}({method.parameters}, total=False):\n"
            f'    """The arguments for {what}."""\n\n    stream: {kind}\n'
            for suffix, what, kind in forms
        ]

    def _wrapped(self, one: Field, done: set[Key], *, always: bool) -> str:
        text = self.operations.annotation(one.shape)
        elsewhere = (SHARED, ENUMERATIONS)
        later = any(
            k not in done and self.operations.homes[k] not in elsewhere for k in keys(one.shape)
        )
        if later:
            text = f'"{text}"'
        return f"Required[{text}]" if one.required and always else text

    def _purpose(self, record: Record) -> str:
        for method in self.operations.methods:
            for one in method.fields:
                if record.key in keys(one.shape):
                    return f"`{one.name}` of `{method.row.name}`."
        for parent, definition in self.operations.shapes.defined.items():
            if isinstance(definition, Record) and parent in self.operations.names:
                for one in definition.fields:
                    if record.key in keys(one.shape):
                        return f"`{one.name}` of {names.a(f'`{self.operations.names[parent]}`')}."
            elif isinstance(definition, Alias) and record.key in keys(definition.shape):
                return f"A variant of `{self.operations.names.get(parent, 'an argument')}`."
        return "A part of an argument."
