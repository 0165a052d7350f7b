"""What the operations of videos answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import ConversationCursorPage
from .._base import Model, model


@model
class Error2(Model):
    """`error` of a `Video`."""

    code: str
    message: str


@model
class Video(Model):
    """What `videos.retrieve` answers."""

    id: str
    object: Literal["video"]
    model: str
    status: Literal["queued", "in_progress", "completed", "failed"]
    progress: int
    created_at: int
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
    seconds: str
    completed_at: int | None = None
    expires_at: int | None = None
    prompt: str | None = None
    remixed_from_video_id: str | None = None
    error: Error2 | None = None


@model
class VideoCharacterResource(Model):
    """What `videos.create_character` answers."""

    created_at: int
    id: str | None = None
    name: str | None = None


@model
class VideoDeleteResponse(Model):
    """What `videos.delete` answers."""

    object: Literal["video.deleted"]
    deleted: bool
    id: str


@model
class VideoPage(ConversationCursorPage[Video]):
    """A page of `videos.list`."""

    data: list[Video]
    object: Literal["list"]
    first_id: str | None = None


VideoCreateCharacterResponse = VideoCharacterResource


VideoGetCharacterResponse = VideoCharacterResource
