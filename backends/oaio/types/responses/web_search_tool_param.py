"""The names of `openai.types.responses.web_search_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import WebSearchToolParam as WebSearchToolParam
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaWebSearchToolFiltersParam as _BetaWebSearchToolFiltersParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ApproximateLocationParam as _ApproximateLocationParam,
    )

    Filters: TypeAlias = _BetaWebSearchToolFiltersParam
    UserLocation: TypeAlias = _ApproximateLocationParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Filters": "oaio_protocol.operations.generated.beta_response_inputs:BetaWebSearchToolFiltersParam",
            "UserLocation": "oaio_protocol.operations.generated.response_inputs:ApproximateLocationParam",
            "WebSearchToolParam": "oaio_protocol.operations._response_params:WebSearchToolParam",
        },
    )
