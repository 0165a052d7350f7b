"""What the operations of admin usage answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from .._base import Model, model


@model
class UsageCompletionsResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.completions.result"]
    input_tokens: int
    output_tokens: int
    num_model_requests: int
    input_cached_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_uncached_tokens: int | None = None
    input_text_tokens: int | None = None
    output_text_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_audio_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    output_audio_tokens: int | None = None
    input_image_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    output_image_tokens: int | None = None
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    batch: bool | None = None
    service_tier: str | None = None


@model
class UsageEmbeddingsResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.embeddings.result"]
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


@model
class UsageModerationsResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.moderations.result"]
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


@model
class UsageImagesResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.images.result"]
    images: int
    num_model_requests: int
    source: str | None = None
    size: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


@model
class UsageAudioSpeechesResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.audio_speeches.result"]
    characters: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


@model
class UsageAudioTranscriptionsResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.audio_transcriptions.result"]
    seconds: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


@model
class UsageVectorStoresResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.vector_stores.result"]
    usage_bytes: int
    project_id: str | None = None


@model
class UsageCodeInterpreterSessionsResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.code_interpreter_sessions.result"]
    num_sessions: int
    project_id: str | None = None


@model
class UsageFileSearchCallsResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.file_searches.result"]
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    vector_store_id: str | None = None


@model
class UsageWebSearchCallsResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.usage.web_searches.result"]
    num_model_requests: int
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    context_level: str | None = None


@model
class CostsResultAmount(Model):
    """`amount` of a `CostsResult`."""

    value: float | None = None
    currency: str | None = None


@model
class CostsResult(Model):
    """`results` of a `UsageTimeBucket`."""

    object: Literal["organization.costs.result"]
    amount: CostsResultAmount | None = None
    line_item: str | None = None
    project_id: str | None = None
    api_key_id: str | None = None
    quantity: float | None = None
    quantity_unit: str | None = None


@model
class UsageTimeBucket(Model):
    """`data` of a `UsageResponse`."""

    object: Literal["bucket"]
    start_time: int
    end_time: int
    results: list[
        UsageCompletionsResult
        | UsageEmbeddingsResult
        | UsageModerationsResult
        | UsageImagesResult
        | UsageAudioSpeechesResult
        | UsageAudioTranscriptionsResult
        | UsageVectorStoresResult
        | UsageCodeInterpreterSessionsResult
        | UsageFileSearchCallsResult
        | UsageWebSearchCallsResult
        | CostsResult
    ]


@model
class UsageResponse(Model):
    """What `admin.organization.usage.audio_speeches` answers."""

    object: Literal["page"]
    data: list[UsageTimeBucket]
    has_more: bool
    next_page: str | None = None


UsageAudioSpeechesResponse = UsageResponse


UsageAudioTranscriptionsResponse = UsageResponse


UsageCodeInterpreterSessionsResponse = UsageResponse


UsageCompletionsResponse = UsageResponse


UsageCostsResponse = UsageResponse


UsageEmbeddingsResponse = UsageResponse


UsageFileSearchCallsResponse = UsageResponse


UsageImagesResponse = UsageResponse


UsageModerationsResponse = UsageResponse


UsageVectorStoresResponse = UsageResponse


UsageWebSearchCallsResponse = UsageResponse
