"""The names of `openai.types.responses.response_code_interpreter_call_in_progress_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCodeInterpreterCallInProgressEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallInProgressEvent",
        },
    )
