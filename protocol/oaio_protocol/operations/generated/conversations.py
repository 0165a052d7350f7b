"""Operations of conversations.

Sources:

https://platform.openai.com/docs/api-reference/conversations
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams, decode_union, given, sized
from .._response_params import ResponseInputItemParam
from ._shared import IncludeEnum

if TYPE_CHECKING:
    from ...models.generated.conversations import (
        Conversation,
        ConversationDeletedResource,
        ConversationItem,
        ConversationItemList,
        ConversationItemPage,
    )


class ConversationCreateParams(TypedDict, total=False):
    """The arguments of `conversations.create`."""

    metadata: Mapping[str, str] | None
    items: Iterable[ResponseInputItemParam] | None
    """At most 20 entries."""


class ConversationCreateArguments(ConversationCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ConversationUpdateParams(TypedDict):
    """The arguments of `conversations.update`."""

    metadata: Mapping[str, str] | None


class ConversationUpdateArguments(ConversationUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ConversationItemCreateParams(TypedDict, total=False):
    """The arguments of `conversations.items.create`."""

    items: Required[Iterable[ResponseInputItemParam]]
    """At most 20 entries."""
    include: Iterable[IncludeEnum]


class ConversationItemCreateArguments(ConversationItemCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ConversationItemListParams(TypedDict, total=False):
    """The arguments of `conversations.items.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    after: str
    include: Iterable[IncludeEnum]


class ConversationItemListArguments(ConversationItemListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ConversationItemRetrieveParams(TypedDict, total=False):
    """The arguments of `conversations.items.retrieve`."""

    include: Iterable[IncludeEnum]


class ConversationItemRetrieveArguments(ConversationItemRetrieveParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _conversation(value: Any, strict: bool) -> "Conversation":
    from ...models.generated.conversations import Conversation

    return decode(Conversation, value, strict=strict)


def _conversation_deleted_resource(value: Any, strict: bool) -> "ConversationDeletedResource":
    from ...models.generated.conversations import ConversationDeletedResource

    return decode(ConversationDeletedResource, value, strict=strict)


def _conversation_item_list(value: Any, strict: bool) -> "ConversationItemList":
    from ...models.generated.conversations import ConversationItemList

    return decode(ConversationItemList, value, strict=strict)


def _conversation_item_page(value: Any, strict: bool) -> "ConversationItemPage":
    from ...models.generated.conversations import ConversationItemPage

    return decode(ConversationItemPage, value, strict=strict)


def _conversation_item(value: Any, strict: bool) -> Any:
    from ...models.generated.conversations import ConversationItem

    return decode_union(ConversationItem, value, strict)


CREATE = Spec(
    name="conversations.create",
    method="POST",
    path="/conversations",
    parameters=ConversationCreateParams,
    read=_conversation,
    rules=(
        rule.metadata(),
        sized("items", 0, 20),
    ),
)


def create(**arguments: Unpack[ConversationCreateArguments]) -> "Operation[Conversation]":
    """Build `POST /conversations`."""
    return CREATE.build(arguments)


DELETE = Spec(
    name="conversations.delete",
    method="DELETE",
    path="/conversations/{conversation_id}",
    parameters=NoParams,
    read=_conversation_deleted_resource,
)


def delete(
    conversation_id: str, **options: Unpack[CallOptions]
) -> "Operation[ConversationDeletedResource]":
    """Build `DELETE /conversations/{conversation_id}`."""
    return DELETE.build(options, {"conversation_id": conversation_id})


RETRIEVE = Spec(
    name="conversations.retrieve",
    method="GET",
    path="/conversations/{conversation_id}",
    parameters=NoParams,
    read=_conversation,
)


def retrieve(conversation_id: str, **options: Unpack[CallOptions]) -> "Operation[Conversation]":
    """Build `GET /conversations/{conversation_id}`."""
    return RETRIEVE.build(options, {"conversation_id": conversation_id})


UPDATE = Spec(
    name="conversations.update",
    method="POST",
    path="/conversations/{conversation_id}",
    parameters=ConversationUpdateParams,
    read=_conversation,
    rules=(
        given("metadata"),
        rule.metadata(),
    ),
)


def update(
    conversation_id: str, **arguments: Unpack[ConversationUpdateArguments]
) -> "Operation[Conversation]":
    """Build `POST /conversations/{conversation_id}`."""
    return UPDATE.build(arguments, {"conversation_id": conversation_id})


ITEMS_CREATE = Spec(
    name="conversations.items.create",
    method="POST",
    path="/conversations/{conversation_id}/items",
    parameters=ConversationItemCreateParams,
    read=_conversation_item_list,
    rules=(
        sized("include"),
        rule.required("items"),
        sized("items", 0, 20),
    ),
    query=frozenset({"include"}),
)


def items_create(
    conversation_id: str, **arguments: Unpack[ConversationItemCreateArguments]
) -> "Operation[ConversationItemList]":
    """Build `POST /conversations/{conversation_id}/items`."""
    return ITEMS_CREATE.build(arguments, {"conversation_id": conversation_id})


ITEMS_DELETE = Spec(
    name="conversations.items.delete",
    method="DELETE",
    path="/conversations/{conversation_id}/items/{item_id}",
    parameters=NoParams,
    read=_conversation,
)


def items_delete(
    item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]
) -> "Operation[Conversation]":
    """Build `DELETE /conversations/{conversation_id}/items/{item_id}`."""
    return ITEMS_DELETE.build(options, {"conversation_id": conversation_id, "item_id": item_id})


ITEMS_LIST = Spec(
    name="conversations.items.list",
    method="GET",
    path="/conversations/{conversation_id}/items",
    parameters=ConversationItemListParams,
    read=_conversation_item_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        sized("include"),
    ),
)


def items_list(
    conversation_id: str, **arguments: Unpack[ConversationItemListArguments]
) -> "Operation[ConversationItemPage]":
    """Build `GET /conversations/{conversation_id}/items`."""
    return ITEMS_LIST.build(arguments, {"conversation_id": conversation_id})


ITEMS_RETRIEVE = Spec(
    name="conversations.items.retrieve",
    method="GET",
    path="/conversations/{conversation_id}/items/{item_id}",
    parameters=ConversationItemRetrieveParams,
    read=_conversation_item,
    rules=(sized("include"),),
)


def items_retrieve(
    item_id: str, *, conversation_id: str, **arguments: Unpack[ConversationItemRetrieveArguments]
) -> "Operation[ConversationItem]":
    """Build `GET /conversations/{conversation_id}/items/{item_id}`."""
    return ITEMS_RETRIEVE.build(arguments, {"conversation_id": conversation_id, "item_id": item_id})
