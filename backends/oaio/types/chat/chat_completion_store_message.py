"""The names of `openai.types.chat.chat_completion_store_message`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.chat import (
        ChatCompletionRequestMessageContentPartImage as _ChatCompletionRequestMessageContentPartImage,
    )
    from oaio_protocol.models.generated.chat import (
        ChatCompletionRequestMessageContentPartText as _ChatCompletionRequestMessageContentPartText,
    )
    from oaio_protocol.models.generated.chat import (
        ChatCompletionStoreMessage as ChatCompletionStoreMessage,
    )

    ChatCompletionStoreMessageContentPart: TypeAlias = (
        _ChatCompletionRequestMessageContentPartText | _ChatCompletionRequestMessageContentPartImage
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionStoreMessage": "oaio_protocol.models.generated.chat:ChatCompletionStoreMessage",
            "ChatCompletionStoreMessageContentPart": lambda at: (
                at(
                    "oaio_protocol.models.generated.chat:ChatCompletionRequestMessageContentPartText"
                )
                | at(
                    "oaio_protocol.models.generated.chat:ChatCompletionRequestMessageContentPartImage"
                )
            ),
        },
    )
