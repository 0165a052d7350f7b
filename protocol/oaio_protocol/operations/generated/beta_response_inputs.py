"""Items, tools and events that are sent for responses, in the beta.

Sources:

https://platform.openai.com/docs/api-reference
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .._response_params import (
    ResponseConversationParam,
    ResponsePromptParam,
    ResponseTextConfigParam,
)
from ..generated.beta_responses import (
    BetaContextManagementParam,
    BetaIncludeEnum,
    BetaModerationParam,
    BetaMultiAgentParam,
    BetaPromptCacheOptionsParam,
    BetaReasoningParam,
    BetaResponseStreamOptionsParam,
    BetaServiceTierResponses,
)


class BetaToolChoiceAllowedParam(TypedDict):
    """A variant of `BetaToolChoiceParam`."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: Iterable[Mapping[str, object]]


class BetaToolChoiceTypesParam(TypedDict):
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


class BetaToolChoiceFunctionParam(TypedDict):
    """A variant of `BetaToolChoiceParam`."""

    type: Literal["function"]
    name: str


class BetaToolChoiceMCPParam(TypedDict, total=False):
    """A variant of `BetaToolChoiceParam`."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None


class BetaToolChoiceCustomParam(TypedDict):
    """A variant of `BetaToolChoiceParam`."""

    type: Literal["custom"]
    name: str


class BetaSpecificProgrammaticToolCallingParam(TypedDict):
    """A variant of `BetaToolChoiceParam`."""

    type: Literal["programmatic_tool_calling"]


class BetaSpecificApplyPatchParam(TypedDict):
    """A variant of `BetaToolChoiceParam`."""

    type: Literal["apply_patch"]


class BetaSpecificFunctionShellParam(TypedDict):
    """A variant of `BetaToolChoiceParam`."""

    type: Literal["shell"]


BetaToolChoiceParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | BetaToolChoiceAllowedParam
    | BetaToolChoiceTypesParam
    | BetaToolChoiceFunctionParam
    | BetaToolChoiceMCPParam
    | BetaToolChoiceCustomParam
    | BetaSpecificProgrammaticToolCallingParam
    | BetaSpecificApplyPatchParam
    | BetaSpecificFunctionShellParam
)


class BetaFunctionToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["function"]]
    name: Required[str]
    parameters: Required[Mapping[str, object] | None]
    strict: Required[bool | None]
    description: str | None
    output_schema: Mapping[str, object] | None
    defer_loading: bool
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None


class BetaHybridSearchOptionsParam(TypedDict):
    """`hybrid_search` of a `BetaRankingOptionsParam`."""

    embedding_weight: float
    text_weight: float


class BetaRankingOptionsParam(TypedDict, total=False):
    """`ranking_options` of a `BetaFileSearchToolParam`."""

    ranker: Literal["auto", "default-2024-11-15"]
    score_threshold: float
    hybrid_search: BetaHybridSearchOptionsParam


class BetaComparisonFilterParam(TypedDict):
    """`filters` of a `BetaFileSearchToolParam`."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | Iterable[str | float]


class BetaCompoundFilterParam(TypedDict):
    """`filters` of a `BetaFileSearchToolParam`."""

    type: Literal["and", "or"]
    filters: "Iterable[BetaComparisonFilterParam | BetaCompoundFilterParam]"


class BetaFileSearchToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: BetaRankingOptionsParam
    filters: BetaComparisonFilterParam | BetaCompoundFilterParam | None


class BetaComputerToolParam(TypedDict):
    """A variant of `BetaTool`."""

    type: Literal["computer"]


class BetaComputerUsePreviewToolParam(TypedDict):
    """A variant of `BetaTool`."""

    type: Literal["computer_use_preview"]
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    display_width: int
    display_height: int


class BetaWebSearchToolFiltersParam(TypedDict, total=False):
    """`filters` of a `BetaWebSearchToolParam`."""

    allowed_domains: Sequence[str] | None


class BetaWebSearchApproximateLocationParam(TypedDict, total=False):
    """`user_location` of a `BetaWebSearchToolParam`."""

    type: Literal["approximate"]
    """`approximate` if it is left out."""
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaWebSearchToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    """`true` if it is left out."""
    filters: BetaWebSearchToolFiltersParam | None
    user_location: BetaWebSearchApproximateLocationParam | None
    search_context_size: Literal["low", "medium", "high"]
    """`medium` if it is left out."""


class BetaMCPToolFilterParam(TypedDict, total=False):
    """`allowed_tools` of a `BetaMCPToolParam`."""

    tool_names: Sequence[str]
    read_only: bool


class BetaMCPToolRequireApprovalParam(TypedDict, total=False):
    """`require_approval` of a `BetaMCPToolParam`."""

    always: BetaMCPToolFilterParam
    never: BetaMCPToolFilterParam


class BetaMCPToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | None
    allowed_tools: Sequence[str] | BetaMCPToolFilterParam | None
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 entries."""
    require_approval: BetaMCPToolRequireApprovalParam | Literal["always", "never"] | None
    """`always` if it is left out."""
    defer_loading: bool


class BetaContainerNetworkPolicyDisabledParam(TypedDict):
    """`network_policy` of a `BetaAutoCodeInterpreterToolParam`."""

    type: Literal["disabled"]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict):
    """`domain_secrets` of a `BetaContainerNetworkPolicyAllowlistParam`."""

    domain: str
    """At least 1 characters."""
    name: str
    """At least 1 characters."""
    value: str
    """1 to 10485760 characters."""


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`network_policy` of a `BetaAutoCodeInterpreterToolParam`."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    """At least 1 entries."""
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]
    """At least 1 entries."""


class BetaAutoCodeInterpreterToolParam(TypedDict, total=False):
    """`container` of a `BetaCodeInterpreterToolParam`."""

    type: Required[Literal["auto"]]
    file_ids: Sequence[str]
    """At most 50 entries."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: (
        BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
    )


class BetaCodeInterpreterToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | BetaAutoCodeInterpreterToolParam]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 entries."""


class BetaProgrammaticToolCallingParam(TypedDict):
    """A variant of `BetaTool`."""

    type: Literal["programmatic_tool_calling"]


class BetaImageGenToolInputImageMaskParam(TypedDict, total=False):
    """`input_image_mask` of a `BetaImageGenToolParam`."""

    image_url: str
    file_id: str


class BetaImageGenToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["image_generation"]]
    model: str
    quality: Literal["low", "medium", "high", "auto"]
    """`auto` if it is left out."""
    size: str
    """`auto` if it is left out."""
    output_format: Literal["png", "webp", "jpeg"]
    """`png` if it is left out."""
    output_compression: int
    """0 to 100; `100` if it is left out."""
    moderation: Literal["auto", "low"]
    """`auto` if it is left out."""
    background: Literal["transparent", "opaque", "auto"]
    """`auto` if it is left out."""
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: BetaImageGenToolInputImageMaskParam
    partial_images: int
    """0 to 3; `0` if it is left out."""
    action: Literal["generate", "edit", "auto"]


class BetaLocalShellToolParam(TypedDict):
    """A variant of `BetaTool`."""

    type: Literal["local_shell"]


class BetaSkillReferenceParam(TypedDict, total=False):
    """`skills` of a `BetaContainerAutoParam`."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    """1 to 64 characters."""
    version: str


class BetaInlineSkillSourceParam(TypedDict):
    """`source` of a `BetaInlineSkillParam`."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """1 to 70254592 characters."""


class BetaInlineSkillParam(TypedDict):
    """`skills` of a `BetaContainerAutoParam`."""

    type: Literal["inline"]
    name: str
    description: str
    source: BetaInlineSkillSourceParam


class BetaContainerAutoParam(TypedDict, total=False):
    """`environment` of a `BetaFunctionShellToolParam`."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """At most 50 entries."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: (
        BetaContainerNetworkPolicyDisabledParam | BetaContainerNetworkPolicyAllowlistParam
    )
    skills: Iterable[BetaSkillReferenceParam | BetaInlineSkillParam]
    """At most 200 entries."""


class BetaLocalSkillParam(TypedDict):
    """`skills` of a `BetaLocalEnvironmentParam`."""

    name: str
    description: str
    path: str


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """`environment` of a `BetaFunctionShellToolParam`."""

    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam]
    """At most 200 entries."""


class BetaContainerReferenceParam(TypedDict):
    """`environment` of a `BetaFunctionShellToolParam`."""

    type: Literal["container_reference"]
    container_id: str


class BetaFunctionShellToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["shell"]]
    environment: (
        BetaContainerAutoParam | BetaLocalEnvironmentParam | BetaContainerReferenceParam | None
    )
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 entries."""


class BetaCustomTextFormatParam(TypedDict):
    """`format` of a `BetaCustomToolParam`."""

    type: Literal["text"]


class BetaCustomGrammarFormatParam(TypedDict):
    """`format` of a `BetaCustomToolParam`."""

    type: Literal["grammar"]
    syntax: Literal["lark", "regex"]
    definition: str


class BetaCustomToolParam(TypedDict, total=False):
    """`tools` of a `BetaNamespaceToolParam`."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: BetaCustomTextFormatParam | BetaCustomGrammarFormatParam
    defer_loading: bool
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 entries."""


class BetaFunctionTool2Param(TypedDict, total=False):
    """`tools` of a `BetaNamespaceToolParam`."""

    name: Required[str]
    """1 to 128 characters."""
    type: Required[Literal["function"]]
    description: str | None
    parameters: Mapping[str, object] | None
    strict: bool | None
    output_schema: Mapping[str, object] | None
    defer_loading: bool
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 entries."""


class BetaNamespaceToolParam(TypedDict):
    """A variant of `BetaTool`."""

    type: Literal["namespace"]
    name: str
    """At least 1 characters."""
    description: str
    tools: Iterable[BetaFunctionTool2Param | BetaCustomToolParam]
    """At least 1 entries."""


class BetaToolSearchToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["tool_search"]]
    execution: Literal["server", "client"]
    description: str | None
    parameters: Mapping[str, object] | None


class BetaApproximateLocationParam(TypedDict, total=False):
    """`user_location` of a `BetaWebSearchPreviewToolParam`."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: BetaApproximateLocationParam | None
    search_context_size: Literal["low", "medium", "high"]
    search_content_types: Sequence[Literal["text", "image"]]


class BetaApplyPatchToolParam(TypedDict, total=False):
    """A variant of `BetaTool`."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 entries."""


BetaTool: TypeAlias = (
    BetaFunctionToolParam
    | BetaFileSearchToolParam
    | BetaComputerToolParam
    | BetaComputerUsePreviewToolParam
    | BetaWebSearchToolParam
    | BetaMCPToolParam
    | BetaCodeInterpreterToolParam
    | BetaProgrammaticToolCallingParam
    | BetaImageGenToolParam
    | BetaLocalShellToolParam
    | BetaFunctionShellToolParam
    | BetaCustomToolParam
    | BetaNamespaceToolParam
    | BetaToolSearchToolParam
    | BetaWebSearchPreviewToolParam
    | BetaApplyPatchToolParam
)


class BetaPromptCacheBreakpointConfigParam(TypedDict):
    """`prompt_cache_breakpoint` of a `BetaInputTextContentParam`."""

    mode: Literal["explicit"]


class BetaInputTextContentParam(TypedDict, total=False):
    """A variant of `BetaInputContent`."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam


class BetaInputImageContentParam(TypedDict, total=False):
    """A variant of `BetaInputContent`."""

    type: Required[Literal["input_image"]]
    detail: Required[Literal["low", "high", "auto", "original"]]
    image_url: str | None
    file_id: str | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam


class BetaInputFileContentParam(TypedDict, total=False):
    """A variant of `BetaInputContent`."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfigParam
    file_url: str
    detail: Literal["auto", "low", "high"]


BetaInputContent: TypeAlias = (
    BetaInputTextContentParam | BetaInputImageContentParam | BetaInputFileContentParam
)


class BetaEasyInputMessageParam(TypedDict, total=False):
    """A variant of `BetaInputItem`."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | Iterable[BetaInputContent]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class BetaAgentTagParam(TypedDict):
    """`agent` of a `BetaInputMessageParam`."""

    agent_name: str


class BetaInputMessageParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    role: Required[Literal["user", "system", "developer"]]
    content: Required[Iterable[BetaInputContent]]
    agent: BetaAgentTagParam | None
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"]


class BetaFileCitationBodyParam(TypedDict):
    """A variant of `BetaAnnotation`."""

    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str


class BetaUrlCitationBodyParam(TypedDict):
    """A variant of `BetaAnnotation`."""

    type: Literal["url_citation"]
    url: str
    start_index: int
    end_index: int
    title: str


class BetaContainerFileCitationBodyParam(TypedDict):
    """A variant of `BetaAnnotation`."""

    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


class BetaFilePathParam(TypedDict):
    """A variant of `BetaAnnotation`."""

    type: Literal["file_path"]
    file_id: str
    index: int


BetaAnnotation: TypeAlias = (
    BetaFileCitationBodyParam
    | BetaUrlCitationBodyParam
    | BetaContainerFileCitationBodyParam
    | BetaFilePathParam
)


class BetaTopLogProbParam(TypedDict):
    """`top_logprobs` of a `BetaLogProbParam`."""

    token: str
    logprob: float
    bytes: Sequence[int]


class BetaLogProbParam(TypedDict):
    """`logprobs` of a `BetaOutputTextContentParam`."""

    token: str
    logprob: float
    bytes: Sequence[int]
    top_logprobs: Iterable[BetaTopLogProbParam]


class BetaOutputTextContentParam(TypedDict):
    """`content` of a `BetaOutputMessageParam`."""

    type: Literal["output_text"]
    text: str
    annotations: Iterable[BetaAnnotation]
    logprobs: Iterable[BetaLogProbParam]


class BetaRefusalContentParam(TypedDict):
    """`content` of a `BetaOutputMessageParam`."""

    type: Literal["refusal"]
    refusal: str


class BetaOutputMessageParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[BetaOutputTextContentParam | BetaRefusalContentParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    agent: BetaAgentTagParam | None
    phase: Literal["commentary", "final_answer"] | None


class BetaFileSearchToolCallResultParam(TypedDict, total=False):
    """`results` of a `BetaFileSearchToolCallParam`."""

    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, str | float | bool] | None
    score: float


class BetaFileSearchToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Sequence[str]]
    agent: BetaAgentTagParam | None
    results: Iterable[BetaFileSearchToolCallResultParam] | None


class BetaClickParam(TypedDict, total=False):
    """A variant of `BetaComputerAction`."""

    type: Required[Literal["click"]]
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class BetaDoubleClickActionParam(TypedDict):
    """A variant of `BetaComputerAction`."""

    type: Literal["double_click"]
    x: int
    y: int
    keys: Sequence[str] | None


class BetaCoordParam(TypedDict):
    """`path` of a `BetaDragParam`."""

    x: int
    y: int


class BetaDragParam(TypedDict, total=False):
    """A variant of `BetaComputerAction`."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[BetaCoordParam]]
    keys: Sequence[str] | None


class BetaKeyPressActionParam(TypedDict):
    """A variant of `BetaComputerAction`."""

    type: Literal["keypress"]
    keys: Sequence[str]


class BetaMoveParam(TypedDict, total=False):
    """A variant of `BetaComputerAction`."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class BetaScreenshotParam(TypedDict):
    """A variant of `BetaComputerAction`."""

    type: Literal["screenshot"]


class BetaScrollParam(TypedDict, total=False):
    """A variant of `BetaComputerAction`."""

    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None


class BetaTypeParam(TypedDict):
    """A variant of `BetaComputerAction`."""

    type: Literal["type"]
    text: str


class BetaWaitParam(TypedDict):
    """A variant of `BetaComputerAction`."""

    type: Literal["wait"]


BetaComputerAction: TypeAlias = (
    BetaClickParam
    | BetaDoubleClickActionParam
    | BetaDragParam
    | BetaKeyPressActionParam
    | BetaMoveParam
    | BetaScreenshotParam
    | BetaScrollParam
    | BetaTypeParam
    | BetaWaitParam
)


class BetaComputerCallSafetyCheckParam(TypedDict, total=False):
    """`pending_safety_checks` of a `BetaComputerToolCallParam`."""

    id: Required[str]
    code: str | None
    message: str | None


class BetaComputerToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[BetaComputerCallSafetyCheckParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    agent: BetaAgentTagParam | None
    action: BetaComputerAction
    actions: Iterable[BetaComputerAction]


class BetaAgentTag2Param(TypedDict):
    """`agent` of a `BetaComputerCallOutputItemParam`."""

    agent_name: str


class BetaComputerScreenshotImageParam(TypedDict, total=False):
    """`output` of a `BetaComputerCallOutputItemParam`."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str


class BetaComputerCallOutputItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    output: Required[BetaComputerScreenshotImageParam]
    agent: BetaAgentTag2Param | None
    id: str | None
    acknowledged_safety_checks: Iterable[BetaComputerCallSafetyCheckParam] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaWebSearchActionSearchSourceParam(TypedDict):
    """`sources` of a `BetaWebSearchActionSearchParam`."""

    type: Literal["url"]
    url: str


class BetaWebSearchActionSearchParam(TypedDict, total=False):
    """`action` of a `BetaWebSearchToolCallParam`."""

    type: Required[Literal["search"]]
    query: str
    """Deprecated."""
    queries: Sequence[str]
    sources: Iterable[BetaWebSearchActionSearchSourceParam]


class BetaWebSearchActionOpenPageParam(TypedDict, total=False):
    """`action` of a `BetaWebSearchToolCallParam`."""

    type: Required[Literal["open_page"]]
    url: str | None


class BetaWebSearchActionFindParam(TypedDict):
    """`action` of a `BetaWebSearchToolCallParam`."""

    type: Literal["find_in_page"]
    url: str
    pattern: str


class BetaWebSearchToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"]]
    action: Required[
        BetaWebSearchActionSearchParam
        | BetaWebSearchActionOpenPageParam
        | BetaWebSearchActionFindParam
    ]
    agent: BetaAgentTagParam | None


class BetaDirectToolCallCallerParam(TypedDict):
    """`caller` of a `BetaFunctionToolCallParam`."""

    type: Literal["direct"]


class BetaProgramToolCallCallerParam(TypedDict):
    """`caller` of a `BetaFunctionToolCallParam`."""

    type: Literal["program"]
    caller_id: str


class BetaFunctionToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["function_call"]]
    call_id: Required[str]
    name: Required[str]
    arguments: Required[str]
    agent: BetaAgentTagParam | None
    id: str
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class BetaPromptCacheBreakpointParam(TypedDict):
    """`prompt_cache_breakpoint` of a `BetaInputTextContent2Param`."""

    mode: Literal["explicit"]


class BetaInputTextContent2Param(TypedDict, total=False):
    """`output` of a `BetaFunctionCallOutputItemParam`."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    """At most 10485760 characters."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None


class BetaInputImageContentParamAutoParam(TypedDict, total=False):
    """`output` of a `BetaFunctionCallOutputItemParam`."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    """At most 20971520 characters."""
    file_id: str | None
    detail: Literal["low", "high", "auto", "original"] | None
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None


class BetaInputFileContent2Param(TypedDict, total=False):
    """`output` of a `BetaFunctionCallOutputItemParam`."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    """At most 73400320 characters."""
    file_url: str | None
    detail: Literal["auto", "low", "high"]
    prompt_cache_breakpoint: BetaPromptCacheBreakpointParam | None


class BetaDirectToolCallCaller2Param(TypedDict):
    """`caller` of a `BetaFunctionCallOutputItemParam`."""

    type: Literal["direct"]


class BetaProgramToolCallCaller2Param(TypedDict):
    """`caller` of a `BetaFunctionCallOutputItemParam`."""

    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


class BetaFunctionCallOutputItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["function_call_output"]]
    output: Required[
        str
        | Iterable[
            BetaInputTextContent2Param
            | BetaInputImageContentParamAutoParam
            | BetaInputFileContent2Param
        ]
    ]
    agent: BetaAgentTag2Param | None
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    name: str | None
    """1 to 128 characters."""
    namespace: str | None
    """1 to 64 characters."""
    caller: BetaDirectToolCallCaller2Param | BetaProgramToolCallCaller2Param | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaEncryptedContentParam(TypedDict):
    """`content` of a `BetaAgentMessageItemParam`."""

    type: Literal["encrypted_content"]
    encrypted_content: str
    """At most 10485760 characters."""


class BetaAgentMessageItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["agent_message"]]
    author: Required[str]
    recipient: Required[str]
    content: Required[
        Iterable[
            BetaInputTextContent2Param
            | BetaInputImageContentParamAutoParam
            | BetaEncryptedContentParam
        ]
    ]
    agent: BetaAgentTag2Param | None
    id: str | None


BetaMultiAgentAction1: TypeAlias = Literal[
    "spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"
]


class BetaMultiAgentCallItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["multi_agent_call"]]
    action: Required[BetaMultiAgentAction1]
    arguments: Required[str]
    agent: BetaAgentTag2Param | None
    id: str | None


class BetaFileCitationParam(TypedDict):
    """`annotations` of a `BetaOutputTextContent2Param`."""

    type: Literal["file_citation"]
    index: int
    """At least 0."""
    file_id: str
    filename: str


class BetaUrlCitationParam(TypedDict):
    """`annotations` of a `BetaOutputTextContent2Param`."""

    type: Literal["url_citation"]
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    url: str
    title: str


class BetaContainerFileCitationParam(TypedDict):
    """`annotations` of a `BetaOutputTextContent2Param`."""

    type: Literal["container_file_citation"]
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    container_id: str
    file_id: str
    filename: str


class BetaOutputTextContent2Param(TypedDict, total=False):
    """`output` of a `BetaMultiAgentCallOutputItemParam`."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    """At most 10485760 characters."""
    annotations: Iterable[
        BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam
    ]


class BetaMultiAgentCallOutputItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[BetaMultiAgentAction1]
    output: Required[Iterable[BetaOutputTextContent2Param]]
    agent: BetaAgentTag2Param | None
    id: str | None


class BetaToolSearchCallItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["tool_search_call"]]
    arguments: Required[Mapping[str, object]]
    agent: BetaAgentTag2Param | None
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaToolSearchOutputItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["tool_search_output"]]
    tools: Required[Iterable[BetaTool]]
    agent: BetaAgentTag2Param | None
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaAdditionalToolsItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaTool]]
    agent: BetaAgentTag2Param | None
    id: str | None


class BetaSummaryTextContentParam(TypedDict):
    """`summary` of a `BetaReasoningItemParam`."""

    type: Literal["summary_text"]
    text: str


class BetaReasoningTextContentParam(TypedDict):
    """`content` of a `BetaReasoningItemParam`."""

    type: Literal["reasoning_text"]
    text: str


class BetaReasoningItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    summary: Required[Iterable[BetaSummaryTextContentParam]]
    agent: BetaAgentTagParam | None
    encrypted_content: str | None
    content: Iterable[BetaReasoningTextContentParam]
    status: Literal["in_progress", "completed", "incomplete"]


class BetaCompactionSummaryItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
    """At most 20971520 characters."""
    agent: BetaAgentTag2Param | None
    id: str | None


class BetaImageGenToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    result: Required[str | None]
    agent: BetaAgentTagParam | None


class BetaCodeInterpreterOutputLogsParam(TypedDict):
    """`outputs` of a `BetaCodeInterpreterToolCallParam`."""

    type: Literal["logs"]
    logs: str


class BetaCodeInterpreterOutputImageParam(TypedDict):
    """`outputs` of a `BetaCodeInterpreterToolCallParam`."""

    type: Literal["image"]
    url: str


class BetaCodeInterpreterToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[
        Iterable[BetaCodeInterpreterOutputLogsParam | BetaCodeInterpreterOutputImageParam] | None
    ]
    agent: BetaAgentTagParam | None


class BetaLocalShellExecActionParam(TypedDict, total=False):
    """`action` of a `BetaLocalShellToolCallParam`."""

    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    env: Required[Mapping[str, str]]
    timeout_ms: int | None
    working_directory: str | None
    user: str | None


class BetaLocalShellToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[BetaLocalShellExecActionParam]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    agent: BetaAgentTagParam | None


class BetaLocalShellToolCallOutputParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    agent: BetaAgentTagParam | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class BetaFunctionShellActionParam(TypedDict, total=False):
    """`action` of a `BetaFunctionShellCallItemParam`."""

    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None


class BetaFunctionShellCallItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["shell_call"]]
    action: Required[BetaFunctionShellActionParam]
    agent: BetaAgentTag2Param | None
    id: str | None
    caller: BetaDirectToolCallCaller2Param | BetaProgramToolCallCaller2Param | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | None


class BetaFunctionShellCallOutputTimeoutOutcomeParam(TypedDict):
    """`outcome` of a `BetaFunctionShellCallOutputContentParam`."""

    type: Literal["timeout"]


class BetaFunctionShellCallOutputExitOutcomeParam(TypedDict):
    """`outcome` of a `BetaFunctionShellCallOutputContentParam`."""

    type: Literal["exit"]
    exit_code: int


class BetaFunctionShellCallOutputContentParam(TypedDict):
    """`output` of a `BetaFunctionShellCallOutputItemParam`."""

    stdout: str
    """At most 10485760 characters."""
    stderr: str
    """At most 10485760 characters."""
    outcome: (
        BetaFunctionShellCallOutputTimeoutOutcomeParam | BetaFunctionShellCallOutputExitOutcomeParam
    )


class BetaFunctionShellCallOutputItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["shell_call_output"]]
    output: Required[Iterable[BetaFunctionShellCallOutputContentParam]]
    agent: BetaAgentTag2Param | None
    id: str | None
    caller: BetaDirectToolCallCaller2Param | BetaProgramToolCallCaller2Param | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    max_output_length: int | None


class BetaApplyPatchCreateFileOperationParam(TypedDict):
    """A variant of `BetaApplyPatchOperationParam`."""

    type: Literal["create_file"]
    path: str
    """At least 1 characters."""
    diff: str
    """At most 10485760 characters."""


class BetaApplyPatchDeleteFileOperationParam(TypedDict):
    """A variant of `BetaApplyPatchOperationParam`."""

    type: Literal["delete_file"]
    path: str
    """At least 1 characters."""


class BetaApplyPatchUpdateFileOperationParam(TypedDict):
    """A variant of `BetaApplyPatchOperationParam`."""

    type: Literal["update_file"]
    path: str
    """At least 1 characters."""
    diff: str
    """At most 10485760 characters."""


BetaApplyPatchOperationParam: TypeAlias = (
    BetaApplyPatchCreateFileOperationParam
    | BetaApplyPatchDeleteFileOperationParam
    | BetaApplyPatchUpdateFileOperationParam
)


class BetaApplyPatchToolCallItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["apply_patch_call"]]
    call_id: Required[str]
    """1 to 64 characters."""
    status: Required[Literal["in_progress", "completed"]]
    operation: Required[BetaApplyPatchOperationParam]
    agent: BetaAgentTag2Param | None
    id: str | None
    caller: BetaDirectToolCallCaller2Param | BetaProgramToolCallCaller2Param | None


class BetaApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["apply_patch_call_output"]]
    call_id: Required[str]
    """1 to 64 characters."""
    status: Required[Literal["completed", "failed"]]
    agent: BetaAgentTag2Param | None
    id: str | None
    caller: BetaDirectToolCallCaller2Param | BetaProgramToolCallCaller2Param | None
    output: str | None
    """At most 10485760 characters."""


class BetaMCPListToolsToolParam(TypedDict, total=False):
    """`tools` of a `BetaMCPListToolsParam`."""

    name: Required[str]
    input_schema: Required[Mapping[str, object]]
    description: str | None
    annotations: Mapping[str, object] | None


class BetaMCPListToolsParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[BetaMCPListToolsToolParam]]
    agent: BetaAgentTagParam | None
    error: str | None


class BetaMCPApprovalRequestParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    agent: BetaAgentTagParam | None


class BetaMCPApprovalResponseParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["mcp_approval_response"]]
    approval_request_id: Required[str]
    approve: Required[bool]
    agent: BetaAgentTagParam | None
    id: str | None
    reason: str | None


class BetaMCPProtocolErrorParam(TypedDict):
    """A variant of `BetaMCPToolCallError`."""

    type: Literal["mcp_protocol_error"]
    code: int
    message: str


class BetaMCPToolExecutionErrorParam(TypedDict):
    """A variant of `BetaMCPToolCallError`."""

    type: Literal["mcp_tool_execution_error"]
    content: object


class BetaHTTPErrorParam(TypedDict):
    """A variant of `BetaMCPToolCallError`."""

    type: Literal["http_error"]
    code: int
    message: str


BetaMCPToolCallError: TypeAlias = (
    BetaMCPProtocolErrorParam | BetaMCPToolExecutionErrorParam | BetaHTTPErrorParam
)


class BetaMCPToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    agent: BetaAgentTagParam | None
    output: str | None
    error: BetaMCPToolCallError | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    approval_request_id: str | None


BetaFunctionAndCustomToolCallOutput: TypeAlias = (
    BetaInputTextContentParam | BetaInputImageContentParam | BetaInputFileContentParam
)


class BetaCustomToolCallOutputParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["custom_tool_call_output"]]
    call_id: Required[str]
    output: Required[str | Iterable[BetaFunctionAndCustomToolCallOutput]]
    agent: BetaAgentTagParam | None
    id: str
    caller: BetaDirectToolCallCaller2Param | BetaProgramToolCallCaller2Param | None


class BetaCustomToolCallParam(TypedDict, total=False):
    """A variant of `BetaItem`."""

    type: Required[Literal["custom_tool_call"]]
    call_id: Required[str]
    name: Required[str]
    input: Required[str]
    agent: BetaAgentTagParam | None
    id: str
    caller: BetaDirectToolCallCallerParam | BetaProgramToolCallCallerParam | None
    namespace: str


BetaItem: TypeAlias = (
    BetaInputMessageParam
    | BetaOutputMessageParam
    | BetaFileSearchToolCallParam
    | BetaComputerToolCallParam
    | BetaComputerCallOutputItemParam
    | BetaWebSearchToolCallParam
    | BetaFunctionToolCallParam
    | BetaFunctionCallOutputItemParam
    | BetaAgentMessageItemParam
    | BetaMultiAgentCallItemParam
    | BetaMultiAgentCallOutputItemParam
    | BetaToolSearchCallItemParam
    | BetaToolSearchOutputItemParam
    | BetaAdditionalToolsItemParam
    | BetaReasoningItemParam
    | BetaCompactionSummaryItemParam
    | BetaImageGenToolCallParam
    | BetaCodeInterpreterToolCallParam
    | BetaLocalShellToolCallParam
    | BetaLocalShellToolCallOutputParam
    | BetaFunctionShellCallItemParam
    | BetaFunctionShellCallOutputItemParam
    | BetaApplyPatchToolCallItemParam
    | BetaApplyPatchToolCallOutputItemParam
    | BetaMCPListToolsParam
    | BetaMCPApprovalRequestParam
    | BetaMCPApprovalResponseParam
    | BetaMCPToolCallParam
    | BetaCustomToolCallOutputParam
    | BetaCustomToolCallParam
)


class BetaCompactionTriggerItemParam(TypedDict, total=False):
    """A variant of `BetaInputItem`."""

    type: Required[Literal["compaction_trigger"]]
    agent: BetaAgentTag2Param | None


class BetaItemReferenceParam(TypedDict, total=False):
    """A variant of `BetaInputItem`."""

    id: Required[str]
    agent: BetaAgentTag2Param | None
    type: Literal["item_reference"] | None
    """`item_reference` if it is left out."""


class BetaProgramItemParam(TypedDict, total=False):
    """A variant of `BetaInputItem`."""

    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    """1 to 64 characters."""
    code: Required[str]
    """At most 10485760 characters."""
    fingerprint: Required[str]
    """At most 10485760 characters."""
    agent: BetaAgentTag2Param | None


class BetaProgramOutputItemParam(TypedDict, total=False):
    """A variant of `BetaInputItem`."""

    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    """1 to 64 characters."""
    result: Required[str]
    """At most 10485760 characters."""
    status: Required[Literal["completed", "incomplete"]]
    agent: BetaAgentTag2Param | None


BetaInputItem: TypeAlias = (
    BetaEasyInputMessageParam
    | BetaItem
    | BetaCompactionTriggerItemParam
    | BetaItemReferenceParam
    | BetaProgramItemParam
    | BetaProgramOutputItemParam
)


class BetaResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """A variant of `BetaResponsesClientEvent`."""

    type: Required[Literal["response.create"]]
    stream_id: str
    """1 to 256 characters."""
    metadata: Mapping[str, str] | None
    top_logprobs: int
    """0 to 20."""
    temperature: float | None
    """0 to 2; `1` if it is left out."""
    top_p: float | None
    """0 to 1; `1` if it is left out."""
    user: str
    """Deprecated."""
    safety_identifier: str | None
    """At most 64 characters."""
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam
    previous_response_id: str | None
    model: str
    background: bool | None
    """`false` if it is left out."""
    max_tool_calls: int | None
    text: ResponseTextConfigParam
    tools: Iterable[BetaTool]
    tool_choice: BetaToolChoiceParam
    prompt: ResponsePromptParam
    service_tier: BetaServiceTierResponses
    """`auto` if it is left out."""
    truncation: Literal["auto", "disabled"] | None
    """`disabled` if it is left out; deprecated."""
    reasoning: BetaReasoningParam | None
    input: str | Iterable[BetaInputItem]
    include: Iterable[BetaIncludeEnum] | None
    parallel_tool_calls: bool | None
    """`true` if it is left out."""
    store: bool | None
    """`true` if it is left out."""
    instructions: str | None
    moderation: BetaModerationParam | None
    stream: bool | None
    """`false` if it is left out."""
    stream_options: BetaResponseStreamOptionsParam
    conversation: str | ResponseConversationParam | None
    context_management: Iterable[BetaContextManagementParam] | None
    """At least 1 entries."""
    max_output_tokens: int | None
    """At least 16."""
    multi_agent: BetaMultiAgentParam | None
    access_programs: Mapping[str, object]
    background_options: Mapping[str, object]
    image: Mapping[str, object]


class BetaResponseInjectEventParam(TypedDict):
    """A variant of `BetaResponsesClientEvent`."""

    type: Literal["response.inject"]
    response_id: str
    input: Iterable[BetaInputItem]
    """At most 16384 entries."""


BetaResponsesClientEvent: TypeAlias = (
    BetaResponsesClientEventResponseCreateParam | BetaResponseInjectEventParam
)
