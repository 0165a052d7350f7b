"""`client.embeddings`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, Unpack

from oaio_protocol.operations import Operation, embeddings

from ._resource import AsyncResource, Resource
from ._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.embeddings import CreateEmbeddingResponse

    from .wrapped import embeddings as wrapped

Arguments = embeddings.CreateArguments
Vectors = Literal["list", "array", "numpy"] | Callable[[bytes], Any]
"""What each vector becomes; `"numpy"` is an `ndarray` of 32-bit floats (needs NumPy)."""


def _build(vectors: Vectors, arguments: Any) -> Operation[CreateEmbeddingResponse]:
    if vectors == "numpy":
        import numpy as np

        return embeddings.create(vectors=lambda data: np.frombuffer(data, "<f4"), **arguments)
    return embeddings.create(vectors=vectors, **arguments)


class Embeddings(Resource):
    """Embeddings: https://platform.openai.com/docs/api-reference/embeddings"""

    with_raw_response: wrapped.EmbeddingsWithRawResponse
    with_streaming_response: wrapped.EmbeddingsWithStreamingResponse

    @describes(Arguments, embeddings.create)
    def create(
        self, *, vectors: Vectors = "list", **arguments: Unpack[Arguments]
    ) -> CreateEmbeddingResponse:
        """Create vectors for texts or tokens."""
        return self._client.call(self._client.build(_build, vectors, arguments))


class AsyncEmbeddings(AsyncResource):
    """Embeddings: https://platform.openai.com/docs/api-reference/embeddings"""

    with_raw_response: wrapped.AsyncEmbeddingsWithRawResponse
    with_streaming_response: wrapped.AsyncEmbeddingsWithStreamingResponse

    @describes(Arguments, embeddings.create)
    async def create(
        self, *, vectors: Vectors = "list", **arguments: Unpack[Arguments]
    ) -> CreateEmbeddingResponse:
        """Create vectors for texts or tokens."""
        return await self._client.call(self._client.build(_build, vectors, arguments))
