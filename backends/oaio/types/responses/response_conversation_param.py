"""The names of `openai.types.responses.response_conversation_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import (
        ConversationParam2 as _ConversationParam2,
    )

    ResponseConversationParam: TypeAlias = _ConversationParam2
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseConversationParam": "oaio_protocol.models.generated.response_inputs:ConversationParam2",
        },
    )
