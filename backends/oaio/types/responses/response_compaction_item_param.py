"""The names of `openai.types.responses.response_compaction_item_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseCompactionItem as _ResponseCompactionItem,
    )

    ResponseCompactionItemParam: TypeAlias = _ResponseCompactionItem
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseCompactionItemParam": "oaio_protocol.models.response_items:ResponseCompactionItem",
        },
    )
