"""The names of `openai.types.batch_request_counts`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.batches import BatchRequestCounts as BatchRequestCounts
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "BatchRequestCounts": "oaio_protocol.models.generated.batches:BatchRequestCounts",
        },
    )
