"""What the operations of admin answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Any, Literal

from ...pages import ConversationCursorPage, CursorPage, NextCursorPage, Page
from .._base import Model, model


@model
class AdminAPIKeyCreateResponseOwner(Model):
    """`owner` of an `AdminAPIKeyCreateResponse`."""

    type: str | None = None
    object: str | None = None
    id: str | None = None
    name: str | None = None
    created_at: int | None = None
    role: str | None = None


@model
class AdminAPIKeyCreateResponse(Model):
    """What `admin.organization.admin_api_keys.create` answers."""

    object: Literal["organization.admin_api_key"]
    id: str
    redacted_value: str
    created_at: int
    owner: AdminAPIKeyCreateResponseOwner
    value: str
    name: str | None = None
    expires_at: int | None = None
    last_used_at: int | None = None


@model
class AdminAPIKeyDeleteResponse(Model):
    """What `admin.organization.admin_api_keys.delete` answers."""

    id: str
    object: Literal["organization.admin_api_key.deleted"]
    deleted: bool


@model
class AdminAPIKey(Model):
    """What `admin.organization.admin_api_keys.retrieve` answers."""

    object: Literal["organization.admin_api_key"]
    id: str
    redacted_value: str
    created_at: int
    owner: AdminAPIKeyCreateResponseOwner
    name: str | None = None
    expires_at: int | None = None
    last_used_at: int | None = None


@model
class OrganizationCertificateCertificateDetails(Model):
    """`certificate_details` of an `OrganizationCertificate`."""

    valid_at: int | None = None
    expires_at: int | None = None


@model
class OrganizationCertificate(Model):
    """An entry of what `admin.organization.certificates.activate` answers."""

    object: Literal["organization.certificate"]
    id: str
    created_at: int
    certificate_details: OrganizationCertificateCertificateDetails
    active: bool
    name: str | None = None


@model
class CertificateCertificateDetails(Model):
    """`certificate_details` of a `Certificate`."""

    valid_at: int | None = None
    expires_at: int | None = None
    content: str | None = None


@model
class Certificate(Model):
    """What `admin.organization.certificates.retrieve` answers."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    id: str
    created_at: int
    certificate_details: CertificateCertificateDetails
    name: str | None = None
    active: bool | None = None


@model
class CertificateDeleteResponse(Model):
    """What `admin.organization.certificates.delete` answers."""

    object: Literal["certificate.deleted"]
    id: str


@model
class OrganizationDataRetention(Model):
    """What `admin.organization.data_retention.retrieve` answers."""

    object: Literal["organization.data_retention"]
    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


@model
class Group(Model):
    """What `admin.organization.groups.retrieve` answers."""

    id: str
    name: str
    created_at: int
    is_scim_managed: bool
    group_type: Literal["group", "tenant_group"]


@model
class GroupDeleteResponse(Model):
    """What `admin.organization.groups.delete` answers."""

    object: Literal["group.deleted"]
    id: str
    deleted: bool


@model
class GroupUpdateResponse(Model):
    """What `admin.organization.groups.update` answers."""

    id: str
    name: str
    created_at: int
    is_scim_managed: bool


@model
class Group2(Model):
    """`group` of a `GroupRoleAssignment`."""

    object: Literal["group"]
    id: str
    name: str
    created_at: int
    scim_managed: bool


@model
class Role(Model):
    """What `admin.organization.projects.roles.retrieve` answers."""

    object: Literal["role"]
    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None = None


@model
class GroupRoleAssignment(Model):
    """What `admin.organization.groups.roles.create` answers."""

    object: Literal["group.role"]
    group: Group2
    role: Role


@model
class DeletedRoleAssignmentResource(Model):
    """What `admin.organization.groups.roles.delete` answers."""

    object: str
    deleted: bool


@model
class AssignedRoleDetailsAssignmentSource(Model):
    """`assignment_sources` of an `AssignedRoleDetails`."""

    principal_id: str
    principal_type: str


@model
class AssignedRoleDetails(Model):
    """What `admin.organization.groups.roles.retrieve` answers."""

    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None = None
    created_at: int | None = None
    updated_at: int | None = None
    created_by: str | None = None
    created_by_user_obj: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None
    assignment_sources: list[AssignedRoleDetailsAssignmentSource] | None = None


@model
class UserCreateResponse(Model):
    """What `admin.organization.groups.users.create` answers."""

    object: Literal["group.user"]
    user_id: str
    group_id: str


@model
class GroupUserDeletedResource(Model):
    """What `admin.organization.groups.users.delete` answers."""

    object: Literal["group.user.deleted"]
    deleted: bool


@model
class OrganizationGroupUser(Model):
    """An entry of what `admin.organization.groups.users.list` answers."""

    id: str
    name: str
    email: str | None = None


@model
class UserRetrieveResponse(Model):
    """What `admin.organization.groups.users.retrieve` answers."""

    id: str
    name: str
    user_type: Literal["user", "tenant_user"]
    email: str | None = None
    picture: str | None = None
    is_service_account: bool | None = None


@model
class InviteProject(Model):
    """`projects` of an `Invite`."""

    id: str
    role: Literal["member", "owner"]


@model
class Invite(Model):
    """What `admin.organization.invites.retrieve` answers."""

    object: Literal["organization.invite"]
    id: str
    email: str
    role: Literal["owner", "reader"]
    status: Literal["accepted", "expired", "pending"]
    created_at: int
    projects: list[InviteProject]
    expires_at: int | None = None
    accepted_at: int | None = None


@model
class InviteDeleteResponse(Model):
    """What `admin.organization.invites.delete` answers."""

    object: Literal["organization.invite.deleted"]
    id: str
    deleted: bool


@model
class RoleDeletedResource(Model):
    """What `admin.organization.projects.roles.delete` answers."""

    object: Literal["role.deleted"]
    id: str
    deleted: bool


@model
class SpendAlertNotificationChannel(Model):
    """`notification_channel` of a `ProjectSpendAlert`."""

    type: Literal["email"]
    recipients: list[str]
    subject_prefix: str | None = None


@model
class SpendLimitEnforcement(Model):
    """`enforcement` of a `ProjectSpendLimit`."""

    status: str


@model
class OrganizationUserUser(Model):
    """`user` of an `OrganizationUser`."""

    object: Literal["user"]
    id: str
    email: str | None = None
    name: str | None = None
    picture: str | None = None
    enabled: bool | None = None
    banned: bool | None = None
    banned_at: int | None = None


@model
class OrganizationUserProjectsData(Model):
    """`data` of an `OrganizationUserProjects`."""

    id: str | None = None
    name: str | None = None
    role: str | None = None


@model
class OrganizationUserProjects(Model):
    """`projects` of an `OrganizationUser`."""

    object: Literal["list"]
    data: list[OrganizationUserProjectsData]


@model
class OrganizationUser(Model):
    """What `admin.organization.users.retrieve` answers."""

    object: Literal["organization.user"]
    id: str
    added_at: int
    name: str | None = None
    email: str | None = None
    role: str | None = None
    is_default: bool | None = None
    created: int | None = None
    user: OrganizationUserUser | None = None
    is_service_account: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    api_key_last_used_at: int | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
    projects: OrganizationUserProjects | None = None


@model
class UserRoleAssignment(Model):
    """What `admin.organization.projects.users.roles.create` answers."""

    object: Literal["user.role"]
    user: OrganizationUser
    role: Role


@model
class OrganizationSpendAlert(Model):
    """What `admin.organization.spend_alerts.retrieve` answers."""

    id: str
    object: Literal["organization.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannel


@model
class OrganizationSpendAlertDeleted(Model):
    """What `admin.organization.spend_alerts.delete` answers."""

    id: str
    object: Literal["organization.spend_alert.deleted"]
    deleted: bool


@model
class OrganizationSpendLimitDeleted(Model):
    """What `admin.organization.spend_limit.delete` answers."""

    object: Literal["organization.spend_limit.deleted"]
    deleted: bool


@model
class OrganizationSpendLimit(Model):
    """What `admin.organization.spend_limit.retrieve` answers."""

    object: Literal["organization.spend_limit"]
    threshold_amount: int
    currency: str
    interval: str
    enforcement: SpendLimitEnforcement


@model
class UserDeleteResponse(Model):
    """What `admin.organization.users.delete` answers."""

    object: Literal["organization.user.deleted"]
    id: str
    deleted: bool


@model
class AdminAPIKeyPage(CursorPage[AdminAPIKey]):
    """A page of `admin.organization.admin_api_keys.list`."""

    data: list[AdminAPIKey]
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None


@model
class OrganizationCertificatePage(Page[OrganizationCertificate]):
    """A page of `admin.organization.certificates.activate`."""

    data: list[OrganizationCertificate]


@model
class OrganizationCertificateDeactivationPage(Page[OrganizationCertificate]):
    """A page of `admin.organization.certificates.deactivate`."""

    data: list[OrganizationCertificate]


@model
class CertificatesPage(ConversationCursorPage[OrganizationCertificate]):
    """A page of `admin.organization.certificates.list`."""

    data: list[OrganizationCertificate]
    object: Literal["list"]
    first_id: str | None = None


@model
class GroupPage(NextCursorPage[Group]):
    """A page of `admin.organization.groups.list`."""

    data: list[Group]
    object: Literal["list"]


@model
class AssignedRoleDetailsPage(NextCursorPage[AssignedRoleDetails]):
    """A page of `admin.organization.groups.roles.list` and `admin.organization.projects.groups.roles.list` and 2 more."""

    data: list[AssignedRoleDetails]
    object: Literal["list"]


@model
class OrganizationGroupUserPage(NextCursorPage[OrganizationGroupUser]):
    """A page of `admin.organization.groups.users.list`."""

    data: list[OrganizationGroupUser]
    object: Literal["list"]


@model
class InvitePage(ConversationCursorPage[Invite]):
    """A page of `admin.organization.invites.list`."""

    data: list[Invite]
    object: Literal["list"]
    first_id: str | None = None


@model
class RolePage(NextCursorPage[Role]):
    """A page of `admin.organization.projects.roles.list` and `admin.organization.roles.list`."""

    data: list[Role]
    object: Literal["list"]


@model
class OrganizationSpendAlertPage(ConversationCursorPage[OrganizationSpendAlert]):
    """A page of `admin.organization.spend_alerts.list`."""

    data: list[OrganizationSpendAlert]
    object: Literal["list"]
    first_id: str | None = None


@model
class OrganizationUserPage(ConversationCursorPage[OrganizationUser]):
    """A page of `admin.organization.users.list`."""

    data: list[OrganizationUser]
    object: Literal["list"]
    first_id: str | None = None


RoleRetrieveResponse = AssignedRoleDetails


RoleListResponse = AssignedRoleDetails


CertificateActivateResponse = OrganizationCertificate


CertificateDeactivateResponse = OrganizationCertificate


CertificateListResponse = OrganizationCertificate
