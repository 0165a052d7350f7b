"""The names of `openai.types.upload`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.uploads import Upload as Upload
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Upload": "oaio_protocol.models.generated.uploads:Upload",
        },
    )
