"""The names of `openai.types.responses.response_text_config`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import ResponseTextConfig as ResponseTextConfig
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseTextConfig": "oaio_protocol.models.responses:ResponseTextConfig",
        },
    )
