"""The names of `openai.types.responses.response_content_part_done_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import Part as Part
    from oaio_protocol.models.response_events import PartReasoningText as PartReasoningText
    from oaio_protocol.models.response_events import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Part": "oaio_protocol.models.response_events:Part",
            "PartReasoningText": "oaio_protocol.models.response_events:PartReasoningText",
            "ResponseContentPartDoneEvent": "oaio_protocol.models.response_events:ResponseContentPartDoneEvent",
        },
    )
