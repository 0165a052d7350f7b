"""The names of `openai.types.responses.response_image_gen_call_partial_image_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseImageGenCallPartialImageEvent": "oaio_protocol.models.response_events:ResponseImageGenCallPartialImageEvent",
        },
    )
