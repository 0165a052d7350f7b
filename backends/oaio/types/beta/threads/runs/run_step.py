"""The names of `openai.types.beta.threads.runs.run_step`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import RunStep as RunStep
    from oaio_protocol.models.generated.assistants import (
        RunStepCompletionUsage as _RunStepCompletionUsage,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsMessageCreationObject as _RunStepDetailsMessageCreationObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsObject as _RunStepDetailsToolCallsObject,
    )
    from oaio_protocol.models.generated.assistants import RunStepLastError as _RunStepLastError

    LastError: TypeAlias = _RunStepLastError
    StepDetails: TypeAlias = _RunStepDetailsMessageCreationObject | _RunStepDetailsToolCallsObject
    Usage: TypeAlias = _RunStepCompletionUsage
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "LastError": "oaio_protocol.models.generated.assistants:RunStepLastError",
            "RunStep": "oaio_protocol.models.generated.assistants:RunStep",
            "StepDetails": lambda at: (
                at("oaio_protocol.models.generated.assistants:RunStepDetailsMessageCreationObject")
                | at("oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsObject")
            ),
            "Usage": "oaio_protocol.models.generated.assistants:RunStepCompletionUsage",
        },
    )
