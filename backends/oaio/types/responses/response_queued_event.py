"""The names of `openai.types.responses.response_queued_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import ResponseQueuedEvent as ResponseQueuedEvent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseQueuedEvent": "oaio_protocol.models.response_events:ResponseQueuedEvent",
        },
    )
