"""Answers with what their texts and arguments were parsed to.

`parsed` is beside the fields and no field: `to_dict()` gives the answer as it was on the wire, so
that a parsed message can be sent back like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._base import Model
from .chat import (
    ChatCompletion,
    ChatCompletionMessage,
    ChatCompletionMessageFunctionToolCall,
    Choice,
    Function,
)

T = TypeVar("T")
P = TypeVar("P", bound=Model)


class Parsed(Generic[T]):
    """What all of them have in common: the parsed object, which pickles and shows with the rest."""

    __slots__ = ()

    @property
    def parsed(self) -> T | None:
        """The object that the text was parsed to; `None` if there is none, as after a refusal."""
        found: T | None = getattr(self, "_parsed", None)
        return found

    def __getstate__(self) -> dict[str, Any]:
        state: Any = super().__getstate__()
        return {**state, "parsed": self.parsed}

    def __setstate__(self, state: dict[str, Any]) -> None:
        above: Any = super()
        above.__setstate__(state)
        setattr(self, "_parsed", state["parsed"])  # noqa: B010 - a slot of the class below

    def __repr__(self) -> str:
        return f"{super().__repr__()[:-1]}, parsed={self.parsed!r})"


def promoted(cls: type[P], model: Model, parsed: object = None) -> P:
    """Return `model` as a `cls`, which derives from its class, with what it was parsed to."""
    new = cls.__new__(cls)
    for name in _names(type(model)):
        setattr(new, name, getattr(model, name))
    new._wire, new._extra = model._wire, model._extra  # noqa: SLF001 - it is one of us
    if (head := getattr(model, "_response", None)) is not None:
        new._response = head  # noqa: SLF001
    if issubclass(cls, Parsed):
        setattr(new, "_parsed", parsed)  # noqa: B010
    return new


def _names(cls: type) -> tuple[str, ...]:
    import attrs

    return tuple(a.name for a in attrs.fields(cls))


# --- chat completions -------------------------------------------------------------------------


class ParsedFunction(Parsed[Any], Function):
    """The function that the model calls, with its arguments parsed, if the tool is known."""

    __slots__ = ("_parsed",)

    @property
    def parsed_arguments(self) -> Any:
        """The arguments: an object of the tool's type, or a mapping; `None` if not parsed."""
        return self.parsed


class ParsedFunctionToolCall(ChatCompletionMessageFunctionToolCall):
    """A call of a function."""

    __slots__ = ()
    if TYPE_CHECKING:
        function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletionMessage(Parsed[T], ChatCompletionMessage):
    """A message that the model wrote, and what it was parsed to."""

    __slots__ = ("_parsed",)
    if TYPE_CHECKING:
        tool_calls: list[ParsedFunctionToolCall] | None  # type: ignore[assignment]


class ParsedChoice(Choice, Generic[T]):
    """One of the answers."""

    __slots__ = ()
    if TYPE_CHECKING:
        message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """The answer to a chat, whole, with what its messages were parsed to."""

    __slots__ = ()
    if TYPE_CHECKING:
        choices: list[ParsedChoice[T]]  # type: ignore[assignment]
