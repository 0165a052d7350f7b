"""`client.chat.completions`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import chat as build

from .._helpers.chat import AsyncCompletionsHelpers, CompletionsHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletion, ChatCompletionDeleted
    from oaio_protocol.models.generated.chat import (
        ChatCompletionPage,
        ChatCompletionStoreMessage,
        ChatCompletionStoreMessagePage,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import chat as wrapped


class ChatCompletions(CompletionsHelpers, Resource):
    """Completions: https://platform.openai.com/docs/api-reference/chat"""

    with_raw_response: wrapped.ChatCompletionsWithRawResponse
    with_streaming_response: wrapped.ChatCompletionsWithStreamingResponse

    @cached_property
    def messages(self) -> ChatCompletionsMessages:
        """Messages."""
        return ChatCompletionsMessages(self._client)

    @describes(CallOptions, build.completions_delete)
    def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> ChatCompletionDeleted:
        """Delete a completion."""
        client = self._client
        return client.call(client.build(build.completions_delete, completion_id, **options))

    @describes(build.ChatCompletionListArguments, build.completions_list)
    def list(self, **arguments: Unpack[build.ChatCompletionListArguments]) -> ChatCompletionPage:
        """Return the completions, page by page."""
        client = self._client
        return client.page(client.build(build.completions_list, **arguments))

    @describes(CallOptions, build.completions_retrieve)
    def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> ChatCompletion:
        """Return a completion."""
        client = self._client
        return client.call(client.build(build.completions_retrieve, completion_id, **options))

    @describes(build.ChatCompletionUpdateArguments, build.completions_update)
    def update(
        self, completion_id: str, **arguments: Unpack[build.ChatCompletionUpdateArguments]
    ) -> ChatCompletion:
        """Change a completion."""
        client = self._client
        return client.call(client.build(build.completions_update, completion_id, **arguments))


class ChatCompletionsMessages(Resource):
    """Messages: https://platform.openai.com/docs/api-reference/chat"""

    with_raw_response: wrapped.ChatCompletionsMessagesWithRawResponse
    with_streaming_response: wrapped.ChatCompletionsMessagesWithStreamingResponse

    @describes(build.ChatCompletionMessageListArguments, build.completions_messages_list)
    def list(
        self, completion_id: str, **arguments: Unpack[build.ChatCompletionMessageListArguments]
    ) -> ChatCompletionStoreMessagePage:
        """Return the messages of a completion, page by page."""
        client = self._client
        return client.page(
            client.build(build.completions_messages_list, completion_id, **arguments)
        )


class AsyncChatCompletions(AsyncCompletionsHelpers, AsyncResource):
    """Completions: https://platform.openai.com/docs/api-reference/chat"""

    with_raw_response: wrapped.AsyncChatCompletionsWithRawResponse
    with_streaming_response: wrapped.AsyncChatCompletionsWithStreamingResponse

    @cached_property
    def messages(self) -> AsyncChatCompletionsMessages:
        """Messages."""
        return AsyncChatCompletionsMessages(self._client)

    @describes(CallOptions, build.completions_delete)
    async def delete(
        self, completion_id: str, **options: Unpack[CallOptions]
    ) -> ChatCompletionDeleted:
        """Delete a completion."""
        client = self._client
        return await client.call(client.build(build.completions_delete, completion_id, **options))

    @describes(build.ChatCompletionListArguments, build.completions_list)
    def list(
        self, **arguments: Unpack[build.ChatCompletionListArguments]
    ) -> AsyncPages[ChatCompletionPage, ChatCompletion]:
        """Return the completions, page by page."""
        client = self._client
        return client.page(client.build(build.completions_list, **arguments))

    @describes(CallOptions, build.completions_retrieve)
    async def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> ChatCompletion:
        """Return a completion."""
        client = self._client
        return await client.call(client.build(build.completions_retrieve, completion_id, **options))

    @describes(build.ChatCompletionUpdateArguments, build.completions_update)
    async def update(
        self, completion_id: str, **arguments: Unpack[build.ChatCompletionUpdateArguments]
    ) -> ChatCompletion:
        """Change a completion."""
        client = self._client
        return await client.call(client.build(build.completions_update, completion_id, **arguments))


class AsyncChatCompletionsMessages(AsyncResource):
    """Messages: https://platform.openai.com/docs/api-reference/chat"""

    with_raw_response: wrapped.AsyncChatCompletionsMessagesWithRawResponse
    with_streaming_response: wrapped.AsyncChatCompletionsMessagesWithStreamingResponse

    @describes(build.ChatCompletionMessageListArguments, build.completions_messages_list)
    def list(
        self, completion_id: str, **arguments: Unpack[build.ChatCompletionMessageListArguments]
    ) -> AsyncPages[ChatCompletionStoreMessagePage, ChatCompletionStoreMessage]:
        """Return the messages of a completion, page by page."""
        client = self._client
        return client.page(
            client.build(build.completions_messages_list, completion_id, **arguments)
        )
