"""The names of `openai.types.shared_params.response_format_text`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_params import ResponseFormatText as ResponseFormatText
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatText": "oaio_protocol.operations._chat_params:ResponseFormatText",
        },
    )
