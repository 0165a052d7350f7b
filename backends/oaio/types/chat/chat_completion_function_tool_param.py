"""The names of `openai.types.chat.chat_completion_function_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionFunctionToolParam": "oaio_protocol.operations._chat_message_params:ChatCompletionFunctionToolParam",
        },
    )
