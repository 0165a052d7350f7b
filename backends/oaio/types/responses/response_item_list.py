"""The names of `openai.types.responses.response_item_list`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.responses import ResponseItemPage as _ResponseItemPage

    ResponseItemList: TypeAlias = _ResponseItemPage
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseItemList": "oaio_protocol.models.generated.responses:ResponseItemPage",
        },
    )
