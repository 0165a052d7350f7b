"""Operations of chat.

Sources:

https://platform.openai.com/docs/api-reference/chat
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams, given

if TYPE_CHECKING:
    from ...models.chat import ChatCompletion, ChatCompletionDeleted
    from ...models.generated.chat import ChatCompletionPage, ChatCompletionStoreMessagePage


class ChatCompletionListParams(TypedDict, total=False):
    """The arguments of `chat.completions.list`."""

    model: str
    metadata: Mapping[str, str] | None
    after: str
    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""


class ChatCompletionListArguments(ChatCompletionListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ChatCompletionUpdateParams(TypedDict):
    """The arguments of `chat.completions.update`."""

    metadata: Mapping[str, str] | None


class ChatCompletionUpdateArguments(ChatCompletionUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ChatCompletionMessageListParams(TypedDict, total=False):
    """The arguments of `chat.completions.messages.list`."""

    after: str
    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""


class ChatCompletionMessageListArguments(ChatCompletionMessageListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _chat_completion_deleted(value: Any, strict: bool) -> "ChatCompletionDeleted":
    from ...models.chat import ChatCompletionDeleted

    return decode(ChatCompletionDeleted, value, strict=strict)


def _chat_completion_page(value: Any, strict: bool) -> "ChatCompletionPage":
    from ...models.generated.chat import ChatCompletionPage

    return decode(ChatCompletionPage, value, strict=strict)


def _chat_completion(value: Any, strict: bool) -> "ChatCompletion":
    from ...models.chat import ChatCompletion

    return decode(ChatCompletion, value, strict=strict)


def _chat_completion_store_message_page(
    value: Any, strict: bool
) -> "ChatCompletionStoreMessagePage":
    from ...models.generated.chat import ChatCompletionStoreMessagePage

    return decode(ChatCompletionStoreMessagePage, value, strict=strict)


COMPLETIONS_DELETE = Spec(
    name="chat.completions.delete",
    method="DELETE",
    path="/chat/completions/{completion_id}",
    parameters=NoParams,
    read=_chat_completion_deleted,
)


def completions_delete(
    completion_id: str, **options: Unpack[CallOptions]
) -> "Operation[ChatCompletionDeleted]":
    """Build `DELETE /chat/completions/{completion_id}`."""
    return COMPLETIONS_DELETE.build(options, {"completion_id": completion_id})


COMPLETIONS_LIST = Spec(
    name="chat.completions.list",
    method="GET",
    path="/chat/completions",
    parameters=ChatCompletionListParams,
    read=_chat_completion_page,
    rules=(
        rule.text("model"),
        rule.metadata(),
        rule.text("after"),
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
    ),
)


def completions_list(
    **arguments: Unpack[ChatCompletionListArguments],
) -> "Operation[ChatCompletionPage]":
    """Build `GET /chat/completions`."""
    return COMPLETIONS_LIST.build(arguments)


COMPLETIONS_RETRIEVE = Spec(
    name="chat.completions.retrieve",
    method="GET",
    path="/chat/completions/{completion_id}",
    parameters=NoParams,
    read=_chat_completion,
)


def completions_retrieve(
    completion_id: str, **options: Unpack[CallOptions]
) -> "Operation[ChatCompletion]":
    """Build `GET /chat/completions/{completion_id}`."""
    return COMPLETIONS_RETRIEVE.build(options, {"completion_id": completion_id})


COMPLETIONS_UPDATE = Spec(
    name="chat.completions.update",
    method="POST",
    path="/chat/completions/{completion_id}",
    parameters=ChatCompletionUpdateParams,
    read=_chat_completion,
    rules=(
        given("metadata"),
        rule.metadata(),
    ),
)


def completions_update(
    completion_id: str, **arguments: Unpack[ChatCompletionUpdateArguments]
) -> "Operation[ChatCompletion]":
    """Build `POST /chat/completions/{completion_id}`."""
    return COMPLETIONS_UPDATE.build(arguments, {"completion_id": completion_id})


COMPLETIONS_MESSAGES_LIST = Spec(
    name="chat.completions.messages.list",
    method="GET",
    path="/chat/completions/{completion_id}/messages",
    parameters=ChatCompletionMessageListParams,
    read=_chat_completion_store_message_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
    ),
)


def completions_messages_list(
    completion_id: str, **arguments: Unpack[ChatCompletionMessageListArguments]
) -> "Operation[ChatCompletionStoreMessagePage]":
    """Build `GET /chat/completions/{completion_id}/messages`."""
    return COMPLETIONS_MESSAGES_LIST.build(arguments, {"completion_id": completion_id})
