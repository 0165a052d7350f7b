"""The names of `openai.types.responses.file_search_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import FileSearchToolParam as FileSearchToolParam
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaHybridSearchOptionsParam as _BetaHybridSearchOptionsParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaRankingOptionsParam as _BetaRankingOptionsParam,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        ComparisonFilterParam as _ComparisonFilterParam,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        CompoundFilterParam as _CompoundFilterParam,
    )

    Filters: TypeAlias = _ComparisonFilterParam | _CompoundFilterParam
    RankingOptions: TypeAlias = _BetaRankingOptionsParam
    RankingOptionsHybridSearch: TypeAlias = _BetaHybridSearchOptionsParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FileSearchToolParam": "oaio_protocol.operations._response_params:FileSearchToolParam",
            "Filters": lambda at: (
                at("oaio_protocol.operations.generated.vector_stores:ComparisonFilterParam")
                | at("oaio_protocol.operations.generated.vector_stores:CompoundFilterParam")
            ),
            "RankingOptions": "oaio_protocol.operations.generated.beta_response_inputs:BetaRankingOptionsParam",
            "RankingOptionsHybridSearch": "oaio_protocol.operations.generated.beta_response_inputs:BetaHybridSearchOptionsParam",
        },
    )
