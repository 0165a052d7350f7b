"""The names of `openai.types.chat.chat_completion_message_tool_call_union_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionMessageToolCallUnionParam": "oaio_protocol.operations._chat_message_params:ChatCompletionMessageToolCallUnionParam",
        },
    )
