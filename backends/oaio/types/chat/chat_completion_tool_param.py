"""The names of `openai.types.chat.chat_completion_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionFunctionToolParam as _ChatCompletionFunctionToolParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        FunctionDefinition as FunctionDefinition,
    )

    ChatCompletionToolParam: TypeAlias = _ChatCompletionFunctionToolParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionToolParam": "oaio_protocol.operations._chat_message_params:ChatCompletionFunctionToolParam",
            "FunctionDefinition": "oaio_protocol.operations._chat_message_params:FunctionDefinition",
        },
    )
