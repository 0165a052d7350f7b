"""Structured outputs: answers of a type that you name.

`format_of` describes a type to the model by a strict JSON schema; `parsed_completion` and
`parsed_response` make of an answer one that holds objects of that type. Source:
https://platform.openai.com/docs/guides/structured-outputs
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from ._values import Value, value
from .errors import (
    ContentFilterFinishReasonError,
    DeserializationError,
    LengthFinishReasonError,
)
from .json import preview
from .shapes import Shapes
from .shapes.classes import type_name
from .shapes.strict import strict_schema
from .shapes.values import FindForeign, Misfit, no_foreign

if TYPE_CHECKING:
    from .models.chat import ChatCompletion, ChatCompletionMessage, Function
    from .models.parsed import ParsedChatCompletion, ParsedFunction
    from .models.parsed_responses import ParsedResponse
    from .models.responses import Response
    from .operations._base import Operation
    from .tools.set import ToolSet

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
    schema: dict[str, Any] = attrs.field(eq=False)
    make: Callable[[str], T] = attrs.field(repr=False)

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
    found: Format[T] = _format_of(tp, foreign)  # type: ignore[arg-type]  # types are hashable
    return found


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


def parsed_completion(
    completion: ChatCompletion, form: Format[T] | None, tools: ToolSet | None = None
) -> ParsedChatCompletion[T]:
    """Return `completion` with its texts as objects of the type of `form`.

    Args:
        completion: an answer, whole; it is not changed.
        form: the type; without one, nothing but the arguments of tools is parsed.
        tools: those of the call, for the arguments that the model wrote for them.

    Raises:
        LengthFinishReasonError: it was cut at the token limit.
        ContentFilterFinishReasonError: it was cut by the content filter.
        DeserializationError: it does not fit the type.
    """
    from .models.parsed import (
        ParsedChatCompletion,
        ParsedChatCompletionMessage,
        ParsedChoice,
        promoted,
    )

    choices: list[Any] = []
    for choice in completion.choices:
        _check_end(choice.finish_reason, completion)
        message = choice.message
        parsed = None
        if form is not None and message.content and not message.refusal:
            parsed = _read(form, message.content, beside_calls=bool(message.tool_calls))
        new = promoted(ParsedChatCompletionMessage, message, parsed)
        new.tool_calls = _parsed_calls(message, tools)
        found = promoted(ParsedChoice, choice)
        found.message = new
        choices.append(found)
    result: ParsedChatCompletion[T] = promoted(ParsedChatCompletion, completion)
    result.choices = choices
    return result


def _read(form: Format[T], text: str, *, beside_calls: bool) -> T | None:
    """Read `text`; what a model says beside its calls of tools need not be the answer yet."""
    try:
        return form.read(text)
    except DeserializationError:
        if beside_calls:
            return None
        raise


def parsing(
    operation: Operation[Any],
    parse: Callable[[Any, Format[Any] | None, ToolSet | None], Any],
    form: Format[Any] | None,
    tools: ToolSet | None,
) -> Operation[Any]:
    """Return `operation` with `parse`, such as `parsed_response`, applied to its result."""
    read = operation.read

    def read_and_parse(value: Any, strict: bool) -> Any:  # noqa: FBT001 - as `Read` has it
        return parse(read(value, strict), form, tools)

    return attrs.evolve(operation, read=read_and_parse)


def _check_end(reason: str | None, answer: object) -> None:
    if reason in ("length", "max_output_tokens"):
        raise LengthFinishReasonError(
            "the answer was cut at the token limit, and so cannot be parsed", completion=answer
        )
    if reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=answer)


def _parsed_calls(message: ChatCompletionMessage, tools: ToolSet | None) -> Any:
    from .models.chat import ChatCompletionMessageFunctionToolCall
    from .models.parsed import ParsedFunctionToolCall, promoted

    given: Any = message.tool_calls
    if not isinstance(given, list):
        return given  # nothing, or what a sloppy server put there
    calls: list[Any] = []
    for call in given:
        if isinstance(call, ChatCompletionMessageFunctionToolCall):
            new = promoted(ParsedFunctionToolCall, call)
            new.function = _parsed_function(call.function, tools)
            calls.append(new)
        else:
            calls.append(call)
    return calls


def _parsed_function(function: Function, tools: ToolSet | None) -> ParsedFunction:
    from .models.parsed import ParsedFunction, promoted

    found = None if tools is None else tools.read(function.name, function.arguments)
    return promoted(ParsedFunction, function, found)


# --- responses --------------------------------------------------------------------------------


def parsed_response(
    response: Response, form: Format[T] | None, tools: ToolSet | None = None
) -> ParsedResponse[T]:
    """Return `response` with its texts as objects of the type of `form`.

    Args:
        response: an answer, whole; it is not changed.
        form: the type; without one, nothing but the arguments of tools is parsed.
        tools: those of the call, for the arguments that the model wrote for them.

    Raises:
        LengthFinishReasonError: it was cut at the token limit, and is to be of a type.
        ContentFilterFinishReasonError: it was cut by the content filter, and is to be of a type.
        DeserializationError: it does not fit the type.
    """
    from .models.parsed import promoted
    from .models.parsed_responses import ParsedResponse
    from .models.response_items import ResponseFunctionToolCall

    if form is not None and response.status == "incomplete":
        details = response.incomplete_details
        _check_end(None if details is None else details.reason, response)
    result: ParsedResponse[T] = promoted(ParsedResponse, response)
    output: Any = response.output
    if isinstance(output, list):  # not what a sloppy server put there
        calls = any(isinstance(item, ResponseFunctionToolCall) for item in output)
        result.output = [_parsed_item(item, form, tools, beside_calls=calls) for item in output]
    return result


def _parsed_item(
    item: Any, form: Format[Any] | None, tools: ToolSet | None, *, beside_calls: bool
) -> Any:
    from .models import parsed_responses as models
    from .models.parsed import promoted
    from .models.response_items import ResponseFunctionToolCall, ResponseOutputMessage

    if isinstance(item, ResponseFunctionToolCall):
        arguments = None if tools is None else tools.read(item.name, item.arguments)
        return promoted(models.ParsedResponseFunctionToolCall, item, arguments)
    if not isinstance(item, ResponseOutputMessage) or not isinstance(item.content, list):
        return item
    new: Any = promoted(models.ParsedResponseOutputMessage, item)
    new.content = [_parsed_part(part, form, beside_calls=beside_calls) for part in item.content]
    return new


def _parsed_part(part: Any, form: Format[Any] | None, *, beside_calls: bool) -> Any:
    from .models.parsed import promoted
    from .models.parsed_responses import ParsedResponseOutputText
    from .models.response_items import ResponseOutputText

    if not isinstance(part, ResponseOutputText):
        return part
    if form is None or not part.text:
        return promoted(ParsedResponseOutputText, part)
    parsed = _read(form, part.text, beside_calls=beside_calls)
    return promoted(ParsedResponseOutputText, part, parsed)
