"""The names of `openai.types.audio.transcription_segment`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.audio import TranscriptionSegment as TranscriptionSegment
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TranscriptionSegment": "oaio_protocol.models.generated.audio:TranscriptionSegment",
        },
    )
