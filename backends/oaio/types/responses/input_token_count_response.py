"""The names of `openai.types.responses.input_token_count_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.responses import (
        InputTokenCountResponse as InputTokenCountResponse,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InputTokenCountResponse": "oaio_protocol.models.generated.responses:InputTokenCountResponse",
        },
    )
