"""The names of `openai.types.responses.response_input_content_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ResponseInputContentParam as ResponseInputContentParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseInputContentParam": "oaio_protocol.operations._response_params:ResponseInputContentParam",
        },
    )
