"""The names of `openai.types.audio.transcription_word`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.audio import TranscriptionWord as TranscriptionWord
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TranscriptionWord": "oaio_protocol.models.generated.audio:TranscriptionWord",
        },
    )
