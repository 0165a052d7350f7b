"""Operations of audio.

Sources:

https://platform.openai.com/docs/api-reference/audio
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from ...streams import TypedEvents
from ...streams.accumulate import whole
from .._base import CallOptions, Omit, Operation, Spec, omit
from .._parts import FileTypes, NoParams, as_it_is, decode_union, event_reader, kinds, sized
from ._shared import VoiceIdsOrCustomVoiceParam

if TYPE_CHECKING:
    from ...binary import BinaryContent
    from ...models.generated.audio import (
        TranscriptionCreateResponse,
        TranslationCreateResponse,
        Voice,
        VoiceConsent,
        VoiceConsentDeleted,
        VoiceConsentPage,
    )


AudioResponseFormat: TypeAlias = Literal[
    "json", "text", "srt", "verbose_json", "vtt", "diarized_json"
]


class VadConfigParam(TypedDict, total=False):
    """`chunking_strategy` of `audio.transcriptions.create`."""

    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    """`300` if it is left out."""
    silence_duration_ms: int
    """`200` if it is left out."""
    threshold: float
    """`0.5` if it is left out."""


class AudioSpeechCreateParams(TypedDict, total=False):
    """The arguments of `audio.speech.create`."""

    model: Required[str]
    input: Required[str]
    """At most 4096 characters."""
    voice: Required[str | VoiceIdsOrCustomVoiceParam]
    instructions: str
    """At most 4096 characters."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """`mp3` if it is left out."""
    speed: float
    """0.25 to 4; `1` if it is left out."""
    stream_format: Literal["sse", "audio"]
    """`audio` if it is left out."""


class AudioSpeechCreateArguments(AudioSpeechCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AudioTranscriptionCreateParams(TypedDict, total=False):
    """The arguments of `audio.transcriptions.create`."""

    file: Required[FileTypes]
    model: Required[str]
    language: str
    languages: Sequence[str]
    """At least 1 entries."""
    keywords: Sequence[str]
    prompt: str
    temperature: float
    """`0` if it is left out."""
    include: Sequence[Literal["logprobs"]]
    timestamp_granularities: Sequence[Literal["word", "segment"]]
    chunking_strategy: Literal["auto"] | VadConfigParam | None
    known_speaker_names: Sequence[str]
    """At most 4 entries."""
    known_speaker_references: Sequence[str]
    """At most 4 entries."""


class AudioTranscriptionCreateAllParams(AudioTranscriptionCreateParams, total=False):
    """The same, and the one that the type of the result depends on."""

    response_format: AudioResponseFormat


class AudioTranscriptionCreateAllParamsStreaming(AudioTranscriptionCreateAllParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class AudioTranscriptionCreateAllParamsNonStreaming(AudioTranscriptionCreateAllParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class AudioTranscriptionCreateArguments(AudioTranscriptionCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AudioTranslationCreateParams(TypedDict, total=False):
    """The arguments of `audio.translations.create`."""

    file: Required[FileTypes]
    model: Required[str]
    prompt: str
    temperature: float
    """`0` if it is left out."""


class AudioTranslationCreateAllParams(AudioTranslationCreateParams, total=False):
    """The same, and the one that the type of the result depends on."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]


class AudioTranslationCreateArguments(AudioTranslationCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AudioVoiceConsentCreateParams(TypedDict):
    """The arguments of `audio.voice_consents.create`."""

    name: str
    recording: FileTypes
    language: str


class AudioVoiceConsentCreateArguments(AudioVoiceConsentCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AudioVoiceConsentListParams(TypedDict, total=False):
    """The arguments of `audio.voice_consents.list`."""

    after: str
    limit: int
    """`20` if it is left out."""


class AudioVoiceConsentListArguments(AudioVoiceConsentListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AudioVoiceConsentUpdateParams(TypedDict):
    """The arguments of `audio.voice_consents.update`."""

    name: str


class AudioVoiceConsentUpdateArguments(AudioVoiceConsentUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AudioVoiceCreateParams(TypedDict, total=False):
    """The arguments of `audio.voices.create`."""

    name: Required[str]
    audio_sample: FileTypes
    consent: str
    type: Literal["audio_sample", "prompt"]
    prompt: str
    model: str
    script_hint: str


class AudioVoiceCreateArguments(AudioVoiceCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _transcription_create_response(value: Any, strict: bool) -> Any:
    from ...models.generated.audio import TranscriptionCreateResponse

    return decode_union(TranscriptionCreateResponse, value, strict)


def _create_transcription_response_stream_event_reader(strict: bool) -> Callable[[Any, Any], Any]:
    from ...models.generated.audio import CreateTranscriptionResponseStreamEvent

    return event_reader(CreateTranscriptionResponseStreamEvent, strict)


def _translation_create_response(value: Any, strict: bool) -> Any:
    from ...models.generated.audio import TranslationCreateResponse

    return decode_union(TranslationCreateResponse, value, strict)


def _voice_consent(value: Any, strict: bool) -> "VoiceConsent":
    from ...models.generated.audio import VoiceConsent

    return decode(VoiceConsent, value, strict=strict)


def _voice_consent_deleted(value: Any, strict: bool) -> "VoiceConsentDeleted":
    from ...models.generated.audio import VoiceConsentDeleted

    return decode(VoiceConsentDeleted, value, strict=strict)


def _voice_consent_page(value: Any, strict: bool) -> "VoiceConsentPage":
    from ...models.generated.audio import VoiceConsentPage

    return decode(VoiceConsentPage, value, strict=strict)


def _voice(value: Any, strict: bool) -> "Voice":
    from ...models.generated.audio import Voice

    return decode(Voice, value, strict=strict)


SPEECH_CREATE = Spec(
    name="audio.speech.create",
    method="POST",
    path="/audio/speech",
    parameters=AudioSpeechCreateParams,
    read=as_it_is,
    rules=(
        rule.required("model"),
        rule.text("model"),
        rule.required("input"),
        rule.text("input", 0, 4096),
        rule.text("instructions", 0, 4096),
        rule.required("voice"),
        kinds("voice", "text", "mapping"),
        rule.text("response_format"),
        rule.within("speed", 0.25, 4),
        rule.text("stream_format"),
    ),
    answer="binary",
    headers=(("Accept", "application/octet-stream"),),
)


def speech_create(**arguments: Unpack[AudioSpeechCreateArguments]) -> "Operation[BinaryContent]":
    """Build `POST /audio/speech`."""
    return SPEECH_CREATE.build(arguments)


TRANSCRIPTIONS_CREATE = Spec(
    name="audio.transcriptions.create",
    method="POST",
    path="/audio/transcriptions",
    parameters=AudioTranscriptionCreateAllParams,
    read=_transcription_create_response,
    rules=(
        rule.required("file"),
        rule.required("model"),
        rule.text("model"),
        rule.text("language"),
        sized("languages", 1),
        sized("keywords"),
        rule.text("prompt"),
        rule.text("response_format"),
        rule.within("temperature"),
        sized("include"),
        sized("timestamp_granularities"),
        kinds("chunking_strategy", "text", "mapping"),
        sized("known_speaker_names", 0, 4),
        sized("known_speaker_references", 0, 4),
    ),
    content="multipart",
    files=frozenset({"file"}),
    answer="text",
    events=TypedEvents.until("transcript.text.done"),
    read_event=_create_transcription_response_stream_event_reader,
    accumulate=whole.text,
)


def transcriptions_create(
    *,
    stream: bool | Omit | None = omit,
    response_format: AudioResponseFormat | Omit | None = omit,
    **arguments: Unpack[AudioTranscriptionCreateArguments],
) -> "Operation[TranscriptionCreateResponse]":
    """Build `POST /audio/transcriptions`."""
    return TRANSCRIPTIONS_CREATE.build(
        {"stream": stream, "response_format": response_format, **arguments}
    )


TRANSLATIONS_CREATE = Spec(
    name="audio.translations.create",
    method="POST",
    path="/audio/translations",
    parameters=AudioTranslationCreateAllParams,
    read=_translation_create_response,
    rules=(
        rule.required("file"),
        rule.required("model"),
        rule.text("model"),
        rule.text("prompt"),
        rule.text("response_format"),
        rule.within("temperature"),
    ),
    content="multipart",
    files=frozenset({"file"}),
    answer="text",
)


def translations_create(
    *,
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | None = omit,
    **arguments: Unpack[AudioTranslationCreateArguments],
) -> "Operation[TranslationCreateResponse]":
    """Build `POST /audio/translations`."""
    return TRANSLATIONS_CREATE.build({"response_format": response_format, **arguments})


VOICE_CONSENTS_CREATE = Spec(
    name="audio.voice_consents.create",
    method="POST",
    path="/audio/voice_consents",
    parameters=AudioVoiceConsentCreateParams,
    read=_voice_consent,
    rules=(
        rule.required("name"),
        rule.text("name"),
        rule.required("recording"),
        rule.required("language"),
        rule.text("language"),
    ),
    content="multipart",
    files=frozenset({"recording"}),
)


def voice_consents_create(
    **arguments: Unpack[AudioVoiceConsentCreateArguments],
) -> "Operation[VoiceConsent]":
    """Build `POST /audio/voice_consents`."""
    return VOICE_CONSENTS_CREATE.build(arguments)


VOICE_CONSENTS_DELETE = Spec(
    name="audio.voice_consents.delete",
    method="DELETE",
    path="/audio/voice_consents/{consent_id}",
    parameters=NoParams,
    read=_voice_consent_deleted,
)


def voice_consents_delete(
    consent_id: str, **options: Unpack[CallOptions]
) -> "Operation[VoiceConsentDeleted]":
    """Build `DELETE /audio/voice_consents/{consent_id}`."""
    return VOICE_CONSENTS_DELETE.build(options, {"consent_id": consent_id})


VOICE_CONSENTS_LIST = Spec(
    name="audio.voice_consents.list",
    method="GET",
    path="/audio/voice_consents",
    parameters=AudioVoiceConsentListParams,
    read=_voice_consent_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
    ),
)


def voice_consents_list(
    **arguments: Unpack[AudioVoiceConsentListArguments],
) -> "Operation[VoiceConsentPage]":
    """Build `GET /audio/voice_consents`."""
    return VOICE_CONSENTS_LIST.build(arguments)


VOICE_CONSENTS_RETRIEVE = Spec(
    name="audio.voice_consents.retrieve",
    method="GET",
    path="/audio/voice_consents/{consent_id}",
    parameters=NoParams,
    read=_voice_consent,
)


def voice_consents_retrieve(
    consent_id: str, **options: Unpack[CallOptions]
) -> "Operation[VoiceConsent]":
    """Build `GET /audio/voice_consents/{consent_id}`."""
    return VOICE_CONSENTS_RETRIEVE.build(options, {"consent_id": consent_id})


VOICE_CONSENTS_UPDATE = Spec(
    name="audio.voice_consents.update",
    method="POST",
    path="/audio/voice_consents/{consent_id}",
    parameters=AudioVoiceConsentUpdateParams,
    read=_voice_consent,
    rules=(
        rule.required("name"),
        rule.text("name"),
    ),
)


def voice_consents_update(
    consent_id: str, **arguments: Unpack[AudioVoiceConsentUpdateArguments]
) -> "Operation[VoiceConsent]":
    """Build `POST /audio/voice_consents/{consent_id}`."""
    return VOICE_CONSENTS_UPDATE.build(arguments, {"consent_id": consent_id})


VOICES_CREATE = Spec(
    name="audio.voices.create",
    method="POST",
    path="/audio/voices",
    parameters=AudioVoiceCreateParams,
    read=_voice,
    rules=(
        rule.required("name"),
        rule.text("name"),
        rule.text("consent"),
        rule.text("type"),
        rule.text("prompt"),
        rule.text("model"),
        rule.text("script_hint"),
    ),
    content="multipart",
    files=frozenset({"audio_sample"}),
)


def voices_create(**arguments: Unpack[AudioVoiceCreateArguments]) -> "Operation[Voice]":
    """Build `POST /audio/voices`."""
    return VOICES_CREATE.build(arguments)
