"""The names of `openai.types.responses.response_tool_search_output_item_param_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._parts import FileContent as _FileContent
    from oaio_protocol.operations._response_params import (
        CodeInterpreterParam as _CodeInterpreterParam,
    )
    from oaio_protocol.operations._response_params import (
        ImageGenerationParam as _ImageGenerationParam,
    )
    from oaio_protocol.operations._response_params import McpParam as _McpParam
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaAutoCodeInterpreterToolParam as _BetaAutoCodeInterpreterToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaImageGenToolInputImageMaskParam as _BetaImageGenToolInputImageMaskParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaMCPToolFilterParam as _BetaMCPToolFilterParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaMCPToolRequireApprovalParam as _BetaMCPToolRequireApprovalParam,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyAllowlistParam as _ContainerNetworkPolicyAllowlistParam,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyDisabledParam as _ContainerNetworkPolicyDisabledParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        LocalShellToolParam as _LocalShellToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ProgrammaticToolCallingParam as _ProgrammaticToolCallingParam,
    )
    from oaio_protocol.operations.generated.response_inputs import Tool as Tool
    from oaio_protocol.operations.generated.response_inputs import (
        ToolSearchOutputItemParam as _ToolSearchOutputItemParam,
    )

    ResponseToolSearchOutputItemParamParam: TypeAlias = _ToolSearchOutputItemParam
    ToolCodeInterpreter: TypeAlias = _CodeInterpreterParam
    ToolCodeInterpreterContainer: TypeAlias = _FileContent | _BetaAutoCodeInterpreterToolParam
    ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (
        _BetaAutoCodeInterpreterToolParam
    )
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        _ContainerNetworkPolicyDisabledParam | _ContainerNetworkPolicyAllowlistParam
    )
    ToolImageGeneration: TypeAlias = _ImageGenerationParam
    ToolImageGenerationInputImageMask: TypeAlias = _BetaImageGenToolInputImageMaskParam
    ToolLocalShell: TypeAlias = _LocalShellToolParam
    ToolMcp: TypeAlias = _McpParam
    ToolMcpAllowedTools: TypeAlias = list[str] | _BetaMCPToolFilterParam
    ToolMcpAllowedToolsMcpToolFilter: TypeAlias = _BetaMCPToolFilterParam
    ToolMcpRequireApproval: TypeAlias = (
        _BetaMCPToolRequireApprovalParam | Literal["always", "never"]
    )
    ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = _BetaMCPToolRequireApprovalParam
    ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _BetaMCPToolFilterParam
    ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = _BetaMCPToolFilterParam
    ToolProgrammaticToolCalling: TypeAlias = _ProgrammaticToolCallingParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseToolSearchOutputItemParamParam": "oaio_protocol.operations.generated.response_inputs:ToolSearchOutputItemParam",
            "Tool": "oaio_protocol.operations.generated.response_inputs:Tool",
            "ToolCodeInterpreter": "oaio_protocol.operations._response_params:CodeInterpreterParam",
            "ToolCodeInterpreterContainer": lambda at: (
                at("oaio_protocol.operations._parts:FileContent")
                | at(
                    "oaio_protocol.operations.generated.beta_response_inputs:BetaAutoCodeInterpreterToolParam"
                )
            ),
            "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "oaio_protocol.operations.generated.beta_response_inputs:BetaAutoCodeInterpreterToolParam",
            "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": lambda at: (
                at(
                    "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyDisabledParam"
                )
                | at(
                    "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyAllowlistParam"
                )
            ),
            "ToolImageGeneration": "oaio_protocol.operations._response_params:ImageGenerationParam",
            "ToolImageGenerationInputImageMask": "oaio_protocol.operations.generated.beta_response_inputs:BetaImageGenToolInputImageMaskParam",
            "ToolLocalShell": "oaio_protocol.operations.generated.response_inputs:LocalShellToolParam",
            "ToolMcp": "oaio_protocol.operations._response_params:McpParam",
            "ToolMcpAllowedTools": lambda at: (
                list[str]
                | at(
                    "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolFilterParam"
                )
            ),
            "ToolMcpAllowedToolsMcpToolFilter": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolFilterParam",
            "ToolMcpRequireApproval": lambda at: (
                at(
                    "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolRequireApprovalParam"
                )
                | Literal["always", "never"]
            ),
            "ToolMcpRequireApprovalMcpToolApprovalFilter": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolRequireApprovalParam",
            "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolFilterParam",
            "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolFilterParam",
            "ToolProgrammaticToolCalling": "oaio_protocol.operations.generated.response_inputs:ProgrammaticToolCallingParam",
        },
    )
