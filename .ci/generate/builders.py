"""Writes the `Spec` of each operation, its builder, and what reads its result."""

from __future__ import annotations

from . import known, names
from .limits import Limits
from .modelling import Result
from .operating import Method, Operations
from .shapes import FILE, scalars


class Builders:
    """The functions of the modules of `operations`."""

    def __init__(self, operations: Operations) -> None:
        self.operations = operations
        self.limits = Limits(operations.description, operations.shapes)

    def reader(self, result: Result, readers: dict[str, str]) -> None:
        """Write the function that makes a `result`, into `readers` by its name."""
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

    def event_reader(self, method: Method, readers: dict[str, str]) -> None:
        """Write the function that gives what makes the events of `method`."""
        event = method.event
        if event is None:
            return
        name = f"{reader_name(event)}_reader"
        readers[name] = (
            f"def {name}(strict: bool) -> Callable[[Any, Any], Any]:\n"
            f"    from ...{event.module} import {event.name}\n\n"
            f"    return event_reader({event.name}, strict)\n"
        )

    def spec(self, method: Method) -> str:
        """Return the `Spec` of `method`."""
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
        rules = [text for one in method.fields for text in self.limits.rules(one)]
        if rules:
            parts.append(f"rules=({', '.join(rules)},)")
        query = set(method.query)
        if query and method.described.method != "GET":
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

    def builder(self, method: Method) -> str:
        """Return the function that builds the operation."""
        arguments = "arguments" if method.fields or method.betas else "options"
        signature = [f"{name}: str" for name in method.path[-1:]]
        others = [f"{name}: str" for name in method.path[:-1]]
        if method.event:
            others.append("stream: bool | Omit | None = omit")
        own = method.format
        if own:
            others.append(
                f"{own.name}: {self.operations.annotation(own.shape)} | Omit | None = omit"
            )
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
