"""Operations of admin usage.

Sources:

https://platform.openai.com/docs/api-reference/usage-audio-speeches
https://platform.openai.com/docs/api-reference/usage-audio-transcriptions
https://platform.openai.com/docs/api-reference/usage-code-interpreter-sessions
https://platform.openai.com/docs/api-reference/usage-completions
https://platform.openai.com/docs/api-reference/usage-costs
https://platform.openai.com/docs/api-reference/usage-embeddings
https://platform.openai.com/docs/api-reference/usage-file-search-calls
https://platform.openai.com/docs/api-reference/usage-images
https://platform.openai.com/docs/api-reference/usage-moderations
https://platform.openai.com/docs/api-reference/usage-vector-stores
https://platform.openai.com/docs/api-reference/usage-web-search-calls
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import kinds, sized

if TYPE_CHECKING:
    from ...models.generated.admin_usage import UsageResponse


class UsageAudioSpeechesParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.audio_speeches`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    page: str


class UsageAudioSpeechesArguments(UsageAudioSpeechesParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageAudioTranscriptionsParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.audio_transcriptions`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    page: str


class UsageAudioTranscriptionsArguments(UsageAudioTranscriptionsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.code_interpreter_sessions`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    group_by: Sequence[Literal["project_id"]]
    limit: int
    page: str


class UsageCodeInterpreterSessionsArguments(
    UsageCodeInterpreterSessionsParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class UsageCompletionsParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.completions`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    batch: bool
    group_by: Sequence[
        Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
    ]
    limit: int
    page: str


class UsageCompletionsArguments(UsageCompletionsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageCostsParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.costs`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    api_key_ids: Sequence[str]
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]]
    limit: int
    """`7` if it is left out."""
    page: str
    line_items: Sequence[str]


class UsageCostsArguments(UsageCostsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageEmbeddingsParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.embeddings`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    page: str


class UsageEmbeddingsArguments(UsageEmbeddingsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageFileSearchCallsParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.file_search_calls`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    vector_store_ids: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    limit: int
    page: str


class UsageFileSearchCallsArguments(UsageFileSearchCallsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageImagesParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.images`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]]
    sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    limit: int
    page: str


class UsageImagesArguments(UsageImagesParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageModerationsParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.moderations`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    limit: int
    page: str


class UsageModerationsArguments(UsageModerationsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageVectorStoresParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.vector_stores`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    group_by: Sequence[Literal["project_id"]]
    limit: int
    page: str


class UsageVectorStoresArguments(UsageVectorStoresParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UsageWebSearchCallsParams(TypedDict, total=False):
    """The arguments of `admin.organization.usage.web_search_calls`."""

    start_time: Required[int]
    end_time: int
    bucket_width: Literal["1m", "1h", "1d"]
    """`1d` if it is left out."""
    project_ids: Sequence[str]
    user_ids: Sequence[str]
    api_key_ids: Sequence[str]
    models: Sequence[str]
    context_levels: Sequence[Literal["low", "medium", "high"]]
    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]]
    limit: int
    page: str


class UsageWebSearchCallsArguments(UsageWebSearchCallsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _usage_response(value: Any, strict: bool) -> "UsageResponse":
    from ...models.generated.admin_usage import UsageResponse

    return decode(UsageResponse, value, strict=strict)


AUDIO_SPEECHES = Spec(
    name="admin.organization.usage.audio_speeches",
    method="GET",
    path="/organization/usage/audio_speeches",
    parameters=UsageAudioSpeechesParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("user_ids"),
        sized("api_key_ids"),
        sized("models"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def audio_speeches(**arguments: Unpack[UsageAudioSpeechesArguments]) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/audio_speeches`."""
    return AUDIO_SPEECHES.build(arguments)


AUDIO_TRANSCRIPTIONS = Spec(
    name="admin.organization.usage.audio_transcriptions",
    method="GET",
    path="/organization/usage/audio_transcriptions",
    parameters=UsageAudioTranscriptionsParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("user_ids"),
        sized("api_key_ids"),
        sized("models"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def audio_transcriptions(
    **arguments: Unpack[UsageAudioTranscriptionsArguments],
) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/audio_transcriptions`."""
    return AUDIO_TRANSCRIPTIONS.build(arguments)


CODE_INTERPRETER_SESSIONS = Spec(
    name="admin.organization.usage.code_interpreter_sessions",
    method="GET",
    path="/organization/usage/code_interpreter_sessions",
    parameters=UsageCodeInterpreterSessionsParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def code_interpreter_sessions(
    **arguments: Unpack[UsageCodeInterpreterSessionsArguments],
) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/code_interpreter_sessions`."""
    return CODE_INTERPRETER_SESSIONS.build(arguments)


COMPLETIONS = Spec(
    name="admin.organization.usage.completions",
    method="GET",
    path="/organization/usage/completions",
    parameters=UsageCompletionsParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("user_ids"),
        sized("api_key_ids"),
        sized("models"),
        kinds("batch", "boolean"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def completions(**arguments: Unpack[UsageCompletionsArguments]) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/completions`."""
    return COMPLETIONS.build(arguments)


COSTS = Spec(
    name="admin.organization.usage.costs",
    method="GET",
    path="/organization/costs",
    parameters=UsageCostsParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("api_key_ids"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
        sized("line_items"),
    ),
    admin=True,
)


def costs(**arguments: Unpack[UsageCostsArguments]) -> "Operation[UsageResponse]":
    """Build `GET /organization/costs`."""
    return COSTS.build(arguments)


EMBEDDINGS = Spec(
    name="admin.organization.usage.embeddings",
    method="GET",
    path="/organization/usage/embeddings",
    parameters=UsageEmbeddingsParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("user_ids"),
        sized("api_key_ids"),
        sized("models"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def embeddings(**arguments: Unpack[UsageEmbeddingsArguments]) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/embeddings`."""
    return EMBEDDINGS.build(arguments)


FILE_SEARCH_CALLS = Spec(
    name="admin.organization.usage.file_search_calls",
    method="GET",
    path="/organization/usage/file_search_calls",
    parameters=UsageFileSearchCallsParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("user_ids"),
        sized("api_key_ids"),
        sized("vector_store_ids"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def file_search_calls(
    **arguments: Unpack[UsageFileSearchCallsArguments],
) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/file_search_calls`."""
    return FILE_SEARCH_CALLS.build(arguments)


IMAGES = Spec(
    name="admin.organization.usage.images",
    method="GET",
    path="/organization/usage/images",
    parameters=UsageImagesParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("sources"),
        sized("sizes"),
        sized("project_ids"),
        sized("user_ids"),
        sized("api_key_ids"),
        sized("models"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def images(**arguments: Unpack[UsageImagesArguments]) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/images`."""
    return IMAGES.build(arguments)


MODERATIONS = Spec(
    name="admin.organization.usage.moderations",
    method="GET",
    path="/organization/usage/moderations",
    parameters=UsageModerationsParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("user_ids"),
        sized("api_key_ids"),
        sized("models"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def moderations(**arguments: Unpack[UsageModerationsArguments]) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/moderations`."""
    return MODERATIONS.build(arguments)


VECTOR_STORES = Spec(
    name="admin.organization.usage.vector_stores",
    method="GET",
    path="/organization/usage/vector_stores",
    parameters=UsageVectorStoresParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def vector_stores(**arguments: Unpack[UsageVectorStoresArguments]) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/vector_stores`."""
    return VECTOR_STORES.build(arguments)


WEB_SEARCH_CALLS = Spec(
    name="admin.organization.usage.web_search_calls",
    method="GET",
    path="/organization/usage/web_search_calls",
    parameters=UsageWebSearchCallsParams,
    read=_usage_response,
    rules=(
        rule.required("start_time"),
        rule.integer("start_time"),
        rule.integer("end_time"),
        rule.text("bucket_width"),
        sized("project_ids"),
        sized("user_ids"),
        sized("api_key_ids"),
        sized("models"),
        sized("context_levels"),
        sized("group_by"),
        rule.integer("limit"),
        rule.text("page"),
    ),
    admin=True,
)


def web_search_calls(
    **arguments: Unpack[UsageWebSearchCallsArguments],
) -> "Operation[UsageResponse]":
    """Build `GET /organization/usage/web_search_calls`."""
    return WEB_SEARCH_CALLS.build(arguments)
