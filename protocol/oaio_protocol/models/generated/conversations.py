"""What the operations of conversations answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Any, Literal

from ...pages import ConversationCursorPage
from .._base import Model, model
from ..response_items import (
    AdditionalTools,
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
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .shared import CustomToolCallOutput, Message


@model
class Conversation(Model):
    """What `conversations.retrieve` answers."""

    id: str
    object: Literal["conversation"]
    metadata: Any
    created_at: int


@model
class ConversationDeletedResource(Model):
    """What `conversations.delete` answers."""

    object: Literal["conversation.deleted"]
    deleted: bool
    id: str


ConversationItem = (
    Message
    | ResponseFunctionToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseFileSearchToolCall
    | ResponseFunctionWebSearch
    | ImageGenerationCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseReasoningItem
    | Program
    | ProgramOutput
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
class ConversationItemList(Model):
    """What `conversations.items.create` answers."""

    object: Literal["list"]
    data: list[ConversationItem]
    has_more: bool
    first_id: str
    last_id: str


@model
class ConversationItemPage(ConversationCursorPage[ConversationItem]):
    """A page of `conversations.items.list`."""

    data: list[ConversationItem]
    object: Literal["list"]
    first_id: str
