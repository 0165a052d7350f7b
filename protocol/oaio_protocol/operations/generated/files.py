"""Operations of files.

Sources:

https://platform.openai.com/docs/api-reference/files
"""

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import FileTypes, NoParams, as_it_is
from ._shared import FileExpirationAfterParam

if TYPE_CHECKING:
    from ...binary import BinaryContent
    from ...models.generated.files import FileDeleted, FileObject, FileObjectPage


class FileCreateParams(TypedDict, total=False):
    """The arguments of `files.create`."""

    file: Required[FileTypes]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    expires_after: FileExpirationAfterParam


class FileCreateArguments(FileCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class FileListParams(TypedDict, total=False):
    """The arguments of `files.list`."""

    purpose: str
    limit: int
    """`10000` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str


class FileListArguments(FileListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _file_object(value: Any, strict: bool) -> "FileObject":
    from ...models.generated.files import FileObject

    return decode(FileObject, value, strict=strict)


def _file_deleted(value: Any, strict: bool) -> "FileDeleted":
    from ...models.generated.files import FileDeleted

    return decode(FileDeleted, value, strict=strict)


def _file_object_page(value: Any, strict: bool) -> "FileObjectPage":
    from ...models.generated.files import FileObjectPage

    return decode(FileObjectPage, value, strict=strict)


CONTENT = Spec(
    name="files.content",
    method="GET",
    path="/files/{file_id}/content",
    parameters=NoParams,
    read=as_it_is,
    answer="binary",
    headers=(("Accept", "application/binary"),),
)


def content(file_id: str, **options: Unpack[CallOptions]) -> "Operation[BinaryContent]":
    """Build `GET /files/{file_id}/content`."""
    return CONTENT.build(options, {"file_id": file_id})


CREATE = Spec(
    name="files.create",
    method="POST",
    path="/files",
    parameters=FileCreateParams,
    read=_file_object,
    rules=(
        rule.required("file"),
        rule.required("purpose"),
        rule.text("purpose"),
        rule.inside(
            "expires_after",
            rule.required("anchor"),
            rule.text("anchor"),
            rule.required("seconds"),
            rule.integer("seconds", 3600, 2592000),
        ),
    ),
    content="multipart",
    files=frozenset({"file"}),
)


def create(**arguments: Unpack[FileCreateArguments]) -> "Operation[FileObject]":
    """Build `POST /files`."""
    return CREATE.build(arguments)


DELETE = Spec(
    name="files.delete",
    method="DELETE",
    path="/files/{file_id}",
    parameters=NoParams,
    read=_file_deleted,
)


def delete(file_id: str, **options: Unpack[CallOptions]) -> "Operation[FileDeleted]":
    """Build `DELETE /files/{file_id}`."""
    return DELETE.build(options, {"file_id": file_id})


LIST = Spec(
    name="files.list",
    method="GET",
    path="/files",
    parameters=FileListParams,
    read=_file_object_page,
    rules=(
        rule.text("purpose"),
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
    ),
)


def list_(**arguments: Unpack[FileListArguments]) -> "Operation[FileObjectPage]":
    """Build `GET /files`."""
    return LIST.build(arguments)


RETRIEVE = Spec(
    name="files.retrieve",
    method="GET",
    path="/files/{file_id}",
    parameters=NoParams,
    read=_file_object,
)


def retrieve(file_id: str, **options: Unpack[CallOptions]) -> "Operation[FileObject]":
    """Build `GET /files/{file_id}`."""
    return RETRIEVE.build(options, {"file_id": file_id})


RETRIEVE_CONTENT = Spec(
    name="files.retrieve_content",
    method="GET",
    path="/files/{file_id}/content",
    parameters=NoParams,
    read=as_it_is,
    answer="plain",
)


def retrieve_content(file_id: str, **options: Unpack[CallOptions]) -> Operation[str]:
    """Build `GET /files/{file_id}/content`."""
    return RETRIEVE_CONTENT.build(options, {"file_id": file_id})
