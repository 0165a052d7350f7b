"""The names of `openai.types.responses.easy_input_message_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        EasyInputMessageParam as EasyInputMessageParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "EasyInputMessageParam": "oaio_protocol.operations._response_params:EasyInputMessageParam",
        },
    )
