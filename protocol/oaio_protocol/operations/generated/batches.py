"""Operations of batches.

Sources:

https://platform.openai.com/docs/api-reference/batch
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import NoParams

if TYPE_CHECKING:
    from ...models.generated.batches import Batch, BatchPage


class BatchFileExpirationAfterParam(TypedDict):
    """`output_expires_after` of `batches.create`."""

    anchor: Literal["created_at"]
    seconds: int
    """3600 to 2592000."""


class BatchCreateParams(TypedDict, total=False):
    """The arguments of `batches.create`."""

    input_file_id: Required[str]
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    completion_window: Required[Literal["24h"]]
    metadata: Mapping[str, str] | None
    output_expires_after: BatchFileExpirationAfterParam


class BatchCreateArguments(BatchCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class BatchListParams(TypedDict, total=False):
    """The arguments of `batches.list`."""

    after: str
    limit: int
    """`20` if it is left out."""


class BatchListArguments(BatchListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _batch(value: Any, strict: bool) -> "Batch":
    from ...models.generated.batches import Batch

    return decode(Batch, value, strict=strict)


def _batch_page(value: Any, strict: bool) -> "BatchPage":
    from ...models.generated.batches import BatchPage

    return decode(BatchPage, value, strict=strict)


CANCEL = Spec(
    name="batches.cancel",
    method="POST",
    path="/batches/{batch_id}/cancel",
    parameters=NoParams,
    read=_batch,
)


def cancel(batch_id: str, **options: Unpack[CallOptions]) -> "Operation[Batch]":
    """Build `POST /batches/{batch_id}/cancel`."""
    return CANCEL.build(options, {"batch_id": batch_id})


CREATE = Spec(
    name="batches.create",
    method="POST",
    path="/batches",
    parameters=BatchCreateParams,
    read=_batch,
    rules=(
        rule.required("input_file_id"),
        rule.text("input_file_id"),
        rule.required("endpoint"),
        rule.text("endpoint"),
        rule.required("completion_window"),
        rule.text("completion_window"),
        rule.metadata(),
        rule.inside(
            "output_expires_after",
            rule.required("anchor"),
            rule.text("anchor"),
            rule.required("seconds"),
            rule.integer("seconds", 3600, 2592000),
        ),
    ),
)


def create(**arguments: Unpack[BatchCreateArguments]) -> "Operation[Batch]":
    """Build `POST /batches`."""
    return CREATE.build(arguments)


LIST = Spec(
    name="batches.list",
    method="GET",
    path="/batches",
    parameters=BatchListParams,
    read=_batch_page,
    rules=(
        rule.text("after"),
        rule.integer("limit"),
    ),
)


def list_(**arguments: Unpack[BatchListArguments]) -> "Operation[BatchPage]":
    """Build `GET /batches`."""
    return LIST.build(arguments)


RETRIEVE = Spec(
    name="batches.retrieve",
    method="GET",
    path="/batches/{batch_id}",
    parameters=NoParams,
    read=_batch,
)


def retrieve(batch_id: str, **options: Unpack[CallOptions]) -> "Operation[Batch]":
    """Build `GET /batches/{batch_id}`."""
    return RETRIEVE.build(options, {"batch_id": batch_id})
