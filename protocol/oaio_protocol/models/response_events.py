"""The events of a stream of the Responses API.

Source: https://platform.openai.com/docs/api-reference/responses-streaming. `sequence_number` counts
the events of a stream from 0; `output_index`, `content_index`, `summary_index` and `command_index`
tell the place in the list of that name, from 0. Loaded when the first stream begins.
"""

from typing import Any, Literal, cast, get_args

from ._base import Model, UnknownModel, model
from ._decode import decode
from .response_items import (
    Annotation,
    Output,
    ResponseOutputItem,
    ResponseOutputRefusal,
    ResponseOutputText,
    Summary,
)
from .responses import Response


@model
class _Event(Model):
    sequence_number: int


@model
class _ResponseEvent(_Event):
    response: Response


@model
class _ItemEvent(_Event):
    item_id: str
    output_index: int


@model
class _PartEvent(_ItemEvent):
    content_index: int


@model
class _SummaryEvent(_ItemEvent):
    summary_index: int


# --- the response as a whole ------------------------------------------------------------------


@model
class ResponseCreatedEvent(_ResponseEvent):
    """The response begins."""

    type: Literal["response.created"]


@model
class ResponseQueuedEvent(_ResponseEvent):
    """The response waits to be made."""

    type: Literal["response.queued"]


@model
class ResponseInProgressEvent(_ResponseEvent):
    """The response is being made."""

    type: Literal["response.in_progress"]


@model
class ResponseCompletedEvent(_ResponseEvent):
    """The response is complete. Ends the stream."""

    type: Literal["response.completed"]


@model
class ResponseIncompleteEvent(_ResponseEvent):
    """The response was cut short. Ends the stream."""

    type: Literal["response.incomplete"]


@model
class ResponseFailedEvent(_ResponseEvent):
    """The response failed. Ends the stream."""

    type: Literal["response.failed"]


@model
class ResponseErrorEvent(_Event):
    """Something failed. Ends the stream."""

    type: Literal["error"]
    message: str
    code: str | None = None
    param: str | None = None


# --- items and the parts of their content -----------------------------------------------------


@model
class ResponseOutputItemAddedEvent(_Event):
    """An item begins."""

    type: Literal["response.output_item.added"]
    item: ResponseOutputItem
    output_index: int


@model
class ResponseOutputItemDoneEvent(_Event):
    """An item is complete."""

    type: Literal["response.output_item.done"]
    item: ResponseOutputItem
    output_index: int


@model
class PartReasoningText(Model):
    """A part of the thoughts."""

    type: Literal["reasoning_text"]
    text: str


Part = ResponseOutputText | ResponseOutputRefusal | PartReasoningText
"""A part of the content of an item."""


@model
class ResponseContentPartAddedEvent(_PartEvent):
    """A part of the content begins."""

    type: Literal["response.content_part.added"]
    part: Part


@model
class ResponseContentPartDoneEvent(_PartEvent):
    """A part of the content is complete."""

    type: Literal["response.content_part.done"]
    part: Part


# --- text and refusals ------------------------------------------------------------------------


@model
class LogprobTopLogprob(Model):
    """A token that could have stood here, and the natural logarithm of its probability."""

    token: str | None = None
    logprob: float | None = None


@model
class Logprob(Model):
    """A token of the text, and the likeliest ones in its place."""

    token: str
    logprob: float
    top_logprobs: list[LogprobTopLogprob] | None = None


@model
class ResponseTextDeltaEvent(_PartEvent):
    """A piece of the text."""

    type: Literal["response.output_text.delta"]
    delta: str
    logprobs: list[Logprob]


@model
class ResponseTextDoneEvent(_PartEvent):
    """The text is complete."""

    type: Literal["response.output_text.done"]
    logprobs: list[Logprob]
    text: str


@model
class ResponseOutputTextAnnotationAddedEvent(_PartEvent):
    """An annotation of the text."""

    type: Literal["response.output_text.annotation.added"]
    annotation_index: int
    annotation: Annotation | None = None


@model
class ResponseRefusalDeltaEvent(_PartEvent):
    """A piece of a refusal."""

    type: Literal["response.refusal.delta"]
    delta: str


@model
class ResponseRefusalDoneEvent(_PartEvent):
    """The refusal is complete."""

    type: Literal["response.refusal.done"]
    refusal: str


# --- thoughts ---------------------------------------------------------------------------------


@model
class ResponseReasoningTextDeltaEvent(_PartEvent):
    """A piece of the thoughts."""

    type: Literal["response.reasoning_text.delta"]
    delta: str


@model
class ResponseReasoningTextDoneEvent(_PartEvent):
    """The thoughts are complete."""

    type: Literal["response.reasoning_text.done"]
    text: str


@model
class ResponseReasoningSummaryPartAddedEvent(_SummaryEvent):
    """A part of the summary of the thoughts begins."""

    type: Literal["response.reasoning_summary_part.added"]
    part: Summary


@model
class ResponseReasoningSummaryPartDoneEvent(_SummaryEvent):
    """A part of the summary is complete."""

    type: Literal["response.reasoning_summary_part.done"]
    part: Summary
    status: Literal["incomplete"] | None = None


@model
class ResponseReasoningSummaryTextDeltaEvent(_SummaryEvent):
    """A piece of the summary."""

    type: Literal["response.reasoning_summary_text.delta"]
    delta: str


@model
class ResponseReasoningSummaryTextDoneEvent(_SummaryEvent):
    """The text of a part of the summary is complete."""

    type: Literal["response.reasoning_summary_text.done"]
    text: str


@model
class ResponseCompactionCompactingEvent(_ItemEvent):
    """The conversation is being made short."""

    type: Literal["response.compaction.compacting"]


# --- calls of your functions and tools --------------------------------------------------------


@model
class ResponseFunctionCallArgumentsDeltaEvent(_ItemEvent):
    """A piece of the arguments, which are JSON."""

    type: Literal["response.function_call_arguments.delta"]
    delta: str


@model
class ResponseFunctionCallArgumentsDoneEvent(_ItemEvent):
    """The arguments are complete."""

    type: Literal["response.function_call_arguments.done"]
    arguments: str
    name: str | None = None


@model
class ResponseCustomToolCallInputDeltaEvent(_ItemEvent):
    """A piece of the input of a custom tool."""

    type: Literal["response.custom_tool_call_input.delta"]
    delta: str


@model
class ResponseCustomToolCallInputDoneEvent(_ItemEvent):
    """The input of a custom tool is complete."""

    type: Literal["response.custom_tool_call_input.done"]
    input: str


# --- audio ------------------------------------------------------------------------------------


@model
class ResponseAudioDeltaEvent(_Event):
    """A piece of audio, in base64."""

    type: Literal["response.audio.delta"]
    delta: str


@model
class ResponseAudioDoneEvent(_Event):
    """The audio is complete."""

    type: Literal["response.audio.done"]


@model
class ResponseAudioTranscriptDeltaEvent(_Event):
    """A piece of what is said."""

    type: Literal["response.audio.transcript.delta"]
    delta: str


@model
class ResponseAudioTranscriptDoneEvent(_Event):
    """The transcript is complete."""

    type: Literal["response.audio.transcript.done"]


# --- built-in tools: search -------------------------------------------------------------------


@model
class ResponseFileSearchCallInProgressEvent(_ItemEvent):
    """The call of the file search began."""

    type: Literal["response.file_search_call.in_progress"]


@model
class ResponseFileSearchCallSearchingEvent(_ItemEvent):
    """The files are being searched."""

    type: Literal["response.file_search_call.searching"]


@model
class ResponseFileSearchCallCompletedEvent(_ItemEvent):
    """The files have been searched."""

    type: Literal["response.file_search_call.completed"]


@model
class ResponseWebSearchCallInProgressEvent(_ItemEvent):
    """The call of the web search began."""

    type: Literal["response.web_search_call.in_progress"]


@model
class ResponseWebSearchCallSearchingEvent(_ItemEvent):
    """The web is being searched."""

    type: Literal["response.web_search_call.searching"]


@model
class ResponseWebSearchCallCompletedEvent(_ItemEvent):
    """The web has been searched."""

    type: Literal["response.web_search_call.completed"]


# --- built-in tools: code and shell -----------------------------------------------------------


@model
class ResponseCodeInterpreterCallInProgressEvent(_ItemEvent):
    """The call of the code interpreter began."""

    type: Literal["response.code_interpreter_call.in_progress"]


@model
class ResponseCodeInterpreterCallCodeDeltaEvent(_ItemEvent):
    """A piece of the code."""

    type: Literal["response.code_interpreter_call_code.delta"]
    delta: str


@model
class ResponseCodeInterpreterCallCodeDoneEvent(_ItemEvent):
    """The code is complete."""

    type: Literal["response.code_interpreter_call_code.done"]
    code: str


@model
class ResponseCodeInterpreterCallInterpretingEvent(_ItemEvent):
    """The code runs."""

    type: Literal["response.code_interpreter_call.interpreting"]


@model
class ResponseCodeInterpreterCallCompletedEvent(_ItemEvent):
    """The code has run."""

    type: Literal["response.code_interpreter_call.completed"]


@model
class ResponseShellCallCommandAddedEvent(_Event):
    """A command begins."""

    type: Literal["response.shell_call_command.added"]
    command: str
    command_index: int
    output_index: int


@model
class ResponseShellCallCommandDeltaEvent(_Event):
    """A piece of a command."""

    type: Literal["response.shell_call_command.delta"]
    command_index: int
    delta: str
    output_index: int
    obfuscation: str | None = None


@model
class ResponseShellCallCommandDoneEvent(_Event):
    """A command is complete."""

    type: Literal["response.shell_call_command.done"]
    command: str
    command_index: int
    output_index: int


@model
class Delta(Model):
    """What was added to the outputs of a command."""

    stderr: str | None = None
    stdout: str | None = None


@model
class ResponseShellCallOutputContentDeltaEvent(_ItemEvent):
    """A piece of what a command prints."""

    type: Literal["response.shell_call_output_content.delta"]
    command_index: int
    delta: Delta


@model
class ResponseShellCallOutputContentDoneEvent(_ItemEvent):
    """What a command printed is complete."""

    type: Literal["response.shell_call_output_content.done"]
    command_index: int
    output: list[Output]


# --- built-in tools: images -------------------------------------------------------------------


@model
class ResponseImageGenCallInProgressEvent(_ItemEvent):
    """The call of the image generation began."""

    type: Literal["response.image_generation_call.in_progress"]


@model
class ResponseImageGenCallGeneratingEvent(_ItemEvent):
    """The image is being made."""

    type: Literal["response.image_generation_call.generating"]


@model
class ResponseImageGenCallPartialImageEvent(_ItemEvent):
    """The image as it is so far, in base64."""

    type: Literal["response.image_generation_call.partial_image"]
    partial_image_b64: str
    partial_image_index: int
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


@model
class ResponseImageGenCallCompletedEvent(_ItemEvent):
    """The image is complete."""

    type: Literal["response.image_generation_call.completed"]


# --- built-in tools: MCP ----------------------------------------------------------------------


@model
class ResponseMcpCallInProgressEvent(_ItemEvent):
    """The call of the MCP server began."""

    type: Literal["response.mcp_call.in_progress"]


@model
class ResponseMcpCallArgumentsDeltaEvent(_ItemEvent):
    """A piece of the arguments, which are JSON."""

    type: Literal["response.mcp_call_arguments.delta"]
    delta: str


@model
class ResponseMcpCallArgumentsDoneEvent(_ItemEvent):
    """The arguments are complete."""

    type: Literal["response.mcp_call_arguments.done"]
    arguments: str


@model
class ResponseMcpCallCompletedEvent(_ItemEvent):
    """The tool of the MCP server has answered."""

    type: Literal["response.mcp_call.completed"]


@model
class ResponseMcpCallFailedEvent(_ItemEvent):
    """The call of the MCP server failed."""

    type: Literal["response.mcp_call.failed"]


@model
class ResponseMcpListToolsInProgressEvent(_ItemEvent):
    """The tools of the MCP server are being listed."""

    type: Literal["response.mcp_list_tools.in_progress"]


@model
class ResponseMcpListToolsCompletedEvent(_ItemEvent):
    """The tools of the MCP server are listed."""

    type: Literal["response.mcp_list_tools.completed"]


@model
class ResponseMcpListToolsFailedEvent(_ItemEvent):
    """The tools of the MCP server could not be listed."""

    type: Literal["response.mcp_list_tools.failed"]


ResponseStreamEvent = (
    ResponseCreatedEvent
    | ResponseQueuedEvent
    | ResponseInProgressEvent
    | ResponseCompletedEvent
    | ResponseIncompleteEvent
    | ResponseFailedEvent
    | ResponseErrorEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseCompactionCompactingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
    | ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseShellCallCommandAddedEvent
    | ResponseShellCallCommandDeltaEvent
    | ResponseShellCallCommandDoneEvent
    | ResponseShellCallOutputContentDeltaEvent
    | ResponseShellCallOutputContentDoneEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | ResponseMcpListToolsInProgressEvent
    | ResponseMcpListToolsCompletedEvent
    | ResponseMcpListToolsFailedEvent
)
"""An event of a stream; one of a kind made after this version is an `UnknownModel`."""

_CLASSES: dict[str, type[Model]] = {
    kind: cls
    for cls in get_args(ResponseStreamEvent)
    for kind in get_args(cls.__annotations__.get("type"))
}


def decode_event(data: Any, *, strict: bool = False) -> ResponseStreamEvent:
    """Make the event that `data`, a JSON object, describes.

    Raises:
        DeserializationError: `data` is no object, or `strict` is set and the API's description
            knows `data` differently.
    """
    kind: object = data.get("type") if data.__class__ is dict else None
    cls = _CLASSES.get(kind, UnknownModel) if isinstance(kind, str) else UnknownModel
    return cast("ResponseStreamEvent", decode(cls, data, strict=strict))
