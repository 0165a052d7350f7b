"""`client.containers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import containers as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.models.generated.containers import (
        ContainerFileResource,
        ContainerFileResourcePage,
        ContainerResource,
        ContainerResourcePage,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import containers as wrapped


class Containers(Resource):
    """Containers: https://platform.openai.com/docs/api-reference/containers"""

    with_raw_response: wrapped.ContainersWithRawResponse
    with_streaming_response: wrapped.ContainersWithStreamingResponse

    @cached_property
    def files(self) -> ContainersFiles:
        """Files."""
        return ContainersFiles(self._client)

    @describes(build.ContainerCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.ContainerCreateArguments]) -> ContainerResource:
        """Create a container."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    def delete(self, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a container."""
        client = self._client
        return client.call(client.build(build.delete, container_id, **options))

    @describes(build.ContainerListArguments, build.list_)
    def list(self, **arguments: Unpack[build.ContainerListArguments]) -> ContainerResourcePage:
        """Return the containers, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, container_id: str, **options: Unpack[CallOptions]) -> ContainerResource:
        """Return a container."""
        client = self._client
        return client.call(client.build(build.retrieve, container_id, **options))


class ContainersFiles(Resource):
    """Files: https://platform.openai.com/docs/api-reference/containers"""

    with_raw_response: wrapped.ContainersFilesWithRawResponse
    with_streaming_response: wrapped.ContainersFilesWithStreamingResponse

    @cached_property
    def content(self) -> ContainersFilesContent:
        """Content."""
        return ContainersFilesContent(self._client)

    @describes(build.ContainerFileCreateArguments, build.files_create)
    def create(
        self, container_id: str, **arguments: Unpack[build.ContainerFileCreateArguments]
    ) -> ContainerFileResource:
        """Create a file of a container."""
        client = self._client
        return client.call(client.build(build.files_create, container_id, **arguments))

    @describes(CallOptions, build.files_delete)
    def delete(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a file of a container."""
        client = self._client
        return client.call(
            client.build(build.files_delete, file_id, container_id=container_id, **options)
        )

    @describes(build.ContainerFileListArguments, build.files_list)
    def list(
        self, container_id: str, **arguments: Unpack[build.ContainerFileListArguments]
    ) -> ContainerFileResourcePage:
        """Return the files of a container, page by page."""
        client = self._client
        return client.page(client.build(build.files_list, container_id, **arguments))

    @describes(CallOptions, build.files_retrieve)
    def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> ContainerFileResource:
        """Return a file of a container."""
        client = self._client
        return client.call(
            client.build(build.files_retrieve, file_id, container_id=container_id, **options)
        )


class ContainersFilesContent(Resource):
    """Content: https://platform.openai.com/docs/api-reference/containers"""

    with_raw_response: wrapped.ContainersFilesContentWithRawResponse
    with_streaming_response: wrapped.ContainersFilesContentWithStreamingResponse

    @describes(CallOptions, build.files_content_retrieve)
    def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> BinaryContent:
        """Return the content of a file."""
        client = self._client
        return client.call(
            client.build(
                build.files_content_retrieve, file_id, container_id=container_id, **options
            )
        )


class AsyncContainers(AsyncResource):
    """Containers: https://platform.openai.com/docs/api-reference/containers"""

    with_raw_response: wrapped.AsyncContainersWithRawResponse
    with_streaming_response: wrapped.AsyncContainersWithStreamingResponse

    @cached_property
    def files(self) -> AsyncContainersFiles:
        """Files."""
        return AsyncContainersFiles(self._client)

    @describes(build.ContainerCreateArguments, build.create)
    async def create(
        self, **arguments: Unpack[build.ContainerCreateArguments]
    ) -> ContainerResource:
        """Create a container."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(CallOptions, build.delete)
    async def delete(self, container_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a container."""
        client = self._client
        return await client.call(client.build(build.delete, container_id, **options))

    @describes(build.ContainerListArguments, build.list_)
    def list(
        self, **arguments: Unpack[build.ContainerListArguments]
    ) -> AsyncPages[ContainerResourcePage, ContainerResource]:
        """Return the containers, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    async def retrieve(
        self, container_id: str, **options: Unpack[CallOptions]
    ) -> ContainerResource:
        """Return a container."""
        client = self._client
        return await client.call(client.build(build.retrieve, container_id, **options))


class AsyncContainersFiles(AsyncResource):
    """Files: https://platform.openai.com/docs/api-reference/containers"""

    with_raw_response: wrapped.AsyncContainersFilesWithRawResponse
    with_streaming_response: wrapped.AsyncContainersFilesWithStreamingResponse

    @cached_property
    def content(self) -> AsyncContainersFilesContent:
        """Content."""
        return AsyncContainersFilesContent(self._client)

    @describes(build.ContainerFileCreateArguments, build.files_create)
    async def create(
        self, container_id: str, **arguments: Unpack[build.ContainerFileCreateArguments]
    ) -> ContainerFileResource:
        """Create a file of a container."""
        client = self._client
        return await client.call(client.build(build.files_create, container_id, **arguments))

    @describes(CallOptions, build.files_delete)
    async def delete(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a file of a container."""
        client = self._client
        return await client.call(
            client.build(build.files_delete, file_id, container_id=container_id, **options)
        )

    @describes(build.ContainerFileListArguments, build.files_list)
    def list(
        self, container_id: str, **arguments: Unpack[build.ContainerFileListArguments]
    ) -> AsyncPages[ContainerFileResourcePage, ContainerFileResource]:
        """Return the files of a container, page by page."""
        client = self._client
        return client.page(client.build(build.files_list, container_id, **arguments))

    @describes(CallOptions, build.files_retrieve)
    async def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> ContainerFileResource:
        """Return a file of a container."""
        client = self._client
        return await client.call(
            client.build(build.files_retrieve, file_id, container_id=container_id, **options)
        )


class AsyncContainersFilesContent(AsyncResource):
    """Content: https://platform.openai.com/docs/api-reference/containers"""

    with_raw_response: wrapped.AsyncContainersFilesContentWithRawResponse
    with_streaming_response: wrapped.AsyncContainersFilesContentWithStreamingResponse

    @describes(CallOptions, build.files_content_retrieve)
    async def retrieve(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> BinaryContent:
        """Return the content of a file."""
        client = self._client
        return await client.call(
            client.build(
                build.files_content_retrieve, file_id, container_id=container_id, **options
            )
        )
