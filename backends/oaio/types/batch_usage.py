"""The names of `openai.types.batch_usage`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.batches import BatchUsage as BatchUsage
    from oaio_protocol.models.generated.batches import (
        BatchUsageInputTokensDetails as _BatchUsageInputTokensDetails,
    )
    from oaio_protocol.models.generated.batches import (
        BatchUsageOutputTokensDetails as _BatchUsageOutputTokensDetails,
    )

    InputTokensDetails: TypeAlias = _BatchUsageInputTokensDetails
    OutputTokensDetails: TypeAlias = _BatchUsageOutputTokensDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "BatchUsage": "oaio_protocol.models.generated.batches:BatchUsage",
            "InputTokensDetails": "oaio_protocol.models.generated.batches:BatchUsageInputTokensDetails",
            "OutputTokensDetails": "oaio_protocol.models.generated.batches:BatchUsageOutputTokensDetails",
        },
    )
