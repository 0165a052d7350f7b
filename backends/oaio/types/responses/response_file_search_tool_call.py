"""The names of `openai.types.responses.response_file_search_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    )
    from oaio_protocol.models.response_items import Result as Result
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFileSearchToolCall": "oaio_protocol.models.response_items:ResponseFileSearchToolCall",
            "Result": "oaio_protocol.models.response_items:Result",
        },
    )
