"""The names of `openai.types.responses.response_input_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        FunctionCallOutputParam as _FunctionCallOutputParam,
    )
    from oaio_protocol.operations._response_params import ItemReferenceParam as _ItemReferenceParam
    from oaio_protocol.operations._response_params import (
        McpApprovalResponseParam as _McpApprovalResponseParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputItemParam as _ResponseInputItemParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaDirectToolCallCaller2Param as _BetaDirectToolCallCaller2Param,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaProgramToolCallCaller2Param as _BetaProgramToolCallCaller2Param,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        AdditionalToolsItemParam as _AdditionalToolsItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ApplyPatchCreateFileOperationParam as _ApplyPatchCreateFileOperationParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ApplyPatchDeleteFileOperationParam as _ApplyPatchDeleteFileOperationParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ApplyPatchOperationParam as _ApplyPatchOperationParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ApplyPatchToolCallItemParam as _ApplyPatchToolCallItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ApplyPatchToolCallOutputItemParam as _ApplyPatchToolCallOutputItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ApplyPatchUpdateFileOperationParam as _ApplyPatchUpdateFileOperationParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        CompactionTriggerItemParam as _CompactionTriggerItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerCallOutputItemParam as _ComputerCallOutputItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerCallSafetyCheckParam as _ComputerCallSafetyCheckParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ContainerReferenceParam as _ContainerReferenceParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        DirectToolCallCallerParam as _DirectToolCallCallerParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellActionParam as _FunctionShellActionParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellCallItemParam as _FunctionShellCallItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellCallOutputItemParam as _FunctionShellCallOutputItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ImageGenToolCallParam as _ImageGenToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        InputMessageParam as _InputMessageParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        LocalEnvironmentParam as _LocalEnvironmentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        LocalShellExecActionParam as _LocalShellExecActionParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        LocalShellToolCallOutputParam as _LocalShellToolCallOutputParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        LocalShellToolCallParam as _LocalShellToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        MCPApprovalRequestParam as _MCPApprovalRequestParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        MCPListToolsParam as _MCPListToolsParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        MCPListToolsToolParam as _MCPListToolsToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        MCPToolCallParam as _MCPToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ProgramItemParam as _ProgramItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ProgramOutputItemParam as _ProgramOutputItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ProgramToolCallCallerParam as _ProgramToolCallCallerParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ToolSearchCallItemParam as _ToolSearchCallItemParam,
    )

    AdditionalTools: TypeAlias = _AdditionalToolsItemParam
    ApplyPatchCall: TypeAlias = _ApplyPatchToolCallItemParam
    ApplyPatchCallCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
    ApplyPatchCallCallerDirect: TypeAlias = _DirectToolCallCallerParam
    ApplyPatchCallCallerProgram: TypeAlias = _ProgramToolCallCallerParam
    ApplyPatchCallOperation: TypeAlias = _ApplyPatchOperationParam
    ApplyPatchCallOperationCreateFile: TypeAlias = _ApplyPatchCreateFileOperationParam
    ApplyPatchCallOperationDeleteFile: TypeAlias = _ApplyPatchDeleteFileOperationParam
    ApplyPatchCallOperationUpdateFile: TypeAlias = _ApplyPatchUpdateFileOperationParam
    ApplyPatchCallOutput: TypeAlias = _ApplyPatchToolCallOutputItemParam
    ApplyPatchCallOutputCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
    ApplyPatchCallOutputCallerDirect: TypeAlias = _DirectToolCallCallerParam
    ApplyPatchCallOutputCallerProgram: TypeAlias = _ProgramToolCallCallerParam
    CompactionTrigger: TypeAlias = _CompactionTriggerItemParam
    ComputerCallOutput: TypeAlias = _ComputerCallOutputItemParam
    ComputerCallOutputAcknowledgedSafetyCheck: TypeAlias = _ComputerCallSafetyCheckParam
    FunctionCallOutput: TypeAlias = _FunctionCallOutputParam
    FunctionCallOutputCaller: TypeAlias = (
        _BetaDirectToolCallCaller2Param | _BetaProgramToolCallCaller2Param
    )
    FunctionCallOutputCallerDirect: TypeAlias = _BetaDirectToolCallCaller2Param
    FunctionCallOutputCallerProgram: TypeAlias = _BetaProgramToolCallCaller2Param
    ImageGenerationCall: TypeAlias = _ImageGenToolCallParam
    ItemReference: TypeAlias = _ItemReferenceParam
    LocalShellCall: TypeAlias = _LocalShellToolCallParam
    LocalShellCallAction: TypeAlias = _LocalShellExecActionParam
    LocalShellCallOutput: TypeAlias = _LocalShellToolCallOutputParam
    McpApprovalRequest: TypeAlias = _MCPApprovalRequestParam
    McpApprovalResponse: TypeAlias = _McpApprovalResponseParam
    McpCall: TypeAlias = _MCPToolCallParam
    McpListTools: TypeAlias = _MCPListToolsParam
    McpListToolsTool: TypeAlias = _MCPListToolsToolParam
    Message: TypeAlias = _InputMessageParam
    Program: TypeAlias = _ProgramItemParam
    ProgramOutput: TypeAlias = _ProgramOutputItemParam
    ResponseInputParam: TypeAlias = list[_ResponseInputItemParam]
    ShellCall: TypeAlias = _FunctionShellCallItemParam
    ShellCallAction: TypeAlias = _FunctionShellActionParam
    ShellCallCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
    ShellCallCallerDirect: TypeAlias = _DirectToolCallCallerParam
    ShellCallCallerProgram: TypeAlias = _ProgramToolCallCallerParam
    ShellCallEnvironment: TypeAlias = _LocalEnvironmentParam | _ContainerReferenceParam
    ShellCallOutput: TypeAlias = _FunctionShellCallOutputItemParam
    ShellCallOutputCaller: TypeAlias = _DirectToolCallCallerParam | _ProgramToolCallCallerParam
    ShellCallOutputCallerDirect: TypeAlias = _DirectToolCallCallerParam
    ShellCallOutputCallerProgram: TypeAlias = _ProgramToolCallCallerParam
    ToolSearchCall: TypeAlias = _ToolSearchCallItemParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AdditionalTools": "oaio_protocol.operations.generated.response_inputs:AdditionalToolsItemParam",
            "ApplyPatchCall": "oaio_protocol.operations.generated.response_inputs:ApplyPatchToolCallItemParam",
            "ApplyPatchCallCaller": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:DirectToolCallCallerParam")
                | at(
                    "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCallerParam"
                )
            ),
            "ApplyPatchCallCallerDirect": "oaio_protocol.operations.generated.response_inputs:DirectToolCallCallerParam",
            "ApplyPatchCallCallerProgram": "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCallerParam",
            "ApplyPatchCallOperation": "oaio_protocol.operations.generated.response_inputs:ApplyPatchOperationParam",
            "ApplyPatchCallOperationCreateFile": "oaio_protocol.operations.generated.response_inputs:ApplyPatchCreateFileOperationParam",
            "ApplyPatchCallOperationDeleteFile": "oaio_protocol.operations.generated.response_inputs:ApplyPatchDeleteFileOperationParam",
            "ApplyPatchCallOperationUpdateFile": "oaio_protocol.operations.generated.response_inputs:ApplyPatchUpdateFileOperationParam",
            "ApplyPatchCallOutput": "oaio_protocol.operations.generated.response_inputs:ApplyPatchToolCallOutputItemParam",
            "ApplyPatchCallOutputCaller": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:DirectToolCallCallerParam")
                | at(
                    "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCallerParam"
                )
            ),
            "ApplyPatchCallOutputCallerDirect": "oaio_protocol.operations.generated.response_inputs:DirectToolCallCallerParam",
            "ApplyPatchCallOutputCallerProgram": "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCallerParam",
            "CompactionTrigger": "oaio_protocol.operations.generated.response_inputs:CompactionTriggerItemParam",
            "ComputerCallOutput": "oaio_protocol.operations.generated.response_inputs:ComputerCallOutputItemParam",
            "ComputerCallOutputAcknowledgedSafetyCheck": "oaio_protocol.operations.generated.response_inputs:ComputerCallSafetyCheckParam",
            "FunctionCallOutput": "oaio_protocol.operations._response_params:FunctionCallOutputParam",
            "FunctionCallOutputCaller": lambda at: (
                at(
                    "oaio_protocol.operations.generated.beta_response_inputs:BetaDirectToolCallCaller2Param"
                )
                | at(
                    "oaio_protocol.operations.generated.beta_response_inputs:BetaProgramToolCallCaller2Param"
                )
            ),
            "FunctionCallOutputCallerDirect": "oaio_protocol.operations.generated.beta_response_inputs:BetaDirectToolCallCaller2Param",
            "FunctionCallOutputCallerProgram": "oaio_protocol.operations.generated.beta_response_inputs:BetaProgramToolCallCaller2Param",
            "ImageGenerationCall": "oaio_protocol.operations.generated.response_inputs:ImageGenToolCallParam",
            "ItemReference": "oaio_protocol.operations._response_params:ItemReferenceParam",
            "LocalShellCall": "oaio_protocol.operations.generated.response_inputs:LocalShellToolCallParam",
            "LocalShellCallAction": "oaio_protocol.operations.generated.response_inputs:LocalShellExecActionParam",
            "LocalShellCallOutput": "oaio_protocol.operations.generated.response_inputs:LocalShellToolCallOutputParam",
            "McpApprovalRequest": "oaio_protocol.operations.generated.response_inputs:MCPApprovalRequestParam",
            "McpApprovalResponse": "oaio_protocol.operations._response_params:McpApprovalResponseParam",
            "McpCall": "oaio_protocol.operations.generated.response_inputs:MCPToolCallParam",
            "McpListTools": "oaio_protocol.operations.generated.response_inputs:MCPListToolsParam",
            "McpListToolsTool": "oaio_protocol.operations.generated.response_inputs:MCPListToolsToolParam",
            "Message": "oaio_protocol.operations.generated.response_inputs:InputMessageParam",
            "Program": "oaio_protocol.operations.generated.response_inputs:ProgramItemParam",
            "ProgramOutput": "oaio_protocol.operations.generated.response_inputs:ProgramOutputItemParam",
            "ResponseInputItemParam": "oaio_protocol.operations._response_params:ResponseInputItemParam",
            "ResponseInputParam": lambda at: list[
                at("oaio_protocol.operations._response_params:ResponseInputItemParam")
            ],
            "ShellCall": "oaio_protocol.operations.generated.response_inputs:FunctionShellCallItemParam",
            "ShellCallAction": "oaio_protocol.operations.generated.response_inputs:FunctionShellActionParam",
            "ShellCallCaller": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:DirectToolCallCallerParam")
                | at(
                    "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCallerParam"
                )
            ),
            "ShellCallCallerDirect": "oaio_protocol.operations.generated.response_inputs:DirectToolCallCallerParam",
            "ShellCallCallerProgram": "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCallerParam",
            "ShellCallEnvironment": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:LocalEnvironmentParam")
                | at("oaio_protocol.operations.generated.response_inputs:ContainerReferenceParam")
            ),
            "ShellCallOutput": "oaio_protocol.operations.generated.response_inputs:FunctionShellCallOutputItemParam",
            "ShellCallOutputCaller": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:DirectToolCallCallerParam")
                | at(
                    "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCallerParam"
                )
            ),
            "ShellCallOutputCallerDirect": "oaio_protocol.operations.generated.response_inputs:DirectToolCallCallerParam",
            "ShellCallOutputCallerProgram": "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCallerParam",
            "ToolSearchCall": "oaio_protocol.operations.generated.response_inputs:ToolSearchCallItemParam",
        },
    )
