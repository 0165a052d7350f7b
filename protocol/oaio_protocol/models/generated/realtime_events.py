"""Events of realtime sessions, and what is in them.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since 1970 (UTC).
"""

from typing import Any, Literal

from .._base import Model, model
from ..response_items import McpListToolsTool
from ..response_tools import Mcp, ToolChoiceFunction, ToolChoiceMcp
from .audio import TranscriptionLanguage, TranscriptTextUsageDuration, TranscriptTextUsageTokens
from .realtime import (
    Prompt,
    RealtimeAudioFormats,
    RealtimeFunctionTool,
    RealtimeReasoning,
    RealtimeSessionCreateResponseGA,
    RealtimeTranscriptionSessionCreateResponseGA,
    RealtimeTranslationSession,
    RealtimeTruncation,
)


@model
class RealtimeConversationItemMessageSystemContent(Model):
    """`content` of a `RealtimeConversationItemMessageSystem`."""

    type: Literal["input_text"] | None = None
    text: str | None = None


@model
class RealtimeConversationItemMessageSystem(Model):
    """A variant of `RealtimeConversationItem`: its `object` is `realtime.item`."""

    type: Literal["message"]
    role: Literal["system"]
    content: list[RealtimeConversationItemMessageSystemContent]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


@model
class RealtimeConversationItemMessageUserContent(Model):
    """`content` of a `RealtimeConversationItemMessageUser`."""

    type: Literal["input_text", "input_audio", "input_image"] | None = None
    text: str | None = None
    audio: str | None = None
    image_url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    transcript: str | None = None


@model
class RealtimeConversationItemMessageUser(Model):
    """A variant of `RealtimeConversationItem`: its `object` is `realtime.item`."""

    type: Literal["message"]
    role: Literal["user"]
    content: list[RealtimeConversationItemMessageUserContent]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


@model
class RealtimeConversationItemMessageAssistantContent(Model):
    """`content` of a `RealtimeConversationItemMessageAssistant`."""

    type: Literal["output_text", "output_audio"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@model
class RealtimeConversationItemMessageAssistant(Model):
    """A variant of `RealtimeConversationItem`: its `object` is `realtime.item`."""

    type: Literal["message"]
    role: Literal["assistant"]
    content: list[RealtimeConversationItemMessageAssistantContent]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


@model
class RealtimeConversationItemFunctionCall(Model):
    """A variant of `RealtimeConversationItem`: its `object` is `realtime.item`."""

    type: Literal["function_call"]
    name: str
    arguments: str
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str | None = None


@model
class RealtimeConversationItemFunctionCallOutput(Model):
    """A variant of `RealtimeConversationItem`: its `object` is `realtime.item`."""

    type: Literal["function_call_output"]
    call_id: str
    output: str
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None


@model
class RealtimeMCPApprovalResponse(Model):
    """A variant of `RealtimeConversationItem`: its `type` is `mcp_approval_response`."""

    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None


@model
class RealtimeMCPListTools(Model):
    """A variant of `RealtimeConversationItem`: its `type` is `mcp_list_tools`."""

    type: Literal["mcp_list_tools"]
    server_label: str
    tools: list[McpListToolsTool]
    id: str | None = None


@model
class RealtimeMCPProtocolError(Model):
    """`error` of a `RealtimeMCPToolCall`: its `type` is `protocol_error`."""

    type: Literal["protocol_error"]
    code: int
    message: str


@model
class RealtimeMCPToolExecutionError(Model):
    """`error` of a `RealtimeMCPToolCall`: its `type` is `tool_execution_error`."""

    type: Literal["tool_execution_error"]
    message: str


@model
class RealtimeMCPHTTPError(Model):
    """`error` of a `RealtimeMCPToolCall`: its `type` is `http_error`."""

    type: Literal["http_error"]
    code: int
    message: str


@model
class RealtimeMCPToolCall(Model):
    """A variant of `RealtimeConversationItem`: its `type` is `mcp_call`."""

    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    approval_request_id: str | None = None
    output: str | None = None
    error: (
        RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError | None
    ) = None


@model
class RealtimeMCPApprovalRequest(Model):
    """A variant of `RealtimeConversationItem`: its `type` is `mcp_approval_request`."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


RealtimeConversationItem = (
    RealtimeConversationItemMessageSystem
    | RealtimeConversationItemMessageUser
    | RealtimeConversationItemMessageAssistant
    | RealtimeConversationItemFunctionCall
    | RealtimeConversationItemFunctionCallOutput
    | RealtimeMCPApprovalResponse
    | RealtimeMCPListTools
    | RealtimeMCPToolCall
    | RealtimeMCPApprovalRequest
)


@model
class RealtimeClientEventConversationItemCreate(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `conversation.item.create`."""

    type: Literal["conversation.item.create"]
    item: RealtimeConversationItem
    event_id: str | None = None
    previous_item_id: str | None = None


@model
class RealtimeClientEventConversationItemDelete(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `conversation.item.delete`."""

    type: Literal["conversation.item.delete"]
    item_id: str
    event_id: str | None = None


@model
class RealtimeClientEventConversationItemRetrieve(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `conversation.item.retrieve`."""

    type: Literal["conversation.item.retrieve"]
    item_id: str
    event_id: str | None = None


@model
class RealtimeClientEventConversationItemTruncate(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `conversation.item.truncate`."""

    type: Literal["conversation.item.truncate"]
    item_id: str
    content_index: int
    audio_end_ms: int
    event_id: str | None = None


@model
class RealtimeClientEventInputAudioBufferAppend(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `input_audio_buffer.append`."""

    type: Literal["input_audio_buffer.append"]
    audio: str
    event_id: str | None = None


@model
class RealtimeClientEventInputAudioBufferClear(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `input_audio_buffer.clear`."""

    type: Literal["input_audio_buffer.clear"]
    event_id: str | None = None


@model
class RealtimeClientEventOutputAudioBufferClear(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `output_audio_buffer.clear`."""

    type: Literal["output_audio_buffer.clear"]
    event_id: str | None = None


@model
class RealtimeClientEventInputAudioBufferCommit(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `input_audio_buffer.commit`."""

    type: Literal["input_audio_buffer.commit"]
    event_id: str | None = None


@model
class RealtimeClientEventResponseCancel(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `response.cancel`."""

    type: Literal["response.cancel"]
    event_id: str | None = None
    response_id: str | None = None


@model
class VoiceIdsOrCustomVoice(Model):
    """`voice` of a `RealtimeResponseCreateParamsAudioOutput`."""

    id: str


@model
class RealtimeResponseCreateParamsAudioOutput(Model):
    """`output` of a `RealtimeResponseCreateParamsAudio`."""

    format: RealtimeAudioFormats | None = None
    voice: str | VoiceIdsOrCustomVoice | None = None


@model
class RealtimeResponseCreateParamsAudio(Model):
    """`audio` of a `RealtimeResponseCreateParams`."""

    output: RealtimeResponseCreateParamsAudioOutput | None = None


@model
class RealtimeResponseCreateParams(Model):
    """`response` of a `RealtimeClientEventResponseCreate`."""

    output_modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    audio: RealtimeResponseCreateParamsAudio | None = None
    tools: list[RealtimeFunctionTool | Mcp] | None = None
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunction | ToolChoiceMcp | None = (
        None
    )
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    conversation: str | None = None
    metadata: dict[str, str] | None = None
    prompt: Prompt | None = None
    input: list[RealtimeConversationItem] | None = None


@model
class RealtimeClientEventResponseCreate(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `response.create`."""

    type: Literal["response.create"]
    event_id: str | None = None
    response: RealtimeResponseCreateParams | None = None


@model
class AudioTranscription(Model):
    """`transcription` of a `RealtimeSessionCreateRequestGAAudioInput`."""

    model: str | None = None
    language: str | None = None
    languages: list[str] | None = None
    keywords: list[str] | None = None
    prompt: str | None = None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None


@model
class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(Model):
    """`noise_reduction` of a `RealtimeSessionCreateRequestGAAudioInput`."""

    type: Literal["near_field", "far_field"] | None = None


@model
class RealtimeTurnDetectionServerVAD(Model):
    """`turn_detection` of a `RealtimeSessionCreateRequestGAAudioInput`: its `type` is `server_vad`."""

    type: Literal["server_vad"]
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None
    idle_timeout_ms: int | None = None


@model
class RealtimeTurnDetectionSemanticVAD(Model):
    """`turn_detection` of a `RealtimeSessionCreateRequestGAAudioInput`: its `type` is `semantic_vad`."""

    type: Literal["semantic_vad"]
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None


@model
class RealtimeSessionCreateRequestGAAudioInput(Model):
    """`input` of a `RealtimeSessionCreateRequestGAAudio`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTurnDetectionServerVAD | RealtimeTurnDetectionSemanticVAD | None = None


@model
class RealtimeSessionCreateRequestGAAudioOutput(Model):
    """`output` of a `RealtimeSessionCreateRequestGAAudio`."""

    format: RealtimeAudioFormats | None = None
    voice: str | VoiceIdsOrCustomVoice | None = None
    speed: float | None = None


@model
class RealtimeSessionCreateRequestGAAudio(Model):
    """`audio` of a `RealtimeSessionCreateRequestGA`."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = None
    output: RealtimeSessionCreateRequestGAAudioOutput | None = None


@model
class RealtimeSessionCreateRequestGATracing(Model):
    """`tracing` of a `RealtimeSessionCreateRequestGA`."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None


@model
class RealtimeSessionCreateRequestGA(Model):
    """`session` of a `RealtimeClientEventSessionUpdate`: its `type` is `realtime`."""

    type: Literal["realtime"]
    output_modalities: list[Literal["text", "audio"]] | None = None
    model: str | None = None
    instructions: str | None = None
    audio: RealtimeSessionCreateRequestGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracing | None = None
    tools: list[RealtimeFunctionTool | Mcp] | None = None
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunction | ToolChoiceMcp | None = (
        None
    )
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: Prompt | None = None


@model
class RealtimeTranscriptionSessionCreateRequestGAAudio(Model):
    """`audio` of a `RealtimeTranscriptionSessionCreateRequestGA`."""

    input: RealtimeSessionCreateRequestGAAudioInput | None = None


@model
class RealtimeTranscriptionSessionCreateRequestGA(Model):
    """`session` of a `RealtimeClientEventSessionUpdate`: its `type` is `transcription`."""

    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


@model
class RealtimeClientEventSessionUpdate(Model):
    """A variant of `RealtimeClientEvent`: its `type` is `session.update`."""

    type: Literal["session.update"]
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA
    event_id: str | None = None


RealtimeClientEvent = (
    RealtimeClientEventConversationItemCreate
    | RealtimeClientEventConversationItemDelete
    | RealtimeClientEventConversationItemRetrieve
    | RealtimeClientEventConversationItemTruncate
    | RealtimeClientEventInputAudioBufferAppend
    | RealtimeClientEventInputAudioBufferClear
    | RealtimeClientEventOutputAudioBufferClear
    | RealtimeClientEventInputAudioBufferCommit
    | RealtimeClientEventResponseCancel
    | RealtimeClientEventResponseCreate
    | RealtimeClientEventSessionUpdate
)


@model
class RealtimeConversationItemWithReferenceContent(Model):
    """`content` of a `RealtimeConversationItemWithReference`."""

    type: Literal["input_audio", "input_text", "item_reference", "text"] | None = None
    text: str | None = None
    id: str | None = None
    audio: str | None = None
    transcript: str | None = None


@model
class RealtimeConversationItemWithReference(Model):
    """Stands in answers: its `object` is `realtime.item`."""

    id: str | None = None
    type: Literal["message", "function_call", "function_call_output"] | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["user", "assistant", "system"] | None = None
    content: list[RealtimeConversationItemWithReferenceContent] | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: str | None = None
    output: str | None = None


@model
class RealtimeServerEventConversationCreatedConversation(Model):
    """`conversation` of a `RealtimeServerEventConversationCreated`."""

    id: str | None = None
    object: str | None = None


@model
class RealtimeServerEventConversationCreated(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.created`."""

    event_id: str
    type: Literal["conversation.created"]
    conversation: RealtimeServerEventConversationCreatedConversation


@model
class RealtimeServerEventConversationItemCreated(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.created`."""

    event_id: str
    type: Literal["conversation.item.created"]
    item: RealtimeConversationItem
    previous_item_id: str | None = None


@model
class RealtimeServerEventConversationItemDeleted(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.deleted`."""

    event_id: str
    type: Literal["conversation.item.deleted"]
    item_id: str


@model
class LogProbProperties(Model):
    """`logprobs` of a `RealtimeServerEventConversationItemInputAudioTranscriptionCompleted`."""

    token: str
    logprob: float
    bytes: list[int]


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionCompleted(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.input_audio_transcription.completed`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    item_id: str
    content_index: int
    transcript: str
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionDelta(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.input_audio_transcription.delta`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    item_id: str
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(Model):
    """`error` of a `RealtimeServerEventConversationItemInputAudioTranscriptionFailed`."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.input_audio_transcription.failed`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
    item_id: str
    content_index: int
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError


@model
class RealtimeServerEventConversationItemRetrieved(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.retrieved`."""

    event_id: str
    type: Literal["conversation.item.retrieved"]
    item: RealtimeConversationItem


@model
class RealtimeServerEventConversationItemTruncated(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.truncated`."""

    event_id: str
    type: Literal["conversation.item.truncated"]
    item_id: str
    content_index: int
    audio_end_ms: int


@model
class RealtimeServerEventErrorError(Model):
    """`error` of a `RealtimeServerEventError`."""

    type: str
    message: str
    code: str | None = None
    param: str | None = None
    event_id: str | None = None


@model
class RealtimeServerEventError(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `error`."""

    event_id: str
    type: Literal["error"]
    error: RealtimeServerEventErrorError


@model
class RealtimeServerEventInputAudioBufferCleared(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `input_audio_buffer.cleared`."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"]


@model
class RealtimeServerEventInputAudioBufferCommitted(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `input_audio_buffer.committed`."""

    event_id: str
    type: Literal["input_audio_buffer.committed"]
    item_id: str
    previous_item_id: str | None = None


@model
class RealtimeServerEventInputAudioBufferDtmfEventReceived(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `input_audio_buffer.dtmf_event_received`."""

    type: Literal["input_audio_buffer.dtmf_event_received"]
    event: str
    received_at: int


@model
class RealtimeServerEventInputAudioBufferSpeechStarted(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `input_audio_buffer.speech_started`."""

    event_id: str
    type: Literal["input_audio_buffer.speech_started"]
    audio_start_ms: int
    item_id: str


@model
class RealtimeServerEventInputAudioBufferSpeechStopped(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `input_audio_buffer.speech_stopped`."""

    event_id: str
    type: Literal["input_audio_buffer.speech_stopped"]
    audio_end_ms: int
    item_id: str


@model
class RealtimeServerEventRateLimitsUpdatedRateLimit(Model):
    """`rate_limits` of a `RealtimeServerEventRateLimitsUpdated`."""

    name: Literal["requests", "tokens"] | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


@model
class RealtimeServerEventRateLimitsUpdated(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `rate_limits.updated`."""

    event_id: str
    type: Literal["rate_limits.updated"]
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimit]


@model
class RealtimeServerEventResponseAudioDelta(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.output_audio.delta`."""

    event_id: str
    type: Literal["response.output_audio.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@model
class RealtimeServerEventResponseAudioDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.output_audio.done`."""

    event_id: str
    type: Literal["response.output_audio.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int


@model
class RealtimeServerEventResponseAudioTranscriptDelta(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.output_audio_transcript.delta`."""

    event_id: str
    type: Literal["response.output_audio_transcript.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@model
class RealtimeServerEventResponseAudioTranscriptDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.output_audio_transcript.done`."""

    event_id: str
    type: Literal["response.output_audio_transcript.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str


@model
class RealtimeServerEventResponseContentPartAddedPart(Model):
    """`part` of a `RealtimeServerEventResponseContentPartAdded`."""

    type: Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@model
class RealtimeServerEventResponseContentPartAdded(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.content_part.added`."""

    event_id: str
    type: Literal["response.content_part.added"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeServerEventResponseContentPartAddedPart


@model
class RealtimeServerEventResponseContentPartDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.content_part.done`."""

    event_id: str
    type: Literal["response.content_part.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeServerEventResponseContentPartAddedPart


@model
class RealtimeResponseStatusDetailsError(Model):
    """`error` of a `RealtimeResponseStatusDetails`."""

    type: str | None = None
    code: str | None = None


@model
class RealtimeResponseStatusDetails(Model):
    """`status_details` of a `RealtimeResponse`."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: (
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    ) = None
    error: RealtimeResponseStatusDetailsError | None = None


@model
class RealtimeResponseAudioOutput(Model):
    """`output` of a `RealtimeResponseAudio`."""

    format: RealtimeAudioFormats | None = None
    voice: str | None = None


@model
class RealtimeResponseAudio(Model):
    """`audio` of a `RealtimeResponse`."""

    output: RealtimeResponseAudioOutput | None = None


@model
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Model):
    """`cached_tokens_details` of a `RealtimeResponseUsageInputTokenDetails`."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None


@model
class RealtimeResponseUsageInputTokenDetails(Model):
    """`input_token_details` of a `RealtimeResponseUsage`."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None


@model
class RealtimeResponseUsageOutputTokenDetails(Model):
    """`output_token_details` of a `RealtimeResponseUsage`."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@model
class RealtimeResponseUsage(Model):
    """`usage` of a `RealtimeResponse`."""

    total_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None


@model
class RealtimeResponse(Model):
    """`response` of a `RealtimeServerEventResponseCreated`."""

    id: str | None = None
    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatusDetails | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: dict[str, str] | None = None
    audio: RealtimeResponseAudio | None = None
    usage: RealtimeResponseUsage | None = None
    conversation_id: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    max_output_tokens: int | Literal["inf"] | None = None


@model
class RealtimeServerEventResponseCreated(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.created`."""

    event_id: str
    type: Literal["response.created"]
    response: RealtimeResponse


@model
class RealtimeServerEventResponseDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.done`."""

    event_id: str
    type: Literal["response.done"]
    response: RealtimeResponse


@model
class RealtimeServerEventResponseFunctionCallArgumentsDelta(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.function_call_arguments.delta`."""

    event_id: str
    type: Literal["response.function_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str


@model
class RealtimeServerEventResponseFunctionCallArgumentsDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.function_call_arguments.done`."""

    event_id: str
    type: Literal["response.function_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: str
    arguments: str


@model
class RealtimeServerEventResponseOutputItemAdded(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.output_item.added`."""

    event_id: str
    type: Literal["response.output_item.added"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem


@model
class RealtimeServerEventResponseOutputItemDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.output_item.done`."""

    event_id: str
    type: Literal["response.output_item.done"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem


@model
class RealtimeServerEventResponseTextDelta(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.output_text.delta`."""

    event_id: str
    type: Literal["response.output_text.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@model
class RealtimeServerEventResponseTextDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.output_text.done`."""

    event_id: str
    type: Literal["response.output_text.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str


@model
class RealtimeServerEventSessionCreated(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `session.created`."""

    event_id: str
    type: Literal["session.created"]
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA


@model
class RealtimeServerEventSessionUpdated(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `session.updated`."""

    event_id: str
    type: Literal["session.updated"]
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA


@model
class RealtimeServerEventOutputAudioBufferStarted(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `output_audio_buffer.started`."""

    event_id: str
    type: Literal["output_audio_buffer.started"]
    response_id: str


@model
class RealtimeServerEventOutputAudioBufferStopped(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `output_audio_buffer.stopped`."""

    event_id: str
    type: Literal["output_audio_buffer.stopped"]
    response_id: str


@model
class RealtimeServerEventOutputAudioBufferCleared(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `output_audio_buffer.cleared`."""

    event_id: str
    type: Literal["output_audio_buffer.cleared"]
    response_id: str


@model
class RealtimeServerEventConversationItemAdded(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.added`."""

    event_id: str
    type: Literal["conversation.item.added"]
    item: RealtimeConversationItem
    previous_item_id: str | None = None


@model
class RealtimeServerEventConversationItemDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.done`."""

    event_id: str
    type: Literal["conversation.item.done"]
    item: RealtimeConversationItem
    previous_item_id: str | None = None


@model
class RealtimeServerEventInputAudioBufferTimeoutTriggered(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `input_audio_buffer.timeout_triggered`."""

    event_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]
    audio_start_ms: int
    audio_end_ms: int
    item_id: str


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionSegment(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `conversation.item.input_audio_transcription.segment`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float


@model
class RealtimeServerEventMCPListToolsInProgress(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `mcp_list_tools.in_progress`."""

    event_id: str
    type: Literal["mcp_list_tools.in_progress"]
    item_id: str


@model
class RealtimeServerEventMCPListToolsCompleted(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `mcp_list_tools.completed`."""

    event_id: str
    type: Literal["mcp_list_tools.completed"]
    item_id: str


@model
class RealtimeServerEventMCPListToolsFailed(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `mcp_list_tools.failed`."""

    event_id: str
    type: Literal["mcp_list_tools.failed"]
    item_id: str


@model
class RealtimeServerEventResponseMCPCallArgumentsDelta(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.mcp_call_arguments.delta`."""

    event_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: str | None = None


@model
class RealtimeServerEventResponseMCPCallArgumentsDone(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.mcp_call_arguments.done`."""

    event_id: str
    type: Literal["response.mcp_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    arguments: str


@model
class RealtimeServerEventResponseMCPCallInProgress(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.mcp_call.in_progress`."""

    event_id: str
    type: Literal["response.mcp_call.in_progress"]
    output_index: int
    item_id: str


@model
class RealtimeServerEventResponseMCPCallCompleted(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.mcp_call.completed`."""

    event_id: str
    type: Literal["response.mcp_call.completed"]
    output_index: int
    item_id: str


@model
class RealtimeServerEventResponseMCPCallFailed(Model):
    """A variant of `RealtimeServerEvent`: its `type` is `response.mcp_call.failed`."""

    event_id: str
    type: Literal["response.mcp_call.failed"]
    output_index: int
    item_id: str


RealtimeServerEvent = (
    RealtimeServerEventConversationCreated
    | RealtimeServerEventConversationItemCreated
    | RealtimeServerEventConversationItemDeleted
    | RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
    | RealtimeServerEventConversationItemInputAudioTranscriptionDelta
    | RealtimeServerEventConversationItemInputAudioTranscriptionFailed
    | RealtimeServerEventConversationItemRetrieved
    | RealtimeServerEventConversationItemTruncated
    | RealtimeServerEventError
    | RealtimeServerEventInputAudioBufferCleared
    | RealtimeServerEventInputAudioBufferCommitted
    | RealtimeServerEventInputAudioBufferDtmfEventReceived
    | RealtimeServerEventInputAudioBufferSpeechStarted
    | RealtimeServerEventInputAudioBufferSpeechStopped
    | RealtimeServerEventRateLimitsUpdated
    | RealtimeServerEventResponseAudioDelta
    | RealtimeServerEventResponseAudioDone
    | RealtimeServerEventResponseAudioTranscriptDelta
    | RealtimeServerEventResponseAudioTranscriptDone
    | RealtimeServerEventResponseContentPartAdded
    | RealtimeServerEventResponseContentPartDone
    | RealtimeServerEventResponseCreated
    | RealtimeServerEventResponseDone
    | RealtimeServerEventResponseFunctionCallArgumentsDelta
    | RealtimeServerEventResponseFunctionCallArgumentsDone
    | RealtimeServerEventResponseOutputItemAdded
    | RealtimeServerEventResponseOutputItemDone
    | RealtimeServerEventResponseTextDelta
    | RealtimeServerEventResponseTextDone
    | RealtimeServerEventSessionCreated
    | RealtimeServerEventSessionUpdated
    | RealtimeServerEventOutputAudioBufferStarted
    | RealtimeServerEventOutputAudioBufferStopped
    | RealtimeServerEventOutputAudioBufferCleared
    | RealtimeServerEventConversationItemAdded
    | RealtimeServerEventConversationItemDone
    | RealtimeServerEventInputAudioBufferTimeoutTriggered
    | RealtimeServerEventConversationItemInputAudioTranscriptionSegment
    | RealtimeServerEventMCPListToolsInProgress
    | RealtimeServerEventMCPListToolsCompleted
    | RealtimeServerEventMCPListToolsFailed
    | RealtimeServerEventResponseMCPCallArgumentsDelta
    | RealtimeServerEventResponseMCPCallArgumentsDone
    | RealtimeServerEventResponseMCPCallInProgress
    | RealtimeServerEventResponseMCPCallCompleted
    | RealtimeServerEventResponseMCPCallFailed
)


@model
class RealtimeTranslationSessionUpdateRequestAudioInputTranscription(Model):
    """`transcription` of a `RealtimeTranslationSessionUpdateRequestAudioInput`."""

    model: str


@model
class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction(Model):
    """`noise_reduction` of a `RealtimeTranslationSessionUpdateRequestAudioInput`."""

    type: Literal["near_field", "far_field"]


@model
class RealtimeTranslationSessionUpdateRequestAudioInput(Model):
    """`input` of a `RealtimeTranslationSessionUpdateRequestAudio`."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None


@model
class RealtimeTranslationSessionUpdateRequestAudioOutput(Model):
    """`output` of a `RealtimeTranslationSessionUpdateRequestAudio`."""

    language: str | None = None


@model
class RealtimeTranslationSessionUpdateRequestAudio(Model):
    """`audio` of a `RealtimeTranslationSessionUpdateRequest`."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = None
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = None


@model
class RealtimeTranslationSessionUpdateRequest(Model):
    """`session` of a `RealtimeTranslationClientEventSessionUpdate`."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = None


@model
class RealtimeTranslationClientEventSessionUpdate(Model):
    """A variant of `RealtimeTranslationClientEvent`: its `type` is `session.update`."""

    type: Literal["session.update"]
    session: RealtimeTranslationSessionUpdateRequest
    event_id: str | None = None


@model
class RealtimeTranslationClientEventInputAudioBufferAppend(Model):
    """A variant of `RealtimeTranslationClientEvent`: its `type` is `session.input_audio_buffer.append`."""

    type: Literal["session.input_audio_buffer.append"]
    audio: str
    event_id: str | None = None


@model
class RealtimeTranslationClientEventSessionClose(Model):
    """A variant of `RealtimeTranslationClientEvent`: its `type` is `session.close`."""

    type: Literal["session.close"]
    event_id: str | None = None


RealtimeTranslationClientEvent = (
    RealtimeTranslationClientEventSessionUpdate
    | RealtimeTranslationClientEventInputAudioBufferAppend
    | RealtimeTranslationClientEventSessionClose
)


@model
class RealtimeTranslationServerEventSessionCreated(Model):
    """A variant of `RealtimeTranslationServerEvent`: its `type` is `session.created`."""

    event_id: str
    type: Literal["session.created"]
    session: RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionUpdated(Model):
    """A variant of `RealtimeTranslationServerEvent`: its `type` is `session.updated`."""

    event_id: str
    type: Literal["session.updated"]
    session: RealtimeTranslationSession


@model
class RealtimeTranslationServerEventSessionClosed(Model):
    """A variant of `RealtimeTranslationServerEvent`: its `type` is `session.closed`."""

    event_id: str
    type: Literal["session.closed"]


@model
class RealtimeTranslationServerEventSessionInputTranscriptDelta(Model):
    """A variant of `RealtimeTranslationServerEvent`: its `type` is `session.input_transcript.delta`."""

    event_id: str
    type: Literal["session.input_transcript.delta"]
    delta: str
    elapsed_ms: int | None = None


@model
class RealtimeTranslationServerEventSessionOutputTranscriptDelta(Model):
    """A variant of `RealtimeTranslationServerEvent`: its `type` is `session.output_transcript.delta`."""

    event_id: str
    type: Literal["session.output_transcript.delta"]
    delta: str
    elapsed_ms: int | None = None


@model
class RealtimeTranslationServerEventSessionOutputAudioDelta(Model):
    """A variant of `RealtimeTranslationServerEvent`: its `type` is `session.output_audio.delta`."""

    event_id: str
    type: Literal["session.output_audio.delta"]
    delta: str
    sample_rate: int | None = None
    channels: int | None = None
    format: Literal["pcm16"] | None = None
    elapsed_ms: int | None = None


RealtimeTranslationServerEvent = (
    RealtimeServerEventError
    | RealtimeTranslationServerEventSessionCreated
    | RealtimeTranslationServerEventSessionUpdated
    | RealtimeTranslationServerEventSessionClosed
    | RealtimeTranslationServerEventSessionInputTranscriptDelta
    | RealtimeTranslationServerEventSessionOutputTranscriptDelta
    | RealtimeTranslationServerEventSessionOutputAudioDelta
)
