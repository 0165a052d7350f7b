"""The names of `openai.types.image_edit_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.images import (
        ImageEditParamsNonStreaming as ImageEditParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.images import (
        ImageEditParamsStreaming as ImageEditParamsStreaming,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ImageEditParamsNonStreaming": "oaio_protocol.operations.generated.images:ImageEditParamsNonStreaming",
            "ImageEditParamsStreaming": "oaio_protocol.operations.generated.images:ImageEditParamsStreaming",
        },
    )
