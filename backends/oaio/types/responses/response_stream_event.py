"""The names of `openai.types.responses.response_stream_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import ResponseStreamEvent as ResponseStreamEvent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseStreamEvent": "oaio_protocol.models.response_events:ResponseStreamEvent",
        },
    )
