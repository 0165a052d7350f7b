"""The argument `tools` of a call: functions, types, and tools as the API writes them, together."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from ..errors import ConfigurationError, ToolArgumentsError
from ..json import preview
from ..operations._base import Omit, omit
from ..shapes.classes import own_docstring
from ..shapes.values import FindForeign, no_foreign
from ..structured import format_of
from . import FunctionTool, function_tool

T = TypeVar("T")


class TypeTool(dict[str, Any]):
    """A tool whose arguments are an object of a type of yours: as chat completions take it.

    Attributes:
        make: makes that object of a JSON text.
    """

    make: Callable[[str], Any]


def type_tool(
    tp: Any,
    *,
    name: str | None = None,
    description: str | None = None,
    foreign: FindForeign = no_foreign,
) -> TypeTool:
    """Return a tool whose arguments are a `tp`.

    Args:
        tp: a dataclass, an attrs class, a TypedDict, or what `foreign` finds.
        name: what the model calls it; else the name of the type.
        description: what the model is told; else the docstring of the type.
        foreign: finds types of other libraries.

    Raises:
        SchemaError: it cannot be described.
    """
    form = format_of(tp, foreign)
    about = inspect.cleandoc(own_docstring(tp)) if description is None else description
    function: dict[str, Any] = {"name": name or form.name}
    if about:
        function["description"] = about
    found = TypeTool(
        type="function", function={**function, "parameters": form.schema, "strict": True}
    )
    found.make = form.read
    return found


class ToolSet:
    """The tools of a call.

    Args:
        tools: `FunctionTool`s, functions, types, and mappings as in the API.
        foreign: finds types of other libraries.

    Attributes:
        functions: those that can be called here.
        others: the names of the functions that only the caller knows how to call.

    Raises:
        SchemaError: one cannot be described.
    """

    def __init__(
        self, tools: Iterable[Any] | Omit | None, foreign: FindForeign = no_foreign
    ) -> None:
        self._given = not isinstance(tools, Omit) and tools is not None
        given: Iterable[Any] = () if isinstance(tools, Omit) or tools is None else tools
        self._tools = [_tool(tool, foreign) for tool in given]
        self.functions = [tool for tool in self._tools if isinstance(tool, FunctionTool)]
        self.others: set[str] = set()
        self._readers: dict[str, Callable[[str], Any]] = {
            tool.name: tool.arguments for tool in self.functions
        }
        for tool in self._tools:
            if isinstance(tool, Mapping) and tool.get("type") in ("function", "custom"):
                inside = tool.get(tool["type"], tool)
                name = inside.get("name", "")
                self.others.add(name)
                if isinstance(tool, TypeTool):
                    self._readers[name] = tool.make
                elif inside.get("strict"):
                    self._readers[name] = _reader(name)

    def chat(self) -> list[Any] | Omit:
        """Return them as the argument `tools` of `chat.completions.create`."""
        if not self._given:
            return omit
        return [tool.chat() if isinstance(tool, FunctionTool) else tool for tool in self._tools]

    def responses(self) -> list[Any] | Omit:
        """Return them as the argument `tools` of `responses.create`."""
        if not self._given:
            return omit
        return [
            tool.responses() if isinstance(tool, FunctionTool) else _flat(tool)
            for tool in self._tools
        ]

    def read(self, name: str, text: str) -> Any:
        """Return the arguments that a model wrote for the tool `name` as the JSON `text`.

        They are a mapping; for a type, an object of it. `None` for tools that are not known, and
        for those that are not strict: what a model writes for these need not fit.

        Raises:
            DeserializationError: they do not fit.
        """
        reader = self._readers.get(name)
        return None if reader is None else reader(text)


def _tool(tool: Any, foreign: FindForeign) -> Any:
    if isinstance(tool, FunctionTool | Mapping):
        return tool
    if isinstance(tool, type):
        return type_tool(tool, foreign=foreign)
    if callable(tool):
        return function_tool(tool, foreign=foreign)
    if hasattr(tool, "to_dict"):  # one of our models, as an answer lists it
        return tool.to_dict()
    raise ConfigurationError(f"a tool is a function, a type or a mapping, not {tool!r}")


def _flat(tool: Any) -> Any:
    """Return a tool as responses take it, which put a function's description one level up."""
    if tool.get("type") == "function" and isinstance(tool.get("function"), Mapping):
        return {"type": "function", **tool["function"]}
    return tool


def _reader(name: str) -> Callable[[str], Any]:
    def read(text: str) -> Any:
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ToolArgumentsError(
                f"the arguments of {name} are not JSON: {error}", body=preview(text), tool=name
            ) from error

    return read
