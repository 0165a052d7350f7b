"""The names of `openai.types.responses.container_reference_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ContainerReferenceParam as ContainerReferenceParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerReferenceParam": "oaio_protocol.operations.generated.response_inputs:ContainerReferenceParam",
        },
    )
