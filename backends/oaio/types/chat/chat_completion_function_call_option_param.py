"""The names of `openai.types.chat.chat_completion_function_call_option_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import NameParam as _NameParam

    ChatCompletionFunctionCallOptionParam: TypeAlias = _NameParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionFunctionCallOptionParam": "oaio_protocol.operations._chat_message_params:NameParam",
        },
    )
