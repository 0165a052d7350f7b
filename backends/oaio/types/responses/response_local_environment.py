"""The names of `openai.types.responses.response_local_environment`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseLocalEnvironment as ResponseLocalEnvironment,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseLocalEnvironment": "oaio_protocol.models.response_items:ResponseLocalEnvironment",
        },
    )
