"""The names of `openai.types.responses.response_computer_tool_call_output_screenshot`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseComputerToolCallOutputScreenshot": "oaio_protocol.models.response_items:ResponseComputerToolCallOutputScreenshot",
        },
    )
