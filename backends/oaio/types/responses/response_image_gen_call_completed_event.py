"""The names of `openai.types.responses.response_image_gen_call_completed_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseImageGenCallCompletedEvent": "oaio_protocol.models.response_events:ResponseImageGenCallCompletedEvent",
        },
    )
