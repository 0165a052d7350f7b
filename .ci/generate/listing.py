"""Writes the page of the documentation that lists all operations."""

from __future__ import annotations

from . import names
from .operating import Operations

HEAD = """# All operations

Every operation of the API, as a method of the client; but for the six that are used most, of chat,
responses, embeddings and models, which are in [](clients.md). Each takes its arguments by the names
of the API, and what every call takes: `extra_headers`, `extra_query`, `extra_body`, `timeout`,
`max_retries` and `cast`. The async client has the same methods; await them, or iterate over pages.
This page is written by `python3 .ci/dev generate`."""


def page(operations: Operations) -> str:
    """Return the text of the page."""
    lines = [HEAD]
    last = None
    for method in sorted(operations.methods, key=lambda m: (m.row.resource, m.row.method)):
        row = method.row
        if row.service != last:
            last = row.service
            lines += ["", f"## {names.words(last).capitalize()}", ""]
            lines.append(
                f"Builders: `oaio_protocol.operations.generated.{last}`; response objects:"
            )
            lines.append(f"`oaio_protocol.models.generated.{last}`.")
            lines += ["", "| `client.` | request | result |", "|---|---|---|"]
        path = ", ".join(method.path[-1:] + [f"{name}=…" for name in method.path[:-1]])
        call = f"{row.name}({path}{', ' if path else ''}…)"
        request = f"{method.described.method} {method.described.path.split('?')[0]}"
        result = f"`{method.result.name}`"
        if method.event:
            result += f", or a stream of `{method.event.name}`"
        lines.append(f"| `{call}` | `{request}` | {result} |")
    return "\n".join(lines) + "\n"
