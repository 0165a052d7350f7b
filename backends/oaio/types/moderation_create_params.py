"""The names of `openai.types.moderation_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.moderations import (
        ModerationCreateParams as ModerationCreateParams,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ModerationCreateParams": "oaio_protocol.operations.generated.moderations:ModerationCreateParams",
        },
    )
