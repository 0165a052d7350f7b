"""The names of `openai.types.audio`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.audio import (
        CreateTranscriptionResponseDiarizedJson as _CreateTranscriptionResponseDiarizedJson,
    )
    from oaio_protocol.models.generated.audio import (
        CreateTranscriptionResponseJson as _CreateTranscriptionResponseJson,
    )
    from oaio_protocol.models.generated.audio import (
        CreateTranscriptionResponseStreamEvent as _CreateTranscriptionResponseStreamEvent,
    )
    from oaio_protocol.models.generated.audio import (
        CreateTranscriptionResponseVerboseJson as _CreateTranscriptionResponseVerboseJson,
    )
    from oaio_protocol.models.generated.audio import (
        CreateTranslationResponseJson as _CreateTranslationResponseJson,
    )
    from oaio_protocol.models.generated.audio import (
        CreateTranslationResponseVerboseJson as _CreateTranslationResponseVerboseJson,
    )
    from oaio_protocol.models.generated.audio import (
        TranscriptionCreateResponse as TranscriptionCreateResponse,
    )
    from oaio_protocol.models.generated.audio import (
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    )
    from oaio_protocol.models.generated.audio import TranscriptionLanguage as TranscriptionLanguage
    from oaio_protocol.models.generated.audio import TranscriptionSegment as TranscriptionSegment
    from oaio_protocol.models.generated.audio import TranscriptionWord as TranscriptionWord
    from oaio_protocol.models.generated.audio import (
        TranscriptTextDeltaEvent as _TranscriptTextDeltaEvent,
    )
    from oaio_protocol.models.generated.audio import (
        TranscriptTextDoneEvent as _TranscriptTextDoneEvent,
    )
    from oaio_protocol.models.generated.audio import (
        TranscriptTextSegmentEvent as _TranscriptTextSegmentEvent,
    )
    from oaio_protocol.models.generated.audio import (
        TranslationCreateResponse as TranslationCreateResponse,
    )
    from oaio_protocol.models.generated.audio import Voice as Voice
    from oaio_protocol.models.generated.audio import VoiceConsent as VoiceConsent
    from oaio_protocol.models.generated.audio import VoiceConsentDeleted as VoiceConsentDeleted
    from oaio_protocol.operations.generated.audio import (
        AudioSpeechCreateParams as _AudioSpeechCreateParams,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioTranscriptionCreateAllParamsNonStreaming as _AudioTranscriptionCreateAllParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioTranscriptionCreateAllParamsStreaming as _AudioTranscriptionCreateAllParamsStreaming,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioTranslationCreateAllParams as _AudioTranslationCreateAllParams,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioVoiceConsentCreateParams as _AudioVoiceConsentCreateParams,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioVoiceConsentListParams as _AudioVoiceConsentListParams,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioVoiceConsentUpdateParams as _AudioVoiceConsentUpdateParams,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioVoiceCreateParams as _AudioVoiceCreateParams,
    )

    from . import speech_create_params as speech_create_params
    from . import speech_model as speech_model
    from . import transcription as transcription
    from . import transcription_create_params as transcription_create_params
    from . import transcription_create_response as transcription_create_response
    from . import transcription_segment as transcription_segment
    from . import transcription_verbose as transcription_verbose
    from . import transcription_word as transcription_word
    from . import translation as translation

    SpeechCreateParams: TypeAlias = _AudioSpeechCreateParams
    SpeechModel: TypeAlias = Literal[
        "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
    ]
    Transcription: TypeAlias = _CreateTranscriptionResponseJson
    TranscriptionCreateParams: TypeAlias = (
        _AudioTranscriptionCreateAllParamsNonStreaming | _AudioTranscriptionCreateAllParamsStreaming
    )
    TranscriptionDiarized: TypeAlias = _CreateTranscriptionResponseDiarizedJson
    TranscriptionInclude: TypeAlias = Literal["logprobs"]
    TranscriptionStreamEvent: TypeAlias = _CreateTranscriptionResponseStreamEvent
    TranscriptionTextDeltaEvent: TypeAlias = _TranscriptTextDeltaEvent
    TranscriptionTextDoneEvent: TypeAlias = _TranscriptTextDoneEvent
    TranscriptionTextSegmentEvent: TypeAlias = _TranscriptTextSegmentEvent
    TranscriptionVerbose: TypeAlias = _CreateTranscriptionResponseVerboseJson
    Translation: TypeAlias = _CreateTranslationResponseJson
    TranslationCreateParams: TypeAlias = _AudioTranslationCreateAllParams
    TranslationVerbose: TypeAlias = _CreateTranslationResponseVerboseJson
    VoiceConsentCreateParams: TypeAlias = _AudioVoiceConsentCreateParams
    VoiceConsentListParams: TypeAlias = _AudioVoiceConsentListParams
    VoiceConsentUpdateParams: TypeAlias = _AudioVoiceConsentUpdateParams
    VoiceCreateParams: TypeAlias = _AudioVoiceCreateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "speech_create_params": "oaio.types.audio.speech_create_params:",
            "speech_model": "oaio.types.audio.speech_model:",
            "transcription": "oaio.types.audio.transcription:",
            "transcription_create_params": "oaio.types.audio.transcription_create_params:",
            "transcription_create_response": "oaio.types.audio.transcription_create_response:",
            "transcription_segment": "oaio.types.audio.transcription_segment:",
            "transcription_verbose": "oaio.types.audio.transcription_verbose:",
            "transcription_word": "oaio.types.audio.transcription_word:",
            "translation": "oaio.types.audio.translation:",
            "SpeechCreateParams": "oaio_protocol.operations.generated.audio:AudioSpeechCreateParams",
            "SpeechModel": lambda _: Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ],
            "Transcription": "oaio_protocol.models.generated.audio:CreateTranscriptionResponseJson",
            "TranscriptionCreateParams": lambda at: (
                at(
                    "oaio_protocol.operations.generated.audio:AudioTranscriptionCreateAllParamsNonStreaming"
                )
                | at(
                    "oaio_protocol.operations.generated.audio:AudioTranscriptionCreateAllParamsStreaming"
                )
            ),
            "TranscriptionCreateResponse": "oaio_protocol.models.generated.audio:TranscriptionCreateResponse",
            "TranscriptionDiarized": "oaio_protocol.models.generated.audio:CreateTranscriptionResponseDiarizedJson",
            "TranscriptionDiarizedSegment": "oaio_protocol.models.generated.audio:TranscriptionDiarizedSegment",
            "TranscriptionInclude": lambda _: Literal["logprobs"],
            "TranscriptionLanguage": "oaio_protocol.models.generated.audio:TranscriptionLanguage",
            "TranscriptionSegment": "oaio_protocol.models.generated.audio:TranscriptionSegment",
            "TranscriptionStreamEvent": "oaio_protocol.models.generated.audio:CreateTranscriptionResponseStreamEvent",
            "TranscriptionTextDeltaEvent": "oaio_protocol.models.generated.audio:TranscriptTextDeltaEvent",
            "TranscriptionTextDoneEvent": "oaio_protocol.models.generated.audio:TranscriptTextDoneEvent",
            "TranscriptionTextSegmentEvent": "oaio_protocol.models.generated.audio:TranscriptTextSegmentEvent",
            "TranscriptionVerbose": "oaio_protocol.models.generated.audio:CreateTranscriptionResponseVerboseJson",
            "TranscriptionWord": "oaio_protocol.models.generated.audio:TranscriptionWord",
            "Translation": "oaio_protocol.models.generated.audio:CreateTranslationResponseJson",
            "TranslationCreateParams": "oaio_protocol.operations.generated.audio:AudioTranslationCreateAllParams",
            "TranslationCreateResponse": "oaio_protocol.models.generated.audio:TranslationCreateResponse",
            "TranslationVerbose": "oaio_protocol.models.generated.audio:CreateTranslationResponseVerboseJson",
            "Voice": "oaio_protocol.models.generated.audio:Voice",
            "VoiceConsent": "oaio_protocol.models.generated.audio:VoiceConsent",
            "VoiceConsentCreateParams": "oaio_protocol.operations.generated.audio:AudioVoiceConsentCreateParams",
            "VoiceConsentDeleted": "oaio_protocol.models.generated.audio:VoiceConsentDeleted",
            "VoiceConsentListParams": "oaio_protocol.operations.generated.audio:AudioVoiceConsentListParams",
            "VoiceConsentUpdateParams": "oaio_protocol.operations.generated.audio:AudioVoiceConsentUpdateParams",
            "VoiceCreateParams": "oaio_protocol.operations.generated.audio:AudioVoiceCreateParams",
        },
    )
