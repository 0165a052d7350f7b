"""The names of `openai.types.responses.response_output_item_added_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseOutputItemAddedEvent": "oaio_protocol.models.response_events:ResponseOutputItemAddedEvent",
        },
    )
