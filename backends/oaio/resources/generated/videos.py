"""`client.videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import videos as build

from .._helpers.videos import AsyncVideosHelpers, VideosHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.models.generated.videos import (
        Video,
        VideoCharacterResource,
        VideoDeleteResponse,
        VideoPage,
    )

    from ..._helpers.pages import AsyncPages
    from ..wrapped import videos as wrapped


class Videos(VideosHelpers, Resource):
    """Videos: https://platform.openai.com/docs/api-reference/videos"""

    with_raw_response: wrapped.VideosWithRawResponse
    with_streaming_response: wrapped.VideosWithStreamingResponse

    @describes(build.VideoCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.VideoCreateArguments]) -> Video:
        """Create a video."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(build.VideoCreateCharacterArguments, build.create_character)
    def create_character(
        self, **arguments: Unpack[build.VideoCreateCharacterArguments]
    ) -> VideoCharacterResource:
        """Create a character of a video."""
        client = self._client
        return client.call(client.build(build.create_character, **arguments))

    @describes(CallOptions, build.delete)
    def delete(self, video_id: str, **options: Unpack[CallOptions]) -> VideoDeleteResponse:
        """Delete a video."""
        client = self._client
        return client.call(client.build(build.delete, video_id, **options))

    @describes(build.VideoDownloadContentArguments, build.download_content)
    def download_content(
        self, video_id: str, **arguments: Unpack[build.VideoDownloadContentArguments]
    ) -> BinaryContent:
        """Return the content of a video."""
        client = self._client
        return client.call(client.build(build.download_content, video_id, **arguments))

    @describes(build.VideoEditArguments, build.edit)
    def edit(self, **arguments: Unpack[build.VideoEditArguments]) -> Video:
        """Make a changed video of a video."""
        client = self._client
        return client.call(client.build(build.edit, **arguments))

    @describes(build.VideoExtendArguments, build.extend)
    def extend(self, **arguments: Unpack[build.VideoExtendArguments]) -> Video:
        """Make a longer video of a video."""
        client = self._client
        return client.call(client.build(build.extend, **arguments))

    @describes(CallOptions, build.get_character)
    def get_character(
        self, character_id: str, **options: Unpack[CallOptions]
    ) -> VideoCharacterResource:
        """Return a character."""
        client = self._client
        return client.call(client.build(build.get_character, character_id, **options))

    @describes(build.VideoListArguments, build.list_)
    def list(self, **arguments: Unpack[build.VideoListArguments]) -> VideoPage:
        """Return the videos, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(build.VideoRemixArguments, build.remix)
    def remix(self, video_id: str, **arguments: Unpack[build.VideoRemixArguments]) -> Video:
        """Make another video of a video."""
        client = self._client
        return client.call(client.build(build.remix, video_id, **arguments))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> Video:
        """Return a video."""
        client = self._client
        return client.call(client.build(build.retrieve, video_id, **options))


class AsyncVideos(AsyncVideosHelpers, AsyncResource):
    """Videos: https://platform.openai.com/docs/api-reference/videos"""

    with_raw_response: wrapped.AsyncVideosWithRawResponse
    with_streaming_response: wrapped.AsyncVideosWithStreamingResponse

    @describes(build.VideoCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.VideoCreateArguments]) -> Video:
        """Create a video."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(build.VideoCreateCharacterArguments, build.create_character)
    async def create_character(
        self, **arguments: Unpack[build.VideoCreateCharacterArguments]
    ) -> VideoCharacterResource:
        """Create a character of a video."""
        client = self._client
        return await client.call(client.build(build.create_character, **arguments))

    @describes(CallOptions, build.delete)
    async def delete(self, video_id: str, **options: Unpack[CallOptions]) -> VideoDeleteResponse:
        """Delete a video."""
        client = self._client
        return await client.call(client.build(build.delete, video_id, **options))

    @describes(build.VideoDownloadContentArguments, build.download_content)
    async def download_content(
        self, video_id: str, **arguments: Unpack[build.VideoDownloadContentArguments]
    ) -> BinaryContent:
        """Return the content of a video."""
        client = self._client
        return await client.call(client.build(build.download_content, video_id, **arguments))

    @describes(build.VideoEditArguments, build.edit)
    async def edit(self, **arguments: Unpack[build.VideoEditArguments]) -> Video:
        """Make a changed video of a video."""
        client = self._client
        return await client.call(client.build(build.edit, **arguments))

    @describes(build.VideoExtendArguments, build.extend)
    async def extend(self, **arguments: Unpack[build.VideoExtendArguments]) -> Video:
        """Make a longer video of a video."""
        client = self._client
        return await client.call(client.build(build.extend, **arguments))

    @describes(CallOptions, build.get_character)
    async def get_character(
        self, character_id: str, **options: Unpack[CallOptions]
    ) -> VideoCharacterResource:
        """Return a character."""
        client = self._client
        return await client.call(client.build(build.get_character, character_id, **options))

    @describes(build.VideoListArguments, build.list_)
    def list(self, **arguments: Unpack[build.VideoListArguments]) -> AsyncPages[VideoPage, Video]:
        """Return the videos, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(build.VideoRemixArguments, build.remix)
    async def remix(self, video_id: str, **arguments: Unpack[build.VideoRemixArguments]) -> Video:
        """Make another video of a video."""
        client = self._client
        return await client.call(client.build(build.remix, video_id, **arguments))

    @describes(CallOptions, build.retrieve)
    async def retrieve(self, video_id: str, **options: Unpack[CallOptions]) -> Video:
        """Return a video."""
        client = self._client
        return await client.call(client.build(build.retrieve, video_id, **options))
