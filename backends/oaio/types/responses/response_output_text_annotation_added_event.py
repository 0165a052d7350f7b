"""The names of `openai.types.responses.response_output_text_annotation_added_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from oaio_protocol.models.response_items import Annotation as Annotation
    from oaio_protocol.models.response_items import (
        AnnotationContainerFileCitation as AnnotationContainerFileCitation,
    )
    from oaio_protocol.models.response_items import AnnotationFileCitation as AnnotationFileCitation
    from oaio_protocol.models.response_items import AnnotationFilePath as AnnotationFilePath
    from oaio_protocol.models.response_items import AnnotationURLCitation as AnnotationURLCitation
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Annotation": "oaio_protocol.models.response_items:Annotation",
            "AnnotationContainerFileCitation": "oaio_protocol.models.response_items:AnnotationContainerFileCitation",
            "AnnotationFileCitation": "oaio_protocol.models.response_items:AnnotationFileCitation",
            "AnnotationFilePath": "oaio_protocol.models.response_items:AnnotationFilePath",
            "AnnotationURLCitation": "oaio_protocol.models.response_items:AnnotationURLCitation",
            "ResponseOutputTextAnnotationAddedEvent": "oaio_protocol.models.response_events:ResponseOutputTextAnnotationAddedEvent",
        },
    )
