"""Fine-tuning jobs: wait for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions, omit
from oaio_protocol.operations.generated import fine_tuning as build

from ..._helpers.polling import Interval, Limit, poll, poll_async
from .._signature import describes
from . import options_of, several_calls

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import FineTuningJob

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client


class JobsHelpers:
    """Methods that make several calls."""

    _client: Client

    @several_calls
    @describes(CallOptions, build.jobs_retrieve)
    def poll(
        self,
        fine_tuning_job_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> FineTuningJob:
        """Wait until a job is over: succeeded, failed, cancelled, or paused.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.jobs_retrieve, fine_tuning_job_id, **options)
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.FineTuningJobCreateArguments, build.jobs_create)
    def create_and_poll(
        self,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.FineTuningJobCreateArguments],
    ) -> FineTuningJob:
        """Create a job and wait until it is over: succeeded, failed, cancelled, or paused.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = client.call(client.build(build.jobs_create, **arguments))
        operation = client.build(build.jobs_retrieve, made.id, **options_of(arguments))
        return poll(client, operation, poll_interval_ms, max_wait_seconds)


class AsyncJobsHelpers:
    """Methods that make several calls."""

    _client: AsyncClient

    @several_calls
    @describes(CallOptions, build.jobs_retrieve)
    async def poll(
        self,
        fine_tuning_job_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> FineTuningJob:
        """Wait until a job is over: succeeded, failed, cancelled, or paused.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.jobs_retrieve, fine_tuning_job_id, **options)
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.FineTuningJobCreateArguments, build.jobs_create)
    async def create_and_poll(
        self,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.FineTuningJobCreateArguments],
    ) -> FineTuningJob:
        """Create a job and wait until it is over: succeeded, failed, cancelled, or paused.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = await client.call(client.build(build.jobs_create, **arguments))
        operation = client.build(build.jobs_retrieve, made.id, **options_of(arguments))
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)
