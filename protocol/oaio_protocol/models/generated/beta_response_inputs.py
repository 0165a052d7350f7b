"""Items, tools and events that are sent for responses, in the beta.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since 1970 (UTC).
"""

from typing import Any, Literal

from .._base import Model, model
from .beta_responses import (
    BetaAdditionalToolsItemParam,
    BetaAgentMessageItemParam,
    BetaAgentTag,
    BetaAnnotation,
    BetaApplyPatchToolCallItemParam,
    BetaApplyPatchToolCallOutputItemParam,
    BetaApplyPatchToolParam,
    BetaCodeInterpreterTool,
    BetaCodeInterpreterToolCall,
    BetaCompactionSummaryItemParam,
    BetaCompactionTriggerItemParam,
    BetaComputerCallOutputItemParam,
    BetaComputerTool,
    BetaComputerToolCall,
    BetaComputerUsePreviewTool,
    BetaCustomToolCall,
    BetaCustomToolCallOutput,
    BetaCustomToolParam,
    BetaEasyInputMessage,
    BetaFileSearchTool,
    BetaFileSearchToolCall,
    BetaFunctionCallOutputItemParam,
    BetaFunctionShellCallItemParam,
    BetaFunctionShellCallOutputContent,
    BetaFunctionShellCallOutputItemParam,
    BetaFunctionShellToolParam,
    BetaFunctionTool,
    BetaFunctionToolCall,
    BetaImageGenTool,
    BetaImageGenToolCall,
    BetaInputMessage,
    BetaItemReferenceParam,
    BetaLocalShellToolCall,
    BetaLocalShellToolCallOutput,
    BetaLocalShellToolParam,
    BetaMCPApprovalRequest,
    BetaMCPApprovalResponse,
    BetaMCPListTools,
    BetaMCPTool,
    BetaMCPToolCall,
    BetaMultiAgentCallItemParam,
    BetaMultiAgentCallOutputItemParam,
    BetaNamespaceToolParam,
    BetaOutputContent,
    BetaOutputItem,
    BetaOutputMessage,
    BetaProgramItemParam,
    BetaProgrammaticToolCallingParam,
    BetaProgramOutputItemParam,
    BetaPrompt,
    BetaReasoning,
    BetaReasoningItem,
    BetaResponse,
    BetaResponseLogProb,
    BetaResponseTextParam,
    BetaServiceTierResponses,
    BetaShellCallOutputDelta,
    BetaSpecificApplyPatchParam,
    BetaSpecificFunctionShellParam,
    BetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceAllowed,
    BetaToolChoiceCustom,
    BetaToolChoiceFunction,
    BetaToolChoiceMCP,
    BetaToolChoiceTypes,
    BetaToolSearchCallItemParam,
    BetaToolSearchOutputItemParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewTool,
    BetaWebSearchTool,
    BetaWebSearchToolCall,
)

BetaItem = (
    BetaInputMessage
    | BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaComputerToolCall
    | BetaComputerCallOutputItemParam
    | BetaWebSearchToolCall
    | BetaFunctionToolCall
    | BetaFunctionCallOutputItemParam
    | BetaAgentMessageItemParam
    | BetaMultiAgentCallItemParam
    | BetaMultiAgentCallOutputItemParam
    | BetaToolSearchCallItemParam
    | BetaToolSearchOutputItemParam
    | BetaAdditionalToolsItemParam
    | BetaReasoningItem
    | BetaCompactionSummaryItemParam
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCallItemParam
    | BetaFunctionShellCallOutputItemParam
    | BetaApplyPatchToolCallItemParam
    | BetaApplyPatchToolCallOutputItemParam
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponse
    | BetaMCPToolCall
    | BetaCustomToolCallOutput
    | BetaCustomToolCall
)


BetaInputItem = (
    BetaEasyInputMessage
    | BetaItem
    | BetaCompactionTriggerItemParam
    | BetaItemReferenceParam
    | BetaProgramItemParam
    | BetaProgramOutputItemParam
)


@model
class BetaResponsesServerEventResponseAudioDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.audio.delta`."""

    type: Literal["response.audio.delta"]
    sequence_number: int
    delta: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseAudioDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.audio.done`."""

    type: Literal["response.audio.done"]
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseAudioTranscriptDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.audio.transcript.delta`."""

    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseAudioTranscriptDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.audio.transcript.done`."""

    type: Literal["response.audio.transcript.done"]
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.code_interpreter_call_code.delta`."""

    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCodeInterpreterCallCodeDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.code_interpreter_call_code.done`."""

    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCodeInterpreterCallCompleted(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.code_interpreter_call.completed`."""

    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCodeInterpreterCallInProgress(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.code_interpreter_call.in_progress`."""

    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.code_interpreter_call.interpreting`."""

    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCompleted(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.completed`."""

    type: Literal["response.completed"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseContentPartAdded(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.content_part.added`."""

    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseContentPartDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.content_part.done`."""

    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: BetaOutputContent
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCreated(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.created`."""

    type: Literal["response.created"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseFileSearchCallCompleted(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.file_search_call.completed`."""

    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseFileSearchCallInProgress(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.file_search_call.in_progress`."""

    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseFileSearchCallSearching(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.file_search_call.searching`."""

    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.function_call_arguments.delta`."""

    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseFunctionCallArgumentsDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.function_call_arguments.done`."""

    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseShellCallCommandAdded(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.shell_call_command.added`."""

    type: Literal["response.shell_call_command.added"]
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseShellCallCommandDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.shell_call_command.delta`."""

    type: Literal["response.shell_call_command.delta"]
    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    agent: BetaAgentTag | None = None
    obfuscation: str | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseShellCallCommandDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.shell_call_command.done`."""

    type: Literal["response.shell_call_command.done"]
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseShellCallOutputContentDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.shell_call_output_content.delta`."""

    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: BetaShellCallOutputDelta
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseShellCallOutputContentDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.shell_call_output_content.done`."""

    type: Literal["response.shell_call_output_content.done"]
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    output: list[BetaFunctionShellCallOutputContent]
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseInProgress(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.in_progress`."""

    type: Literal["response.in_progress"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseFailed(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.failed`."""

    type: Literal["response.failed"]
    sequence_number: int
    response: BetaResponse
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseIncomplete(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.incomplete`."""

    type: Literal["response.incomplete"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseOutputItemAdded(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.output_item.added`."""

    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: int
    item: BetaOutputItem
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseOutputItemDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.output_item.done`."""

    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: int
    item: BetaOutputItem
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseReasoningSummaryPartAddedPart(Model):
    """`part` of a `BetaResponsesServerEventResponseReasoningSummaryPartAdded`."""

    type: Literal["summary_text"]
    text: str


@model
class BetaResponsesServerEventResponseReasoningSummaryPartAdded(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.reasoning_summary_part.added`."""

    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponsesServerEventResponseReasoningSummaryPartAddedPart
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseReasoningSummaryPartDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.reasoning_summary_part.done`."""

    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponsesServerEventResponseReasoningSummaryPartAddedPart
    agent: BetaAgentTag | None = None
    status: Literal["incomplete"] | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseReasoningSummaryTextDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.reasoning_summary_text.delta`."""

    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseReasoningSummaryTextDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.reasoning_summary_text.done`."""

    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseReasoningTextDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.reasoning_text.delta`."""

    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseReasoningTextDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.reasoning_text.done`."""

    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseRefusalDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.refusal.delta`."""

    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseRefusalDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.refusal.done`."""

    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseOutputTextDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.output_text.delta`."""

    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseOutputTextDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.output_text.done`."""

    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseWebSearchCallCompleted(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.web_search_call.completed`."""

    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseWebSearchCallInProgress(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.web_search_call.in_progress`."""

    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseWebSearchCallSearching(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.web_search_call.searching`."""

    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseImageGenerationCallCompleted(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.image_generation_call.completed`."""

    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: int
    item_id: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseImageGenerationCallGenerating(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.image_generation_call.generating`."""

    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseImageGenerationCallInProgress(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.image_generation_call.in_progress`."""

    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseImageGenerationCallPartialImage(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.image_generation_call.partial_image`."""

    type: Literal["response.image_generation_call.partial_image"]
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str
    agent: BetaAgentTag | None = None
    size: str | None = None
    quality: str | None = None
    background: str | None = None
    output_format: str | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseMCPCallArgumentsDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.mcp_call_arguments.delta`."""

    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseMCPCallArgumentsDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.mcp_call_arguments.done`."""

    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseMCPCallCompleted(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.mcp_call.completed`."""

    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseMCPCallFailed(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.mcp_call.failed`."""

    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseMCPCallInProgress(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.mcp_call.in_progress`."""

    type: Literal["response.mcp_call.in_progress"]
    sequence_number: int
    output_index: int
    item_id: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseMCPListToolsCompleted(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.mcp_list_tools.completed`."""

    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseMCPListToolsFailed(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.mcp_list_tools.failed`."""

    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseMCPListToolsInProgress(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.mcp_list_tools.in_progress`."""

    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseOutputTextAnnotationAdded(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.output_text.annotation.added`."""

    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None
    annotation: BetaAnnotation | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseQueued(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.queued`."""

    type: Literal["response.queued"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCustomToolCallInputDelta(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.custom_tool_call_input.delta`."""

    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: int
    output_index: int
    item_id: str
    delta: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaResponsesServerEventResponseCustomToolCallInputDone(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.custom_tool_call_input.done`."""

    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    agent: BetaAgentTag | None = None
    stream_id: str | None = None


@model
class BetaErrorPayload(Model):
    """`error` of a `BetaResponseWsError`."""

    type: str
    message: str
    code: str | None = None
    param: str | None = None
    headers: dict[str, str] | None = None


@model
class BetaResponseWsError(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `error`."""

    type: Literal["error"]
    error: BetaErrorPayload
    agent: BetaAgentTag | None = None
    status: int | None = None
    sequence_number: int | None = None
    stream_id: str | None = None


@model
class BetaResponseInjectCreatedEvent(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.inject.created`."""

    type: Literal["response.inject.created"]
    response_id: str
    sequence_number: int
    stream_id: str | None = None


@model
class BetaResponseInjectFailedEventError(Model):
    """`error` of a `BetaResponseInjectFailedEvent`."""

    code: Literal["response_already_completed", "response_not_found"]
    message: str


@model
class BetaResponseInjectFailedEvent(Model):
    """A variant of `BetaResponsesServerEvent`: its `type` is `response.inject.failed`."""

    type: Literal["response.inject.failed"]
    response_id: str
    input: list[BetaInputItem]
    error: BetaResponseInjectFailedEventError
    sequence_number: int
    stream_id: str | None = None


BetaResponsesServerEvent = (
    BetaResponsesServerEventResponseAudioDelta
    | BetaResponsesServerEventResponseAudioDone
    | BetaResponsesServerEventResponseAudioTranscriptDelta
    | BetaResponsesServerEventResponseAudioTranscriptDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta
    | BetaResponsesServerEventResponseCodeInterpreterCallCodeDone
    | BetaResponsesServerEventResponseCodeInterpreterCallCompleted
    | BetaResponsesServerEventResponseCodeInterpreterCallInProgress
    | BetaResponsesServerEventResponseCodeInterpreterCallInterpreting
    | BetaResponsesServerEventResponseCompleted
    | BetaResponsesServerEventResponseContentPartAdded
    | BetaResponsesServerEventResponseContentPartDone
    | BetaResponsesServerEventResponseCreated
    | BetaResponsesServerEventResponseFileSearchCallCompleted
    | BetaResponsesServerEventResponseFileSearchCallInProgress
    | BetaResponsesServerEventResponseFileSearchCallSearching
    | BetaResponsesServerEventResponseFunctionCallArgumentsDelta
    | BetaResponsesServerEventResponseFunctionCallArgumentsDone
    | BetaResponsesServerEventResponseShellCallCommandAdded
    | BetaResponsesServerEventResponseShellCallCommandDelta
    | BetaResponsesServerEventResponseShellCallCommandDone
    | BetaResponsesServerEventResponseShellCallOutputContentDelta
    | BetaResponsesServerEventResponseShellCallOutputContentDone
    | BetaResponsesServerEventResponseInProgress
    | BetaResponsesServerEventResponseFailed
    | BetaResponsesServerEventResponseIncomplete
    | BetaResponsesServerEventResponseOutputItemAdded
    | BetaResponsesServerEventResponseOutputItemDone
    | BetaResponsesServerEventResponseReasoningSummaryPartAdded
    | BetaResponsesServerEventResponseReasoningSummaryPartDone
    | BetaResponsesServerEventResponseReasoningSummaryTextDelta
    | BetaResponsesServerEventResponseReasoningSummaryTextDone
    | BetaResponsesServerEventResponseReasoningTextDelta
    | BetaResponsesServerEventResponseReasoningTextDone
    | BetaResponsesServerEventResponseRefusalDelta
    | BetaResponsesServerEventResponseRefusalDone
    | BetaResponsesServerEventResponseOutputTextDelta
    | BetaResponsesServerEventResponseOutputTextDone
    | BetaResponsesServerEventResponseWebSearchCallCompleted
    | BetaResponsesServerEventResponseWebSearchCallInProgress
    | BetaResponsesServerEventResponseWebSearchCallSearching
    | BetaResponsesServerEventResponseImageGenerationCallCompleted
    | BetaResponsesServerEventResponseImageGenerationCallGenerating
    | BetaResponsesServerEventResponseImageGenerationCallInProgress
    | BetaResponsesServerEventResponseImageGenerationCallPartialImage
    | BetaResponsesServerEventResponseMCPCallArgumentsDelta
    | BetaResponsesServerEventResponseMCPCallArgumentsDone
    | BetaResponsesServerEventResponseMCPCallCompleted
    | BetaResponsesServerEventResponseMCPCallFailed
    | BetaResponsesServerEventResponseMCPCallInProgress
    | BetaResponsesServerEventResponseMCPListToolsCompleted
    | BetaResponsesServerEventResponseMCPListToolsFailed
    | BetaResponsesServerEventResponseMCPListToolsInProgress
    | BetaResponsesServerEventResponseOutputTextAnnotationAdded
    | BetaResponsesServerEventResponseQueued
    | BetaResponsesServerEventResponseCustomToolCallInputDelta
    | BetaResponsesServerEventResponseCustomToolCallInputDone
    | BetaResponseWsError
    | BetaResponseInjectCreatedEvent
    | BetaResponseInjectFailedEvent
)


@model
class BetaPromptCacheOptionsParam(Model):
    """`prompt_cache_options` of a `BetaResponsesClientEventResponseCreate`."""

    ttl: Literal["30m"] | None = None
    mode: Literal["implicit", "explicit"] | None = None


BetaTool = (
    BetaFunctionTool
    | BetaFileSearchTool
    | BetaComputerTool
    | BetaComputerUsePreviewTool
    | BetaWebSearchTool
    | BetaMCPTool
    | BetaCodeInterpreterTool
    | BetaProgrammaticToolCallingParam
    | BetaImageGenTool
    | BetaLocalShellToolParam
    | BetaFunctionShellToolParam
    | BetaCustomToolParam
    | BetaNamespaceToolParam
    | BetaToolSearchToolParam
    | BetaWebSearchPreviewTool
    | BetaApplyPatchToolParam
)


BetaToolChoiceParam = (
    Literal["none", "auto", "required"]
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMCP
    | BetaToolChoiceCustom
    | BetaSpecificProgrammaticToolCallingParam
    | BetaSpecificApplyPatchParam
    | BetaSpecificFunctionShellParam
)


BetaIncludeEnum = Literal[
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
class BetaModerationConfigParam(Model):
    """`input` of a `BetaModerationPolicyParam`."""

    mode: Literal["score", "block"]


@model
class BetaModerationPolicyParam(Model):
    """`policy` of a `BetaModerationParam`."""

    input: BetaModerationConfigParam | None = None
    output: BetaModerationConfigParam | None = None


@model
class BetaModerationParam(Model):
    """`moderation` of a `BetaResponsesClientEventResponseCreate`."""

    model: str
    policy: BetaModerationPolicyParam | None = None


@model
class BetaResponseStreamOptions(Model):
    """`stream_options` of a `BetaResponsesClientEventResponseCreate`."""

    include_obfuscation: bool | None = None


@model
class BetaConversationParam2(Model):
    """`conversation` of a `BetaResponsesClientEventResponseCreate`."""

    id: str


@model
class BetaContextManagementParam(Model):
    """`context_management` of a `BetaResponsesClientEventResponseCreate`."""

    type: str
    compact_threshold: int | None = None


@model
class BetaMultiAgentParam(Model):
    """`multi_agent` of a `BetaResponsesClientEventResponseCreate`."""

    enabled: bool
    max_concurrent_subagents: int | None = None


@model
class BetaResponsesClientEventResponseCreate(Model):
    """A variant of `BetaResponsesClientEvent`: its `type` is `response.create`."""

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
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: str | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = None
    tools: list[BetaTool] | None = None
    tool_choice: BetaToolChoiceParam | None = None
    prompt: BetaPrompt | None = None
    service_tier: BetaServiceTierResponses | None = None
    truncation: Literal["auto", "disabled"] | None = None
    reasoning: BetaReasoning | None = None
    input: str | list[BetaInputItem] | None = None
    include: list[BetaIncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    instructions: str | None = None
    moderation: BetaModerationParam | None = None
    stream: bool | None = None
    stream_options: BetaResponseStreamOptions | None = None
    conversation: str | BetaConversationParam2 | None = None
    context_management: list[BetaContextManagementParam] | None = None
    max_output_tokens: int | None = None
    multi_agent: BetaMultiAgentParam | None = None
    access_programs: dict[str, Any] | None = None
    background_options: dict[str, Any] | None = None
    image: dict[str, Any] | None = None


@model
class BetaResponseInjectEvent(Model):
    """A variant of `BetaResponsesClientEvent`: its `type` is `response.inject`."""

    type: Literal["response.inject"]
    response_id: str
    input: list[BetaInputItem]


BetaResponsesClientEvent = BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent
