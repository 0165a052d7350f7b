"""The names of `openai.types.fine_tuning.job_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuneMethodParam as _FineTuneMethodParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningJobCreateHyperparametersParam as _FineTuningJobCreateHyperparametersParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningJobCreateIntegrationParam as _FineTuningJobCreateIntegrationParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningJobCreateIntegrationWandbParam as _FineTuningJobCreateIntegrationWandbParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningJobCreateParams as _FineTuningJobCreateParams,
    )

    Hyperparameters: TypeAlias = _FineTuningJobCreateHyperparametersParam
    Integration: TypeAlias = _FineTuningJobCreateIntegrationParam
    IntegrationWandb: TypeAlias = _FineTuningJobCreateIntegrationWandbParam
    JobCreateParams: TypeAlias = _FineTuningJobCreateParams
    Method: TypeAlias = _FineTuneMethodParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Hyperparameters": "oaio_protocol.operations.generated.fine_tuning:FineTuningJobCreateHyperparametersParam",
            "Integration": "oaio_protocol.operations.generated.fine_tuning:FineTuningJobCreateIntegrationParam",
            "IntegrationWandb": "oaio_protocol.operations.generated.fine_tuning:FineTuningJobCreateIntegrationWandbParam",
            "JobCreateParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningJobCreateParams",
            "Method": "oaio_protocol.operations.generated.fine_tuning:FineTuneMethodParam",
        },
    )
