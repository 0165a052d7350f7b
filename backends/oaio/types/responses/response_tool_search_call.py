"""The names of `openai.types.responses.response_tool_search_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ResponseToolSearchCall as ResponseToolSearchCall
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseToolSearchCall": "oaio_protocol.models.response_items:ResponseToolSearchCall",
        },
    )
