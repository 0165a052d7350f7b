"""The names of `openai.types.chat.chat_completion_message_tool_call_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionMessageFunctionToolCallParam as _ChatCompletionMessageFunctionToolCallParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        FunctionCallParam as _FunctionCallParam,
    )

    ChatCompletionMessageToolCallParam: TypeAlias = _ChatCompletionMessageFunctionToolCallParam
    Function: TypeAlias = _FunctionCallParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionMessageToolCallParam": "oaio_protocol.operations._chat_message_params:ChatCompletionMessageFunctionToolCallParam",
            "Function": "oaio_protocol.operations._chat_message_params:FunctionCallParam",
        },
    )
