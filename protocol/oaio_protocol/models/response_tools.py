"""The tools of the Responses API, as a response repeats them.

Source: https://platform.openai.com/docs/api-reference/responses/object.
"""

from typing import Any, Literal

import attrs

from ._base import Model, model

# --- containers -------------------------------------------------------------------------------


@model
class ContainerNetworkPolicyDisabled(Model):
    """The container has no network."""

    type: Literal["disabled"]


@model
class ContainerNetworkPolicyDomainSecret(Model):
    """A secret that is filled in for requests to one domain."""

    domain: str
    name: str
    value: str


@model
class ContainerNetworkPolicyAllowlist(Model):
    """The container reaches these domains only."""

    type: Literal["allowlist"]
    allowed_domains: list[str]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None


ContainerNetworkPolicy = ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist


# --- your functions and tools -----------------------------------------------------------------


@model
class FunctionTool(Model):
    """A function of yours that the model may call."""

    type: Literal["function"]
    name: str
    parameters: dict[str, Any] | None = None
    strict: bool | None = None
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = attrs.field(default=None, metadata={"wire": "async"})
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None


@model
class Text(Model):
    """The input of a custom tool is free text."""

    type: Literal["text"]


@model
class Grammar(Model):
    """The input of a custom tool follows a grammar."""

    type: Literal["grammar"]
    definition: str
    syntax: Literal["lark", "regex"]


@model
class CustomTool(Model):
    """A tool of yours whose input is a text."""

    type: Literal["custom"]
    name: str
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = attrs.field(default=None, metadata={"wire": "async"})
    defer_loading: bool | None = None
    description: str | None = None
    format: Text | Grammar | None = None


@model
class ToolFunction(Model):
    """A function in a namespace."""

    type: Literal["function"]
    name: str
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    async_: bool | None = attrs.field(default=None, metadata={"wire": "async"})
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None
    parameters: Any = None
    strict: bool | None = None


@model
class NamespaceTool(Model):
    """A named group of functions and custom tools."""

    type: Literal["namespace"]
    description: str
    name: str
    tools: list[ToolFunction | CustomTool]


@model
class ToolSearchTool(Model):
    """Look tools up when they are needed."""

    type: Literal["tool_search"]
    description: str | None = None
    execution: Literal["server", "client"] | None = None
    parameters: Any = None


# --- search -----------------------------------------------------------------------------------


@model
class ComparisonFilter(Model):
    """Compare one attribute of a file with a value."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | list[str | float]


@model
class CompoundFilter(Model):
    """Filters joined by `and` or `or`."""

    type: Literal["and", "or"]
    filters: list["ComparisonFilter | CompoundFilter"]


@model
class RankingOptionsHybridSearch(Model):
    """How much the meaning and the words of a text weigh."""

    embedding_weight: float
    text_weight: float


@model
class RankingOptions(Model):
    """How the found files are ranked. Scores are from 0 to 1."""

    hybrid_search: RankingOptionsHybridSearch | None = None
    ranker: Literal["auto", "default-2024-11-15"] | None = None
    score_threshold: float | None = None


@model
class FileSearchTool(Model):
    """Search in vector stores."""

    type: Literal["file_search"]
    vector_store_ids: list[str]
    filters: ComparisonFilter | CompoundFilter | None = None
    max_num_results: int | None = None
    ranking_options: RankingOptions | None = None


@model
class Filters(Model):
    """Which sites are searched."""

    allowed_domains: list[str] | None = None


@model
class UserLocation(Model):
    """Where the user is, roughly."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None


@model
class WebSearchTool(Model):
    """Search the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None
    filters: Filters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: UserLocation | None = None


@model
class WebSearchPreviewTool(Model):
    """Search the web, as it was done first."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: list[Literal["text", "image"]] | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: UserLocation | None = None


# --- computer ---------------------------------------------------------------------------------


@model
class ComputerTool(Model):
    """A virtual computer that the model may control."""

    type: Literal["computer"]


@model
class ComputerUsePreviewTool(Model):
    """A virtual computer of a given size in pixels."""

    type: Literal["computer_use_preview"]
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]


# --- MCP --------------------------------------------------------------------------------------


@model
class McpToolFilter(Model):
    """Tools of an MCP server, by name or by being read-only."""

    read_only: bool | None = None
    tool_names: list[str] | None = None


@model
class McpToolApprovalFilter(Model):
    """Which tools of an MCP server need an approval."""

    always: McpToolFilter | None = None
    never: McpToolFilter | None = None


@model
class Mcp(Model):
    """The tools of a remote MCP server."""

    type: Literal["mcp"]
    server_label: str
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    allowed_tools: list[str] | McpToolFilter | None = None
    authorization: str | None = None
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
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: McpToolApprovalFilter | Literal["always", "never"] | None = None
    server_description: str | None = None
    server_url: str | None = None
    tunnel_id: str | None = None


# --- code -------------------------------------------------------------------------------------


@model
class CodeInterpreterContainerCodeInterpreterToolAuto(Model):
    """A container that the API makes for the code."""

    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerNetworkPolicy | None = None


@model
class CodeInterpreter(Model):
    """Run Python in a container."""

    type: Literal["code_interpreter"]
    container: str | CodeInterpreterContainerCodeInterpreterToolAuto
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


@model
class ProgrammaticToolCalling(Model):
    """Tools are called from a program that the model writes."""

    type: Literal["programmatic_tool_calling"]


# --- images -----------------------------------------------------------------------------------


@model
class ImageGenerationInputImageMask(Model):
    """The mask for inpainting."""

    file_id: str | None = None
    image_url: str | None = None


@model
class ImageGenerationSvgReasoning(Model):
    """How hard the model thinks about a drawing."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


@model
class ImageGenerationSvg(Model):
    """How drawings in SVG are made."""

    model: str | None = None
    reasoning: ImageGenerationSvgReasoning | None = None


@model
class ImageGeneration(Model):
    """Make images."""

    type: Literal["image_generation"]
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    complexity: Literal["low", "medium", "high"] | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    input_fidelity: Literal["high", "low"] | None = None
    input_image_mask: ImageGenerationInputImageMask | None = None
    model: str | None = None
    moderation: Literal["auto", "low"] | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    size: str | None = None
    svg: ImageGenerationSvg | None = None


# --- shells and patches -----------------------------------------------------------------------


@model
class LocalShell(Model):
    """A shell on your machine."""

    type: Literal["local_shell"]


@model
class SkillReference(Model):
    """A skill that is stored with the API."""

    type: Literal["skill_reference"]
    skill_id: str
    version: str | None = None


@model
class InlineSkillSource(Model):
    """A zip archive in base64."""

    type: Literal["base64"]
    data: str
    media_type: Literal["application/zip"]


@model
class InlineSkill(Model):
    """A skill that is sent along."""

    type: Literal["inline"]
    description: str
    name: str
    source: InlineSkillSource


@model
class ContainerAuto(Model):
    """A container that the API makes for the shell."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerNetworkPolicy | None = None
    skills: list[SkillReference | InlineSkill] | None = None


@model
class LocalSkill(Model):
    """A skill in a folder of your machine."""

    description: str
    name: str
    path: str


@model
class LocalEnvironment(Model):
    """The shell runs on your machine."""

    type: Literal["local"]
    skills: list[LocalSkill] | None = None


@model
class ContainerReference(Model):
    """The shell runs in a container that exists."""

    type: Literal["container_reference"]
    container_id: str


@model
class FunctionShellTool(Model):
    """A shell."""

    type: Literal["shell"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    environment: ContainerAuto | LocalEnvironment | ContainerReference | None = None


@model
class ApplyPatchTool(Model):
    """Create, change and delete files by patches."""

    type: Literal["apply_patch"]
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None


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
"""A tool that the model may use."""


# --- the choice among the tools ---------------------------------------------------------------


@model
class ToolChoiceAllowed(Model):
    """Only some of the tools may be called."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: list[dict[str, Any]]


@model
class ToolChoiceTypes(Model):
    """A built-in tool must be called."""

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
class ToolChoiceFunction(Model):
    """One function must be called."""

    type: Literal["function"]
    name: str


@model
class ToolChoiceMcp(Model):
    """A tool of one MCP server must be called."""

    type: Literal["mcp"]
    server_label: str
    name: str | None = None


@model
class ToolChoiceCustom(Model):
    """One custom tool must be called."""

    type: Literal["custom"]
    name: str


@model
class ToolChoiceSpecificProgrammaticToolCallingParam(Model):
    """A program that calls tools must be written."""

    type: Literal["programmatic_tool_calling"]


@model
class ToolChoiceApplyPatch(Model):
    """A patch must be made."""

    type: Literal["apply_patch"]


@model
class ToolChoiceShell(Model):
    """The shell must be called."""

    type: Literal["shell"]


ToolChoiceOptions = Literal["none", "auto", "required"]
ToolChoice = (
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ToolChoiceSpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell
)
"""How the model chooses among the tools."""
