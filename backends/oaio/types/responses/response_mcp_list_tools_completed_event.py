"""The names of `openai.types.responses.response_mcp_list_tools_completed_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseMcpListToolsCompletedEvent": "oaio_protocol.models.response_events:ResponseMcpListToolsCompletedEvent",
        },
    )
