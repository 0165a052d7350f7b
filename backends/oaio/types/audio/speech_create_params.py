"""The names of `openai.types.audio.speech_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated._shared import (
        VoiceIdsOrCustomVoiceParam as _VoiceIdsOrCustomVoiceParam,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioSpeechCreateParams as _AudioSpeechCreateParams,
    )

    SpeechCreateParams: TypeAlias = _AudioSpeechCreateParams
    Voice: TypeAlias = str | _VoiceIdsOrCustomVoiceParam
    VoiceID: TypeAlias = _VoiceIdsOrCustomVoiceParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "SpeechCreateParams": "oaio_protocol.operations.generated.audio:AudioSpeechCreateParams",
            "Voice": lambda at: (
                str | at("oaio_protocol.operations.generated._shared:VoiceIdsOrCustomVoiceParam")
            ),
            "VoiceID": "oaio_protocol.operations.generated._shared:VoiceIdsOrCustomVoiceParam",
        },
    )
