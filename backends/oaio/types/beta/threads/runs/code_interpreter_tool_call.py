"""The names of `openai.types.beta.threads.runs.code_interpreter_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsCodeObject as _RunStepDetailsToolCallsCodeObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter as _RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsCodeOutputImageObject as _RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsCodeOutputImageObjectImage as _RunStepDetailsToolCallsCodeOutputImageObjectImage,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsCodeOutputLogsObject as _RunStepDetailsToolCallsCodeOutputLogsObject,
    )

    CodeInterpreter: TypeAlias = _RunStepDetailsToolCallsCodeObjectCodeInterpreter
    CodeInterpreterOutput: TypeAlias = (
        _RunStepDetailsToolCallsCodeOutputLogsObject | _RunStepDetailsToolCallsCodeOutputImageObject
    )
    CodeInterpreterOutputImage: TypeAlias = _RunStepDetailsToolCallsCodeOutputImageObject
    CodeInterpreterOutputImageImage: TypeAlias = _RunStepDetailsToolCallsCodeOutputImageObjectImage
    CodeInterpreterOutputLogs: TypeAlias = _RunStepDetailsToolCallsCodeOutputLogsObject
    CodeInterpreterToolCall: TypeAlias = _RunStepDetailsToolCallsCodeObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CodeInterpreter": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeObjectCodeInterpreter",
            "CodeInterpreterOutput": lambda at: (
                at(
                    "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeOutputLogsObject"
                )
                | at(
                    "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeOutputImageObject"
                )
            ),
            "CodeInterpreterOutputImage": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeOutputImageObject",
            "CodeInterpreterOutputImageImage": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeOutputImageObjectImage",
            "CodeInterpreterOutputLogs": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeOutputLogsObject",
            "CodeInterpreterToolCall": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeObject",
        },
    )
