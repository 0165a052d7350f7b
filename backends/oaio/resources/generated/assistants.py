"""`client.beta.assistants` and `client.beta.threads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from oaio_protocol.operations._base import CallOptions, Omit, omit
from oaio_protocol.operations.generated import assistants as build

from .._helpers.threads import AsyncRunsHelpers, AsyncThreadsHelpers, RunsHelpers, ThreadsHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        Assistant,
        AssistantDeleted,
        AssistantPage,
        AssistantStreamEvent,
        Message,
        MessageDeleted,
        MessagePage,
        Run,
        RunPage,
        RunStep,
        RunStepPage,
        Thread,
        ThreadDeleted,
    )

    from ..._helpers.pages import AsyncPages
    from ..._streams import AsyncStream, Stream
    from ..wrapped import assistants as wrapped


class Assistants(Resource):
    """Assistants: https://platform.openai.com/docs/api-reference/assistants"""

    with_raw_response: wrapped.AssistantsWithRawResponse
    with_streaming_response: wrapped.AssistantsWithStreamingResponse

    @describes(build.AssistantCreateArguments, build.assistants_create)
    def create(self, **arguments: Unpack[build.AssistantCreateArguments]) -> Assistant:
        """Create an assistant."""
        client = self._client
        return client.call(client.build(build.assistants_create, **arguments))

    @describes(CallOptions, build.assistants_delete)
    def delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> AssistantDeleted:
        """Delete an assistant."""
        client = self._client
        return client.call(client.build(build.assistants_delete, assistant_id, **options))

    @describes(build.AssistantListArguments, build.assistants_list)
    def list(self, **arguments: Unpack[build.AssistantListArguments]) -> AssistantPage:
        """Return the assistants, page by page."""
        client = self._client
        return client.page(client.build(build.assistants_list, **arguments))

    @describes(CallOptions, build.assistants_retrieve)
    def retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> Assistant:
        """Return an assistant."""
        client = self._client
        return client.call(client.build(build.assistants_retrieve, assistant_id, **options))

    @describes(build.AssistantUpdateArguments, build.assistants_update)
    def update(
        self, assistant_id: str, **arguments: Unpack[build.AssistantUpdateArguments]
    ) -> Assistant:
        """Change an assistant."""
        client = self._client
        return client.call(client.build(build.assistants_update, assistant_id, **arguments))


class Threads(ThreadsHelpers, Resource):
    """Threads: https://platform.openai.com/docs/api-reference/threads"""

    with_raw_response: wrapped.ThreadsWithRawResponse
    with_streaming_response: wrapped.ThreadsWithStreamingResponse

    @cached_property
    def messages(self) -> ThreadsMessages:
        """Messages."""
        return ThreadsMessages(self._client)

    @cached_property
    def runs(self) -> ThreadsRuns:
        """Runs."""
        return ThreadsRuns(self._client)

    @describes(build.ThreadCreateArguments, build.threads_create)
    def create(self, **arguments: Unpack[build.ThreadCreateArguments]) -> Thread:
        """Create a thread."""
        client = self._client
        return client.call(client.build(build.threads_create, **arguments))

    @overload
    def create_and_run(
        self, *, stream: Literal[True], **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    def create_and_run(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ThreadCreateAndRunArguments],
    ) -> Run: ...
    @overload
    def create_and_run(
        self, *, stream: bool, **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> Run | Stream[AssistantStreamEvent]: ...
    @describes(build.ThreadCreateAndRunArguments, build.threads_create_and_run)
    def create_and_run(
        self,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ThreadCreateAndRunArguments],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.threads_create_and_run, stream=stream, **arguments)
        if stream:
            return client.stream(operation)
        return client.call(operation)

    @describes(CallOptions, build.threads_delete)
    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> ThreadDeleted:
        """Delete a thread."""
        client = self._client
        return client.call(client.build(build.threads_delete, thread_id, **options))

    @describes(CallOptions, build.threads_retrieve)
    def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Thread:
        """Return a thread."""
        client = self._client
        return client.call(client.build(build.threads_retrieve, thread_id, **options))

    @describes(build.ThreadUpdateArguments, build.threads_update)
    def update(self, thread_id: str, **arguments: Unpack[build.ThreadUpdateArguments]) -> Thread:
        """Change a thread."""
        client = self._client
        return client.call(client.build(build.threads_update, thread_id, **arguments))


class ThreadsMessages(Resource):
    """Messages: https://platform.openai.com/docs/api-reference/threads"""

    with_raw_response: wrapped.ThreadsMessagesWithRawResponse
    with_streaming_response: wrapped.ThreadsMessagesWithStreamingResponse

    @describes(build.ThreadMessageCreateArguments, build.threads_messages_create)
    def create(
        self, thread_id: str, **arguments: Unpack[build.ThreadMessageCreateArguments]
    ) -> Message:
        """Create a message of a thread."""
        client = self._client
        return client.call(client.build(build.threads_messages_create, thread_id, **arguments))

    @describes(CallOptions, build.threads_messages_delete)
    def delete(
        self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]
    ) -> MessageDeleted:
        """Delete a message of a thread."""
        client = self._client
        return client.call(
            client.build(build.threads_messages_delete, message_id, thread_id=thread_id, **options)
        )

    @describes(build.ThreadMessageListArguments, build.threads_messages_list)
    def list(
        self, thread_id: str, **arguments: Unpack[build.ThreadMessageListArguments]
    ) -> MessagePage:
        """Return the messages of a thread, page by page."""
        client = self._client
        return client.page(client.build(build.threads_messages_list, thread_id, **arguments))

    @describes(CallOptions, build.threads_messages_retrieve)
    def retrieve(
        self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]
    ) -> Message:
        """Return a message of a thread."""
        client = self._client
        return client.call(
            client.build(
                build.threads_messages_retrieve, message_id, thread_id=thread_id, **options
            )
        )

    @describes(build.ThreadMessageUpdateArguments, build.threads_messages_update)
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        **arguments: Unpack[build.ThreadMessageUpdateArguments],
    ) -> Message:
        """Change a message of a thread."""
        client = self._client
        return client.call(
            client.build(
                build.threads_messages_update, message_id, thread_id=thread_id, **arguments
            )
        )


class ThreadsRuns(RunsHelpers, Resource):
    """Runs: https://platform.openai.com/docs/api-reference/threads"""

    with_raw_response: wrapped.ThreadsRunsWithRawResponse
    with_streaming_response: wrapped.ThreadsRunsWithStreamingResponse

    @cached_property
    def steps(self) -> ThreadsRunsSteps:
        """Steps."""
        return ThreadsRunsSteps(self._client)

    @describes(CallOptions, build.threads_runs_cancel)
    def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Run:
        """Cancel a run of a thread."""
        client = self._client
        return client.call(
            client.build(build.threads_runs_cancel, run_id, thread_id=thread_id, **options)
        )

    @overload
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> Run: ...
    @overload
    def create(
        self, thread_id: str, *, stream: bool, **arguments: Unpack[build.ThreadRunCreateArguments]
    ) -> Run | Stream[AssistantStreamEvent]: ...
    @describes(build.ThreadRunCreateArguments, build.threads_runs_create)
    def create(
        self,
        thread_id: str,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Create a run of a thread; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.threads_runs_create, thread_id, stream=stream, **arguments)
        if stream:
            return client.stream(operation)
        return client.call(operation)

    @describes(build.ThreadRunListArguments, build.threads_runs_list)
    def list(self, thread_id: str, **arguments: Unpack[build.ThreadRunListArguments]) -> RunPage:
        """Return the runs of a thread, page by page."""
        client = self._client
        return client.page(client.build(build.threads_runs_list, thread_id, **arguments))

    @describes(CallOptions, build.threads_runs_retrieve)
    def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Run:
        """Return a run of a thread."""
        client = self._client
        return client.call(
            client.build(build.threads_runs_retrieve, run_id, thread_id=thread_id, **options)
        )

    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Stream[AssistantStreamEvent]: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Run: ...
    @overload
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Run | Stream[AssistantStreamEvent]: ...
    @describes(build.ThreadRunSubmitToolOutputsArguments, build.threads_runs_submit_tool_outputs)
    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Run | Stream[AssistantStreamEvent]:
        """Give a run the outputs of the tools that it called; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(
            build.threads_runs_submit_tool_outputs,
            run_id,
            thread_id=thread_id,
            stream=stream,
            **arguments,
        )
        if stream:
            return client.stream(operation)
        return client.call(operation)

    @describes(build.ThreadRunUpdateArguments, build.threads_runs_update)
    def update(
        self, run_id: str, *, thread_id: str, **arguments: Unpack[build.ThreadRunUpdateArguments]
    ) -> Run:
        """Change a run of a thread."""
        client = self._client
        return client.call(
            client.build(build.threads_runs_update, run_id, thread_id=thread_id, **arguments)
        )


class ThreadsRunsSteps(Resource):
    """Steps: https://platform.openai.com/docs/api-reference/threads"""

    with_raw_response: wrapped.ThreadsRunsStepsWithRawResponse
    with_streaming_response: wrapped.ThreadsRunsStepsWithStreamingResponse

    @describes(build.ThreadRunStepListArguments, build.threads_runs_steps_list)
    def list(
        self, run_id: str, *, thread_id: str, **arguments: Unpack[build.ThreadRunStepListArguments]
    ) -> RunStepPage:
        """Return the steps of a run, page by page."""
        client = self._client
        return client.page(
            client.build(build.threads_runs_steps_list, run_id, thread_id=thread_id, **arguments)
        )

    @describes(build.ThreadRunStepRetrieveArguments, build.threads_runs_steps_retrieve)
    def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        **arguments: Unpack[build.ThreadRunStepRetrieveArguments],
    ) -> RunStep:
        """Return a step of a run."""
        client = self._client
        return client.call(
            client.build(
                build.threads_runs_steps_retrieve,
                step_id,
                thread_id=thread_id,
                run_id=run_id,
                **arguments,
            )
        )


class AsyncAssistants(AsyncResource):
    """Assistants: https://platform.openai.com/docs/api-reference/assistants"""

    with_raw_response: wrapped.AsyncAssistantsWithRawResponse
    with_streaming_response: wrapped.AsyncAssistantsWithStreamingResponse

    @describes(build.AssistantCreateArguments, build.assistants_create)
    async def create(self, **arguments: Unpack[build.AssistantCreateArguments]) -> Assistant:
        """Create an assistant."""
        client = self._client
        return await client.call(client.build(build.assistants_create, **arguments))

    @describes(CallOptions, build.assistants_delete)
    async def delete(self, assistant_id: str, **options: Unpack[CallOptions]) -> AssistantDeleted:
        """Delete an assistant."""
        client = self._client
        return await client.call(client.build(build.assistants_delete, assistant_id, **options))

    @describes(build.AssistantListArguments, build.assistants_list)
    def list(
        self, **arguments: Unpack[build.AssistantListArguments]
    ) -> AsyncPages[AssistantPage, Assistant]:
        """Return the assistants, page by page."""
        client = self._client
        return client.page(client.build(build.assistants_list, **arguments))

    @describes(CallOptions, build.assistants_retrieve)
    async def retrieve(self, assistant_id: str, **options: Unpack[CallOptions]) -> Assistant:
        """Return an assistant."""
        client = self._client
        return await client.call(client.build(build.assistants_retrieve, assistant_id, **options))

    @describes(build.AssistantUpdateArguments, build.assistants_update)
    async def update(
        self, assistant_id: str, **arguments: Unpack[build.AssistantUpdateArguments]
    ) -> Assistant:
        """Change an assistant."""
        client = self._client
        return await client.call(client.build(build.assistants_update, assistant_id, **arguments))


class AsyncThreads(AsyncThreadsHelpers, AsyncResource):
    """Threads: https://platform.openai.com/docs/api-reference/threads"""

    with_raw_response: wrapped.AsyncThreadsWithRawResponse
    with_streaming_response: wrapped.AsyncThreadsWithStreamingResponse

    @cached_property
    def messages(self) -> AsyncThreadsMessages:
        """Messages."""
        return AsyncThreadsMessages(self._client)

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """Runs."""
        return AsyncThreadsRuns(self._client)

    @describes(build.ThreadCreateArguments, build.threads_create)
    async def create(self, **arguments: Unpack[build.ThreadCreateArguments]) -> Thread:
        """Create a thread."""
        client = self._client
        return await client.call(client.build(build.threads_create, **arguments))

    @overload
    async def create_and_run(
        self, *, stream: Literal[True], **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def create_and_run(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ThreadCreateAndRunArguments],
    ) -> Run: ...
    @overload
    async def create_and_run(
        self, *, stream: bool, **arguments: Unpack[build.ThreadCreateAndRunArguments]
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @describes(build.ThreadCreateAndRunArguments, build.threads_create_and_run)
    async def create_and_run(
        self,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ThreadCreateAndRunArguments],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Create a thread and run an assistant on it; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.threads_create_and_run, stream=stream, **arguments)
        if stream:
            return await client.stream(operation)
        return await client.call(operation)

    @describes(CallOptions, build.threads_delete)
    async def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> ThreadDeleted:
        """Delete a thread."""
        client = self._client
        return await client.call(client.build(build.threads_delete, thread_id, **options))

    @describes(CallOptions, build.threads_retrieve)
    async def retrieve(self, thread_id: str, **options: Unpack[CallOptions]) -> Thread:
        """Return a thread."""
        client = self._client
        return await client.call(client.build(build.threads_retrieve, thread_id, **options))

    @describes(build.ThreadUpdateArguments, build.threads_update)
    async def update(
        self, thread_id: str, **arguments: Unpack[build.ThreadUpdateArguments]
    ) -> Thread:
        """Change a thread."""
        client = self._client
        return await client.call(client.build(build.threads_update, thread_id, **arguments))


class AsyncThreadsMessages(AsyncResource):
    """Messages: https://platform.openai.com/docs/api-reference/threads"""

    with_raw_response: wrapped.AsyncThreadsMessagesWithRawResponse
    with_streaming_response: wrapped.AsyncThreadsMessagesWithStreamingResponse

    @describes(build.ThreadMessageCreateArguments, build.threads_messages_create)
    async def create(
        self, thread_id: str, **arguments: Unpack[build.ThreadMessageCreateArguments]
    ) -> Message:
        """Create a message of a thread."""
        client = self._client
        return await client.call(
            client.build(build.threads_messages_create, thread_id, **arguments)
        )

    @describes(CallOptions, build.threads_messages_delete)
    async def delete(
        self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]
    ) -> MessageDeleted:
        """Delete a message of a thread."""
        client = self._client
        return await client.call(
            client.build(build.threads_messages_delete, message_id, thread_id=thread_id, **options)
        )

    @describes(build.ThreadMessageListArguments, build.threads_messages_list)
    def list(
        self, thread_id: str, **arguments: Unpack[build.ThreadMessageListArguments]
    ) -> AsyncPages[MessagePage, Message]:
        """Return the messages of a thread, page by page."""
        client = self._client
        return client.page(client.build(build.threads_messages_list, thread_id, **arguments))

    @describes(CallOptions, build.threads_messages_retrieve)
    async def retrieve(
        self, message_id: str, *, thread_id: str, **options: Unpack[CallOptions]
    ) -> Message:
        """Return a message of a thread."""
        client = self._client
        return await client.call(
            client.build(
                build.threads_messages_retrieve, message_id, thread_id=thread_id, **options
            )
        )

    @describes(build.ThreadMessageUpdateArguments, build.threads_messages_update)
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        **arguments: Unpack[build.ThreadMessageUpdateArguments],
    ) -> Message:
        """Change a message of a thread."""
        client = self._client
        return await client.call(
            client.build(
                build.threads_messages_update, message_id, thread_id=thread_id, **arguments
            )
        )


class AsyncThreadsRuns(AsyncRunsHelpers, AsyncResource):
    """Runs: https://platform.openai.com/docs/api-reference/threads"""

    with_raw_response: wrapped.AsyncThreadsRunsWithRawResponse
    with_streaming_response: wrapped.AsyncThreadsRunsWithStreamingResponse

    @cached_property
    def steps(self) -> AsyncThreadsRunsSteps:
        """Steps."""
        return AsyncThreadsRunsSteps(self._client)

    @describes(CallOptions, build.threads_runs_cancel)
    async def cancel(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Run:
        """Cancel a run of a thread."""
        client = self._client
        return await client.call(
            client.build(build.threads_runs_cancel, run_id, thread_id=thread_id, **options)
        )

    @overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> Run: ...
    @overload
    async def create(
        self, thread_id: str, *, stream: bool, **arguments: Unpack[build.ThreadRunCreateArguments]
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @describes(build.ThreadRunCreateArguments, build.threads_runs_create)
    async def create(
        self,
        thread_id: str,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ThreadRunCreateArguments],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Create a run of a thread; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.threads_runs_create, thread_id, stream=stream, **arguments)
        if stream:
            return await client.stream(operation)
        return await client.call(operation)

    @describes(build.ThreadRunListArguments, build.threads_runs_list)
    def list(
        self, thread_id: str, **arguments: Unpack[build.ThreadRunListArguments]
    ) -> AsyncPages[RunPage, Run]:
        """Return the runs of a thread, page by page."""
        client = self._client
        return client.page(client.build(build.threads_runs_list, thread_id, **arguments))

    @describes(CallOptions, build.threads_runs_retrieve)
    async def retrieve(self, run_id: str, *, thread_id: str, **options: Unpack[CallOptions]) -> Run:
        """Return a run of a thread."""
        client = self._client
        return await client.call(
            client.build(build.threads_runs_retrieve, run_id, thread_id=thread_id, **options)
        )

    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[True],
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> AsyncStream[AssistantStreamEvent]: ...
    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Run: ...
    @overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Run | AsyncStream[AssistantStreamEvent]: ...
    @describes(build.ThreadRunSubmitToolOutputsArguments, build.threads_runs_submit_tool_outputs)
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ThreadRunSubmitToolOutputsArguments],
    ) -> Run | AsyncStream[AssistantStreamEvent]:
        """Give a run the outputs of the tools that it called; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(
            build.threads_runs_submit_tool_outputs,
            run_id,
            thread_id=thread_id,
            stream=stream,
            **arguments,
        )
        if stream:
            return await client.stream(operation)
        return await client.call(operation)

    @describes(build.ThreadRunUpdateArguments, build.threads_runs_update)
    async def update(
        self, run_id: str, *, thread_id: str, **arguments: Unpack[build.ThreadRunUpdateArguments]
    ) -> Run:
        """Change a run of a thread."""
        client = self._client
        return await client.call(
            client.build(build.threads_runs_update, run_id, thread_id=thread_id, **arguments)
        )


class AsyncThreadsRunsSteps(AsyncResource):
    """Steps: https://platform.openai.com/docs/api-reference/threads"""

    with_raw_response: wrapped.AsyncThreadsRunsStepsWithRawResponse
    with_streaming_response: wrapped.AsyncThreadsRunsStepsWithStreamingResponse

    @describes(build.ThreadRunStepListArguments, build.threads_runs_steps_list)
    def list(
        self, run_id: str, *, thread_id: str, **arguments: Unpack[build.ThreadRunStepListArguments]
    ) -> AsyncPages[RunStepPage, RunStep]:
        """Return the steps of a run, page by page."""
        client = self._client
        return client.page(
            client.build(build.threads_runs_steps_list, run_id, thread_id=thread_id, **arguments)
        )

    @describes(build.ThreadRunStepRetrieveArguments, build.threads_runs_steps_retrieve)
    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        **arguments: Unpack[build.ThreadRunStepRetrieveArguments],
    ) -> RunStep:
        """Return a step of a run."""
        client = self._client
        return await client.call(
            client.build(
                build.threads_runs_steps_retrieve,
                step_id,
                thread_id=thread_id,
                run_id=run_id,
                **arguments,
            )
        )
