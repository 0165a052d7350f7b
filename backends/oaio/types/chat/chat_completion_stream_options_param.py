"""The names of `openai.types.chat.chat_completion_stream_options_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_params import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionStreamOptionsParam": "oaio_protocol.operations._chat_params:ChatCompletionStreamOptionsParam",
        },
    )
