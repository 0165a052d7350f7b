"""The names of `openai.types.responses.response_content_part_added_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import Part as Part
    from oaio_protocol.models.response_events import PartReasoningText as PartReasoningText
    from oaio_protocol.models.response_events import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Part": "oaio_protocol.models.response_events:Part",
            "PartReasoningText": "oaio_protocol.models.response_events:PartReasoningText",
            "ResponseContentPartAddedEvent": "oaio_protocol.models.response_events:ResponseContentPartAddedEvent",
        },
    )
