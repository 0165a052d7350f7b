"""The names of `openai.types.chat.chat_completion_tool_union_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionToolUnionParam": "oaio_protocol.operations._chat_message_params:ChatCompletionToolUnionParam",
        },
    )
