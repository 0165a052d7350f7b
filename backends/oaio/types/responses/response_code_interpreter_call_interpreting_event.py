"""The names of `openai.types.responses.response_code_interpreter_call_interpreting_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCodeInterpreterCallInterpretingEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallInterpretingEvent",
        },
    )
