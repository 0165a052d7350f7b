"""The names of `openai.types.batch_error`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.batches import BatchError as BatchError
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "BatchError": "oaio_protocol.models.generated.batches:BatchError",
        },
    )
