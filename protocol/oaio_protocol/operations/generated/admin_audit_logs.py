"""Operations of admin audit logs.

Sources:

https://platform.openai.com/docs/api-reference/audit-logs
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from ...models.generated.enumerations import AuditLogEventType
from .._base import CallOptions, Operation, Spec
from .._parts import kinds, sized

if TYPE_CHECKING:
    from ...models.generated.admin_audit_logs import AuditLogListResponsePage


class AuditLogListEffectiveAtParam(TypedDict, total=False):
    """`effective_at` of `admin.organization.audit_logs.list`."""

    gt: int
    gte: int
    lt: int
    lte: int


class AuditLogListParams(TypedDict, total=False):
    """The arguments of `admin.organization.audit_logs.list`."""

    effective_at: AuditLogListEffectiveAtParam
    project_ids: Sequence[str]
    event_types: Iterable[AuditLogEventType]
    actor_ids: Sequence[str]
    actor_emails: Sequence[str]
    resource_ids: Sequence[str]
    tenant_only: bool
    """`false` if it is left out."""
    limit: int
    """`20` if it is left out."""
    after: str
    before: str


class AuditLogListArguments(AuditLogListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _audit_log_list_response_page(value: Any, strict: bool) -> "AuditLogListResponsePage":
    from ...models.generated.admin_audit_logs import AuditLogListResponsePage

    return decode(AuditLogListResponsePage, value, strict=strict)


LIST = Spec(
    name="admin.organization.audit_logs.list",
    method="GET",
    path="/organization/audit_logs",
    parameters=AuditLogListParams,
    read=_audit_log_list_response_page,
    rules=(
        rule.inside(
            "effective_at",
            rule.integer("gt"),
            rule.integer("gte"),
            rule.integer("lt"),
            rule.integer("lte"),
        ),
        sized("project_ids"),
        sized("event_types"),
        sized("actor_ids"),
        sized("actor_emails"),
        sized("resource_ids"),
        kinds("tenant_only", "boolean"),
        rule.integer("limit"),
        rule.text("after"),
        rule.text("before"),
    ),
    admin=True,
)


def list_(**arguments: Unpack[AuditLogListArguments]) -> "Operation[AuditLogListResponsePage]":
    """Build `GET /organization/audit_logs`."""
    return LIST.build(arguments)
