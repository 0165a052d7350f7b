"""What the operations of assistants answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Any, Literal

from ...pages import CursorPage
from .._base import Model, model
from ..responses import ResponseFormatJSONObject, ResponseFormatText
from .shared import FunctionObject, ResponseFormatJsonSchema


@model
class AssistantToolsCode(Model):
    """`tools` of an `Assistant`."""

    type: Literal["code_interpreter"]


@model
class FileSearchRankingOptions(Model):
    """`ranking_options` of an `AssistantToolsFileSearchFileSearch`."""

    score_threshold: float
    ranker: Literal["auto", "default_2024_08_21"] | None = None


@model
class AssistantToolsFileSearchFileSearch(Model):
    """`file_search` of an `AssistantToolsFileSearch`."""

    max_num_results: int | None = None
    ranking_options: FileSearchRankingOptions | None = None


@model
class AssistantToolsFileSearch(Model):
    """`tools` of an `Assistant`."""

    type: Literal["file_search"]
    file_search: AssistantToolsFileSearchFileSearch | None = None


@model
class AssistantToolsFunction(Model):
    """`tools` of an `Assistant`."""

    type: Literal["function"]
    function: FunctionObject


@model
class AssistantToolResourcesCodeInterpreter(Model):
    """`code_interpreter` of an `AssistantToolResources`."""

    file_ids: list[str] | None = None


@model
class AssistantToolResourcesFileSearch(Model):
    """`file_search` of an `AssistantToolResources`."""

    vector_store_ids: list[str] | None = None


@model
class AssistantToolResources(Model):
    """`tool_resources` of an `Assistant`."""

    code_interpreter: AssistantToolResourcesCodeInterpreter | None = None
    file_search: AssistantToolResourcesFileSearch | None = None


AssistantsApiResponseFormatOption = (
    Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJsonSchema
)


@model
class Assistant(Model):
    """What `beta.assistants.retrieve` answers."""

    id: str
    object: Literal["assistant"]
    created_at: int
    model: str
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    name: str | None = None
    description: str | None = None
    instructions: str | None = None
    tool_resources: AssistantToolResources | None = None
    metadata: dict[str, str] | None = None
    temperature: float | None = None
    top_p: float | None = None
    response_format: AssistantsApiResponseFormatOption | None = None


@model
class AssistantDeleted(Model):
    """What `beta.assistants.delete` answers."""

    id: str
    deleted: bool
    object: Literal["assistant.deleted"]


@model
class Thread(Model):
    """What `beta.threads.retrieve` answers."""

    id: str
    object: Literal["thread"]
    created_at: int
    tool_resources: AssistantToolResources | None = None
    metadata: dict[str, str] | None = None


@model
class ThreadStreamEvent(Model):
    """A variant of `AssistantStreamEvent`: its `event` is `thread.created`."""

    event: Literal["thread.created"]
    data: Thread
    enabled: bool | None = None


@model
class RunToolCallObjectFunction(Model):
    """`function` of a `RunToolCallObject`."""

    name: str
    arguments: str


@model
class RunToolCallObject(Model):
    """`tool_calls` of a `RunRequiredActionSubmitToolOutputs`."""

    id: str
    type: Literal["function"]
    function: RunToolCallObjectFunction


@model
class RunRequiredActionSubmitToolOutputs(Model):
    """`submit_tool_outputs` of a `RunRequiredAction`."""

    tool_calls: list[RunToolCallObject]


@model
class RunRequiredAction(Model):
    """`required_action` of a `Run`."""

    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: RunRequiredActionSubmitToolOutputs


@model
class RunLastError(Model):
    """`last_error` of a `Run`."""

    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str


@model
class RunIncompleteDetails(Model):
    """`incomplete_details` of a `Run`."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None = None


@model
class RunCompletionUsage(Model):
    """`usage` of a `Run`."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


@model
class TruncationObject(Model):
    """`truncation_strategy` of a `Run`."""

    type: Literal["auto", "last_messages"]
    last_messages: int | None = None


@model
class AssistantsNamedToolChoiceFunction(Model):
    """`function` of an `AssistantsNamedToolChoice`."""

    name: str


@model
class AssistantsNamedToolChoice(Model):
    """`tool_choice` of a `Run`."""

    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantsNamedToolChoiceFunction | None = None


@model
class Run(Model):
    """What `beta.threads.runs.retrieve` answers."""

    id: str
    object: Literal["thread.run"]
    created_at: int
    thread_id: str
    assistant_id: str
    status: Literal[
        "queued",
        "in_progress",
        "requires_action",
        "cancelling",
        "cancelled",
        "failed",
        "completed",
        "incomplete",
        "expired",
    ]
    model: str
    instructions: str
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    parallel_tool_calls: bool
    required_action: RunRequiredAction | None = None
    last_error: RunLastError | None = None
    expires_at: int | None = None
    started_at: int | None = None
    cancelled_at: int | None = None
    failed_at: int | None = None
    completed_at: int | None = None
    incomplete_details: RunIncompleteDetails | None = None
    metadata: dict[str, str] | None = None
    usage: RunCompletionUsage | None = None
    temperature: float | None = None
    top_p: float | None = None
    max_prompt_tokens: int | None = None
    max_completion_tokens: int | None = None
    truncation_strategy: TruncationObject | None = None
    tool_choice: Literal["none", "auto", "required"] | AssistantsNamedToolChoice | None = None
    response_format: AssistantsApiResponseFormatOption | None = None


@model
class RunStreamEventThreadRunCreated(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.created`."""

    event: Literal["thread.run.created"]
    data: Run


@model
class RunStreamEventThreadRunQueued(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.queued`."""

    event: Literal["thread.run.queued"]
    data: Run


@model
class RunStreamEventThreadRunInProgress(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.in_progress`."""

    event: Literal["thread.run.in_progress"]
    data: Run


@model
class RunStreamEventThreadRunRequiresAction(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.requires_action`."""

    event: Literal["thread.run.requires_action"]
    data: Run


@model
class RunStreamEventThreadRunCompleted(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.completed`."""

    event: Literal["thread.run.completed"]
    data: Run


@model
class RunStreamEventThreadRunIncomplete(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.incomplete`."""

    event: Literal["thread.run.incomplete"]
    data: Run


@model
class RunStreamEventThreadRunFailed(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.failed`."""

    event: Literal["thread.run.failed"]
    data: Run


@model
class RunStreamEventThreadRunCancelling(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.cancelling`."""

    event: Literal["thread.run.cancelling"]
    data: Run


@model
class RunStreamEventThreadRunCancelled(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.cancelled`."""

    event: Literal["thread.run.cancelled"]
    data: Run


@model
class RunStreamEventThreadRunExpired(Model):
    """A variant of `RunStreamEvent`: its `event` is `thread.run.expired`."""

    event: Literal["thread.run.expired"]
    data: Run


RunStreamEvent = (
    RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunIncomplete
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired
)


@model
class RunStepDetailsMessageCreationObjectMessageCreation(Model):
    """`message_creation` of a `RunStepDetailsMessageCreationObject`."""

    message_id: str


@model
class RunStepDetailsMessageCreationObject(Model):
    """`step_details` of a `RunStep`: its `type` is `message_creation`."""

    type: Literal["message_creation"]
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation


@model
class RunStepDetailsToolCallsCodeOutputLogsObject(Model):
    """`outputs` of a `RunStepDetailsToolCallsCodeObjectCodeInterpreter`."""

    type: Literal["logs"]
    logs: str


@model
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """`image` of a `RunStepDetailsToolCallsCodeOutputImageObject`."""

    file_id: str


@model
class RunStepDetailsToolCallsCodeOutputImageObject(Model):
    """`outputs` of a `RunStepDetailsToolCallsCodeObjectCodeInterpreter`."""

    type: Literal["image"]
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage


@model
class RunStepDetailsToolCallsCodeObjectCodeInterpreter(Model):
    """`code_interpreter` of a `RunStepDetailsToolCallsCodeObject`."""

    input: str
    outputs: list[
        RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject
    ]


@model
class RunStepDetailsToolCallsCodeObject(Model):
    """`tool_calls` of a `RunStepDetailsToolCallsObject`."""

    id: str
    type: Literal["code_interpreter"]
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter


@model
class RunStepDetailsToolCallsFileSearchRankingOptionsObject(Model):
    """`ranking_options` of a `RunStepDetailsToolCallsFileSearchObjectFileSearch`."""

    ranker: Literal["auto", "default_2024_08_21"]
    score_threshold: float


@model
class RunStepDetailsToolCallsFileSearchResultObjectContent(Model):
    """`content` of a `RunStepDetailsToolCallsFileSearchResultObject`."""

    type: Literal["text"] | None = None
    text: str | None = None


@model
class RunStepDetailsToolCallsFileSearchResultObject(Model):
    """`results` of a `RunStepDetailsToolCallsFileSearchObjectFileSearch`."""

    file_id: str
    file_name: str
    score: float
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContent] | None = None


@model
class RunStepDetailsToolCallsFileSearchObjectFileSearch(Model):
    """`file_search` of a `RunStepDetailsToolCallsFileSearchObject`."""

    ranking_options: RunStepDetailsToolCallsFileSearchRankingOptionsObject | None = None
    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None = None


@model
class RunStepDetailsToolCallsFileSearchObject(Model):
    """`tool_calls` of a `RunStepDetailsToolCallsObject`."""

    id: str
    type: Literal["file_search"]
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch


@model
class RunStepDetailsToolCallsFunctionObjectFunction(Model):
    """`function` of a `RunStepDetailsToolCallsFunctionObject`."""

    name: str
    arguments: str
    output: str | None = None


@model
class RunStepDetailsToolCallsFunctionObject(Model):
    """`tool_calls` of a `RunStepDetailsToolCallsObject`."""

    id: str
    type: Literal["function"]
    function: RunStepDetailsToolCallsFunctionObjectFunction


@model
class RunStepDetailsToolCallsObject(Model):
    """`step_details` of a `RunStep`: its `type` is `tool_calls`."""

    type: Literal["tool_calls"]
    tool_calls: list[
        RunStepDetailsToolCallsCodeObject
        | RunStepDetailsToolCallsFileSearchObject
        | RunStepDetailsToolCallsFunctionObject
    ]


@model
class RunStepLastError(Model):
    """`last_error` of a `RunStep`."""

    code: Literal["server_error", "rate_limit_exceeded"]
    message: str


@model
class RunStepCompletionUsage(Model):
    """`usage` of a `RunStep`."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int


@model
class RunStep(Model):
    """What `beta.threads.runs.steps.retrieve` answers."""

    id: str
    object: Literal["thread.run.step"]
    created_at: int
    assistant_id: str
    thread_id: str
    run_id: str
    type: Literal["message_creation", "tool_calls"]
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    step_details: RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
    last_error: RunStepLastError | None = None
    expired_at: int | None = None
    cancelled_at: int | None = None
    failed_at: int | None = None
    completed_at: int | None = None
    metadata: dict[str, str] | None = None
    usage: RunStepCompletionUsage | None = None


@model
class RunStepStreamEventThreadRunStepCreated(Model):
    """A variant of `RunStepStreamEvent`: its `event` is `thread.run.step.created`."""

    event: Literal["thread.run.step.created"]
    data: RunStep


@model
class RunStepStreamEventThreadRunStepInProgress(Model):
    """A variant of `RunStepStreamEvent`: its `event` is `thread.run.step.in_progress`."""

    event: Literal["thread.run.step.in_progress"]
    data: RunStep


@model
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Model):
    """`message_creation` of a `RunStepDeltaStepDetailsMessageCreationObject`."""

    message_id: str | None = None


@model
class RunStepDeltaStepDetailsMessageCreationObject(Model):
    """`step_details` of a `RunStepDeltaObjectDelta`: its `type` is `message_creation`."""

    type: Literal["message_creation"]
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None = None


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Model):
    """`outputs` of a `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter`."""

    index: int
    type: Literal["logs"]
    logs: str | None = None


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Model):
    """`image` of a `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`."""

    file_id: str | None = None


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(Model):
    """`outputs` of a `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter`."""

    index: int
    type: Literal["image"]
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None


@model
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Model):
    """`code_interpreter` of a `RunStepDeltaStepDetailsToolCallsCodeObject`."""

    input: str | None = None
    outputs: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
            | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
        ]
        | None
    ) = None


@model
class RunStepDeltaStepDetailsToolCallsCodeObject(Model):
    """`tool_calls` of a `RunStepDeltaStepDetailsToolCallsObject`."""

    index: int
    type: Literal["code_interpreter"]
    id: str | None = None
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = None


@model
class RunStepDeltaStepDetailsToolCallsFileSearchObject(Model):
    """`tool_calls` of a `RunStepDeltaStepDetailsToolCallsObject`."""

    index: int
    type: Literal["file_search"]
    file_search: dict[str, Any]
    id: str | None = None


@model
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Model):
    """`function` of a `RunStepDeltaStepDetailsToolCallsFunctionObject`."""

    name: str | None = None
    arguments: str | None = None
    output: str | None = None


@model
class RunStepDeltaStepDetailsToolCallsFunctionObject(Model):
    """`tool_calls` of a `RunStepDeltaStepDetailsToolCallsObject`."""

    index: int
    type: Literal["function"]
    id: str | None = None
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None


@model
class RunStepDeltaStepDetailsToolCallsObject(Model):
    """`step_details` of a `RunStepDeltaObjectDelta`: its `type` is `tool_calls`."""

    type: Literal["tool_calls"]
    tool_calls: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeObject
            | RunStepDeltaStepDetailsToolCallsFileSearchObject
            | RunStepDeltaStepDetailsToolCallsFunctionObject
        ]
        | None
    ) = None


@model
class RunStepDeltaObjectDelta(Model):
    """`delta` of a `RunStepDeltaObject`."""

    step_details: (
        RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject | None
    ) = None


@model
class RunStepDeltaObject(Model):
    """`data` of a `RunStepStreamEventThreadRunStepDelta`."""

    id: str
    object: Literal["thread.run.step.delta"]
    delta: RunStepDeltaObjectDelta


@model
class RunStepStreamEventThreadRunStepDelta(Model):
    """A variant of `RunStepStreamEvent`: its `event` is `thread.run.step.delta`."""

    event: Literal["thread.run.step.delta"]
    data: RunStepDeltaObject


@model
class RunStepStreamEventThreadRunStepCompleted(Model):
    """A variant of `RunStepStreamEvent`: its `event` is `thread.run.step.completed`."""

    event: Literal["thread.run.step.completed"]
    data: RunStep


@model
class RunStepStreamEventThreadRunStepFailed(Model):
    """A variant of `RunStepStreamEvent`: its `event` is `thread.run.step.failed`."""

    event: Literal["thread.run.step.failed"]
    data: RunStep


@model
class RunStepStreamEventThreadRunStepCancelled(Model):
    """A variant of `RunStepStreamEvent`: its `event` is `thread.run.step.cancelled`."""

    event: Literal["thread.run.step.cancelled"]
    data: RunStep


@model
class RunStepStreamEventThreadRunStepExpired(Model):
    """A variant of `RunStepStreamEvent`: its `event` is `thread.run.step.expired`."""

    event: Literal["thread.run.step.expired"]
    data: RunStep


RunStepStreamEvent = (
    RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired
)


@model
class MessageIncompleteDetails(Model):
    """`incomplete_details` of a `Message`."""

    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]


@model
class MessageContentImageFileObjectImageFile(Model):
    """`image_file` of a `MessageContentImageFileObject`."""

    file_id: str
    detail: Literal["auto", "low", "high"] | None = None


@model
class MessageContentImageFileObject(Model):
    """`content` of a `Message`."""

    type: Literal["image_file"]
    image_file: MessageContentImageFileObjectImageFile


@model
class MessageContentImageUrlObjectImageURL(Model):
    """`image_url` of a `MessageContentImageUrlObject`."""

    url: str
    detail: Literal["auto", "low", "high"] | None = None


@model
class MessageContentImageUrlObject(Model):
    """`content` of a `Message`."""

    type: Literal["image_url"]
    image_url: MessageContentImageUrlObjectImageURL


@model
class MessageContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """`file_citation` of a `MessageContentTextAnnotationsFileCitationObject`."""

    file_id: str


@model
class MessageContentTextAnnotationsFileCitationObject(Model):
    """`annotations` of a `MessageContentTextObjectText`."""

    type: Literal["file_citation"]
    text: str
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    start_index: int
    end_index: int


@model
class MessageContentTextAnnotationsFilePathObjectFilePath(Model):
    """`file_path` of a `MessageContentTextAnnotationsFilePathObject`."""

    file_id: str


@model
class MessageContentTextAnnotationsFilePathObject(Model):
    """`annotations` of a `MessageContentTextObjectText`."""

    type: Literal["file_path"]
    text: str
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    start_index: int
    end_index: int


@model
class MessageContentTextObjectText(Model):
    """`text` of a `MessageContentTextObject`."""

    value: str
    annotations: list[
        MessageContentTextAnnotationsFileCitationObject
        | MessageContentTextAnnotationsFilePathObject
    ]


@model
class MessageContentTextObject(Model):
    """`content` of a `Message`."""

    type: Literal["text"]
    text: MessageContentTextObjectText


@model
class MessageContentRefusalObject(Model):
    """`content` of a `Message`."""

    type: Literal["refusal"]
    refusal: str


@model
class AssistantToolsFileSearchTypeOnly(Model):
    """`tools` of a `MessageAttachment`."""

    type: Literal["file_search"]


@model
class MessageAttachment(Model):
    """`attachments` of a `Message`."""

    file_id: str | None = None
    tools: list[AssistantToolsCode | AssistantToolsFileSearchTypeOnly] | None = None


@model
class Message(Model):
    """What `beta.threads.messages.retrieve` answers."""

    id: str
    object: Literal["thread.message"]
    created_at: int
    thread_id: str
    status: Literal["in_progress", "incomplete", "completed"]
    role: Literal["user", "assistant"]
    content: list[
        MessageContentImageFileObject
        | MessageContentImageUrlObject
        | MessageContentTextObject
        | MessageContentRefusalObject
    ]
    incomplete_details: MessageIncompleteDetails | None = None
    completed_at: int | None = None
    incomplete_at: int | None = None
    assistant_id: str | None = None
    run_id: str | None = None
    attachments: list[MessageAttachment] | None = None
    metadata: dict[str, str] | None = None


@model
class MessageStreamEventThreadMessageCreated(Model):
    """A variant of `MessageStreamEvent`: its `event` is `thread.message.created`."""

    event: Literal["thread.message.created"]
    data: Message


@model
class MessageStreamEventThreadMessageInProgress(Model):
    """A variant of `MessageStreamEvent`: its `event` is `thread.message.in_progress`."""

    event: Literal["thread.message.in_progress"]
    data: Message


@model
class MessageDeltaContentImageFileObjectImageFile(Model):
    """`image_file` of a `MessageDeltaContentImageFileObject`."""

    file_id: str | None = None
    detail: Literal["auto", "low", "high"] | None = None


@model
class MessageDeltaContentImageFileObject(Model):
    """`content` of a `MessageDeltaObjectDelta`."""

    index: int
    type: Literal["image_file"]
    image_file: MessageDeltaContentImageFileObjectImageFile | None = None


@model
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """`file_citation` of a `MessageDeltaContentTextAnnotationsFileCitationObject`."""

    file_id: str | None = None
    quote: str | None = None


@model
class MessageDeltaContentTextAnnotationsFileCitationObject(Model):
    """`annotations` of a `MessageDeltaContentTextObjectText`."""

    index: int
    type: Literal["file_citation"]
    text: str | None = None
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None = None
    start_index: int | None = None
    end_index: int | None = None


@model
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Model):
    """`file_path` of a `MessageDeltaContentTextAnnotationsFilePathObject`."""

    file_id: str | None = None


@model
class MessageDeltaContentTextAnnotationsFilePathObject(Model):
    """`annotations` of a `MessageDeltaContentTextObjectText`."""

    index: int
    type: Literal["file_path"]
    text: str | None = None
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = None
    start_index: int | None = None
    end_index: int | None = None


@model
class MessageDeltaContentTextObjectText(Model):
    """`text` of a `MessageDeltaContentTextObject`."""

    value: str | None = None
    annotations: (
        list[
            MessageDeltaContentTextAnnotationsFileCitationObject
            | MessageDeltaContentTextAnnotationsFilePathObject
        ]
        | None
    ) = None


@model
class MessageDeltaContentTextObject(Model):
    """`content` of a `MessageDeltaObjectDelta`."""

    index: int
    type: Literal["text"]
    text: MessageDeltaContentTextObjectText | None = None


@model
class MessageDeltaContentRefusalObject(Model):
    """`content` of a `MessageDeltaObjectDelta`."""

    index: int
    type: Literal["refusal"]
    refusal: str | None = None


@model
class MessageDeltaContentImageUrlObjectImageURL(Model):
    """`image_url` of a `MessageDeltaContentImageUrlObject`."""

    url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None


@model
class MessageDeltaContentImageUrlObject(Model):
    """`content` of a `MessageDeltaObjectDelta`."""

    index: int
    type: Literal["image_url"]
    image_url: MessageDeltaContentImageUrlObjectImageURL | None = None


@model
class MessageDeltaObjectDelta(Model):
    """`delta` of a `MessageDeltaObject`."""

    role: Literal["user", "assistant"] | None = None
    content: (
        list[
            MessageDeltaContentImageFileObject
            | MessageDeltaContentTextObject
            | MessageDeltaContentRefusalObject
            | MessageDeltaContentImageUrlObject
        ]
        | None
    ) = None


@model
class MessageDeltaObject(Model):
    """`data` of a `MessageStreamEventThreadMessageDelta`."""

    id: str
    object: Literal["thread.message.delta"]
    delta: MessageDeltaObjectDelta


@model
class MessageStreamEventThreadMessageDelta(Model):
    """A variant of `MessageStreamEvent`: its `event` is `thread.message.delta`."""

    event: Literal["thread.message.delta"]
    data: MessageDeltaObject


@model
class MessageStreamEventThreadMessageCompleted(Model):
    """A variant of `MessageStreamEvent`: its `event` is `thread.message.completed`."""

    event: Literal["thread.message.completed"]
    data: Message


@model
class MessageStreamEventThreadMessageIncomplete(Model):
    """A variant of `MessageStreamEvent`: its `event` is `thread.message.incomplete`."""

    event: Literal["thread.message.incomplete"]
    data: Message


MessageStreamEvent = (
    MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete
)


@model
class Error(Model):
    """`data` of an `ErrorEvent`."""

    message: str
    type: str
    code: str | None = None
    param: str | None = None


@model
class ErrorEvent(Model):
    """A variant of `AssistantStreamEvent`: its `event` is `error`."""

    event: Literal["error"]
    data: Error


@model
class DoneEvent(Model):
    """A variant of `AssistantStreamEvent`: its `event` is `done`."""

    event: Literal["done"]
    data: Literal["[DONE]"]


AssistantStreamEvent = (
    ThreadStreamEvent
    | RunStreamEvent
    | RunStepStreamEvent
    | MessageStreamEvent
    | ErrorEvent
    | DoneEvent
)


@model
class ThreadDeleted(Model):
    """What `beta.threads.delete` answers."""

    id: str
    deleted: bool
    object: Literal["thread.deleted"]


@model
class MessageDeleted(Model):
    """What `beta.threads.messages.delete` answers."""

    id: str
    deleted: bool
    object: Literal["thread.message.deleted"]


@model
class AssistantPage(CursorPage[Assistant]):
    """A page of `beta.assistants.list`."""

    data: list[Assistant]
    object: str
    first_id: str
    last_id: str


@model
class MessagePage(CursorPage[Message]):
    """A page of `beta.threads.messages.list`."""

    data: list[Message]
    object: str
    first_id: str
    last_id: str


@model
class RunPage(CursorPage[Run]):
    """A page of `beta.threads.runs.list`."""

    data: list[Run]
    object: str
    first_id: str
    last_id: str


@model
class RunStepPage(CursorPage[RunStep]):
    """A page of `beta.threads.runs.steps.list`."""

    data: list[RunStep]
    object: str
    first_id: str
    last_id: str
