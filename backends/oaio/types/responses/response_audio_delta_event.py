"""The names of `openai.types.responses.response_audio_delta_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseAudioDeltaEvent": "oaio_protocol.models.response_events:ResponseAudioDeltaEvent",
        },
    )
