"""The names of `openai.types.responses.response_status`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import ResponseStatus as ResponseStatus
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseStatus": "oaio_protocol.models.responses:ResponseStatus",
        },
    )
