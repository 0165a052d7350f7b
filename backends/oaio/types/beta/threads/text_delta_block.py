"""The names of `openai.types.beta.threads.text_delta_block`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaContentTextObject as _MessageDeltaContentTextObject,
    )

    TextDeltaBlock: TypeAlias = _MessageDeltaContentTextObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TextDeltaBlock": "oaio_protocol.models.generated.assistants:MessageDeltaContentTextObject",
        },
    )
