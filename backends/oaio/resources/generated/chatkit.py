"""`client.beta.chatkit`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import chatkit as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.chatkit import (
        ChatKitThread,
        ChatKitThreadPage,
        ChatSession,
        Data,
        DataPage,
        ThreadDeleteResponse,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import chatkit as wrapped


class Chatkit(Resource):
    """Chatkit."""

    with_raw_response: wrapped.ChatkitWithRawResponse
    with_streaming_response: wrapped.ChatkitWithStreamingResponse

    @cached_property
    def sessions(self) -> ChatkitSessions:
        """Sessions."""
        return ChatkitSessions(self._client)

    @cached_property
    def threads(self) -> ChatkitThreads:
        """Threads."""
        return ChatkitThreads(self._client)


class ChatkitSessions(Resource):
    """Sessions: https://platform.openai.com/docs/api-reference/chatkit"""

    with_raw_response: wrapped.ChatkitSessionsWithRawResponse
    with_streaming_response: wrapped.ChatkitSessionsWithStreamingResponse

    @describes(CallOptions, build.sessions_cancel)
    def cancel(self, session_id: str, **options: Unpack[CallOptions]) -> ChatSession:
        """Cancel a session."""
        client = self._client
        return client.call(client.build(build.sessions_cancel, session_id, **options))

    @describes(build.ChatkitSessionCreateArguments, build.sessions_create)
    def create(self, **arguments: Unpack[build.ChatkitSessionCreateArguments]) -> ChatSession:
        """Create a session."""
        client = self._client
        return client.call(client.build(build.sessions_create, **arguments))


class ChatkitThreads(Resource):
    """Threads: https://platform.openai.com/docs/api-reference/chatkit"""

    with_raw_response: wrapped.ChatkitThreadsWithRawResponse
    with_streaming_response: wrapped.ChatkitThreadsWithStreamingResponse

    @describes(CallOptions, build.threads_delete)
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> ThreadDeleteResponse:
        """Delete a thread."""
        client = self._client
        return client.call(client.build(build.threads_delete, thread_id, **options))

    @describes(build.ChatkitThreadListArguments, build.threads_list)
    def list(self, **arguments: Unpack[build.ChatkitThreadListArguments]) -> ChatKitThreadPage:
        """Return the threads, page by page."""
        client = self._client
        return client.page(client.build(build.threads_list, **arguments))

    @describes(build.ChatkitThreadListItemsArguments, build.threads_list_items)
    def list_items(
        self, thread_id: str, **arguments: Unpack[build.ChatkitThreadListItemsArguments]
    ) -> DataPage:
        """Return the items of a thread, page by page."""
        client = self._client
        return client.page(client.build(build.threads_list_items, thread_id, **arguments))

    @describes(CallOptions, build.threads_retrieve)
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> ChatKitThread:
        """Return a thread."""
        client = self._client
        return client.call(client.build(build.threads_retrieve, thread_id, **options))


class AsyncChatkit(AsyncResource):
    """Chatkit."""

    with_raw_response: wrapped.AsyncChatkitWithRawResponse
    with_streaming_response: wrapped.AsyncChatkitWithStreamingResponse

    @cached_property
    def sessions(self) -> AsyncChatkitSessions:
        """Sessions."""
        return AsyncChatkitSessions(self._client)

    @cached_property
    def threads(self) -> AsyncChatkitThreads:
        """Threads."""
        return AsyncChatkitThreads(self._client)


class AsyncChatkitSessions(AsyncResource):
    """Sessions: https://platform.openai.com/docs/api-reference/chatkit"""

    with_raw_response: wrapped.AsyncChatkitSessionsWithRawResponse
    with_streaming_response: wrapped.AsyncChatkitSessionsWithStreamingResponse

    @describes(CallOptions, build.sessions_cancel)
    async def cancel(self, session_id: str, **options: Unpack[CallOptions]) -> ChatSession:
        """Cancel a session."""
        client = self._client
        return await client.call(client.build(build.sessions_cancel, session_id, **options))

    @describes(build.ChatkitSessionCreateArguments, build.sessions_create)
    async def create(self, **arguments: Unpack[build.ChatkitSessionCreateArguments]) -> ChatSession:
        """Create a session."""
        client = self._client
        return await client.call(client.build(build.sessions_create, **arguments))


class AsyncChatkitThreads(AsyncResource):
    """Threads: https://platform.openai.com/docs/api-reference/chatkit"""

    with_raw_response: wrapped.AsyncChatkitThreadsWithRawResponse
    with_streaming_response: wrapped.AsyncChatkitThreadsWithStreamingResponse

    @describes(CallOptions, build.threads_delete)
    async def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> ThreadDeleteResponse:
        """Delete a thread."""
        client = self._client
        return await client.call(client.build(build.threads_delete, thread_id, **options))

    @describes(build.ChatkitThreadListArguments, build.threads_list)
    def list(
        self, **arguments: Unpack[build.ChatkitThreadListArguments]
    ) -> AsyncPages[ChatKitThreadPage, ChatKitThread]:
        """Return the threads, page by page."""
        client = self._client
        return client.page(client.build(build.threads_list, **arguments))

    @describes(build.ChatkitThreadListItemsArguments, build.threads_list_items)
    def list_items(
        self, thread_id: str, **arguments: Unpack[build.ChatkitThreadListItemsArguments]
    ) -> AsyncPages[DataPage, Data]:
        """Return the items of a thread, page by page."""
        client = self._client
        return client.page(client.build(build.threads_list_items, thread_id, **arguments))

    @describes(CallOptions, build.threads_retrieve)
    async def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> ChatKitThread:
        """Return a thread."""
        client = self._client
        return await client.call(client.build(build.threads_retrieve, thread_id, **options))
