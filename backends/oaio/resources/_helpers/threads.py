"""Threads: run them and wait, or watch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions, omit
from oaio_protocol.operations.generated import assistants as build

from ..._helpers.polling import Interval, Limit, poll, poll_async
from .._signature import describes
from . import options_of, several_calls
from .run_streams import AsyncRunsStreams, AsyncThreadsStreams, RunsStreams, ThreadsStreams

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import Run

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client


class RunsHelpers(RunsStreams):
    """Methods that make several calls."""

    _client: Client

    @several_calls
    @describes(CallOptions, build.threads_runs_retrieve)
    def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> Run:
        """Wait until a run is over, or wants the output of tools.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(
            build.threads_runs_retrieve, run_id, thread_id=thread_id, **options
        )
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.ThreadRunCreateArguments, build.threads_runs_create)
    def create_and_poll(
        self,
        thread_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> Run:
        """Run a thread and wait until the run is over, or wants the output of tools.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = client.call(client.build(build.threads_runs_create, thread_id, **arguments))
        operation = client.build(
            build.threads_runs_retrieve, made.id, thread_id=thread_id, **options_of(arguments)
        )
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.ThreadRunSubmitToolOutputsArguments, build.threads_runs_submit_tool_outputs)
    def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Run:
        """Hand the output of tools to a run and wait until it is over, or wants more.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = client.call(
            client.build(
                build.threads_runs_submit_tool_outputs, run_id, thread_id=thread_id, **arguments
            )
        )
        operation = client.build(
            build.threads_runs_retrieve, made.id, thread_id=thread_id, **options_of(arguments)
        )
        return poll(client, operation, poll_interval_ms, max_wait_seconds)


class ThreadsHelpers(ThreadsStreams):
    """Methods that make several calls."""

    _client: Client

    @several_calls
    @describes(build.ThreadCreateAndRunArguments, build.threads_create_and_run)
    def create_and_run_poll(
        self,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.ThreadCreateAndRunArguments],
    ) -> Run:
        """Create a thread, run it, and wait until the run is over, or wants the output of tools.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = client.call(client.build(build.threads_create_and_run, **arguments))
        operation = client.build(
            build.threads_runs_retrieve, made.id, thread_id=made.thread_id, **options_of(arguments)
        )
        return poll(client, operation, poll_interval_ms, max_wait_seconds)


class AsyncRunsHelpers(AsyncRunsStreams):
    """Methods that make several calls."""

    _client: AsyncClient

    @several_calls
    @describes(CallOptions, build.threads_runs_retrieve)
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> Run:
        """Wait until a run is over, or wants the output of tools.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(
            build.threads_runs_retrieve, run_id, thread_id=thread_id, **options
        )
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.ThreadRunCreateArguments, build.threads_runs_create)
    async def create_and_poll(
        self,
        thread_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> Run:
        """Run a thread and wait until the run is over, or wants the output of tools.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = await client.call(client.build(build.threads_runs_create, thread_id, **arguments))
        operation = client.build(
            build.threads_runs_retrieve, made.id, thread_id=thread_id, **options_of(arguments)
        )
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.ThreadRunSubmitToolOutputsArguments, build.threads_runs_submit_tool_outputs)
    async def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Run:
        """Hand the output of tools to a run and wait until it is over, or wants more.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = await client.call(
            client.build(
                build.threads_runs_submit_tool_outputs, run_id, thread_id=thread_id, **arguments
            )
        )
        operation = client.build(
            build.threads_runs_retrieve, made.id, thread_id=thread_id, **options_of(arguments)
        )
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)


class AsyncThreadsHelpers(AsyncThreadsStreams):
    """Methods that make several calls."""

    _client: AsyncClient

    @several_calls
    @describes(build.ThreadCreateAndRunArguments, build.threads_create_and_run)
    async def create_and_run_poll(
        self,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.ThreadCreateAndRunArguments],
    ) -> Run:
        """Create a thread, run it, and wait until the run is over, or wants the output of tools.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = await client.call(client.build(build.threads_create_and_run, **arguments))
        operation = client.build(
            build.threads_runs_retrieve, made.id, thread_id=made.thread_id, **options_of(arguments)
        )
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)
