"""`client.conversations`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import conversations as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.conversations import (
        Conversation,
        ConversationDeletedResource,
        ConversationItem,
        ConversationItemList,
        ConversationItemPage,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import conversations as wrapped


class Conversations(Resource):
    """Conversations: https://platform.openai.com/docs/api-reference/conversations"""

    with_raw_response: wrapped.ConversationsWithRawResponse
    with_streaming_response: wrapped.ConversationsWithStreamingResponse

    @cached_property
    def items(self) -> ConversationsItems:
        """Items."""
        return ConversationsItems(self._client)

    @describes(build.ConversationCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.ConversationCreateArguments]) -> Conversation:
        """Create a conversation."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    def delete(
        self, conversation_id: str, **options: Unpack[CallOptions]
    ) -> ConversationDeletedResource:
        """Delete a conversation."""
        client = self._client
        return client.call(client.build(build.delete, conversation_id, **options))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Return a conversation."""
        client = self._client
        return client.call(client.build(build.retrieve, conversation_id, **options))

    @describes(build.ConversationUpdateArguments, build.update)
    def update(
        self, conversation_id: str, **arguments: Unpack[build.ConversationUpdateArguments]
    ) -> Conversation:
        """Change a conversation."""
        client = self._client
        return client.call(client.build(build.update, conversation_id, **arguments))


class ConversationsItems(Resource):
    """Items: https://platform.openai.com/docs/api-reference/conversations"""

    with_raw_response: wrapped.ConversationsItemsWithRawResponse
    with_streaming_response: wrapped.ConversationsItemsWithStreamingResponse

    @describes(build.ConversationItemCreateArguments, build.items_create)
    def create(
        self, conversation_id: str, **arguments: Unpack[build.ConversationItemCreateArguments]
    ) -> ConversationItemList:
        """Create an item of a conversation."""
        client = self._client
        return client.call(client.build(build.items_create, conversation_id, **arguments))

    @describes(CallOptions, build.items_delete)
    def delete(
        self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]
    ) -> Conversation:
        """Delete an item of a conversation."""
        client = self._client
        return client.call(
            client.build(build.items_delete, item_id, conversation_id=conversation_id, **options)
        )

    @describes(build.ConversationItemListArguments, build.items_list)
    def list(
        self, conversation_id: str, **arguments: Unpack[build.ConversationItemListArguments]
    ) -> ConversationItemPage:
        """Return the items of a conversation, page by page."""
        client = self._client
        return client.page(client.build(build.items_list, conversation_id, **arguments))

    @describes(build.ConversationItemRetrieveArguments, build.items_retrieve)
    def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        **arguments: Unpack[build.ConversationItemRetrieveArguments],
    ) -> ConversationItem:
        """Return an item of a conversation."""
        client = self._client
        return client.call(
            client.build(
                build.items_retrieve, item_id, conversation_id=conversation_id, **arguments
            )
        )


class AsyncConversations(AsyncResource):
    """Conversations: https://platform.openai.com/docs/api-reference/conversations"""

    with_raw_response: wrapped.AsyncConversationsWithRawResponse
    with_streaming_response: wrapped.AsyncConversationsWithStreamingResponse

    @cached_property
    def items(self) -> AsyncConversationsItems:
        """Items."""
        return AsyncConversationsItems(self._client)

    @describes(build.ConversationCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.ConversationCreateArguments]) -> Conversation:
        """Create a conversation."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    async def delete(
        self, conversation_id: str, **options: Unpack[CallOptions]
    ) -> ConversationDeletedResource:
        """Delete a conversation."""
        client = self._client
        return await client.call(client.build(build.delete, conversation_id, **options))

    @describes(CallOptions, build.retrieve)
    async def retrieve(self, conversation_id: str, **options: Unpack[CallOptions]) -> Conversation:
        """Return a conversation."""
        client = self._client
        return await client.call(client.build(build.retrieve, conversation_id, **options))

    @describes(build.ConversationUpdateArguments, build.update)
    async def update(
        self, conversation_id: str, **arguments: Unpack[build.ConversationUpdateArguments]
    ) -> Conversation:
        """Change a conversation."""
        client = self._client
        return await client.call(client.build(build.update, conversation_id, **arguments))


class AsyncConversationsItems(AsyncResource):
    """Items: https://platform.openai.com/docs/api-reference/conversations"""

    with_raw_response: wrapped.AsyncConversationsItemsWithRawResponse
    with_streaming_response: wrapped.AsyncConversationsItemsWithStreamingResponse

    @describes(build.ConversationItemCreateArguments, build.items_create)
    async def create(
        self, conversation_id: str, **arguments: Unpack[build.ConversationItemCreateArguments]
    ) -> ConversationItemList:
        """Create an item of a conversation."""
        client = self._client
        return await client.call(client.build(build.items_create, conversation_id, **arguments))

    @describes(CallOptions, build.items_delete)
    async def delete(
        self, item_id: str, *, conversation_id: str, **options: Unpack[CallOptions]
    ) -> Conversation:
        """Delete an item of a conversation."""
        client = self._client
        return await client.call(
            client.build(build.items_delete, item_id, conversation_id=conversation_id, **options)
        )

    @describes(build.ConversationItemListArguments, build.items_list)
    def list(
        self, conversation_id: str, **arguments: Unpack[build.ConversationItemListArguments]
    ) -> AsyncPages[ConversationItemPage, ConversationItem]:
        """Return the items of a conversation, page by page."""
        client = self._client
        return client.page(client.build(build.items_list, conversation_id, **arguments))

    @describes(build.ConversationItemRetrieveArguments, build.items_retrieve)
    async def retrieve(
        self,
        item_id: str,
        *,
        conversation_id: str,
        **arguments: Unpack[build.ConversationItemRetrieveArguments],
    ) -> ConversationItem:
        """Return an item of a conversation."""
        client = self._client
        return await client.call(
            client.build(
                build.items_retrieve, item_id, conversation_id=conversation_id, **arguments
            )
        )
