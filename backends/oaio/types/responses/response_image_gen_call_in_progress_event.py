"""The names of `openai.types.responses.response_image_gen_call_in_progress_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseImageGenCallInProgressEvent": "oaio_protocol.models.response_events:ResponseImageGenCallInProgressEvent",
        },
    )
