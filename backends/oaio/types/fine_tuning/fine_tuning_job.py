"""The names of `openai.types.fine_tuning.fine_tuning_job`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import FineTuneMethod as _FineTuneMethod
    from oaio_protocol.models.generated.fine_tuning import FineTuningJob as FineTuningJob
    from oaio_protocol.models.generated.fine_tuning import FineTuningJobError as _FineTuningJobError
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuningJobHyperparameters as _FineTuningJobHyperparameters,
    )

    Error: TypeAlias = _FineTuningJobError
    Hyperparameters: TypeAlias = _FineTuningJobHyperparameters
    Method: TypeAlias = _FineTuneMethod
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Error": "oaio_protocol.models.generated.fine_tuning:FineTuningJobError",
            "FineTuningJob": "oaio_protocol.models.generated.fine_tuning:FineTuningJob",
            "Hyperparameters": "oaio_protocol.models.generated.fine_tuning:FineTuningJobHyperparameters",
            "Method": "oaio_protocol.models.generated.fine_tuning:FineTuneMethod",
        },
    )
