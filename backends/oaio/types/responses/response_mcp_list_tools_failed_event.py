"""The names of `openai.types.responses.response_mcp_list_tools_failed_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseMcpListToolsFailedEvent": "oaio_protocol.models.response_events:ResponseMcpListToolsFailedEvent",
        },
    )
