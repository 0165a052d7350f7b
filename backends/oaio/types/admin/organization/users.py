"""The names of `openai.types.admin.organization.users`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin import AssignedRoleDetails as _AssignedRoleDetails
    from oaio_protocol.models.generated.admin import (
        DeletedRoleAssignmentResource as _DeletedRoleAssignmentResource,
    )
    from oaio_protocol.models.generated.admin import UserRoleAssignment as _UserRoleAssignment
    from oaio_protocol.operations.generated.admin import (
        UserRoleCreateParams as _UserRoleCreateParams,
    )
    from oaio_protocol.operations.generated.admin import UserRoleListParams as _UserRoleListParams

    RoleCreateParams: TypeAlias = _UserRoleCreateParams
    RoleCreateResponse: TypeAlias = _UserRoleAssignment
    RoleDeleteResponse: TypeAlias = _DeletedRoleAssignmentResource
    RoleListParams: TypeAlias = _UserRoleListParams
    RoleListResponse: TypeAlias = _AssignedRoleDetails
    RoleRetrieveResponse: TypeAlias = _AssignedRoleDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "RoleCreateParams": "oaio_protocol.operations.generated.admin:UserRoleCreateParams",
            "RoleCreateResponse": "oaio_protocol.models.generated.admin:UserRoleAssignment",
            "RoleDeleteResponse": "oaio_protocol.models.generated.admin:DeletedRoleAssignmentResource",
            "RoleListParams": "oaio_protocol.operations.generated.admin:UserRoleListParams",
            "RoleListResponse": "oaio_protocol.models.generated.admin:AssignedRoleDetails",
            "RoleRetrieveResponse": "oaio_protocol.models.generated.admin:AssignedRoleDetails",
        },
    )
