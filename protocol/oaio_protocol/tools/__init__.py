"""Tools: a Python function described to a model, and called as the model asks.

The description comes from the docstring, the schema of the parameters from their types. Source: https://platform.openai.com/docs/guides/function-calling
"""

from __future__ import annotations

import inspect
import json
import re
import typing
from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeVar, overload

import attrs

from .._values import Value, value
from ..errors import DeserializationError, SchemaError, ToolArgumentsError
from ..json import preview
from ..shapes import Shapes, object_shape
from ..shapes.docstrings import read_docstring
from ..shapes.strict import strict_schema
from ..shapes.values import FindForeign, Misfit, no_foreign

P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


@value
class FunctionTool(Value, Generic[P, R_co]):
    """A function that a model may call; it can be called by you as before.

    Attributes:
        function: the function.
        name: what the model calls it.
        description: what the model is told that it does.
        parameters: the JSON schema of its arguments.
        strict: whether the model is held to that schema.
        read: makes the function's arguments, by name, of a JSON text.
        is_async: whether it is a coroutine function.
    """

    function: Callable[P, R_co]
    name: str
    description: str
    parameters: dict[str, Any] = attrs.field(eq=False)
    strict: bool
    read: Callable[[str], dict[str, Any]] = attrs.field(eq=False, repr=False)
    is_async: bool

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Call the function."""
        return self.function(*args, **kwargs)

    def chat(self) -> dict[str, Any]:
        """Return it as one of the `tools` of `chat.completions.create`."""
        return {"type": "function", "function": self._described()}

    def responses(self) -> dict[str, Any]:
        """Return it as one of the `tools` of `responses.create`."""
        return {"type": "function", **self._described()}

    def _described(self) -> dict[str, Any]:
        about = {"description": self.description} if self.description else {}
        return {
            "name": self.name,
            **about,
            "parameters": self.parameters,
            "strict": self.strict,
        }

    def arguments(self, text: str) -> dict[str, Any]:
        """Return the typed arguments, by name, that a model wrote as the JSON `text`.

        Raises:
            ToolArgumentsError: they do not fit.
        """
        try:
            return self.read(text)
        except Misfit as error:
            raise ToolArgumentsError(str(error), body=preview(text), tool=self.name) from error


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
    foreign: FindForeign = no_foreign,
) -> Any:
    """Make a tool of a function; a decorator, with arguments or without.

    The schema of the parameters comes from their types, descriptions from the docstring, or from
    `Annotated[..., "text"]`. A parameter with a default may be left out by the model.

    Args:
        function: the function, sync or async.
        name: what the model calls it; else the function's name.
        description: what the model is told; else the docstring.
        strict: hold the model to the schema. Without it, `dict[str, X]` and `Any` are allowed, too.
        foreign: finds types of other libraries.

    Raises:
        SchemaError: a parameter has no type, or one that cannot be described.
    """
    if function is None:
        return lambda decorated: _make(decorated, name, description, strict, foreign)
    return _make(function, name, description, strict, foreign)


def _make(
    function: Callable[P, R],
    name: str | None,
    description: str | None,
    strict: bool,  # noqa: FBT001 - as given by the caller
    foreign: FindForeign,
) -> FunctionTool[P, R]:
    called = name or str(getattr(function, "__name__", ""))
    if not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", called):
        problem = "a tool needs a name of 1 to 64 letters, digits, _ and -"
        raise SchemaError(f"{problem}, not {called!r}: give it one with name=...", path=called)
    about, of_arguments = read_docstring(function.__doc__)
    shapes = Shapes(foreign)
    shape = object_shape(
        _fields(function, called, of_arguments, shapes, strict=strict), dict, called
    )
    schema = {**shape.schema, "$defs": shapes.definitions}
    if strict:
        schema = strict_schema(schema, called)
    elif not shapes.definitions:
        del schema["$defs"]

    def read(text: str) -> dict[str, Any]:
        try:
            found = json.loads(text or "{}")  # some models write nothing where there is nothing
        except (ValueError, RecursionError) as error:
            raise Misfit(f"the arguments are not JSON: {error}") from error
        arguments: dict[str, Any] = shape.read(found, called)
        return arguments

    return FunctionTool(
        function=function,
        name=called,
        description=about if description is None else description,
        parameters=schema,
        strict=strict,
        read=read,
        is_async=inspect.iscoroutinefunction(function)
        or inspect.iscoroutinefunction(type(function).__call__),
    )


def _fields(
    function: Callable[..., Any],
    name: str,
    said: dict[str, str],
    shapes: Shapes,
    *,
    strict: bool,
) -> list[Any]:
    """Return the parameters of `function` as the fields of an object."""
    plain: Any = function if inspect.isroutine(function) else type(function).__call__
    try:
        hints = typing.get_type_hints(inspect.unwrap(plain), include_extras=True)
    except NameError as error:
        problem = f"{name}: {error}; define it where it can be found, outside of functions"
        raise SchemaError(problem, path=name) from error
    fields: list[Any] = []
    for parameter in inspect.signature(function).parameters.values():
        path = f"{name}.{parameter.name}"
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            problem = f"{path}: a tool is called with named arguments only"
            raise SchemaError(problem, path=path)
        if parameter.name not in hints:
            raise SchemaError(f"{path} has no type", path=path)
        required = parameter.default is parameter.empty
        fields.append(
            shapes.field(
                parameter.name,
                parameter.name,
                hints[parameter.name],
                name,
                required=required,
                nullable=strict and not required,
                note=said.get(parameter.name, ""),
            )
        )
    return fields


def function_tool(
    function: Callable[P, R],
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool = True,
    foreign: FindForeign = no_foreign,
) -> FunctionTool[P, R]:
    """Make a tool of `function`; see `tool`."""
    return _make(function, name, description, strict, foreign)


def result_text(result: object) -> str:
    """Return what a tool returned as the text that the model is given: JSON, unless it is a text.

    Raises:
        TypeError: it cannot be written as JSON.
        ValueError: it contains itself, or a number that is not finite.
    """
    if isinstance(result, str):
        return unicode_text(result)
    return unicode_text(json.dumps(result, default=_plain, ensure_ascii=False, allow_nan=False))


def unicode_text(text: str) -> str:
    """Return `text` with lone surrogates, as in names of files, written as escapes like JSON's."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def _plain(result: Any) -> Any:
    """Return `result`, which JSON has no word for, in simpler terms; called by the encoder."""
    import dataclasses
    import datetime as dt
    import enum
    from collections.abc import Iterable, Mapping

    import attrs

    for method in ("to_dict", "model_dump"):
        found = getattr(result, method, None)
        if callable(found):
            return found(mode="json") if method == "model_dump" else found()
    if dataclasses.is_dataclass(result):
        return {f.name: getattr(result, f.name) for f in dataclasses.fields(result)}
    if attrs.has(type(result)):
        return attrs.asdict(result, recurse=False)
    if hasattr(result, "__struct_fields__"):  # msgspec
        return {name: getattr(result, name) for name in result.__struct_fields__}
    if isinstance(result, enum.Enum):
        return result.value
    if isinstance(result, dt.datetime | dt.date | dt.time):
        return result.isoformat()
    if isinstance(result, Mapping):
        return dict(result)
    if isinstance(result, Iterable) and not isinstance(result, bytes | bytearray):
        return list(result)
    if type(result).__module__ in ("uuid", "decimal", "pathlib"):
        return str(result)
    raise TypeError(f"a {type(result).__name__} cannot be written as JSON")


def argument_text(error: DeserializationError) -> str:
    """Return what a model is told whose arguments do not fit."""
    told = {"error": f"the arguments do not fit: {error.message}"}
    return unicode_text(json.dumps(told, ensure_ascii=False))
