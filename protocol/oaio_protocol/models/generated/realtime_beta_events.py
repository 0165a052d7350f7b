"""Events of realtime sessions, as they were in the beta.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since 1970 (UTC).
"""

from typing import Any, Literal

from .._base import Model, model
from ..response_items import McpListToolsTool
from ..response_tools import ToolChoiceFunction, ToolChoiceMcp
from .audio import TranscriptionLanguage, TranscriptTextUsageDuration, TranscriptTextUsageTokens
from .realtime import (
    AudioTranscriptionResponse,
    Prompt,
    RealtimeFunctionTool,
    RealtimeTruncation,
    TranscriptionSession,
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
class RealtimeBetaClientEventConversationItemCreate(Model):
    """Stands in answers: its `type` is `conversation.item.create`."""

    type: Literal["conversation.item.create"]
    item: RealtimeConversationItem
    event_id: str | None = None
    previous_item_id: str | None = None


@model
class RealtimeBetaClientEventConversationItemDelete(Model):
    """Stands in answers: its `type` is `conversation.item.delete`."""

    type: Literal["conversation.item.delete"]
    item_id: str
    event_id: str | None = None


@model
class RealtimeBetaClientEventConversationItemRetrieve(Model):
    """Stands in answers: its `type` is `conversation.item.retrieve`."""

    type: Literal["conversation.item.retrieve"]
    item_id: str
    event_id: str | None = None


@model
class RealtimeBetaClientEventConversationItemTruncate(Model):
    """Stands in answers: its `type` is `conversation.item.truncate`."""

    type: Literal["conversation.item.truncate"]
    item_id: str
    content_index: int
    audio_end_ms: int
    event_id: str | None = None


@model
class RealtimeBetaClientEventInputAudioBufferAppend(Model):
    """Stands in answers: its `type` is `input_audio_buffer.append`."""

    type: Literal["input_audio_buffer.append"]
    audio: str
    event_id: str | None = None


@model
class RealtimeBetaClientEventInputAudioBufferClear(Model):
    """Stands in answers: its `type` is `input_audio_buffer.clear`."""

    type: Literal["input_audio_buffer.clear"]
    event_id: str | None = None


@model
class RealtimeBetaClientEventInputAudioBufferCommit(Model):
    """Stands in answers: its `type` is `input_audio_buffer.commit`."""

    type: Literal["input_audio_buffer.commit"]
    event_id: str | None = None


@model
class RealtimeBetaClientEventOutputAudioBufferClear(Model):
    """Stands in answers: its `type` is `output_audio_buffer.clear`."""

    type: Literal["output_audio_buffer.clear"]
    event_id: str | None = None


@model
class RealtimeBetaClientEventResponseCancel(Model):
    """Stands in answers: its `type` is `response.cancel`."""

    type: Literal["response.cancel"]
    event_id: str | None = None
    response_id: str | None = None


@model
class VoiceIdsOrCustomVoice(Model):
    """`voice` of a `RealtimeBetaResponseCreateParams`."""

    id: str


@model
class RealtimeBetaResponseCreateParamsTool(Model):
    """`tools` of a `RealtimeBetaResponseCreateParams`."""

    type: Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None


@model
class RealtimeBetaResponseCreateParams(Model):
    """`response` of a `RealtimeBetaClientEventResponseCreate`."""

    modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    voice: str | VoiceIdsOrCustomVoice | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    tools: list[RealtimeBetaResponseCreateParamsTool] | None = None
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunction | ToolChoiceMcp | None = (
        None
    )
    temperature: float | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    conversation: str | None = None
    metadata: dict[str, str] | None = None
    prompt: Prompt | None = None
    input: list[RealtimeConversationItem] | None = None


@model
class RealtimeBetaClientEventResponseCreate(Model):
    """Stands in answers: its `type` is `response.create`."""

    type: Literal["response.create"]
    event_id: str | None = None
    response: RealtimeBetaResponseCreateParams | None = None


@model
class RealtimeSessionCreateRequestClientSecret(Model):
    """`client_secret` of a `RealtimeSessionCreateRequest`."""

    value: str
    expires_at: int


@model
class RealtimeSessionCreateRequestInputAudioTranscription(Model):
    """`input_audio_transcription` of a `RealtimeSessionCreateRequest`."""

    model: str | None = None


@model
class RealtimeSessionCreateRequestTracing(Model):
    """`tracing` of a `RealtimeSessionCreateRequest`."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None


@model
class RealtimeSessionCreateRequestTurnDetection(Model):
    """`turn_detection` of a `RealtimeSessionCreateRequest`."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@model
class RealtimeSessionCreateRequest(Model):
    """`session` of a `RealtimeBetaClientEventSessionUpdate`."""

    client_secret: RealtimeSessionCreateRequestClientSecret | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    voice: str | VoiceIdsOrCustomVoice | None = None
    input_audio_format: str | None = None
    output_audio_format: str | None = None
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = None
    speed: float | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracing | None = None
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = None
    tools: list[RealtimeBetaResponseCreateParamsTool] | None = None
    tool_choice: str | None = None
    temperature: float | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: Prompt | None = None
    input_audio_noise_reduction: dict[str, Any] | None = None
    model: str | None = None


@model
class RealtimeBetaClientEventSessionUpdate(Model):
    """Stands in answers: its `type` is `session.update`."""

    type: Literal["session.update"]
    session: RealtimeSessionCreateRequest
    event_id: str | None = None


@model
class RealtimeTranscriptionSessionCreateRequestTurnDetection(Model):
    """`turn_detection` of a `RealtimeTranscriptionSessionCreateRequest`."""

    type: Literal["server_vad"] | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@model
class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction(Model):
    """`input_audio_noise_reduction` of a `RealtimeTranscriptionSessionCreateRequest`."""

    type: Literal["near_field", "far_field"] | None = None


@model
class AudioTranscription(Model):
    """`input_audio_transcription` of a `RealtimeTranscriptionSessionCreateRequest`."""

    model: str | None = None
    language: str | None = None
    languages: list[str] | None = None
    keywords: list[str] | None = None
    prompt: str | None = None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None


@model
class RealtimeTranscriptionSessionCreateRequest(Model):
    """`session` of a `RealtimeBetaClientEventTranscriptionSessionUpdate`."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = None
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    ) = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_transcription: AudioTranscription | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    client_secret: dict[str, Any] | None = None
    modalities: list[Literal["text", "audio"]] | None = None


@model
class RealtimeBetaClientEventTranscriptionSessionUpdate(Model):
    """Stands in answers: its `type` is `transcription_session.update`."""

    type: Literal["transcription_session.update"]
    session: RealtimeTranscriptionSessionCreateRequest
    event_id: str | None = None


@model
class RealtimeBetaServerEventConversationItemCreated(Model):
    """Stands in answers: its `type` is `conversation.item.created`."""

    event_id: str
    type: Literal["conversation.item.created"]
    item: RealtimeConversationItem
    previous_item_id: str | None = None


@model
class RealtimeBetaServerEventConversationItemDeleted(Model):
    """Stands in answers: its `type` is `conversation.item.deleted`."""

    event_id: str
    type: Literal["conversation.item.deleted"]
    item_id: str


@model
class LogProbProperties(Model):
    """`logprobs` of a `RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted`."""

    token: str
    logprob: float
    bytes: list[int]


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted(Model):
    """Stands in answers: its `type` is `conversation.item.input_audio_transcription.completed`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    item_id: str
    content_index: int
    transcript: str
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta(Model):
    """Stands in answers: its `type` is `conversation.item.input_audio_transcription.delta`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    item_id: str
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError(Model):
    """`error` of a `RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed`."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed(Model):
    """Stands in answers: its `type` is `conversation.item.input_audio_transcription.failed`."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
    item_id: str
    content_index: int
    error: RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailedError


@model
class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(Model):
    """Stands in answers: its `type` is `conversation.item.input_audio_transcription.segment`."""

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
class RealtimeBetaServerEventConversationItemRetrieved(Model):
    """Stands in answers: its `type` is `conversation.item.retrieved`."""

    event_id: str
    type: Literal["conversation.item.retrieved"]
    item: RealtimeConversationItem


@model
class RealtimeBetaServerEventConversationItemTruncated(Model):
    """Stands in answers: its `type` is `conversation.item.truncated`."""

    event_id: str
    type: Literal["conversation.item.truncated"]
    item_id: str
    content_index: int
    audio_end_ms: int


@model
class RealtimeBetaServerEventErrorError(Model):
    """`error` of a `RealtimeBetaServerEventError`."""

    type: str
    message: str
    code: str | None = None
    param: str | None = None
    event_id: str | None = None


@model
class RealtimeBetaServerEventError(Model):
    """Stands in answers: its `type` is `error`."""

    event_id: str
    type: Literal["error"]
    error: RealtimeBetaServerEventErrorError


@model
class RealtimeBetaServerEventInputAudioBufferCleared(Model):
    """Stands in answers: its `type` is `input_audio_buffer.cleared`."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"]


@model
class RealtimeBetaServerEventInputAudioBufferCommitted(Model):
    """Stands in answers: its `type` is `input_audio_buffer.committed`."""

    event_id: str
    type: Literal["input_audio_buffer.committed"]
    item_id: str
    previous_item_id: str | None = None


@model
class RealtimeBetaServerEventInputAudioBufferSpeechStarted(Model):
    """Stands in answers: its `type` is `input_audio_buffer.speech_started`."""

    event_id: str
    type: Literal["input_audio_buffer.speech_started"]
    audio_start_ms: int
    item_id: str


@model
class RealtimeBetaServerEventInputAudioBufferSpeechStopped(Model):
    """Stands in answers: its `type` is `input_audio_buffer.speech_stopped`."""

    event_id: str
    type: Literal["input_audio_buffer.speech_stopped"]
    audio_end_ms: int
    item_id: str


@model
class RealtimeBetaServerEventMCPListToolsCompleted(Model):
    """Stands in answers: its `type` is `mcp_list_tools.completed`."""

    event_id: str
    type: Literal["mcp_list_tools.completed"]
    item_id: str


@model
class RealtimeBetaServerEventMCPListToolsFailed(Model):
    """Stands in answers: its `type` is `mcp_list_tools.failed`."""

    event_id: str
    type: Literal["mcp_list_tools.failed"]
    item_id: str


@model
class RealtimeBetaServerEventMCPListToolsInProgress(Model):
    """Stands in answers: its `type` is `mcp_list_tools.in_progress`."""

    event_id: str
    type: Literal["mcp_list_tools.in_progress"]
    item_id: str


@model
class RealtimeBetaServerEventRateLimitsUpdatedRateLimit(Model):
    """`rate_limits` of a `RealtimeBetaServerEventRateLimitsUpdated`."""

    name: Literal["requests", "tokens"] | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


@model
class RealtimeBetaServerEventRateLimitsUpdated(Model):
    """Stands in answers: its `type` is `rate_limits.updated`."""

    event_id: str
    type: Literal["rate_limits.updated"]
    rate_limits: list[RealtimeBetaServerEventRateLimitsUpdatedRateLimit]


@model
class RealtimeBetaServerEventResponseAudioDelta(Model):
    """Stands in answers: its `type` is `response.output_audio.delta`."""

    event_id: str
    type: Literal["response.output_audio.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@model
class RealtimeBetaServerEventResponseAudioDone(Model):
    """Stands in answers: its `type` is `response.output_audio.done`."""

    event_id: str
    type: Literal["response.output_audio.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int


@model
class RealtimeBetaServerEventResponseAudioTranscriptDelta(Model):
    """Stands in answers: its `type` is `response.output_audio_transcript.delta`."""

    event_id: str
    type: Literal["response.output_audio_transcript.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@model
class RealtimeBetaServerEventResponseAudioTranscriptDone(Model):
    """Stands in answers: its `type` is `response.output_audio_transcript.done`."""

    event_id: str
    type: Literal["response.output_audio_transcript.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str


@model
class RealtimeBetaServerEventResponseContentPartAddedPart(Model):
    """`part` of a `RealtimeBetaServerEventResponseContentPartAdded`."""

    type: Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


@model
class RealtimeBetaServerEventResponseContentPartAdded(Model):
    """Stands in answers: its `type` is `response.content_part.added`."""

    event_id: str
    type: Literal["response.content_part.added"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeBetaServerEventResponseContentPartAddedPart


@model
class RealtimeBetaServerEventResponseContentPartDone(Model):
    """Stands in answers: its `type` is `response.content_part.done`."""

    event_id: str
    type: Literal["response.content_part.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeBetaServerEventResponseContentPartAddedPart


@model
class RealtimeBetaResponseStatusDetailsError(Model):
    """`error` of a `RealtimeBetaResponseStatusDetails`."""

    type: str | None = None
    code: str | None = None


@model
class RealtimeBetaResponseStatusDetails(Model):
    """`status_details` of a `RealtimeBetaResponse`."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: (
        Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None
    ) = None
    error: RealtimeBetaResponseStatusDetailsError | None = None


@model
class RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails(Model):
    """`cached_tokens_details` of a `RealtimeBetaResponseUsageInputTokenDetails`."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None


@model
class RealtimeBetaResponseUsageInputTokenDetails(Model):
    """`input_token_details` of a `RealtimeBetaResponseUsage`."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None = (
        None
    )


@model
class RealtimeBetaResponseUsageOutputTokenDetails(Model):
    """`output_token_details` of a `RealtimeBetaResponseUsage`."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@model
class RealtimeBetaResponseUsage(Model):
    """`usage` of a `RealtimeBetaResponse`."""

    total_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = None
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = None


@model
class RealtimeBetaResponse(Model):
    """`response` of a `RealtimeBetaServerEventResponseCreated`."""

    id: str | None = None
    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeBetaResponseStatusDetails | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: dict[str, str] | None = None
    usage: RealtimeBetaResponseUsage | None = None
    conversation_id: str | None = None
    voice: str | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: float | None = None
    max_output_tokens: int | Literal["inf"] | None = None


@model
class RealtimeBetaServerEventResponseCreated(Model):
    """Stands in answers: its `type` is `response.created`."""

    event_id: str
    type: Literal["response.created"]
    response: RealtimeBetaResponse


@model
class RealtimeBetaServerEventResponseDone(Model):
    """Stands in answers: its `type` is `response.done`."""

    event_id: str
    type: Literal["response.done"]
    response: RealtimeBetaResponse


@model
class RealtimeBetaServerEventResponseFunctionCallArgumentsDelta(Model):
    """Stands in answers: its `type` is `response.function_call_arguments.delta`."""

    event_id: str
    type: Literal["response.function_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str


@model
class RealtimeBetaServerEventResponseFunctionCallArgumentsDone(Model):
    """Stands in answers: its `type` is `response.function_call_arguments.done`."""

    event_id: str
    type: Literal["response.function_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: str
    arguments: str


@model
class RealtimeBetaServerEventResponseMCPCallArgumentsDelta(Model):
    """Stands in answers: its `type` is `response.mcp_call_arguments.delta`."""

    event_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: str | None = None


@model
class RealtimeBetaServerEventResponseMCPCallArgumentsDone(Model):
    """Stands in answers: its `type` is `response.mcp_call_arguments.done`."""

    event_id: str
    type: Literal["response.mcp_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    arguments: str


@model
class RealtimeBetaServerEventResponseMCPCallCompleted(Model):
    """Stands in answers: its `type` is `response.mcp_call.completed`."""

    event_id: str
    type: Literal["response.mcp_call.completed"]
    output_index: int
    item_id: str


@model
class RealtimeBetaServerEventResponseMCPCallFailed(Model):
    """Stands in answers: its `type` is `response.mcp_call.failed`."""

    event_id: str
    type: Literal["response.mcp_call.failed"]
    output_index: int
    item_id: str


@model
class RealtimeBetaServerEventResponseMCPCallInProgress(Model):
    """Stands in answers: its `type` is `response.mcp_call.in_progress`."""

    event_id: str
    type: Literal["response.mcp_call.in_progress"]
    output_index: int
    item_id: str


@model
class RealtimeBetaServerEventResponseOutputItemAdded(Model):
    """Stands in answers: its `type` is `response.output_item.added`."""

    event_id: str
    type: Literal["response.output_item.added"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem


@model
class RealtimeBetaServerEventResponseOutputItemDone(Model):
    """Stands in answers: its `type` is `response.output_item.done`."""

    event_id: str
    type: Literal["response.output_item.done"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem


@model
class RealtimeBetaServerEventResponseTextDelta(Model):
    """Stands in answers: its `type` is `response.output_text.delta`."""

    event_id: str
    type: Literal["response.output_text.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str


@model
class RealtimeBetaServerEventResponseTextDone(Model):
    """Stands in answers: its `type` is `response.output_text.done`."""

    event_id: str
    type: Literal["response.output_text.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str


@model
class RealtimeTurnDetectionServerVAD(Model):
    """`turn_detection` of a `RealtimeSession`: its `type` is `server_vad`."""

    type: Literal["server_vad"]
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None
    idle_timeout_ms: int | None = None


@model
class RealtimeTurnDetectionSemanticVAD(Model):
    """`turn_detection` of a `RealtimeSession`: its `type` is `semantic_vad`."""

    type: Literal["semantic_vad"]
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None


@model
class RealtimeSession(Model):
    """`session` of a `RealtimeBetaServerEventSessionCreated`."""

    id: str | None = None
    object: Literal["realtime.session"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    model: str | None = None
    instructions: str | None = None
    voice: str | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTurnDetectionServerVAD | RealtimeTurnDetectionSemanticVAD | None = None
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None
    ) = None
    speed: float | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracing | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    temperature: float | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    expires_at: int | None = None
    prompt: Prompt | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None


@model
class RealtimeBetaServerEventSessionCreated(Model):
    """Stands in answers: its `type` is `session.created`."""

    event_id: str
    type: Literal["session.created"]
    session: RealtimeSession


@model
class RealtimeBetaServerEventSessionUpdated(Model):
    """Stands in answers: its `type` is `session.updated`."""

    event_id: str
    type: Literal["session.updated"]
    session: RealtimeSession


@model
class RealtimeBetaServerEventTranscriptionSessionCreated(Model):
    """Stands in answers: its `type` is `transcription_session.created`."""

    event_id: str
    type: Literal["transcription_session.created"]
    session: TranscriptionSession


@model
class RealtimeBetaServerEventTranscriptionSessionUpdated(Model):
    """Stands in answers: its `type` is `transcription_session.updated`."""

    event_id: str
    type: Literal["transcription_session.updated"]
    session: TranscriptionSession
