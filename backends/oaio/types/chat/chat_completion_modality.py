"""The names of `openai.types.chat.chat_completion_modality`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    ChatCompletionModality: TypeAlias = Literal["text", "audio"]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionModality": lambda _: Literal["text", "audio"],
        },
    )
