"""`client.vector_stores`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import vector_stores as plain


class VectorStoresWithRawResponse:
    """`client.vector_stores.with_raw_response`."""

    file_batches: VectorStoresFileBatchesWithRawResponse
    files: VectorStoresFilesWithRawResponse
    create = raw(plain.VectorStores.create)
    delete = raw(plain.VectorStores.delete)
    list = raw(plain.VectorStores.list)
    retrieve = raw(plain.VectorStores.retrieve)
    search = raw(plain.VectorStores.search)
    update = raw(plain.VectorStores.update)


class VectorStoresFileBatchesWithRawResponse:
    """`client.vector_stores.file_batches.with_raw_response`."""

    cancel = raw(plain.VectorStoresFileBatches.cancel)
    create = raw(plain.VectorStoresFileBatches.create)
    list_files = raw(plain.VectorStoresFileBatches.list_files)
    retrieve = raw(plain.VectorStoresFileBatches.retrieve)


class VectorStoresFilesWithRawResponse:
    """`client.vector_stores.files.with_raw_response`."""

    content = raw(plain.VectorStoresFiles.content)
    create = raw(plain.VectorStoresFiles.create)
    delete = raw(plain.VectorStoresFiles.delete)
    list = raw(plain.VectorStoresFiles.list)
    retrieve = raw(plain.VectorStoresFiles.retrieve)
    update = raw(plain.VectorStoresFiles.update)


class VectorStoresWithStreamingResponse:
    """`client.vector_stores.with_streaming_response`."""

    file_batches: VectorStoresFileBatchesWithStreamingResponse
    files: VectorStoresFilesWithStreamingResponse
    create = streaming(plain.VectorStores.create)
    delete = streaming(plain.VectorStores.delete)
    list = streaming(plain.VectorStores.list)
    retrieve = streaming(plain.VectorStores.retrieve)
    search = streaming(plain.VectorStores.search)
    update = streaming(plain.VectorStores.update)


class VectorStoresFileBatchesWithStreamingResponse:
    """`client.vector_stores.file_batches.with_streaming_response`."""

    cancel = streaming(plain.VectorStoresFileBatches.cancel)
    create = streaming(plain.VectorStoresFileBatches.create)
    list_files = streaming(plain.VectorStoresFileBatches.list_files)
    retrieve = streaming(plain.VectorStoresFileBatches.retrieve)


class VectorStoresFilesWithStreamingResponse:
    """`client.vector_stores.files.with_streaming_response`."""

    content = streaming(plain.VectorStoresFiles.content)
    create = streaming(plain.VectorStoresFiles.create)
    delete = streaming(plain.VectorStoresFiles.delete)
    list = streaming(plain.VectorStoresFiles.list)
    retrieve = streaming(plain.VectorStoresFiles.retrieve)
    update = streaming(plain.VectorStoresFiles.update)


class AsyncVectorStoresWithRawResponse:
    """`client.vector_stores.with_raw_response`."""

    file_batches: AsyncVectorStoresFileBatchesWithRawResponse
    files: AsyncVectorStoresFilesWithRawResponse
    create = async_raw(plain.AsyncVectorStores.create)
    delete = async_raw(plain.AsyncVectorStores.delete)
    list = async_raw(plain.AsyncVectorStores.list)
    retrieve = async_raw(plain.AsyncVectorStores.retrieve)
    search = async_raw(plain.AsyncVectorStores.search)
    update = async_raw(plain.AsyncVectorStores.update)


class AsyncVectorStoresFileBatchesWithRawResponse:
    """`client.vector_stores.file_batches.with_raw_response`."""

    cancel = async_raw(plain.AsyncVectorStoresFileBatches.cancel)
    create = async_raw(plain.AsyncVectorStoresFileBatches.create)
    list_files = async_raw(plain.AsyncVectorStoresFileBatches.list_files)
    retrieve = async_raw(plain.AsyncVectorStoresFileBatches.retrieve)


class AsyncVectorStoresFilesWithRawResponse:
    """`client.vector_stores.files.with_raw_response`."""

    content = async_raw(plain.AsyncVectorStoresFiles.content)
    create = async_raw(plain.AsyncVectorStoresFiles.create)
    delete = async_raw(plain.AsyncVectorStoresFiles.delete)
    list = async_raw(plain.AsyncVectorStoresFiles.list)
    retrieve = async_raw(plain.AsyncVectorStoresFiles.retrieve)
    update = async_raw(plain.AsyncVectorStoresFiles.update)


class AsyncVectorStoresWithStreamingResponse:
    """`client.vector_stores.with_streaming_response`."""

    file_batches: AsyncVectorStoresFileBatchesWithStreamingResponse
    files: AsyncVectorStoresFilesWithStreamingResponse
    create = async_streaming(plain.AsyncVectorStores.create)
    delete = async_streaming(plain.AsyncVectorStores.delete)
    list = async_streaming(plain.AsyncVectorStores.list)
    retrieve = async_streaming(plain.AsyncVectorStores.retrieve)
    search = async_streaming(plain.AsyncVectorStores.search)
    update = async_streaming(plain.AsyncVectorStores.update)


class AsyncVectorStoresFileBatchesWithStreamingResponse:
    """`client.vector_stores.file_batches.with_streaming_response`."""

    cancel = async_streaming(plain.AsyncVectorStoresFileBatches.cancel)
    create = async_streaming(plain.AsyncVectorStoresFileBatches.create)
    list_files = async_streaming(plain.AsyncVectorStoresFileBatches.list_files)
    retrieve = async_streaming(plain.AsyncVectorStoresFileBatches.retrieve)


class AsyncVectorStoresFilesWithStreamingResponse:
    """`client.vector_stores.files.with_streaming_response`."""

    content = async_streaming(plain.AsyncVectorStoresFiles.content)
    create = async_streaming(plain.AsyncVectorStoresFiles.create)
    delete = async_streaming(plain.AsyncVectorStoresFiles.delete)
    list = async_streaming(plain.AsyncVectorStoresFiles.list)
    retrieve = async_streaming(plain.AsyncVectorStoresFiles.retrieve)
    update = async_streaming(plain.AsyncVectorStoresFiles.update)
