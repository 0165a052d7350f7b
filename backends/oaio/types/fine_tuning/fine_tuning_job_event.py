"""The names of `openai.types.fine_tuning.fine_tuning_job_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import FineTuningJobEvent as FineTuningJobEvent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FineTuningJobEvent": "oaio_protocol.models.generated.fine_tuning:FineTuningJobEvent",
        },
    )
