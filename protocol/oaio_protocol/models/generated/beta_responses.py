"""What the operations of beta responses answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Any, Literal

from ...pages import CursorPage
from .._base import Model, model


@model
class BetaResponseFormatText(Model):
    """A variant of `BetaTextResponseFormatConfiguration`: its `type` is `text`."""

    type: Literal["text"]


@model
class BetaTextResponseFormatJsonSchema(Model):
    """A variant of `BetaTextResponseFormatConfiguration`: its `type` is `json_schema`."""

    type: Literal["json_schema"]
    name: str
    schema: dict[str, Any]
    description: str | None = None
    strict: bool | None = None


@model
class BetaResponseFormatJsonObject(Model):
    """A variant of `BetaTextResponseFormatConfiguration`: its `type` is `json_object`."""

    type: Literal["json_object"]


BetaTextResponseFormatConfiguration = (
    BetaResponseFormatText | BetaTextResponseFormatJsonSchema | BetaResponseFormatJsonObject
)


@model
class BetaResponseTextParam(Model):
    """`text` of a `BetaResponse`."""

    format: BetaTextResponseFormatConfiguration | None = None
    verbosity: Literal["low", "medium", "high"] | None = None


@model
class BetaFunctionTool(Model):
    """A variant of `BetaTool`: its `type` is `function`."""

    type: Literal["function"]
    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    output_schema: dict[str, Any] | None = None
    strict: bool | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


@model
class BetaHybridSearchOptions(Model):
    """`hybrid_search` of a `BetaRankingOptions`."""

    embedding_weight: float
    text_weight: float


@model
class BetaRankingOptions(Model):
    """`ranking_options` of a `BetaFileSearchTool`."""

    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None
    hybrid_search: BetaHybridSearchOptions | None = None


@model
class BetaComparisonFilter(Model):
    """`filters` of a `BetaFileSearchTool`."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | list[str | float]


@model
class BetaCompoundFilter(Model):
    """`filters` of a `BetaFileSearchTool`: its `type` is `and` or `or`."""

    type: Literal["and", "or"]
    filters: "list[BetaComparisonFilter | BetaCompoundFilter]"


@model
class BetaFileSearchTool(Model):
    """A variant of `BetaTool`: its `type` is `file_search`."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    max_num_results: int | None = None
    ranking_options: BetaRankingOptions | None = None
    filters: BetaComparisonFilter | BetaCompoundFilter | None = None


@model
class BetaComputerTool(Model):
    """A variant of `BetaTool`: its `type` is `computer`."""

    type: Literal["computer"]


@model
class BetaComputerUsePreviewTool(Model):
    """A variant of `BetaTool`: its `type` is `computer_use_preview`."""

    type: Literal["computer_use_preview"]
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    display_width: int
    display_height: int


@model
class BetaWebSearchToolFilters(Model):
    """`filters` of a `BetaWebSearchTool`."""

    allowed_domains: list[str] | None = None


@model
class BetaWebSearchApproximateLocation(Model):
    """`user_location` of a `BetaWebSearchTool`."""

    type: Literal["approximate"] | None = None
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None


@model
class BetaWebSearchTool(Model):
    """A variant of `BetaTool`: its `type` is `web_search` or `web_search_2025_08_26`."""

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None
    filters: BetaWebSearchToolFilters | None = None
    user_location: BetaWebSearchApproximateLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None


@model
class BetaMCPToolFilter(Model):
    """`allowed_tools` of a `BetaMCPTool`."""

    tool_names: list[str] | None = None
    read_only: bool | None = None


@model
class BetaMCPToolRequireApproval(Model):
    """`require_approval` of a `BetaMCPTool`."""

    always: BetaMCPToolFilter | None = None
    never: BetaMCPToolFilter | None = None


@model
class BetaMCPTool(Model):
    """A variant of `BetaTool`: its `type` is `mcp`."""

    type: Literal["mcp"]
    server_label: str
    server_url: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    tunnel_id: str | None = None
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: list[str] | BetaMCPToolFilter | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    require_approval: BetaMCPToolRequireApproval | Literal["always", "never"] | None = None
    defer_loading: bool | None = None


@model
class BetaContainerNetworkPolicyDisabledParam(Model):
    """`network_policy` of a `BetaAutoCodeInterpreterToolParam`: its `type` is `disabled`."""

    type: Literal["disabled"]


@model
class BetaContainerNetworkPolicyDomainSecretParam(Model):
    """`domain_secrets` of a `BetaContainerNetworkPolicyAllowlistParam`."""

    domain: str
    name: str
    value: str


@model
class BetaContainerNetworkPolicyAllowlistParam(Model):
    """`network_policy` of a `BetaAutoCodeInterpreterToolParam`: its `type` is `allowlist`."""

    type: Literal["allowlist"]
    allowed_domains: list[str]
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecretParam] | None = None


@model
class BetaAutoCodeInterpreterToolParam(Model):
    """`container` of a `BetaCodeInterpreterTool`: its `type` is `auto`."""

    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: (
        BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None
    ) = None


@model
class BetaCodeInterpreterTool(Model):
    """A variant of `BetaTool`: its `type` is `code_interpreter`."""

    type: Literal["code_interpreter"]
    container: str | BetaAutoCodeInterpreterToolParam
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


@model
class BetaProgrammaticToolCallingParam(Model):
    """A variant of `BetaTool`: its `type` is `programmatic_tool_calling`."""

    type: Literal["programmatic_tool_calling"]


@model
class BetaImageGenToolInputImageMask(Model):
    """`input_image_mask` of a `BetaImageGenTool`."""

    image_url: str | None = None
    file_id: str | None = None


@model
class BetaImageGenTool(Model):
    """A variant of `BetaTool`: its `type` is `image_generation`."""

    type: Literal["image_generation"]
    model: str | None = None
    quality: Literal["low", "medium", "high", "auto"] | None = None
    size: str | None = None
    output_format: Literal["png", "webp", "jpeg"] | None = None
    output_compression: int | None = None
    moderation: Literal["auto", "low"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: BetaImageGenToolInputImageMask | None = None
    partial_images: int | None = None
    action: Literal["generate", "edit", "auto"] | None = None


@model
class BetaLocalShellToolParam(Model):
    """A variant of `BetaTool`: its `type` is `local_shell`."""

    type: Literal["local_shell"]


@model
class BetaSkillReferenceParam(Model):
    """`skills` of a `BetaContainerAutoParam`."""

    type: Literal["skill_reference"]
    skill_id: str
    version: str | None = None


@model
class BetaInlineSkillSourceParam(Model):
    """`source` of a `BetaInlineSkillParam`."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str


@model
class BetaInlineSkillParam(Model):
    """`skills` of a `BetaContainerAutoParam`."""

    type: Literal["inline"]
    name: str
    description: str
    source: BetaInlineSkillSourceParam


@model
class BetaContainerAutoParam(Model):
    """`environment` of a `BetaFunctionShellToolParam`: its `type` is `container_auto`."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: (
        BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam | None
    ) = None
    skills: list[BetaSkillReferenceParam | BetaInlineSkillParam] | None = None


@model
class BetaLocalSkillParam(Model):
    """`skills` of a `BetaLocalEnvironmentParam`."""

    name: str
    description: str
    path: str


@model
class BetaLocalEnvironmentParam(Model):
    """`environment` of a `BetaFunctionShellToolParam`: its `type` is `local`."""

    type: Literal["local"]
    skills: list[BetaLocalSkillParam] | None = None


@model
class BetaContainerReferenceParam(Model):
    """`environment` of a `BetaFunctionShellToolParam`: its `type` is `container_reference`."""

    type: Literal["container_reference"]
    container_id: str


@model
class BetaFunctionShellToolParam(Model):
    """A variant of `BetaTool`: its `type` is `shell`."""

    type: Literal["shell"]
    environment: (
        BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | None
    ) = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


@model
class BetaCustomTextFormatParam(Model):
    """`format` of a `BetaCustomToolParam`: its `type` is `text`."""

    type: Literal["text"]


@model
class BetaCustomGrammarFormatParam(Model):
    """`format` of a `BetaCustomToolParam`: its `type` is `grammar`."""

    type: Literal["grammar"]
    syntax: Literal["lark", "regex"]
    definition: str


@model
class BetaCustomToolParam(Model):
    """`tools` of a `BetaNamespaceToolParam`."""

    type: Literal["custom"]
    name: str
    description: str | None = None
    format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


@model
class BetaFunctionToolParam(Model):
    """`tools` of a `BetaNamespaceToolParam`."""

    name: str
    type: Literal["function"]
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None
    output_schema: dict[str, Any] | None = None
    defer_loading: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


@model
class BetaNamespaceToolParam(Model):
    """A variant of `BetaTool`: its `type` is `namespace`."""

    type: Literal["namespace"]
    name: str
    description: str
    tools: list[BetaFunctionToolParam | BetaCustomToolParam]


@model
class BetaToolSearchToolParam(Model):
    """A variant of `BetaTool`: its `type` is `tool_search`."""

    type: Literal["tool_search"]
    execution: Literal["server", "client"] | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None


@model
class BetaApproximateLocation(Model):
    """`user_location` of a `BetaWebSearchPreviewTool`."""

    type: Literal["approximate"]
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None


@model
class BetaWebSearchPreviewTool(Model):
    """A variant of `BetaTool`: its `type` is `web_search_preview` or `web_search_preview_2025_03_11`."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: BetaApproximateLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    search_content_types: list[Literal["text", "image"]] | None = None


@model
class BetaApplyPatchToolParam(Model):
    """A variant of `BetaTool`: its `type` is `apply_patch`."""

    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


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


@model
class BetaToolChoiceAllowed(Model):
    """A variant of `BetaToolChoiceParam`: its `type` is `allowed_tools`."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: list[dict[str, Any]]


@model
class BetaToolChoiceTypes(Model):
    """A variant of `BetaToolChoiceParam`."""

    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


@model
class BetaToolChoiceFunction(Model):
    """A variant of `BetaToolChoiceParam`: its `type` is `function`."""

    type: Literal["function"]
    name: str


@model
class BetaToolChoiceMCP(Model):
    """A variant of `BetaToolChoiceParam`: its `type` is `mcp`."""

    type: Literal["mcp"]
    server_label: str
    name: str | None = None


@model
class BetaToolChoiceCustom(Model):
    """A variant of `BetaToolChoiceParam`: its `type` is `custom`."""

    type: Literal["custom"]
    name: str


@model
class BetaSpecificProgrammaticToolCallingParam(Model):
    """A variant of `BetaToolChoiceParam`: its `type` is `programmatic_tool_calling`."""

    type: Literal["programmatic_tool_calling"]


@model
class BetaSpecificApplyPatchParam(Model):
    """A variant of `BetaToolChoiceParam`: its `type` is `apply_patch`."""

    type: Literal["apply_patch"]


@model
class BetaSpecificFunctionShellParam(Model):
    """A variant of `BetaToolChoiceParam`: its `type` is `shell`."""

    type: Literal["shell"]


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


@model
class BetaPromptCacheBreakpointConfig(Model):
    """`prompt_cache_breakpoint` of a `BetaInputTextContent`."""

    mode: Literal["explicit"]


@model
class BetaInputTextContent(Model):
    """`variables` of a `BetaPrompt`."""

    type: Literal["input_text"]
    text: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None


@model
class BetaInputImageContent(Model):
    """`variables` of a `BetaPrompt`."""

    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"]
    image_url: str | None = None
    file_id: str | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None


@model
class BetaInputFileContent(Model):
    """`variables` of a `BetaPrompt`."""

    type: Literal["input_file"]
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    file_url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None


@model
class BetaPrompt(Model):
    """`prompt` of a `BetaResponse`."""

    id: str
    version: str | None = None
    variables: (
        dict[str, str | BetaInputTextContent | BetaInputImageContent | BetaInputFileContent] | None
    ) = None


BetaServiceTierResponses = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
)


BetaResponseErrorCode = Literal[
    "server_error",
    "rate_limit_exceeded",
    "invalid_prompt",
    "data_residency_mismatch",
    "bio_policy",
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


@model
class BetaResponseError(Model):
    """`error` of a `BetaResponse`."""

    code: BetaResponseErrorCode
    message: str


@model
class BetaResponseIncompleteDetails(Model):
    """`incomplete_details` of a `BetaResponse`."""

    reason: Literal["max_output_tokens", "content_filter"] | None = None


@model
class BetaAgentTag(Model):
    """`agent` of a `BetaOutputMessage`."""

    agent_name: str


@model
class BetaFileCitationBody(Model):
    """A variant of `BetaAnnotation`: its `type` is `file_citation`."""

    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str


@model
class BetaUrlCitationBody(Model):
    """A variant of `BetaAnnotation`: its `type` is `url_citation`."""

    type: Literal["url_citation"]
    url: str
    start_index: int
    end_index: int
    title: str


@model
class BetaContainerFileCitationBody(Model):
    """A variant of `BetaAnnotation`: its `type` is `container_file_citation`."""

    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


@model
class BetaFilePath(Model):
    """A variant of `BetaAnnotation`: its `type` is `file_path`."""

    type: Literal["file_path"]
    file_id: str
    index: int


BetaAnnotation = (
    BetaFileCitationBody | BetaUrlCitationBody | BetaContainerFileCitationBody | BetaFilePath
)


@model
class BetaTopLogProb(Model):
    """`top_logprobs` of a `BetaLogProb`."""

    token: str
    logprob: float
    bytes: list[int]


@model
class BetaLogProb(Model):
    """`logprobs` of a `BetaOutputTextContent`."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaTopLogProb]


@model
class BetaOutputTextContent(Model):
    """`content` of a `BetaOutputMessage`."""

    type: Literal["output_text"]
    text: str
    annotations: list[BetaAnnotation]
    logprobs: list[BetaLogProb]


@model
class BetaRefusalContent(Model):
    """`content` of a `BetaOutputMessage`."""

    type: Literal["refusal"]
    refusal: str


@model
class BetaOutputMessage(Model):
    """A variant of `BetaOutputItem`: its `type` is `message`."""

    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    content: list[BetaOutputTextContent | BetaRefusalContent]
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    phase: Literal["commentary", "final_answer"] | None = None


@model
class BetaFileSearchToolCallResult(Model):
    """`results` of a `BetaFileSearchToolCall`."""

    file_id: str | None = None
    text: str | None = None
    filename: str | None = None
    attributes: dict[str, str | float | bool] | None = None
    score: float | None = None


@model
class BetaFileSearchToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `file_search_call`."""

    id: str
    type: Literal["file_search_call"]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    agent: BetaAgentTag | None = None
    results: list[BetaFileSearchToolCallResult] | None = None


@model
class BetaDirectToolCallCaller(Model):
    """`caller` of a `BetaFunctionToolCall`: its `type` is `direct`."""

    type: Literal["direct"]


@model
class BetaProgramToolCallCaller(Model):
    """`caller` of a `BetaFunctionToolCall`: its `type` is `program`."""

    type: Literal["program"]
    caller_id: str


@model
class BetaFunctionToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `function_call`."""

    type: Literal["function_call"]
    call_id: str
    name: str
    arguments: str
    agent: BetaAgentTag | None = None
    id: str | None = None
    caller: BetaDirectToolCallCaller | BetaProgramToolCallCaller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaDirectToolCallCallerParam(Model):
    """`caller` of a `BetaFunctionToolCallOutputResource`: its `type` is `direct`."""

    type: Literal["direct"]


@model
class BetaProgramToolCallCallerParam(Model):
    """`caller` of a `BetaFunctionToolCallOutputResource`: its `type` is `program`."""

    type: Literal["program"]
    caller_id: str


BetaFunctionAndCustomToolCallOutput = (
    BetaInputTextContent | BetaInputImageContent | BetaInputFileContent
)


@model
class BetaFunctionToolCallOutputResource(Model):
    """A variant of `BetaOutputItem`: its `type` is `function_call_output`."""

    id: str
    type: Literal["function_call_output"]
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    call_id: str | None = None
    name: str | None = None
    namespace: str | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None
    created_by: str | None = None


@model
class BetaTextContent(Model):
    """`content` of a `BetaAgentMessage`."""

    type: Literal["text"]
    text: str


@model
class BetaSummaryTextContent(Model):
    """`content` of a `BetaAgentMessage`."""

    type: Literal["summary_text"]
    text: str


@model
class BetaReasoningTextContent(Model):
    """`content` of a `BetaAgentMessage`."""

    type: Literal["reasoning_text"]
    text: str


@model
class BetaComputerScreenshotContent(Model):
    """`content` of a `BetaAgentMessage`."""

    type: Literal["computer_screenshot"]
    detail: Literal["low", "high", "auto", "original"]
    image_url: str | None = None
    file_id: str | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None


@model
class BetaEncryptedContent(Model):
    """`content` of a `BetaAgentMessage`."""

    type: Literal["encrypted_content"]
    encrypted_content: str


@model
class BetaAgentMessage(Model):
    """A variant of `BetaOutputItem`: its `type` is `agent_message`."""

    type: Literal["agent_message"]
    id: str
    author: str
    recipient: str
    content: list[
        BetaInputTextContent
        | BetaOutputTextContent
        | BetaTextContent
        | BetaSummaryTextContent
        | BetaReasoningTextContent
        | BetaRefusalContent
        | BetaInputImageContent
        | BetaComputerScreenshotContent
        | BetaInputFileContent
        | BetaEncryptedContent
    ]
    agent: BetaAgentTag | None = None


BetaMultiAgentAction = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]


@model
class BetaMultiAgentCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `multi_agent_call`."""

    type: Literal["multi_agent_call"]
    id: str
    call_id: str
    action: BetaMultiAgentAction
    arguments: str
    agent: BetaAgentTag | None = None


@model
class BetaMultiAgentCallOutput(Model):
    """A variant of `BetaOutputItem`: its `type` is `multi_agent_call_output`."""

    type: Literal["multi_agent_call_output"]
    id: str
    call_id: str
    action: BetaMultiAgentAction
    output: list[BetaOutputTextContent]
    agent: BetaAgentTag | None = None


@model
class BetaWebSearchActionSearchSource(Model):
    """`sources` of a `BetaWebSearchActionSearch`."""

    type: Literal["url"]
    url: str


@model
class BetaWebSearchActionSearch(Model):
    """`action` of a `BetaWebSearchToolCall`: its `type` is `search`."""

    type: Literal["search"]
    query: str | None = None
    queries: list[str] | None = None
    sources: list[BetaWebSearchActionSearchSource] | None = None


@model
class BetaWebSearchActionOpenPage(Model):
    """`action` of a `BetaWebSearchToolCall`: its `type` is `open_page`."""

    type: Literal["open_page"]
    url: str | None = None


@model
class BetaWebSearchActionFind(Model):
    """`action` of a `BetaWebSearchToolCall`: its `type` is `find_in_page`."""

    type: Literal["find_in_page"]
    url: str
    pattern: str


@model
class BetaWebSearchToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `web_search_call`."""

    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed"]
    action: BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind
    agent: BetaAgentTag | None = None


@model
class BetaClickParam(Model):
    """A variant of `BetaComputerAction`: its `type` is `click`."""

    type: Literal["click"]
    button: Literal["left", "right", "wheel", "back", "forward"]
    x: int
    y: int
    keys: list[str] | None = None


@model
class BetaDoubleClickAction(Model):
    """A variant of `BetaComputerAction`: its `type` is `double_click`."""

    type: Literal["double_click"]
    x: int
    y: int
    keys: list[str] | None = None


@model
class BetaCoordParam(Model):
    """`path` of a `BetaDragParam`."""

    x: int
    y: int


@model
class BetaDragParam(Model):
    """A variant of `BetaComputerAction`: its `type` is `drag`."""

    type: Literal["drag"]
    path: list[BetaCoordParam]
    keys: list[str] | None = None


@model
class BetaKeyPressAction(Model):
    """A variant of `BetaComputerAction`: its `type` is `keypress`."""

    type: Literal["keypress"]
    keys: list[str]


@model
class BetaMoveParam(Model):
    """A variant of `BetaComputerAction`: its `type` is `move`."""

    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None


@model
class BetaScreenshotParam(Model):
    """A variant of `BetaComputerAction`: its `type` is `screenshot`."""

    type: Literal["screenshot"]


@model
class BetaScrollParam(Model):
    """A variant of `BetaComputerAction`: its `type` is `scroll`."""

    type: Literal["scroll"]
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None = None


@model
class BetaTypeParam(Model):
    """A variant of `BetaComputerAction`: its `type` is `type`."""

    type: Literal["type"]
    text: str


@model
class BetaWaitParam(Model):
    """A variant of `BetaComputerAction`: its `type` is `wait`."""

    type: Literal["wait"]


BetaComputerAction = (
    BetaClickParam
    | BetaDoubleClickAction
    | BetaDragParam
    | BetaKeyPressAction
    | BetaMoveParam
    | BetaScreenshotParam
    | BetaScrollParam
    | BetaTypeParam
    | BetaWaitParam
)


@model
class BetaComputerCallSafetyCheckParam(Model):
    """`pending_safety_checks` of a `BetaComputerToolCall`."""

    id: str
    code: str | None = None
    message: str | None = None


@model
class BetaComputerToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `computer_call`."""

    type: Literal["computer_call"]
    id: str
    call_id: str
    pending_safety_checks: list[BetaComputerCallSafetyCheckParam]
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    action: BetaComputerAction | None = None
    actions: list[BetaComputerAction] | None = None


@model
class BetaComputerScreenshotImage(Model):
    """`output` of a `BetaComputerToolCallOutputResource`."""

    type: Literal["computer_screenshot"]
    image_url: str | None = None
    file_id: str | None = None


@model
class BetaComputerToolCallOutputResource(Model):
    """A variant of `BetaOutputItem`: its `type` is `computer_call_output`."""

    type: Literal["computer_call_output"]
    id: str
    call_id: str
    output: BetaComputerScreenshotImage
    status: Literal["completed", "incomplete", "failed"]
    agent: BetaAgentTag | None = None
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    created_by: str | None = None


@model
class BetaReasoningItem(Model):
    """A variant of `BetaOutputItem`: its `type` is `reasoning`."""

    type: Literal["reasoning"]
    id: str
    summary: list[BetaSummaryTextContent]
    agent: BetaAgentTag | None = None
    encrypted_content: str | None = None
    content: list[BetaReasoningTextContent] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaProgram(Model):
    """A variant of `BetaOutputItem`: its `type` is `program`."""

    type: Literal["program"]
    id: str
    call_id: str
    code: str
    fingerprint: str
    agent: BetaAgentTag | None = None


@model
class BetaProgramOutput(Model):
    """A variant of `BetaOutputItem`: its `type` is `program_output`."""

    type: Literal["program_output"]
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    agent: BetaAgentTag | None = None


@model
class BetaToolSearchCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `tool_search_call`."""

    type: Literal["tool_search_call"]
    id: str
    execution: Literal["server", "client"]
    arguments: Any
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    call_id: str | None = None
    created_by: str | None = None


@model
class BetaToolSearchOutput(Model):
    """A variant of `BetaOutputItem`: its `type` is `tool_search_output`."""

    type: Literal["tool_search_output"]
    id: str
    execution: Literal["server", "client"]
    tools: list[BetaTool]
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    call_id: str | None = None
    created_by: str | None = None


BetaMessageRole = Literal[
    "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
]


@model
class BetaAdditionalTools(Model):
    """A variant of `BetaOutputItem`: its `type` is `additional_tools`."""

    type: Literal["additional_tools"]
    id: str
    role: BetaMessageRole
    tools: list[BetaTool]
    agent: BetaAgentTag | None = None


@model
class BetaCompactionBody(Model):
    """A variant of `BetaOutputItem`: its `type` is `compaction`."""

    type: Literal["compaction"]
    id: str
    encrypted_content: str
    agent: BetaAgentTag | None = None
    created_by: str | None = None


@model
class BetaImageGenToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `image_generation_call`."""

    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"]
    agent: BetaAgentTag | None = None
    result: str | None = None


@model
class BetaCodeInterpreterOutputLogs(Model):
    """`outputs` of a `BetaCodeInterpreterToolCall`."""

    type: Literal["logs"]
    logs: str


@model
class BetaCodeInterpreterOutputImage(Model):
    """`outputs` of a `BetaCodeInterpreterToolCall`."""

    type: Literal["image"]
    url: str


@model
class BetaCodeInterpreterToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `code_interpreter_call`."""

    type: Literal["code_interpreter_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    agent: BetaAgentTag | None = None
    code: str | None = None
    outputs: list[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage] | None = None


@model
class BetaLocalShellExecAction(Model):
    """`action` of a `BetaLocalShellToolCall`."""

    type: Literal["exec"]
    command: list[str]
    env: dict[str, str]
    timeout_ms: int | None = None
    working_directory: str | None = None
    user: str | None = None


@model
class BetaLocalShellToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `local_shell_call`."""

    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: BetaLocalShellExecAction
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None


@model
class BetaLocalShellToolCallOutput(Model):
    """A variant of `BetaOutputItem`: its `type` is `local_shell_call_output`."""

    type: Literal["local_shell_call_output"]
    id: str
    output: str
    agent: BetaAgentTag | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaFunctionShellAction(Model):
    """`action` of a `BetaFunctionShellCall`."""

    commands: list[str]
    timeout_ms: int | None = None
    max_output_length: int | None = None


@model
class BetaLocalEnvironmentResource(Model):
    """`environment` of a `BetaFunctionShellCall`: its `type` is `local`."""

    type: Literal["local"]


@model
class BetaContainerReferenceResource(Model):
    """`environment` of a `BetaFunctionShellCall`: its `type` is `container_reference`."""

    type: Literal["container_reference"]
    container_id: str


@model
class BetaFunctionShellCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `shell_call`."""

    type: Literal["shell_call"]
    id: str
    call_id: str
    action: BetaFunctionShellAction
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    caller: BetaDirectToolCallCaller | BetaProgramToolCallCaller | None = None
    environment: BetaLocalEnvironmentResource | BetaContainerReferenceResource | None = None
    created_by: str | None = None


@model
class BetaFunctionShellCallOutputTimeoutOutcome(Model):
    """`outcome` of a `BetaFunctionShellCallOutputContent`: its `type` is `timeout`."""

    type: Literal["timeout"]


@model
class BetaFunctionShellCallOutputExitOutcome(Model):
    """`outcome` of a `BetaFunctionShellCallOutputContent`: its `type` is `exit`."""

    type: Literal["exit"]
    exit_code: int


@model
class BetaFunctionShellCallOutputContent(Model):
    """`output` of a `BetaFunctionShellCallOutput`."""

    stdout: str
    stderr: str
    outcome: BetaFunctionShellCallOutputTimeoutOutcome | BetaFunctionShellCallOutputExitOutcome
    created_by: str | None = None


@model
class BetaFunctionShellCallOutput(Model):
    """A variant of `BetaOutputItem`: its `type` is `shell_call_output`."""

    type: Literal["shell_call_output"]
    id: str
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    output: list[BetaFunctionShellCallOutputContent]
    agent: BetaAgentTag | None = None
    caller: BetaDirectToolCallCaller | BetaProgramToolCallCaller | None = None
    max_output_length: int | None = None
    created_by: str | None = None


@model
class BetaApplyPatchCreateFileOperation(Model):
    """`operation` of a `BetaApplyPatchToolCall`: its `type` is `create_file`."""

    type: Literal["create_file"]
    path: str
    diff: str


@model
class BetaApplyPatchDeleteFileOperation(Model):
    """`operation` of a `BetaApplyPatchToolCall`: its `type` is `delete_file`."""

    type: Literal["delete_file"]
    path: str


@model
class BetaApplyPatchUpdateFileOperation(Model):
    """`operation` of a `BetaApplyPatchToolCall`: its `type` is `update_file`."""

    type: Literal["update_file"]
    path: str
    diff: str


@model
class BetaApplyPatchToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `apply_patch_call`."""

    type: Literal["apply_patch_call"]
    id: str
    call_id: str
    status: Literal["in_progress", "completed"]
    operation: (
        BetaApplyPatchCreateFileOperation
        | BetaApplyPatchDeleteFileOperation
        | BetaApplyPatchUpdateFileOperation
    )
    agent: BetaAgentTag | None = None
    caller: BetaDirectToolCallCaller | BetaProgramToolCallCaller | None = None
    created_by: str | None = None


@model
class BetaApplyPatchToolCallOutput(Model):
    """A variant of `BetaOutputItem`: its `type` is `apply_patch_call_output`."""

    type: Literal["apply_patch_call_output"]
    id: str
    call_id: str
    status: Literal["completed", "failed"]
    agent: BetaAgentTag | None = None
    caller: BetaDirectToolCallCaller | BetaProgramToolCallCaller | None = None
    output: str | None = None
    created_by: str | None = None


@model
class BetaMCPProtocolError(Model):
    """A variant of `BetaMCPToolCallError`: its `type` is `mcp_protocol_error`."""

    type: Literal["mcp_protocol_error"]
    code: int
    message: str


@model
class BetaMCPToolExecutionError(Model):
    """A variant of `BetaMCPToolCallError`: its `type` is `mcp_tool_execution_error`."""

    type: Literal["mcp_tool_execution_error"]
    content: Any


@model
class BetaHTTPError(Model):
    """A variant of `BetaMCPToolCallError`: its `type` is `http_error`."""

    type: Literal["http_error"]
    code: int
    message: str


BetaMCPToolCallError = BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError


@model
class BetaMCPToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `mcp_call`."""

    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    agent: BetaAgentTag | None = None
    output: str | None = None
    error: BetaMCPToolCallError | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None
    approval_request_id: str | None = None


@model
class BetaMCPListToolsTool(Model):
    """`tools` of a `BetaMCPListTools`."""

    name: str
    input_schema: dict[str, Any]
    description: str | None = None
    annotations: dict[str, Any] | None = None


@model
class BetaMCPListTools(Model):
    """A variant of `BetaOutputItem`: its `type` is `mcp_list_tools`."""

    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[BetaMCPListToolsTool]
    agent: BetaAgentTag | None = None
    error: str | None = None


@model
class BetaMCPApprovalRequest(Model):
    """A variant of `BetaOutputItem`: its `type` is `mcp_approval_request`."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str
    agent: BetaAgentTag | None = None


@model
class BetaMCPApprovalResponseResource(Model):
    """A variant of `BetaOutputItem`: its `type` is `mcp_approval_response`."""

    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    agent: BetaAgentTag | None = None
    reason: str | None = None


@model
class BetaCustomToolCall(Model):
    """A variant of `BetaOutputItem`: its `type` is `custom_tool_call`."""

    type: Literal["custom_tool_call"]
    call_id: str
    name: str
    input: str
    agent: BetaAgentTag | None = None
    id: str | None = None
    caller: BetaDirectToolCallCaller | BetaProgramToolCallCaller | None = None
    namespace: str | None = None


@model
class BetaCustomToolCallOutputResource(Model):
    """A variant of `BetaOutputItem`: its `type` is `custom_tool_call_output`."""

    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None
    created_by: str | None = None


BetaOutputItem = (
    BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaFunctionToolCall
    | BetaFunctionToolCallOutputResource
    | BetaAgentMessage
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaWebSearchToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaReasoningItem
    | BetaProgram
    | BetaProgramOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaCompactionBody
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPToolCall
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaCustomToolCall
    | BetaCustomToolCallOutputResource
)


BetaReasoningEffort = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None


@model
class BetaReasoning(Model):
    """`reasoning` of a `BetaResponse`."""

    mode: str | None = None
    effort: BetaReasoningEffort | None = None
    summary: Literal["auto", "concise", "detailed"] | None = None
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None


BetaInputContent = BetaInputTextContent | BetaInputImageContent | BetaInputFileContent


@model
class BetaEasyInputMessage(Model):
    """A variant of `BetaInputItem`: its `type` is `message`."""

    role: Literal["user", "assistant", "system", "developer"]
    content: str | list[BetaInputContent]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


@model
class BetaInputMessage(Model):
    """A variant of `BetaItem`: its `type` is `message`."""

    role: Literal["user", "system", "developer"]
    content: list[BetaInputContent]
    agent: BetaAgentTag | None = None
    type: Literal["message"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaAgentTagParam(Model):
    """`agent` of a `BetaComputerCallOutputItemParam`."""

    agent_name: str


@model
class BetaComputerCallOutputItemParam(Model):
    """A variant of `BetaItem`: its `type` is `computer_call_output`."""

    call_id: str
    type: Literal["computer_call_output"]
    output: BetaComputerScreenshotImage
    agent: BetaAgentTagParam | None = None
    id: str | None = None
    acknowledged_safety_checks: list[BetaComputerCallSafetyCheckParam] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaPromptCacheBreakpointParam(Model):
    """`prompt_cache_breakpoint` of a `BetaInputTextContentParam`."""

    mode: Literal["explicit"]


@model
class BetaInputTextContentParam(Model):
    """`output` of a `BetaFunctionCallOutputItemParam`: its `type` is `input_text`."""

    type: Literal["input_text"]
    text: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None


@model
class BetaInputImageContentParamAutoParam(Model):
    """`output` of a `BetaFunctionCallOutputItemParam`: its `type` is `input_image`."""

    type: Literal["input_image"]
    image_url: str | None = None
    file_id: str | None = None
    detail: Literal["low", "high", "auto", "original"] | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None


@model
class BetaInputFileContentParam(Model):
    """`output` of a `BetaFunctionCallOutputItemParam`: its `type` is `input_file`."""

    type: Literal["input_file"]
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    file_url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None = None


@model
class BetaFunctionCallOutputItemParam(Model):
    """A variant of `BetaItem`: its `type` is `function_call_output`."""

    type: Literal["function_call_output"]
    output: (
        str
        | list[
            BetaInputTextContentParam
            | BetaInputImageContentParamAutoParam
            | BetaInputFileContentParam
        ]
    )
    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    name: str | None = None
    namespace: str | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaEncryptedContentParam(Model):
    """`content` of a `BetaAgentMessageItemParam`."""

    type: Literal["encrypted_content"]
    encrypted_content: str


@model
class BetaAgentMessageItemParam(Model):
    """A variant of `BetaItem`: its `type` is `agent_message`."""

    type: Literal["agent_message"]
    author: str
    recipient: str
    content: list[
        BetaInputTextContentParam | BetaInputImageContentParamAutoParam | BetaEncryptedContentParam
    ]
    agent: BetaAgentTagParam | None = None
    id: str | None = None


BetaMultiAgentAction1 = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]


@model
class BetaMultiAgentCallItemParam(Model):
    """A variant of `BetaItem`: its `type` is `multi_agent_call`."""

    call_id: str
    type: Literal["multi_agent_call"]
    action: BetaMultiAgentAction1
    arguments: str
    agent: BetaAgentTagParam | None = None
    id: str | None = None


@model
class BetaFileCitationParam(Model):
    """`annotations` of a `BetaOutputTextContentParam`."""

    type: Literal["file_citation"]
    index: int
    file_id: str
    filename: str


@model
class BetaUrlCitationParam(Model):
    """`annotations` of a `BetaOutputTextContentParam`."""

    type: Literal["url_citation"]
    start_index: int
    end_index: int
    url: str
    title: str


@model
class BetaContainerFileCitationParam(Model):
    """`annotations` of a `BetaOutputTextContentParam`."""

    type: Literal["container_file_citation"]
    start_index: int
    end_index: int
    container_id: str
    file_id: str
    filename: str


@model
class BetaOutputTextContentParam(Model):
    """`output` of a `BetaMultiAgentCallOutputItemParam`."""

    type: Literal["output_text"]
    text: str
    annotations: (
        list[BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam] | None
    ) = None


@model
class BetaMultiAgentCallOutputItemParam(Model):
    """A variant of `BetaItem`: its `type` is `multi_agent_call_output`."""

    call_id: str
    type: Literal["multi_agent_call_output"]
    action: BetaMultiAgentAction1
    output: list[BetaOutputTextContentParam]
    agent: BetaAgentTagParam | None = None
    id: str | None = None


@model
class BetaToolSearchCallItemParam(Model):
    """A variant of `BetaItem`: its `type` is `tool_search_call`."""

    type: Literal["tool_search_call"]
    arguments: dict[str, Any]
    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaToolSearchOutputItemParam(Model):
    """A variant of `BetaItem`: its `type` is `tool_search_output`."""

    type: Literal["tool_search_output"]
    tools: list[BetaTool]
    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaAdditionalToolsItemParam(Model):
    """A variant of `BetaItem`: its `type` is `additional_tools`."""

    type: Literal["additional_tools"]
    role: Literal["developer"]
    tools: list[BetaTool]
    agent: BetaAgentTagParam | None = None
    id: str | None = None


@model
class BetaCompactionSummaryItemParam(Model):
    """A variant of `BetaItem`: its `type` is `compaction`."""

    type: Literal["compaction"]
    encrypted_content: str
    agent: BetaAgentTagParam | None = None
    id: str | None = None


@model
class BetaFunctionShellActionParam(Model):
    """`action` of a `BetaFunctionShellCallItemParam`."""

    commands: list[str]
    timeout_ms: int | None = None
    max_output_length: int | None = None


@model
class BetaFunctionShellCallItemParam(Model):
    """A variant of `BetaItem`: its `type` is `shell_call`."""

    call_id: str
    type: Literal["shell_call"]
    action: BetaFunctionShellActionParam
    agent: BetaAgentTagParam | None = None
    id: str | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | None = None


@model
class BetaFunctionShellCallOutputTimeoutOutcomeParam(Model):
    """`outcome` of a `BetaFunctionShellCallOutputContentParam`: its `type` is `timeout`."""

    type: Literal["timeout"]


@model
class BetaFunctionShellCallOutputExitOutcomeParam(Model):
    """`outcome` of a `BetaFunctionShellCallOutputContentParam`: its `type` is `exit`."""

    type: Literal["exit"]
    exit_code: int


@model
class BetaFunctionShellCallOutputContentParam(Model):
    """`output` of a `BetaFunctionShellCallOutputItemParam`."""

    stdout: str
    stderr: str
    outcome: (
        BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam
    )


@model
class BetaFunctionShellCallOutputItemParam(Model):
    """A variant of `BetaItem`: its `type` is `shell_call_output`."""

    call_id: str
    type: Literal["shell_call_output"]
    output: list[BetaFunctionShellCallOutputContentParam]
    agent: BetaAgentTagParam | None = None
    id: str | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    max_output_length: int | None = None


@model
class BetaApplyPatchCreateFileOperationParam(Model):
    """A variant of `BetaApplyPatchOperationParam`: its `type` is `create_file`."""

    type: Literal["create_file"]
    path: str
    diff: str


@model
class BetaApplyPatchDeleteFileOperationParam(Model):
    """A variant of `BetaApplyPatchOperationParam`: its `type` is `delete_file`."""

    type: Literal["delete_file"]
    path: str


@model
class BetaApplyPatchUpdateFileOperationParam(Model):
    """A variant of `BetaApplyPatchOperationParam`: its `type` is `update_file`."""

    type: Literal["update_file"]
    path: str
    diff: str


BetaApplyPatchOperationParam = (
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchUpdateFileOperationParam
)


@model
class BetaApplyPatchToolCallItemParam(Model):
    """A variant of `BetaItem`: its `type` is `apply_patch_call`."""

    type: Literal["apply_patch_call"]
    call_id: str
    status: Literal["in_progress", "completed"]
    operation: BetaApplyPatchOperationParam
    agent: BetaAgentTagParam | None = None
    id: str | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None


@model
class BetaApplyPatchToolCallOutputItemParam(Model):
    """A variant of `BetaItem`: its `type` is `apply_patch_call_output`."""

    type: Literal["apply_patch_call_output"]
    call_id: str
    status: Literal["completed", "failed"]
    agent: BetaAgentTagParam | None = None
    id: str | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None
    output: str | None = None


@model
class BetaMCPApprovalResponse(Model):
    """A variant of `BetaItem`: its `type` is `mcp_approval_response`."""

    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    agent: BetaAgentTag | None = None
    id: str | None = None
    reason: str | None = None


@model
class BetaCustomToolCallOutput(Model):
    """A variant of `BetaItem`: its `type` is `custom_tool_call_output`."""

    type: Literal["custom_tool_call_output"]
    call_id: str
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    agent: BetaAgentTag | None = None
    id: str | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None


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


@model
class BetaCompactionTriggerItemParam(Model):
    """A variant of `BetaInputItem`: its `type` is `compaction_trigger`."""

    type: Literal["compaction_trigger"]
    agent: BetaAgentTagParam | None = None


@model
class BetaItemReferenceParam(Model):
    """A variant of `BetaInputItem`."""

    id: str
    agent: BetaAgentTagParam | None = None
    type: Literal["item_reference"] | None = None


@model
class BetaProgramItemParam(Model):
    """A variant of `BetaInputItem`: its `type` is `program`."""

    id: str
    type: Literal["program"]
    call_id: str
    code: str
    fingerprint: str
    agent: BetaAgentTagParam | None = None


@model
class BetaProgramOutputItemParam(Model):
    """A variant of `BetaInputItem`: its `type` is `program_output`."""

    id: str
    type: Literal["program_output"]
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    agent: BetaAgentTagParam | None = None


BetaInputItem = (
    BetaEasyInputMessage
    | BetaItem
    | BetaCompactionTriggerItemParam
    | BetaItemReferenceParam
    | BetaProgramItemParam
    | BetaProgramOutputItemParam
)


@model
class BetaResponseUsageInputTokensDetails(Model):
    """`input_tokens_details` of a `BetaResponseUsage`."""

    cached_tokens: int
    cache_write_tokens: int


@model
class BetaResponseUsageOutputTokensDetails(Model):
    """`output_tokens_details` of a `BetaResponseUsage`."""

    reasoning_tokens: int


@model
class BetaResponseUsage(Model):
    """`usage` of a `BetaResponse`."""

    input_tokens: int
    input_tokens_details: BetaResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    total_tokens: int


@model
class BetaPromptCacheOptions(Model):
    """`prompt_cache_options` of a `BetaResponse`."""

    ttl: Literal["30m"]
    mode: Literal["implicit", "explicit"]


@model
class BetaModerationResultBody(Model):
    """`input` of a `BetaModeration`: its `type` is `moderation_result`."""

    type: Literal["moderation_result"]
    model: str
    flagged: bool
    categories: dict[str, bool]
    category_scores: dict[str, float]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]


@model
class BetaModerationErrorBody(Model):
    """`input` of a `BetaModeration`: its `type` is `error`."""

    type: Literal["error"]
    code: str
    message: str


@model
class BetaModeration(Model):
    """`moderation` of a `BetaResponse`."""

    input: BetaModerationResultBody | BetaModerationErrorBody
    output: BetaModerationResultBody | BetaModerationErrorBody


@model
class BetaResponseConversation(Model):
    """`conversation` of a `BetaResponse`."""

    id: str


@model
class BetaResponse(Model):
    """What `beta.responses.retrieve` answers."""

    model: str
    tools: list[BetaTool]
    tool_choice: BetaToolChoiceParam
    id: str
    object: Literal["response"]
    created_at: float
    output: list[BetaOutputItem]
    parallel_tool_calls: bool
    metadata: dict[str, str] | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    previous_response_id: str | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = None
    prompt: BetaPrompt | None = None
    service_tier: BetaServiceTierResponses | None = None
    truncation: Literal["auto", "disabled"] | None = None
    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    ) = None
    completed_at: float | None = None
    error: BetaResponseError | None = None
    incomplete_details: BetaResponseIncompleteDetails | None = None
    reasoning: BetaReasoning | None = None
    instructions: str | list[BetaInputItem] | None = None
    output_text: str | None = None
    usage: BetaResponseUsage | None = None
    prompt_cache_options: BetaPromptCacheOptions | None = None
    moderation: BetaModeration | None = None
    conversation: BetaResponseConversation | None = None
    max_output_tokens: int | None = None


@model
class BetaMessage(Model):
    """A variant of `BetaItemField`: its `type` is `message`."""

    type: Literal["message"]
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    role: BetaMessageRole
    content: list[
        BetaInputTextContent
        | BetaOutputTextContent
        | BetaTextContent
        | BetaSummaryTextContent
        | BetaReasoningTextContent
        | BetaRefusalContent
        | BetaInputImageContent
        | BetaComputerScreenshotContent
        | BetaInputFileContent
        | BetaEncryptedContent
    ]
    agent: BetaAgentTag | None = None
    phase: Literal["commentary", "final_answer"] | None = None


@model
class BetaFunctionToolCallOutput(Model):
    """A variant of `BetaItemField`: its `type` is `function_call_output`."""

    type: Literal["function_call_output"]
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    agent: BetaAgentTag | None = None
    id: str | None = None
    call_id: str | None = None
    name: str | None = None
    namespace: str | None = None
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


BetaItemField = (
    BetaMessage
    | BetaProgram
    | BetaProgramOutput
    | BetaFunctionToolCall
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaAgentMessage
    | BetaFunctionToolCallOutput
    | BetaFileSearchToolCall
    | BetaWebSearchToolCall
    | BetaImageGenToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaReasoningItem
    | BetaCompactionBody
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaMCPToolCall
    | BetaCustomToolCall
    | BetaCustomToolCallOutput
)


@model
class BetaCompactedResponse(Model):
    """What `beta.responses.compact` answers."""

    id: str
    object: Literal["response.compaction"]
    output: list[BetaItemField]
    created_at: int
    usage: BetaResponseUsage


@model
class BetaResponseAudioDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.audio.delta`."""

    type: Literal["response.audio.delta"]
    sequence_number: int
    delta: str
    agent: BetaAgentTag | None = None


@model
class BetaResponseAudioDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.audio.done`."""

    type: Literal["response.audio.done"]
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseAudioTranscriptDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.audio.transcript.delta`."""

    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseAudioTranscriptDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.audio.transcript.done`."""

    type: Literal["response.audio.transcript.done"]
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseCodeInterpreterCallCodeDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.code_interpreter_call_code.delta`."""

    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseCodeInterpreterCallCodeDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.code_interpreter_call_code.done`."""

    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseCodeInterpreterCallCompletedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.code_interpreter_call.completed`."""

    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseCodeInterpreterCallInProgressEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.code_interpreter_call.in_progress`."""

    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseCodeInterpreterCallInterpretingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.code_interpreter_call.interpreting`."""

    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseCompletedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.completed`."""

    type: Literal["response.completed"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None


BetaOutputContent = BetaOutputTextContent | BetaRefusalContent | BetaReasoningTextContent


@model
class BetaResponseContentPartAddedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.content_part.added`."""

    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: BetaOutputContent
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseContentPartDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.content_part.done`."""

    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: BetaOutputContent
    agent: BetaAgentTag | None = None


@model
class BetaResponseCreatedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.created`."""

    type: Literal["response.created"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseErrorEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `error`."""

    type: Literal["error"]
    message: str
    sequence_number: int
    agent: BetaAgentTag | None = None
    code: str | None = None
    param: str | None = None


@model
class BetaResponseFileSearchCallCompletedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.file_search_call.completed`."""

    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseFileSearchCallInProgressEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.file_search_call.in_progress`."""

    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseFileSearchCallSearchingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.file_search_call.searching`."""

    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseFunctionCallArgumentsDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.function_call_arguments.delta`."""

    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    agent: BetaAgentTag | None = None


@model
class BetaResponseFunctionCallArgumentsDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.function_call_arguments.done`."""

    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str
    agent: BetaAgentTag | None = None


@model
class BetaResponseShellCallCommandAddedStreamingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.shell_call_command.added`."""

    type: Literal["response.shell_call_command.added"]
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    agent: BetaAgentTag | None = None


@model
class BetaResponseShellCallCommandDeltaStreamingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.shell_call_command.delta`."""

    type: Literal["response.shell_call_command.delta"]
    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    agent: BetaAgentTag | None = None
    obfuscation: str | None = None


@model
class BetaResponseShellCallCommandDoneStreamingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.shell_call_command.done`."""

    type: Literal["response.shell_call_command.done"]
    sequence_number: int
    output_index: int
    command_index: int
    command: str
    agent: BetaAgentTag | None = None


@model
class BetaShellCallOutputDelta(Model):
    """`delta` of a `BetaResponseShellCallOutputContentDeltaStreamingEvent`."""

    stdout: str | None = None
    stderr: str | None = None


@model
class BetaResponseShellCallOutputContentDeltaStreamingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.shell_call_output_content.delta`."""

    type: Literal["response.shell_call_output_content.delta"]
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: BetaShellCallOutputDelta
    agent: BetaAgentTag | None = None


@model
class BetaResponseShellCallOutputContentDoneStreamingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.shell_call_output_content.done`."""

    type: Literal["response.shell_call_output_content.done"]
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    output: list[BetaFunctionShellCallOutputContent]
    agent: BetaAgentTag | None = None


@model
class BetaResponseInProgressEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.in_progress`."""

    type: Literal["response.in_progress"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseFailedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.failed`."""

    type: Literal["response.failed"]
    sequence_number: int
    response: BetaResponse
    agent: BetaAgentTag | None = None


@model
class BetaResponseIncompleteEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.incomplete`."""

    type: Literal["response.incomplete"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseOutputItemAddedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.output_item.added`."""

    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: int
    item: BetaOutputItem
    agent: BetaAgentTag | None = None


@model
class BetaResponseOutputItemDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.output_item.done`."""

    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: int
    item: BetaOutputItem
    agent: BetaAgentTag | None = None


@model
class BetaResponseReasoningSummaryPartAddedEventPart(Model):
    """`part` of a `BetaResponseReasoningSummaryPartAddedEvent`."""

    type: Literal["summary_text"]
    text: str


@model
class BetaResponseReasoningSummaryPartAddedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.reasoning_summary_part.added`."""

    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponseReasoningSummaryPartAddedEventPart
    agent: BetaAgentTag | None = None


@model
class BetaResponseReasoningSummaryPartDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.reasoning_summary_part.done`."""

    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponseReasoningSummaryPartAddedEventPart
    agent: BetaAgentTag | None = None
    status: Literal["incomplete"] | None = None


@model
class BetaResponseReasoningSummaryTextDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.reasoning_summary_text.delta`."""

    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseReasoningSummaryTextDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.reasoning_summary_text.done`."""

    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseReasoningTextDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.reasoning_text.delta`."""

    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseReasoningTextDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.reasoning_text.done`."""

    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseRefusalDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.refusal.delta`."""

    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseRefusalDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.refusal.done`."""

    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseLogProbTopLogprob(Model):
    """`top_logprobs` of a `BetaResponseLogProb`."""

    token: str | None = None
    logprob: float | None = None


@model
class BetaResponseLogProb(Model):
    """`logprobs` of a `BetaResponseTextDeltaEvent`."""

    token: str
    logprob: float
    top_logprobs: list[BetaResponseLogProbTopLogprob] | None = None


@model
class BetaResponseTextDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.output_text.delta`."""

    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]
    agent: BetaAgentTag | None = None


@model
class BetaResponseTextDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.output_text.done`."""

    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[BetaResponseLogProb]
    agent: BetaAgentTag | None = None


@model
class BetaResponseWebSearchCallCompletedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.web_search_call.completed`."""

    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseWebSearchCallInProgressEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.web_search_call.in_progress`."""

    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseWebSearchCallSearchingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.web_search_call.searching`."""

    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseImageGenCallCompletedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.image_generation_call.completed`."""

    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: int
    item_id: str
    agent: BetaAgentTag | None = None


@model
class BetaResponseImageGenCallGeneratingEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.image_generation_call.generating`."""

    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseImageGenCallInProgressEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.image_generation_call.in_progress`."""

    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseImageGenCallPartialImageEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.image_generation_call.partial_image`."""

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


@model
class BetaResponseMCPCallArgumentsDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.mcp_call_arguments.delta`."""

    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseMCPCallArgumentsDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.mcp_call_arguments.done`."""

    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseMCPCallCompletedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.mcp_call.completed`."""

    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseMCPCallFailedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.mcp_call.failed`."""

    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseMCPCallInProgressEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.mcp_call.in_progress`."""

    type: Literal["response.mcp_call.in_progress"]
    sequence_number: int
    output_index: int
    item_id: str
    agent: BetaAgentTag | None = None


@model
class BetaResponseMCPListToolsCompletedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.mcp_list_tools.completed`."""

    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseMCPListToolsFailedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.mcp_list_tools.failed`."""

    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseMCPListToolsInProgressEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.mcp_list_tools.in_progress`."""

    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseOutputTextAnnotationAddedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.output_text.annotation.added`."""

    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    agent: BetaAgentTag | None = None
    annotation: BetaAnnotation | None = None


@model
class BetaResponseQueuedEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.queued`."""

    type: Literal["response.queued"]
    response: BetaResponse
    sequence_number: int
    agent: BetaAgentTag | None = None


@model
class BetaResponseCustomToolCallInputDeltaEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.custom_tool_call_input.delta`."""

    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: int
    output_index: int
    item_id: str
    delta: str
    agent: BetaAgentTag | None = None


@model
class BetaResponseCustomToolCallInputDoneEvent(Model):
    """A variant of `BetaResponseStreamEvent`: its `type` is `response.custom_tool_call_input.done`."""

    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: int
    output_index: int
    item_id: str
    input: str
    agent: BetaAgentTag | None = None


BetaResponseStreamEvent = (
    BetaResponseAudioDeltaEvent
    | BetaResponseAudioDoneEvent
    | BetaResponseAudioTranscriptDeltaEvent
    | BetaResponseAudioTranscriptDoneEvent
    | BetaResponseCodeInterpreterCallCodeDeltaEvent
    | BetaResponseCodeInterpreterCallCodeDoneEvent
    | BetaResponseCodeInterpreterCallCompletedEvent
    | BetaResponseCodeInterpreterCallInProgressEvent
    | BetaResponseCodeInterpreterCallInterpretingEvent
    | BetaResponseCompletedEvent
    | BetaResponseContentPartAddedEvent
    | BetaResponseContentPartDoneEvent
    | BetaResponseCreatedEvent
    | BetaResponseErrorEvent
    | BetaResponseFileSearchCallCompletedEvent
    | BetaResponseFileSearchCallInProgressEvent
    | BetaResponseFileSearchCallSearchingEvent
    | BetaResponseFunctionCallArgumentsDeltaEvent
    | BetaResponseFunctionCallArgumentsDoneEvent
    | BetaResponseShellCallCommandAddedStreamingEvent
    | BetaResponseShellCallCommandDeltaStreamingEvent
    | BetaResponseShellCallCommandDoneStreamingEvent
    | BetaResponseShellCallOutputContentDeltaStreamingEvent
    | BetaResponseShellCallOutputContentDoneStreamingEvent
    | BetaResponseInProgressEvent
    | BetaResponseFailedEvent
    | BetaResponseIncompleteEvent
    | BetaResponseOutputItemAddedEvent
    | BetaResponseOutputItemDoneEvent
    | BetaResponseReasoningSummaryPartAddedEvent
    | BetaResponseReasoningSummaryPartDoneEvent
    | BetaResponseReasoningSummaryTextDeltaEvent
    | BetaResponseReasoningSummaryTextDoneEvent
    | BetaResponseReasoningTextDeltaEvent
    | BetaResponseReasoningTextDoneEvent
    | BetaResponseRefusalDeltaEvent
    | BetaResponseRefusalDoneEvent
    | BetaResponseTextDeltaEvent
    | BetaResponseTextDoneEvent
    | BetaResponseWebSearchCallCompletedEvent
    | BetaResponseWebSearchCallInProgressEvent
    | BetaResponseWebSearchCallSearchingEvent
    | BetaResponseImageGenCallCompletedEvent
    | BetaResponseImageGenCallGeneratingEvent
    | BetaResponseImageGenCallInProgressEvent
    | BetaResponseImageGenCallPartialImageEvent
    | BetaResponseMCPCallArgumentsDeltaEvent
    | BetaResponseMCPCallArgumentsDoneEvent
    | BetaResponseMCPCallCompletedEvent
    | BetaResponseMCPCallFailedEvent
    | BetaResponseMCPCallInProgressEvent
    | BetaResponseMCPListToolsCompletedEvent
    | BetaResponseMCPListToolsFailedEvent
    | BetaResponseMCPListToolsInProgressEvent
    | BetaResponseOutputTextAnnotationAddedEvent
    | BetaResponseQueuedEvent
    | BetaResponseCustomToolCallInputDeltaEvent
    | BetaResponseCustomToolCallInputDoneEvent
)


@model
class BetaInputMessageResource(Model):
    """A variant of `BetaResponseItem`: its `type` is `message`."""

    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    content: list[BetaInputContent]
    id: str
    agent: BetaAgentTag | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class BetaFunctionToolCallResource(Model):
    """A variant of `BetaResponseItem`: its `type` is `function_call`."""

    id: str
    type: Literal["function_call"]
    call_id: str
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    caller: BetaDirectToolCallCaller | BetaProgramToolCallCaller | None = None
    namespace: str | None = None
    created_by: str | None = None


@model
class BetaCustomToolCallResource(Model):
    """A variant of `BetaResponseItem`: its `type` is `custom_tool_call`."""

    type: Literal["custom_tool_call"]
    id: str
    call_id: str
    name: str
    input: str
    status: Literal["in_progress", "completed", "incomplete"]
    agent: BetaAgentTag | None = None
    caller: BetaDirectToolCallCaller | BetaProgramToolCallCaller | None = None
    namespace: str | None = None
    created_by: str | None = None


BetaResponseItem = (
    BetaInputMessageResource
    | BetaOutputMessage
    | BetaFileSearchToolCall
    | BetaComputerToolCall
    | BetaComputerToolCallOutputResource
    | BetaWebSearchToolCall
    | BetaFunctionToolCallResource
    | BetaFunctionToolCallOutputResource
    | BetaAgentMessage
    | BetaMultiAgentCall
    | BetaMultiAgentCallOutput
    | BetaToolSearchCall
    | BetaToolSearchOutput
    | BetaAdditionalTools
    | BetaReasoningItem
    | BetaProgram
    | BetaProgramOutput
    | BetaCompactionBody
    | BetaImageGenToolCall
    | BetaCodeInterpreterToolCall
    | BetaLocalShellToolCall
    | BetaLocalShellToolCallOutput
    | BetaFunctionShellCall
    | BetaFunctionShellCallOutput
    | BetaApplyPatchToolCall
    | BetaApplyPatchToolCallOutput
    | BetaMCPListTools
    | BetaMCPApprovalRequest
    | BetaMCPApprovalResponseResource
    | BetaMCPToolCall
    | BetaCustomToolCallResource
    | BetaCustomToolCallOutputResource
)


@model
class InputTokenCountResponse(Model):
    """What `beta.responses.input_tokens.count` answers."""

    object: Literal["response.input_tokens"]
    input_tokens: int


@model
class BetaResponseItemPage(CursorPage[BetaResponseItem]):
    """A page of `beta.responses.input_items.list`."""

    data: list[BetaResponseItem]
    object: Literal["list"]
    first_id: str
    last_id: str
