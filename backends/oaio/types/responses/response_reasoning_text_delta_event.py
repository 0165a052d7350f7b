"""The names of `openai.types.responses.response_reasoning_text_delta_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseReasoningTextDeltaEvent": "oaio_protocol.models.response_events:ResponseReasoningTextDeltaEvent",
        },
    )
