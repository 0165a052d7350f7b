"""What the operations of chatkit answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import ConversationCursorPage
from .._base import Model, model


@model
class ChatkitWorkflowTracing(Model):
    """`tracing` of a `ChatkitWorkflow`."""

    enabled: bool


@model
class ChatkitWorkflow(Model):
    """`workflow` of a `ChatSession`."""

    id: str
    tracing: ChatkitWorkflowTracing
    version: str | None = None
    state_variables: dict[str, str | int | bool | float] | None = None


@model
class ChatSessionRateLimits(Model):
    """`rate_limits` of a `ChatSession`."""

    max_requests_per_1_minute: int


@model
class ChatSessionAutomaticThreadTitling(Model):
    """`automatic_thread_titling` of a `ChatSessionChatkitConfiguration`."""

    enabled: bool


@model
class ChatSessionFileUpload(Model):
    """`file_upload` of a `ChatSessionChatkitConfiguration`."""

    enabled: bool
    max_file_size: int | None = None
    max_files: int | None = None


@model
class ChatSessionHistory(Model):
    """`history` of a `ChatSessionChatkitConfiguration`."""

    enabled: bool
    recent_threads: int | None = None


@model
class ChatSessionChatkitConfiguration(Model):
    """`chatkit_configuration` of a `ChatSession`."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory


@model
class ChatSession(Model):
    """What `beta.chatkit.sessions.create` answers."""

    id: str
    object: Literal["chatkit.session"]
    expires_at: int
    client_secret: str
    workflow: ChatkitWorkflow
    user: str
    rate_limits: ChatSessionRateLimits
    max_requests_per_1_minute: int
    status: Literal["active", "expired", "cancelled"]
    chatkit_configuration: ChatSessionChatkitConfiguration


@model
class ThreadDeleteResponse(Model):
    """What `beta.chatkit.threads.delete` answers."""

    id: str
    object: Literal["chatkit.thread.deleted"]
    deleted: bool


@model
class ActiveStatus(Model):
    """`status` of a `ChatKitThread`: its `type` is `active`."""

    type: Literal["active"]


@model
class LockedStatus(Model):
    """`status` of a `ChatKitThread`: its `type` is `locked`."""

    type: Literal["locked"]
    reason: str | None = None


@model
class ClosedStatus(Model):
    """`status` of a `ChatKitThread`: its `type` is `closed`."""

    type: Literal["closed"]
    reason: str | None = None


@model
class ChatKitThread(Model):
    """What `beta.chatkit.threads.retrieve` answers."""

    id: str
    object: Literal["chatkit.thread"]
    created_at: int
    status: ActiveStatus | LockedStatus | ClosedStatus
    user: str
    title: str | None = None


@model
class UserMessageInputText(Model):
    """`content` of a `UserMessageItem`."""

    type: Literal["input_text"]
    text: str


@model
class UserMessageQuotedText(Model):
    """`content` of a `UserMessageItem`."""

    type: Literal["quoted_text"]
    text: str


@model
class Attachment(Model):
    """`attachments` of a `UserMessageItem`."""

    type: Literal["image", "file"]
    id: str
    name: str
    mime_type: str
    preview_url: str | None = None


@model
class ToolChoice(Model):
    """`tool_choice` of an `InferenceOptions`."""

    id: str


@model
class InferenceOptions(Model):
    """`inference_options` of a `UserMessageItem`."""

    tool_choice: ToolChoice | None = None
    model: str | None = None


@model
class UserMessageItem(Model):
    """A variant of `Data`: its `object` is `chatkit.thread_item`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.user_message"]
    content: list[UserMessageInputText | UserMessageQuotedText]
    attachments: list[Attachment]
    inference_options: InferenceOptions | None = None


@model
class FileAnnotationSource(Model):
    """`source` of a `FileAnnotation`."""

    type: Literal["file"]
    filename: str


@model
class FileAnnotation(Model):
    """`annotations` of a `ResponseOutputText`."""

    type: Literal["file"]
    source: FileAnnotationSource


@model
class UrlAnnotationSource(Model):
    """`source` of an `UrlAnnotation`."""

    type: Literal["url"]
    url: str


@model
class UrlAnnotation(Model):
    """`annotations` of a `ResponseOutputText`."""

    type: Literal["url"]
    source: UrlAnnotationSource


@model
class ResponseOutputText(Model):
    """`content` of an `AssistantMessageItem`."""

    type: Literal["output_text"]
    text: str
    annotations: list[FileAnnotation | UrlAnnotation]


@model
class AssistantMessageItem(Model):
    """A variant of `Data`: its `object` is `chatkit.thread_item`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.assistant_message"]
    content: list[ResponseOutputText]


@model
class WidgetMessageItem(Model):
    """A variant of `Data`: its `object` is `chatkit.thread_item`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str


@model
class ClientToolCallItem(Model):
    """A variant of `Data`: its `object` is `chatkit.thread_item`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.client_tool_call"]
    status: Literal["in_progress", "completed"]
    call_id: str
    name: str
    arguments: str
    output: str | None = None


@model
class TaskItem(Model):
    """A variant of `Data`: its `object` is `chatkit.thread_item`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.task"]
    task_type: Literal["custom", "thought"]
    heading: str | None = None
    summary: str | None = None


@model
class TaskGroupTask(Model):
    """`tasks` of a `TaskGroupItem`."""

    type: Literal["custom", "thought"]
    heading: str | None = None
    summary: str | None = None


@model
class TaskGroupItem(Model):
    """A variant of `Data`: its `object` is `chatkit.thread_item`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    thread_id: str
    type: Literal["chatkit.task_group"]
    tasks: list[TaskGroupTask]


Data = (
    UserMessageItem
    | AssistantMessageItem
    | WidgetMessageItem
    | ClientToolCallItem
    | TaskItem
    | TaskGroupItem
)


@model
class ChatKitThreadPage(ConversationCursorPage[ChatKitThread]):
    """A page of `beta.chatkit.threads.list`."""

    data: list[ChatKitThread]
    object: Literal["list"]
    first_id: str | None = None


@model
class DataPage(ConversationCursorPage[Data]):
    """A page of `beta.chatkit.threads.list_items`."""

    data: list[Data]
    object: Literal["list"]
    first_id: str | None = None
