"""The names of `openai.types.beta.threads.text_delta`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentTextObjectText as _MessageDeltaContentTextObjectText,
    )

    TextDelta: TypeAlias = _MessageDeltaContentTextObjectText
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TextDelta": "oaio_protocol.models.generated.assistants:MessageDeltaContentTextObjectText",
        },
    )
