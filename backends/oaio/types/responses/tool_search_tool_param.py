"""The names of `openai.types.responses.tool_search_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ToolSearchToolParam as ToolSearchToolParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolSearchToolParam": "oaio_protocol.operations.generated.response_inputs:ToolSearchToolParam",
        },
    )
