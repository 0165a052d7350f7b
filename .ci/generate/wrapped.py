"""Writes what type checkers take `with_raw_response` for: `oaio/resources/wrapped/SERVICE.py`."""

from __future__ import annotations

from . import known
from .resources import WRAPPED, Path, Resources, class_name, shown, title

_FORMS = (
    ("", "with_raw_response", "raw"),
    ("", "with_streaming_response", "streaming"),
    ("Async", "with_raw_response", "async_raw"),
    ("Async", "with_streaming_response", "async_streaming"),
)
"""How classes begin, what they are, and the function that says what becomes of their methods."""

_VERBS = ("delete", "get", "patch", "post", "put")


class Wrapped:
    """The classes of the methods of each resource, with raw and with streamed answers."""

    def __init__(self, resources: Resources) -> None:
        self.resources = resources
        self.paths = [path for path in sorted(resources.methods) if resources.makes_calls(path)]

    def services(self) -> list[str]:
        """Return the modules to write, beside that of the clients."""
        return sorted({self.resources.home(path) for path in self.paths})

    def module(self, name: str) -> str:
        """Return the text of the module `name`."""
        paths = [path for path in self.paths if self.resources.home(path) == name]
        used: dict[str, set[str]] = {}
        late: dict[str, set[str]] = {}
        body = [self._class(path, form, used, late) for form in _FORMS for path in paths]
        return _whole(title(paths), used, late, body)

    def clients(self) -> str:
        """Return the text of the module of both clients."""
        tops = [path for path in self.paths if len(path) == 1]
        late: dict[str, set[str]] = {}
        body = []
        for prefix, attribute, function in _FORMS:
            suffix = WRAPPED[attribute]
            lines = [f"class {prefix}OpenAI{suffix}:"]
            lines += [f'    """`client.{attribute}`."""', ""]
            lines += self._children(tops, prefix, suffix, "", late)
            lines += [f"    {verb} = {function}({prefix}Verb.__call__)" for verb in _VERBS]
            body.append("\n".join(lines) + "\n")
        return _whole("A client", {"..._client.requests": {"AsyncVerb", "Verb"}}, late, body)

    def _class(
        self,
        path: Path,
        form: tuple[str, str, str],
        used: dict[str, set[str]],
        late: dict[str, set[str]],
    ) -> str:
        prefix, attribute, function = form
        suffix = WRAPPED[attribute]
        home, name = self.resources.home(path), shown(path)
        lines = [f"class {prefix}{class_name(path)}{suffix}:"]
        lines += [f'    """`client.{name}.{attribute}`."""', ""]
        below = [child for child in self.resources.children(path) if child in self.paths]
        below += [(also,) for also in known.ALSO.get(name, {})]
        lines += self._children(below, prefix, suffix, home, late)
        # The hand-written class has the others only once it is asked for them (`_later`).
        of: dict[str, str] = {}
        own = [method.row.method for method in self.resources.methods[path]]
        for method in (*own, *known.ONE_CALL.get(name, ())):
            of[method] = f"plain.{prefix}{class_name(path)}"
            used.setdefault("..generated", set()).add(f"{home} as plain")
        module, kind, methods = known.WRITTEN.get(name, ("", "", ()))
        for method in methods:
            of[method] = f"{prefix}{kind}"
            used.setdefault(f"..{module}", set()).add(of[method])
        lines += [f"    {method} = {function}({of[method]}.{method})" for method in sorted(of)]
        return "\n".join(lines) + "\n"

    def _children(
        self, paths: list[Path], prefix: str, suffix: str, home: str, late: dict[str, set[str]]
    ) -> list[str]:
        """Return the lines of the resources at `paths`, as attributes."""
        lines = []
        for path in paths:
            name = f"{prefix}{class_name(path)}{suffix}"
            if self.resources.home(path) != home:
                late.setdefault(f".{self.resources.home(path)}", set()).add(name)
            lines.append(f"    {path[-1]}: {name}")
        return lines


def _whole(
    about: str, used: dict[str, set[str]], late: dict[str, set[str]], body: list[str]
) -> str:
    lines = [f'"""{about}, raw and streamed; see `_wrapping`."""', ""]
    lines += ["from __future__ import annotations", "", "from typing import TYPE_CHECKING", ""]
    functions = {function for *_, function in _FORMS}
    lines += _imports({".._wrapping": functions, **used}, "")
    if late:
        lines += ["", "if TYPE_CHECKING:", *_imports(late, "    ")]
    return "\n".join([*lines, "", "", ""]) + "\n\n".join(body)


def _imports(found: dict[str, set[str]], indent: str) -> list[str]:
    return [f"{indent}from {module} import {', '.join(sorted(found[module]))}" for module in found]
