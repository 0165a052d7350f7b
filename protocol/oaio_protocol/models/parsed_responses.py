"""Responses with what their texts and arguments were parsed to; see `models.parsed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from .parsed import Parsed
from .response_items import (
    ResponseFunctionToolCall,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
)
from .responses import Response, entries

T = TypeVar("T")


class ParsedResponseOutputText(Parsed[T], ResponseOutputText):
    """A text of the model, and what it was parsed to."""

    __slots__ = ("_parsed",)


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[T]):
    """A message of the model."""

    __slots__ = ()
    if TYPE_CHECKING:
        content: list[ParsedResponseOutputText[T] | ResponseOutputRefusal]  # type: ignore[assignment]


class ParsedResponseFunctionToolCall(Parsed[Any], ResponseFunctionToolCall):
    """A function to call, with its arguments parsed, if the tool is known."""

    __slots__ = ("_parsed",)

    @property
    def parsed_arguments(self) -> Any:
        """The arguments: an object of the tool's type, or a mapping; `None` if not parsed."""
        return self.parsed


ParsedContent: TypeAlias = ParsedResponseOutputText[T] | ResponseOutputRefusal
ParsedResponseOutputItem: TypeAlias = (
    ParsedResponseOutputMessage[T] | ParsedResponseFunctionToolCall | ResponseOutputItem
)


class ParsedResponse(Response, Generic[T]):
    """What the model made of the input, with what its texts were parsed to."""

    __slots__ = ()
    if TYPE_CHECKING:
        output: list[ParsedResponseOutputItem[T]]

    @property
    def output_parsed(self) -> T | None:
        """What the first text that was parsed was parsed to; `None` if there is none."""
        for item in entries(self.output):
            if isinstance(item, ParsedResponseOutputMessage):
                for part in entries(item.content):
                    if isinstance(part, ParsedResponseOutputText) and part.parsed is not None:
                        found: T = part.parsed
                        return found
        return None
