"""The names of `openai.types.responses.computer_use_preview_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ComputerUsePreviewTool as ComputerUsePreviewTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ComputerUsePreviewTool": "oaio_protocol.models.response_tools:ComputerUsePreviewTool",
        },
    )
