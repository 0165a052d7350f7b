"""The names of `openai.types.responses.tool_param`; written by `python3 .ci/dev generate`."""

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
    from oaio_protocol.operations._response_params import ToolParam as ToolParam
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

    CodeInterpreter: TypeAlias = _CodeInterpreterParam
    CodeInterpreterContainer: TypeAlias = _FileContent | _BetaAutoCodeInterpreterToolParam
    CodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = _BetaAutoCodeInterpreterToolParam
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        _ContainerNetworkPolicyDisabledParam | _ContainerNetworkPolicyAllowlistParam
    )
    ImageGeneration: TypeAlias = _ImageGenerationParam
    ImageGenerationInputImageMask: TypeAlias = _BetaImageGenToolInputImageMaskParam
    LocalShell: TypeAlias = _LocalShellToolParam
    Mcp: TypeAlias = _McpParam
    McpAllowedTools: TypeAlias = list[str] | _BetaMCPToolFilterParam
    McpAllowedToolsMcpToolFilter: TypeAlias = _BetaMCPToolFilterParam
    McpRequireApproval: TypeAlias = _BetaMCPToolRequireApprovalParam | Literal["always", "never"]
    McpRequireApprovalMcpToolApprovalFilter: TypeAlias = _BetaMCPToolRequireApprovalParam
    McpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _BetaMCPToolFilterParam
    McpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = _BetaMCPToolFilterParam
    ProgrammaticToolCalling: TypeAlias = _ProgrammaticToolCallingParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CodeInterpreter": "oaio_protocol.operations._response_params:CodeInterpreterParam",
            "CodeInterpreterContainer": lambda at: (
                at("oaio_protocol.operations._parts:FileContent")
                | at(
                    "oaio_protocol.operations.generated.beta_response_inputs:BetaAutoCodeInterpreterToolParam"
                )
            ),
            "CodeInterpreterContainerCodeInterpreterToolAuto": "oaio_protocol.operations.generated.beta_response_inputs:BetaAutoCodeInterpreterToolParam",
            "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": lambda at: (
                at(
                    "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyDisabledParam"
                )
                | at(
                    "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyAllowlistParam"
                )
            ),
            "ImageGeneration": "oaio_protocol.operations._response_params:ImageGenerationParam",
            "ImageGenerationInputImageMask": "oaio_protocol.operations.generated.beta_response_inputs:BetaImageGenToolInputImageMaskParam",
            "LocalShell": "oaio_protocol.operations.generated.response_inputs:LocalShellToolParam",
            "Mcp": "oaio_protocol.operations._response_params:McpParam",
            "McpAllowedTools": lambda at: (
                list[str]
                | at(
                    "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolFilterParam"
                )
            ),
            "McpAllowedToolsMcpToolFilter": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolFilterParam",
            "McpRequireApproval": lambda at: (
                at(
                    "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolRequireApprovalParam"
                )
                | Literal["always", "never"]
            ),
            "McpRequireApprovalMcpToolApprovalFilter": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolRequireApprovalParam",
            "McpRequireApprovalMcpToolApprovalFilterAlways": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolFilterParam",
            "McpRequireApprovalMcpToolApprovalFilterNever": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolFilterParam",
            "ProgrammaticToolCalling": "oaio_protocol.operations.generated.response_inputs:ProgrammaticToolCallingParam",
            "ToolParam": "oaio_protocol.operations._response_params:ToolParam",
        },
    )
