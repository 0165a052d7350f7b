"""`client.uploads`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import uploads as build

from .._helpers.uploads import AsyncUploadsHelpers, UploadsHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.uploads import Upload, UploadPart

    from ..wrapped import uploads as wrapped


class Uploads(UploadsHelpers, Resource):
    """Uploads: https://platform.openai.com/docs/api-reference/uploads"""

    with_raw_response: wrapped.UploadsWithRawResponse
    with_streaming_response: wrapped.UploadsWithStreamingResponse

    @cached_property
    def parts(self) -> UploadsParts:
        """Parts."""
        return UploadsParts(self._client)

    @describes(CallOptions, build.cancel)
    def cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> Upload:
        """Cancel an upload."""
        client = self._client
        return client.call(client.build(build.cancel, upload_id, **options))

    @describes(build.UploadCompleteArguments, build.complete)
    def complete(
        self, upload_id: str, **arguments: Unpack[build.UploadCompleteArguments]
    ) -> Upload:
        """Complete an upload."""
        client = self._client
        return client.call(client.build(build.complete, upload_id, **arguments))

    @describes(build.UploadCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.UploadCreateArguments]) -> Upload:
        """Create an upload."""
        client = self._client
        return client.call(client.build(build.create, **arguments))


class UploadsParts(Resource):
    """Parts: https://platform.openai.com/docs/api-reference/uploads"""

    with_raw_response: wrapped.UploadsPartsWithRawResponse
    with_streaming_response: wrapped.UploadsPartsWithStreamingResponse

    @describes(build.UploadPartCreateArguments, build.parts_create)
    def create(
        self, upload_id: str, **arguments: Unpack[build.UploadPartCreateArguments]
    ) -> UploadPart:
        """Create a part of an upload."""
        client = self._client
        return client.call(client.build(build.parts_create, upload_id, **arguments))


class AsyncUploads(AsyncUploadsHelpers, AsyncResource):
    """Uploads: https://platform.openai.com/docs/api-reference/uploads"""

    with_raw_response: wrapped.AsyncUploadsWithRawResponse
    with_streaming_response: wrapped.AsyncUploadsWithStreamingResponse

    @cached_property
    def parts(self) -> AsyncUploadsParts:
        """Parts."""
        return AsyncUploadsParts(self._client)

    @describes(CallOptions, build.cancel)
    async def cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> Upload:
        """Cancel an upload."""
        client = self._client
        return await client.call(client.build(build.cancel, upload_id, **options))

    @describes(build.UploadCompleteArguments, build.complete)
    async def complete(
        self, upload_id: str, **arguments: Unpack[build.UploadCompleteArguments]
    ) -> Upload:
        """Complete an upload."""
        client = self._client
        return await client.call(client.build(build.complete, upload_id, **arguments))

    @describes(build.UploadCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.UploadCreateArguments]) -> Upload:
        """Create an upload."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))


class AsyncUploadsParts(AsyncResource):
    """Parts: https://platform.openai.com/docs/api-reference/uploads"""

    with_raw_response: wrapped.AsyncUploadsPartsWithRawResponse
    with_streaming_response: wrapped.AsyncUploadsPartsWithStreamingResponse

    @describes(build.UploadPartCreateArguments, build.parts_create)
    async def create(
        self, upload_id: str, **arguments: Unpack[build.UploadPartCreateArguments]
    ) -> UploadPart:
        """Create a part of an upload."""
        client = self._client
        return await client.call(client.build(build.parts_create, upload_id, **arguments))
