"""Items, tools and events that are sent for responses.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since 1970 (UTC).
"""

from typing import Literal

from .._base import Model, model
from ..response_events import Delta, Logprob
from ..response_items import (
    Annotation,
    Content,
    EasyInputMessage,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    Output,
    Program,
    ProgramOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from ..response_tools import (
    ApplyPatchTool,
    CodeInterpreter,
    ComputerTool,
    ComputerUsePreviewTool,
    CustomTool,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    ImageGeneration,
    LocalShell,
    Mcp,
    NamespaceTool,
    ProgrammaticToolCalling,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceShell,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceTypes,
    ToolSearchTool,
    WebSearchPreviewTool,
    WebSearchTool,
)
from ..responses import Reasoning, Response, ResponseTextConfig
from .realtime import Prompt
from .responses import InputContent
from .shared import CustomToolCallOutput


@model
class InputMessage(Model):
    """A variant of `Item`: its `type` is `message`."""

    role: Literal["user", "system", "developer"]
    content: list[InputContent]
    type: Literal["message"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


Tool = (
    FunctionTool
    | FileSearchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | WebSearchTool
    | Mcp
    | CodeInterpreter
    | ProgrammaticToolCalling
    | ImageGeneration
    | LocalShell
    | FunctionShellTool
    | CustomTool
    | NamespaceTool
    | ToolSearchTool
    | WebSearchPreviewTool
    | ApplyPatchTool
)


@model
class AdditionalToolsItemParam(Model):
    """A variant of `Item`: its `type` is `additional_tools`."""

    type: Literal["additional_tools"]
    role: Literal["developer"]
    tools: list[Tool]
    id: str | None = None


Item = (
    InputMessage
    | ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseFunctionToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalToolsItemParam
    | ResponseReasoningItem
    | ResponseCompactionItem
    | ImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | McpCall
    | CustomToolCallOutput
    | ResponseCustomToolCall
)


@model
class CompactionTriggerItemParam(Model):
    """A variant of `InputItem`: its `type` is `compaction_trigger`."""

    type: Literal["compaction_trigger"]


@model
class ItemReferenceParam(Model):
    """A variant of `InputItem`."""

    id: str
    type: Literal["item_reference"] | None = None


InputItem = (
    EasyInputMessage
    | Item
    | CompactionTriggerItemParam
    | ItemReferenceParam
    | Program
    | ProgramOutput
)


@model
class ResponseFormatTextGrammar(Model):
    """Stands in answers: its `type` is `grammar`."""

    type: Literal["grammar"]
    grammar: str


@model
class ResponseFormatTextPython(Model):
    """Stands in answers: its `type` is `python`."""

    type: Literal["python"]


@model
class PromptCacheOptionsParam(Model):
    """`prompt_cache_options` of a `ResponsesClientEventResponseCreate`."""

    ttl: Literal["30m"] | None = None
    mode: Literal["implicit", "explicit"] | None = None


ToolChoiceParam = (
    Literal["none", "auto", "required"]
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ToolChoiceSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell
)


ServiceTierResponses = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
)


IncludeEnum = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]


@model
class ModerationConfigParam(Model):
    """`input` of a `ModerationPolicyParam`."""

    mode: Literal["score", "block"]


@model
class ModerationPolicyParam(Model):
    """`policy` of a `ModerationParam`."""

    input: ModerationConfigParam | None = None
    output: ModerationConfigParam | None = None


@model
class ModerationParam(Model):
    """`moderation` of a `ResponsesClientEventResponseCreate`."""

    model: str
    policy: ModerationPolicyParam | None = None


@model
class ResponseStreamOptions(Model):
    """`stream_options` of a `ResponsesClientEventResponseCreate`."""

    include_obfuscation: bool | None = None


@model
class ConversationParam2(Model):
    """`conversation` of a `ResponsesClientEventResponseCreate`."""

    id: str


@model
class ContextManagementParam(Model):
    """`context_management` of a `ResponsesClientEventResponseCreate`."""

    type: str
    compact_threshold: int | None = None


@model
class ResponsesClientEventResponseCreate(Model):
    """A variant of `ResponsesClientEvent`: its `type` is `response.create`."""

    type: Literal["response.create"]
    stream_id: str | None = None
    metadata: dict[str, str] | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    prompt_cache_options: PromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: str | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextConfig | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: Prompt | None = None
    service_tier: ServiceTierResponses | None = None
    truncation: Literal["auto", "disabled"] | None = None
    reasoning: Reasoning | None = None
    input: str | list[InputItem] | None = None
    include: list[IncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    instructions: str | None = None
    moderation: ModerationParam | None = None
    stream: bool | None = None
    stream_options: ResponseStreamOptions | None = None
    conversation: str | ConversationParam2 | None = None
    context_management: list[ContextManagementParam] | None = None
    max_output_tokens: int | None = None


ResponsesClientEvent = ResponsesClientEventResponseCreate


@model
class ResponsesServerEventResponseAudioDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.audio.delta`."""

    type: Literal["response.audio.delta"]
    sequence_number: int
    delta: str
    stream_id: str | None = None


@model
class ResponsesServerEventResponseAudioDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.audio.done`."""

    type: Literal["response.audio.done"]
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseAudioTranscriptDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.audio.transcript.delta`."""

    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseAudioTranscriptDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.audio.transcript.done`."""

    type: Literal["response.audio.transcript.done"]
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.code_interpreter_call_code.delta`."""

    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.code_interpreter_call_code.done`."""

    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCodeInterpreterCallCompleted(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.code_interpreter_call.completed`."""

    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCodeInterpreterCallInProgress(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.code_interpreter_call.in_progress`."""

    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCodeInterpreterCallInterpreting(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.code_interpreter_call.interpreting`."""

    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCompleted(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.completed`."""

    type: Literal["response.completed"]
    response: Response
    sequence_number: int
    stream_id: str | None = None


OutputContent = ResponseOutputText | ResponseOutputRefusal | Content


@model
class ResponsesServerEventResponseContentPartAdded(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.content_part.added`."""

    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseContentPartDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.content_part.done`."""

    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: OutputContent
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCreated(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.created`."""

    type: Literal["response.created"]
    response: Response
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseFileSearchCallCompleted(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.file_search_call.completed`."""

    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseFileSearchCallInProgress(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.file_search_call.in_progress`."""

    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseFileSearchCallSearching(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.file_search_call.searching`."""

    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseFunctionCallArgumentsDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.function_call_arguments.delta`."""

    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    stream_id: str | None = None


@model
class ResponsesServerEventResponseFunctionCallArgumentsDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.function_call_arguments.done`."""

    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str
    stream_id: str | None = None


@model
class ResponsesServerEventResponseShellCallCommandAdded(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.shell_call_command.added`."""

    type: Literal["response.shell_call_command.added"]
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = None


@model
class ResponsesServerEventResponseShellCallCommandDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.shell_call_command.delta`."""

    type: Literal["response.shell_call_command.delta"]
    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None = None
    stream_id: str | None = None


@model
class ResponsesServerEventResponseShellCallCommandDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.shell_call_command.done`."""

    type: Literal["response.shell_call_command.done"]
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = None


@model
class ResponsesServerEventResponseShellCallOutputContentDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.shell_call_output_content.delta`."""

    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: Delta
    stream_id: str | None = None


@model
class ResponsesServerEventResponseShellCallOutputContentDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.shell_call_output_content.done`."""

    type: Literal["response.shell_call_output_content.done"]
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    output: list[Output]
    stream_id: str | None = None


@model
class ResponsesServerEventResponseInProgress(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.in_progress`."""

    type: Literal["response.in_progress"]
    response: Response
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseFailed(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.failed`."""

    type: Literal["response.failed"]
    sequence_number: int
    response: Response
    stream_id: str | None = None


@model
class ResponsesServerEventResponseIncomplete(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.incomplete`."""

    type: Literal["response.incomplete"]
    response: Response
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseOutputItemAdded(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.output_item.added`."""

    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: int
    item: ResponseOutputItem
    stream_id: str | None = None


@model
class ResponsesServerEventResponseOutputItemDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.output_item.done`."""

    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: int
    item: ResponseOutputItem
    stream_id: str | None = None


@model
class ResponsesServerEventResponseReasoningSummaryPartAddedPart(Model):
    """`part` of a `ResponsesServerEventResponseReasoningSummaryPartAdded`."""

    type: Literal["summary_text"]
    text: str


@model
class ResponsesServerEventResponseReasoningSummaryPartAdded(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.reasoning_summary_part.added`."""

    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    stream_id: str | None = None


@model
class ResponsesServerEventResponseReasoningSummaryPartDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.reasoning_summary_part.done`."""

    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    status: Literal["incomplete"] | None = None
    stream_id: str | None = None


@model
class ResponsesServerEventResponseReasoningSummaryTextDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.reasoning_summary_text.delta`."""

    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseReasoningSummaryTextDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.reasoning_summary_text.done`."""

    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseReasoningTextDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.reasoning_text.delta`."""

    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseReasoningTextDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.reasoning_text.done`."""

    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseRefusalDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.refusal.delta`."""

    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseRefusalDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.refusal.done`."""

    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseOutputTextDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.output_text.delta`."""

    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[Logprob]
    stream_id: str | None = None


@model
class ResponsesServerEventResponseOutputTextDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.output_text.done`."""

    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[Logprob]
    stream_id: str | None = None


@model
class ResponsesServerEventResponseWebSearchCallCompleted(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.web_search_call.completed`."""

    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseWebSearchCallInProgress(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.web_search_call.in_progress`."""

    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseWebSearchCallSearching(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.web_search_call.searching`."""

    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseImageGenerationCallCompleted(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.image_generation_call.completed`."""

    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: int
    item_id: str
    stream_id: str | None = None


@model
class ResponsesServerEventResponseImageGenerationCallGenerating(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.image_generation_call.generating`."""

    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseImageGenerationCallInProgress(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.image_generation_call.in_progress`."""

    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseImageGenerationCallPartialImage(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.image_generation_call.partial_image`."""

    type: Literal["response.image_generation_call.partial_image"]
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str
    size: str | None = None
    quality: str | None = None
    background: str | None = None
    output_format: str | None = None
    stream_id: str | None = None


@model
class ResponsesServerEventResponseMCPCallArgumentsDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.mcp_call_arguments.delta`."""

    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseMCPCallArgumentsDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.mcp_call_arguments.done`."""

    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseMCPCallCompleted(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.mcp_call.completed`."""

    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseMCPCallFailed(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.mcp_call.failed`."""

    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseMCPCallInProgress(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.mcp_call.in_progress`."""

    type: Literal["response.mcp_call.in_progress"]
    sequence_number: int
    output_index: int
    item_id: str
    stream_id: str | None = None


@model
class ResponsesServerEventResponseMCPListToolsCompleted(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.mcp_list_tools.completed`."""

    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseMCPListToolsFailed(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.mcp_list_tools.failed`."""

    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseMCPListToolsInProgress(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.mcp_list_tools.in_progress`."""

    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseOutputTextAnnotationAdded(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.output_text.annotation.added`."""

    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None = None
    stream_id: str | None = None


@model
class ResponsesServerEventResponseQueued(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.queued`."""

    type: Literal["response.queued"]
    response: Response
    sequence_number: int
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCustomToolCallInputDelta(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.custom_tool_call_input.delta`."""

    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: int
    output_index: int
    item_id: str
    delta: str
    stream_id: str | None = None


@model
class ResponsesServerEventResponseCustomToolCallInputDone(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `response.custom_tool_call_input.done`."""

    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    stream_id: str | None = None


@model
class ErrorPayload(Model):
    """`error` of a `ResponseWsError`."""

    type: str
    message: str
    code: str | None = None
    param: str | None = None
    headers: dict[str, str] | None = None


@model
class ResponseWsError(Model):
    """A variant of `ResponsesServerEvent`: its `type` is `error`."""

    type: Literal["error"]
    error: ErrorPayload
    status: int | None = None
    sequence_number: int | None = None
    stream_id: str | None = None


ResponsesServerEvent = (
    ResponsesServerEventResponseAudioDelta
    | ResponsesServerEventResponseAudioDone
    | ResponsesServerEventResponseAudioTranscriptDelta
    | ResponsesServerEventResponseAudioTranscriptDone
    | ResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | ResponsesServerEventResponseCodeInterpreterCallCodeDone
    | ResponsesServerEventResponseCodeInterpreterCallCompleted
    | ResponsesServerEventResponseCodeInterpreterCallInProgress
    | ResponsesServerEventResponseCodeInterpreterCallInterpreting
    | ResponsesServerEventResponseCompleted
    | ResponsesServerEventResponseContentPartAdded
    | ResponsesServerEventResponseContentPartDone
    | ResponsesServerEventResponseCreated
    | ResponsesServerEventResponseFileSearchCallCompleted
    | ResponsesServerEventResponseFileSearchCallInProgress
    | ResponsesServerEventResponseFileSearchCallSearching
    | ResponsesServerEventResponseFunctionCallArgumentsDelta
    | ResponsesServerEventResponseFunctionCallArgumentsDone
    | ResponsesServerEventResponseShellCallCommandAdded
    | ResponsesServerEventResponseShellCallCommandDelta
    | ResponsesServerEventResponseShellCallCommandDone
    | ResponsesServerEventResponseShellCallOutputContentDelta
    | ResponsesServerEventResponseShellCallOutputContentDone
    | ResponsesServerEventResponseInProgress
    | ResponsesServerEventResponseFailed
    | ResponsesServerEventResponseIncomplete
    | ResponsesServerEventResponseOutputItemAdded
    | ResponsesServerEventResponseOutputItemDone
    | ResponsesServerEventResponseReasoningSummaryPartAdded
    | ResponsesServerEventResponseReasoningSummaryPartDone
    | ResponsesServerEventResponseReasoningSummaryTextDelta
    | ResponsesServerEventResponseReasoningSummaryTextDone
    | ResponsesServerEventResponseReasoningTextDelta
    | ResponsesServerEventResponseReasoningTextDone
    | ResponsesServerEventResponseRefusalDelta
    | ResponsesServerEventResponseRefusalDone
    | ResponsesServerEventResponseOutputTextDelta
    | ResponsesServerEventResponseOutputTextDone
    | ResponsesServerEventResponseWebSearchCallCompleted
    | ResponsesServerEventResponseWebSearchCallInProgress
    | ResponsesServerEventResponseWebSearchCallSearching
    | ResponsesServerEventResponseImageGenerationCallCompleted
    | ResponsesServerEventResponseImageGenerationCallGenerating
    | ResponsesServerEventResponseImageGenerationCallInProgress
    | ResponsesServerEventResponseImageGenerationCallPartialImage
    | ResponsesServerEventResponseMCPCallArgumentsDelta
    | ResponsesServerEventResponseMCPCallArgumentsDone
    | ResponsesServerEventResponseMCPCallCompleted
    | ResponsesServerEventResponseMCPCallFailed
    | ResponsesServerEventResponseMCPCallInProgress
    | ResponsesServerEventResponseMCPListToolsCompleted
    | ResponsesServerEventResponseMCPListToolsFailed
    | ResponsesServerEventResponseMCPListToolsInProgress
    | ResponsesServerEventResponseOutputTextAnnotationAdded
    | ResponsesServerEventResponseQueued
    | ResponsesServerEventResponseCustomToolCallInputDelta
    | ResponsesServerEventResponseCustomToolCallInputDone
    | ResponseWsError
)
