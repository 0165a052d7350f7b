"""The names of `openai.types.embedding_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._embedding_params import (
        EmbeddingCreateParams as EmbeddingCreateParams,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "EmbeddingCreateParams": "oaio_protocol.operations._embedding_params:EmbeddingCreateParams",
        },
    )
