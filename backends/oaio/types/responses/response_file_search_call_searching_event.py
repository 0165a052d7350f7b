"""The names of `openai.types.responses.response_file_search_call_searching_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFileSearchCallSearchingEvent": "oaio_protocol.models.response_events:ResponseFileSearchCallSearchingEvent",
        },
    )
