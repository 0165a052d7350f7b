"""The names of `openai.types.realtime.realtime_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.realtime_events import RealtimeResponse as RealtimeResponse
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeResponseAudio as _RealtimeResponseAudio,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeResponseAudioOutput as _RealtimeResponseAudioOutput,
    )

    Audio: TypeAlias = _RealtimeResponseAudio
    AudioOutput: TypeAlias = _RealtimeResponseAudioOutput
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Audio": "oaio_protocol.models.generated.realtime_events:RealtimeResponseAudio",
            "AudioOutput": "oaio_protocol.models.generated.realtime_events:RealtimeResponseAudioOutput",
            "RealtimeResponse": "oaio_protocol.models.generated.realtime_events:RealtimeResponse",
        },
    )
