"""The names of `openai.types.realtime.realtime_client_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEvent as RealtimeClientEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "RealtimeClientEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEvent",
        },
    )
