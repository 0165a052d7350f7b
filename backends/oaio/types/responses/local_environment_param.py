"""The names of `openai.types.responses.local_environment_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        LocalEnvironmentParam as LocalEnvironmentParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "LocalEnvironmentParam": "oaio_protocol.operations.generated.response_inputs:LocalEnvironmentParam",
        },
    )
