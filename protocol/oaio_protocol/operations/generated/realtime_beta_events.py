"""Events of realtime sessions, as they were in the beta.

Sources:

https://platform.openai.com/docs/api-reference
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .._response_params import ResponsePromptParam, ToolChoiceMcpParam
from ..generated._shared import VoiceIdsOrCustomVoiceParam
from ..generated.realtime import (
    AudioTranscriptionParam,
    RealtimeTruncationParam,
    ToolChoiceFunctionParam,
)


class RealtimeConversationItemMessageSystemContentParam(TypedDict, total=False):
    """`content` of a `RealtimeConversationItemMessageSystemParam`."""

    type: Literal["input_text"]
    text: str


class RealtimeConversationItemMessageSystemParam(TypedDict, total=False):
    """A variant of `RealtimeConversationItem`."""

    type: Required[Literal["message"]]
    role: Required[Literal["system"]]
    content: Required[Iterable[RealtimeConversationItemMessageSystemContentParam]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemMessageUserContentParam(TypedDict, total=False):
    """`content` of a `RealtimeConversationItemMessageUserParam`."""

    type: Literal["input_text", "input_audio", "input_image"]
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"]
    """`auto` if it is left out."""
    transcript: str


class RealtimeConversationItemMessageUserParam(TypedDict, total=False):
    """A variant of `RealtimeConversationItem`."""

    type: Required[Literal["message"]]
    role: Required[Literal["user"]]
    content: Required[Iterable[RealtimeConversationItemMessageUserContentParam]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemMessageAssistantContentParam(TypedDict, total=False):
    """`content` of a `RealtimeConversationItemMessageAssistantParam`."""

    type: Literal["output_text", "output_audio"]
    text: str
    audio: str
    transcript: str


class RealtimeConversationItemMessageAssistantParam(TypedDict, total=False):
    """A variant of `RealtimeConversationItem`."""

    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[RealtimeConversationItemMessageAssistantContentParam]]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """A variant of `RealtimeConversationItem`."""

    type: Required[Literal["function_call"]]
    name: Required[str]
    arguments: Required[str]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: str


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """A variant of `RealtimeConversationItem`."""

    type: Required[Literal["function_call_output"]]
    call_id: Required[str]
    output: Required[str]
    id: str
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]


class RealtimeMCPApprovalResponseParam(TypedDict, total=False):
    """A variant of `RealtimeConversationItem`."""

    type: Required[Literal["mcp_approval_response"]]
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None


class MCPListToolsToolParam(TypedDict, total=False):
    """`tools` of a `RealtimeMCPListToolsParam`."""

    name: Required[str]
    input_schema: Required[Mapping[str, object]]
    description: str | None
    annotations: Mapping[str, object] | None


class RealtimeMCPListToolsParam(TypedDict, total=False):
    """A variant of `RealtimeConversationItem`."""

    type: Required[Literal["mcp_list_tools"]]
    server_label: Required[str]
    tools: Required[Iterable[MCPListToolsToolParam]]
    id: str


class RealtimeMCPProtocolErrorParam(TypedDict):
    """`error` of a `RealtimeMCPToolCallParam`."""

    type: Literal["protocol_error"]
    code: int
    message: str


class RealtimeMCPToolExecutionErrorParam(TypedDict):
    """`error` of a `RealtimeMCPToolCallParam`."""

    type: Literal["tool_execution_error"]
    message: str


class RealtimeMCPHTTPErrorParam(TypedDict):
    """`error` of a `RealtimeMCPToolCallParam`."""

    type: Literal["http_error"]
    code: int
    message: str


class RealtimeMCPToolCallParam(TypedDict, total=False):
    """A variant of `RealtimeConversationItem`."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    approval_request_id: str | None
    output: str | None
    error: (
        RealtimeMCPProtocolErrorParam
        | RealtimeMCPToolExecutionErrorParam
        | RealtimeMCPHTTPErrorParam
        | None
    )


class RealtimeMCPApprovalRequestParam(TypedDict):
    """A variant of `RealtimeConversationItem`."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


RealtimeConversationItem: TypeAlias = (
    RealtimeConversationItemMessageSystemParam
    | RealtimeConversationItemMessageUserParam
    | RealtimeConversationItemMessageAssistantParam
    | RealtimeConversationItemFunctionCallParam
    | RealtimeConversationItemFunctionCallOutputParam
    | RealtimeMCPApprovalResponseParam
    | RealtimeMCPListToolsParam
    | RealtimeMCPToolCallParam
    | RealtimeMCPApprovalRequestParam
)


class RealtimeBetaClientEventConversationItemCreateParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["conversation.item.create"]]
    item: Required[RealtimeConversationItem]
    event_id: str
    """At most 512 characters."""
    previous_item_id: str


class RealtimeBetaClientEventConversationItemDeleteParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]
    event_id: str


class RealtimeBetaClientEventConversationItemRetrieveParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]
    event_id: str


class RealtimeBetaClientEventConversationItemTruncateParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
    event_id: str


class RealtimeBetaClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]
    event_id: str


class RealtimeBetaClientEventInputAudioBufferClearParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str


class RealtimeBetaClientEventInputAudioBufferCommitParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str


class RealtimeBetaClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class RealtimeBetaClientEventResponseCancelParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["response.cancel"]]
    event_id: str
    response_id: str


class RealtimeBetaResponseCreateParamsToolParam(TypedDict, total=False):
    """`tools` of a `RealtimeBetaResponseCreateParam`."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, object]


class RealtimeBetaResponseCreateParam(TypedDict, total=False):
    """`response` of a `RealtimeBetaClientEventResponseCreateParam`."""

    modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    voice: VoiceIdsOrCustomVoiceParam
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    tools: Iterable[RealtimeBetaResponseCreateParamsToolParam]
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunctionParam | ToolChoiceMcpParam
    """`auto` if it is left out."""
    temperature: float
    max_output_tokens: int | Literal["inf"]
    conversation: str
    metadata: Mapping[str, str] | None
    prompt: ResponsePromptParam
    input: Iterable[RealtimeConversationItem]


class RealtimeBetaClientEventResponseCreateParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeBetaResponseCreateParam


class RealtimeSessionCreateRequestClientSecretParam(TypedDict):
    """`client_secret` of a `RealtimeSessionCreateRequestParam`."""

    value: str
    expires_at: int


class RealtimeSessionCreateRequestInputAudioTranscriptionParam(TypedDict, total=False):
    """`input_audio_transcription` of a `RealtimeSessionCreateRequestParam`."""

    model: str


class RealtimeSessionCreateRequestTracingParam(TypedDict, total=False):
    """`tracing` of a `RealtimeSessionCreateRequestParam`."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, object]


class RealtimeSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`turn_detection` of a `RealtimeSessionCreateRequestParam`."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """`session` of a `RealtimeBetaClientEventSessionUpdateParam`."""

    client_secret: RealtimeSessionCreateRequestClientSecretParam
    modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    voice: VoiceIdsOrCustomVoiceParam
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionParam
    speed: float
    """0.25 to 1.5; `1` if it is left out."""
    tracing: Literal["auto"] | RealtimeSessionCreateRequestTracingParam
    turn_detection: RealtimeSessionCreateRequestTurnDetectionParam
    tools: Iterable[RealtimeBetaResponseCreateParamsToolParam]
    tool_choice: str
    temperature: float
    max_response_output_tokens: int | Literal["inf"]
    truncation: RealtimeTruncationParam
    prompt: ResponsePromptParam
    input_audio_noise_reduction: Mapping[str, object]
    model: str


class RealtimeBetaClientEventSessionUpdateParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["session.update"]]
    session: Required[RealtimeSessionCreateRequestParam]
    event_id: str


class RealtimeTranscriptionSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """`turn_detection` of a `RealtimeTranscriptionSessionCreateRequestParam`."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam(
    TypedDict, total=False
):
    """`input_audio_noise_reduction` of a `RealtimeTranscriptionSessionCreateRequestParam`."""

    type: Literal["near_field", "far_field"]


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """`session` of a `RealtimeBetaClientEventTranscriptionSessionUpdateParam`."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetectionParam
    input_audio_noise_reduction: (
        RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReductionParam
    )
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` if it is left out."""
    input_audio_transcription: AudioTranscriptionParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    client_secret: Mapping[str, object]
    modalities: Sequence[Literal["text", "audio"]]


class RealtimeBetaClientEventTranscriptionSessionUpdateParam(TypedDict, total=False):
    """A part of an argument."""

    type: Required[Literal["transcription_session.update"]]
    session: Required[RealtimeTranscriptionSessionCreateRequestParam]
    event_id: str
