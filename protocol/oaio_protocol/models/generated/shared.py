"""What several services answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since 1970 (UTC).
"""

from typing import Any, Literal

from .._base import Model, model
from ..response_items import (
    CallerDirect,
    CallerProgram,
    Content,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputText,
    ResponseOutputRefusal,
    ResponseOutputText,
    Summary,
)


@model
class FunctionObject(Model):
    """`function` of an `AssistantToolsFunction`."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None


@model
class ResponseFormatJsonSchemaJSONSchema(Model):
    """`json_schema` of a `ResponseFormatJsonSchema`."""

    name: str
    description: str | None = None
    schema: dict[str, Any] | None = None
    strict: bool | None = None


@model
class ResponseFormatJsonSchema(Model):
    """A variant of `AssistantsApiResponseFormatOption`: its `type` is `json_schema`."""

    type: Literal["json_schema"]
    json_schema: ResponseFormatJsonSchemaJSONSchema


MessageRole = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]


@model
class TextContent(Model):
    """`content` of a `Message`."""

    type: Literal["text"]
    text: str


@model
class PromptCacheBreakpointConfig(Model):
    """`prompt_cache_breakpoint` of a `ComputerScreenshotContent`."""

    mode: Literal["explicit"]


@model
class ComputerScreenshotContent(Model):
    """`content` of a `Message`."""

    type: Literal["computer_screenshot"]
    detail: Literal["low", "high", "auto", "original"]
    image_url: str | None = None
    file_id: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None


@model
class Message(Model):
    """A variant of `ConversationItem`: its `type` is `message`."""

    type: Literal["message"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    role: MessageRole
    content: list[
        ResponseInputText
        | ResponseOutputText
        | TextContent
        | Summary
        | Content
        | ResponseOutputRefusal
        | ResponseInputImage
        | ComputerScreenshotContent
        | ResponseInputFile
    ]
    phase: Literal["commentary", "final_answer"] | None = None


FunctionAndCustomToolCallOutput = ResponseInputText | ResponseInputImage | ResponseInputFile


@model
class CustomToolCallOutput(Model):
    """A variant of `ConversationItem`: its `type` is `custom_tool_call_output`."""

    type: Literal["custom_tool_call_output"]
    call_id: str
    output: str | list[FunctionAndCustomToolCallOutput]
    id: str | None = None
    caller: CallerDirect | CallerProgram | None = None


@model
class EvalItemContentOutputText(Model):
    """A variant of `EvalItemContentItem`: its `type` is `output_text`."""

    type: Literal["output_text"]
    text: str


@model
class EvalItemInputImage(Model):
    """A variant of `EvalItemContentItem`: its `type` is `input_image`."""

    type: Literal["input_image"]
    image_url: str
    detail: str | None = None


@model
class InputAudioInputAudio(Model):
    """`input_audio` of an `InputAudio`."""

    data: str
    format: Literal["mp3", "wav"]


@model
class InputAudio(Model):
    """A variant of `EvalItemContentItem`: its `type` is `input_audio`."""

    type: Literal["input_audio"]
    input_audio: InputAudioInputAudio


EvalItemContentItem = (
    str | ResponseInputText | EvalItemContentOutputText | EvalItemInputImage | InputAudio
)


@model
class EvalItem(Model):
    """`input` of a `GraderLabelModel`."""

    role: Literal["user", "assistant", "system", "developer"]
    content: EvalItemContentItem | list[EvalItemContentItem]
    type: Literal["message"] | None = None


@model
class GraderLabelModel(Model):
    """`testing_criteria` of an `Eval`."""

    type: Literal["label_model"]
    name: str
    model: str
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]


@model
class GraderStringCheck(Model):
    """`testing_criteria` of an `Eval`."""

    type: Literal["string_check"]
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]


ReasoningEffort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
