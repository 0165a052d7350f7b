"""The names of `openai.types.realtime.conversation_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeConversationItem as _RealtimeConversationItem,
    )

    ConversationItem: TypeAlias = _RealtimeConversationItem
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ConversationItem": "oaio_protocol.models.generated.realtime_events:RealtimeConversationItem",
        },
    )
