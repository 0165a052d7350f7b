"""The names of `openai.types.beta.threads.runs.tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsCodeObject as _RunStepDetailsToolCallsCodeObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsFileSearchObject as _RunStepDetailsToolCallsFileSearchObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsFunctionObject as _RunStepDetailsToolCallsFunctionObject,
    )

    ToolCall: TypeAlias = (
        _RunStepDetailsToolCallsCodeObject
        | _RunStepDetailsToolCallsFileSearchObject
        | _RunStepDetailsToolCallsFunctionObject
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolCall": lambda at: (
                at("oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeObject")
                | at(
                    "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsFileSearchObject"
                )
                | at(
                    "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsFunctionObject"
                )
            ),
        },
    )
