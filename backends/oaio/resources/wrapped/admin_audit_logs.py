"""`client.admin.organization.audit_logs`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import admin_audit_logs as plain


class AuditLogsWithRawResponse:
    """`client.admin.organization.audit_logs.with_raw_response`."""

    list = raw(plain.AuditLogs.list)


class AuditLogsWithStreamingResponse:
    """`client.admin.organization.audit_logs.with_streaming_response`."""

    list = streaming(plain.AuditLogs.list)


class AsyncAuditLogsWithRawResponse:
    """`client.admin.organization.audit_logs.with_raw_response`."""

    list = async_raw(plain.AsyncAuditLogs.list)


class AsyncAuditLogsWithStreamingResponse:
    """`client.admin.organization.audit_logs.with_streaming_response`."""

    list = async_streaming(plain.AsyncAuditLogs.list)
