"""Writes the page of the documentation that lists all operations."""

from __future__ import annotations

from .operating import Operations

HEAD = """# All operations

Every operation of the API, as a method of the client. Each takes its arguments by the names of the
API, and what every call takes: `extra_headers`, `extra_query`, `extra_body`, `timeout`,
`max_retries` and `cast`. The async client has the same methods; await them, or iterate over pages.
This page is written by `python3 .ci/dev generate`.
"""


def page(operations: Operations) -> str:
    """Return the text of the page."""
    lines = [HEAD]
    last = None
    for method in sorted(operations.methods, key=lambda m: (m.row.resource, m.row.method)):
        top = method.row.resource[0]
        if top != last:
            lines += [f"## client.{top}", "", "| method | request | result |", "|---|---|---|"]
            last = top
        path = ", ".join(method.path[-1:] + [f"{n}=…" for n in method.path[:-1]])
        call = f"{method.row.name}({path}{', ' if path else ''}…)"
        request = f"{method.described.method} {method.described.path.split('?')[0]}"
        result = f"`{method.result.name}`"
        if method.event:
            result += f", or a stream of `{method.event.name}`"
        lines.append(f"| `{call}` | `{request}` | {result} |")
    return "\n".join(_spaced(lines)) + "\n"


def _spaced(lines: list[str]) -> list[str]:
    spaced: list[str] = []
    for line in lines:
        if line.startswith("## ") and spaced:
            spaced.append("")
        spaced.append(line)
    return spaced
