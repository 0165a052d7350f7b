"""The names of `openai.types.responses.response_tool_search_output_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseToolSearchOutputItem": "oaio_protocol.models.response_items:ResponseToolSearchOutputItem",
        },
    )
