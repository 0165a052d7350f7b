"""The names of `openai.types.shared.reasoning`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import Reasoning as Reasoning
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Reasoning": "oaio_protocol.models.responses:Reasoning",
        },
    )
