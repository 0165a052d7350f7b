"""Operations of evals.

Sources:

https://platform.openai.com/docs/api-reference/evals
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._chat_message_params import ChatCompletionFunctionToolParam
from .._chat_params import ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText
from .._parts import NoParams, kinds, sized
from .._response_params import EasyInputMessageParam, ToolParam
from ._shared import EvalItemParam, GraderStringCheckParam, ReasoningEffort

if TYPE_CHECKING:
    from ...models.generated.evals import (
        Eval,
        EvalDeleteResponse,
        EvalPage,
        EvalRun,
        EvalRunOutputItem,
        EvalRunOutputItemPage,
        EvalRunPage,
        RunDeleteResponse,
    )


class CreateEvalCustomDataSourceConfigParam(TypedDict, total=False):
    """`data_source_config` of `evals.create`."""

    type: Required[Literal["custom"]]
    item_schema: Required[Mapping[str, object]]
    include_sample_schema: bool
    """`false` if it is left out."""


class CreateEvalLogsDataSourceConfigParam(TypedDict, total=False):
    """`data_source_config` of `evals.create`."""

    type: Required[Literal["logs"]]
    metadata: Mapping[str, object]


class CreateEvalStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """`data_source_config` of `evals.create`."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, object]


class CreateEvalItemParam(TypedDict):
    """`input` of a `CreateEvalLabelModelGraderParam`."""

    role: str
    content: str


class CreateEvalLabelModelGraderParam(TypedDict):
    """`testing_criteria` of `evals.create`."""

    type: Literal["label_model"]
    name: str
    model: str
    input: Iterable[CreateEvalItemParam | EvalItemParam]
    labels: Sequence[str]
    passing_labels: Sequence[str]


class EvalGraderTextSimilarityParam(TypedDict):
    """`testing_criteria` of `evals.create`."""

    type: Literal["text_similarity"]
    name: str
    input: str
    reference: str
    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    pass_threshold: float


class EvalGraderPythonParam(TypedDict, total=False):
    """`testing_criteria` of `evals.create`."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float


class EvalGraderScoreModelSamplingParam(TypedDict, total=False):
    """`sampling_params` of an `EvalGraderScoreModelParam`."""

    seed: int | None
    top_p: float | None
    """`1` if it is left out."""
    temperature: float | None
    max_completions_tokens: int | None
    """At least 1."""
    reasoning_effort: ReasoningEffort
    """`medium` if it is left out."""


class EvalGraderScoreModelParam(TypedDict, total=False):
    """`testing_criteria` of `evals.create`."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[EvalItemParam]]
    sampling_params: EvalGraderScoreModelSamplingParam
    range: Sequence[float]
    pass_threshold: float


class EvalJsonlFileContentSourceContentParam(TypedDict, total=False):
    """`content` of an `EvalJsonlFileContentSourceParam`."""

    item: Required[Mapping[str, object]]
    sample: Mapping[str, object]


class EvalJsonlFileContentSourceParam(TypedDict):
    """`source` of a `CreateEvalJsonlRunDataSourceParam`."""

    type: Literal["file_content"]
    content: Iterable[EvalJsonlFileContentSourceContentParam]


class EvalJsonlFileIdSourceParam(TypedDict):
    """`source` of a `CreateEvalJsonlRunDataSourceParam`."""

    type: Literal["file_id"]
    id: str


class CreateEvalJsonlRunDataSourceParam(TypedDict):
    """`data_source` of `evals.runs.create`."""

    type: Literal["jsonl"]
    source: EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam(TypedDict):
    """`input_messages` of a `CreateEvalCompletionsRunDataSourceParam`."""

    type: Literal["template"]
    template: Iterable[EasyInputMessageParam | EvalItemParam]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict):
    """`input_messages` of a `CreateEvalCompletionsRunDataSourceParam`."""

    type: Literal["item_reference"]
    item_reference: str


class CreateEvalCompletionsRunDataSourceSamplingParam(TypedDict, total=False):
    """`sampling_params` of a `CreateEvalCompletionsRunDataSourceParam`."""

    reasoning_effort: ReasoningEffort
    """`medium` if it is left out."""
    temperature: float
    """`1` if it is left out."""
    max_completion_tokens: int
    top_p: float
    """`1` if it is left out."""
    seed: int
    """`42` if it is left out."""
    response_format: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
    tools: Iterable[ChatCompletionFunctionToolParam]


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """`source` of a `CreateEvalCompletionsRunDataSourceParam`."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, str] | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """`data_source` of `evals.runs.create`."""

    type: Required[Literal["completions"]]
    source: Required[
        EvalJsonlFileContentSourceParam
        | EvalJsonlFileIdSourceParam
        | EvalStoredCompletionsSourceParam
    ]
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
    )
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParam
    model: str


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam(TypedDict):
    """`template` of a `CreateEvalResponsesRunDataSourceInputMessagesTemplateParam`."""

    role: str
    content: str


class CreateEvalResponsesRunDataSourceInputMessagesTemplateParam(TypedDict):
    """`input_messages` of a `CreateEvalResponsesRunDataSourceParam`."""

    type: Literal["template"]
    template: Iterable[
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam | EvalItemParam
    ]


class TextResponseFormatJsonSchemaParam(TypedDict, total=False):
    """A variant of `TextResponseFormatConfiguration`."""

    type: Required[Literal["json_schema"]]
    name: Required[str]
    schema: Required[Mapping[str, object]]
    description: str
    strict: bool | None
    """`false` if it is left out."""


TextResponseFormatConfiguration: TypeAlias = (
    ResponseFormatText | TextResponseFormatJsonSchemaParam | ResponseFormatJSONObject
)


class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(TypedDict, total=False):
    """`text` of a `CreateEvalResponsesRunDataSourceSamplingParam`."""

    format: TextResponseFormatConfiguration


class CreateEvalResponsesRunDataSourceSamplingParam(TypedDict, total=False):
    """`sampling_params` of a `CreateEvalResponsesRunDataSourceParam`."""

    reasoning_effort: ReasoningEffort
    """`medium` if it is left out."""
    temperature: float
    """`1` if it is left out."""
    max_completion_tokens: int
    top_p: float
    """`1` if it is left out."""
    seed: int
    """`42` if it is left out."""
    tools: Iterable[ToolParam]
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextParam


class EvalResponsesSourceParam(TypedDict, total=False):
    """`source` of a `CreateEvalResponsesRunDataSourceParam`."""

    type: Required[Literal["responses"]]
    metadata: Mapping[str, object] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    """At least 0."""
    created_before: int | None
    """At least 0."""
    reasoning_effort: ReasoningEffort | None
    """`medium` if it is left out."""
    temperature: float | None
    top_p: float | None
    users: Sequence[str] | None
    tools: Sequence[str] | None


class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    """`data_source` of `evals.runs.create`."""

    type: Required[Literal["responses"]]
    source: Required[
        EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalResponsesSourceParam
    ]
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateParam
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
    )
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParam
    model: str


class EvalCreateParams(TypedDict, total=False):
    """The arguments of `evals.create`."""

    data_source_config: Required[
        CreateEvalCustomDataSourceConfigParam
        | CreateEvalLogsDataSourceConfigParam
        | CreateEvalStoredCompletionsDataSourceConfigParam
    ]
    testing_criteria: Required[
        Iterable[
            CreateEvalLabelModelGraderParam
            | GraderStringCheckParam
            | EvalGraderTextSimilarityParam
            | EvalGraderPythonParam
            | EvalGraderScoreModelParam
        ]
    ]
    name: str
    metadata: Mapping[str, str] | None


class EvalCreateArguments(EvalCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class EvalListParams(TypedDict, total=False):
    """The arguments of `evals.list`."""

    after: str
    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""
    order_by: Literal["created_at", "updated_at"]
    """`created_at` if it is left out."""


class EvalListArguments(EvalListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class EvalUpdateParams(TypedDict, total=False):
    """The arguments of `evals.update`."""

    name: str
    metadata: Mapping[str, str] | None


class EvalUpdateArguments(EvalUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class EvalRunCreateParams(TypedDict, total=False):
    """The arguments of `evals.runs.create`."""

    data_source: Required[
        CreateEvalJsonlRunDataSourceParam
        | CreateEvalCompletionsRunDataSourceParam
        | CreateEvalResponsesRunDataSourceParam
    ]
    name: str
    metadata: Mapping[str, str] | None


class EvalRunCreateArguments(EvalRunCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class EvalRunListParams(TypedDict, total=False):
    """The arguments of `evals.runs.list`."""

    after: str
    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]


class EvalRunListArguments(EvalRunListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class EvalRunOutputItemListParams(TypedDict, total=False):
    """The arguments of `evals.runs.output_items.list`."""

    after: str
    limit: int
    """`20` if it is left out."""
    status: Literal["fail", "pass"]
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""


class EvalRunOutputItemListArguments(EvalRunOutputItemListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _eval(value: Any, strict: bool) -> "Eval":
    from ...models.generated.evals import Eval

    return decode(Eval, value, strict=strict)


def _eval_delete_response(value: Any, strict: bool) -> "EvalDeleteResponse":
    from ...models.generated.evals import EvalDeleteResponse

    return decode(EvalDeleteResponse, value, strict=strict)


def _eval_page(value: Any, strict: bool) -> "EvalPage":
    from ...models.generated.evals import EvalPage

    return decode(EvalPage, value, strict=strict)


def _eval_run(value: Any, strict: bool) -> "EvalRun":
    from ...models.generated.evals import EvalRun

    return decode(EvalRun, value, strict=strict)


def _run_delete_response(value: Any, strict: bool) -> "RunDeleteResponse":
    from ...models.generated.evals import RunDeleteResponse

    return decode(RunDeleteResponse, value, strict=strict)


def _eval_run_page(value: Any, strict: bool) -> "EvalRunPage":
    from ...models.generated.evals import EvalRunPage

    return decode(EvalRunPage, value, strict=strict)


def _eval_run_output_item_page(value: Any, strict: bool) -> "EvalRunOutputItemPage":
    from ...models.generated.evals import EvalRunOutputItemPage

    return decode(EvalRunOutputItemPage, value, strict=strict)


def _eval_run_output_item(value: Any, strict: bool) -> "EvalRunOutputItem":
    from ...models.generated.evals import EvalRunOutputItem

    return decode(EvalRunOutputItem, value, strict=strict)


CREATE = Spec(
    name="evals.create",
    method="POST",
    path="/evals",
    parameters=EvalCreateParams,
    read=_eval,
    rules=(
        rule.text("name"),
        rule.metadata(),
        rule.required("data_source_config"),
        kinds("data_source_config", "mapping"),
        rule.required("testing_criteria"),
        sized("testing_criteria"),
    ),
)


def create(**arguments: Unpack[EvalCreateArguments]) -> "Operation[Eval]":
    """Build `POST /evals`."""
    return CREATE.build(arguments)


DELETE = Spec(
    name="evals.delete",
    method="DELETE",
    path="/evals/{eval_id}",
    parameters=NoParams,
    read=_eval_delete_response,
)


def delete(eval_id: str, **options: Unpack[CallOptions]) -> "Operation[EvalDeleteResponse]":
    """Build `DELETE /evals/{eval_id}`."""
    return DELETE.build(options, {"eval_id": eval_id})


LIST = Spec(
    name="evals.list",
    method="GET",
    path="/evals",
    parameters=EvalListParams,
    read=_eval_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("order_by"),
    ),
)


def list_(**arguments: Unpack[EvalListArguments]) -> "Operation[EvalPage]":
    """Build `GET /evals`."""
    return LIST.build(arguments)


RETRIEVE = Spec(
    name="evals.retrieve",
    method="GET",
    path="/evals/{eval_id}",
    parameters=NoParams,
    read=_eval,
)


def retrieve(eval_id: str, **options: Unpack[CallOptions]) -> "Operation[Eval]":
    """Build `GET /evals/{eval_id}`."""
    return RETRIEVE.build(options, {"eval_id": eval_id})


UPDATE = Spec(
    name="evals.update",
    method="POST",
    path="/evals/{eval_id}",
    parameters=EvalUpdateParams,
    read=_eval,
    rules=(
        rule.text("name"),
        rule.metadata(),
    ),
)


def update(eval_id: str, **arguments: Unpack[EvalUpdateArguments]) -> "Operation[Eval]":
    """Build `POST /evals/{eval_id}`."""
    return UPDATE.build(arguments, {"eval_id": eval_id})


RUNS_CANCEL = Spec(
    name="evals.runs.cancel",
    method="POST",
    path="/evals/{eval_id}/runs/{run_id}",
    parameters=NoParams,
    read=_eval_run,
)


def runs_cancel(
    run_id: str, *, eval_id: str, **options: Unpack[CallOptions]
) -> "Operation[EvalRun]":
    """Build `POST /evals/{eval_id}/runs/{run_id}`."""
    return RUNS_CANCEL.build(options, {"eval_id": eval_id, "run_id": run_id})


RUNS_CREATE = Spec(
    name="evals.runs.create",
    method="POST",
    path="/evals/{eval_id}/runs",
    parameters=EvalRunCreateParams,
    read=_eval_run,
    rules=(
        rule.text("name"),
        rule.metadata(),
        rule.required("data_source"),
        kinds("data_source", "mapping"),
    ),
)


def runs_create(eval_id: str, **arguments: Unpack[EvalRunCreateArguments]) -> "Operation[EvalRun]":
    """Build `POST /evals/{eval_id}/runs`."""
    return RUNS_CREATE.build(arguments, {"eval_id": eval_id})


RUNS_DELETE = Spec(
    name="evals.runs.delete",
    method="DELETE",
    path="/evals/{eval_id}/runs/{run_id}",
    parameters=NoParams,
    read=_run_delete_response,
)


def runs_delete(
    run_id: str, *, eval_id: str, **options: Unpack[CallOptions]
) -> "Operation[RunDeleteResponse]":
    """Build `DELETE /evals/{eval_id}/runs/{run_id}`."""
    return RUNS_DELETE.build(options, {"eval_id": eval_id, "run_id": run_id})


RUNS_LIST = Spec(
    name="evals.runs.list",
    method="GET",
    path="/evals/{eval_id}/runs",
    parameters=EvalRunListParams,
    read=_eval_run_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("status"),
    ),
)


def runs_list(eval_id: str, **arguments: Unpack[EvalRunListArguments]) -> "Operation[EvalRunPage]":
    """Build `GET /evals/{eval_id}/runs`."""
    return RUNS_LIST.build(arguments, {"eval_id": eval_id})


RUNS_RETRIEVE = Spec(
    name="evals.runs.retrieve",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}",
    parameters=NoParams,
    read=_eval_run,
)


def runs_retrieve(
    run_id: str, *, eval_id: str, **options: Unpack[CallOptions]
) -> "Operation[EvalRun]":
    """Build `GET /evals/{eval_id}/runs/{run_id}`."""
    return RUNS_RETRIEVE.build(options, {"eval_id": eval_id, "run_id": run_id})


RUNS_OUTPUT_ITEMS_LIST = Spec(
    name="evals.runs.output_items.list",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items",
    parameters=EvalRunOutputItemListParams,
    read=_eval_run_output_item_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
        rule.text("status"),
        rule.one_of("order", "asc", "desc"),
    ),
)


def runs_output_items_list(
    run_id: str, *, eval_id: str, **arguments: Unpack[EvalRunOutputItemListArguments]
) -> "Operation[EvalRunOutputItemPage]":
    """Build `GET /evals/{eval_id}/runs/{run_id}/output_items`."""
    return RUNS_OUTPUT_ITEMS_LIST.build(arguments, {"eval_id": eval_id, "run_id": run_id})


RUNS_OUTPUT_ITEMS_RETRIEVE = Spec(
    name="evals.runs.output_items.retrieve",
    method="GET",
    path="/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
    parameters=NoParams,
    read=_eval_run_output_item,
)


def runs_output_items_retrieve(
    output_item_id: str, *, eval_id: str, run_id: str, **options: Unpack[CallOptions]
) -> "Operation[EvalRunOutputItem]":
    """Build `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`."""
    return RUNS_OUTPUT_ITEMS_RETRIEVE.build(
        options, {"eval_id": eval_id, "run_id": run_id, "output_item_id": output_item_id}
    )
