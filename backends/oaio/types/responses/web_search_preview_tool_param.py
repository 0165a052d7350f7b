"""The names of `openai.types.responses.web_search_preview_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ApproximateLocationParam as _ApproximateLocationParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    )

    UserLocation: TypeAlias = _ApproximateLocationParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "UserLocation": "oaio_protocol.operations.generated.response_inputs:ApproximateLocationParam",
            "WebSearchPreviewToolParam": "oaio_protocol.operations.generated.response_inputs:WebSearchPreviewToolParam",
        },
    )
