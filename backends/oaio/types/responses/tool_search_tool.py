"""The names of `openai.types.responses.tool_search_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ToolSearchTool as ToolSearchTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolSearchTool": "oaio_protocol.models.response_tools:ToolSearchTool",
        },
    )
