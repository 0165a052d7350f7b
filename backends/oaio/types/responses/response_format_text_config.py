"""The names of `openai.types.responses.response_format_text_config`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import ResponseFormatTextConfig as ResponseFormatTextConfig
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatTextConfig": "oaio_protocol.models.responses:ResponseFormatTextConfig",
        },
    )
