"""The names of `openai.types.image_generate_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.images import (
        ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.images import (
        ImageGenerateParamsStreaming as ImageGenerateParamsStreaming,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ImageGenerateParamsNonStreaming": "oaio_protocol.operations.generated.images:ImageGenerateParamsNonStreaming",
            "ImageGenerateParamsStreaming": "oaio_protocol.operations.generated.images:ImageGenerateParamsStreaming",
        },
    )
