"""The names of `openai.types.conversations.conversation`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.conversations import Conversation as Conversation
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Conversation": "oaio_protocol.models.generated.conversations:Conversation",
        },
    )
