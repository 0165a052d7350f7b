"""Videos: make one and wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions, omit
from oaio_protocol.operations.generated import videos as build

from ..._helpers.polling import Interval, Limit, poll, poll_async
from .._signature import describes
from . import options_of, several_calls

if TYPE_CHECKING:
    from oaio_protocol.models.generated.videos import Video

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client


class VideosHelpers:
    """Methods that make several calls."""

    _client: Client

    @several_calls
    @describes(CallOptions, build.retrieve)
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> Video:
        """Wait until a video is made, or has failed; its `status` says which.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.retrieve, video_id, **options)
        return poll(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.VideoCreateArguments, build.create)
    def create_and_poll(
        self,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.VideoCreateArguments],
    ) -> Video:
        """Make a video and wait until it is made, or has failed.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = client.call(client.build(build.create, **arguments))
        operation = client.build(build.retrieve, made.id, **options_of(arguments))
        return poll(client, operation, poll_interval_ms, max_wait_seconds)


class AsyncVideosHelpers:
    """Methods that make several calls."""

    _client: AsyncClient

    @several_calls
    @describes(CallOptions, build.retrieve)
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **options: Unpack[CallOptions],
    ) -> Video:
        """Wait until a video is made, or has failed; its `status` says which.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.retrieve, video_id, **options)
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)

    @several_calls
    @describes(build.VideoCreateArguments, build.create)
    async def create_and_poll(
        self,
        *,
        poll_interval_ms: Interval = omit,
        max_wait_seconds: Limit = omit,
        **arguments: Unpack[build.VideoCreateArguments],
    ) -> Video:
        """Make a video and wait until it is made, or has failed.

        `poll_interval_ms` is the time between two looks; without it, the server says it. After
        `max_wait_seconds`, a `PollTimeoutError` is raised.
        """
        client = self._client
        made = await client.call(client.build(build.create, **arguments))
        operation = client.build(build.retrieve, made.id, **options_of(arguments))
        return await poll_async(client, operation, poll_interval_ms, max_wait_seconds)
