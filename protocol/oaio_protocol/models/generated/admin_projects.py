"""What the operations of admin projects answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import ConversationCursorPage, NextCursorPage, Page
from .._base import Model, model
from .admin import SpendAlertNotificationChannel, SpendLimitEnforcement
from .enumerations import PublicProjectResidency


@model
class Project(Model):
    """What `admin.organization.projects.retrieve` answers."""

    id: str
    object: Literal["organization.project"]
    created_at: int
    name: str | None = None
    archived_at: int | None = None
    status: str | None = None
    external_key_id: str | None = None
    residency: PublicProjectResidency | None = None


@model
class APIKeyDeleteResponse(Model):
    """What `admin.organization.projects.api_keys.delete` answers."""

    object: Literal["organization.project.api_key.deleted"]
    id: str
    deleted: bool


@model
class ProjectApiKeyOwnerUser(Model):
    """`user` of a `ProjectAPIKeyOwner`."""

    id: str
    email: str
    name: str
    created_at: int
    role: str


@model
class ProjectApiKeyOwnerServiceAccount(Model):
    """`service_account` of a `ProjectAPIKeyOwner`."""

    id: str
    name: str
    created_at: int
    role: str


@model
class ProjectAPIKeyOwner(Model):
    """`owner` of a `ProjectAPIKey`."""

    type: Literal["user", "service_account"] | None = None
    user: ProjectApiKeyOwnerUser | None = None
    service_account: ProjectApiKeyOwnerServiceAccount | None = None


@model
class ProjectAPIKey(Model):
    """What `admin.organization.projects.api_keys.retrieve` answers."""

    object: Literal["organization.project.api_key"]
    redacted_value: str
    name: str
    created_at: int
    id: str
    owner_project_access: Literal["active", "inactive"]
    owner: ProjectAPIKeyOwner
    last_used_at: int | None = None


@model
class OrganizationProjectCertificateCertificateDetails(Model):
    """`certificate_details` of an `OrganizationProjectCertificate`."""

    valid_at: int | None = None
    expires_at: int | None = None


@model
class OrganizationProjectCertificate(Model):
    """An entry of what `admin.organization.projects.certificates.activate` answers."""

    object: Literal["organization.project.certificate"]
    id: str
    created_at: int
    certificate_details: OrganizationProjectCertificateCertificateDetails
    active: bool
    name: str | None = None


@model
class ProjectDataRetention(Model):
    """What `admin.organization.projects.data_retention.retrieve` answers."""

    object: Literal["project.data_retention"]
    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


@model
class ProjectGroup(Model):
    """What `admin.organization.projects.groups.retrieve` answers."""

    object: Literal["project.group"]
    project_id: str
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    created_at: int


@model
class GroupDeleteResponse(Model):
    """What `admin.organization.projects.groups.delete` answers."""

    object: Literal["project.group.deleted"]
    deleted: bool


@model
class HostedToolPermission(Model):
    """`file_search` of a `ProjectHostedToolPermissions`."""

    enabled: bool


@model
class ProjectHostedToolPermissions(Model):
    """What `admin.organization.projects.hosted_tool_permissions.retrieve` answers."""

    file_search: HostedToolPermission
    web_search: HostedToolPermission
    image_generation: HostedToolPermission
    mcp: HostedToolPermission
    code_interpreter: HostedToolPermission


@model
class ProjectModelPermissionsDeleted(Model):
    """What `admin.organization.projects.model_permissions.delete` answers."""

    object: Literal["project.model_permissions.deleted"]
    deleted: bool


@model
class ProjectModelPermissions(Model):
    """What `admin.organization.projects.model_permissions.retrieve` answers."""

    object: Literal["project.model_permissions"]
    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]


@model
class ProjectRateLimit(Model):
    """An entry of what `admin.organization.projects.rate_limits.list_rate_limits` answers."""

    object: Literal["project.rate_limit"]
    id: str
    model: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None


@model
class ProjectServiceAccountApiKey(Model):
    """`api_key` of a `ServiceAccountCreateResponse`."""

    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    id: str


@model
class ServiceAccountCreateResponse(Model):
    """What `admin.organization.projects.service_accounts.create` answers."""

    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["member", "none"]
    created_at: int
    api_key: ProjectServiceAccountApiKey | None = None


@model
class ServiceAccountDeleteResponse(Model):
    """What `admin.organization.projects.service_accounts.delete` answers."""

    object: Literal["organization.project.service_account.deleted"]
    id: str
    deleted: bool


@model
class ProjectServiceAccount(Model):
    """What `admin.organization.projects.service_accounts.retrieve` answers."""

    object: Literal["organization.project.service_account"]
    id: str
    name: str
    role: Literal["owner", "member", "none"]
    created_at: int


@model
class APIKeyCreateResponse(Model):
    """What `admin.organization.projects.service_accounts.api_keys.create` answers."""

    object: Literal["organization.project.service_account.api_key"]
    value: str
    name: str
    created_at: int
    id: str


@model
class ProjectSpendAlert(Model):
    """What `admin.organization.projects.spend_alerts.retrieve` answers."""

    id: str
    object: Literal["project.spend_alert"]
    threshold_amount: int
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannel


@model
class ProjectSpendAlertDeleted(Model):
    """What `admin.organization.projects.spend_alerts.delete` answers."""

    id: str
    object: Literal["project.spend_alert.deleted"]
    deleted: bool


@model
class ProjectSpendLimitDeleted(Model):
    """What `admin.organization.projects.spend_limit.delete` answers."""

    object: Literal["project.spend_limit.deleted"]
    deleted: bool


@model
class ProjectSpendLimit(Model):
    """What `admin.organization.projects.spend_limit.retrieve` answers."""

    object: Literal["project.spend_limit"]
    threshold_amount: int
    currency: str
    interval: str
    enforcement: SpendLimitEnforcement


@model
class ProjectUser(Model):
    """What `admin.organization.projects.users.retrieve` answers."""

    object: Literal["organization.project.user"]
    id: str
    role: str
    added_at: int
    name: str | None = None
    email: str | None = None


@model
class UserDeleteResponse(Model):
    """What `admin.organization.projects.users.delete` answers."""

    object: Literal["organization.project.user.deleted"]
    id: str
    deleted: bool


@model
class ProjectPage(ConversationCursorPage[Project]):
    """A page of `admin.organization.projects.list`."""

    data: list[Project]
    object: Literal["list"]
    first_id: str | None = None


@model
class ProjectAPIKeyPage(ConversationCursorPage[ProjectAPIKey]):
    """A page of `admin.organization.projects.api_keys.list`."""

    data: list[ProjectAPIKey]
    object: Literal["list"]
    first_id: str | None = None


@model
class OrganizationProjectCertificatePage(Page[OrganizationProjectCertificate]):
    """A page of `admin.organization.projects.certificates.activate`."""

    data: list[OrganizationProjectCertificate]


@model
class OrganizationProjectCertificateDeactivationPage(Page[OrganizationProjectCertificate]):
    """A page of `admin.organization.projects.certificates.deactivate`."""

    data: list[OrganizationProjectCertificate]


@model
class ProjectCertificatesPage(ConversationCursorPage[OrganizationProjectCertificate]):
    """A page of `admin.organization.projects.certificates.list`."""

    data: list[OrganizationProjectCertificate]
    object: Literal["list"]
    first_id: str | None = None


@model
class ProjectGroupPage(NextCursorPage[ProjectGroup]):
    """A page of `admin.organization.projects.groups.list`."""

    data: list[ProjectGroup]
    object: Literal["list"]


@model
class ProjectRateLimitPage(ConversationCursorPage[ProjectRateLimit]):
    """A page of `admin.organization.projects.rate_limits.list_rate_limits`."""

    data: list[ProjectRateLimit]
    object: Literal["list"]
    first_id: str | None = None


@model
class ProjectServiceAccountPage(ConversationCursorPage[ProjectServiceAccount]):
    """A page of `admin.organization.projects.service_accounts.list`."""

    data: list[ProjectServiceAccount]
    object: Literal["list"]
    first_id: str | None = None


@model
class ProjectSpendAlertPage(ConversationCursorPage[ProjectSpendAlert]):
    """A page of `admin.organization.projects.spend_alerts.list`."""

    data: list[ProjectSpendAlert]
    object: Literal["list"]
    first_id: str | None = None


@model
class ProjectUserPage(ConversationCursorPage[ProjectUser]):
    """A page of `admin.organization.projects.users.list`."""

    data: list[ProjectUser]
    object: str
    first_id: str | None = None


CertificateActivateResponse = OrganizationProjectCertificate


CertificateDeactivateResponse = OrganizationProjectCertificate


CertificateListResponse = OrganizationProjectCertificate
