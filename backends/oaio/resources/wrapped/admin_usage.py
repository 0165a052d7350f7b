"""`client.admin.organization.usage`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import admin_usage as plain


class UsageWithRawResponse:
    """`client.admin.organization.usage.with_raw_response`."""

    audio_speeches = raw(plain.Usage.audio_speeches)
    audio_transcriptions = raw(plain.Usage.audio_transcriptions)
    code_interpreter_sessions = raw(plain.Usage.code_interpreter_sessions)
    completions = raw(plain.Usage.completions)
    costs = raw(plain.Usage.costs)
    embeddings = raw(plain.Usage.embeddings)
    file_search_calls = raw(plain.Usage.file_search_calls)
    images = raw(plain.Usage.images)
    moderations = raw(plain.Usage.moderations)
    vector_stores = raw(plain.Usage.vector_stores)
    web_search_calls = raw(plain.Usage.web_search_calls)


class UsageWithStreamingResponse:
    """`client.admin.organization.usage.with_streaming_response`."""

    audio_speeches = streaming(plain.Usage.audio_speeches)
    audio_transcriptions = streaming(plain.Usage.audio_transcriptions)
    code_interpreter_sessions = streaming(plain.Usage.code_interpreter_sessions)
    completions = streaming(plain.Usage.completions)
    costs = streaming(plain.Usage.costs)
    embeddings = streaming(plain.Usage.embeddings)
    file_search_calls = streaming(plain.Usage.file_search_calls)
    images = streaming(plain.Usage.images)
    moderations = streaming(plain.Usage.moderations)
    vector_stores = streaming(plain.Usage.vector_stores)
    web_search_calls = streaming(plain.Usage.web_search_calls)


class AsyncUsageWithRawResponse:
    """`client.admin.organization.usage.with_raw_response`."""

    audio_speeches = async_raw(plain.AsyncUsage.audio_speeches)
    audio_transcriptions = async_raw(plain.AsyncUsage.audio_transcriptions)
    code_interpreter_sessions = async_raw(plain.AsyncUsage.code_interpreter_sessions)
    completions = async_raw(plain.AsyncUsage.completions)
    costs = async_raw(plain.AsyncUsage.costs)
    embeddings = async_raw(plain.AsyncUsage.embeddings)
    file_search_calls = async_raw(plain.AsyncUsage.file_search_calls)
    images = async_raw(plain.AsyncUsage.images)
    moderations = async_raw(plain.AsyncUsage.moderations)
    vector_stores = async_raw(plain.AsyncUsage.vector_stores)
    web_search_calls = async_raw(plain.AsyncUsage.web_search_calls)


class AsyncUsageWithStreamingResponse:
    """`client.admin.organization.usage.with_streaming_response`."""

    audio_speeches = async_streaming(plain.AsyncUsage.audio_speeches)
    audio_transcriptions = async_streaming(plain.AsyncUsage.audio_transcriptions)
    code_interpreter_sessions = async_streaming(plain.AsyncUsage.code_interpreter_sessions)
    completions = async_streaming(plain.AsyncUsage.completions)
    costs = async_streaming(plain.AsyncUsage.costs)
    embeddings = async_streaming(plain.AsyncUsage.embeddings)
    file_search_calls = async_streaming(plain.AsyncUsage.file_search_calls)
    images = async_streaming(plain.AsyncUsage.images)
    moderations = async_streaming(plain.AsyncUsage.moderations)
    vector_stores = async_streaming(plain.AsyncUsage.vector_stores)
    web_search_calls = async_streaming(plain.AsyncUsage.web_search_calls)
