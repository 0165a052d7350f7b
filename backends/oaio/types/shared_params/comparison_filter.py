"""The names of `openai.types.shared_params.comparison_filter`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.vector_stores import (
        ComparisonFilterParam as _ComparisonFilterParam,
    )

    ComparisonFilter: TypeAlias = _ComparisonFilterParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ComparisonFilter": "oaio_protocol.operations.generated.vector_stores:ComparisonFilterParam",
        },
    )
