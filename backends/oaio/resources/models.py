"""`client.models`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from typing import TYPE_CHECKING, Any, Unpack

from oaio_protocol.operations import CallOptions, Operation, models

from ._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.models import Model, ModelDeleted, ModelPage

    from .._async_client import AsyncClient
    from .._sync import Client


class Models:
    """Models: https://platform.openai.com/docs/api-reference/models"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @describes(CallOptions, models.list_)
    def list(self, **options: Unpack[CallOptions]) -> ModelPage:
        """Return the models that this key may use."""
        return self._client.call(self._client.build(models.list_, **options))

    @describes(CallOptions, models.retrieve)
    def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Model:
        """Return the model with the name `model`."""
        return self._client.call(self._client.build(models.retrieve, model, **options))

    @describes(CallOptions, models.delete)
    def delete(self, model: str, **options: Unpack[CallOptions]) -> ModelDeleted:
        """Delete a fine-tuned model of one's own."""
        return self._client.call(self._client.build(models.delete, model, **options))


class AsyncModelPage:
    """The models that a key may use; asked for when it is awaited or iterated over."""

    def __init__(self, client: AsyncClient, operation: Operation[ModelPage]) -> None:
        self._client, self._operation = client, operation

    def __await__(self) -> Generator[Any, Any, ModelPage]:
        return self._client.call(self._operation).__await__()

    async def __aiter__(self) -> AsyncIterator[Model]:
        for model in await self:
            yield model


class AsyncModels:
    """Models: https://platform.openai.com/docs/api-reference/models"""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @describes(CallOptions, models.list_)
    def list(self, **options: Unpack[CallOptions]) -> AsyncModelPage:
        """Return the models that this key may use: `await` it, or iterate over it."""
        return AsyncModelPage(self._client, self._client.build(models.list_, **options))

    @describes(CallOptions, models.retrieve)
    async def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Model:
        """Return the model with the name `model`."""
        return await self._client.call(self._client.build(models.retrieve, model, **options))

    @describes(CallOptions, models.delete)
    async def delete(self, model: str, **options: Unpack[CallOptions]) -> ModelDeleted:
        """Delete a fine-tuned model of one's own."""
        return await self._client.call(self._client.build(models.delete, model, **options))
