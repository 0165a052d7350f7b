"""`client.conversations`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import conversations as plain


class ConversationsWithRawResponse:
    """`client.conversations.with_raw_response`."""

    items: ConversationsItemsWithRawResponse
    create = raw(plain.Conversations.create)
    delete = raw(plain.Conversations.delete)
    retrieve = raw(plain.Conversations.retrieve)
    update = raw(plain.Conversations.update)


class ConversationsItemsWithRawResponse:
    """`client.conversations.items.with_raw_response`."""

    create = raw(plain.ConversationsItems.create)
    delete = raw(plain.ConversationsItems.delete)
    list = raw(plain.ConversationsItems.list)
    retrieve = raw(plain.ConversationsItems.retrieve)


class ConversationsWithStreamingResponse:
    """`client.conversations.with_streaming_response`."""

    items: ConversationsItemsWithStreamingResponse
    create = streaming(plain.Conversations.create)
    delete = streaming(plain.Conversations.delete)
    retrieve = streaming(plain.Conversations.retrieve)
    update = streaming(plain.Conversations.update)


class ConversationsItemsWithStreamingResponse:
    """`client.conversations.items.with_streaming_response`."""

    create = streaming(plain.ConversationsItems.create)
    delete = streaming(plain.ConversationsItems.delete)
    list = streaming(plain.ConversationsItems.list)
    retrieve = streaming(plain.ConversationsItems.retrieve)


class AsyncConversationsWithRawResponse:
    """`client.conversations.with_raw_response`."""

    items: AsyncConversationsItemsWithRawResponse
    create = async_raw(plain.AsyncConversations.create)
    delete = async_raw(plain.AsyncConversations.delete)
    retrieve = async_raw(plain.AsyncConversations.retrieve)
    update = async_raw(plain.AsyncConversations.update)


class AsyncConversationsItemsWithRawResponse:
    """`client.conversations.items.with_raw_response`."""

    create = async_raw(plain.AsyncConversationsItems.create)
    delete = async_raw(plain.AsyncConversationsItems.delete)
    list = async_raw(plain.AsyncConversationsItems.list)
    retrieve = async_raw(plain.AsyncConversationsItems.retrieve)


class AsyncConversationsWithStreamingResponse:
    """`client.conversations.with_streaming_response`."""

    items: AsyncConversationsItemsWithStreamingResponse
    create = async_streaming(plain.AsyncConversations.create)
    delete = async_streaming(plain.AsyncConversations.delete)
    retrieve = async_streaming(plain.AsyncConversations.retrieve)
    update = async_streaming(plain.AsyncConversations.update)


class AsyncConversationsItemsWithStreamingResponse:
    """`client.conversations.items.with_streaming_response`."""

    create = async_streaming(plain.AsyncConversationsItems.create)
    delete = async_streaming(plain.AsyncConversationsItems.delete)
    list = async_streaming(plain.AsyncConversationsItems.list)
    retrieve = async_streaming(plain.AsyncConversationsItems.retrieve)
