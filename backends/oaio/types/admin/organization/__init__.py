"""The names of `openai.types.admin.organization`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin import AdminAPIKey as AdminAPIKey
    from oaio_protocol.models.generated.admin import (
        AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    )
    from oaio_protocol.models.generated.admin import (
        AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
    )
    from oaio_protocol.models.generated.admin import Certificate as Certificate
    from oaio_protocol.models.generated.admin import (
        CertificateDeleteResponse as CertificateDeleteResponse,
    )
    from oaio_protocol.models.generated.admin import Group as Group
    from oaio_protocol.models.generated.admin import GroupDeleteResponse as GroupDeleteResponse
    from oaio_protocol.models.generated.admin import GroupUpdateResponse as GroupUpdateResponse
    from oaio_protocol.models.generated.admin import Invite as Invite
    from oaio_protocol.models.generated.admin import InviteDeleteResponse as InviteDeleteResponse
    from oaio_protocol.models.generated.admin import (
        OrganizationCertificate as _OrganizationCertificate,
    )
    from oaio_protocol.models.generated.admin import (
        OrganizationDataRetention as OrganizationDataRetention,
    )
    from oaio_protocol.models.generated.admin import (
        OrganizationSpendAlert as OrganizationSpendAlert,
    )
    from oaio_protocol.models.generated.admin import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )
    from oaio_protocol.models.generated.admin import (
        OrganizationSpendLimit as OrganizationSpendLimit,
    )
    from oaio_protocol.models.generated.admin import (
        OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
    )
    from oaio_protocol.models.generated.admin import OrganizationUser as OrganizationUser
    from oaio_protocol.models.generated.admin import Role as Role
    from oaio_protocol.models.generated.admin import RoleDeletedResource as _RoleDeletedResource
    from oaio_protocol.models.generated.admin import UserDeleteResponse as UserDeleteResponse
    from oaio_protocol.models.generated.admin_audit_logs import (
        AuditLogListResponse as AuditLogListResponse,
    )
    from oaio_protocol.models.generated.admin_projects import Project as Project
    from oaio_protocol.models.generated.admin_usage import UsageResponse as _UsageResponse
    from oaio_protocol.models.generated.enumerations import (
        PublicProjectResidency as _PublicProjectResidency,
    )
    from oaio_protocol.operations.generated.admin import (
        AdminAPIKeyCreateParams as AdminAPIKeyCreateParams,
    )
    from oaio_protocol.operations.generated.admin import (
        AdminAPIKeyListParams as AdminAPIKeyListParams,
    )
    from oaio_protocol.operations.generated.admin import (
        CertificateActivateParams as CertificateActivateParams,
    )
    from oaio_protocol.operations.generated.admin import (
        CertificateCreateParams as CertificateCreateParams,
    )
    from oaio_protocol.operations.generated.admin import (
        CertificateDeactivateParams as CertificateDeactivateParams,
    )
    from oaio_protocol.operations.generated.admin import (
        CertificateListParams as CertificateListParams,
    )
    from oaio_protocol.operations.generated.admin import (
        CertificateRetrieveParams as CertificateRetrieveParams,
    )
    from oaio_protocol.operations.generated.admin import (
        CertificateUpdateParams as CertificateUpdateParams,
    )
    from oaio_protocol.operations.generated.admin import (
        DataRetentionUpdateParams as DataRetentionUpdateParams,
    )
    from oaio_protocol.operations.generated.admin import GroupCreateParams as GroupCreateParams
    from oaio_protocol.operations.generated.admin import GroupListParams as GroupListParams
    from oaio_protocol.operations.generated.admin import GroupUpdateParams as GroupUpdateParams
    from oaio_protocol.operations.generated.admin import InviteCreateParams as InviteCreateParams
    from oaio_protocol.operations.generated.admin import InviteListParams as InviteListParams
    from oaio_protocol.operations.generated.admin import RoleCreateParams as RoleCreateParams
    from oaio_protocol.operations.generated.admin import RoleListParams as RoleListParams
    from oaio_protocol.operations.generated.admin import RoleUpdateParams as RoleUpdateParams
    from oaio_protocol.operations.generated.admin import (
        SpendAlertCreateParams as SpendAlertCreateParams,
    )
    from oaio_protocol.operations.generated.admin import (
        SpendAlertListParams as SpendAlertListParams,
    )
    from oaio_protocol.operations.generated.admin import (
        SpendAlertUpdateParams as SpendAlertUpdateParams,
    )
    from oaio_protocol.operations.generated.admin import (
        SpendLimitUpdateParams as SpendLimitUpdateParams,
    )
    from oaio_protocol.operations.generated.admin import UserListParams as UserListParams
    from oaio_protocol.operations.generated.admin import UserUpdateParams as UserUpdateParams
    from oaio_protocol.operations.generated.admin_audit_logs import (
        AuditLogListParams as AuditLogListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectCreateParams as ProjectCreateParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectListParams as ProjectListParams,
    )
    from oaio_protocol.operations.generated.admin_projects import (
        ProjectUpdateParams as ProjectUpdateParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageAudioSpeechesParams as UsageAudioSpeechesParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageCompletionsParams as UsageCompletionsParams,
    )
    from oaio_protocol.operations.generated.admin_usage import UsageCostsParams as UsageCostsParams
    from oaio_protocol.operations.generated.admin_usage import (
        UsageEmbeddingsParams as UsageEmbeddingsParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageFileSearchCallsParams as UsageFileSearchCallsParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageImagesParams as UsageImagesParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageModerationsParams as UsageModerationsParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageVectorStoresParams as UsageVectorStoresParams,
    )
    from oaio_protocol.operations.generated.admin_usage import (
        UsageWebSearchCallsParams as UsageWebSearchCallsParams,
    )

    from . import groups as groups
    from . import projects as projects
    from . import users as users

    CertificateActivateResponse: TypeAlias = _OrganizationCertificate
    CertificateDeactivateResponse: TypeAlias = _OrganizationCertificate
    CertificateListResponse: TypeAlias = _OrganizationCertificate
    CostQuantityUnit: TypeAlias = str
    ProjectResidency: TypeAlias = _PublicProjectResidency
    RoleDeleteResponse: TypeAlias = _RoleDeletedResource
    UsageAudioSpeechesResponse: TypeAlias = _UsageResponse
    UsageAudioTranscriptionsResponse: TypeAlias = _UsageResponse
    UsageCodeInterpreterSessionsResponse: TypeAlias = _UsageResponse
    UsageCompletionsResponse: TypeAlias = _UsageResponse
    UsageCostsResponse: TypeAlias = _UsageResponse
    UsageEmbeddingsResponse: TypeAlias = _UsageResponse
    UsageFileSearchCallsResponse: TypeAlias = _UsageResponse
    UsageImagesResponse: TypeAlias = _UsageResponse
    UsageModerationsResponse: TypeAlias = _UsageResponse
    UsageVectorStoresResponse: TypeAlias = _UsageResponse
    UsageWebSearchCallsResponse: TypeAlias = _UsageResponse
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "groups": "oaio.types.admin.organization.groups:",
            "projects": "oaio.types.admin.organization.projects:",
            "users": "oaio.types.admin.organization.users:",
            "AdminAPIKey": "oaio_protocol.models.generated.admin:AdminAPIKey",
            "AdminAPIKeyCreateParams": "oaio_protocol.operations.generated.admin:AdminAPIKeyCreateParams",
            "AdminAPIKeyCreateResponse": "oaio_protocol.models.generated.admin:AdminAPIKeyCreateResponse",
            "AdminAPIKeyDeleteResponse": "oaio_protocol.models.generated.admin:AdminAPIKeyDeleteResponse",
            "AdminAPIKeyListParams": "oaio_protocol.operations.generated.admin:AdminAPIKeyListParams",
            "AuditLogListParams": "oaio_protocol.operations.generated.admin_audit_logs:AuditLogListParams",
            "AuditLogListResponse": "oaio_protocol.models.generated.admin_audit_logs:AuditLogListResponse",
            "Certificate": "oaio_protocol.models.generated.admin:Certificate",
            "CertificateActivateParams": "oaio_protocol.operations.generated.admin:CertificateActivateParams",
            "CertificateActivateResponse": "oaio_protocol.models.generated.admin:OrganizationCertificate",
            "CertificateCreateParams": "oaio_protocol.operations.generated.admin:CertificateCreateParams",
            "CertificateDeactivateParams": "oaio_protocol.operations.generated.admin:CertificateDeactivateParams",
            "CertificateDeactivateResponse": "oaio_protocol.models.generated.admin:OrganizationCertificate",
            "CertificateDeleteResponse": "oaio_protocol.models.generated.admin:CertificateDeleteResponse",
            "CertificateListParams": "oaio_protocol.operations.generated.admin:CertificateListParams",
            "CertificateListResponse": "oaio_protocol.models.generated.admin:OrganizationCertificate",
            "CertificateRetrieveParams": "oaio_protocol.operations.generated.admin:CertificateRetrieveParams",
            "CertificateUpdateParams": "oaio_protocol.operations.generated.admin:CertificateUpdateParams",
            "CostQuantityUnit": lambda _: str,
            "DataRetentionUpdateParams": "oaio_protocol.operations.generated.admin:DataRetentionUpdateParams",
            "Group": "oaio_protocol.models.generated.admin:Group",
            "GroupCreateParams": "oaio_protocol.operations.generated.admin:GroupCreateParams",
            "GroupDeleteResponse": "oaio_protocol.models.generated.admin:GroupDeleteResponse",
            "GroupListParams": "oaio_protocol.operations.generated.admin:GroupListParams",
            "GroupUpdateParams": "oaio_protocol.operations.generated.admin:GroupUpdateParams",
            "GroupUpdateResponse": "oaio_protocol.models.generated.admin:GroupUpdateResponse",
            "Invite": "oaio_protocol.models.generated.admin:Invite",
            "InviteCreateParams": "oaio_protocol.operations.generated.admin:InviteCreateParams",
            "InviteDeleteResponse": "oaio_protocol.models.generated.admin:InviteDeleteResponse",
            "InviteListParams": "oaio_protocol.operations.generated.admin:InviteListParams",
            "OrganizationDataRetention": "oaio_protocol.models.generated.admin:OrganizationDataRetention",
            "OrganizationSpendAlert": "oaio_protocol.models.generated.admin:OrganizationSpendAlert",
            "OrganizationSpendAlertDeleted": "oaio_protocol.models.generated.admin:OrganizationSpendAlertDeleted",
            "OrganizationSpendLimit": "oaio_protocol.models.generated.admin:OrganizationSpendLimit",
            "OrganizationSpendLimitDeleted": "oaio_protocol.models.generated.admin:OrganizationSpendLimitDeleted",
            "OrganizationUser": "oaio_protocol.models.generated.admin:OrganizationUser",
            "Project": "oaio_protocol.models.generated.admin_projects:Project",
            "ProjectCreateParams": "oaio_protocol.operations.generated.admin_projects:ProjectCreateParams",
            "ProjectListParams": "oaio_protocol.operations.generated.admin_projects:ProjectListParams",
            "ProjectResidency": "oaio_protocol.models.generated.enumerations:PublicProjectResidency",
            "ProjectUpdateParams": "oaio_protocol.operations.generated.admin_projects:ProjectUpdateParams",
            "Role": "oaio_protocol.models.generated.admin:Role",
            "RoleCreateParams": "oaio_protocol.operations.generated.admin:RoleCreateParams",
            "RoleDeleteResponse": "oaio_protocol.models.generated.admin:RoleDeletedResource",
            "RoleListParams": "oaio_protocol.operations.generated.admin:RoleListParams",
            "RoleUpdateParams": "oaio_protocol.operations.generated.admin:RoleUpdateParams",
            "SpendAlertCreateParams": "oaio_protocol.operations.generated.admin:SpendAlertCreateParams",
            "SpendAlertListParams": "oaio_protocol.operations.generated.admin:SpendAlertListParams",
            "SpendAlertUpdateParams": "oaio_protocol.operations.generated.admin:SpendAlertUpdateParams",
            "SpendLimitUpdateParams": "oaio_protocol.operations.generated.admin:SpendLimitUpdateParams",
            "UsageAudioSpeechesParams": "oaio_protocol.operations.generated.admin_usage:UsageAudioSpeechesParams",
            "UsageAudioSpeechesResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageAudioTranscriptionsParams": "oaio_protocol.operations.generated.admin_usage:UsageAudioTranscriptionsParams",
            "UsageAudioTranscriptionsResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageCodeInterpreterSessionsParams": "oaio_protocol.operations.generated.admin_usage:UsageCodeInterpreterSessionsParams",
            "UsageCodeInterpreterSessionsResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageCompletionsParams": "oaio_protocol.operations.generated.admin_usage:UsageCompletionsParams",
            "UsageCompletionsResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageCostsParams": "oaio_protocol.operations.generated.admin_usage:UsageCostsParams",
            "UsageCostsResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageEmbeddingsParams": "oaio_protocol.operations.generated.admin_usage:UsageEmbeddingsParams",
            "UsageEmbeddingsResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageFileSearchCallsParams": "oaio_protocol.operations.generated.admin_usage:UsageFileSearchCallsParams",
            "UsageFileSearchCallsResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageImagesParams": "oaio_protocol.operations.generated.admin_usage:UsageImagesParams",
            "UsageImagesResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageModerationsParams": "oaio_protocol.operations.generated.admin_usage:UsageModerationsParams",
            "UsageModerationsResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageVectorStoresParams": "oaio_protocol.operations.generated.admin_usage:UsageVectorStoresParams",
            "UsageVectorStoresResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UsageWebSearchCallsParams": "oaio_protocol.operations.generated.admin_usage:UsageWebSearchCallsParams",
            "UsageWebSearchCallsResponse": "oaio_protocol.models.generated.admin_usage:UsageResponse",
            "UserDeleteResponse": "oaio_protocol.models.generated.admin:UserDeleteResponse",
            "UserListParams": "oaio_protocol.operations.generated.admin:UserListParams",
            "UserUpdateParams": "oaio_protocol.operations.generated.admin:UserUpdateParams",
        },
    )
