"""The names of `openai.types.responses.response_container_reference`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseContainerReference as ResponseContainerReference,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseContainerReference": "oaio_protocol.models.response_items:ResponseContainerReference",
        },
    )
