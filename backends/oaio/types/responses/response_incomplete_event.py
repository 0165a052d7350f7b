"""The names of `openai.types.responses.response_incomplete_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseIncompleteEvent as ResponseIncompleteEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseIncompleteEvent": "oaio_protocol.models.response_events:ResponseIncompleteEvent",
        },
    )
