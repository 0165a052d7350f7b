"""`client.content_provenance_checks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations.generated import content_provenance_checks as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.content_provenance_checks import ContentProvenanceCheck

    from ..wrapped import content_provenance_checks as wrapped


class ContentProvenanceChecks(Resource):
    """Content provenance checks: https://platform.openai.com/docs/api-reference/content_provenance_checks"""

    with_raw_response: wrapped.ContentProvenanceChecksWithRawResponse
    with_streaming_response: wrapped.ContentProvenanceChecksWithStreamingResponse

    @describes(build.ContentProvenanceCheckCreateArguments, build.create)
    def create(
        self, **arguments: Unpack[build.ContentProvenanceCheckCreateArguments]
    ) -> ContentProvenanceCheck:
        """Create a content provenance check."""
        client = self._client
        return client.call(client.build(build.create, **arguments))


class AsyncContentProvenanceChecks(AsyncResource):
    """Content provenance checks: https://platform.openai.com/docs/api-reference/content_provenance_checks"""

    with_raw_response: wrapped.AsyncContentProvenanceChecksWithRawResponse
    with_streaming_response: wrapped.AsyncContentProvenanceChecksWithStreamingResponse

    @describes(build.ContentProvenanceCheckCreateArguments, build.create)
    async def create(
        self, **arguments: Unpack[build.ContentProvenanceCheckCreateArguments]
    ) -> ContentProvenanceCheck:
        """Create a content provenance check."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))
