"""`client.admin`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import admin as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin import (
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
        OrganizationCertificate,
        OrganizationCertificateDeactivationPage,
        OrganizationCertificatePage,
        OrganizationDataRetention,
        OrganizationGroupUser,
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

    from ..._helpers.pages import AsyncPages
    from ..wrapped import admin as wrapped
    from .admin_audit_logs import AsyncAuditLogs, AuditLogs
    from .admin_projects import AsyncProjects, Projects
    from .admin_usage import AsyncUsage, Usage


class Admin(Resource):
    """Admin."""

    with_raw_response: wrapped.AdminWithRawResponse
    with_streaming_response: wrapped.AdminWithStreamingResponse

    @cached_property
    def organization(self) -> Organization:
        """Organization."""
        return Organization(self._client)


class Organization(Resource):
    """Organization."""

    with_raw_response: wrapped.OrganizationWithRawResponse
    with_streaming_response: wrapped.OrganizationWithStreamingResponse

    @cached_property
    def admin_api_keys(self) -> AdminAPIKeys:
        """Admin API keys."""
        return AdminAPIKeys(self._client)

    @cached_property
    def audit_logs(self) -> AuditLogs:
        """Audit logs."""
        from .admin_audit_logs import AuditLogs

        return AuditLogs(self._client)

    @cached_property
    def certificates(self) -> Certificates:
        """Certificates."""
        return Certificates(self._client)

    @cached_property
    def data_retention(self) -> DataRetention:
        """Data retention."""
        return DataRetention(self._client)

    @cached_property
    def groups(self) -> Groups:
        """Groups."""
        return Groups(self._client)

    @cached_property
    def invites(self) -> Invites:
        """Invites."""
        return Invites(self._client)

    @cached_property
    def projects(self) -> Projects:
        """Projects."""
        from .admin_projects import Projects

        return Projects(self._client)

    @cached_property
    def roles(self) -> Roles:
        """Roles."""
        return Roles(self._client)

    @cached_property
    def spend_alerts(self) -> SpendAlerts:
        """Spend alerts."""
        return SpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> SpendLimit:
        """Spend limit."""
        return SpendLimit(self._client)

    @cached_property
    def usage(self) -> Usage:
        """Usage."""
        from .admin_usage import Usage

        return Usage(self._client)

    @cached_property
    def users(self) -> Users:
        """Users."""
        return Users(self._client)


class AdminAPIKeys(Resource):
    """Admin API keys: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AdminAPIKeysWithRawResponse
    with_streaming_response: wrapped.AdminAPIKeysWithStreamingResponse

    @describes(build.AdminAPIKeyCreateArguments, build.admin_api_keys_create)
    def create(
        self, **arguments: Unpack[build.AdminAPIKeyCreateArguments]
    ) -> AdminAPIKeyCreateResponse:
        """Create an admin API key."""
        client = self._client
        return client.call(client.build(build.admin_api_keys_create, **arguments))

    @describes(CallOptions, build.admin_api_keys_delete)
    def delete(self, key_id: str, **options: Unpack[CallOptions]) -> AdminAPIKeyDeleteResponse:
        """Delete an admin API key."""
        client = self._client
        return client.call(client.build(build.admin_api_keys_delete, key_id, **options))

    @describes(build.AdminAPIKeyListArguments, build.admin_api_keys_list)
    def list(self, **arguments: Unpack[build.AdminAPIKeyListArguments]) -> AdminAPIKeyPage:
        """Return the admin API keys, page by page."""
        client = self._client
        return client.page(client.build(build.admin_api_keys_list, **arguments))

    @describes(CallOptions, build.admin_api_keys_retrieve)
    def retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> AdminAPIKey:
        """Return an admin API key."""
        client = self._client
        return client.call(client.build(build.admin_api_keys_retrieve, key_id, **options))


class Certificates(Resource):
    """Certificates: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.CertificatesWithRawResponse
    with_streaming_response: wrapped.CertificatesWithStreamingResponse

    @describes(build.CertificateActivateArguments, build.certificates_activate)
    def activate(
        self, **arguments: Unpack[build.CertificateActivateArguments]
    ) -> OrganizationCertificatePage:
        """Activate the certificates."""
        client = self._client
        return client.page(client.build(build.certificates_activate, **arguments))

    @describes(build.CertificateCreateArguments, build.certificates_create)
    def create(self, **arguments: Unpack[build.CertificateCreateArguments]) -> Certificate:
        """Create a certificate."""
        client = self._client
        return client.call(client.build(build.certificates_create, **arguments))

    @describes(build.CertificateDeactivateArguments, build.certificates_deactivate)
    def deactivate(
        self, **arguments: Unpack[build.CertificateDeactivateArguments]
    ) -> OrganizationCertificateDeactivationPage:
        """Deactivate the certificates."""
        client = self._client
        return client.page(client.build(build.certificates_deactivate, **arguments))

    @describes(CallOptions, build.certificates_delete)
    def delete(
        self, certificate_id: str, **options: Unpack[CallOptions]
    ) -> CertificateDeleteResponse:
        """Delete a certificate."""
        client = self._client
        return client.call(client.build(build.certificates_delete, certificate_id, **options))

    @describes(build.CertificateListArguments, build.certificates_list)
    def list(self, **arguments: Unpack[build.CertificateListArguments]) -> CertificatesPage:
        """Return the certificates, page by page."""
        client = self._client
        return client.page(client.build(build.certificates_list, **arguments))

    @describes(build.CertificateRetrieveArguments, build.certificates_retrieve)
    def retrieve(
        self, certificate_id: str, **arguments: Unpack[build.CertificateRetrieveArguments]
    ) -> Certificate:
        """Return a certificate."""
        client = self._client
        return client.call(client.build(build.certificates_retrieve, certificate_id, **arguments))

    @describes(build.CertificateUpdateArguments, build.certificates_update)
    def update(
        self, certificate_id: str, **arguments: Unpack[build.CertificateUpdateArguments]
    ) -> Certificate:
        """Change a certificate."""
        client = self._client
        return client.call(client.build(build.certificates_update, certificate_id, **arguments))


class DataRetention(Resource):
    """Data retention: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.DataRetentionWithRawResponse
    with_streaming_response: wrapped.DataRetentionWithStreamingResponse

    @describes(CallOptions, build.data_retention_retrieve)
    def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationDataRetention:
        """Return the data retention."""
        client = self._client
        return client.call(client.build(build.data_retention_retrieve, **options))

    @describes(build.DataRetentionUpdateArguments, build.data_retention_update)
    def update(
        self, **arguments: Unpack[build.DataRetentionUpdateArguments]
    ) -> OrganizationDataRetention:
        """Change the data retention."""
        client = self._client
        return client.call(client.build(build.data_retention_update, **arguments))


class Groups(Resource):
    """Groups: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.GroupsWithRawResponse
    with_streaming_response: wrapped.GroupsWithStreamingResponse

    @cached_property
    def roles(self) -> GroupsRoles:
        """Roles."""
        return GroupsRoles(self._client)

    @cached_property
    def users(self) -> GroupsUsers:
        """Users."""
        return GroupsUsers(self._client)

    @describes(build.GroupCreateArguments, build.groups_create)
    def create(self, **arguments: Unpack[build.GroupCreateArguments]) -> Group:
        """Create a group."""
        client = self._client
        return client.call(client.build(build.groups_create, **arguments))

    @describes(CallOptions, build.groups_delete)
    def delete(self, group_id: str, **options: Unpack[CallOptions]) -> GroupDeleteResponse:
        """Delete a group."""
        client = self._client
        return client.call(client.build(build.groups_delete, group_id, **options))

    @describes(build.GroupListArguments, build.groups_list)
    def list(self, **arguments: Unpack[build.GroupListArguments]) -> GroupPage:
        """Return the groups, page by page."""
        client = self._client
        return client.page(client.build(build.groups_list, **arguments))

    @describes(CallOptions, build.groups_retrieve)
    def retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> Group:
        """Return a group."""
        client = self._client
        return client.call(client.build(build.groups_retrieve, group_id, **options))

    @describes(build.GroupUpdateArguments, build.groups_update)
    def update(
        self, group_id: str, **arguments: Unpack[build.GroupUpdateArguments]
    ) -> GroupUpdateResponse:
        """Change a group."""
        client = self._client
        return client.call(client.build(build.groups_update, group_id, **arguments))


class GroupsRoles(Resource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.GroupsRolesWithRawResponse
    with_streaming_response: wrapped.GroupsRolesWithStreamingResponse

    @describes(build.GroupRoleCreateArguments, build.groups_roles_create)
    def create(
        self, group_id: str, **arguments: Unpack[build.GroupRoleCreateArguments]
    ) -> GroupRoleAssignment:
        """Create a role of a group."""
        client = self._client
        return client.call(client.build(build.groups_roles_create, group_id, **arguments))

    @describes(CallOptions, build.groups_roles_delete)
    def delete(
        self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Delete a role of a group."""
        client = self._client
        return client.call(
            client.build(build.groups_roles_delete, role_id, group_id=group_id, **options)
        )

    @describes(build.GroupRoleListArguments, build.groups_roles_list)
    def list(
        self, group_id: str, **arguments: Unpack[build.GroupRoleListArguments]
    ) -> AssignedRoleDetailsPage:
        """Return the roles of a group, page by page."""
        client = self._client
        return client.page(client.build(build.groups_roles_list, group_id, **arguments))

    @describes(CallOptions, build.groups_roles_retrieve)
    def retrieve(
        self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Return a role of a group."""
        client = self._client
        return client.call(
            client.build(build.groups_roles_retrieve, role_id, group_id=group_id, **options)
        )


class GroupsUsers(Resource):
    """Users: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.GroupsUsersWithRawResponse
    with_streaming_response: wrapped.GroupsUsersWithStreamingResponse

    @describes(build.GroupUserCreateArguments, build.groups_users_create)
    def create(
        self, group_id: str, **arguments: Unpack[build.GroupUserCreateArguments]
    ) -> UserCreateResponse:
        """Create a user of a group."""
        client = self._client
        return client.call(client.build(build.groups_users_create, group_id, **arguments))

    @describes(CallOptions, build.groups_users_delete)
    def delete(
        self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> GroupUserDeletedResource:
        """Delete a user of a group."""
        client = self._client
        return client.call(
            client.build(build.groups_users_delete, user_id, group_id=group_id, **options)
        )

    @describes(build.GroupUserListArguments, build.groups_users_list)
    def list(
        self, group_id: str, **arguments: Unpack[build.GroupUserListArguments]
    ) -> OrganizationGroupUserPage:
        """Return the users of a group, page by page."""
        client = self._client
        return client.page(client.build(build.groups_users_list, group_id, **arguments))

    @describes(CallOptions, build.groups_users_retrieve)
    def retrieve(
        self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> UserRetrieveResponse:
        """Return a user of a group."""
        client = self._client
        return client.call(
            client.build(build.groups_users_retrieve, user_id, group_id=group_id, **options)
        )


class Invites(Resource):
    """Invites: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.InvitesWithRawResponse
    with_streaming_response: wrapped.InvitesWithStreamingResponse

    @describes(build.InviteCreateArguments, build.invites_create)
    def create(self, **arguments: Unpack[build.InviteCreateArguments]) -> Invite:
        """Create an invite."""
        client = self._client
        return client.call(client.build(build.invites_create, **arguments))

    @describes(CallOptions, build.invites_delete)
    def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> InviteDeleteResponse:
        """Delete an invite."""
        client = self._client
        return client.call(client.build(build.invites_delete, invite_id, **options))

    @describes(build.InviteListArguments, build.invites_list)
    def list(self, **arguments: Unpack[build.InviteListArguments]) -> InvitePage:
        """Return the invites, page by page."""
        client = self._client
        return client.page(client.build(build.invites_list, **arguments))

    @describes(CallOptions, build.invites_retrieve)
    def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> Invite:
        """Return an invite."""
        client = self._client
        return client.call(client.build(build.invites_retrieve, invite_id, **options))


class Roles(Resource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.RolesWithRawResponse
    with_streaming_response: wrapped.RolesWithStreamingResponse

    @describes(build.RoleCreateArguments, build.roles_create)
    def create(self, **arguments: Unpack[build.RoleCreateArguments]) -> Role:
        """Create a role."""
        client = self._client
        return client.call(client.build(build.roles_create, **arguments))

    @describes(CallOptions, build.roles_delete)
    def delete(self, role_id: str, **options: Unpack[CallOptions]) -> RoleDeletedResource:
        """Delete a role."""
        client = self._client
        return client.call(client.build(build.roles_delete, role_id, **options))

    @describes(build.RoleListArguments, build.roles_list)
    def list(self, **arguments: Unpack[build.RoleListArguments]) -> RolePage:
        """Return the roles, page by page."""
        client = self._client
        return client.page(client.build(build.roles_list, **arguments))

    @describes(CallOptions, build.roles_retrieve)
    def retrieve(self, role_id: str, **options: Unpack[CallOptions]) -> Role:
        """Return a role."""
        client = self._client
        return client.call(client.build(build.roles_retrieve, role_id, **options))

    @describes(build.RoleUpdateArguments, build.roles_update)
    def update(self, role_id: str, **arguments: Unpack[build.RoleUpdateArguments]) -> Role:
        """Change a role."""
        client = self._client
        return client.call(client.build(build.roles_update, role_id, **arguments))


class SpendAlerts(Resource):
    """Spend alerts: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.SpendAlertsWithRawResponse
    with_streaming_response: wrapped.SpendAlertsWithStreamingResponse

    @describes(build.SpendAlertCreateArguments, build.spend_alerts_create)
    def create(
        self, **arguments: Unpack[build.SpendAlertCreateArguments]
    ) -> OrganizationSpendAlert:
        """Create a spend alert."""
        client = self._client
        return client.call(client.build(build.spend_alerts_create, **arguments))

    @describes(CallOptions, build.spend_alerts_delete)
    def delete(
        self, alert_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert."""
        client = self._client
        return client.call(client.build(build.spend_alerts_delete, alert_id, **options))

    @describes(build.SpendAlertListArguments, build.spend_alerts_list)
    def list(
        self, **arguments: Unpack[build.SpendAlertListArguments]
    ) -> OrganizationSpendAlertPage:
        """Return the spend alerts, page by page."""
        client = self._client
        return client.page(client.build(build.spend_alerts_list, **arguments))

    @describes(CallOptions, build.spend_alerts_retrieve)
    def retrieve(self, alert_id: str, **options: Unpack[CallOptions]) -> OrganizationSpendAlert:
        """Return a spend alert."""
        client = self._client
        return client.call(client.build(build.spend_alerts_retrieve, alert_id, **options))

    @describes(build.SpendAlertUpdateArguments, build.spend_alerts_update)
    def update(
        self, alert_id: str, **arguments: Unpack[build.SpendAlertUpdateArguments]
    ) -> OrganizationSpendAlert:
        """Change a spend alert."""
        client = self._client
        return client.call(client.build(build.spend_alerts_update, alert_id, **arguments))


class SpendLimit(Resource):
    """Spend limit: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.SpendLimitWithRawResponse
    with_streaming_response: wrapped.SpendLimitWithStreamingResponse

    @describes(CallOptions, build.spend_limit_delete)
    def delete(self, **options: Unpack[CallOptions]) -> OrganizationSpendLimitDeleted:
        """Delete the spend limit."""
        client = self._client
        return client.call(client.build(build.spend_limit_delete, **options))

    @describes(CallOptions, build.spend_limit_retrieve)
    def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationSpendLimit:
        """Return the spend limit."""
        client = self._client
        return client.call(client.build(build.spend_limit_retrieve, **options))

    @describes(build.SpendLimitUpdateArguments, build.spend_limit_update)
    def update(
        self, **arguments: Unpack[build.SpendLimitUpdateArguments]
    ) -> OrganizationSpendLimit:
        """Change the spend limit."""
        client = self._client
        return client.call(client.build(build.spend_limit_update, **arguments))


class Users(Resource):
    """Users: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.UsersWithRawResponse
    with_streaming_response: wrapped.UsersWithStreamingResponse

    @cached_property
    def roles(self) -> UsersRoles:
        """Roles."""
        return UsersRoles(self._client)

    @describes(CallOptions, build.users_delete)
    def delete(self, user_id: str, **options: Unpack[CallOptions]) -> UserDeleteResponse:
        """Delete a user."""
        client = self._client
        return client.call(client.build(build.users_delete, user_id, **options))

    @describes(build.UserListArguments, build.users_list)
    def list(self, **arguments: Unpack[build.UserListArguments]) -> OrganizationUserPage:
        """Return the users, page by page."""
        client = self._client
        return client.page(client.build(build.users_list, **arguments))

    @describes(CallOptions, build.users_retrieve)
    def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> OrganizationUser:
        """Return a user."""
        client = self._client
        return client.call(client.build(build.users_retrieve, user_id, **options))

    @describes(build.UserUpdateArguments, build.users_update)
    def update(
        self, user_id: str, **arguments: Unpack[build.UserUpdateArguments]
    ) -> OrganizationUser:
        """Change a user."""
        client = self._client
        return client.call(client.build(build.users_update, user_id, **arguments))


class UsersRoles(Resource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.UsersRolesWithRawResponse
    with_streaming_response: wrapped.UsersRolesWithStreamingResponse

    @describes(build.UserRoleCreateArguments, build.users_roles_create)
    def create(
        self, user_id: str, **arguments: Unpack[build.UserRoleCreateArguments]
    ) -> UserRoleAssignment:
        """Create a role of a user."""
        client = self._client
        return client.call(client.build(build.users_roles_create, user_id, **arguments))

    @describes(CallOptions, build.users_roles_delete)
    def delete(
        self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Delete a role of a user."""
        client = self._client
        return client.call(
            client.build(build.users_roles_delete, role_id, user_id=user_id, **options)
        )

    @describes(build.UserRoleListArguments, build.users_roles_list)
    def list(
        self, user_id: str, **arguments: Unpack[build.UserRoleListArguments]
    ) -> AssignedRoleDetailsPage:
        """Return the roles of a user, page by page."""
        client = self._client
        return client.page(client.build(build.users_roles_list, user_id, **arguments))

    @describes(CallOptions, build.users_roles_retrieve)
    def retrieve(
        self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Return a role of a user."""
        client = self._client
        return client.call(
            client.build(build.users_roles_retrieve, role_id, user_id=user_id, **options)
        )


class AsyncAdmin(AsyncResource):
    """Admin."""

    with_raw_response: wrapped.AsyncAdminWithRawResponse
    with_streaming_response: wrapped.AsyncAdminWithStreamingResponse

    @cached_property
    def organization(self) -> AsyncOrganization:
        """Organization."""
        return AsyncOrganization(self._client)


class AsyncOrganization(AsyncResource):
    """Organization."""

    with_raw_response: wrapped.AsyncOrganizationWithRawResponse
    with_streaming_response: wrapped.AsyncOrganizationWithStreamingResponse

    @cached_property
    def admin_api_keys(self) -> AsyncAdminAPIKeys:
        """Admin API keys."""
        return AsyncAdminAPIKeys(self._client)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogs:
        """Audit logs."""
        from .admin_audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self._client)

    @cached_property
    def certificates(self) -> AsyncCertificates:
        """Certificates."""
        return AsyncCertificates(self._client)

    @cached_property
    def data_retention(self) -> AsyncDataRetention:
        """Data retention."""
        return AsyncDataRetention(self._client)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups."""
        return AsyncGroups(self._client)

    @cached_property
    def invites(self) -> AsyncInvites:
        """Invites."""
        return AsyncInvites(self._client)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects."""
        from .admin_projects import AsyncProjects

        return AsyncProjects(self._client)

    @cached_property
    def roles(self) -> AsyncRoles:
        """Roles."""
        return AsyncRoles(self._client)

    @cached_property
    def spend_alerts(self) -> AsyncSpendAlerts:
        """Spend alerts."""
        return AsyncSpendAlerts(self._client)

    @cached_property
    def spend_limit(self) -> AsyncSpendLimit:
        """Spend limit."""
        return AsyncSpendLimit(self._client)

    @cached_property
    def usage(self) -> AsyncUsage:
        """Usage."""
        from .admin_usage import AsyncUsage

        return AsyncUsage(self._client)

    @cached_property
    def users(self) -> AsyncUsers:
        """Users."""
        return AsyncUsers(self._client)


class AsyncAdminAPIKeys(AsyncResource):
    """Admin API keys: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncAdminAPIKeysWithRawResponse
    with_streaming_response: wrapped.AsyncAdminAPIKeysWithStreamingResponse

    @describes(build.AdminAPIKeyCreateArguments, build.admin_api_keys_create)
    async def create(
        self, **arguments: Unpack[build.AdminAPIKeyCreateArguments]
    ) -> AdminAPIKeyCreateResponse:
        """Create an admin API key."""
        client = self._client
        return await client.call(client.build(build.admin_api_keys_create, **arguments))

    @describes(CallOptions, build.admin_api_keys_delete)
    async def delete(
        self, key_id: str, **options: Unpack[CallOptions]
    ) -> AdminAPIKeyDeleteResponse:
        """Delete an admin API key."""
        client = self._client
        return await client.call(client.build(build.admin_api_keys_delete, key_id, **options))

    @describes(build.AdminAPIKeyListArguments, build.admin_api_keys_list)
    def list(
        self, **arguments: Unpack[build.AdminAPIKeyListArguments]
    ) -> AsyncPages[AdminAPIKeyPage, AdminAPIKey]:
        """Return the admin API keys, page by page."""
        client = self._client
        return client.page(client.build(build.admin_api_keys_list, **arguments))

    @describes(CallOptions, build.admin_api_keys_retrieve)
    async def retrieve(self, key_id: str, **options: Unpack[CallOptions]) -> AdminAPIKey:
        """Return an admin API key."""
        client = self._client
        return await client.call(client.build(build.admin_api_keys_retrieve, key_id, **options))


class AsyncCertificates(AsyncResource):
    """Certificates: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncCertificatesWithRawResponse
    with_streaming_response: wrapped.AsyncCertificatesWithStreamingResponse

    @describes(build.CertificateActivateArguments, build.certificates_activate)
    def activate(
        self, **arguments: Unpack[build.CertificateActivateArguments]
    ) -> AsyncPages[OrganizationCertificatePage, OrganizationCertificate]:
        """Activate the certificates."""
        client = self._client
        return client.page(client.build(build.certificates_activate, **arguments))

    @describes(build.CertificateCreateArguments, build.certificates_create)
    async def create(self, **arguments: Unpack[build.CertificateCreateArguments]) -> Certificate:
        """Create a certificate."""
        client = self._client
        return await client.call(client.build(build.certificates_create, **arguments))

    @describes(build.CertificateDeactivateArguments, build.certificates_deactivate)
    def deactivate(
        self, **arguments: Unpack[build.CertificateDeactivateArguments]
    ) -> AsyncPages[OrganizationCertificateDeactivationPage, OrganizationCertificate]:
        """Deactivate the certificates."""
        client = self._client
        return client.page(client.build(build.certificates_deactivate, **arguments))

    @describes(CallOptions, build.certificates_delete)
    async def delete(
        self, certificate_id: str, **options: Unpack[CallOptions]
    ) -> CertificateDeleteResponse:
        """Delete a certificate."""
        client = self._client
        return await client.call(client.build(build.certificates_delete, certificate_id, **options))

    @describes(build.CertificateListArguments, build.certificates_list)
    def list(
        self, **arguments: Unpack[build.CertificateListArguments]
    ) -> AsyncPages[CertificatesPage, OrganizationCertificate]:
        """Return the certificates, page by page."""
        client = self._client
        return client.page(client.build(build.certificates_list, **arguments))

    @describes(build.CertificateRetrieveArguments, build.certificates_retrieve)
    async def retrieve(
        self, certificate_id: str, **arguments: Unpack[build.CertificateRetrieveArguments]
    ) -> Certificate:
        """Return a certificate."""
        client = self._client
        return await client.call(
            client.build(build.certificates_retrieve, certificate_id, **arguments)
        )

    @describes(build.CertificateUpdateArguments, build.certificates_update)
    async def update(
        self, certificate_id: str, **arguments: Unpack[build.CertificateUpdateArguments]
    ) -> Certificate:
        """Change a certificate."""
        client = self._client
        return await client.call(
            client.build(build.certificates_update, certificate_id, **arguments)
        )


class AsyncDataRetention(AsyncResource):
    """Data retention: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncDataRetentionWithRawResponse
    with_streaming_response: wrapped.AsyncDataRetentionWithStreamingResponse

    @describes(CallOptions, build.data_retention_retrieve)
    async def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationDataRetention:
        """Return the data retention."""
        client = self._client
        return await client.call(client.build(build.data_retention_retrieve, **options))

    @describes(build.DataRetentionUpdateArguments, build.data_retention_update)
    async def update(
        self, **arguments: Unpack[build.DataRetentionUpdateArguments]
    ) -> OrganizationDataRetention:
        """Change the data retention."""
        client = self._client
        return await client.call(client.build(build.data_retention_update, **arguments))


class AsyncGroups(AsyncResource):
    """Groups: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncGroupsWithRawResponse
    with_streaming_response: wrapped.AsyncGroupsWithStreamingResponse

    @cached_property
    def roles(self) -> AsyncGroupsRoles:
        """Roles."""
        return AsyncGroupsRoles(self._client)

    @cached_property
    def users(self) -> AsyncGroupsUsers:
        """Users."""
        return AsyncGroupsUsers(self._client)

    @describes(build.GroupCreateArguments, build.groups_create)
    async def create(self, **arguments: Unpack[build.GroupCreateArguments]) -> Group:
        """Create a group."""
        client = self._client
        return await client.call(client.build(build.groups_create, **arguments))

    @describes(CallOptions, build.groups_delete)
    async def delete(self, group_id: str, **options: Unpack[CallOptions]) -> GroupDeleteResponse:
        """Delete a group."""
        client = self._client
        return await client.call(client.build(build.groups_delete, group_id, **options))

    @describes(build.GroupListArguments, build.groups_list)
    def list(self, **arguments: Unpack[build.GroupListArguments]) -> AsyncPages[GroupPage, Group]:
        """Return the groups, page by page."""
        client = self._client
        return client.page(client.build(build.groups_list, **arguments))

    @describes(CallOptions, build.groups_retrieve)
    async def retrieve(self, group_id: str, **options: Unpack[CallOptions]) -> Group:
        """Return a group."""
        client = self._client
        return await client.call(client.build(build.groups_retrieve, group_id, **options))

    @describes(build.GroupUpdateArguments, build.groups_update)
    async def update(
        self, group_id: str, **arguments: Unpack[build.GroupUpdateArguments]
    ) -> GroupUpdateResponse:
        """Change a group."""
        client = self._client
        return await client.call(client.build(build.groups_update, group_id, **arguments))


class AsyncGroupsRoles(AsyncResource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncGroupsRolesWithRawResponse
    with_streaming_response: wrapped.AsyncGroupsRolesWithStreamingResponse

    @describes(build.GroupRoleCreateArguments, build.groups_roles_create)
    async def create(
        self, group_id: str, **arguments: Unpack[build.GroupRoleCreateArguments]
    ) -> GroupRoleAssignment:
        """Create a role of a group."""
        client = self._client
        return await client.call(client.build(build.groups_roles_create, group_id, **arguments))

    @describes(CallOptions, build.groups_roles_delete)
    async def delete(
        self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Delete a role of a group."""
        client = self._client
        return await client.call(
            client.build(build.groups_roles_delete, role_id, group_id=group_id, **options)
        )

    @describes(build.GroupRoleListArguments, build.groups_roles_list)
    def list(
        self, group_id: str, **arguments: Unpack[build.GroupRoleListArguments]
    ) -> AsyncPages[AssignedRoleDetailsPage, AssignedRoleDetails]:
        """Return the roles of a group, page by page."""
        client = self._client
        return client.page(client.build(build.groups_roles_list, group_id, **arguments))

    @describes(CallOptions, build.groups_roles_retrieve)
    async def retrieve(
        self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Return a role of a group."""
        client = self._client
        return await client.call(
            client.build(build.groups_roles_retrieve, role_id, group_id=group_id, **options)
        )


class AsyncGroupsUsers(AsyncResource):
    """Users: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncGroupsUsersWithRawResponse
    with_streaming_response: wrapped.AsyncGroupsUsersWithStreamingResponse

    @describes(build.GroupUserCreateArguments, build.groups_users_create)
    async def create(
        self, group_id: str, **arguments: Unpack[build.GroupUserCreateArguments]
    ) -> UserCreateResponse:
        """Create a user of a group."""
        client = self._client
        return await client.call(client.build(build.groups_users_create, group_id, **arguments))

    @describes(CallOptions, build.groups_users_delete)
    async def delete(
        self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> GroupUserDeletedResource:
        """Delete a user of a group."""
        client = self._client
        return await client.call(
            client.build(build.groups_users_delete, user_id, group_id=group_id, **options)
        )

    @describes(build.GroupUserListArguments, build.groups_users_list)
    def list(
        self, group_id: str, **arguments: Unpack[build.GroupUserListArguments]
    ) -> AsyncPages[OrganizationGroupUserPage, OrganizationGroupUser]:
        """Return the users of a group, page by page."""
        client = self._client
        return client.page(client.build(build.groups_users_list, group_id, **arguments))

    @describes(CallOptions, build.groups_users_retrieve)
    async def retrieve(
        self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]
    ) -> UserRetrieveResponse:
        """Return a user of a group."""
        client = self._client
        return await client.call(
            client.build(build.groups_users_retrieve, user_id, group_id=group_id, **options)
        )


class AsyncInvites(AsyncResource):
    """Invites: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncInvitesWithRawResponse
    with_streaming_response: wrapped.AsyncInvitesWithStreamingResponse

    @describes(build.InviteCreateArguments, build.invites_create)
    async def create(self, **arguments: Unpack[build.InviteCreateArguments]) -> Invite:
        """Create an invite."""
        client = self._client
        return await client.call(client.build(build.invites_create, **arguments))

    @describes(CallOptions, build.invites_delete)
    async def delete(self, invite_id: str, **options: Unpack[CallOptions]) -> InviteDeleteResponse:
        """Delete an invite."""
        client = self._client
        return await client.call(client.build(build.invites_delete, invite_id, **options))

    @describes(build.InviteListArguments, build.invites_list)
    def list(
        self, **arguments: Unpack[build.InviteListArguments]
    ) -> AsyncPages[InvitePage, Invite]:
        """Return the invites, page by page."""
        client = self._client
        return client.page(client.build(build.invites_list, **arguments))

    @describes(CallOptions, build.invites_retrieve)
    async def retrieve(self, invite_id: str, **options: Unpack[CallOptions]) -> Invite:
        """Return an invite."""
        client = self._client
        return await client.call(client.build(build.invites_retrieve, invite_id, **options))


class AsyncRoles(AsyncResource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncRolesWithRawResponse
    with_streaming_response: wrapped.AsyncRolesWithStreamingResponse

    @describes(build.RoleCreateArguments, build.roles_create)
    async def create(self, **arguments: Unpack[build.RoleCreateArguments]) -> Role:
        """Create a role."""
        client = self._client
        return await client.call(client.build(build.roles_create, **arguments))

    @describes(CallOptions, build.roles_delete)
    async def delete(self, role_id: str, **options: Unpack[CallOptions]) -> RoleDeletedResource:
        """Delete a role."""
        client = self._client
        return await client.call(client.build(build.roles_delete, role_id, **options))

    @describes(build.RoleListArguments, build.roles_list)
    def list(self, **arguments: Unpack[build.RoleListArguments]) -> AsyncPages[RolePage, Role]:
        """Return the roles, page by page."""
        client = self._client
        return client.page(client.build(build.roles_list, **arguments))

    @describes(CallOptions, build.roles_retrieve)
    async def retrieve(self, role_id: str, **options: Unpack[CallOptions]) -> Role:
        """Return a role."""
        client = self._client
        return await client.call(client.build(build.roles_retrieve, role_id, **options))

    @describes(build.RoleUpdateArguments, build.roles_update)
    async def update(self, role_id: str, **arguments: Unpack[build.RoleUpdateArguments]) -> Role:
        """Change a role."""
        client = self._client
        return await client.call(client.build(build.roles_update, role_id, **arguments))


class AsyncSpendAlerts(AsyncResource):
    """Spend alerts: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncSpendAlertsWithRawResponse
    with_streaming_response: wrapped.AsyncSpendAlertsWithStreamingResponse

    @describes(build.SpendAlertCreateArguments, build.spend_alerts_create)
    async def create(
        self, **arguments: Unpack[build.SpendAlertCreateArguments]
    ) -> OrganizationSpendAlert:
        """Create a spend alert."""
        client = self._client
        return await client.call(client.build(build.spend_alerts_create, **arguments))

    @describes(CallOptions, build.spend_alerts_delete)
    async def delete(
        self, alert_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationSpendAlertDeleted:
        """Delete a spend alert."""
        client = self._client
        return await client.call(client.build(build.spend_alerts_delete, alert_id, **options))

    @describes(build.SpendAlertListArguments, build.spend_alerts_list)
    def list(
        self, **arguments: Unpack[build.SpendAlertListArguments]
    ) -> AsyncPages[OrganizationSpendAlertPage, OrganizationSpendAlert]:
        """Return the spend alerts, page by page."""
        client = self._client
        return client.page(client.build(build.spend_alerts_list, **arguments))

    @describes(CallOptions, build.spend_alerts_retrieve)
    async def retrieve(
        self, alert_id: str, **options: Unpack[CallOptions]
    ) -> OrganizationSpendAlert:
        """Return a spend alert."""
        client = self._client
        return await client.call(client.build(build.spend_alerts_retrieve, alert_id, **options))

    @describes(build.SpendAlertUpdateArguments, build.spend_alerts_update)
    async def update(
        self, alert_id: str, **arguments: Unpack[build.SpendAlertUpdateArguments]
    ) -> OrganizationSpendAlert:
        """Change a spend alert."""
        client = self._client
        return await client.call(client.build(build.spend_alerts_update, alert_id, **arguments))


class AsyncSpendLimit(AsyncResource):
    """Spend limit: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncSpendLimitWithRawResponse
    with_streaming_response: wrapped.AsyncSpendLimitWithStreamingResponse

    @describes(CallOptions, build.spend_limit_delete)
    async def delete(self, **options: Unpack[CallOptions]) -> OrganizationSpendLimitDeleted:
        """Delete the spend limit."""
        client = self._client
        return await client.call(client.build(build.spend_limit_delete, **options))

    @describes(CallOptions, build.spend_limit_retrieve)
    async def retrieve(self, **options: Unpack[CallOptions]) -> OrganizationSpendLimit:
        """Return the spend limit."""
        client = self._client
        return await client.call(client.build(build.spend_limit_retrieve, **options))

    @describes(build.SpendLimitUpdateArguments, build.spend_limit_update)
    async def update(
        self, **arguments: Unpack[build.SpendLimitUpdateArguments]
    ) -> OrganizationSpendLimit:
        """Change the spend limit."""
        client = self._client
        return await client.call(client.build(build.spend_limit_update, **arguments))


class AsyncUsers(AsyncResource):
    """Users: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncUsersWithRawResponse
    with_streaming_response: wrapped.AsyncUsersWithStreamingResponse

    @cached_property
    def roles(self) -> AsyncUsersRoles:
        """Roles."""
        return AsyncUsersRoles(self._client)

    @describes(CallOptions, build.users_delete)
    async def delete(self, user_id: str, **options: Unpack[CallOptions]) -> UserDeleteResponse:
        """Delete a user."""
        client = self._client
        return await client.call(client.build(build.users_delete, user_id, **options))

    @describes(build.UserListArguments, build.users_list)
    def list(
        self, **arguments: Unpack[build.UserListArguments]
    ) -> AsyncPages[OrganizationUserPage, OrganizationUser]:
        """Return the users, page by page."""
        client = self._client
        return client.page(client.build(build.users_list, **arguments))

    @describes(CallOptions, build.users_retrieve)
    async def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> OrganizationUser:
        """Return a user."""
        client = self._client
        return await client.call(client.build(build.users_retrieve, user_id, **options))

    @describes(build.UserUpdateArguments, build.users_update)
    async def update(
        self, user_id: str, **arguments: Unpack[build.UserUpdateArguments]
    ) -> OrganizationUser:
        """Change a user."""
        client = self._client
        return await client.call(client.build(build.users_update, user_id, **arguments))


class AsyncUsersRoles(AsyncResource):
    """Roles: https://platform.openai.com/docs/api-reference/administration"""

    with_raw_response: wrapped.AsyncUsersRolesWithRawResponse
    with_streaming_response: wrapped.AsyncUsersRolesWithStreamingResponse

    @describes(build.UserRoleCreateArguments, build.users_roles_create)
    async def create(
        self, user_id: str, **arguments: Unpack[build.UserRoleCreateArguments]
    ) -> UserRoleAssignment:
        """Create a role of a user."""
        client = self._client
        return await client.call(client.build(build.users_roles_create, user_id, **arguments))

    @describes(CallOptions, build.users_roles_delete)
    async def delete(
        self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]
    ) -> DeletedRoleAssignmentResource:
        """Delete a role of a user."""
        client = self._client
        return await client.call(
            client.build(build.users_roles_delete, role_id, user_id=user_id, **options)
        )

    @describes(build.UserRoleListArguments, build.users_roles_list)
    def list(
        self, user_id: str, **arguments: Unpack[build.UserRoleListArguments]
    ) -> AsyncPages[AssignedRoleDetailsPage, AssignedRoleDetails]:
        """Return the roles of a user, page by page."""
        client = self._client
        return client.page(client.build(build.users_roles_list, user_id, **arguments))

    @describes(CallOptions, build.users_roles_retrieve)
    async def retrieve(
        self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]
    ) -> AssignedRoleDetails:
        """Return a role of a user."""
        client = self._client
        return await client.call(
            client.build(build.users_roles_retrieve, role_id, user_id=user_id, **options)
        )
