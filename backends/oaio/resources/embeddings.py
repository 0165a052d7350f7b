"""`client.embeddings`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, Unpack

from oaio_protocol.operations import Operation, embeddings

from ._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.embeddings import CreateEmbeddingResponse

    from .._async_client import AsyncClient
    from .._sync import Client

Arguments = embeddings.CreateArguments
Vectors = Literal["list", "array", "numpy"] | Callable[[bytes], Any]
"""What each vector becomes; `"numpy"` is an `ndarray` of 32-bit floats (needs NumPy)."""


def _build(vectors: Vectors, arguments: Any) -> Operation[CreateEmbeddingResponse]:
    if vectors == "numpy":
        import numpy as np

        def vectors(data: bytes) -> Any:
            return np.frombuffer(data, dtype="<f4")

    return embeddings.create(vectors=vectors, **arguments)


class Embeddings:
    """Embeddings: https://platform.openai.com/docs/api-reference/embeddings"""

    def __init__(self, client: Client) -> None:
        self._client = client

    @describes(Arguments, embeddings.create)
    def create(
        self, *, vectors: Vectors = "list", **arguments: Unpack[Arguments]
    ) -> CreateEmbeddingResponse:
        return self._client.call(_build(vectors, arguments))


class AsyncEmbeddings:
    """Embeddings: https://platform.openai.com/docs/api-reference/embeddings"""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @describes(Arguments, embeddings.create)
    async def create(
        self, *, vectors: Vectors = "list", **arguments: Unpack[Arguments]
    ) -> CreateEmbeddingResponse:
        return await self._client.call(_build(vectors, arguments))
