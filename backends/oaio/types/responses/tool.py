"""The names of `openai.types.responses.tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import CodeInterpreter as CodeInterpreter
    from oaio_protocol.models.response_tools import (
        CodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from oaio_protocol.models.response_tools import (
        CodeInterpreterContainerCodeInterpreterToolAuto as _CodeInterpreterContainerCodeInterpreterToolAuto,
    )
    from oaio_protocol.models.response_tools import (
        ContainerNetworkPolicy as _ContainerNetworkPolicy,
    )
    from oaio_protocol.models.response_tools import ImageGeneration as ImageGeneration
    from oaio_protocol.models.response_tools import (
        ImageGenerationInputImageMask as ImageGenerationInputImageMask,
    )
    from oaio_protocol.models.response_tools import ImageGenerationSvg as ImageGenerationSvg
    from oaio_protocol.models.response_tools import (
        ImageGenerationSvgReasoning as ImageGenerationSvgReasoning,
    )
    from oaio_protocol.models.response_tools import LocalShell as LocalShell
    from oaio_protocol.models.response_tools import Mcp as Mcp
    from oaio_protocol.models.response_tools import McpToolApprovalFilter as _McpToolApprovalFilter
    from oaio_protocol.models.response_tools import McpToolFilter as _McpToolFilter
    from oaio_protocol.models.response_tools import (
        ProgrammaticToolCalling as ProgrammaticToolCalling,
    )
    from oaio_protocol.models.response_tools import Tool as Tool
    from oaio_protocol.models.response_tools import WebSearchTool as WebSearchTool

    CodeInterpreterContainer: TypeAlias = str | _CodeInterpreterContainerCodeInterpreterToolAuto
    CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = (
        _ContainerNetworkPolicy
    )
    McpAllowedTools: TypeAlias = list[str] | _McpToolFilter
    McpAllowedToolsMcpToolFilter: TypeAlias = _McpToolFilter
    McpRequireApproval: TypeAlias = _McpToolApprovalFilter | Literal["always", "never"]
    McpRequireApprovalMcpToolApprovalFilter: TypeAlias = _McpToolApprovalFilter
    McpRequireApprovalMcpToolApprovalFilterAlways: TypeAlias = _McpToolFilter
    McpRequireApprovalMcpToolApprovalFilterNever: TypeAlias = _McpToolFilter
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CodeInterpreter": "oaio_protocol.models.response_tools:CodeInterpreter",
            "CodeInterpreterContainer": lambda at: (
                str
                | at(
                    "oaio_protocol.models.response_tools:CodeInterpreterContainerCodeInterpreterToolAuto"
                )
            ),
            "CodeInterpreterContainerCodeInterpreterToolAuto": "oaio_protocol.models.response_tools:CodeInterpreterContainerCodeInterpreterToolAuto",
            "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": "oaio_protocol.models.response_tools:ContainerNetworkPolicy",
            "ImageGeneration": "oaio_protocol.models.response_tools:ImageGeneration",
            "ImageGenerationInputImageMask": "oaio_protocol.models.response_tools:ImageGenerationInputImageMask",
            "ImageGenerationSvg": "oaio_protocol.models.response_tools:ImageGenerationSvg",
            "ImageGenerationSvgReasoning": "oaio_protocol.models.response_tools:ImageGenerationSvgReasoning",
            "LocalShell": "oaio_protocol.models.response_tools:LocalShell",
            "Mcp": "oaio_protocol.models.response_tools:Mcp",
            "McpAllowedTools": lambda at: (
                list[str] | at("oaio_protocol.models.response_tools:McpToolFilter")
            ),
            "McpAllowedToolsMcpToolFilter": "oaio_protocol.models.response_tools:McpToolFilter",
            "McpRequireApproval": lambda at: (
                at("oaio_protocol.models.response_tools:McpToolApprovalFilter")
                | Literal["always", "never"]
            ),
            "McpRequireApprovalMcpToolApprovalFilter": "oaio_protocol.models.response_tools:McpToolApprovalFilter",
            "McpRequireApprovalMcpToolApprovalFilterAlways": "oaio_protocol.models.response_tools:McpToolFilter",
            "McpRequireApprovalMcpToolApprovalFilterNever": "oaio_protocol.models.response_tools:McpToolFilter",
            "ProgrammaticToolCalling": "oaio_protocol.models.response_tools:ProgrammaticToolCalling",
            "Tool": "oaio_protocol.models.response_tools:Tool",
            "WebSearchTool": "oaio_protocol.models.response_tools:WebSearchTool",
        },
    )
