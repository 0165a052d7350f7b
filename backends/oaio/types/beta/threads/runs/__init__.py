"""The names of `openai.types.beta.threads.runs`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import RunStep as RunStep
    from oaio_protocol.models.generated.assistants import RunStepDeltaObject as _RunStepDeltaObject
    from oaio_protocol.models.generated.assistants import (
        RunStepDeltaObjectDelta as _RunStepDeltaObjectDelta,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDeltaStepDetailsMessageCreationObject as _RunStepDeltaStepDetailsMessageCreationObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDeltaStepDetailsToolCallsCodeObject as _RunStepDeltaStepDetailsToolCallsCodeObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDeltaStepDetailsToolCallsCodeOutputImageObject as _RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject as _RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject as _RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDeltaStepDetailsToolCallsFunctionObject as _RunStepDeltaStepDetailsToolCallsFunctionObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDeltaStepDetailsToolCallsObject as _RunStepDeltaStepDetailsToolCallsObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsMessageCreationObject as _RunStepDetailsMessageCreationObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsCodeObject as _RunStepDetailsToolCallsCodeObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsFileSearchObject as _RunStepDetailsToolCallsFileSearchObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsFunctionObject as _RunStepDetailsToolCallsFunctionObject,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepDetailsToolCallsObject as _RunStepDetailsToolCallsObject,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunStepListParams as _ThreadRunStepListParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunStepRetrieveParams as _ThreadRunStepRetrieveParams,
    )

    from . import code_interpreter_tool_call as code_interpreter_tool_call
    from . import function_tool_call as function_tool_call
    from . import run_step as run_step
    from . import tool_call as tool_call

    CodeInterpreterLogs: TypeAlias = _RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
    CodeInterpreterOutputImage: TypeAlias = _RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
    CodeInterpreterToolCall: TypeAlias = _RunStepDetailsToolCallsCodeObject
    CodeInterpreterToolCallDelta: TypeAlias = _RunStepDeltaStepDetailsToolCallsCodeObject
    FileSearchToolCall: TypeAlias = _RunStepDetailsToolCallsFileSearchObject
    FileSearchToolCallDelta: TypeAlias = _RunStepDeltaStepDetailsToolCallsFileSearchObject
    FunctionToolCall: TypeAlias = _RunStepDetailsToolCallsFunctionObject
    FunctionToolCallDelta: TypeAlias = _RunStepDeltaStepDetailsToolCallsFunctionObject
    MessageCreationStepDetails: TypeAlias = _RunStepDetailsMessageCreationObject
    RunStepDelta: TypeAlias = _RunStepDeltaObjectDelta
    RunStepDeltaEvent: TypeAlias = _RunStepDeltaObject
    RunStepDeltaMessageDelta: TypeAlias = _RunStepDeltaStepDetailsMessageCreationObject
    RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
    StepListParams: TypeAlias = _ThreadRunStepListParams
    StepRetrieveParams: TypeAlias = _ThreadRunStepRetrieveParams
    ToolCall: TypeAlias = (
        _RunStepDetailsToolCallsCodeObject
        | _RunStepDetailsToolCallsFileSearchObject
        | _RunStepDetailsToolCallsFunctionObject
    )
    ToolCallDelta: TypeAlias = (
        _RunStepDeltaStepDetailsToolCallsCodeObject
        | _RunStepDeltaStepDetailsToolCallsFileSearchObject
        | _RunStepDeltaStepDetailsToolCallsFunctionObject
    )
    ToolCallDeltaObject: TypeAlias = _RunStepDeltaStepDetailsToolCallsObject
    ToolCallsStepDetails: TypeAlias = _RunStepDetailsToolCallsObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "code_interpreter_tool_call": "oaio.types.beta.threads.runs.code_interpreter_tool_call:",
            "function_tool_call": "oaio.types.beta.threads.runs.function_tool_call:",
            "run_step": "oaio.types.beta.threads.runs.run_step:",
            "tool_call": "oaio.types.beta.threads.runs.tool_call:",
            "CodeInterpreterLogs": "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
            "CodeInterpreterOutputImage": "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
            "CodeInterpreterToolCall": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeObject",
            "CodeInterpreterToolCallDelta": "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsCodeObject",
            "FileSearchToolCall": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsFileSearchObject",
            "FileSearchToolCallDelta": "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsFileSearchObject",
            "FunctionToolCall": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsFunctionObject",
            "FunctionToolCallDelta": "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsFunctionObject",
            "MessageCreationStepDetails": "oaio_protocol.models.generated.assistants:RunStepDetailsMessageCreationObject",
            "RunStep": "oaio_protocol.models.generated.assistants:RunStep",
            "RunStepDelta": "oaio_protocol.models.generated.assistants:RunStepDeltaObjectDelta",
            "RunStepDeltaEvent": "oaio_protocol.models.generated.assistants:RunStepDeltaObject",
            "RunStepDeltaMessageDelta": "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsMessageCreationObject",
            "RunStepInclude": lambda _: Literal[
                "step_details.tool_calls[*].file_search.results[*].content"
            ],
            "StepListParams": "oaio_protocol.operations.generated.assistants:ThreadRunStepListParams",
            "StepRetrieveParams": "oaio_protocol.operations.generated.assistants:ThreadRunStepRetrieveParams",
            "ToolCall": lambda at: (
                at("oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsCodeObject")
                | at(
                    "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsFileSearchObject"
                )
                | at(
                    "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsFunctionObject"
                )
            ),
            "ToolCallDelta": lambda at: (
                at(
                    "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsCodeObject"
                )
                | at(
                    "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsFileSearchObject"
                )
                | at(
                    "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsFunctionObject"
                )
            ),
            "ToolCallDeltaObject": "oaio_protocol.models.generated.assistants:RunStepDeltaStepDetailsToolCallsObject",
            "ToolCallsStepDetails": "oaio_protocol.models.generated.assistants:RunStepDetailsToolCallsObject",
        },
    )
