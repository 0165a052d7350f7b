"""The names of `openai.types.beta.threads.annotation`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextAnnotationsFileCitationObject as _MessageContentTextAnnotationsFileCitationObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextAnnotationsFilePathObject as _MessageContentTextAnnotationsFilePathObject,
    )

    Annotation: TypeAlias = (
        _MessageContentTextAnnotationsFileCitationObject
        | _MessageContentTextAnnotationsFilePathObject
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Annotation": lambda at: (
                at(
                    "oaio_protocol.models.generated.assistants:MessageContentTextAnnotationsFileCitationObject"
                )
                | at(
                    "oaio_protocol.models.generated.assistants:MessageContentTextAnnotationsFilePathObject"
                )
            ),
        },
    )
