"""What the operations of evals answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Any, Literal

from ...pages import CursorPage
from .._base import Model, model
from ..response_items import EasyInputMessage
from ..response_tools import Tool
from ..responses import ResponseFormatJSONObject, ResponseFormatText, ResponseFormatTextConfig
from .shared import (
    EvalItem,
    FunctionObject,
    GraderLabelModel,
    GraderStringCheck,
    ReasoningEffort,
    ResponseFormatJsonSchema,
)


@model
class EvalCustomDataSourceConfig(Model):
    """`data_source_config` of an `Eval`: its `type` is `custom`."""

    type: Literal["custom"]
    schema: dict[str, Any]


@model
class EvalLogsDataSourceConfig(Model):
    """`data_source_config` of an `Eval`: its `type` is `logs`."""

    type: Literal["logs"]
    schema: dict[str, Any]
    metadata: dict[str, str] | None = None


@model
class EvalStoredCompletionsDataSourceConfig(Model):
    """`data_source_config` of an `Eval`: its `type` is `stored_completions`."""

    type: Literal["stored_completions"]
    schema: dict[str, Any]
    metadata: dict[str, str] | None = None


@model
class EvalGraderTextSimilarity(Model):
    """`testing_criteria` of an `Eval`."""

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


@model
class EvalGraderPython(Model):
    """`testing_criteria` of an `Eval`."""

    type: Literal["python"]
    name: str
    source: str
    image_tag: str | None = None
    pass_threshold: float | None = None


@model
class EvalGraderScoreModelSamplingParams(Model):
    """`sampling_params` of an `EvalGraderScoreModel`."""

    seed: int | None = None
    top_p: float | None = None
    temperature: float | None = None
    max_completions_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None


@model
class EvalGraderScoreModel(Model):
    """`testing_criteria` of an `Eval`."""

    type: Literal["score_model"]
    name: str
    model: str
    input: list[EvalItem]
    sampling_params: EvalGraderScoreModelSamplingParams | None = None
    range: list[float] | None = None
    pass_threshold: float | None = None


@model
class Eval(Model):
    """What `evals.retrieve` answers."""

    object: Literal["eval"]
    id: str
    name: str
    data_source_config: (
        EvalCustomDataSourceConfig
        | EvalLogsDataSourceConfig
        | EvalStoredCompletionsDataSourceConfig
    )
    testing_criteria: list[
        GraderLabelModel
        | GraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
    ]
    created_at: int
    metadata: dict[str, str] | None = None


@model
class EvalDeleteResponse(Model):
    """What `evals.delete` answers."""

    object: str
    deleted: bool
    eval_id: str


@model
class EvalRunResultCounts(Model):
    """`result_counts` of an `EvalRun`."""

    total: int
    errored: int
    failed: int
    passed: int


@model
class EvalRunPerModelUsage(Model):
    """`per_model_usage` of an `EvalRun`."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int


@model
class EvalRunPerTestingCriteriaResult(Model):
    """`per_testing_criteria_results` of an `EvalRun`."""

    testing_criteria: str
    passed: int
    failed: int


@model
class EvalJsonlFileContentSourceContent(Model):
    """`content` of an `EvalJsonlFileContentSource`."""

    item: dict[str, Any]
    sample: dict[str, Any] | None = None


@model
class EvalJsonlFileContentSource(Model):
    """`source` of a `CreateEvalJsonlRunDataSource`: its `type` is `file_content`."""

    type: Literal["file_content"]
    content: list[EvalJsonlFileContentSourceContent]


@model
class EvalJsonlFileIdSource(Model):
    """`source` of a `CreateEvalJsonlRunDataSource`: its `type` is `file_id`."""

    type: Literal["file_id"]
    id: str


@model
class CreateEvalJsonlRunDataSource(Model):
    """`data_source` of an `EvalRun`: its `type` is `jsonl`."""

    type: Literal["jsonl"]
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource


@model
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(Model):
    """`input_messages` of a `CreateEvalCompletionsRunDataSource`: its `type` is `template`."""

    type: Literal["template"]
    template: list[EasyInputMessage | EvalItem]


@model
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(Model):
    """`input_messages` of a `CreateEvalCompletionsRunDataSource`: its `type` is `item_reference`."""

    type: Literal["item_reference"]
    item_reference: str


@model
class ChatCompletionTool(Model):
    """`tools` of a `CreateEvalCompletionsRunDataSourceSamplingParams`."""

    type: Literal["function"]
    function: FunctionObject


@model
class CreateEvalCompletionsRunDataSourceSamplingParams(Model):
    """`sampling_params` of a `CreateEvalCompletionsRunDataSource`."""

    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    max_completion_tokens: int | None = None
    top_p: float | None = None
    seed: int | None = None
    response_format: (
        ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJSONObject | None
    ) = None
    tools: list[ChatCompletionTool] | None = None


@model
class EvalStoredCompletionsSource(Model):
    """`source` of a `CreateEvalCompletionsRunDataSource`: its `type` is `stored_completions`."""

    type: Literal["stored_completions"]
    metadata: dict[str, str] | None = None
    model: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None


@model
class CreateEvalCompletionsRunDataSource(Model):
    """`data_source` of an `EvalRun`: its `type` is `completions`."""

    type: Literal["completions"]
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | None
    ) = None
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    model: str | None = None


@model
class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate(Model):
    """`template` of a `CreateEvalResponsesRunDataSourceInputMessagesTemplate`."""

    role: str
    content: str


@model
class CreateEvalResponsesRunDataSourceInputMessagesTemplate(Model):
    """`input_messages` of a `CreateEvalResponsesRunDataSource`: its `type` is `template`."""

    type: Literal["template"]
    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate | EvalItem]


@model
class CreateEvalResponsesRunDataSourceSamplingParamsText(Model):
    """`text` of a `CreateEvalResponsesRunDataSourceSamplingParams`."""

    format: ResponseFormatTextConfig | None = None


@model
class CreateEvalResponsesRunDataSourceSamplingParams(Model):
    """`sampling_params` of a `CreateEvalResponsesRunDataSource`."""

    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    max_completion_tokens: int | None = None
    top_p: float | None = None
    seed: int | None = None
    tools: list[Tool] | None = None
    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = None


@model
class EvalResponsesSource(Model):
    """`source` of a `CreateEvalResponsesRunDataSource`: its `type` is `responses`."""

    type: Literal["responses"]
    metadata: dict[str, Any] | None = None
    model: str | None = None
    instructions_search: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    top_p: float | None = None
    users: list[str] | None = None
    tools: list[str] | None = None


@model
class CreateEvalResponsesRunDataSource(Model):
    """`data_source` of an `EvalRun`: its `type` is `responses`."""

    type: Literal["responses"]
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | None
    ) = None
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None
    model: str | None = None


@model
class EvalApiError(Model):
    """`error` of an `EvalRun`."""

    code: str
    message: str


@model
class EvalRun(Model):
    """What `evals.runs.retrieve` answers."""

    object: Literal["eval.run"]
    id: str
    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    report_url: str
    result_counts: EvalRunResultCounts
    per_model_usage: list[EvalRunPerModelUsage]
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResult]
    data_source: (
        CreateEvalJsonlRunDataSource
        | CreateEvalCompletionsRunDataSource
        | CreateEvalResponsesRunDataSource
    )
    error: EvalApiError
    metadata: dict[str, str] | None = None


@model
class RunDeleteResponse(Model):
    """What `evals.runs.delete` answers."""

    object: str | None = None
    deleted: bool | None = None
    run_id: str | None = None


@model
class EvalRunOutputItemResult(Model):
    """`results` of an `EvalRunOutputItem`."""

    name: str
    score: float
    passed: bool
    type: str | None = None
    sample: dict[str, Any] | None = None


@model
class EvalRunOutputItemSampleInput(Model):
    """`input` of an `EvalRunOutputItemSample`."""

    role: str
    content: str


@model
class EvalRunOutputItemSampleOutput(Model):
    """`output` of an `EvalRunOutputItemSample`."""

    role: str | None = None
    content: str | None = None


@model
class EvalRunOutputItemSampleUsage(Model):
    """`usage` of an `EvalRunOutputItemSample`."""

    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int


@model
class EvalRunOutputItemSample(Model):
    """`sample` of an `EvalRunOutputItem`."""

    input: list[EvalRunOutputItemSampleInput]
    output: list[EvalRunOutputItemSampleOutput]
    finish_reason: str
    model: str
    usage: EvalRunOutputItemSampleUsage
    error: EvalApiError
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int


@model
class EvalRunOutputItem(Model):
    """What `evals.runs.output_items.retrieve` answers."""

    object: Literal["eval.run.output_item"]
    id: str
    run_id: str
    eval_id: str
    created_at: int
    status: str
    datasource_item_id: int
    datasource_item: dict[str, Any]
    results: list[EvalRunOutputItemResult]
    sample: EvalRunOutputItemSample


@model
class EvalPage(CursorPage[Eval]):
    """A page of `evals.list`."""

    data: list[Eval]
    object: Literal["list"]
    first_id: str
    last_id: str


@model
class EvalRunPage(CursorPage[EvalRun]):
    """A page of `evals.runs.list`."""

    data: list[EvalRun]
    object: Literal["list"]
    first_id: str
    last_id: str


@model
class EvalRunOutputItemPage(CursorPage[EvalRunOutputItem]):
    """A page of `evals.runs.output_items.list`."""

    data: list[EvalRunOutputItem]
    object: Literal["list"]
    first_id: str
    last_id: str


EvalCreateResponse = Eval


EvalRetrieveResponse = Eval


EvalUpdateResponse = Eval


EvalListResponse = Eval


RunCancelResponse = EvalRun


RunCreateResponse = EvalRun


RunRetrieveResponse = EvalRun


RunListResponse = EvalRun


OutputItemRetrieveResponse = EvalRunOutputItem


OutputItemListResponse = EvalRunOutputItem
