"""The names of `openai.types.chat.chat_completion_reasoning_effort`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import Effort as _Effort

    ChatCompletionReasoningEffort: TypeAlias = _Effort
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionReasoningEffort": "oaio_protocol.operations._response_params:Effort",
        },
    )
