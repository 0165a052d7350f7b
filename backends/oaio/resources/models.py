"""`client.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations import CallOptions, models

from ._resource import AsyncResource, Resource
from ._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.models import Model, ModelDeleted, ModelPage

    from .._helpers.pages import AsyncPages
    from .wrapped import models as wrapped


class Models(Resource):
    """Models: https://platform.openai.com/docs/api-reference/models"""

    with_raw_response: wrapped.ModelsWithRawResponse
    with_streaming_response: wrapped.ModelsWithStreamingResponse

    @describes(CallOptions, models.list_)
    def list(self, **options: Unpack[CallOptions]) -> ModelPage:
        """Return the models that this key may use."""
        return self._client.page(self._client.build(models.list_, **options))

    @describes(CallOptions, models.retrieve)
    def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Model:
        """Return the model with the name `model`."""
        return self._client.call(self._client.build(models.retrieve, model, **options))

    @describes(CallOptions, models.delete)
    def delete(self, model: str, **options: Unpack[CallOptions]) -> ModelDeleted:
        """Delete a fine-tuned model of one's own."""
        return self._client.call(self._client.build(models.delete, model, **options))


class AsyncModels(AsyncResource):
    """Models: https://platform.openai.com/docs/api-reference/models"""

    with_raw_response: wrapped.AsyncModelsWithRawResponse
    with_streaming_response: wrapped.AsyncModelsWithStreamingResponse

    @describes(CallOptions, models.list_)
    def list(self, **options: Unpack[CallOptions]) -> AsyncPages[ModelPage, Model]:
        """Return the models that this key may use: `await` it, or iterate over it."""
        return self._client.page(self._client.build(models.list_, **options))

    @describes(CallOptions, models.retrieve)
    async def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Model:
        """Return the model with the name `model`."""
        return await self._client.call(self._client.build(models.retrieve, model, **options))

    @describes(CallOptions, models.delete)
    async def delete(self, model: str, **options: Unpack[CallOptions]) -> ModelDeleted:
        """Delete a fine-tuned model of one's own."""
        return await self._client.call(self._client.build(models.delete, model, **options))
