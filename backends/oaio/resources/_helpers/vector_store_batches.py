"""Files of vector stores, several at once: upload them, add them, and wait."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions, omit
from oaio_protocol.operations.generated import files as uploads
from oaio_protocol.operations.generated import vector_stores as build

from ..._client.concurrent import run_all, run_all_async
from ..._helpers.polling import Interval, Limit, poll, poll_async
from .._signature import describes
from . import options_of, several_calls
from .vector_store_files import FileArguments

if TYPE_CHECKING:
    from oaio_protocol.models.generated.vector_stores import VectorStoreFileBatch
    from oaio_protocol.operations._parts import FileTypes

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client


class FileBatchesHelpers:
    """Methods that make several calls."""

    _client: Client

    @several_calls
    @describes(CallOptions, build.file_batches_retrieve)
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch were looked at; `file_counts` says how many failed.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(
            build.file_batches_retrieve, batch_id, vector_store_id=vector_store_id, **options
        )
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.VectorStoreFileBatchCreateArguments, build.file_batches_create)
    def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.VectorStoreFileBatchCreateArguments],
    ) -> VectorStoreFileBatch:
        """Add files to a vector store and wait until all were looked at.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = client.call(client.build(build.file_batches_create, vector_store_id, **arguments))
        operation = client.build(
            build.file_batches_retrieve,
            made.id,
            vector_store_id=vector_store_id,
            **options_of(arguments),
        )
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[FileArguments],
    ) -> VectorStoreFileBatch:
        """Upload files, several at once, add them to a vector store, and wait for them.

        Args:
            vector_store_id: where to.
            files: what to upload.
            max_concurrency: how many are uploaded at once.
            file_ids: files that were uploaded before, to be added, too.
            poll_interval_ms: the time between two looks; without it, the server says it.
            max_wait_seconds: after which a `PollTimeoutError` is raised.
            arguments: of `create`.

        Raises:
            OpenAIError: an upload failed; then nothing is added.
        """
        client = self._client
        given = list(files)
        ids: dict[int, str] = {}

        def upload(number: int) -> None:
            operation = client.build(uploads.create, file=given[number], purpose="assistants")
            ids[number] = (client.call(operation)).id

        run_all(upload, range(len(given)), max_concurrency)
        return self.create_and_poll(
            vector_store_id,
            file_ids=[*file_ids, *(ids[number] for number in range(len(given)))],
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **arguments,
        )


class AsyncFileBatchesHelpers:
    """Methods that make several calls."""

    _client: AsyncClient

    @several_calls
    @describes(CallOptions, build.file_batches_retrieve)
    async def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> VectorStoreFileBatch:
        """Wait until all files of a batch were looked at; `file_counts` says how many failed.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(
            build.file_batches_retrieve, batch_id, vector_store_id=vector_store_id, **options
        )
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.VectorStoreFileBatchCreateArguments, build.file_batches_create)
    async def create_and_poll(
        self,
        vector_store_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.VectorStoreFileBatchCreateArguments],
    ) -> VectorStoreFileBatch:
        """Add files to a vector store and wait until all were looked at.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = await client.call(
            client.build(build.file_batches_create, vector_store_id, **arguments)
        )
        operation = client.build(
            build.file_batches_retrieve,
            made.id,
            vector_store_id=vector_store_id,
            **options_of(arguments),
        )
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    async def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[FileArguments],
    ) -> VectorStoreFileBatch:
        """Upload files, several at once, add them to a vector store, and wait for them.

        Args:
            vector_store_id: where to.
            files: what to upload.
            max_concurrency: how many are uploaded at once.
            file_ids: files that were uploaded before, to be added, too.
            poll_interval_ms: the time between two looks; without it, the server says it.
            max_wait_seconds: after which a `PollTimeoutError` is raised.
            arguments: of `create`.

        Raises:
            OpenAIError: an upload failed; then nothing is added.
        """
        client = self._client
        given = list(files)
        ids: dict[int, str] = {}

        async def upload(number: int) -> None:
            operation = client.build(uploads.create, file=given[number], purpose="assistants")
            ids[number] = (await client.call(operation)).id

        await run_all_async(upload, range(len(given)), max_concurrency)
        return await self.create_and_poll(
            vector_store_id,
            file_ids=[*file_ids, *(ids[number] for number in range(len(given)))],
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **arguments,
        )
