"""What the operations of responses answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import CursorPage
from .._base import Model, model
from ..response_items import (
    AdditionalTools,
    CallerDirect,
    CallerProgram,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    Program,
    ProgramOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseInputFile,
    ResponseInputImage,
    ResponseInputText,
    ResponseOutputMessage,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from ..responses import ResponseUsage
from .shared import CustomToolCallOutput, Message

ItemField = (
    Message
    | Program
    | ProgramOutput
    | ResponseFunctionToolCall
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseFunctionToolCallOutputItem
    | ResponseFileSearchToolCall
    | ResponseFunctionWebSearch
    | ImageGenerationCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | ResponseCompactionItem
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | McpCall
    | ResponseCustomToolCall
    | CustomToolCallOutput
)


@model
class CompactedResponse(Model):
    """What `responses.compact` answers."""

    id: str
    object: Literal["response.compaction"]
    output: list[ItemField]
    created_at: int
    usage: ResponseUsage


InputContent = ResponseInputText | ResponseInputImage | ResponseInputFile


@model
class InputMessageResource(Model):
    """A variant of `ResponseItem`: its `type` is `message`."""

    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    content: list[InputContent]
    id: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None


@model
class CustomToolCallResource(Model):
    """A variant of `ResponseItem`: its `type` is `custom_tool_call`."""

    type: Literal["custom_tool_call"]
    id: str
    call_id: str
    name: str
    input: str
    status: Literal["in_progress", "completed", "incomplete"]
    caller: CallerDirect | CallerProgram | None = None
    namespace: str | None = None
    created_by: str | None = None


ResponseItem = (
    InputMessageResource
    | ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseFunctionToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseCompactionItem
    | ImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | McpCall
    | CustomToolCallResource
    | ResponseCustomToolCallOutputItem
)


@model
class InputTokenCountResponse(Model):
    """What `responses.input_tokens.count` answers."""

    object: Literal["response.input_tokens"]
    input_tokens: int


@model
class ResponseItemPage(CursorPage[ResponseItem]):
    """A page of `responses.input_items.list`."""

    data: list[ResponseItem]
    object: Literal["list"]
    first_id: str
    last_id: str
