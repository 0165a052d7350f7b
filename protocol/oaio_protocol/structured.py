"""Structured outputs: answers of a type that you name.

`format_of` describes a type to the model by a strict JSON schema; `parsed_completion` and
`parsed_response` make of an answer one that holds objects of that type. Source:
https://platform.openai.com/docs/guides/structured-outputs
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._values import Value, value
from .errors import (
    ContentFilterFinishReasonError,
    DeserializationError,
    LengthFinishReasonError,
)
from .json import preview
from .schema_strict import strict_schema
from .shapes import Shapes
from .shapes_classes import type_name
from .shapes_values import FindForeign, Misfit, no_foreign

if TYPE_CHECKING:
    from .models.chat import ChatCompletion, ChatCompletionMessage, Function
    from .models.parsed import ParsedChatCompletion, ParsedFunction
    from .models.parsed_responses import ParsedResponse
    from .models.responses import Response

T = TypeVar("T")
KEPT_FORMATS = 256
"""How many types are remembered: programs that make new types for each call must not grow."""


@value
class Format(Value, Generic[T]):
    """A type that answers can be of.

    Attributes:
        name: what the model is told that it is called.
        schema: its strict JSON schema.
        make: makes one of a JSON text; raises what it likes if it does not fit.
    """

    name: str
    schema: dict[str, Any]
    make: Callable[[str], T]

    def chat(self) -> dict[str, Any]:
        """Return it as the argument `response_format` of `chat.completions.create`."""
        described = {"name": self.name, "schema": self.schema, "strict": True}
        return {"type": "json_schema", "json_schema": described}

    def responses(self) -> dict[str, Any]:
        """Return it as the field `format` of the argument `text` of `responses.create`."""
        return {"type": "json_schema", "name": self.name, "schema": self.schema, "strict": True}

    def read(self, text: str) -> T:
        """Return the object that `text` holds.

        Raises:
            DeserializationError: it is not JSON, or does not fit the type.
        """
        try:
            return self.make(text)
        except Exception as error:  # other people's validators raise what they like
            raise DeserializationError(
                f"the answer is no {self.name}: {error}", body=preview(text)
            ) from error


def format_of(tp: type[T], foreign: FindForeign = no_foreign) -> Format[T]:
    """Describe `tp`: a dataclass, an attrs class, a TypedDict, or what `foreign` finds.

    Raises:
        SchemaError: it cannot be described; `path` says where.
    """
    return _format_of(tp, foreign)


@lru_cache(KEPT_FORMATS)
def _format_of(tp: Any, foreign: FindForeign) -> Format[Any]:
    name = type_name(tp)
    found = foreign(tp)
    if found is not None:
        return Format(name, strict_schema(found.schema, name), found.read)
    schema, read = Shapes(foreign).document(tp, name)

    def make(text: str) -> Any:
        try:
            return read(json.loads(text), name)
        except RecursionError as error:
            raise Misfit("it is nested too deeply") from error

    return Format(name, strict_schema(schema, name), make)


# --- chat completions -------------------------------------------------------------------------

Tools = Mapping[str, Callable[[str], Any]]
"""What makes the arguments of each tool of the JSON text that a model wrote, by the tool's name."""


def parsed_completion(
    completion: ChatCompletion, form: Format[T] | None, tools: Tools | None = None
) -> ParsedChatCompletion[T]:
    """Return `completion` with its texts as objects of the type of `form`.

    Args:
        completion: an answer, whole; it is not changed.
        form: the type; without one, nothing but the arguments of tools is parsed.
        tools: by name, what makes the arguments of a tool.

    Raises:
        LengthFinishReasonError: it was cut at the token limit.
        ContentFilterFinishReasonError: it was cut by the content filter.
        DeserializationError: it does not fit the type.
    """
    from .models.parsed import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice
    from .models.parsed import promoted

    choices: list[Any] = []
    for choice in completion.choices:
        _check_end(choice.finish_reason, completion)
        message = choice.message
        parsed = None
        if form is not None and message.content and not message.refusal:
            parsed = form.read(message.content)
        new = promoted(ParsedChatCompletionMessage, message, parsed)
        new.tool_calls = _parsed_calls(message, tools or {})
        found = promoted(ParsedChoice, choice)
        found.message = new
        choices.append(found)
    result: ParsedChatCompletion[T] = promoted(ParsedChatCompletion, completion)
    result.choices = choices
    return result


def _check_end(reason: str | None, answer: object) -> None:
    if reason in ("length", "max_output_tokens"):
        raise LengthFinishReasonError(
            "the answer was cut at the token limit, and so cannot be parsed", completion=answer
        )
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=answer)


def _parsed_calls(message: ChatCompletionMessage, tools: Tools) -> Any:
    from .models.chat import ChatCompletionMessageFunctionToolCall
    from .models.parsed import ParsedFunctionToolCall, promoted

    calls: list[Any] = []
    for call in message.tool_calls or []:
        if isinstance(call, ChatCompletionMessageFunctionToolCall):
            new = promoted(ParsedFunctionToolCall, call)
            new.function = _parsed_function(call.function, tools)
            calls.append(new)
        else:
            calls.append(call)
    return calls or message.tool_calls


def _parsed_function(function: Function, tools: Tools) -> ParsedFunction:
    from .models.parsed import ParsedFunction, promoted

    make = tools.get(function.name)
    return promoted(ParsedFunction, function, None if make is None else make(function.arguments))


# --- responses --------------------------------------------------------------------------------


def parsed_response(
    response: Response, form: Format[T] | None, tools: Tools | None = None
) -> ParsedResponse[T]:
    """Return `response` with its texts as objects of the type of `form`.

    Args:
        response: an answer, whole; it is not changed.
        form: the type; without one, nothing but the arguments of tools is parsed.
        tools: by name, what makes the arguments of a tool.

    Raises:
        LengthFinishReasonError: it was cut at the token limit, and is to be of a type.
        ContentFilterFinishReasonError: it was cut by the content filter, and is to be of a type.
        DeserializationError: it does not fit the type.
    """
    from .models.parsed import promoted
    from .models.parsed_responses import ParsedResponse

    if form is not None and response.status == "incomplete":
        details = response.incomplete_details
        _check_end(None if details is None else details.reason, response)
    result: ParsedResponse[T] = promoted(ParsedResponse, response)
    result.output = [_parsed_item(item, form, tools or {}) for item in response.output]
    return result


def _parsed_item(item: Any, form: Format[Any] | None, tools: Tools) -> Any:
    from .models import parsed_responses as models
    from .models.parsed import promoted
    from .models.response_items import ResponseFunctionToolCall, ResponseOutputMessage

    if isinstance(item, ResponseFunctionToolCall):
        make = tools.get(item.name)
        arguments = None if make is None else make(item.arguments)
        return promoted(models.ParsedResponseFunctionToolCall, item, arguments)
    if not isinstance(item, ResponseOutputMessage):
        return item
    new: Any = promoted(models.ParsedResponseOutputMessage, item)
    new.content = [_parsed_part(part, form) for part in item.content]
    return new


def _parsed_part(part: Any, form: Format[Any] | None) -> Any:
    from .models.parsed import promoted
    from .models.parsed_responses import ParsedResponseOutputText
    from .models.response_items import ResponseOutputText

    if not isinstance(part, ResponseOutputText):
        return part
    parsed = None if form is None or not part.text else form.read(part.text)
    return promoted(ParsedResponseOutputText, part, parsed)


def argument_readers(tools: Iterable[Any]) -> dict[str, Callable[[str], Any]]:
    """Return what makes the arguments of each of `tools`, which are as in a request, by name.

    Tools that are not strict have none: what a model writes for them need not fit.
    """
    found: dict[str, Callable[[str], Any]] = {}
    for tool in tools:
        function = tool.get("function", tool)
        if tool.get("type") == "function" and function.get("strict"):
            make = getattr(tool, "make", None)
            found[function["name"]] = _mapping if make is None else make
    return found


def _mapping(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DeserializationError(
            f"the arguments of a tool are not JSON: {error}", body=preview(text)
        ) from error
