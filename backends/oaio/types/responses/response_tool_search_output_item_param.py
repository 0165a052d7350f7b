"""The names of `openai.types.responses.response_tool_search_output_item_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseToolSearchOutputItem as _ResponseToolSearchOutputItem,
    )
    from oaio_protocol.models.response_tools import CodeInterpreter as _CodeInterpreter
    from oaio_protocol.models.response_tools import (
        CodeInterpreterContainerCodeInterpreterToolAuto as _CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from oaio_protocol.models.response_tools import (
        ContainerNetworkPolicy as _ContainerNetworkPolicy,
    )
    from oaio_protocol.models.response_tools import ImageGeneration as _ImageGeneration
    from oaio_protocol.models.response_tools import (
        ImageGenerationInputImageMask as _ImageGenerationInputImageMask,
    )
    from oaio_protocol.models.response_tools import ImageGenerationSvg as _ImageGenerationSvg
    from oaio_protocol.models.response_tools import (
        ImageGenerationSvgReasoning as _ImageGenerationSvgReasoning,
    )
    from oaio_protocol.models.response_tools import LocalShell as _LocalShell
    from oaio_protocol.models.response_tools import Mcp as _Mcp
    from oaio_protocol.models.response_tools import McpToolApprovalFilter as _McpToolApprovalFilter
    from oaio_protocol.models.response_tools import McpToolFilter as _McpToolFilter
    from oaio_protocol.models.response_tools import (
        ProgrammaticToolCalling as _ProgrammaticToolCalling,
    )
    from oaio_protocol.models.response_tools import Tool as Tool

    ResponseToolSearchOutputItemParam: TypeAlias = _ResponseToolSearchOutputItem
    ToolCodeInterpreter: TypeAlias = _CodeInterpreter
    ToolCodeInterpreterContainer: TypeAlias = str | _CodeInterpreterContainerCodeInterpreterToolAuto
    ToolCodeInterpreterContainerCodeInterpreterToolAuto: TypeAlias = (
        _CodeInterpreterContainerCodeInterpreterToolAuto
    )
    ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        _ContainerNetworkPolicy
    )
    ToolImageGeneration: TypeAlias = _ImageGeneration
    ToolImageGenerationInputImageMask: TypeAlias = _ImageGenerationInputImageMask
    ToolImageGenerationSvg: TypeAlias = _ImageGenerationSvg
    ToolImageGenerationSvgReasoning: TypeAlias = _ImageGenerationSvgReasoning
    ToolLocalShell: TypeAlias = _LocalShell
    ToolMcp: TypeAlias = _Mcp
    ToolMcpAllowedTools: TypeAlias = list[str] | _McpToolFilter
    ToolMcpAllowedToolsMcpToolFilter: TypeAlias = _McpToolFilter
    ToolMcpRequireApproval: TypeAlias = _McpToolApprovalFilter | Literal["always", "never"]
    ToolMcpRequireApprovalMcpToolApprovalFilter: TypeAlias = _McpToolApprovalFilter
    ToolMcpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _McpToolFilter
    ToolMcpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = _McpToolFilter
    ToolProgrammaticToolCalling: TypeAlias = _ProgrammaticToolCalling
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseToolSearchOutputItemParam": "oaio_protocol.models.response_items:ResponseToolSearchOutputItem",
            "Tool": "oaio_protocol.models.response_tools:Tool",
            "ToolCodeInterpreter": "oaio_protocol.models.response_tools:CodeInterpreter",
            "ToolCodeInterpreterContainer": lambda at: (
                str
                | at(
                    "oaio_protocol.models.response_tools:CodeInterpreterContainerCodeInterpreterToolAuto"
                )
            ),
            "ToolCodeInterpreterContainerCodeInterpreterToolAuto": "oaio_protocol.models.response_tools:CodeInterpreterContainerCodeInterpreterToolAuto",
            "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "oaio_protocol.models.response_tools:ContainerNetworkPolicy",
            "ToolImageGeneration": "oaio_protocol.models.response_tools:ImageGeneration",
            "ToolImageGenerationInputImageMask": "oaio_protocol.models.response_tools:ImageGenerationInputImageMask",
            "ToolImageGenerationSvg": "oaio_protocol.models.response_tools:ImageGenerationSvg",
            "ToolImageGenerationSvgReasoning": "oaio_protocol.models.response_tools:ImageGenerationSvgReasoning",
            "ToolLocalShell": "oaio_protocol.models.response_tools:LocalShell",
            "ToolMcp": "oaio_protocol.models.response_tools:Mcp",
            "ToolMcpAllowedTools": lambda at: (
                list[str] | at("oaio_protocol.models.response_tools:McpToolFilter")
            ),
            "ToolMcpAllowedToolsMcpToolFilter": "oaio_protocol.models.response_tools:McpToolFilter",
            "ToolMcpRequireApproval": lambda at: (
                at("oaio_protocol.models.response_tools:McpToolApprovalFilter")
                | Literal["always", "never"]
            ),
            "ToolMcpRequireApprovalMcpToolApprovalFilter": "oaio_protocol.models.response_tools:McpToolApprovalFilter",
            "ToolMcpRequireApprovalMcpToolApprovalFilterAlways": "oaio_protocol.models.response_tools:McpToolFilter",
            "ToolMcpRequireApprovalMcpToolApprovalFilterNever": "oaio_protocol.models.response_tools:McpToolFilter",
            "ToolProgrammaticToolCalling": "oaio_protocol.models.response_tools:ProgrammaticToolCalling",
        },
    )
