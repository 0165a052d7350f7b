"""The names of `openai.types.fine_tuning`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuneDPOHyperparameters as _FineTuneDPOHyperparameters,
    )
    from oaio_protocol.models.generated.fine_tuning import FineTuneDPOMethod as _FineTuneDPOMethod
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuneReinforcementHyperparameters as _FineTuneReinforcementHyperparameters,
    )
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuneReinforcementMethod as _FineTuneReinforcementMethod,
    )
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuneSupervisedHyperparameters as _FineTuneSupervisedHyperparameters,
    )
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuneSupervisedMethod as _FineTuneSupervisedMethod,
    )
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuningIntegration as _FineTuningIntegration,
    )
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuningIntegrationWandb as _FineTuningIntegrationWandb,
    )
    from oaio_protocol.models.generated.fine_tuning import FineTuningJob as FineTuningJob
    from oaio_protocol.models.generated.fine_tuning import FineTuningJobEvent as FineTuningJobEvent
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuneDPOHyperparametersParam as _FineTuneDPOHyperparametersParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuneDPOMethodParam as _FineTuneDPOMethodParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuneReinforcementHyperparametersParam as _FineTuneReinforcementHyperparametersParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuneReinforcementMethodParam as _FineTuneReinforcementMethodParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuneSupervisedHyperparametersParam as _FineTuneSupervisedHyperparametersParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuneSupervisedMethodParam as _FineTuneSupervisedMethodParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningJobCreateParams as _FineTuningJobCreateParams,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningJobListEventsParams as _FineTuningJobListEventsParams,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningJobListParams as _FineTuningJobListParams,
    )

    from . import alpha as alpha
    from . import checkpoints as checkpoints
    from . import fine_tuning_job as fine_tuning_job
    from . import fine_tuning_job_event as fine_tuning_job_event
    from . import job_create_params as job_create_params
    from . import jobs as jobs

    DpoHyperparameters: TypeAlias = _FineTuneDPOHyperparameters
    DpoHyperparametersParam: TypeAlias = _FineTuneDPOHyperparametersParam
    DpoMethod: TypeAlias = _FineTuneDPOMethod
    DpoMethodParam: TypeAlias = _FineTuneDPOMethodParam
    FineTuningJobIntegration: TypeAlias = _FineTuningIntegration
    FineTuningJobWandbIntegration: TypeAlias = _FineTuningIntegrationWandb
    FineTuningJobWandbIntegrationObject: TypeAlias = _FineTuningIntegration
    JobCreateParams: TypeAlias = _FineTuningJobCreateParams
    JobListEventsParams: TypeAlias = _FineTuningJobListEventsParams
    JobListParams: TypeAlias = _FineTuningJobListParams
    ReinforcementHyperparameters: TypeAlias = _FineTuneReinforcementHyperparameters
    ReinforcementHyperparametersParam: TypeAlias = _FineTuneReinforcementHyperparametersParam
    ReinforcementMethod: TypeAlias = _FineTuneReinforcementMethod
    ReinforcementMethodParam: TypeAlias = _FineTuneReinforcementMethodParam
    SupervisedHyperparameters: TypeAlias = _FineTuneSupervisedHyperparameters
    SupervisedHyperparametersParam: TypeAlias = _FineTuneSupervisedHyperparametersParam
    SupervisedMethod: TypeAlias = _FineTuneSupervisedMethod
    SupervisedMethodParam: TypeAlias = _FineTuneSupervisedMethodParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "alpha": "oaio.types.fine_tuning.alpha:",
            "checkpoints": "oaio.types.fine_tuning.checkpoints:",
            "fine_tuning_job": "oaio.types.fine_tuning.fine_tuning_job:",
            "fine_tuning_job_event": "oaio.types.fine_tuning.fine_tuning_job_event:",
            "job_create_params": "oaio.types.fine_tuning.job_create_params:",
            "jobs": "oaio.types.fine_tuning.jobs:",
            "DpoHyperparameters": "oaio_protocol.models.generated.fine_tuning:FineTuneDPOHyperparameters",
            "DpoHyperparametersParam": "oaio_protocol.operations.generated.fine_tuning:FineTuneDPOHyperparametersParam",
            "DpoMethod": "oaio_protocol.models.generated.fine_tuning:FineTuneDPOMethod",
            "DpoMethodParam": "oaio_protocol.operations.generated.fine_tuning:FineTuneDPOMethodParam",
            "FineTuningJob": "oaio_protocol.models.generated.fine_tuning:FineTuningJob",
            "FineTuningJobEvent": "oaio_protocol.models.generated.fine_tuning:FineTuningJobEvent",
            "FineTuningJobIntegration": "oaio_protocol.models.generated.fine_tuning:FineTuningIntegration",
            "FineTuningJobWandbIntegration": "oaio_protocol.models.generated.fine_tuning:FineTuningIntegrationWandb",
            "FineTuningJobWandbIntegrationObject": "oaio_protocol.models.generated.fine_tuning:FineTuningIntegration",
            "JobCreateParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningJobCreateParams",
            "JobListEventsParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningJobListEventsParams",
            "JobListParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningJobListParams",
            "ReinforcementHyperparameters": "oaio_protocol.models.generated.fine_tuning:FineTuneReinforcementHyperparameters",
            "ReinforcementHyperparametersParam": "oaio_protocol.operations.generated.fine_tuning:FineTuneReinforcementHyperparametersParam",
            "ReinforcementMethod": "oaio_protocol.models.generated.fine_tuning:FineTuneReinforcementMethod",
            "ReinforcementMethodParam": "oaio_protocol.operations.generated.fine_tuning:FineTuneReinforcementMethodParam",
            "SupervisedHyperparameters": "oaio_protocol.models.generated.fine_tuning:FineTuneSupervisedHyperparameters",
            "SupervisedHyperparametersParam": "oaio_protocol.operations.generated.fine_tuning:FineTuneSupervisedHyperparametersParam",
            "SupervisedMethod": "oaio_protocol.models.generated.fine_tuning:FineTuneSupervisedMethod",
            "SupervisedMethodParam": "oaio_protocol.operations.generated.fine_tuning:FineTuneSupervisedMethodParam",
        },
    )
