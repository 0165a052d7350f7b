"""`client.completions`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import completions as plain


class CompletionsWithRawResponse:
    """`client.completions.with_raw_response`."""

    create = raw(plain.Completions.create)


class CompletionsWithStreamingResponse:
    """`client.completions.with_streaming_response`."""

    create = streaming(plain.Completions.create)


class AsyncCompletionsWithRawResponse:
    """`client.completions.with_raw_response`."""

    create = async_raw(plain.AsyncCompletions.create)


class AsyncCompletionsWithStreamingResponse:
    """`client.completions.with_streaming_response`."""

    create = async_streaming(plain.AsyncCompletions.create)
