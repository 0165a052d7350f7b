"""The names of `openai.types.shared_params.compound_filter`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.vector_stores import (
        ComparisonFilterParam as _ComparisonFilterParam,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        CompoundFilterParam as _CompoundFilterParam,
    )

    CompoundFilter: TypeAlias = _CompoundFilterParam
    Filter: TypeAlias = _ComparisonFilterParam | _CompoundFilterParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompoundFilter": "oaio_protocol.operations.generated.vector_stores:CompoundFilterParam",
            "Filter": lambda at: (
                at("oaio_protocol.operations.generated.vector_stores:ComparisonFilterParam")
                | at("oaio_protocol.operations.generated.vector_stores:CompoundFilterParam")
            ),
        },
    )
