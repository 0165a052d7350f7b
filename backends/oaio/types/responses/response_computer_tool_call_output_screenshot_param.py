"""The names of `openai.types.responses.response_computer_tool_call_output_screenshot_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerScreenshotImageParam as _ComputerScreenshotImageParam,
    )

    ResponseComputerToolCallOutputScreenshotParam: TypeAlias = _ComputerScreenshotImageParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseComputerToolCallOutputScreenshotParam": "oaio_protocol.operations.generated.response_inputs:ComputerScreenshotImageParam",
        },
    )
