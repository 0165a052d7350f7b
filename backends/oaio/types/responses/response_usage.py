"""The names of `openai.types.responses.response_usage`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import InputTokensDetails as InputTokensDetails
    from oaio_protocol.models.responses import (
        InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
    )
    from oaio_protocol.models.responses import OutputTokensDetails as OutputTokensDetails
    from oaio_protocol.models.responses import ResponseUsage as ResponseUsage
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InputTokensDetails": "oaio_protocol.models.responses:InputTokensDetails",
            "InputTokensDetailsCacheWriteTokensDetails": "oaio_protocol.models.responses:InputTokensDetailsCacheWriteTokensDetails",
            "OutputTokensDetails": "oaio_protocol.models.responses:OutputTokensDetails",
            "ResponseUsage": "oaio_protocol.models.responses:ResponseUsage",
        },
    )
