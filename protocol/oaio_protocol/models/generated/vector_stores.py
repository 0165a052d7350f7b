"""What the operations of vector stores answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import CursorPage, Page
from .._base import Model, model


@model
class VectorStoreFileCounts(Model):
    """`file_counts` of a `VectorStore`."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


@model
class VectorStoreExpirationAfter(Model):
    """`expires_after` of a `VectorStore`."""

    anchor: Literal["last_active_at"]
    days: int


@model
class VectorStore(Model):
    """What `vector_stores.retrieve` answers."""

    id: str
    object: Literal["vector_store"]
    created_at: int
    name: str
    usage_bytes: int
    file_counts: VectorStoreFileCounts
    status: Literal["expired", "in_progress", "completed"]
    expires_after: VectorStoreExpirationAfter | None = None
    expires_at: int | None = None
    last_active_at: int | None = None
    metadata: dict[str, str] | None = None


@model
class VectorStoreDeleted(Model):
    """What `vector_stores.delete` answers."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]


@model
class VectorStoreSearchResultContentObject(Model):
    """`content` of a `VectorStoreSearchResponse`."""

    type: Literal["text"]
    text: str


@model
class VectorStoreSearchResponse(Model):
    """An entry of what `vector_stores.search` answers."""

    file_id: str
    filename: str
    score: float
    content: list[VectorStoreSearchResultContentObject]
    attributes: dict[str, str | float | bool] | None = None


@model
class VectorStoreFileBatch(Model):
    """What `vector_stores.file_batches.retrieve` answers."""

    id: str
    object: Literal["vector_store.files_batch"]
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: VectorStoreFileCounts


@model
class VectorStoreFileLastError(Model):
    """`last_error` of a `VectorStoreFile`."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str


@model
class StaticChunkingStrategy(Model):
    """`static` of a `StaticChunkingStrategyResponseParam`."""

    max_chunk_size_tokens: int
    chunk_overlap_tokens: int


@model
class StaticChunkingStrategyResponseParam(Model):
    """`chunking_strategy` of a `VectorStoreFile`: its `type` is `static`."""

    type: Literal["static"]
    static: StaticChunkingStrategy


@model
class OtherChunkingStrategyResponseParam(Model):
    """`chunking_strategy` of a `VectorStoreFile`: its `type` is `other`."""

    type: Literal["other"]


@model
class VectorStoreFile(Model):
    """What `vector_stores.files.retrieve` answers."""

    id: str
    object: Literal["vector_store.file"]
    usage_bytes: int
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: VectorStoreFileLastError | None = None
    chunking_strategy: (
        StaticChunkingStrategyResponseParam | OtherChunkingStrategyResponseParam | None
    ) = None
    attributes: dict[str, str | float | bool] | None = None


@model
class FileContentResponse(Model):
    """An entry of what `vector_stores.files.content` answers."""

    type: str | None = None
    text: str | None = None


@model
class VectorStoreFileDeleted(Model):
    """What `vector_stores.files.delete` answers."""

    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]


@model
class VectorStorePage(CursorPage[VectorStore]):
    """A page of `vector_stores.list`."""

    data: list[VectorStore]
    object: str
    first_id: str
    last_id: str


@model
class VectorStoreSearchResponsePage(Page[VectorStoreSearchResponse]):
    """A page of `vector_stores.search`."""

    data: list[VectorStoreSearchResponse]
    search_query: list[str]
    has_more: bool
    next_page: str | None = None


@model
class VectorStoreFilePage(CursorPage[VectorStoreFile]):
    """A page of `vector_stores.file_batches.list_files` and `vector_stores.files.list`."""

    data: list[VectorStoreFile]
    object: str
    first_id: str
    last_id: str


@model
class FileContentResponsePage(Page[FileContentResponse]):
    """A page of `vector_stores.files.content`."""

    data: list[FileContentResponse]
    has_more: bool
    next_page: str | None = None
