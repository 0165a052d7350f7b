"""The names of `openai.types.fine_tuning.checkpoints`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import (
        FineTuningCheckpointPermission as _FineTuningCheckpointPermission,
    )
    from oaio_protocol.models.generated.fine_tuning import (
        PermissionDeleteResponse as PermissionDeleteResponse,
    )
    from oaio_protocol.models.generated.fine_tuning import (
        PermissionRetrieveResponse as PermissionRetrieveResponse,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningCheckpointPermissionCreateParams as _FineTuningCheckpointPermissionCreateParams,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningCheckpointPermissionListParams as _FineTuningCheckpointPermissionListParams,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        FineTuningCheckpointPermissionRetrieveParams as _FineTuningCheckpointPermissionRetrieveParams,
    )

    PermissionCreateParams: TypeAlias = _FineTuningCheckpointPermissionCreateParams
    PermissionCreateResponse: TypeAlias = _FineTuningCheckpointPermission
    PermissionListParams: TypeAlias = _FineTuningCheckpointPermissionListParams
    PermissionListResponse: TypeAlias = _FineTuningCheckpointPermission
    PermissionRetrieveParams: TypeAlias = _FineTuningCheckpointPermissionRetrieveParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "PermissionCreateParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningCheckpointPermissionCreateParams",
            "PermissionCreateResponse": "oaio_protocol.models.generated.fine_tuning:FineTuningCheckpointPermission",
            "PermissionDeleteResponse": "oaio_protocol.models.generated.fine_tuning:PermissionDeleteResponse",
            "PermissionListParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningCheckpointPermissionListParams",
            "PermissionListResponse": "oaio_protocol.models.generated.fine_tuning:FineTuningCheckpointPermission",
            "PermissionRetrieveParams": "oaio_protocol.operations.generated.fine_tuning:FineTuningCheckpointPermissionRetrieveParams",
            "PermissionRetrieveResponse": "oaio_protocol.models.generated.fine_tuning:PermissionRetrieveResponse",
        },
    )
