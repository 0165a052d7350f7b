"""`client.admin.organization.audit_logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations.generated import admin_audit_logs as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin_audit_logs import (
        AuditLogListResponse,
        AuditLogListResponsePage,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import admin_audit_logs as wrapped


class AuditLogs(Resource):
    """Audit logs: https://platform.openai.com/docs/api-reference/audit-logs"""

    with_raw_response: wrapped.AuditLogsWithRawResponse
    with_streaming_response: wrapped.AuditLogsWithStreamingResponse

    @describes(build.AuditLogListArguments, build.list_)
    def list(self, **arguments: Unpack[build.AuditLogListArguments]) -> AuditLogListResponsePage:
        """Return the audit logs, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))


class AsyncAuditLogs(AsyncResource):
    """Audit logs: https://platform.openai.com/docs/api-reference/audit-logs"""

    with_raw_response: wrapped.AsyncAuditLogsWithRawResponse
    with_streaming_response: wrapped.AsyncAuditLogsWithStreamingResponse

    @describes(build.AuditLogListArguments, build.list_)
    def list(
        self, **arguments: Unpack[build.AuditLogListArguments]
    ) -> AsyncPages[AuditLogListResponsePage, AuditLogListResponse]:
        """Return the audit logs, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))
