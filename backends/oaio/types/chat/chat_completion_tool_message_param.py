"""The names of `openai.types.chat.chat_completion_tool_message_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionToolMessageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionToolMessageParam",
        },
    )
