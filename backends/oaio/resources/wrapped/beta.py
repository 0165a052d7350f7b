"""`client.beta`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistants import (
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )
    from .beta_responses import (
        AsyncBetaResponsesWithRawResponse,
        AsyncBetaResponsesWithStreamingResponse,
        BetaResponsesWithRawResponse,
        BetaResponsesWithStreamingResponse,
    )
    from .chat import (
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .chatkit import (
        AsyncChatkitWithRawResponse,
        AsyncChatkitWithStreamingResponse,
        ChatkitWithRawResponse,
        ChatkitWithStreamingResponse,
    )
    from .realtime import (
        AsyncBetaRealtimeWithRawResponse,
        AsyncBetaRealtimeWithStreamingResponse,
        BetaRealtimeWithRawResponse,
        BetaRealtimeWithStreamingResponse,
    )


class BetaWithRawResponse:
    """`client.beta.with_raw_response`."""

    assistants: AssistantsWithRawResponse
    chatkit: ChatkitWithRawResponse
    realtime: BetaRealtimeWithRawResponse
    responses: BetaResponsesWithRawResponse
    threads: ThreadsWithRawResponse
    chat: ChatWithRawResponse


class BetaWithStreamingResponse:
    """`client.beta.with_streaming_response`."""

    assistants: AssistantsWithStreamingResponse
    chatkit: ChatkitWithStreamingResponse
    realtime: BetaRealtimeWithStreamingResponse
    responses: BetaResponsesWithStreamingResponse
    threads: ThreadsWithStreamingResponse
    chat: ChatWithStreamingResponse


class AsyncBetaWithRawResponse:
    """`client.beta.with_raw_response`."""

    assistants: AsyncAssistantsWithRawResponse
    chatkit: AsyncChatkitWithRawResponse
    realtime: AsyncBetaRealtimeWithRawResponse
    responses: AsyncBetaResponsesWithRawResponse
    threads: AsyncThreadsWithRawResponse
    chat: AsyncChatWithRawResponse


class AsyncBetaWithStreamingResponse:
    """`client.beta.with_streaming_response`."""

    assistants: AsyncAssistantsWithStreamingResponse
    chatkit: AsyncChatkitWithStreamingResponse
    realtime: AsyncBetaRealtimeWithStreamingResponse
    responses: AsyncBetaResponsesWithStreamingResponse
    threads: AsyncThreadsWithStreamingResponse
    chat: AsyncChatWithStreamingResponse
