"""The names of `openai.types.responses.response_input_audio_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated._shared import (
        InputAudioInputAudioParam as _InputAudioInputAudioParam,
    )
    from oaio_protocol.operations.generated._shared import InputAudioParam as _InputAudioParam

    InputAudio: TypeAlias = _InputAudioInputAudioParam
    ResponseInputAudioParam: TypeAlias = _InputAudioParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InputAudio": "oaio_protocol.operations.generated._shared:InputAudioInputAudioParam",
            "ResponseInputAudioParam": "oaio_protocol.operations.generated._shared:InputAudioParam",
        },
    )
