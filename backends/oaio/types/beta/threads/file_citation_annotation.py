"""The names of `openai.types.beta.threads.file_citation_annotation`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextAnnotationsFileCitationObject as _MessageContentTextAnnotationsFileCitationObject,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageContentTextAnnotationsFileCitationObjectFileCitation as _MessageContentTextAnnotationsFileCitationObjectFileCitation,
    )

    FileCitation: TypeAlias = _MessageContentTextAnnotationsFileCitationObjectFileCitation
    FileCitationAnnotation: TypeAlias = _MessageContentTextAnnotationsFileCitationObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FileCitation": "oaio_protocol.models.generated.assistants:MessageContentTextAnnotationsFileCitationObjectFileCitation",
            "FileCitationAnnotation": "oaio_protocol.models.generated.assistants:MessageContentTextAnnotationsFileCitationObject",
        },
    )
