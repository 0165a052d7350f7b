"""What the operations of batches answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import CursorPage
from .._base import Model, model


@model
class BatchError(Model):
    """`data` of a `BatchErrors`."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    line: int | None = None


@model
class BatchErrors(Model):
    """`errors` of a `Batch`."""

    object: str | None = None
    data: list[BatchError] | None = None


@model
class BatchRequestCounts(Model):
    """`request_counts` of a `Batch`."""

    total: int
    completed: int
    failed: int


@model
class BatchUsageInputTokensDetails(Model):
    """`input_tokens_details` of a `BatchUsage`."""

    cached_tokens: int


@model
class BatchUsageOutputTokensDetails(Model):
    """`output_tokens_details` of a `BatchUsage`."""

    reasoning_tokens: int


@model
class BatchUsage(Model):
    """`usage` of a `Batch`."""

    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int


@model
class Batch(Model):
    """What `batches.retrieve` answers."""

    id: str
    object: Literal["batch"]
    endpoint: str
    input_file_id: str
    completion_window: str
    status: Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    created_at: int
    model: str | None = None
    errors: BatchErrors | None = None
    output_file_id: str | None = None
    error_file_id: str | None = None
    in_progress_at: int | None = None
    expires_at: int | None = None
    finalizing_at: int | None = None
    completed_at: int | None = None
    failed_at: int | None = None
    expired_at: int | None = None
    cancelling_at: int | None = None
    cancelled_at: int | None = None
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None
    metadata: dict[str, str] | None = None


@model
class BatchPage(CursorPage[Batch]):
    """A page of `batches.list`."""

    data: list[Batch]
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None
