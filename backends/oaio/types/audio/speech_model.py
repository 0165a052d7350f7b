"""The names of `openai.types.audio.speech_model`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    SpeechModel: TypeAlias = Literal[
        "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
    ]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "SpeechModel": lambda _: Literal[
                "tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"
            ],
        },
    )
