"""The names of `openai.types.audio.transcription_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.audio import (
        AudioTranscriptionCreateAllParamsNonStreaming as _AudioTranscriptionCreateAllParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.audio import (
        AudioTranscriptionCreateAllParamsStreaming as _AudioTranscriptionCreateAllParamsStreaming,
    )
    from oaio_protocol.operations.generated.audio import VadConfigParam as _VadConfigParam

    ChunkingStrategy: TypeAlias = Literal["auto"] | _VadConfigParam
    ChunkingStrategyVadConfig: TypeAlias = _VadConfigParam
    TranscriptionCreateParamsNonStreaming: TypeAlias = (
        _AudioTranscriptionCreateAllParamsNonStreaming
    )
    TranscriptionCreateParamsStreaming: TypeAlias = _AudioTranscriptionCreateAllParamsStreaming
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChunkingStrategy": lambda at: (
                Literal["auto"] | at("oaio_protocol.operations.generated.audio:VadConfigParam")
            ),
            "ChunkingStrategyVadConfig": "oaio_protocol.operations.generated.audio:VadConfigParam",
            "TranscriptionCreateParamsNonStreaming": "oaio_protocol.operations.generated.audio:AudioTranscriptionCreateAllParamsNonStreaming",
            "TranscriptionCreateParamsStreaming": "oaio_protocol.operations.generated.audio:AudioTranscriptionCreateAllParamsStreaming",
        },
    )
