"""What the operations of realtime answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Any, Literal

from .._base import Model, model
from ..response_items import ResponseInputFile, ResponseInputImage, ResponseInputText
from ..response_tools import Mcp, ToolChoiceFunction, ToolChoiceMcp


@model
class RealtimeAudioFormatsAudioPcm(Model):
    """A variant of `RealtimeAudioFormats`: its `type` is `audio/pcm`."""

    type: Literal["audio/pcm"] | None = None
    rate: Literal[24000] | None = None


@model
class RealtimeAudioFormatsAudioPcmu(Model):
    """A variant of `RealtimeAudioFormats`: its `type` is `audio/pcmu`."""

    type: Literal["audio/pcmu"] | None = None


@model
class RealtimeAudioFormatsAudioPcma(Model):
    """A variant of `RealtimeAudioFormats`: its `type` is `audio/pcma`."""

    type: Literal["audio/pcma"] | None = None


RealtimeAudioFormats = (
    RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma
)


@model
class AudioTranscriptionResponse(Model):
    """`transcription` of a `SessionCreateResponseAudioInput`."""

    model: str | None = None
    language: str | None = None
    languages: list[str] | None = None
    prompt: str | None = None


@model
class SessionCreateResponseAudioInputNoiseReduction(Model):
    """`noise_reduction` of a `SessionCreateResponseAudioInput`."""

    type: Literal["near_field", "far_field"] | None = None


@model
class SessionCreateResponseAudioInputTurnDetection(Model):
    """`turn_detection` of a `SessionCreateResponse`."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None


@model
class SessionCreateResponseAudioInput(Model):
    """`input` of a `SessionCreateResponseAudio`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: SessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: SessionCreateResponseAudioInputTurnDetection | None = None


@model
class SessionCreateResponseAudioOutput(Model):
    """`output` of a `SessionCreateResponseAudio`."""

    format: RealtimeAudioFormats | None = None
    voice: str | None = None
    speed: float | None = None


@model
class SessionCreateResponseAudio(Model):
    """`audio` of a `SessionCreateResponse`."""

    input: SessionCreateResponseAudioInput | None = None
    output: SessionCreateResponseAudioOutput | None = None


@model
class SessionCreateResponseTracing(Model):
    """`tracing` of a `SessionCreateResponse`."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None


@model
class RealtimeFunctionTool(Model):
    """`tools` of a `SessionCreateResponse`."""

    type: Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None


@model
class SessionCreateResponse(Model):
    """What `beta.realtime.sessions.create` answers."""

    id: str | None = None
    object: str | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    model: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    audio: SessionCreateResponseAudio | None = None
    tracing: Literal["auto"] | SessionCreateResponseTracing | None = None
    turn_detection: SessionCreateResponseAudioInputTurnDetection | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None


@model
class TranscriptionSessionClientSecret(Model):
    """`client_secret` of a `TranscriptionSession`."""

    value: str
    expires_at: int


@model
class TranscriptionSession(Model):
    """What `beta.realtime.transcription_sessions.create` answers."""

    client_secret: TranscriptionSessionClientSecret
    modalities: list[Literal["text", "audio"]] | None = None
    input_audio_format: str | None = None
    input_audio_transcription: AudioTranscriptionResponse | None = None
    turn_detection: SessionCreateResponseAudioInputTurnDetection | None = None


@model
class RealtimeTurnDetectionServerVAD(Model):
    """`turn_detection` of a `RealtimeSessionCreateResponseGAAudioInput`: its `type` is `server_vad`."""

    type: Literal["server_vad"]
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None
    idle_timeout_ms: int | None = None


@model
class RealtimeTurnDetectionSemanticVAD(Model):
    """`turn_detection` of a `RealtimeSessionCreateResponseGAAudioInput`: its `type` is `semantic_vad`."""

    type: Literal["semantic_vad"]
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None


@model
class RealtimeSessionCreateResponseGAAudioInput(Model):
    """`input` of a `RealtimeSessionCreateResponseGAAudio`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: SessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTurnDetectionServerVAD | RealtimeTurnDetectionSemanticVAD | None = None


@model
class RealtimeSessionCreateResponseGAAudio(Model):
    """`audio` of a `RealtimeSessionCreateResponseGA`."""

    input: RealtimeSessionCreateResponseGAAudioInput | None = None
    output: SessionCreateResponseAudioOutput | None = None


@model
class RealtimeReasoning(Model):
    """`reasoning` of a `RealtimeSessionCreateResponseGA`."""

    effort: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None


@model
class RealtimeTruncationTokenLimits(Model):
    """`token_limits` of a `RealtimeTruncation`."""

    post_instructions: int | None = None


@model
class RealtimeTruncation(Model):
    """`truncation` of a `RealtimeSessionCreateResponseGA`: its `type` is `retention_ratio`."""

    type: Literal["retention_ratio"]
    retention_ratio: float
    token_limits: RealtimeTruncationTokenLimits | None = None


@model
class Prompt(Model):
    """`prompt` of a `RealtimeSessionCreateResponseGA`."""

    id: str
    version: str | None = None
    variables: (
        dict[str, str | ResponseInputText | ResponseInputImage | ResponseInputFile] | None
    ) = None


@model
class RealtimeSessionCreateResponseGA(Model):
    """`session` of a `ClientSecretCreateResponse`: its `type` is `realtime`."""

    type: Literal["realtime"]
    id: str
    object: Literal["realtime.session"]
    expires_at: int | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    model: str | None = None
    instructions: str | None = None
    audio: RealtimeSessionCreateResponseGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: Literal["auto"] | SessionCreateResponseTracing | None = None
    tools: list[RealtimeFunctionTool | Mcp] | None = None
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunction | ToolChoiceMcp | None = (
        None
    )
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    truncation: Literal["auto", "disabled"] | RealtimeTruncation | None = None
    prompt: Prompt | None = None


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInput(Model):
    """`input` of a `RealtimeTranscriptionSessionCreateResponseGAAudio`."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscriptionResponse | None = None
    noise_reduction: SessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: SessionCreateResponseAudioInputTurnDetection | None = None


@model
class RealtimeTranscriptionSessionCreateResponseGAAudio(Model):
    """`audio` of a `RealtimeTranscriptionSessionCreateResponseGA`."""

    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = None


@model
class RealtimeTranscriptionSessionCreateResponseGA(Model):
    """`session` of a `ClientSecretCreateResponse`: its `type` is `transcription`."""

    type: Literal["transcription"]
    id: str
    object: str
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None


@model
class ClientSecretCreateResponse(Model):
    """What `realtime.client_secrets.create` answers."""

    value: str
    expires_at: int
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA


@model
class RealtimeTranslationSessionAudioInputTranscription(Model):
    """`transcription` of a `RealtimeTranslationSessionAudioInput`."""

    model: str


@model
class RealtimeTranslationSessionAudioInputNoiseReduction(Model):
    """`noise_reduction` of a `RealtimeTranslationSessionAudioInput`."""

    type: Literal["near_field", "far_field"]


@model
class RealtimeTranslationSessionAudioInput(Model):
    """`input` of a `RealtimeTranslationSessionAudio`."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None


@model
class RealtimeTranslationSessionAudioOutput(Model):
    """`output` of a `RealtimeTranslationSessionAudio`."""

    language: str | None = None


@model
class RealtimeTranslationSessionAudio(Model):
    """`audio` of a `RealtimeTranslationSession`."""

    input: RealtimeTranslationSessionAudioInput | None = None
    output: RealtimeTranslationSessionAudioOutput | None = None


@model
class RealtimeTranslationSession(Model):
    """`session` of a `TranslationClientSecretCreateResponse`."""

    id: str
    type: Literal["translation"]
    expires_at: int
    model: str
    audio: RealtimeTranslationSessionAudio


@model
class TranslationClientSecretCreateResponse(Model):
    """What `realtime.translations.client_secrets.create` answers."""

    value: str
    expires_at: int
    session: RealtimeTranslationSession
