"""The names of `openai.types.responses.response_created_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import ResponseCreatedEvent as ResponseCreatedEvent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCreatedEvent": "oaio_protocol.models.response_events:ResponseCreatedEvent",
        },
    )
