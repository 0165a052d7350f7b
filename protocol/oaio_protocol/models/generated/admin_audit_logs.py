"""What the operations of admin audit logs answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Any, Literal

import attrs

from ...pages import ConversationCursorPage
from .._base import Model, model
from .enumerations import AuditLogEventType


@model
class AuditLogListResponseProject(Model):
    """`project` of an `AuditLogListResponse`."""

    id: str | None = None
    name: str | None = None


@model
class AuditLogActorUser(Model):
    """`user` of an `AuditLogActorSession`."""

    id: str | None = None
    email: str | None = None


@model
class AuditLogActorSession(Model):
    """`session` of an `AuditLogActor`."""

    user: AuditLogActorUser | None = None
    ip_address: str | None = None


@model
class AuditLogActorServiceAccount(Model):
    """`service_account` of an `AuditLogActorApiKey`."""

    id: str | None = None


@model
class AuditLogActorApiKey(Model):
    """`api_key` of an `AuditLogActor`."""

    id: str | None = None
    type: Literal["user", "service_account"] | None = None
    user: AuditLogActorUser | None = None
    service_account: AuditLogActorServiceAccount | None = None


@model
class AuditLogActor(Model):
    """`actor` of an `AuditLogListResponse`."""

    type: Literal["session", "api_key"] | None = None
    session: AuditLogActorSession | None = None
    api_key: AuditLogActorApiKey | None = None


@model
class AuditLogListResponseAPIKeyCreatedData(Model):
    """`data` of an `AuditLogListResponseAPIKeyCreated`."""

    scopes: list[str] | None = None


@model
class AuditLogListResponseAPIKeyCreated(Model):
    """`api_key.created` of an `AuditLogListResponse`."""

    id: str | None = None
    data: AuditLogListResponseAPIKeyCreatedData | None = None


@model
class AuditLogListResponseAPIKeyUpdatedChangesRequested(Model):
    """`changes_requested` of an `AuditLogListResponseAPIKeyUpdated`."""

    scopes: list[str] | None = None


@model
class AuditLogListResponseAPIKeyUpdated(Model):
    """`api_key.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: AuditLogListResponseAPIKeyUpdatedChangesRequested | None = None


@model
class AuditLogListResponseAPIKeyDeleted(Model):
    """`api_key.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseCheckpointPermissionCreatedData(Model):
    """`data` of an `AuditLogListResponseCheckpointPermissionCreated`."""

    project_id: str | None = None
    fine_tuned_model_checkpoint: str | None = None


@model
class AuditLogListResponseCheckpointPermissionCreated(Model):
    """`checkpoint.permission.created` of an `AuditLogListResponse`."""

    id: str | None = None
    data: AuditLogListResponseCheckpointPermissionCreatedData | None = None


@model
class AuditLogListResponseCheckpointPermissionDeleted(Model):
    """`checkpoint.permission.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseExternalKeyRegistered(Model):
    """`external_key.registered` of an `AuditLogListResponse`."""

    id: str | None = None
    data: dict[str, Any] | None = None


@model
class AuditLogListResponseExternalKeyRemoved(Model):
    """`external_key.removed` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseGroupCreatedData(Model):
    """`data` of an `AuditLogListResponseGroupCreated`."""

    group_name: str | None = None


@model
class AuditLogListResponseGroupCreated(Model):
    """`group.created` of an `AuditLogListResponse`."""

    id: str | None = None
    data: AuditLogListResponseGroupCreatedData | None = None


@model
class AuditLogListResponseGroupUpdatedChangesRequested(Model):
    """`changes_requested` of an `AuditLogListResponseGroupUpdated`."""

    group_name: str | None = None


@model
class AuditLogListResponseGroupUpdated(Model):
    """`group.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: AuditLogListResponseGroupUpdatedChangesRequested | None = None


@model
class AuditLogListResponseGroupDeleted(Model):
    """`group.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseScimEnabled(Model):
    """`scim.enabled` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseScimDisabled(Model):
    """`scim.disabled` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseInviteSentData(Model):
    """`data` of an `AuditLogListResponseInviteSent`."""

    email: str | None = None
    role: str | None = None


@model
class AuditLogListResponseInviteSent(Model):
    """`invite.sent` of an `AuditLogListResponse`."""

    id: str | None = None
    data: AuditLogListResponseInviteSentData | None = None


@model
class AuditLogListResponseInviteAccepted(Model):
    """`invite.accepted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseInviteDeleted(Model):
    """`invite.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseIpAllowlistCreated(Model):
    """`ip_allowlist.created` of an `AuditLogListResponse`."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None


@model
class AuditLogListResponseIpAllowlistUpdated(Model):
    """`ip_allowlist.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    allowed_ips: list[str] | None = None


@model
class AuditLogListResponseIpAllowlistDeleted(Model):
    """`ip_allowlist.deleted` of an `AuditLogListResponse`."""

    id: str | None = None
    name: str | None = None
    allowed_ips: list[str] | None = None


@model
class AuditLogListResponseIpAllowlistConfigActivatedConfig(Model):
    """`configs` of an `AuditLogListResponseIpAllowlistConfigActivated`."""

    id: str | None = None
    name: str | None = None


@model
class AuditLogListResponseIpAllowlistConfigActivated(Model):
    """`ip_allowlist.config.activated` of an `AuditLogListResponse`."""

    configs: list[AuditLogListResponseIpAllowlistConfigActivatedConfig] | None = None


@model
class AuditLogListResponseIpAllowlistConfigDeactivated(Model):
    """`ip_allowlist.config.deactivated` of an `AuditLogListResponse`."""

    configs: list[AuditLogListResponseIpAllowlistConfigActivatedConfig] | None = None


@model
class AuditLogListResponseLoginFailed(Model):
    """`login.failed` of an `AuditLogListResponse`."""

    error_code: str | None = None
    error_message: str | None = None


@model
class AuditLogListResponseLogoutFailed(Model):
    """`logout.failed` of an `AuditLogListResponse`."""

    error_code: str | None = None
    error_message: str | None = None


@model
class AuditLogListResponseOrganizationUpdatedChangesRequested(Model):
    """`changes_requested` of an `AuditLogListResponseOrganizationUpdated`."""

    title: str | None = None
    description: str | None = None
    name: str | None = None
    threads_ui_visibility: str | None = None
    usage_dashboard_visibility: str | None = None
    api_call_logging: str | None = None
    api_call_logging_project_ids: str | None = None


@model
class AuditLogListResponseOrganizationUpdated(Model):
    """`organization.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequested | None = None


@model
class AuditLogListResponseProjectCreatedData(Model):
    """`data` of an `AuditLogListResponseProjectCreated`."""

    name: str | None = None
    title: str | None = None


@model
class AuditLogListResponseProjectCreated(Model):
    """`project.created` of an `AuditLogListResponse`."""

    id: str | None = None
    data: AuditLogListResponseProjectCreatedData | None = None


@model
class AuditLogListResponseProjectUpdatedChangesRequested(Model):
    """`changes_requested` of an `AuditLogListResponseProjectUpdated`."""

    title: str | None = None


@model
class AuditLogListResponseProjectUpdated(Model):
    """`project.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None = None


@model
class AuditLogListResponseProjectArchived(Model):
    """`project.archived` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseProjectDeleted(Model):
    """`project.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseRateLimitUpdatedChangesRequested(Model):
    """`changes_requested` of an `AuditLogListResponseRateLimitUpdated`."""

    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None


@model
class AuditLogListResponseRateLimitUpdated(Model):
    """`rate_limit.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequested | None = None


@model
class AuditLogListResponseRateLimitDeleted(Model):
    """`rate_limit.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseRoleCreated(Model):
    """`role.created` of an `AuditLogListResponse`."""

    id: str | None = None
    role_name: str | None = None
    permissions: list[str] | None = None
    resource_type: str | None = None
    resource_id: str | None = None


@model
class AuditLogListResponseRoleUpdatedChangesRequested(Model):
    """`changes_requested` of an `AuditLogListResponseRoleUpdated`."""

    role_name: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions_added: list[str] | None = None
    permissions_removed: list[str] | None = None
    description: str | None = None
    metadata: dict[str, Any] | None = None


@model
class AuditLogListResponseRoleUpdated(Model):
    """`role.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None = None


@model
class AuditLogListResponseRoleDeleted(Model):
    """`role.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseRoleAssignmentCreated(Model):
    """`role.assignment.created` of an `AuditLogListResponse`."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


@model
class AuditLogListResponseRoleAssignmentDeleted(Model):
    """`role.assignment.deleted` of an `AuditLogListResponse`."""

    id: str | None = None
    principal_id: str | None = None
    principal_type: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


@model
class AuditLogListResponseRoleBoundToResource(Model):
    """`role.bound_to_resource` of an `AuditLogListResponse`."""

    id: str | None = None
    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    ) = None


@model
class AuditLogListResponseRoleUnboundFromResource(Model):
    """`role.unbound_from_resource` of an `AuditLogListResponse`."""

    id: str | None = None
    role_id: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    permissions: list[str] | None = None
    workspace_id: str | None = None
    connector_id: str | None = None
    connector_name: str | None = None
    enabled: bool | None = None
    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    ) = None


@model
class AuditLogListResponseServiceAccountCreatedData(Model):
    """`data` of an `AuditLogListResponseServiceAccountCreated`."""

    role: str | None = None


@model
class AuditLogListResponseServiceAccountCreated(Model):
    """`service_account.created` of an `AuditLogListResponse`."""

    id: str | None = None
    data: AuditLogListResponseServiceAccountCreatedData | None = None


@model
class AuditLogListResponseServiceAccountUpdatedChangesRequested(Model):
    """`changes_requested` of an `AuditLogListResponseServiceAccountUpdated`."""

    role: str | None = None


@model
class AuditLogListResponseServiceAccountUpdated(Model):
    """`service_account.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: AuditLogListResponseServiceAccountUpdatedChangesRequested | None = None


@model
class AuditLogListResponseServiceAccountDeleted(Model):
    """`service_account.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseWorkloadIdentityProviderCreated(Model):
    """`workload_identity_provider.created` of an `AuditLogListResponse`."""

    id: str | None = None
    data: dict[str, Any] | None = None


@model
class AuditLogListResponseWorkloadIdentityProviderUpdated(Model):
    """`workload_identity_provider.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: dict[str, Any] | None = None


@model
class AuditLogListResponseWorkloadIdentityProviderDeleted(Model):
    """`workload_identity_provider.deleted` of an `AuditLogListResponse`."""

    id: str | None = None
    name: str | None = None


@model
class AuditLogListResponseWorkloadIdentityProviderMappingCreated(Model):
    """`workload_identity_provider_mapping.created` of an `AuditLogListResponse`."""

    id: str | None = None
    identity_provider_id: str | None = None
    data: dict[str, Any] | None = None


@model
class AuditLogListResponseWorkloadIdentityProviderMappingUpdated(Model):
    """`workload_identity_provider_mapping.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    identity_provider_id: str | None = None
    changes_requested: dict[str, Any] | None = None


@model
class AuditLogListResponseWorkloadIdentityProviderMappingDeleted(Model):
    """`workload_identity_provider_mapping.deleted` of an `AuditLogListResponse`."""

    id: str | None = None
    identity_provider_id: str | None = None
    project_id: str | None = None
    service_account_id: str | None = None


@model
class AuditLogListResponseUserAdded(Model):
    """`user.added` of an `AuditLogListResponse`."""

    id: str | None = None
    data: AuditLogListResponseServiceAccountCreatedData | None = None


@model
class AuditLogListResponseUserUpdated(Model):
    """`user.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    changes_requested: AuditLogListResponseServiceAccountUpdatedChangesRequested | None = None


@model
class AuditLogListResponseUserDeleted(Model):
    """`user.deleted` of an `AuditLogListResponse`."""

    id: str | None = None


@model
class AuditLogListResponseCertificateCreated(Model):
    """`certificate.created` of an `AuditLogListResponse`."""

    id: str | None = None
    name: str | None = None


@model
class AuditLogListResponseCertificateUpdated(Model):
    """`certificate.updated` of an `AuditLogListResponse`."""

    id: str | None = None
    name: str | None = None


@model
class AuditLogListResponseCertificateDeleted(Model):
    """`certificate.deleted` of an `AuditLogListResponse`."""

    id: str | None = None
    name: str | None = None
    certificate: str | None = None


@model
class AuditLogListResponseCertificatesActivatedCertificate(Model):
    """`certificates` of an `AuditLogListResponseCertificatesActivated`."""

    id: str | None = None
    name: str | None = None


@model
class AuditLogListResponseCertificatesActivated(Model):
    """`certificates.activated` of an `AuditLogListResponse`."""

    certificates: list[AuditLogListResponseCertificatesActivatedCertificate] | None = None


@model
class AuditLogListResponseCertificatesDeactivated(Model):
    """`certificates.deactivated` of an `AuditLogListResponse`."""

    certificates: list[AuditLogListResponseCertificatesActivatedCertificate] | None = None


@model
class AuditLogListResponse(Model):
    """An entry of what `admin.organization.audit_logs.list` answers."""

    id: str
    type: AuditLogEventType
    effective_at: int
    project: AuditLogListResponseProject | None = None
    actor: AuditLogActor | None = None
    api_key_created: AuditLogListResponseAPIKeyCreated | None = attrs.field(
        default=None, metadata={"wire": "api_key.created"}
    )
    api_key_updated: AuditLogListResponseAPIKeyUpdated | None = attrs.field(
        default=None, metadata={"wire": "api_key.updated"}
    )
    api_key_deleted: AuditLogListResponseAPIKeyDeleted | None = attrs.field(
        default=None, metadata={"wire": "api_key.deleted"}
    )
    checkpoint_permission_created: AuditLogListResponseCheckpointPermissionCreated | None = (
        attrs.field(default=None, metadata={"wire": "checkpoint.permission.created"})
    )
    checkpoint_permission_deleted: AuditLogListResponseCheckpointPermissionDeleted | None = (
        attrs.field(default=None, metadata={"wire": "checkpoint.permission.deleted"})
    )
    external_key_registered: AuditLogListResponseExternalKeyRegistered | None = attrs.field(
        default=None, metadata={"wire": "external_key.registered"}
    )
    external_key_removed: AuditLogListResponseExternalKeyRemoved | None = attrs.field(
        default=None, metadata={"wire": "external_key.removed"}
    )
    group_created: AuditLogListResponseGroupCreated | None = attrs.field(
        default=None, metadata={"wire": "group.created"}
    )
    group_updated: AuditLogListResponseGroupUpdated | None = attrs.field(
        default=None, metadata={"wire": "group.updated"}
    )
    group_deleted: AuditLogListResponseGroupDeleted | None = attrs.field(
        default=None, metadata={"wire": "group.deleted"}
    )
    scim_enabled: AuditLogListResponseScimEnabled | None = attrs.field(
        default=None, metadata={"wire": "scim.enabled"}
    )
    scim_disabled: AuditLogListResponseScimDisabled | None = attrs.field(
        default=None, metadata={"wire": "scim.disabled"}
    )
    invite_sent: AuditLogListResponseInviteSent | None = attrs.field(
        default=None, metadata={"wire": "invite.sent"}
    )
    invite_accepted: AuditLogListResponseInviteAccepted | None = attrs.field(
        default=None, metadata={"wire": "invite.accepted"}
    )
    invite_deleted: AuditLogListResponseInviteDeleted | None = attrs.field(
        default=None, metadata={"wire": "invite.deleted"}
    )
    ip_allowlist_created: AuditLogListResponseIpAllowlistCreated | None = attrs.field(
        default=None, metadata={"wire": "ip_allowlist.created"}
    )
    ip_allowlist_updated: AuditLogListResponseIpAllowlistUpdated | None = attrs.field(
        default=None, metadata={"wire": "ip_allowlist.updated"}
    )
    ip_allowlist_deleted: AuditLogListResponseIpAllowlistDeleted | None = attrs.field(
        default=None, metadata={"wire": "ip_allowlist.deleted"}
    )
    ip_allowlist_config_activated: AuditLogListResponseIpAllowlistConfigActivated | None = (
        attrs.field(default=None, metadata={"wire": "ip_allowlist.config.activated"})
    )
    ip_allowlist_config_deactivated: AuditLogListResponseIpAllowlistConfigDeactivated | None = (
        attrs.field(default=None, metadata={"wire": "ip_allowlist.config.deactivated"})
    )
    login_succeeded: dict[str, Any] | None = attrs.field(
        default=None, metadata={"wire": "login.succeeded"}
    )
    login_failed: AuditLogListResponseLoginFailed | None = attrs.field(
        default=None, metadata={"wire": "login.failed"}
    )
    logout_succeeded: dict[str, Any] | None = attrs.field(
        default=None, metadata={"wire": "logout.succeeded"}
    )
    logout_failed: AuditLogListResponseLogoutFailed | None = attrs.field(
        default=None, metadata={"wire": "logout.failed"}
    )
    organization_updated: AuditLogListResponseOrganizationUpdated | None = attrs.field(
        default=None, metadata={"wire": "organization.updated"}
    )
    project_created: AuditLogListResponseProjectCreated | None = attrs.field(
        default=None, metadata={"wire": "project.created"}
    )
    project_updated: AuditLogListResponseProjectUpdated | None = attrs.field(
        default=None, metadata={"wire": "project.updated"}
    )
    project_archived: AuditLogListResponseProjectArchived | None = attrs.field(
        default=None, metadata={"wire": "project.archived"}
    )
    project_deleted: AuditLogListResponseProjectDeleted | None = attrs.field(
        default=None, metadata={"wire": "project.deleted"}
    )
    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None = attrs.field(
        default=None, metadata={"wire": "rate_limit.updated"}
    )
    rate_limit_deleted: AuditLogListResponseRateLimitDeleted | None = attrs.field(
        default=None, metadata={"wire": "rate_limit.deleted"}
    )
    role_created: AuditLogListResponseRoleCreated | None = attrs.field(
        default=None, metadata={"wire": "role.created"}
    )
    role_updated: AuditLogListResponseRoleUpdated | None = attrs.field(
        default=None, metadata={"wire": "role.updated"}
    )
    role_deleted: AuditLogListResponseRoleDeleted | None = attrs.field(
        default=None, metadata={"wire": "role.deleted"}
    )
    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None = attrs.field(
        default=None, metadata={"wire": "role.assignment.created"}
    )
    role_assignment_deleted: AuditLogListResponseRoleAssignmentDeleted | None = attrs.field(
        default=None, metadata={"wire": "role.assignment.deleted"}
    )
    role_bound_to_resource: AuditLogListResponseRoleBoundToResource | None = attrs.field(
        default=None, metadata={"wire": "role.bound_to_resource"}
    )
    role_unbound_from_resource: AuditLogListResponseRoleUnboundFromResource | None = attrs.field(
        default=None, metadata={"wire": "role.unbound_from_resource"}
    )
    service_account_created: AuditLogListResponseServiceAccountCreated | None = attrs.field(
        default=None, metadata={"wire": "service_account.created"}
    )
    service_account_updated: AuditLogListResponseServiceAccountUpdated | None = attrs.field(
        default=None, metadata={"wire": "service_account.updated"}
    )
    service_account_deleted: AuditLogListResponseServiceAccountDeleted | None = attrs.field(
        default=None, metadata={"wire": "service_account.deleted"}
    )
    workload_identity_provider_created: (
        AuditLogListResponseWorkloadIdentityProviderCreated | None
    ) = attrs.field(default=None, metadata={"wire": "workload_identity_provider.created"})
    workload_identity_provider_updated: (
        AuditLogListResponseWorkloadIdentityProviderUpdated | None
    ) = attrs.field(default=None, metadata={"wire": "workload_identity_provider.updated"})
    workload_identity_provider_deleted: (
        AuditLogListResponseWorkloadIdentityProviderDeleted | None
    ) = attrs.field(default=None, metadata={"wire": "workload_identity_provider.deleted"})
    workload_identity_provider_mapping_created: (
        AuditLogListResponseWorkloadIdentityProviderMappingCreated | None
    ) = attrs.field(default=None, metadata={"wire": "workload_identity_provider_mapping.created"})
    workload_identity_provider_mapping_updated: (
        AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None
    ) = attrs.field(default=None, metadata={"wire": "workload_identity_provider_mapping.updated"})
    workload_identity_provider_mapping_deleted: (
        AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None
    ) = attrs.field(default=None, metadata={"wire": "workload_identity_provider_mapping.deleted"})
    user_added: AuditLogListResponseUserAdded | None = attrs.field(
        default=None, metadata={"wire": "user.added"}
    )
    user_updated: AuditLogListResponseUserUpdated | None = attrs.field(
        default=None, metadata={"wire": "user.updated"}
    )
    user_deleted: AuditLogListResponseUserDeleted | None = attrs.field(
        default=None, metadata={"wire": "user.deleted"}
    )
    certificate_created: AuditLogListResponseCertificateCreated | None = attrs.field(
        default=None, metadata={"wire": "certificate.created"}
    )
    certificate_updated: AuditLogListResponseCertificateUpdated | None = attrs.field(
        default=None, metadata={"wire": "certificate.updated"}
    )
    certificate_deleted: AuditLogListResponseCertificateDeleted | None = attrs.field(
        default=None, metadata={"wire": "certificate.deleted"}
    )
    certificates_activated: AuditLogListResponseCertificatesActivated | None = attrs.field(
        default=None, metadata={"wire": "certificates.activated"}
    )
    certificates_deactivated: AuditLogListResponseCertificatesDeactivated | None = attrs.field(
        default=None, metadata={"wire": "certificates.deactivated"}
    )


@model
class AuditLogListResponsePage(ConversationCursorPage[AuditLogListResponse]):
    """A page of `admin.organization.audit_logs.list`."""

    data: list[AuditLogListResponse]
    object: Literal["list"]
    first_id: str | None = None
