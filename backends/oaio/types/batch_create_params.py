"""The names of `openai.types.batch_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.batches import BatchCreateParams as BatchCreateParams
    from oaio_protocol.operations.generated.batches import (
        BatchFileExpirationAfterParam as _BatchFileExpirationAfterParam,
    )

    OutputExpiresAfter: TypeAlias = _BatchFileExpirationAfterParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "BatchCreateParams": "oaio_protocol.operations.generated.batches:BatchCreateParams",
            "OutputExpiresAfter": "oaio_protocol.operations.generated.batches:BatchFileExpirationAfterParam",
        },
    )
