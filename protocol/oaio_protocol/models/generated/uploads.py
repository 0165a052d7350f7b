"""What the operations of uploads answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from .._base import Model, model
from .files import FileObject


@model
class Upload(Model):
    """What `uploads.create` answers."""

    id: str
    created_at: int
    filename: str
    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    expires_at: int
    object: Literal["upload"] | None = None
    file: FileObject | None = None


@model
class UploadPart(Model):
    """What `uploads.parts.create` answers."""

    id: str
    created_at: int
    upload_id: str
    object: Literal["upload.part"]
