"""The names of `openai.types.responses.response_retrieve_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.responses import (
        ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.responses import (
        ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseRetrieveParamsNonStreaming": "oaio_protocol.operations.generated.responses:ResponseRetrieveParamsNonStreaming",
            "ResponseRetrieveParamsStreaming": "oaio_protocol.operations.generated.responses:ResponseRetrieveParamsStreaming",
        },
    )
