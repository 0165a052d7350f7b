"""The names of `openai.types.responses.input_item_list_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.responses import (
        ResponseInputItemListParams as _ResponseInputItemListParams,
    )

    InputItemListParams: TypeAlias = _ResponseInputItemListParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InputItemListParams": "oaio_protocol.operations.generated.responses:ResponseInputItemListParams",
        },
    )
