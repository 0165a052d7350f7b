"""The names of `openai.types.chat.chat_completion_token_logprob`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from oaio_protocol.models.chat import TopLogprob as TopLogprob
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionTokenLogprob": "oaio_protocol.models.chat:ChatCompletionTokenLogprob",
            "TopLogprob": "oaio_protocol.models.chat:TopLogprob",
        },
    )
