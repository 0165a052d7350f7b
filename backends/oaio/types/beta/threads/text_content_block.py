"""The names of `openai.types.beta.threads.text_content_block`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextObject as _MessageContentTextObject,
    )

    TextContentBlock: TypeAlias = _MessageContentTextObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TextContentBlock": "oaio_protocol.models.generated.assistants:MessageContentTextObject",
        },
    )
