"""The names of `openai.types.responses.local_environment`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import LocalEnvironment as LocalEnvironment
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "LocalEnvironment": "oaio_protocol.models.response_tools:LocalEnvironment",
        },
    )
