"""The names of `openai.types.audio.transcription_create_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.audio import (
        TranscriptionCreateResponse as TranscriptionCreateResponse,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TranscriptionCreateResponse": "oaio_protocol.models.generated.audio:TranscriptionCreateResponse",
        },
    )
