"""The names of `openai.types.responses.response_custom_tool_call_output_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCustomToolCallOutputItem": "oaio_protocol.models.response_items:ResponseCustomToolCallOutputItem",
        },
    )
