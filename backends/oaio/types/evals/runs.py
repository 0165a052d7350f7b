"""The names of `openai.types.evals.runs`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.evals import EvalRunOutputItem as _EvalRunOutputItem
    from oaio_protocol.operations.generated.evals import (
        EvalRunOutputItemListParams as _EvalRunOutputItemListParams,
    )

    OutputItemListParams: TypeAlias = _EvalRunOutputItemListParams
    OutputItemListResponse: TypeAlias = _EvalRunOutputItem
    OutputItemRetrieveResponse: TypeAlias = _EvalRunOutputItem
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "OutputItemListParams": "oaio_protocol.operations.generated.evals:EvalRunOutputItemListParams",
            "OutputItemListResponse": "oaio_protocol.models.generated.evals:EvalRunOutputItem",
            "OutputItemRetrieveResponse": "oaio_protocol.models.generated.evals:EvalRunOutputItem",
        },
    )
