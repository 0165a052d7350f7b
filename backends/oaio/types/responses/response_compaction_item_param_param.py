"""The names of `openai.types.responses.response_compaction_item_param_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        CompactionSummaryItemParam as _CompactionSummaryItemParam,
    )

    ResponseCompactionItemParamParam: TypeAlias = _CompactionSummaryItemParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCompactionItemParamParam": "oaio_protocol.operations.generated.response_inputs:CompactionSummaryItemParam",
        },
    )
