"""Batches: submit them, wait for them, and match their results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack

from oaio_protocol import batches
from oaio_protocol.operations._base import CallOptions, omit
from oaio_protocol.operations.generated import batches as build
from oaio_protocol.operations.generated import files

from ..._helpers.polling import Interval, Limit, poll, poll_async
from .._signature import describes
from . import options_of, several_calls

if TYPE_CHECKING:
    from oaio_protocol.many import Finished
    from oaio_protocol.models.generated.batches import Batch
    from oaio_protocol.operations import Operation

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client

T = TypeVar("T")


class BatchOptions(CallOptions, total=False):
    """What creating a batch takes beside its file and its endpoint."""

    completion_window: Literal["24h"]
    metadata: Mapping[str, str] | None
    output_expires_after: build.BatchFileExpirationAfterParam


class BatchesHelpers:
    """Methods that make several calls."""

    _client: Client

    @several_calls
    @describes(CallOptions, build.retrieve)
    def poll(
        self,
        batch_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> Batch:
        """Wait until a batch is over: completed, failed, expired, or cancelled.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.retrieve, batch_id, **options)
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.BatchCreateArguments, build.create)
    def create_and_poll(
        self,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.BatchCreateArguments],
    ) -> Batch:
        """Create a batch and wait until it is over: completed, failed, expired, or cancelled.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = client.call(client.build(build.create, **arguments))
        operation = client.build(build.retrieve, made.id, **options_of(arguments))
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    def submit(
        self,
        operations: Sequence[Operation[Any]],
        **options: Unpack[BatchOptions],
    ) -> Batch:
        """Upload a file of `operations` and create a batch of it.

        Args:
            operations: as the functions in `oaio_protocol.operations` return them, all of the same
                kind: `[responses.create(model=..., input=...), ...]`.
            options: of `create`.

        Raises:
            ValidationError: they are no batch; nothing was sent.
        """
        client = self._client
        refusing: Any = batches.endpoint_of  # as builders do, which is told
        endpoint: Any = client.build(refusing, operations)
        lines = ("batch.jsonl", batches.write(operations))
        file = client.call(client.build(files.create, file=lines, purpose="batch"))
        arguments: Any = {"completion_window": "24h", **options}
        return client.call(
            client.build(build.create, input_file_id=file.id, endpoint=endpoint, **arguments)
        )

    @several_calls
    def results(self, batch: Batch, operations: Sequence[Operation[T]]) -> list[Finished[T]]:
        """Return what became of each of `operations`, of which `batch` was made, in their order.

        One that failed is told by its `error`; the others are not lost.
        """
        client = self._client
        found: list[bytes] = []
        for file_id in (batch.output_file_id, batch.error_file_id):
            if file_id:
                content = client.call(client.build(files.content, file_id))
                found.append(content.content)
        return batches.read(operations, found, client._settings)  # noqa: SLF001 - one of ours

    @several_calls
    def run(
        self,
        operations: Sequence[Operation[T]],
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[BatchOptions],
    ) -> list[Finished[T]]:
        """Submit a batch of `operations`, wait until it is over, and return what became of each.

        Batches take up to a day and cost half. To wait elsewhere, use `submit`, `poll` and
        `results`.

        Raises:
            PollTimeoutError: it is not over after `max_wait_seconds`.
        """
        batch = self.submit(operations, **options)
        batch = self.poll(
            batch.id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds
        )
        return self.results(batch, operations)


class AsyncBatchesHelpers:
    """Methods that make several calls."""

    _client: AsyncClient

    @several_calls
    @describes(CallOptions, build.retrieve)
    async def poll(
        self,
        batch_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> Batch:
        """Wait until a batch is over: completed, failed, expired, or cancelled.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.retrieve, batch_id, **options)
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.BatchCreateArguments, build.create)
    async def create_and_poll(
        self,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.BatchCreateArguments],
    ) -> Batch:
        """Create a batch and wait until it is over: completed, failed, expired, or cancelled.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = await client.call(client.build(build.create, **arguments))
        operation = client.build(build.retrieve, made.id, **options_of(arguments))
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    async def submit(
        self,
        operations: Sequence[Operation[Any]],
        **options: Unpack[BatchOptions],
    ) -> Batch:
        """Upload a file of `operations` and create a batch of it.

        Args:
            operations: as the functions in `oaio_protocol.operations` return them, all of the same
                kind: `[responses.create(model=..., input=...), ...]`.
            options: of `create`.

        Raises:
            ValidationError: they are no batch; nothing was sent.
        """
        client = self._client
        refusing: Any = batches.endpoint_of  # as builders do, which is told
        endpoint: Any = client.build(refusing, operations)
        lines = ("batch.jsonl", batches.write(operations))
        file = await client.call(client.build(files.create, file=lines, purpose="batch"))
        arguments: Any = {"completion_window": "24h", **options}
        return await client.call(
            client.build(build.create, input_file_id=file.id, endpoint=endpoint, **arguments)
        )

    @several_calls
    async def results(self, batch: Batch, operations: Sequence[Operation[T]]) -> list[Finished[T]]:
        """Return what became of each of `operations`, of which `batch` was made, in their order.

        One that failed is told by its `error`; the others are not lost.
        """
        client = self._client
        found: list[bytes] = []
        for file_id in (batch.output_file_id, batch.error_file_id):
            if file_id:
                content = await client.call(client.build(files.content, file_id))
                found.append(content.content)
        return batches.read(operations, found, client._settings)  # noqa: SLF001 - one of ours

    @several_calls
    async def run(
        self,
        operations: Sequence[Operation[T]],
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[BatchOptions],
    ) -> list[Finished[T]]:
        """Submit a batch of `operations`, wait until it is over, and return what became of each.

        Batches take up to a day and cost half. To wait elsewhere, use `submit`, `poll` and
        `results`.

        Raises:
            PollTimeoutError: it is not over after `max_wait_seconds`.
        """
        batch = await self.submit(operations, **options)
        batch = await self.poll(
            batch.id, poll_interval_ms=poll_interval_ms, max_wait_seconds=max_wait_seconds
        )
        return await self.results(batch, operations)
