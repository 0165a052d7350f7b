"""The names of `openai.types.beta.responses`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseItemPage as _BetaResponseItemPage,
    )
    from oaio_protocol.models.generated.beta_responses import (
        InputTokenCountResponse as InputTokenCountResponse,
    )
    from oaio_protocol.operations.generated.beta_responses import (
        BetaResponseInputItemListParams as _BetaResponseInputItemListParams,
    )
    from oaio_protocol.operations.generated.beta_responses import (
        BetaResponseInputTokenCountParams as _BetaResponseInputTokenCountParams,
    )

    BetaResponseItemList: TypeAlias = _BetaResponseItemPage
    InputItemListParams: TypeAlias = _BetaResponseInputItemListParams
    InputTokenCountParams: TypeAlias = _BetaResponseInputTokenCountParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "BetaResponseItemList": "oaio_protocol.models.generated.beta_responses:BetaResponseItemPage",
            "InputItemListParams": "oaio_protocol.operations.generated.beta_responses:BetaResponseInputItemListParams",
            "InputTokenCountParams": "oaio_protocol.operations.generated.beta_responses:BetaResponseInputTokenCountParams",
            "InputTokenCountResponse": "oaio_protocol.models.generated.beta_responses:InputTokenCountResponse",
        },
    )
