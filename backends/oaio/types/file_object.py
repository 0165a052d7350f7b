"""The names of `openai.types.file_object`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.files import FileObject as FileObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FileObject": "oaio_protocol.models.generated.files:FileObject",
        },
    )
