"""The names of `openai.types.chat.chat_completion_message_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import (
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from oaio_protocol.models.chat import Function as Function
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionMessageToolCallUnion": "oaio_protocol.models.chat:ChatCompletionMessageToolCallUnion",
            "Function": "oaio_protocol.models.chat:Function",
        },
    )
