"""The names of `openai.types.chat.chat_completion_allowed_tool_choice_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionAllowedToolChoiceParam": "oaio_protocol.operations._chat_message_params:ChatCompletionAllowedToolChoiceParam",
        },
    )
