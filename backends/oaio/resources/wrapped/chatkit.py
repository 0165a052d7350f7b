"""`client.beta.chatkit`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import chatkit as plain


class ChatkitWithRawResponse:
    """`client.beta.chatkit.with_raw_response`."""

    sessions: ChatkitSessionsWithRawResponse
    threads: ChatkitThreadsWithRawResponse


class ChatkitSessionsWithRawResponse:
    """`client.beta.chatkit.sessions.with_raw_response`."""

    cancel = raw(plain.ChatkitSessions.cancel)
    create = raw(plain.ChatkitSessions.create)


class ChatkitThreadsWithRawResponse:
    """`client.beta.chatkit.threads.with_raw_response`."""

    delete = raw(plain.ChatkitThreads.delete)
    list = raw(plain.ChatkitThreads.list)
    list_items = raw(plain.ChatkitThreads.list_items)
    retrieve = raw(plain.ChatkitThreads.retrieve)


class ChatkitWithStreamingResponse:
    """`client.beta.chatkit.with_streaming_response`."""

    sessions: ChatkitSessionsWithStreamingResponse
    threads: ChatkitThreadsWithStreamingResponse


class ChatkitSessionsWithStreamingResponse:
    """`client.beta.chatkit.sessions.with_streaming_response`."""

    cancel = streaming(plain.ChatkitSessions.cancel)
    create = streaming(plain.ChatkitSessions.create)


class ChatkitThreadsWithStreamingResponse:
    """`client.beta.chatkit.threads.with_streaming_response`."""

    delete = streaming(plain.ChatkitThreads.delete)
    list = streaming(plain.ChatkitThreads.list)
    list_items = streaming(plain.ChatkitThreads.list_items)
    retrieve = streaming(plain.ChatkitThreads.retrieve)


class AsyncChatkitWithRawResponse:
    """`client.beta.chatkit.with_raw_response`."""

    sessions: AsyncChatkitSessionsWithRawResponse
    threads: AsyncChatkitThreadsWithRawResponse


class AsyncChatkitSessionsWithRawResponse:
    """`client.beta.chatkit.sessions.with_raw_response`."""

    cancel = async_raw(plain.AsyncChatkitSessions.cancel)
    create = async_raw(plain.AsyncChatkitSessions.create)


class AsyncChatkitThreadsWithRawResponse:
    """`client.beta.chatkit.threads.with_raw_response`."""

    delete = async_raw(plain.AsyncChatkitThreads.delete)
    list = async_raw(plain.AsyncChatkitThreads.list)
    list_items = async_raw(plain.AsyncChatkitThreads.list_items)
    retrieve = async_raw(plain.AsyncChatkitThreads.retrieve)


class AsyncChatkitWithStreamingResponse:
    """`client.beta.chatkit.with_streaming_response`."""

    sessions: AsyncChatkitSessionsWithStreamingResponse
    threads: AsyncChatkitThreadsWithStreamingResponse


class AsyncChatkitSessionsWithStreamingResponse:
    """`client.beta.chatkit.sessions.with_streaming_response`."""

    cancel = async_streaming(plain.AsyncChatkitSessions.cancel)
    create = async_streaming(plain.AsyncChatkitSessions.create)


class AsyncChatkitThreadsWithStreamingResponse:
    """`client.beta.chatkit.threads.with_streaming_response`."""

    delete = async_streaming(plain.AsyncChatkitThreads.delete)
    list = async_streaming(plain.AsyncChatkitThreads.list)
    list_items = async_streaming(plain.AsyncChatkitThreads.list_items)
    retrieve = async_streaming(plain.AsyncChatkitThreads.retrieve)
