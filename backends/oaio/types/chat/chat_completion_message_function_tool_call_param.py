"""The names of `openai.types.chat.chat_completion_message_function_tool_call_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        FunctionCallParam as _FunctionCallParam,
    )

    Function: TypeAlias = _FunctionCallParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionMessageFunctionToolCallParam": "oaio_protocol.operations._chat_message_params:ChatCompletionMessageFunctionToolCallParam",
            "Function": "oaio_protocol.operations._chat_message_params:FunctionCallParam",
        },
    )
