"""The names of `openai.types.file_deleted`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.files import FileDeleted as FileDeleted
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FileDeleted": "oaio_protocol.models.generated.files:FileDeleted",
        },
    )
