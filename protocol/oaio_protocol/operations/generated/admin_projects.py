"""Operations of admin projects.

Sources:

https://platform.openai.com/docs/api-reference/administration
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from ...models.generated.enumerations import PublicProjectResidency
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams, kinds, sized
from ._shared import SpendAlertNotificationChannelParam

if TYPE_CHECKING:
    from ...models.generated.admin import (
        AssignedRoleDetails,
        AssignedRoleDetailsPage,
        DeletedRoleAssignmentResource,
        GroupRoleAssignment,
        Role,
        RoleDeletedResource,
        RolePage,
        UserRoleAssignment,
    )
    from ...models.generated.admin_projects import (
        APIKeyCreateResponse,
        APIKeyDeleteResponse,
        GroupDeleteResponse,
        OrganizationProjectCertificateDeactivationPage,
        OrganizationProjectCertificatePage,
        Project,
        ProjectAPIKey,
        ProjectAPIKeyPage,
        ProjectCertificatesPage,
        ProjectDataRetention,
        ProjectGroup,
        ProjectGroupPage,
        ProjectHostedToolPermissions,
        ProjectModelPermissions,
        ProjectModelPermissionsDeleted,
        ProjectPage,
        ProjectRateLimit,
        ProjectRateLimitPage,
        ProjectServiceAccount,
        ProjectServiceAccountPage,
        ProjectSpendAlert,
        ProjectSpendAlertDeleted,
        ProjectSpendAlertPage,
        ProjectSpendLimit,
        ProjectSpendLimitDeleted,
        ProjectUser,
        ProjectUserPage,
        ServiceAccountCreateResponse,
        ServiceAccountDeleteResponse,
        UserDeleteResponse,
    )


class HostedToolPermissionUpdateParam(TypedDict):
    """`file_search` of `admin.organization.projects.hosted_tool_permissions.update`."""

    enabled: bool


class ProjectCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.create`."""

    name: Required[str]
    residency: PublicProjectResidency | None
    external_key_id: str | None
    geography: str | None


class ProjectCreateArguments(ProjectCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.list`."""

    limit: int
    """`20` if it is left out."""
    after: str
    include_archived: bool
    """`false` if it is left out."""


class ProjectListArguments(ProjectListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectUpdateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.update`."""

    name: str | None
    external_key_id: str | None
    geography: str | None


class ProjectUpdateArguments(ProjectUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectAPIKeyListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.api_keys.list`."""

    limit: int
    """`20` if it is left out."""
    after: str
    owner_project_access: Literal["active", "inactive", "any"]


class ProjectAPIKeyListArguments(ProjectAPIKeyListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectCertificateActivateParams(TypedDict):
    """The arguments of `admin.organization.projects.certificates.activate`."""

    certificate_ids: Sequence[str]
    """1 to 10 entries."""


class ProjectCertificateActivateArguments(
    ProjectCertificateActivateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectCertificateDeactivateParams(TypedDict):
    """The arguments of `admin.organization.projects.certificates.deactivate`."""

    certificate_ids: Sequence[str]
    """1 to 10 entries."""


class ProjectCertificateDeactivateArguments(
    ProjectCertificateDeactivateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectCertificateListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.certificates.list`."""

    limit: int
    """`20` if it is left out."""
    after: str
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""


class ProjectCertificateListArguments(ProjectCertificateListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectDataRetentionUpdateParams(TypedDict):
    """The arguments of `admin.organization.projects.data_retention.update`."""

    retention_type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class ProjectDataRetentionUpdateArguments(
    ProjectDataRetentionUpdateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectGroupCreateParams(TypedDict):
    """The arguments of `admin.organization.projects.groups.create`."""

    group_id: str
    role: str


class ProjectGroupCreateArguments(ProjectGroupCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectGroupListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.groups.list`."""

    limit: int
    """0 to 100; `20` if it is left out."""
    after: str
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""


class ProjectGroupListArguments(ProjectGroupListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectGroupRetrieveParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.groups.retrieve`."""

    group_type: Literal["group", "tenant_group"]
    """`group` if it is left out."""


class ProjectGroupRetrieveArguments(ProjectGroupRetrieveParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectGroupRoleCreateParams(TypedDict):
    """The arguments of `admin.organization.projects.groups.roles.create`."""

    role_id: str


class ProjectGroupRoleCreateArguments(ProjectGroupRoleCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectGroupRoleListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.groups.roles.list`."""

    limit: int
    """0 to 1000."""
    after: str
    order: Literal["asc", "desc"]


class ProjectGroupRoleListArguments(ProjectGroupRoleListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectHostedToolPermissionUpdateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.hosted_tool_permissions.update`."""

    file_search: HostedToolPermissionUpdateParam | None
    web_search: HostedToolPermissionUpdateParam | None
    image_generation: HostedToolPermissionUpdateParam | None
    mcp: HostedToolPermissionUpdateParam | None
    code_interpreter: HostedToolPermissionUpdateParam | None


class ProjectHostedToolPermissionUpdateArguments(
    ProjectHostedToolPermissionUpdateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectModelPermissionUpdateParams(TypedDict):
    """The arguments of `admin.organization.projects.model_permissions.update`."""

    mode: Literal["allow_list", "deny_list"]
    model_ids: Sequence[str]


class ProjectModelPermissionUpdateArguments(
    ProjectModelPermissionUpdateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectRateLimitListRateLimitsParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.rate_limits.list_rate_limits`."""

    limit: int
    """`100` if it is left out."""
    after: str
    before: str


class ProjectRateLimitListRateLimitsArguments(
    ProjectRateLimitListRateLimitsParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectRateLimitUpdateRateLimitParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.rate_limits.update_rate_limit`."""

    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int
    max_audio_megabytes_per_1_minute: int
    max_requests_per_1_day: int
    batch_1_day_max_input_tokens: int


class ProjectRateLimitUpdateRateLimitArguments(
    ProjectRateLimitUpdateRateLimitParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectRoleCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.roles.create`."""

    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | None


class ProjectRoleCreateArguments(ProjectRoleCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectRoleListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.roles.list`."""

    limit: int
    """0 to 1000; `1000` if it is left out."""
    after: str
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""


class ProjectRoleListArguments(ProjectRoleListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectRoleUpdateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.roles.update`."""

    permissions: Sequence[str] | None
    description: str | None
    role_name: str | None


class ProjectRoleUpdateArguments(ProjectRoleUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectServiceAccountCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.service_accounts.create`."""

    name: Required[str]
    create_service_account_only: bool | None
    expires_in_seconds: int | None


class ProjectServiceAccountCreateArguments(
    ProjectServiceAccountCreateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectServiceAccountListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.service_accounts.list`."""

    limit: int
    """`20` if it is left out."""
    after: str


class ProjectServiceAccountListArguments(ProjectServiceAccountListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectServiceAccountUpdateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.service_accounts.update`."""

    name: str
    role: Literal["member", "owner"]


class ProjectServiceAccountUpdateArguments(
    ProjectServiceAccountUpdateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectServiceAccountAPIKeyCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.service_accounts.api_keys.create`."""

    name: str
    scopes: Sequence[str]
    expires_in_seconds: int | None


class ProjectServiceAccountAPIKeyCreateArguments(
    ProjectServiceAccountAPIKeyCreateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


class ProjectSpendAlertCreateParams(TypedDict):
    """The arguments of `admin.organization.projects.spend_alerts.create`."""

    threshold_amount: int
    """At least 0."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannelParam


class ProjectSpendAlertCreateArguments(ProjectSpendAlertCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectSpendAlertListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.spend_alerts.list`."""

    limit: int
    """0 to 100."""
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""
    after: str
    before: str


class ProjectSpendAlertListArguments(ProjectSpendAlertListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectSpendAlertUpdateParams(TypedDict):
    """The arguments of `admin.organization.projects.spend_alerts.update`."""

    threshold_amount: int
    """At least 0."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannelParam


class ProjectSpendAlertUpdateArguments(ProjectSpendAlertUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectSpendLimitUpdateParams(TypedDict):
    """The arguments of `admin.organization.projects.spend_limit.update`."""

    threshold_amount: int
    """At least 1."""
    currency: Literal["USD"]
    interval: Literal["month"]


class ProjectSpendLimitUpdateArguments(ProjectSpendLimitUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectUserCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.users.create`."""

    role: Required[str]
    user_id: str | None
    email: str | None


class ProjectUserCreateArguments(ProjectUserCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectUserListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.users.list`."""

    limit: int
    """`20` if it is left out."""
    after: str


class ProjectUserListArguments(ProjectUserListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectUserUpdateParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.users.update`."""

    role: str | None


class ProjectUserUpdateArguments(ProjectUserUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectUserRoleCreateParams(TypedDict):
    """The arguments of `admin.organization.projects.users.roles.create`."""

    role_id: str


class ProjectUserRoleCreateArguments(ProjectUserRoleCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ProjectUserRoleListParams(TypedDict, total=False):
    """The arguments of `admin.organization.projects.users.roles.list`."""

    limit: int
    """0 to 1000."""
    after: str
    order: Literal["asc", "desc"]


class ProjectUserRoleListArguments(ProjectUserRoleListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _project(value: Any, strict: bool) -> "Project":
    from ...models.generated.admin_projects import Project

    return decode(Project, value, strict=strict)


def _project_page(value: Any, strict: bool) -> "ProjectPage":
    from ...models.generated.admin_projects import ProjectPage

    return decode(ProjectPage, value, strict=strict)


def _api_key_delete_response(value: Any, strict: bool) -> "APIKeyDeleteResponse":
    from ...models.generated.admin_projects import APIKeyDeleteResponse

    return decode(APIKeyDeleteResponse, value, strict=strict)


def _project_api_key_page(value: Any, strict: bool) -> "ProjectAPIKeyPage":
    from ...models.generated.admin_projects import ProjectAPIKeyPage

    return decode(ProjectAPIKeyPage, value, strict=strict)


def _project_api_key(value: Any, strict: bool) -> "ProjectAPIKey":
    from ...models.generated.admin_projects import ProjectAPIKey

    return decode(ProjectAPIKey, value, strict=strict)


def _organization_project_certificate_page(
    value: Any, strict: bool
) -> "OrganizationProjectCertificatePage":
    from ...models.generated.admin_projects import OrganizationProjectCertificatePage

    return decode(OrganizationProjectCertificatePage, value, strict=strict)


def _organization_project_certificate_deactivation_page(
    value: Any, strict: bool
) -> "OrganizationProjectCertificateDeactivationPage":
    from ...models.generated.admin_projects import OrganizationProjectCertificateDeactivationPage

    return decode(OrganizationProjectCertificateDeactivationPage, value, strict=strict)


def _project_certificates_page(value: Any, strict: bool) -> "ProjectCertificatesPage":
    from ...models.generated.admin_projects import ProjectCertificatesPage

    return decode(ProjectCertificatesPage, value, strict=strict)


def _project_data_retention(value: Any, strict: bool) -> "ProjectDataRetention":
    from ...models.generated.admin_projects import ProjectDataRetention

    return decode(ProjectDataRetention, value, strict=strict)


def _project_group(value: Any, strict: bool) -> "ProjectGroup":
    from ...models.generated.admin_projects import ProjectGroup

    return decode(ProjectGroup, value, strict=strict)


def _group_delete_response(value: Any, strict: bool) -> "GroupDeleteResponse":
    from ...models.generated.admin_projects import GroupDeleteResponse

    return decode(GroupDeleteResponse, value, strict=strict)


def _project_group_page(value: Any, strict: bool) -> "ProjectGroupPage":
    from ...models.generated.admin_projects import ProjectGroupPage

    return decode(ProjectGroupPage, value, strict=strict)


def _group_role_assignment(value: Any, strict: bool) -> "GroupRoleAssignment":
    from ...models.generated.admin import GroupRoleAssignment

    return decode(GroupRoleAssignment, value, strict=strict)


def _deleted_role_assignment_resource(value: Any, strict: bool) -> "DeletedRoleAssignmentResource":
    from ...models.generated.admin import DeletedRoleAssignmentResource

    return decode(DeletedRoleAssignmentResource, value, strict=strict)


def _assigned_role_details_page(value: Any, strict: bool) -> "AssignedRoleDetailsPage":
    from ...models.generated.admin import AssignedRoleDetailsPage

    return decode(AssignedRoleDetailsPage, value, strict=strict)


def _assigned_role_details(value: Any, strict: bool) -> "AssignedRoleDetails":
    from ...models.generated.admin import AssignedRoleDetails

    return decode(AssignedRoleDetails, value, strict=strict)


def _project_hosted_tool_permissions(value: Any, strict: bool) -> "ProjectHostedToolPermissions":
    from ...models.generated.admin_projects import ProjectHostedToolPermissions

    return decode(ProjectHostedToolPermissions, value, strict=strict)


def _project_model_permissions_deleted(
    value: Any, strict: bool
) -> "ProjectModelPermissionsDeleted":
    from ...models.generated.admin_projects import ProjectModelPermissionsDeleted

    return decode(ProjectModelPermissionsDeleted, value, strict=strict)


def _project_model_permissions(value: Any, strict: bool) -> "ProjectModelPermissions":
    from ...models.generated.admin_projects import ProjectModelPermissions

    return decode(ProjectModelPermissions, value, strict=strict)


def _project_rate_limit_page(value: Any, strict: bool) -> "ProjectRateLimitPage":
    from ...models.generated.admin_projects import ProjectRateLimitPage

    return decode(ProjectRateLimitPage, value, strict=strict)


def _project_rate_limit(value: Any, strict: bool) -> "ProjectRateLimit":
    from ...models.generated.admin_projects import ProjectRateLimit

    return decode(ProjectRateLimit, value, strict=strict)


def _role(value: Any, strict: bool) -> "Role":
    from ...models.generated.admin import Role

    return decode(Role, value, strict=strict)


def _role_deleted_resource(value: Any, strict: bool) -> "RoleDeletedResource":
    from ...models.generated.admin import RoleDeletedResource

    return decode(RoleDeletedResource, value, strict=strict)


def _role_page(value: Any, strict: bool) -> "RolePage":
    from ...models.generated.admin import RolePage

    return decode(RolePage, value, strict=strict)


def _service_account_create_response(value: Any, strict: bool) -> "ServiceAccountCreateResponse":
    from ...models.generated.admin_projects import ServiceAccountCreateResponse

    return decode(ServiceAccountCreateResponse, value, strict=strict)


def _service_account_delete_response(value: Any, strict: bool) -> "ServiceAccountDeleteResponse":
    from ...models.generated.admin_projects import ServiceAccountDeleteResponse

    return decode(ServiceAccountDeleteResponse, value, strict=strict)


def _project_service_account_page(value: Any, strict: bool) -> "ProjectServiceAccountPage":
    from ...models.generated.admin_projects import ProjectServiceAccountPage

    return decode(ProjectServiceAccountPage, value, strict=strict)


def _project_service_account(value: Any, strict: bool) -> "ProjectServiceAccount":
    from ...models.generated.admin_projects import ProjectServiceAccount

    return decode(ProjectServiceAccount, value, strict=strict)


def _api_key_create_response(value: Any, strict: bool) -> "APIKeyCreateResponse":
    from ...models.generated.admin_projects import APIKeyCreateResponse

    return decode(APIKeyCreateResponse, value, strict=strict)


def _project_spend_alert(value: Any, strict: bool) -> "ProjectSpendAlert":
    from ...models.generated.admin_projects import ProjectSpendAlert

    return decode(ProjectSpendAlert, value, strict=strict)


def _project_spend_alert_deleted(value: Any, strict: bool) -> "ProjectSpendAlertDeleted":
    from ...models.generated.admin_projects import ProjectSpendAlertDeleted

    return decode(ProjectSpendAlertDeleted, value, strict=strict)


def _project_spend_alert_page(value: Any, strict: bool) -> "ProjectSpendAlertPage":
    from ...models.generated.admin_projects import ProjectSpendAlertPage

    return decode(ProjectSpendAlertPage, value, strict=strict)


def _project_spend_limit_deleted(value: Any, strict: bool) -> "ProjectSpendLimitDeleted":
    from ...models.generated.admin_projects import ProjectSpendLimitDeleted

    return decode(ProjectSpendLimitDeleted, value, strict=strict)


def _project_spend_limit(value: Any, strict: bool) -> "ProjectSpendLimit":
    from ...models.generated.admin_projects import ProjectSpendLimit

    return decode(ProjectSpendLimit, value, strict=strict)


def _project_user(value: Any, strict: bool) -> "ProjectUser":
    from ...models.generated.admin_projects import ProjectUser

    return decode(ProjectUser, value, strict=strict)


def _user_delete_response(value: Any, strict: bool) -> "UserDeleteResponse":
    from ...models.generated.admin_projects import UserDeleteResponse

    return decode(UserDeleteResponse, value, strict=strict)


def _project_user_page(value: Any, strict: bool) -> "ProjectUserPage":
    from ...models.generated.admin_projects import ProjectUserPage

    return decode(ProjectUserPage, value, strict=strict)


def _user_role_assignment(value: Any, strict: bool) -> "UserRoleAssignment":
    from ...models.generated.admin import UserRoleAssignment

    return decode(UserRoleAssignment, value, strict=strict)


ARCHIVE = Spec(
    name="admin.organization.projects.archive",
    method="POST",
    path="/organization/projects/{project_id}/archive",
    parameters=NoParams,
    read=_project,
    admin=True,
)


def archive(project_id: str, **options: Unpack[CallOptions]) -> "Operation[Project]":
    """Build `POST /organization/projects/{project_id}/archive`."""
    return ARCHIVE.build(options, {"project_id": project_id})


CREATE = Spec(
    name="admin.organization.projects.create",
    method="POST",
    path="/organization/projects",
    parameters=ProjectCreateParams,
    read=_project,
    rules=(
        rule.required("name"),
        rule.text("name"),
        rule.text("residency"),
        rule.text("external_key_id"),
        rule.text("geography"),
    ),
    admin=True,
)


def create(**arguments: Unpack[ProjectCreateArguments]) -> "Operation[Project]":
    """Build `POST /organization/projects`."""
    return CREATE.build(arguments)


LIST = Spec(
    name="admin.organization.projects.list",
    method="GET",
    path="/organization/projects",
    parameters=ProjectListParams,
    read=_project_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
        kinds("include_archived", "boolean"),
    ),
    admin=True,
)


def list_(**arguments: Unpack[ProjectListArguments]) -> "Operation[ProjectPage]":
    """Build `GET /organization/projects`."""
    return LIST.build(arguments)


RETRIEVE = Spec(
    name="admin.organization.projects.retrieve",
    method="GET",
    path="/organization/projects/{project_id}",
    parameters=NoParams,
    read=_project,
    admin=True,
)


def retrieve(project_id: str, **options: Unpack[CallOptions]) -> "Operation[Project]":
    """Build `GET /organization/projects/{project_id}`."""
    return RETRIEVE.build(options, {"project_id": project_id})


UPDATE = Spec(
    name="admin.organization.projects.update",
    method="POST",
    path="/organization/projects/{project_id}",
    parameters=ProjectUpdateParams,
    read=_project,
    rules=(
        rule.text("name"),
        rule.text("external_key_id"),
        rule.text("geography"),
    ),
    admin=True,
)


def update(project_id: str, **arguments: Unpack[ProjectUpdateArguments]) -> "Operation[Project]":
    """Build `POST /organization/projects/{project_id}`."""
    return UPDATE.build(arguments, {"project_id": project_id})


API_KEYS_DELETE = Spec(
    name="admin.organization.projects.api_keys.delete",
    method="DELETE",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    parameters=NoParams,
    read=_api_key_delete_response,
    admin=True,
)


def api_keys_delete(
    api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[APIKeyDeleteResponse]":
    """Build `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`."""
    return API_KEYS_DELETE.build(options, {"project_id": project_id, "api_key_id": api_key_id})


API_KEYS_LIST = Spec(
    name="admin.organization.projects.api_keys.list",
    method="GET",
    path="/organization/projects/{project_id}/api_keys",
    parameters=ProjectAPIKeyListParams,
    read=_project_api_key_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
        rule.text("owner_project_access"),
    ),
    admin=True,
)


def api_keys_list(
    project_id: str, **arguments: Unpack[ProjectAPIKeyListArguments]
) -> "Operation[ProjectAPIKeyPage]":
    """Build `GET /organization/projects/{project_id}/api_keys`."""
    return API_KEYS_LIST.build(arguments, {"project_id": project_id})


API_KEYS_RETRIEVE = Spec(
    name="admin.organization.projects.api_keys.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    parameters=NoParams,
    read=_project_api_key,
    admin=True,
)


def api_keys_retrieve(
    api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectAPIKey]":
    """Build `GET /organization/projects/{project_id}/api_keys/{api_key_id}`."""
    return API_KEYS_RETRIEVE.build(options, {"project_id": project_id, "api_key_id": api_key_id})


CERTIFICATES_ACTIVATE = Spec(
    name="admin.organization.projects.certificates.activate",
    method="POST",
    path="/organization/projects/{project_id}/certificates/activate",
    parameters=ProjectCertificateActivateParams,
    read=_organization_project_certificate_page,
    rules=(
        rule.required("certificate_ids"),
        sized("certificate_ids", 1, 10),
    ),
    admin=True,
)


def certificates_activate(
    project_id: str, **arguments: Unpack[ProjectCertificateActivateArguments]
) -> "Operation[OrganizationProjectCertificatePage]":
    """Build `POST /organization/projects/{project_id}/certificates/activate`."""
    return CERTIFICATES_ACTIVATE.build(arguments, {"project_id": project_id})


CERTIFICATES_DEACTIVATE = Spec(
    name="admin.organization.projects.certificates.deactivate",
    method="POST",
    path="/organization/projects/{project_id}/certificates/deactivate",
    parameters=ProjectCertificateDeactivateParams,
    read=_organization_project_certificate_deactivation_page,
    rules=(
        rule.required("certificate_ids"),
        sized("certificate_ids", 1, 10),
    ),
    admin=True,
)


def certificates_deactivate(
    project_id: str, **arguments: Unpack[ProjectCertificateDeactivateArguments]
) -> "Operation[OrganizationProjectCertificateDeactivationPage]":
    """Build `POST /organization/projects/{project_id}/certificates/deactivate`."""
    return CERTIFICATES_DEACTIVATE.build(arguments, {"project_id": project_id})


CERTIFICATES_LIST = Spec(
    name="admin.organization.projects.certificates.list",
    method="GET",
    path="/organization/projects/{project_id}/certificates",
    parameters=ProjectCertificateListParams,
    read=_project_certificates_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def certificates_list(
    project_id: str, **arguments: Unpack[ProjectCertificateListArguments]
) -> "Operation[ProjectCertificatesPage]":
    """Build `GET /organization/projects/{project_id}/certificates`."""
    return CERTIFICATES_LIST.build(arguments, {"project_id": project_id})


DATA_RETENTION_RETRIEVE = Spec(
    name="admin.organization.projects.data_retention.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/data_retention",
    parameters=NoParams,
    read=_project_data_retention,
    admin=True,
)


def data_retention_retrieve(
    project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectDataRetention]":
    """Build `GET /organization/projects/{project_id}/data_retention`."""
    return DATA_RETENTION_RETRIEVE.build(options, {"project_id": project_id})


DATA_RETENTION_UPDATE = Spec(
    name="admin.organization.projects.data_retention.update",
    method="POST",
    path="/organization/projects/{project_id}/data_retention",
    parameters=ProjectDataRetentionUpdateParams,
    read=_project_data_retention,
    rules=(
        rule.required("retention_type"),
        rule.text("retention_type"),
    ),
    admin=True,
)


def data_retention_update(
    project_id: str, **arguments: Unpack[ProjectDataRetentionUpdateArguments]
) -> "Operation[ProjectDataRetention]":
    """Build `POST /organization/projects/{project_id}/data_retention`."""
    return DATA_RETENTION_UPDATE.build(arguments, {"project_id": project_id})


GROUPS_CREATE = Spec(
    name="admin.organization.projects.groups.create",
    method="POST",
    path="/organization/projects/{project_id}/groups",
    parameters=ProjectGroupCreateParams,
    read=_project_group,
    rules=(
        rule.required("group_id"),
        rule.text("group_id"),
        rule.required("role"),
        rule.text("role"),
    ),
    admin=True,
)


def groups_create(
    project_id: str, **arguments: Unpack[ProjectGroupCreateArguments]
) -> "Operation[ProjectGroup]":
    """Build `POST /organization/projects/{project_id}/groups`."""
    return GROUPS_CREATE.build(arguments, {"project_id": project_id})


GROUPS_DELETE = Spec(
    name="admin.organization.projects.groups.delete",
    method="DELETE",
    path="/organization/projects/{project_id}/groups/{group_id}",
    parameters=NoParams,
    read=_group_delete_response,
    admin=True,
)


def groups_delete(
    group_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[GroupDeleteResponse]":
    """Build `DELETE /organization/projects/{project_id}/groups/{group_id}`."""
    return GROUPS_DELETE.build(options, {"project_id": project_id, "group_id": group_id})


GROUPS_LIST = Spec(
    name="admin.organization.projects.groups.list",
    method="GET",
    path="/organization/projects/{project_id}/groups",
    parameters=ProjectGroupListParams,
    read=_project_group_page,
    rules=(
        rule.integer("limit", 0, 100),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def groups_list(
    project_id: str, **arguments: Unpack[ProjectGroupListArguments]
) -> "Operation[ProjectGroupPage]":
    """Build `GET /organization/projects/{project_id}/groups`."""
    return GROUPS_LIST.build(arguments, {"project_id": project_id})


GROUPS_RETRIEVE = Spec(
    name="admin.organization.projects.groups.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/groups/{group_id}",
    parameters=ProjectGroupRetrieveParams,
    read=_project_group,
    rules=(rule.text("group_type"),),
    admin=True,
)


def groups_retrieve(
    group_id: str, *, project_id: str, **arguments: Unpack[ProjectGroupRetrieveArguments]
) -> "Operation[ProjectGroup]":
    """Build `GET /organization/projects/{project_id}/groups/{group_id}`."""
    return GROUPS_RETRIEVE.build(arguments, {"project_id": project_id, "group_id": group_id})


GROUPS_ROLES_CREATE = Spec(
    name="admin.organization.projects.groups.roles.create",
    method="POST",
    path="/projects/{project_id}/groups/{group_id}/roles",
    parameters=ProjectGroupRoleCreateParams,
    read=_group_role_assignment,
    rules=(
        rule.required("role_id"),
        rule.text("role_id"),
    ),
    admin=True,
)


def groups_roles_create(
    group_id: str, *, project_id: str, **arguments: Unpack[ProjectGroupRoleCreateArguments]
) -> "Operation[GroupRoleAssignment]":
    """Build `POST /projects/{project_id}/groups/{group_id}/roles`."""
    return GROUPS_ROLES_CREATE.build(arguments, {"project_id": project_id, "group_id": group_id})


GROUPS_ROLES_DELETE = Spec(
    name="admin.organization.projects.groups.roles.delete",
    method="DELETE",
    path="/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    parameters=NoParams,
    read=_deleted_role_assignment_resource,
    admin=True,
)


def groups_roles_delete(
    role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
) -> "Operation[DeletedRoleAssignmentResource]":
    """Build `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`."""
    return GROUPS_ROLES_DELETE.build(
        options, {"project_id": project_id, "group_id": group_id, "role_id": role_id}
    )


GROUPS_ROLES_LIST = Spec(
    name="admin.organization.projects.groups.roles.list",
    method="GET",
    path="/projects/{project_id}/groups/{group_id}/roles",
    parameters=ProjectGroupRoleListParams,
    read=_assigned_role_details_page,
    rules=(
        rule.integer("limit", 0, 1000),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def groups_roles_list(
    group_id: str, *, project_id: str, **arguments: Unpack[ProjectGroupRoleListArguments]
) -> "Operation[AssignedRoleDetailsPage]":
    """Build `GET /projects/{project_id}/groups/{group_id}/roles`."""
    return GROUPS_ROLES_LIST.build(arguments, {"project_id": project_id, "group_id": group_id})


GROUPS_ROLES_RETRIEVE = Spec(
    name="admin.organization.projects.groups.roles.retrieve",
    method="GET",
    path="/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    parameters=NoParams,
    read=_assigned_role_details,
    admin=True,
)


def groups_roles_retrieve(
    role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
) -> "Operation[AssignedRoleDetails]":
    """Build `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`."""
    return GROUPS_ROLES_RETRIEVE.build(
        options, {"project_id": project_id, "group_id": group_id, "role_id": role_id}
    )


HOSTED_TOOL_PERMISSIONS_RETRIEVE = Spec(
    name="admin.organization.projects.hosted_tool_permissions.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    parameters=NoParams,
    read=_project_hosted_tool_permissions,
    admin=True,
)


def hosted_tool_permissions_retrieve(
    project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectHostedToolPermissions]":
    """Build `GET /organization/projects/{project_id}/hosted_tool_permissions`."""
    return HOSTED_TOOL_PERMISSIONS_RETRIEVE.build(options, {"project_id": project_id})


HOSTED_TOOL_PERMISSIONS_UPDATE = Spec(
    name="admin.organization.projects.hosted_tool_permissions.update",
    method="POST",
    path="/organization/projects/{project_id}/hosted_tool_permissions",
    parameters=ProjectHostedToolPermissionUpdateParams,
    read=_project_hosted_tool_permissions,
    rules=(
        rule.inside("file_search", rule.required("enabled"), kinds("enabled", "boolean")),
        rule.inside("web_search", rule.required("enabled"), kinds("enabled", "boolean")),
        rule.inside("image_generation", rule.required("enabled"), kinds("enabled", "boolean")),
        rule.inside("mcp", rule.required("enabled"), kinds("enabled", "boolean")),
        rule.inside("code_interpreter", rule.required("enabled"), kinds("enabled", "boolean")),
    ),
    admin=True,
)


def hosted_tool_permissions_update(
    project_id: str, **arguments: Unpack[ProjectHostedToolPermissionUpdateArguments]
) -> "Operation[ProjectHostedToolPermissions]":
    """Build `POST /organization/projects/{project_id}/hosted_tool_permissions`."""
    return HOSTED_TOOL_PERMISSIONS_UPDATE.build(arguments, {"project_id": project_id})


MODEL_PERMISSIONS_DELETE = Spec(
    name="admin.organization.projects.model_permissions.delete",
    method="DELETE",
    path="/organization/projects/{project_id}/model_permissions",
    parameters=NoParams,
    read=_project_model_permissions_deleted,
    admin=True,
)


def model_permissions_delete(
    project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectModelPermissionsDeleted]":
    """Build `DELETE /organization/projects/{project_id}/model_permissions`."""
    return MODEL_PERMISSIONS_DELETE.build(options, {"project_id": project_id})


MODEL_PERMISSIONS_RETRIEVE = Spec(
    name="admin.organization.projects.model_permissions.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/model_permissions",
    parameters=NoParams,
    read=_project_model_permissions,
    admin=True,
)


def model_permissions_retrieve(
    project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectModelPermissions]":
    """Build `GET /organization/projects/{project_id}/model_permissions`."""
    return MODEL_PERMISSIONS_RETRIEVE.build(options, {"project_id": project_id})


MODEL_PERMISSIONS_UPDATE = Spec(
    name="admin.organization.projects.model_permissions.update",
    method="POST",
    path="/organization/projects/{project_id}/model_permissions",
    parameters=ProjectModelPermissionUpdateParams,
    read=_project_model_permissions,
    rules=(
        rule.required("mode"),
        rule.text("mode"),
        rule.required("model_ids"),
        sized("model_ids"),
    ),
    admin=True,
)


def model_permissions_update(
    project_id: str, **arguments: Unpack[ProjectModelPermissionUpdateArguments]
) -> "Operation[ProjectModelPermissions]":
    """Build `POST /organization/projects/{project_id}/model_permissions`."""
    return MODEL_PERMISSIONS_UPDATE.build(arguments, {"project_id": project_id})


RATE_LIMITS_LIST_RATE_LIMITS = Spec(
    name="admin.organization.projects.rate_limits.list_rate_limits",
    method="GET",
    path="/organization/projects/{project_id}/rate_limits",
    parameters=ProjectRateLimitListRateLimitsParams,
    read=_project_rate_limit_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
        rule.text("before"),
    ),
    admin=True,
)


def rate_limits_list_rate_limits(
    project_id: str, **arguments: Unpack[ProjectRateLimitListRateLimitsArguments]
) -> "Operation[ProjectRateLimitPage]":
    """Build `GET /organization/projects/{project_id}/rate_limits`."""
    return RATE_LIMITS_LIST_RATE_LIMITS.build(arguments, {"project_id": project_id})


RATE_LIMITS_UPDATE_RATE_LIMIT = Spec(
    name="admin.organization.projects.rate_limits.update_rate_limit",
    method="POST",
    path="/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    parameters=ProjectRateLimitUpdateRateLimitParams,
    read=_project_rate_limit,
    rules=(
        rule.integer("max_requests_per_1_minute"),
        rule.integer("max_tokens_per_1_minute"),
        rule.integer("max_images_per_1_minute"),
        rule.integer("max_audio_megabytes_per_1_minute"),
        rule.integer("max_requests_per_1_day"),
        rule.integer("batch_1_day_max_input_tokens"),
    ),
    admin=True,
)


def rate_limits_update_rate_limit(
    rate_limit_id: str,
    *,
    project_id: str,
    **arguments: Unpack[ProjectRateLimitUpdateRateLimitArguments],
) -> "Operation[ProjectRateLimit]":
    """Build `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`."""
    return RATE_LIMITS_UPDATE_RATE_LIMIT.build(
        arguments, {"project_id": project_id, "rate_limit_id": rate_limit_id}
    )


ROLES_CREATE = Spec(
    name="admin.organization.projects.roles.create",
    method="POST",
    path="/projects/{project_id}/roles",
    parameters=ProjectRoleCreateParams,
    read=_role,
    rules=(
        rule.required("role_name"),
        rule.text("role_name"),
        rule.required("permissions"),
        sized("permissions"),
        rule.text("description"),
    ),
    admin=True,
)


def roles_create(
    project_id: str, **arguments: Unpack[ProjectRoleCreateArguments]
) -> "Operation[Role]":
    """Build `POST /projects/{project_id}/roles`."""
    return ROLES_CREATE.build(arguments, {"project_id": project_id})


ROLES_DELETE = Spec(
    name="admin.organization.projects.roles.delete",
    method="DELETE",
    path="/projects/{project_id}/roles/{role_id}",
    parameters=NoParams,
    read=_role_deleted_resource,
    admin=True,
)


def roles_delete(
    role_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[RoleDeletedResource]":
    """Build `DELETE /projects/{project_id}/roles/{role_id}`."""
    return ROLES_DELETE.build(options, {"project_id": project_id, "role_id": role_id})


ROLES_LIST = Spec(
    name="admin.organization.projects.roles.list",
    method="GET",
    path="/projects/{project_id}/roles",
    parameters=ProjectRoleListParams,
    read=_role_page,
    rules=(
        rule.integer("limit", 0, 1000),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def roles_list(
    project_id: str, **arguments: Unpack[ProjectRoleListArguments]
) -> "Operation[RolePage]":
    """Build `GET /projects/{project_id}/roles`."""
    return ROLES_LIST.build(arguments, {"project_id": project_id})


ROLES_RETRIEVE = Spec(
    name="admin.organization.projects.roles.retrieve",
    method="GET",
    path="/projects/{project_id}/roles/{role_id}",
    parameters=NoParams,
    read=_role,
    admin=True,
)


def roles_retrieve(
    role_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[Role]":
    """Build `GET /projects/{project_id}/roles/{role_id}`."""
    return ROLES_RETRIEVE.build(options, {"project_id": project_id, "role_id": role_id})


ROLES_UPDATE = Spec(
    name="admin.organization.projects.roles.update",
    method="POST",
    path="/projects/{project_id}/roles/{role_id}",
    parameters=ProjectRoleUpdateParams,
    read=_role,
    rules=(
        sized("permissions"),
        rule.text("description"),
        rule.text("role_name"),
    ),
    admin=True,
)


def roles_update(
    role_id: str, *, project_id: str, **arguments: Unpack[ProjectRoleUpdateArguments]
) -> "Operation[Role]":
    """Build `POST /projects/{project_id}/roles/{role_id}`."""
    return ROLES_UPDATE.build(arguments, {"project_id": project_id, "role_id": role_id})


SERVICE_ACCOUNTS_CREATE = Spec(
    name="admin.organization.projects.service_accounts.create",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts",
    parameters=ProjectServiceAccountCreateParams,
    read=_service_account_create_response,
    rules=(
        rule.required("name"),
        rule.text("name"),
        kinds("create_service_account_only", "boolean"),
        rule.integer("expires_in_seconds"),
    ),
    admin=True,
)


def service_accounts_create(
    project_id: str, **arguments: Unpack[ProjectServiceAccountCreateArguments]
) -> "Operation[ServiceAccountCreateResponse]":
    """Build `POST /organization/projects/{project_id}/service_accounts`."""
    return SERVICE_ACCOUNTS_CREATE.build(arguments, {"project_id": project_id})


SERVICE_ACCOUNTS_DELETE = Spec(
    name="admin.organization.projects.service_accounts.delete",
    method="DELETE",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    parameters=NoParams,
    read=_service_account_delete_response,
    admin=True,
)


def service_accounts_delete(
    service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ServiceAccountDeleteResponse]":
    """Build `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`."""
    return SERVICE_ACCOUNTS_DELETE.build(
        options, {"project_id": project_id, "service_account_id": service_account_id}
    )


SERVICE_ACCOUNTS_LIST = Spec(
    name="admin.organization.projects.service_accounts.list",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts",
    parameters=ProjectServiceAccountListParams,
    read=_project_service_account_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
    ),
    admin=True,
)


def service_accounts_list(
    project_id: str, **arguments: Unpack[ProjectServiceAccountListArguments]
) -> "Operation[ProjectServiceAccountPage]":
    """Build `GET /organization/projects/{project_id}/service_accounts`."""
    return SERVICE_ACCOUNTS_LIST.build(arguments, {"project_id": project_id})


SERVICE_ACCOUNTS_RETRIEVE = Spec(
    name="admin.organization.projects.service_accounts.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    parameters=NoParams,
    read=_project_service_account,
    admin=True,
)


def service_accounts_retrieve(
    service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectServiceAccount]":
    """Build `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`."""
    return SERVICE_ACCOUNTS_RETRIEVE.build(
        options, {"project_id": project_id, "service_account_id": service_account_id}
    )


SERVICE_ACCOUNTS_UPDATE = Spec(
    name="admin.organization.projects.service_accounts.update",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    parameters=ProjectServiceAccountUpdateParams,
    read=_project_service_account,
    rules=(
        rule.text("name"),
        rule.text("role"),
    ),
    admin=True,
)


def service_accounts_update(
    service_account_id: str,
    *,
    project_id: str,
    **arguments: Unpack[ProjectServiceAccountUpdateArguments],
) -> "Operation[ProjectServiceAccount]":
    """Build `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`."""
    return SERVICE_ACCOUNTS_UPDATE.build(
        arguments, {"project_id": project_id, "service_account_id": service_account_id}
    )


SERVICE_ACCOUNTS_API_KEYS_CREATE = Spec(
    name="admin.organization.projects.service_accounts.api_keys.create",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys",
    parameters=ProjectServiceAccountAPIKeyCreateParams,
    read=_api_key_create_response,
    rules=(
        rule.text("name"),
        sized("scopes"),
        rule.integer("expires_in_seconds"),
    ),
    admin=True,
)


def service_accounts_api_keys_create(
    service_account_id: str,
    *,
    project_id: str,
    **arguments: Unpack[ProjectServiceAccountAPIKeyCreateArguments],
) -> "Operation[APIKeyCreateResponse]":
    """Build `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`."""
    return SERVICE_ACCOUNTS_API_KEYS_CREATE.build(
        arguments, {"project_id": project_id, "service_account_id": service_account_id}
    )


SPEND_ALERTS_CREATE = Spec(
    name="admin.organization.projects.spend_alerts.create",
    method="POST",
    path="/organization/projects/{project_id}/spend_alerts",
    parameters=ProjectSpendAlertCreateParams,
    read=_project_spend_alert,
    rules=(
        rule.required("threshold_amount"),
        rule.integer("threshold_amount", 0),
        rule.required("currency"),
        rule.text("currency"),
        rule.required("interval"),
        rule.text("interval"),
        rule.required("notification_channel"),
        rule.inside(
            "notification_channel",
            rule.required("type"),
            rule.text("type"),
            rule.required("recipients"),
            sized("recipients"),
            rule.text("subject_prefix"),
        ),
    ),
    admin=True,
)


def spend_alerts_create(
    project_id: str, **arguments: Unpack[ProjectSpendAlertCreateArguments]
) -> "Operation[ProjectSpendAlert]":
    """Build `POST /organization/projects/{project_id}/spend_alerts`."""
    return SPEND_ALERTS_CREATE.build(arguments, {"project_id": project_id})


SPEND_ALERTS_DELETE = Spec(
    name="admin.organization.projects.spend_alerts.delete",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    parameters=NoParams,
    read=_project_spend_alert_deleted,
    admin=True,
)


def spend_alerts_delete(
    alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectSpendAlertDeleted]":
    """Build `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`."""
    return SPEND_ALERTS_DELETE.build(options, {"project_id": project_id, "alert_id": alert_id})


SPEND_ALERTS_LIST = Spec(
    name="admin.organization.projects.spend_alerts.list",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts",
    parameters=ProjectSpendAlertListParams,
    read=_project_spend_alert_page,
    rules=(
        rule.integer("limit", 0, 100),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
    ),
    admin=True,
)


def spend_alerts_list(
    project_id: str, **arguments: Unpack[ProjectSpendAlertListArguments]
) -> "Operation[ProjectSpendAlertPage]":
    """Build `GET /organization/projects/{project_id}/spend_alerts`."""
    return SPEND_ALERTS_LIST.build(arguments, {"project_id": project_id})


SPEND_ALERTS_RETRIEVE = Spec(
    name="admin.organization.projects.spend_alerts.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    parameters=NoParams,
    read=_project_spend_alert,
    admin=True,
)


def spend_alerts_retrieve(
    alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectSpendAlert]":
    """Build `GET /organization/projects/{project_id}/spend_alerts/{alert_id}`."""
    return SPEND_ALERTS_RETRIEVE.build(options, {"project_id": project_id, "alert_id": alert_id})


SPEND_ALERTS_UPDATE = Spec(
    name="admin.organization.projects.spend_alerts.update",
    method="POST",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    parameters=ProjectSpendAlertUpdateParams,
    read=_project_spend_alert,
    rules=(
        rule.required("threshold_amount"),
        rule.integer("threshold_amount", 0),
        rule.required("currency"),
        rule.text("currency"),
        rule.required("interval"),
        rule.text("interval"),
        rule.required("notification_channel"),
        rule.inside(
            "notification_channel",
            rule.required("type"),
            rule.text("type"),
            rule.required("recipients"),
            sized("recipients"),
            rule.text("subject_prefix"),
        ),
    ),
    admin=True,
)


def spend_alerts_update(
    alert_id: str, *, project_id: str, **arguments: Unpack[ProjectSpendAlertUpdateArguments]
) -> "Operation[ProjectSpendAlert]":
    """Build `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`."""
    return SPEND_ALERTS_UPDATE.build(arguments, {"project_id": project_id, "alert_id": alert_id})


SPEND_LIMIT_DELETE = Spec(
    name="admin.organization.projects.spend_limit.delete",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_limit",
    parameters=NoParams,
    read=_project_spend_limit_deleted,
    admin=True,
)


def spend_limit_delete(
    project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectSpendLimitDeleted]":
    """Build `DELETE /organization/projects/{project_id}/spend_limit`."""
    return SPEND_LIMIT_DELETE.build(options, {"project_id": project_id})


SPEND_LIMIT_RETRIEVE = Spec(
    name="admin.organization.projects.spend_limit.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/spend_limit",
    parameters=NoParams,
    read=_project_spend_limit,
    admin=True,
)


def spend_limit_retrieve(
    project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectSpendLimit]":
    """Build `GET /organization/projects/{project_id}/spend_limit`."""
    return SPEND_LIMIT_RETRIEVE.build(options, {"project_id": project_id})


SPEND_LIMIT_UPDATE = Spec(
    name="admin.organization.projects.spend_limit.update",
    method="POST",
    path="/organization/projects/{project_id}/spend_limit",
    parameters=ProjectSpendLimitUpdateParams,
    read=_project_spend_limit,
    rules=(
        rule.required("threshold_amount"),
        rule.integer("threshold_amount", 1),
        rule.required("currency"),
        rule.text("currency"),
        rule.required("interval"),
        rule.text("interval"),
    ),
    admin=True,
)


def spend_limit_update(
    project_id: str, **arguments: Unpack[ProjectSpendLimitUpdateArguments]
) -> "Operation[ProjectSpendLimit]":
    """Build `POST /organization/projects/{project_id}/spend_limit`."""
    return SPEND_LIMIT_UPDATE.build(arguments, {"project_id": project_id})


USERS_CREATE = Spec(
    name="admin.organization.projects.users.create",
    method="POST",
    path="/organization/projects/{project_id}/users",
    parameters=ProjectUserCreateParams,
    read=_project_user,
    rules=(
        rule.text("user_id"),
        rule.text("email"),
        rule.required("role"),
        rule.text("role"),
    ),
    admin=True,
)


def users_create(
    project_id: str, **arguments: Unpack[ProjectUserCreateArguments]
) -> "Operation[ProjectUser]":
    """Build `POST /organization/projects/{project_id}/users`."""
    return USERS_CREATE.build(arguments, {"project_id": project_id})


USERS_DELETE = Spec(
    name="admin.organization.projects.users.delete",
    method="DELETE",
    path="/organization/projects/{project_id}/users/{user_id}",
    parameters=NoParams,
    read=_user_delete_response,
    admin=True,
)


def users_delete(
    user_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[UserDeleteResponse]":
    """Build `DELETE /organization/projects/{project_id}/users/{user_id}`."""
    return USERS_DELETE.build(options, {"project_id": project_id, "user_id": user_id})


USERS_LIST = Spec(
    name="admin.organization.projects.users.list",
    method="GET",
    path="/organization/projects/{project_id}/users",
    parameters=ProjectUserListParams,
    read=_project_user_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
    ),
    admin=True,
)


def users_list(
    project_id: str, **arguments: Unpack[ProjectUserListArguments]
) -> "Operation[ProjectUserPage]":
    """Build `GET /organization/projects/{project_id}/users`."""
    return USERS_LIST.build(arguments, {"project_id": project_id})


USERS_RETRIEVE = Spec(
    name="admin.organization.projects.users.retrieve",
    method="GET",
    path="/organization/projects/{project_id}/users/{user_id}",
    parameters=NoParams,
    read=_project_user,
    admin=True,
)


def users_retrieve(
    user_id: str, *, project_id: str, **options: Unpack[CallOptions]
) -> "Operation[ProjectUser]":
    """Build `GET /organization/projects/{project_id}/users/{user_id}`."""
    return USERS_RETRIEVE.build(options, {"project_id": project_id, "user_id": user_id})


USERS_UPDATE = Spec(
    name="admin.organization.projects.users.update",
    method="POST",
    path="/organization/projects/{project_id}/users/{user_id}",
    parameters=ProjectUserUpdateParams,
    read=_project_user,
    rules=(rule.text("role"),),
    admin=True,
)


def users_update(
    user_id: str, *, project_id: str, **arguments: Unpack[ProjectUserUpdateArguments]
) -> "Operation[ProjectUser]":
    """Build `POST /organization/projects/{project_id}/users/{user_id}`."""
    return USERS_UPDATE.build(arguments, {"project_id": project_id, "user_id": user_id})


USERS_ROLES_CREATE = Spec(
    name="admin.organization.projects.users.roles.create",
    method="POST",
    path="/projects/{project_id}/users/{user_id}/roles",
    parameters=ProjectUserRoleCreateParams,
    read=_user_role_assignment,
    rules=(
        rule.required("role_id"),
        rule.text("role_id"),
    ),
    admin=True,
)


def users_roles_create(
    user_id: str, *, project_id: str, **arguments: Unpack[ProjectUserRoleCreateArguments]
) -> "Operation[UserRoleAssignment]":
    """Build `POST /projects/{project_id}/users/{user_id}/roles`."""
    return USERS_ROLES_CREATE.build(arguments, {"project_id": project_id, "user_id": user_id})


USERS_ROLES_DELETE = Spec(
    name="admin.organization.projects.users.roles.delete",
    method="DELETE",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    parameters=NoParams,
    read=_deleted_role_assignment_resource,
    admin=True,
)


def users_roles_delete(
    role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]
) -> "Operation[DeletedRoleAssignmentResource]":
    """Build `DELETE /projects/{project_id}/users/{user_id}/roles/{role_id}`."""
    return USERS_ROLES_DELETE.build(
        options, {"project_id": project_id, "user_id": user_id, "role_id": role_id}
    )


USERS_ROLES_LIST = Spec(
    name="admin.organization.projects.users.roles.list",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles",
    parameters=ProjectUserRoleListParams,
    read=_assigned_role_details_page,
    rules=(
        rule.integer("limit", 0, 1000),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def users_roles_list(
    user_id: str, *, project_id: str, **arguments: Unpack[ProjectUserRoleListArguments]
) -> "Operation[AssignedRoleDetailsPage]":
    """Build `GET /projects/{project_id}/users/{user_id}/roles`."""
    return USERS_ROLES_LIST.build(arguments, {"project_id": project_id, "user_id": user_id})


USERS_ROLES_RETRIEVE = Spec(
    name="admin.organization.projects.users.roles.retrieve",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    parameters=NoParams,
    read=_assigned_role_details,
    admin=True,
)


def users_roles_retrieve(
    role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]
) -> "Operation[AssignedRoleDetails]":
    """Build `GET /projects/{project_id}/users/{user_id}/roles/{role_id}`."""
    return USERS_ROLES_RETRIEVE.build(
        options, {"project_id": project_id, "user_id": user_id, "role_id": role_id}
    )
