"""`client.vector_stores`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import vector_stores as build

from .._helpers.vector_store_batches import AsyncFileBatchesHelpers, FileBatchesHelpers
from .._helpers.vector_store_files import AsyncFilesHelpers, FilesHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.vector_stores import (
        FileContentResponse,
        FileContentResponsePage,
        VectorStore,
        VectorStoreDeleted,
        VectorStoreFile,
        VectorStoreFileBatch,
        VectorStoreFileDeleted,
        VectorStoreFilePage,
        VectorStorePage,
        VectorStoreSearchResponse,
        VectorStoreSearchResponsePage,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import vector_stores as wrapped


class VectorStores(Resource):
    """Vector stores: https://platform.openai.com/docs/api-reference/vector_stores"""

    with_raw_response: wrapped.VectorStoresWithRawResponse
    with_streaming_response: wrapped.VectorStoresWithStreamingResponse

    @cached_property
    def file_batches(self) -> VectorStoresFileBatches:
        """File batches."""
        return VectorStoresFileBatches(self._client)

    @cached_property
    def files(self) -> VectorStoresFiles:
        """Files."""
        return VectorStoresFiles(self._client)

    @describes(build.VectorStoreCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.VectorStoreCreateArguments]) -> VectorStore:
        """Create a vector store."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStoreDeleted:
        """Delete a vector store."""
        client = self._client
        return client.call(client.build(build.delete, vector_store_id, **options))

    @describes(build.VectorStoreListArguments, build.list_)
    def list(self, **arguments: Unpack[build.VectorStoreListArguments]) -> VectorStorePage:
        """Return the vector stores, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStore:
        """Return a vector store."""
        client = self._client
        return client.call(client.build(build.retrieve, vector_store_id, **options))

    @describes(build.VectorStoreSearchArguments, build.search)
    def search(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreSearchArguments]
    ) -> VectorStoreSearchResponsePage:
        """Search a vector store."""
        client = self._client
        return client.page(client.build(build.search, vector_store_id, **arguments))

    @describes(build.VectorStoreUpdateArguments, build.update)
    def update(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreUpdateArguments]
    ) -> VectorStore:
        """Change a vector store."""
        client = self._client
        return client.call(client.build(build.update, vector_store_id, **arguments))


class VectorStoresFileBatches(FileBatchesHelpers, Resource):
    """File batches: https://platform.openai.com/docs/api-reference/vector_stores"""

    with_raw_response: wrapped.VectorStoresFileBatchesWithRawResponse
    with_streaming_response: wrapped.VectorStoresFileBatchesWithStreamingResponse

    @describes(CallOptions, build.file_batches_cancel)
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileBatch:
        """Cancel a file batch of a vector store."""
        client = self._client
        return client.call(
            client.build(
                build.file_batches_cancel, batch_id, vector_store_id=vector_store_id, **options
            )
        )

    @describes(build.VectorStoreFileBatchCreateArguments, build.file_batches_create)
    def create(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreFileBatchCreateArguments]
    ) -> VectorStoreFileBatch:
        """Create a file batch of a vector store."""
        client = self._client
        return client.call(client.build(build.file_batches_create, vector_store_id, **arguments))

    @describes(build.VectorStoreFileBatchListFilesArguments, build.file_batches_list_files)
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **arguments: Unpack[build.VectorStoreFileBatchListFilesArguments],
    ) -> VectorStoreFilePage:
        """Return the files of a batch, page by page."""
        client = self._client
        return client.page(
            client.build(
                build.file_batches_list_files,
                batch_id,
                vector_store_id=vector_store_id,
                **arguments,
            )
        )

    @describes(CallOptions, build.file_batches_retrieve)
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileBatch:
        """Return a file batch of a vector store."""
        client = self._client
        return client.call(
            client.build(
                build.file_batches_retrieve, batch_id, vector_store_id=vector_store_id, **options
            )
        )


class VectorStoresFiles(FilesHelpers, Resource):
    """Files: https://platform.openai.com/docs/api-reference/vector_stores"""

    with_raw_response: wrapped.VectorStoresFilesWithRawResponse
    with_streaming_response: wrapped.VectorStoresFilesWithStreamingResponse

    @describes(CallOptions, build.files_content)
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> FileContentResponsePage:
        """Return the content of a file of a vector store."""
        client = self._client
        return client.page(
            client.build(build.files_content, file_id, vector_store_id=vector_store_id, **options)
        )

    @describes(build.VectorStoreFileCreateArguments, build.files_create)
    def create(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreFileCreateArguments]
    ) -> VectorStoreFile:
        """Create a file of a vector store."""
        client = self._client
        return client.call(client.build(build.files_create, vector_store_id, **arguments))

    @describes(CallOptions, build.files_delete)
    def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileDeleted:
        """Delete a file of a vector store."""
        client = self._client
        return client.call(
            client.build(build.files_delete, file_id, vector_store_id=vector_store_id, **options)
        )

    @describes(build.VectorStoreFileListArguments, build.files_list)
    def list(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreFileListArguments]
    ) -> VectorStoreFilePage:
        """Return the files of a vector store, page by page."""
        client = self._client
        return client.page(client.build(build.files_list, vector_store_id, **arguments))

    @describes(CallOptions, build.files_retrieve)
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFile:
        """Return a file of a vector store."""
        client = self._client
        return client.call(
            client.build(build.files_retrieve, file_id, vector_store_id=vector_store_id, **options)
        )

    @describes(build.VectorStoreFileUpdateArguments, build.files_update)
    def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        **arguments: Unpack[build.VectorStoreFileUpdateArguments],
    ) -> VectorStoreFile:
        """Change a file of a vector store."""
        client = self._client
        return client.call(
            client.build(build.files_update, file_id, vector_store_id=vector_store_id, **arguments)
        )


class AsyncVectorStores(AsyncResource):
    """Vector stores: https://platform.openai.com/docs/api-reference/vector_stores"""

    with_raw_response: wrapped.AsyncVectorStoresWithRawResponse
    with_streaming_response: wrapped.AsyncVectorStoresWithStreamingResponse

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """File batches."""
        return AsyncVectorStoresFileBatches(self._client)

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """Files."""
        return AsyncVectorStoresFiles(self._client)

    @describes(build.VectorStoreCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.VectorStoreCreateArguments]) -> VectorStore:
        """Create a vector store."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    async def delete(
        self, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreDeleted:
        """Delete a vector store."""
        client = self._client
        return await client.call(client.build(build.delete, vector_store_id, **options))

    @describes(build.VectorStoreListArguments, build.list_)
    def list(
        self, **arguments: Unpack[build.VectorStoreListArguments]
    ) -> AsyncPages[VectorStorePage, VectorStore]:
        """Return the vector stores, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    async def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> VectorStore:
        """Return a vector store."""
        client = self._client
        return await client.call(client.build(build.retrieve, vector_store_id, **options))

    @describes(build.VectorStoreSearchArguments, build.search)
    def search(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreSearchArguments]
    ) -> AsyncPages[VectorStoreSearchResponsePage, VectorStoreSearchResponse]:
        """Search a vector store."""
        client = self._client
        return client.page(client.build(build.search, vector_store_id, **arguments))

    @describes(build.VectorStoreUpdateArguments, build.update)
    async def update(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreUpdateArguments]
    ) -> VectorStore:
        """Change a vector store."""
        client = self._client
        return await client.call(client.build(build.update, vector_store_id, **arguments))


class AsyncVectorStoresFileBatches(AsyncFileBatchesHelpers, AsyncResource):
    """File batches: https://platform.openai.com/docs/api-reference/vector_stores"""

    with_raw_response: wrapped.AsyncVectorStoresFileBatchesWithRawResponse
    with_streaming_response: wrapped.AsyncVectorStoresFileBatchesWithStreamingResponse

    @describes(CallOptions, build.file_batches_cancel)
    async def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileBatch:
        """Cancel a file batch of a vector store."""
        client = self._client
        return await client.call(
            client.build(
                build.file_batches_cancel, batch_id, vector_store_id=vector_store_id, **options
            )
        )

    @describes(build.VectorStoreFileBatchCreateArguments, build.file_batches_create)
    async def create(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreFileBatchCreateArguments]
    ) -> VectorStoreFileBatch:
        """Create a file batch of a vector store."""
        client = self._client
        return await client.call(
            client.build(build.file_batches_create, vector_store_id, **arguments)
        )

    @describes(build.VectorStoreFileBatchListFilesArguments, build.file_batches_list_files)
    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **arguments: Unpack[build.VectorStoreFileBatchListFilesArguments],
    ) -> AsyncPages[VectorStoreFilePage, VectorStoreFile]:
        """Return the files of a batch, page by page."""
        client = self._client
        return client.page(
            client.build(
                build.file_batches_list_files,
                batch_id,
                vector_store_id=vector_store_id,
                **arguments,
            )
        )

    @describes(CallOptions, build.file_batches_retrieve)
    async def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileBatch:
        """Return a file batch of a vector store."""
        client = self._client
        return await client.call(
            client.build(
                build.file_batches_retrieve, batch_id, vector_store_id=vector_store_id, **options
            )
        )


class AsyncVectorStoresFiles(AsyncFilesHelpers, AsyncResource):
    """Files: https://platform.openai.com/docs/api-reference/vector_stores"""

    with_raw_response: wrapped.AsyncVectorStoresFilesWithRawResponse
    with_streaming_response: wrapped.AsyncVectorStoresFilesWithStreamingResponse

    @describes(CallOptions, build.files_content)
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> AsyncPages[FileContentResponsePage, FileContentResponse]:
        """Return the content of a file of a vector store."""
        client = self._client
        return client.page(
            client.build(build.files_content, file_id, vector_store_id=vector_store_id, **options)
        )

    @describes(build.VectorStoreFileCreateArguments, build.files_create)
    async def create(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreFileCreateArguments]
    ) -> VectorStoreFile:
        """Create a file of a vector store."""
        client = self._client
        return await client.call(client.build(build.files_create, vector_store_id, **arguments))

    @describes(CallOptions, build.files_delete)
    async def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFileDeleted:
        """Delete a file of a vector store."""
        client = self._client
        return await client.call(
            client.build(build.files_delete, file_id, vector_store_id=vector_store_id, **options)
        )

    @describes(build.VectorStoreFileListArguments, build.files_list)
    def list(
        self, vector_store_id: str, **arguments: Unpack[build.VectorStoreFileListArguments]
    ) -> AsyncPages[VectorStoreFilePage, VectorStoreFile]:
        """Return the files of a vector store, page by page."""
        client = self._client
        return client.page(client.build(build.files_list, vector_store_id, **arguments))

    @describes(CallOptions, build.files_retrieve)
    async def retrieve(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> VectorStoreFile:
        """Return a file of a vector store."""
        client = self._client
        return await client.call(
            client.build(build.files_retrieve, file_id, vector_store_id=vector_store_id, **options)
        )

    @describes(build.VectorStoreFileUpdateArguments, build.files_update)
    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        **arguments: Unpack[build.VectorStoreFileUpdateArguments],
    ) -> VectorStoreFile:
        """Change a file of a vector store."""
        client = self._client
        return await client.call(
            client.build(build.files_update, file_id, vector_store_id=vector_store_id, **arguments)
        )
