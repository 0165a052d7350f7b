"""The names of `openai.types.responses.computer_use_preview_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ComputerUsePreviewToolParam": "oaio_protocol.operations.generated.response_inputs:ComputerUsePreviewToolParam",
        },
    )
