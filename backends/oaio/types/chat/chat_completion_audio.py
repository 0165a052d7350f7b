"""The names of `openai.types.chat.chat_completion_audio`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletionAudio as ChatCompletionAudio
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionAudio": "oaio_protocol.models.chat:ChatCompletionAudio",
        },
    )
