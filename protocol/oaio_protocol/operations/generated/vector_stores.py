"""Operations of vector stores.

Sources:

https://platform.openai.com/docs/api-reference/vector_stores
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams, given, kinds, sized

if TYPE_CHECKING:
    from ...models.generated.vector_stores import (
        FileContentResponsePage,
        VectorStore,
        VectorStoreDeleted,
        VectorStoreFile,
        VectorStoreFileBatch,
        VectorStoreFileDeleted,
        VectorStoreFilePage,
        VectorStorePage,
        VectorStoreSearchResponsePage,
    )


class VectorStoreExpirationAfterParam(TypedDict):
    """`expires_after` of `vector_stores.create`."""

    anchor: Literal["last_active_at"]
    days: int
    """1 to 365."""


class AutoChunkingStrategyRequestParam(TypedDict):
    """`chunking_strategy` of `vector_stores.create`."""

    type: Literal["auto"]


class StaticChunkingStrategyParam(TypedDict):
    """`static` of a `StaticChunkingStrategyRequestParam`."""

    max_chunk_size_tokens: int
    """100 to 4096."""
    chunk_overlap_tokens: int


class StaticChunkingStrategyRequestParam(TypedDict):
    """`chunking_strategy` of `vector_stores.create`."""

    type: Literal["static"]
    static: StaticChunkingStrategyParam


class ComparisonFilterParam(TypedDict):
    """`filters` of `vector_stores.search`."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    key: str
    value: str | float | bool | Iterable[str | float]


class CompoundFilterParam(TypedDict):
    """`filters` of `vector_stores.search`."""

    type: Literal["and", "or"]
    filters: "Iterable[ComparisonFilterParam | CompoundFilterParam]"


class VectorStoreSearchRankingOptionsParam(TypedDict, total=False):
    """`ranking_options` of `vector_stores.search`."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """`auto` if it is left out."""
    score_threshold: float
    """0 to 1; `0` if it is left out."""


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """`files` of `vector_stores.file_batches.create`."""

    file_id: Required[str]
    chunking_strategy: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
    attributes: Mapping[str, str | float | bool] | None


class VectorStoreCreateParams(TypedDict, total=False):
    """The arguments of `vector_stores.create`."""

    file_ids: Sequence[str]
    """At most 500 entries."""
    name: str
    description: str
    expires_after: VectorStoreExpirationAfterParam
    chunking_strategy: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
    metadata: Mapping[str, str] | None


class VectorStoreCreateArguments(VectorStoreCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VectorStoreListParams(TypedDict, total=False):
    """The arguments of `vector_stores.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str
    before: str


class VectorStoreListArguments(VectorStoreListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VectorStoreSearchParams(TypedDict, total=False):
    """The arguments of `vector_stores.search`."""

    query: Required[str | Sequence[str]]
    rewrite_query: bool
    """`false` if it is left out."""
    max_num_results: int
    """1 to 50; `10` if it is left out."""
    filters: ComparisonFilterParam | CompoundFilterParam
    ranking_options: VectorStoreSearchRankingOptionsParam


class VectorStoreSearchArguments(VectorStoreSearchParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VectorStoreUpdateParams(TypedDict, total=False):
    """The arguments of `vector_stores.update`."""

    name: str | None
    expires_after: VectorStoreExpirationAfterParam | None
    metadata: Mapping[str, str] | None


class VectorStoreUpdateArguments(VectorStoreUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VectorStoreFileBatchCreateParams(TypedDict, total=False):
    """The arguments of `vector_stores.file_batches.create`."""

    file_ids: Sequence[str]
    """1 to 2000 entries."""
    files: Iterable[CreateVectorStoreFileRequestParam]
    """1 to 2000 entries."""
    chunking_strategy: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
    attributes: Mapping[str, str | float | bool] | None


class VectorStoreFileBatchCreateArguments(
    VectorStoreFileBatchCreateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class VectorStoreFileBatchListFilesParams(TypedDict, total=False):
    """The arguments of `vector_stores.file_batches.list_files`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]


class VectorStoreFileBatchListFilesArguments(
    VectorStoreFileBatchListFilesParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class VectorStoreFileCreateParams(TypedDict, total=False):
    """The arguments of `vector_stores.files.create`."""

    file_id: Required[str]
    chunking_strategy: AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
    attributes: Mapping[str, str | float | bool] | None


class VectorStoreFileCreateArguments(VectorStoreFileCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VectorStoreFileListParams(TypedDict, total=False):
    """The arguments of `vector_stores.files.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str
    before: str
    filter: Literal["in_progress", "completed", "failed", "cancelled"]


class VectorStoreFileListArguments(VectorStoreFileListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VectorStoreFileUpdateParams(TypedDict):
    """The arguments of `vector_stores.files.update`."""

    attributes: Mapping[str, str | float | bool] | None


class VectorStoreFileUpdateArguments(VectorStoreFileUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _vector_store(value: Any, strict: bool) -> "VectorStore":
    from ...models.generated.vector_stores import VectorStore

    return decode(VectorStore, value, strict=strict)


def _vector_store_deleted(value: Any, strict: bool) -> "VectorStoreDeleted":
    from ...models.generated.vector_stores import VectorStoreDeleted

    return decode(VectorStoreDeleted, value, strict=strict)


def _vector_store_page(value: Any, strict: bool) -> "VectorStorePage":
    from ...models.generated.vector_stores import VectorStorePage

    return decode(VectorStorePage, value, strict=strict)


def _vector_store_search_response_page(value: Any, strict: bool) -> "VectorStoreSearchResponsePage":
    from ...models.generated.vector_stores import VectorStoreSearchResponsePage

    return decode(VectorStoreSearchResponsePage, value, strict=strict)


def _vector_store_file_batch(value: Any, strict: bool) -> "VectorStoreFileBatch":
    from ...models.generated.vector_stores import VectorStoreFileBatch

    return decode(VectorStoreFileBatch, value, strict=strict)


def _vector_store_file_page(value: Any, strict: bool) -> "VectorStoreFilePage":
    from ...models.generated.vector_stores import VectorStoreFilePage

    return decode(VectorStoreFilePage, value, strict=strict)


def _file_content_response_page(value: Any, strict: bool) -> "FileContentResponsePage":
    from ...models.generated.vector_stores import FileContentResponsePage

    return decode(FileContentResponsePage, value, strict=strict)


def _vector_store_file(value: Any, strict: bool) -> "VectorStoreFile":
    from ...models.generated.vector_stores import VectorStoreFile

    return decode(VectorStoreFile, value, strict=strict)


def _vector_store_file_deleted(value: Any, strict: bool) -> "VectorStoreFileDeleted":
    from ...models.generated.vector_stores import VectorStoreFileDeleted

    return decode(VectorStoreFileDeleted, value, strict=strict)


CREATE = Spec(
    name="vector_stores.create",
    method="POST",
    path="/vector_stores",
    parameters=VectorStoreCreateParams,
    read=_vector_store,
    rules=(
        sized("file_ids", 0, 500),
        rule.text("name"),
        rule.text("description"),
        rule.inside(
            "expires_after",
            rule.required("anchor"),
            rule.text("anchor"),
            rule.required("days"),
            rule.integer("days", 1, 365),
        ),
        kinds("chunking_strategy", "mapping"),
        rule.metadata(),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def create(**arguments: Unpack[VectorStoreCreateArguments]) -> "Operation[VectorStore]":
    """Build `POST /vector_stores`."""
    return CREATE.build(arguments)


DELETE = Spec(
    name="vector_stores.delete",
    method="DELETE",
    path="/vector_stores/{vector_store_id}",
    parameters=NoParams,
    read=_vector_store_deleted,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def delete(vector_store_id: str, **options: Unpack[CallOptions]) -> "Operation[VectorStoreDeleted]":
    """Build `DELETE /vector_stores/{vector_store_id}`."""
    return DELETE.build(options, {"vector_store_id": vector_store_id})


LIST = Spec(
    name="vector_stores.list",
    method="GET",
    path="/vector_stores",
    parameters=VectorStoreListParams,
    read=_vector_store_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def list_(**arguments: Unpack[VectorStoreListArguments]) -> "Operation[VectorStorePage]":
    """Build `GET /vector_stores`."""
    return LIST.build(arguments)


RETRIEVE = Spec(
    name="vector_stores.retrieve",
    method="GET",
    path="/vector_stores/{vector_store_id}",
    parameters=NoParams,
    read=_vector_store,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def retrieve(vector_store_id: str, **options: Unpack[CallOptions]) -> "Operation[VectorStore]":
    """Build `GET /vector_stores/{vector_store_id}`."""
    return RETRIEVE.build(options, {"vector_store_id": vector_store_id})


SEARCH = Spec(
    name="vector_stores.search",
    method="POST",
    path="/vector_stores/{vector_store_id}/search",
    parameters=VectorStoreSearchParams,
    read=_vector_store_search_response_page,
    rules=(
        rule.required("query"),
        kinds("query", "text", "list"),
        kinds("rewrite_query", "boolean"),
        rule.integer("max_num_results", 1, 50),
        kinds("filters", "mapping"),
        rule.inside("ranking_options", rule.text("ranker"), rule.within("score_threshold", 0, 1)),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def search(
    vector_store_id: str, **arguments: Unpack[VectorStoreSearchArguments]
) -> "Operation[VectorStoreSearchResponsePage]":
    """Build `POST /vector_stores/{vector_store_id}/search`."""
    return SEARCH.build(arguments, {"vector_store_id": vector_store_id})


UPDATE = Spec(
    name="vector_stores.update",
    method="POST",
    path="/vector_stores/{vector_store_id}",
    parameters=VectorStoreUpdateParams,
    read=_vector_store,
    rules=(
        rule.text("name"),
        rule.inside(
            "expires_after",
            rule.required("anchor"),
            rule.text("anchor"),
            rule.required("days"),
            rule.integer("days", 1, 365),
        ),
        rule.metadata(),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def update(
    vector_store_id: str, **arguments: Unpack[VectorStoreUpdateArguments]
) -> "Operation[VectorStore]":
    """Build `POST /vector_stores/{vector_store_id}`."""
    return UPDATE.build(arguments, {"vector_store_id": vector_store_id})


FILE_BATCHES_CANCEL = Spec(
    name="vector_stores.file_batches.cancel",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    parameters=NoParams,
    read=_vector_store_file_batch,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def file_batches_cancel(
    batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
) -> "Operation[VectorStoreFileBatch]":
    """Build `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`."""
    return FILE_BATCHES_CANCEL.build(
        options, {"vector_store_id": vector_store_id, "batch_id": batch_id}
    )


FILE_BATCHES_CREATE = Spec(
    name="vector_stores.file_batches.create",
    method="POST",
    path="/vector_stores/{vector_store_id}/file_batches",
    parameters=VectorStoreFileBatchCreateParams,
    read=_vector_store_file_batch,
    rules=(
        sized("file_ids", 1, 2000),
        sized("files", 1, 2000),
        rule.each(
            "files",
            rule.required("file_id"),
            rule.text("file_id"),
            kinds("chunking_strategy", "mapping"),
            kinds("attributes", "mapping"),
        ),
        kinds("chunking_strategy", "mapping"),
        kinds("attributes", "mapping"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def file_batches_create(
    vector_store_id: str, **arguments: Unpack[VectorStoreFileBatchCreateArguments]
) -> "Operation[VectorStoreFileBatch]":
    """Build `POST /vector_stores/{vector_store_id}/file_batches`."""
    return FILE_BATCHES_CREATE.build(arguments, {"vector_store_id": vector_store_id})


FILE_BATCHES_LIST_FILES = Spec(
    name="vector_stores.file_batches.list_files",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    parameters=VectorStoreFileBatchListFilesParams,
    read=_vector_store_file_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
        rule.text("filter"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def file_batches_list_files(
    batch_id: str,
    *,
    vector_store_id: str,
    **arguments: Unpack[VectorStoreFileBatchListFilesArguments],
) -> "Operation[VectorStoreFilePage]":
    """Build `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`."""
    return FILE_BATCHES_LIST_FILES.build(
        arguments, {"vector_store_id": vector_store_id, "batch_id": batch_id}
    )


FILE_BATCHES_RETRIEVE = Spec(
    name="vector_stores.file_batches.retrieve",
    method="GET",
    path="/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    parameters=NoParams,
    read=_vector_store_file_batch,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def file_batches_retrieve(
    batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
) -> "Operation[VectorStoreFileBatch]":
    """Build `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`."""
    return FILE_BATCHES_RETRIEVE.build(
        options, {"vector_store_id": vector_store_id, "batch_id": batch_id}
    )


FILES_CONTENT = Spec(
    name="vector_stores.files.content",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}/content",
    parameters=NoParams,
    read=_file_content_response_page,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def files_content(
    file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
) -> "Operation[FileContentResponsePage]":
    """Build `GET /vector_stores/{vector_store_id}/files/{file_id}/content`."""
    return FILES_CONTENT.build(options, {"vector_store_id": vector_store_id, "file_id": file_id})


FILES_CREATE = Spec(
    name="vector_stores.files.create",
    method="POST",
    path="/vector_stores/{vector_store_id}/files",
    parameters=VectorStoreFileCreateParams,
    read=_vector_store_file,
    rules=(
        rule.required("file_id"),
        rule.text("file_id"),
        kinds("chunking_strategy", "mapping"),
        kinds("attributes", "mapping"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def files_create(
    vector_store_id: str, **arguments: Unpack[VectorStoreFileCreateArguments]
) -> "Operation[VectorStoreFile]":
    """Build `POST /vector_stores/{vector_store_id}/files`."""
    return FILES_CREATE.build(arguments, {"vector_store_id": vector_store_id})


FILES_DELETE = Spec(
    name="vector_stores.files.delete",
    method="DELETE",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    parameters=NoParams,
    read=_vector_store_file_deleted,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def files_delete(
    file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
) -> "Operation[VectorStoreFileDeleted]":
    """Build `DELETE /vector_stores/{vector_store_id}/files/{file_id}`."""
    return FILES_DELETE.build(options, {"vector_store_id": vector_store_id, "file_id": file_id})


FILES_LIST = Spec(
    name="vector_stores.files.list",
    method="GET",
    path="/vector_stores/{vector_store_id}/files",
    parameters=VectorStoreFileListParams,
    read=_vector_store_file_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
        rule.text("filter"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def files_list(
    vector_store_id: str, **arguments: Unpack[VectorStoreFileListArguments]
) -> "Operation[VectorStoreFilePage]":
    """Build `GET /vector_stores/{vector_store_id}/files`."""
    return FILES_LIST.build(arguments, {"vector_store_id": vector_store_id})


FILES_RETRIEVE = Spec(
    name="vector_stores.files.retrieve",
    method="GET",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    parameters=NoParams,
    read=_vector_store_file,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def files_retrieve(
    file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
) -> "Operation[VectorStoreFile]":
    """Build `GET /vector_stores/{vector_store_id}/files/{file_id}`."""
    return FILES_RETRIEVE.build(options, {"vector_store_id": vector_store_id, "file_id": file_id})


FILES_UPDATE = Spec(
    name="vector_stores.files.update",
    method="POST",
    path="/vector_stores/{vector_store_id}/files/{file_id}",
    parameters=VectorStoreFileUpdateParams,
    read=_vector_store_file,
    rules=(
        given("attributes"),
        kinds("attributes", "mapping"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def files_update(
    file_id: str, *, vector_store_id: str, **arguments: Unpack[VectorStoreFileUpdateArguments]
) -> "Operation[VectorStoreFile]":
    """Build `POST /vector_stores/{vector_store_id}/files/{file_id}`."""
    return FILES_UPDATE.build(arguments, {"vector_store_id": vector_store_id, "file_id": file_id})
