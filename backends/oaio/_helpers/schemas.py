"""Types of other libraries, for structured outputs and tools: pydantic's and msgspec's.

Neither library is imported: who passes one of its types has imported it. What each says that its
types look like is made strict by the core.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any, ParamSpec, TypeVar, overload

from oaio_protocol import tools as core
from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.shapes.values import Foreign
from oaio_protocol.structured import Format
from oaio_protocol.structured import format_of as core_format_of
from oaio_protocol.tools import FunctionTool
from oaio_protocol.tools.set import ToolSet, TypeTool, type_tool

P = ParamSpec("P")
R = TypeVar("R")


def foreign(tp: Any) -> Foreign | None:
    """Describe `tp` if it is a type of pydantic's or msgspec's."""
    if not isinstance(tp, type):
        return None
    pydantic: Any = sys.modules.get("pydantic")
    if pydantic is not None:
        if issubclass(tp, pydantic.BaseModel):
            model: Any = tp
            return Foreign(model.model_json_schema(), model.model_validate_json)
        if getattr(tp, "__pydantic_validator__", None) is not None:  # a dataclass of pydantic's
            adapter = pydantic.TypeAdapter(tp)
            return Foreign(adapter.json_schema(), adapter.validate_json)
    msgspec: Any = sys.modules.get("msgspec")
    if msgspec is not None and issubclass(tp, msgspec.Struct):
        return _of_msgspec(msgspec, tp)
    return None


def _of_msgspec(msgspec: Any, tp: Any) -> Foreign:
    (schema,), definitions = msgspec.json.schema_components([tp], ref_template="#/$defs/{name}")
    return Foreign({**schema, "$defs": definitions}, msgspec.json.Decoder(tp).decode)


def format_of(tp: Any) -> Format[Any] | None:
    """Describe `tp`, a type that answers are to be of; `None` for what can be sent as it is.

    Raises:
        SchemaError: it cannot be described; `path` says where.
    """
    if tp is None or isinstance(tp, Omit | Mapping):
        return None
    return core_format_of(tp, foreign)


def tools_of(tools: Iterable[Any] | Omit | None) -> ToolSet:
    """Return the tools of a call.

    Raises:
        SchemaError: one cannot be described.
    """
    return ToolSet(tools, foreign)


@overload
def tool(function: Callable[P, R], /) -> FunctionTool[P, R]: ...
@overload
def tool(
    *, name: str | None = ..., description: str | None = ..., strict: bool = ...
) -> Callable[[Callable[P, R]], FunctionTool[P, R]]: ...
def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
) -> Any:
    """Make a tool of a function, for a model to call; a decorator, with arguments or without.

    The schema of the parameters comes from their types, descriptions from the docstring, or from
    `Annotated[..., "text"]`. A parameter with a default may be left out by the model.

    Args:
        function: the function, sync or async.
        name: what the model calls it; else the function's name.
        description: what the model is told; else the docstring.
        strict: hold the model to the schema. Without it, `dict[str, X]` and `Any` are allowed, too.

    Raises:
        SchemaError: a parameter has no type, or one that cannot be described.
    """

    def make(decorated: Callable[..., Any]) -> FunctionTool[..., Any]:
        return core.function_tool(
            decorated, name=name, description=description, strict=strict, foreign=foreign
        )

    return make if function is None else make(function)


def function_tool(
    function: Callable[P, R],
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
) -> FunctionTool[P, R]:
    """Make a tool of `function`; see `tool`."""
    return core.function_tool(
        function, name=name, description=description, strict=strict, foreign=foreign
    )


def pydantic_function_tool(
    model: Any, *, name: str | None = None, description: str | None = None
) -> TypeTool:
    """Return a tool whose arguments are a `model`: a type of pydantic's, or any other.

    It can be put into the `tools` of every call. `parse()` and `stream()` give its arguments as an
    object of that type.

    Raises:
        SchemaError: the type cannot be described.
    """
    return type_tool(model, name=name, description=description, foreign=foreign)


def pydantic_responses_function_tool(
    model: Any,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> TypeTool:
    """Return the same as `pydantic_function_tool`, written as responses take it.

    Args:
        model: a type of pydantic's, or any other.
        name: what the model calls it; else the name of the type.
        description: what the model is told; else the docstring of the type.
        defer_loading: whether the model finds the tool by a search only.

    Raises:
        SchemaError: the type cannot be described.
    """
    whole = pydantic_function_tool(model, name=name, description=description)
    flat = TypeTool(type="function", **whole["function"])
    if not isinstance(defer_loading, Omit):
        flat["defer_loading"] = defer_loading
    flat.make = whole.make
    return flat
