"""The names of `openai.types.responses.response_custom_tool_call_input_done_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCustomToolCallInputDoneEvent": "oaio_protocol.models.response_events:ResponseCustomToolCallInputDoneEvent",
        },
    )
