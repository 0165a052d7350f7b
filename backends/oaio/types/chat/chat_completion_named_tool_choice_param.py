"""The names of `openai.types.chat.chat_completion_named_tool_choice_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from oaio_protocol.operations._chat_message_params import NameParam as _NameParam

    Function: TypeAlias = _NameParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionNamedToolChoiceParam": "oaio_protocol.operations._chat_message_params:ChatCompletionNamedToolChoiceParam",
            "Function": "oaio_protocol.operations._chat_message_params:NameParam",
        },
    )
