"""The names of `openai.types.realtime.realtime_server_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEvent as RealtimeServerEvent,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemRetrieved as _RealtimeServerEventConversationItemRetrieved,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventOutputAudioBufferCleared as _RealtimeServerEventOutputAudioBufferCleared,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventOutputAudioBufferStarted as _RealtimeServerEventOutputAudioBufferStarted,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventOutputAudioBufferStopped as _RealtimeServerEventOutputAudioBufferStopped,
    )

    ConversationItemRetrieved: TypeAlias = _RealtimeServerEventConversationItemRetrieved
    OutputAudioBufferCleared: TypeAlias = _RealtimeServerEventOutputAudioBufferCleared
    OutputAudioBufferStarted: TypeAlias = _RealtimeServerEventOutputAudioBufferStarted
    OutputAudioBufferStopped: TypeAlias = _RealtimeServerEventOutputAudioBufferStopped
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ConversationItemRetrieved": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemRetrieved",
            "OutputAudioBufferCleared": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventOutputAudioBufferCleared",
            "OutputAudioBufferStarted": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventOutputAudioBufferStarted",
            "OutputAudioBufferStopped": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventOutputAudioBufferStopped",
            "RealtimeServerEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEvent",
        },
    )
