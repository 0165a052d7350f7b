"""The names of `openai.types.chat.chat_completion_content_part_refusal_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionContentPartRefusalParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartRefusalParam",
        },
    )
