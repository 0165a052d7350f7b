"""The names of `openai.types.responses.compacted_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.responses import CompactedResponse as CompactedResponse
    from oaio_protocol.models.responses import Image as Image
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompactedResponse": "oaio_protocol.models.generated.responses:CompactedResponse",
            "Image": "oaio_protocol.models.responses:Image",
        },
    )
