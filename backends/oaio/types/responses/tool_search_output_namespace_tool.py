"""The names of `openai.types.responses.tool_search_output_namespace_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import CustomTool as _CustomTool
    from oaio_protocol.models.response_tools import NamespaceTool as _NamespaceTool
    from oaio_protocol.models.response_tools import ToolFunction as ToolFunction
    from oaio_protocol.models.response_tools import ToolFunction as _ToolFunction

    Tool: TypeAlias = _ToolFunction | _CustomTool
    ToolSearchOutputNamespaceTool: TypeAlias = _NamespaceTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Tool": lambda at: (
                at("oaio_protocol.models.response_tools:ToolFunction")
                | at("oaio_protocol.models.response_tools:CustomTool")
            ),
            "ToolFunction": "oaio_protocol.models.response_tools:ToolFunction",
            "ToolSearchOutputNamespaceTool": "oaio_protocol.models.response_tools:NamespaceTool",
        },
    )
