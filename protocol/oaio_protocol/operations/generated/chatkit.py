"""Operations of chatkit.

Sources:

https://platform.openai.com/docs/api-reference/chatkit
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams, kinds

if TYPE_CHECKING:
    from ...models.generated.chatkit import (
        ChatKitThread,
        ChatKitThreadPage,
        ChatSession,
        DataPage,
        ThreadDeleteResponse,
    )


class WorkflowTracingParam(TypedDict, total=False):
    """`tracing` of a `WorkflowParam`."""

    enabled: bool


class WorkflowParam(TypedDict, total=False):
    """`workflow` of `beta.chatkit.sessions.create`."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float]
    tracing: WorkflowTracingParam


class ExpiresAfterParam(TypedDict):
    """`expires_after` of `beta.chatkit.sessions.create`."""

    anchor: Literal["created_at"]
    seconds: int
    """1 to 600."""


class RateLimitsParam(TypedDict, total=False):
    """`rate_limits` of `beta.chatkit.sessions.create`."""

    max_requests_per_1_minute: int
    """At least 1."""


class AutomaticThreadTitlingParam(TypedDict, total=False):
    """`automatic_thread_titling` of a `ChatkitConfigurationParam`."""

    enabled: bool


class FileUploadParam(TypedDict, total=False):
    """`file_upload` of a `ChatkitConfigurationParam`."""

    enabled: bool
    max_file_size: int
    """1 to 512."""
    max_files: int
    """At least 1."""


class HistoryParam(TypedDict, total=False):
    """`history` of a `ChatkitConfigurationParam`."""

    enabled: bool
    recent_threads: int
    """At least 1."""


class ChatkitConfigurationParam(TypedDict, total=False):
    """`chatkit_configuration` of `beta.chatkit.sessions.create`."""

    automatic_thread_titling: AutomaticThreadTitlingParam
    file_upload: FileUploadParam
    history: HistoryParam


class ChatkitSessionCreateParams(TypedDict, total=False):
    """The arguments of `beta.chatkit.sessions.create`."""

    workflow: Required[WorkflowParam]
    user: Required[str]
    """At least 1 characters."""
    expires_after: ExpiresAfterParam
    rate_limits: RateLimitsParam
    chatkit_configuration: ChatkitConfigurationParam


class ChatkitSessionCreateArguments(ChatkitSessionCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ChatkitThreadListParams(TypedDict, total=False):
    """The arguments of `beta.chatkit.threads.list`."""

    limit: int
    """0 to 100."""
    order: Literal["asc", "desc"]
    after: str
    before: str
    user: str
    """1 to 512 characters."""


class ChatkitThreadListArguments(ChatkitThreadListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ChatkitThreadListItemsParams(TypedDict, total=False):
    """The arguments of `beta.chatkit.threads.list_items`."""

    limit: int
    """0 to 100."""
    order: Literal["asc", "desc"]
    after: str
    before: str


class ChatkitThreadListItemsArguments(ChatkitThreadListItemsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _chat_session(value: Any, strict: bool) -> "ChatSession":
    from ...models.generated.chatkit import ChatSession

    return decode(ChatSession, value, strict=strict)


def _thread_delete_response(value: Any, strict: bool) -> "ThreadDeleteResponse":
    from ...models.generated.chatkit import ThreadDeleteResponse

    return decode(ThreadDeleteResponse, value, strict=strict)


def _chat_kit_thread_page(value: Any, strict: bool) -> "ChatKitThreadPage":
    from ...models.generated.chatkit import ChatKitThreadPage

    return decode(ChatKitThreadPage, value, strict=strict)


def _data_page(value: Any, strict: bool) -> "DataPage":
    from ...models.generated.chatkit import DataPage

    return decode(DataPage, value, strict=strict)


def _chat_kit_thread(value: Any, strict: bool) -> "ChatKitThread":
    from ...models.generated.chatkit import ChatKitThread

    return decode(ChatKitThread, value, strict=strict)


SESSIONS_CANCEL = Spec(
    name="beta.chatkit.sessions.cancel",
    method="POST",
    path="/chatkit/sessions/{session_id}/cancel",
    parameters=NoParams,
    read=_chat_session,
    headers=(("OpenAI-Beta", "chatkit_beta=v1"),),
)


def sessions_cancel(session_id: str, **options: Unpack[CallOptions]) -> "Operation[ChatSession]":
    """Build `POST /chatkit/sessions/{session_id}/cancel`."""
    return SESSIONS_CANCEL.build(options, {"session_id": session_id})


SESSIONS_CREATE = Spec(
    name="beta.chatkit.sessions.create",
    method="POST",
    path="/chatkit/sessions",
    parameters=ChatkitSessionCreateParams,
    read=_chat_session,
    rules=(
        rule.required("workflow"),
        rule.inside(
            "workflow",
            rule.required("id"),
            rule.text("id"),
            rule.text("version"),
            kinds("state_variables", "mapping"),
            rule.inside("tracing", kinds("enabled", "boolean")),
        ),
        rule.required("user"),
        rule.text("user", 1),
        rule.inside(
            "expires_after",
            rule.required("anchor"),
            rule.text("anchor"),
            rule.required("seconds"),
            rule.integer("seconds", 1, 600),
        ),
        rule.inside("rate_limits", rule.integer("max_requests_per_1_minute", 1)),
        rule.inside(
            "chatkit_configuration",
            rule.inside("automatic_thread_titling", kinds("enabled", "boolean")),
            rule.inside(
                "file_upload",
                kinds("enabled", "boolean"),
                rule.integer("max_file_size", 1, 512),
                rule.integer("max_files", 1),
            ),
            rule.inside("history", kinds("enabled", "boolean"), rule.integer("recent_threads", 1)),
        ),
    ),
    headers=(("OpenAI-Beta", "chatkit_beta=v1"),),
)


def sessions_create(**arguments: Unpack[ChatkitSessionCreateArguments]) -> "Operation[ChatSession]":
    """Build `POST /chatkit/sessions`."""
    return SESSIONS_CREATE.build(arguments)


THREADS_DELETE = Spec(
    name="beta.chatkit.threads.delete",
    method="DELETE",
    path="/chatkit/threads/{thread_id}",
    parameters=NoParams,
    read=_thread_delete_response,
    headers=(("OpenAI-Beta", "chatkit_beta=v1"),),
)


def threads_delete(
    thread_id: str, **options: Unpack[CallOptions]
) -> "Operation[ThreadDeleteResponse]":
    """Build `DELETE /chatkit/threads/{thread_id}`."""
    return THREADS_DELETE.build(options, {"thread_id": thread_id})


THREADS_LIST = Spec(
    name="beta.chatkit.threads.list",
    method="GET",
    path="/chatkit/threads",
    parameters=ChatkitThreadListParams,
    read=_chat_kit_thread_page,
    rules=(
        rule.integer("limit", 0, 100),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
        rule.text("user", 1, 512),
    ),
    headers=(("OpenAI-Beta", "chatkit_beta=v1"),),
)


def threads_list(**arguments: Unpack[ChatkitThreadListArguments]) -> "Operation[ChatKitThreadPage]":
    """Build `GET /chatkit/threads`."""
    return THREADS_LIST.build(arguments)


THREADS_LIST_ITEMS = Spec(
    name="beta.chatkit.threads.list_items",
    method="GET",
    path="/chatkit/threads/{thread_id}/items",
    parameters=ChatkitThreadListItemsParams,
    read=_data_page,
    rules=(
        rule.integer("limit", 0, 100),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
    ),
    headers=(("OpenAI-Beta", "chatkit_beta=v1"),),
)


def threads_list_items(
    thread_id: str, **arguments: Unpack[ChatkitThreadListItemsArguments]
) -> "Operation[DataPage]":
    """Build `GET /chatkit/threads/{thread_id}/items`."""
    return THREADS_LIST_ITEMS.build(arguments, {"thread_id": thread_id})


THREADS_RETRIEVE = Spec(
    name="beta.chatkit.threads.retrieve",
    method="GET",
    path="/chatkit/threads/{thread_id}",
    parameters=NoParams,
    read=_chat_kit_thread,
    headers=(("OpenAI-Beta", "chatkit_beta=v1"),),
)


def threads_retrieve(thread_id: str, **options: Unpack[CallOptions]) -> "Operation[ChatKitThread]":
    """Build `GET /chatkit/threads/{thread_id}`."""
    return THREADS_RETRIEVE.build(options, {"thread_id": thread_id})
