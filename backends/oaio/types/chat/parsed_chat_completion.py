"""The names of `openai.types.chat.parsed_chat_completion`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.parsed import ParsedChatCompletion as ParsedChatCompletion
    from oaio_protocol.models.parsed import ParsedChoice as ParsedChoice
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ParsedChatCompletion": "oaio_protocol.models.parsed:ParsedChatCompletion",
            "ParsedChoice": "oaio_protocol.models.parsed:ParsedChoice",
        },
    )
