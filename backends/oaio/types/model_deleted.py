"""The names of `openai.types.model_deleted`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.models import ModelDeleted as ModelDeleted
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ModelDeleted": "oaio_protocol.models.models:ModelDeleted",
        },
    )
