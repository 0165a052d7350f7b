"""The names of `openai.types.chat.chat_completion_message_custom_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from oaio_protocol.models.chat import Custom as Custom
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionMessageCustomToolCall": "oaio_protocol.models.chat:ChatCompletionMessageCustomToolCall",
            "Custom": "oaio_protocol.models.chat:Custom",
        },
    )
