"""`client.admin`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import admin as plain

if TYPE_CHECKING:
    from .admin_audit_logs import (
        AsyncAuditLogsWithRawResponse,
        AsyncAuditLogsWithStreamingResponse,
        AuditLogsWithRawResponse,
        AuditLogsWithStreamingResponse,
    )
    from .admin_projects import (
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
    from .admin_usage import (
        AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse,
        UsageWithRawResponse,
        UsageWithStreamingResponse,
    )


class AdminWithRawResponse:
    """`client.admin.with_raw_response`."""

    organization: OrganizationWithRawResponse


class OrganizationWithRawResponse:
    """`client.admin.organization.with_raw_response`."""

    admin_api_keys: AdminAPIKeysWithRawResponse
    audit_logs: AuditLogsWithRawResponse
    certificates: CertificatesWithRawResponse
    data_retention: DataRetentionWithRawResponse
    groups: GroupsWithRawResponse
    invites: InvitesWithRawResponse
    projects: ProjectsWithRawResponse
    roles: RolesWithRawResponse
    spend_alerts: SpendAlertsWithRawResponse
    spend_limit: SpendLimitWithRawResponse
    usage: UsageWithRawResponse
    users: UsersWithRawResponse


class AdminAPIKeysWithRawResponse:
    """`client.admin.organization.admin_api_keys.with_raw_response`."""

    create = raw(plain.AdminAPIKeys.create)
    delete = raw(plain.AdminAPIKeys.delete)
    list = raw(plain.AdminAPIKeys.list)
    retrieve = raw(plain.AdminAPIKeys.retrieve)


class CertificatesWithRawResponse:
    """`client.admin.organization.certificates.with_raw_response`."""

    activate = raw(plain.Certificates.activate)
    create = raw(plain.Certificates.create)
    deactivate = raw(plain.Certificates.deactivate)
    delete = raw(plain.Certificates.delete)
    list = raw(plain.Certificates.list)
    retrieve = raw(plain.Certificates.retrieve)
    update = raw(plain.Certificates.update)


class DataRetentionWithRawResponse:
    """`client.admin.organization.data_retention.with_raw_response`."""

    retrieve = raw(plain.DataRetention.retrieve)
    update = raw(plain.DataRetention.update)


class GroupsWithRawResponse:
    """`client.admin.organization.groups.with_raw_response`."""

    roles: GroupsRolesWithRawResponse
    users: GroupsUsersWithRawResponse
    create = raw(plain.Groups.create)
    delete = raw(plain.Groups.delete)
    list = raw(plain.Groups.list)
    retrieve = raw(plain.Groups.retrieve)
    update = raw(plain.Groups.update)


class GroupsRolesWithRawResponse:
    """`client.admin.organization.groups.roles.with_raw_response`."""

    create = raw(plain.GroupsRoles.create)
    delete = raw(plain.GroupsRoles.delete)
    list = raw(plain.GroupsRoles.list)
    retrieve = raw(plain.GroupsRoles.retrieve)


class GroupsUsersWithRawResponse:
    """`client.admin.organization.groups.users.with_raw_response`."""

    create = raw(plain.GroupsUsers.create)
    delete = raw(plain.GroupsUsers.delete)
    list = raw(plain.GroupsUsers.list)
    retrieve = raw(plain.GroupsUsers.retrieve)


class InvitesWithRawResponse:
    """`client.admin.organization.invites.with_raw_response`."""

    create = raw(plain.Invites.create)
    delete = raw(plain.Invites.delete)
    list = raw(plain.Invites.list)
    retrieve = raw(plain.Invites.retrieve)


class RolesWithRawResponse:
    """`client.admin.organization.roles.with_raw_response`."""

    create = raw(plain.Roles.create)
    delete = raw(plain.Roles.delete)
    list = raw(plain.Roles.list)
    retrieve = raw(plain.Roles.retrieve)
    update = raw(plain.Roles.update)


class SpendAlertsWithRawResponse:
    """`client.admin.organization.spend_alerts.with_raw_response`."""

    create = raw(plain.SpendAlerts.create)
    delete = raw(plain.SpendAlerts.delete)
    list = raw(plain.SpendAlerts.list)
    retrieve = raw(plain.SpendAlerts.retrieve)
    update = raw(plain.SpendAlerts.update)


class SpendLimitWithRawResponse:
    """`client.admin.organization.spend_limit.with_raw_response`."""

    delete = raw(plain.SpendLimit.delete)
    retrieve = raw(plain.SpendLimit.retrieve)
    update = raw(plain.SpendLimit.update)


class UsersWithRawResponse:
    """`client.admin.organization.users.with_raw_response`."""

    roles: UsersRolesWithRawResponse
    delete = raw(plain.Users.delete)
    list = raw(plain.Users.list)
    retrieve = raw(plain.Users.retrieve)
    update = raw(plain.Users.update)


class UsersRolesWithRawResponse:
    """`client.admin.organization.users.roles.with_raw_response`."""

    create = raw(plain.UsersRoles.create)
    delete = raw(plain.UsersRoles.delete)
    list = raw(plain.UsersRoles.list)
    retrieve = raw(plain.UsersRoles.retrieve)


class AdminWithStreamingResponse:
    """`client.admin.with_streaming_response`."""

    organization: OrganizationWithStreamingResponse


class OrganizationWithStreamingResponse:
    """`client.admin.organization.with_streaming_response`."""

    admin_api_keys: AdminAPIKeysWithStreamingResponse
    audit_logs: AuditLogsWithStreamingResponse
    certificates: CertificatesWithStreamingResponse
    data_retention: DataRetentionWithStreamingResponse
    groups: GroupsWithStreamingResponse
    invites: InvitesWithStreamingResponse
    projects: ProjectsWithStreamingResponse
    roles: RolesWithStreamingResponse
    spend_alerts: SpendAlertsWithStreamingResponse
    spend_limit: SpendLimitWithStreamingResponse
    usage: UsageWithStreamingResponse
    users: UsersWithStreamingResponse


class AdminAPIKeysWithStreamingResponse:
    """`client.admin.organization.admin_api_keys.with_streaming_response`."""

    create = streaming(plain.AdminAPIKeys.create)
    delete = streaming(plain.AdminAPIKeys.delete)
    list = streaming(plain.AdminAPIKeys.list)
    retrieve = streaming(plain.AdminAPIKeys.retrieve)


class CertificatesWithStreamingResponse:
    """`client.admin.organization.certificates.with_streaming_response`."""

    activate = streaming(plain.Certificates.activate)
    create = streaming(plain.Certificates.create)
    deactivate = streaming(plain.Certificates.deactivate)
    delete = streaming(plain.Certificates.delete)
    list = streaming(plain.Certificates.list)
    retrieve = streaming(plain.Certificates.retrieve)
    update = streaming(plain.Certificates.update)


class DataRetentionWithStreamingResponse:
    """`client.admin.organization.data_retention.with_streaming_response`."""

    retrieve = streaming(plain.DataRetention.retrieve)
    update = streaming(plain.DataRetention.update)


class GroupsWithStreamingResponse:
    """`client.admin.organization.groups.with_streaming_response`."""

    roles: GroupsRolesWithStreamingResponse
    users: GroupsUsersWithStreamingResponse
    create = streaming(plain.Groups.create)
    delete = streaming(plain.Groups.delete)
    list = streaming(plain.Groups.list)
    retrieve = streaming(plain.Groups.retrieve)
    update = streaming(plain.Groups.update)


class GroupsRolesWithStreamingResponse:
    """`client.admin.organization.groups.roles.with_streaming_response`."""

    create = streaming(plain.GroupsRoles.create)
    delete = streaming(plain.GroupsRoles.delete)
    list = streaming(plain.GroupsRoles.list)
    retrieve = streaming(plain.GroupsRoles.retrieve)


class GroupsUsersWithStreamingResponse:
    """`client.admin.organization.groups.users.with_streaming_response`."""

    create = streaming(plain.GroupsUsers.create)
    delete = streaming(plain.GroupsUsers.delete)
    list = streaming(plain.GroupsUsers.list)
    retrieve = streaming(plain.GroupsUsers.retrieve)


class InvitesWithStreamingResponse:
    """`client.admin.organization.invites.with_streaming_response`."""

    create = streaming(plain.Invites.create)
    delete = streaming(plain.Invites.delete)
    list = streaming(plain.Invites.list)
    retrieve = streaming(plain.Invites.retrieve)


class RolesWithStreamingResponse:
    """`client.admin.organization.roles.with_streaming_response`."""

    create = streaming(plain.Roles.create)
    delete = streaming(plain.Roles.delete)
    list = streaming(plain.Roles.list)
    retrieve = streaming(plain.Roles.retrieve)
    update = streaming(plain.Roles.update)


class SpendAlertsWithStreamingResponse:
    """`client.admin.organization.spend_alerts.with_streaming_response`."""

    create = streaming(plain.SpendAlerts.create)
    delete = streaming(plain.SpendAlerts.delete)
    list = streaming(plain.SpendAlerts.list)
    retrieve = streaming(plain.SpendAlerts.retrieve)
    update = streaming(plain.SpendAlerts.update)


class SpendLimitWithStreamingResponse:
    """`client.admin.organization.spend_limit.with_streaming_response`."""

    delete = streaming(plain.SpendLimit.delete)
    retrieve = streaming(plain.SpendLimit.retrieve)
    update = streaming(plain.SpendLimit.update)


class UsersWithStreamingResponse:
    """`client.admin.organization.users.with_streaming_response`."""

    roles: UsersRolesWithStreamingResponse
    delete = streaming(plain.Users.delete)
    list = streaming(plain.Users.list)
    retrieve = streaming(plain.Users.retrieve)
    update = streaming(plain.Users.update)


class UsersRolesWithStreamingResponse:
    """`client.admin.organization.users.roles.with_streaming_response`."""

    create = streaming(plain.UsersRoles.create)
    delete = streaming(plain.UsersRoles.delete)
    list = streaming(plain.UsersRoles.list)
    retrieve = streaming(plain.UsersRoles.retrieve)


class AsyncAdminWithRawResponse:
    """`client.admin.with_raw_response`."""

    organization: AsyncOrganizationWithRawResponse


class AsyncOrganizationWithRawResponse:
    """`client.admin.organization.with_raw_response`."""

    admin_api_keys: AsyncAdminAPIKeysWithRawResponse
    audit_logs: AsyncAuditLogsWithRawResponse
    certificates: AsyncCertificatesWithRawResponse
    data_retention: AsyncDataRetentionWithRawResponse
    groups: AsyncGroupsWithRawResponse
    invites: AsyncInvitesWithRawResponse
    projects: AsyncProjectsWithRawResponse
    roles: AsyncRolesWithRawResponse
    spend_alerts: AsyncSpendAlertsWithRawResponse
    spend_limit: AsyncSpendLimitWithRawResponse
    usage: AsyncUsageWithRawResponse
    users: AsyncUsersWithRawResponse


class AsyncAdminAPIKeysWithRawResponse:
    """`client.admin.organization.admin_api_keys.with_raw_response`."""

    create = async_raw(plain.AsyncAdminAPIKeys.create)
    delete = async_raw(plain.AsyncAdminAPIKeys.delete)
    list = async_raw(plain.AsyncAdminAPIKeys.list)
    retrieve = async_raw(plain.AsyncAdminAPIKeys.retrieve)


class AsyncCertificatesWithRawResponse:
    """`client.admin.organization.certificates.with_raw_response`."""

    activate = async_raw(plain.AsyncCertificates.activate)
    create = async_raw(plain.AsyncCertificates.create)
    deactivate = async_raw(plain.AsyncCertificates.deactivate)
    delete = async_raw(plain.AsyncCertificates.delete)
    list = async_raw(plain.AsyncCertificates.list)
    retrieve = async_raw(plain.AsyncCertificates.retrieve)
    update = async_raw(plain.AsyncCertificates.update)


class AsyncDataRetentionWithRawResponse:
    """`client.admin.organization.data_retention.with_raw_response`."""

    retrieve = async_raw(plain.AsyncDataRetention.retrieve)
    update = async_raw(plain.AsyncDataRetention.update)


class AsyncGroupsWithRawResponse:
    """`client.admin.organization.groups.with_raw_response`."""

    roles: AsyncGroupsRolesWithRawResponse
    users: AsyncGroupsUsersWithRawResponse
    create = async_raw(plain.AsyncGroups.create)
    delete = async_raw(plain.AsyncGroups.delete)
    list = async_raw(plain.AsyncGroups.list)
    retrieve = async_raw(plain.AsyncGroups.retrieve)
    update = async_raw(plain.AsyncGroups.update)


class AsyncGroupsRolesWithRawResponse:
    """`client.admin.organization.groups.roles.with_raw_response`."""

    create = async_raw(plain.AsyncGroupsRoles.create)
    delete = async_raw(plain.AsyncGroupsRoles.delete)
    list = async_raw(plain.AsyncGroupsRoles.list)
    retrieve = async_raw(plain.AsyncGroupsRoles.retrieve)


class AsyncGroupsUsersWithRawResponse:
    """`client.admin.organization.groups.users.with_raw_response`."""

    create = async_raw(plain.AsyncGroupsUsers.create)
    delete = async_raw(plain.AsyncGroupsUsers.delete)
    list = async_raw(plain.AsyncGroupsUsers.list)
    retrieve = async_raw(plain.AsyncGroupsUsers.retrieve)


class AsyncInvitesWithRawResponse:
    """`client.admin.organization.invites.with_raw_response`."""

    create = async_raw(plain.AsyncInvites.create)
    delete = async_raw(plain.AsyncInvites.delete)
    list = async_raw(plain.AsyncInvites.list)
    retrieve = async_raw(plain.AsyncInvites.retrieve)


class AsyncRolesWithRawResponse:
    """`client.admin.organization.roles.with_raw_response`."""

    create = async_raw(plain.AsyncRoles.create)
    delete = async_raw(plain.AsyncRoles.delete)
    list = async_raw(plain.AsyncRoles.list)
    retrieve = async_raw(plain.AsyncRoles.retrieve)
    update = async_raw(plain.AsyncRoles.update)


class AsyncSpendAlertsWithRawResponse:
    """`client.admin.organization.spend_alerts.with_raw_response`."""

    create = async_raw(plain.AsyncSpendAlerts.create)
    delete = async_raw(plain.AsyncSpendAlerts.delete)
    list = async_raw(plain.AsyncSpendAlerts.list)
    retrieve = async_raw(plain.AsyncSpendAlerts.retrieve)
    update = async_raw(plain.AsyncSpendAlerts.update)


class AsyncSpendLimitWithRawResponse:
    """`client.admin.organization.spend_limit.with_raw_response`."""

    delete = async_raw(plain.AsyncSpendLimit.delete)
    retrieve = async_raw(plain.AsyncSpendLimit.retrieve)
    update = async_raw(plain.AsyncSpendLimit.update)


class AsyncUsersWithRawResponse:
    """`client.admin.organization.users.with_raw_response`."""

    roles: AsyncUsersRolesWithRawResponse
    delete = async_raw(plain.AsyncUsers.delete)
    list = async_raw(plain.AsyncUsers.list)
    retrieve = async_raw(plain.AsyncUsers.retrieve)
    update = async_raw(plain.AsyncUsers.update)


class AsyncUsersRolesWithRawResponse:
    """`client.admin.organization.users.roles.with_raw_response`."""

    create = async_raw(plain.AsyncUsersRoles.create)
    delete = async_raw(plain.AsyncUsersRoles.delete)
    list = async_raw(plain.AsyncUsersRoles.list)
    retrieve = async_raw(plain.AsyncUsersRoles.retrieve)


class AsyncAdminWithStreamingResponse:
    """`client.admin.with_streaming_response`."""

    organization: AsyncOrganizationWithStreamingResponse


class AsyncOrganizationWithStreamingResponse:
    """`client.admin.organization.with_streaming_response`."""

    admin_api_keys: AsyncAdminAPIKeysWithStreamingResponse
    audit_logs: AsyncAuditLogsWithStreamingResponse
    certificates: AsyncCertificatesWithStreamingResponse
    data_retention: AsyncDataRetentionWithStreamingResponse
    groups: AsyncGroupsWithStreamingResponse
    invites: AsyncInvitesWithStreamingResponse
    projects: AsyncProjectsWithStreamingResponse
    roles: AsyncRolesWithStreamingResponse
    spend_alerts: AsyncSpendAlertsWithStreamingResponse
    spend_limit: AsyncSpendLimitWithStreamingResponse
    usage: AsyncUsageWithStreamingResponse
    users: AsyncUsersWithStreamingResponse


class AsyncAdminAPIKeysWithStreamingResponse:
    """`client.admin.organization.admin_api_keys.with_streaming_response`."""

    create = async_streaming(plain.AsyncAdminAPIKeys.create)
    delete = async_streaming(plain.AsyncAdminAPIKeys.delete)
    list = async_streaming(plain.AsyncAdminAPIKeys.list)
    retrieve = async_streaming(plain.AsyncAdminAPIKeys.retrieve)


class AsyncCertificatesWithStreamingResponse:
    """`client.admin.organization.certificates.with_streaming_response`."""

    activate = async_streaming(plain.AsyncCertificates.activate)
    create = async_streaming(plain.AsyncCertificates.create)
    deactivate = async_streaming(plain.AsyncCertificates.deactivate)
    delete = async_streaming(plain.AsyncCertificates.delete)
    list = async_streaming(plain.AsyncCertificates.list)
    retrieve = async_streaming(plain.AsyncCertificates.retrieve)
    update = async_streaming(plain.AsyncCertificates.update)


class AsyncDataRetentionWithStreamingResponse:
    """`client.admin.organization.data_retention.with_streaming_response`."""

    retrieve = async_streaming(plain.AsyncDataRetention.retrieve)
    update = async_streaming(plain.AsyncDataRetention.update)


class AsyncGroupsWithStreamingResponse:
    """`client.admin.organization.groups.with_streaming_response`."""

    roles: AsyncGroupsRolesWithStreamingResponse
    users: AsyncGroupsUsersWithStreamingResponse
    create = async_streaming(plain.AsyncGroups.create)
    delete = async_streaming(plain.AsyncGroups.delete)
    list = async_streaming(plain.AsyncGroups.list)
    retrieve = async_streaming(plain.AsyncGroups.retrieve)
    update = async_streaming(plain.AsyncGroups.update)


class AsyncGroupsRolesWithStreamingResponse:
    """`client.admin.organization.groups.roles.with_streaming_response`."""

    create = async_streaming(plain.AsyncGroupsRoles.create)
    delete = async_streaming(plain.AsyncGroupsRoles.delete)
    list = async_streaming(plain.AsyncGroupsRoles.list)
    retrieve = async_streaming(plain.AsyncGroupsRoles.retrieve)


class AsyncGroupsUsersWithStreamingResponse:
    """`client.admin.organization.groups.users.with_streaming_response`."""

    create = async_streaming(plain.AsyncGroupsUsers.create)
    delete = async_streaming(plain.AsyncGroupsUsers.delete)
    list = async_streaming(plain.AsyncGroupsUsers.list)
    retrieve = async_streaming(plain.AsyncGroupsUsers.retrieve)


class AsyncInvitesWithStreamingResponse:
    """`client.admin.organization.invites.with_streaming_response`."""

    create = async_streaming(plain.AsyncInvites.create)
    delete = async_streaming(plain.AsyncInvites.delete)
    list = async_streaming(plain.AsyncInvites.list)
    retrieve = async_streaming(plain.AsyncInvites.retrieve)


class AsyncRolesWithStreamingResponse:
    """`client.admin.organization.roles.with_streaming_response`."""

    create = async_streaming(plain.AsyncRoles.create)
    delete = async_streaming(plain.AsyncRoles.delete)
    list = async_streaming(plain.AsyncRoles.list)
    retrieve = async_streaming(plain.AsyncRoles.retrieve)
    update = async_streaming(plain.AsyncRoles.update)


class AsyncSpendAlertsWithStreamingResponse:
    """`client.admin.organization.spend_alerts.with_streaming_response`."""

    create = async_streaming(plain.AsyncSpendAlerts.create)
    delete = async_streaming(plain.AsyncSpendAlerts.delete)
    list = async_streaming(plain.AsyncSpendAlerts.list)
    retrieve = async_streaming(plain.AsyncSpendAlerts.retrieve)
    update = async_streaming(plain.AsyncSpendAlerts.update)


class AsyncSpendLimitWithStreamingResponse:
    """`client.admin.organization.spend_limit.with_streaming_response`."""

    delete = async_streaming(plain.AsyncSpendLimit.delete)
    retrieve = async_streaming(plain.AsyncSpendLimit.retrieve)
    update = async_streaming(plain.AsyncSpendLimit.update)


class AsyncUsersWithStreamingResponse:
    """`client.admin.organization.users.with_streaming_response`."""

    roles: AsyncUsersRolesWithStreamingResponse
    delete = async_streaming(plain.AsyncUsers.delete)
    list = async_streaming(plain.AsyncUsers.list)
    retrieve = async_streaming(plain.AsyncUsers.retrieve)
    update = async_streaming(plain.AsyncUsers.update)


class AsyncUsersRolesWithStreamingResponse:
    """`client.admin.organization.users.roles.with_streaming_response`."""

    create = async_streaming(plain.AsyncUsersRoles.create)
    delete = async_streaming(plain.AsyncUsersRoles.delete)
    list = async_streaming(plain.AsyncUsersRoles.list)
    retrieve = async_streaming(plain.AsyncUsersRoles.retrieve)
