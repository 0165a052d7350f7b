"""The names of `openai.types.responses.response_mcp_call_failed_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseMcpCallFailedEvent": "oaio_protocol.models.response_events:ResponseMcpCallFailedEvent",
        },
    )
