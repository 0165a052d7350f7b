"""`client.admin.organization.projects`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import admin_projects as plain


class ProjectsWithRawResponse:
    """`client.admin.organization.projects.with_raw_response`."""

    api_keys: ProjectsAPIKeysWithRawResponse
    certificates: ProjectsCertificatesWithRawResponse
    data_retention: ProjectsDataRetentionWithRawResponse
    groups: ProjectsGroupsWithRawResponse
    hosted_tool_permissions: ProjectsHostedToolPermissionsWithRawResponse
    model_permissions: ProjectsModelPermissionsWithRawResponse
    rate_limits: ProjectsRateLimitsWithRawResponse
    roles: ProjectsRolesWithRawResponse
    service_accounts: ProjectsServiceAccountsWithRawResponse
    spend_alerts: ProjectsSpendAlertsWithRawResponse
    spend_limit: ProjectsSpendLimitWithRawResponse
    users: ProjectsUsersWithRawResponse
    archive = raw(plain.Projects.archive)
    create = raw(plain.Projects.create)
    list = raw(plain.Projects.list)
    retrieve = raw(plain.Projects.retrieve)
    update = raw(plain.Projects.update)


class ProjectsAPIKeysWithRawResponse:
    """`client.admin.organization.projects.api_keys.with_raw_response`."""

    delete = raw(plain.ProjectsAPIKeys.delete)
    list = raw(plain.ProjectsAPIKeys.list)
    retrieve = raw(plain.ProjectsAPIKeys.retrieve)


class ProjectsCertificatesWithRawResponse:
    """`client.admin.organization.projects.certificates.with_raw_response`."""

    activate = raw(plain.ProjectsCertificates.activate)
    deactivate = raw(plain.ProjectsCertificates.deactivate)
    list = raw(plain.ProjectsCertificates.list)


class ProjectsDataRetentionWithRawResponse:
    """`client.admin.organization.projects.data_retention.with_raw_response`."""

    retrieve = raw(plain.ProjectsDataRetention.retrieve)
    update = raw(plain.ProjectsDataRetention.update)


class ProjectsGroupsWithRawResponse:
    """`client.admin.organization.projects.groups.with_raw_response`."""

    roles: ProjectsGroupsRolesWithRawResponse
    create = raw(plain.ProjectsGroups.create)
    delete = raw(plain.ProjectsGroups.delete)
    list = raw(plain.ProjectsGroups.list)
    retrieve = raw(plain.ProjectsGroups.retrieve)


class ProjectsGroupsRolesWithRawResponse:
    """`client.admin.organization.projects.groups.roles.with_raw_response`."""

    create = raw(plain.ProjectsGroupsRoles.create)
    delete = raw(plain.ProjectsGroupsRoles.delete)
    list = raw(plain.ProjectsGroupsRoles.list)
    retrieve = raw(plain.ProjectsGroupsRoles.retrieve)


class ProjectsHostedToolPermissionsWithRawResponse:
    """`client.admin.organization.projects.hosted_tool_permissions.with_raw_response`."""

    retrieve = raw(plain.ProjectsHostedToolPermissions.retrieve)
    update = raw(plain.ProjectsHostedToolPermissions.update)


class ProjectsModelPermissionsWithRawResponse:
    """`client.admin.organization.projects.model_permissions.with_raw_response`."""

    delete = raw(plain.ProjectsModelPermissions.delete)
    retrieve = raw(plain.ProjectsModelPermissions.retrieve)
    update = raw(plain.ProjectsModelPermissions.update)


class ProjectsRateLimitsWithRawResponse:
    """`client.admin.organization.projects.rate_limits.with_raw_response`."""

    list_rate_limits = raw(plain.ProjectsRateLimits.list_rate_limits)
    update_rate_limit = raw(plain.ProjectsRateLimits.update_rate_limit)


class ProjectsRolesWithRawResponse:
    """`client.admin.organization.projects.roles.with_raw_response`."""

    create = raw(plain.ProjectsRoles.create)
    delete = raw(plain.ProjectsRoles.delete)
    list = raw(plain.ProjectsRoles.list)
    retrieve = raw(plain.ProjectsRoles.retrieve)
    update = raw(plain.ProjectsRoles.update)


class ProjectsServiceAccountsWithRawResponse:
    """`client.admin.organization.projects.service_accounts.with_raw_response`."""

    api_keys: ProjectsServiceAccountsAPIKeysWithRawResponse
    create = raw(plain.ProjectsServiceAccounts.create)
    delete = raw(plain.ProjectsServiceAccounts.delete)
    list = raw(plain.ProjectsServiceAccounts.list)
    retrieve = raw(plain.ProjectsServiceAccounts.retrieve)
    update = raw(plain.ProjectsServiceAccounts.update)


class ProjectsServiceAccountsAPIKeysWithRawResponse:
    """`client.admin.organization.projects.service_accounts.api_keys.with_raw_response`."""

    create = raw(plain.ProjectsServiceAccountsAPIKeys.create)


class ProjectsSpendAlertsWithRawResponse:
    """`client.admin.organization.projects.spend_alerts.with_raw_response`."""

    create = raw(plain.ProjectsSpendAlerts.create)
    delete = raw(plain.ProjectsSpendAlerts.delete)
    list = raw(plain.ProjectsSpendAlerts.list)
    retrieve = raw(plain.ProjectsSpendAlerts.retrieve)
    update = raw(plain.ProjectsSpendAlerts.update)


class ProjectsSpendLimitWithRawResponse:
    """`client.admin.organization.projects.spend_limit.with_raw_response`."""

    delete = raw(plain.ProjectsSpendLimit.delete)
    retrieve = raw(plain.ProjectsSpendLimit.retrieve)
    update = raw(plain.ProjectsSpendLimit.update)


class ProjectsUsersWithRawResponse:
    """`client.admin.organization.projects.users.with_raw_response`."""

    roles: ProjectsUsersRolesWithRawResponse
    create = raw(plain.ProjectsUsers.create)
    delete = raw(plain.ProjectsUsers.delete)
    list = raw(plain.ProjectsUsers.list)
    retrieve = raw(plain.ProjectsUsers.retrieve)
    update = raw(plain.ProjectsUsers.update)


class ProjectsUsersRolesWithRawResponse:
    """`client.admin.organization.projects.users.roles.with_raw_response`."""

    create = raw(plain.ProjectsUsersRoles.create)
    delete = raw(plain.ProjectsUsersRoles.delete)
    list = raw(plain.ProjectsUsersRoles.list)
    retrieve = raw(plain.ProjectsUsersRoles.retrieve)


class ProjectsWithStreamingResponse:
    """`client.admin.organization.projects.with_streaming_response`."""

    api_keys: ProjectsAPIKeysWithStreamingResponse
    certificates: ProjectsCertificatesWithStreamingResponse
    data_retention: ProjectsDataRetentionWithStreamingResponse
    groups: ProjectsGroupsWithStreamingResponse
    hosted_tool_permissions: ProjectsHostedToolPermissionsWithStreamingResponse
    model_permissions: ProjectsModelPermissionsWithStreamingResponse
    rate_limits: ProjectsRateLimitsWithStreamingResponse
    roles: ProjectsRolesWithStreamingResponse
    service_accounts: ProjectsServiceAccountsWithStreamingResponse
    spend_alerts: ProjectsSpendAlertsWithStreamingResponse
    spend_limit: ProjectsSpendLimitWithStreamingResponse
    users: ProjectsUsersWithStreamingResponse
    archive = streaming(plain.Projects.archive)
    create = streaming(plain.Projects.create)
    list = streaming(plain.Projects.list)
    retrieve = streaming(plain.Projects.retrieve)
    update = streaming(plain.Projects.update)


class ProjectsAPIKeysWithStreamingResponse:
    """`client.admin.organization.projects.api_keys.with_streaming_response`."""

    delete = streaming(plain.ProjectsAPIKeys.delete)
    list = streaming(plain.ProjectsAPIKeys.list)
    retrieve = streaming(plain.ProjectsAPIKeys.retrieve)


class ProjectsCertificatesWithStreamingResponse:
    """`client.admin.organization.projects.certificates.with_streaming_response`."""

    activate = streaming(plain.ProjectsCertificates.activate)
    deactivate = streaming(plain.ProjectsCertificates.deactivate)
    list = streaming(plain.ProjectsCertificates.list)


class ProjectsDataRetentionWithStreamingResponse:
    """`client.admin.organization.projects.data_retention.with_streaming_response`."""

    retrieve = streaming(plain.ProjectsDataRetention.retrieve)
    update = streaming(plain.ProjectsDataRetention.update)


class ProjectsGroupsWithStreamingResponse:
    """`client.admin.organization.projects.groups.with_streaming_response`."""

    roles: ProjectsGroupsRolesWithStreamingResponse
    create = streaming(plain.ProjectsGroups.create)
    delete = streaming(plain.ProjectsGroups.delete)
    list = streaming(plain.ProjectsGroups.list)
    retrieve = streaming(plain.ProjectsGroups.retrieve)


class ProjectsGroupsRolesWithStreamingResponse:
    """`client.admin.organization.projects.groups.roles.with_streaming_response`."""

    create = streaming(plain.ProjectsGroupsRoles.create)
    delete = streaming(plain.ProjectsGroupsRoles.delete)
    list = streaming(plain.ProjectsGroupsRoles.list)
    retrieve = streaming(plain.ProjectsGroupsRoles.retrieve)


class ProjectsHostedToolPermissionsWithStreamingResponse:
    """`client.admin.organization.projects.hosted_tool_permissions.with_streaming_response`."""

    retrieve = streaming(plain.ProjectsHostedToolPermissions.retrieve)
    update = streaming(plain.ProjectsHostedToolPermissions.update)


class ProjectsModelPermissionsWithStreamingResponse:
    """`client.admin.organization.projects.model_permissions.with_streaming_response`."""

    delete = streaming(plain.ProjectsModelPermissions.delete)
    retrieve = streaming(plain.ProjectsModelPermissions.retrieve)
    update = streaming(plain.ProjectsModelPermissions.update)


class ProjectsRateLimitsWithStreamingResponse:
    """`client.admin.organization.projects.rate_limits.with_streaming_response`."""

    list_rate_limits = streaming(plain.ProjectsRateLimits.list_rate_limits)
    update_rate_limit = streaming(plain.ProjectsRateLimits.update_rate_limit)


class ProjectsRolesWithStreamingResponse:
    """`client.admin.organization.projects.roles.with_streaming_response`."""

    create = streaming(plain.ProjectsRoles.create)
    delete = streaming(plain.ProjectsRoles.delete)
    list = streaming(plain.ProjectsRoles.list)
    retrieve = streaming(plain.ProjectsRoles.retrieve)
    update = streaming(plain.ProjectsRoles.update)


class ProjectsServiceAccountsWithStreamingResponse:
    """`client.admin.organization.projects.service_accounts.with_streaming_response`."""

    api_keys: ProjectsServiceAccountsAPIKeysWithStreamingResponse
    create = streaming(plain.ProjectsServiceAccounts.create)
    delete = streaming(plain.ProjectsServiceAccounts.delete)
    list = streaming(plain.ProjectsServiceAccounts.list)
    retrieve = streaming(plain.ProjectsServiceAccounts.retrieve)
    update = streaming(plain.ProjectsServiceAccounts.update)


class ProjectsServiceAccountsAPIKeysWithStreamingResponse:
    """`client.admin.organization.projects.service_accounts.api_keys.with_streaming_response`."""

    create = streaming(plain.ProjectsServiceAccountsAPIKeys.create)


class ProjectsSpendAlertsWithStreamingResponse:
    """`client.admin.organization.projects.spend_alerts.with_streaming_response`."""

    create = streaming(plain.ProjectsSpendAlerts.create)
    delete = streaming(plain.ProjectsSpendAlerts.delete)
    list = streaming(plain.ProjectsSpendAlerts.list)
    retrieve = streaming(plain.ProjectsSpendAlerts.retrieve)
    update = streaming(plain.ProjectsSpendAlerts.update)


class ProjectsSpendLimitWithStreamingResponse:
    """`client.admin.organization.projects.spend_limit.with_streaming_response`."""

    delete = streaming(plain.ProjectsSpendLimit.delete)
    retrieve = streaming(plain.ProjectsSpendLimit.retrieve)
    update = streaming(plain.ProjectsSpendLimit.update)


class ProjectsUsersWithStreamingResponse:
    """`client.admin.organization.projects.users.with_streaming_response`."""

    roles: ProjectsUsersRolesWithStreamingResponse
    create = streaming(plain.ProjectsUsers.create)
    delete = streaming(plain.ProjectsUsers.delete)
    list = streaming(plain.ProjectsUsers.list)
    retrieve = streaming(plain.ProjectsUsers.retrieve)
    update = streaming(plain.ProjectsUsers.update)


class ProjectsUsersRolesWithStreamingResponse:
    """`client.admin.organization.projects.users.roles.with_streaming_response`."""

    create = streaming(plain.ProjectsUsersRoles.create)
    delete = streaming(plain.ProjectsUsersRoles.delete)
    list = streaming(plain.ProjectsUsersRoles.list)
    retrieve = streaming(plain.ProjectsUsersRoles.retrieve)


class AsyncProjectsWithRawResponse:
    """`client.admin.organization.projects.with_raw_response`."""

    api_keys: AsyncProjectsAPIKeysWithRawResponse
    certificates: AsyncProjectsCertificatesWithRawResponse
    data_retention: AsyncProjectsDataRetentionWithRawResponse
    groups: AsyncProjectsGroupsWithRawResponse
    hosted_tool_permissions: AsyncProjectsHostedToolPermissionsWithRawResponse
    model_permissions: AsyncProjectsModelPermissionsWithRawResponse
    rate_limits: AsyncProjectsRateLimitsWithRawResponse
    roles: AsyncProjectsRolesWithRawResponse
    service_accounts: AsyncProjectsServiceAccountsWithRawResponse
    spend_alerts: AsyncProjectsSpendAlertsWithRawResponse
    spend_limit: AsyncProjectsSpendLimitWithRawResponse
    users: AsyncProjectsUsersWithRawResponse
    archive = async_raw(plain.AsyncProjects.archive)
    create = async_raw(plain.AsyncProjects.create)
    list = async_raw(plain.AsyncProjects.list)
    retrieve = async_raw(plain.AsyncProjects.retrieve)
    update = async_raw(plain.AsyncProjects.update)


class AsyncProjectsAPIKeysWithRawResponse:
    """`client.admin.organization.projects.api_keys.with_raw_response`."""

    delete = async_raw(plain.AsyncProjectsAPIKeys.delete)
    list = async_raw(plain.AsyncProjectsAPIKeys.list)
    retrieve = async_raw(plain.AsyncProjectsAPIKeys.retrieve)


class AsyncProjectsCertificatesWithRawResponse:
    """`client.admin.organization.projects.certificates.with_raw_response`."""

    activate = async_raw(plain.AsyncProjectsCertificates.activate)
    deactivate = async_raw(plain.AsyncProjectsCertificates.deactivate)
    list = async_raw(plain.AsyncProjectsCertificates.list)


class AsyncProjectsDataRetentionWithRawResponse:
    """`client.admin.organization.projects.data_retention.with_raw_response`."""

    retrieve = async_raw(plain.AsyncProjectsDataRetention.retrieve)
    update = async_raw(plain.AsyncProjectsDataRetention.update)


class AsyncProjectsGroupsWithRawResponse:
    """`client.admin.organization.projects.groups.with_raw_response`."""

    roles: AsyncProjectsGroupsRolesWithRawResponse
    create = async_raw(plain.AsyncProjectsGroups.create)
    delete = async_raw(plain.AsyncProjectsGroups.delete)
    list = async_raw(plain.AsyncProjectsGroups.list)
    retrieve = async_raw(plain.AsyncProjectsGroups.retrieve)


class AsyncProjectsGroupsRolesWithRawResponse:
    """`client.admin.organization.projects.groups.roles.with_raw_response`."""

    create = async_raw(plain.AsyncProjectsGroupsRoles.create)
    delete = async_raw(plain.AsyncProjectsGroupsRoles.delete)
    list = async_raw(plain.AsyncProjectsGroupsRoles.list)
    retrieve = async_raw(plain.AsyncProjectsGroupsRoles.retrieve)


class AsyncProjectsHostedToolPermissionsWithRawResponse:
    """`client.admin.organization.projects.hosted_tool_permissions.with_raw_response`."""

    retrieve = async_raw(plain.AsyncProjectsHostedToolPermissions.retrieve)
    update = async_raw(plain.AsyncProjectsHostedToolPermissions.update)


class AsyncProjectsModelPermissionsWithRawResponse:
    """`client.admin.organization.projects.model_permissions.with_raw_response`."""

    delete = async_raw(plain.AsyncProjectsModelPermissions.delete)
    retrieve = async_raw(plain.AsyncProjectsModelPermissions.retrieve)
    update = async_raw(plain.AsyncProjectsModelPermissions.update)


class AsyncProjectsRateLimitsWithRawResponse:
    """`client.admin.organization.projects.rate_limits.with_raw_response`."""

    list_rate_limits = async_raw(plain.AsyncProjectsRateLimits.list_rate_limits)
    update_rate_limit = async_raw(plain.AsyncProjectsRateLimits.update_rate_limit)


class AsyncProjectsRolesWithRawResponse:
    """`client.admin.organization.projects.roles.with_raw_response`."""

    create = async_raw(plain.AsyncProjectsRoles.create)
    delete = async_raw(plain.AsyncProjectsRoles.delete)
    list = async_raw(plain.AsyncProjectsRoles.list)
    retrieve = async_raw(plain.AsyncProjectsRoles.retrieve)
    update = async_raw(plain.AsyncProjectsRoles.update)


class AsyncProjectsServiceAccountsWithRawResponse:
    """`client.admin.organization.projects.service_accounts.with_raw_response`."""

    api_keys: AsyncProjectsServiceAccountsAPIKeysWithRawResponse
    create = async_raw(plain.AsyncProjectsServiceAccounts.create)
    delete = async_raw(plain.AsyncProjectsServiceAccounts.delete)
    list = async_raw(plain.AsyncProjectsServiceAccounts.list)
    retrieve = async_raw(plain.AsyncProjectsServiceAccounts.retrieve)
    update = async_raw(plain.AsyncProjectsServiceAccounts.update)


class AsyncProjectsServiceAccountsAPIKeysWithRawResponse:
    """`client.admin.organization.projects.service_accounts.api_keys.with_raw_response`."""

    create = async_raw(plain.AsyncProjectsServiceAccountsAPIKeys.create)


class AsyncProjectsSpendAlertsWithRawResponse:
    """`client.admin.organization.projects.spend_alerts.with_raw_response`."""

    create = async_raw(plain.AsyncProjectsSpendAlerts.create)
    delete = async_raw(plain.AsyncProjectsSpendAlerts.delete)
    list = async_raw(plain.AsyncProjectsSpendAlerts.list)
    retrieve = async_raw(plain.AsyncProjectsSpendAlerts.retrieve)
    update = async_raw(plain.AsyncProjectsSpendAlerts.update)


class AsyncProjectsSpendLimitWithRawResponse:
    """`client.admin.organization.projects.spend_limit.with_raw_response`."""

    delete = async_raw(plain.AsyncProjectsSpendLimit.delete)
    retrieve = async_raw(plain.AsyncProjectsSpendLimit.retrieve)
    update = async_raw(plain.AsyncProjectsSpendLimit.update)


class AsyncProjectsUsersWithRawResponse:
    """`client.admin.organization.projects.users.with_raw_response`."""

    roles: AsyncProjectsUsersRolesWithRawResponse
    create = async_raw(plain.AsyncProjectsUsers.create)
    delete = async_raw(plain.AsyncProjectsUsers.delete)
    list = async_raw(plain.AsyncProjectsUsers.list)
    retrieve = async_raw(plain.AsyncProjectsUsers.retrieve)
    update = async_raw(plain.AsyncProjectsUsers.update)


class AsyncProjectsUsersRolesWithRawResponse:
    """`client.admin.organization.projects.users.roles.with_raw_response`."""

    create = async_raw(plain.AsyncProjectsUsersRoles.create)
    delete = async_raw(plain.AsyncProjectsUsersRoles.delete)
    list = async_raw(plain.AsyncProjectsUsersRoles.list)
    retrieve = async_raw(plain.AsyncProjectsUsersRoles.retrieve)


class AsyncProjectsWithStreamingResponse:
    """`client.admin.organization.projects.with_streaming_response`."""

    api_keys: AsyncProjectsAPIKeysWithStreamingResponse
    certificates: AsyncProjectsCertificatesWithStreamingResponse
    data_retention: AsyncProjectsDataRetentionWithStreamingResponse
    groups: AsyncProjectsGroupsWithStreamingResponse
    hosted_tool_permissions: AsyncProjectsHostedToolPermissionsWithStreamingResponse
    model_permissions: AsyncProjectsModelPermissionsWithStreamingResponse
    rate_limits: AsyncProjectsRateLimitsWithStreamingResponse
    roles: AsyncProjectsRolesWithStreamingResponse
    service_accounts: AsyncProjectsServiceAccountsWithStreamingResponse
    spend_alerts: AsyncProjectsSpendAlertsWithStreamingResponse
    spend_limit: AsyncProjectsSpendLimitWithStreamingResponse
    users: AsyncProjectsUsersWithStreamingResponse
    archive = async_streaming(plain.AsyncProjects.archive)
    create = async_streaming(plain.AsyncProjects.create)
    list = async_streaming(plain.AsyncProjects.list)
    retrieve = async_streaming(plain.AsyncProjects.retrieve)
    update = async_streaming(plain.AsyncProjects.update)


class AsyncProjectsAPIKeysWithStreamingResponse:
    """`client.admin.organization.projects.api_keys.with_streaming_response`."""

    delete = async_streaming(plain.AsyncProjectsAPIKeys.delete)
    list = async_streaming(plain.AsyncProjectsAPIKeys.list)
    retrieve = async_streaming(plain.AsyncProjectsAPIKeys.retrieve)


class AsyncProjectsCertificatesWithStreamingResponse:
    """`client.admin.organization.projects.certificates.with_streaming_response`."""

    activate = async_streaming(plain.AsyncProjectsCertificates.activate)
    deactivate = async_streaming(plain.AsyncProjectsCertificates.deactivate)
    list = async_streaming(plain.AsyncProjectsCertificates.list)


class AsyncProjectsDataRetentionWithStreamingResponse:
    """`client.admin.organization.projects.data_retention.with_streaming_response`."""

    retrieve = async_streaming(plain.AsyncProjectsDataRetention.retrieve)
    update = async_streaming(plain.AsyncProjectsDataRetention.update)


class AsyncProjectsGroupsWithStreamingResponse:
    """`client.admin.organization.projects.groups.with_streaming_response`."""

    roles: AsyncProjectsGroupsRolesWithStreamingResponse
    create = async_streaming(plain.AsyncProjectsGroups.create)
    delete = async_streaming(plain.AsyncProjectsGroups.delete)
    list = async_streaming(plain.AsyncProjectsGroups.list)
    retrieve = async_streaming(plain.AsyncProjectsGroups.retrieve)


class AsyncProjectsGroupsRolesWithStreamingResponse:
    """`client.admin.organization.projects.groups.roles.with_streaming_response`."""

    create = async_streaming(plain.AsyncProjectsGroupsRoles.create)
    delete = async_streaming(plain.AsyncProjectsGroupsRoles.delete)
    list = async_streaming(plain.AsyncProjectsGroupsRoles.list)
    retrieve = async_streaming(plain.AsyncProjectsGroupsRoles.retrieve)


class AsyncProjectsHostedToolPermissionsWithStreamingResponse:
    """`client.admin.organization.projects.hosted_tool_permissions.with_streaming_response`."""

    retrieve = async_streaming(plain.AsyncProjectsHostedToolPermissions.retrieve)
    update = async_streaming(plain.AsyncProjectsHostedToolPermissions.update)


class AsyncProjectsModelPermissionsWithStreamingResponse:
    """`client.admin.organization.projects.model_permissions.with_streaming_response`."""

    delete = async_streaming(plain.AsyncProjectsModelPermissions.delete)
    retrieve = async_streaming(plain.AsyncProjectsModelPermissions.retrieve)
    update = async_streaming(plain.AsyncProjectsModelPermissions.update)


class AsyncProjectsRateLimitsWithStreamingResponse:
    """`client.admin.organization.projects.rate_limits.with_streaming_response`."""

    list_rate_limits = async_streaming(plain.AsyncProjectsRateLimits.list_rate_limits)
    update_rate_limit = async_streaming(plain.AsyncProjectsRateLimits.update_rate_limit)


class AsyncProjectsRolesWithStreamingResponse:
    """`client.admin.organization.projects.roles.with_streaming_response`."""

    create = async_streaming(plain.AsyncProjectsRoles.create)
    delete = async_streaming(plain.AsyncProjectsRoles.delete)
    list = async_streaming(plain.AsyncProjectsRoles.list)
    retrieve = async_streaming(plain.AsyncProjectsRoles.retrieve)
    update = async_streaming(plain.AsyncProjectsRoles.update)


class AsyncProjectsServiceAccountsWithStreamingResponse:
    """`client.admin.organization.projects.service_accounts.with_streaming_response`."""

    api_keys: AsyncProjectsServiceAccountsAPIKeysWithStreamingResponse
    create = async_streaming(plain.AsyncProjectsServiceAccounts.create)
    delete = async_streaming(plain.AsyncProjectsServiceAccounts.delete)
    list = async_streaming(plain.AsyncProjectsServiceAccounts.list)
    retrieve = async_streaming(plain.AsyncProjectsServiceAccounts.retrieve)
    update = async_streaming(plain.AsyncProjectsServiceAccounts.update)


class AsyncProjectsServiceAccountsAPIKeysWithStreamingResponse:
    """`client.admin.organization.projects.service_accounts.api_keys.with_streaming_response`."""

    create = async_streaming(plain.AsyncProjectsServiceAccountsAPIKeys.create)


class AsyncProjectsSpendAlertsWithStreamingResponse:
    """`client.admin.organization.projects.spend_alerts.with_streaming_response`."""

    create = async_streaming(plain.AsyncProjectsSpendAlerts.create)
    delete = async_streaming(plain.AsyncProjectsSpendAlerts.delete)
    list = async_streaming(plain.AsyncProjectsSpendAlerts.list)
    retrieve = async_streaming(plain.AsyncProjectsSpendAlerts.retrieve)
    update = async_streaming(plain.AsyncProjectsSpendAlerts.update)


class AsyncProjectsSpendLimitWithStreamingResponse:
    """`client.admin.organization.projects.spend_limit.with_streaming_response`."""

    delete = async_streaming(plain.AsyncProjectsSpendLimit.delete)
    retrieve = async_streaming(plain.AsyncProjectsSpendLimit.retrieve)
    update = async_streaming(plain.AsyncProjectsSpendLimit.update)


class AsyncProjectsUsersWithStreamingResponse:
    """`client.admin.organization.projects.users.with_streaming_response`."""

    roles: AsyncProjectsUsersRolesWithStreamingResponse
    create = async_streaming(plain.AsyncProjectsUsers.create)
    delete = async_streaming(plain.AsyncProjectsUsers.delete)
    list = async_streaming(plain.AsyncProjectsUsers.list)
    retrieve = async_streaming(plain.AsyncProjectsUsers.retrieve)
    update = async_streaming(plain.AsyncProjectsUsers.update)


class AsyncProjectsUsersRolesWithStreamingResponse:
    """`client.admin.organization.projects.users.roles.with_streaming_response`."""

    create = async_streaming(plain.AsyncProjectsUsersRoles.create)
    delete = async_streaming(plain.AsyncProjectsUsersRoles.delete)
    list = async_streaming(plain.AsyncProjectsUsersRoles.list)
    retrieve = async_streaming(plain.AsyncProjectsUsersRoles.retrieve)
