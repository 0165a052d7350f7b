"""The names of `openai.types.responses.tool_choice_function_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.realtime import (
        ToolChoiceFunctionParam as ToolChoiceFunctionParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceFunctionParam": "oaio_protocol.operations.generated.realtime:ToolChoiceFunctionParam",
        },
    )
