"""Items, tools and events that are sent for responses.

Sources:

https://platform.openai.com/docs/api-reference
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .._response_params import (
    CodeInterpreterParam,
    CustomToolParam,
    EasyInputMessageParam,
    FileSearchToolParam,
    FunctionCallOutputParam,
    FunctionToolParam,
    ImageGenerationParam,
    ItemReferenceParam,
    McpApprovalResponseParam,
    McpParam,
    ReasoningParam,
    ResponseConversationParam,
    ResponseCustomToolCallOutputParam,
    ResponseFunctionToolCallParam,
    ResponseInputContentParam,
    ResponsePromptParam,
    ResponseTextConfigParam,
    ToolChoiceAllowedParam,
    ToolChoiceMcpParam,
    ToolChoiceTypesParam,
    WebSearchToolParam,
)
from ..generated._shared import IncludeEnum
from ..generated.containers import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)
from ..generated.realtime import ToolChoiceFunctionParam
from ..generated.responses import PromptCacheOptionsParam


class InputMessageParam(TypedDict, total=False):
    """A variant of `Item`."""

    role: Required[Literal["user", "system", "developer"]]
    content: Required[Iterable[ResponseInputContentParam]]
    type: Literal["message"]
    status: Literal["in_progress", "completed", "incomplete"]


class FileCitationBodyParam(TypedDict):
    """A variant of `Annotation`."""

    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str


class UrlCitationBodyParam(TypedDict):
    """A variant of `Annotation`."""

    type: Literal["url_citation"]
    url: str
    start_index: int
    end_index: int
    title: str


class ContainerFileCitationBodyParam(TypedDict):
    """A variant of `Annotation`."""

    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str


class FilePathParam(TypedDict):
    """A variant of `Annotation`."""

    type: Literal["file_path"]
    file_id: str
    index: int


Annotation: TypeAlias = (
    FileCitationBodyParam | UrlCitationBodyParam | ContainerFileCitationBodyParam | FilePathParam
)


class TopLogProbParam(TypedDict):
    """`top_logprobs` of a `LogProbParam`."""

    token: str
    logprob: float
    bytes: Sequence[int]


class LogProbParam(TypedDict):
    """`logprobs` of an `OutputTextContentParam`."""

    token: str
    logprob: float
    bytes: Sequence[int]
    top_logprobs: Iterable[TopLogProbParam]


class OutputTextContentParam(TypedDict):
    """`content` of an `OutputMessageParam`."""

    type: Literal["output_text"]
    text: str
    annotations: Iterable[Annotation]
    logprobs: Iterable[LogProbParam]


class RefusalContentParam(TypedDict):
    """`content` of an `OutputMessageParam`."""

    type: Literal["refusal"]
    refusal: str


class OutputMessageParam(TypedDict, total=False):
    """A variant of `Item`."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[OutputTextContentParam | RefusalContentParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    phase: Literal["commentary", "final_answer"] | None


class FileSearchToolCallResultParam(TypedDict, total=False):
    """`results` of a `FileSearchToolCallParam`."""

    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, str | float | bool] | None
    score: float


class FileSearchToolCallParam(TypedDict, total=False):
    """A variant of `Item`."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Sequence[str]]
    results: Iterable[FileSearchToolCallResultParam] | None


class ClickParam(TypedDict, total=False):
    """A variant of `ComputerAction`."""

    type: Required[Literal["click"]]
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class DoubleClickActionParam(TypedDict):
    """A variant of `ComputerAction`."""

    type: Literal["double_click"]
    x: int
    y: int
    keys: Sequence[str] | None


class CoordParam(TypedDict):
    """`path` of a `DragParam`."""

    x: int
    y: int


class DragParam(TypedDict, total=False):
    """A variant of `ComputerAction`."""

    type: Required[Literal["drag"]]
    path: Required[Iterable[CoordParam]]
    keys: Sequence[str] | None


class KeyPressActionParam(TypedDict):
    """A variant of `ComputerAction`."""

    type: Literal["keypress"]
    keys: Sequence[str]


class MoveParam(TypedDict, total=False):
    """A variant of `ComputerAction`."""

    type: Required[Literal["move"]]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None


class ScreenshotParam(TypedDict):
    """A variant of `ComputerAction`."""

    type: Literal["screenshot"]


class ScrollParam(TypedDict, total=False):
    """A variant of `ComputerAction`."""

    type: Required[Literal["scroll"]]
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None


class TypeParam(TypedDict):
    """A variant of `ComputerAction`."""

    type: Literal["type"]
    text: str


class WaitParam(TypedDict):
    """A variant of `ComputerAction`."""

    type: Literal["wait"]


ComputerAction: TypeAlias = (
    ClickParam
    | DoubleClickActionParam
    | DragParam
    | KeyPressActionParam
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam
)


class ComputerCallSafetyCheckParam(TypedDict, total=False):
    """`pending_safety_checks` of a `ComputerToolCallParam`."""

    id: Required[str]
    code: str | None
    message: str | None


class ComputerToolCallParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    pending_safety_checks: Required[Iterable[ComputerCallSafetyCheckParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    action: ComputerAction
    actions: Iterable[ComputerAction]


class ComputerScreenshotImageParam(TypedDict, total=False):
    """`output` of a `ComputerCallOutputItemParam`."""

    type: Required[Literal["computer_screenshot"]]
    image_url: str
    file_id: str


class ComputerCallOutputItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    output: Required[ComputerScreenshotImageParam]
    id: str | None
    acknowledged_safety_checks: Iterable[ComputerCallSafetyCheckParam] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class WebSearchActionSearchSourceParam(TypedDict):
    """`sources` of a `WebSearchActionSearchParam`."""

    type: Literal["url"]
    url: str


class WebSearchActionSearchParam(TypedDict, total=False):
    """`action` of a `WebSearchToolCallParam`."""

    type: Required[Literal["search"]]
    query: str
    """Deprecated."""
    queries: Sequence[str]
    sources: Iterable[WebSearchActionSearchSourceParam]


class WebSearchActionOpenPageParam(TypedDict, total=False):
    """`action` of a `WebSearchToolCallParam`."""

    type: Required[Literal["open_page"]]
    url: str | None


class WebSearchActionFindParam(TypedDict):
    """`action` of a `WebSearchToolCallParam`."""

    type: Literal["find_in_page"]
    url: str
    pattern: str


class WebSearchToolCallParam(TypedDict):
    """A variant of `Item`."""

    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed"]
    action: WebSearchActionSearchParam | WebSearchActionOpenPageParam | WebSearchActionFindParam


class ToolSearchCallItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["tool_search_call"]]
    arguments: Required[Mapping[str, object]]
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ComputerToolParam(TypedDict):
    """A variant of `Tool`."""

    type: Literal["computer"]


class ComputerUsePreviewToolParam(TypedDict):
    """A variant of `Tool`."""

    type: Literal["computer_use_preview"]
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    display_width: int
    display_height: int


class ProgrammaticToolCallingParam(TypedDict):
    """A variant of `Tool`."""

    type: Literal["programmatic_tool_calling"]


class LocalShellToolParam(TypedDict):
    """A variant of `Tool`."""

    type: Literal["local_shell"]


class ContainerAutoParam(TypedDict, total=False):
    """`environment` of a `FunctionShellToolParam`."""

    type: Required[Literal["container_auto"]]
    file_ids: Sequence[str]
    """At most 50 entries."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
    skills: Iterable[SkillReferenceParam | InlineSkillParam]
    """At most 200 entries."""


class LocalSkillParam(TypedDict):
    """`skills` of a `LocalEnvironmentParam`."""

    name: str
    description: str
    path: str


class LocalEnvironmentParam(TypedDict, total=False):
    """`environment` of a `FunctionShellToolParam`."""

    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam]
    """At most 200 entries."""


class ContainerReferenceParam(TypedDict):
    """`environment` of a `FunctionShellToolParam`."""

    type: Literal["container_reference"]
    container_id: str


class FunctionShellToolParam(TypedDict, total=False):
    """A variant of `Tool`."""

    type: Required[Literal["shell"]]
    environment: ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | None
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 entries."""


class FunctionTool2Param(TypedDict, total=False):
    """`tools` of a `NamespaceToolParam`."""

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


class NamespaceToolParam(TypedDict):
    """A variant of `Tool`."""

    type: Literal["namespace"]
    name: str
    """At least 1 characters."""
    description: str
    tools: Iterable[FunctionTool2Param | CustomToolParam]
    """At least 1 entries."""


class ToolSearchToolParam(TypedDict, total=False):
    """A variant of `Tool`."""

    type: Required[Literal["tool_search"]]
    execution: Literal["server", "client"]
    description: str | None
    parameters: Mapping[str, object] | None


class ApproximateLocationParam(TypedDict, total=False):
    """`user_location` of a `WebSearchPreviewToolParam`."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class WebSearchPreviewToolParam(TypedDict, total=False):
    """A variant of `Tool`."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    user_location: ApproximateLocationParam | None
    search_context_size: Literal["low", "medium", "high"]
    search_content_types: Sequence[Literal["text", "image"]]


class ApplyPatchToolParam(TypedDict, total=False):
    """A variant of `Tool`."""

    type: Required[Literal["apply_patch"]]
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 entries."""


Tool: TypeAlias = (
    FunctionToolParam
    | FileSearchToolParam
    | ComputerToolParam
    | ComputerUsePreviewToolParam
    | WebSearchToolParam
    | McpParam
    | CodeInterpreterParam
    | ProgrammaticToolCallingParam
    | ImageGenerationParam
    | LocalShellToolParam
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewToolParam
    | ApplyPatchToolParam
)


class ToolSearchOutputItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["tool_search_output"]]
    tools: Required[Iterable[Tool]]
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class AdditionalToolsItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[Tool]]
    id: str | None


class SummaryTextContentParam(TypedDict):
    """`summary` of a `ReasoningItemParam`."""

    type: Literal["summary_text"]
    text: str


class ReasoningTextContentParam(TypedDict):
    """`content` of a `ReasoningItemParam`."""

    type: Literal["reasoning_text"]
    text: str


class ReasoningItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    summary: Required[Iterable[SummaryTextContentParam]]
    encrypted_content: str | None
    content: Iterable[ReasoningTextContentParam]
    status: Literal["in_progress", "completed", "incomplete"]


class CompactionSummaryItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
    """At most 20971520 characters."""
    id: str | None


class ImageGenToolCallParam(TypedDict):
    """A variant of `Item`."""

    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"]
    result: str | None


class CodeInterpreterOutputLogsParam(TypedDict):
    """`outputs` of a `CodeInterpreterToolCallParam`."""

    type: Literal["logs"]
    logs: str


class CodeInterpreterOutputImageParam(TypedDict):
    """`outputs` of a `CodeInterpreterToolCallParam`."""

    type: Literal["image"]
    url: str


class CodeInterpreterToolCallParam(TypedDict):
    """A variant of `Item`."""

    type: Literal["code_interpreter_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: Iterable[CodeInterpreterOutputLogsParam | CodeInterpreterOutputImageParam] | None


class LocalShellExecActionParam(TypedDict, total=False):
    """`action` of a `LocalShellToolCallParam`."""

    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    env: Required[Mapping[str, str]]
    timeout_ms: int | None
    working_directory: str | None
    user: str | None


class LocalShellToolCallParam(TypedDict):
    """A variant of `Item`."""

    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: LocalShellExecActionParam
    status: Literal["in_progress", "completed", "incomplete"]


class LocalShellToolCallOutputParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None


class DirectToolCallCallerParam(TypedDict):
    """`caller` of a `FunctionShellCallItemParam`."""

    type: Literal["direct"]


class ProgramToolCallCallerParam(TypedDict):
    """`caller` of a `FunctionShellCallItemParam`."""

    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


class FunctionShellActionParam(TypedDict, total=False):
    """`action` of a `FunctionShellCallItemParam`."""

    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None


class FunctionShellCallItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["shell_call"]]
    action: Required[FunctionShellActionParam]
    id: str | None
    caller: DirectToolCallCallerParam | ProgramToolCallCallerParam | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    environment: LocalEnvironmentParam | ContainerReferenceParam | None


class FunctionShellCallOutputTimeoutOutcomeParam(TypedDict):
    """`outcome` of a `FunctionShellCallOutputContentParam`."""

    type: Literal["timeout"]


class FunctionShellCallOutputExitOutcomeParam(TypedDict):
    """`outcome` of a `FunctionShellCallOutputContentParam`."""

    type: Literal["exit"]
    exit_code: int


class FunctionShellCallOutputContentParam(TypedDict):
    """`output` of a `FunctionShellCallOutputItemParam`."""

    stdout: str
    """At most 10485760 characters."""
    stderr: str
    """At most 10485760 characters."""
    outcome: FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam


class FunctionShellCallOutputItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["shell_call_output"]]
    output: Required[Iterable[FunctionShellCallOutputContentParam]]
    id: str | None
    caller: DirectToolCallCallerParam | ProgramToolCallCallerParam | None
    status: Literal["in_progress", "completed", "incomplete"] | None
    max_output_length: int | None


class ApplyPatchCreateFileOperationParam(TypedDict):
    """A variant of `ApplyPatchOperationParam`."""

    type: Literal["create_file"]
    path: str
    """At least 1 characters."""
    diff: str
    """At most 10485760 characters."""


class ApplyPatchDeleteFileOperationParam(TypedDict):
    """A variant of `ApplyPatchOperationParam`."""

    type: Literal["delete_file"]
    path: str
    """At least 1 characters."""


class ApplyPatchUpdateFileOperationParam(TypedDict):
    """A variant of `ApplyPatchOperationParam`."""

    type: Literal["update_file"]
    path: str
    """At least 1 characters."""
    diff: str
    """At most 10485760 characters."""


ApplyPatchOperationParam: TypeAlias = (
    ApplyPatchCreateFileOperationParam
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchUpdateFileOperationParam
)


class ApplyPatchToolCallItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["apply_patch_call"]]
    call_id: Required[str]
    """1 to 64 characters."""
    status: Required[Literal["in_progress", "completed"]]
    operation: Required[ApplyPatchOperationParam]
    id: str | None
    caller: DirectToolCallCallerParam | ProgramToolCallCallerParam | None


class ApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["apply_patch_call_output"]]
    call_id: Required[str]
    """1 to 64 characters."""
    status: Required[Literal["completed", "failed"]]
    id: str | None
    caller: DirectToolCallCallerParam | ProgramToolCallCallerParam | None
    output: str | None
    """At most 10485760 characters."""


class MCPListToolsToolParam(TypedDict, total=False):
    """`tools` of a `MCPListToolsParam`."""

    name: Required[str]
    input_schema: Required[Mapping[str, object]]
    description: str | None
    annotations: Mapping[str, object] | None


class MCPListToolsParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[MCPListToolsToolParam]]
    error: str | None


class MCPApprovalRequestParam(TypedDict):
    """A variant of `Item`."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


class MCPProtocolErrorParam(TypedDict):
    """A variant of `MCPToolCallError`."""

    type: Literal["mcp_protocol_error"]
    code: int
    message: str


class MCPToolExecutionErrorParam(TypedDict):
    """A variant of `MCPToolCallError`."""

    type: Literal["mcp_tool_execution_error"]
    content: object


class HTTPErrorParam(TypedDict):
    """A variant of `MCPToolCallError`."""

    type: Literal["http_error"]
    code: int
    message: str


MCPToolCallError: TypeAlias = MCPProtocolErrorParam | MCPToolExecutionErrorParam | HTTPErrorParam


class MCPToolCallParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: MCPToolCallError | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    approval_request_id: str | None


class DirectToolCallCaller2Param(TypedDict):
    """`caller` of a `CustomToolCallParam`."""

    type: Literal["direct"]


class ProgramToolCallCaller2Param(TypedDict):
    """`caller` of a `CustomToolCallParam`."""

    type: Literal["program"]
    caller_id: str


class CustomToolCallParam(TypedDict, total=False):
    """A variant of `Item`."""

    type: Required[Literal["custom_tool_call"]]
    call_id: Required[str]
    name: Required[str]
    input: Required[str]
    id: str
    caller: DirectToolCallCaller2Param | ProgramToolCallCaller2Param | None
    namespace: str


Item: TypeAlias = (
    InputMessageParam
    | OutputMessageParam
    | FileSearchToolCallParam
    | ComputerToolCallParam
    | ComputerCallOutputItemParam
    | WebSearchToolCallParam
    | ResponseFunctionToolCallParam
    | FunctionCallOutputParam
    | ToolSearchCallItemParam
    | ToolSearchOutputItemParam
    | AdditionalToolsItemParam
    | ReasoningItemParam
    | CompactionSummaryItemParam
    | ImageGenToolCallParam
    | CodeInterpreterToolCallParam
    | LocalShellToolCallParam
    | LocalShellToolCallOutputParam
    | FunctionShellCallItemParam
    | FunctionShellCallOutputItemParam
    | ApplyPatchToolCallItemParam
    | ApplyPatchToolCallOutputItemParam
    | MCPListToolsParam
    | MCPApprovalRequestParam
    | McpApprovalResponseParam
    | MCPToolCallParam
    | ResponseCustomToolCallOutputParam
    | CustomToolCallParam
)


class CompactionTriggerItemParam(TypedDict):
    """A variant of `InputItem`."""

    type: Literal["compaction_trigger"]


class ProgramItemParam(TypedDict):
    """A variant of `InputItem`."""

    id: str
    type: Literal["program"]
    call_id: str
    """1 to 64 characters."""
    code: str
    """At most 10485760 characters."""
    fingerprint: str
    """At most 10485760 characters."""


class ProgramOutputItemParam(TypedDict):
    """A variant of `InputItem`."""

    id: str
    type: Literal["program_output"]
    call_id: str
    """1 to 64 characters."""
    result: str
    """At most 10485760 characters."""
    status: Literal["completed", "incomplete"]


InputItem: TypeAlias = (
    EasyInputMessageParam
    | Item
    | CompactionTriggerItemParam
    | ItemReferenceParam
    | ProgramItemParam
    | ProgramOutputItemParam
)


class ToolChoiceCustomParam(TypedDict):
    """A variant of `ToolChoiceParam`."""

    type: Literal["custom"]
    name: str


class SpecificProgrammaticToolCallingParam(TypedDict):
    """A variant of `ToolChoiceParam`."""

    type: Literal["programmatic_tool_calling"]


class SpecificApplyPatchParam(TypedDict):
    """A variant of `ToolChoiceParam`."""

    type: Literal["apply_patch"]


class SpecificFunctionShellParam(TypedDict):
    """A variant of `ToolChoiceParam`."""

    type: Literal["shell"]


ToolChoiceParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | SpecificProgrammaticToolCallingParam
    | SpecificApplyPatchParam
    | SpecificFunctionShellParam
)


ServiceTierResponses: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
)


class ModerationConfigParam(TypedDict):
    """`input` of a `ModerationPolicyParam`."""

    mode: Literal["score", "block"]


class ModerationPolicyParam(TypedDict, total=False):
    """`policy` of a `ModerationParam`."""

    input: ModerationConfigParam | None
    output: ModerationConfigParam | None


class ModerationParam(TypedDict, total=False):
    """`moderation` of a `ResponsesClientEventResponseCreateParam`."""

    model: Required[str]
    policy: ModerationPolicyParam | None


class ResponseStreamOptionsParam(TypedDict, total=False):
    """`stream_options` of a `ResponsesClientEventResponseCreateParam`."""

    include_obfuscation: bool


class ContextManagementParam(TypedDict, total=False):
    """`context_management` of a `ResponsesClientEventResponseCreateParam`."""

    type: Required[str]
    compact_threshold: int | None
    """At least 1000."""


class ResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """A variant of `ResponsesClientEvent`."""

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
    prompt_cache_options: PromptCacheOptionsParam
    previous_response_id: str | None
    model: str
    background: bool | None
    """`false` if it is left out."""
    max_tool_calls: int | None
    text: ResponseTextConfigParam
    tools: Iterable[Tool]
    tool_choice: ToolChoiceParam
    prompt: ResponsePromptParam
    service_tier: ServiceTierResponses
    """`auto` if it is left out."""
    truncation: Literal["auto", "disabled"] | None
    """`disabled` if it is left out; deprecated."""
    reasoning: ReasoningParam | None
    input: str | Iterable[InputItem]
    include: Iterable[IncludeEnum] | None
    parallel_tool_calls: bool | None
    """`true` if it is left out."""
    store: bool | None
    """`true` if it is left out."""
    instructions: str | None
    moderation: ModerationParam | None
    stream: bool | None
    """`false` if it is left out."""
    stream_options: ResponseStreamOptionsParam | None
    conversation: str | ResponseConversationParam | None
    context_management: Iterable[ContextManagementParam] | None
    """At least 1 entries."""
    max_output_tokens: int | None
    """At least 16."""


ResponsesClientEvent: TypeAlias = ResponsesClientEventResponseCreateParam


class CustomTextFormatParam(TypedDict):
    """A part of an argument."""

    type: Literal["text"]


class CustomGrammarFormatParam(TypedDict):
    """A part of an argument."""

    type: Literal["grammar"]
    syntax: Literal["lark", "regex"]
    definition: str
