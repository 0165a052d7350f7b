"""The names of `openai.types.chat.chat_completion_audio_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_params import (
        ChatCompletionAudioParam as ChatCompletionAudioParam,
    )
    from oaio_protocol.operations._chat_params import VoiceIdParam as _VoiceIdParam

    Voice: TypeAlias = str | _VoiceIdParam
    VoiceID: TypeAlias = _VoiceIdParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionAudioParam": "oaio_protocol.operations._chat_params:ChatCompletionAudioParam",
            "Voice": lambda at: str | at("oaio_protocol.operations._chat_params:VoiceIdParam"),
            "VoiceID": "oaio_protocol.operations._chat_params:VoiceIdParam",
        },
    )
