"""The names of `openai.types.responses.response_code_interpreter_call_completed_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCodeInterpreterCallCompletedEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallCompletedEvent",
        },
    )
