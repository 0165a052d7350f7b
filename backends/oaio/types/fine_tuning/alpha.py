"""The names of `openai.types.fine_tuning.alpha`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import GraderRunResponse as GraderRunResponse
    from oaio_protocol.models.generated.fine_tuning import (
        GraderValidateResponse as GraderValidateResponse,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningAlphaGraderRunParams as _FineTuningAlphaGraderRunParams,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningAlphaGraderValidateParams as _FineTuningAlphaGraderValidateParams,
    )

    GraderRunParams: TypeAlias = _FineTuningAlphaGraderRunParams
    GraderValidateParams: TypeAlias = _FineTuningAlphaGraderValidateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "GraderRunParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningAlphaGraderRunParams",
            "GraderRunResponse": "oaio_protocol.models.generated.fine_tuning:GraderRunResponse",
            "GraderValidateParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningAlphaGraderValidateParams",
            "GraderValidateResponse": "oaio_protocol.models.generated.fine_tuning:GraderValidateResponse",
        },
    )
