"""The names of `openai.types.chat.create_chat_completion_request_message_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import MessageInput as _MessageInput

    CreateChatCompletionRequestMessageParam: TypeAlias = _MessageInput
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CreateChatCompletionRequestMessageParam": "oaio_protocol.operations._chat_message_params:MessageInput",
        },
    )
