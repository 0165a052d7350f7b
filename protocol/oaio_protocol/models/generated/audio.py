"""What the operations of audio answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import CursorPage
from .._base import Model, model


@model
class TranscriptTextSegmentEvent(Model):
    """A variant of `CreateTranscriptionResponseStreamEvent`: its `type` is `transcript.text.segment`."""

    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str


@model
class TranscriptTextDeltaEventLogprob(Model):
    """`logprobs` of a `TranscriptTextDeltaEvent`."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None


@model
class TranscriptTextDeltaEvent(Model):
    """A variant of `CreateTranscriptionResponseStreamEvent`: its `type` is `transcript.text.delta`."""

    type: Literal["transcript.text.delta"]
    delta: str
    logprobs: list[TranscriptTextDeltaEventLogprob] | None = None
    segment_id: str | None = None


@model
class TranscriptionLanguage(Model):
    """`languages` of a `TranscriptTextDoneEvent`."""

    code: str


@model
class TranscriptTextUsageTokensInputTokenDetails(Model):
    """`input_token_details` of a `TranscriptTextUsageTokens`."""

    text_tokens: int | None = None
    audio_tokens: int | None = None


@model
class TranscriptTextUsageTokens(Model):
    """`usage` of a `TranscriptTextDoneEvent`."""

    type: Literal["tokens"]
    input_tokens: int
    output_tokens: int
    total_tokens: int
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None


@model
class TranscriptTextDoneEvent(Model):
    """A variant of `CreateTranscriptionResponseStreamEvent`: its `type` is `transcript.text.done`."""

    type: Literal["transcript.text.done"]
    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[TranscriptTextDeltaEventLogprob] | None = None
    usage: TranscriptTextUsageTokens | None = None


CreateTranscriptionResponseStreamEvent = (
    TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent
)


@model
class CreateTranscriptionResponseJsonLogprob(Model):
    """`logprobs` of a `CreateTranscriptionResponseJson`."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[float] | None = None


@model
class TranscriptTextUsageDuration(Model):
    """`usage` of a `CreateTranscriptionResponseJson`: its `type` is `duration`."""

    type: Literal["duration"]
    seconds: float


@model
class CreateTranscriptionResponseJson(Model):
    """A variant of `TranscriptionCreateResponse`."""

    text: str
    languages: list[TranscriptionLanguage] | None = None
    logprobs: list[CreateTranscriptionResponseJsonLogprob] | None = None
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None = None


@model
class TranscriptionDiarizedSegment(Model):
    """`segments` of a `CreateTranscriptionResponseDiarizedJson`."""

    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str


@model
class CreateTranscriptionResponseDiarizedJson(Model):
    """A variant of `TranscriptionCreateResponse`."""

    task: Literal["transcribe"]
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration | None = None


@model
class TranscriptionWord(Model):
    """`words` of a `CreateTranscriptionResponseVerboseJson`."""

    word: str
    start: float
    end: float


@model
class TranscriptionSegment(Model):
    """`segments` of a `CreateTranscriptionResponseVerboseJson`."""

    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float


@model
class CreateTranscriptionResponseVerboseJson(Model):
    """A variant of `TranscriptionCreateResponse`."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None
    usage: TranscriptTextUsageDuration | None = None


TranscriptionCreateResponse = (
    CreateTranscriptionResponseJson
    | CreateTranscriptionResponseDiarizedJson
    | CreateTranscriptionResponseVerboseJson
)


@model
class CreateTranslationResponseJson(Model):
    """A variant of `TranslationCreateResponse`."""

    text: str


@model
class CreateTranslationResponseVerboseJson(Model):
    """A variant of `TranslationCreateResponse`."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = None


TranslationCreateResponse = CreateTranslationResponseJson | CreateTranslationResponseVerboseJson


@model
class VoiceConsent(Model):
    """What `audio.voice_consents.retrieve` answers."""

    object: Literal["audio.voice_consent"]
    id: str
    name: str
    language: str
    created_at: int


@model
class VoiceConsentDeleted(Model):
    """What `audio.voice_consents.delete` answers."""

    id: str
    object: Literal["audio.voice_consent"]
    deleted: bool


@model
class Voice(Model):
    """What `audio.voices.create` answers."""

    object: Literal["audio.voice"]
    id: str
    name: str
    created_at: int


@model
class VoiceConsentPage(CursorPage[VoiceConsent]):
    """A page of `audio.voice_consents.list`."""

    data: list[VoiceConsent]
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None
