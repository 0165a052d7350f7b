"""The names of `openai.types.responses.response_output_text`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Annotation as Annotation
    from oaio_protocol.models.response_items import (
        AnnotationContainerFileCitation as AnnotationContainerFileCitation,
    )
    from oaio_protocol.models.response_items import AnnotationFileCitation as AnnotationFileCitation
    from oaio_protocol.models.response_items import AnnotationFilePath as AnnotationFilePath
    from oaio_protocol.models.response_items import AnnotationURLCitation as AnnotationURLCitation
    from oaio_protocol.models.response_items import Logprob as Logprob
    from oaio_protocol.models.response_items import LogprobTopLogprob as LogprobTopLogprob
    from oaio_protocol.models.response_items import ResponseOutputText as ResponseOutputText
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Annotation": "oaio_protocol.models.response_items:Annotation",
            "AnnotationContainerFileCitation": "oaio_protocol.models.response_items:AnnotationContainerFileCitation",
            "AnnotationFileCitation": "oaio_protocol.models.response_items:AnnotationFileCitation",
            "AnnotationFilePath": "oaio_protocol.models.response_items:AnnotationFilePath",
            "AnnotationURLCitation": "oaio_protocol.models.response_items:AnnotationURLCitation",
            "Logprob": "oaio_protocol.models.response_items:Logprob",
            "LogprobTopLogprob": "oaio_protocol.models.response_items:LogprobTopLogprob",
            "ResponseOutputText": "oaio_protocol.models.response_items:ResponseOutputText",
        },
    )
