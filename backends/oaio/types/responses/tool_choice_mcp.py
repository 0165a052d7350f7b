"""The names of `openai.types.responses.tool_choice_mcp`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ToolChoiceMcp as ToolChoiceMcp
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceMcp": "oaio_protocol.models.response_tools:ToolChoiceMcp",
        },
    )
