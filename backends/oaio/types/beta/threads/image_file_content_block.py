"""The names of `openai.types.beta.threads.image_file_content_block`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageContentImageFileObject as _MessageContentImageFileObject,
    )

    ImageFileContentBlock: TypeAlias = _MessageContentImageFileObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ImageFileContentBlock": "oaio_protocol.models.generated.assistants:MessageContentImageFileObject",
        },
    )
