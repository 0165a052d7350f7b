"""The names of `openai.types.shared_params.response_format_json_object`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_params import (
        ResponseFormatJSONObject as ResponseFormatJSONObject,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatJSONObject": "oaio_protocol.operations._chat_params:ResponseFormatJSONObject",
        },
    )
