"""The names of `openai.types.chat.completions`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.chat import (
        ChatCompletionMessageListParams as _ChatCompletionMessageListParams,
    )

    MessageListParams: TypeAlias = _ChatCompletionMessageListParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "MessageListParams": "oaio_protocol.operations.generated.chat:ChatCompletionMessageListParams",
        },
    )
