"""Writes the resources: `oaio/resources/generated/SERVICE.py`, and `oaio/resources/clients.py`."""

from __future__ import annotations

from . import known, names
from .modelling import REFERENCE, Result
from .operating import Method, Operations
from .surface import service

Path = tuple[str, ...]
BETA = "beta"
WRAPPED = {
    "with_raw_response": "WithRawResponse",
    "with_streaming_response": "WithStreamingResponse",
}
"""What every resource has, and how the names of the classes of these end; see `wrapped`."""


class Resources:
    """The tree of resources, with the methods of each."""

    def __init__(self, operations: Operations) -> None:
        self.operations = operations
        self.methods: dict[Path, list[Method]] = {}
        for name in (*known.HELPERS, *known.WRITTEN):
            self.methods.setdefault(tuple(name.split(".")), [])
        for method in operations.methods:
            path = method.row.resource
            for length in range(1, len(path) + 1):
                self.methods.setdefault(path[:length], [])
            self.methods[path].append(method)

    def services(self) -> list[str]:
        """Return the modules to write."""
        return sorted({self.home(path) for path in self.methods if self._is_written(path)})

    @staticmethod
    def home(path: Path) -> str:
        """Return the module of the resource at `path`."""
        return BETA if path == (BETA,) else service(path)

    def children(self, path: Path) -> list[Path]:
        """Return the resources below `path`."""
        return sorted(p for p in self.methods if len(p) == len(path) + 1 and p[:-1] == path)

    def _is_written(self, path: Path) -> bool:
        """Tell whether a resource has a generated class."""
        return bool(self.methods[path]) or path[0] not in known.HAND_WRITTEN

    def makes_calls(self, path: Path) -> bool:
        """Tell whether a resource, or one below it, has methods that are one call."""
        name = shown(path)
        own = self.methods[path] or name in known.WRITTEN or name in known.ONE_CALL
        return bool(own) or any(self.makes_calls(child) for child in self.children(path))

    # --- writing ------------------------------------------------------------------------------

    def module(self, name: str) -> str:
        """Return the text of the module `name`."""
        paths = [p for p in sorted(self.methods) if self.home(p) == name and self._is_written(p)]
        body = [self._class(path, "") for path in paths]
        body += [self._class(path, "Async") for path in paths]
        return "\n".join(self._head(name, paths)) + "\n\n".join(body)

    def _late(self, name: str, paths: list[Path]) -> dict[str, set[str]]:
        """Return what only type checkers import, by module."""
        methods = [m for path in paths for m in self.methods[path]]
        late: dict[str, set[str]] = {}
        for method in methods:
            for result in (method.result, method.event):
                if result and result.module:
                    late.setdefault(f"oaio_protocol.{result.module}", set()).add(result.name)
            for module, found in method.result.imports.items():
                late.setdefault(f"oaio_protocol.{module}", set()).update(found)
        if any(m.row.page for m in methods):
            late.setdefault("..._helpers.pages", set()).add("AsyncPages")
        if any(m.event for m in methods):
            late.setdefault("..._streams", set()).update({"AsyncStream", "Stream"})
        for path in paths:
            for child in self.children(path):
                if self.home(child) != name:
                    both = {class_name(child), f"Async{class_name(child)}"}
                    late.setdefault(f".{self.home(child)}", set()).update(both)
        for path in paths:
            if self.makes_calls(path):
                late.setdefault("..wrapped", set()).add(f"{name} as wrapped")
        for path in paths:
            for module, kind in known.ALSO.get(".".join(path), {}).items():
                late.setdefault(f"..{module}", set()).update({kind, f"Async{kind}"})
        return late

    def _head(self, name: str, paths: list[Path]) -> list[str]:
        """Return the lines of the module `name` above its classes."""
        late = self._late(name, paths)
        has_methods = any(self.methods[path] for path in paths)
        lines = [f'"""{title(paths)}."""', "", "from __future__ import annotations", ""]
        lines += [
            "from functools import cached_property",
            "from typing import TYPE_CHECKING, Literal, Unpack, overload",
            "",
            "from oaio_protocol.operations._base import CallOptions, Omit, omit",
        ]
        if has_methods:
            lines.append(f"from oaio_protocol.operations.generated import {name} as build")
        lines.append("")
        for path in paths:
            for prefix in ("", "Async"):
                helpers = self._helpers(path, prefix)
                if helpers:
                    lines.append(f"from .._helpers.{helpers[0]} import {helpers[1]}")
        lines.append("from .._resource import AsyncResource, Resource")
        if has_methods:
            lines.append("from .._signature import describes")
        if late:
            lines += ["", "if TYPE_CHECKING:"]
            for module, found in sorted(late.items()):
                lines.append(f"    from {module} import {', '.join(sorted(found))}")
        return [*lines, "", "", ""]

    def clients(self) -> str:
        """Return the text of `oaio/resources/clients.py`: the resources of both clients."""
        tops = [p for p in sorted(self.methods) if len(p) == 1 and p[0] not in known.HAND_WRITTEN]
        lines = [
            '"""The generated resources of both clients, each loaded when first used."""',
            "",
            "from __future__ import annotations",
            "",
            "from functools import cached_property",
            "from typing import TYPE_CHECKING, Any",
            "",
            "if TYPE_CHECKING:",
        ]
        for path in tops:
            found = f"Async{class_name(path)}, {class_name(path)}"
            lines.append(f"    from .generated.{self.home(path)} import {found}")
        for prefix, kind in (("", "blocking"), ("Async", "async")):
            lines += ["", "", f"class {prefix}Resources:"]
            lines += [f'    """What the {kind} client offers beside what is hand-written."""', ""]
            lines += ["    if TYPE_CHECKING:", "", "        def _twin(self) -> Any: ..."]
            for path in tops:
                name = f"{prefix}{class_name(path)}"
                lines += [
                    "",
                    "    @cached_property",
                    f"    def {path[0]}(self) -> {name}:",
                    f'        """{_title(path)}."""',
                    f"        from .generated.{self.home(path)} import {name}",
                    "",
                    f"        return {name}(self._twin())",
                ]
        names_ = ", ".join(f"{p[0]!r}" for p in tops)
        lines += ["", "", f"NAMES = frozenset({{{names_}}})"]
        lines += ['"""The names of these resources."""', ""]
        return "\n".join(lines)

    def _class(self, path: Path, prefix: str) -> str:
        methods = sorted(self.methods[path], key=lambda m: m.row.method)
        groups = sorted({m.described.group for m in methods if m.described.group})
        where = f": {REFERENCE}/{groups[0]}" if groups else "."
        helpers = self._helpers(path, prefix)
        bases = f"{helpers[1]}, {prefix}Resource" if helpers else f"{prefix}Resource"
        lines = [f"class {prefix}{class_name(path)}({bases}):"]
        lines.append(f'    """{_title(path)}{where}"""')
        if self.makes_calls(path):
            lines.append("")
            for attribute, suffix in WRAPPED.items():
                lines.append(f"    {attribute}: wrapped.{prefix}{class_name(path)}{suffix}")
        for child in self.children(path):
            name = f"{prefix}{class_name(child)}"
            lines += ["", "    @cached_property", f"    def {child[-1]}(self) -> {name}:"]
            lines.append(f'        """{_title(child)}."""')
            if self.home(child) != self.home(path):
                lines += [f"        from .{self.home(child)} import {name}", ""]
            lines.append(f"        return {name}(self._client)")
        for name, kind in known.ALSO.get(".".join(path), {}).items():
            lines += ["", "    @cached_property", f"    def {name}(self) -> {prefix}{kind}:"]
            lines += [f'        """The same as `client.{name}`."""']
            lines += [f"        from ..{name} import {prefix}{kind}", ""]
            lines.append(f"        return {prefix}{kind}(self._client)")
        for method in methods:
            lines += ["", *self._method(method, prefix)]
        return "\n".join(lines) + "\n"

    def _any_format(self, method: Method) -> str:
        """Return the annotation of the argument `method.format`; empty if there is none."""
        if method.format is None:
            return ""
        text = self.operations.annotation(method.format.shape)
        return text if text.startswith("Literal") else f"build.{text}"

    @staticmethod
    def _helpers(path: Path, prefix: str) -> tuple[str, str] | None:
        """Return the module of the hand-written methods of a resource, and their class."""
        found = known.HELPERS.get(".".join(path))
        return (found[0], f"{prefix}{found[1]}") if found else None

    def _method(self, method: Method, prefix: str) -> list[str]:
        row = method.row
        kind = "arguments" if method.fields or method.betas else "options"
        typed = (
            method.arguments if method.arguments == "CallOptions" else f"build.{method.arguments}"
        )
        first = ["self", *(f"{name}: str" for name in method.path[-1:])]
        named = [f"{name}: str" for name in method.path[:-1]]
        rest = f"**{kind}: Unpack[{typed}]"
        result = _annotation(method.result, prefix, paged=row.page is not None)
        colour = "async def" if prefix and not row.page else "def"
        wait = "await " if prefix else ""
        given = [f"build.{method.function}", *method.path[-1:]]
        given += [f"{name}={name}" for name in method.path[:-1]]
        lines: list[str] = []
        formats = self.operations.formats(method)
        every = self._any_format(method)
        variants = _overloads(method, result, prefix, formats, every)
        for flags, gives in variants:
            signature = ", ".join([*first, "*", *named, *flags, rest])
            lines += ["    @overload", f"    {colour} {row.method}({signature}) -> {gives}: ..."]
        if variants:
            result = variants[-1][1]
        if method.event:
            named.append("stream: bool | Omit | None = omit")
            given.append("stream=stream")
        if formats:
            named.append(f"response_format: {every} | Omit | None = omit")
            given.append("response_format=response_format")
        signature = ", ".join([*first, *(["*", *named] if named else []), rest])
        call = f"client.build({', '.join([*given, f'**{kind}'])})"
        lines += [
            f"    @describes({typed}, build.{method.function})",
            f"    {colour} {row.method}({signature}) -> {result}:",
            f'        """{_sentence(method)}"""',
            "        client = self._client",
        ]
        if method.event:
            lines += [
                f"        operation = {call}",
                "        if stream:",
                f"            return {wait}client.stream(operation)",
                f"        return {wait}client.call(operation)",
            ]
        elif row.page:
            lines.append(f"        return client.page({call})")
        else:
            lines.append(f"        return {wait}client.call({call})")
        return lines


def _overloads(
    method: Method, result: str, prefix: str, formats: list[str], every: str
) -> list[tuple[list[str], str]]:
    """Return the arguments that decide about the result, and the result; the last is for all."""
    found: list[tuple[list[str], str]] = [([], result)]
    if formats:
        text = [one for one in formats if one in known.TEXT_FORMATS]
        other = [one for one in formats if one not in known.TEXT_FORMATS]
        found = [
            ([f"response_format: {_literal(text)}"], "str"),
            ([f"response_format: {_literal(other)} | Omit | None = ..."], result),
            ([f"response_format: {every} | Omit | None = ..."], f"{result} | str"),
        ]
    if method.event:
        stream = f"{prefix}Stream[{method.event.name}]"
        some = found[-1][0]
        found = [
            (["stream: Literal[True]", *some], stream),
            *((["stream: Literal[False] | Omit | None = ...", *a], b) for a, b in found),
            (["stream: bool", *some], f"{found[-1][1]} | {stream}"),
        ]
    return found if len(found) > 1 else []


def _literal(values: list[str]) -> str:
    return f"Literal[{', '.join(map(repr, values))}]"


def class_name(path: Path) -> str:
    """Return the name of the class of the resource at `path`."""
    if len(path) > 1 and path[0] == "admin":
        path = path[1:] if len(path) == 2 else path[2:]
    elif len(path) > 1 and path[:2] not in ((BETA, "realtime"), (BETA, "responses")):
        path = path[1:] if path[0] == BETA else path
    return "".join(names.camel(part) for part in path)


def _annotation(result: Result, prefix: str, *, paged: bool) -> str:
    return f"AsyncPages[{result.name}, {result.item}]" if prefix and paged else result.name


def shown(path: Path) -> str:
    """Return `path` as users write it."""
    return ".".join(path)


def title(paths: list[Path]) -> str:
    """Return what a module with the resources at `paths` is about."""
    return " and ".join(f"`client.{shown(p)}`" for p in paths if p[:-1] not in paths)


def _title(path: Path) -> str:
    text = names.words(" ".join(path[-1:]))
    return text[0].upper() + text[1:]


_VERBS = {
    "create": "Create {a}",
    "retrieve": "Return {a}",
    "list": "Return {all}, page by page",
    "update": "Change {a}",
    "delete": "Delete {a}",
    "cancel": "Cancel {a}",
    "content": "Return the content of {a}",
    "search": "Search {a}",
    "pause": "Pause {a}",
    "resume": "Resume {a}",
    "complete": "Complete {a}",
    "archive": "Archive {a}",
    "activate": "Activate {all}",
    "deactivate": "Deactivate {all}",
}


_OTHERS = {
    "accept": "Accept a call",
    "beta.responses.compact": "Make a conversation shorter, for the next response",
    "responses.compact": "Make a conversation shorter, for the next response",
    "count": "Count the tokens that an input would have",
    "create_and_run": "Create a thread and run an assistant on it",
    "create_character": "Create a character of a video",
    "create_variation": "Make variations of an image",
    "download_content": "Return the content of a video",
    "extend": "Make a longer video of a video",
    "generate": "Make images from a text",
    "get_character": "Return a character",
    "hangup": "End a call",
    "images.edit": "Make a changed image of images",
    "list_events": "Return the events of a job, page by page",
    "list_files": "Return the files of a batch, page by page",
    "list_items": "Return the items of a thread, page by page",
    "list_rate_limits": "Return the rate limits of a project, page by page",
    "refer": "Transfer a call",
    "reject": "Refuse a call",
    "remix": "Make another video of a video",
    "retrieve_content": "Return the content of a file, as a text",
    "run": "Run a grader on one sample",
    "submit_tool_outputs": "Give a run the outputs of the tools that it called",
    "update_rate_limit": "Change a rate limit of a project",
    "validate": "Check a grader",
    "videos.edit": "Make a changed video of a video",
}
"""What methods do whose names say it less plainly: by the whole name, or by the method's."""


def _sentence(method: Method) -> str:
    """Return one sentence that says what a method does."""
    row = method.row
    text = _OTHERS.get(row.name) or _OTHERS.get(row.method)
    if text is None and row.resource[-1] == "usage":
        text = f"Return the usage of {names.words(row.method)}, by time, page by page"
        text = "Return the costs, by time, page by page" if row.method == "costs" else text
    if text is None:
        noun, whole = names.words(row.resource[-1]), _whole(method)
        one = names.singular(noun)
        one = names.a(one) if one != noun else f"the {noun}"
        text = _VERBS[row.method].format(a=f"{one}{whole}", all=f"the {noun}{whole}")
    return f"{text}{'; with `stream=True`, return a stream of events' if method.event else ''}."


def _whole(method: Method) -> str:
    """Return what a resource is a part of, if that has an id."""
    above = method.row.resource[-2:-1]
    own = 0 if method.row.method in ("create", "list", "search", "activate", "deactivate") else 1
    if not above or len(method.path) <= own:
        return ""
    noun = names.words(above[0])
    return f" of {names.a(names.singular(noun))}" if names.singular(noun) != noun else ""
