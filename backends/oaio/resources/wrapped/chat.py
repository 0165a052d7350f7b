"""`client.chat`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..chat import AsyncCompletions, Completions
from ..generated import chat as plain


class ChatWithRawResponse:
    """`client.chat.with_raw_response`."""

    completions: ChatCompletionsWithRawResponse


class ChatCompletionsWithRawResponse:
    """`client.chat.completions.with_raw_response`."""

    messages: ChatCompletionsMessagesWithRawResponse
    create = raw(Completions.create)
    delete = raw(plain.ChatCompletions.delete)
    list = raw(plain.ChatCompletions.list)
    parse = raw(plain.ChatCompletions.parse)
    retrieve = raw(plain.ChatCompletions.retrieve)
    update = raw(plain.ChatCompletions.update)


class ChatCompletionsMessagesWithRawResponse:
    """`client.chat.completions.messages.with_raw_response`."""

    list = raw(plain.ChatCompletionsMessages.list)


class ChatWithStreamingResponse:
    """`client.chat.with_streaming_response`."""

    completions: ChatCompletionsWithStreamingResponse


class ChatCompletionsWithStreamingResponse:
    """`client.chat.completions.with_streaming_response`."""

    messages: ChatCompletionsMessagesWithStreamingResponse
    create = streaming(Completions.create)
    delete = streaming(plain.ChatCompletions.delete)
    list = streaming(plain.ChatCompletions.list)
    parse = streaming(plain.ChatCompletions.parse)
    retrieve = streaming(plain.ChatCompletions.retrieve)
    update = streaming(plain.ChatCompletions.update)


class ChatCompletionsMessagesWithStreamingResponse:
    """`client.chat.completions.messages.with_streaming_response`."""

    list = streaming(plain.ChatCompletionsMessages.list)


class AsyncChatWithRawResponse:
    """`client.chat.with_raw_response`."""

    completions: AsyncChatCompletionsWithRawResponse


class AsyncChatCompletionsWithRawResponse:
    """`client.chat.completions.with_raw_response`."""

    messages: AsyncChatCompletionsMessagesWithRawResponse
    create = async_raw(AsyncCompletions.create)
    delete = async_raw(plain.AsyncChatCompletions.delete)
    list = async_raw(plain.AsyncChatCompletions.list)
    parse = async_raw(plain.AsyncChatCompletions.parse)
    retrieve = async_raw(plain.AsyncChatCompletions.retrieve)
    update = async_raw(plain.AsyncChatCompletions.update)


class AsyncChatCompletionsMessagesWithRawResponse:
    """`client.chat.completions.messages.with_raw_response`."""

    list = async_raw(plain.AsyncChatCompletionsMessages.list)


class AsyncChatWithStreamingResponse:
    """`client.chat.with_streaming_response`."""

    completions: AsyncChatCompletionsWithStreamingResponse


class AsyncChatCompletionsWithStreamingResponse:
    """`client.chat.completions.with_streaming_response`."""

    messages: AsyncChatCompletionsMessagesWithStreamingResponse
    create = async_streaming(AsyncCompletions.create)
    delete = async_streaming(plain.AsyncChatCompletions.delete)
    list = async_streaming(plain.AsyncChatCompletions.list)
    parse = async_streaming(plain.AsyncChatCompletions.parse)
    retrieve = async_streaming(plain.AsyncChatCompletions.retrieve)
    update = async_streaming(plain.AsyncChatCompletions.update)


class AsyncChatCompletionsMessagesWithStreamingResponse:
    """`client.chat.completions.messages.with_streaming_response`."""

    list = async_streaming(plain.AsyncChatCompletionsMessages.list)
