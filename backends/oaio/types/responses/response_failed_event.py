"""The names of `openai.types.responses.response_failed_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import ResponseFailedEvent as ResponseFailedEvent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFailedEvent": "oaio_protocol.models.response_events:ResponseFailedEvent",
        },
    )
