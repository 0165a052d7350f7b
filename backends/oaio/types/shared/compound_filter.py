"""The names of `openai.types.shared.compound_filter`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ComparisonFilter as _ComparisonFilter
    from oaio_protocol.models.response_tools import CompoundFilter as CompoundFilter
    from oaio_protocol.models.response_tools import CompoundFilter as _CompoundFilter

    Filter: TypeAlias = _ComparisonFilter | _CompoundFilter
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompoundFilter": "oaio_protocol.models.response_tools:CompoundFilter",
            "Filter": lambda at: (
                at("oaio_protocol.models.response_tools:ComparisonFilter")
                | at("oaio_protocol.models.response_tools:CompoundFilter")
            ),
        },
    )
