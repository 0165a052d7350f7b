"""`client.embeddings`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..embeddings import AsyncEmbeddings, Embeddings


class EmbeddingsWithRawResponse:
    """`client.embeddings.with_raw_response`."""

    create = raw(Embeddings.create)


class EmbeddingsWithStreamingResponse:
    """`client.embeddings.with_streaming_response`."""

    create = streaming(Embeddings.create)


class AsyncEmbeddingsWithRawResponse:
    """`client.embeddings.with_raw_response`."""

    create = async_raw(AsyncEmbeddings.create)


class AsyncEmbeddingsWithStreamingResponse:
    """`client.embeddings.with_streaming_response`."""

    create = async_streaming(AsyncEmbeddings.create)
