"""Runs of assistants, streamed with a handler."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oaio_protocol.operations.generated import assistants as build

from .._signature import describes
from . import several_calls

if TYPE_CHECKING:
    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client
    from ..._streams.managers import AsyncStreamManager, StreamManager
    from ..._streams.runs import AssistantEventHandler, AsyncAssistantEventHandler

H = TypeVar("H", bound="AssistantEventHandler")
A = TypeVar("A", bound="AsyncAssistantEventHandler")


def _manager(client: Any, operation: Any, handler: Any) -> Any:
    """Return what begins the stream when its `with` block is entered."""
    from ..._streams.managers import StreamManager
    from ..._streams.runs import AssistantEventHandler

    held = AssistantEventHandler() if handler is None else handler
    return StreamManager(lambda: held._attach(client.stream(operation)))  # noqa: SLF001 - ours


def _async_manager(client: Any, operation: Any, handler: Any) -> Any:
    """Return what begins the stream when its `async with` block is entered."""
    from ..._streams.managers import AsyncStreamManager
    from ..._streams.runs import AsyncAssistantEventHandler

    held = AsyncAssistantEventHandler() if handler is None else handler

    async def begin() -> Any:
        return held._attach(await client.stream(operation))  # noqa: SLF001 - ours

    return AsyncStreamManager(begin)


def _run(client: Any, thread_id: str, arguments: Any) -> Any:
    """Return the operation that runs a thread."""
    return client.build(build.threads_runs_create, thread_id, stream=True, **arguments)


def _outputs(client: Any, run_id: str, thread_id: str, arguments: Any) -> Any:
    """Return the operation that hands the output of tools to a run."""
    submit = build.threads_runs_submit_tool_outputs
    return client.build(submit, run_id, thread_id=thread_id, stream=True, **arguments)


def _thread_and_run(client: Any, arguments: Any) -> Any:
    """Return the operation that creates a thread and runs it."""
    return client.build(build.threads_create_and_run, stream=True, **arguments)


class RunsStreams:
    """Streams with a handler."""

    _client: Client

    @overload
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: None = ...,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> StreamManager[AssistantEventHandler]: ...
    @overload
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: H,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> StreamManager[H]: ...
    @several_calls
    @describes(build.ThreadRunCreateArguments, build.threads_runs_create)
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: Any = None,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> StreamManager[Any]:
        """Run a thread, streamed, for a `with` block.

        The `event_handler` is told what happens; see `AssistantEventHandler`.
        """
        operation = _run(self._client, thread_id, arguments)
        return _manager(self._client, operation, event_handler)  # type: ignore[no-any-return]

    @overload
    def create_and_stream(
        self,
        thread_id: str,
        *,
        event_handler: None = ...,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> StreamManager[AssistantEventHandler]: ...
    @overload
    def create_and_stream(
        self,
        thread_id: str,
        *,
        event_handler: H,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> StreamManager[H]: ...
    @several_calls
    @describes(build.ThreadRunCreateArguments, build.threads_runs_create)
    def create_and_stream(
        self,
        thread_id: str,
        *,
        event_handler: Any = None,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> StreamManager[Any]:
        """Do as `stream`, which is the newer name.

        The `event_handler` is told what happens; see `AssistantEventHandler`.
        """
        operation = _run(self._client, thread_id, arguments)
        return _manager(self._client, operation, event_handler)  # type: ignore[no-any-return]

    @overload
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: None = ...,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> StreamManager[AssistantEventHandler]: ...
    @overload
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: H,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> StreamManager[H]: ...
    @several_calls
    @describes(build.ThreadRunSubmitToolOutputsArguments, build.threads_runs_submit_tool_outputs)
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: Any = None,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> StreamManager[Any]:
        """Hand the output of tools to a run, whose rest is streamed, for a `with` block.

        The `event_handler` is told what happens; see `AssistantEventHandler`.
        """
        operation = _outputs(self._client, run_id, thread_id, arguments)
        return _manager(self._client, operation, event_handler)  # type: ignore[no-any-return]


class ThreadsStreams:
    """Streams with a handler."""

    _client: Client

    @overload
    def create_and_run_stream(
        self, *, event_handler: None = ..., **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> StreamManager[AssistantEventHandler]: ...
    @overload
    def create_and_run_stream(
        self, *, event_handler: H, **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> StreamManager[H]: ...
    @several_calls
    @describes(build.ThreadCreateAndRunArguments, build.threads_create_and_run)
    def create_and_run_stream(
        self, *, event_handler: Any = None, **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> StreamManager[Any]:
        """Create a thread and run it, streamed, for a `with` block.

        The `event_handler` is told what happens; see `AssistantEventHandler`.
        """
        operation = _thread_and_run(self._client, arguments)
        return _manager(self._client, operation, event_handler)  # type: ignore[no-any-return]


class AsyncRunsStreams:
    """Streams with a handler."""

    _client: AsyncClient

    @overload
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: None = ...,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> AsyncStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: A,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> AsyncStreamManager[A]: ...
    @several_calls
    @describes(build.ThreadRunCreateArguments, build.threads_runs_create)
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: Any = None,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> AsyncStreamManager[Any]:
        """Run a thread, streamed, for an `async with` block.

        The `event_handler` is told what happens; see `AsyncAssistantEventHandler`.
        """
        operation = _run(self._client, thread_id, arguments)
        return _async_manager(self._client, operation, event_handler)  # type: ignore[no-any-return]

    @overload
    def create_and_stream(
        self,
        thread_id: str,
        *,
        event_handler: None = ...,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> AsyncStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    def create_and_stream(
        self,
        thread_id: str,
        *,
        event_handler: A,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> AsyncStreamManager[A]: ...
    @several_calls
    @describes(build.ThreadRunCreateArguments, build.threads_runs_create)
    def create_and_stream(
        self,
        thread_id: str,
        *,
        event_handler: Any = None,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> AsyncStreamManager[Any]:
        """Do as `stream`, which is the newer name.

        The `event_handler` is told what happens; see `AsyncAssistantEventHandler`.
        """
        operation = _run(self._client, thread_id, arguments)
        return _async_manager(self._client, operation, event_handler)  # type: ignore[no-any-return]

    @overload
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: None = ...,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> AsyncStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: A,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> AsyncStreamManager[A]: ...
    @several_calls
    @describes(build.ThreadRunSubmitToolOutputsArguments, build.threads_runs_submit_tool_outputs)
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: Any = None,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> AsyncStreamManager[Any]:
        """Hand the output of tools to a run, whose rest is streamed, for an `async with` block.

        The `event_handler` is told what happens; see `AsyncAssistantEventHandler`.
        """
        operation = _outputs(self._client, run_id, thread_id, arguments)
        return _async_manager(self._client, operation, event_handler)  # type: ignore[no-any-return]


class AsyncThreadsStreams:
    """Streams with a handler."""

    _client: AsyncClient

    @overload
    def create_and_run_stream(
        self, *, event_handler: None = ..., **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> AsyncStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    def create_and_run_stream(
        self, *, event_handler: A, **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> AsyncStreamManager[A]: ...
    @several_calls
    @describes(build.ThreadCreateAndRunArguments, build.threads_create_and_run)
    def create_and_run_stream(
        self, *, event_handler: Any = None, **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> AsyncStreamManager[Any]:
        """Create a thread and run it, streamed, for an `async with` block.

        The `event_handler` is told what happens; see `AsyncAssistantEventHandler`.
        """
        operation = _thread_and_run(self._client, arguments)
        return _async_manager(self._client, operation, event_handler)  # type: ignore[no-any-return]
