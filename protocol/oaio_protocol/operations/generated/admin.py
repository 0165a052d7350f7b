"""Operations of admin.

Sources:

https://platform.openai.com/docs/api-reference/administration
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams, sized
from ._shared import SpendAlertNotificationChannelParam

if TYPE_CHECKING:
    from ...models.generated.admin import (
        AdminAPIKey,
        AdminAPIKeyCreateResponse,
        AdminAPIKeyDeleteResponse,
        AdminAPIKeyPage,
        AssignedRoleDetails,
        AssignedRoleDetailsPage,
        Certificate,
        CertificateDeleteResponse,
        CertificatesPage,
        DeletedRoleAssignmentResource,
        Group,
        GroupDeleteResponse,
        GroupPage,
        GroupRoleAssignment,
        GroupUpdateResponse,
        GroupUserDeletedResource,
        Invite,
        InviteDeleteResponse,
        InvitePage,
        OrganizationCertificateDeactivationPage,
        OrganizationCertificatePage,
        OrganizationDataRetention,
        OrganizationGroupUserPage,
        OrganizationSpendAlert,
        OrganizationSpendAlertDeleted,
        OrganizationSpendAlertPage,
        OrganizationSpendLimit,
        OrganizationSpendLimitDeleted,
        OrganizationUser,
        OrganizationUserPage,
        Role,
        RoleDeletedResource,
        RolePage,
        UserCreateResponse,
        UserDeleteResponse,
        UserRetrieveResponse,
        UserRoleAssignment,
    )


class InviteCreateProjectParam(TypedDict):
    """`projects` of `admin.organization.invites.create`."""

    id: str
    role: Literal["member", "owner"]


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.admin_api_keys.create`."""

    name: Required[str]
    expires_in_seconds: int
    """1 to 31536000."""


class AdminAPIKeyCreateArguments(AdminAPIKeyCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class AdminAPIKeyListParams(TypedDict, total=False):
    """The arguments of `admin.organization.admin_api_keys.list`."""

    after: str | None
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""
    limit: int
    """`20` if it is left out."""


class AdminAPIKeyListArguments(AdminAPIKeyListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class CertificateActivateParams(TypedDict):
    """The arguments of `admin.organization.certificates.activate`."""

    certificate_ids: Sequence[str]
    """1 to 10 entries."""


class CertificateActivateArguments(CertificateActivateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class CertificateCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.certificates.create`."""

    certificate: Required[str]
    name: str


class CertificateCreateArguments(CertificateCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class CertificateDeactivateParams(TypedDict):
    """The arguments of `admin.organization.certificates.deactivate`."""

    certificate_ids: Sequence[str]
    """1 to 10 entries."""


class CertificateDeactivateArguments(CertificateDeactivateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class CertificateListParams(TypedDict, total=False):
    """The arguments of `admin.organization.certificates.list`."""

    limit: int
    """`20` if it is left out."""
    after: str
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""


class CertificateListArguments(CertificateListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class CertificateRetrieveParams(TypedDict, total=False):
    """The arguments of `admin.organization.certificates.retrieve`."""

    include: Sequence[Literal["content"]]


class CertificateRetrieveArguments(CertificateRetrieveParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class CertificateUpdateParams(TypedDict, total=False):
    """The arguments of `admin.organization.certificates.update`."""

    name: str


class CertificateUpdateArguments(CertificateUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class DataRetentionUpdateParams(TypedDict):
    """The arguments of `admin.organization.data_retention.update`."""

    retention_type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]


class DataRetentionUpdateArguments(DataRetentionUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class GroupCreateParams(TypedDict):
    """The arguments of `admin.organization.groups.create`."""

    name: str
    """1 to 255 characters."""


class GroupCreateArguments(GroupCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class GroupListParams(TypedDict, total=False):
    """The arguments of `admin.organization.groups.list`."""

    limit: int
    """0 to 1000; `100` if it is left out."""
    after: str
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""


class GroupListArguments(GroupListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class GroupUpdateParams(TypedDict):
    """The arguments of `admin.organization.groups.update`."""

    name: str
    """1 to 255 characters."""


class GroupUpdateArguments(GroupUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class GroupRoleCreateParams(TypedDict):
    """The arguments of `admin.organization.groups.roles.create`."""

    role_id: str


class GroupRoleCreateArguments(GroupRoleCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class GroupRoleListParams(TypedDict, total=False):
    """The arguments of `admin.organization.groups.roles.list`."""

    limit: int
    """0 to 1000."""
    after: str
    order: Literal["asc", "desc"]


class GroupRoleListArguments(GroupRoleListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class GroupUserCreateParams(TypedDict):
    """The arguments of `admin.organization.groups.users.create`."""

    user_id: str


class GroupUserCreateArguments(GroupUserCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class GroupUserListParams(TypedDict, total=False):
    """The arguments of `admin.organization.groups.users.list`."""

    limit: int
    """0 to 1000; `100` if it is left out."""
    after: str
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""


class GroupUserListArguments(GroupUserListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class InviteCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.invites.create`."""

    email: Required[str]
    role: Required[Literal["reader", "owner"]]
    projects: Iterable[InviteCreateProjectParam]


class InviteCreateArguments(InviteCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class InviteListParams(TypedDict, total=False):
    """The arguments of `admin.organization.invites.list`."""

    limit: int
    """`20` if it is left out."""
    after: str


class InviteListArguments(InviteListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class RoleCreateParams(TypedDict, total=False):
    """The arguments of `admin.organization.roles.create`."""

    role_name: Required[str]
    permissions: Required[Sequence[str]]
    description: str | None


class RoleCreateArguments(RoleCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class RoleListParams(TypedDict, total=False):
    """The arguments of `admin.organization.roles.list`."""

    limit: int
    """0 to 1000; `1000` if it is left out."""
    after: str
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""


class RoleListArguments(RoleListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class RoleUpdateParams(TypedDict, total=False):
    """The arguments of `admin.organization.roles.update`."""

    permissions: Sequence[str] | None
    description: str | None
    role_name: str | None


class RoleUpdateArguments(RoleUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class SpendAlertCreateParams(TypedDict):
    """The arguments of `admin.organization.spend_alerts.create`."""

    threshold_amount: int
    """At least 0."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannelParam


class SpendAlertCreateArguments(SpendAlertCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class SpendAlertListParams(TypedDict, total=False):
    """The arguments of `admin.organization.spend_alerts.list`."""

    limit: int
    """0 to 100."""
    order: Literal["asc", "desc"]
    """`asc` if it is left out."""
    after: str
    before: str


class SpendAlertListArguments(SpendAlertListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class SpendAlertUpdateParams(TypedDict):
    """The arguments of `admin.organization.spend_alerts.update`."""

    threshold_amount: int
    """At least 0."""
    currency: Literal["USD"]
    interval: Literal["month"]
    notification_channel: SpendAlertNotificationChannelParam


class SpendAlertUpdateArguments(SpendAlertUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class SpendLimitUpdateParams(TypedDict):
    """The arguments of `admin.organization.spend_limit.update`."""

    threshold_amount: int
    """At least 1."""
    currency: Literal["USD"]
    interval: Literal["month"]


class SpendLimitUpdateArguments(SpendLimitUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UserListParams(TypedDict, total=False):
    """The arguments of `admin.organization.users.list`."""

    limit: int
    """`20` if it is left out."""
    after: str
    emails: Sequence[str]


class UserListArguments(UserListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UserUpdateParams(TypedDict, total=False):
    """The arguments of `admin.organization.users.update`."""

    role: str | None
    role_id: str | None
    technical_level: str | None
    developer_persona: str | None


class UserUpdateArguments(UserUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UserRoleCreateParams(TypedDict):
    """The arguments of `admin.organization.users.roles.create`."""

    role_id: str


class UserRoleCreateArguments(UserRoleCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UserRoleListParams(TypedDict, total=False):
    """The arguments of `admin.organization.users.roles.list`."""

    limit: int
    """0 to 1000."""
    after: str
    order: Literal["asc", "desc"]


class UserRoleListArguments(UserRoleListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _admin_api_key_create_response(value: Any, strict: bool) -> "AdminAPIKeyCreateResponse":
    from ...models.generated.admin import AdminAPIKeyCreateResponse

    return decode(AdminAPIKeyCreateResponse, value, strict=strict)


def _admin_api_key_delete_response(value: Any, strict: bool) -> "AdminAPIKeyDeleteResponse":
    from ...models.generated.admin import AdminAPIKeyDeleteResponse

    return decode(AdminAPIKeyDeleteResponse, value, strict=strict)


def _admin_api_key_page(value: Any, strict: bool) -> "AdminAPIKeyPage":
    from ...models.generated.admin import AdminAPIKeyPage

    return decode(AdminAPIKeyPage, value, strict=strict)


def _admin_api_key(value: Any, strict: bool) -> "AdminAPIKey":
    from ...models.generated.admin import AdminAPIKey

    return decode(AdminAPIKey, value, strict=strict)


def _organization_certificate_page(value: Any, strict: bool) -> "OrganizationCertificatePage":
    from ...models.generated.admin import OrganizationCertificatePage

    return decode(OrganizationCertificatePage, value, strict=strict)


def _certificate(value: Any, strict: bool) -> "Certificate":
    from ...models.generated.admin import Certificate

    return decode(Certificate, value, strict=strict)


def _organization_certificate_deactivation_page(
    value: Any, strict: bool
) -> "OrganizationCertificateDeactivationPage":
    from ...models.generated.admin import OrganizationCertificateDeactivationPage

    return decode(OrganizationCertificateDeactivationPage, value, strict=strict)


def _certificate_delete_response(value: Any, strict: bool) -> "CertificateDeleteResponse":
    from ...models.generated.admin import CertificateDeleteResponse

    return decode(CertificateDeleteResponse, value, strict=strict)


def _certificates_page(value: Any, strict: bool) -> "CertificatesPage":
    from ...models.generated.admin import CertificatesPage

    return decode(CertificatesPage, value, strict=strict)


def _organization_data_retention(value: Any, strict: bool) -> "OrganizationDataRetention":
    from ...models.generated.admin import OrganizationDataRetention

    return decode(OrganizationDataRetention, value, strict=strict)


def _group(value: Any, strict: bool) -> "Group":
    from ...models.generated.admin import Group

    return decode(Group, value, strict=strict)


def _group_delete_response(value: Any, strict: bool) -> "GroupDeleteResponse":
    from ...models.generated.admin import GroupDeleteResponse

    return decode(GroupDeleteResponse, value, strict=strict)


def _group_page(value: Any, strict: bool) -> "GroupPage":
    from ...models.generated.admin import GroupPage

    return decode(GroupPage, value, strict=strict)


def _group_update_response(value: Any, strict: bool) -> "GroupUpdateResponse":
    from ...models.generated.admin import GroupUpdateResponse

    return decode(GroupUpdateResponse, value, strict=strict)


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


def _user_create_response(value: Any, strict: bool) -> "UserCreateResponse":
    from ...models.generated.admin import UserCreateResponse

    return decode(UserCreateResponse, value, strict=strict)


def _group_user_deleted_resource(value: Any, strict: bool) -> "GroupUserDeletedResource":
    from ...models.generated.admin import GroupUserDeletedResource

    return decode(GroupUserDeletedResource, value, strict=strict)


def _organization_group_user_page(value: Any, strict: bool) -> "OrganizationGroupUserPage":
    from ...models.generated.admin import OrganizationGroupUserPage

    return decode(OrganizationGroupUserPage, value, strict=strict)


def _user_retrieve_response(value: Any, strict: bool) -> "UserRetrieveResponse":
    from ...models.generated.admin import UserRetrieveResponse

    return decode(UserRetrieveResponse, value, strict=strict)


def _invite(value: Any, strict: bool) -> "Invite":
    from ...models.generated.admin import Invite

    return decode(Invite, value, strict=strict)


def _invite_delete_response(value: Any, strict: bool) -> "InviteDeleteResponse":
    from ...models.generated.admin import InviteDeleteResponse

    return decode(InviteDeleteResponse, value, strict=strict)


def _invite_page(value: Any, strict: bool) -> "InvitePage":
    from ...models.generated.admin import InvitePage

    return decode(InvitePage, value, strict=strict)


def _role(value: Any, strict: bool) -> "Role":
    from ...models.generated.admin import Role

    return decode(Role, value, strict=strict)


def _role_deleted_resource(value: Any, strict: bool) -> "RoleDeletedResource":
    from ...models.generated.admin import RoleDeletedResource

    return decode(RoleDeletedResource, value, strict=strict)


def _role_page(value: Any, strict: bool) -> "RolePage":
    from ...models.generated.admin import RolePage

    return decode(RolePage, value, strict=strict)


def _organization_spend_alert(value: Any, strict: bool) -> "OrganizationSpendAlert":
    from ...models.generated.admin import OrganizationSpendAlert

    return decode(OrganizationSpendAlert, value, strict=strict)


def _organization_spend_alert_deleted(value: Any, strict: bool) -> "OrganizationSpendAlertDeleted":
    from ...models.generated.admin import OrganizationSpendAlertDeleted

    return decode(OrganizationSpendAlertDeleted, value, strict=strict)


def _organization_spend_alert_page(value: Any, strict: bool) -> "OrganizationSpendAlertPage":
    from ...models.generated.admin import OrganizationSpendAlertPage

    return decode(OrganizationSpendAlertPage, value, strict=strict)


def _organization_spend_limit_deleted(value: Any, strict: bool) -> "OrganizationSpendLimitDeleted":
    from ...models.generated.admin import OrganizationSpendLimitDeleted

    return decode(OrganizationSpendLimitDeleted, value, strict=strict)


def _organization_spend_limit(value: Any, strict: bool) -> "OrganizationSpendLimit":
    from ...models.generated.admin import OrganizationSpendLimit

    return decode(OrganizationSpendLimit, value, strict=strict)


def _user_delete_response(value: Any, strict: bool) -> "UserDeleteResponse":
    from ...models.generated.admin import UserDeleteResponse

    return decode(UserDeleteResponse, value, strict=strict)


def _organization_user_page(value: Any, strict: bool) -> "OrganizationUserPage":
    from ...models.generated.admin import OrganizationUserPage

    return decode(OrganizationUserPage, value, strict=strict)


def _organization_user(value: Any, strict: bool) -> "OrganizationUser":
    from ...models.generated.admin import OrganizationUser

    return decode(OrganizationUser, value, strict=strict)


def _user_role_assignment(value: Any, strict: bool) -> "UserRoleAssignment":
    from ...models.generated.admin import UserRoleAssignment

    return decode(UserRoleAssignment, value, strict=strict)


ADMIN_API_KEYS_CREATE = Spec(
    name="admin.organization.admin_api_keys.create",
    method="POST",
    path="/organization/admin_api_keys",
    parameters=AdminAPIKeyCreateParams,
    read=_admin_api_key_create_response,
    rules=(
        rule.required("name"),
        rule.text("name"),
        rule.integer("expires_in_seconds", 1, 31536000),
    ),
    admin=True,
)


def admin_api_keys_create(
    **arguments: Unpack[AdminAPIKeyCreateArguments],
) -> "Operation[AdminAPIKeyCreateResponse]":
    """Build `POST /organization/admin_api_keys`."""
    return ADMIN_API_KEYS_CREATE.build(arguments)


ADMIN_API_KEYS_DELETE = Spec(
    name="admin.organization.admin_api_keys.delete",
    method="DELETE",
    path="/organization/admin_api_keys/{key_id}",
    parameters=NoParams,
    read=_admin_api_key_delete_response,
    admin=True,
)


def admin_api_keys_delete(
    key_id: str, **options: Unpack[CallOptions]
) -> "Operation[AdminAPIKeyDeleteResponse]":
    """Build `DELETE /organization/admin_api_keys/{key_id}`."""
    return ADMIN_API_KEYS_DELETE.build(options, {"key_id": key_id})


ADMIN_API_KEYS_LIST = Spec(
    name="admin.organization.admin_api_keys.list",
    method="GET",
    path="/organization/admin_api_keys",
    parameters=AdminAPIKeyListParams,
    read=_admin_api_key_page,
    rules=(
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
        rule.integer("limit"),
    ),
    admin=True,
)


def admin_api_keys_list(
    **arguments: Unpack[AdminAPIKeyListArguments],
) -> "Operation[AdminAPIKeyPage]":
    """Build `GET /organization/admin_api_keys`."""
    return ADMIN_API_KEYS_LIST.build(arguments)


ADMIN_API_KEYS_RETRIEVE = Spec(
    name="admin.organization.admin_api_keys.retrieve",
    method="GET",
    path="/organization/admin_api_keys/{key_id}",
    parameters=NoParams,
    read=_admin_api_key,
    admin=True,
)


def admin_api_keys_retrieve(
    key_id: str, **options: Unpack[CallOptions]
) -> "Operation[AdminAPIKey]":
    """Build `GET /organization/admin_api_keys/{key_id}`."""
    return ADMIN_API_KEYS_RETRIEVE.build(options, {"key_id": key_id})


CERTIFICATES_ACTIVATE = Spec(
    name="admin.organization.certificates.activate",
    method="POST",
    path="/organization/certificates/activate",
    parameters=CertificateActivateParams,
    read=_organization_certificate_page,
    rules=(
        rule.required("certificate_ids"),
        sized("certificate_ids", 1, 10),
    ),
    admin=True,
)


def certificates_activate(
    **arguments: Unpack[CertificateActivateArguments],
) -> "Operation[OrganizationCertificatePage]":
    """Build `POST /organization/certificates/activate`."""
    return CERTIFICATES_ACTIVATE.build(arguments)


CERTIFICATES_CREATE = Spec(
    name="admin.organization.certificates.create",
    method="POST",
    path="/organization/certificates",
    parameters=CertificateCreateParams,
    read=_certificate,
    rules=(
        rule.text("name"),
        rule.required("certificate"),
        rule.text("certificate"),
    ),
    admin=True,
)


def certificates_create(
    **arguments: Unpack[CertificateCreateArguments],
) -> "Operation[Certificate]":
    """Build `POST /organization/certificates`."""
    return CERTIFICATES_CREATE.build(arguments)


CERTIFICATES_DEACTIVATE = Spec(
    name="admin.organization.certificates.deactivate",
    method="POST",
    path="/organization/certificates/deactivate",
    parameters=CertificateDeactivateParams,
    read=_organization_certificate_deactivation_page,
    rules=(
        rule.required("certificate_ids"),
        sized("certificate_ids", 1, 10),
    ),
    admin=True,
)


def certificates_deactivate(
    **arguments: Unpack[CertificateDeactivateArguments],
) -> "Operation[OrganizationCertificateDeactivationPage]":
    """Build `POST /organization/certificates/deactivate`."""
    return CERTIFICATES_DEACTIVATE.build(arguments)


CERTIFICATES_DELETE = Spec(
    name="admin.organization.certificates.delete",
    method="DELETE",
    path="/organization/certificates/{certificate_id}",
    parameters=NoParams,
    read=_certificate_delete_response,
    admin=True,
)


def certificates_delete(
    certificate_id: str, **options: Unpack[CallOptions]
) -> "Operation[CertificateDeleteResponse]":
    """Build `DELETE /organization/certificates/{certificate_id}`."""
    return CERTIFICATES_DELETE.build(options, {"certificate_id": certificate_id})


CERTIFICATES_LIST = Spec(
    name="admin.organization.certificates.list",
    method="GET",
    path="/organization/certificates",
    parameters=CertificateListParams,
    read=_certificates_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def certificates_list(
    **arguments: Unpack[CertificateListArguments],
) -> "Operation[CertificatesPage]":
    """Build `GET /organization/certificates`."""
    return CERTIFICATES_LIST.build(arguments)


CERTIFICATES_RETRIEVE = Spec(
    name="admin.organization.certificates.retrieve",
    method="GET",
    path="/organization/certificates/{certificate_id}",
    parameters=CertificateRetrieveParams,
    read=_certificate,
    rules=(sized("include"),),
    admin=True,
)


def certificates_retrieve(
    certificate_id: str, **arguments: Unpack[CertificateRetrieveArguments]
) -> "Operation[Certificate]":
    """Build `GET /organization/certificates/{certificate_id}`."""
    return CERTIFICATES_RETRIEVE.build(arguments, {"certificate_id": certificate_id})


CERTIFICATES_UPDATE = Spec(
    name="admin.organization.certificates.update",
    method="POST",
    path="/organization/certificates/{certificate_id}",
    parameters=CertificateUpdateParams,
    read=_certificate,
    rules=(rule.text("name"),),
    admin=True,
)


def certificates_update(
    certificate_id: str, **arguments: Unpack[CertificateUpdateArguments]
) -> "Operation[Certificate]":
    """Build `POST /organization/certificates/{certificate_id}`."""
    return CERTIFICATES_UPDATE.build(arguments, {"certificate_id": certificate_id})


DATA_RETENTION_RETRIEVE = Spec(
    name="admin.organization.data_retention.retrieve",
    method="GET",
    path="/organization/data_retention",
    parameters=NoParams,
    read=_organization_data_retention,
    admin=True,
)


def data_retention_retrieve(
    **options: Unpack[CallOptions],
) -> "Operation[OrganizationDataRetention]":
    """Build `GET /organization/data_retention`."""
    return DATA_RETENTION_RETRIEVE.build(options)


DATA_RETENTION_UPDATE = Spec(
    name="admin.organization.data_retention.update",
    method="POST",
    path="/organization/data_retention",
    parameters=DataRetentionUpdateParams,
    read=_organization_data_retention,
    rules=(
        rule.required("retention_type"),
        rule.text("retention_type"),
    ),
    admin=True,
)


def data_retention_update(
    **arguments: Unpack[DataRetentionUpdateArguments],
) -> "Operation[OrganizationDataRetention]":
    """Build `POST /organization/data_retention`."""
    return DATA_RETENTION_UPDATE.build(arguments)


GROUPS_CREATE = Spec(
    name="admin.organization.groups.create",
    method="POST",
    path="/organization/groups",
    parameters=GroupCreateParams,
    read=_group,
    rules=(
        rule.required("name"),
        rule.text("name", 1, 255),
    ),
    admin=True,
)


def groups_create(**arguments: Unpack[GroupCreateArguments]) -> "Operation[Group]":
    """Build `POST /organization/groups`."""
    return GROUPS_CREATE.build(arguments)


GROUPS_DELETE = Spec(
    name="admin.organization.groups.delete",
    method="DELETE",
    path="/organization/groups/{group_id}",
    parameters=NoParams,
    read=_group_delete_response,
    admin=True,
)


def groups_delete(
    group_id: str, **options: Unpack[CallOptions]
) -> "Operation[GroupDeleteResponse]":
    """Build `DELETE /organization/groups/{group_id}`."""
    return GROUPS_DELETE.build(options, {"group_id": group_id})


GROUPS_LIST = Spec(
    name="admin.organization.groups.list",
    method="GET",
    path="/organization/groups",
    parameters=GroupListParams,
    read=_group_page,
    rules=(
        rule.integer("limit", 0, 1000),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def groups_list(**arguments: Unpack[GroupListArguments]) -> "Operation[GroupPage]":
    """Build `GET /organization/groups`."""
    return GROUPS_LIST.build(arguments)


GROUPS_RETRIEVE = Spec(
    name="admin.organization.groups.retrieve",
    method="GET",
    path="/organization/groups/{group_id}",
    parameters=NoParams,
    read=_group,
    admin=True,
)


def groups_retrieve(group_id: str, **options: Unpack[CallOptions]) -> "Operation[Group]":
    """Build `GET /organization/groups/{group_id}`."""
    return GROUPS_RETRIEVE.build(options, {"group_id": group_id})


GROUPS_UPDATE = Spec(
    name="admin.organization.groups.update",
    method="POST",
    path="/organization/groups/{group_id}",
    parameters=GroupUpdateParams,
    read=_group_update_response,
    rules=(
        rule.required("name"),
        rule.text("name", 1, 255),
    ),
    admin=True,
)


def groups_update(
    group_id: str, **arguments: Unpack[GroupUpdateArguments]
) -> "Operation[GroupUpdateResponse]":
    """Build `POST /organization/groups/{group_id}`."""
    return GROUPS_UPDATE.build(arguments, {"group_id": group_id})


GROUPS_ROLES_CREATE = Spec(
    name="admin.organization.groups.roles.create",
    method="POST",
    path="/organization/groups/{group_id}/roles",
    parameters=GroupRoleCreateParams,
    read=_group_role_assignment,
    rules=(
        rule.required("role_id"),
        rule.text("role_id"),
    ),
    admin=True,
)


def groups_roles_create(
    group_id: str, **arguments: Unpack[GroupRoleCreateArguments]
) -> "Operation[GroupRoleAssignment]":
    """Build `POST /organization/groups/{group_id}/roles`."""
    return GROUPS_ROLES_CREATE.build(arguments, {"group_id": group_id})


GROUPS_ROLES_DELETE = Spec(
    name="admin.organization.groups.roles.delete",
    method="DELETE",
    path="/organization/groups/{group_id}/roles/{role_id}",
    parameters=NoParams,
    read=_deleted_role_assignment_resource,
    admin=True,
)


def groups_roles_delete(
    role_id: str, *, group_id: str, **options: Unpack[CallOptions]
) -> "Operation[DeletedRoleAssignmentResource]":
    """Build `DELETE /organization/groups/{group_id}/roles/{role_id}`."""
    return GROUPS_ROLES_DELETE.build(options, {"group_id": group_id, "role_id": role_id})


GROUPS_ROLES_LIST = Spec(
    name="admin.organization.groups.roles.list",
    method="GET",
    path="/organization/groups/{group_id}/roles",
    parameters=GroupRoleListParams,
    read=_assigned_role_details_page,
    rules=(
        rule.integer("limit", 0, 1000),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def groups_roles_list(
    group_id: str, **arguments: Unpack[GroupRoleListArguments]
) -> "Operation[AssignedRoleDetailsPage]":
    """Build `GET /organization/groups/{group_id}/roles`."""
    return GROUPS_ROLES_LIST.build(arguments, {"group_id": group_id})


GROUPS_ROLES_RETRIEVE = Spec(
    name="admin.organization.groups.roles.retrieve",
    method="GET",
    path="/organization/groups/{group_id}/roles/{role_id}",
    parameters=NoParams,
    read=_assigned_role_details,
    admin=True,
)


def groups_roles_retrieve(
    role_id: str, *, group_id: str, **options: Unpack[CallOptions]
) -> "Operation[AssignedRoleDetails]":
    """Build `GET /organization/groups/{group_id}/roles/{role_id}`."""
    return GROUPS_ROLES_RETRIEVE.build(options, {"group_id": group_id, "role_id": role_id})


GROUPS_USERS_CREATE = Spec(
    name="admin.organization.groups.users.create",
    method="POST",
    path="/organization/groups/{group_id}/users",
    parameters=GroupUserCreateParams,
    read=_user_create_response,
    rules=(
        rule.required("user_id"),
        rule.text("user_id"),
    ),
    admin=True,
)


def groups_users_create(
    group_id: str, **arguments: Unpack[GroupUserCreateArguments]
) -> "Operation[UserCreateResponse]":
    """Build `POST /organization/groups/{group_id}/users`."""
    return GROUPS_USERS_CREATE.build(arguments, {"group_id": group_id})


GROUPS_USERS_DELETE = Spec(
    name="admin.organization.groups.users.delete",
    method="DELETE",
    path="/organization/groups/{group_id}/users/{user_id}",
    parameters=NoParams,
    read=_group_user_deleted_resource,
    admin=True,
)


def groups_users_delete(
    user_id: str, *, group_id: str, **options: Unpack[CallOptions]
) -> "Operation[GroupUserDeletedResource]":
    """Build `DELETE /organization/groups/{group_id}/users/{user_id}`."""
    return GROUPS_USERS_DELETE.build(options, {"group_id": group_id, "user_id": user_id})


GROUPS_USERS_LIST = Spec(
    name="admin.organization.groups.users.list",
    method="GET",
    path="/organization/groups/{group_id}/users",
    parameters=GroupUserListParams,
    read=_organization_group_user_page,
    rules=(
        rule.integer("limit", 0, 1000),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def groups_users_list(
    group_id: str, **arguments: Unpack[GroupUserListArguments]
) -> "Operation[OrganizationGroupUserPage]":
    """Build `GET /organization/groups/{group_id}/users`."""
    return GROUPS_USERS_LIST.build(arguments, {"group_id": group_id})


GROUPS_USERS_RETRIEVE = Spec(
    name="admin.organization.groups.users.retrieve",
    method="GET",
    path="/organization/groups/{group_id}/users/{user_id}",
    parameters=NoParams,
    read=_user_retrieve_response,
    admin=True,
)


def groups_users_retrieve(
    user_id: str, *, group_id: str, **options: Unpack[CallOptions]
) -> "Operation[UserRetrieveResponse]":
    """Build `GET /organization/groups/{group_id}/users/{user_id}`."""
    return GROUPS_USERS_RETRIEVE.build(options, {"group_id": group_id, "user_id": user_id})


INVITES_CREATE = Spec(
    name="admin.organization.invites.create",
    method="POST",
    path="/organization/invites",
    parameters=InviteCreateParams,
    read=_invite,
    rules=(
        rule.required("email"),
        rule.text("email"),
        rule.required("role"),
        rule.text("role"),
        sized("projects"),
        rule.each(
            "projects",
            rule.required("id"),
            rule.text("id"),
            rule.required("role"),
            rule.text("role"),
        ),
    ),
    admin=True,
)


def invites_create(**arguments: Unpack[InviteCreateArguments]) -> "Operation[Invite]":
    """Build `POST /organization/invites`."""
    return INVITES_CREATE.build(arguments)


INVITES_DELETE = Spec(
    name="admin.organization.invites.delete",
    method="DELETE",
    path="/organization/invites/{invite_id}",
    parameters=NoParams,
    read=_invite_delete_response,
    admin=True,
)


def invites_delete(
    invite_id: str, **options: Unpack[CallOptions]
) -> "Operation[InviteDeleteResponse]":
    """Build `DELETE /organization/invites/{invite_id}`."""
    return INVITES_DELETE.build(options, {"invite_id": invite_id})


INVITES_LIST = Spec(
    name="admin.organization.invites.list",
    method="GET",
    path="/organization/invites",
    parameters=InviteListParams,
    read=_invite_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
    ),
    admin=True,
)


def invites_list(**arguments: Unpack[InviteListArguments]) -> "Operation[InvitePage]":
    """Build `GET /organization/invites`."""
    return INVITES_LIST.build(arguments)


INVITES_RETRIEVE = Spec(
    name="admin.organization.invites.retrieve",
    method="GET",
    path="/organization/invites/{invite_id}",
    parameters=NoParams,
    read=_invite,
    admin=True,
)


def invites_retrieve(invite_id: str, **options: Unpack[CallOptions]) -> "Operation[Invite]":
    """Build `GET /organization/invites/{invite_id}`."""
    return INVITES_RETRIEVE.build(options, {"invite_id": invite_id})


ROLES_CREATE = Spec(
    name="admin.organization.roles.create",
    method="POST",
    path="/organization/roles",
    parameters=RoleCreateParams,
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


def roles_create(**arguments: Unpack[RoleCreateArguments]) -> "Operation[Role]":
    """Build `POST /organization/roles`."""
    return ROLES_CREATE.build(arguments)


ROLES_DELETE = Spec(
    name="admin.organization.roles.delete",
    method="DELETE",
    path="/organization/roles/{role_id}",
    parameters=NoParams,
    read=_role_deleted_resource,
    admin=True,
)


def roles_delete(role_id: str, **options: Unpack[CallOptions]) -> "Operation[RoleDeletedResource]":
    """Build `DELETE /organization/roles/{role_id}`."""
    return ROLES_DELETE.build(options, {"role_id": role_id})


ROLES_LIST = Spec(
    name="admin.organization.roles.list",
    method="GET",
    path="/organization/roles",
    parameters=RoleListParams,
    read=_role_page,
    rules=(
        rule.integer("limit", 0, 1000),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def roles_list(**arguments: Unpack[RoleListArguments]) -> "Operation[RolePage]":
    """Build `GET /organization/roles`."""
    return ROLES_LIST.build(arguments)


ROLES_RETRIEVE = Spec(
    name="admin.organization.roles.retrieve",
    method="GET",
    path="/organization/roles/{role_id}",
    parameters=NoParams,
    read=_role,
    admin=True,
)


def roles_retrieve(role_id: str, **options: Unpack[CallOptions]) -> "Operation[Role]":
    """Build `GET /organization/roles/{role_id}`."""
    return ROLES_RETRIEVE.build(options, {"role_id": role_id})


ROLES_UPDATE = Spec(
    name="admin.organization.roles.update",
    method="POST",
    path="/organization/roles/{role_id}",
    parameters=RoleUpdateParams,
    read=_role,
    rules=(
        sized("permissions"),
        rule.text("description"),
        rule.text("role_name"),
    ),
    admin=True,
)


def roles_update(role_id: str, **arguments: Unpack[RoleUpdateArguments]) -> "Operation[Role]":
    """Build `POST /organization/roles/{role_id}`."""
    return ROLES_UPDATE.build(arguments, {"role_id": role_id})


SPEND_ALERTS_CREATE = Spec(
    name="admin.organization.spend_alerts.create",
    method="POST",
    path="/organization/spend_alerts",
    parameters=SpendAlertCreateParams,
    read=_organization_spend_alert,
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
    **arguments: Unpack[SpendAlertCreateArguments],
) -> "Operation[OrganizationSpendAlert]":
    """Build `POST /organization/spend_alerts`."""
    return SPEND_ALERTS_CREATE.build(arguments)


SPEND_ALERTS_DELETE = Spec(
    name="admin.organization.spend_alerts.delete",
    method="DELETE",
    path="/organization/spend_alerts/{alert_id}",
    parameters=NoParams,
    read=_organization_spend_alert_deleted,
    admin=True,
)


def spend_alerts_delete(
    alert_id: str, **options: Unpack[CallOptions]
) -> "Operation[OrganizationSpendAlertDeleted]":
    """Build `DELETE /organization/spend_alerts/{alert_id}`."""
    return SPEND_ALERTS_DELETE.build(options, {"alert_id": alert_id})


SPEND_ALERTS_LIST = Spec(
    name="admin.organization.spend_alerts.list",
    method="GET",
    path="/organization/spend_alerts",
    parameters=SpendAlertListParams,
    read=_organization_spend_alert_page,
    rules=(
        rule.integer("limit", 0, 100),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("before"),
    ),
    admin=True,
)


def spend_alerts_list(
    **arguments: Unpack[SpendAlertListArguments],
) -> "Operation[OrganizationSpendAlertPage]":
    """Build `GET /organization/spend_alerts`."""
    return SPEND_ALERTS_LIST.build(arguments)


SPEND_ALERTS_RETRIEVE = Spec(
    name="admin.organization.spend_alerts.retrieve",
    method="GET",
    path="/organization/spend_alerts/{alert_id}",
    parameters=NoParams,
    read=_organization_spend_alert,
    admin=True,
)


def spend_alerts_retrieve(
    alert_id: str, **options: Unpack[CallOptions]
) -> "Operation[OrganizationSpendAlert]":
    """Build `GET /organization/spend_alerts/{alert_id}`."""
    return SPEND_ALERTS_RETRIEVE.build(options, {"alert_id": alert_id})


SPEND_ALERTS_UPDATE = Spec(
    name="admin.organization.spend_alerts.update",
    method="POST",
    path="/organization/spend_alerts/{alert_id}",
    parameters=SpendAlertUpdateParams,
    read=_organization_spend_alert,
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
    alert_id: str, **arguments: Unpack[SpendAlertUpdateArguments]
) -> "Operation[OrganizationSpendAlert]":
    """Build `POST /organization/spend_alerts/{alert_id}`."""
    return SPEND_ALERTS_UPDATE.build(arguments, {"alert_id": alert_id})


SPEND_LIMIT_DELETE = Spec(
    name="admin.organization.spend_limit.delete",
    method="DELETE",
    path="/organization/spend_limit",
    parameters=NoParams,
    read=_organization_spend_limit_deleted,
    admin=True,
)


def spend_limit_delete(
    **options: Unpack[CallOptions],
) -> "Operation[OrganizationSpendLimitDeleted]":
    """Build `DELETE /organization/spend_limit`."""
    return SPEND_LIMIT_DELETE.build(options)


SPEND_LIMIT_RETRIEVE = Spec(
    name="admin.organization.spend_limit.retrieve",
    method="GET",
    path="/organization/spend_limit",
    parameters=NoParams,
    read=_organization_spend_limit,
    admin=True,
)


def spend_limit_retrieve(**options: Unpack[CallOptions]) -> "Operation[OrganizationSpendLimit]":
    """Build `GET /organization/spend_limit`."""
    return SPEND_LIMIT_RETRIEVE.build(options)


SPEND_LIMIT_UPDATE = Spec(
    name="admin.organization.spend_limit.update",
    method="POST",
    path="/organization/spend_limit",
    parameters=SpendLimitUpdateParams,
    read=_organization_spend_limit,
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
    **arguments: Unpack[SpendLimitUpdateArguments],
) -> "Operation[OrganizationSpendLimit]":
    """Build `POST /organization/spend_limit`."""
    return SPEND_LIMIT_UPDATE.build(arguments)


USERS_DELETE = Spec(
    name="admin.organization.users.delete",
    method="DELETE",
    path="/organization/users/{user_id}",
    parameters=NoParams,
    read=_user_delete_response,
    admin=True,
)


def users_delete(user_id: str, **options: Unpack[CallOptions]) -> "Operation[UserDeleteResponse]":
    """Build `DELETE /organization/users/{user_id}`."""
    return USERS_DELETE.build(options, {"user_id": user_id})


USERS_LIST = Spec(
    name="admin.organization.users.list",
    method="GET",
    path="/organization/users",
    parameters=UserListParams,
    read=_organization_user_page,
    rules=(
        rule.integer("limit"),
        rule.text("after"),
        sized("emails"),
    ),
    admin=True,
)


def users_list(**arguments: Unpack[UserListArguments]) -> "Operation[OrganizationUserPage]":
    """Build `GET /organization/users`."""
    return USERS_LIST.build(arguments)


USERS_RETRIEVE = Spec(
    name="admin.organization.users.retrieve",
    method="GET",
    path="/organization/users/{user_id}",
    parameters=NoParams,
    read=_organization_user,
    admin=True,
)


def users_retrieve(user_id: str, **options: Unpack[CallOptions]) -> "Operation[OrganizationUser]":
    """Build `GET /organization/users/{user_id}`."""
    return USERS_RETRIEVE.build(options, {"user_id": user_id})


USERS_UPDATE = Spec(
    name="admin.organization.users.update",
    method="POST",
    path="/organization/users/{user_id}",
    parameters=UserUpdateParams,
    read=_organization_user,
    rules=(
        rule.text("role"),
        rule.text("role_id"),
        rule.text("technical_level"),
        rule.text("developer_persona"),
    ),
    admin=True,
)


def users_update(
    user_id: str, **arguments: Unpack[UserUpdateArguments]
) -> "Operation[OrganizationUser]":
    """Build `POST /organization/users/{user_id}`."""
    return USERS_UPDATE.build(arguments, {"user_id": user_id})


USERS_ROLES_CREATE = Spec(
    name="admin.organization.users.roles.create",
    method="POST",
    path="/organization/users/{user_id}/roles",
    parameters=UserRoleCreateParams,
    read=_user_role_assignment,
    rules=(
        rule.required("role_id"),
        rule.text("role_id"),
    ),
    admin=True,
)


def users_roles_create(
    user_id: str, **arguments: Unpack[UserRoleCreateArguments]
) -> "Operation[UserRoleAssignment]":
    """Build `POST /organization/users/{user_id}/roles`."""
    return USERS_ROLES_CREATE.build(arguments, {"user_id": user_id})


USERS_ROLES_DELETE = Spec(
    name="admin.organization.users.roles.delete",
    method="DELETE",
    path="/organization/users/{user_id}/roles/{role_id}",
    parameters=NoParams,
    read=_deleted_role_assignment_resource,
    admin=True,
)


def users_roles_delete(
    role_id: str, *, user_id: str, **options: Unpack[CallOptions]
) -> "Operation[DeletedRoleAssignmentResource]":
    """Build `DELETE /organization/users/{user_id}/roles/{role_id}`."""
    return USERS_ROLES_DELETE.build(options, {"user_id": user_id, "role_id": role_id})


USERS_ROLES_LIST = Spec(
    name="admin.organization.users.roles.list",
    method="GET",
    path="/organization/users/{user_id}/roles",
    parameters=UserRoleListParams,
    read=_assigned_role_details_page,
    rules=(
        rule.integer("limit", 0, 1000),
        rule.text("after"),
        rule.one_of("order", "asc", "desc"),
    ),
    admin=True,
)


def users_roles_list(
    user_id: str, **arguments: Unpack[UserRoleListArguments]
) -> "Operation[AssignedRoleDetailsPage]":
    """Build `GET /organization/users/{user_id}/roles`."""
    return USERS_ROLES_LIST.build(arguments, {"user_id": user_id})


USERS_ROLES_RETRIEVE = Spec(
    name="admin.organization.users.roles.retrieve",
    method="GET",
    path="/organization/users/{user_id}/roles/{role_id}",
    parameters=NoParams,
    read=_assigned_role_details,
    admin=True,
)


def users_roles_retrieve(
    role_id: str, *, user_id: str, **options: Unpack[CallOptions]
) -> "Operation[AssignedRoleDetails]":
    """Build `GET /organization/users/{user_id}/roles/{role_id}`."""
    return USERS_ROLES_RETRIEVE.build(options, {"user_id": user_id, "role_id": role_id})
