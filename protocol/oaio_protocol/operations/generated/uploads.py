"""Operations of uploads.

Sources:

https://platform.openai.com/docs/api-reference/uploads
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import FileTypes, NoParams, sized
from ._shared import FileExpirationAfterParam

if TYPE_CHECKING:
    from ...models.generated.uploads import Upload, UploadPart


class UploadCompleteParams(TypedDict, total=False):
    """The arguments of `uploads.complete`."""

    part_ids: Required[Sequence[str]]
    md5: str


class UploadCompleteArguments(UploadCompleteParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UploadCreateParams(TypedDict, total=False):
    """The arguments of `uploads.create`."""

    filename: Required[str]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision"]]
    bytes: Required[int]
    mime_type: Required[str]
    expires_after: FileExpirationAfterParam


class UploadCreateArguments(UploadCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class UploadPartCreateParams(TypedDict):
    """The arguments of `uploads.parts.create`."""

    data: FileTypes


class UploadPartCreateArguments(UploadPartCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _upload(value: Any, strict: bool) -> "Upload":
    from ...models.generated.uploads import Upload

    return decode(Upload, value, strict=strict)


def _upload_part(value: Any, strict: bool) -> "UploadPart":
    from ...models.generated.uploads import UploadPart

    return decode(UploadPart, value, strict=strict)


CANCEL = Spec(
    name="uploads.cancel",
    method="POST",
    path="/uploads/{upload_id}/cancel",
    parameters=NoParams,
    read=_upload,
)


def cancel(upload_id: str, **options: Unpack[CallOptions]) -> "Operation[Upload]":
    """Build `POST /uploads/{upload_id}/cancel`."""
    return CANCEL.build(options, {"upload_id": upload_id})


COMPLETE = Spec(
    name="uploads.complete",
    method="POST",
    path="/uploads/{upload_id}/complete",
    parameters=UploadCompleteParams,
    read=_upload,
    rules=(
        rule.required("part_ids"),
        sized("part_ids"),
        rule.text("md5"),
    ),
)


def complete(upload_id: str, **arguments: Unpack[UploadCompleteArguments]) -> "Operation[Upload]":
    """Build `POST /uploads/{upload_id}/complete`."""
    return COMPLETE.build(arguments, {"upload_id": upload_id})


CREATE = Spec(
    name="uploads.create",
    method="POST",
    path="/uploads",
    parameters=UploadCreateParams,
    read=_upload,
    rules=(
        rule.required("filename"),
        rule.text("filename"),
        rule.required("purpose"),
        rule.text("purpose"),
        rule.required("bytes"),
        rule.integer("bytes"),
        rule.required("mime_type"),
        rule.text("mime_type"),
        rule.inside(
            "expires_after",
            rule.required("anchor"),
            rule.text("anchor"),
            rule.required("seconds"),
            rule.integer("seconds", 3600, 2592000),
        ),
    ),
)


def create(**arguments: Unpack[UploadCreateArguments]) -> "Operation[Upload]":
    """Build `POST /uploads`."""
    return CREATE.build(arguments)


PARTS_CREATE = Spec(
    name="uploads.parts.create",
    method="POST",
    path="/uploads/{upload_id}/parts",
    parameters=UploadPartCreateParams,
    read=_upload_part,
    rules=(rule.required("data"),),
    content="multipart",
    files=frozenset({"data"}),
)


def parts_create(
    upload_id: str, **arguments: Unpack[UploadPartCreateArguments]
) -> "Operation[UploadPart]":
    """Build `POST /uploads/{upload_id}/parts`."""
    return PARTS_CREATE.build(arguments, {"upload_id": upload_id})
