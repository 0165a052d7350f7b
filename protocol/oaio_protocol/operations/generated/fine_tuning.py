"""Operations of fine tuning.

Sources:

https://platform.openai.com/docs/api-reference/fine-tuning
https://platform.openai.com/docs/api-reference/graders
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams, kinds, sized
from ._shared import EvalItemParam, GraderStringCheckParam, ReasoningEffort

if TYPE_CHECKING:
    from ...models.generated.fine_tuning import (
        ConversationCursorFineTuningCheckpointPermissionPage,
        FineTuningCheckpointPermissionPage,
        FineTuningJob,
        FineTuningJobCheckpointPage,
        FineTuningJobEventPage,
        FineTuningJobPage,
        GraderRunResponse,
        GraderValidateResponse,
        PermissionDeleteResponse,
        PermissionRetrieveResponse,
    )


class GraderTextSimilarityParam(TypedDict):
    """`grader` of `fine_tuning.alpha.graders.run`."""

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


class GraderPythonParam(TypedDict, total=False):
    """`grader` of `fine_tuning.alpha.graders.run`."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str


class GraderScoreModelSamplingParam(TypedDict, total=False):
    """`sampling_params` of a `GraderScoreModelParam`."""

    seed: int | None
    top_p: float | None
    """`1` if it is left out."""
    temperature: float | None
    max_completions_tokens: int | None
    """At least 1."""
    reasoning_effort: ReasoningEffort
    """`medium` if it is left out."""


class GraderScoreModelParam(TypedDict, total=False):
    """`grader` of `fine_tuning.alpha.graders.run`."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[EvalItemParam]]
    sampling_params: GraderScoreModelSamplingParam
    range: Sequence[float]


class GraderLabelModelParam(TypedDict):
    """`graders` of a `GraderMultiParam`."""

    type: Literal["label_model"]
    name: str
    model: str
    input: Iterable[EvalItemParam]
    labels: Sequence[str]
    passing_labels: Sequence[str]


class GraderMultiParam(TypedDict):
    """`grader` of `fine_tuning.alpha.graders.run`."""

    type: Literal["multi"]
    name: str
    graders: (
        GraderStringCheckParam
        | GraderTextSimilarityParam
        | GraderPythonParam
        | GraderScoreModelParam
        | GraderLabelModelParam
    )
    calculate_output: str


class FineTuningJobCreateHyperparametersParam(TypedDict, total=False):
    """`hyperparameters` of `fine_tuning.jobs.create`."""

    batch_size: Literal["auto"] | int
    """`auto` if it is left out."""
    learning_rate_multiplier: Literal["auto"] | float
    """`auto` if it is left out."""
    n_epochs: Literal["auto"] | int
    """`auto` if it is left out."""


class FineTuningJobCreateIntegrationWandbParam(TypedDict, total=False):
    """`wandb` of a `FineTuningJobCreateIntegrationParam`."""

    project: Required[str]
    name: str | None
    entity: str | None
    tags: Sequence[str]


class FineTuningJobCreateIntegrationParam(TypedDict):
    """`integrations` of `fine_tuning.jobs.create`."""

    type: Literal["wandb"]
    wandb: FineTuningJobCreateIntegrationWandbParam


class FineTuneSupervisedHyperparametersParam(TypedDict, total=False):
    """`hyperparameters` of a `FineTuneSupervisedMethodParam`."""

    batch_size: Literal["auto"] | int
    """`auto` if it is left out."""
    learning_rate_multiplier: Literal["auto"] | float
    """`auto` if it is left out."""
    n_epochs: Literal["auto"] | int
    """`auto` if it is left out."""


class FineTuneSupervisedMethodParam(TypedDict, total=False):
    """`supervised` of a `FineTuneMethodParam`."""

    hyperparameters: FineTuneSupervisedHyperparametersParam


class FineTuneDPOHyperparametersParam(TypedDict, total=False):
    """`hyperparameters` of a `FineTuneDPOMethodParam`."""

    beta: Literal["auto"] | float
    """`auto` if it is left out."""
    batch_size: Literal["auto"] | int
    """`auto` if it is left out."""
    learning_rate_multiplier: Literal["auto"] | float
    """`auto` if it is left out."""
    n_epochs: Literal["auto"] | int
    """`auto` if it is left out."""


class FineTuneDPOMethodParam(TypedDict, total=False):
    """`dpo` of a `FineTuneMethodParam`."""

    hyperparameters: FineTuneDPOHyperparametersParam


class FineTuneReinforcementHyperparametersParam(TypedDict, total=False):
    """`hyperparameters` of a `FineTuneReinforcementMethodParam`."""

    batch_size: Literal["auto"] | int
    """`auto` if it is left out."""
    learning_rate_multiplier: Literal["auto"] | float
    """`auto` if it is left out."""
    n_epochs: Literal["auto"] | int
    """`auto` if it is left out."""
    reasoning_effort: Literal["default", "low", "medium", "high"]
    """`default` if it is left out."""
    compute_multiplier: Literal["auto"] | float
    """`auto` if it is left out."""
    eval_interval: Literal["auto"] | int
    """`auto` if it is left out."""
    eval_samples: Literal["auto"] | int
    """`auto` if it is left out."""


class FineTuneReinforcementMethodParam(TypedDict, total=False):
    """`reinforcement` of a `FineTuneMethodParam`."""

    grader: Required[
        GraderStringCheckParam
        | GraderTextSimilarityParam
        | GraderPythonParam
        | GraderScoreModelParam
        | GraderMultiParam
    ]
    hyperparameters: FineTuneReinforcementHyperparametersParam


class FineTuneMethodParam(TypedDict, total=False):
    """`method` of `fine_tuning.jobs.create`."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    supervised: FineTuneSupervisedMethodParam
    dpo: FineTuneDPOMethodParam
    reinforcement: FineTuneReinforcementMethodParam


class FineTuningAlphaGraderRunParams(TypedDict, total=False):
    """The arguments of `fine_tuning.alpha.graders.run`."""

    grader: Required[
        GraderStringCheckParam
        | GraderTextSimilarityParam
        | GraderPythonParam
        | GraderScoreModelParam
        | GraderMultiParam
    ]
    model_sample: Required[str]
    item: Mapping[str, object]


class FineTuningAlphaGraderRunArguments(FineTuningAlphaGraderRunParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class FineTuningAlphaGraderValidateParams(TypedDict):
    """The arguments of `fine_tuning.alpha.graders.validate`."""

    grader: (
        GraderStringCheckParam
        | GraderTextSimilarityParam
        | GraderPythonParam
        | GraderScoreModelParam
        | GraderMultiParam
    )


class FineTuningAlphaGraderValidateArguments(
    FineTuningAlphaGraderValidateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class FineTuningCheckpointPermissionCreateParams(TypedDict):
    """The arguments of `fine_tuning.checkpoints.permissions.create`."""

    project_ids: Sequence[str]


class FineTuningCheckpointPermissionCreateArguments(
    FineTuningCheckpointPermissionCreateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class FineTuningCheckpointPermissionListParams(TypedDict, total=False):
    """The arguments of `fine_tuning.checkpoints.permissions.list`."""

    project_id: str
    after: str
    limit: int
    """`10` if it is left out."""
    order: Literal["ascending", "descending"]
    """`descending` if it is left out."""


class FineTuningCheckpointPermissionListArguments(
    FineTuningCheckpointPermissionListParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class FineTuningCheckpointPermissionRetrieveParams(TypedDict, total=False):
    """The arguments of `fine_tuning.checkpoints.permissions.retrieve`."""

    project_id: str
    after: str
    limit: int
    """`10` if it is left out."""
    order: Literal["ascending", "descending"]
    """`descending` if it is left out."""


class FineTuningCheckpointPermissionRetrieveArguments(
    FineTuningCheckpointPermissionRetrieveParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class FineTuningJobCreateParams(TypedDict, total=False):
    """The arguments of `fine_tuning.jobs.create`."""

    model: Required[str]
    training_file: Required[str]
    hyperparameters: FineTuningJobCreateHyperparametersParam
    """Deprecated."""
    suffix: str | None
    """1 to 64 characters."""
    validation_file: str | None
    integrations: Iterable[FineTuningJobCreateIntegrationParam] | None
    seed: int | None
    """0 to 2147483647."""
    method: FineTuneMethodParam
    metadata: Mapping[str, str] | None


class FineTuningJobCreateArguments(FineTuningJobCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class FineTuningJobListParams(TypedDict, total=False):
    """The arguments of `fine_tuning.jobs.list`."""

    after: str
    limit: int
    """`20` if it is left out."""
    metadata: Mapping[str, str] | None


class FineTuningJobListArguments(FineTuningJobListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class FineTuningJobListEventsParams(TypedDict, total=False):
    """The arguments of `fine_tuning.jobs.list_events`."""

    after: str
    limit: int
    """`20` if it is left out."""


class FineTuningJobListEventsArguments(FineTuningJobListEventsParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class FineTuningJobCheckpointListParams(TypedDict, total=False):
    """The arguments of `fine_tuning.jobs.checkpoints.list`."""

    after: str
    limit: int
    """`10` if it is left out."""


class FineTuningJobCheckpointListArguments(
    FineTuningJobCheckpointListParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


def _grader_run_response(value: Any, strict: bool) -> "GraderRunResponse":
    from ...models.generated.fine_tuning import GraderRunResponse

    return decode(GraderRunResponse, value, strict=strict)


def _grader_validate_response(value: Any, strict: bool) -> "GraderValidateResponse":
    from ...models.generated.fine_tuning import GraderValidateResponse

    return decode(GraderValidateResponse, value, strict=strict)


def _fine_tuning_checkpoint_permission_page(
    value: Any, strict: bool
) -> "FineTuningCheckpointPermissionPage":
    from ...models.generated.fine_tuning import FineTuningCheckpointPermissionPage

    return decode(FineTuningCheckpointPermissionPage, value, strict=strict)


def _permission_delete_response(value: Any, strict: bool) -> "PermissionDeleteResponse":
    from ...models.generated.fine_tuning import PermissionDeleteResponse

    return decode(PermissionDeleteResponse, value, strict=strict)


def _conversation_cursor_fine_tuning_checkpoint_permission_page(
    value: Any, strict: bool
) -> "ConversationCursorFineTuningCheckpointPermissionPage":
    from ...models.generated.fine_tuning import ConversationCursorFineTuningCheckpointPermissionPage

    return decode(ConversationCursorFineTuningCheckpointPermissionPage, value, strict=strict)


def _permission_retrieve_response(value: Any, strict: bool) -> "PermissionRetrieveResponse":
    from ...models.generated.fine_tuning import PermissionRetrieveResponse

    return decode(PermissionRetrieveResponse, value, strict=strict)


def _fine_tuning_job(value: Any, strict: bool) -> "FineTuningJob":
    from ...models.generated.fine_tuning import FineTuningJob

    return decode(FineTuningJob, value, strict=strict)


def _fine_tuning_job_page(value: Any, strict: bool) -> "FineTuningJobPage":
    from ...models.generated.fine_tuning import FineTuningJobPage

    return decode(FineTuningJobPage, value, strict=strict)


def _fine_tuning_job_event_page(value: Any, strict: bool) -> "FineTuningJobEventPage":
    from ...models.generated.fine_tuning import FineTuningJobEventPage

    return decode(FineTuningJobEventPage, value, strict=strict)


def _fine_tuning_job_checkpoint_page(value: Any, strict: bool) -> "FineTuningJobCheckpointPage":
    from ...models.generated.fine_tuning import FineTuningJobCheckpointPage

    return decode(FineTuningJobCheckpointPage, value, strict=strict)


ALPHA_GRADERS_RUN = Spec(
    name="fine_tuning.alpha.graders.run",
    method="POST",
    path="/fine_tuning/alpha/graders/run",
    parameters=FineTuningAlphaGraderRunParams,
    read=_grader_run_response,
    rules=(
        rule.required("grader"),
        kinds("grader", "mapping"),
        kinds("item", "mapping"),
        rule.required("model_sample"),
        rule.text("model_sample"),
    ),
)


def alpha_graders_run(
    **arguments: Unpack[FineTuningAlphaGraderRunArguments],
) -> "Operation[GraderRunResponse]":
    """Build `POST /fine_tuning/alpha/graders/run`."""
    return ALPHA_GRADERS_RUN.build(arguments)


ALPHA_GRADERS_VALIDATE = Spec(
    name="fine_tuning.alpha.graders.validate",
    method="POST",
    path="/fine_tuning/alpha/graders/validate",
    parameters=FineTuningAlphaGraderValidateParams,
    read=_grader_validate_response,
    rules=(
        rule.required("grader"),
        kinds("grader", "mapping"),
    ),
)


def alpha_graders_validate(
    **arguments: Unpack[FineTuningAlphaGraderValidateArguments],
) -> "Operation[GraderValidateResponse]":
    """Build `POST /fine_tuning/alpha/graders/validate`."""
    return ALPHA_GRADERS_VALIDATE.build(arguments)


CHECKPOINTS_PERMISSIONS_CREATE = Spec(
    name="fine_tuning.checkpoints.permissions.create",
    method="POST",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    parameters=FineTuningCheckpointPermissionCreateParams,
    read=_fine_tuning_checkpoint_permission_page,
    rules=(
        rule.required("project_ids"),
        sized("project_ids"),
    ),
)


def checkpoints_permissions_create(
    fine_tuned_model_checkpoint: str,
    **arguments: Unpack[FineTuningCheckpointPermissionCreateArguments],
) -> "Operation[FineTuningCheckpointPermissionPage]":
    """Build `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`."""
    return CHECKPOINTS_PERMISSIONS_CREATE.build(
        arguments, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}
    )


CHECKPOINTS_PERMISSIONS_DELETE = Spec(
    name="fine_tuning.checkpoints.permissions.delete",
    method="DELETE",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
    parameters=NoParams,
    read=_permission_delete_response,
)


def checkpoints_permissions_delete(
    permission_id: str, *, fine_tuned_model_checkpoint: str, **options: Unpack[CallOptions]
) -> "Operation[PermissionDeleteResponse]":
    """Build `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`."""
    return CHECKPOINTS_PERMISSIONS_DELETE.build(
        options,
        {
            "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint,
            "permission_id": permission_id,
        },
    )


CHECKPOINTS_PERMISSIONS_LIST = Spec(
    name="fine_tuning.checkpoints.permissions.list",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    parameters=FineTuningCheckpointPermissionListParams,
    read=_conversation_cursor_fine_tuning_checkpoint_permission_page,
    rules=(
        rule.text("project_id"),
        rule.text("after"),
        rule.integer("limit"),
        rule.one_of("order", "ascending", "descending"),
    ),
)


def checkpoints_permissions_list(
    fine_tuned_model_checkpoint: str,
    **arguments: Unpack[FineTuningCheckpointPermissionListArguments],
) -> "Operation[ConversationCursorFineTuningCheckpointPermissionPage]":
    """Build `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`."""
    return CHECKPOINTS_PERMISSIONS_LIST.build(
        arguments, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}
    )


CHECKPOINTS_PERMISSIONS_RETRIEVE = Spec(
    name="fine_tuning.checkpoints.permissions.retrieve",
    method="GET",
    path="/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
    parameters=FineTuningCheckpointPermissionRetrieveParams,
    read=_permission_retrieve_response,
    rules=(
        rule.text("project_id"),
        rule.text("after"),
        rule.integer("limit"),
        rule.one_of("order", "ascending", "descending"),
    ),
)


def checkpoints_permissions_retrieve(
    fine_tuned_model_checkpoint: str,
    **arguments: Unpack[FineTuningCheckpointPermissionRetrieveArguments],
) -> "Operation[PermissionRetrieveResponse]":
    """Build `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`."""
    return CHECKPOINTS_PERMISSIONS_RETRIEVE.build(
        arguments, {"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint}
    )


JOBS_CANCEL = Spec(
    name="fine_tuning.jobs.cancel",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
    parameters=NoParams,
    read=_fine_tuning_job,
)


def jobs_cancel(
    fine_tuning_job_id: str, **options: Unpack[CallOptions]
) -> "Operation[FineTuningJob]":
    """Build `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`."""
    return JOBS_CANCEL.build(options, {"fine_tuning_job_id": fine_tuning_job_id})


JOBS_CREATE = Spec(
    name="fine_tuning.jobs.create",
    method="POST",
    path="/fine_tuning/jobs",
    parameters=FineTuningJobCreateParams,
    read=_fine_tuning_job,
    rules=(
        rule.required("model"),
        rule.text("model"),
        rule.required("training_file"),
        rule.text("training_file"),
        rule.inside(
            "hyperparameters",
            kinds("batch_size", "text", "number"),
            kinds("learning_rate_multiplier", "text", "number"),
            kinds("n_epochs", "text", "number"),
        ),
        rule.text("suffix", 1, 64),
        rule.text("validation_file"),
        sized("integrations"),
        rule.each(
            "integrations",
            rule.required("type"),
            rule.text("type"),
            rule.required("wandb"),
            rule.inside(
                "wandb",
                rule.required("project"),
                rule.text("project"),
                rule.text("name"),
                rule.text("entity"),
                sized("tags"),
            ),
        ),
        rule.integer("seed", 0, 2147483647),
        rule.inside(
            "method",
            rule.required("type"),
            rule.text("type"),
            rule.inside(
                "supervised",
                rule.inside(
                    "hyperparameters",
                    kinds("batch_size", "text", "number"),
                    kinds("learning_rate_multiplier", "text", "number"),
                    kinds("n_epochs", "text", "number"),
                ),
            ),
            rule.inside(
                "dpo",
                rule.inside(
                    "hyperparameters",
                    kinds("beta", "text", "number"),
                    kinds("batch_size", "text", "number"),
                    kinds("learning_rate_multiplier", "text", "number"),
                    kinds("n_epochs", "text", "number"),
                ),
            ),
            rule.inside(
                "reinforcement",
                rule.required("grader"),
                kinds("grader", "mapping"),
                rule.inside(
                    "hyperparameters",
                    kinds("batch_size", "text", "number"),
                    kinds("learning_rate_multiplier", "text", "number"),
                    kinds("n_epochs", "text", "number"),
                    rule.text("reasoning_effort"),
                    kinds("compute_multiplier", "text", "number"),
                    kinds("eval_interval", "text", "number"),
                    kinds("eval_samples", "text", "number"),
                ),
            ),
        ),
        rule.metadata(),
    ),
)


def jobs_create(**arguments: Unpack[FineTuningJobCreateArguments]) -> "Operation[FineTuningJob]":
    """Build `POST /fine_tuning/jobs`."""
    return JOBS_CREATE.build(arguments)


JOBS_LIST = Spec(
    name="fine_tuning.jobs.list",
    method="GET",
    path="/fine_tuning/jobs",
    parameters=FineTuningJobListParams,
    read=_fine_tuning_job_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
        rule.metadata(),
    ),
)


def jobs_list(**arguments: Unpack[FineTuningJobListArguments]) -> "Operation[FineTuningJobPage]":
    """Build `GET /fine_tuning/jobs`."""
    return JOBS_LIST.build(arguments)


JOBS_LIST_EVENTS = Spec(
    name="fine_tuning.jobs.list_events",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/events",
    parameters=FineTuningJobListEventsParams,
    read=_fine_tuning_job_event_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
    ),
)


def jobs_list_events(
    fine_tuning_job_id: str, **arguments: Unpack[FineTuningJobListEventsArguments]
) -> "Operation[FineTuningJobEventPage]":
    """Build `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`."""
    return JOBS_LIST_EVENTS.build(arguments, {"fine_tuning_job_id": fine_tuning_job_id})


JOBS_PAUSE = Spec(
    name="fine_tuning.jobs.pause",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/pause",
    parameters=NoParams,
    read=_fine_tuning_job,
)


def jobs_pause(
    fine_tuning_job_id: str, **options: Unpack[CallOptions]
) -> "Operation[FineTuningJob]":
    """Build `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`."""
    return JOBS_PAUSE.build(options, {"fine_tuning_job_id": fine_tuning_job_id})


JOBS_RESUME = Spec(
    name="fine_tuning.jobs.resume",
    method="POST",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/resume",
    parameters=NoParams,
    read=_fine_tuning_job,
)


def jobs_resume(
    fine_tuning_job_id: str, **options: Unpack[CallOptions]
) -> "Operation[FineTuningJob]":
    """Build `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`."""
    return JOBS_RESUME.build(options, {"fine_tuning_job_id": fine_tuning_job_id})


JOBS_RETRIEVE = Spec(
    name="fine_tuning.jobs.retrieve",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}",
    parameters=NoParams,
    read=_fine_tuning_job,
)


def jobs_retrieve(
    fine_tuning_job_id: str, **options: Unpack[CallOptions]
) -> "Operation[FineTuningJob]":
    """Build `GET /fine_tuning/jobs/{fine_tuning_job_id}`."""
    return JOBS_RETRIEVE.build(options, {"fine_tuning_job_id": fine_tuning_job_id})


JOBS_CHECKPOINTS_LIST = Spec(
    name="fine_tuning.jobs.checkpoints.list",
    method="GET",
    path="/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
    parameters=FineTuningJobCheckpointListParams,
    read=_fine_tuning_job_checkpoint_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
    ),
)


def jobs_checkpoints_list(
    fine_tuning_job_id: str, **arguments: Unpack[FineTuningJobCheckpointListArguments]
) -> "Operation[FineTuningJobCheckpointPage]":
    """Build `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`."""
    return JOBS_CHECKPOINTS_LIST.build(arguments, {"fine_tuning_job_id": fine_tuning_job_id})
