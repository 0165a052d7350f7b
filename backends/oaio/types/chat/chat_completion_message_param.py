"""The names of `openai.types.chat.chat_completion_message_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import MessageInput as _MessageInput

    ChatCompletionMessageParam: TypeAlias = _MessageInput
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionMessageParam": "oaio_protocol.operations._chat_message_params:MessageInput",
        },
    )
