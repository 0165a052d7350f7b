"""What the Responses API answers.

Source: https://platform.openai.com/docs/api-reference/responses/object. Times are seconds since
1970 (UTC), counts are tokens. The items and the tools of a response are in `response_items` and
`response_tools`, the events of a stream in `response_events`; those that have a name of their own
in the API can be imported from here.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

import attrs

from ._base import Model, UnknownModel, model
from .response_items import (
    ComputerAction,
    EasyInputMessage,
    McpToolCallError,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputScreenshot,
    ResponseContainerReference,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseInputContent,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputText,
    ResponseLocalEnvironment,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .response_tools import (
    ApplyPatchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ContainerAuto,
    ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDomainSecret,
    ContainerReference,
    CustomTool,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    InlineSkill,
    InlineSkillSource,
    LocalEnvironment,
    LocalSkill,
    NamespaceTool,
    SkillReference,
    Tool,
    ToolChoice,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceOptions,
    ToolChoiceShell,
    ToolChoiceTypes,
    ToolSearchTool,
    WebSearchPreviewTool,
    WebSearchTool,
)

if TYPE_CHECKING:
    from .response_events import (
        ResponseAudioDeltaEvent,
        ResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
        ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent,
        ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInProgressEvent,
        ResponseCodeInterpreterCallInterpretingEvent,
        ResponseCompactionCompactingEvent,
        ResponseCompletedEvent,
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
        ResponseCreatedEvent,
        ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent,
        ResponseErrorEvent,
        ResponseFailedEvent,
        ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallInProgressEvent,
        ResponseFileSearchCallSearchingEvent,
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent,
        ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent,
        ResponseImageGenCallInProgressEvent,
        ResponseImageGenCallPartialImageEvent,
        ResponseIncompleteEvent,
        ResponseInProgressEvent,
        ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent,
        ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent,
        ResponseMcpCallInProgressEvent,
        ResponseMcpListToolsCompletedEvent,
        ResponseMcpListToolsFailedEvent,
        ResponseMcpListToolsInProgressEvent,
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
        ResponseOutputTextAnnotationAddedEvent,
        ResponseQueuedEvent,
        ResponseReasoningSummaryPartAddedEvent,
        ResponseReasoningSummaryPartDoneEvent,
        ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent,
        ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent,
        ResponseRefusalDeltaEvent,
        ResponseRefusalDoneEvent,
        ResponseShellCallCommandAddedEvent,
        ResponseShellCallCommandDeltaEvent,
        ResponseShellCallCommandDoneEvent,
        ResponseShellCallOutputContentDeltaEvent,
        ResponseShellCallOutputContentDoneEvent,
        ResponseStreamEvent,
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
        ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallInProgressEvent,
        ResponseWebSearchCallSearchingEvent,
    )

__all__ = [
    "AccessPrograms",
    "ApplyPatchTool",
    "ComputerAction",
    "ComputerTool",
    "ComputerUsePreviewTool",
    "ContainerAuto",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "ContainerNetworkPolicyDomainSecret",
    "ContainerReference",
    "Conversation",
    "CustomTool",
    "EasyInputMessage",
    "FileSearchTool",
    "FunctionShellTool",
    "FunctionTool",
    "Image",
    "ImageTokensDetails",
    "IncompleteDetails",
    "InlineSkill",
    "InlineSkillSource",
    "InputTokensDetails",
    "InputTokensDetailsCacheWriteTokensDetails",
    "InputTransformation",
    "LocalEnvironment",
    "LocalSkill",
    "McpToolCallError",
    "Misalignment",
    "MisalignmentSteer",
    "Moderation",
    "ModerationError",
    "ModerationResult",
    "NamespaceTool",
    "OutputTokensDetails",
    "PromptCacheDiagnostics",
    "PromptCacheDiagnosticsCacheHit",
    "PromptCacheDiagnosticsCacheMiss",
    "PromptCacheDiagnosticsComparisonResponseNotFound",
    "PromptCacheDiagnosticsUnavailable",
    "PromptCacheOptions",
    "Reasoning",
    "Response",
    "ResponseApplyPatchToolCall",
    "ResponseApplyPatchToolCallOutput",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCodeInterpreterCallCodeDeltaEvent",
    "ResponseCodeInterpreterCallCodeDoneEvent",
    "ResponseCodeInterpreterCallCompletedEvent",
    "ResponseCodeInterpreterCallInProgressEvent",
    "ResponseCodeInterpreterCallInterpretingEvent",
    "ResponseCodeInterpreterToolCall",
    "ResponseCompactionCompactingEvent",
    "ResponseCompactionItem",
    "ResponseCompletedEvent",
    "ResponseComputerToolCall",
    "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot",
    "ResponseContainerReference",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreatedEvent",
    "ResponseCustomToolCall",
    "ResponseCustomToolCallInputDeltaEvent",
    "ResponseCustomToolCallInputDoneEvent",
    "ResponseCustomToolCallOutputItem",
    "ResponseError",
    "ResponseErrorEvent",
    "ResponseFailedEvent",
    "ResponseFileSearchCallCompletedEvent",
    "ResponseFileSearchCallInProgressEvent",
    "ResponseFileSearchCallSearchingEvent",
    "ResponseFileSearchToolCall",
    "ResponseFormatJSONObject",
    "ResponseFormatText",
    "ResponseFormatTextConfig",
    "ResponseFormatTextJSONSchemaConfig",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseFunctionShellToolCall",
    "ResponseFunctionShellToolCallOutput",
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallOutputItem",
    "ResponseFunctionWebSearch",
    "ResponseImageGenCallCompletedEvent",
    "ResponseImageGenCallGeneratingEvent",
    "ResponseImageGenCallInProgressEvent",
    "ResponseImageGenCallPartialImageEvent",
    "ResponseInProgressEvent",
    "ResponseIncompleteEvent",
    "ResponseInputContent",
    "ResponseInputFile",
    "ResponseInputImage",
    "ResponseInputText",
    "ResponseLocalEnvironment",
    "ResponseMcpCallArgumentsDeltaEvent",
    "ResponseMcpCallArgumentsDoneEvent",
    "ResponseMcpCallCompletedEvent",
    "ResponseMcpCallFailedEvent",
    "ResponseMcpCallInProgressEvent",
    "ResponseMcpListToolsCompletedEvent",
    "ResponseMcpListToolsFailedEvent",
    "ResponseMcpListToolsInProgressEvent",
    "ResponseOutputItem",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseOutputMessage",
    "ResponseOutputRefusal",
    "ResponseOutputText",
    "ResponseOutputTextAnnotationAddedEvent",
    "ResponsePrompt",
    "ResponseQueuedEvent",
    "ResponseReasoningItem",
    "ResponseReasoningSummaryPartAddedEvent",
    "ResponseReasoningSummaryPartDoneEvent",
    "ResponseReasoningSummaryTextDeltaEvent",
    "ResponseReasoningSummaryTextDoneEvent",
    "ResponseReasoningTextDeltaEvent",
    "ResponseReasoningTextDoneEvent",
    "ResponseRefusalDeltaEvent",
    "ResponseRefusalDoneEvent",
    "ResponseShellCallCommandAddedEvent",
    "ResponseShellCallCommandDeltaEvent",
    "ResponseShellCallCommandDoneEvent",
    "ResponseShellCallOutputContentDeltaEvent",
    "ResponseShellCallOutputContentDoneEvent",
    "ResponseStatus",
    "ResponseStreamEvent",
    "ResponseTextConfig",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "ResponseToolSearchCall",
    "ResponseToolSearchOutputItem",
    "ResponseUsage",
    "ResponseWebSearchCallCompletedEvent",
    "ResponseWebSearchCallInProgressEvent",
    "ResponseWebSearchCallSearchingEvent",
    "SkillReference",
    "Tool",
    "ToolChoice",
    "ToolChoiceAllowed",
    "ToolChoiceApplyPatch",
    "ToolChoiceCustom",
    "ToolChoiceFunction",
    "ToolChoiceMcp",
    "ToolChoiceOptions",
    "ToolChoiceShell",
    "ToolChoiceTypes",
    "ToolSearchTool",
    "ToolUsage",
    "ToolUsageImageGen",
    "ToolUsageImageGenCachedTokensDetails",
    "ToolUsageWebSearch",
    "WebSearchPreviewTool",
    "WebSearchTool",
]


# --- why it failed or ended early -------------------------------------------------------------


@model
class MisalignmentSteer(Model):
    """A message that led the model back."""

    message: str


@model
class Misalignment(Model):
    """What the model was stopped at."""

    detailed_explanation: str | None = None
    error_type: str | None = None
    review_target: str | None = None
    steer: MisalignmentSteer | None = None


@model
class ResponseError(Model):
    """Why a response failed."""

    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    message: str
    misalignment: Misalignment | None = None
    param: str | None = None
    type: str | None = None


@model
class IncompleteDetails(Model):
    """Why a response is incomplete."""

    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | None = None


# --- what it was made from --------------------------------------------------------------------


@model
class Conversation(Model):
    """The conversation that the response belongs to."""

    id: str


@model
class Image(Model):
    """How images in the context are treated."""

    context_compression: Literal["enabled", "disabled"]


@model
class InputTransformation(Model):
    """A part of the input that was left out."""

    id: str
    type: Literal["reasoning"]
    action: Literal["removed"]
    reason: Literal[
        "organization_mismatch",
        "end_user_mismatch",
        "model_mismatch",
        "prefix_mismatch",
        "turn_boundary",
    ]


@model
class AccessPrograms(Model):
    """The programs for trusted access that the response was made under."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


@model
class ResponsePrompt(Model):
    """The stored prompt that was used, and what was put in for its variables."""

    id: str
    variables: dict[str, str | ResponseInputContent] | None = None
    version: str | None = None


# --- the prompt cache -------------------------------------------------------------------------


@model
class PromptCacheDiagnosticsCacheMiss(Model):
    """The prompt was not in the cache, from some token on."""

    type: Literal["cache_miss"]
    cache_missed_tokens: int
    reason: Literal[
        "model_changed",
        "prompt_cache_key_changed",
        "tools_changed",
        "text_format_changed",
        "reasoning_effort_changed",
        "verbosity_changed",
        "context_compacted",
        "input_changed",
        "service_tier_changed",
    ]
    comparison_reusable_tokens: int | None = None


@model
class PromptCacheDiagnosticsCacheHit(Model):
    """The prompt was in the cache."""

    type: Literal["cache_hit"]


@model
class PromptCacheDiagnosticsComparisonResponseNotFound(Model):
    """The response to compare with is gone."""

    type: Literal["comparison_response_not_found"]


@model
class PromptCacheDiagnosticsUnavailable(Model):
    """Nothing is known about the cache."""

    type: Literal["unavailable"]


PromptCacheDiagnostics = (
    PromptCacheDiagnosticsCacheMiss
    | PromptCacheDiagnosticsCacheHit
    | PromptCacheDiagnosticsComparisonResponseNotFound
    | PromptCacheDiagnosticsUnavailable
)


@model
class PromptCacheOptions(Model):
    """How the prompt is cached."""

    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m", "12h"]
    comparison_response_id: str | None = None


# --- moderation -------------------------------------------------------------------------------


@model
class ModerationResult(Model):
    """What a moderation model says. Scores are from 0 to 1."""

    type: Literal["moderation_result"]
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str


@model
class ModerationError(Model):
    """Why there is no moderation."""

    type: Literal["error"]
    code: str
    message: str


@model
class Moderation(Model):
    """What a moderation model says of the input and the output."""

    input: ModerationResult | ModerationError
    output: ModerationResult | ModerationError


# --- how it was to be -------------------------------------------------------------------------


@model
class Reasoning(Model):
    """How the model thinks."""

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    mode: str | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None


@model
class ResponseFormatText(Model):
    """The answer is a text."""

    type: Literal["text"]


@model
class ResponseFormatTextJSONSchemaConfig(Model):
    """The answer is JSON that follows a schema."""

    type: Literal["json_schema"]
    name: str
    schema_: dict[str, Any] = attrs.field(metadata={"wire": "schema"})
    description: str | None = None
    strict: bool | None = None


@model
class ResponseFormatJSONObject(Model):
    """The answer is some JSON object."""

    type: Literal["json_object"]


ResponseFormatTextConfig = (
    ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject
)


@model
class ResponseTextConfig(Model):
    """The form of the answer."""

    format: ResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None


# --- what it took -----------------------------------------------------------------------------


@model
class ImageTokensDetails(Model):
    """Tokens by kind."""

    image_tokens: int
    text_tokens: int


@model
class ToolUsageImageGenCachedTokensDetails(Model):
    """Tokens from the cache, by kind."""

    cached_image_tokens: int
    cached_text_tokens: int


@model
class ToolUsageImageGen(Model):
    """Tokens that images took."""

    input_tokens: int
    input_tokens_details: ImageTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: ToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: ImageTokensDetails | None = None


@model
class ToolUsageWebSearch(Model):
    """How often the web was searched."""

    num_requests: int


@model
class ToolUsage(Model):
    """What the tools took."""

    image_gen: ToolUsageImageGen
    web_search: ToolUsageWebSearch


@model
class InputTokensDetailsCacheWriteTokensDetails(Model):
    """Tokens written to the cache, by how long they stay."""

    ttl_12h_tokens: int
    ttl_30m_tokens: int


@model
class InputTokensDetails(Model):
    """Tokens from the cache and to it."""

    cache_write_tokens: int
    cached_tokens: int
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None


@model
class OutputTokensDetails(Model):
    """Tokens that were spent on thinking."""

    reasoning_tokens: int


@model
class ResponseUsage(Model):
    """Tokens that the response took."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int


ResponseStatus = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]


@model
class Response(Model):
    """What the model made of the input, and how it was made.

    `created_at` and `completed_at` are seconds since 1970 (UTC). `temperature` is from 0 to 2,
    `top_p` from 0 to 1. `instructions` that come from a stored prompt are a list, mostly of
    messages.
    """

    id: str
    object: Literal["response"]
    created_at: float
    model: str
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    tool_choice: ToolChoice
    tools: list[Tool]
    access_programs: AccessPrograms | None = None
    error: ResponseError | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | list[EasyInputMessage | UnknownModel] | None = None
    metadata: dict[str, str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    background: bool | None = None
    completed_at: float | None = None
    conversation: Conversation | None = None
    image: Image | None = None
    input_transformations: list[InputTransformation] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    moderation: Moderation | None = None
    previous_response_id: str | None = None
    prompt: ResponsePrompt | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    reasoning: Reasoning | None = None
    safety_identifier: str | None = None
    service_tier: (
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    ) = None
    status: ResponseStatus | None = None
    text: ResponseTextConfig | None = None
    tool_usage: ToolUsage | None = None
    top_logprobs: int | None = None
    truncation: Literal["auto", "disabled"] | None = None
    usage: ResponseUsage | None = None
    user: str | None = None

    @property
    def output_text(self) -> str:
        """All texts of the answer, joined; empty if there is none."""
        texts: list[str] = []
        for item in entries(self.output):
            if isinstance(item, ResponseOutputMessage):
                for part in entries(item.content):
                    text: Any = part.text if isinstance(part, ResponseOutputText) else None
                    if isinstance(text, str):
                        texts.append(text)
        return "".join(texts)


def entries(found: Any) -> Iterable[Any]:
    """Return `found`, in whose place some servers send what is no list."""
    return found if isinstance(found, list) else ()


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # The events cost as much as all the rest, and plain calls need none of them.
        if name in __all__:
            from . import response_events

            return getattr(response_events, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
