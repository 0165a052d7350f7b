"""The names of `openai.types.responses.response_mcp_call_arguments_delta_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseMcpCallArgumentsDeltaEvent": "oaio_protocol.models.response_events:ResponseMcpCallArgumentsDeltaEvent",
        },
    )
