"""The names of `openai.types.shared.response_format_text`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import ResponseFormatText as ResponseFormatText
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatText": "oaio_protocol.models.responses:ResponseFormatText",
        },
    )
