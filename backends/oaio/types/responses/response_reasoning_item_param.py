"""The names of `openai.types.responses.response_reasoning_item_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ReasoningItemParam as _ReasoningItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ReasoningTextContentParam as _ReasoningTextContentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        SummaryTextContentParam as _SummaryTextContentParam,
    )

    Content: TypeAlias = _ReasoningTextContentParam
    ResponseReasoningItemParam: TypeAlias = _ReasoningItemParam
    Summary: TypeAlias = _SummaryTextContentParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Content": "oaio_protocol.operations.generated.response_inputs:ReasoningTextContentParam",
            "ResponseReasoningItemParam": "oaio_protocol.operations.generated.response_inputs:ReasoningItemParam",
            "Summary": "oaio_protocol.operations.generated.response_inputs:SummaryTextContentParam",
        },
    )
