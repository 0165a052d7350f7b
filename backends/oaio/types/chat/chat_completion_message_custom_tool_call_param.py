"""The names of `openai.types.chat.chat_completion_message_custom_tool_call_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from oaio_protocol.operations._chat_message_params import CustomCallParam as _CustomCallParam

    Custom: TypeAlias = _CustomCallParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionMessageCustomToolCallParam": "oaio_protocol.operations._chat_message_params:ChatCompletionMessageCustomToolCallParam",
            "Custom": "oaio_protocol.operations._chat_message_params:CustomCallParam",
        },
    )
