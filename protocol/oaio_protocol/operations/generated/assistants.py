"""Operations of assistants.

Sources:

https://platform.openai.com/docs/api-reference/assistants
https://platform.openai.com/docs/api-reference/threads
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from ...streams import AssistantEvents
from ...streams.accumulate import whole
from .._base import CallOptions, Omit, Operation, Spec, omit
from .._chat_params import ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText
from .._parts import (
    NoParams,
    event_reader,
    kinds,
    sized,
)
from ._shared import ReasoningEffort

if TYPE_CHECKING:
    from ...models.generated.assistants import (
        Assistant,
        AssistantDeleted,
        AssistantPage,
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


AssistantSupportedModels: TypeAlias = Literal[
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5-2025-08-07",
    "gpt-5-mini-2025-08-07",
    "gpt-5-nano-2025-08-07",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4.1-nano",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "o3-mini",
    "o3-mini-2025-01-31",
    "o1",
    "o1-2024-12-17",
    "gpt-4o",
    "gpt-4o-2024-11-20",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-05-13",
    "gpt-4o-mini",
    "gpt-4o-mini-2024-07-18",
    "gpt-4.5-preview",
    "gpt-4.5-preview-2025-02-27",
    "gpt-4-turbo",
    "gpt-4-turbo-2024-04-09",
    "gpt-4-0125-preview",
    "gpt-4-turbo-preview",
    "gpt-4-1106-preview",
    "gpt-4-vision-preview",
    "gpt-4",
    "gpt-4-0314",
    "gpt-4-0613",
    "gpt-4-32k",
    "gpt-4-32k-0314",
    "gpt-4-32k-0613",
    "gpt-3.5-turbo",
    "gpt-3.5-turbo-16k",
    "gpt-3.5-turbo-0613",
    "gpt-3.5-turbo-1106",
    "gpt-3.5-turbo-0125",
    "gpt-3.5-turbo-16k-0613",
]


class AssistantToolsCodeParam(TypedDict):
    """`tools` of `beta.assistants.create`."""

    type: Literal["code_interpreter"]


class FileSearchRankingOptionsParam(TypedDict, total=False):
    """`ranking_options` of an `AssistantToolsFileSearchFileSearchParam`."""

    score_threshold: Required[float]
    """0 to 1."""
    ranker: Literal["auto", "default_2024_08_21"]


class AssistantToolsFileSearchFileSearchParam(TypedDict, total=False):
    """`file_search` of an `AssistantToolsFileSearchParam`."""

    max_num_results: int
    """1 to 50."""
    ranking_options: FileSearchRankingOptionsParam


class AssistantToolsFileSearchParam(TypedDict, total=False):
    """`tools` of `beta.assistants.create`."""

    type: Required[Literal["file_search"]]
    file_search: AssistantToolsFileSearchFileSearchParam


class FunctionObjectParam(TypedDict, total=False):
    """`function` of an `AssistantToolsFunctionParam`."""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]
    strict: bool | None
    """`false` if it is left out."""


class AssistantToolsFunctionParam(TypedDict):
    """`tools` of `beta.assistants.create`."""

    type: Literal["function"]
    function: FunctionObjectParam


class AssistantCreateToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """`code_interpreter` of an `AssistantCreateToolResourcesParam`."""

    file_ids: Sequence[str]
    """At most 20 entries."""


class AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(TypedDict):
    """`chunking_strategy` of an `AssistantCreateToolResourcesFileSearchVectorStoreParam`."""

    type: Literal["auto"]


class AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam(TypedDict):
    """`static` of an `AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam`."""

    max_chunk_size_tokens: int
    """100 to 4096."""
    chunk_overlap_tokens: int


class AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam(TypedDict):
    """`chunking_strategy` of an `AssistantCreateToolResourcesFileSearchVectorStoreParam`."""

    type: Literal["static"]
    static: AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam


class AssistantCreateToolResourcesFileSearchVectorStoreParam(TypedDict, total=False):
    """`vector_stores` of an `AssistantCreateToolResourcesFileSearchParam`."""

    file_ids: Sequence[str]
    """At most 100000000 entries."""
    chunking_strategy: (
        AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
        | AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
    )
    metadata: Mapping[str, str] | None


class AssistantCreateToolResourcesFileSearchParam(TypedDict, total=False):
    """`file_search` of an `AssistantCreateToolResourcesParam`."""

    vector_store_ids: Sequence[str]
    """At most 1 entries."""
    vector_stores: Iterable[AssistantCreateToolResourcesFileSearchVectorStoreParam]
    """At most 1 entries."""


class AssistantCreateToolResourcesParam(TypedDict, total=False):
    """`tool_resources` of `beta.assistants.create`."""

    code_interpreter: AssistantCreateToolResourcesCodeInterpreterParam
    file_search: AssistantCreateToolResourcesFileSearchParam


AssistantsApiResponseFormatOption: TypeAlias = (
    Literal["auto"] | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema
)


class AssistantUpdateToolResourcesFileSearchParam(TypedDict, total=False):
    """`file_search` of an `AssistantUpdateToolResourcesParam`."""

    vector_store_ids: Sequence[str]
    """At most 1 entries."""


class AssistantUpdateToolResourcesParam(TypedDict, total=False):
    """`tool_resources` of `beta.assistants.update`."""

    code_interpreter: AssistantCreateToolResourcesCodeInterpreterParam
    file_search: AssistantUpdateToolResourcesFileSearchParam


class MessageContentImageFileObjectImageFileParam(TypedDict, total=False):
    """`image_file` of a `MessageContentImageFileObjectParam`."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"]
    """`auto` if it is left out."""


class MessageContentImageFileObjectParam(TypedDict):
    """`content` of `beta.threads.messages.create`."""

    type: Literal["image_file"]
    image_file: MessageContentImageFileObjectImageFileParam


class MessageContentImageUrlObjectImageURLParam(TypedDict, total=False):
    """`image_url` of a `MessageContentImageUrlObjectParam`."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]
    """`auto` if it is left out."""


class MessageContentImageUrlObjectParam(TypedDict):
    """`content` of `beta.threads.messages.create`."""

    type: Literal["image_url"]
    image_url: MessageContentImageUrlObjectImageURLParam


class MessageRequestContentTextObjectParam(TypedDict):
    """`content` of `beta.threads.messages.create`."""

    type: Literal["text"]
    text: str


class AssistantToolsFileSearchTypeOnlyParam(TypedDict):
    """`tools` of a `CreateMessageRequestAttachmentParam`."""

    type: Literal["file_search"]


class CreateMessageRequestAttachmentParam(TypedDict, total=False):
    """`attachments` of `beta.threads.messages.create`."""

    file_id: str
    tools: Iterable[AssistantToolsCodeParam | AssistantToolsFileSearchTypeOnlyParam]


class CreateMessageRequestParam(TypedDict, total=False):
    """`messages` of `beta.threads.create`."""

    role: Required[Literal["user", "assistant"]]
    content: Required[
        str
        | Iterable[
            MessageContentImageFileObjectParam
            | MessageContentImageUrlObjectParam
            | MessageRequestContentTextObjectParam
        ]
    ]
    attachments: Iterable[CreateMessageRequestAttachmentParam] | None
    metadata: Mapping[str, str] | None


class CreateThreadRequestParam(TypedDict, total=False):
    """`thread` of `beta.threads.create_and_run`."""

    messages: Iterable[CreateMessageRequestParam]
    tool_resources: AssistantCreateToolResourcesParam | None
    metadata: Mapping[str, str] | None


class TruncationObjectParam(TypedDict, total=False):
    """`truncation_strategy` of `beta.threads.create_and_run`."""

    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None
    """At least 1."""


class AssistantsNamedToolChoiceFunctionParam(TypedDict):
    """`function` of an `AssistantsNamedToolChoiceParam`."""

    name: str


class AssistantsNamedToolChoiceParam(TypedDict, total=False):
    """`tool_choice` of `beta.threads.create_and_run`."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantsNamedToolChoiceFunctionParam


class ThreadRunSubmitToolOutputsToolOutputParam(TypedDict, total=False):
    """`tool_outputs` of `beta.threads.runs.submit_tool_outputs`."""

    tool_call_id: str
    output: str


class AssistantCreateParams(TypedDict, total=False):
    """The arguments of `beta.assistants.create`."""

    model: Required[str | AssistantSupportedModels]
    name: str | None
    """At most 256 characters."""
    description: str | None
    """At most 512 characters."""
    instructions: str | None
    """At most 256000 characters."""
    reasoning_effort: ReasoningEffort
    """`medium` if it is left out."""
    tools: Iterable[
        AssistantToolsCodeParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam
    ]
    """At most 128 entries."""
    tool_resources: AssistantCreateToolResourcesParam | None
    metadata: Mapping[str, str] | None
    temperature: float | None
    """0 to 2; `1` if it is left out."""
    top_p: float | None
    """0 to 1; `1` if it is left out."""
    response_format: AssistantsApiResponseFormatOption | None


class AssistantCreateArguments(AssistantCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AssistantListParams(TypedDict, total=False):
    """The arguments of `beta.assistants.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str
    before: str


class AssistantListArguments(AssistantListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AssistantUpdateParams(TypedDict, total=False):
    """The arguments of `beta.assistants.update`."""

    model: str | AssistantSupportedModels
    reasoning_effort: ReasoningEffort
    """`medium` if it is left out."""
    name: str | None
    """At most 256 characters."""
    description: str | None
    """At most 512 characters."""
    instructions: str | None
    """At most 256000 characters."""
    tools: Iterable[
        AssistantToolsCodeParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam
    ]
    """At most 128 entries."""
    tool_resources: AssistantUpdateToolResourcesParam | None
    metadata: Mapping[str, str] | None
    temperature: float | None
    """0 to 2; `1` if it is left out."""
    top_p: float | None
    """0 to 1; `1` if it is left out."""
    response_format: AssistantsApiResponseFormatOption | None


class AssistantUpdateArguments(AssistantUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadCreateParams(TypedDict, total=False):
    """The arguments of `beta.threads.create`."""

    messages: Iterable[CreateMessageRequestParam]
    tool_resources: AssistantCreateToolResourcesParam | None
    metadata: Mapping[str, str] | None


class ThreadCreateArguments(ThreadCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadCreateAndRunParams(TypedDict, total=False):
    """The arguments of `beta.threads.create_and_run`."""

    assistant_id: Required[str]
    thread: CreateThreadRequestParam
    model: str | None
    instructions: str | None
    tools: (
        Iterable[
            AssistantToolsCodeParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam
        ]
        | None
    )
    """At most 20 entries."""
    tool_resources: AssistantUpdateToolResourcesParam | None
    metadata: Mapping[str, str] | None
    temperature: float | None
    """0 to 2; `1` if it is left out."""
    top_p: float | None
    """0 to 1; `1` if it is left out."""
    max_prompt_tokens: int | None
    """At least 256."""
    max_completion_tokens: int | None
    """At least 256."""
    truncation_strategy: TruncationObjectParam | None
    tool_choice: Literal["none", "auto", "required"] | AssistantsNamedToolChoiceParam | None
    parallel_tool_calls: bool
    """`true` if it is left out."""
    response_format: AssistantsApiResponseFormatOption | None


class ThreadCreateAndRunParamsStreaming(ThreadCreateAndRunParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class ThreadCreateAndRunParamsNonStreaming(ThreadCreateAndRunParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class ThreadCreateAndRunArguments(ThreadCreateAndRunParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadUpdateParams(TypedDict, total=False):
    """The arguments of `beta.threads.update`."""

    tool_resources: AssistantUpdateToolResourcesParam | None
    metadata: Mapping[str, str] | None


class ThreadUpdateArguments(ThreadUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadMessageCreateParams(TypedDict, total=False):
    """The arguments of `beta.threads.messages.create`."""

    role: Required[Literal["user", "assistant"]]
    content: Required[
        str
        | Iterable[
            MessageContentImageFileObjectParam
            | MessageContentImageUrlObjectParam
            | MessageRequestContentTextObjectParam
        ]
    ]
    attachments: Iterable[CreateMessageRequestAttachmentParam] | None
    metadata: Mapping[str, str] | None


class ThreadMessageCreateArguments(ThreadMessageCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadMessageListParams(TypedDict, total=False):
    """The arguments of `beta.threads.messages.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str
    before: str
    run_id: str


class ThreadMessageListArguments(ThreadMessageListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadMessageUpdateParams(TypedDict, total=False):
    """The arguments of `beta.threads.messages.update`."""

    metadata: Mapping[str, str] | None


class ThreadMessageUpdateArguments(ThreadMessageUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadRunCreateParams(TypedDict, total=False):
    """The arguments of `beta.threads.runs.create`."""

    assistant_id: Required[str]
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    model: str | AssistantSupportedModels | None
    reasoning_effort: ReasoningEffort
    """`medium` if it is left out."""
    instructions: str | None
    additional_instructions: str | None
    additional_messages: Iterable[CreateMessageRequestParam] | None
    tools: (
        Iterable[
            AssistantToolsCodeParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam
        ]
        | None
    )
    """At most 20 entries."""
    metadata: Mapping[str, str] | None
    temperature: float | None
    """0 to 2; `1` if it is left out."""
    top_p: float | None
    """0 to 1; `1` if it is left out."""
    max_prompt_tokens: int | None
    """At least 256."""
    max_completion_tokens: int | None
    """At least 256."""
    truncation_strategy: TruncationObjectParam | None
    tool_choice: Literal["none", "auto", "required"] | AssistantsNamedToolChoiceParam | None
    parallel_tool_calls: bool
    """`true` if it is left out."""
    response_format: AssistantsApiResponseFormatOption | None


class ThreadRunCreateParamsStreaming(ThreadRunCreateParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class ThreadRunCreateParamsNonStreaming(ThreadRunCreateParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class ThreadRunCreateArguments(ThreadRunCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadRunListParams(TypedDict, total=False):
    """The arguments of `beta.threads.runs.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str
    before: str


class ThreadRunListArguments(ThreadRunListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadRunSubmitToolOutputsParams(TypedDict):
    """The arguments of `beta.threads.runs.submit_tool_outputs`."""

    tool_outputs: Iterable[ThreadRunSubmitToolOutputsToolOutputParam]


class ThreadRunSubmitToolOutputsParamsStreaming(ThreadRunSubmitToolOutputsParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class ThreadRunSubmitToolOutputsParamsNonStreaming(ThreadRunSubmitToolOutputsParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class ThreadRunSubmitToolOutputsArguments(
    ThreadRunSubmitToolOutputsParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ThreadRunUpdateParams(TypedDict, total=False):
    """The arguments of `beta.threads.runs.update`."""

    metadata: Mapping[str, str] | None


class ThreadRunUpdateArguments(ThreadRunUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadRunStepListParams(TypedDict, total=False):
    """The arguments of `beta.threads.runs.steps.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str
    before: str
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]


class ThreadRunStepListArguments(ThreadRunStepListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ThreadRunStepRetrieveParams(TypedDict, total=False):
    """The arguments of `beta.threads.runs.steps.retrieve`."""

    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]


class ThreadRunStepRetrieveArguments(ThreadRunStepRetrieveParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _assistant(value: Any, strict: bool) -> "Assistant":
    from ...models.generated.assistants import Assistant

    return decode(Assistant, value, strict=strict)


def _assistant_deleted(value: Any, strict: bool) -> "AssistantDeleted":
    from ...models.generated.assistants import AssistantDeleted

    return decode(AssistantDeleted, value, strict=strict)


def _assistant_page(value: Any, strict: bool) -> "AssistantPage":
    from ...models.generated.assistants import AssistantPage

    return decode(AssistantPage, value, strict=strict)


def _thread(value: Any, strict: bool) -> "Thread":
    from ...models.generated.assistants import Thread

    return decode(Thread, value, strict=strict)


def _run(value: Any, strict: bool) -> "Run":
    from ...models.generated.assistants import Run

    return decode(Run, value, strict=strict)


def _assistant_stream_event_reader(strict: bool) -> Callable[[Any, Any], Any]:
    from ...models.generated.assistants import AssistantStreamEvent

    return event_reader(AssistantStreamEvent, strict)


def _thread_deleted(value: Any, strict: bool) -> "ThreadDeleted":
    from ...models.generated.assistants import ThreadDeleted

    return decode(ThreadDeleted, value, strict=strict)


def _message(value: Any, strict: bool) -> "Message":
    from ...models.generated.assistants import Message

    return decode(Message, value, strict=strict)


def _message_deleted(value: Any, strict: bool) -> "MessageDeleted":
    from ...models.generated.assistants import MessageDeleted

    return decode(MessageDeleted, value, strict=strict)


def _message_page(value: Any, strict: bool) -> "MessagePage":
    from ...models.generated.assistants import MessagePage

    return decode(MessagePage, value, strict=strict)


def _run_page(value: Any, strict: bool) -> "RunPage":
    from ...models.generated.assistants import RunPage

    return decode(RunPage, value, strict=strict)


def _run_step_page(value: Any, strict: bool) -> "RunStepPage":
    from ...models.generated.assistants import RunStepPage

    return decode(RunStepPage, value, strict=strict)


def _run_step(value: Any, strict: bool) -> "RunStep":
    from ...models.generated.assistants import RunStep

    return decode(RunStep, value, strict=strict)


ASSISTANTS_CREATE = Spec(
    name="beta.assistants.create",
    method="POST",
    path="/assistants",
    parameters=AssistantCreateParams,
    read=_assistant,
    rules=(
        rule.required("model"),
        kinds("model", "text"),
        rule.text("name", 0, 256),
        rule.text("description", 0, 512),
        rule.text("instructions", 0, 256000),
        rule.text("reasoning_effort"),
        sized("tools", 0, 128),
        rule.inside(
            "tool_resources",
            rule.inside("code_interpreter", sized("file_ids", 0, 20)),
            rule.inside(
                "file_search",
                sized("vector_store_ids", 0, 1),
                sized("vector_stores", 0, 1),
                rule.each(
                    "vector_stores",
                    sized("file_ids", 0, 100000000),
                    kinds("chunking_strategy", "mapping"),
                    rule.metadata(),
                ),
            ),
        ),
        rule.metadata(),
        rule.within("temperature", 0, 2),
        rule.within("top_p", 0, 1),
        kinds("response_format", "text", "mapping"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def assistants_create(**arguments: Unpack[AssistantCreateArguments]) -> "Operation[Assistant]":
    """Build `POST /assistants`."""
    return ASSISTANTS_CREATE.build(arguments)


ASSISTANTS_DELETE = Spec(
    name="beta.assistants.delete",
    method="DELETE",
    path="/assistants/{assistant_id}",
    parameters=NoParams,
    read=_assistant_deleted,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def assistants_delete(
    assistant_id: str, **options: Unpack[CallOptions]
) -> "Operation[AssistantDeleted]":
    """Build `DELETE /assistants/{assistant_id}`."""
    return ASSISTANTS_DELETE.build(options, {"assistant_id": assistant_id})


ASSISTANTS_LIST = Spec(
    name="beta.assistants.list",
    method="GET",
    path="/assistants",
    parameters=AssistantListParams,
    read=_assistant_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def assistants_list(**arguments: Unpack[AssistantListArguments]) -> "Operation[AssistantPage]":
    """Build `GET /assistants`."""
    return ASSISTANTS_LIST.build(arguments)


ASSISTANTS_RETRIEVE = Spec(
    name="beta.assistants.retrieve",
    method="GET",
    path="/assistants/{assistant_id}",
    parameters=NoParams,
    read=_assistant,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def assistants_retrieve(
    assistant_id: str, **options: Unpack[CallOptions]
) -> "Operation[Assistant]":
    """Build `GET /assistants/{assistant_id}`."""
    return ASSISTANTS_RETRIEVE.build(options, {"assistant_id": assistant_id})


ASSISTANTS_UPDATE = Spec(
    name="beta.assistants.update",
    method="POST",
    path="/assistants/{assistant_id}",
    parameters=AssistantUpdateParams,
    read=_assistant,
    rules=(
        kinds("model", "text"),
        rule.text("reasoning_effort"),
        rule.text("name", 0, 256),
        rule.text("description", 0, 512),
        rule.text("instructions", 0, 256000),
        sized("tools", 0, 128),
        rule.inside(
            "tool_resources",
            rule.inside("code_interpreter", sized("file_ids", 0, 20)),
            rule.inside("file_search", sized("vector_store_ids", 0, 1)),
        ),
        rule.metadata(),
        rule.within("temperature", 0, 2),
        rule.within("top_p", 0, 1),
        kinds("response_format", "text", "mapping"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def assistants_update(
    assistant_id: str, **arguments: Unpack[AssistantUpdateArguments]
) -> "Operation[Assistant]":
    """Build `POST /assistants/{assistant_id}`."""
    return ASSISTANTS_UPDATE.build(arguments, {"assistant_id": assistant_id})


THREADS_CREATE = Spec(
    name="beta.threads.create",
    method="POST",
    path="/threads",
    parameters=ThreadCreateParams,
    read=_thread,
    rules=(
        sized("messages"),
        rule.each(
            "messages",
            rule.required("role"),
            rule.text("role"),
            rule.required("content"),
            kinds("content", "text", "list"),
            sized("attachments"),
            rule.each("attachments", rule.text("file_id"), sized("tools")),
            rule.metadata(),
        ),
        rule.inside(
            "tool_resources",
            rule.inside("code_interpreter", sized("file_ids", 0, 20)),
            rule.inside(
                "file_search",
                sized("vector_store_ids", 0, 1),
                sized("vector_stores", 0, 1),
                rule.each(
                    "vector_stores",
                    sized("file_ids", 0, 100000000),
                    kinds("chunking_strategy", "mapping"),
                    rule.metadata(),
                ),
            ),
        ),
        rule.metadata(),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_create(**arguments: Unpack[ThreadCreateArguments]) -> "Operation[Thread]":
    """Build `POST /threads`."""
    return THREADS_CREATE.build(arguments)


THREADS_CREATE_AND_RUN = Spec(
    name="beta.threads.create_and_run",
    method="POST",
    path="/threads/runs",
    parameters=ThreadCreateAndRunParams,
    read=_run,
    rules=(
        rule.required("assistant_id"),
        rule.text("assistant_id"),
        rule.inside(
            "thread",
            sized("messages"),
            rule.each(
                "messages",
                rule.required("role"),
                rule.text("role"),
                rule.required("content"),
                kinds("content", "text", "list"),
                sized("attachments"),
                rule.each("attachments", rule.text("file_id"), sized("tools")),
                rule.metadata(),
            ),
            rule.inside(
                "tool_resources",
                rule.inside("code_interpreter", sized("file_ids", 0, 20)),
                rule.inside(
                    "file_search", sized("vector_store_ids", 0, 1), sized("vector_stores", 0, 1)
                ),
            ),
            rule.metadata(),
        ),
        rule.text("model"),
        rule.text("instructions"),
        sized("tools", 0, 20),
        rule.inside(
            "tool_resources",
            rule.inside("code_interpreter", sized("file_ids", 0, 20)),
            rule.inside("file_search", sized("vector_store_ids", 0, 1)),
        ),
        rule.metadata(),
        rule.within("temperature", 0, 2),
        rule.within("top_p", 0, 1),
        rule.integer("max_prompt_tokens", 256),
        rule.integer("max_completion_tokens", 256),
        rule.inside(
            "truncation_strategy",
            rule.required("type"),
            rule.text("type"),
            rule.integer("last_messages", 1),
        ),
        kinds("tool_choice", "text", "mapping"),
        kinds("parallel_tool_calls", "boolean"),
        kinds("response_format", "text", "mapping"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
    events=AssistantEvents,
    read_event=_assistant_stream_event_reader,
    accumulate=whole.messages,
)


def threads_create_and_run(
    *, stream: bool | Omit | None = omit, **arguments: Unpack[ThreadCreateAndRunArguments]
) -> "Operation[Run]":
    """Build `POST /threads/runs`."""
    return THREADS_CREATE_AND_RUN.build({"stream": stream, **arguments})


THREADS_DELETE = Spec(
    name="beta.threads.delete",
    method="DELETE",
    path="/threads/{thread_id}",
    parameters=NoParams,
    read=_thread_deleted,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_delete(thread_id: str, **options: Unpack[CallOptions]) -> "Operation[ThreadDeleted]":
    """Build `DELETE /threads/{thread_id}`."""
    return THREADS_DELETE.build(options, {"thread_id": thread_id})


THREADS_RETRIEVE = Spec(
    name="beta.threads.retrieve",
    method="GET",
    path="/threads/{thread_id}",
    parameters=NoParams,
    read=_thread,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_retrieve(thread_id: str, **options: Unpack[CallOptions]) -> "Operation[Thread]":
    """Build `GET /threads/{thread_id}`."""
    return THREADS_RETRIEVE.build(options, {"thread_id": thread_id})


THREADS_UPDATE = Spec(
    name="beta.threads.update",
    method="POST",
    path="/threads/{thread_id}",
    parameters=ThreadUpdateParams,
    read=_thread,
    rules=(
        rule.inside(
            "tool_resources",
            rule.inside("code_interpreter", sized("file_ids", 0, 20)),
            rule.inside("file_search", sized("vector_store_ids", 0, 1)),
        ),
        rule.metadata(),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_update(
    thread_id: str, **arguments: Unpack[ThreadUpdateArguments]
) -> "Operation[Thread]":
    """Build `POST /threads/{thread_id}`."""
    return THREADS_UPDATE.build(arguments, {"thread_id": thread_id})


THREADS_MESSAGES_CREATE = Spec(
    name="beta.threads.messages.create",
    method="POST",
    path="/threads/{thread_id}/messages",
    parameters=ThreadMessageCreateParams,
    read=_message,
    rules=(
        rule.required("role"),
        rule.text("role"),
        rule.required("content"),
        kinds("content", "text", "list"),
        sized("attachments"),
        rule.each("attachments", rule.text("file_id"), sized("tools")),
        rule.metadata(),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_messages_create(
    thread_id: str, **arguments: Unpack[ThreadMessageCreateArguments]
) -> "Operation[Message]":
    """Build `POST /threads/{thread_id}/messages`."""
    return THREADS_MESSAGES_CREATE.build(arguments, {"thread_id": thread_id})


THREADS_MESSAGES_DELETE = Spec(
    name="beta.threads.messages.delete",
    method="DELETE",
    path="/threads/{thread_id}/messages/{message_id}",
    parameters=NoParams,
    read=_message_deleted,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_messages_delete(
    message_id: str, *, thread_id: str, **options: Unpack[CallOptions]
) -> "Operation[MessageDeleted]":
    """Build `DELETE /threads/{thread_id}/messages/{message_id}`."""
    return THREADS_MESSAGES_DELETE.build(
        options, {"thread_id": thread_id, "message_id": message_id}
    )


THREADS_MESSAGES_LIST = Spec(
    name="beta.threads.messages.list",
    method="GET",
    path="/threads/{thread_id}/messages",
    parameters=ThreadMessageListParams,
    read=_message_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
        rule.text("run_id"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_messages_list(
    thread_id: str, **arguments: Unpack[ThreadMessageListArguments]
) -> "Operation[MessagePage]":
    """Build `GET /threads/{thread_id}/messages`."""
    return THREADS_MESSAGES_LIST.build(arguments, {"thread_id": thread_id})


THREADS_MESSAGES_RETRIEVE = Spec(
    name="beta.threads.messages.retrieve",
    method="GET",
    path="/threads/{thread_id}/messages/{message_id}",
    parameters=NoParams,
    read=_message,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_messages_retrieve(
    message_id: str, *, thread_id: str, **options: Unpack[CallOptions]
) -> "Operation[Message]":
    """Build `GET /threads/{thread_id}/messages/{message_id}`."""
    return THREADS_MESSAGES_RETRIEVE.build(
        options, {"thread_id": thread_id, "message_id": message_id}
    )


THREADS_MESSAGES_UPDATE = Spec(
    name="beta.threads.messages.update",
    method="POST",
    path="/threads/{thread_id}/messages/{message_id}",
    parameters=ThreadMessageUpdateParams,
    read=_message,
    rules=(rule.metadata(),),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_messages_update(
    message_id: str, *, thread_id: str, **arguments: Unpack[ThreadMessageUpdateArguments]
) -> "Operation[Message]":
    """Build `POST /threads/{thread_id}/messages/{message_id}`."""
    return THREADS_MESSAGES_UPDATE.build(
        arguments, {"thread_id": thread_id, "message_id": message_id}
    )


THREADS_RUNS_CANCEL = Spec(
    name="beta.threads.runs.cancel",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/cancel",
    parameters=NoParams,
    read=_run,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_runs_cancel(
    run_id: str, *, thread_id: str, **options: Unpack[CallOptions]
) -> "Operation[Run]":
    """Build `POST /threads/{thread_id}/runs/{run_id}/cancel`."""
    return THREADS_RUNS_CANCEL.build(options, {"thread_id": thread_id, "run_id": run_id})


THREADS_RUNS_CREATE = Spec(
    name="beta.threads.runs.create",
    method="POST",
    path="/threads/{thread_id}/runs",
    parameters=ThreadRunCreateParams,
    read=_run,
    rules=(
        sized("include"),
        rule.required("assistant_id"),
        rule.text("assistant_id"),
        kinds("model", "text"),
        rule.text("reasoning_effort"),
        rule.text("instructions"),
        rule.text("additional_instructions"),
        sized("additional_messages"),
        rule.each(
            "additional_messages",
            rule.required("role"),
            rule.text("role"),
            rule.required("content"),
            kinds("content", "text", "list"),
            sized("attachments"),
            rule.each("attachments", rule.text("file_id"), sized("tools")),
            rule.metadata(),
        ),
        sized("tools", 0, 20),
        rule.metadata(),
        rule.within("temperature", 0, 2),
        rule.within("top_p", 0, 1),
        rule.integer("max_prompt_tokens", 256),
        rule.integer("max_completion_tokens", 256),
        rule.inside(
            "truncation_strategy",
            rule.required("type"),
            rule.text("type"),
            rule.integer("last_messages", 1),
        ),
        kinds("tool_choice", "text", "mapping"),
        kinds("parallel_tool_calls", "boolean"),
        kinds("response_format", "text", "mapping"),
    ),
    query=frozenset({"include"}),
    headers=(("OpenAI-Beta", "assistants=v2"),),
    events=AssistantEvents,
    read_event=_assistant_stream_event_reader,
    accumulate=whole.messages,
)


def threads_runs_create(
    thread_id: str,
    *,
    stream: bool | Omit | None = omit,
    **arguments: Unpack[ThreadRunCreateArguments],
) -> "Operation[Run]":
    """Build `POST /threads/{thread_id}/runs`."""
    return THREADS_RUNS_CREATE.build({"stream": stream, **arguments}, {"thread_id": thread_id})


THREADS_RUNS_LIST = Spec(
    name="beta.threads.runs.list",
    method="GET",
    path="/threads/{thread_id}/runs",
    parameters=ThreadRunListParams,
    read=_run_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_runs_list(
    thread_id: str, **arguments: Unpack[ThreadRunListArguments]
) -> "Operation[RunPage]":
    """Build `GET /threads/{thread_id}/runs`."""
    return THREADS_RUNS_LIST.build(arguments, {"thread_id": thread_id})


THREADS_RUNS_RETRIEVE = Spec(
    name="beta.threads.runs.retrieve",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}",
    parameters=NoParams,
    read=_run,
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_runs_retrieve(
    run_id: str, *, thread_id: str, **options: Unpack[CallOptions]
) -> "Operation[Run]":
    """Build `GET /threads/{thread_id}/runs/{run_id}`."""
    return THREADS_RUNS_RETRIEVE.build(options, {"thread_id": thread_id, "run_id": run_id})


THREADS_RUNS_SUBMIT_TOOL_OUTPUTS = Spec(
    name="beta.threads.runs.submit_tool_outputs",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    parameters=ThreadRunSubmitToolOutputsParams,
    read=_run,
    rules=(
        rule.required("tool_outputs"),
        sized("tool_outputs"),
        rule.each("tool_outputs", rule.text("tool_call_id"), rule.text("output")),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
    events=AssistantEvents,
    read_event=_assistant_stream_event_reader,
    accumulate=whole.messages,
)


def threads_runs_submit_tool_outputs(
    run_id: str,
    *,
    thread_id: str,
    stream: bool | Omit | None = omit,
    **arguments: Unpack[ThreadRunSubmitToolOutputsArguments],
) -> "Operation[Run]":
    """Build `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`."""
    return THREADS_RUNS_SUBMIT_TOOL_OUTPUTS.build(
        {"stream": stream, **arguments}, {"thread_id": thread_id, "run_id": run_id}
    )


THREADS_RUNS_UPDATE = Spec(
    name="beta.threads.runs.update",
    method="POST",
    path="/threads/{thread_id}/runs/{run_id}",
    parameters=ThreadRunUpdateParams,
    read=_run,
    rules=(rule.metadata(),),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_runs_update(
    run_id: str, *, thread_id: str, **arguments: Unpack[ThreadRunUpdateArguments]
) -> "Operation[Run]":
    """Build `POST /threads/{thread_id}/runs/{run_id}`."""
    return THREADS_RUNS_UPDATE.build(arguments, {"thread_id": thread_id, "run_id": run_id})


THREADS_RUNS_STEPS_LIST = Spec(
    name="beta.threads.runs.steps.list",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps",
    parameters=ThreadRunStepListParams,
    read=_run_step_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
        sized("include"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_runs_steps_list(
    run_id: str, *, thread_id: str, **arguments: Unpack[ThreadRunStepListArguments]
) -> "Operation[RunStepPage]":
    """Build `GET /threads/{thread_id}/runs/{run_id}/steps`."""
    return THREADS_RUNS_STEPS_LIST.build(arguments, {"thread_id": thread_id, "run_id": run_id})


THREADS_RUNS_STEPS_RETRIEVE = Spec(
    name="beta.threads.runs.steps.retrieve",
    method="GET",
    path="/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    parameters=ThreadRunStepRetrieveParams,
    read=_run_step,
    rules=(sized("include"),),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def threads_runs_steps_retrieve(
    step_id: str,
    *,
    thread_id: str,
    run_id: str,
    **arguments: Unpack[ThreadRunStepRetrieveArguments],
) -> "Operation[RunStep]":
    """Build `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`."""
    return THREADS_RUNS_STEPS_RETRIEVE.build(
        arguments, {"thread_id": thread_id, "run_id": run_id, "step_id": step_id}
    )
