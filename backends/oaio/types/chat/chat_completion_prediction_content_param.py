"""The names of `openai.types.chat.chat_completion_prediction_content_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_params import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionPredictionContentParam": "oaio_protocol.operations._chat_params:ChatCompletionPredictionContentParam",
        },
    )
