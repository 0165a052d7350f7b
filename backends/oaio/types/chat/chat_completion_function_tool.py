"""The names of `openai.types.chat.chat_completion_function_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.evals import ChatCompletionTool as _ChatCompletionTool

    ChatCompletionFunctionTool: TypeAlias = _ChatCompletionTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionFunctionTool": "oaio_protocol.models.generated.evals:ChatCompletionTool",
        },
    )
