"""The names of `openai.types.admin.organization.groups`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin import AssignedRoleDetails as _AssignedRoleDetails
    from oaio_protocol.models.generated.admin import (
        DeletedRoleAssignmentResource as _DeletedRoleAssignmentResource,
    )
    from oaio_protocol.models.generated.admin import GroupRoleAssignment as _GroupRoleAssignment
    from oaio_protocol.models.generated.admin import (
        GroupUserDeletedResource as _GroupUserDeletedResource,
    )
    from oaio_protocol.models.generated.admin import OrganizationGroupUser as OrganizationGroupUser
    from oaio_protocol.models.generated.admin import UserCreateResponse as UserCreateResponse
    from oaio_protocol.models.generated.admin import UserRetrieveResponse as UserRetrieveResponse
    from oaio_protocol.operations.generated.admin import (
        GroupRoleCreateParams as _GroupRoleCreateParams,
    )
    from oaio_protocol.operations.generated.admin import GroupRoleListParams as _GroupRoleListParams
    from oaio_protocol.operations.generated.admin import (
        GroupUserCreateParams as _GroupUserCreateParams,
    )
    from oaio_protocol.operations.generated.admin import GroupUserListParams as _GroupUserListParams

    RoleCreateParams: TypeAlias = _GroupRoleCreateParams
    RoleCreateResponse: TypeAlias = _GroupRoleAssignment
    RoleDeleteResponse: TypeAlias = _DeletedRoleAssignmentResource
    RoleListParams: TypeAlias = _GroupRoleListParams
    RoleListResponse: TypeAlias = _AssignedRoleDetails
    RoleRetrieveResponse: TypeAlias = _AssignedRoleDetails
    UserCreateParams: TypeAlias = _GroupUserCreateParams
    UserDeleteResponse: TypeAlias = _GroupUserDeletedResource
    UserListParams: TypeAlias = _GroupUserListParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "OrganizationGroupUser": "oaio_protocol.models.generated.admin:OrganizationGroupUser",
            "RoleCreateParams": "oaio_protocol.operations.generated.admin:GroupRoleCreateParams",
            "RoleCreateResponse": "oaio_protocol.models.generated.admin:GroupRoleAssignment",
            "RoleDeleteResponse": "oaio_protocol.models.generated.admin:DeletedRoleAssignmentResource",
            "RoleListParams": "oaio_protocol.operations.generated.admin:GroupRoleListParams",
            "RoleListResponse": "oaio_protocol.models.generated.admin:AssignedRoleDetails",
            "RoleRetrieveResponse": "oaio_protocol.models.generated.admin:AssignedRoleDetails",
            "UserCreateParams": "oaio_protocol.operations.generated.admin:GroupUserCreateParams",
            "UserCreateResponse": "oaio_protocol.models.generated.admin:UserCreateResponse",
            "UserDeleteResponse": "oaio_protocol.models.generated.admin:GroupUserDeletedResource",
            "UserListParams": "oaio_protocol.operations.generated.admin:GroupUserListParams",
            "UserRetrieveResponse": "oaio_protocol.models.generated.admin:UserRetrieveResponse",
        },
    )
