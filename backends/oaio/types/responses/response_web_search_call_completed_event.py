"""The names of `openai.types.responses.response_web_search_call_completed_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseWebSearchCallCompletedEvent": "oaio_protocol.models.response_events:ResponseWebSearchCallCompletedEvent",
        },
    )
