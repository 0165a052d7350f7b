"""`client.videos`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import videos as plain


class VideosWithRawResponse:
    """`client.videos.with_raw_response`."""

    create = raw(plain.Videos.create)
    create_character = raw(plain.Videos.create_character)
    delete = raw(plain.Videos.delete)
    download_content = raw(plain.Videos.download_content)
    edit = raw(plain.Videos.edit)
    extend = raw(plain.Videos.extend)
    get_character = raw(plain.Videos.get_character)
    list = raw(plain.Videos.list)
    remix = raw(plain.Videos.remix)
    retrieve = raw(plain.Videos.retrieve)


class VideosWithStreamingResponse:
    """`client.videos.with_streaming_response`."""

    create = streaming(plain.Videos.create)
    create_character = streaming(plain.Videos.create_character)
    delete = streaming(plain.Videos.delete)
    download_content = streaming(plain.Videos.download_content)
    edit = streaming(plain.Videos.edit)
    extend = streaming(plain.Videos.extend)
    get_character = streaming(plain.Videos.get_character)
    list = streaming(plain.Videos.list)
    remix = streaming(plain.Videos.remix)
    retrieve = streaming(plain.Videos.retrieve)


class AsyncVideosWithRawResponse:
    """`client.videos.with_raw_response`."""

    create = async_raw(plain.AsyncVideos.create)
    create_character = async_raw(plain.AsyncVideos.create_character)
    delete = async_raw(plain.AsyncVideos.delete)
    download_content = async_raw(plain.AsyncVideos.download_content)
    edit = async_raw(plain.AsyncVideos.edit)
    extend = async_raw(plain.AsyncVideos.extend)
    get_character = async_raw(plain.AsyncVideos.get_character)
    list = async_raw(plain.AsyncVideos.list)
    remix = async_raw(plain.AsyncVideos.remix)
    retrieve = async_raw(plain.AsyncVideos.retrieve)


class AsyncVideosWithStreamingResponse:
    """`client.videos.with_streaming_response`."""

    create = async_streaming(plain.AsyncVideos.create)
    create_character = async_streaming(plain.AsyncVideos.create_character)
    delete = async_streaming(plain.AsyncVideos.delete)
    download_content = async_streaming(plain.AsyncVideos.download_content)
    edit = async_streaming(plain.AsyncVideos.edit)
    extend = async_streaming(plain.AsyncVideos.extend)
    get_character = async_streaming(plain.AsyncVideos.get_character)
    list = async_streaming(plain.AsyncVideos.list)
    remix = async_streaming(plain.AsyncVideos.remix)
    retrieve = async_streaming(plain.AsyncVideos.retrieve)
