"""The names of `openai.types.batch`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.batches import Batch as Batch
    from oaio_protocol.models.generated.batches import BatchErrors as _BatchErrors

    Errors: TypeAlias = _BatchErrors
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Batch": "oaio_protocol.models.generated.batches:Batch",
            "Errors": "oaio_protocol.models.generated.batches:BatchErrors",
        },
    )
