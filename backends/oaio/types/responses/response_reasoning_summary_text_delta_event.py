"""The names of `openai.types.responses.response_reasoning_summary_text_delta_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseReasoningSummaryTextDeltaEvent": "oaio_protocol.models.response_events:ResponseReasoningSummaryTextDeltaEvent",
        },
    )
