"""The names of `openai.types.responses.response_custom_tool_call_input_delta_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCustomToolCallInputDeltaEvent": "oaio_protocol.models.response_events:ResponseCustomToolCallInputDeltaEvent",
        },
    )
