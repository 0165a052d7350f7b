"""The names of `openai.types.responses.response_conversation_param_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ResponseConversationParam as _ResponseConversationParam,
    )

    ResponseConversationParamParam: TypeAlias = _ResponseConversationParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseConversationParamParam": "oaio_protocol.operations._response_params:ResponseConversationParam",
        },
    )
