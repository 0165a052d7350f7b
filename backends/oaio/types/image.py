"""The names of `openai.types.image`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.images import Image as Image
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Image": "oaio_protocol.models.generated.images:Image",
        },
    )
