"""The names of `openai.types.responses.response_custom_tool_call_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.responses import (
        CustomToolCallResource as _CustomToolCallResource,
    )

    ResponseCustomToolCallItem: TypeAlias = _CustomToolCallResource
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCustomToolCallItem": "oaio_protocol.models.generated.responses:CustomToolCallResource",
        },
    )
