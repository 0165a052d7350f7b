"""The names of `openai.types.audio.transcription`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.audio import (
        CreateTranscriptionResponseJson as _CreateTranscriptionResponseJson,
    )
    from oaio_protocol.models.generated.audio import (
        CreateTranscriptionResponseJsonLogprob as _CreateTranscriptionResponseJsonLogprob,
    )
    from oaio_protocol.models.generated.audio import (
        TranscriptTextUsageDuration as _TranscriptTextUsageDuration,
    )
    from oaio_protocol.models.generated.audio import (
        TranscriptTextUsageTokens as _TranscriptTextUsageTokens,
    )
    from oaio_protocol.models.generated.audio import (
        TranscriptTextUsageTokensInputTokenDetails as _TranscriptTextUsageTokensInputTokenDetails,
    )

    Logprob: TypeAlias = _CreateTranscriptionResponseJsonLogprob
    Transcription: TypeAlias = _CreateTranscriptionResponseJson
    Usage: TypeAlias = _TranscriptTextUsageTokens | _TranscriptTextUsageDuration
    UsageDuration: TypeAlias = _TranscriptTextUsageDuration
    UsageTokens: TypeAlias = _TranscriptTextUsageTokens
    UsageTokensInputTokenDetails: TypeAlias = _TranscriptTextUsageTokensInputTokenDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Logprob": "oaio_protocol.models.generated.audio:CreateTranscriptionResponseJsonLogprob",
            "Transcription": "oaio_protocol.models.generated.audio:CreateTranscriptionResponseJson",
            "Usage": lambda at: (
                at("oaio_protocol.models.generated.audio:TranscriptTextUsageTokens")
                | at("oaio_protocol.models.generated.audio:TranscriptTextUsageDuration")
            ),
            "UsageDuration": "oaio_protocol.models.generated.audio:TranscriptTextUsageDuration",
            "UsageTokens": "oaio_protocol.models.generated.audio:TranscriptTextUsageTokens",
            "UsageTokensInputTokenDetails": "oaio_protocol.models.generated.audio:TranscriptTextUsageTokensInputTokenDetails",
        },
    )
