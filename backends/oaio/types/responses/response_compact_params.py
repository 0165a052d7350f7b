"""The names of `openai.types.responses.response_compact_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import ImageParam as _ImageParam
    from oaio_protocol.operations.generated.responses import (
        PromptCacheOptionsParam as _PromptCacheOptionsParam,
    )
    from oaio_protocol.operations.generated.responses import (
        ResponseCompactParams as ResponseCompactParams,
    )

    Image: TypeAlias = _ImageParam
    PromptCacheOptions: TypeAlias = _PromptCacheOptionsParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Image": "oaio_protocol.operations._response_params:ImageParam",
            "PromptCacheOptions": "oaio_protocol.operations.generated.responses:PromptCacheOptionsParam",
            "ResponseCompactParams": "oaio_protocol.operations.generated.responses:ResponseCompactParams",
        },
    )
