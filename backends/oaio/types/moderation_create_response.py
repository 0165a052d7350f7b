"""The names of `openai.types.moderation_create_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.moderations import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ModerationCreateResponse": "oaio_protocol.models.generated.moderations:ModerationCreateResponse",
        },
    )
