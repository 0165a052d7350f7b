"""The names of `openai.types.responses.response_input_content`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ResponseInputContent as ResponseInputContent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseInputContent": "oaio_protocol.models.response_items:ResponseInputContent",
        },
    )
