"""A client, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._client.requests import AsyncVerb, Verb
from .._wrapping import async_raw, async_streaming, raw, streaming

if TYPE_CHECKING:
    from .admin import (
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from .audio import (
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from .batches import (
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from .beta import (
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .chat import (
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .completions import (
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .containers import (
        AsyncContainersWithRawResponse,
        AsyncContainersWithStreamingResponse,
        ContainersWithRawResponse,
        ContainersWithStreamingResponse,
    )
    from .content_provenance_checks import (
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
        ContentProvenanceChecksWithRawResponse,
        ContentProvenanceChecksWithStreamingResponse,
    )
    from .conversations import (
        AsyncConversationsWithRawResponse,
        AsyncConversationsWithStreamingResponse,
        ConversationsWithRawResponse,
        ConversationsWithStreamingResponse,
    )
    from .embeddings import (
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .evals import (
        AsyncEvalsWithRawResponse,
        AsyncEvalsWithStreamingResponse,
        EvalsWithRawResponse,
        EvalsWithStreamingResponse,
    )
    from .files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .fine_tuning import (
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from .images import (
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from .models import (
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .moderations import (
        AsyncModerationsWithRawResponse,
        AsyncModerationsWithStreamingResponse,
        ModerationsWithRawResponse,
        ModerationsWithStreamingResponse,
    )
    from .realtime import (
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from .responses import (
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from .skills import (
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .uploads import (
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from .vector_stores import (
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )
    from .videos import (
        AsyncVideosWithRawResponse,
        AsyncVideosWithStreamingResponse,
        VideosWithRawResponse,
        VideosWithStreamingResponse,
    )


class OpenAIWithRawResponse:
    """`client.with_raw_response`."""

    admin: AdminWithRawResponse
    audio: AudioWithRawResponse
    batches: BatchesWithRawResponse
    beta: BetaWithRawResponse
    chat: ChatWithRawResponse
    completions: CompletionsWithRawResponse
    containers: ContainersWithRawResponse
    content_provenance_checks: ContentProvenanceChecksWithRawResponse
    conversations: ConversationsWithRawResponse
    embeddings: EmbeddingsWithRawResponse
    evals: EvalsWithRawResponse
    files: FilesWithRawResponse
    fine_tuning: FineTuningWithRawResponse
    images: ImagesWithRawResponse
    models: ModelsWithRawResponse
    moderations: ModerationsWithRawResponse
    realtime: RealtimeWithRawResponse
    responses: ResponsesWithRawResponse
    skills: SkillsWithRawResponse
    uploads: UploadsWithRawResponse
    vector_stores: VectorStoresWithRawResponse
    videos: VideosWithRawResponse
    delete = raw(Verb.__call__)
    get = raw(Verb.__call__)
    patch = raw(Verb.__call__)
    post = raw(Verb.__call__)
    put = raw(Verb.__call__)


class OpenAIWithStreamingResponse:
    """`client.with_streaming_response`."""

    admin: AdminWithStreamingResponse
    audio: AudioWithStreamingResponse
    batches: BatchesWithStreamingResponse
    beta: BetaWithStreamingResponse
    chat: ChatWithStreamingResponse
    completions: CompletionsWithStreamingResponse
    containers: ContainersWithStreamingResponse
    content_provenance_checks: ContentProvenanceChecksWithStreamingResponse
    conversations: ConversationsWithStreamingResponse
    embeddings: EmbeddingsWithStreamingResponse
    evals: EvalsWithStreamingResponse
    files: FilesWithStreamingResponse
    fine_tuning: FineTuningWithStreamingResponse
    images: ImagesWithStreamingResponse
    models: ModelsWithStreamingResponse
    moderations: ModerationsWithStreamingResponse
    realtime: RealtimeWithStreamingResponse
    responses: ResponsesWithStreamingResponse
    skills: SkillsWithStreamingResponse
    uploads: UploadsWithStreamingResponse
    vector_stores: VectorStoresWithStreamingResponse
    videos: VideosWithStreamingResponse
    delete = streaming(Verb.__call__)
    get = streaming(Verb.__call__)
    patch = streaming(Verb.__call__)
    post = streaming(Verb.__call__)
    put = streaming(Verb.__call__)


class AsyncOpenAIWithRawResponse:
    """`client.with_raw_response`."""

    admin: AsyncAdminWithRawResponse
    audio: AsyncAudioWithRawResponse
    batches: AsyncBatchesWithRawResponse
    beta: AsyncBetaWithRawResponse
    chat: AsyncChatWithRawResponse
    completions: AsyncCompletionsWithRawResponse
    containers: AsyncContainersWithRawResponse
    content_provenance_checks: AsyncContentProvenanceChecksWithRawResponse
    conversations: AsyncConversationsWithRawResponse
    embeddings: AsyncEmbeddingsWithRawResponse
    evals: AsyncEvalsWithRawResponse
    files: AsyncFilesWithRawResponse
    fine_tuning: AsyncFineTuningWithRawResponse
    images: AsyncImagesWithRawResponse
    models: AsyncModelsWithRawResponse
    moderations: AsyncModerationsWithRawResponse
    realtime: AsyncRealtimeWithRawResponse
    responses: AsyncResponsesWithRawResponse
    skills: AsyncSkillsWithRawResponse
    uploads: AsyncUploadsWithRawResponse
    vector_stores: AsyncVectorStoresWithRawResponse
    videos: AsyncVideosWithRawResponse
    delete = async_raw(AsyncVerb.__call__)
    get = async_raw(AsyncVerb.__call__)
    patch = async_raw(AsyncVerb.__call__)
    post = async_raw(AsyncVerb.__call__)
    put = async_raw(AsyncVerb.__call__)


class AsyncOpenAIWithStreamingResponse:
    """`client.with_streaming_response`."""

    admin: AsyncAdminWithStreamingResponse
    audio: AsyncAudioWithStreamingResponse
    batches: AsyncBatchesWithStreamingResponse
    beta: AsyncBetaWithStreamingResponse
    chat: AsyncChatWithStreamingResponse
    completions: AsyncCompletionsWithStreamingResponse
    containers: AsyncContainersWithStreamingResponse
    content_provenance_checks: AsyncContentProvenanceChecksWithStreamingResponse
    conversations: AsyncConversationsWithStreamingResponse
    embeddings: AsyncEmbeddingsWithStreamingResponse
    evals: AsyncEvalsWithStreamingResponse
    files: AsyncFilesWithStreamingResponse
    fine_tuning: AsyncFineTuningWithStreamingResponse
    images: AsyncImagesWithStreamingResponse
    models: AsyncModelsWithStreamingResponse
    moderations: AsyncModerationsWithStreamingResponse
    realtime: AsyncRealtimeWithStreamingResponse
    responses: AsyncResponsesWithStreamingResponse
    skills: AsyncSkillsWithStreamingResponse
    uploads: AsyncUploadsWithStreamingResponse
    vector_stores: AsyncVectorStoresWithStreamingResponse
    videos: AsyncVideosWithStreamingResponse
    delete = async_streaming(AsyncVerb.__call__)
    get = async_streaming(AsyncVerb.__call__)
    patch = async_streaming(AsyncVerb.__call__)
    post = async_streaming(AsyncVerb.__call__)
    put = async_streaming(AsyncVerb.__call__)
