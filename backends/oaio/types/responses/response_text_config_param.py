"""The names of `openai.types.responses.response_text_config_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ResponseTextConfigParam as ResponseTextConfigParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseTextConfigParam": "oaio_protocol.operations._response_params:ResponseTextConfigParam",
        },
    )
