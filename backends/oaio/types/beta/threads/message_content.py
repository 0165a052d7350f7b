"""The names of `openai.types.beta.threads.message_content`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageContentImageFileObject as _MessageContentImageFileObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentImageUrlObject as _MessageContentImageUrlObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentRefusalObject as _MessageContentRefusalObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextObject as _MessageContentTextObject,
    )

    MessageContent: TypeAlias = (
        _MessageContentImageFileObject
        | _MessageContentImageUrlObject
        | _MessageContentTextObject
        | _MessageContentRefusalObject
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "MessageContent": lambda at: (
                at("oaio_protocol.models.generated.assistants:MessageContentImageFileObject")
                | at("oaio_protocol.models.generated.assistants:MessageContentImageUrlObject")
                | at("oaio_protocol.models.generated.assistants:MessageContentTextObject")
                | at("oaio_protocol.models.generated.assistants:MessageContentRefusalObject")
            ),
        },
    )
