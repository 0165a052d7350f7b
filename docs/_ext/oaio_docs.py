"""What the pages take from the code when they are built: diagrams, tables, lists of arguments."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Any, ForwardRef

from docutils import nodes
from docutils.parsers.rst import Directive
from drawing import Places, svg
from exploration import Edge, breaker_edges, call_edges, pool_edges
from sphinx.application import Sphinx

from oaio_protocol import errors
from oaio_protocol.retry import Failure, Retry, RetryPolicy

_BYTES: Places = {
    "start": (0, 0),
    "Connect": (1, 0),
    "Send": (2, 0),
    "Receive": (3, 0),
    "Emit": (4, 0),
    "Sleep": (1, 1.4),
    "ReadBody": (2, 1.4),
    "Close": (3, 1.4),
    "Done": (4, 1.4),
}
_MESSAGE: Places = {
    "start": (0, 0),
    "SendRequest": (1, 0),
    "Receive": (2, 0),
    "Emit": (3, 0),
    "Sleep": (1, 1),
    "Close": (2, 1),
    "Done": (3, 1),
}
_POOL: Places = {
    "asked for": (0, 0),
    "in use": (1.4, 0),
    "idle": (2.8, 0),
    "waiting": (0, 1),
    "closed": (2.8, 1),
    "given up": (0, 2),
}


_BREAKER: Places = {"closed": (0, 0), "open": (2.8, 0), "half-open": (1.4, 1.4)}


class Diagram(Directive):
    """`{diagram} call | message | pool | breaker`: what follows what, as the code does it."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the drawing, and the same as a list for those who cannot see it."""
        name = self.arguments[0]
        edges, places = {
            "call": (lambda: call_edges("bytes"), _BYTES),
            "message": (lambda: call_edges("message"), _MESSAGE),
            "pool": (pool_edges, _POOL),
            "breaker": (breaker_edges, _BREAKER),
        }[name]
        found = edges()
        drawing = svg(found, places, labels=name in ("pool", "breaker"), title=_in_words(found))
        return [nodes.raw("", drawing, format="html")]


def _in_words(edges: Iterable[Edge]) -> str:
    return "; ".join(f"{a} to {b}" + (f" ({why})" if why else "") for a, why, b in sorted(edges))


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> nodes.table:
    columns = zip(head, *rows, strict=True)
    widths = [min(60, max(len(cell) for cell in column)) for column in columns]
    group = nodes.tgroup("", *(nodes.colspec(colwidth=w) for w in widths), cols=len(head))
    group += nodes.thead("", _row(head))
    body = nodes.tbody()
    body.extend(_row(row) for row in rows)
    group += body
    return nodes.table("", group)


def _row(cells: tuple[str, ...]) -> nodes.row:
    row = nodes.row()
    for cell in cells:
        paragraph = nodes.paragraph()
        for number, part in enumerate(cell.split("`")):
            paragraph += nodes.literal(text=part) if number % 2 else nodes.Text(part)
        row += nodes.entry("", paragraph)
    return row


class ErrorTable(Directive):
    """`{error-table}`: every error, whether it is retried, and the level it is logged at."""

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        rows = []
        for name in errors.__all__:
            cls = getattr(errors, name)
            if cls.__name__ != name:  # another name for a class that has its own row
                continue
            meaning = (inspect.getdoc(cls) or "").splitlines()[0]
            retried = "by its status" if self._by_status(cls) else self._retried(cls("?"))
            rows.append((f"`{name}`", meaning, retried, f"`{errors.log_level(cls('?'))}`"))
        return [_table(("error", "meaning", "retried", "logged as"), rows)]

    def _retried(self, error: errors.OpenAIError) -> str:
        if isinstance(RetryPolicy().decide(Failure(error), 0.0), Retry):
            return "yes"
        return "later, not by the call" if error.retryable else "no"

    def _by_status(self, cls: type[errors.OpenAIError]) -> bool:
        return cls is errors.APIStatusError


class Arguments(Directive):
    """`{arguments} module:TypedDict`: the arguments that a TypedDict describes."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the table, the required ones first."""
        module, _, name = self.arguments[0].partition(":")
        described: Any = getattr(import_module(module), name)
        required: frozenset[str] = described.__required_keys__
        names = sorted(described.__annotations__, key=lambda name: (name not in required, name))
        rows = [
            (f"`{n}`", f"`{_type(described.__annotations__[n])}`", "yes" if n in required else "")
            for n in names
        ]
        return [_table(("argument", "type", "required"), rows)]


class CommandHelp(Directive):
    """`{command-help} chat`: what `oaio chat --help` prints."""

    required_arguments = 0
    optional_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the text."""
        command = [sys.executable, "-m", "oaio", *self.arguments, "--help"]
        done = subprocess.run(  # noqa: S603 - our own program
            command,
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "COLUMNS": "88", "NO_COLOR": "1"},
        )
        return [nodes.literal_block(text=done.stdout.strip(), language="text")]


def _type(annotation: Any) -> str:
    """Write an annotation as in the code: without modules, and without what only says required."""
    if isinstance(annotation, ForwardRef):
        text = annotation.__forward_arg__
    else:
        text = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    text = re.sub(r"\b(?:\w+\.)+(?=[A-Z])", "", text)
    wrapped = re.fullmatch(r"(?:Not)?Required\[(.*)\]", text)
    return wrapped[1] if wrapped else text


def _literal(found: re.Match[str]) -> str:
    return f"``{found[1]}``" + (f"\\ {found[2]}" if found[2] else "")


def to_rst(
    _app: Sphinx, _what: str, _name: str, _obj: Any, _options: Any, lines: list[str]
) -> None:
    """Turn the Markdown of a docstring, fences and backticks, into what autodoc reads."""
    result: list[str] = []
    fenced = False
    for line in lines:
        fence = re.fullmatch(r"(\s*)```(\w*)", line)
        if fence:
            fenced = not fenced
            if fenced:
                result += [f"{fence[1]}.. code-block:: {fence[2] or 'text'}", ""]
            else:
                result.append("")
        elif fenced:
            result.append(f"   {line}")
        else:
            # The escaped space ends a literal where a letter follows: `Ticket`s.
            result.append(re.sub(r"(?<!`)`([^`]+)`(?!`)(\w?)", _literal, line))
    lines[:] = result


def setup(app: Sphinx) -> dict[str, bool]:
    """Make all this known to Sphinx."""
    app.add_directive("diagram", Diagram)
    app.add_directive("error-table", ErrorTable)
    app.add_directive("arguments", Arguments)
    app.add_directive("command-help", CommandHelp)
    app.connect("autodoc-process-docstring", to_rst)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
