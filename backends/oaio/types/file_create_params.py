"""The names of `openai.types.file_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated._shared import (
        FileExpirationAfterParam as _FileExpirationAfterParam,
    )
    from oaio_protocol.operations.generated.files import FileCreateParams as FileCreateParams

    ExpiresAfter: TypeAlias = _FileExpirationAfterParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ExpiresAfter": "oaio_protocol.operations.generated._shared:FileExpirationAfterParam",
            "FileCreateParams": "oaio_protocol.operations.generated.files:FileCreateParams",
        },
    )
