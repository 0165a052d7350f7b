"""Writes the page of the documentation that lists all operations."""

from __future__ import annotations

from .operating import Method, Operations
from .surface import SERVICES, Row

HEAD = """# All operations

Every operation of the API, as a method of the client; but for the six that are used most, of chat,
responses, embeddings and models, which are in [](clients.md). Each takes its arguments by the names
of the API, and what every call takes: `extra_headers`, `extra_query`, `extra_body`, `timeout`,
`max_retries` and `cast`. The async client has the same methods; await them, or iterate over pages.
This page is written by `python3 .ci/dev generate`."""


def page(operations: Operations) -> str:
    """Return the text of the page."""
    lines = [HEAD]
    last: tuple[str, ...] = ()
    for method in sorted(operations.methods, key=_place):
        row = method.row
        if _section(row) != last:
            last = _section(row)
            lines += ["", f"## client.{'.'.join(last)}", ""]
            lines.append(
                f"Builders: `oaio_protocol.operations.generated.{row.service}`; response objects:"
            )
            lines.append(f"`oaio_protocol.models.generated.{row.service}`.")
            lines += ["", "| `client.` | request | result |", "|---|---|---|"]
        path = ", ".join(method.path[-1:] + [f"{name}=…" for name in method.path[:-1]])
        call = f"{row.name}({path}{', ' if path else ''}…)"
        request = f"{method.described.method} {method.described.path.split('?')[0]}"
        result = f"`{method.result.name}`"
        if method.event:
            result += f", or a stream of `{method.event.name}`"
        lines.append(f"| `{call}` | `{request}` | {result} |")
    return "\n".join(lines) + "\n"


def _section(row: Row) -> tuple[str, ...]:
    """Return the resource whose section a method is in: one that has a module, or a top one."""
    for length in range(len(row.resource), 1, -1):
        if ".".join(row.resource[:length]) in SERVICES:
            return row.resource[:length]
    return row.resource[:2] if row.resource[0] == "admin" else row.resource[:1]


def _place(method: Method) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    return _section(method.row), method.row.resource, method.row.method
