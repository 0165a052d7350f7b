"""`client.moderations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations.generated import moderations as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.moderations import ModerationCreateResponse

    from ..wrapped import moderations as wrapped


class Moderations(Resource):
    """Moderations: https://platform.openai.com/docs/api-reference/moderations"""

    with_raw_response: wrapped.ModerationsWithRawResponse
    with_streaming_response: wrapped.ModerationsWithStreamingResponse

    @describes(build.ModerationCreateArguments, build.create)
    def create(
        self, **arguments: Unpack[build.ModerationCreateArguments]
    ) -> ModerationCreateResponse:
        """Create a moderation."""
        client = self._client
        return client.call(client.build(build.create, **arguments))


class AsyncModerations(AsyncResource):
    """Moderations: https://platform.openai.com/docs/api-reference/moderations"""

    with_raw_response: wrapped.AsyncModerationsWithRawResponse
    with_streaming_response: wrapped.AsyncModerationsWithStreamingResponse

    @describes(build.ModerationCreateArguments, build.create)
    async def create(
        self, **arguments: Unpack[build.ModerationCreateArguments]
    ) -> ModerationCreateResponse:
        """Create a moderation."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))
