"""The names of `openai.types.chat.chat_completion_assistant_message_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import AudioIdParam as _AudioIdParam
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartRefusalParam as _ChatCompletionContentPartRefusalParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartTextParam as _ChatCompletionContentPartTextParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        FunctionCallParam as _FunctionCallParam,
    )

    Audio: TypeAlias = _AudioIdParam
    ContentArrayOfContentPart: TypeAlias = (
        _ChatCompletionContentPartTextParam | _ChatCompletionContentPartRefusalParam
    )
    FunctionCall: TypeAlias = _FunctionCallParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Audio": "oaio_protocol.operations._chat_message_params:AudioIdParam",
            "ChatCompletionAssistantMessageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionAssistantMessageParam",
            "ContentArrayOfContentPart": lambda at: (
                at(
                    "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartTextParam"
                )
                | at(
                    "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartRefusalParam"
                )
            ),
            "FunctionCall": "oaio_protocol.operations._chat_message_params:FunctionCallParam",
        },
    )
