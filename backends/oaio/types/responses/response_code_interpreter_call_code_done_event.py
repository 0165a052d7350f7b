"""The names of `openai.types.responses.response_code_interpreter_call_code_done_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCodeInterpreterCallCodeDoneEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallCodeDoneEvent",
        },
    )
