"""The arguments of `responses.create`, and what must hold for them.

Source: https://platform.openai.com/docs/api-reference/responses/create. The types are for editors
and type checkers. The commonest items and tools have one of their own; all others are accepted as
mappings, and objects that came from the API are accepted everywhere.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Required, TypeAlias, TypedDict

from ..models._base import Model
from ..validation import (
    Params,
    Problem,
    Rule,
    each,
    excludes,
    inside,
    integer,
    length,
    metadata,
    needs,
    not_empty,
    required,
    text,
    when,
    within,
)

Effort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
AllowedCaller: TypeAlias = Literal["direct", "programmatic"]


# --- input ------------------------------------------------------------------------------------


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Up to here the prompt is to be kept in the cache."""

    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputTextParam(TypedDict, total=False):
    """A text."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None


class ResponseInputImageParam(TypedDict, total=False):
    """An image, by URL (a `data:` URL too) or by file."""

    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None


class ResponseInputFileParam(TypedDict, total=False):
    """A file, by id, by URL, or in base64 (`file_data`)."""

    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None


ResponseInputContentParam: TypeAlias = (
    ResponseInputTextParam
    | ResponseInputImageParam
    | ResponseInputFileParam
    | Mapping[str, object]
    | Model
)


class EasyInputMessageParam(TypedDict, total=False):
    """A message."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | Iterable[ResponseInputContentParam]]
    phase: Literal["commentary", "final_answer"] | None
    type: Literal["message"]


class ResponseFunctionToolCallParam(TypedDict, total=False):
    """A call of a function, as the model made it."""

    type: Required[Literal["function_call"]]
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    caller: Mapping[str, object] | None
    id: str
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"]


class FunctionCallOutputParam(TypedDict, total=False):
    """What a function gave back for the call `call_id`."""

    type: Required[Literal["function_call_output"]]
    output: Required[str | Iterable[ResponseInputContentParam]]
    call_id: str | None
    caller: Mapping[str, object] | None
    id: str | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What a custom tool gave back for the call `call_id`."""

    type: Required[Literal["custom_tool_call_output"]]
    call_id: Required[str]
    output: Required[str | Iterable[ResponseInputContentParam]]
    caller: Mapping[str, object] | None
    id: str


class McpApprovalResponseParam(TypedDict, total=False):
    """Whether a call of a tool of an MCP server is approved."""

    type: Required[Literal["mcp_approval_response"]]
    approval_request_id: Required[str]
    approve: Required[bool]
    id: str | None
    reason: str | None


class ItemReferenceParam(TypedDict, total=False):
    """An item that the API has stored."""

    id: Required[str]
    type: Literal["item_reference"] | None


ResponseInputItemParam: TypeAlias = (
    EasyInputMessageParam
    | ResponseFunctionToolCallParam
    | FunctionCallOutputParam
    | ResponseCustomToolCallOutputParam
    | McpApprovalResponseParam
    | ItemReferenceParam
    | Mapping[str, object]
    | Model
)


ResponseInputParam: TypeAlias = list[ResponseInputItemParam]


class ResponsePromptParam(TypedDict, total=False):
    """A stored prompt, and what to put in for its variables."""

    id: Required[str]
    variables: Mapping[str, str | ResponseInputContentParam] | None
    version: str | None


class ResponseConversationParam(TypedDict):
    """A conversation that the API has stored."""

    id: str


# --- tools ------------------------------------------------------------------------------------


class FunctionToolParam(TypedDict, total=False):
    """A function of yours; `parameters` is a JSON schema."""

    type: Required[Literal["function"]]
    name: Required[str]
    parameters: Required[Mapping[str, object] | None]
    strict: bool | None
    allowed_callers: Iterable[AllowedCaller] | None
    defer_loading: bool
    description: str | None
    output_schema: Mapping[str, object] | None


class CustomToolParam(TypedDict, total=False):
    """A tool of yours whose input is a text."""

    type: Required[Literal["custom"]]
    name: Required[str]
    allowed_callers: Iterable[AllowedCaller] | None
    defer_loading: bool
    description: str
    format: Mapping[str, object]


class FileSearchToolParam(TypedDict, total=False):
    """Search in vector stores."""

    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Iterable[str]]
    filters: Mapping[str, object] | None
    max_num_results: int
    ranking_options: Mapping[str, object]


class WebSearchToolParam(TypedDict, total=False):
    """Search the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool | None
    filters: Mapping[str, object] | None
    search_context_size: Literal["low", "medium", "high"]
    user_location: Mapping[str, object] | None


class McpParam(TypedDict, total=False):
    """The tools of a remote MCP server."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    allowed_callers: Iterable[AllowedCaller] | None
    allowed_tools: Iterable[str] | Mapping[str, object] | None
    authorization: str
    connector_id: str
    defer_loading: bool
    headers: Mapping[str, str] | None
    require_approval: Literal["always", "never"] | Mapping[str, object] | None
    server_description: str
    server_url: str
    tunnel_id: str


class CodeInterpreterParam(TypedDict, total=False):
    """Run Python in a container, named by its id or made as described."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | Mapping[str, object]]
    allowed_callers: Iterable[AllowedCaller] | None


class ImageGenerationParam(TypedDict, total=False):
    """Make images; `output_compression` is from 0 to 100, `partial_images` from 0 to 3."""

    type: Required[Literal["image_generation"]]
    action: Literal["generate", "edit", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    input_fidelity: Literal["high", "low"] | None
    input_image_mask: Mapping[str, object]
    model: str
    moderation: Literal["auto", "low"]
    output_compression: int
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    partial_images: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str


ToolParam: TypeAlias = (
    FunctionToolParam
    | CustomToolParam
    | FileSearchToolParam
    | WebSearchToolParam
    | McpParam
    | CodeInterpreterParam
    | ImageGenerationParam
    | Mapping[str, object]
    | Model
)


class ToolChoiceNamedParam(TypedDict):
    """One function or custom tool must be called."""

    type: Literal["function", "custom"]
    name: str


class ToolChoiceTypesParam(TypedDict):
    """A built-in tool must be called."""

    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "image_generation",
        "code_interpreter",
        "programmatic_tool_calling",
        "apply_patch",
        "shell",
    ]


class ToolChoiceMcpParam(TypedDict, total=False):
    """A tool of one MCP server must be called."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None


class ToolChoiceAllowedParam(TypedDict):
    """Only some of the tools may be called."""

    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: Iterable[Mapping[str, object]]


ToolChoiceParam: TypeAlias = (
    Literal["none", "auto", "required"]
    | ToolChoiceNamedParam
    | ToolChoiceTypesParam
    | ToolChoiceMcpParam
    | ToolChoiceAllowedParam
    | Mapping[str, object]
    | Model
)


# --- how the answer is to be ------------------------------------------------------------------


class ReasoningParam(TypedDict, total=False):
    """How the model is to think."""

    context: Literal["auto", "current_turn", "all_turns"] | None
    effort: Effort | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    mode: str
    summary: Literal["auto", "concise", "detailed"] | None


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """The answer is to be JSON that follows a schema."""

    type: Required[Literal["json_schema"]]
    name: Required[str]
    schema: Required[Mapping[str, object]]
    description: str
    strict: bool | None


class ResponseFormatPlainParam(TypedDict):
    """The answer is to be a text, or some JSON object."""

    type: Literal["text", "json_object"]


class ResponseTextConfigParam(TypedDict, total=False):
    """The form of the answer."""

    format: (
        ResponseFormatTextJSONSchemaConfigParam
        | ResponseFormatPlainParam
        | Mapping[str, object]
        | Model
    )
    verbosity: Literal["low", "medium", "high"] | None


class StreamOptionsParam(TypedDict, total=False):
    """How the stream is to be."""

    include_obfuscation: bool


# --- everything else --------------------------------------------------------------------------


class AccessProgramsParam(TypedDict, total=False):
    """The programs for trusted access to use."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]


class BackgroundOptionsParam(TypedDict, total=False):
    """How a response in the background is made."""

    completion_window: str
    continuation_id: str


class ContextManagementParam(TypedDict, total=False):
    """When the conversation is made shorter; the threshold is in tokens, at least 1000."""

    type: Required[str]
    compact_threshold: int | None


class ImageParam(TypedDict, total=False):
    """How images in the context are treated."""

    context_compression: Literal["enabled", "disabled"]


class ModerationParam(TypedDict, total=False):
    """The moderation of the input and the output."""

    model: Required[str]
    policy: Mapping[str, object] | None


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the prompt is cached."""

    comparison_response_id: str
    mode: Literal["implicit", "explicit"]
    prewarm: bool
    ttl: Literal["30m", "12h"]


class ResponseParams(TypedDict, total=False):
    """All arguments of `responses.create` but `stream`, and what helpers take in other forms, too.

    What is left out is not sent; `None` is sent as null. `max_output_tokens`
    counts tokens, those of the thoughts included, and is at least 16.
    """

    access_programs: AccessProgramsParam | None
    background: bool | None
    background_options: BackgroundOptionsParam | None
    context_management: Iterable[ContextManagementParam] | None
    conversation: str | ResponseConversationParam | Mapping[str, object] | Model | None
    image: ImageParam | None
    include: (
        Iterable[
            Literal[
                "file_search_call.results",
                "web_search_call.results",
                "web_search_call.action.sources",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "code_interpreter_call.outputs",
                "reasoning.encrypted_content",
                "message.output_text.logprobs",
            ]
        ]
        | None
    )
    input: str | Iterable[ResponseInputItemParam]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Mapping[str, str] | None
    model: str
    moderation: ModerationParam | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: ResponsePromptParam | Mapping[str, object] | Model | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam | Model
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: ReasoningParam | Mapping[str, object] | Model | None
    safety_identifier: str | None
    service_tier: (
        Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    )
    store: bool | None
    stream_options: StreamOptionsParam | None
    temperature: float | None
    text: ResponseTextConfigParam | Mapping[str, object] | Model
    tool_choice: ToolChoiceParam
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str


class ResponseCreateParams(ResponseParams, total=False):
    """All arguments of `responses.create` but `stream`."""

    tools: Iterable[ToolParam]


# --- rules ------------------------------------------------------------------------------------


def _unless_text(rule: Rule) -> Rule:
    """`rule` must hold where the argument is no string."""

    def check(value: Any, params: Params) -> Iterable[Problem]:
        return () if isinstance(value, str) else rule.check(value, params)

    return Rule(rule.name, check)


RESPONSE_RULES: tuple[Rule, ...] = (
    # Neither `model` nor `input` is required: a stored prompt brings its own.
    text("model"),
    not_empty("model"),
    _unless_text(
        each(
            "input",
            when("type", "message", required("role"), required("content")),
            when(
                "type",
                "function_call",
                required("call_id"),
                required("name"),
                required("arguments"),
            ),
            when("type", "function_call_output", required("output"), text("call_id", 1, 64)),
            when("type", "custom_tool_call_output", required("call_id"), required("output")),
            when(
                "type",
                "mcp_approval_response",
                required("approval_request_id"),
                required("approve"),
            ),
            when("type", "item_reference", required("id")),
        )
    ),
    text("instructions"),
    inside("prompt", required("id"), not_empty("id")),
    text("previous_response_id", 1),
    excludes("conversation", "previous_response_id"),
    not_empty("conversation"),
    _unless_text(inside("conversation", required("id"), not_empty("id"))),
    within("temperature", 0, 2),
    within("top_p", 0, 1),
    integer("top_logprobs", 0, 20),
    integer("max_output_tokens", 16),
    integer("max_tool_calls"),
    metadata(),
    text("safety_identifier", 0, 64),
    length("context_management", 1),
    each("context_management", required("type"), integer("compact_threshold", 1000)),
    inside("moderation", required("model"), not_empty("model")),
    needs("stream_options", "stream", value=True),
    inside(
        "text",
        inside("format", when("type", "json_schema", required("name"), required("schema"))),
    ),
    each(
        "tools",
        required("type"),
        when("type", "function", required("name"), not_empty("name")),
        when("type", "custom", required("name"), not_empty("name")),
        when("type", "file_search", required("vector_store_ids")),
        when("type", "mcp", required("server_label")),
        when("type", "code_interpreter", required("container")),
        when(
            "type",
            "image_generation",
            integer("output_compression", 0, 100),
            integer("partial_images", 0, 3),
        ),
        when("type", "namespace", required("name"), length("tools", 1)),
    ),
)
"""What must hold for the arguments of `responses.create`: the limits of the API's description."""
