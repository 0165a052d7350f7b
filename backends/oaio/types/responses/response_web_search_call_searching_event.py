"""The names of `openai.types.responses.response_web_search_call_searching_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseWebSearchCallSearchingEvent": "oaio_protocol.models.response_events:ResponseWebSearchCallSearchingEvent",
        },
    )
