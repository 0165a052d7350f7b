"""The names of `openai.types.responses.response_function_call_arguments_delta_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFunctionCallArgumentsDeltaEvent": "oaio_protocol.models.response_events:ResponseFunctionCallArgumentsDeltaEvent",
        },
    )
