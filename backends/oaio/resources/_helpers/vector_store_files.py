"""Files of vector stores, one by one: upload them, add them, and wait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions, omit
from oaio_protocol.operations.generated import files as uploads
from oaio_protocol.operations.generated import vector_stores as build

from ..._helpers.polling import Interval, Limit, poll, poll_async
from .._signature import describes
from . import options_of, several_calls

if TYPE_CHECKING:
    from oaio_protocol.models.generated.vector_stores import VectorStoreFile
    from oaio_protocol.operations._parts import FileTypes

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client

Chunking = build.AutoChunkingStrategyRequestParam | build.StaticChunkingStrategyRequestParam
Attributes = Mapping[str, str | float | bool] | None


class FileArguments(CallOptions, total=False):
    """What adding a file takes beside its id."""

    chunking_strategy: Chunking
    attributes: Attributes


class FilesHelpers:
    """Methods that make several calls."""

    _client: Client

    @several_calls
    @describes(CallOptions, build.files_retrieve)
    def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFile:
        """Wait until a file is ready for searches, or has failed; its `status` says which.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(
            build.files_retrieve, file_id, vector_store_id=vector_store_id, **options
        )
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(FileArguments, build.files_create)
    def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[FileArguments],
    ) -> VectorStoreFile:
        """Add a file to a vector store and wait until it is ready for searches, or has failed.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.files_create, vector_store_id, file_id=file_id, **arguments)
        made = client.call(operation)
        look = client.build(
            build.files_retrieve,
            made.id,
            vector_store_id=vector_store_id,
            **options_of(arguments),
        )
        return poll(client, look, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(FileArguments, build.files_create)
    def upload(
        self, *, vector_store_id: str, file: FileTypes, **arguments: Unpack[FileArguments]
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store; it is not ready for searches at once."""
        client = self._client
        made = client.call(client.build(uploads.create, file=file, purpose="assistants"))
        operation = client.build(build.files_create, vector_store_id, file_id=made.id, **arguments)
        return client.call(operation)

    @several_calls
    @describes(FileArguments, build.files_create)
    def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[FileArguments],
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store, and wait until it is ready, or has failed.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = client.call(client.build(uploads.create, file=file, purpose="assistants"))
        return self.create_and_poll(
            made.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **arguments,
        )


class AsyncFilesHelpers:
    """Methods that make several calls."""

    _client: AsyncClient

    @several_calls
    @describes(CallOptions, build.files_retrieve)
    async def poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFile:
        """Wait until a file is ready for searches, or has failed; its `status` says which.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(
            build.files_retrieve, file_id, vector_store_id=vector_store_id, **options
        )
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(FileArguments, build.files_create)
    async def create_and_poll(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[FileArguments],
    ) -> VectorStoreFile:
        """Add a file to a vector store and wait until it is ready for searches, or has failed.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.files_create, vector_store_id, file_id=file_id, **arguments)
        made = await client.call(operation)
        look = client.build(
            build.files_retrieve,
            made.id,
            vector_store_id=vector_store_id,
            **options_of(arguments),
        )
        return await poll_async(client, look, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(FileArguments, build.files_create)
    async def upload(
        self, *, vector_store_id: str, file: FileTypes, **arguments: Unpack[FileArguments]
    ) -> VectorStoreFile:
        """Upload a file and add it to a vector store; it is not ready for searches at once."""
        client = self._client
        made = await client.call(client.build(uploads.create, file=file, purpose="assistants"))
        operation = client.build(build.files_create, vector_store_id, file_id=made.id, **arguments)
        return await client.call(operation)

    @several_calls
    @describes(FileArguments, build.files_create)
    async def upload_and_poll(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[FileArguments],
    ) -> VectorStoreFile:
        """Upload a file, add it to a vector store, and wait until it is ready, or has failed.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = await client.call(client.build(uploads.create, file=file, purpose="assistants"))
        return await self.create_and_poll(
            made.id,
            vector_store_id=vector_store_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **arguments,
        )
