"""The names of `openai.types.admin.organization.projects`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin import RoleDeletedResource as _RoleDeletedResource
    from oaio_protocol.models.generated.admin_projects import (
        APIKeyDeleteResponse as APIKeyDeleteResponse,
    )
    from oaio_protocol.models.generated.admin_projects import (
        GroupDeleteResponse as GroupDeleteResponse,
    )
    from oaio_protocol.models.generated.admin_projects import (
        OrganizationProjectCertificate as _OrganizationProjectCertificate,
    )
    from oaio_protocol.models.generated.admin_projects import ProjectAPIKey as ProjectAPIKey
    from oaio_protocol.models.generated.admin_projects import (
        ProjectDataRetention as ProjectDataRetention,
    )
    from oaio_protocol.models.generated.admin_projects import ProjectGroup as ProjectGroup
    from oaio_protocol.models.generated.admin_projects import (
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    )
    from oaio_protocol.models.generated.admin_projects import (
        ProjectModelPermissions as ProjectModelPermissions,
    )
    from oaio_protocol.models.generated.admin_projects import (
        ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
    )
    from oaio_protocol.models.generated.admin_projects import ProjectRateLimit as ProjectRateLimit
    from oaio_protocol.models.generated.admin_projects import (
        ProjectServiceAccount as ProjectServiceAccount,
    )
    from oaio_protocol.models.generated.admin_projects import ProjectSpendAlert as ProjectSpendAlert
    from oaio_protocol.models.generated.admin_projects import (
        ProjectSpendAlertDeleted as ProjectSpendAlertDeleted,
    )
    from oaio_protocol.models.generated.admin_projects import ProjectSpendLimit as ProjectSpendLimit
    from oaio_protocol.models.generated.admin_projects import (
        ProjectSpendLimitDeleted as ProjectSpendLimitDeleted,
    )
    from oaio_protocol.models.generated.admin_projects import ProjectUser as ProjectUser
    from oaio_protocol.models.generated.admin_projects import (
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
    )
    from oaio_protocol.models.generated.admin_projects import (
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    )
    from oaio_protocol.models.generated.admin_projects import (
        UserDeleteResponse as UserDeleteResponse,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectAPIKeyListParams as _ProjectAPIKeyListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectCertificateActivateParams as _ProjectCertificateActivateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectCertificateDeactivateParams as _ProjectCertificateDeactivateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectCertificateListParams as _ProjectCertificateListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectDataRetentionUpdateParams as _ProjectDataRetentionUpdateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectGroupCreateParams as _ProjectGroupCreateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectGroupListParams as _ProjectGroupListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectGroupRetrieveParams as _ProjectGroupRetrieveParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectHostedToolPermissionUpdateParams as _ProjectHostedToolPermissionUpdateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectModelPermissionUpdateParams as _ProjectModelPermissionUpdateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectRateLimitListRateLimitsParams as _ProjectRateLimitListRateLimitsParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectRateLimitUpdateRateLimitParams as _ProjectRateLimitUpdateRateLimitParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectRoleCreateParams as _ProjectRoleCreateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectRoleListParams as _ProjectRoleListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectRoleUpdateParams as _ProjectRoleUpdateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectServiceAccountCreateParams as _ProjectServiceAccountCreateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectServiceAccountListParams as _ProjectServiceAccountListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectServiceAccountUpdateParams as _ProjectServiceAccountUpdateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectSpendAlertCreateParams as _ProjectSpendAlertCreateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectSpendAlertListParams as _ProjectSpendAlertListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectSpendAlertUpdateParams as _ProjectSpendAlertUpdateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectSpendLimitUpdateParams as _ProjectSpendLimitUpdateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectUserCreateParams as _ProjectUserCreateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectUserListParams as _ProjectUserListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectUserUpdateParams as _ProjectUserUpdateParams,
    )

    from . import groups as groups
    from . import service_accounts as service_accounts
    from . import users as users

    APIKeyListParams: TypeAlias = _ProjectAPIKeyListParams
    CertificateActivateParams: TypeAlias = _ProjectCertificateActivateParams
    CertificateActivateResponse: TypeAlias = _OrganizationProjectCertificate
    CertificateDeactivateParams: TypeAlias = _ProjectCertificateDeactivateParams
    CertificateDeactivateResponse: TypeAlias = _OrganizationProjectCertificate
    CertificateListParams: TypeAlias = _ProjectCertificateListParams
    CertificateListResponse: TypeAlias = _OrganizationProjectCertificate
    DataRetentionUpdateParams: TypeAlias = _ProjectDataRetentionUpdateParams
    GroupCreateParams: TypeAlias = _ProjectGroupCreateParams
    GroupListParams: TypeAlias = _ProjectGroupListParams
    GroupRetrieveParams: TypeAlias = _ProjectGroupRetrieveParams
    HostedToolPermissionUpdateParams: TypeAlias = _ProjectHostedToolPermissionUpdateParams
    ModelPermissionUpdateParams: TypeAlias = _ProjectModelPermissionUpdateParams
    RateLimitListRateLimitsParams: TypeAlias = _ProjectRateLimitListRateLimitsParams
    RateLimitUpdateRateLimitParams: TypeAlias = _ProjectRateLimitUpdateRateLimitParams
    RoleCreateParams: TypeAlias = _ProjectRoleCreateParams
    RoleDeleteResponse: TypeAlias = _RoleDeletedResource
    RoleListParams: TypeAlias = _ProjectRoleListParams
    RoleUpdateParams: TypeAlias = _ProjectRoleUpdateParams
    ServiceAccountCreateParams: TypeAlias = _ProjectServiceAccountCreateParams
    ServiceAccountListParams: TypeAlias = _ProjectServiceAccountListParams
    ServiceAccountUpdateParams: TypeAlias = _ProjectServiceAccountUpdateParams
    SpendAlertCreateParams: TypeAlias = _ProjectSpendAlertCreateParams
    SpendAlertListParams: TypeAlias = _ProjectSpendAlertListParams
    SpendAlertUpdateParams: TypeAlias = _ProjectSpendAlertUpdateParams
    SpendLimitUpdateParams: TypeAlias = _ProjectSpendLimitUpdateParams
    UserCreateParams: TypeAlias = _ProjectUserCreateParams
    UserListParams: TypeAlias = _ProjectUserListParams
    UserUpdateParams: TypeAlias = _ProjectUserUpdateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "groups": "oaio.types.admin.organization.projects.groups:",
            "service_accounts": "oaio.types.admin.organization.projects.service_accounts:",
            "users": "oaio.types.admin.organization.projects.users:",
            "APIKeyDeleteResponse": "oaio_protocol.models.generated.admin_projects:APIKeyDeleteResponse",
            "APIKeyListParams": "oaio_protocol.operations.generated.admin_projects:ProjectAPIKeyListParams",
            "CertificateActivateParams": "oaio_protocol.operations.generated.admin_projects:ProjectCertificateActivateParams",
            "CertificateActivateResponse": "oaio_protocol.models.generated.admin_projects:OrganizationProjectCertificate",
            "CertificateDeactivateParams": "oaio_protocol.operations.generated.admin_projects:ProjectCertificateDeactivateParams",
            "CertificateDeactivateResponse": "oaio_protocol.models.generated.admin_projects:OrganizationProjectCertificate",
            "CertificateListParams": "oaio_protocol.operations.generated.admin_projects:ProjectCertificateListParams",
            "CertificateListResponse": "oaio_protocol.models.generated.admin_projects:OrganizationProjectCertificate",
            "DataRetentionUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectDataRetentionUpdateParams",
            "GroupCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectGroupCreateParams",
            "GroupDeleteResponse": "oaio_protocol.models.generated.admin_projects:GroupDeleteResponse",
            "GroupListParams": "oaio_protocol.operations.generated.admin_projects:ProjectGroupListParams",
            "GroupRetrieveParams": "oaio_protocol.operations.generated.admin_projects:ProjectGroupRetrieveParams",
            "HostedToolPermissionUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectHostedToolPermissionUpdateParams",
            "ModelPermissionUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectModelPermissionUpdateParams",
            "ProjectAPIKey": "oaio_protocol.models.generated.admin_projects:ProjectAPIKey",
            "ProjectDataRetention": "oaio_protocol.models.generated.admin_projects:ProjectDataRetention",
            "ProjectGroup": "oaio_protocol.models.generated.admin_projects:ProjectGroup",
            "ProjectHostedToolPermissions": "oaio_protocol.models.generated.admin_projects:ProjectHostedToolPermissions",
            "ProjectModelPermissions": "oaio_protocol.models.generated.admin_projects:ProjectModelPermissions",
            "ProjectModelPermissionsDeleted": "oaio_protocol.models.generated.admin_projects:ProjectModelPermissionsDeleted",
            "ProjectRateLimit": "oaio_protocol.models.generated.admin_projects:ProjectRateLimit",
            "ProjectServiceAccount": "oaio_protocol.models.generated.admin_projects:ProjectServiceAccount",
            "ProjectSpendAlert": "oaio_protocol.models.generated.admin_projects:ProjectSpendAlert",
            "ProjectSpendAlertDeleted": "oaio_protocol.models.generated.admin_projects:ProjectSpendAlertDeleted",
            "ProjectSpendLimit": "oaio_protocol.models.generated.admin_projects:ProjectSpendLimit",
            "ProjectSpendLimitDeleted": "oaio_protocol.models.generated.admin_projects:ProjectSpendLimitDeleted",
            "ProjectUser": "oaio_protocol.models.generated.admin_projects:ProjectUser",
            "RateLimitListRateLimitsParams": "oaio_protocol.operations.generated.admin_projects:ProjectRateLimitListRateLimitsParams",
            "RateLimitUpdateRateLimitParams": "oaio_protocol.operations.generated.admin_projects:ProjectRateLimitUpdateRateLimitParams",
            "RoleCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectRoleCreateParams",
            "RoleDeleteResponse": "oaio_protocol.models.generated.admin:RoleDeletedResource",
            "RoleListParams": "oaio_protocol.operations.generated.admin_projects:ProjectRoleListParams",
            "RoleUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectRoleUpdateParams",
            "ServiceAccountCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectServiceAccountCreateParams",
            "ServiceAccountCreateResponse": "oaio_protocol.models.generated.admin_projects:ServiceAccountCreateResponse",
            "ServiceAccountDeleteResponse": "oaio_protocol.models.generated.admin_projects:ServiceAccountDeleteResponse",
            "ServiceAccountListParams": "oaio_protocol.operations.generated.admin_projects:ProjectServiceAccountListParams",
            "ServiceAccountUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectServiceAccountUpdateParams",
            "SpendAlertCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectSpendAlertCreateParams",
            "SpendAlertListParams": "oaio_protocol.operations.generated.admin_projects:ProjectSpendAlertListParams",
            "SpendAlertUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectSpendAlertUpdateParams",
            "SpendLimitUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectSpendLimitUpdateParams",
            "UserCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectUserCreateParams",
            "UserDeleteResponse": "oaio_protocol.models.generated.admin_projects:UserDeleteResponse",
            "UserListParams": "oaio_protocol.operations.generated.admin_projects:ProjectUserListParams",
            "UserUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectUserUpdateParams",
        },
    )
