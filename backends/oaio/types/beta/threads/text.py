"""The names of `openai.types.beta.threads.text`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextObjectText as _MessageContentTextObjectText,
    )

    Text: TypeAlias = _MessageContentTextObjectText
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Text": "oaio_protocol.models.generated.assistants:MessageContentTextObjectText",
        },
    )
