"""The names of `openai.types.responses.function_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import FunctionToolParam as FunctionToolParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FunctionToolParam": "oaio_protocol.operations._response_params:FunctionToolParam",
        },
    )
