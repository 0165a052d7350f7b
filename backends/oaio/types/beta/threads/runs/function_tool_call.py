"""The names of `openai.types.beta.threads.runs.function_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsFunctionObject as _RunStepDetailsToolCallsFunctionObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsFunctionObjectFunction as _RunStepDetailsToolCallsFunctionObjectFunction,
    )

    Function: TypeAlias = _RunStepDetailsToolCallsFunctionObjectFunction
    FunctionToolCall: TypeAlias = _RunStepDetailsToolCallsFunctionObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Function": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsFunctionObjectFunction",
            "FunctionToolCall": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsFunctionObject",
        },
    )
