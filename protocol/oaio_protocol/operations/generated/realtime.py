"""Operations of realtime.

Sources:

https://platform.openai.com/docs/api-reference/realtime
https://platform.openai.com/docs/api-reference/realtime-calls
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams, as_it_is, call_offer, kinds, sized
from .._response_params import McpParam, ResponsePromptParam
from ._shared import VoiceIdsOrCustomVoiceParam

if TYPE_CHECKING:
    from ...binary import BinaryContent
    from ...models.generated.realtime import (
        ClientSecretCreateResponse,
        SessionCreateResponse,
        TranscriptionSession,
        TranslationClientSecretCreateResponse,
    )


class BetaRealtimeSessionCreateClientSecretParam(TypedDict):
    """`client_secret` of `beta.realtime.sessions.create`."""

    value: str
    expires_at: int


class BetaRealtimeSessionCreateInputAudioTranscriptionParam(TypedDict, total=False):
    """`input_audio_transcription` of `beta.realtime.sessions.create`."""

    model: str


class BetaRealtimeSessionCreateTracingParam(TypedDict, total=False):
    """`tracing` of `beta.realtime.sessions.create`."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, object]


class BetaRealtimeSessionCreateTurnDetectionParam(TypedDict, total=False):
    """`turn_detection` of `beta.realtime.sessions.create`."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class BetaRealtimeSessionCreateToolParam(TypedDict, total=False):
    """`tools` of `beta.realtime.sessions.create`."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, object]


class RealtimeTruncationTokenLimitsParam(TypedDict, total=False):
    """`token_limits` of a `RealtimeTruncationParam`."""

    post_instructions: int
    """At least 0."""


class RealtimeTruncationParam(TypedDict, total=False):
    """`truncation` of `beta.realtime.sessions.create`."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    """0 to 1."""
    token_limits: RealtimeTruncationTokenLimitsParam


class BetaRealtimeTranscriptionSessionCreateTurnDetectionParam(TypedDict, total=False):
    """`turn_detection` of `beta.realtime.transcription_sessions.create`."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


class BetaRealtimeTranscriptionSessionCreateInputAudioNoiseReductionParam(TypedDict, total=False):
    """`input_audio_noise_reduction` of `beta.realtime.transcription_sessions.create`."""

    type: Literal["near_field", "far_field"]


class AudioTranscriptionParam(TypedDict, total=False):
    """`input_audio_transcription` of `beta.realtime.transcription_sessions.create`."""

    model: str
    language: str
    languages: Sequence[str]
    """At least 1 entries."""
    keywords: Sequence[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]


class RealtimeAudioFormatsAudioPcmParam(TypedDict, total=False):
    """A variant of `RealtimeAudioFormats`."""

    type: Literal["audio/pcm"]
    rate: Literal[24000]


class RealtimeAudioFormatsAudioPcmuParam(TypedDict, total=False):
    """A variant of `RealtimeAudioFormats`."""

    type: Literal["audio/pcmu"]


class RealtimeAudioFormatsAudioPcmaParam(TypedDict, total=False):
    """A variant of `RealtimeAudioFormats`."""

    type: Literal["audio/pcma"]


RealtimeAudioFormats: TypeAlias = (
    RealtimeAudioFormatsAudioPcmParam
    | RealtimeAudioFormatsAudioPcmuParam
    | RealtimeAudioFormatsAudioPcmaParam
)


class RealtimeCallAcceptAudioInputNoiseReductionParam(TypedDict, total=False):
    """`noise_reduction` of a `RealtimeCallAcceptAudioInputParam`."""

    type: Literal["near_field", "far_field"]


class RealtimeTurnDetectionServerVADParam(TypedDict, total=False):
    """`turn_detection` of a `RealtimeCallAcceptAudioInputParam`."""

    type: Required[Literal["server_vad"]]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    """`true` if it is left out."""
    interrupt_response: bool
    """`true` if it is left out."""
    idle_timeout_ms: int | None
    """5000 to 30000."""


class RealtimeTurnDetectionSemanticVADParam(TypedDict, total=False):
    """`turn_detection` of a `RealtimeCallAcceptAudioInputParam`."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"]
    """`auto` if it is left out."""
    create_response: bool
    """`true` if it is left out."""
    interrupt_response: bool
    """`true` if it is left out."""


class RealtimeCallAcceptAudioInputParam(TypedDict, total=False):
    """`input` of a `RealtimeCallAcceptAudioParam`."""

    format: RealtimeAudioFormats
    transcription: AudioTranscriptionParam
    noise_reduction: RealtimeCallAcceptAudioInputNoiseReductionParam
    turn_detection: (
        RealtimeTurnDetectionServerVADParam | RealtimeTurnDetectionSemanticVADParam | None
    )


class RealtimeCallAcceptAudioOutputParam(TypedDict, total=False):
    """`output` of a `RealtimeCallAcceptAudioParam`."""

    format: RealtimeAudioFormats
    voice: str | VoiceIdsOrCustomVoiceParam
    """`alloy` if it is left out."""
    speed: float
    """0.25 to 1.5; `1` if it is left out."""


class RealtimeCallAcceptAudioParam(TypedDict, total=False):
    """`audio` of `realtime.calls.accept`."""

    input: RealtimeCallAcceptAudioInputParam
    output: RealtimeCallAcceptAudioOutputParam


class RealtimeFunctionToolParam(TypedDict, total=False):
    """`tools` of `realtime.calls.accept`."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, object]


class ToolChoiceFunctionParam(TypedDict):
    """`tool_choice` of `realtime.calls.accept`."""

    type: Literal["function"]
    name: str


class ToolChoiceMCPParam(TypedDict, total=False):
    """`tool_choice` of `realtime.calls.accept`."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None


class RealtimeReasoningParam(TypedDict, total=False):
    """`reasoning` of `realtime.calls.accept`."""

    effort: Literal["minimal", "low", "medium", "high", "xhigh"]
    """`low` if it is left out."""


class RealtimeSessionCreateRequestGAParam(TypedDict, total=False):
    """`session` of `realtime.calls.create`."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"]]
    model: str
    instructions: str
    audio: RealtimeCallAcceptAudioParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    tracing: Literal["auto"] | BetaRealtimeSessionCreateTracingParam | None
    tools: Iterable[RealtimeFunctionToolParam | McpParam]
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunctionParam | ToolChoiceMCPParam
    """`auto` if it is left out."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam
    max_output_tokens: int | Literal["inf"]
    truncation: Literal["auto", "disabled"] | RealtimeTruncationParam
    prompt: ResponsePromptParam


class RealtimeClientSecretCreateExpiresAfterParam(TypedDict, total=False):
    """`expires_after` of `realtime.client_secrets.create`."""

    anchor: Literal["created_at"]
    """`created_at` if it is left out."""
    seconds: int
    """10 to 7200; `600` if it is left out."""


class RealtimeTranscriptionSessionCreateRequestGAAudioParam(TypedDict, total=False):
    """`audio` of a `RealtimeTranscriptionSessionCreateRequestGAParam`."""

    input: RealtimeCallAcceptAudioInputParam


class RealtimeTranscriptionSessionCreateRequestGAParam(TypedDict, total=False):
    """`session` of `realtime.client_secrets.create`."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionCreateRequestGAAudioParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]


class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam(TypedDict):
    """`transcription` of a `RealtimeTranslationSessionCreateRequestAudioInputParam`."""

    model: str


class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam(TypedDict):
    """`noise_reduction` of a `RealtimeTranslationSessionCreateRequestAudioInputParam`."""

    type: Literal["near_field", "far_field"]


class RealtimeTranslationSessionCreateRequestAudioInputParam(TypedDict, total=False):
    """`input` of a `RealtimeTranslationSessionCreateRequestAudioParam`."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscriptionParam | None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionParam | None


class RealtimeTranslationSessionCreateRequestAudioOutputParam(TypedDict, total=False):
    """`output` of a `RealtimeTranslationSessionCreateRequestAudioParam`."""

    language: str


class RealtimeTranslationSessionCreateRequestAudioParam(TypedDict, total=False):
    """`audio` of a `RealtimeTranslationSessionCreateRequestParam`."""

    input: RealtimeTranslationSessionCreateRequestAudioInputParam
    output: RealtimeTranslationSessionCreateRequestAudioOutputParam


class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    """`session` of `realtime.translations.client_secrets.create`."""

    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestAudioParam


class BetaRealtimeSessionCreateParams(TypedDict, total=False):
    """The arguments of `beta.realtime.sessions.create`."""

    client_secret: BetaRealtimeSessionCreateClientSecretParam
    modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    voice: str | VoiceIdsOrCustomVoiceParam
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: BetaRealtimeSessionCreateInputAudioTranscriptionParam
    speed: float
    """0.25 to 1.5; `1` if it is left out."""
    tracing: Literal["auto"] | BetaRealtimeSessionCreateTracingParam
    turn_detection: BetaRealtimeSessionCreateTurnDetectionParam
    tools: Iterable[BetaRealtimeSessionCreateToolParam]
    tool_choice: str
    temperature: float
    max_response_output_tokens: int | Literal["inf"]
    truncation: Literal["auto", "disabled"] | RealtimeTruncationParam
    prompt: ResponsePromptParam
    input_audio_noise_reduction: Mapping[str, object]
    model: str


class BetaRealtimeSessionCreateArguments(BetaRealtimeSessionCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class BetaRealtimeTranscriptionSessionCreateParams(TypedDict, total=False):
    """The arguments of `beta.realtime.transcription_sessions.create`."""

    turn_detection: BetaRealtimeTranscriptionSessionCreateTurnDetectionParam
    input_audio_noise_reduction: BetaRealtimeTranscriptionSessionCreateInputAudioNoiseReductionParam
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """`pcm16` if it is left out."""
    input_audio_transcription: AudioTranscriptionParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    client_secret: Mapping[str, object]
    modalities: Sequence[Literal["text", "audio"]]


class BetaRealtimeTranscriptionSessionCreateArguments(
    BetaRealtimeTranscriptionSessionCreateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class RealtimeCallAcceptParams(TypedDict, total=False):
    """The arguments of `realtime.calls.accept`."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"]]
    model: str
    instructions: str
    audio: RealtimeCallAcceptAudioParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    tracing: Literal["auto"] | BetaRealtimeSessionCreateTracingParam | None
    tools: Iterable[RealtimeFunctionToolParam | McpParam]
    tool_choice: Literal["none", "auto", "required"] | ToolChoiceFunctionParam | ToolChoiceMCPParam
    """`auto` if it is left out."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam
    max_output_tokens: int | Literal["inf"]
    truncation: Literal["auto", "disabled"] | RealtimeTruncationParam
    prompt: ResponsePromptParam


class RealtimeCallAcceptArguments(RealtimeCallAcceptParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class RealtimeCallCreateParams(TypedDict, total=False):
    """The arguments of `realtime.calls.create`."""

    sdp: Required[str]
    session: RealtimeSessionCreateRequestGAParam


class RealtimeCallCreateArguments(RealtimeCallCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class RealtimeCallReferParams(TypedDict):
    """The arguments of `realtime.calls.refer`."""

    target_uri: str


class RealtimeCallReferArguments(RealtimeCallReferParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class RealtimeCallRejectParams(TypedDict, total=False):
    """The arguments of `realtime.calls.reject`."""

    status_code: int


class RealtimeCallRejectArguments(RealtimeCallRejectParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class RealtimeClientSecretCreateParams(TypedDict, total=False):
    """The arguments of `realtime.client_secrets.create`."""

    expires_after: RealtimeClientSecretCreateExpiresAfterParam
    session: RealtimeSessionCreateRequestGAParam | RealtimeTranscriptionSessionCreateRequestGAParam


class RealtimeClientSecretCreateArguments(
    RealtimeClientSecretCreateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class RealtimeTranslationClientSecretCreateParams(TypedDict, total=False):
    """The arguments of `realtime.translations.client_secrets.create`."""

    session: Required[RealtimeTranslationSessionCreateRequestParam]
    expires_after: RealtimeClientSecretCreateExpiresAfterParam


class RealtimeTranslationClientSecretCreateArguments(
    RealtimeTranslationClientSecretCreateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


def _session_create_response(value: Any, strict: bool) -> "SessionCreateResponse":
    from ...models.generated.realtime import SessionCreateResponse

    return decode(SessionCreateResponse, value, strict=strict)


def _transcription_session(value: Any, strict: bool) -> "TranscriptionSession":
    from ...models.generated.realtime import TranscriptionSession

    return decode(TranscriptionSession, value, strict=strict)


def _client_secret_create_response(value: Any, strict: bool) -> "ClientSecretCreateResponse":
    from ...models.generated.realtime import ClientSecretCreateResponse

    return decode(ClientSecretCreateResponse, value, strict=strict)


def _translation_client_secret_create_response(
    value: Any, strict: bool
) -> "TranslationClientSecretCreateResponse":
    from ...models.generated.realtime import TranslationClientSecretCreateResponse

    return decode(TranslationClientSecretCreateResponse, value, strict=strict)


BETA_REALTIME_SESSIONS_CREATE = Spec(
    name="beta.realtime.sessions.create",
    method="POST",
    path="/realtime/sessions",
    parameters=BetaRealtimeSessionCreateParams,
    read=_session_create_response,
    rules=(
        rule.inside(
            "client_secret",
            rule.required("value"),
            rule.text("value"),
            rule.required("expires_at"),
            rule.integer("expires_at"),
        ),
        sized("modalities"),
        rule.text("instructions"),
        kinds("voice", "text", "mapping"),
        rule.text("input_audio_format"),
        rule.text("output_audio_format"),
        rule.inside("input_audio_transcription", rule.text("model")),
        rule.within("speed", 0.25, 1.5),
        kinds("tracing", "text", "mapping"),
        rule.inside(
            "turn_detection",
            rule.text("type"),
            rule.within("threshold"),
            rule.integer("prefix_padding_ms"),
            rule.integer("silence_duration_ms"),
        ),
        sized("tools"),
        rule.each(
            "tools",
            rule.text("type"),
            rule.text("name"),
            rule.text("description"),
            kinds("parameters", "mapping"),
        ),
        rule.text("tool_choice"),
        rule.within("temperature"),
        kinds("max_response_output_tokens", "text", "number"),
        kinds("truncation", "text", "mapping"),
        kinds("prompt", "mapping"),
        kinds("input_audio_noise_reduction", "mapping"),
        rule.text("model"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def beta_realtime_sessions_create(
    **arguments: Unpack[BetaRealtimeSessionCreateArguments],
) -> "Operation[SessionCreateResponse]":
    """Build `POST /realtime/sessions`."""
    return BETA_REALTIME_SESSIONS_CREATE.build(arguments)


BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE = Spec(
    name="beta.realtime.transcription_sessions.create",
    method="POST",
    path="/realtime/transcription_sessions",
    parameters=BetaRealtimeTranscriptionSessionCreateParams,
    read=_transcription_session,
    rules=(
        rule.inside(
            "turn_detection",
            rule.text("type"),
            rule.within("threshold"),
            rule.integer("prefix_padding_ms"),
            rule.integer("silence_duration_ms"),
        ),
        rule.inside("input_audio_noise_reduction", rule.text("type")),
        rule.text("input_audio_format"),
        rule.inside(
            "input_audio_transcription",
            rule.text("model"),
            rule.text("language"),
            sized("languages", 1),
            sized("keywords"),
            rule.text("prompt"),
            rule.text("delay"),
        ),
        sized("include"),
        kinds("client_secret", "mapping"),
        sized("modalities"),
    ),
    headers=(("OpenAI-Beta", "assistants=v2"),),
)


def beta_realtime_transcription_sessions_create(
    **arguments: Unpack[BetaRealtimeTranscriptionSessionCreateArguments],
) -> "Operation[TranscriptionSession]":
    """Build `POST /realtime/transcription_sessions`."""
    return BETA_REALTIME_TRANSCRIPTION_SESSIONS_CREATE.build(arguments)


CALLS_ACCEPT = Spec(
    name="realtime.calls.accept",
    method="POST",
    path="/realtime/calls/{call_id}/accept",
    parameters=RealtimeCallAcceptParams,
    read=as_it_is,
    rules=(
        rule.required("type"),
        rule.text("type"),
        sized("output_modalities"),
        rule.text("model"),
        rule.text("instructions"),
        rule.inside(
            "audio",
            rule.inside(
                "input",
                kinds("format", "mapping"),
                rule.inside(
                    "transcription",
                    rule.text("model"),
                    rule.text("language"),
                    sized("languages", 1),
                    sized("keywords"),
                    rule.text("prompt"),
                    rule.text("delay"),
                ),
                rule.inside("noise_reduction", rule.text("type")),
                kinds("turn_detection", "mapping"),
            ),
            rule.inside(
                "output",
                kinds("format", "mapping"),
                kinds("voice", "text", "mapping"),
                rule.within("speed", 0.25, 1.5),
            ),
        ),
        sized("include"),
        kinds("tracing", "text", "mapping"),
        sized("tools"),
        kinds("tool_choice", "text", "mapping"),
        kinds("parallel_tool_calls", "boolean"),
        rule.inside("reasoning", rule.text("effort")),
        kinds("max_output_tokens", "text", "number"),
        kinds("truncation", "text", "mapping"),
        kinds("prompt", "mapping"),
    ),
    answer="none",
    headers=(("Accept", "*/*"),),
)


def calls_accept(call_id: str, **arguments: Unpack[RealtimeCallAcceptArguments]) -> Operation[None]:
    """Build `POST /realtime/calls/{call_id}/accept`."""
    return CALLS_ACCEPT.build(arguments, {"call_id": call_id})


CALLS_CREATE = Spec(
    name="realtime.calls.create",
    method="POST",
    path="/realtime/calls",
    parameters=RealtimeCallCreateParams,
    read=as_it_is,
    rules=(
        rule.required("sdp"),
        rule.text("sdp"),
        rule.inside(
            "session",
            rule.required("type"),
            rule.text("type"),
            sized("output_modalities"),
            rule.text("model"),
            rule.text("instructions"),
            rule.inside(
                "audio",
                rule.inside(
                    "input",
                    kinds("format", "mapping"),
                    rule.inside("transcription"),
                    rule.inside("noise_reduction"),
                    kinds("turn_detection", "mapping"),
                ),
                rule.inside(
                    "output",
                    kinds("format", "mapping"),
                    kinds("voice", "text", "mapping"),
                    rule.within("speed", 0.25, 1.5),
                ),
            ),
            sized("include"),
            kinds("tracing", "text", "mapping"),
            sized("tools"),
            kinds("tool_choice", "text", "mapping"),
            kinds("parallel_tool_calls", "boolean"),
            rule.inside("reasoning", rule.text("effort")),
            kinds("max_output_tokens", "text", "number"),
            kinds("truncation", "text", "mapping"),
            kinds("prompt", "mapping"),
        ),
    ),
    content="multipart",
    answer="binary",
    headers=(("Accept", "application/sdp"),),
)


def calls_create(**arguments: Unpack[RealtimeCallCreateArguments]) -> "Operation[BinaryContent]":
    """Build `POST /realtime/calls`."""
    return call_offer(CALLS_CREATE.build(arguments), arguments)


CALLS_HANGUP = Spec(
    name="realtime.calls.hangup",
    method="POST",
    path="/realtime/calls/{call_id}/hangup",
    parameters=NoParams,
    read=as_it_is,
    answer="none",
    headers=(("Accept", "*/*"),),
)


def calls_hangup(call_id: str, **options: Unpack[CallOptions]) -> Operation[None]:
    """Build `POST /realtime/calls/{call_id}/hangup`."""
    return CALLS_HANGUP.build(options, {"call_id": call_id})


CALLS_REFER = Spec(
    name="realtime.calls.refer",
    method="POST",
    path="/realtime/calls/{call_id}/refer",
    parameters=RealtimeCallReferParams,
    read=as_it_is,
    rules=(
        rule.required("target_uri"),
        rule.text("target_uri"),
    ),
    answer="none",
    headers=(("Accept", "*/*"),),
)


def calls_refer(call_id: str, **arguments: Unpack[RealtimeCallReferArguments]) -> Operation[None]:
    """Build `POST /realtime/calls/{call_id}/refer`."""
    return CALLS_REFER.build(arguments, {"call_id": call_id})


CALLS_REJECT = Spec(
    name="realtime.calls.reject",
    method="POST",
    path="/realtime/calls/{call_id}/reject",
    parameters=RealtimeCallRejectParams,
    read=as_it_is,
    rules=(rule.integer("status_code"),),
    answer="none",
    headers=(("Accept", "*/*"),),
)


def calls_reject(call_id: str, **arguments: Unpack[RealtimeCallRejectArguments]) -> Operation[None]:
    """Build `POST /realtime/calls/{call_id}/reject`."""
    return CALLS_REJECT.build(arguments, {"call_id": call_id})


CLIENT_SECRETS_CREATE = Spec(
    name="realtime.client_secrets.create",
    method="POST",
    path="/realtime/client_secrets",
    parameters=RealtimeClientSecretCreateParams,
    read=_client_secret_create_response,
    rules=(
        rule.inside("expires_after", rule.text("anchor"), rule.integer("seconds", 10, 7200)),
        kinds("session", "mapping"),
    ),
)


def client_secrets_create(
    **arguments: Unpack[RealtimeClientSecretCreateArguments],
) -> "Operation[ClientSecretCreateResponse]":
    """Build `POST /realtime/client_secrets`."""
    return CLIENT_SECRETS_CREATE.build(arguments)


TRANSLATIONS_CLIENT_SECRETS_CREATE = Spec(
    name="realtime.translations.client_secrets.create",
    method="POST",
    path="/realtime/translations/client_secrets",
    parameters=RealtimeTranslationClientSecretCreateParams,
    read=_translation_client_secret_create_response,
    rules=(
        rule.inside("expires_after", rule.text("anchor"), rule.integer("seconds", 10, 7200)),
        rule.required("session"),
        rule.inside(
            "session",
            rule.required("model"),
            rule.text("model"),
            rule.inside(
                "audio",
                rule.inside("input", rule.inside("transcription"), rule.inside("noise_reduction")),
                rule.inside("output", rule.text("language")),
            ),
        ),
    ),
)


def translations_client_secrets_create(
    **arguments: Unpack[RealtimeTranslationClientSecretCreateArguments],
) -> "Operation[TranslationClientSecretCreateResponse]":
    """Build `POST /realtime/translations/client_secrets`."""
    return TRANSLATIONS_CLIENT_SECRETS_CREATE.build(arguments)
