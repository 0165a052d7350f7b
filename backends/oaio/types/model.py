"""The names of `openai.types.model`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.models import Model as Model
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Model": "oaio_protocol.models.models:Model",
        },
    )
