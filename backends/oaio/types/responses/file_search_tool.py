"""The names of `openai.types.responses.file_search_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ComparisonFilter as _ComparisonFilter
    from oaio_protocol.models.response_tools import CompoundFilter as _CompoundFilter
    from oaio_protocol.models.response_tools import FileSearchTool as FileSearchTool
    from oaio_protocol.models.response_tools import RankingOptions as RankingOptions
    from oaio_protocol.models.response_tools import (
        RankingOptionsHybridSearch as RankingOptionsHybridSearch,
    )

    Filters: TypeAlias = _ComparisonFilter | _CompoundFilter
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FileSearchTool": "oaio_protocol.models.response_tools:FileSearchTool",
            "Filters": lambda at: (
                at("oaio_protocol.models.response_tools:ComparisonFilter")
                | at("oaio_protocol.models.response_tools:CompoundFilter")
            ),
            "RankingOptions": "oaio_protocol.models.response_tools:RankingOptions",
            "RankingOptionsHybridSearch": "oaio_protocol.models.response_tools:RankingOptionsHybridSearch",
        },
    )
