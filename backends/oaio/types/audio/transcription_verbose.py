"""The names of `openai.types.audio.transcription_verbose`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.audio import (
        CreateTranscriptionResponseVerboseJson as _CreateTranscriptionResponseVerboseJson,
    )
    from oaio_protocol.models.generated.audio import (
        TranscriptTextUsageDuration as _TranscriptTextUsageDuration,
    )

    TranscriptionVerbose: TypeAlias = _CreateTranscriptionResponseVerboseJson
    Usage: TypeAlias = _TranscriptTextUsageDuration
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TranscriptionVerbose": "oaio_protocol.models.generated.audio:CreateTranscriptionResponseVerboseJson",
            "Usage": "oaio_protocol.models.generated.audio:TranscriptTextUsageDuration",
        },
    )
