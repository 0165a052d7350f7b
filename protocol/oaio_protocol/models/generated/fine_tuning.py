"""What the operations of fine tuning answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Any, Literal

from ...pages import ConversationCursorPage, CursorPage, Page
from .._base import Model, model
from .shared import EvalItem, GraderLabelModel, GraderStringCheck, ReasoningEffort


@model
class GraderRunResponseMetadataErrors(Model):
    """`errors` of a `GraderRunResponseMetadata`."""

    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_runtime_error: bool
    model_grader_server_error: bool
    model_grader_refusal_error: bool
    model_grader_parse_error: bool
    python_grader_server_error_type: str | None = None
    python_grader_runtime_error_details: str | None = None
    model_grader_server_error_details: str | None = None


@model
class GraderRunResponseMetadata(Model):
    """`metadata` of a `GraderRunResponse`."""

    name: str
    type: str
    errors: GraderRunResponseMetadataErrors
    execution_time: float
    scores: dict[str, Any]
    token_usage: int | None = None
    sampled_model_name: str | None = None


@model
class GraderRunResponse(Model):
    """What `fine_tuning.alpha.graders.run` answers."""

    reward: float
    metadata: GraderRunResponseMetadata
    sub_rewards: dict[str, Any]
    model_grader_token_usage_per_model: dict[str, Any]


@model
class GraderTextSimilarity(Model):
    """`grader` of a `GraderValidateResponse`: its `type` is `text_similarity`."""

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


@model
class GraderPython(Model):
    """`grader` of a `GraderValidateResponse`: its `type` is `python`."""

    type: Literal["python"]
    name: str
    source: str
    image_tag: str | None = None


@model
class GraderScoreModelSamplingParams(Model):
    """`sampling_params` of a `GraderScoreModel`."""

    seed: int | None = None
    top_p: float | None = None
    temperature: float | None = None
    max_completions_tokens: int | None = None
    reasoning_effort: ReasoningEffort | None = None


@model
class GraderScoreModel(Model):
    """`grader` of a `GraderValidateResponse`: its `type` is `score_model`."""

    type: Literal["score_model"]
    name: str
    model: str
    input: list[EvalItem]
    sampling_params: GraderScoreModelSamplingParams | None = None
    range: list[float] | None = None


@model
class GraderMulti(Model):
    """`grader` of a `GraderValidateResponse`: its `type` is `multi`."""

    type: Literal["multi"]
    name: str
    graders: (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderLabelModel
    )
    calculate_output: str


@model
class GraderValidateResponse(Model):
    """What `fine_tuning.alpha.graders.validate` answers."""

    grader: (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti
        | None
    ) = None


@model
class FineTuningCheckpointPermission(Model):
    """An entry of what `fine_tuning.checkpoints.permissions.create` answers."""

    id: str
    created_at: int
    project_id: str
    object: Literal["checkpoint.permission"]


@model
class PermissionDeleteResponse(Model):
    """What `fine_tuning.checkpoints.permissions.delete` answers."""

    id: str
    object: Literal["checkpoint.permission"]
    deleted: bool


@model
class PermissionRetrieveResponse(Model):
    """What `fine_tuning.checkpoints.permissions.retrieve` answers."""

    data: list[FineTuningCheckpointPermission]
    object: Literal["list"]
    has_more: bool
    first_id: str | None = None
    last_id: str | None = None


@model
class FineTuningJobError(Model):
    """`error` of a `FineTuningJob`."""

    code: str
    message: str
    param: str | None = None


@model
class FineTuningJobHyperparameters(Model):
    """`hyperparameters` of a `FineTuningJob`."""

    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


@model
class FineTuningIntegrationWandb(Model):
    """`wandb` of a `FineTuningIntegration`."""

    project: str
    name: str | None = None
    entity: str | None = None
    tags: list[str] | None = None


@model
class FineTuningIntegration(Model):
    """`integrations` of a `FineTuningJob`."""

    type: Literal["wandb"]
    wandb: FineTuningIntegrationWandb


@model
class FineTuneSupervisedHyperparameters(Model):
    """`hyperparameters` of a `FineTuneSupervisedMethod`."""

    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


@model
class FineTuneSupervisedMethod(Model):
    """`supervised` of a `FineTuneMethod`."""

    hyperparameters: FineTuneSupervisedHyperparameters | None = None


@model
class FineTuneDPOHyperparameters(Model):
    """`hyperparameters` of a `FineTuneDPOMethod`."""

    beta: Literal["auto"] | float | None = None
    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


@model
class FineTuneDPOMethod(Model):
    """`dpo` of a `FineTuneMethod`."""

    hyperparameters: FineTuneDPOHyperparameters | None = None


@model
class FineTuneReinforcementHyperparameters(Model):
    """`hyperparameters` of a `FineTuneReinforcementMethod`."""

    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None
    compute_multiplier: Literal["auto"] | float | None = None
    eval_interval: Literal["auto"] | int | None = None
    eval_samples: Literal["auto"] | int | None = None


@model
class FineTuneReinforcementMethod(Model):
    """`reinforcement` of a `FineTuneMethod`."""

    grader: GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
    hyperparameters: FineTuneReinforcementHyperparameters | None = None


@model
class FineTuneMethod(Model):
    """`method` of a `FineTuningJob`."""

    type: Literal["supervised", "dpo", "reinforcement"]
    supervised: FineTuneSupervisedMethod | None = None
    dpo: FineTuneDPOMethod | None = None
    reinforcement: FineTuneReinforcementMethod | None = None


@model
class FineTuningJob(Model):
    """What `fine_tuning.jobs.retrieve` answers."""

    id: str
    created_at: int
    hyperparameters: FineTuningJobHyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    training_file: str
    seed: int
    error: FineTuningJobError | None = None
    fine_tuned_model: str | None = None
    finished_at: int | None = None
    trained_tokens: int | None = None
    validation_file: str | None = None
    integrations: list[FineTuningIntegration] | None = None
    estimated_finish: int | None = None
    method: FineTuneMethod | None = None
    metadata: dict[str, str] | None = None


@model
class FineTuningJobEvent(Model):
    """An entry of what `fine_tuning.jobs.list_events` answers."""

    object: Literal["fine_tuning.job.event"]
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    type: Literal["message", "metrics"] | None = None
    data: dict[str, Any] | None = None


@model
class FineTuningJobCheckpointMetrics(Model):
    """`metrics` of a `FineTuningJobCheckpoint`."""

    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None


@model
class FineTuningJobCheckpoint(Model):
    """An entry of what `fine_tuning.jobs.checkpoints.list` answers."""

    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    step_number: int
    metrics: FineTuningJobCheckpointMetrics
    fine_tuning_job_id: str
    object: Literal["fine_tuning.job.checkpoint"]


@model
class FineTuningCheckpointPermissionPage(Page[FineTuningCheckpointPermission]):
    """A page of `fine_tuning.checkpoints.permissions.create`."""

    data: list[FineTuningCheckpointPermission]
    has_more: bool
    first_id: str | None = None
    last_id: str | None = None


@model
class ConversationCursorFineTuningCheckpointPermissionPage(
    ConversationCursorPage[FineTuningCheckpointPermission]
):
    """A page of `fine_tuning.checkpoints.permissions.list`."""

    data: list[FineTuningCheckpointPermission]
    object: Literal["list"]
    first_id: str | None = None


@model
class FineTuningJobPage(CursorPage[FineTuningJob]):
    """A page of `fine_tuning.jobs.list`."""

    data: list[FineTuningJob]
    object: Literal["list"]


@model
class FineTuningJobEventPage(CursorPage[FineTuningJobEvent]):
    """A page of `fine_tuning.jobs.list_events`."""

    data: list[FineTuningJobEvent]
    object: Literal["list"]


@model
class FineTuningJobCheckpointPage(CursorPage[FineTuningJobCheckpoint]):
    """A page of `fine_tuning.jobs.checkpoints.list`."""

    data: list[FineTuningJobCheckpoint]
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None


PermissionCreateResponse = FineTuningCheckpointPermission


PermissionListResponse = FineTuningCheckpointPermission
