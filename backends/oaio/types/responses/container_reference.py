"""The names of `openai.types.responses.container_reference`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ContainerReference as ContainerReference
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerReference": "oaio_protocol.models.response_tools:ContainerReference",
        },
    )
