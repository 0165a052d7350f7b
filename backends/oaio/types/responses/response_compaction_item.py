"""The names of `openai.types.responses.response_compaction_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ResponseCompactionItem as ResponseCompactionItem
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCompactionItem": "oaio_protocol.models.response_items:ResponseCompactionItem",
        },
    )
