"""The names of `openai.types.completion`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.completions import Completion as Completion
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Completion": "oaio_protocol.models.generated.completions:Completion",
        },
    )
