"""The names of `openai.types.admin.organization.projects.service_accounts`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin_projects import (
        APIKeyCreateResponse as APIKeyCreateResponse,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectServiceAccountAPIKeyCreateParams as _ProjectServiceAccountAPIKeyCreateParams,
    )

    APIKeyCreateParams: TypeAlias = _ProjectServiceAccountAPIKeyCreateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "APIKeyCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectServiceAccountAPIKeyCreateParams",
            "APIKeyCreateResponse": "oaio_protocol.models.generated.admin_projects:APIKeyCreateResponse",
        },
    )
