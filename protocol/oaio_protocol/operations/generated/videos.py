"""Operations of videos.

Sources:

https://platform.openai.com/docs/api-reference/videos
"""

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import FileTypes, NoParams, as_it_is

if TYPE_CHECKING:
    from ...binary import BinaryContent
    from ...models.generated.videos import (
        Video,
        VideoCharacterResource,
        VideoDeleteResponse,
        VideoPage,
    )


class ImageRefParam2Param(TypedDict, total=False):
    """`input_reference` of `videos.create`."""

    image_url: str
    """At most 20971520 characters."""
    file_id: str


class VideoReferenceInputParam(TypedDict):
    """`video` of `videos.edit`."""

    id: str


class VideoCreateParams(TypedDict, total=False):
    """The arguments of `videos.create`."""

    prompt: Required[str]
    """1 to 32000 characters."""
    model: str
    input_reference: FileTypes | ImageRefParam2Param
    seconds: Literal["4", "8", "12"]
    size: Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]


class VideoCreateArguments(VideoCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VideoCreateCharacterParams(TypedDict):
    """The arguments of `videos.create_character`."""

    video: FileTypes
    name: str
    """1 to 80 characters."""


class VideoCreateCharacterArguments(VideoCreateCharacterParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VideoDownloadContentParams(TypedDict, total=False):
    """The arguments of `videos.download_content`."""

    variant: Literal["video", "thumbnail", "spritesheet"]


class VideoDownloadContentArguments(VideoDownloadContentParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VideoEditParams(TypedDict):
    """The arguments of `videos.edit`."""

    video: FileTypes | VideoReferenceInputParam
    prompt: str
    """1 to 32000 characters."""


class VideoEditArguments(VideoEditParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VideoExtendParams(TypedDict):
    """The arguments of `videos.extend`."""

    video: VideoReferenceInputParam | FileTypes
    prompt: str
    """1 to 32000 characters."""
    seconds: Literal["4", "8", "12"]


class VideoExtendArguments(VideoExtendParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VideoListParams(TypedDict, total=False):
    """The arguments of `videos.list`."""

    limit: int
    """0 to 100."""
    order: Literal["asc", "desc"]
    after: str


class VideoListArguments(VideoListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class VideoRemixParams(TypedDict):
    """The arguments of `videos.remix`."""

    prompt: str
    """1 to 32000 characters."""


class VideoRemixArguments(VideoRemixParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _video(value: Any, strict: bool) -> "Video":
    from ...models.generated.videos import Video

    return decode(Video, value, strict=strict)


def _video_character_resource(value: Any, strict: bool) -> "VideoCharacterResource":
    from ...models.generated.videos import VideoCharacterResource

    return decode(VideoCharacterResource, value, strict=strict)


def _video_delete_response(value: Any, strict: bool) -> "VideoDeleteResponse":
    from ...models.generated.videos import VideoDeleteResponse

    return decode(VideoDeleteResponse, value, strict=strict)


def _video_page(value: Any, strict: bool) -> "VideoPage":
    from ...models.generated.videos import VideoPage

    return decode(VideoPage, value, strict=strict)


CREATE = Spec(
    name="videos.create",
    method="POST",
    path="/videos",
    parameters=VideoCreateParams,
    read=_video,
    rules=(
        rule.text("model"),
        rule.required("prompt"),
        rule.text("prompt", 1, 32000),
        rule.text("seconds"),
        rule.text("size"),
    ),
    content="multipart",
    files=frozenset({"input_reference"}),
)


def create(**arguments: Unpack[VideoCreateArguments]) -> "Operation[Video]":
    """Build `POST /videos`."""
    return CREATE.build(arguments)


CREATE_CHARACTER = Spec(
    name="videos.create_character",
    method="POST",
    path="/videos/characters",
    parameters=VideoCreateCharacterParams,
    read=_video_character_resource,
    rules=(
        rule.required("video"),
        rule.required("name"),
        rule.text("name", 1, 80),
    ),
    content="multipart",
    files=frozenset({"video"}),
)


def create_character(
    **arguments: Unpack[VideoCreateCharacterArguments],
) -> "Operation[VideoCharacterResource]":
    """Build `POST /videos/characters`."""
    return CREATE_CHARACTER.build(arguments)


DELETE = Spec(
    name="videos.delete",
    method="DELETE",
    path="/videos/{video_id}",
    parameters=NoParams,
    read=_video_delete_response,
)


def delete(video_id: str, **options: Unpack[CallOptions]) -> "Operation[VideoDeleteResponse]":
    """Build `DELETE /videos/{video_id}`."""
    return DELETE.build(options, {"video_id": video_id})


DOWNLOAD_CONTENT = Spec(
    name="videos.download_content",
    method="GET",
    path="/videos/{video_id}/content",
    parameters=VideoDownloadContentParams,
    read=as_it_is,
    rules=(rule.text("variant"),),
    answer="binary",
    headers=(("Accept", "application/binary"),),
)


def download_content(
    video_id: str, **arguments: Unpack[VideoDownloadContentArguments]
) -> "Operation[BinaryContent]":
    """Build `GET /videos/{video_id}/content`."""
    return DOWNLOAD_CONTENT.build(arguments, {"video_id": video_id})


EDIT = Spec(
    name="videos.edit",
    method="POST",
    path="/videos/edits",
    parameters=VideoEditParams,
    read=_video,
    rules=(
        rule.required("video"),
        rule.required("prompt"),
        rule.text("prompt", 1, 32000),
    ),
    content="either",
    files=frozenset({"video"}),
)


def edit(**arguments: Unpack[VideoEditArguments]) -> "Operation[Video]":
    """Build `POST /videos/edits`."""
    return EDIT.build(arguments)


EXTEND = Spec(
    name="videos.extend",
    method="POST",
    path="/videos/extensions",
    parameters=VideoExtendParams,
    read=_video,
    rules=(
        rule.required("video"),
        rule.required("prompt"),
        rule.text("prompt", 1, 32000),
        rule.required("seconds"),
        rule.text("seconds"),
    ),
    content="either",
    files=frozenset({"video"}),
)


def extend(**arguments: Unpack[VideoExtendArguments]) -> "Operation[Video]":
    """Build `POST /videos/extensions`."""
    return EXTEND.build(arguments)


GET_CHARACTER = Spec(
    name="videos.get_character",
    method="GET",
    path="/videos/characters/{character_id}",
    parameters=NoParams,
    read=_video_character_resource,
)


def get_character(
    character_id: str, **options: Unpack[CallOptions]
) -> "Operation[VideoCharacterResource]":
    """Build `GET /videos/characters/{character_id}`."""
    return GET_CHARACTER.build(options, {"character_id": character_id})


LIST = Spec(
    name="videos.list",
    method="GET",
    path="/videos",
    parameters=VideoListParams,
    read=_video_page,
    rules=(
        rule.integer("limit", 0, 100),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
    ),
)


def list_(**arguments: Unpack[VideoListArguments]) -> "Operation[VideoPage]":
    """Build `GET /videos`."""
    return LIST.build(arguments)


REMIX = Spec(
    name="videos.remix",
    method="POST",
    path="/videos/{video_id}/remix",
    parameters=VideoRemixParams,
    read=_video,
    rules=(
        rule.required("prompt"),
        rule.text("prompt", 1, 32000),
    ),
)


def remix(video_id: str, **arguments: Unpack[VideoRemixArguments]) -> "Operation[Video]":
    """Build `POST /videos/{video_id}/remix`."""
    return REMIX.build(arguments, {"video_id": video_id})


RETRIEVE = Spec(
    name="videos.retrieve",
    method="GET",
    path="/videos/{video_id}",
    parameters=NoParams,
    read=_video,
)


def retrieve(video_id: str, **options: Unpack[CallOptions]) -> "Operation[Video]":
    """Build `GET /videos/{video_id}`."""
    return RETRIEVE.build(options, {"video_id": video_id})
