"""The names of `openai.types.responses.response_input_audio`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.shared import InputAudio as _InputAudio
    from oaio_protocol.models.generated.shared import InputAudioInputAudio as _InputAudioInputAudio

    InputAudio: TypeAlias = _InputAudioInputAudio
    ResponseInputAudio: TypeAlias = _InputAudio
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InputAudio": "oaio_protocol.models.generated.shared:InputAudioInputAudio",
            "ResponseInputAudio": "oaio_protocol.models.generated.shared:InputAudio",
        },
    )
