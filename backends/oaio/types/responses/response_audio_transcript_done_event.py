"""The names of `openai.types.responses.response_audio_transcript_done_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseAudioTranscriptDoneEvent": "oaio_protocol.models.response_events:ResponseAudioTranscriptDoneEvent",
        },
    )
