"""The names of `openai.types.responses.service_tier`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import (
        ServiceTierResponses as _ServiceTierResponses,
    )

    ServiceTier: TypeAlias = _ServiceTierResponses
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ServiceTier": "oaio_protocol.models.generated.response_inputs:ServiceTierResponses",
        },
    )
