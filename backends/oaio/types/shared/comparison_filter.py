"""The names of `openai.types.shared.comparison_filter`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ComparisonFilter as ComparisonFilter
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ComparisonFilter": "oaio_protocol.models.response_tools:ComparisonFilter",
        },
    )
