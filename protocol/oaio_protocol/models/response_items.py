"""The items that a response of the Responses API is made of.

Source: https://platform.openai.com/docs/api-reference/responses/object. Logarithms are natural,
places and sizes on a screen are pixels, places in a text are characters.
An object of a kind made after this version is an `UnknownModel`, here as in all unions.
"""

from typing import Any, Literal

import attrs

from ._base import Model, model
from .response_tools import Tool

# --- what was put in --------------------------------------------------------------------------


@model
class PromptCacheBreakpoint(Model):
    """Up to here the prompt is kept in the cache."""

    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


@model
class ResponseInputText(Model):
    """A text that was put in."""

    type: Literal["input_text"]
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


@model
class ResponseInputImage(Model):
    """An image that was put in, by URL or by file."""

    type: Literal["input_image"]
    detail: Literal["low", "high", "auto", "original"]
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


@model
class ResponseInputFile(Model):
    """A file that was put in; `file_data` is base64."""

    type: Literal["input_file"]
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


ResponseInputContent = ResponseInputText | ResponseInputImage | ResponseInputFile
"""A part of the content of a message or of a tool's output that was put in."""


@model
class EasyInputMessage(Model):
    """A message that was put in."""

    content: str | list[ResponseInputContent]
    role: Literal["user", "assistant", "system", "developer"]
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None


# --- messages ---------------------------------------------------------------------------------


@model
class AnnotationFileCitation(Model):
    """A file that the text quotes; `index` is its place in the list of files."""

    type: Literal["file_citation"]
    file_id: str
    filename: str
    index: int


@model
class AnnotationURLCitation(Model):
    """A web page that the text quotes from `start_index` to `end_index`, in characters."""

    type: Literal["url_citation"]
    end_index: int
    start_index: int
    title: str
    url: str


@model
class AnnotationContainerFileCitation(Model):
    """A file in a container that the text quotes, in characters."""

    type: Literal["container_file_citation"]
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int


@model
class AnnotationFilePath(Model):
    """A file that the text names; `index` is its place in the list of files."""

    type: Literal["file_path"]
    file_id: str
    index: int


Annotation = (
    AnnotationFileCitation
    | AnnotationURLCitation
    | AnnotationContainerFileCitation
    | AnnotationFilePath
)
"""Where a piece of a text comes from."""


@model
class LogprobTopLogprob(Model):
    """A token that could have stood here, and the natural logarithm of its probability."""

    token: str
    bytes: list[int]
    logprob: float


@model
class Logprob(Model):
    """A token of the text, and the likeliest ones in its place."""

    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[LogprobTopLogprob]


@model
class ResponseOutputText(Model):
    """A text of the model."""

    type: Literal["output_text"]
    annotations: list[Annotation]
    text: str
    logprobs: list[Logprob] | None = None


@model
class ResponseOutputRefusal(Model):
    """What the model says when it refuses."""

    type: Literal["refusal"]
    refusal: str


ResponseOutputContent = ResponseOutputText | ResponseOutputRefusal
"""A part of a message of the model."""


@model
class ResponseOutputMessage(Model):
    """A message of the model."""

    id: str
    type: Literal["message"]
    content: list[ResponseOutputContent]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    phase: Literal["commentary", "final_answer"] | None = None


# --- calls of your functions and tools --------------------------------------------------------


@model
class CallerDirect(Model):
    """The model called the tool itself."""

    type: Literal["direct"]


@model
class CallerProgram(Model):
    """A program that the model wrote called the tool."""

    type: Literal["program"]
    caller_id: str


Caller = CallerDirect | CallerProgram
"""Who called a tool."""


@model
class ResponseFunctionToolCall(Model):
    """A function to call; `arguments` is JSON, and may be broken."""

    id: str | None = None
    type: Literal["function_call"]
    arguments: str
    call_id: str
    name: str
    async_: bool | None = attrs.field(default=None, metadata={"wire": "async"})
    caller: Caller | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class ResponseFunctionToolCallOutputItem(Model):
    """What a function gave back."""

    id: str
    type: Literal["function_call_output"]
    output: str | list[ResponseInputContent]
    status: Literal["in_progress", "completed", "incomplete"]
    call_id: str | None = None
    caller: Caller | None = None
    created_by: str | None = None
    name: str | None = None
    namespace: str | None = None


@model
class ResponseCustomToolCall(Model):
    """A custom tool to call."""

    id: str | None = None
    type: Literal["custom_tool_call"]
    call_id: str
    input: str
    name: str
    async_: bool | None = attrs.field(default=None, metadata={"wire": "async"})
    caller: Caller | None = None
    namespace: str | None = None


@model
class ResponseCustomToolCallOutputItem(Model):
    """What a custom tool gave back."""

    id: str
    type: Literal["custom_tool_call_output"]
    call_id: str
    output: str | list[ResponseInputContent]
    status: Literal["in_progress", "completed", "incomplete"]
    caller: Caller | None = None
    created_by: str | None = None


# --- search -----------------------------------------------------------------------------------


@model
class Result(Model):
    """A piece of a file that was found; `score` is from 0 to 1."""

    attributes: dict[str, str | float | bool] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: float | None = None
    text: str | None = None


@model
class ResponseFileSearchToolCall(Model):
    """A search in files."""

    id: str
    type: Literal["file_search_call"]
    queries: list[str]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    results: list[Result] | None = None


@model
class ActionSearchSource(Model):
    """A page that the search used."""

    type: Literal["url"]
    url: str


@model
class ActionSearch(Model):
    """Search for something."""

    type: Literal["search"]
    queries: list[str] | None = None
    query: str | None = None
    sources: list[ActionSearchSource] | None = None


@model
class ActionOpenPage(Model):
    """Open a page."""

    type: Literal["open_page"]
    url: str | None = None


@model
class ActionFind(Model):
    """Look for a text in a page."""

    type: Literal["find_in_page"]
    pattern: str
    url: str


@model
class ResponseFunctionWebSearch(Model):
    """A search in the web."""

    id: str
    type: Literal["web_search_call"]
    action: ActionSearch | ActionOpenPage | ActionFind
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]


# --- computer ---------------------------------------------------------------------------------


@model
class Click(Model):
    """Press and release a button of the mouse, at a place in pixels."""

    type: Literal["click"]
    button: Literal["left", "right", "wheel", "back", "forward"]
    x: int
    y: int
    keys: list[str] | None = None


@model
class DoubleClick(Model):
    """Press the left button of the mouse twice, at a place in pixels."""

    type: Literal["double_click"]
    x: int
    y: int
    keys: list[str] | None = None


@model
class DragPath(Model):
    """A place on the way, in pixels."""

    x: int
    y: int


@model
class Drag(Model):
    """Drag the mouse along a path."""

    type: Literal["drag"]
    path: list[DragPath]
    keys: list[str] | None = None


@model
class Keypress(Model):
    """Press keys."""

    type: Literal["keypress"]
    keys: list[str]


@model
class Move(Model):
    """Move the mouse to a place in pixels."""

    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None


@model
class Screenshot(Model):
    """Take a picture of the screen."""

    type: Literal["screenshot"]


@model
class Scroll(Model):
    """Scroll by `scroll_x` and `scroll_y` pixels, at a place in pixels."""

    type: Literal["scroll"]
    scroll_x: int
    scroll_y: int
    x: int
    y: int
    keys: list[str] | None = None


@model
class Type(Model):
    """Type a text."""

    type: Literal["type"]
    text: str


@model
class Wait(Model):
    """Wait a little."""

    type: Literal["wait"]


ComputerAction = Click | DoubleClick | Drag | Keypress | Move | Screenshot | Scroll | Type | Wait
"""What to do on the computer."""


@model
class SafetyCheck(Model):
    """A warning that you acknowledge before you go on."""

    id: str
    code: str | None = None
    message: str | None = None


@model
class ResponseComputerToolCall(Model):
    """Something to do on the computer."""

    id: str
    type: Literal["computer_call"]
    call_id: str
    pending_safety_checks: list[SafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
    action: ComputerAction | None = None
    actions: list[ComputerAction] | None = None


@model
class ResponseComputerToolCallOutputScreenshot(Model):
    """The screen after it was done."""

    type: Literal["computer_screenshot"]
    file_id: str | None = None
    image_url: str | None = None


@model
class ResponseComputerToolCallOutputItem(Model):
    """What the computer showed."""

    id: str
    type: Literal["computer_call_output"]
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    acknowledged_safety_checks: list[SafetyCheck] | None = None
    created_by: str | None = None


# --- thoughts ---------------------------------------------------------------------------------


@model
class Summary(Model):
    """A part of the summary of what the model thought."""

    type: Literal["summary_text"]
    text: str


@model
class Content(Model):
    """A part of what the model thought."""

    type: Literal["reasoning_text"]
    text: str


@model
class ResponseReasoningItem(Model):
    """What the model thought."""

    id: str
    type: Literal["reasoning"]
    summary: list[Summary]
    content: list[Content] | None = None
    encrypted_content: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class ResponseCompactionItem(Model):
    """The conversation so far, made short and encrypted."""

    id: str
    type: Literal["compaction"]
    encrypted_content: str
    created_by: str | None = None


# --- tools that are found or called by programs -----------------------------------------------


@model
class Program(Model):
    """A program that the model wrote to call tools."""

    id: str
    type: Literal["program"]
    call_id: str
    code: str
    fingerprint: str


@model
class ProgramOutput(Model):
    """What a program gave back."""

    id: str
    type: Literal["program_output"]
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]


@model
class ResponseToolSearchCall(Model):
    """A look-up of tools."""

    id: str
    type: Literal["tool_search_call"]
    arguments: Any
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    call_id: str | None = None
    created_by: str | None = None


@model
class ResponseToolSearchOutputItem(Model):
    """The tools that were found."""

    id: str
    type: Literal["tool_search_output"]
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"]
    tools: list[Tool]
    call_id: str | None = None
    created_by: str | None = None


@model
class AdditionalTools(Model):
    """Tools that came later."""

    id: str
    type: Literal["additional_tools"]
    role: Literal[
        "unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"
    ]
    tools: list[Tool]


# --- images -----------------------------------------------------------------------------------


@model
class ImageGenerationCallErrorModerationDetails(Model):
    """What the image was refused for."""

    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


@model
class ImageGenerationCallError(Model):
    """Why there is no image."""

    type: str
    message: str
    code: str | None = None
    param: str | None = None
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


@model
class ImageGenerationCallSvgUsage(Model):
    """Tokens that a drawing took."""

    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


@model
class ImageGenerationCall(Model):
    """An image; `result` is base64."""

    id: str
    type: Literal["image_generation_call"]
    status: Literal["in_progress", "completed", "generating", "failed"]
    result: str | None = None
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


# --- code and shells --------------------------------------------------------------------------


@model
class OutputLogs(Model):
    """What the code printed."""

    type: Literal["logs"]
    logs: str


@model
class OutputImage(Model):
    """An image that the code made."""

    type: Literal["image"]
    url: str


@model
class ResponseCodeInterpreterToolCall(Model):
    """Python that was run in a container."""

    id: str
    type: Literal["code_interpreter_call"]
    container_id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    code: str | None = None
    outputs: list[OutputLogs | OutputImage] | None = None


@model
class LocalShellCallAction(Model):
    """A command and its arguments; the timeout is in milliseconds."""

    type: Literal["exec"]
    command: list[str]
    env: dict[str, str]
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


@model
class LocalShellCall(Model):
    """A command to run on your machine."""

    id: str
    type: Literal["local_shell_call"]
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]


@model
class LocalShellCallOutput(Model):
    """What the command printed, as JSON."""

    id: str
    type: Literal["local_shell_call_output"]
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class Action(Model):
    """Commands; the timeout is in milliseconds, the length in characters."""

    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


@model
class ResponseLocalEnvironment(Model):
    """The shell runs on your machine."""

    type: Literal["local"]


@model
class ResponseContainerReference(Model):
    """The shell runs in this container."""

    type: Literal["container_reference"]
    container_id: str


@model
class ResponseFunctionShellToolCall(Model):
    """Commands to run in a shell."""

    id: str
    type: Literal["shell_call"]
    action: Action
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    environment: ResponseLocalEnvironment | ResponseContainerReference | None = None
    caller: Caller | None = None
    created_by: str | None = None


@model
class OutputOutcomeTimeout(Model):
    """The command took too long."""

    type: Literal["timeout"]


@model
class OutputOutcomeExit(Model):
    """The command ended."""

    type: Literal["exit"]
    exit_code: int


@model
class Output(Model):
    """What a command printed, and how it ended."""

    outcome: OutputOutcomeTimeout | OutputOutcomeExit
    stderr: str
    stdout: str
    created_by: str | None = None


@model
class ResponseFunctionShellToolCallOutput(Model):
    """What the shell gave back."""

    id: str
    type: Literal["shell_call_output"]
    call_id: str
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    max_output_length: int | None = None
    caller: Caller | None = None
    created_by: str | None = None


# --- patches ----------------------------------------------------------------------------------


@model
class OperationCreateFile(Model):
    """Create a file."""

    type: Literal["create_file"]
    diff: str
    path: str


@model
class OperationDeleteFile(Model):
    """Delete a file."""

    type: Literal["delete_file"]
    path: str


@model
class OperationUpdateFile(Model):
    """Change a file."""

    type: Literal["update_file"]
    diff: str
    path: str


@model
class ResponseApplyPatchToolCall(Model):
    """A change to a file."""

    id: str
    type: Literal["apply_patch_call"]
    call_id: str
    operation: OperationCreateFile | OperationDeleteFile | OperationUpdateFile
    status: Literal["in_progress", "completed"]
    caller: Caller | None = None
    created_by: str | None = None


@model
class ResponseApplyPatchToolCallOutput(Model):
    """Whether the change could be made."""

    id: str
    type: Literal["apply_patch_call_output"]
    call_id: str
    status: Literal["completed", "failed"]
    caller: Caller | None = None
    created_by: str | None = None
    output: str | None = None


# --- MCP --------------------------------------------------------------------------------------


@model
class McpProtocolError(Model):
    """The MCP server broke its protocol."""

    type: Literal["mcp_protocol_error"]
    code: int
    message: str


@model
class McpToolExecutionError(Model):
    """The tool failed."""

    type: Literal["mcp_tool_execution_error"]
    content: Any


@model
class HTTPError(Model):
    """The MCP server answered with an error."""

    type: Literal["http_error"]
    code: int
    message: str


McpToolCallError = McpProtocolError | McpToolExecutionError | HTTPError


@model
class McpCall(Model):
    """A call of a tool of an MCP server, and what it gave back."""

    id: str
    type: Literal["mcp_call"]
    arguments: str
    name: str
    server_label: str
    approval_request_id: str | None = None
    error: McpToolCallError | str | None = None
    output: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None


@model
class McpListToolsTool(Model):
    """A tool of an MCP server."""

    input_schema: Any
    name: str
    annotations: Any = None
    description: str | None = None


@model
class McpListTools(Model):
    """The tools that an MCP server has."""

    id: str
    type: Literal["mcp_list_tools"]
    server_label: str
    tools: list[McpListToolsTool]
    error: str | None = None


@model
class McpApprovalRequest(Model):
    """A tool of an MCP server may only be called when you approve."""

    id: str
    type: Literal["mcp_approval_request"]
    arguments: str
    name: str
    server_label: str


@model
class McpApprovalResponse(Model):
    """Whether you approved."""

    id: str
    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    reason: str | None = None


ResponseOutputItem = (
    ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseFunctionToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseCompactionItem
    | ImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpCall
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutputItem
)
"""What the model gave back: a message, a call of a tool, a thought, ..."""
