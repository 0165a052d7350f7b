"""The names of `openai.types.responses.response_reasoning_summary_part_added_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from oaio_protocol.models.response_items import Summary as _Summary

    Part: TypeAlias = _Summary
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Part": "oaio_protocol.models.response_items:Summary",
            "ResponseReasoningSummaryPartAddedEvent": "oaio_protocol.models.response_events:ResponseReasoningSummaryPartAddedEvent",
        },
    )
