"""The names of `openai.types.uploads`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.uploads import UploadPart as UploadPart
    from oaio_protocol.operations.generated.uploads import (
        UploadPartCreateParams as _UploadPartCreateParams,
    )

    PartCreateParams: TypeAlias = _UploadPartCreateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "PartCreateParams": "oaio_protocol.operations.generated.uploads:UploadPartCreateParams",
            "UploadPart": "oaio_protocol.models.generated.uploads:UploadPart",
        },
    )
