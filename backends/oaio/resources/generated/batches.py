"""`client.batches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import batches as build

from .._helpers.batches import AsyncBatchesHelpers, BatchesHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.batches import Batch, BatchPage

    from ..._helpers.pages import AsyncPages
    from ..wrapped import batches as wrapped


class Batches(BatchesHelpers, Resource):
    """Batches: https://platform.openai.com/docs/api-reference/batch"""

    with_raw_response: wrapped.BatchesWithRawResponse
    with_streaming_response: wrapped.BatchesWithStreamingResponse

    @describes(CallOptions, build.cancel)
    def cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Cancel a batch."""
        client = self._client
        return client.call(client.build(build.cancel, batch_id, **options))

    @describes(build.BatchCreateArguments, build.create)
    def create(self, **arguments: Unpack[build.BatchCreateArguments]) -> Batch:
        """Create a batch."""
        client = self._client
        return client.call(client.build(build.create, **arguments))

    @describes(build.BatchListArguments, build.list_)
    def list(self, **arguments: Unpack[build.BatchListArguments]) -> BatchPage:
        """Return the batches, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    def retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Return a batch."""
        client = self._client
        return client.call(client.build(build.retrieve, batch_id, **options))


class AsyncBatches(AsyncBatchesHelpers, AsyncResource):
    """Batches: https://platform.openai.com/docs/api-reference/batch"""

    with_raw_response: wrapped.AsyncBatchesWithRawResponse
    with_streaming_response: wrapped.AsyncBatchesWithStreamingResponse

    @describes(CallOptions, build.cancel)
    async def cancel(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Cancel a batch."""
        client = self._client
        return await client.call(client.build(build.cancel, batch_id, **options))

    @describes(build.BatchCreateArguments, build.create)
    async def create(self, **arguments: Unpack[build.BatchCreateArguments]) -> Batch:
        """Create a batch."""
        client = self._client
        return await client.call(client.build(build.create, **arguments))

    @describes(build.BatchListArguments, build.list_)
    def list(self, **arguments: Unpack[build.BatchListArguments]) -> AsyncPages[BatchPage, Batch]:
        """Return the batches, page by page."""
        client = self._client
        return client.page(client.build(build.list_, **arguments))

    @describes(CallOptions, build.retrieve)
    async def retrieve(self, batch_id: str, **options: Unpack[CallOptions]) -> Batch:
        """Return a batch."""
        client = self._client
        return await client.call(client.build(build.retrieve, batch_id, **options))
