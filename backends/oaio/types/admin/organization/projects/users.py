"""The names of `openai.types.admin.organization.projects.users`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin import AssignedRoleDetails as _AssignedRoleDetails
    from oaio_protocol.models.generated.admin import (
        DeletedRoleAssignmentResource as _DeletedRoleAssignmentResource,
    )
    from oaio_protocol.models.generated.admin import UserRoleAssignment as _UserRoleAssignment
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectUserRoleCreateParams as _ProjectUserRoleCreateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectUserRoleListParams as _ProjectUserRoleListParams,
    )

    RoleCreateParams: TypeAlias = _ProjectUserRoleCreateParams
    RoleCreateResponse: TypeAlias = _UserRoleAssignment
    RoleDeleteResponse: TypeAlias = _DeletedRoleAssignmentResource
    RoleListParams: TypeAlias = _ProjectUserRoleListParams
    RoleListResponse: TypeAlias = _AssignedRoleDetails
    RoleRetrieveResponse: TypeAlias = _AssignedRoleDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "RoleCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectUserRoleCreateParams",
            "RoleCreateResponse": "oaio_protocol.models.generated.admin:UserRoleAssignment",
            "RoleDeleteResponse": "oaio_protocol.models.generated.admin:DeletedRoleAssignmentResource",
            "RoleListParams": "oaio_protocol.operations.generated.admin_projects:ProjectUserRoleListParams",
            "RoleListResponse": "oaio_protocol.models.generated.admin:AssignedRoleDetails",
            "RoleRetrieveResponse": "oaio_protocol.models.generated.admin:AssignedRoleDetails",
        },
    )
