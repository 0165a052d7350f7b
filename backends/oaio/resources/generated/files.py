"""`client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import files as build

from .._helpers.files import AsyncFilesHelpers, FilesHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.models.generated.files import FileDeleted, FileObject, FileObjectPage

    from ..._helpers.pages import AsyncPages
    from ..wrapped import files as wrapped


class Files(FilesHelpers, Resource):
    """Files: https://platform.openai.com/docs/api-reference/files"""

    with_raw_response: wrapped.FilesWithRawResponse
    with_streaming_response: wrapped.FilesWithStreamingResponse

    @describes(CallOptions, build.content)
    def content(self, file_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Return the content of a file."""
        client = self._client
        return client.call(client.build(build.content, file_id, **options))

    @describes(build.FileCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.FileCreateArguments]) -> FileObject:
        """Create a file."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    def delete(self, file_id: str, **options: Unpack[CallOptions]) -> FileDeleted:
        """Delete a file."""
        client = self._client
        return client.call(client.build(build.delete, file_id, **options))

    @describes(build.FileListArguments, build.list_)
    def list(self, **arguments: Unpack[build.FileListArguments]) -> FileObjectPage:
        """Return the files, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> FileObject:
        """Return a file."""
        client = self._client
        return client.call(client.build(build.retrieve, file_id, **options))

    @describes(CallOptions, build.retrieve_content)
    def retrieve_content(self, file_id: str, **options: Unpack[CallOptions]) -> str:
        """Return the content of a file, as a text."""
        client = self._client
        return client.call(client.build(build.retrieve_content, file_id, **options))


class AsyncFiles(AsyncFilesHelpers, AsyncResource):
    """Files: https://platform.openai.com/docs/api-reference/files"""

    with_raw_response: wrapped.AsyncFilesWithRawResponse
    with_streaming_response: wrapped.AsyncFilesWithStreamingResponse

    @describes(CallOptions, build.content)
    async def content(self, file_id: str, **options: Unpack[CallOptions]) -> BinaryContent:
        """Return the content of a file."""
        client = self._client
        return await client.call(client.build(build.content, file_id, **options))

    @describes(build.FileCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.FileCreateArguments]) -> FileObject:
        """Create a file."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    async def delete(self, file_id: str, **options: Unpack[CallOptions]) -> FileDeleted:
        """Delete a file."""
        client = self._client
        return await client.call(client.build(build.delete, file_id, **options))

    @describes(build.FileListArguments, build.list_)
    def list(
        self, **arguments: Unpack[build.FileListArguments]
    ) -> AsyncPages[FileObjectPage, FileObject]:
        """Return the files, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    async def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> FileObject:
        """Return a file."""
        client = self._client
        return await client.call(client.build(build.retrieve, file_id, **options))

    @describes(CallOptions, build.retrieve_content)
    async def retrieve_content(self, file_id: str, **options: Unpack[CallOptions]) -> str:
        """Return the content of a file, as a text."""
        client = self._client
        return await client.call(client.build(build.retrieve_content, file_id, **options))
