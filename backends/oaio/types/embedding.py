"""The names of `openai.types.embedding`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.embeddings import Embedding as Embedding
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Embedding": "oaio_protocol.models.embeddings:Embedding",
        },
    )
