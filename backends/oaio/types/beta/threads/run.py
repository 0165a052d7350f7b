"""The names of `openai.types.beta.threads.run`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import Run as Run
    from oaio_protocol.models.generated.assistants import RunCompletionUsage as _RunCompletionUsage
    from oaio_protocol.models.generated.assistants import (
        RunIncompleteDetails as _RunIncompleteDetails,
    )
    from oaio_protocol.models.generated.assistants import RunLastError as _RunLastError
    from oaio_protocol.models.generated.assistants import RunRequiredAction as _RunRequiredAction
    from oaio_protocol.models.generated.assistants import (
        RunRequiredActionSubmitToolOutputs as _RunRequiredActionSubmitToolOutputs,
    )
    from oaio_protocol.models.generated.assistants import TruncationObject as _TruncationObject

    IncompleteDetails: TypeAlias = _RunIncompleteDetails
    LastError: TypeAlias = _RunLastError
    RequiredAction: TypeAlias = _RunRequiredAction
    RequiredActionSubmitToolOutputs: TypeAlias = _RunRequiredActionSubmitToolOutputs
    TruncationStrategy: TypeAlias = _TruncationObject
    Usage: TypeAlias = _RunCompletionUsage
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "IncompleteDetails": "oaio_protocol.models.generated.assistants:RunIncompleteDetails",
            "LastError": "oaio_protocol.models.generated.assistants:RunLastError",
            "RequiredAction": "oaio_protocol.models.generated.assistants:RunRequiredAction",
            "RequiredActionSubmitToolOutputs": "oaio_protocol.models.generated.assistants:RunRequiredActionSubmitToolOutputs",
            "Run": "oaio_protocol.models.generated.assistants:Run",
            "TruncationStrategy": "oaio_protocol.models.generated.assistants:TruncationObject",
            "Usage": "oaio_protocol.models.generated.assistants:RunCompletionUsage",
        },
    )
