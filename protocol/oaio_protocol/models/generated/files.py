"""What the operations of files answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import CursorPage
from .._base import Model, model


@model
class FileObject(Model):
    """What `files.retrieve` answers."""

    id: str
    bytes: int
    created_at: int
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    expires_at: int | None = None
    status_details: str | None = None


@model
class FileDeleted(Model):
    """What `files.delete` answers."""

    id: str
    object: Literal["file"]
    deleted: bool


@model
class FileObjectPage(CursorPage[FileObject]):
    """A page of `files.list`."""

    data: list[FileObject]
    object: str
    first_id: str
    last_id: str
