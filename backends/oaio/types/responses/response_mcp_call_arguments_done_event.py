"""The names of `openai.types.responses.response_mcp_call_arguments_done_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseMcpCallArgumentsDoneEvent": "oaio_protocol.models.response_events:ResponseMcpCallArgumentsDoneEvent",
        },
    )
