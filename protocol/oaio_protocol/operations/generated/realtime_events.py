"""Events of realtime sessions, and what is in them.

Sources:

https://platform.openai.com/docs/api-reference
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .._response_params import McpParam, ResponsePromptParam, ToolChoiceMcpParam
from ..generated._shared import VoiceIdsOrCustomVoiceParam
from ..generated.realtime import (
    RealtimeAudioFormats,
    RealtimeFunctionToolParam,
    RealtimeReasoningParam,
    RealtimeSessionCreateRequestGAParam,
    RealtimeTranscriptionSessionCreateRequestGAParam,
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


class RealtimeClientEventConversationItemCreateParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["conversation.item.create"]]
    item: Required[RealtimeConversationItem]
    event_id: str
    """At most 512 characters."""
    previous_item_id: str


class RealtimeClientEventConversationItemDeleteParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]
    event_id: str
    """At most 512 characters."""


class RealtimeClientEventConversationItemRetrieveParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]
    event_id: str
    """At most 512 characters."""


class RealtimeClientEventConversationItemTruncateParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
    event_id: str
    """At most 512 characters."""


class RealtimeClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]
    event_id: str
    """At most 512 characters."""


class RealtimeClientEventInputAudioBufferClearParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str
    """At most 512 characters."""


class RealtimeClientEventOutputAudioBufferClearParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["output_audio_buffer.clear"]]
    event_id: str


class RealtimeClientEventInputAudioBufferCommitParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str
    """At most 512 characters."""


class RealtimeClientEventResponseCancelParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["response.cancel"]]
    event_id: str
    """At most 512 characters."""
    response_id: str


class RealtimeResponseCreateParamsAudioOutputParam(TypedDict, total=False):
    """`output` of a `RealtimeResponseCreateParamsAudioParam`."""

    format: RealtimeAudioFormats
    voice: VoiceIdsOrCustomVoiceParam
    """`alloy` if it is left out."""


class RealtimeResponseCreateParamsAudioParam(TypedDict, total=False):
    """`audio` of a `RealtimeResponseCreateParam`."""

    output: RealtimeResponseCreateParamsAudioOutputParam


class RealtimeResponseCreateParam(TypedDict, total=False):
    """`response` of a `RealtimeClientEventResponseCreateParam`."""

    output_modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    audio: RealtimeResponseCreateParamsAudioParam
    tools: Iterable[RealtimeFunctionToolParam | McpParam]
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunctionParam | ToolChoiceMcpParam
    """`auto` if it is left out."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam
    max_output_tokens: int | Literal["inf"]
    conversation: str
    metadata: Mapping[str, str] | None
    prompt: ResponsePromptParam
    input: Iterable[RealtimeConversationItem]


class RealtimeClientEventResponseCreateParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["response.create"]]
    event_id: str
    """At most 512 characters."""
    response: RealtimeResponseCreateParam


class RealtimeClientEventSessionUpdateParam(TypedDict, total=False):
    """A variant of `RealtimeClientEvent`."""

    type: Required[Literal["session.update"]]
    session: Required[
        RealtimeSessionCreateRequestGAParam | RealtimeTranscriptionSessionCreateRequestGAParam
    ]
    event_id: str
    """At most 512 characters."""


RealtimeClientEvent: TypeAlias = (
    RealtimeClientEventConversationItemCreateParam
    | RealtimeClientEventConversationItemDeleteParam
    | RealtimeClientEventConversationItemRetrieveParam
    | RealtimeClientEventConversationItemTruncateParam
    | RealtimeClientEventInputAudioBufferAppendParam
    | RealtimeClientEventInputAudioBufferClearParam
    | RealtimeClientEventOutputAudioBufferClearParam
    | RealtimeClientEventInputAudioBufferCommitParam
    | RealtimeClientEventResponseCancelParam
    | RealtimeClientEventResponseCreateParam
    | RealtimeClientEventSessionUpdateParam
)


class RealtimeConversationItemWithReferenceContentParam(TypedDict, total=False):
    """`content` of a `RealtimeConversationItemWithReferenceParam`."""

    type: Literal["input_audio", "input_text", "item_reference", "text"]
    text: str
    id: str
    audio: str
    transcript: str


class RealtimeConversationItemWithReferenceParam(TypedDict, total=False):
    """A part of an argument."""

    id: str
    type: Literal["message", "function_call", "function_call_output"]
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Literal["user", "assistant", "system"]
    content: Iterable[RealtimeConversationItemWithReferenceContentParam]
    call_id: str
    name: str
    arguments: str
    output: str


class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam(TypedDict):
    """`transcription` of a `RealtimeTranslationSessionUpdateRequestAudioInputParam`."""

    model: str


class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam(TypedDict):
    """`noise_reduction` of a `RealtimeTranslationSessionUpdateRequestAudioInputParam`."""

    type: Literal["near_field", "far_field"]


class RealtimeTranslationSessionUpdateRequestAudioInputParam(TypedDict, total=False):
    """`input` of a `RealtimeTranslationSessionUpdateRequestAudioParam`."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionParam | None
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionParam | None


class RealtimeTranslationSessionUpdateRequestAudioOutputParam(TypedDict, total=False):
    """`output` of a `RealtimeTranslationSessionUpdateRequestAudioParam`."""

    language: str


class RealtimeTranslationSessionUpdateRequestAudioParam(TypedDict, total=False):
    """`audio` of a `RealtimeTranslationSessionUpdateRequestParam`."""

    input: RealtimeTranslationSessionUpdateRequestAudioInputParam
    output: RealtimeTranslationSessionUpdateRequestAudioOutputParam


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """`session` of a `RealtimeTranslationClientEventSessionUpdateParam`."""

    audio: RealtimeTranslationSessionUpdateRequestAudioParam


class RealtimeTranslationClientEventSessionUpdateParam(TypedDict, total=False):
    """A variant of `RealtimeTranslationClientEvent`."""

    type: Required[Literal["session.update"]]
    session: Required[RealtimeTranslationSessionUpdateRequestParam]
    event_id: str
    """At most 512 characters."""


class RealtimeTranslationClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    """A variant of `RealtimeTranslationClientEvent`."""

    type: Required[Literal["session.input_audio_buffer.append"]]
    audio: Required[str]
    event_id: str
    """At most 512 characters."""


class RealtimeTranslationClientEventSessionCloseParam(TypedDict, total=False):
    """A variant of `RealtimeTranslationClientEvent`."""

    type: Required[Literal["session.close"]]
    event_id: str
    """At most 512 characters."""


RealtimeTranslationClientEvent: TypeAlias = (
    RealtimeTranslationClientEventSessionUpdateParam
    | RealtimeTranslationClientEventInputAudioBufferAppendParam
    | RealtimeTranslationClientEventSessionCloseParam
)
