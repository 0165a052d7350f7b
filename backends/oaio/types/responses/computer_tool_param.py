"""The names of `openai.types.responses.computer_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerToolParam as ComputerToolParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ComputerToolParam": "oaio_protocol.operations.generated.response_inputs:ComputerToolParam",
        },
    )
