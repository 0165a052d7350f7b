"""The names of `openai.types.responses.response_output_text_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import Annotation as Annotation
    from oaio_protocol.operations.generated.response_inputs import (
        ContainerFileCitationBodyParam as _ContainerFileCitationBodyParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FileCitationBodyParam as _FileCitationBodyParam,
    )
    from oaio_protocol.operations.generated.response_inputs import FilePathParam as _FilePathParam
    from oaio_protocol.operations.generated.response_inputs import LogProbParam as _LogProbParam
    from oaio_protocol.operations.generated.response_inputs import (
        OutputTextContentParam as _OutputTextContentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        TopLogProbParam as _TopLogProbParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        UrlCitationBodyParam as _UrlCitationBodyParam,
    )

    AnnotationContainerFileCitation: TypeAlias = _ContainerFileCitationBodyParam
    AnnotationFileCitation: TypeAlias = _FileCitationBodyParam
    AnnotationFilePath: TypeAlias = _FilePathParam
    AnnotationURLCitation: TypeAlias = _UrlCitationBodyParam
    Logprob: TypeAlias = _LogProbParam
    LogprobTopLogprob: TypeAlias = _TopLogProbParam
    ResponseOutputTextParam: TypeAlias = _OutputTextContentParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Annotation": "oaio_protocol.operations.generated.response_inputs:Annotation",
            "AnnotationContainerFileCitation": "oaio_protocol.operations.generated.response_inputs:ContainerFileCitationBodyParam",
            "AnnotationFileCitation": "oaio_protocol.operations.generated.response_inputs:FileCitationBodyParam",
            "AnnotationFilePath": "oaio_protocol.operations.generated.response_inputs:FilePathParam",
            "AnnotationURLCitation": "oaio_protocol.operations.generated.response_inputs:UrlCitationBodyParam",
            "Logprob": "oaio_protocol.operations.generated.response_inputs:LogProbParam",
            "LogprobTopLogprob": "oaio_protocol.operations.generated.response_inputs:TopLogProbParam",
            "ResponseOutputTextParam": "oaio_protocol.operations.generated.response_inputs:OutputTextContentParam",
        },
    )
