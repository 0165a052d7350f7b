"""The names of `openai.types.responses.response_text_delta_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import Logprob as Logprob
    from oaio_protocol.models.response_events import LogprobTopLogprob as LogprobTopLogprob
    from oaio_protocol.models.response_events import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Logprob": "oaio_protocol.models.response_events:Logprob",
            "LogprobTopLogprob": "oaio_protocol.models.response_events:LogprobTopLogprob",
            "ResponseTextDeltaEvent": "oaio_protocol.models.response_events:ResponseTextDeltaEvent",
        },
    )
