"""The names of `openai.types.fine_tuning.jobs`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningJobCheckpointListParams as _FineTuningJobCheckpointListParams,
    )

    CheckpointListParams: TypeAlias = _FineTuningJobCheckpointListParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CheckpointListParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningJobCheckpointListParams",
            "FineTuningJobCheckpoint": "oaio_protocol.models.generated.fine_tuning:FineTuningJobCheckpoint",
        },
    )
