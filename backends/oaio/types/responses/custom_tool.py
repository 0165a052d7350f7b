"""The names of `openai.types.responses.custom_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import CustomTool as CustomTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CustomTool": "oaio_protocol.models.response_tools:CustomTool",
        },
    )
