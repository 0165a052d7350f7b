"""The names of `openai.types.responses.response_reasoning_summary_part_done_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from oaio_protocol.models.response_items import Summary as _Summary

    Part: TypeAlias = _Summary
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Part": "oaio_protocol.models.response_items:Summary",
            "ResponseReasoningSummaryPartDoneEvent": "oaio_protocol.models.response_events:ResponseReasoningSummaryPartDoneEvent",
        },
    )
