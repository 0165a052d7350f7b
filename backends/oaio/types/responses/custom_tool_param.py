"""The names of `openai.types.responses.custom_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import CustomToolParam as CustomToolParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CustomToolParam": "oaio_protocol.operations._response_params:CustomToolParam",
        },
    )
