"""What a run of a conversation with tools is told and what it asks for; see `run`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, Literal, TypeVar

import attrs

from .._values import Value, value
from ..errors import ConfigurationError
from . import FunctionTool

A = TypeVar("A")
OnError = Literal["send", "raise"] | Callable[["ToolCall", Exception], str]
"""What is done if a tool fails, or its arguments do not fit: the model is told; it is raised; or a
function says what the model is told."""


@value
class RunLimits(Value):
    """How far a conversation may go.

    Attributes:
        max_rounds: how many times the model may be asked.
        max_calls: how many calls of tools there may be in all; `None` for any number.
        max_seconds: how long it may take in all, tools included; `None` for any time.
    """

    max_rounds: int = attrs.field(default=10)
    max_calls: int | None = None
    max_seconds: float | None = None

    def __attrs_post_init__(self) -> None:
        for name in ("max_rounds", "max_calls", "max_seconds"):
            found = getattr(self, name)
            if found is None and name != "max_rounds":
                continue
            kinds = int | float if name == "max_seconds" else int
            if not isinstance(found, kinds) or isinstance(found, bool) or not found > 0:
                raise ConfigurationError(f"{name} must be a number above 0, not {found!r}")


@value
class ToolCall(Value):
    """A call that the model asks for.

    Attributes:
        id: what its result is matched by.
        name: of the tool.
        text: the arguments as the model wrote them.
        tool: the tool; `None` if there is none of this name.
        arguments: the typed arguments, by name; `None` if they do not fit.
        kind: the kind of item in the answer.
    """

    id: str
    name: str
    text: str
    tool: FunctionTool[..., Any] | None = None
    arguments: Mapping[str, Any] | None = None
    kind: Literal["function", "custom"] = "function"


@value
class ToolResult(Value):
    """What became of a call: the text that the model is given, and the error, if there was one."""

    call: ToolCall
    text: str
    error: Exception | None = None


@value
class Ask(Value):
    """Ask the model.

    Attributes:
        changes: the arguments of the request that are other than in the first one.
        until: when there must be an answer, on the caller's clock; infinite if at any time.
    """

    changes: Mapping[str, Any]
    until: float


@value
class Work(Value):
    """Carry out `calls`, all at once or one by one, before `until`."""

    calls: tuple[ToolCall, ...]
    until: float


@value
class RunEnd(Value, Generic[A]):
    """The model has said what it had to say."""

    answer: A


@value
class RunStep(Value, Generic[A]):
    """One answer of the model, and what became of the calls in it."""

    answer: A
    results: tuple[ToolResult, ...]


CallKind = Literal["function", "custom"]
CalledTool = tuple[str, str, str, CallKind]
"""A call as it stands in an answer: id, name of the tool, arguments or input, kind."""
