"""What a docstring says of a function or class, and of its arguments or fields, one by one.

The three ways in which people write that down: Google's (`Args:`), Sphinx's (`:param x:`), and
NumPy's (`Parameters`, underlined).
"""

from __future__ import annotations

import inspect
import re

_TITLES = (
    r"(?P<of_arguments>(?:Keyword )?(?:Args?|Arguments?|Parameters?|Attributes?|Fields?))"
    r"|Returns?|Yields?|Raises?|Examples?|Notes?|See Also|Warnings?"
)
_GOOGLE_TITLE = re.compile(rf"(?:{_TITLES}):\s*", re.IGNORECASE)
_NUMPY_TITLE = re.compile(rf"(?:{_TITLES})\s*", re.IGNORECASE)
_LINE = re.compile(r"\s*-{3,}\s*")
_GOOGLE = re.compile(r"\*{0,2}(?P<name>\w+)\s*(?:\([^)]*\))?\s*:\s*(?P<text>.*)")
_NUMPY = re.compile(r"\*{0,2}(?P<name>\w+)\s*(?::.*)?(?P<text>)")
_SPHINX = re.compile(r":(?P<kind>\w+)\s*(?P<words>[^:]*):\s*(?P<text>.*)")
_SPHINX_ARGUMENT = frozenset(
    {"param", "parameter", "arg", "argument", "ivar", "cvar", "var", "key"}
)
Said = dict[str, str]


def read_docstring(text: str | None) -> tuple[str, Said]:
    """Return what `text` says at large, and what it says of each argument, by name."""
    lines = inspect.cleandoc(text or "").splitlines()
    summary: list[str] = []
    said: Said = {}
    into, style = summary, _GOOGLE
    sections: list[tuple[re.Pattern[str], list[str]]] = []
    for number, line in enumerate(lines):
        underlined = number + 1 < len(lines) and _LINE.fullmatch(lines[number + 1])
        title = (_NUMPY_TITLE if underlined else _GOOGLE_TITLE).fullmatch(line)
        if title:
            into, style = [], _NUMPY if underlined else _GOOGLE
            if title["of_arguments"]:
                sections.append((style, into))
        elif not (style is _NUMPY and _LINE.fullmatch(line)):
            into.append(line)
    for style, body in sections:
        said.update(_entries(body, style))
    fields = next((n for n, line in enumerate(summary) if _SPHINX.match(line)), len(summary))
    said.update(_sphinx_fields(summary[fields:]))
    return "\n".join(summary[:fields]).strip(), said


def _entries(body: list[str], style: re.Pattern[str]) -> Said:
    """Return what a section says of each argument: those begin where it is indented the least."""
    filled = [line for line in body if line.strip()]
    depth = min((_depth(line) for line in filled), default=0)
    found: dict[str, list[str]] = {}
    into: list[str] = []
    for line in filled:
        entry = style.fullmatch(line.strip()) if _depth(line) == depth else None
        if entry:
            into = found.setdefault(entry["name"], [entry["text"]])
        else:
            into.append(line.strip())
    return _joined(found)


def _sphinx_fields(body: list[str]) -> Said:
    found: dict[str, list[str]] = {}
    into: list[str] = []
    for line in body:
        field = _SPHINX.match(line)
        if field is None:
            into.append(line.strip())
            continue
        words = field["words"].split()  # the name is the last: `:param int count:`
        into = [field["text"]]
        if words and field["kind"] in _SPHINX_ARGUMENT:
            found[words[-1]] = into
    return _joined(found)


def _joined(found: dict[str, list[str]]) -> Said:
    joined = {name: " ".join(filter(None, parts)) for name, parts in found.items()}
    return {name: text for name, text in joined.items() if text}


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())
