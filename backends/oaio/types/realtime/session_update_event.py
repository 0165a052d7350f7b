"""The names of `openai.types.realtime.session_update_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventSessionUpdate as _RealtimeClientEventSessionUpdate,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeSessionCreateRequestGA as _RealtimeSessionCreateRequestGA,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranscriptionSessionCreateRequestGA as _RealtimeTranscriptionSessionCreateRequestGA,
    )

    Session: TypeAlias = (
        _RealtimeSessionCreateRequestGA | _RealtimeTranscriptionSessionCreateRequestGA
    )
    SessionUpdateEvent: TypeAlias = _RealtimeClientEventSessionUpdate
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Session": lambda at: (
                at("oaio_protocol.models.generated.realtime_events:RealtimeSessionCreateRequestGA")
                | at(
                    "oaio_protocol.models.generated.realtime_events:RealtimeTranscriptionSessionCreateRequestGA"
                )
            ),
            "SessionUpdateEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventSessionUpdate",
        },
    )
