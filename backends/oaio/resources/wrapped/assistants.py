"""`client.beta.assistants` and `client.beta.threads`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import assistants as plain


class AssistantsWithRawResponse:
    """`client.beta.assistants.with_raw_response`."""

    create = raw(plain.Assistants.create)
    delete = raw(plain.Assistants.delete)
    list = raw(plain.Assistants.list)
    retrieve = raw(plain.Assistants.retrieve)
    update = raw(plain.Assistants.update)


class ThreadsWithRawResponse:
    """`client.beta.threads.with_raw_response`."""

    messages: ThreadsMessagesWithRawResponse
    runs: ThreadsRunsWithRawResponse
    create = raw(plain.Threads.create)
    create_and_run = raw(plain.Threads.create_and_run)
    delete = raw(plain.Threads.delete)
    retrieve = raw(plain.Threads.retrieve)
    update = raw(plain.Threads.update)


class ThreadsMessagesWithRawResponse:
    """`client.beta.threads.messages.with_raw_response`."""

    create = raw(plain.ThreadsMessages.create)
    delete = raw(plain.ThreadsMessages.delete)
    list = raw(plain.ThreadsMessages.list)
    retrieve = raw(plain.ThreadsMessages.retrieve)
    update = raw(plain.ThreadsMessages.update)


class ThreadsRunsWithRawResponse:
    """`client.beta.threads.runs.with_raw_response`."""

    steps: ThreadsRunsStepsWithRawResponse
    cancel = raw(plain.ThreadsRuns.cancel)
    create = raw(plain.ThreadsRuns.create)
    list = raw(plain.ThreadsRuns.list)
    retrieve = raw(plain.ThreadsRuns.retrieve)
    submit_tool_outputs = raw(plain.ThreadsRuns.submit_tool_outputs)
    update = raw(plain.ThreadsRuns.update)


class ThreadsRunsStepsWithRawResponse:
    """`client.beta.threads.runs.steps.with_raw_response`."""

    list = raw(plain.ThreadsRunsSteps.list)
    retrieve = raw(plain.ThreadsRunsSteps.retrieve)


class AssistantsWithStreamingResponse:
    """`client.beta.assistants.with_streaming_response`."""

    create = streaming(plain.Assistants.create)
    delete = streaming(plain.Assistants.delete)
    list = streaming(plain.Assistants.list)
    retrieve = streaming(plain.Assistants.retrieve)
    update = streaming(plain.Assistants.update)


class ThreadsWithStreamingResponse:
    """`client.beta.threads.with_streaming_response`."""

    messages: ThreadsMessagesWithStreamingResponse
    runs: ThreadsRunsWithStreamingResponse
    create = streaming(plain.Threads.create)
    create_and_run = streaming(plain.Threads.create_and_run)
    delete = streaming(plain.Threads.delete)
    retrieve = streaming(plain.Threads.retrieve)
    update = streaming(plain.Threads.update)


class ThreadsMessagesWithStreamingResponse:
    """`client.beta.threads.messages.with_streaming_response`."""

    create = streaming(plain.ThreadsMessages.create)
    delete = streaming(plain.ThreadsMessages.delete)
    list = streaming(plain.ThreadsMessages.list)
    retrieve = streaming(plain.ThreadsMessages.retrieve)
    update = streaming(plain.ThreadsMessages.update)


class ThreadsRunsWithStreamingResponse:
    """`client.beta.threads.runs.with_streaming_response`."""

    steps: ThreadsRunsStepsWithStreamingResponse
    cancel = streaming(plain.ThreadsRuns.cancel)
    create = streaming(plain.ThreadsRuns.create)
    list = streaming(plain.ThreadsRuns.list)
    retrieve = streaming(plain.ThreadsRuns.retrieve)
    submit_tool_outputs = streaming(plain.ThreadsRuns.submit_tool_outputs)
    update = streaming(plain.ThreadsRuns.update)


class ThreadsRunsStepsWithStreamingResponse:
    """`client.beta.threads.runs.steps.with_streaming_response`."""

    list = streaming(plain.ThreadsRunsSteps.list)
    retrieve = streaming(plain.ThreadsRunsSteps.retrieve)


class AsyncAssistantsWithRawResponse:
    """`client.beta.assistants.with_raw_response`."""

    create = async_raw(plain.AsyncAssistants.create)
    delete = async_raw(plain.AsyncAssistants.delete)
    list = async_raw(plain.AsyncAssistants.list)
    retrieve = async_raw(plain.AsyncAssistants.retrieve)
    update = async_raw(plain.AsyncAssistants.update)


class AsyncThreadsWithRawResponse:
    """`client.beta.threads.with_raw_response`."""

    messages: AsyncThreadsMessagesWithRawResponse
    runs: AsyncThreadsRunsWithRawResponse
    create = async_raw(plain.AsyncThreads.create)
    create_and_run = async_raw(plain.AsyncThreads.create_and_run)
    delete = async_raw(plain.AsyncThreads.delete)
    retrieve = async_raw(plain.AsyncThreads.retrieve)
    update = async_raw(plain.AsyncThreads.update)


class AsyncThreadsMessagesWithRawResponse:
    """`client.beta.threads.messages.with_raw_response`."""

    create = async_raw(plain.AsyncThreadsMessages.create)
    delete = async_raw(plain.AsyncThreadsMessages.delete)
    list = async_raw(plain.AsyncThreadsMessages.list)
    retrieve = async_raw(plain.AsyncThreadsMessages.retrieve)
    update = async_raw(plain.AsyncThreadsMessages.update)


class AsyncThreadsRunsWithRawResponse:
    """`client.beta.threads.runs.with_raw_response`."""

    steps: AsyncThreadsRunsStepsWithRawResponse
    cancel = async_raw(plain.AsyncThreadsRuns.cancel)
    create = async_raw(plain.AsyncThreadsRuns.create)
    list = async_raw(plain.AsyncThreadsRuns.list)
    retrieve = async_raw(plain.AsyncThreadsRuns.retrieve)
    submit_tool_outputs = async_raw(plain.AsyncThreadsRuns.submit_tool_outputs)
    update = async_raw(plain.AsyncThreadsRuns.update)


class AsyncThreadsRunsStepsWithRawResponse:
    """`client.beta.threads.runs.steps.with_raw_response`."""

    list = async_raw(plain.AsyncThreadsRunsSteps.list)
    retrieve = async_raw(plain.AsyncThreadsRunsSteps.retrieve)


class AsyncAssistantsWithStreamingResponse:
    """`client.beta.assistants.with_streaming_response`."""

    create = async_streaming(plain.AsyncAssistants.create)
    delete = async_streaming(plain.AsyncAssistants.delete)
    list = async_streaming(plain.AsyncAssistants.list)
    retrieve = async_streaming(plain.AsyncAssistants.retrieve)
    update = async_streaming(plain.AsyncAssistants.update)


class AsyncThreadsWithStreamingResponse:
    """`client.beta.threads.with_streaming_response`."""

    messages: AsyncThreadsMessagesWithStreamingResponse
    runs: AsyncThreadsRunsWithStreamingResponse
    create = async_streaming(plain.AsyncThreads.create)
    create_and_run = async_streaming(plain.AsyncThreads.create_and_run)
    delete = async_streaming(plain.AsyncThreads.delete)
    retrieve = async_streaming(plain.AsyncThreads.retrieve)
    update = async_streaming(plain.AsyncThreads.update)


class AsyncThreadsMessagesWithStreamingResponse:
    """`client.beta.threads.messages.with_streaming_response`."""

    create = async_streaming(plain.AsyncThreadsMessages.create)
    delete = async_streaming(plain.AsyncThreadsMessages.delete)
    list = async_streaming(plain.AsyncThreadsMessages.list)
    retrieve = async_streaming(plain.AsyncThreadsMessages.retrieve)
    update = async_streaming(plain.AsyncThreadsMessages.update)


class AsyncThreadsRunsWithStreamingResponse:
    """`client.beta.threads.runs.with_streaming_response`."""

    steps: AsyncThreadsRunsStepsWithStreamingResponse
    cancel = async_streaming(plain.AsyncThreadsRuns.cancel)
    create = async_streaming(plain.AsyncThreadsRuns.create)
    list = async_streaming(plain.AsyncThreadsRuns.list)
    retrieve = async_streaming(plain.AsyncThreadsRuns.retrieve)
    submit_tool_outputs = async_streaming(plain.AsyncThreadsRuns.submit_tool_outputs)
    update = async_streaming(plain.AsyncThreadsRuns.update)


class AsyncThreadsRunsStepsWithStreamingResponse:
    """`client.beta.threads.runs.steps.with_streaming_response`."""

    list = async_streaming(plain.AsyncThreadsRunsSteps.list)
    retrieve = async_streaming(plain.AsyncThreadsRunsSteps.retrieve)
