"""The names of `openai.types.responses.response_input_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import (
        AdditionalToolsItemParam as _AdditionalToolsItemParam,
    )
    from oaio_protocol.models.generated.response_inputs import (
        CompactionTriggerItemParam as _CompactionTriggerItemParam,
    )
    from oaio_protocol.models.generated.response_inputs import InputItem as _InputItem
    from oaio_protocol.models.generated.response_inputs import InputMessage as _InputMessage
    from oaio_protocol.models.generated.response_inputs import (
        ItemReferenceParam as _ItemReferenceParam,
    )
    from oaio_protocol.models.response_items import Action as _Action
    from oaio_protocol.models.response_items import Caller as _Caller
    from oaio_protocol.models.response_items import CallerDirect as _CallerDirect
    from oaio_protocol.models.response_items import CallerProgram as _CallerProgram
    from oaio_protocol.models.response_items import ImageGenerationCall as ImageGenerationCall
    from oaio_protocol.models.response_items import (
        ImageGenerationCallError as ImageGenerationCallError,
    )
    from oaio_protocol.models.response_items import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )
    from oaio_protocol.models.response_items import (
        ImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    )
    from oaio_protocol.models.response_items import LocalShellCall as LocalShellCall
    from oaio_protocol.models.response_items import LocalShellCallAction as LocalShellCallAction
    from oaio_protocol.models.response_items import LocalShellCallOutput as LocalShellCallOutput
    from oaio_protocol.models.response_items import McpApprovalRequest as McpApprovalRequest
    from oaio_protocol.models.response_items import McpApprovalResponse as McpApprovalResponse
    from oaio_protocol.models.response_items import McpCall as McpCall
    from oaio_protocol.models.response_items import McpListTools as McpListTools
    from oaio_protocol.models.response_items import McpListToolsTool as McpListToolsTool
    from oaio_protocol.models.response_items import OperationCreateFile as _OperationCreateFile
    from oaio_protocol.models.response_items import OperationDeleteFile as _OperationDeleteFile
    from oaio_protocol.models.response_items import OperationUpdateFile as _OperationUpdateFile
    from oaio_protocol.models.response_items import Program as Program
    from oaio_protocol.models.response_items import ProgramOutput as ProgramOutput
    from oaio_protocol.models.response_items import (
        ResponseApplyPatchToolCall as _ResponseApplyPatchToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseApplyPatchToolCallOutput as _ResponseApplyPatchToolCallOutput,
    )
    from oaio_protocol.models.response_items import (
        ResponseComputerToolCallOutputItem as _ResponseComputerToolCallOutputItem,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionShellToolCall as _ResponseFunctionShellToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionShellToolCallOutput as _ResponseFunctionShellToolCallOutput,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionToolCallOutputItem as _ResponseFunctionToolCallOutputItem,
    )
    from oaio_protocol.models.response_items import (
        ResponseToolSearchCall as _ResponseToolSearchCall,
    )
    from oaio_protocol.models.response_items import SafetyCheck as _SafetyCheck
    from oaio_protocol.models.response_tools import ContainerReference as _ContainerReference
    from oaio_protocol.models.response_tools import LocalEnvironment as _LocalEnvironment

    AdditionalTools: TypeAlias = _AdditionalToolsItemParam
    ApplyPatchCall: TypeAlias = _ResponseApplyPatchToolCall
    ApplyPatchCallCaller: TypeAlias = _Caller
    ApplyPatchCallCallerDirect: TypeAlias = _CallerDirect
    ApplyPatchCallCallerProgram: TypeAlias = _CallerProgram
    ApplyPatchCallOperation: TypeAlias = (
        _OperationCreateFile | _OperationDeleteFile | _OperationUpdateFile
    )
    ApplyPatchCallOperationCreateFile: TypeAlias = _OperationCreateFile
    ApplyPatchCallOperationDeleteFile: TypeAlias = _OperationDeleteFile
    ApplyPatchCallOperationUpdateFile: TypeAlias = _OperationUpdateFile
    ApplyPatchCallOutput: TypeAlias = _ResponseApplyPatchToolCallOutput
    ApplyPatchCallOutputCaller: TypeAlias = _Caller
    ApplyPatchCallOutputCallerDirect: TypeAlias = _CallerDirect
    ApplyPatchCallOutputCallerProgram: TypeAlias = _CallerProgram
    CompactionTrigger: TypeAlias = _CompactionTriggerItemParam
    ComputerCallOutput: TypeAlias = _ResponseComputerToolCallOutputItem
    ComputerCallOutputAcknowledgedSafetyCheck: TypeAlias = _SafetyCheck
    FunctionCallOutput: TypeAlias = _ResponseFunctionToolCallOutputItem
    FunctionCallOutputCaller: TypeAlias = _Caller
    FunctionCallOutputCallerDirect: TypeAlias = _CallerDirect
    FunctionCallOutputCallerProgram: TypeAlias = _CallerProgram
    ItemReference: TypeAlias = _ItemReferenceParam
    Message: TypeAlias = _InputMessage
    ResponseInputItem: TypeAlias = _InputItem
    ShellCall: TypeAlias = _ResponseFunctionShellToolCall
    ShellCallAction: TypeAlias = _Action
    ShellCallCaller: TypeAlias = _Caller
    ShellCallCallerDirect: TypeAlias = _CallerDirect
    ShellCallCallerProgram: TypeAlias = _CallerProgram
    ShellCallEnvironment: TypeAlias = _LocalEnvironment | _ContainerReference
    ShellCallOutput: TypeAlias = _ResponseFunctionShellToolCallOutput
    ShellCallOutputCaller: TypeAlias = _Caller
    ShellCallOutputCallerDirect: TypeAlias = _CallerDirect
    ShellCallOutputCallerProgram: TypeAlias = _CallerProgram
    ToolSearchCall: TypeAlias = _ResponseToolSearchCall
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AdditionalTools": "oaio_protocol.models.generated.response_inputs:AdditionalToolsItemParam",
            "ApplyPatchCall": "oaio_protocol.models.response_items:ResponseApplyPatchToolCall",
            "ApplyPatchCallCaller": "oaio_protocol.models.response_items:Caller",
            "ApplyPatchCallCallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "ApplyPatchCallCallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "ApplyPatchCallOperation": lambda at: (
                at("oaio_protocol.models.response_items:OperationCreateFile")
                | at("oaio_protocol.models.response_items:OperationDeleteFile")
                | at("oaio_protocol.models.response_items:OperationUpdateFile")
            ),
            "ApplyPatchCallOperationCreateFile": "oaio_protocol.models.response_items:OperationCreateFile",
            "ApplyPatchCallOperationDeleteFile": "oaio_protocol.models.response_items:OperationDeleteFile",
            "ApplyPatchCallOperationUpdateFile": "oaio_protocol.models.response_items:OperationUpdateFile",
            "ApplyPatchCallOutput": "oaio_protocol.models.response_items:ResponseApplyPatchToolCallOutput",
            "ApplyPatchCallOutputCaller": "oaio_protocol.models.response_items:Caller",
            "ApplyPatchCallOutputCallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "ApplyPatchCallOutputCallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "CompactionTrigger": "oaio_protocol.models.generated.response_inputs:CompactionTriggerItemParam",
            "ComputerCallOutput": "oaio_protocol.models.response_items:ResponseComputerToolCallOutputItem",
            "ComputerCallOutputAcknowledgedSafetyCheck": "oaio_protocol.models.response_items:SafetyCheck",
            "FunctionCallOutput": "oaio_protocol.models.response_items:ResponseFunctionToolCallOutputItem",
            "FunctionCallOutputCaller": "oaio_protocol.models.response_items:Caller",
            "FunctionCallOutputCallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "FunctionCallOutputCallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "ImageGenerationCall": "oaio_protocol.models.response_items:ImageGenerationCall",
            "ImageGenerationCallError": "oaio_protocol.models.response_items:ImageGenerationCallError",
            "ImageGenerationCallErrorModerationDetails": "oaio_protocol.models.response_items:ImageGenerationCallErrorModerationDetails",
            "ImageGenerationCallSvgUsage": "oaio_protocol.models.response_items:ImageGenerationCallSvgUsage",
            "ItemReference": "oaio_protocol.models.generated.response_inputs:ItemReferenceParam",
            "LocalShellCall": "oaio_protocol.models.response_items:LocalShellCall",
            "LocalShellCallAction": "oaio_protocol.models.response_items:LocalShellCallAction",
            "LocalShellCallOutput": "oaio_protocol.models.response_items:LocalShellCallOutput",
            "McpApprovalRequest": "oaio_protocol.models.response_items:McpApprovalRequest",
            "McpApprovalResponse": "oaio_protocol.models.response_items:McpApprovalResponse",
            "McpCall": "oaio_protocol.models.response_items:McpCall",
            "McpListTools": "oaio_protocol.models.response_items:McpListTools",
            "McpListToolsTool": "oaio_protocol.models.response_items:McpListToolsTool",
            "Message": "oaio_protocol.models.generated.response_inputs:InputMessage",
            "Program": "oaio_protocol.models.response_items:Program",
            "ProgramOutput": "oaio_protocol.models.response_items:ProgramOutput",
            "ResponseInputItem": "oaio_protocol.models.generated.response_inputs:InputItem",
            "ShellCall": "oaio_protocol.models.response_items:ResponseFunctionShellToolCall",
            "ShellCallAction": "oaio_protocol.models.response_items:Action",
            "ShellCallCaller": "oaio_protocol.models.response_items:Caller",
            "ShellCallCallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "ShellCallCallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "ShellCallEnvironment": lambda at: (
                at("oaio_protocol.models.response_tools:LocalEnvironment")
                | at("oaio_protocol.models.response_tools:ContainerReference")
            ),
            "ShellCallOutput": "oaio_protocol.models.response_items:ResponseFunctionShellToolCallOutput",
            "ShellCallOutputCaller": "oaio_protocol.models.response_items:Caller",
            "ShellCallOutputCallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "ShellCallOutputCallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "ToolSearchCall": "oaio_protocol.models.response_items:ResponseToolSearchCall",
        },
    )
