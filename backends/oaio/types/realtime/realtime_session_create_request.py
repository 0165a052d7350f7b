"""The names of `openai.types.realtime.realtime_session_create_request`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeSessionCreateRequestGA as _RealtimeSessionCreateRequestGA,
    )

    RealtimeSessionCreateRequest: TypeAlias = _RealtimeSessionCreateRequestGA
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "RealtimeSessionCreateRequest": "oaio_protocol.models.generated.realtime_events:RealtimeSessionCreateRequestGA",
        },
    )
