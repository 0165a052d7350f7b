"""The names of `openai.types.admin.organization.projects.groups`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin import AssignedRoleDetails as _AssignedRoleDetails
    from oaio_protocol.models.generated.admin import (
        DeletedRoleAssignmentResource as _DeletedRoleAssignmentResource,
    )
    from oaio_protocol.models.generated.admin import GroupRoleAssignment as _GroupRoleAssignment
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectGroupRoleCreateParams as _ProjectGroupRoleCreateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectGroupRoleListParams as _ProjectGroupRoleListParams,
    )

    RoleCreateParams: TypeAlias = _ProjectGroupRoleCreateParams
    RoleCreateResponse: TypeAlias = _GroupRoleAssignment
    RoleDeleteResponse: TypeAlias = _DeletedRoleAssignmentResource
    RoleListParams: TypeAlias = _ProjectGroupRoleListParams
    RoleListResponse: TypeAlias = _AssignedRoleDetails
    RoleRetrieveResponse: TypeAlias = _AssignedRoleDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "RoleCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectGroupRoleCreateParams",
            "RoleCreateResponse": "oaio_protocol.models.generated.admin:GroupRoleAssignment",
            "RoleDeleteResponse": "oaio_protocol.models.generated.admin:DeletedRoleAssignmentResource",
            "RoleListParams": "oaio_protocol.operations.generated.admin_projects:ProjectGroupRoleListParams",
            "RoleListResponse": "oaio_protocol.models.generated.admin:AssignedRoleDetails",
            "RoleRetrieveResponse": "oaio_protocol.models.generated.admin:AssignedRoleDetails",
        },
    )
