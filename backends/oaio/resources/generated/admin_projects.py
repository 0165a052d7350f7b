"""`client.admin.organization.projects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import admin_projects as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin import (
        AssignedRoleDetails,
        AssignedRoleDetailsPage,
        DeletedRoleAssignmentResource,
        GroupRoleAssignment,
        Role,
        RoleDeletedResource,
        RolePage,
        UserRoleAssignment,
    )
    from oaio_protocol.models.generated.admin_projects import (
        APIKeyCreateResponse,
        APIKeyDeleteResponse,
        GroupDeleteResponse,
        OrganizationProjectCertificate,
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

    from ..._helpers.pages import AsyncPages
    from ..wrapped import admin_projects as wrapped


class Projects(Resource):
    """Projects: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsWithRawResponse
    with_streaming_response: wrapped.ProjectsWithStreamingResponse

    @cached_property
    def api_keys(self) -> ProjectsAPIKeys:
        """API keys."""
        return ProjectsAPIKeys(self._client)

    @cached_property
    def certificates(self) -> ProjectsCertificates:
        """Certificates."""
        return ProjectsCertificates(self._client)

    @cached_property
    def data_retention(self) -> ProjectsDataRetention:
        """Data retention."""
        return ProjectsDataRetention(self._client)

    @cached_property
    def groups(self) -> ProjectsGroups:
        """Groups."""
        return ProjectsGroups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> ProjectsHostedToolPermissions:
        """Hosted tool permissions."""
        return ProjectsHostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> ProjectsModelPermissions:
        """Model permissions."""
        return ProjectsModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> ProjectsRateLimits:
        """Rate limits."""
        return ProjectsRateLimits(self._client)

    @cached_property
    def roles(self) -> ProjectsRoles:
        """Roles."""
        return ProjectsRoles(self._client)

    @cached_property
    def service_accounts(self) -> ProjectsServiceAccounts:
        """Service accounts."""
        return ProjectsServiceAccounts(self._client)

    @cached_property
    def spend_alerts(self) -> ProjectsSpendAlerts:
        """Spend alerts."""
        return ProjectsSpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> ProjectsSpendLimit:
        """Spend limit."""
        return ProjectsSpendLimit(self._client)

    @cached_property
    def users(self) -> ProjectsUsers:
        """Users."""
        return ProjectsUsers(self._client)

    @describes(CallOptions, build.archive)
    def archive(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Archive a project."""
        client = self._client
        return client.call(client.build(build.archive, project_id, **options))

    @describes(build.ProjectCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.ProjectCreateArguments]) -> Project:
        """Create a project."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(build.ProjectListArguments, build.list_)
    def list(self, **arguments: Unpack[build.ProjectListArguments]) -> ProjectPage:
        """Return the projects, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Return a project."""
        client = self._client
        return client.call(client.build(build.retrieve, project_id, **options))

    @describes(build.ProjectUpdateArguments, build.update)
    def update(self, project_id: str, **arguments: Unpack[build.ProjectUpdateArguments]) -> Project:
        """Change a project."""
        client = self._client
        return client.call(client.build(build.update, project_id, **arguments))


class ProjectsAPIKeys(Resource):
    """API keys: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsAPIKeysWithRawResponse
    with_streaming_response: wrapped.ProjectsAPIKeysWithStreamingResponse

    @describes(CallOptions, build.api_keys_delete)
    def delete(
        self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> APIKeyDeleteResponse:
        """Delete an API key of a project."""
        client = self._client
        return client.call(
            client.build(build.api_keys_delete, api_key_id, project_id=project_id, **options)
        )

    @describes(build.ProjectAPIKeyListArguments, build.api_keys_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectAPIKeyListArguments]
    ) -> ProjectAPIKeyPage:
        """Return the API keys of a project, page by page."""
        client = self._client
        return client.page(client.build(build.api_keys_list, project_id, **arguments))

    @describes(CallOptions, build.api_keys_retrieve)
    def retrieve(
        self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectAPIKey:
        """Return an API key of a project."""
        client = self._client
        return client.call(
            client.build(build.api_keys_retrieve, api_key_id, project_id=project_id, **options)
        )


class ProjectsCertificates(Resource):
    """Certificates: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsCertificatesWithRawResponse
    with_streaming_response: wrapped.ProjectsCertificatesWithStreamingResponse

    @describes(build.ProjectCertificateActivateArguments, build.certificates_activate)
    def activate(
        self, project_id: str, **arguments: Unpack[build.ProjectCertificateActivateArguments]
    ) -> OrganizationProjectCertificatePage:
        """Activate the certificates of a project."""
        client = self._client
        return client.page(client.build(build.certificates_activate, project_id, **arguments))

    @describes(build.ProjectCertificateDeactivateArguments, build.certificates_deactivate)
    def deactivate(
        self, project_id: str, **arguments: Unpack[build.ProjectCertificateDeactivateArguments]
    ) -> OrganizationProjectCertificateDeactivationPage:
        """Deactivate the certificates of a project."""
        client = self._client
        return client.page(client.build(build.certificates_deactivate, project_id, **arguments))

    @describes(build.ProjectCertificateListArguments, build.certificates_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectCertificateListArguments]
    ) -> ProjectCertificatesPage:
        """Return the certificates of a project, page by page."""
        client = self._client
        return client.page(client.build(build.certificates_list, project_id, **arguments))


class ProjectsDataRetention(Resource):
    """Data retention: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsDataRetentionWithRawResponse
    with_streaming_response: wrapped.ProjectsDataRetentionWithStreamingResponse

    @describes(CallOptions, build.data_retention_retrieve)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectDataRetention:
        """Return the data retention."""
        client = self._client
        return client.call(client.build(build.data_retention_retrieve, project_id, **options))

    @describes(build.ProjectDataRetentionUpdateArguments, build.data_retention_update)
    def update(
        self, project_id: str, **arguments: Unpack[build.ProjectDataRetentionUpdateArguments]
    ) -> ProjectDataRetention:
        """Change the data retention."""
        client = self._client
        return client.call(client.build(build.data_retention_update, project_id, **arguments))


class ProjectsGroups(Resource):
    """Groups: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsGroupsWithRawResponse
    with_streaming_response: wrapped.ProjectsGroupsWithStreamingResponse

    @cached_property
    def roles(self) -> ProjectsGroupsRoles:
        """Roles."""
        return ProjectsGroupsRoles(self._client)

    @describes(build.ProjectGroupCreateArguments, build.groups_create)
    def create(
        self, project_id: str, **arguments: Unpack[build.ProjectGroupCreateArguments]
    ) -> ProjectGroup:
        """Create a group of a project."""
        client = self._client
        return client.call(client.build(build.groups_create, project_id, **arguments))

    @describes(CallOptions, build.groups_delete)
    def delete(
        self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> GroupDeleteResponse:
        """Delete a group of a project."""
        client = self._client
        return client.call(
            client.build(build.groups_delete, group_id, project_id=project_id, **options)
        )

    @describes(build.ProjectGroupListArguments, build.groups_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectGroupListArguments]
    ) -> ProjectGroupPage:
        """Return the groups of a project, page by page."""
        client = self._client
        return client.page(client.build(build.groups_list, project_id, **arguments))

    @describes(build.ProjectGroupRetrieveArguments, build.groups_retrieve)
    def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectGroupRetrieveArguments],
    ) -> ProjectGroup:
        """Return a group of a project."""
        client = self._client
        return client.call(
            client.build(build.groups_retrieve, group_id, project_id=project_id, **arguments)
        )


class ProjectsGroupsRoles(Resource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsGroupsRolesWithRawResponse
    with_streaming_response: wrapped.ProjectsGroupsRolesWithStreamingResponse

    @describes(build.ProjectGroupRoleCreateArguments, build.groups_roles_create)
    def create(
        self,
        group_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectGroupRoleCreateArguments],
    ) -> GroupRoleAssignment:
        """Create a role of a group."""
        client = self._client
        return client.call(
            client.build(build.groups_roles_create, group_id, project_id=project_id, **arguments)
        )

    @describes(CallOptions, build.groups_roles_delete)
    def delete(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Delete a role of a group."""
        client = self._client
        return client.call(
            client.build(
                build.groups_roles_delete,
                role_id,
                project_id=project_id,
                group_id=group_id,
                **options,
            )
        )

    @describes(build.ProjectGroupRoleListArguments, build.groups_roles_list)
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectGroupRoleListArguments],
    ) -> AssignedRoleDetailsPage:
        """Return the roles of a group, page by page."""
        client = self._client
        return client.page(
            client.build(build.groups_roles_list, group_id, project_id=project_id, **arguments)
        )

    @describes(CallOptions, build.groups_roles_retrieve)
    def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Return a role of a group."""
        client = self._client
        return client.call(
            client.build(
                build.groups_roles_retrieve,
                role_id,
                project_id=project_id,
                group_id=group_id,
                **options,
            )
        )


class ProjectsHostedToolPermissions(Resource):
    """Hosted tool permissions: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsHostedToolPermissionsWithRawResponse
    with_streaming_response: wrapped.ProjectsHostedToolPermissionsWithStreamingResponse

    @describes(CallOptions, build.hosted_tool_permissions_retrieve)
    def retrieve(
        self, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectHostedToolPermissions:
        """Return a hosted tool permission."""
        client = self._client
        return client.call(
            client.build(build.hosted_tool_permissions_retrieve, project_id, **options)
        )

    @describes(
        build.ProjectHostedToolPermissionUpdateArguments, build.hosted_tool_permissions_update
    )
    def update(
        self, project_id: str, **arguments: Unpack[build.ProjectHostedToolPermissionUpdateArguments]
    ) -> ProjectHostedToolPermissions:
        """Change a hosted tool permission."""
        client = self._client
        return client.call(
            client.build(build.hosted_tool_permissions_update, project_id, **arguments)
        )


class ProjectsModelPermissions(Resource):
    """Model permissions: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsModelPermissionsWithRawResponse
    with_streaming_response: wrapped.ProjectsModelPermissionsWithStreamingResponse

    @describes(CallOptions, build.model_permissions_delete)
    def delete(
        self, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectModelPermissionsDeleted:
        """Delete a model permission."""
        client = self._client
        return client.call(client.build(build.model_permissions_delete, project_id, **options))

    @describes(CallOptions, build.model_permissions_retrieve)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectModelPermissions:
        """Return a model permission."""
        client = self._client
        return client.call(client.build(build.model_permissions_retrieve, project_id, **options))

    @describes(build.ProjectModelPermissionUpdateArguments, build.model_permissions_update)
    def update(
        self, project_id: str, **arguments: Unpack[build.ProjectModelPermissionUpdateArguments]
    ) -> ProjectModelPermissions:
        """Change a model permission."""
        client = self._client
        return client.call(client.build(build.model_permissions_update, project_id, **arguments))


class ProjectsRateLimits(Resource):
    """Rate limits: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsRateLimitsWithRawResponse
    with_streaming_response: wrapped.ProjectsRateLimitsWithStreamingResponse

    @describes(build.ProjectRateLimitListRateLimitsArguments, build.rate_limits_list_rate_limits)
    def list_rate_limits(
        self, project_id: str, **arguments: Unpack[build.ProjectRateLimitListRateLimitsArguments]
    ) -> ProjectRateLimitPage:
        """Return the rate limits of a project, page by page."""
        client = self._client
        return client.page(
            client.build(build.rate_limits_list_rate_limits, project_id, **arguments)
        )

    @describes(build.ProjectRateLimitUpdateRateLimitArguments, build.rate_limits_update_rate_limit)
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectRateLimitUpdateRateLimitArguments],
    ) -> ProjectRateLimit:
        """Change a rate limit of a project."""
        client = self._client
        return client.call(
            client.build(
                build.rate_limits_update_rate_limit,
                rate_limit_id,
                project_id=project_id,
                **arguments,
            )
        )


class ProjectsRoles(Resource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsRolesWithRawResponse
    with_streaming_response: wrapped.ProjectsRolesWithStreamingResponse

    @describes(build.ProjectRoleCreateArguments, build.roles_create)
    def create(
        self, project_id: str, **arguments: Unpack[build.ProjectRoleCreateArguments]
    ) -> Role:
        """Create a role of a project."""
        client = self._client
        return client.call(client.build(build.roles_create, project_id, **arguments))

    @describes(CallOptions, build.roles_delete)
    def delete(
        self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> RoleDeletedResource:
        """Delete a role of a project."""
        client = self._client
        return client.call(
            client.build(build.roles_delete, role_id, project_id=project_id, **options)
        )

    @describes(build.ProjectRoleListArguments, build.roles_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectRoleListArguments]
    ) -> RolePage:
        """Return the roles of a project, page by page."""
        client = self._client
        return client.page(client.build(build.roles_list, project_id, **arguments))

    @describes(CallOptions, build.roles_retrieve)
    def retrieve(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Role:
        """Return a role of a project."""
        client = self._client
        return client.call(
            client.build(build.roles_retrieve, role_id, project_id=project_id, **options)
        )

    @describes(build.ProjectRoleUpdateArguments, build.roles_update)
    def update(
        self,
        role_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectRoleUpdateArguments],
    ) -> Role:
        """Change a role of a project."""
        client = self._client
        return client.call(
            client.build(build.roles_update, role_id, project_id=project_id, **arguments)
        )


class ProjectsServiceAccounts(Resource):
    """Service accounts: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsServiceAccountsWithRawResponse
    with_streaming_response: wrapped.ProjectsServiceAccountsWithStreamingResponse

    @cached_property
    def api_keys(self) -> ProjectsServiceAccountsAPIKeys:
        """API keys."""
        return ProjectsServiceAccountsAPIKeys(self._client)

    @describes(build.ProjectServiceAccountCreateArguments, build.service_accounts_create)
    def create(
        self, project_id: str, **arguments: Unpack[build.ProjectServiceAccountCreateArguments]
    ) -> ServiceAccountCreateResponse:
        """Create a service account of a project."""
        client = self._client
        return client.call(client.build(build.service_accounts_create, project_id, **arguments))

    @describes(CallOptions, build.service_accounts_delete)
    def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account of a project."""
        client = self._client
        return client.call(
            client.build(
                build.service_accounts_delete, service_account_id, project_id=project_id, **options
            )
        )

    @describes(build.ProjectServiceAccountListArguments, build.service_accounts_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectServiceAccountListArguments]
    ) -> ProjectServiceAccountPage:
        """Return the service accounts of a project, page by page."""
        client = self._client
        return client.page(client.build(build.service_accounts_list, project_id, **arguments))

    @describes(CallOptions, build.service_accounts_retrieve)
    def retrieve(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectServiceAccount:
        """Return a service account of a project."""
        client = self._client
        return client.call(
            client.build(
                build.service_accounts_retrieve,
                service_account_id,
                project_id=project_id,
                **options,
            )
        )

    @describes(build.ProjectServiceAccountUpdateArguments, build.service_accounts_update)
    def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectServiceAccountUpdateArguments],
    ) -> ProjectServiceAccount:
        """Change a service account of a project."""
        client = self._client
        return client.call(
            client.build(
                build.service_accounts_update,
                service_account_id,
                project_id=project_id,
                **arguments,
            )
        )


class ProjectsServiceAccountsAPIKeys(Resource):
    """API keys: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsServiceAccountsAPIKeysWithRawResponse
    with_streaming_response: wrapped.ProjectsServiceAccountsAPIKeysWithStreamingResponse

    @describes(
        build.ProjectServiceAccountAPIKeyCreateArguments, build.service_accounts_api_keys_create
    )
    def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectServiceAccountAPIKeyCreateArguments],
    ) -> APIKeyCreateResponse:
        """Create an API key of a service account."""
        client = self._client
        return client.call(
            client.build(
                build.service_accounts_api_keys_create,
                service_account_id,
                project_id=project_id,
                **arguments,
            )
        )


class ProjectsSpendAlerts(Resource):
    """Spend alerts: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsSpendAlertsWithRawResponse
    with_streaming_response: wrapped.ProjectsSpendAlertsWithStreamingResponse

    @describes(build.ProjectSpendAlertCreateArguments, build.spend_alerts_create)
    def create(
        self, project_id: str, **arguments: Unpack[build.ProjectSpendAlertCreateArguments]
    ) -> ProjectSpendAlert:
        """Create a spend alert of a project."""
        client = self._client
        return client.call(client.build(build.spend_alerts_create, project_id, **arguments))

    @describes(CallOptions, build.spend_alerts_delete)
    def delete(
        self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project."""
        client = self._client
        return client.call(
            client.build(build.spend_alerts_delete, alert_id, project_id=project_id, **options)
        )

    @describes(build.ProjectSpendAlertListArguments, build.spend_alerts_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectSpendAlertListArguments]
    ) -> ProjectSpendAlertPage:
        """Return the spend alerts of a project, page by page."""
        client = self._client
        return client.page(client.build(build.spend_alerts_list, project_id, **arguments))

    @describes(CallOptions, build.spend_alerts_retrieve)
    def retrieve(
        self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectSpendAlert:
        """Return a spend alert of a project."""
        client = self._client
        return client.call(
            client.build(build.spend_alerts_retrieve, alert_id, project_id=project_id, **options)
        )

    @describes(build.ProjectSpendAlertUpdateArguments, build.spend_alerts_update)
    def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectSpendAlertUpdateArguments],
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project."""
        client = self._client
        return client.call(
            client.build(build.spend_alerts_update, alert_id, project_id=project_id, **arguments)
        )


class ProjectsSpendLimit(Resource):
    """Spend limit: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsSpendLimitWithRawResponse
    with_streaming_response: wrapped.ProjectsSpendLimitWithStreamingResponse

    @describes(CallOptions, build.spend_limit_delete)
    def delete(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendLimitDeleted:
        """Delete the spend limit."""
        client = self._client
        return client.call(client.build(build.spend_limit_delete, project_id, **options))

    @describes(CallOptions, build.spend_limit_retrieve)
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendLimit:
        """Return the spend limit."""
        client = self._client
        return client.call(client.build(build.spend_limit_retrieve, project_id, **options))

    @describes(build.ProjectSpendLimitUpdateArguments, build.spend_limit_update)
    def update(
        self, project_id: str, **arguments: Unpack[build.ProjectSpendLimitUpdateArguments]
    ) -> ProjectSpendLimit:
        """Change the spend limit."""
        client = self._client
        return client.call(client.build(build.spend_limit_update, project_id, **arguments))


class ProjectsUsers(Resource):
    """Users: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsUsersWithRawResponse
    with_streaming_response: wrapped.ProjectsUsersWithStreamingResponse

    @cached_property
    def roles(self) -> ProjectsUsersRoles:
        """Roles."""
        return ProjectsUsersRoles(self._client)

    @describes(build.ProjectUserCreateArguments, build.users_create)
    def create(
        self, project_id: str, **arguments: Unpack[build.ProjectUserCreateArguments]
    ) -> ProjectUser:
        """Create a user of a project."""
        client = self._client
        return client.call(client.build(build.users_create, project_id, **arguments))

    @describes(CallOptions, build.users_delete)
    def delete(
        self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> UserDeleteResponse:
        """Delete a user of a project."""
        client = self._client
        return client.call(
            client.build(build.users_delete, user_id, project_id=project_id, **options)
        )

    @describes(build.ProjectUserListArguments, build.users_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectUserListArguments]
    ) -> ProjectUserPage:
        """Return the users of a project, page by page."""
        client = self._client
        return client.page(client.build(build.users_list, project_id, **arguments))

    @describes(CallOptions, build.users_retrieve)
    def retrieve(
        self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectUser:
        """Return a user of a project."""
        client = self._client
        return client.call(
            client.build(build.users_retrieve, user_id, project_id=project_id, **options)
        )

    @describes(build.ProjectUserUpdateArguments, build.users_update)
    def update(
        self,
        user_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectUserUpdateArguments],
    ) -> ProjectUser:
        """Change a user of a project."""
        client = self._client
        return client.call(
            client.build(build.users_update, user_id, project_id=project_id, **arguments)
        )


class ProjectsUsersRoles(Resource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.ProjectsUsersRolesWithRawResponse
    with_streaming_response: wrapped.ProjectsUsersRolesWithStreamingResponse

    @describes(build.ProjectUserRoleCreateArguments, build.users_roles_create)
    def create(
        self,
        user_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectUserRoleCreateArguments],
    ) -> UserRoleAssignment:
        """Create a role of a user."""
        client = self._client
        return client.call(
            client.build(build.users_roles_create, user_id, project_id=project_id, **arguments)
        )

    @describes(CallOptions, build.users_roles_delete)
    def delete(
        self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Delete a role of a user."""
        client = self._client
        return client.call(
            client.build(
                build.users_roles_delete, role_id, project_id=project_id, user_id=user_id, **options
            )
        )

    @describes(build.ProjectUserRoleListArguments, build.users_roles_list)
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectUserRoleListArguments],
    ) -> AssignedRoleDetailsPage:
        """Return the roles of a user, page by page."""
        client = self._client
        return client.page(
            client.build(build.users_roles_list, user_id, project_id=project_id, **arguments)
        )

    @describes(CallOptions, build.users_roles_retrieve)
    def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Return a role of a user."""
        client = self._client
        return client.call(
            client.build(
                build.users_roles_retrieve,
                role_id,
                project_id=project_id,
                user_id=user_id,
                **options,
            )
        )


class AsyncProjects(AsyncResource):
    """Projects: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsWithStreamingResponse

    @cached_property
    def api_keys(self) -> AsyncProjectsAPIKeys:
        """API keys."""
        return AsyncProjectsAPIKeys(self._client)

    @cached_property
    def certificates(self) -> AsyncProjectsCertificates:
        """Certificates."""
        return AsyncProjectsCertificates(self._client)

    @cached_property
    def data_retention(self) -> AsyncProjectsDataRetention:
        """Data retention."""
        return AsyncProjectsDataRetention(self._client)

    @cached_property
    def groups(self) -> AsyncProjectsGroups:
        """Groups."""
        return AsyncProjectsGroups(self._client)

    @cached_property
    def hosted_tool_permissions(self) -> AsyncProjectsHostedToolPermissions:
        """Hosted tool permissions."""
        return AsyncProjectsHostedToolPermissions(self._client)

    @cached_property
    def model_permissions(self) -> AsyncProjectsModelPermissions:
        """Model permissions."""
        return AsyncProjectsModelPermissions(self._client)

    @cached_property
    def rate_limits(self) -> AsyncProjectsRateLimits:
        """Rate limits."""
        return AsyncProjectsRateLimits(self._client)

    @cached_property
    def roles(self) -> AsyncProjectsRoles:
        """Roles."""
        return AsyncProjectsRoles(self._client)

    @cached_property
    def service_accounts(self) -> AsyncProjectsServiceAccounts:
        """Service accounts."""
        return AsyncProjectsServiceAccounts(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncProjectsSpendAlerts:
        """Spend alerts."""
        return AsyncProjectsSpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> AsyncProjectsSpendLimit:
        """Spend limit."""
        return AsyncProjectsSpendLimit(self._client)

    @cached_property
    def users(self) -> AsyncProjectsUsers:
        """Users."""
        return AsyncProjectsUsers(self._client)

    @describes(CallOptions, build.archive)
    async def archive(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Archive a project."""
        client = self._client
        return await client.call(client.build(build.archive, project_id, **options))

    @describes(build.ProjectCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.ProjectCreateArguments]) -> Project:
        """Create a project."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(build.ProjectListArguments, build.list_)
    def list(
        self, **arguments: Unpack[build.ProjectListArguments]
    ) -> AsyncPages[ProjectPage, Project]:
        """Return the projects, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Project:
        """Return a project."""
        client = self._client
        return await client.call(client.build(build.retrieve, project_id, **options))

    @describes(build.ProjectUpdateArguments, build.update)
    async def update(
        self, project_id: str, **arguments: Unpack[build.ProjectUpdateArguments]
    ) -> Project:
        """Change a project."""
        client = self._client
        return await client.call(client.build(build.update, project_id, **arguments))


class AsyncProjectsAPIKeys(AsyncResource):
    """API keys: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsAPIKeysWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsAPIKeysWithStreamingResponse

    @describes(CallOptions, build.api_keys_delete)
    async def delete(
        self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> APIKeyDeleteResponse:
        """Delete an API key of a project."""
        client = self._client
        return await client.call(
            client.build(build.api_keys_delete, api_key_id, project_id=project_id, **options)
        )

    @describes(build.ProjectAPIKeyListArguments, build.api_keys_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectAPIKeyListArguments]
    ) -> AsyncPages[ProjectAPIKeyPage, ProjectAPIKey]:
        """Return the API keys of a project, page by page."""
        client = self._client
        return client.page(client.build(build.api_keys_list, project_id, **arguments))

    @describes(CallOptions, build.api_keys_retrieve)
    async def retrieve(
        self, api_key_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectAPIKey:
        """Return an API key of a project."""
        client = self._client
        return await client.call(
            client.build(build.api_keys_retrieve, api_key_id, project_id=project_id, **options)
        )


class AsyncProjectsCertificates(AsyncResource):
    """Certificates: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsCertificatesWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsCertificatesWithStreamingResponse

    @describes(build.ProjectCertificateActivateArguments, build.certificates_activate)
    def activate(
        self, project_id: str, **arguments: Unpack[build.ProjectCertificateActivateArguments]
    ) -> AsyncPages[OrganizationProjectCertificatePage, OrganizationProjectCertificate]:
        """Activate the certificates of a project."""
        client = self._client
        return client.page(client.build(build.certificates_activate, project_id, **arguments))

    @describes(build.ProjectCertificateDeactivateArguments, build.certificates_deactivate)
    def deactivate(
        self, project_id: str, **arguments: Unpack[build.ProjectCertificateDeactivateArguments]
    ) -> AsyncPages[OrganizationProjectCertificateDeactivationPage, OrganizationProjectCertificate]:
        """Deactivate the certificates of a project."""
        client = self._client
        return client.page(client.build(build.certificates_deactivate, project_id, **arguments))

    @describes(build.ProjectCertificateListArguments, build.certificates_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectCertificateListArguments]
    ) -> AsyncPages[ProjectCertificatesPage, OrganizationProjectCertificate]:
        """Return the certificates of a project, page by page."""
        client = self._client
        return client.page(client.build(build.certificates_list, project_id, **arguments))


class AsyncProjectsDataRetention(AsyncResource):
    """Data retention: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsDataRetentionWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsDataRetentionWithStreamingResponse

    @describes(CallOptions, build.data_retention_retrieve)
    async def retrieve(
        self, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectDataRetention:
        """Return the data retention."""
        client = self._client
        return await client.call(client.build(build.data_retention_retrieve, project_id, **options))

    @describes(build.ProjectDataRetentionUpdateArguments, build.data_retention_update)
    async def update(
        self, project_id: str, **arguments: Unpack[build.ProjectDataRetentionUpdateArguments]
    ) -> ProjectDataRetention:
        """Change the data retention."""
        client = self._client
        return await client.call(client.build(build.data_retention_update, project_id, **arguments))


class AsyncProjectsGroups(AsyncResource):
    """Groups: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsGroupsWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsGroupsWithStreamingResponse

    @cached_property
    def roles(self) -> AsyncProjectsGroupsRoles:
        """Roles."""
        return AsyncProjectsGroupsRoles(self._client)

    @describes(build.ProjectGroupCreateArguments, build.groups_create)
    async def create(
        self, project_id: str, **arguments: Unpack[build.ProjectGroupCreateArguments]
    ) -> ProjectGroup:
        """Create a group of a project."""
        client = self._client
        return await client.call(client.build(build.groups_create, project_id, **arguments))

    @describes(CallOptions, build.groups_delete)
    async def delete(
        self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> GroupDeleteResponse:
        """Delete a group of a project."""
        client = self._client
        return await client.call(
            client.build(build.groups_delete, group_id, project_id=project_id, **options)
        )

    @describes(build.ProjectGroupListArguments, build.groups_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectGroupListArguments]
    ) -> AsyncPages[ProjectGroupPage, ProjectGroup]:
        """Return the groups of a project, page by page."""
        client = self._client
        return client.page(client.build(build.groups_list, project_id, **arguments))

    @describes(build.ProjectGroupRetrieveArguments, build.groups_retrieve)
    async def retrieve(
        self,
        group_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectGroupRetrieveArguments],
    ) -> ProjectGroup:
        """Return a group of a project."""
        client = self._client
        return await client.call(
            client.build(build.groups_retrieve, group_id, project_id=project_id, **arguments)
        )


class AsyncProjectsGroupsRoles(AsyncResource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsGroupsRolesWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsGroupsRolesWithStreamingResponse

    @describes(build.ProjectGroupRoleCreateArguments, build.groups_roles_create)
    async def create(
        self,
        group_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectGroupRoleCreateArguments],
    ) -> GroupRoleAssignment:
        """Create a role of a group."""
        client = self._client
        return await client.call(
            client.build(build.groups_roles_create, group_id, project_id=project_id, **arguments)
        )

    @describes(CallOptions, build.groups_roles_delete)
    async def delete(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Delete a role of a group."""
        client = self._client
        return await client.call(
            client.build(
                build.groups_roles_delete,
                role_id,
                project_id=project_id,
                group_id=group_id,
                **options,
            )
        )

    @describes(build.ProjectGroupRoleListArguments, build.groups_roles_list)
    def list(
        self,
        group_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectGroupRoleListArguments],
    ) -> AsyncPages[AssignedRoleDetailsPage, AssignedRoleDetails]:
        """Return the roles of a group, page by page."""
        client = self._client
        return client.page(
            client.build(build.groups_roles_list, group_id, project_id=project_id, **arguments)
        )

    @describes(CallOptions, build.groups_roles_retrieve)
    async def retrieve(
        self, role_id: str, *, project_id: str, group_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Return a role of a group."""
        client = self._client
        return await client.call(
            client.build(
                build.groups_roles_retrieve,
                role_id,
                project_id=project_id,
                group_id=group_id,
                **options,
            )
        )


class AsyncProjectsHostedToolPermissions(AsyncResource):
    """Hosted tool permissions: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsHostedToolPermissionsWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsHostedToolPermissionsWithStreamingResponse

    @describes(CallOptions, build.hosted_tool_permissions_retrieve)
    async def retrieve(
        self, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectHostedToolPermissions:
        """Return a hosted tool permission."""
        client = self._client
        return await client.call(
            client.build(build.hosted_tool_permissions_retrieve, project_id, **options)
        )

    @describes(
        build.ProjectHostedToolPermissionUpdateArguments, build.hosted_tool_permissions_update
    )
    async def update(
        self, project_id: str, **arguments: Unpack[build.ProjectHostedToolPermissionUpdateArguments]
    ) -> ProjectHostedToolPermissions:
        """Change a hosted tool permission."""
        client = self._client
        return await client.call(
            client.build(build.hosted_tool_permissions_update, project_id, **arguments)
        )


class AsyncProjectsModelPermissions(AsyncResource):
    """Model permissions: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsModelPermissionsWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsModelPermissionsWithStreamingResponse

    @describes(CallOptions, build.model_permissions_delete)
    async def delete(
        self, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectModelPermissionsDeleted:
        """Delete a model permission."""
        client = self._client
        return await client.call(
            client.build(build.model_permissions_delete, project_id, **options)
        )

    @describes(CallOptions, build.model_permissions_retrieve)
    async def retrieve(
        self, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectModelPermissions:
        """Return a model permission."""
        client = self._client
        return await client.call(
            client.build(build.model_permissions_retrieve, project_id, **options)
        )

    @describes(build.ProjectModelPermissionUpdateArguments, build.model_permissions_update)
    async def update(
        self, project_id: str, **arguments: Unpack[build.ProjectModelPermissionUpdateArguments]
    ) -> ProjectModelPermissions:
        """Change a model permission."""
        client = self._client
        return await client.call(
            client.build(build.model_permissions_update, project_id, **arguments)
        )


class AsyncProjectsRateLimits(AsyncResource):
    """Rate limits: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsRateLimitsWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsRateLimitsWithStreamingResponse

    @describes(build.ProjectRateLimitListRateLimitsArguments, build.rate_limits_list_rate_limits)
    def list_rate_limits(
        self, project_id: str, **arguments: Unpack[build.ProjectRateLimitListRateLimitsArguments]
    ) -> AsyncPages[ProjectRateLimitPage, ProjectRateLimit]:
        """Return the rate limits of a project, page by page."""
        client = self._client
        return client.page(
            client.build(build.rate_limits_list_rate_limits, project_id, **arguments)
        )

    @describes(build.ProjectRateLimitUpdateRateLimitArguments, build.rate_limits_update_rate_limit)
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectRateLimitUpdateRateLimitArguments],
    ) -> ProjectRateLimit:
        """Change a rate limit of a project."""
        client = self._client
        return await client.call(
            client.build(
                build.rate_limits_update_rate_limit,
                rate_limit_id,
                project_id=project_id,
                **arguments,
            )
        )


class AsyncProjectsRoles(AsyncResource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsRolesWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsRolesWithStreamingResponse

    @describes(build.ProjectRoleCreateArguments, build.roles_create)
    async def create(
        self, project_id: str, **arguments: Unpack[build.ProjectRoleCreateArguments]
    ) -> Role:
        """Create a role of a project."""
        client = self._client
        return await client.call(client.build(build.roles_create, project_id, **arguments))

    @describes(CallOptions, build.roles_delete)
    async def delete(
        self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> RoleDeletedResource:
        """Delete a role of a project."""
        client = self._client
        return await client.call(
            client.build(build.roles_delete, role_id, project_id=project_id, **options)
        )

    @describes(build.ProjectRoleListArguments, build.roles_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectRoleListArguments]
    ) -> AsyncPages[RolePage, Role]:
        """Return the roles of a project, page by page."""
        client = self._client
        return client.page(client.build(build.roles_list, project_id, **arguments))

    @describes(CallOptions, build.roles_retrieve)
    async def retrieve(
        self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> Role:
        """Return a role of a project."""
        client = self._client
        return await client.call(
            client.build(build.roles_retrieve, role_id, project_id=project_id, **options)
        )

    @describes(build.ProjectRoleUpdateArguments, build.roles_update)
    async def update(
        self,
        role_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectRoleUpdateArguments],
    ) -> Role:
        """Change a role of a project."""
        client = self._client
        return await client.call(
            client.build(build.roles_update, role_id, project_id=project_id, **arguments)
        )


class AsyncProjectsServiceAccounts(AsyncResource):
    """Service accounts: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsServiceAccountsWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsServiceAccountsWithStreamingResponse

    @cached_property
    def api_keys(self) -> AsyncProjectsServiceAccountsAPIKeys:
        """API keys."""
        return AsyncProjectsServiceAccountsAPIKeys(self._client)

    @describes(build.ProjectServiceAccountCreateArguments, build.service_accounts_create)
    async def create(
        self, project_id: str, **arguments: Unpack[build.ProjectServiceAccountCreateArguments]
    ) -> ServiceAccountCreateResponse:
        """Create a service account of a project."""
        client = self._client
        return await client.call(
            client.build(build.service_accounts_create, project_id, **arguments)
        )

    @describes(CallOptions, build.service_accounts_delete)
    async def delete(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ServiceAccountDeleteResponse:
        """Delete a service account of a project."""
        client = self._client
        return await client.call(
            client.build(
                build.service_accounts_delete, service_account_id, project_id=project_id, **options
            )
        )

    @describes(build.ProjectServiceAccountListArguments, build.service_accounts_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectServiceAccountListArguments]
    ) -> AsyncPages[ProjectServiceAccountPage, ProjectServiceAccount]:
        """Return the service accounts of a project, page by page."""
        client = self._client
        return client.page(client.build(build.service_accounts_list, project_id, **arguments))

    @describes(CallOptions, build.service_accounts_retrieve)
    async def retrieve(
        self, service_account_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectServiceAccount:
        """Return a service account of a project."""
        client = self._client
        return await client.call(
            client.build(
                build.service_accounts_retrieve,
                service_account_id,
                project_id=project_id,
                **options,
            )
        )

    @describes(build.ProjectServiceAccountUpdateArguments, build.service_accounts_update)
    async def update(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectServiceAccountUpdateArguments],
    ) -> ProjectServiceAccount:
        """Change a service account of a project."""
        client = self._client
        return await client.call(
            client.build(
                build.service_accounts_update,
                service_account_id,
                project_id=project_id,
                **arguments,
            )
        )


class AsyncProjectsServiceAccountsAPIKeys(AsyncResource):
    """API keys: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsServiceAccountsAPIKeysWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsServiceAccountsAPIKeysWithStreamingResponse

    @describes(
        build.ProjectServiceAccountAPIKeyCreateArguments, build.service_accounts_api_keys_create
    )
    async def create(
        self,
        service_account_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectServiceAccountAPIKeyCreateArguments],
    ) -> APIKeyCreateResponse:
        """Create an API key of a service account."""
        client = self._client
        return await client.call(
            client.build(
                build.service_accounts_api_keys_create,
                service_account_id,
                project_id=project_id,
                **arguments,
            )
        )


class AsyncProjectsSpendAlerts(AsyncResource):
    """Spend alerts: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsSpendAlertsWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsSpendAlertsWithStreamingResponse

    @describes(build.ProjectSpendAlertCreateArguments, build.spend_alerts_create)
    async def create(
        self, project_id: str, **arguments: Unpack[build.ProjectSpendAlertCreateArguments]
    ) -> ProjectSpendAlert:
        """Create a spend alert of a project."""
        client = self._client
        return await client.call(client.build(build.spend_alerts_create, project_id, **arguments))

    @describes(CallOptions, build.spend_alerts_delete)
    async def delete(
        self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectSpendAlertDeleted:
        """Delete a spend alert of a project."""
        client = self._client
        return await client.call(
            client.build(build.spend_alerts_delete, alert_id, project_id=project_id, **options)
        )

    @describes(build.ProjectSpendAlertListArguments, build.spend_alerts_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectSpendAlertListArguments]
    ) -> AsyncPages[ProjectSpendAlertPage, ProjectSpendAlert]:
        """Return the spend alerts of a project, page by page."""
        client = self._client
        return client.page(client.build(build.spend_alerts_list, project_id, **arguments))

    @describes(CallOptions, build.spend_alerts_retrieve)
    async def retrieve(
        self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectSpendAlert:
        """Return a spend alert of a project."""
        client = self._client
        return await client.call(
            client.build(build.spend_alerts_retrieve, alert_id, project_id=project_id, **options)
        )

    @describes(build.ProjectSpendAlertUpdateArguments, build.spend_alerts_update)
    async def update(
        self,
        alert_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectSpendAlertUpdateArguments],
    ) -> ProjectSpendAlert:
        """Change a spend alert of a project."""
        client = self._client
        return await client.call(
            client.build(build.spend_alerts_update, alert_id, project_id=project_id, **arguments)
        )


class AsyncProjectsSpendLimit(AsyncResource):
    """Spend limit: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsSpendLimitWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsSpendLimitWithStreamingResponse

    @describes(CallOptions, build.spend_limit_delete)
    async def delete(
        self, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectSpendLimitDeleted:
        """Delete the spend limit."""
        client = self._client
        return await client.call(client.build(build.spend_limit_delete, project_id, **options))

    @describes(CallOptions, build.spend_limit_retrieve)
    async def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> ProjectSpendLimit:
        """Return the spend limit."""
        client = self._client
        return await client.call(client.build(build.spend_limit_retrieve, project_id, **options))

    @describes(build.ProjectSpendLimitUpdateArguments, build.spend_limit_update)
    async def update(
        self, project_id: str, **arguments: Unpack[build.ProjectSpendLimitUpdateArguments]
    ) -> ProjectSpendLimit:
        """Change the spend limit."""
        client = self._client
        return await client.call(client.build(build.spend_limit_update, project_id, **arguments))


class AsyncProjectsUsers(AsyncResource):
    """Users: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsUsersWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsUsersWithStreamingResponse

    @cached_property
    def roles(self) -> AsyncProjectsUsersRoles:
        """Roles."""
        return AsyncProjectsUsersRoles(self._client)

    @describes(build.ProjectUserCreateArguments, build.users_create)
    async def create(
        self, project_id: str, **arguments: Unpack[build.ProjectUserCreateArguments]
    ) -> ProjectUser:
        """Create a user of a project."""
        client = self._client
        return await client.call(client.build(build.users_create, project_id, **arguments))

    @describes(CallOptions, build.users_delete)
    async def delete(
        self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> UserDeleteResponse:
        """Delete a user of a project."""
        client = self._client
        return await client.call(
            client.build(build.users_delete, user_id, project_id=project_id, **options)
        )

    @describes(build.ProjectUserListArguments, build.users_list)
    def list(
        self, project_id: str, **arguments: Unpack[build.ProjectUserListArguments]
    ) -> AsyncPages[ProjectUserPage, ProjectUser]:
        """Return the users of a project, page by page."""
        client = self._client
        return client.page(client.build(build.users_list, project_id, **arguments))

    @describes(CallOptions, build.users_retrieve)
    async def retrieve(
        self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> ProjectUser:
        """Return a user of a project."""
        client = self._client
        return await client.call(
            client.build(build.users_retrieve, user_id, project_id=project_id, **options)
        )

    @describes(build.ProjectUserUpdateArguments, build.users_update)
    async def update(
        self,
        user_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectUserUpdateArguments],
    ) -> ProjectUser:
        """Change a user of a project."""
        client = self._client
        return await client.call(
            client.build(build.users_update, user_id, project_id=project_id, **arguments)
        )


class AsyncProjectsUsersRoles(AsyncResource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncProjectsUsersRolesWithRawResponse
    with_streaming_response: wrapped.AsyncProjectsUsersRolesWithStreamingResponse

    @describes(build.ProjectUserRoleCreateArguments, build.users_roles_create)
    async def create(
        self,
        user_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectUserRoleCreateArguments],
    ) -> UserRoleAssignment:
        """Create a role of a user."""
        client = self._client
        return await client.call(
            client.build(build.users_roles_create, user_id, project_id=project_id, **arguments)
        )

    @describes(CallOptions, build.users_roles_delete)
    async def delete(
        self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Delete a role of a user."""
        client = self._client
        return await client.call(
            client.build(
                build.users_roles_delete, role_id, project_id=project_id, user_id=user_id, **options
            )
        )

    @describes(build.ProjectUserRoleListArguments, build.users_roles_list)
    def list(
        self,
        user_id: str,
        *,
        project_id: str,
        **arguments: Unpack[build.ProjectUserRoleListArguments],
    ) -> AsyncPages[AssignedRoleDetailsPage, AssignedRoleDetails]:
        """Return the roles of a user, page by page."""
        client = self._client
        return client.page(
            client.build(build.users_roles_list, user_id, project_id=project_id, **arguments)
        )

    @describes(CallOptions, build.users_roles_retrieve)
    async def retrieve(
        self, role_id: str, *, project_id: str, user_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Return a role of a user."""
        client = self._client
        return await client.call(
            client.build(
                build.users_roles_retrieve,
                role_id,
                project_id=project_id,
                user_id=user_id,
                **options,
            )
        )
