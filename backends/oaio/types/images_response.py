"""The names of `openai.types.images_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.images import (
        ImageGenInputUsageDetails as _ImageGenInputUsageDetails,
    )
    from oaio_protocol.models.generated.images import (
        ImageGenOutputTokensDetails as _ImageGenOutputTokensDetails,
    )
    from oaio_protocol.models.generated.images import ImageGenUsage as _ImageGenUsage
    from oaio_protocol.models.generated.images import ImagesResponse as ImagesResponse

    Usage: TypeAlias = _ImageGenUsage
    UsageInputTokensDetails: TypeAlias = _ImageGenInputUsageDetails
    UsageOutputTokensDetails: TypeAlias = _ImageGenOutputTokensDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ImagesResponse": "oaio_protocol.models.generated.images:ImagesResponse",
            "Usage": "oaio_protocol.models.generated.images:ImageGenUsage",
            "UsageInputTokensDetails": "oaio_protocol.models.generated.images:ImageGenInputUsageDetails",
            "UsageOutputTokensDetails": "oaio_protocol.models.generated.images:ImageGenOutputTokensDetails",
        },
    )
