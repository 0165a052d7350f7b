"""The names of `openai.types.responses.function_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import FunctionTool as FunctionTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FunctionTool": "oaio_protocol.models.response_tools:FunctionTool",
        },
    )
