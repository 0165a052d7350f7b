"""The names of `openai.types.create_embedding_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.embeddings import CreateEmbeddingResponse as CreateEmbeddingResponse
    from oaio_protocol.models.embeddings import Usage as Usage
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CreateEmbeddingResponse": "oaio_protocol.models.embeddings:CreateEmbeddingResponse",
            "Usage": "oaio_protocol.models.embeddings:Usage",
        },
    )
